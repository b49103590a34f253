package dev.twosource.reading.time;

import dev.twosource.reading.Tokens;

/** Which tokens may open a time expression; all others cost one look-up. */
final class Triggers {
  private Triggers() {}

  static boolean opens(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return true;
    }
    String word = tokens.lower(i);
    if (word.isEmpty()) {
      return false;
    }
    return switch (word) {
      case "the",
          "a",
          "an",
          "early",
          "late",
          "mid",
          "beginning",
          "start",
          "end",
          "middle",
          "fiscal",
          "financial",
          "fy",
          "'",
          "‘",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "last",
          "next",
          "this",
          "that",
          "past",
          "coming",
          "earlier",
          "later",
          "its",
          "his",
          "her",
          "their",
          "now",
          "currently",
          "nowadays",
          "presently",
          "recently",
          "lately",
          "soon",
          "every",
          "each",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "annual",
          "annually",
          "quarterly",
          "hourly",
          "nightly",
          "fortnightly",
          "biweekly",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays",
          "weekdays",
          "weekends",
          "noon",
          "midday",
          "midnight",
          "half",
          "quarter",
          "all",
          "most",
          "much",
          "part",
          "per",
          "recent",
          "between",
          "several",
          "many",
          "tens",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "dozen",
          "hundred",
          "thousand",
          "q1",
          "q2",
          "q3",
          "q4",
          "h1",
          "h2" ->
          true;
      default ->
          CalendarWords.opens(word)
              || PeriodGrammar.fiscalYear(word) > 0
              || tokens.isCapitalised(i) && Holidays.opens(word);
    };
  }
}
