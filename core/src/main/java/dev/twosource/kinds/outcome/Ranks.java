package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.NumberWords;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;

/**
 * Which one of a row of contests is told of: the second heat is not the third. "Their third race"
 * and "a third stage" tell how often somebody won, and not which one it was.
 */
final class Ranks {
  /** What is held in a row, one after another, and known by its number. */
  private static final WordSet ROW =
      WordSet.of(
          "stage", "leg", "race", "heat", "round", "match", "game", "test", "set", "frame", "rally",
          "lap", "fixture");

  private Ranks() {}

  /** The rank before or behind a noun of the row, or 0 where none is told. */
  static int of(Context context, int noun) {
    if (!ROW.contains(context.noun(noun))) {
      return 0;
    }
    Tokens tokens = context.tokens();
    int before = ordinal(tokens, noun - 1);
    if (before > 0) {
      int first = tokens.is(noun - 1, "st", "nd", "rd", "th") ? noun - 2 : noun - 1;
      first = tokens.is(first - 1, "-") ? first - 2 : first; // "the twenty-first stage"
      boolean which = tokens.is(first - 1, "the", "'s", "’s") || tokens.is(first - 1, "'", "’");
      return which ? before : 0;
    }
    Numeral number = Numerals.at(tokens, noun + 1); // "stage 4", "game five"
    boolean plain = number != null && number.endToken() == noun + 2 && !number.vague();
    boolean counts = plain && tokens.is(noun + 2, "-", "to", ":"); // "the match 3-1"
    return plain && !counts && !tokens.is(noun - 1, "the", "a") ? (int) number.value() : 0;
  }

  /** The number of the ordinal that ends at a token: "third", "twenty-first", "4th"; or 0. */
  private static int ordinal(Tokens tokens, int end) {
    if (end < 1) {
      return 0;
    }
    if (tokens.is(end, "opening")) {
      return 1;
    }
    int value = NumberWords.ordinal(tokens.lower(end));
    if (value > 0) {
      boolean tens = tokens.is(end - 1, "-") && NumberWords.isCardinal(tokens.lower(end - 2));
      return tens ? value + (int) NumberWords.value(tokens.lower(end - 2)) : value;
    }
    boolean suffix = tokens.is(end, "st", "nd", "rd", "th") && tokens.isNumber(end - 1);
    return suffix && digits(tokens.text(end - 1)) ? Integer.parseInt(tokens.text(end - 1)) : 0;
  }

  /** Whether a word is a number in digits that is no year. */
  static boolean digits(String word) {
    return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
  }
}
