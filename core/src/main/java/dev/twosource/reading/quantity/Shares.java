package dev.twosource.reading.quantity;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Shares said in words: "one in five", "three out of four", "two-thirds", "half". */
final class Shares {
  /** What players count what they do in. */
  private static final WordSet GAMES =
      WordSet.of(
          "overs",
          "balls",
          "games",
          "matches",
          "appearances",
          "starts",
          "tests",
          "innings",
          "races",
          "outings",
          "laps",
          "minutes");

  private Shares() {}

  /**
   * A share.
   *
   * @param percent how much of a hundred
   * @param end the token after it
   */
  record Share(double percent, int end) {}

  /** The share that a number begins, or null. */
  static @Nullable Share at(Tokens t, Numeral n) {
    Share ratio = oneIn(t, n);
    if (ratio != null) {
      return ratio;
    }
    if (n.vague() || n.value() >= 1 || n.value() <= 0 || !isFractionWord(t, n)) {
      return null;
    }
    int end = n.endToken();
    if (Amount.unitAt(t, end, n.value()) != null) {
      return null;
    }
    String last = t.lower(end - 1);
    if (last.equals("half") && !sharesHalf(t, n)) {
      return null;
    }
    boolean compound = Numerals.isHyphen(t.lower(end)) && t.glued(end);
    return compound ? null : new Share(n.value() * 100, end);
  }

  private static boolean isFractionWord(Tokens t, Numeral n) {
    return !n.digits()
        || t.is(n.firstToken() + 1, "/") && t.is(n.endToken(), "of")
        || t.is(n.endToken(), "of");
  }

  private static boolean sharesHalf(Tokens t, Numeral n) {
    int end = n.endToken();
    if (t.is(
        end, "of", "the", "its", "their", "his", "her", "our", "that", "those", "these", "as",
        "were", "was", "are", "is", "have", "had", "has", "said", "all", "say", "in", "were",
        "what", "to")) {
      return !t.is(n.firstToken() - 1, "in");
    }
    HedgeMatch hedge = Hedges.before(t, n.firstToken());
    boolean plural = t.isWord(end) && NounWords.isPlural(t.lower(end));
    return hedge != null || t.is(n.firstToken() - 1, "by", "than") || plural;
  }

  /**
   * "one in five", "three out of four", "one in every ten"; null for "two in 2019" and "two in
   * three attacks".
   */
  static @Nullable Share oneIn(Tokens t, Numeral n) {
    int at = n.endToken();
    if (n.vague() || n.value() != Math.rint(n.value()) || n.value() < 1) {
      return null;
    }
    // "one voter in four": the noun may stand between
    boolean between =
        !n.digits()
            && t.isWord(at)
            && !NounWords.isStop(t.lower(at))
            && t.is(at + 1, "in")
            && Numerals.at(t, t.is(at + 2, "every") ? at + 3 : at + 2) != null
            && n.value() <= 9;
    at = between ? at + 1 : at;
    boolean out = t.sequence(at, "out", "of");
    if (!out && !t.is(at, "in")) {
      return null;
    }
    int next = out ? at + 2 : at + 1;
    boolean every = t.is(next, "every", "each");
    if (every) {
      next++;
    }
    Numeral of = Numerals.at(t, next);
    if (of == null
        || of.vague()
        || of.value() <= n.value()
        || of.value() != Math.rint(of.value())) {
      return null;
    }
    if (!out && !every) {
      boolean year =
          of.digits() && of.value() >= 1500 && of.value() <= 2100 && t.text(next).length() == 4;
      boolean round =
          switch ((int) Math.min(of.value(), 2e9)) {
            case 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000 -> true;
            default -> n.value() == 1;
          };
      // "six in 50 overs", "4 in 20 games": what somebody did in them
      boolean time =
          ClockNumbers.isTimeNoun(t.lower(of.endToken()))
              || n.value() > 1
                  && (t.is(n.firstToken() - 1, "for") && t.isNumber(n.firstToken() - 2)
                      || GAMES.contains(t.lower(of.endToken())));
      if (year
          || !round
          || time
          || n.value() > 1
              && (n.value() >= 10 && of.value() < 100
                  || t.lower(n.firstToken() - 1).endsWith("ed"))) {
        return null;
      }
    }
    return new Share(100 * n.value() / of.value(), of.endToken());
  }
}
