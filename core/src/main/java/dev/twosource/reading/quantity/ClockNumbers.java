package dev.twosource.reading.quantity;

import dev.twosource.reading.Figures;
import dev.twosource.reading.Tokens;

/** Tells numbers that belong to dates, clock times, durations and years. */
final class ClockNumbers {
  private ClockNumbers() {}

  static boolean isMonth(String word) {
    return switch (word) {
      case "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec." ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a number belongs to a date, a clock time, a duration or a year that no time expression
   * covers.
   */
  static boolean isTime(Tokens t, Numeral n) {
    int i = n.firstToken();
    int end = n.endToken();
    if (n.digits()
        && (isMonth(t.lower(end)) && t.isCapitalised(end)
            || isMonth(t.lower(i - 1)) && t.isCapitalised(i - 1))) {
      // "in April 2.3 million": neither a day nor a year
      return n.value() <= 31 && n.value() == Math.rint(n.value()) && !counts(t, n)
          || n.value() > 1500 && n.value() < 2200;
    }
    if (t.is(end, "am", "pm", "a.m.", "p.m.", "gmt", "o'clock", "bst", "utc", "a.m", "p.m")
        && !t.text(end).equals("AM")) {
      return true;
    }
    if (isClock(t, i, end, n)
        || t.is(i - 1, "and") && isTimeNoun(t.lower(i - 2)) && n.value() < 1) {
      return true;
    }
    int noun = Numerals.isHyphen(t.lower(end)) && t.glued(end) ? end + 1 : end;
    if (isTimeNoun(t.lower(noun))) {
      return true;
    }
    boolean clause = t.is(noun, "and", "or", "to") && !t.isNumber(end);
    if (clause
        || t.is(
            noun,
            "more",
            "full",
            "consecutive",
            "straight",
            "long",
            "further",
            "calendar",
            "business",
            "working",
            "school",
            "financial",
            "fiscal")) {
      if (!clause && isTimeNoun(t.lower(noun + 1))) {
        return true;
      }
    }
    if (t.is(end, "of") && !n.digits() && isTimeNoun(t.lower(end + 1))) {
      return true;
    }
    if (t.is(end, "an", "a") && isTimeNoun(t.lower(end + 1))
        || t.is(end, "of") && t.is(end + 1, "an", "a") && isTimeNoun(t.lower(end + 2))) {
      return n.value() < 1;
    }
    return n.digits() && end == i + 1 && isYear(t, i, n.value());
  }

  /** "In May 12 people died": nobody says a day like that. */
  private static boolean counts(Tokens t, Numeral n) {
    int i = n.firstToken();
    return t.is(i - 2, "in")
        && isMonth(t.lower(i - 1))
        && t.isWord(n.endToken())
        && !NounWords.isStop(t.lower(n.endToken()));
  }

  /** "at nine in the evening", "until eight on weekdays", "at 8.05 near the station". */
  static boolean isClock(Tokens t, int i, int end, Numeral n) {
    if (end != i + 1 || n.value() < 1 || n.value() > 24) {
      return false;
    }
    HedgeMatch hedge = Hedges.before(t, i);
    int before = (hedge == null ? i : hedge.firstToken()) - 1;
    if (!t.is(before, "at", "until", "till") || Figures.given(t, before)) {
      return false;
    }
    String word = t.text(i);
    if (n.digits() && word.indexOf('.') > 0) {
      return word.length() - word.indexOf('.') == 3 && Amount.unitAt(t, end, n.value()) == null;
    }
    boolean open =
        t.isWord(end) && !NounWords.isStop(t.lower(end))
            || t.is(end, "of", "%", "per")
            || Numerals.isHyphen(t.lower(end));
    return n.value() <= 12 && !open && Amount.unitAt(t, end, n.value()) == null;
  }

  static boolean isYear(Tokens t, int i, double value) {
    if (t.text(i).length() != 4 || value < 1700 || value > 2100 || t.text(i).indexOf('.') >= 0) {
      return false;
    }
    if (value >= 1900
        && t.is(i - 1, "the", "'s", "'", "©", "his", "her", "their", "its", "a", "this")) {
      return true; // "the 2022 talks"
    }
    return switch (t.lower(i - 1)) {
      case "in",
          "since",
          "by",
          "until",
          "till",
          "during",
          "before",
          "after",
          "circa",
          "early",
          "late",
          "mid",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "year",
          "through",
          "'s",
          "around",
          "of",
          "from",
          "for",
          "and",
          "the",
          "(",
          ",",
          "&" ->
          !Labels.plural(t, i + 1) || t.is(i - 1, "in", "since", "year", "during");
      default -> {
        int head = HeadNouns.find(t, i + 1, false);
        yield (head < 0 || !NounWords.isPlural(t.lower(head)))
            && !t.is(i + 1, "%", "of", "percent");
      }
    };
  }

  static boolean isTimeNoun(String word) {
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
          "weekends",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "centuries",
          "fortnight",
          "fortnights",
          "hrs",
          "mins",
          "yrs",
          "yr",
          "hr",
          "min",
          "secs",
          "sec",
          "millennia",
          "seasons" ->
          true;
      default -> false;
    };
  }
}
