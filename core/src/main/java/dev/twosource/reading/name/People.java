package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of persons: full names, surnames, given names, rulers and relatives. */
final class People {
  /** People of one surname beyond which nothing is gained by looking at each. */
  private static final int MANY = 8;

  /** People of one surname beyond which one of them is found by the whole name. */
  private static final int CROWD = 24;

  private static final EntityBuilder SEVERAL = new EntityBuilder(-1, Name.Type.OTHER, "", "");

  private final Tokens tokens;
  private final Register register;
  private final Votes votes;
  private final Lexicon lexicon = Lexicon.get();

  /** Who was found last of all who bear a surname, and from whom the others are found. */
  private final Map<String, EntityBuilder> bySurname;

  /** Who alone bears a given name, or {@link #SEVERAL}; of {@link #givens} so many are in it. */
  private final Map<String, EntityBuilder> byGiven = new HashMap<>();

  /** All who are told of by a given name: most texts never ask for one that stands alone. */
  private final List<EntityBuilder> givens = new ArrayList<>();

  private int indexed;

  /**
   * By the whole name: rulers, people of whom one name is told, initials that were found to be
   * somebody's, and those whose surname many bear; others are found by their surname.
   */
  private final Map<String, EntityBuilder> byFull = new HashMap<>();

  /**
   * Who alone bears a name between the first and the last, or {@link #SEVERAL}: Heriberto Sandoval
   * Luna is called Sandoval.
   */
  private final Map<String, EntityBuilder> byMiddle = new HashMap<>();

  private @Nullable EntityBuilder lastPerson;

  People(Tokens tokens, Register register, Votes votes, int mentions) {
    this.tokens = tokens;
    this.register = register;
    this.votes = votes;
    bySurname = HashMap.newHashMap(mentions / 2);
  }

  /** Notes whom the text told of last. */
  void told(EntityBuilder person) {
    lastPerson = person;
  }

  /** Whether only one person is told of who bears this given name. */
  boolean oneGiven(String name) {
    return oneOf(name) != null;
  }

  /** The only one told of who bears this given name, or null. */
  private @Nullable EntityBuilder oneOf(String name) {
    for (; indexed < givens.size(); indexed++) {
      EntityBuilder next = givens.get(indexed);
      String key = Objects.requireNonNull(next.given);
      byGiven.merge(key, next, (one, other) -> SEVERAL);
    }
    EntityBuilder one = byGiven.get(NameKeys.given(name));
    return one == SEVERAL ? null : one;
  }

  /** Has a person found by surname, beside those who bear it already. */
  private void surnamed(String surname, EntityBuilder person) {
    EntityBuilder before = bySurname.put(surname, person);
    person.initials = person.given != null && person.given.length() == 1;
    person.givens = bit(person.given);
    if (before != null) {
      person.namesake = before;
      person.bearers = before.bearers + 1;
      person.initials |= before.initials;
      person.givens |= before.givens;
    }
    if (person.bearers > CROWD) {
      boolean first = person.bearers == CROWD + 1;
      for (EntityBuilder one = person; one != null; one = first ? one.namesake : null) {
        byFull.put(one.given + " " + one.key, one);
      }
    }
  }

  /** Who was told of before by a given name and a surname, or null. */
  private @Nullable EntityBuilder known(@Nullable EntityBuilder same, String given, String key) {
    if (same == null) {
      return null;
    }
    if ((same.givens & bit(given)) != 0) {
      if (same.bearers > CROWD) {
        return byFull.get(given + " " + key);
      }
      for (EntityBuilder one = same; one != null; one = one.namesake) {
        if (one.isGiven(given) && key.equals(one.key)) {
          return one;
        }
      }
    }
    return given.length() == 1 ? byFull.get(given + " " + key) : null;
  }

  /**
   * One of 64 bits: a name whose bit no bearer of the surname has need not be looked for among
   * them.
   */
  private static long bit(@Nullable String given) {
    return given == null ? 0 : 1L << (given.hashCode() * 0x9E3779B9 >>> 26);
  }

  // ---- persons

