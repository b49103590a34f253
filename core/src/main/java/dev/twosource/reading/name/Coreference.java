package dev.twosource.reading.name;

import dev.twosource.document.Span;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds whom pronouns and bare titles mean, where only one person can be meant. */
final class Coreference {
  private final Tokens tokens;
  private final List<EntityBuilder> entities;
  private final Lexicon lexicon = Lexicon.get();

  /** The only person with a role of that head; null where there are several. */
  private final Map<String, @Nullable EntityBuilder> byRole = new HashMap<>();

  Coreference(Tokens tokens, List<EntityBuilder> entities) {
    this.tokens = tokens;
    this.entities = entities;
    for (EntityBuilder entity : entities) {
      if (entity.type == Name.Type.PERSON) {
        Set<String> heads = entity.roles().isEmpty() ? Set.of() : new HashSet<>();
        entity.roles().forEach(role -> heads.add(head(role)));
        for (String head : heads) {
          byRole.put(head, byRole.containsKey(head) ? null : entity);
        }
      }
    }
  }

  /** The last word of a role before "of", "for", "at" or "in". */
  private static String head(String role) {
    int end = role.length();
    for (String stop : List.of(" of ", " for ", " at ", " in ", " to ", " on ", " and ")) {
      int at = role.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String cut = role.substring(0, end);
    return cut.substring(cut.lastIndexOf(' ') + 1);
  }

  /** Those named so far whom "he" may mean, and whom "she": two of each are enough. */
  private final List<EntityBuilder> men = new ArrayList<>(2);

  private final List<EntityBuilder> women = new ArrayList<>(2);

  /** All mentions in text order. */
  List<Name> all(List<Draft> drafts) {
    List<Name> names = new ArrayList<>(drafts.size());
    List<EntityBuilder> before = new ArrayList<>();
    List<EntityBuilder> here = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : tokens.sentences()) {
      here.clear();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (next < drafts.size() && drafts.get(next).first == i) {
          Draft draft = drafts.get(next++);
          if (draft.entity >= 0 && draft.type != null) {
            names.add(name(draft));
            note(here, entities.get(draft.entity));
          }
          i = draft.end - 1;
          continue;
        }
        EntityBuilder meant = meant(i, before, here);
        boolean clash =
            meant != null
                && tokens.is(i, "the")
                && next < drafts.size()
                && drafts.get(next).first < titleEnd;
        if (meant != null && !clash) {
          int end = tokens.is(i, "the") ? titleEnd : i + 1;
          int first = tokens.is(i, "the") ? i + 1 : i;
          Span span = tokens.span(first, end);
          names.add(new Name(span, span, Name.Type.PERSON, meant.id, null, first, end, false));
          note(here, meant);
          i = end - 1;
        }
      }
      if (!here.isEmpty() || sentence.endToken() - sentence.firstToken() > 6) {
        List<EntityBuilder> kept = before;
        before = here;
        here = kept;
      }
    }
    return names;
  }

  private static void sofar(EntityBuilder entity, char gender, List<EntityBuilder> known) {
    boolean fits = entity.type == Name.Type.PERSON && known.size() < 2 && fits(entity, gender);
    if (fits && !known.contains(entity)) {
      known.add(entity);
    }
  }

  private void note(List<EntityBuilder> list, EntityBuilder entity) {
    sofar(entity, 'm', men);
    sofar(entity, 'f', women);
    // a handful is enough to see that there are several
    if (entity.type == Name.Type.PERSON && list.size() < 8 && !list.contains(entity)) {
      list.add(entity);
    }
  }

  private Name name(Draft draft) {
    String role = draft.role != null ? draft.role : draft.laterRole;
    return new Name(
        tokens.span(draft.first, draft.end),
        tokens.span(draft.wholeFirst, draft.wholeEnd),
        entities.get(draft.entity).type,
        draft.entity,
        role,
        draft.first,
        draft.end,
        true,
        draft.demonym);
  }

  private int titleEnd;

  private @Nullable EntityBuilder meant(
      int i, List<EntityBuilder> before, List<EntityBuilder> here) {
    return switch (tokens.lower(i)) {
      case "he", "his" -> only('m', before, here);
      case "she" -> only('f', before, here);
      case "him" -> object('m', before, here);
      case "her" -> owner(i + 1) ? only('f', before, here) : object('f', before, here);
      case "the" -> title(i);
      default -> null;
    };
  }

  /**
   * Whether "her" before this token owns something: "her sister", not "wished her luck" or "told
   * her that".
   */
  private boolean owner(int i) {
    String lower = tokens.lower(i);
    return tokens.isWord(i)
        && !NameWords.FUNCTION.contains(lower)
        && (lexicon.isAdjective(lower)
            || lexicon.isNoun(lexicon.lemma(lower, false)) && !lower.equals("luck"));
  }

  /**
   * The object of a clause is not its subject, so only a person of the sentence before can be
   * meant.
   */
  private static @Nullable EntityBuilder object(
      char gender, List<EntityBuilder> before, List<EntityBuilder> here) {
    return here.stream().anyMatch(entity -> fits(entity, gender)) ? null : one(gender, before);
  }

  private @Nullable EntityBuilder only(
      char gender, List<EntityBuilder> before, List<EntityBuilder> here) {
    EntityBuilder found = one(gender, here);
    boolean none = here.stream().noneMatch(entity -> fits(entity, gender));
    if (found == null && none) {
      found = one(gender, before);
      // the only one of whom the text has told, however long ago
      List<EntityBuilder> known = gender == 'm' ? men : women;
      boolean open = before.stream().noneMatch(entity -> fits(entity, gender));
      if (found == null && open && known.size() == 1) {
        found = known.get(0);
      }
    }
    if (found != null) {
      found.gender = gender;
    }
    return found;
  }

  private static boolean fits(EntityBuilder entity, char gender) {
    return entity.gender == gender || entity.gender == ' ';
  }

  private static @Nullable EntityBuilder one(char gender, List<EntityBuilder> list) {
    EntityBuilder found = null;
    for (EntityBuilder entity : list) {
      if (fits(entity, gender)) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /**
   * "the minister", "the prime minister": with every word in a role of the only person who has such
   * a one.
   */
  private @Nullable EntityBuilder title(int the) {
    for (int head = the + 1; head <= the + 3 && tokens.isWord(head); head++) {
      String word = tokens.lower(head);
      EntityBuilder entity = byRole.get(word);
      if (entity == null || !lexicon.isRole(word)) {
        continue;
      }
      boolean goesOn =
          tokens.is(head + 1, "of", "for", "-", "'", "who")
              || tokens.isCapitalised(head + 1)
              || tokens.isWord(head + 1) && lexicon.isRole(tokens.lower(head + 1))
              || entity.first > head;
      if (!goesOn && covers(entity, the + 1, head)) {
        titleEnd = head + 1;
        return entity;
      }
    }
    return null;
  }

  /** What makes another office of an office: "the president" is not the vice president. */
  private static final Set<String> BELOW =
      Set.of("deputy", "vice", "assistant", "former", "ex", "under", "shadow");

  /** Whether a role is below or behind the office that is named without saying so. */
  private boolean below(String padded, int first, int head) {
    return BELOW.stream()
        .anyMatch(
            word ->
                padded.contains(" " + word + " ")
                    && IntStream.rangeClosed(first, head).noneMatch(i -> tokens.is(i, word)));
  }

  private boolean covers(EntityBuilder entity, int first, int head) {
    for (String role : entity.roles()) {
      String padded = " " + role + " ";
      boolean all = !below(padded, first, head);
      for (int i = first; i <= head && all; i++) {
        all =
            padded.contains(" " + tokens.lower(i) + " ")
                || lexicon.demonym(tokens.lower(i)) != null;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
