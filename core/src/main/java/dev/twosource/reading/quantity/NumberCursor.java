package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers and fractions in words from one token on; {@code p} is the token after what
 * has been read so far.
 */
class NumberCursor {
  /**
   * No number has more tokens than this: keeps the work bounded on endless chains of number words.
   */
  private static final int LONGEST = 24;

  final Tokens tokens;
  final int first;
  final int limit;
  int p;

  // ---- vague words

  NumberCursor(Tokens tokens, int first) {
    this.tokens = tokens;
    this.first = first;
    this.limit =
        Math.min(first + LONGEST, tokens.sentences().get(tokens.sentenceOf(first)).endToken());
  }

  String word(int i) {
    return i < limit ? tokens.lower(i) : "";
  }

  /** Whether a hyphen stands at {@code i} that joins two words. */
  boolean hyphen(int i) {
    return i + 1 < limit
        && Numerals.isHyphen(tokens.lower(i))
        && tokens.glued(i)
        && tokens.glued(i + 1);
  }

  /** The token of the next word, a joining hyphen skipped. */
  int over(int i) {
    return hyphen(i) ? i + 1 : i;
  }

  // ---- vague words

  // ---- vague words

  @Nullable Numeral words(int at) {
    double value = cardinal(at);
    if (Double.isNaN(value)) {
      return null;
    }
    if (value >= 1 && value < 100 && value == Math.rint(value)) {
      Numeral fraction = fraction(p, value);
      if (fraction != null) {
        return fraction;
      }
    }
    if (hyphen(p) && NumberWords.ordinal(word(p + 1)) > 0) {
      return null; // "twenty-first"
    }
    if (word(p).equals("point")) {
      value = point(value) * scales();
    }
    return scaled(p, value, false);
  }

  /** "one point five". */
  double point(double value) {
    double place = 0.1;
    double sum = value;
    int at = p + 1;
    int digit = NumberWords.small(word(at));
    while (digit >= 0 && digit < 10) {
      sum += digit * place;
      place /= 10;
      at++;
      digit = NumberWords.small(word(at));
    }
    if (at > p + 1) {
      p = at;
      return sum;
    }
    return value;
  }

  /** A whole number in words from {@code at}; leaves {@code p} after it. */
  double cardinal(int at) {
    p = at;
    boolean andJoins = !tokens.is(first - 1, "between", "both");
    double total = 0;
    double last = Double.POSITIVE_INFINITY;
    boolean any = false;
    while (p < limit) {
      int start = p;
      int from = over(p);
      boolean and = any && word(from).equals("and");
      if (and) {
        if (!andJoins) {
          break;
        }
        from = over(from + 1);
      }
      double group = group(any || and ? from : p, andJoins);
      if (Double.isNaN(group) || group >= last || (and && group >= 100)) {
        p = start;
        break;
      }
      double scale = scales();
      if (any && (group * scale >= last || (and && scale > 1))) {
        p = start;
        break;
      }
      total += group * scale;
      any = true;
      last = scale;
      if (scale <= 1) {
        break;
      }
    }
    return any ? total : Double.NaN;
  }

  /** Any number of scale words from {@code p} on, multiplied; 1 for none. */
  double scales() {
    double product = 1;
    while (p < limit) {
      int at = over(p);
      double scale = NumberWords.scale(word(at));
      if (scale == 0 || scale == 12 && product > 1) {
        return product;
      }
      product *= scale;
      p = at + 1;
    }
    return product;
  }

  /** A number below a thousand ("two hundred and five", "forty-two", "nineteen hundred"). */
  double group(int at, boolean andJoins) {
    double small = small(at);
    if (Double.isNaN(small)) {
      return small;
    }
    int hundred = over(p);
    if (!word(hundred).equals("hundred")) {
      return small;
    }
    p = hundred + 1;
    double value = small * 100;
    return value + tailOfHundred(andJoins);
  }

  /** "and five", "twenty" after a hundred. */
  double tailOfHundred(boolean andJoins) {
    int start = p;
    int from = over(p);
    if (word(from).equals("and")) {
      if (!andJoins) {
        return 0;
      }
      from = over(from + 1);
    }
    double tail = small(from);
    if (Double.isNaN(tail) || tail < 1 || word(over(p)).equals("hundred") || denominatorAhead()) {
      p = start;
      return 0;
    }
    return tail;
  }

  boolean denominatorAhead() {
    return NumberWords.denominators(word(over(p))) > 0;
  }

  /** One to ninety-nine, zero included. */
  double small(int at) {
    int value = NumberWords.small(word(at));
    if (value < 0) {
      return Double.NaN;
    }
    p = at + 1;
    if (value >= 20) {
      int next = over(p);
      int unit = NumberWords.small(word(next));
      if (unit > 0 && unit < 10) {
        p = next + 1;
        return value + unit;
      }
    }
    return value;
  }

