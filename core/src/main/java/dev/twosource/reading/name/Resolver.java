package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what each mention names and joins the mentions of one document that name the same. */
final class Resolver {
  /**
   * People of one surname, and roles of one person, beyond which nothing is gained by looking at
   * each.
   */
  private static final int MANY = 8;

  private static final class Bare {
    int person;
    int body;
    int spot;
  }

  private final Tokens tokens;
  private final Evidence evidence;
  private final List<Draft> drafts;
  private final Lexicon lexicon = Lexicon.get();
  private final List<EntityBuilder> entities = new ArrayList<>();
  private final Map<String, List<EntityBuilder>> bySurname = new HashMap<>();
  private final Map<String, List<EntityBuilder>> byGiven = new HashMap<>();
  private final Map<String, EntityBuilder> byFull = new HashMap<>();
  private final Map<String, EntityBuilder> bodies = new HashMap<>();
  private final Map<String, @Nullable EntityBuilder> bodyAlias = new HashMap<>();
  private final Map<String, EntityBuilder> places = new HashMap<>();
  private final Map<String, EntityBuilder> others = new HashMap<>();
  private final Map<String, Bare> bare = new HashMap<>();
  private @Nullable EntityBuilder lastPerson;

  Resolver(Tokens tokens, Evidence evidence, List<Draft> drafts) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.drafts = drafts;
  }

  List<EntityBuilder> resolve() {
    for (Draft draft : drafts) {
      boolean one = words(draft) == 1;
      if (one || draft.type == null || !draft.sure) {
        String key = Words.join(tokens, draft.first, draft.end);
        Bare count = bare.computeIfAbsent(key, k -> new Bare());
        count.person += draft.person + (draft.titled ? 4 : 0);
        count.body += draft.body;
        count.spot += draft.spot;
      }
    }
    for (Draft draft : drafts) {
      if (draft.type == null && words(draft) > 1) {
        draft.type = longer(draft);
      }
    }
    for (Draft draft : drafts) {
      if (draft.type == Name.Type.PERSON && words(draft) > 1) {
        fullPerson(draft);
      } else if (draft.type == Name.Type.ORGANISATION && (words(draft) > 1 || draft.sure)) {
        body(draft);
      }
    }
    for (Draft draft : drafts) {
      if (draft.entity < 0) {
        rest(draft);
      }
      if (draft.entity >= 0 && draft.type == Name.Type.PERSON) {
        lastPerson = entities.get(draft.entity);
      }
    }
    return entities;
  }

  /**
   * The type of a name of several words that says nothing itself: by all its mentions, and by the
   * part that stands alone.
   */
  private Name.Type longer(Draft draft) {
    Bare all = bare.get(Words.join(tokens, draft.first, draft.end));
    int person = all == null ? draft.person : all.person;
    int body = all == null ? draft.body : all.body;
    int spot = all == null ? draft.spot : all.spot;
    String first = tokens.lower(draft.first);
    String last = tokens.lower(draft.end - 1);
    boolean known = lexicon.isSurname(last);
    person += bare.containsKey(last) && !evidence.common(last) || evidence.family(last) ? 2 : 0;
    person += NameWords.surnameEnding(last) || known ? 1 : 0;
    body += bare.containsKey(first) && !lexicon.isPlace(first) ? 2 : 0;
    if (spot > body && spot > person) {
      return Name.Type.PLACE;
    }
    if (body == 0 && person == 0) {
      return Name.Type.OTHER;
    }
    boolean two = bare.containsKey(last) && draft.end - draft.first == 2 && !evidence.common(last);
    return body > person || body == person && !two ? Name.Type.ORGANISATION : Name.Type.PERSON;
  }

  /** How many words a name has; what hyphens join is one. */
  private int words(Draft draft) {
    int words = 0;
    for (int i = draft.first; i < draft.end; i++) {
      boolean joined = i > draft.first && tokens.is(i - 1, "-") && tokens.glued(i);
      if (tokens.isWord(i) && !joined) {
        words++;
      }
    }
    return words;
  }

  private EntityBuilder create(Name.Type type, String canonical, String key) {
    EntityBuilder entity = new EntityBuilder(entities.size(), type, canonical, key);
    entities.add(entity);
    return entity;
  }

  private String written(int first, int end) {
    return Words.written(tokens, first, end);
  }

  // ---- persons

  private void fullPerson(Draft draft) {
    int first = draft.first;
    int end = draft.end;
    String generation = "";
    if (end - first > 2 && NameWords.GENERATIONS.contains(tokens.lower(end - 1))) {
      generation = " " + tokens.lower(end - 1).replace(".", "");
      end--;
      if (tokens.is(end - 1, ",")) {
        end--;
      }
    }
    if (generation.isEmpty() && end - first == 2 && numeral(tokens.text(end - 1))
        || end - first == 2
            && !generation.isEmpty()
            && tokens.isCapitalised(end - 1)
            && numeral(tokens.text(end - 1))) {
      ruler(draft);
      return;
    }
    int surname = surnameStart(first, end);
    String surnameText;
    String givenText;
    if (surname == first) { // family name first
      int stop = first + 1;
      surnameText = written(first, stop);
      givenText = written(stop, end);
    } else {
      surnameText = written(surname, end);
      int stop = first + 1;
      while (stop + 1 < surname && tokens.is(stop, "-")) {
        stop += 2;
      }
      givenText = written(first, stop);
    }
    String key = NameKeys.surname(surnameText);
    String given = NameKeys.given(givenText);
    EntityBuilder entity = byFull.get(given + " " + key + generation);
    if (entity == null) {
      entity = initials(key, given, generation);
    }
    if (entity == null) {
      entity = create(Name.Type.PERSON, written(draft.first, draft.end), key + generation);
      entity.given = given;
      entity.gender = lexicon.gender(givenText);
      bySurname.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entity);
      byGiven.computeIfAbsent(given, k -> new ArrayList<>(1)).add(entity);
    }
    byFull.put(given + " " + key + generation, entity);
    if (written(draft.first, draft.end).length() > entity.canonical.length()) {
      entity.canonical = written(draft.first, draft.end);
    }
    entity.fulls.add(draft.first);
    join(draft, entity);
  }

  private static boolean numeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVX".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "Leo XIV": the name is given, and the number tells whose. */
  private void ruler(Draft draft) {
    String text = written(draft.first, draft.end);
    String key = Folding.key(text);
    EntityBuilder entity = byFull.get(key);
    if (entity == null) {
      entity = create(Name.Type.PERSON, text, key);
      entity.given = NameKeys.given(tokens.text(draft.first));
      byFull.put(key, entity);
      bySurname
          .computeIfAbsent(NameKeys.surname(tokens.text(draft.first)), k -> new ArrayList<>(1))
          .add(entity);
    }
    entity.fulls.add(draft.first);
    join(draft, entity);
  }

  /** "J. Smith" and "John Smith" are one where no other Smith begins with J. */
  private @Nullable EntityBuilder initials(String key, String given, String generation) {
    List<EntityBuilder> same = bySurname.get(key);
    if (same == null || same.size() > MANY) {
      return null;
    }
    EntityBuilder found = null;
    for (EntityBuilder other : same) {
      String known = other.given;
      boolean fits =
          known != null
              && !known.isEmpty()
              && !given.isEmpty()
              && known.charAt(0) == given.charAt(0)
              && (known.length() == 1 || given.length() == 1)
              && other.key.equals(key + generation);
      if (fits) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    if (found != null && found.given != null && found.given.length() == 1) {
      found.given = given;
    }
    return found;
  }

  /** Where the surname begins: at the first token where the family name stands first. */
  private int surnameStart(int first, int end) {
    int last = end - 1;
    // "Han Do-yoon": the part after the hyphen is in lower case
    if (end - first >= 4
        && tokens.is(first + 2, "-")
        && !tokens.isCapitalised(last)
        && tokens.is(last - 1, "-")) {
      return first;
    }
    for (int i = first + 1; i < last; i++) {
      if (NameWords.PARTICLES.contains(tokens.lower(i)) && !tokens.is(i, "-")) {
        return i;
      }
    }
    if (last - 2 > first && tokens.is(last - 1, "-")) {
      return last - 2;
    }
    if (end - first == 2 && !lexicon.isGivenName(tokens.lower(first))) {
      // "Xi Jinping", "Orban Viktor": the first part stands alone elsewhere, the last never does
      Bare alone = bare.get(tokens.lower(first));
      boolean lastAlone = bare.containsKey(tokens.lower(last));
      boolean fits = tokens.text(first).length() <= 4 || lexicon.isGivenName(tokens.lower(last));
      if (alone != null && !lastAlone && fits
          || lexicon.isGivenName(tokens.lower(last))
              && lexicon.isSurname(tokens.lower(first))
              && !lexicon.isSurname(tokens.lower(last))) {
        return first;
      }
    }
    return last;
  }

  private void join(Draft draft, EntityBuilder entity) {
    draft.entity = entity.id;
    draft.type = entity.type;
    entity.first = Math.min(entity.first, draft.first);
    if (draft.role != null && entity.roles.size() < MANY) {
      entity.roles.add(draft.role);
    }
    if (draft.laterRole != null && entity.roles.size() < MANY) {
      entity.roles.add(draft.laterRole);
    }
    if (draft.age != null && entity.age == null) {
      entity.age = draft.age;
    }
    if (draft.gender != ' ') {
      entity.gender = draft.gender;
    }
  }

  private @Nullable EntityBuilder bySurname(Draft draft) {
    String key = NameKeys.surname(written(draft.first, draft.end));
    List<EntityBuilder> same = bySurname.get(key);
    if (same == null && key.endsWith("s") && tokens.is(draft.first - 1, "the")) {
      same = bySurname.get(key.substring(0, key.length() - 1)); // "the Marlowes"
    }
    if (same == null) {
      return null;
    }
    if (same.size() == 1) {
      EntityBuilder one = same.get(0);
      boolean other = draft.gender != ' ' && one.gender != ' ' && draft.gender != one.gender;
      return other ? null : one;
    }
    if (same.size() > MANY) {
      return null; // hundreds of one surname are a list, not a story
    }
    EntityBuilder found = null;
    int sentence = tokens.sentenceOf(draft.first);
    for (EntityBuilder one : same) {
      boolean near =
          one.lastNear(draft.first) >= 0
              && sentence - tokens.sentenceOf(one.lastNear(draft.first)) <= 1;
      boolean fits = draft.gender == ' ' || one.gender == ' ' || draft.gender == one.gender;
      if (fits && (near || draft.gender != ' ')) {
        if (found != null) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }

  // ---- bodies

  /** "Korvane Industries" is also called "Korvane": what its trade adds is no part of the key. */
  private String company(String key) {
    int space = key.indexOf(' ');
    if (space < 4 || !NameWords.TRADES.contains(key.substring(space + 1))) {
      return key;
    }
    String first = key.substring(0, space);
    boolean known =
        evidence.common(first)
            || lexicon.isPlace(first)
            || lexicon.isGivenName(first)
            || lexicon.isSurname(first)
            || lexicon.demonym(first) != null;
    return known ? key : NameKeys.plain(first);
  }

  private void body(Draft draft) {
    String text = written(draft.first, draft.end);
    String key =
        draft.seat != null && draft.end - draft.first <= 2
            ? Folding.key(text)
            : company(NameKeys.organisation(text));
    EntityBuilder entity = bodies.get(key);
    if (entity == null && bodyAlias.get(key) != null) {
      entity = bodyAlias.get(key);
    }
    if (entity == null) {
      entity = create(Name.Type.ORGANISATION, text, key);
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
    join(draft, entity);
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
    if (!evidence.common(first)
        && !lexicon.isPlace(first)
        && lexicon.demonym(first) == null
        && !lexicon.isGivenName(first)) {
      alias(first, entity);
    }
    String last = tokens.lower(draft.end - 1);
    if (evidence.plural(last)) {
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

  // ---- the rest

  private void rest(Draft draft) {
    String lower = Words.join(tokens, draft.first, draft.end);
    boolean single = words(draft) == 1;
    if (draft.demonym) {
      place(draft);
      return;
    }
    if (draft.type == Name.Type.PERSON
        || single && !(draft.type == Name.Type.PLACE && draft.sure)) {
      EntityBuilder person = bySurname(draft);
      boolean place = draft.type == Name.Type.PLACE && draft.spot > 0;
      if (person != null && !place) {
        join(draft, person);
        return;
      }
    }
    if (single && draft.type != Name.Type.PERSON) {
      EntityBuilder body = bodyAlias.get(lower.replace(".", ""));
      if (body != null && !(draft.type == Name.Type.PLACE)) {
        join(draft, body);
        return;
      }
    }
    if (draft.type == null || draft.type == Name.Type.PLACE && !draft.sure) {
      draft.type = vote(draft, lower, single);
    }
    if (draft.type == null) {
      return;
    }
    switch (draft.type) {
      case PERSON -> bare(draft);
      case ORGANISATION -> body(draft);
      case PLACE -> place(draft);
      case OTHER -> {
        String key = NameKeys.plain(written(draft.first, draft.end));
        EntityBuilder entity = others.get(key);
        if (entity == null) {
          entity = create(Name.Type.OTHER, written(draft.first, draft.end), key);
          others.put(key, entity);
        }
        join(draft, entity);
      }
    }
  }

  private Name.@Nullable Type vote(Draft draft, String lower, boolean single) {
    int person = draft.person;
    int body = draft.body;
    int spot = draft.spot;
    Bare all = single ? bare.get(lower) : null;
    if (all != null) {
      person = all.person;
      body = all.body;
      spot = all.spot;
    }
    boolean known = lexicon.isPlace(lower);
    if (draft.type == Name.Type.PLACE || known) {
      return person >= 3 && person > spot + 1 && lexicon.isSurname(lower)
          ? Name.Type.PERSON
          : Name.Type.PLACE;
    }
    List<EntityBuilder> given = byGiven.get(NameKeys.given(lower));
    if (single && given != null && given.size() == 1 && lexicon.isGivenName(lower)) {
      return Name.Type.PERSON;
    }
    if (single
        && evidence.common(lower)
        && evidence.capital(lower) <= evidence.lower(lower)
        && person + body + spot < 2) {
      return null;
    }
    if (lexicon.isGivenName(lower) || lexicon.isSurname(lower)) {
      person++;
    }
    if (NameWords.surnameEnding(Folding.key(lower))) {
      person += 2;
    }
    if (person > body && person >= spot) {
      return Name.Type.PERSON;
    }
    if (spot > body && (spot >= 2 || !evidence.common(lower))) {
      return Name.Type.PLACE;
    }
    return body == 0 || evidence.common(lower) && body < 2
        ? Name.Type.OTHER
        : Name.Type.ORGANISATION;
  }

  /** "His brother, Radu": the family's name is that of the person told of before. */
  private @Nullable EntityBuilder relative(Draft draft, String given) {
    EntityBuilder family = lastPerson;
    if (!draft.kin || family == null || family.given == null || family.given.isEmpty()) {
      return null;
    }
    if (!lexicon.isGivenName(tokens.lower(draft.first)) || given.equals(family.given)) {
      return null;
    }
    String full = given + " " + family.key;
    EntityBuilder entity = byFull.get(full);
    if (entity == null) {
      entity = create(Name.Type.PERSON, written(draft.first, draft.end), family.key);
      entity.given = given;
      byFull.put(full, entity);
      bySurname.computeIfAbsent(family.key, k -> new ArrayList<>(1)).add(entity);
      byGiven.computeIfAbsent(given, k -> new ArrayList<>(1)).add(entity);
    }
    return entity;
  }

  private void bare(Draft draft) {
    String text = written(draft.first, draft.end);
    if (words(draft) == 1) {
      EntityBuilder relative = relative(draft, NameKeys.given(text));
      if (relative != null) {
        join(draft, relative);
        return;
      }
      List<EntityBuilder> given = byGiven.get(NameKeys.given(text));
      if (given != null
          && given.size() == 1
          && !draft.titled
          && lexicon.isGivenName(tokens.lower(draft.first))) {
        join(draft, given.get(0));
        return;
      }
    }
    String key = NameKeys.surname(text);
    EntityBuilder entity = byFull.get(" " + key + " " + draft.gender);
    if (entity == null) {
      entity = byFull.get(" " + key);
    }
    if (entity == null) {
      entity = create(Name.Type.PERSON, text, key);
      byFull.put(" " + key, entity);
    }
    join(draft, entity);
  }

  private void place(Draft draft) {
    Place place = draft.place;
    String text = written(draft.first, draft.end);
    if (place == null) {
      place = lexicon.place(text);
    }
    String key =
        place != null
            ? place.canonical()
            : NameKeys.plain(text);
    EntityBuilder entity = places.get(key);
    if (entity == null) {
      entity =
          create(
              Name.Type.PLACE,
              draft.demonym && place != null ? title(place.canonical()) : text,
              key);
      if (place != null) {
        entity.within = place.within();
        entity.country = place.country();
      }
      places.put(key, entity);
    }
    join(draft, entity);
  }

  private static String title(String canonical) {
    StringBuilder out = new StringBuilder(canonical);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString().replace(" Of ", " of ").replace(" And ", " and ");
  }
}
