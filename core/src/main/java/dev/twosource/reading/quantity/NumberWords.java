package dev.twosource.reading.quantity;

/** What single number words say. */
public final class NumberWords {
  private NumberWords() {}

  /** Whether a lower-case word is one of those that cardinal numbers are made of. */
  public static boolean isCardinal(String word) {
    return small(word) >= 0 || scale(word) > 0;
  }

  /** The number that a lower-case word is, "fifteen" or "dozen"; 0 for other words. */
  public static double value(String word) {
    return small(word) > 0 ? small(word) : scale(word);
  }

  /** One to ninety in words, zero included; -1 for other words. */
  static int small(String word) {
    return switch (word) {
      case "zero", "nil" -> 0;
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "eleven" -> 11;
      case "twelve" -> 12;
      case "thirteen" -> 13;
      case "fourteen" -> 14;
      case "fifteen" -> 15;
      case "sixteen" -> 16;
      case "seventeen" -> 17;
      case "eighteen" -> 18;
      case "nineteen" -> 19;
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty", "fourty" -> 40;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "seventy" -> 70;
      case "eighty" -> 80;
      case "ninety" -> 90;
      default -> -1;
    };
  }

  /** What a scale word multiplies by, hundred and dozen included; 0 for other words. */
  static double scale(String word) {
    return switch (word) {
      case "dozen" -> 12;
      case "hundred" -> 100;
      case "thousand" -> 1e3;
      case "lakh" -> 1e5;
      case "million", "mln", "mn", "mio" -> 1e6;
      case "crore" -> 1e7;
      case "billion", "bn", "bln" -> 1e9;
      case "trillion", "tn", "trn" -> 1e12;
      default -> 0;
    };
  }

  /**
   * What the plural of a scale word multiplies by ("hundreds", "tens", "dozens"); 0 for other
   * words.
   */
  static double plural(String word) {
    return switch (word) {
      case "tens" -> 10;
      case "dozens" -> 12;
      case "scores" -> 20;
      case "hundreds" -> 100;
      case "thousands" -> 1e3;
      case "lakhs" -> 1e5;
      case "millions" -> 1e6;
      case "crores" -> 1e7;
      case "billions" -> 1e9;
      case "trillions" -> 1e12;
      default -> 0;
    };
  }

  /**
   * The denominator that a singular fraction word names ("third"), "half" and "quarter" included; 0
   * for others.
   */
  static int denominator(String word) {
    return switch (word) {
      case "half" -> 2;
      case "third" -> 3;
      case "quarter", "fourth" -> 4;
      case "fifth" -> 5;
      case "sixth" -> 6;
      case "seventh" -> 7;
      case "eighth" -> 8;
      case "ninth" -> 9;
      case "tenth" -> 10;
      case "twelfth" -> 12;
      case "sixteenth" -> 16;
      case "twentieth" -> 20;
      case "hundredth" -> 100;
      case "thousandth" -> 1000;
      default -> 0;
    };
  }

  /** The same for the plural ("thirds"). */
  static int denominators(String word) {
    return word.length() > 5 && word.charAt(word.length() - 1) == 's'
        ? denominator(word.substring(0, word.length() - 1))
        : 0;
  }

  /** The value of a fraction character ("½"); NaN for others. */
  static double vulgar(String word) {
    return switch (word) {
      case "½" -> 0.5;
      case "¼" -> 0.25;
      case "¾" -> 0.75;
      case "⅓" -> 1 / 3d;
      case "⅔" -> 2 / 3d;
      case "⅛" -> 0.125;
      default -> Double.NaN;
    };
  }

  /** The value of an ordinal word ("third", "twenty" is none); 0 for others. */
  public static int ordinal(String word) {
    return switch (word) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      case "fifth" -> 5;
      case "sixth" -> 6;
      case "seventh" -> 7;
      case "eighth" -> 8;
      case "ninth" -> 9;
      case "tenth" -> 10;
      case "eleventh" -> 11;
      case "twelfth" -> 12;
      case "thirteenth" -> 13;
      case "fourteenth" -> 14;
      case "fifteenth" -> 15;
      case "sixteenth" -> 16;
      case "seventeenth" -> 17;
      case "eighteenth" -> 18;
      case "nineteenth" -> 19;
      case "twentieth" -> 20;
      case "thirtieth" -> 30;
      case "fortieth" -> 40;
      case "fiftieth" -> 50;
      case "sixtieth" -> 60;
      case "seventieth" -> 70;
      case "eightieth" -> 80;
      case "ninetieth" -> 90;
      case "hundredth" -> 100;
      case "thousandth" -> 1000;
      case "millionth" -> 1_000_000;
      default -> 0;
    };
  }
}
