package dev.twosource.kinds.claim;

import dev.twosource.document.Published;
import dev.twosource.document.Span;
import dev.twosource.reading.Reading;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.time.TimeReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The days and hours of a document that bears no date. Which Tuesday "on Tuesday" is, it leaves
 * open; yet of two such reports of one story "Tuesday" and "Wednesday" differ, and so do "3 p.m."
 * and "3.45 p.m.". So a weekday is put into one week that stands for any, a day of a month into one
 * year that stands for any, both long before any news, and an hour whose day is not named into each
 * day of that week. What counts from the day of the report ("yesterday") stays open.
 */
public final class Undated {
  /** The Monday of the week that stands for any. */
  private static final LocalDate WEEK = LocalDate.of(1, 1, 1);

  /** The year that stands for any, which has all days that a year may have. */
  private static final int YEAR = 4;

  /** The day from which the words are counted before what they come to is put into its place. */
  private static final LocalDate MIDDLE = LocalDate.of(YEAR, 6, 30);

  /** No news is of these years. */
  private static final int NEWS = 10;

  private Undated() {}

  /** Whether a stretch of time stands for any that bears the same name. */
  public static boolean is(TimeSpan span) {
    return span.from().getYear() < NEWS;
  }

  /** Whether a time stands for any that bears the same name. */
  public static boolean is(Value.When when) {
    return is(when.readings().get(0));
  }

  /** Whether two times can be held against each other: of one sort, or both of known days. */
  public static boolean meet(Value.When a, Value.When b) {
    return is(a) == is(b)
        && (!is(a)
            || a.iso().startsWith(OPEN)
            || b.iso().startsWith(OPEN)
            || weekly(a) == weekly(b));
  }

  /**
   * A time as the other one tells its own: where that is "6 December" of a year that is not told,
   * the day of the year. A mere "Tuesday" is not held against a known day: it may be of any year.
   */
  public static Value.When like(Value.When when, Value.When other) {
    if (is(when) || !is(other) || weekly(other)) {
      return when;
    }
    List<TimeSpan> readings = new ArrayList<>();
    for (TimeSpan span : when.readings()) {
      if (span.zone() != null || !span.withinOneDay()) {
        return when;
      }
      LocalDate day = span.firstDay();
      add(readings, moved(span, LocalDate.of(YEAR, day.getMonth(), day.getDayOfMonth())));
    }
    return new Value.When(readings, when.iso());
  }

  private static boolean weekly(Value.When when) {
    return when.readings().get(0).from().getYear() != YEAR;
  }

  /** How many days lie between two days at the least: from Sunday to Monday it is one. */
  public static long days(TimeSpan a, TimeSpan b) {
    long days = Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay()));
    return is(a) && is(b) && days < 7 ? Math.min(days, 7 - days) : days;
  }

  /** How many minutes lie between two hours, by the clock alone. */
  public static long minutes(Value.When a, Value.When b) {
    long gap =
        Math.abs(
            ChronoUnit.MINUTES.between(
                a.readings().get(0).from().toLocalTime(),
                b.readings().get(0).from().toLocalTime()));
    return Math.min(gap, 1440 - gap);
  }

  /** In an editor's words: "Tuesday", "6 December", "15:45", "Tuesday, 15:45". */
  static String words(Value.When when) {
    TimeSpan span = when.readings().get(0);
    boolean hour = Duration.between(span.from(), span.to()).toMinutes() < 1440;
    String day =
        when.iso().startsWith(OPEN)
            ? ""
            : (weekly(when) ? NAME : DATE).format(span.from()) + (hour ? ", " : "");
    return day + (hour ? Displays.hour(span, when.iso()) : "");
  }

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** Whether it is an hour of which an undated report does not tell the day. */
  public static boolean dayless(Timex timex) {
    return timex.value().startsWith(OPEN) && timex.interval() != null && is(timex.interval());
  }

  /** Begins the value of a time whose day is not told at all. */
  private static final String OPEN = "XXXX-XX-XX";

  /** The times of a document, those that stay open for want of its date put where they stand. */
  public static List<Timex> times(Reading reading) {
    List<Timex> open = reading.timexes();
    if (reading.document().published() != null || open.stream().noneMatch(Undated::named)) {
      return open;
    }
    Map<Span, Timex> counted = new HashMap<>();
    for (Timex timex : TimeReader.read(reading.tokens(), Published.on(MIDDLE))) {
      counted.put(timex.span(), timex);
    }
    List<Timex> times = new ArrayList<>(open.size());
    for (Timex timex : open) {
      Timex there = named(timex) ? counted.get(timex.span()) : null;
      times.add(there == null ? timex : put(timex, there.readings()));
    }
    return List.copyOf(times);
  }

  /** Whether the words of an open time name a weekday, a day of a month or an hour. */
  private static boolean named(Timex timex) {
    boolean sort = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
    return sort
        && timex.readings().isEmpty()
        && timex.minutes() == null
        && timex.anchor() == null
        && (DAY.matcher(timex.value()).lookingAt()
            || timex.type() == Timex.Type.TIME && HOUR.matcher(timex.value()).lookingAt());
  }

  private static final Pattern DAY = Pattern.compile("XXXX-(WXX-[1-7]|\\d\\d-\\d\\d)(?![\\d/])");

  private static final Pattern HOUR = Pattern.compile("XXXX-XX-XXT\\d\\d:\\d\\d$");

  private static Timex put(Timex timex, List<TimeSpan> counted) {
    List<TimeSpan> readings = new ArrayList<>();
    for (TimeSpan span : counted) {
      if (span.zone() != null || !span.withinOneDay()) {
        return timex;
      }
      LocalDate day = span.firstDay();
      if (timex.value().startsWith(OPEN)) {
        for (int k = 0; k < 7; k++) {
          add(readings, moved(span, WEEK.plusDays(k)));
        }
      } else if (timex.value().startsWith("XXXX-W")) {
        add(readings, moved(span, WEEK.with(DayOfWeek.of(timex.value().charAt(9) - '0'))));
      } else {
        add(readings, moved(span, LocalDate.of(YEAR, day.getMonth(), day.getDayOfMonth())));
      }
    }
    return timex.reading(readings);
  }

  private static void add(List<TimeSpan> readings, TimeSpan span) {
    if (!readings.contains(span)) {
      readings.add(span);
    }
  }

  private static TimeSpan moved(TimeSpan span, LocalDate day) {
    long days = ChronoUnit.DAYS.between(span.firstDay(), day);
    return new TimeSpan(span.from().plusDays(days), span.to().plusDays(days), null);
  }
}
