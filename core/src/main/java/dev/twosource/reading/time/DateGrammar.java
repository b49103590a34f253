package dev.twosource.reading.time;

import dev.twosource.reading.Timex;
import org.jspecify.annotations.Nullable;

/** Dates by the calendar: days, months, years, seasons, quarters, decades, in all their spellings. */
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
        return edge(line, i, i);
      }
      case "beginning", "start", "end", "middle" -> {
        return edge(line, i, i);
      }
      case "fiscal", "financial", "fy" -> {
        return fiscal(line, i);
      }
      case "'" , "‘" -> {
        return decade(line, i + 1, i);
      }
      default -> {
        // below
      }
    }
    if (word.length() < 2) {
      return null;
    }
    if (word.startsWith("'") ) {
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
      return season(line, i);
    }
    if (CalendarWords.ordinal(word) > 0) {
      return ordinal(line, i, i, CalendarWords.ordinal(word), i + 1);
    }
    if (word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'h')) {
      return shortQuarter(line, i);
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
      return ordinal(line, i, i, day, after);
    }
    Found decade = decade(line, i, i);
    if (decade != null) {
      return decade;
    }
    return bareYear(line, i);
  }

  /** "19 May 2025", "19-21 May", "19th of May", "the 12th" has its own. */
  private static @Nullable Found dayFirst(Line line, int i, int day, int after) {
    int last = 0;
    int at = after;
    if (CalendarWords.dash(line.lower(at)) || line.is(at, "to")) {
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
    if (last == 0 && CalendarWords.hyphen(line.lower(at)) && line.glued(at) && line.glued(at + 1)
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
    if (last == 0 && !line.isNumber(i - 1) && CalendarWords.hyphen(line.lower(at)) && line.glued(at)) {
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
  private static int yearAt(Line line, int i) {
    int at = line.is(i, ",") ? i + 1 : i;
    int year = line.year(at);
    if (year == 0 || (at == i + 1 && line.lower(at + 1).equals("%"))) {
      return 0;
    }
    return year;
  }

  private static @Nullable Found month(Line line, int i) {
    int month = CalendarWords.month(line, i);
    int at = i + 1;
    if (line.is(at, "the") && line.isNumber(at + 1) && CalendarWords.suffix(line.lower(at + 2))) {
      at++;
    }
    int day = CalendarWords.digits(line.lower(at));
    if (day >= 1 && day <= 31 && line.lower(at).length() <= 2 && !line.is(at + 1, "%", "percent")) {
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
        if (second > day && second <= 31 && !line.isWord(follower) | line.is(follower, "in", "at", "and", "with")) {
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
            i, i + 4, new Meaning.Between(new Meaning.Day(otherYear, month, 0, 0, 0), new Meaning.Day(otherYear, other, 0, 0, 0)));
      }
    }
    return bareMonth(line, i, month);
  }

  /** "March" alone: its words have other meanings, so a short or doubtful one needs a preposition before it. */
  private static @Nullable Found bareMonth(Line line, int i, int month) {
    String before = line.lower(i - 1);
    boolean placed =
        switch (before) {
          case "in", "since", "until", "till", "by", "before", "after", "from", "during", "of", "early", "late", "through",
              "last", "next", "this", "for", "to", "and", "between", "every", "mid", "throughout", "-" -> true;
          default -> false;
        };
    String word = line.lower(i);
    if (word.equals("may") || word.equals("march")) {
      boolean strong =
          switch (before) {
            case "in", "since", "until", "till", "by", "from", "during", "early", "late", "through", "last", "next", "mid",
                "throughout" -> true;
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
            && line.is(i + 1, "said", "says", "told", "added", "has", "had", "was", "is", "who"))
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
    if (line.is(next, "the") && line.isNumber(next + 1) && CalendarWords.suffix(line.lower(next + 2))) {
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
      boolean placed = line.is(i - 1, "on", "by", "until", "since", "from", "last", "next", "this", "till");
      if (!placed || line.isCapitalised(i + 1) || line.is(i, "sun") && line.is(i - 1, "by")) {
        return null;
      }
    }
    if (line.is(i - 1, "black", "ash", "bloody", "cyber", "good", "holy", "shrove", "easter", "palm") && line.isCapitalised(i - 1)) {
      return null;
    }
    if (line.is(i - 1, "the") && line.isCapitalised(i + 1) && CalendarWords.month(line, i + 1) == 0) {
      return null; // a newspaper
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

  private static Meaning.Day withWeekday(Meaning.Day date, int weekday) {
    return new Meaning.Day(date.year(), date.month(), date.day(), weekday, date.lastDay());
  }

  /** "May 19 (Monday)". */
  private static Found withWeekdayAfter(Line line, Found found) {
    if (line.is(found.end(), "(") && CalendarWords.weekday(line, found.end() + 1) > 0 && line.is(found.end() + 2, ")")) {
      Meaning.Day date = (Meaning.Day) found.meaning();
      return Found.of(found.first(), found.end() + 3, withWeekday(date, CalendarWords.weekday(line, found.end() + 1)));
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
        Found date = day >= 1 && day <= 31 && word.length() <= 2 ? dayFirst(line, next, day, next + 2) : null;
        if (date != null) {
          return date.from(i);
        }
        Found ordinal = ordinal(line, i, next, day, next + 2);
        return ordinal != null ? ordinal : dayAlone(line, i, next, day);
      }
      Found decade = decade(line, next, i);
      return decade;
    }
    if (word.equals("'") || word.equals("‘")) {
      return decade(line, next + 1, i);
    }
    switch (word) {
      case "very" -> {
        return edge(line, next + 1, i);
      }
      case "start", "beginning", "end", "middle", "close" -> {
        return edge(line, next, i);
      }
      case "early", "late", "mid" -> {
        return edge(line, next, i);
      }
      case "current", "present" -> {
        return line.is(next + 1, "fiscal", "financial") ? fiscal(line, next + 1) : null;
      }
      case "fiscal", "financial" -> {
        Found found = fiscal(line, next);
        return found == null ? null : found.from(i);
      }
      case "final", "last" -> {
        return ordinal(line, i, next, word.equals("last") ? -1 : -1, next + 1);
      }
      default -> {
        // below
      }
    }
    if (CalendarWords.season(word) != null && line.is(next + 1, "of")) {
      Found found = season(line, next);
      return found == null ? null : found.from(i);
    }
    int ordinal = CalendarWords.ordinal(word);
    return ordinal > 0 ? ordinal(line, i, next, ordinal, next + 1) : null;
  }

  /** "the 12th": a day of the month, where it stands like one. */
  private static @Nullable Found dayAlone(Line line, int i, int at, int day) {
    if (day < 1 || day > 31) {
      return null;
    }
    boolean placed = line.is(i - 1, "on", "by", "until", "from", "since", "to", "till", "and", "for");
    int next = at + 2;
    boolean ends = line.closes(next) || line.is(next, "at", "in", "when", "as", "and", "but", "with", "after", "before", "to");
    if (!placed || !ends) {
      return null;
    }
    if (line.is(i - 1, "from", "to", "for", "and", "in") && !line.closes(next) && !line.is(next, "to")) {
      return null;
    }
    return Found.of(i, at + 2, new Meaning.Day(0, 0, day, 0, 0));
  }

  /** "first quarter of 2009", "third-quarter", "19th century", "last week of March", "second half of 2024". */
  private static @Nullable Found ordinal(Line line, int first, int at, int number, int next) {
    int unitAt = CalendarWords.hyphen(line.lower(next)) ? next + 1 : next;
    String unit = line.lower(unitAt);
    int end = unitAt + 1;
    switch (unit) {
      case "quarter", "half" -> {
        boolean quarter = unit.equals("quarter");
        if (number > (quarter ? 4 : 2) || (!quarter && unitAt != next)) {
          return null;
        }
        int of = line.is(end, "of", "in") ? end + 1 : end;
        if (line.is(of, "fiscal")) {
          of++;
        }
        int year = line.year(of);
        char letter = quarter ? 'Q' : 'H';
        int wanted = number < 0 ? (quarter ? 4 : 2) : number;
        if (year > 0) {
          return Found.of(first, of + 1, new Meaning.PartOfYear(letter, wanted, year, Meaning.NONE));
        }
        if (line.is(of, "the") && line.is(of + 1, "year")) {
          return Found.of(first, of + 2, new Meaning.PartOfYear(letter, wanted, 0, Meaning.NONE));
        }
        if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
          return Found.of(first, of + 2, new Meaning.PartOfYear(letter, wanted, 0, shift(line.lower(of))));
        }
        if (!quarter || number < 0 || line.is(end, "mile", "of", "final", "finals")) {
          return null; // "the first half" is mostly a match's
        }
        return Found.of(first, end, new Meaning.PartOfYear(letter, wanted, 0, Meaning.NONE));
      }
      case "century" -> {
        if (number < 1) {
          return null;
        }
        int from = (number - 1) * 100;
        if (from < 100 || from > 2100) {
          return null;
        }
        return Found.of(first, end, new Meaning.Years(from, from + 99, Integer.toString(number - 1)));
      }
      case "week" -> {
        if (number > 5 || !line.is(end, "of", "in")) {
          return null;
        }
        int named = CalendarWords.month(line, end + 1);
        int year = line.year(end + 2);
        Found whole = named > 0 ? Found.of(end + 1, year > 0 ? end + 3 : end + 2, new Meaning.Day(year, named, 0, 0, 0)) : null;
        if (whole != null && whole.meaning() instanceof Meaning.Day day && day.day() == 0) {
          return Found.of(first, whole.end(), new Meaning.WeekOf(number, day));
        }
        return null;
      }
      case "of" -> {
        // "the second of December"
        int month = CalendarWords.month(line, end);
        if (number < 1 || month == 0) {
          return null;
        }
        int year = yearAt(line, end + 1);
        int stop = year == 0 ? end + 1 : line.is(end + 1, ",") ? end + 3 : end + 2;
        return Found.of(first, stop, new Meaning.Day(year, month, number, 0, 0));
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Found shortQuarter(Line line, int i) {
    char digit = line.lower(i).charAt(1);
    char letter = Character.toUpperCase(line.lower(i).charAt(0));
    if (digit < '1' || digit > (letter == 'Q' ? '4' : '2') || !line.isCapitalised(i)) {
      return null;
    }
    int of = line.is(i + 1, "of", "fy") ? i + 2 : i + 1;
    int year = line.year(of);
    if (year == 0) {
      return letter == 'Q' && line.is(i - 1, "in", "during", "for", "the")
          ? Found.of(i, i + 1, new Meaning.PartOfYear(letter, digit - '0', 0, Meaning.NONE))
          : null;
    }
    return Found.of(i, of + 1, new Meaning.PartOfYear(letter, digit - '0', year, Meaning.NONE));
  }

  private static @Nullable Found season(Line line, int i) {
    String code = CalendarWords.season(line.lower(i));
    if (code == null) {
      return null;
    }
    int of = line.is(i + 1, "of") ? i + 2 : i + 1;
    int year = line.year(of);
    if (year > 0) {
      return Found.of(i, of + 1, new Meaning.Season(code, year, Meaning.NONE));
    }
    if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
      return Found.of(i, of + 2, new Meaning.Season(code, 0, 10 + shift(line.lower(of))));
    }
    boolean placed = line.is(i - 1, "in", "by", "until", "since", "during", "early", "late", "through");
    boolean the =
        line.is(i - 1, "the") && line.is(i - 2, "in", "by", "until", "since", "during", "through", "for", "from", "throughout");
    if (line.is(i, "fall", "spring") && line.is(i - 1, "the") && !line.is(i - 2, "in", "during", "until", "by")) {
      return null;
    }
    if ((placed || the) && (line.closes(i + 1) || !line.isWord(i + 1) || follower(line, i + 1))) {
      return line.is(i, "fall", "spring") && !placed && !the
          ? null
          : Found.of(i, i + 1, new Meaning.Season(code, 0, Meaning.NONE));
    }
    return null;
  }

  private static boolean follower(Line line, int i) {
    return line.is(i, "and", "but", "when", "after", "before", "at", "on", "for", "with", "to", "as", "the", "or", "if", "by",
        "he", "she", "they", "it", "was", "is", "will", "has", "had", "because", "while", "than", "from", "following");
  }

  /** "1980s", "the '80s", "the 80s"; {@code at} is the number. */
  private static @Nullable Found decade(Line line, int at, int first) {
    if (!line.isNumber(at) || !line.glued(at + 1)) {
      // '82
      if (first == at - 1 && line.glued(at) && line.lower(at).length() == 2 && line.isNumber(at) && line.is(first - 1, "in", "since", "of", "until")) {
        int year = 1900 + CalendarWords.digits(line.lower(at));
        return Found.of(first, at + 1, new Meaning.Day(year < 1930 ? year + 100 : year, 0, 0, 0, 0));
      }
      return null;
    }
    int end = at + 2;
    if (!line.is(at + 1, "s") && !(line.is(at + 1, "'s") && line.is(first, "the") && first == at - 1)) {
      return null;
    }
    int value = CalendarWords.digits(line.lower(at));
    if (value < 0 || value % 10 != 0) {
      return null;
    }
    int length = line.lower(at).length();
    if (length == 2) {
      if (line.is(first - 1, "their", "his", "her", "my", "our", "your") || value < 20) {
        return null;
      }
      if (first == at && line.is(first - 1, "in", "early", "mid", "late", "-")) {
        return null; // "in 80s" is a temperature or an age
      }
      value += 1900;
    } else if (length != 4 || value < 1000) {
      return null;
    }
    if (line.is(at + 1, "'s") && line.isWord(end) && !line.is(end, "and", "was", "were", "when", "in", "to")) {
      return null;
    }
    boolean century = length == 4 && value % 100 == 0 && value <= 1900;
    return century
        ? Found.of(first, end, new Meaning.Years(value, value + 99, Integer.toString(value / 100)))
        : Found.of(first, end, new Meaning.Years(value, value + 9, Integer.toString(value / 10)));
  }

  /** A year alone, or a pair of years as of a season or a school year. */
  private static @Nullable Found bareYear(Line line, int i) {
    int year = line.year(i);
    if (year == 0 || !YearPlace.stands(line, i, year)) {
      return null;
    }
    String join = line.lower(i + 1);
    if ((CalendarWords.hyphen(join) || join.equals("/")) && line.glued(i + 1) && line.glued(i + 2)) {
      int second = CalendarWords.digits(line.lower(i + 2));
      int last = line.lower(i + 2).length() == 2 ? year / 100 * 100 + second : second;
      if (last > year && last <= year + 100 && second >= 0 && !line.glued(i + 3) | line.closes(i + 3)) {
        return Found.of(i, i + 3, new Meaning.Years(year, last, year + "/" + last));
      }
      return null;
    }
    return Found.of(i, i + 1, new Meaning.Day(year, 0, 0, 0, 0));
  }

  private static @Nullable Found fiscal(Line line, int i) {
    boolean brief = line.is(i, "fy");
    int at = !brief && line.is(i + 1, "year") ? i + 2 : i + 1;
    int year = line.year(at);
    if (year > 0) {
      return Found.of(i, at + 1, new Meaning.Years(year, year, "FY" + year));
    }
    if (!brief && at == i + 2) {
      int shift = shift(line.lower(i - 1));
      return line.is(i - 1, "this", "last", "next", "current", "the", "previous")
          ? Found.of(i, at, new Meaning.Period(Unit.YEAR, shift, Meaning.Base.PUBLISHED))
          : null;
    }
    return null;
  }

  /** "early 2027", "late in May", "mid-March", "the start of next year", "the end of June". */
  private static @Nullable Found edge(Line line, int at, int first) {
    Timex.Mod mod =
        switch (line.lower(at)) {
          case "early", "start", "beginning" -> Timex.Mod.START;
          case "late", "end", "close" -> Timex.Mod.END;
          case "mid", "middle" -> Timex.Mod.MID;
          default -> null;
        };
    if (mod == null) {
      return null;
    }
    boolean noun = line.is(at, "start", "beginning", "end", "middle", "close");
    int next = at + 1;
    if (noun) {
      if (!line.is(next, "of")) {
        return null;
      }
      next++;
    } else if (CalendarWords.hyphen(line.lower(next)) || line.is(next, "in", "on")) {
      if (line.is(next, "on") && CalendarWords.weekday(line, next + 1) == 0 && CalendarWords.month(line, next + 1) == 0) {
        return null;
      }
      next++;
    }
    Found whole = at(line, next);
    if (whole == null) {
      whole = RelativeGrammar.at(line, next);
    }
    if (whole == null && line.is(next, "the") && CalendarWords.unit(line.lower(next + 1)) instanceof Unit unit) {
      boolean open = !line.is(next + 2, "of", "before", "after", "-");
      if (open && unit == Unit.DAY) {
        whole = Found.of(next, next + 2, new Meaning.Period(Unit.DAY, 0, Meaning.Base.TOLD));
      }
      boolean wide = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK || unit == Unit.DECADE || unit == Unit.QUARTER
          || unit == Unit.CENTURY;
      if (open && wide) {
        whole = Found.of(next, next + 2, new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED));
      }
    }
    if (whole == null && CalendarWords.season(line.lower(line.is(next, "the") ? next + 1 : next)) instanceof String code) {
      int end = line.is(next, "the") ? next + 2 : next + 1;
      whole = Found.of(next, end, new Meaning.Season(code, 0, Meaning.NONE));
    }
    if (whole == null && CalendarWords.month(line, next) > 0) {
      whole = Found.of(next, next + 1, new Meaning.Day(0, CalendarWords.month(line, next), 0, 0, 0));
    }
    if (whole == null && line.year(next) > 0) {
      whole = Found.of(next, next + 1, new Meaning.Day(line.year(next), 0, 0, 0, 0));
    }
    if (whole == null || whole.mod() != null) {
      return null;
    }
    return new Found(first, whole.end(), whole.meaning(), mod, whole.hedge(), -1, -1);
  }
}
