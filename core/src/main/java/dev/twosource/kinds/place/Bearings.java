package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far from a town something was, and on which side of it: "20 kilometres south of Lyon". */
final class Bearings {
  private static final Set<String> OFF = Set.of("off", "on", "along", "in", "near");

  /** How far off something is, and in which words that is said. */
  private static final Set<String> FAR =
      WordList.set(
          """
              kilometres kilometers kilometre miles mile metres meters yards km nautical about some
              around roughly just almost nearly a few dozen far further off""");

  /** In what one measures the way to a town. */
  private static final Set<String> UNITS =
      WordList.set("kilometres kilometers kilometre miles mile metres meters yards km away");

  /** Words that belong to the verb before them: "ran aground two miles off". */
  private static final Set<String> PARTICLES =
      WordList.set("aground ashore adrift down out over off up away apart back");

  private Bearings() {}

  /** "130 kilometres from Lyon", "not far from Lyon": whether "from" tells what is near. */
  static boolean from(Tokens tokens, int from) {
    return tokens.is(from, "from")
        && (UNITS.contains(tokens.lower(from - 1)) || tokens.sequence(from - 2, "not", "far"));
  }

  /**
   * "sank off the north coast of Malta", "was centred 20 kilometres south of Lyon": the clause of
   * whose place the words before "of" or "from" are a part, or null.
   */
  static @Nullable Clause clause(Tokens tokens, Sentence sentence, Clauses clauses, int of) {
    int half = tokens.is(of - 2, "-") ? of - 3 : of - 1; // "north-east of"
    int side = tokens.is(of, "from") ? of : half;
    for (int i = side - 1; i >= Math.max(sentence.firstToken(), side - 4); i--) {
      Clause held = OFF.contains(tokens.lower(i)) ? PlaceActs.holder(clauses, i) : null;
      if (held != null) {
        return held;
      }
    }
    int i = side - 1;
    while (i > sentence.firstToken()
        && (tokens.isNumber(i)
            || FAR.contains(tokens.lower(i))
            || tokens.is(i, "the", "to", "not", "away"))) {
      i--;
    }
    boolean far = i < side - 1;
    for (Clause clause : clauses.clauses()) {
      int last = clause.verbEnd();
      while (last < i && PARTICLES.contains(tokens.lower(Math.max(last, clause.verb() + 1)))) {
        last++;
      }
      if (i >= clause.verb() && i <= last && far) {
        return clause;
      }
    }
    // "from a boat south of Crete": the phrase of place ends with the side
    return behind(tokens, clauses, far ? i + 1 : of);
  }

  /** "From a boat 20 miles south of Crete": the clause whose phrase of place ends at a token. */
  private static @Nullable Clause behind(Tokens tokens, Clauses clauses, int end) {
    for (Clause clause : clauses.clauses()) {
      for (Adjunct adjunct : clause.adjuncts()) {
        boolean place = PlaceSites.IN.contains(tokens.lower(adjunct.preposition()));
        for (Phrase phrase : adjunct.phrases()) {
          if (place && phrase.end() == end && phrase.first() > clause.verb()) {
            return clause;
          }
        }
      }
    }
    return null;
  }
}
