package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand for a noun told elsewhere: "two broke bones", "the whales were led out, 54 of
 * them in all", "the park has 713 of them", "the great majority, 731, live in the park".
 */
final class CountClauses {
  /** Past forms that are never adjectives: a noun behind them is what they have, not who. */
  private static final WordSet DEEDS =
      WordSet.of(
          "broke",
          "suffered",
          "sustained",
          "needed",
          "required",
          "received",
          "escaped",
          "drowned",
          "lost",
          "had",
          "have",
          "are",
          "were",
          "will",
          "remain",
          "remained");

  private static final Set<String> HAVING = Set.of("have", "hold", "keep", "count", "own", "house");

  /** Words for a large share of those who were counted before. */
  private static final WordSet MOST = WordSet.of("majority", "bulk", "most");

  private CountClauses() {}

  /**
   * Whether a number is by itself the subject of the verb that follows it: in "two broke bones" it
   * is no bones that are counted.
   */
  static boolean alone(Tokens tokens, Quantity quantity) {
    return quantity.head() > quantity.endToken()
        && DEEDS.contains(tokens.lower(quantity.endToken()));
  }

  /** What a number counts that stands for a noun told elsewhere, or null. */
  static CountScan.@Nullable Hit of(CountScan scan, Quantity quantity) {
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    if (tokens.sequence(end, "of", "them")) {
      return tokens.is(first - 1, ",") ? added(scan, first, end + 2) : had(scan, first, end + 2);
    }
    CountScan.Hit alone = quantity.head() < 0 ? fate(scan, quantity, first, end) : null;
    if (alone != null) {
      return alone;
    }
    boolean most =
        tokens.is(first - 1, ",") && tokens.is(end, ",") && MOST.contains(tokens.lower(first - 2));
    return most && tokens.isWord(end + 1)
        ? taken(scan, scan.context().verb(end + 1), first, end + 2)
        : null;
  }

  /** "The soldiers have brought back 96": of what was counted last. */
  private static CountScan.@Nullable Hit fate(
      CountScan scan, Quantity quantity, int first, int end) {
    CountScan.Earlier earlier = scan.earlier();
    boolean near = earlier != null && scan.sentence().index() - earlier.sentence().index() <= 3;
    String noun = near ? earlier.counted().head() : "";
    boolean people = noun.isEmpty() || earlier.counted().measure() == Measure.PEOPLE;
    CountFates.Fate fate = CountFates.bare(scan, quantity, people ? "" : noun);
    if (fate == null) {
      return null;
    }
    if (fate.family().equals(FateWords.ARRESTED)) {
      return new CountScan.Hit(Measure.ARRESTED, "", null, first, end, fate.verb());
    }
    Measure sort = people ? Measure.PEOPLE : Measure.OTHER;
    return new CountScan.Hit(sort, fate.family(), noun, first, end, fate.verb());
  }

  /** "The whales were pushed back, 54 of them in all": the subject of the clause before. */
  private static CountScan.@Nullable Hit added(CountScan scan, int first, int end) {
    Context context = scan.context();
    Clause before = null;
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      before = clause.form() == Clause.Form.FINITE && clause.verb() < first ? clause : before;
    }
    if (before == null || before.subjects().size() != 1 || before.negated()) {
      return null;
    }
    int head = before.subjects().getFirst().head();
    if (!Lexicon.get().isNoun(context.noun(head))
        || scan.tokens().lower(head).equals(context.noun(head))) {
      return null; // of one thing there are no 54
    }
    CountFates.Fate fate = CountFates.subject(scan, before, head);
    Measure sort = scan.person(head) ? Measure.PEOPLE : Measure.OTHER;
    String said = fate != null ? fate.family() : context.verb(before.verb());
    return new CountScan.Hit(sort, said, context.noun(head), first, end, before.verb());
  }

  /** "The park has 713 of them": of what the report has counted before. */
  private static CountScan.@Nullable Hit had(CountScan scan, int first, int end) {
    Context context = scan.context();
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      boolean object = clause.objects().stream().anyMatch(phrase -> phrase.covers(first));
      String verb = context.verb(clause.verb());
      if (object && !clause.passive() && HAVING.contains(verb)) {
        return taken(scan, verb, first, end);
      }
    }
    return null;
  }

  private static CountScan.@Nullable Hit taken(
      CountScan scan, String predicate, int first, int end) {
    CountScan.Earlier earlier = scan.earlier();
    if (earlier == null || earlier.counted().head().isEmpty()) {
      return null;
    }
    Sentence told = earlier.sentence();
    boolean near = scan.sentence().index() - told.index() <= 2;
    Counted counted = earlier.counted();
    return near && !counted.toll()
        ? new CountScan.Hit(counted.measure(), predicate, counted.head(), first, end, -1)
        : null;
  }
}
