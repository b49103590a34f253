package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How many a boat or a hall may hold, told apart from how many it held: "licensed for 25
 * passengers", "nine passengers more than permitted".
 */
final class Loads {
  /** What may be aboard, whatever was. */
  private static final String CAPACITY = "#capacity";

  private static final int BEFORE = 7;

  private static final WordSet ALLOWING =
      WordList.probed(
          """
              licensed licenced certified permitted allowed allows allow authorised authorized
              approved registered designed certificated limit maximum capacity restricted entitled
              rated""");

  /** What limits a number that stands behind it. */
  private static final WordSet LIMITS =
      WordSet.of("permitted", "allowed", "licensed", "seats", "authorised", "authorized", "the");

  private Loads() {}

  /** What a number is of, or null where it only tells by how many there were too many. */
  static @Nullable String measure(Context context, Sentence sentence, Counted counted) {
    if (!counted.predicate().equals(CountFamilies.ABOARD)) {
      return counted.predicate();
    }
    if (excess(context, sentence, counted)) {
      return null;
    }
    return allowed(context, sentence, counted) ? CAPACITY : CountFamilies.ABOARD;
  }

  /** Whether a number is of those whom something may hold. */
  private static boolean allowed(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    for (int i = counted.at() - 1;
        i >= Math.max(sentence.firstToken(), counted.at() - BEFORE);
        i--) {
      // "certified for 25, the boat carried 34"
      if (!tokens.isWord(i) && !tokens.is(i, "-", "'s") || tokens.is(i, "and", "but", "with")) {
        return false;
      }
      if (ALLOWING.contains(tokens.lower(i))
          || tokens.is(i, "carry", "hold", "seat", "take") && tokens.is(i - 1, "can", "could")
          || tokens.is(i, "room", "space", "seats") && tokens.is(i + 1, "for")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is only of those who were too many. */
  private static boolean excess(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    for (int i = counted.at(); i < Math.min(sentence.endToken(), counted.at() + 5); i++) {
      boolean more =
          tokens.is(i, "more") && tokens.is(i + 1, "than") && LIMITS.contains(tokens.lower(i + 2));
      boolean over = tokens.is(i, "over", "above", "beyond") && tokens.is(i + 1, "the", "its");
      if (more || over || tokens.is(i, "too") && tokens.is(i + 1, "many")) {
        return true;
      }
    }
    return false;
  }
}
