package dev.twosource.kinds.count;

import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.List;

/** Counts told by a place in an order: "a third man is being held", "the eighth person to die". */
final class CountOrdinals {
  private CountOrdinals() {}

  /** "A third man is being held": at least three are. */
  static void find(CountScan scan, Quantity quantity, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    double nth = quantity.stated();
    int head = quantity.head();
    if (nth >= 2 && nth <= 99 && nthToDie(scan, quantity, found)) {
      return;
    }
    if (head < 0
        || nth < 2
        || nth > 99
        || !tokens.is(quantity.firstToken() - 1, "a", "an", "the")
        || !scan.person(head)) {
      return;
    }
    boolean beyond = false;
    for (int i = head + 1; i < Math.min(sentence.endToken(), head + 12); i++) {
      if (tokens.is(i, ",", "to", ";")) {
        return;
      }
      beyond |= tokens.is(i, "in") || i > head + 6;
      Measure here = CountWords.predicate(tokens, i);
      // "a third passenger in the car has died"
      if (here != null && (!beyond || did(scan, i, head))) {
        found.add(Counted.atLeast(here, nth, nth, quantity.firstToken(), i + 1, i));
        return;
      }
    }
  }

  /** Whether what a verb tells is said of a noun. */
  private static boolean did(CountScan scan, int verb, int noun) {
    Clause clause = scan.context().clauses(scan.sentence()).clauseAt(verb);
    return clause != null
        && clause.verb() == verb
        && clause.subjects().stream().anyMatch(subject -> subject.head() == noun);
  }

  /** "the eighth person to die", "five had died, and a boy became the sixth": at least so many. */
  private static boolean nthToDie(CountScan scan, Quantity quantity, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    int end = Math.max(quantity.endToken(), quantity.head() + 1);
    int first = quantity.firstToken();
    Measure measure = null;
    int to = end;
    if (tokens.is(first - 1, "the", "a", "an")
        && (quantity.head() < 0 || scan.person(quantity.head()))) {
      if (tokens.is(end, "to") || tokens.is(end, "who")) {
        to = Math.min(sentence.endToken(), end + 5);
        for (int i = end + 1; i < to && measure == null; i++) {
          measure =
              tokens.is(i, "die", "perish", "drown")
                  ? Measure.KILLED
                  : CountWords.predicate(tokens, i);
          to = measure != null ? i + 1 : to;
        }
      } else if (tokens.is(first - 2, "became", "become", "was", "is", "becoming")
          && quantity.head() < 0) {
        for (Counted one : found) {
          measure = one.toll() && one.stated() == quantity.stated() - 1 ? one.measure() : measure;
        }
      }
    }
    // "A third victim was found", "becoming the tenth victim"
    if (measure == null
        && quantity.head() >= 0
        && tokens.is(first - 1, "the", "a", "an")
        && tokens.is(quantity.head(), "victim", "body", "casualty")) {
      measure = Measure.KILLED;
      to = end;
    }
    if (measure == null) {
      Measure noun = quantity.head() >= 0 ? CountWords.noun(tokens.lower(quantity.head())) : null;
      boolean ranked = tokens.is(first - 1, "the", "a", "an") && noun != null;
      measure = ranked && tokens.is(quantity.head(), "death", "fatality") ? noun : null;
      to = end;
    }
    if (measure == null) {
      return false;
    }
    double nth = quantity.stated();
    found.add(Counted.atLeast(measure, nth, nth, first, Math.max(to, end), -1));
    return true;
  }
}
