package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** Whether shares of votes are told of a count that is over. */
final class AmountResults {
  private static final Set<String> WHOLE = WordList.set("complete final full official definitive");

  private static final Set<String> RESULTS =
      WordList.set("result results count tally returns figures");

  private static final Set<String> PAPERS =
      WordList.set(
          """
              ballots ballot votes vote papers precincts precinct districts stations wards boxes
              constituencies""");

  private static final Set<String> OVER =
      WordList.set("counted in reporting reported tallied processed declared");

  /** Words by which the end of a count lies ahead: "official results are due on Friday". */
  private static final Set<String> AHEAD =
      WordList.set(
          """
              not n't no before until awaiting awaits pending await expected due awaited yet once when
              unofficial will tomorrow""");

  private AmountResults() {}

  /** "After all ballots had been counted", "complete results showed", "the final tally gave". */
  static boolean complete(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean results =
          WHOLE.contains(tokens.lower(i))
              && (RESULTS.contains(tokens.lower(i + 1))
                  || WHOLE.contains(tokens.lower(i + 1)) && RESULTS.contains(tokens.lower(i + 2)));
      if (results && !ahead(context, sentence, i - 3, i + 6)) {
        return true;
      }
      boolean all = tokens.is(i, "all", "every") && over(tokens, i, sentence.endToken());
      if (all && context.find(Math.max(sentence.firstToken(), i - 3), i, UNTIL::contains) < 0) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> UNTIL =
      Set.of("not", "before", "until", "once", "almost", "nearly", "virtually", "of");

  /** "All ballots had been counted", "every precinct reporting". */
  private static boolean over(Tokens tokens, int all, int end) {
    boolean papers = false;
    for (int i = all + 1; i < Math.min(end, all + 9); i++) {
      papers |= PAPERS.contains(tokens.lower(i));
      if (papers && OVER.contains(tokens.lower(i)) && !PAPERS.contains(tokens.lower(i + 1))) {
        return !tokens.is(i, "in") || !tokens.is(i + 1, "the", "a", "an", "favour", "favor");
      }
      if (!tokens.isWord(i) || tokens.is(i, "but", "not", "yet", "will", "to")) {
        return false;
      }
    }
    return false;
  }

  private static boolean ahead(Context context, Sentence sentence, int from, int to) {
    return context.find(
            Math.max(sentence.firstToken(), from),
            Math.min(sentence.endToken(), to),
            AHEAD::contains)
        >= 0;
  }
}
