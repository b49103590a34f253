package dev.twosource.document;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day with its zone in a short line: "08:37 PM", "7:31 AM ET", "10:00:00+01:00".
 */
final class Clocks extends Scan {
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
   * A time of day.
   *
   * @param time the time by the clock on the wall
   * @param zone its zone, or null where none is named or its abbreviation means several
   * @param end the unit after it
   */
  record Clock(LocalTime time, @Nullable ZoneId zone, int end) {}

  Clocks(String text, int end) {
    super(text, end);
  }

  /** The time of day that stands here, or null. */
  @Nullable Clock at(int i) {
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
}
