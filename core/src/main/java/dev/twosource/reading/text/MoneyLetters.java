package dev.twosource.reading.text;

/**
 * Letters that stand for a currency directly before the digits: "Rs1,248", "KSh400", "N864
 * billion", "R2.5m". A single letter is one only before a sum that no model, vitamin or road has.
 */
final class MoneyLetters {
  private static final String[] SIGNS = {"Rs", "KSh", "Ksh", "Sh", "USh", "TSh", "RM", "Tk"};

  private static final String SINGLE = "NKRP";

  private static final String[] SCALES = {"million", "billion", "trillion", "bn", "tn", "m ", "m."};

  private MoneyLetters() {}

  /** How many letters are the sign of the sum that begins at an offset; 0 where none does. */
  static int length(String text, int at, int end) {
    if (at + 1 >= end || !Character.isUpperCase(text.charAt(at))) {
      return 0;
    }
    char second = text.charAt(at + 1);
    if (digit(second)) {
      return SINGLE.indexOf(text.charAt(at)) >= 0 && large(text, at + 1, end) ? 1 : 0;
    }
    for (String sign : SIGNS) {
      int after = at + sign.length();
      if (after < end && digit(text.charAt(after)) && text.startsWith(sign, at)) {
        return sign.length();
      }
    }
    return 0;
  }

  /** Whether digits have a thousands group or are followed by a scale word. */
  private static boolean large(String text, int from, int end) {
    int i = from;
    while (i < end && digit(text.charAt(i))) {
      i++;
    }
    if (i + 3 < end
        && text.charAt(i) == ','
        && digit(text.charAt(i + 1))
        && digit(text.charAt(i + 2))
        && digit(text.charAt(i + 3))) {
      return true;
    }
    if (i + 1 < end && text.charAt(i) == '.' && digit(text.charAt(i + 1))) {
      i++;
      while (i < end && digit(text.charAt(i))) {
        i++;
      }
    }
    if (i < end && text.charAt(i) == ' ') {
      i++;
    }
    for (String scale : SCALES) {
      if (text.startsWith(scale, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
