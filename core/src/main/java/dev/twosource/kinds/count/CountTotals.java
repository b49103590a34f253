package dev.twosource.kinds.count;

import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that tell how many those are who were told of without one: "Delegates took part, 1,200 in
 * all", "By eight they numbered 450", "a packed gallery of 200".
 */
final class CountTotals {
  /** What is filled by those who watch. */
  private static final WordSet FILLED = WordSet.of("gallery", "congregation", "house", "assembly");

  private static final WordSet FULL =
      WordSet.of("packed", "full", "sell-out", "sold-out", "capacity", "out", "crowded", "rapt");

  private static final WordSet GATHERING =
      WordSet.of(
          "take",
          "attend",
          "gather",
          "assemble",
          "march",
          "meet",
          "come",
          "turn-out",
          "participate",
          "compete",
          "demonstrate",
          "rally",
          "travel");

  private CountTotals() {}

  /** What a number counts that has no noun of its own, or null. */
  static CountScan.@Nullable Hit of(CountScan scan, Quantity quantity) {
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    boolean filled =
        tokens.is(first - 1, "of")
            && FILLED.contains(tokens.lower(first - 2))
            && (FULL.contains(tokens.lower(first - 3)) || tokens.is(first - 2, "congregation"));
    if (filled) {
      return new CountScan.Hit(Measure.PEOPLE, CountFamilies.CROWD, "", first - 2, end, -1);
    }
    if (tokens.is(first - 1, "numbered", "totalled", "totaled") && tokens.is(first - 2, "they")) {
      return numbered(scan, first, end);
    }
    boolean all =
        tokens.sequence(end, "in", "all")
            || tokens.sequence(end, "in", "total")
            || tokens.is(end, "altogether");
    return all && tokens.is(first - 1, ",", "—", "–") ? summed(scan, first, end) : null;
  }

  /** "Strikers gathered at the gates. By eight they numbered 450". */
  private static CountScan.@Nullable Hit numbered(CountScan scan, int first, int end) {
    Sentence sentence = scan.sentence();
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = scan.context().sentences().get(sentence.index() - 1);
    for (Clause clause : scan.context().clauses(before).clauses()) {
      for (Phrase subject : clause.subjects()) {
        if (several(scan, subject.head())) {
          return new CountScan.Hit(
              Measure.PEOPLE, CountFamilies.CROWD, "", first - 2, end, first - 1);
        }
      }
    }
    return null;
  }

  /** "Delegates from 41 countries, about 1,200 in all, took part": the subject, and what it did. */
  private static CountScan.@Nullable Hit summed(CountScan scan, int first, int end) {
    for (Clause clause : scan.context().clauses(scan.sentence()).clauses()) {
      if (clause.subjects().size() != 1 || clause.negated()) {
        continue;
      }
      int head = clause.subjects().get(0).head();
      boolean around = head < first && clause.verb() > end;
      if (!around || !several(scan, head)) {
        continue;
      }
      CountFates.Fate fate = CountFates.subject(scan, clause, head);
      String came = fate != null ? fate.family() : CountFamilies.CROWD;
      boolean gather =
          scan.gathers() || GATHERING.contains(CountFates.verb(scan.context(), clause));
      return fate != null || gather
          ? new CountScan.Hit(
              Measure.PEOPLE, came, scan.context().noun(head), first, end, clause.verb())
          : null;
    }
    return null;
  }

  /** Whether a noun stands for several people. */
  private static boolean several(CountScan scan, int head) {
    String noun = scan.context().noun(head);
    return scan.person(head)
        && Lexicon.get().isNoun(noun)
        && !scan.tokens().lower(head).equals(noun);
  }
}
