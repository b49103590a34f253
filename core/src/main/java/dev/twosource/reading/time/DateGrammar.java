package dev.twosource.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates by the calendar: days, months, years, seasons, quarters, decades, in all their spellings.
 */
final class DateGrammar {
  private DateGrammar() {}

  /** The date that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    String word = line.lower(i);
    if (line.isNumber(i)) {
      return number(line, i);
    }
    switch (word) {
      case "the" -> {
        return afterThe(line, i);
      }
      case "early", "late", "mid" -> {
        return PeriodGrammar.edge(line, i, i);
      }
      case "beginning", "start", "end", "middle" -> {
        return PeriodGrammar.edge(line, i, i);
      }
      case "fiscal", "financial", "fy" -> {
        return PeriodGrammar.fiscal(line, i);
      }
      case "'", "‘" -> {
        return PeriodGrammar.decade(line, i + 1, i);
      }
      case "last", "final" -> {
        return PeriodGrammar.weekdayOf(line, i, -1, i + 1);
      }
      case "a" -> {
        return weekOn(line, i);
      }
      default -> {
        // below
      }
    }
    if (word.length() < 2) {
      return null;
    }
    if (word.startsWith("'")) {
      return null;
    }
    if (CalendarWords.month(line, i) > 0) {
      return month(line, i);
    }
    int weekday = CalendarWords.weekday(line, i);
    if (weekday > 0) {
      return weekday(line, i, weekday);
    }
    if (CalendarWords.season(word) != null) {
      return PeriodGrammar.season(line, i);
    }
    int ordinal = CalendarWords.ordinal(line, i);
    if (ordinal > 0) {
      return PeriodGrammar.ordinal(line, i, i, ordinal, CalendarWords.ordinalEnd(line, i));
    }
    if (PeriodGrammar.fiscalYear(word) > 0) {
      int year = PeriodGrammar.fiscalYear(word);
      return Found.of(i, i + 1, new Meaning.Years(year, year, "FY" + year));
    }
    if (word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'h')) {
      return PeriodGrammar.shortQuarter(line, i);
    }
    return null;
  }

  private static @Nullable Found number(Line line, int i) {
    Found numeric = NumericDate.at(line, i);
    if (numeric != null) {
      return numeric;
    }
    int day = CalendarWords.digits(line.lower(i));
    boolean suffix = line.glued(i + 1) && CalendarWords.suffix(line.lower(i + 1));
    int after = suffix ? i + 2 : i + 1;
    if (day >= 1 && day <= 31 && line.lower(i).length() <= 2) {
      Found found = dayFirst(line, i, day, after);
      if (found != null) {
        return found;
      }
    }
    if (suffix && day > 0 && day <= 31) {
      return PeriodGrammar.ordinal(line, i, i, day, after);
    }
    Found decade = PeriodGrammar.decade(line, i, i);
    if (decade != null) {
      return decade;
    }
    return bareYear(line, i);
  }

  /** "19 May 2025", "19-21 May", "19th of May", "the 12th" has its own. */
  private static @Nullable Found dayFirst(Line line, int i, int day, int after) {
    int last = 0;
    int at = after;
    boolean between = line.is(at, "and") && line.is(i - 1, "between");
    if (CalendarWords.dash(line.lower(at)) || line.is(at, "to") || between) {
      int second = CalendarWords.digits(line.lower(at + 1));
      if (second > day && second <= 31) {
        int next = at + 2;
        if (CalendarWords.suffix(line.lower(next)) && line.glued(next)) {
          next++;
        }
        if (CalendarWords.month(line, next) > 0) {
          last = second;
          at = next;
        }
      }
    }
    if (last == 0
        && CalendarWords.hyphen(line.lower(at))
        && line.glued(at)
        && line.glued(at + 1)
        && CalendarWords.month(line, at + 1) > 0) {
      at++; // 19-May-2025
    }
    if (line.is(at, "of")) {
      at++;
    }
    int month = CalendarWords.month(line, at);
    if (month == 0 || (line.is(at, "may", "march") && !line.isCapitalised(at))) {
      return null;
    }
    at++;
    if (last == 0
        && !line.isNumber(i - 1)
        && CalendarWords.hyphen(line.lower(at))
        && line.glued(at)) {
      int year = line.year(at + 1);
      if (year > 0) {
        return Found.of(i, at + 2, new Meaning.Day(year, month, day, 0, 0));
      }
    }
    int year = yearAt(line, at);
    int end = year == 0 ? at : line.is(at, ",") ? at + 2 : at + 1;
    return withWeekdayAfter(line, Found.of(i, end, new Meaning.Day(year, month, day, 0, last)));
  }