  // ---- vague words

  /**
   * "a half", "two-thirds", "a quarter of a million": a count of fractions whose word stands at
   * {@code at}.
   */
  @Nullable Numeral fraction(int at, double count) {
    int noun = over(at);
    boolean joined = noun > at;
    int below =
        count == 1 ? NumberWords.denominator(word(noun)) : NumberWords.denominators(word(noun));
    if (below == 0
        || count >= below
        || (count == 2 && below == 4)
        || (hyphen(noun + 1) && !joined)) {
      return null;
    }
    boolean share = word(noun).equals("half") || word(noun).equals("quarter");
    if (count == 1 && !joined && !share && !isShare(noun)) {
      return null;
    }
    if (count == 1 && below == 4 && isPeriod(word(noun + 1))) {
      return null; // "a quarter final"
    }
    p = noun + 1;
    double value = count / below;
    if (word(p).equals("of") && tokens.is(p + 1, "a") && NumberWords.scale(word(p + 2)) >= 100) {
      p += 2;
      value *= scales();
    }
    return Numeral.exact(first, p, value, false);
  }

  /**
   * Whether the singular fraction word at {@code noun} is a share ("a third of", "fell by a third",
   * "one third more") and no place in an order ("a third man", "a third, aged 20,").
   */
  boolean isShare(int noun) {
    String next = word(noun + 1);
    if (next.equals("of")) {
      return true;
    }
    boolean than = (next.equals("less") || next.equals("more")) && word(noun + 2).equals("than");
    if (than || HELD_AGAINST.contains(next)) {
      return true; // "a fifth above the last price"
    }
    boolean closed = noun + 1 >= limit || !tokens.isWord(noun + 1);
    boolean compared =
        switch (next) {
          case "more",
              "less",
              "fewer",
              "higher",
              "lower",
              "since",
              "over",
              "during",
              "within",
              "between",
              "this",
              "last",
              "in",
              "from",
              "to",
              "compared",
              "on" ->
              true;
          default -> false;
        };
    return (closed || compared)
        && (tokens.is(first, "one")
            || tokens.is(
                first - 1, "by", "than", "about", "nearly", "almost", "roughly", "around", "over",
                "up", "down", "least", "under", "some")
            || tokens.is(first - 1, "to") && tokens.is(first - 2, "close", "near", "up"));
  }

  /** Words of what is held against something else by a share of it. */
  private static final Set<String> HELD_AGAINST =
      Set.of(
          "above", "below", "higher", "lower", "cheaper", "dearer", "larger", "smaller", "bigger",
          "fewer", "shorter", "longer");

  boolean isPeriod(String word) {
    return word.equals("final") || word.equals("finals") || word.equals("pounder");
  }

  /** The scale that "and a half" after "two million" halves. */
  double lastScale() {
    for (int i = p - 1; i > first; i--) {
      double scale = NumberWords.scale(tokens.lower(i));
      if (scale >= 1000) {
        return scale;
      }
    }
    return 1;
  }

  /**
   * The fraction of "and a half", "-and-a-quarter", "and three-quarters"; 0 where there is none.
   */
  double andAHalf() {
    int at = over(p);
    if (!word(at).equals("and") || tokens.is(first - 1, "between")) {
      return 0;
    }
    int article = over(at + 1);
    double count =
        word(article).equals("a") || word(article).equals("one")
            ? 1
            : NumberWords.small(word(article));
    if (count < 1 || count > 9) {
      return 0;
    }
    int noun = over(article + 1);
    int below =
        count == 1 ? NumberWords.denominator(word(noun)) : NumberWords.denominators(word(noun));
    if (below == 0 && count > 1 && word(noun + 1).startsWith("hour")) {
      below = NumberWords.denominator(word(noun)); // "two and three-quarter hours"
    }
    boolean allowed = below >= 2 && below <= 5 && count < below;
    if (!allowed || word(noun + 1).equals("of") || (count == 1 && below != 2 && below != 4)) {
      return 0;
    }
    p = noun + 1;
    return count / below;
  }

  // ---- vague words

  /** "and a half" and scale words after a number whose next token is {@code from}. */
  Numeral scaled(int from, double value, boolean digits) {
    p = from;
    double result = digits ? value * scales() : value;
    double tail = andAHalf();
    if (tail > 0 && result < 1000) {
      result += tail;
      result *= scales();
    } else if (tail > 0 && result >= 1000) {
      double unit = lastScale();
      if (unit > 1) {
        result += tail * unit;
      }
    }
    return Numeral.exact(first, p, result, digits);
  }
}
