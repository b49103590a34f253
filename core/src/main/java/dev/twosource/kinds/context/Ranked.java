package dev.twosource.kinds.context;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Tokens;
import java.util.Set;

/**
 * Words by which one is ranked among its like: the stretch of time that follows is that of all of
 * them, and not that of the number before.
 */
final class Ranked {
  private static final Set<String> BEST =
      WordList.set(
          """
              largest biggest heaviest highest greatest best worst deadliest lowest smallest longest
              shortest strongest costliest bloodiest busiest fastest weakest steepest sharpest
              fewest gravest""");

  private static final Set<String> ORDINALS =
      WordList.set(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth only");

  private Ranked() {}

  /**
   * Whether the word at a token ranks what was told before it: "450 kilos, their largest find this
   * year", "was the third on that road in two years"; and not "in the third week".
   */
  static boolean is(Tokens tokens, int i) {
    if (BEST.contains(tokens.lower(i))) {
      return true;
    }
    boolean first = tokens.is(i, "first") && !tokens.is(i - 1, "the");
    return first
        || ORDINALS.contains(tokens.lower(i))
            && tokens.is(i - 1, "the", "its", "his", "her", "their", "a")
            && tokens.is(i - 2, "is", "was", "are", "were", "be", "become", "became", ",");
  }
}