  /** The year at {@code i} or after a comma, or 0. */
  static int yearAt(Line line, int i) {
    int at = line.is(i, ",") ? i + 1 : i;
    int year = line.year(at);
    if (year == 0 || (at == i + 1 && line.lower(at + 1).equals("%"))) {
      return 0;
    }
    return year;
  }

  /** "In April 23 million", "in May 12 people": whether a number behind a month is no day. */
  private static boolean counts(Line line, int month, int number) {
    int next = number + 1;
    boolean many =
        line.is(next, "%", "percent", "per", "million", "billion", "trillion", "thousand")
            || line.is(next, "hundred");
    return many
        || line.is(month - 1, "in")
            && line.is(
                next,
                "people",
                "men",
                "women",
                "children",
                "cases",
                "deaths",
                "soldiers",
                "workers",
                "tonnes",
                "homes",
                "houses",
                "cars",
                "miners",
                "migrants",
                "passengers");
  }

  private static @Nullable Found month(Line line, int i) {
    int month = CalendarWords.month(line, i);
    int at = i + 1;
    if (line.is(at, "the") && line.isNumber(at + 1) && CalendarWords.suffix(line.lower(at + 2))) {
      at++;
    }
    int day = CalendarWords.digits(line.lower(at));
    if (day >= 1 && day <= 31 && line.lower(at).length() <= 2 && !counts(line, i, at)) {
      int next = at + 1;
      if (line.glued(next) && CalendarWords.suffix(line.lower(next))) {
        next++;
      }
      int last = 0;
      if (CalendarWords.dash(line.lower(next)) || line.is(next, "to")) {
        int second = CalendarWords.digits(line.lower(next + 1));
        int follower = next + 2;
        if (line.glued(follower) && CalendarWords.suffix(line.lower(follower))) {
          follower++;
        }
        if (second > day
            && second <= 31
            && !line.isWord(follower) | line.is(follower, "in", "at", "and", "with")) {
          last = second;
          next = follower;
        }
      }
      int year = yearAt(line, next);
      int end = year == 0 ? next : line.is(next, ",") ? next + 2 : next + 1;
      return withWeekdayAfter(line, Found.of(i, end, new Meaning.Day(year, month, day, 0, last)));
    }
    int year = line.year(i + 1);
    if (year > 0) {
      return Found.of(i, i + 2, new Meaning.Day(year, month, 0, 0, 0));
    }
    if (line.is(i + 1, ",") && line.year(i + 2) > 0 && line.closes(i + 3)) {
      return Found.of(i, i + 3, new Meaning.Day(line.year(i + 2), month, 0, 0, 0));
    }
    if (line.is(i + 1, "of") && line.year(i + 2) > 0) {
      return Found.of(i, i + 3, new Meaning.Day(line.year(i + 2), month, 0, 0, 0));
    }
    if (line.is(i + 1, "of") && line.is(i + 2, "last", "this", "next") && line.is(i + 3, "year")) {
      int shift = shift(line.lower(i + 2));
      return Found.of(i, i + 4, new Meaning.MonthOf(month, shift == 0 ? 10 : shift * 11));
    }
    if (line.is(i + 1, "last", "this", "next") && line.is(i + 2, "year")) {
      int shift = shift(line.lower(i + 1));
      return Found.of(i, i + 3, new Meaning.MonthOf(month, shift == 0 ? 10 : shift * 11));
    }
    if (CalendarWords.dash(line.lower(i + 1)) || line.is(i + 1, "to")) {
      int other = CalendarWords.month(line, i + 2);
      int otherYear = line.year(i + 3);
      if (other > month && otherYear > 0) {
        return Found.of(
            i,
            i + 4,
            new Meaning.Between(
                new Meaning.Day(otherYear, month, 0, 0, 0),
                new Meaning.Day(otherYear, other, 0, 0, 0)));
      }
    }
    return bareMonth(line, i, month);
  }

