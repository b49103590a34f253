package dev.twosource.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time: a day, a month, a minute. Two stretches with zones are compared as instants,
 * others by the clock on the wall.
 *
 * @param from its start by the clock on the wall
 * @param to the moment after its end
 * @param zone the zone of the clock, or null where it is not said
 */
public record TimeSpan(LocalDateTime from, LocalDateTime to, @Nullable ZoneId zone) {
  /** Refuses inverted stretches. */
  public TimeSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("not a stretch of time: " + from + ".." + to);
    }
  }

  /** One whole day. */
  public static TimeSpan day(LocalDate day) {
    return new TimeSpan(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), null);
  }

  /** Whole days, the last one included. */
  public static TimeSpan days(LocalDate first, LocalDate last) {
    return new TimeSpan(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), null);
  }

  /** The night that begins in the evening of a day. */
  public static TimeSpan night(LocalDate day) {
    return new TimeSpan(day.atTime(DUSK, 0), day.plusDays(1).atTime(DAWN, 0), null);
  }

  private static final int DUSK = 18;
  private static final int DAWN = 6;

  /** Whether it is a night, which one writer tells by its evening and another by its morning. */
  public boolean isNight() {
    return from.getHour() == DUSK
        && to.getHour() == DAWN
        && to.equals(from.plusHours(24 + DAWN - DUSK));
  }

  /** Whether the two share a moment. */
  public boolean overlaps(TimeSpan other) {
    if (zone != null && other.zone != null) {
      return utcFrom().isBefore(other.utcTo()) && other.utcFrom().isBefore(utcTo());
    }
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether every moment of the other lies in this. */
  public boolean contains(TimeSpan other) {
    if (zone != null && other.zone != null) {
      return !other.utcFrom().isBefore(utcFrom()) && !other.utcTo().isAfter(utcTo());
    }
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether it is one day or less. */
  public boolean withinOneDay() {
    return !to.isAfter(from.plusDays(1));
  }

  /** Its first day by the clock on the wall. */
  public LocalDate firstDay() {
    return from.toLocalDate();
  }

  /** Its last day by the clock on the wall. */
  public LocalDate lastDay() {
    return to.equals(from) ? to.toLocalDate() : to.minusNanos(1).toLocalDate();
  }

  /** Its start in UTC; by the clock on the wall where no zone is known. */
  public LocalDateTime utcFrom() {
    return utc(from);
  }

  /** The moment after its end in UTC; by the clock on the wall where no zone is known. */
  public LocalDateTime utcTo() {
    return utc(to);
  }

  private LocalDateTime utc(LocalDateTime time) {
    return zone == null
        ? time
        : time.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }
}
