package dev.twosource.reading.name;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/**
 * Tells a side in a sport by what it does: in "the Suns beat the Kings 112-104" plain words of the
 * language are names, as they have a capital, an article and an opponent.
 */
final class Teams {
  /** What a side does to the side behind the verb. */
  private static final WordSet BEATING =
      WordSet.of(
          "beat",
          "beats",
          "defeated",
          "edged",
          "downed",
          "routed",
          "thrashed",
          "outscored",
          "outlasted",
          "trounced");

  /** What else only sides do to each other, and clubs with players. */
  private static final WordSet DOES =
      WordSet.of(
          "stunned", "swept", "traded", "signed", "drafted", "trailed", "led", "won", "lost");

  private Teams() {}

  /** Whether the one word at a token is a plural with a capital and "the" that takes part. */
  static boolean at(Tokens tokens, int i) {
    String word = tokens.lower(i);
    if (!tokens.is(i - 1, "the")
        || !tokens.isCapitalised(i)
        || word.length() < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || tokens.isCapitalised(i + 1)
        || tokens.is(i + 1, "-", "'")) {
      return false;
    }
    boolean loses =
        BEATING.contains(tokens.lower(i - 2))
            || tokens.is(i - 2, "beating", "defeating", "host", "hosted");
    boolean scored =
        tokens.isNumber(i + 1)
            && tokens.is(i + 2, "-", "–", "to")
            && tokens.isNumber(i + 3)
            && (loses || tokens.is(i - 2, "over", "past", "against", "visited", "to", "by"));
    boolean opposed = loses && tokens.isCapitalised(i - 3);
    String verb = tokens.lower(i + 1);
    int other = tokens.is(i + 2, "to") ? i + 3 : i + 2;
    boolean opposing =
        (BEATING.contains(verb) || DOES.contains(verb))
            && tokens.is(other, "the")
            && plural(tokens, other + 1);
    return scored || opposed || opposing;
  }

  private static boolean plural(Tokens tokens, int i) {
    return tokens.isCapitalised(i) && tokens.lower(i).endsWith("s");
  }
}