  /**
   * "March" alone: its words have other meanings, so a short or doubtful one needs a preposition
   * before it.
   */
  private static @Nullable Found bareMonth(Line line, int i, int month) {
    String before = line.lower(i - 1);
    boolean placed =
        switch (before) {
          case "in",
              "since",
              "until",
              "till",
              "by",
              "before",
              "after",
              "from",
              "during",
              "of",
              "early",
              "late",
              "through",
              "last",
              "next",
              "this",
              "for",
              "to",
              "and",
              "between",
              "every",
              "mid",
              "throughout",
              "-" ->
              true;
          default -> false;
        };
    String word = line.lower(i);
    if (word.equals("may") || word.equals("march")) {
      boolean strong =
          switch (before) {
            case "in",
                "since",
                "until",
                "till",
                "by",
                "from",
                "during",
                "early",
                "late",
                "through",
                "last",
                "next",
                "mid",
                "throughout" ->
                true;
            // "the three months to March"
            case "and" -> line.is(i - 3, "between") && CalendarWords.month(line, i - 2) > 0;
            case "to" -> line.is(i - 2, "months", "month", "year", "quarter", "half", "weeks");
            default -> false;
          };
      if (!strong || line.isCapitalised(i + 1)) {
        return null;
      }
    } else if (CalendarWords.doubtful(line, i)) {
      if (!placed || line.isCapitalised(i + 1)) {
        return null;
      }
    } else if (!placed && (line.isCapitalised(i + 1) || personal(line, i))) {
      return null; // June Brown, April said
    }
    return Found.of(i, i + 1, new Meaning.Day(0, month, 0, 0, 0));
  }

  /** Whether the word stands like a person's name: "April said", "and June has". */
  private static boolean personal(Line line, int i) {
    return line.isCapitalised(i - 1) && i - 1 > line.from()
        || (word(line, i, "april", "june", "august")
                && line.is(
                    i + 1, "said", "says", "told", "added", "has", "had", "was", "is", "who"))
            && !line.is(i + 2, "the");
  }

  private static boolean word(Line line, int i, String... options) {
    return line.is(i, options);
  }

