package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "1,200", "1.5 million", "38m", "twenty-three", "a hundred and
 * five", "half a million", "two-thirds", "a dozen", "tens of thousands", "several hundred", "in
 * their hundreds".
 *
 * <p>Only the number itself is read here: no hedge, currency or unit, no ordinals, and no clock
 * times ("23:14"). "one" is read wherever it stands; whether it counts anything is for the caller
 * to tell. A number never leaves its sentence.
 */
public final class Numerals {
  private Numerals() {}

  /**
   * The longest number that begins at a token.
   *
   * @param tokens the document's tokens
   * @param i the token to begin at
   * @return the number, or null where none begins there
   */
  public static @Nullable Numeral at(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    if (tokens.isNumber(i)) {
      return new DigitNumbers(tokens, i).digits();
    }
    String word = tokens.lower(i);
    switch (word) {
      case "a", "an" -> {
        return startsAfterArticle(tokens.lower(i + 1))
            ? new VagueNumbers(tokens, i).article()
            : null;
      }
      case "half" -> {
        return new VagueNumbers(tokens, i).half(i);
      }
      case "several", "many" -> {
        return new VagueNumbers(tokens, i).several(word);
      }
      case "quarter" -> {
        return tokens.sequence(i + 1, "of", "a")
            ? new NumberCursor(tokens, i).fraction(i, 1)
            : null;
      }
      case "in", "by" -> {
        return new VagueNumbers(tokens, i).inTheir();
      }
      case "tens",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "lakhs",
          "millions",
          "crores",
          "billions",
          "trillions" -> {
        return new VagueNumbers(tokens, i).plural(i);
      }
      case "dozen", "hundred", "thousand", "million", "billion", "trillion" -> {
        return new VagueNumbers(tokens, i).bareScale();
      }
      default -> {
        if (word.length() == 1) {
          double vulgar = NumberWords.vulgar(word);
          return Double.isNaN(vulgar)
              ? null
              : new NumberCursor(tokens, i).scaled(i + 1, vulgar, true);
        }
        return NumberWords.small(word) >= 0 ? new NumberCursor(tokens, i).words(i) : null;
      }
    }
  }

  private static boolean startsAfterArticle(String word) {
    return switch (word) {
      case "dozen",
          "hundred",
          "thousand",
          "lakh",
          "million",
          "crore",
          "billion",
          "trillion",
          "couple",
          "pair",
          "score",
          "half",
          "quarter",
          "few",
          "handful",
          "good" ->
          true;
      default -> NumberWords.denominator(word) > 0;
    };
  }

  static boolean isHyphen(String token) {
    return token.equals("-") || token.equals("‐") || token.equals("‑");
  }

  static boolean isOrdinalEnding(String word) {
    return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
  }

  static boolean isPowerOfTen(double value) {
    return value == 10 || value == 100 || value == 1000 || value == 10_000 || value == 100_000;
  }

  /**
   * The value of a token of digits, commas and one point; NaN for clock times, versions and
   * over-long ones.
   */
  static double parse(String token) {
    double whole = 0;
    double place = 0;
    int dot = token.indexOf('.');
    if (dot > 0 && token.indexOf('.', dot + 1) == dot + 4 && token.length() > dot + 7) {
      return parse(token.replace(".", "")); // "1.200.000"
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c >= '0' && c <= '9') {
        whole = whole * 10 + (c - '0');
        place *= 10;
      } else if (c == '.' && place == 0) {
        place = 1;
      } else if (c != ',') {
        return Double.NaN;
      }
    }
    return token.length() > 18 ? Double.NaN : place > 1 ? whole / place : whole;
  }
}
