package dev.twosource.reading.time;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Timex;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the calendar: quarters, seasons, decades, centuries, fiscal years, and the early or
 * late part of one.
 */
final class PeriodGrammar {
  private PeriodGrammar() {}

  /**
   * "first quarter of 2009", "third-quarter", "19th century", "last week of March", "second half of
   * 2024".
   */
  static @Nullable Found ordinal(Line line, int first, int at, int number, int next) {
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
          return Found.of(
              first, of + 1, new Meaning.PartOfYear(letter, wanted, year, Meaning.NONE));
        }
        if (line.is(of, "the") && line.is(of + 1, "year")) {
          return Found.of(first, of + 2, new Meaning.PartOfYear(letter, wanted, 0, Meaning.NONE));
        }
        if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
          return Found.of(
              first,
              of + 2,
              new Meaning.PartOfYear(letter, wanted, 0, DateGrammar.shift(line.lower(of))));
        }
        if (!quarter
            || number < 0
            || line.is(end, "mile", "of", "final", "finals")
            || played(line)) {
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
        return Found.of(
            first, end, new Meaning.Years(from, from + 99, Integer.toString(number - 1)));
      }
      case "week" -> {
        if (number > 5 || !line.is(end, "of", "in")) {
          return null;
        }
        int named = CalendarWords.month(line, end + 1);
        int year = line.year(end + 2);
        Found whole =
            named > 0
                ? Found.of(
                    end + 1, year > 0 ? end + 3 : end + 2, new Meaning.Day(year, named, 0, 0, 0))
                : null;
        if (whole != null && whole.meaning() instanceof Meaning.Day day && day.day() == 0) {
          return Found.of(first, whole.end(), new Meaning.WeekOf(number, day));
        }
        return null;
      }
      case "day" -> {
        return lastDay(line, first, number, end);
      }
      case "of" -> {
        // "the second of December"
        int month = CalendarWords.month(line, end);
        if (number < 1 || month == 0) {
          return null;
        }
        int year = DateGrammar.yearAt(line, end + 1);
        int stop = year == 0 ? end + 1 : line.is(end + 1, ",") ? end + 3 : end + 2;
        return Found.of(first, stop, new Meaning.Day(year, month, number, 0, 0));
      }
      default -> {
        return weekdayOf(line, first, number, next);
      }
    }
  }

  /** Whether a sentence tells of play: its fourth quarter is a match's. */
  private static boolean played(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      boolean yards =
          line.is(i, "yard", "yards", "yd")
              && (line.is(i + 1, "run", "pass", "line", "field", "score")
                  || line.is(i + 1, "passing", "rushing", "receiving")
                  || line.is(i + 1, "for") && line.is(i + 3, "score", "touchdown"));
      boolean picked = line.is(i, "picked") && line.is(i + 1, "off");
      boolean goal = line.is(i, "field") && line.is(i + 1, "goal", "goals");
      boolean score = line.is(i, "quarter") && line.is(i + 1, "score", "lead", "comeback", "rally");
      boolean ahead =
          line.isNumber(i)
              && CalendarWords.dash(line.lower(i + 1))
              && line.isNumber(i + 2)
              && line.is(i + 3, "lead", "advantage", "deficit");
      if (yards || picked || goal || score || ahead || PLAY.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet PLAY =
      WordList.probed(
          """
              scored scoring scorer outscored trailed tied touchdown touchdowns quarterback
              quarterbacks interception interceptions fumble fumbled fumbles halftime buzzer rebound
              rebounds pointer pointers layup dunk punt punter possession fouls foul basket baskets
              whistle kickoff linebacker cornerback lineman sidelines huddle tackled fouled
              kicker kickers yarder yd yds td tds offense sacked intercepted punted punts punting receiver
              tailback fullback safeties tackles dribble dribbled dunked jumper rookie playoff playoffs""");

  /** "the last day of April", "the first day of May 2026". */
  private static @Nullable Found lastDay(Line line, int first, int number, int of) {
    int month = line.is(of, "of") ? CalendarWords.month(line, of + 1) : 0;
    boolean placed =
        line.is(first - 1, "on", "by", "until", "from", "since", "before", "after", "for");
    if (month == 0 || !placed || number != 1 && number != -1) {
      return null;
    }
    int year = DateGrammar.yearAt(line, of + 2);
    // a February that nobody dates has 28 days
    int last = year > 0 ? YearMonth.of(year, month).lengthOfMonth() : Month.of(month).minLength();
    int end = year == 0 ? of + 2 : line.is(of + 2, ",") ? of + 4 : of + 3;
    return Found.of(first, end, new Meaning.Day(year, month, number == 1 ? 1 : last, 0, 0));
  }

  /** "the second Saturday in May", "last Friday of the month"; the weekday is at {@code at}. */
  static @Nullable Found weekdayOf(Line line, int first, int number, int at) {
    int weekday = CalendarWords.weekday(line, at);
    if (weekday == 0 || number == 0 || number > 5 || !line.is(at + 1, "in", "of")) {
      return null;
    }
    int month = CalendarWords.month(line, at + 2);
    if (month > 0) {
      int year = DateGrammar.yearAt(line, at + 3);
      int end = year == 0 ? at + 3 : line.is(at + 3, ",") ? at + 5 : at + 4;
      return Found.of(
          first,
          end,
          new Meaning.WeekdayOf(number, weekday, new Meaning.Day(year, month, 0, 0, 0)));
    }
    boolean named = line.is(at + 2, "the", "this", "next", "last") && line.is(at + 3, "month");
    return named
        ? Found.of(
            first,
            at + 4,
            new Meaning.WeekdayOf(
                number,
                weekday,
                new Meaning.Period(
                    Unit.MONTH, DateGrammar.shift(line.lower(at + 2)), Meaning.Base.PUBLISHED)))
        : null;
  }

  static @Nullable Found shortQuarter(Line line, int i) {
    char digit = line.lower(i).charAt(1);
    char letter = Character.toUpperCase(line.lower(i).charAt(0));
    if (digit < '1' || digit > (letter == 'Q' ? '4' : '2') || !line.isCapitalised(i)) {
      return null;
    }
    int of = line.is(i + 1, "of", "fy") ? i + 2 : i + 1;
    int year = Math.max(line.year(of), fiscalYear(line.lower(of)));
    if (year == 0) {
      return letter == 'Q' && line.is(i - 1, "in", "during", "for", "the")
          ? Found.of(i, i + 1, new Meaning.PartOfYear(letter, digit - '0', 0, Meaning.NONE))
          : null;
    }
    return Found.of(i, of + 1, new Meaning.PartOfYear(letter, digit - '0', year, Meaning.NONE));
  }

  static @Nullable Found season(Line line, int i) {
    String code = CalendarWords.season(line.lower(i));
    if (code == null) {
      return null;
    }
    int of = line.is(i + 1, "of") ? i + 2 : i + 1;
    int year = line.year(of);
    if (year > 0) {
      // "the winter of 2010-11" begins in the first of its two years
      boolean two =
          CalendarWords.digits(line.lower(of + 2)) == (year + 1) % 100
              && line.glued(of + 1)
              && line.glued(of + 2)
              && (CalendarWords.hyphen(line.lower(of + 1)) || line.is(of + 1, "/"));
      return Found.of(i, two ? of + 3 : of + 1, new Meaning.Season(code, year, Meaning.NONE));
    }
    if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
      return Found.of(
          i, of + 2, new Meaning.Season(code, 0, 10 + DateGrammar.shift(line.lower(of))));
    }
    boolean placed =
        line.is(i - 1, "in", "by", "until", "since", "during", "early", "late", "through");
    boolean the =
        line.is(i - 1, "the")
            && line.is(
                i - 2,
                "in",
                "by",
                "until",
                "since",
                "during",
                "through",
                "for",
                "from",
                "throughout");
    if (line.is(i, "fall", "spring")
        && line.is(i - 1, "the")
        && !line.is(i - 2, "in", "during", "until", "by")) {
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
    return line.is(
        i,
        "and",
        "but",
        "when",
        "after",
        "before",
        "at",
        "on",
        "for",
        "with",
        "to",
        "as",
        "the",
        "or",
        "if",
        "by",
        "he",
        "she",
        "they",
        "it",
        "was",
        "is",
        "will",
        "has",
        "had",
        "because",
        "while",
        "than",
        "from",
        "following");
  }

  /** "1980s", "the '80s", "the 80s"; {@code at} is the number. */
  static @Nullable Found decade(Line line, int at, int first) {
    if (!line.isNumber(at) || !line.glued(at + 1)) {
      // '82
      if (first == at - 1
          && line.glued(at)
          && line.lower(at).length() == 2
          && line.isNumber(at)
          && line.is(first - 1, "in", "since", "of", "until")) {
        int year = 1900 + CalendarWords.digits(line.lower(at));
        return Found.of(
            first, at + 1, new Meaning.Day(year < 1930 ? year + 100 : year, 0, 0, 0, 0));
      }
      return null;
    }
    int end = at + 2;
    if (!line.is(at + 1, "s")
        && !(line.is(at + 1, "'s") && line.is(first, "the") && first == at - 1)) {
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
    if (line.is(at + 1, "'s")
        && line.isWord(end)
        && !line.is(end, "and", "was", "were", "when", "in", "to")) {
      return null;
    }
    boolean century = length == 4 && value % 100 == 0 && value <= 1900;
    return century
        ? Found.of(first, end, new Meaning.Years(value, value + 99, Integer.toString(value / 100)))
        : Found.of(first, end, new Meaning.Years(value, value + 9, Integer.toString(value / 10)));
  }

  /** The year of "FY2024" or "FY24", or 0. */
  static int fiscalYear(String word) {
    if (!word.startsWith("fy") || word.length() != 4 && word.length() != 6) {
      return 0;
    }
    int year = CalendarWords.digits(word.substring(2));
    return year < 0 ? 0 : word.length() == 4 ? 2000 + year : year;
  }

  static @Nullable Found fiscal(Line line, int i) {
    boolean brief = line.is(i, "fy");
    int at = !brief && line.is(i + 1, "year") ? i + 2 : i + 1;
    int year = line.year(at);
    if (year > 0) {
      return Found.of(i, at + 1, new Meaning.Years(year, year, "FY" + year));
    }
    if (!brief && at == i + 2) {
      int shift = DateGrammar.shift(line.lower(i - 1));
      return line.is(i - 1, "this", "last", "next", "current", "the", "previous")
          ? Found.of(i, at, new Meaning.Period(Unit.YEAR, shift, Meaning.Base.PUBLISHED))
          : null;
    }
    return null;
  }

  /** "early 2027", "late in May", "mid-March", "the start of next year", "the end of June". */
  static @Nullable Found edge(Line line, int at, int first) {
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
      // "the nine months to end-September"
      boolean joined =
          line.is(at, "end")
              && CalendarWords.hyphen(line.lower(next))
              && line.glued(next + 1)
              && (CalendarWords.month(line, next + 1) > 0 || line.year(next + 1) > 0);
      if (!line.is(next, "of") && !joined) {
        return null;
      }
      next++;
    } else if (CalendarWords.hyphen(line.lower(next)) || line.is(next, "in", "on")) {
      if (line.is(next, "on")
          && CalendarWords.weekday(line, next + 1) == 0
          && CalendarWords.month(line, next + 1) == 0) {
        return null;
      }
      next++;
    }
    int inner = line.is(next, "the") ? next + 1 : next;
    boolean nested =
        line.is(
            inner, "early", "late", "mid", "beginning", "start", "end", "middle", "close", "very");
    if (nested) {
      return null; // "the end of the beginning of ...": one edge is all that is read
    }
    Found whole = DateGrammar.at(line, next);
    if (whole == null) {
      whole = RelativeGrammar.at(line, next);
    }
    if (whole == null
        && line.is(next, "the")
        && CalendarWords.unit(line.lower(next + 1)) instanceof Unit unit) {
      boolean open = !line.is(next + 2, "of", "before", "after", "-");
      if (open && unit == Unit.DAY) {
        whole = Found.of(next, next + 2, new Meaning.Period(Unit.DAY, 0, Meaning.Base.TOLD));
      }
      boolean wide =
          unit == Unit.YEAR
              || unit == Unit.MONTH
              || unit == Unit.WEEK
              || unit == Unit.DECADE
              || unit == Unit.QUARTER
              || unit == Unit.CENTURY;
      if (open && wide) {
        whole = Found.of(next, next + 2, new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED));
      }
    }
    if (whole == null
        && CalendarWords.season(line.lower(line.is(next, "the") ? next + 1 : next))
            instanceof String code) {
      int end = line.is(next, "the") ? next + 2 : next + 1;
      whole = Found.of(next, end, new Meaning.Season(code, 0, Meaning.NONE));
    }
    if (whole == null && CalendarWords.month(line, next) > 0) {
      whole =
          Found.of(next, next + 1, new Meaning.Day(0, CalendarWords.month(line, next), 0, 0, 0));
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