  private static @Nullable Found weekday(Line line, int i, int weekday) {
    int next = line.is(i + 1, ",") ? i + 2 : i + 1;
    if (line.is(next, "(")) {
      next++;
    }
    if (line.is(next, "the")
        && line.isNumber(next + 1)
        && CalendarWords.suffix(line.lower(next + 2))) {
      int day = CalendarWords.digits(line.lower(next + 1));
      Found rest = number(line, next + 1);
      if (rest != null && rest.meaning() instanceof Meaning.Day date) {
        return Found.of(i, rest.end(), withWeekday(date, weekday));
      }
      if (day >= 1 && day <= 31) {
        return Found.of(i, next + 3, new Meaning.Day(0, 0, day, weekday, 0));
      }
    }
    Found rest = null;
    if (CalendarWords.month(line, next) > 0) {
      rest = month(line, next);
    } else if (line.isNumber(next)) {
      rest = number(line, next);
    }
    if (rest != null && rest.meaning() instanceof Meaning.Day date && date.day() > 0) {
      int end = line.is(next - 1, "(") && line.is(rest.end(), ")") ? rest.end() + 1 : rest.end();
      return Found.of(i, end, withWeekday(date, weekday));
    }
    if (CalendarWords.doubtful(line, i)) {
      boolean placed =
          line.is(i - 1, "on", "by", "until", "since", "from", "last", "next", "this", "till");
      if (!placed || line.isCapitalised(i + 1) || line.is(i, "sun") && line.is(i - 1, "by")) {
        return null;
      }
    }
    if (line.is(
            i - 1, "black", "ash", "bloody", "cyber", "good", "holy", "shrove", "easter", "palm")
        && line.isCapitalised(i - 1)) {
      return null;
    }
    if (line.is(i - 1, "the")
        && line.isCapitalised(i + 1)
        && CalendarWords.month(line, i + 1) == 0) {
      return null; // a newspaper
    }
    if (line.is(i + 1, "week") && !CalendarWords.hyphen(line.lower(i + 2)) && adverb(line, i + 2)) {
      return Found.of(i, i + 2, new Meaning.Weekday(weekday, WEEK_ON, Meaning.NONE));
    }
    int week = Meaning.NONE;
    int end = i + 1;
    int of = line.is(end, "of") ? end + 1 : end;
    if (line.is(of, "last", "next", "this") && line.is(of + 1, "week")) {
      week = shift(line.lower(of));
      end = of + 2;
    }
    return Found.of(i, end, new Meaning.Weekday(weekday, Meaning.NONE, week));
  }

  /** The shift of a weekday a week after the next one. */
  static final int WEEK_ON = 3;

  /** Whether an expression that ends before this token stands for itself: "on Friday week to". */
  private static boolean adverb(Line line, int i) {
    return line.closes(i)
        || line.is(
            i, "to", "at", "in", "on", "for", "and", "but", "with", "when", "after", "before");
  }

  /** "a week on Friday", "a week next Friday". */
  private static @Nullable Found weekOn(Line line, int i) {
    boolean week = line.is(i + 1, "week") && line.is(i + 2, "on", "next", "this");
    int weekday = week ? CalendarWords.weekday(line, i + 3) : 0;
    boolean length =
        line.is(i - 1, "for", "after", "of", "than", "within", "in", "by", "lasted", "every");
    return weekday == 0 || length
        ? null
        : Found.of(i, i + 4, new Meaning.Weekday(weekday, WEEK_ON, Meaning.NONE));
  }

  private static Meaning.Day withWeekday(Meaning.Day date, int weekday) {
    return new Meaning.Day(date.year(), date.month(), date.day(), weekday, date.lastDay());
  }

  /** "May 19 (Monday)". */
  private static Found withWeekdayAfter(Line line, Found found) {
    if (line.is(found.end(), "(")
        && CalendarWords.weekday(line, found.end() + 1) > 0
        && line.is(found.end() + 2, ")")) {
      Meaning.Day date = (Meaning.Day) found.meaning();
      return Found.of(
          found.first(),
          found.end() + 3,
          withWeekday(date, CalendarWords.weekday(line, found.end() + 1)));
    }
    return found;
  }

  /** -1 for "last", 0 for "this", 1 for "next". */
  static int shift(String word) {
    return switch (word) {
      case "last", "past", "previous" -> -1;
      case "next", "coming", "upcoming" -> 1;
      default -> 0;
    };
  }

