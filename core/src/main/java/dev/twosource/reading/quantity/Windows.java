package dev.twosource.reading.quantity;

import dev.twosource.document.Span;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the window of a rate or a partial count: "a week", "per share", "in the past 24 hours",
 * "since the quake".
 */
final class Windows {
  /** How far behind a quantity its window may begin. */
  private static final int REACH = 12;

  private Windows() {}

  /**
   * The window.
   *
   * @param t the document's tokens
   * @param first the quantity's first token
   * @param end the token after the quantity and its noun
   */
  static @Nullable Span find(Tokens t, int first, int end) {
    if (end >= t.size() || first >= end) {
      return null;
    }
    int sentence = t.sentences().get(t.sentenceOf(first)).endToken();
    int start = t.sentences().get(t.sentenceOf(first)).firstToken();
    Span rate = rate(t, end, sentence);
    if (rate != null
        && !t.is(t.tokenAt(rate.end() - 1) + 1, "ago", "earlier", "later", "before", "on")) {
      return rate;
    }
    int limit = Math.min(sentence, end + REACH);
    for (int i = end; i < limit; i++) {
      int stop = window(t, i, sentence);
      if (stop > 0) {
        return t.span(i, stop);
      }
      if (t.is(i, ";", ":", "but", "while", "and")
          || i > end && (t.isNumber(i) || Currencies.isSymbolAt(t, i))) {
        break;
      }
    }
    if (first > start && first - start <= 8) {
      int stop = window(t, start, first);
      if (stop > 0) {
        return t.span(start, stop);
      }
    }
    return null;
  }

  private static @Nullable Span rate(Tokens t, int i, int sentence) {
    if (i + 1 >= sentence) {
      return i < sentence
              && t.is(i, "each", "apiece", "daily", "weekly", "monthly", "annually", "yearly")
          ? t.span(i, i + 1)
          : null;
    }
    switch (t.lower(i)) {
      case "each", "apiece", "daily", "weekly", "monthly", "annually", "yearly" -> {
        return t.is(i, "each") && isPeriod(t.lower(i + 1)) ? t.span(i, i + 2) : t.span(i, i + 1);
      }
      case "a", "an", "every" -> {
        return isPeriod(t.lower(i + 1))
                || t.is(
                    i + 1, "head", "person", "share", "barrel", "tonne", "ton", "litre", "gallon",
                    "ounce", "pound", "piece", "ticket", "game", "match")
            ? t.span(i, i + 2)
            : null;
      }
      case "per" -> {
        int stop = i + 2;
        if (t.is(i + 1, "square", "cubic", "metric")) {
          stop++;
        } else if (t.isNumber(i + 1) && t.isWord(i + 2) && !NounWords.isStop(t.lower(i + 2))) {
          stop++;
        }
        return t.span(i, Math.min(stop, sentence));
      }
      default -> {
        return null;
      }
    }
  }

  /** The token after a window that begins at {@code i}, or -1. */
  private static int window(Tokens t, int i, int limit) {
    switch (t.lower(i)) {
      case "in", "over", "during", "within" -> {
        int at = t.is(i + 1, "the", "these") ? i + 2 : i + 1;
        if (t.is(at, "past", "last", "previous", "first", "space")) {
          int stop = at + 1;
          if (t.is(stop, "of")) {
            stop++;
          }
          Numeral many = Numerals.at(t, stop);
          stop = many != null ? many.endToken() : stop;
          return isPeriod(t.lower(stop)) && stop < limit ? stop + 1 : -1;
        }
        Numeral many = Numerals.at(t, at);
        boolean period =
            many != null && isPeriod(t.lower(many.endToken())) && many.endToken() < limit;
        // "in the 24 hours to Wednesday"
        boolean told = at == i + 1 || period && t.is(many.endToken() + 1, "to", "ending", "before");
        return period && told ? many.endToken() + 1 : -1;
      }
      case "so" -> {
        if (!t.is(i + 1, "far")) {
          return -1;
        }
        return t.is(i + 2, "this") && isPeriod(t.lower(i + 3)) ? i + 4 : i + 2;
      }
      case "to" -> {
        return t.is(i + 1, "date") ? i + 2 : -1;
      }
      case "last", "this" -> {
        boolean owner = t.is(i + 2, "'s", "’s"); // "over last week's robbery"
        return isPeriod(t.lower(i + 1)) && i + 1 < limit && !owner ? i + 2 : -1;
      }
      case "since" -> {
        int stop = i + 1;
        while (stop < limit
            && stop < i + 6
            && (t.isWord(stop) || t.isNumber(stop) || t.is(stop, "'s"))) {
          boolean verb =
              stop > i + 2 && (NounWords.isStop(t.lower(stop)) && !t.is(stop, "of", "the"));
          if (verb) {
            break;
          }
          stop++;
        }
        return stop > i + 1 ? stop : -1;
      }
      default -> {
        return -1;
      }
    }
  }

  /** Whether a word is a stretch of time that rates are told by. */
  static boolean isPeriod(String word) {
    return switch (word) {
      case "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "night",
          "nights",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "quarter",
          "quarters",
          "season",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "centuries",
          "fortnight",
          "morning",
          "evening" ->
          true;
      default -> false;
    };
  }
}
