package dev.twosource.document;

import java.util.Set;

/** The English names of the days of the week. */
final class Weekdays {
  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun");

  private Weekdays() {}

  /** Whether a word in lower case names a day of the week. */
  static boolean isWeekday(String lower) {
    return NAMES.contains(lower);
  }
}
