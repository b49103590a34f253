package dev.twosource.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds full calendar dates, with the time of day that stands beside them, in short lines such as
 * bylines. This is about the page's own date only; dates in running text are read elsewhere.
 */
final class PageDates extends Scan {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /**
   * A date that was found.
   *
   * @param start its first unit, the time of day included where it stands before the date
   * @param end the unit after its last one, time and zone included
   * @param date the day, or null where day and month cannot be told apart
   * @param time the time of day, or null
   * @param zone the zone of that time, or null
   */
  record Found(
      int start,
      int end,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable ZoneId zone) {
    /** The moment where time and zone are known, else the day; null where the date is ambiguous. */
    @Nullable Published published() {
      if (date == null) {
        return null;
      }
      if (time != null && zone != null) {
        return Published.at(LocalDateTime.of(date, time).atZone(zone).toInstant());
      }
      return Published.on(date);
    }
  }

  private final Clocks clocks;

  private PageDates(String text, int end) {
    super(text, end);
    clocks = new Clocks(text, end);
  }

  /** The first full date at or after {@code from} and before {@code to}, or null. */
  static @Nullable Found first(String text, int from, int to) {
    if (!hasDigit(text, from, to)) {
      return null; // every full date has its year in digits
    }
    PageDates dates = new PageDates(text, to);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean starts = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (starts && Character.isLetterOrDigit(c)) {
        Found found = dates.dateAt(i);
        if (found != null) {
          return dates.withTime(from, found);
        }
      }
    }
    return null;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of a time of day that stands at {@code at}, or {@code at} where there is none. */
  static int timeEnd(String text, int at, int to) {
    Clocks.Clock clock = at < to ? new Clocks(text, to).at(at) : null;
    return clock == null ? at : clock.end();
  }

  /** The letters of "September". */
  private static final int LONGEST_MONTH = 9;

