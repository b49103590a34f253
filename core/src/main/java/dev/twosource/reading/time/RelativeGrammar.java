package dev.twosource.reading.time;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are counted from another: "yesterday", "next month", "the following day", "earlier
 * this week".
 */
final class RelativeGrammar {
  private RelativeGrammar() {}

  /** The relative date that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    switch (line.lower(i)) {
      case "today" -> {
        return day(line, i, 0);
      }
      case "yesterday" -> {
        return day(line, i, -1);
      }
      case "tomorrow" -> {
        return day(line, i, 1);
      }
      case "tonight" -> {
        return Found.of(i, i + 1, new Meaning.Part(today(0), "NI"));
      }
      case "overnight" -> {
        boolean adverb =
            line.closes(i + 1)
                || line.is(
                    i + 1, "on", "into", "in", "by", "as", "and", "after", "from", "to", "at");
        return adverb && !line.is(i - 1, "an", "the", "stay", "stayed")
            ? Found.of(i, i + 1, new Meaning.Part(today(-1), "NI"))
            : null;
      }
      case "last", "next", "this", "that", "past", "coming" -> {
        return shifted(line, i, i);
      }
      case "the" -> {
        return afterThe(line, i);
      }
      case "earlier", "later" -> {
        return earlier(line, i);
      }
      case "its", "his", "her", "their" -> {
        return ordinalYear(line, i, i + 1);
      }
      case "now" -> {
        boolean idle =
            CalendarWords.hyphen(line.lower(i + 1))
                || line.is(i + 1, "that", ",") && i == line.from()
                || line.is(i - 1, "from", "right") && line.is(i + 1, "on");
        return idle
            ? null
            : Found.of(
                line.is(i - 1, "right", "by", "until") && line.is(i - 1, "right") ? i - 1 : i,
                i + 1,
                new Meaning.Reference("PRESENT_REF"));
      }
      case "currently", "nowadays", "presently" -> {
        return Found.of(i, i + 1, new Meaning.Reference("PRESENT_REF"));
      }
      case "recently", "lately" -> {
        return Found.of(
            line.is(i - 1, "more", "most", "very") ? i - 1 : i,
            i + 1,
            new Meaning.Reference("PAST_REF"));
      }
      case "soon" -> {
        return CalendarWords.hyphen(line.lower(i + 1))
                || line.is(i + 1, "after", "as", "before", "became", "found", "began")
                || line.is(i - 1, "as", "too")
            ? null
            : Found.of(
                line.is(i - 1, "very") ? i - 1 : i, i + 1, new Meaning.Reference("FUTURE_REF"));
      }
      default -> {
        return null;
      }
    }
  }

  private static Meaning today(int shift) {
    return new Meaning.Shifted(
        Meaning.Base.PUBLISHED,
        Unit.DAY,
        Interval.exactly(Math.abs(shift)),
        Math.abs(shift),
        shift < 0 ? -1 : 1);
  }

  private static @Nullable Found day(Line line, int i, int shift) {
    if (line.isCapitalised(i) && line.isCapitalised(i + 1) && i > line.from() && !line.glued(i)
        || line.isCapitalised(i - 1) && line.is(i - 1, "usa")) {
      return null;
    }
    int first = line.is(i - 1, "earlier", "later") ? i - 1 : i;
    Found week =
        shift >= 0 && line.is(i + 1, "week")
            ? Found.of(
                i,
                i + 2,
                new Meaning.Shifted(
                    Meaning.Base.PUBLISHED, Unit.DAY, Interval.exactly(7 + shift), 7 + shift, 1))
            : null;
    return week != null ? week : Found.of(first, i + 1, today(shift));
  }

  /**
   * "last week", "this morning", "next Friday", "that night", "this fiscal year"; the last/next
   * word is at {@code at}.
   */
  private static @Nullable Found shifted(Line line, int first, int at) {
    String word = line.lower(at);
    int shift = DateGrammar.shift(word);
    Meaning.Base base = word.equals("that") ? Meaning.Base.TOLD : Meaning.Base.PUBLISHED;
    int next = at + 1;
    if (line.is(next, "current", "same", "very", "calendar") && line.is(at, "this", "that")) {
      next++;
    }
    boolean fiscal = line.is(next, "fiscal", "financial", "school", "academic");
    if (fiscal) {
      next++;
    }
    String noun = line.lower(next);
    if (noun.isEmpty()) {
      return null;
    }
    int weekday = CalendarWords.weekday(line, next);
    if (weekday > 0 && base == Meaning.Base.PUBLISHED && first == at) {
      return Found.of(first, next + 1, new Meaning.Weekday(weekday, shift, Meaning.NONE));
    }
    int month = CalendarWords.month(line, next);
    if (month > 0 && base == Meaning.Base.PUBLISHED && first == at) {
      int day = CalendarWords.digits(line.lower(next + 1));
      return day > 0 && day <= 31
          ? null
          : Found.of(first, next + 1, new Meaning.MonthOf(month, shift));
    }
    String part = CalendarWords.part(noun);
    if (part != null) {
      if (word.equals("last") && !part.equals("NI")
          || word.equals("next")
          || word.equals("past")
          || word.equals("coming")) {
        return null;
      }
      Meaning day =
          base == Meaning.Base.TOLD ? new Meaning.Period(Unit.DAY, 0, base) : today(shift);
      return Found.of(first, next + 1, new Meaning.Part(day, part));
    }
    String season = CalendarWords.season(noun);
    if (season != null && base == Meaning.Base.PUBLISHED && first == at) {
      return Found.of(first, next + 1, new Meaning.Season(season, 0, shift));
    }
    Unit unit = CalendarWords.unit(noun);
    if (unit == null
        || noun.endsWith("s")
        || unit.withinDay()
        || CalendarWords.hyphen(line.lower(next + 1)) && line.glued(next + 1)) {
      return null;
    }
    if (unit == Unit.DAY && base == Meaning.Base.PUBLISHED && !line.is(at, "this")
        || unit == Unit.DAY && line.is(at, "this") && !line.is(at + 1, "very", "same")) {
      return null;
    }
    if (line.is(next + 1, "old")) {
      return null;
    }
    return Found.of(first, next + 1, new Meaning.Period(unit, shift, base));
  }

