package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seasons, with room for both ways of counting them (from the first of the month, and by the sun).
 * The northern season is the likelier reading, the southern one the second.
 */
final class Seasons {
  private Seasons() {}

  static Resolved resolve(Meaning.Season season, Tense tense, @Nullable LocalDate day) {
    int year = season.year();
    if (year == 0) {
      if (day == null) {
        return Resolved.open("XXXX-" + season.code());
      }
      year = year(season, tense, day);
    }
    return new Resolved(
        year + "-" + season.code(),
        List.of(north(season.code(), year), south(season.code(), year)));
  }

  private static int year(Meaning.Season season, Tense tense, LocalDate day) {
    int shift = season.shift();
    if (shift >= 9) {
      return day.getYear() + shift - 10;
    }
    int year = day.getYear();
    TimeSpan now = north(season.code(), year);
    boolean begun = !now.firstDay().isAfter(day);
    boolean over = now.lastDay().isBefore(day);
    if (season.code().equals("WI") && north("WI", year - 1).lastDay().isAfter(day) && shift == 0) {
      return year - 1;
    }
    if (shift == -1) {
      return over ? year : year - 1;
    }
    if (shift == 1) {
      return begun ? year + 1 : year;
    }
    if (shift == 0) {
      return year;
    }
    return switch (tense) {
      case PAST -> begun ? year : year - 1;
      case FUTURE -> over ? year + 1 : year;
      default -> year;
    };
  }

  private static TimeSpan north(String code, int year) {
    return switch (code) {
      case "SP" -> TimeSpan.days(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 21));
      case "SU" -> TimeSpan.days(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 23));
      case "FA" -> TimeSpan.days(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 21));
      default -> TimeSpan.days(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 21));
    };
  }

  /**
   * Where seasons are turned round; a northern winter is also told by the year in which it ends.
   */
  private static TimeSpan south(String code, int year) {
    return switch (code) {
      case "SP" -> TimeSpan.days(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 21));
      case "SU" -> TimeSpan.days(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 21));
      case "FA" -> TimeSpan.days(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 21));
      default -> TimeSpan.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 21));
    };
  }
}
