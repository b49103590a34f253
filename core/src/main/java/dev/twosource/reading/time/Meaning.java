package dev.twosource.reading.time;

import dev.twosource.reading.Interval;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is counted from anything. */
sealed interface Meaning {
  /** No shift told: "Friday", "March". */
  int NONE = Integer.MIN_VALUE;

  /** What a relative expression counts from. */
  enum Base {
    /** When the document was published. */
    PUBLISHED,
    /** The date told before it. */
    TOLD,
    /** An event that the words name. */
    EVENT
  }

  /** A date by the calendar; 0 for what is not said. The last day is that of "19-21 May", or 0. */
  record Day(int year, int month, int day, int weekday, int lastDay) implements Meaning {}

  /** "3 February last year": the year counted from that of the publication. */
  record InYear(Day day, int shift) implements Meaning {}

  /** "3/4/2025": day and month in doubt. */
  record Numeric(int first, int second, int year) implements Meaning {}

  /** Whole years: a decade, a century, a school year. */
  record Years(int first, int last, String value) implements Meaning {}

  /**
   * "Friday", "last Friday" (-1), "this Friday" (0), "next Friday" (1), "Friday last week" with
   * week shift, "Friday week" (3).
   */
  record Weekday(int weekday, int shift, int week) implements Meaning {}

  /** "this month" (0), "last year" (-1), "that week" from the date told. */
  record Period(Unit unit, int shift, Base base) implements Meaning {}

  /** "last September" (-1). */
  record MonthOf(int month, int shift) implements Meaning {}

  /** A season, of a year or with a shift. */
  record Season(String code, int year, int shift) implements Meaning {}

  /** A named day, of a year or with a shift: "Good Friday 2024" (0), "last Christmas" (-1). */
  record Holiday(Feast feast, int year, int shift) implements Meaning {}

  /**
   * A quarter or half of a year; the year 0 where it is not said, then with the shift of the year.
   */
  record PartOfYear(char letter, int number, int year, int shift) implements Meaning {}

  /** "the last week of March", "the third week of May 2024". The number -1 is the last. */
  record WeekOf(int number, Meaning whole) implements Meaning {}

  /** "the second Saturday in May". The number -1 is the last. */
  record WeekdayOf(int number, int weekday, Meaning whole) implements Meaning {}

  /** "three weeks ago yesterday": so many units before the day that lies so many days off. */
  record Ago(Unit unit, int number, int days) implements Meaning {}

  /** "two weeks ago", "a month later", "yesterday". */
  record Shifted(Base base, Unit unit, Interval amount, double stated, int sign)
      implements Meaning {}

  /** "earlier this month" (-1), "later this year" (1): the whole up to now, or from now. */
  record Cut(Meaning whole, int side) implements Meaning {}

  /** "Tuesday night": the day may be null where the words do not say it. */
  record Part(@Nullable Meaning day, String code) implements Meaning {}

  /**
   * A time of day. The spread is in minutes: "shortly after ten" is 0..30, "about nine" -30..30.
   */
  record Clock(
      @Nullable Meaning day,
      int hour,
      int minute,
      boolean sure,
      @Nullable ZoneId zone,
      int before,
      int after)
      implements Meaning {}

  /** PRESENT_REF and its like. */
  record Reference(String value) implements Meaning {}

  /** A length of time. */
  record Length(String value, Interval minutes) implements Meaning {}

  /** A recurrence. */
  record Recurring(String value) implements Meaning {}

  /** A stretch between two months or two dates told as one: "June-August 2024". */
  record Between(Meaning from, Meaning to) implements Meaning {}
}
