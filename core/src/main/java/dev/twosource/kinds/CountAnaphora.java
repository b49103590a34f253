package dev.twosource.kinds;

import dev.twosource.kinds.CountKind.Measure;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun whose noun stands in the sentence before: "They counted the dead by
 * nightfall. There were 17."
 */
final class CountAnaphora {
  private CountAnaphora() {}

  /** The toll that a number without a noun takes up, or null. */
  static CountScan.@Nullable Hit toll(CountScan scan, Quantity quantity) {
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    int index = scan.sentence().index();
    if (index == 0 || !takesUp(tokens, first, scan.sentence())) {
      return null;
    }
    Sentence before = scan.context().sentences().get(index - 1);
    if (before.block() != scan.sentence().block()) {
      return null;
    }
    int from = Math.max(before.firstToken(), before.endToken() - 30);
    for (int i = before.endToken() - 1; i >= from; i--) {
      Measure here = CountWords.noun(tokens.lower(i));
      boolean group =
          tokens.is(i - 1, "the", "of", "our", "their", "more")
              || tokens.is(i, "deaths", "fatalities", "arrests", "injuries");
      if (here != null && group && !tokens.is(i, "lives", "death")) {
        return new CountScan.Hit(here, "", null, first, quantity.endToken(), -1);
      }
    }
    return null;
  }

  /** Whether a clause says no more than that there were so many. */
  private static boolean takesUp(Tokens tokens, int first, Sentence sentence) {
    boolean are = tokens.is(first - 1, "were", "are", "was", "is", "now", "reached", "at");
    int begin = tokens.is(first - 1, "now", "at") ? first - 3 : first - 2;
    if (!are || begin < sentence.firstToken()) {
      return false;
    }
    return tokens.is(begin, "there", "figure", "number", "count", "total", "tally");
  }
}
