package dev.twosource.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds full calendar dates, with the time of day that stands beside them, in short lines such as bylines. This is about
 * the page's own date only; dates in running text are read elsewhere.
 */
final class PageDates {
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

  /** Abbreviations that mean one zone wherever they are used; IST, CST and the like do not. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("EEST", ZoneOffset.ofHours(3)),
          Map.entry("MSK", ZoneOffset.ofHours(3)),
          Map.entry("JST", ZoneOffset.ofHours(9)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")));

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
      int start, int end, @Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
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

  private final String text;
  private final int end;

  private PageDates(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The first full date at or after {@code from} and before {@code to}, or null. */
  static @Nullable Found first(String text, int from, int to) {
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

  /** The end of a time of day that stands at {@code at}, or {@code at} where there is none. */
  static int timeEnd(String text, int at, int to) {
    Clock clock = at < to ? new PageDates(text, to).clock(at) : null;
    return clock == null ? at : clock.end;
  }

  /** The month that an English name or its abbreviation means, or 0. */
  static int month(String word) {
    if (word.length() < 3) {
      return 0;
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
      return month == 0 || year(yearAt) == 0 ? null : found(i, yearAt + 4, year(yearAt), month, first);
    }
    return separated(i, p, first);
  }

  private @Nullable Found yearFirst(int i, int p) {
    if (p >= end || "-/.".indexOf(text.charAt(p)) < 0) {
      return null;
    }
    char separator = text.charAt(p);
    int monthEnd = digits(p + 1);
    if (monthEnd == p + 1 || monthEnd - p > 3 || monthEnd >= end || text.charAt(monthEnd) != separator) {
      return null;
    }
    int dayEnd = digits(monthEnd + 1);
    if (dayEnd == monthEnd + 1 || dayEnd - monthEnd > 3) {
      return null;
    }
    return found(i, dayEnd, year(i), number(p + 1, monthEnd), number(monthEnd + 1, dayEnd));
  }

  /** Day and month with a separator; the year may have other digits glued to it ("5/15/20256 min read"). */
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
      p = skip(p, " ,|-–—·•(");
      if (text.startsWith("at ", p)) {
        p = skip(p + 3, " ");
      }
    }
    Clock after = clock(p);
    if (after != null) {
      return new Found(found.start(), after.end, found.date(), after.time, after.zone);
    }
    // The time stands first: at most this far before the date.
    for (int i = Math.max(from, found.start() - 24); i < found.start(); i++) {
      if (Character.isDigit(text.charAt(i)) && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        Clock before = clock(i);
        if (before != null && blankBetween(before.end, found.start())) {
          return new Found(i, found.end(), found.date(), before.time, before.zone);
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
      } else if (" ,|-–—·•).".indexOf(text.charAt(i)) < 0) {
        return false;
      } else {
        i++;
      }
    }
    return from <= to;
  }

  private record Clock(LocalTime time, @Nullable ZoneId zone, int end) {}

  private @Nullable Clock clock(int i) {
    int p = digits(i);
    if (p == i || p - i > 2) {
      return null;
    }
    int hour = number(i, p);
    int minute = 0;
    int second = 0;
    boolean minutes = p < end && (text.charAt(p) == ':' || text.charAt(p) == '.');
    if (minutes) {
      int q = skip(p + 1, " ");
      if (digits(q) - q != 2) {
        return null;
      }
      minute = number(q, q + 2);
      p = q + 2;
      if (p + 2 < end && text.charAt(p) == ':' && digits(p + 1) - p == 3) {
        second = number(p + 1, p + 3);
        p += 3;
        if (p < end && text.charAt(p) == '.') {
          p = Math.max(p, digits(p + 1));
        }
      }
    }
    int q = skip(p, " ");
    int half = half(q);
    if (half == 0 && !minutes) {
      return null;
    }
    if (half != 0) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half > 0 ? 12 : 0);
      p = halfEnd(q);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    return zoned(LocalTime.of(hour, minute, second), p);
  }

  private Clock zoned(LocalTime time, int p) {
    int q = skip(p, " (");
    int wordEnd = letters(q);
    if (wordEnd > q && wordEnd - q <= 5) {
      String word = text.substring(q, wordEnd);
      ZoneId zone = ZONES.get(word);
      if (zone != null) {
        return new Clock(time, zone, wordEnd);
      }
      boolean abbreviation = wordEnd - q >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
      return new Clock(time, null, abbreviation ? wordEnd : p);
    }
    if (p + 5 < end + 1 && p < end && (text.charAt(p) == '+' || text.charAt(p) == '-')) {
      int hoursEnd = digits(p + 1);
      int colon = hoursEnd - p == 3 && hoursEnd < end && text.charAt(hoursEnd) == ':' ? 1 : 0;
      int last = colon == 1 ? digits(hoursEnd + 1) : hoursEnd;
      if (last - p == 5 + colon) {
        int minutes = number(p + 1, p + 3) * 60 + number(last - 2, last);
        if (minutes <= 18 * 60) {
          int signed = text.charAt(p) == '-' ? -minutes : minutes;
          return new Clock(time, ZoneOffset.ofTotalSeconds(signed * 60), last);
        }
      }
    }
    return new Clock(time, null, p);
  }

  /** 1 for "pm", -1 for "am", 0 for neither. */
  private int half(int i) {
    if (i >= end || halfEnd(i) == i) {
      return 0;
    }
    return Character.toLowerCase(text.charAt(i)) == 'p' ? 1 : -1;
  }

  private int halfEnd(int i) {
    if (i >= end || "apAP".indexOf(text.charAt(i)) < 0) {
      return i;
    }
    int p = skip(i + 1, ". ");
    if (p >= end || Character.toLowerCase(text.charAt(p)) != 'm' || letters(p) != p + 1) {
      return i;
    }
    p++;
    return p < end && text.charAt(p) == '.' ? p + 1 : p;
  }

  /** The year whose four digits stand here, between 1900 and 2099, or 0. */
  private int year(int i) {
    if (i < 0 || i + 4 > end || digits(i) < i + 4) {
      return 0;
    }
    int year = number(i, i + 4);
    return year >= 1900 && year <= 2099 ? year : 0;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private int digits(int i) {
    int p = i;
    while (p < end && p - i < 12 && text.charAt(p) >= '0' && text.charAt(p) <= '9') {
      p++;
    }
    return p;
  }

  private int letters(int i) {
    int p = i;
    while (p < end && Character.isLetter(text.charAt(p))) {
      p++;
    }
    return p;
  }

  private int skip(int i, String chars) {
    int p = i;
    while (p < end && (chars.indexOf(text.charAt(p)) >= 0 || text.charAt(p) == '\u00a0')) {
      p++;
    }
    return p;
  }

  private int ordinal(int i) {
    if (letters(i) - i == 2) {
      String suffix = text.substring(i, i + 2).toLowerCase(Locale.ROOT);
      if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
        return i + 2;
      }
    }
    return i;
  }
}
