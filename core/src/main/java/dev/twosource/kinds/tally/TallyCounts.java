package dev.twosource.kinds.tally;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Whether votes were still being counted when a sentence told how many there were. */
final class TallyCounts {
  private TallyCounts() {}

  /**
   * "With two districts still to report", "with three quarters of the boxes opened", "by the
   * officer's running tally".
   */
  static boolean pending(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean with = tokens.is(i, "with");
      if (with && open(context, i + 1, Math.min(sentence.endToken(), i + REACH))) {
        return true;
      }
      if (tokens.is(i, "running") && tokens.is(i + 1, "tally", "count", "total", "totals")) {
        return true;
      }
    }
    return false;
  }

  private static final int REACH = 10;

  private static boolean open(Context context, int from, int to) {
    Tokens tokens = context.tokens();
    boolean all = tokens.is(from, "all", "every", "the", "nearly");
    for (int i = from; i < to && !tokens.is(i, ",", ";"); i++) {
      boolean still =
          tokens.is(i, "still", "yet", "left")
              && tokens.is(i + 1, "to")
              && REPORTING.contains(tokens.lower(i + 2));
      boolean out = tokens.is(i, "outstanding", "uncounted");
      boolean some =
          !all && tokens.is(i, "opened", "reporting", "counted") && boxes(context, from, i);
      if (still || out || some) {
        return true;
      }
    }
    return false;
  }

  private static boolean boxes(Context context, int from, int to) {
    return context.find(from, to, BOXES::contains) >= 0;
  }

  private static final WordSet BOXES =
      WordSet.of(
          "boxes",
          "districts",
          "precincts",
          "stations",
          "wards",
          "ballots",
          "votes",
          "counties",
          "constituencies",
          "booths");

  private static final WordSet REPORTING =
      WordSet.of("report", "come", "declare", "count", "be", "open", "arrive", "return");
}