  /** The month that an English name or its abbreviation means, or 0. */
  static int month(String word) {
    if (word.length() < 3 || word.length() > LONGEST_MONTH) {
      return 0;
    }
    if ("jfmasondJFMASOND".indexOf(word.charAt(0)) < 0) {
      return 0; // most words, at once
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Integer month = MONTHS.get(lower.substring(0, 3));
    if (month == null || lower.length() == 3) {
      return month == null ? 0 : month;
    }
    String full = java.time.Month.of(month).name().toLowerCase(Locale.ROOT);
    return full.equals(lower) || lower.equals("sept") ? month : 0;
  }

  private @Nullable Found dateAt(int i) {
    return Character.isDigit(text.charAt(i)) ? numberFirst(i) : monthFirst(i);
  }

  /** "May 20, 2025", "Feb. 3rd 2025". */
  private @Nullable Found monthFirst(int i) {
    int wordEnd = letters(i);
    int month = month(text.substring(i, wordEnd));
    if (month == 0) {
      return null;
    }
    int p = skip(wordEnd, ". ");
    int dayEnd = digits(p);
    if (dayEnd == p || dayEnd - p > 2) {
      return null;
    }
    int day = number(p, dayEnd);
    p = skip(ordinal(dayEnd), ", ");
    return year(p) == 0 ? null : found(i, p + 4, year(p), month, day);
  }

  /** "13 Feb 2025", "2025-02-13", "5/15/2025", "13.02.2025". */
  private @Nullable Found numberFirst(int i) {
    int p = digits(i);
    if (p - i == 4 && year(i) != 0) {
      return yearFirst(i, p);
    }
    if (p - i > 2) {
      return null;
    }
    int first = number(i, p);
    int q = skip(ordinal(p), "., ");
    if (q < end && q > p && Character.isLetter(text.charAt(q))) {
      if (text.startsWith("of ", q)) {
        q += 3;
      }
      int wordEnd = letters(q);
      int month = month(text.substring(q, wordEnd));
      int yearAt = skip(wordEnd, "., ");
      return month == 0 || year(yearAt) == 0
          ? null
          : found(i, yearAt + 4, year(yearAt), month, first);
    }
    return separated(i, p, first);
  }

  private @Nullable Found yearFirst(int i, int p) {
    if (p >= end || "-/.".indexOf(text.charAt(p)) < 0) {
      return null;
    }
    char separator = text.charAt(p);
    int monthEnd = digits(p + 1);
    if (monthEnd == p + 1
        || monthEnd - p > 3
        || monthEnd >= end
        || text.charAt(monthEnd) != separator) {
      return null;
    }
    int dayEnd = digits(monthEnd + 1);
    if (dayEnd == monthEnd + 1 || dayEnd - monthEnd > 3) {
      return null;
    }
    return found(i, dayEnd, year(i), number(p + 1, monthEnd), number(monthEnd + 1, dayEnd));
  }

  /**
   * Day and month with a separator; the year may have other digits glued to it ("5/15/20256 min
   * read").
   */
  private @Nullable Found separated(int i, int p, int first) {
    int at = skip(p, " ");
    if (at >= end || "/.-".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    char separator = text.charAt(at);
    int q = skip(at + 1, " ");
    int secondEnd = digits(q);
    if (secondEnd == q || secondEnd - q > 2) {
      return null;
    }
    int second = number(q, secondEnd);
    int next = skip(secondEnd, " ");
    if (next >= end || text.charAt(next) != separator) {
      return null;
    }
    int yearAt = skip(next + 1, " ");
    int year = year(yearAt);
    int yearEnd = yearAt + 4;
    if (year == 0) {
      if (separator != '/' || digits(yearAt) - yearAt != 2) {
        return null;
      }
      yearEnd = yearAt + 2;
      year = 2000 + number(yearAt, yearEnd);
    }
    if (separator == '.' || first > 12) {
      return found(i, yearEnd, year, second, first);
    }
    if (second > 12 || first == second) {
      return found(i, yearEnd, year, first, second);
    }
    // Day first or month first: the line itself does not tell.
    return first == 0 || second == 0 ? null : new Found(i, yearEnd, null, null, null);
  }

  private static @Nullable Found found(int start, int end, int year, int month, int day) {
    try {
      return new Found(start, end, LocalDate.of(year, month, day), null, null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Adds the time of day that follows or precedes the date in the same line. */
  private Found withTime(int from, Found found) {
    int p = found.end();
    if (p < end && text.charAt(p) == 'T') {
      p++;
    } else {
      p = skip(p, " ,|/-–—·•(");
      if (text.startsWith("at ", p)) {
        p = skip(p + 3, " ");
      }
    }
    Clocks.Clock after = clocks.at(p);
    if (after != null) {
      return new Found(found.start(), after.end(), found.date(), after.time(), after.zone());
    }
    // The time stands first: at most this far before the date.
    for (int i = Math.max(from, found.start() - 24); i < found.start(); i++) {
      if (Character.isDigit(text.charAt(i))
          && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        Clocks.Clock before = clocks.at(i);
        if (before != null && blankBetween(before.end(), found.start())) {
          return new Found(i, found.end(), found.date(), before.time(), before.zone());
        }
      }
    }
    return found;
  }

  private boolean blankBetween(int from, int to) {
    for (int i = from; i < to; ) {
      int wordEnd = letters(i);
      if (wordEnd > i) {
        String word = text.substring(i, wordEnd).toLowerCase(Locale.ROOT);
        if (!word.equals("on") && !Weekdays.isWeekday(word)) {
          return false;
        }
        i = wordEnd;
      } else if (" ,|/-–—·•).".indexOf(text.charAt(i)) < 0) {
        return false;
      } else {
        i++;
      }
    }
    return from <= to;
  }

  /** The year whose four digits stand here, between 1900 and 2099, or 0. */
  private int year(int i) {
    if (i < 0 || i + 4 > end || digits(i) < i + 4) {
      return 0;
    }
    int year = number(i, i + 4);
    return year >= 1900 && year <= 2099 ? year : 0;
  }

  private int ordinal(int i) {
    if (letters(i) - i == 2) {
      String suffix = text.substring(i, i + 2).toLowerCase(Locale.ROOT);
      if (suffix.equals("st")
          || suffix.equals("nd")
          || suffix.equals("rd")
          || suffix.equals("th")) {
        return i + 2;
      }
    }
    return i;
  }
}
