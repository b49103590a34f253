package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numerals;

/**
 * How far something had come when its length was told: what a swimmer has behind her, the mark that
 * a drill has passed, how long a crack was by the morning. The whole way, or the crack of another
 * hour, is another length.
 */
final class Progress {
  private Progress() {}

  /**
   * Whether a length is that of the way which has been made so far, between a claim's first token
   * and the one behind its last.
   */
  static boolean soFar(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    int end = tokens.tokenAt(claim.sentence().end() - 1) + 1;
    for (int i = from; i < Math.min(end, to + BEHIND); i++) {
      // "had put 23 kilometres of the strait behind her"
      boolean behind =
          tokens.is(i, "behind")
              && tokens.is(i + 1, "her", "him", "them", "it")
              && context.find(from - 2, i, PUTTING::contains) >= 0;
      // "passed the 100-metre mark"
      boolean mark =
          i < to + 3
              && tokens.is(i, "mark")
              && context.find(from - 3, i, PASSING::contains) >= 0
              && context.find(from - 3, i, "the"::equals) >= 0;
      if (behind || mark) {
        return true;
      }
    }
    // "had been paid to set the pace as far as 30 kilometres"
    for (int i = from - 3; i < to; i++) {
      if (tokens.sequence(i, "as", "far", "as") && Numerals.at(tokens, i + 3) != null) {
        return true;
      }
    }
    return false;
  }

  private static final int BEHIND = 9;

  private static final WordSet PUTTING = WordSet.of("put", "puts", "had", "has", "have", "left");

  private static final WordSet PASSING =
      WordSet.of("passed", "past", "reached", "crossed", "hit", "at", "topped");

  /** Whether a length was taken by an hour: "by morning the crack stretched for three miles". */
  static boolean byHour(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(from));
    int low = Math.max(sentence.firstToken(), from - REACH);
    int high = Math.min(sentence.endToken(), to + 5);
    if (context.find(low, high, GROWING::contains) < 0) {
      return false;
    }
    for (int i = low; i < high; i++) {
      if (tokens.is(i, "by") && PARTS.contains(tokens.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static final int REACH = 12;

  /** Verbs of what has become so long. */
  private static final WordSet GROWING =
      WordSet.of(
          "stretched",
          "was",
          "were",
          "had",
          "reached",
          "extended",
          "measured",
          "spread",
          "grown",
          "covered",
          "advanced");

  private static final WordSet PARTS =
      WordSet.of(
          "morning",
          "noon",
          "midday",
          "lunchtime",
          "afternoon",
          "evening",
          "nightfall",
          "midnight",
          "dusk",
          "dawn",
          "daybreak",
          "sunset");
}
