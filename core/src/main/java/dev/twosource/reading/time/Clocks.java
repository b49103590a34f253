package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of day and parts of the day on a day that is known, or open. */
final class Clocks {
  private Clocks() {}

  /** A part of each day that the expression may stand for. */
  static Resolved part(Resolved day, String code) {
    List<TimeSpan> spans = new ArrayList<>();
    for (TimeSpan whole : day.readings()) {
      LocalDateTime start = whole.from().toLocalDate().atStartOfDay();
      spans.add(
          switch (code) {
            case "MO" -> new TimeSpan(start, start.plusHours(12), null);
            case "AF" -> new TimeSpan(start.plusHours(12), start.plusHours(18), null);
            case "EV" -> new TimeSpan(start.plusHours(16), start.plusHours(24), null);
            // a night is that of its evening, and its small hours are the next day's
            default -> new TimeSpan(start.plusHours(17), start.plusHours(30), null);
          });
    }
    return new Resolved(dayValue(day) + "T" + code, spans);
  }

  /** A time on each day that the expression may stand for. */
  static Resolved clock(Resolved day, Meaning.Clock clock) {
    List<TimeSpan> spans = new ArrayList<>();
    ZoneId zone = clock.zone();
    boolean opens = clock.hour() == 24 && clock.after() > clock.before();
    for (TimeSpan whole : day.readings()) {
      LocalDateTime start = whole.from().toLocalDate().atStartOfDay();
      LocalDateTime time = start.plusHours(clock.hour()).plusMinutes(clock.minute());
      if (clock.hour() == 24) {
        // "midnight on Friday" may be its first moment, and "shortly after midnight on Friday"
        // mostly is
        spans.add(around(opens ? start : time, clock));
        spans.add(around(opens ? time : start, clock));
        continue;
      }
      spans.add(around(time, clock));
      if (!clock.sure()) {
        spans.add(around(time.plusHours(clock.hour() >= 12 ? -12 : 12), clock));
      }
    }
    String time =
        String.format(Locale.ROOT, "T%02d:%02d", opens ? 0 : clock.hour(), clock.minute());
    String offset = "";
    if (zone != null) {
      if (!day.readings().isEmpty()) {
        LocalDate of = day.readings().get(0).firstDay();
        offset = offset(of.atTime(clock.hour() % 24, clock.minute()), zone);
      } else if (zone instanceof ZoneOffset fixed) {
        offset = fixed.getId();
      }
    }
    return new Resolved(dayValue(day) + time + offset, spans);
  }

  private static TimeSpan around(LocalDateTime time, Meaning.Clock clock) {
    int after = clock.after() == 0 ? 1 : clock.after();
    return new TimeSpan(time.minusMinutes(clock.before()), time.plusMinutes(after), clock.zone());
  }

  private static String dayValue(Resolved day) {
    String value = day.value();
    int time = value.indexOf('T');
    return time > 0 ? value.substring(0, time) : value;
  }

  /** The offset of a zone at a moment of its clock: "Z", "-04:00". */
  static String offset(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).getOffset().getId();
  }
}
