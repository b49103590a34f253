package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of organisations: by key, acronym, first and last word. */
final class Bodies {
  private final Tokens tokens;
  private final Evidence evidence;
  private final Register register;
  private final Lexicon lexicon = Lexicon.get();
  private final Map<String, EntityBuilder> bodies = new HashMap<>();
  private final Map<String, @Nullable EntityBuilder> bodyAlias = new HashMap<>();

  Bodies(Tokens tokens, Evidence evidence, Register register) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.register = register;
  }

  /** The body that a short name or acronym stands for, or null. */
  @Nullable EntityBuilder alias(String lower) {
    return bodyAlias.get(lower.replace(".", ""));
  }

  // ---- bodies

  /** "Korvane Industries" is also called "Korvane": what its trade adds is no part of the key. */
  private String company(String key) {
    int space = key.indexOf(' ');
    if (space < 4 || !NameWords.TRADES.contains(key.substring(space + 1))) {
      return key;
    }
    String first = key.substring(0, space);
    boolean plain =
        evidence.common(first) && (lexicon.commonness(first) > 4 || lexicon.isAdjective(first));
    boolean known =
        plain
            || lexicon.isPlace(first)
            || lexicon.isGivenName(first)
            || lexicon.demonym(first) != null;
    return known ? key : NameKeys.plain(first);
  }

  void join(Draft draft) {
    String text = register.written(draft.first, draft.end);
    String key =
        draft.seat != null && draft.end - draft.first <= 2
            ? Folding.key(text)
            : company(NameKeys.organisation(text));
    EntityBuilder entity = bodies.get(key);
    if (entity == null && bodyAlias.get(key) != null) {
      entity = bodyAlias.get(key);
    }
    if (entity == null) {
      entity = register.create(Name.Type.ORGANISATION, text, key);
      if (draft.seat != null) {
        entity.within = List.of(draft.seat);
        entity.country = true;
      }
      bodies.put(key, entity);
      aliases(draft, entity);
    }
    if (text.length() > entity.canonical.length()) {
      entity.canonical = text;
    }
    register.join(draft, entity);
  }

  private void aliases(Draft draft, EntityBuilder entity) {
    StringBuilder initials = new StringBuilder();
    int words = 0;
    for (int i = draft.first; i < draft.end; i++) {
      if (tokens.isCapitalised(i)) {
        initials.append(Character.toLowerCase(tokens.text(i).charAt(0)));
        words++;
      }
    }
    if (words < 2) {
      return;
    }
    if (words > 2 || entity.key.contains(" ")) {
      alias(initials.toString(), entity);
    }
    // "European Space Agency (ESA)"
    if (tokens.is(draft.end, "(")
        && tokens.is(draft.end + 2, ")")
        && tokens.isCapitalised(draft.end + 1)) {
      bodyAlias.put(tokens.lower(draft.end + 1).replace(".", ""), entity);
    }
    String first = tokens.lower(draft.first);
    boolean name =
        !evidence.common(first)
            || evidence.lower(first) == 0
                && evidence.capital(first) > 0
                && lexicon.commonness(first) < 5
                && !lexicon.isAdjective(first)
                && !evidence.withArticle(first);
    if (name
        && !lexicon.isPlace(first)
        && lexicon.demonym(first) == null
        && !lexicon.isGivenName(first)) {
      alias(first, entity);
    }
    String last = tokens.lower(draft.end - 1);
    if (evidence.plural(last) || evidence.withArticle(last) && !last.equals(first)) {
      alias(last, entity);
    }
    int space = entity.key.lastIndexOf(' ');
    if (space > 0 && entity.key.indexOf(' ') != space) {
      alias(entity.key.substring(0, space), entity);
    }
  }

  private void alias(String alias, EntityBuilder entity) {
    if (bodyAlias.containsKey(alias) && bodyAlias.get(alias) != entity) {
      bodyAlias.put(alias, null);
    } else {
      bodyAlias.put(alias, entity);
    }
  }
}
