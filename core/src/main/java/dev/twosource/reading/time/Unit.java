package dev.twosource.reading.time;

import java.time.temporal.ChronoUnit;

/**
 * The units that lengths of time are told in, with the shortest and the longest that one may be, in
 * minutes.
 */
enum Unit {
  SECOND("PT", "S", 1.0 / 60, 1.0 / 60, 1, ChronoUnit.SECONDS),
  MINUTE("PT", "M", 1, 1, 1, ChronoUnit.MINUTES),
  HOUR("PT", "H", 60, 60, 1, ChronoUnit.HOURS),
  NIGHT("P", "D", 1440, 1440, 1, ChronoUnit.DAYS),
  DAY("P", "D", 1440, 1440, 1, ChronoUnit.DAYS),
  WEEKEND("P", "W", 10080, 10080, 1, ChronoUnit.WEEKS),
  WEEK("P", "W", 10080, 10080, 1, ChronoUnit.WEEKS),
  FORTNIGHT("P", "W", 20160, 20160, 2, ChronoUnit.WEEKS),
  MONTH("P", "M", 28 * 1440, 31 * 1440, 1, ChronoUnit.MONTHS),
  QUARTER("P", "Q", 90 * 1440, 92 * 1440, 1, ChronoUnit.MONTHS),
  YEAR("P", "Y", 365 * 1440, 366 * 1440, 1, ChronoUnit.YEARS),
  DECADE("P", "Y", 3652 * 1440, 3653 * 1440, 10, ChronoUnit.YEARS),
  CENTURY("P", "Y", 36524 * 1440, 36525 * 1440, 100, ChronoUnit.YEARS);

  /** What an ISO value of this unit begins with. */
  final String prefix;

  /** Its letter in an ISO value. */
  final String letter;

  /** The shortest it may be, in minutes. */
  final double minutes;

  /** The longest it may be, in minutes: a month has 28 to 31 days. */
  final double maxMinutes;

  /** How many of the ISO letter one of these is: a decade is ten years. */
  final int factor;

  /** What the calendar counts. */
  final ChronoUnit chrono;

  Unit(
      String prefix,
      String letter,
      double minutes,
      double maxMinutes,
      int factor,
      ChronoUnit chrono) {
    this.prefix = prefix;
    this.letter = letter;
    this.minutes = minutes;
    this.maxMinutes = maxMinutes;
    this.factor = factor;
    this.chrono = chrono;
  }

  /** Whether it is a part of a day. */
  boolean withinDay() {
    return prefix.equals("PT");
  }

  /** How many steps of {@link #chrono} one of these is. */
  int steps() {
    return this == QUARTER ? 3 : factor;
  }
}
