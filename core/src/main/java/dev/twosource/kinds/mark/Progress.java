package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numerals;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * The part of a day by which something was so, where it is told without its day: "by morning the
   * crack stretched for three miles" is the last morning that began before the report came out;
   * null for none.
   */
  static @Nullable String by(Context context, int from, int end) {
    Tokens tokens = context.tokens();
    var published = context.reading().document().published();
    if (published == null || published.dayOnly()) {
      return null;
    }
    for (int i = from; i < end; i++) {
      Integer hour = tokens.is(i, "by") ? PARTS.get(tokens.lower(i + 1)) : null;
      if (hour != null && !tokens.is(i + 2, "of")) {
        LocalDateTime now = LocalDateTime.ofInstant(published.instant(), ZoneOffset.UTC);
        LocalDateTime begin = published.day().atTime(hour, 0);
        LocalDateTime told = begin.isAfter(now) ? begin.minusDays(1) : begin;
        return told + "/" + told.plusHours(LENGTH);
      }
    }
    return null;
  }

  /** So many hours such a part of a day takes. */
  private static final int LENGTH = 5;

  /** The hours at which parts of a day begin. */
  private static final Map<String, Integer> PARTS =
      Map.of(
          "dawn",
          4,
          "daybreak",
          5,
          "morning",
          5,
          "noon",
          11,
          "midday",
          11,
          "lunchtime",
          11,
          "afternoon",
          13,
          "evening",
          17,
          "nightfall",
          18);
}
