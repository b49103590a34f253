package dev.twosource.reading.quantity;

import dev.twosource.reading.Interval;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads vague numbers, and those that begin with an article, a half or a bare scale word. */
final class VagueNumbers extends NumberCursor {
  VagueNumbers(Tokens tokens, int first) {
    super(tokens, first);
  }

  @Nullable Numeral article() {
    int at = first + 1;
    String word = word(at);
    if (word.equals("good")) {
      at++;
      word = word(at);
      if (!word.equals("dozen")) {
        return null;
      }
    }
    switch (word) {
      case "half" -> {
        return half(at);
      }
      case "few" -> {
        return unitsOf(at + 1, 2, 9);
      }
      case "handful" -> {
        return Numeral.vague(first, at + 1, 2, 10);
      }
      case "couple" -> {
        return couple(at);
      }
      case "pair" -> {
        return Numeral.exact(first, at + 1, 2, false);
      }
      case "score" -> {
        return word(at + 1).equals("of") || word(at + 1).equals("or")
            ? Numeral.exact(first, at + 1, 20, false)
            : null;
      }
      default -> {
        if (NumberWords.denominator(word) > 0) {
          return fraction(at, 1);
        }
        return scaleFrom(at);
      }
    }
  }

  /** A scale word without a number before it: "a hundred and five", "a million and a half". */
  @Nullable Numeral scaleFrom(int at) {
    p = at;
    if (!andClosed() && word(at).equals("hundred")) {
      p = at + 1;
      double value = 100 + tailOfHundred(true);
      value *= scales();
      return scaled(p, value, false);
    }
    double value = scales();
    if (word(p).equals("and") && !andClosed()) {
      int start = p;
      double tail = small(p + 1);
      if (Double.isNaN(tail)
          || tail < 1
          || tail >= value
          || NumberWords.scale(word(over(p))) > 0
          || value == 12) {
        p = start;
      } else {
        value += tail;
      }
    }
    return scaled(p, value, false);
  }

  boolean andClosed() {
    return tokens.is(first - 1, "between", "both");
  }

  /** "two", in "a couple of days" perhaps three. */
  Numeral couple(int at) {
    int next = word(at + 1).equals("of") ? at + 2 : at + 1;
    double scale = NumberWords.scale(word(next));
    if (scale > 0) {
      return Numeral.vague(first, next + 1, 2 * scale, 3 * scale);
    }
    if (next == at + 2) {
      return new Numeral(first, at + 1, 2, false, false, Interval.between(2, 3));
    }
    return Numeral.exact(first, at + 1, 2, false);
  }

  @Nullable Numeral several(String word) {
    int next = first + 1;
    if (word.equals("many")) {
      double plural = NumberWords.plural(word(next));
      return plural > 0 ? plural(next) : null;
    }
    return unitsOf(next, 3, 12);
  }

  /** "several", "a few" and what they count: hundreds, dozens, or things. */
  Numeral unitsOf(int at, double low, double high) {
    double plural = NumberWords.plural(word(at));
    if (plural > 0 && plural != 20) {
      Numeral whole = plural(at);
      if (whole != null) {
        return whole;
      }
    }
    p = at;
    double scale = scales();
    if (scale == 1) {
      return Numeral.vague(first, at, low, high);
    }
    return scale == 12
        ? Numeral.vague(first, p, 24, 144)
        : Numeral.vague(first, p, 2 * scale, top(scale));
  }

  /** The highest whole number that is still said in this scale: 999 for hundreds. */
  private static double top(double scale) {
    return 10 * scale - 1;
  }

  /** "hundreds", "tens of thousands", "dozens of", "hundreds of thousands". */
  @Nullable Numeral plural(int at) {
    String word = word(at);
    double unit = NumberWords.plural(word);
    if (word(at + 1).equals("of")) {
      double of = NumberWords.plural(word(at + 2));
      if (of >= 1000 && of > unit) {
        double scale = unit * of;
        return unit == 12
            ? Numeral.vague(first, at + 3, 24 * of, Double.POSITIVE_INFINITY)
            : Numeral.vague(first, at + 3, 2 * scale, top(scale));
      }
    } else if (word.equals("tens") || word.equals("scores") && !scoresCount(at)) {
      return null;
    } else if (word(at + 1).equals("upon") || word(at + 1).equals("and")) {
      if (word(at + 2).equals(word)) {
        return Numeral.vague(first, at + 3, 2 * unit, Double.POSITIVE_INFINITY);
      }
    }
    double low = word.equals("tens") ? 20 : 2 * unit;
    return Numeral.vague(first, at + 1, low, Double.POSITIVE_INFINITY);
  }

  /** Whether "scores" counts people ("Scores feared dead"), and is no verb and no tally. */
  boolean scoresCount(int at) {
    return !tokens.is(
            at - 1, "the", "test", "his", "her", "their", "final", "its", "credit", "exam", "who",
            "and")
        && tokens.is(
            at + 1,
            "more",
            "were",
            "are",
            "have",
            "dead",
            "killed",
            "injured",
            "wounded",
            "hurt",
            "feared",
            "missing",
            "die",
            "arrested",
            "others",
            "remain",
            "remained",
            "had",
            "trapped",
            "detained",
            "evacuated");
  }

  /** "in their hundreds", "by the thousands". */
  @Nullable Numeral inTheir() {
    String middle = word(first + 1);
    if (!middle.equals(word(first).equals("in") ? "their" : "the")) {
      return null;
    }
    String noun = word(first + 2);
    double unit = NumberWords.plural(noun);
    if (unit == 0 && word(first).equals("by")) {
      unit = NumberWords.scale(noun);
    }
    if (unit == 0) {
      return null;
    }
    Numeral plain = NumberWords.plural(noun) > 0 && unit != 20 ? plural(first + 2) : null;
    return plain != null
        ? plain
        : Numeral.vague(first, first + 3, 2 * unit, Double.POSITIVE_INFINITY);
  }

  /** "Dozen hurt in crash", "the hundred", but no "multi-million". */
  @Nullable Numeral bareScale() {
    boolean joined = tokens.glued(first) && first > 0 && Numerals.isHyphen(tokens.lower(first - 1));
    boolean named = tokens.isCapitalised(first) && tokens.isCapitalised(first + 1);
    boolean opens = first + 1 < limit && tokens.isWord(first + 1);
    if (joined || named || !opens && !hyphen(first + 1)) {
      return null;
    }
    return scaleFrom(first);
  }

  /** "half a million", "half-million", "half a dozen", "half". */
  @Nullable Numeral half(int at) {
    if (at > 0 && at == first && isWhichHalf(tokens.lower(at - 1))) {
      return null;
    }
    int next = over(at + 1);
    if (word(next).equals("a")) {
      next = over(next + 1);
    }
    p = next;
    double scale = scales();
    if (scale == 1) {
      p = at + 1;
    }
    return Numeral.exact(first, p, scale / 2, false);
  }

  /** Half of a match, a year or a pair, not a number: "the second half". */
  private static boolean isWhichHalf(String word) {
    return switch (word) {
      case "first",
          "second",
          "1st",
          "2nd",
          "other",
          "last",
          "latter",
          "opening",
          "final",
          "better",
          "the",
          "each",
          "either",
          "goalless",
          "scoreless",
          "eastern",
          "western",
          "northern",
          "southern",
          "lower",
          "upper",
          "top",
          "bottom",
          "fiscal",
          "back",
          "front" ->
          true;
      default -> false;
    };
  }
}