  private static @Nullable Found afterThe(Line line, int i) {
    int next = i + 1;
    String word = line.lower(next);
    if (line.isNumber(next)) {
      int day = CalendarWords.digits(word);
      if (CalendarWords.suffix(line.lower(next + 1)) && line.glued(next + 1)) {
        Found date =
            day >= 1 && day <= 31 && word.length() <= 2
                ? dayFirst(line, next, day, next + 2)
                : null;
        if (date != null) {
          return date.from(i);
        }
        Found ordinal = PeriodGrammar.ordinal(line, i, next, day, next + 2);
        return ordinal != null ? ordinal : dayAlone(line, i, next, day);
      }
      Found decade = PeriodGrammar.decade(line, next, i);
      return decade;
    }
    if (word.equals("'") || word.equals("‘")) {
      return PeriodGrammar.decade(line, next + 1, i);
    }
    switch (word) {
      case "very" -> {
        return PeriodGrammar.edge(line, next + 1, i);
      }
      case "start", "beginning", "end", "middle", "close" -> {
        return PeriodGrammar.edge(line, next, i);
      }
      case "early", "late", "mid" -> {
        return PeriodGrammar.edge(line, next, i);
      }
      case "current", "present" -> {
        return line.is(next + 1, "fiscal", "financial")
            ? PeriodGrammar.fiscal(line, next + 1)
            : null;
      }
      case "fiscal", "financial" -> {
        Found found = PeriodGrammar.fiscal(line, next);
        return found == null ? null : found.from(i);
      }
      case "final", "last" -> {
        return PeriodGrammar.ordinal(line, i, next, -1, next + 1);
      }
      default -> {
        // below
      }
    }
    if (CalendarWords.season(word) != null && line.is(next + 1, "of")) {
      Found found = PeriodGrammar.season(line, next);
      return found == null ? null : found.from(i);
    }
    int ordinal = CalendarWords.ordinal(line, next);
    return ordinal > 0
        ? PeriodGrammar.ordinal(line, i, next, ordinal, CalendarWords.ordinalEnd(line, next))
        : null;
  }

  /** "the 12th": a day of the month, where it stands like one. */
  private static @Nullable Found dayAlone(Line line, int i, int at, int day) {
    if (day < 1 || day > 31) {
      return null;
    }
    boolean placed =
        line.is(i - 1, "on", "by", "until", "from", "since", "to", "till", "and", "for");
    int next = at + 2;
    boolean ends =
        line.closes(next)
            || line.is(
                next, "at", "in", "when", "as", "and", "but", "with", "after", "before", "to");
    boolean breaks =
        line.is(next, "because", "owing", "due", "instead", "while", "although", "though", "since");
    if (placed && breaks) {
      return Found.of(i, at + 2, new Meaning.Day(0, 0, day, 0, 0));
    }
    if (!placed || !ends) {
      return null;
    }
    if (line.is(i - 1, "from", "to", "for", "and", "in")
        && !line.closes(next)
        && !line.is(next, "to")) {
      return null;
    }
    return Found.of(i, at + 2, new Meaning.Day(0, 0, day, 0, 0));
  }

  /** "the 2023-24 season", "the 2023/24 school year". */
  private static boolean termYear(Line line, int i) {
    return (CalendarWords.hyphen(line.lower(i + 1)) || line.is(i + 1, "/"))
        && line.isNumber(i + 2)
        && line.is(
            i + 3,
            "season",
            "school",
            "academic",
            "financial",
            "fiscal",
            "tax",
            "budget",
            "campaign",
            "winter",
            "edition",
            "session");
  }

  /** A year alone, or a pair of years as of a season or a school year. */
  private static @Nullable Found bareYear(Line line, int i) {
    int year = line.year(i);
    if (year == 0 || !termYear(line, i) && !YearPlace.stands(line, i, year)) {
      return null;
    }
    String join = line.lower(i + 1);
    if ((CalendarWords.hyphen(join) || join.equals("/"))
        && line.glued(i + 1)
        && line.glued(i + 2)) {
      int second = CalendarWords.digits(line.lower(i + 2));
      int last = line.lower(i + 2).length() == 2 ? year / 100 * 100 + second : second;
      if (last > year
          && last <= year + 100
          && second >= 0
          && !line.glued(i + 3) | line.closes(i + 3)) {
        return Found.of(i, i + 3, new Meaning.Years(year, last, year + "/" + last));
      }
      return null;
    }
    return Found.of(i, i + 1, new Meaning.Day(year, 0, 0, 0, 0));
  }
}
