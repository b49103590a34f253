package dev.twosource.reading.voice;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Voice;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who is of a government, or serves in a force, and so is one voice with it. */
final class Holders {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" ,'\u2019")).omitEmptyStrings();

  private static final Set<String> GOVERNMENTS = Set.of("government", "junta", "regime");

  private static final Set<String> MINISTERS =
      Set.of("minister", "premier", "ministry", "chancellor", "treasurer");

  /** Those who hold no office, or stand against who does. */
  private static final Set<String> ASIDE =
      WordList.set("former shadow opposition ex exiled ousted ambassador spokesman spokeswoman");

  /** How far what somebody governs reaches. */
  private static final Set<String> LEVELS =
      WordList.set("provincial regional federal state local central national municipal city");

  /** Fields in which two countries at odds have each their minister. */
  private static final Set<String> ABROAD = Set.of("foreign", "defence", "defense", "war");

  private static final Set<String> HEADS = Set.of("prime", "premier", "chancellor");

  private static final Set<String> RANKS =
      WordList.set(
          """
              commander lieutenant sergeant inspector superintendent constable detective
              commissioner admiral""");

  private static final Set<String> FORCES =
      Set.of("police", "navy", "coastguard", "firefighters", "gendarmerie");

  private Holders() {}

  /**
   * "Mali's military government" and "the country's prime minister", "the provincial government"
   * and "the agriculture minister": a minister speaks for the government that he is of, unless the
   * two are of two countries or of two levels of one.
   */
  static boolean minister(Voice government, Voice minister) {
    String key = government.key();
    if (key == null || !GOVERNMENTS.contains(Parties.head(key)) || minister.key() == null) {
      return false;
    }
    List<String> words = words(minister);
    if (Collections.disjoint(words, MINISTERS) || !Collections.disjoint(words, ASIDE)) {
      return false;
    }
    String state = Parties.country(key);
    String other = Parties.country(String.join(" ", words));
    other = other == null ? Parties.country(minister.key()) : other;
    if (state != null && other != null) {
      return state.equals(other) && levels(key, words);
    }
    if (!Collections.disjoint(words, ABROAD) || other != null) {
      return false;
    }
    boolean head = !Collections.disjoint(words, HEADS);
    boolean home = words.contains("country") || words.contains("nation") || words.contains("its");
    return (!head || state == null || home) && levels(key, words);
  }

  /** Whether nothing says that the two govern more and less of one country. */
  private static boolean levels(String key, List<String> words) {
    Set<String> marks = new HashSet<>(Parties.marks(key));
    marks.retainAll(LEVELS);
    Set<String> told = new HashSet<>(words);
    told.retainAll(LEVELS);
    return marks.isEmpty() || told.isEmpty() || !Collections.disjoint(marks, told);
  }

  /**
   * "The Portuguese navy" and "Commander Rui Alves", "police" and "Superintendent Ada Hill": who
   * has a rank speaks for the force, of which the other report tells no more than what it is.
   */
  static boolean rank(Voice force, Voice officer) {
    String key = force.key();
    if (key == null || officer.speaker() == null || !FORCES.contains(Parties.head(key))) {
      return false;
    }
    List<String> words = words(officer);
    String state = Parties.country(key);
    String other = Parties.country(String.join(" ", words));
    boolean fire = Parties.head(key).equals("firefighters");
    boolean named = officer.key() != null && officer.key().indexOf(':') < 0;
    // "Commander Ada Hill of the ferry line"
    boolean elsewhere = words.contains("of") && !words.contains(Parties.head(key));
    return named
        && !elsewhere
        && words.size() >= 2
        && (state == null || other == null || state.equals(other))
        && (fire
            ? words.contains("fire")
            : words.stream().anyMatch(RANKS::contains) && !words.contains("fire"))
        && Collections.disjoint(words, Set.of("union", "federation", "executive", "former"));
  }

  private static List<String> words(Voice voice) {
    return voice.speaker() == null
        ? List.of()
        : WORDS.splitToList(voice.speaker().toLowerCase(Locale.ROOT));
  }
}
