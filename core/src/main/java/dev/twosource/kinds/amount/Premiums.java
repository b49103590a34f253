package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** By how much an offer is above what a share went for, and above which price of it. */
final class Premiums {
  private static final int REACH = 12;

  private static final Set<String> PRICES =
      WordList.set(
          """
              price prices close closing stock shares share traded trading worth market quoted
              valuation value""");

  /** Words of an offer. */
  private static final Set<String> OFFERS =
      WordList.set(
          """
              bid offer offers offered proposal proposed approach price takeover pay pays paying
              buyout deal bidder suitor premium""");

  private static final Set<String> AVERAGES = Set.of("average", "averaged", "mean", "months");

  private Premiums() {}

  /** Whether a share that ends before a token tells how far an offer is above the market. */
  static boolean at(Context context, int from, int first, int end, int to) {
    Tokens tokens = context.tokens();
    // "the offer represents a premium of 42 percent", whatever else the sentence speaks of
    int of = context.findLast(Math.max(from, first - 3), first, word -> word.equals("of"));
    if (of > from && tokens.is(of - 1, "premium")) {
      return true;
    }
    boolean above =
        tokens.is(end, "above", "over") || tokens.is(end, "more") && tokens.is(end + 1, "than");
    return above
        && context.find(end + 1, Math.min(to, end + REACH), PRICES::contains) >= 0
        && context.find(from, first, OFFERS::contains) >= 0;
  }

  /** Which price an offer is above: "average" for that of some months, else the last one. */
  static String base(Context context, int end, int to) {
    return context.find(end, Math.min(to, end + REACH), AVERAGES::contains) >= 0 ? "average" : "";
  }
}