  void full(Draft draft) {
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
      surnameText = register.written(first, stop);
      givenText = register.written(stop, end);
    } else {
      surnameText = register.written(surname, end);
      int stop = first + 1;
      while (stop + 1 < surname && tokens.is(stop, "-")) {
        stop += 2;
      }
      givenText = register.written(first, stop);
    }
    String key = NameKeys.surname(surnameText);
    String given = NameKeys.given(givenText);
    EntityBuilder same = bySurname.get(key);
    EntityBuilder entity = known(same, given, key + generation);
    String written = register.written(draft.first, draft.end);
    if (entity == null) {
      entity = initials(same, key, given, generation);
      if (entity != null) {
        Objects.requireNonNull(same).givens |= bit(given);
        byFull.put(given + " " + key + generation, entity);
      } else {
        entity = register.create(Name.Type.PERSON, written, key + generation);
        entity.given(given);
        entity.gender = lexicon.gender(givenText);
        surnamed(key, entity);
        givens.add(entity);
        middles(entity, first + 1, surname);
      }
    }
    if (written.length() > entity.canonical.length()) {
      entity.canonical = written;
    }
    entity.full(draft.first);
    register.join(draft, entity);
  }

  /** Notes the names of a person that stand between the first and the last. */
  private void middles(EntityBuilder entity, int from, int surname) {
    for (int i = from; i < surname; i++) {
      if (tokens.isCapitalised(i) && tokens.text(i).length() > 2) {
        byMiddle.merge(NameKeys.surname(tokens.text(i)), entity, (one, other) -> SEVERAL);
      }
    }
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
    String text = register.written(draft.first, draft.end);
    String key = Folding.key(text);
    EntityBuilder entity = byFull.get(key);
    if (entity == null) {
      entity = register.create(Name.Type.PERSON, text, key);
      entity.given(NameKeys.given(tokens.text(draft.first)));
      byFull.put(key, entity);
      surnamed(NameKeys.surname(tokens.text(draft.first)), entity);
    }
    entity.full(draft.first);
    register.join(draft, entity);
  }

  /** "J. Smith" and "John Smith" are one where no other Smith begins with J. */
  private static @Nullable EntityBuilder initials(
      @Nullable EntityBuilder same, String key, String given, String generation) {
    if (same == null || same.bearers > MANY || !same.initials && given.length() != 1) {
      return null;
    }
    EntityBuilder found = null;
    for (EntityBuilder other = same; other != null; other = other.namesake) {
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
      found.given(given);
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
      boolean alone = votes.alone(tokens.lower(first));
      boolean lastAlone = votes.alone(tokens.lower(last));
      boolean fits = tokens.text(first).length() <= 4 || lexicon.isGivenName(tokens.lower(last));
      if (alone && !lastAlone && fits
          || lexicon.isGivenName(tokens.lower(last))
              && lexicon.isSurname(tokens.lower(first))
              && !lexicon.isSurname(tokens.lower(last))) {
        return first;
      }
    }
    return last;
  }

  @Nullable EntityBuilder bySurname(Draft draft) {
    String key = NameKeys.surname(register.written(draft.first, draft.end));
    EntityBuilder same = bySurname.get(key);
    if (same == null && key.endsWith("s") && tokens.is(draft.first - 1, "the")) {
      same = bySurname.get(key.substring(0, key.length() - 1)); // "the Marlowes"
    }
    if (same == null) {
      return null;
    }
    if (same.bearers == 1) {
      boolean other = draft.gender != ' ' && same.gender != ' ' && draft.gender != same.gender;
      return other ? null : same;
    }
    if (same.bearers > MANY) {
      return null; // hundreds of one surname are a list, not a story
    }
    EntityBuilder found = null;
    int sentence = tokens.sentenceOf(draft.first);
    for (EntityBuilder one = same; one != null; one = one.namesake) {
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

  /** "His brother, Radu": the family's name is that of the person told of before. */
  private @Nullable EntityBuilder relative(Draft draft, String given) {
    EntityBuilder family = lastPerson;
    if (!draft.kin || family == null || family.given == null || family.given.isEmpty()) {
      return null;
    }
    if (given.equals(family.given)) {
      return null;
    }
    EntityBuilder entity = known(bySurname.get(family.key), given, family.key);
    if (entity == null) {
      entity =
          register.create(Name.Type.PERSON, register.written(draft.first, draft.end), family.key);
      entity.given(given);
      surnamed(family.key, entity);
      givens.add(entity);
    }
    return entity;
  }

  void bare(Draft draft) {
    String text = register.written(draft.first, draft.end);
    if (register.words(draft) == 1) {
      EntityBuilder relative = relative(draft, NameKeys.given(text));
      if (relative != null) {
        register.join(draft, relative);
        return;
      }
      // "Ms Noraini" for Noraini Ghazali
      EntityBuilder one = oneOf(text);
      one = one != null ? one : byMiddle.get(NameKeys.surname(text));
      if (one != null && one != SEVERAL) {
        register.join(draft, one);
        return;
      }
    }
    String key = NameKeys.surname(text);
    EntityBuilder entity = byFull.get(" " + key + " " + draft.gender);
    if (entity == null) {
      entity = byFull.get(" " + key);
    }
    if (entity == null) {
      entity = register.create(Name.Type.PERSON, text, key);
      byFull.put(" " + key, entity);
    }
    register.join(draft, entity);
  }
}
