package dev.twosource.reading.text;

import dev.twosource.lexicon.WordList;
import java.util.Set;

/**
 * Letters that stand for a currency directly before the digits: "Rs1,248", "KSh400", "GBP4.5m",
 * "N864 billion", "R2.5m". A single letter is one only before a sum that no model, vitamin or road
 * has.
 */
final class MoneyLetters {
  private static final String[] SIGNS = {
    "Rs", "KSh", "Ksh", "Sh", "USh", "TSh", "RM", "Tk", "Dh", "Dhs", "QR", "KD"
  };

  /** Codes of ISO 4217 that outlets write before sums; those that are words are not among them. */
  private static final Set<String> CODES =
      WordList.set(
          """
              USD GBP EUR AUD CAD NZD CHF SEK NOK DKK ISK INR JPY CNY RMB HKD SGD ZAR KES NGN GHS
              UGX TZS ZMW AED SAR QAR KWD BHD OMR BRL MXN ARS CLP PLN CZK HUF RON BGN RUB UAH MYR
              THB PHP IDR KRW TWD PKR BDT LKR NPR EGP ILS""");

  private static final String SINGLE = "NKRP";

  private static final String[] SCALES = {"million", "billion", "trillion", "bn", "tn", "mn"};

  private MoneyLetters() {}

  /** How many letters are the sign of the sum that begins at an offset; 0 where none does. */
  static int length(String text, int at, int end) {
    if (at + 1 >= end || !Character.isUpperCase(text.charAt(at))) {
      return 0;
    }
    char second = text.charAt(at + 1);
    if (digit(second)) {
      return SINGLE.indexOf(text.charAt(at)) >= 0
              && (large(text, at + 1, end) || price(text, at + 1, end))
          ? 1
          : 0;
    }
    if (at + 3 < end && digit(text.charAt(at + 3)) && CODES.contains(text.substring(at, at + 3))) {
      return 3;
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
    if (i + 1 < end
        && (text.charAt(i) == '.' || text.charAt(i) == ',')
        && digit(text.charAt(i + 1))) {
      i++;
      while (i < end && digit(text.charAt(i))) {
        i++;
      }
    }
    if (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '-')) {
      i++;
    }
    for (String scale : SCALES) {
      if (text.startsWith(scale, i)) {
        return true;
      }
    }
    boolean letter = i < end && (text.charAt(i) == 'm' || text.charAt(i) == 'b');
    return letter && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** Whether digits are a price: with two decimals ("P1.50"), or so much a day or per unit. */
  private static boolean price(String text, int from, int end) {
    int i = from;
    while (i < end && digit(text.charAt(i))) {
      i++;
    }
    if (i + 2 < end && text.charAt(i) == '.') {
      boolean cents = digit(text.charAt(i + 1)) && digit(text.charAt(i + 2));
      return cents && (i + 3 == end || !Character.isLetterOrDigit(text.charAt(i + 3)));
    }
    boolean rate = text.startsWith(" per ", i) || text.startsWith(" a day", i);
    return rate && i - from > 2;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
