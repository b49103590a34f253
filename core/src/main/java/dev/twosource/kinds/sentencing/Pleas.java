package dev.twosource.kinds.sentencing;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Tokens;
import java.util.Set;

/**
 * Pleas and verdicts that a sentence follows at once: "jailed for five years after pleading guilty"
 * tells how long, while "jailed five years after pleading guilty" tells when.
 */
final class Pleas {
  private static final Set<String> GUILT =
      WordList.set(
          """
              pleading admitting confessing pleaded admitted confessed pled convicted found guilty
              plea conviction trial confession""");

  /** Words before a length that make it what was given: "for five years", "given five years". */
  private static final Set<String> GIVEN =
      WordList.set("for to given got received handed gets sentence term");

  private Pleas() {}

  /**
   * Whether a length is what was given after a plea or a verdict.
   *
   * @param before the token before the length and its hedge
   * @param at the token behind "after"
   */
  static boolean follow(Tokens tokens, int before, int at) {
    if (!GIVEN.contains(tokens.lower(before)) && !tokens.is(before + 1, "to")) {
      return false;
    }
    for (int i = at; i < at + 7 && (tokens.isWord(i) || tokens.is(i, "-", "'s", "\u2019s")); i++) {
      if (GUILT.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