  private static @Nullable Found afterThe(Line line, int i) {
    String word = line.lower(i + 1);
    switch (word) {
      case "last",
          "past",
          "next",
          "coming",
          "previous",
          "first",
          "final",
          "preceding",
          "following",
          "ensuing",
          "same" -> {
        return span(line, i, word);
      }
      case "day" -> {
        return theDay(line, i);
      }
      case "eve" -> {
        int end = line.is(i + 2, "of") ? EventWords.end(line, i + 3) : -1;
        return end < 0 || !line.is(i - 1, "on")
            ? null
            : Found.of(
                    i,
                    i + 3,
                    new Meaning.Shifted(Meaning.Base.EVENT, Unit.DAY, Interval.exactly(1), 1, -1))
                .anchored(i + 3, end);
      }
      case "week", "month", "year", "night", "evening", "morning" -> {
        if (line.is(i + 1, "night") && line.is(i + 2, "before") && line.is(i + 3, "last")) {
          return Found.of(i, i + 4, new Meaning.Part(today(-2), "NI"));
        }
        return theWeek(line, i);
      }
      case "weekend" -> {
        return line.is(i + 2, "of", "-")
            ? null
            : Found.of(
                i, i + 2, new Meaning.Period(Unit.WEEKEND, Meaning.NONE, Meaning.Base.PUBLISHED));
      }
      case "future" -> {
        return line.is(i - 1, "in") && (line.closes(i + 2))
            ? Found.of(i, i + 2, new Meaning.Reference("FUTURE_REF"))
            : null;
      }
      case "near" -> {
        return line.is(i + 2, "future", "term")
            ? Found.of(i, i + 3, new Meaning.Reference("FUTURE_REF"))
            : null;
      }
      case "moment", "present" -> {
        return line.is(i - 1, "at")
            ? Found.of(i, i + 2, new Meaning.Reference("PRESENT_REF"))
            : null;
      }
      case "time" -> {
        return line.is(i + 2, "being")
            ? Found.of(i, i + 3, new Meaning.Reference("PRESENT_REF"))
            : null;
      }
      case "entire", "whole" -> {
        Unit unit = CalendarWords.unit(line.lower(i + 2));
        return unit == null || unit.withinDay()
            ? null
            : Found.of(i, i + 3, new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED));
      }
      case "current" -> {
        return line.is(i + 2, "year", "month", "week", "quarter", "season")
                && CalendarWords.unit(line.lower(i + 2)) instanceof Unit unit
            ? Found.of(i, i + 3, new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED))
            : null;
      }
      default -> {
        // the day of an ordinal year: "the fourth year of the war"
        return ordinalYear(line, i, i + 1);
      }
    }
  }

  /** "the past two weeks", "the next day", "the previous month", "the same year". */
  private static @Nullable Found span(Line line, int i, String word) {
    int next = i + 2;
    boolean follows = word.equals("following") || word.equals("next") || word.equals("ensuing");
    boolean precedes = word.equals("previous") || word.equals("preceding");
    if (word.equals("past") && line.closes(next) && line.is(i - 1, "in")) {
      return Found.of(i, next, new Meaning.Reference("PAST_REF"));
    }
    String noun = line.lower(next);
    Unit unit = CalendarWords.unit(noun);
    String part = CalendarWords.part(noun);
    int weekday = CalendarWords.weekday(line, next);
    if (weekday > 0 && (follows || precedes)) {
      return Found.of(i, next + 1, new Meaning.Weekday(weekday, follows ? 2 : -2, Meaning.NONE));
    }
    if (part != null && (follows || precedes || word.equals("same"))) {
      Meaning day = told(Unit.DAY, follows ? 1 : precedes ? -1 : 0);
      return Found.of(i, next + 1, new Meaning.Part(day, part));
    }
    if (unit == null || noun.endsWith("s")) {
      if (word.equals("same") || word.equals("following") && unit == null) {
        return null;
      }
      Amount amount = Amount.at(line, next);
      if (unit != null && !unit.withinDay() || unit == Unit.HOUR || unit == Unit.MINUTE) {
        amount = Amount.plural(next + 1, unit);
        if (word.equals("past") || word.equals("last")) {
          // "the past months" counts none
          return new Found(
              i, next + 1, new Meaning.Reference("PAST_REF"), null, Hedge.NONE, -1, -1);
        }
      }
      if (amount == null || amount.unit() == Unit.SECOND) {
        return null;
      }
      return Found.of(
          i, amount.end(), new Meaning.Length(amount.value(), amount.minutes(Hedge.NONE, false)));
    }
    switch (word) {
      case "past" -> {
        return unit.withinDay() && unit != Unit.HOUR
            ? null
            : Found.of(
                i,
                next + 1,
                new Meaning.Length(
                    Amount.iso(unit, 1), Interval.between(unit.minutes, unit.maxMinutes)));
      }
      case "same" -> {
        return unit.withinDay() ? null : Found.of(i, next + 1, told(unit, 0));
      }
      case "last", "coming" -> {
        if (unit.withinDay() || unit == Unit.DAY || line.is(next + 1, "of")) {
          return null;
        }
        return Found.of(
            i, next + 1, new Meaning.Period(unit, DateGrammar.shift(word), Meaning.Base.PUBLISHED));
      }
      case "first", "final" -> {
        return null;
      }
      default -> {
        if (unit.withinDay()) {
          return null;
        }
        return Found.of(i, next + 1, told(unit, follows ? 1 : -1));
      }
    }
  }

  private static Meaning told(Unit unit, int shift) {
    return new Meaning.Period(unit, shift, Meaning.Base.TOLD);
  }

  /** "the day before", "the day after the vote", "earlier in the day". */
  private static @Nullable Found theDay(Line line, int i) {
    int next = i + 2;
    if (line.is(next, "before", "after")) {
      int sign = line.is(next, "before") ? -1 : 1;
      if (line.is(next + 1, "yesterday", "tomorrow")) {
        return Found.of(
            i,
            next + 2,
            new Meaning.Shifted(Meaning.Base.PUBLISHED, Unit.DAY, Interval.exactly(2), 2, sign));
      }
      Meaning.Base base = line.closes(next + 1) ? Meaning.Base.TOLD : Meaning.Base.EVENT;
      Found found =
          Found.of(i, next + 1, new Meaning.Shifted(base, Unit.DAY, Interval.exactly(1), 1, sign));
      if (base == Meaning.Base.EVENT) {
        int end = EventWords.end(line, next + 1);
        return end < 0 ? found : found.anchored(next + 1, end);
      }
      return found;
    }
    if (line.is(
        next, "of", "when", "that", "-", "'s", "care", "job", "trip", "school", "centre",
        "center")) {
      return null;
    }
    if (line.is(
            i - 1,
            "end",
            "ended",
            "ending",
            "finish",
            "finished",
            "start",
            "started",
            "began",
            "closed")
        && (line.closes(next) || line.is(next, "at", "with", "in", "up", "down"))) {
      return Found.of(i, next, told(Unit.DAY, 0));
    }
    if (line.is(i - 1, "in", "for", "during", "on") && line.closes(next) | !line.is(next, "to")) {
      int first =
          line.is(i - 1, "in") && line.is(i - 2, "earlier", "later", "late", "early") ? i - 2 : i;
      return Found.of(first, next, told(Unit.DAY, 0));
    }
    return null;
  }

  /** "the week before", "the year after the flood"; "on the night". */
  private static @Nullable Found theWeek(Line line, int i) {
    int next = i + 2;
    Unit unit = CalendarWords.unit(line.lower(i + 1));
    String part = CalendarWords.part(line.lower(i + 1));
    if (line.is(next, "before", "after", "previous", "earlier") && unit != null) {
      int sign = line.is(next, "after") ? 1 : -1;
      if (line.is(next, "after", "before") && line.is(next + 1, "last", "next")) {
        Found whole = shifted(line, next + 1, next + 1);
        return whole == null
            ? null
            : Found.of(
                i,
                whole.end(),
                new Meaning.Period(
                    unit == Unit.NIGHT ? Unit.DAY : unit,
                    line.is(next, "before") ? -2 : 2,
                    Meaning.Base.PUBLISHED));
      }
      if (line.closes(next + 1) || line.is(next, "previous", "earlier")) {
        Meaning day = told(unit == Unit.NIGHT ? Unit.DAY : unit, sign);
        return Found.of(i, next + 1, unit == Unit.NIGHT ? new Meaning.Part(day, "NI") : day);
      }
      int end = EventWords.end(line, next + 1);
      Meaning base =
          new Meaning.Shifted(
              Meaning.Base.EVENT,
              unit == Unit.NIGHT ? Unit.DAY : unit,
              Interval.exactly(1),
              1,
              sign);
      return end < 0 ? null : Found.of(i, next + 1, base).anchored(next + 1, end);
    }
    if (part != null
        && line.is(i - 1, "in", "on")
        && (line.closes(next) || line.is(next, "on", "to", "and", "when", "after", "before"))) {
      if (line.is(i - 1, "in") && part.equals("NI")) {
        part = "NI";
      }
      return Found.of(i, next, new Meaning.Part(null, part));
    }
    if (part != null && line.is(i - 1, "in", "on", "during") && line.is(next, "of")) {
      Found day = DateGrammar.at(line, next + 1);
      if (day != null
          && (day.meaning() instanceof Meaning.Day || day.meaning() instanceof Meaning.Weekday)) {
        return Found.of(i, day.end(), new Meaning.Part(day.meaning(), part));
      }
    }
    if (unit == Unit.WEEK && line.is(next, "of") && line.is(i - 1, "in", "during", "for")) {
      Found day = DateGrammar.at(line, next + 1);
      if (day != null && day.meaning() instanceof Meaning.Day date && date.day() > 0) {
        return Found.of(i, day.end(), new Meaning.WeekOf(0, date));
      }
    }
    return null;
  }

  /** "earlier this month", "later this week", "later that day", "earlier in the day". */
  private static @Nullable Found earlier(Line line, int i) {
    int side = line.is(i, "earlier") ? -1 : 1;
    int next = line.is(i + 1, "in", "on") ? i + 2 : i + 1;
    if (line.is(next, "this", "that", "last", "next")) {
      Found whole = shifted(line, next, next);
      if (whole == null
          || next == i + 2 && line.is(i + 1, "on") && !line.is(next, "this", "that")) {
        return whole == null ? null : whole;
      }
      return Found.of(
          i,
          whole.end(),
          whole.meaning() instanceof Meaning.Period
              ? new Meaning.Cut(whole.meaning(), side)
              : whole.meaning());
    }
    if (line.is(next, "today", "yesterday", "tonight", "tomorrow")) {
      Found whole = at(line, next);
      return whole == null ? null : whole.from(i);
    }
    if (line.is(next, "the") && next == i + 2) {
      if (line.is(next + 1, "day", "evening", "morning", "afternoon")) {
        String part = CalendarWords.part(line.lower(next + 1));
        Meaning day = told(Unit.DAY, 0);
        return Found.of(i, next + 2, part == null ? day : new Meaning.Part(day, part));
      }
      if (line.is(next + 1, "week", "month", "year") && line.closes(next + 2)) {
        Unit unit = CalendarWords.unit(line.lower(next + 1));
        return unit == null
            ? null
            : Found.of(
                i,
                next + 2,
                new Meaning.Cut(new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED), side));
      }
    }
    if (next == i + 2) {
      Found date = DateGrammar.at(line, next);
      if (date != null
          && (date.meaning() instanceof Meaning.Day || date.meaning() instanceof Meaning.Weekday)) {
        return date;
      }
    }
    return null;
  }

  /** "its fourth year", "the second week of the strike": how long it has gone on, to the unit. */
  private static @Nullable Found ordinalYear(Line line, int first, int at) {
    int ordinal = CalendarWords.ordinal(line.lower(at));
    int next = at + 1;
    if (ordinal == 0) {
      if (!line.isNumber(at) || !CalendarWords.suffix(line.lower(next)) || !line.glued(next)) {
        return null;
      }
      ordinal = CalendarWords.digits(line.lower(at));
      next++;
    }
    if (line.is(next, "straight", "consecutive", "successive", "full")) {
      next++;
    }
    Unit unit = CalendarWords.unit(line.lower(next));
    boolean states =
        line.is(first - 1, "in", "into", "enters", "entered", "entering", "for", "now");
    if (unit == null
        || ordinal < 1
        || line.lower(next).endsWith("s")
        || unit.withinDay()
        || unit == Unit.QUARTER
        || unit == Unit.CENTURY
        || !states) {
      return null;
    }
    double low = (ordinal - 1) * unit.minutes;
    double high = ordinal * unit.maxMinutes;
    return new Found(
        first,
        next + 1,
        new Meaning.Length(Amount.iso(unit, ordinal), new Interval(low, false, high, false)),
        Timex.Mod.EQUAL_OR_LESS,
        Hedge.RANGE,
        -1,
        -1);
  }
}
