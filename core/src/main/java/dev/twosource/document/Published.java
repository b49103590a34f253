package dev.twosource.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When a document was published.
 *
 * @param instant the moment, or the start of the day in UTC where only the day is known
 * @param dayOnly whether only the day is known
 */
public record Published(Instant instant, boolean dayOnly) {
  /** A publication of which only the day is known. */
  public static Published on(LocalDate day) {
    return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), true);
  }

  /** A publication at a known moment. */
  public static Published at(Instant instant) {
    return new Published(instant, false);
  }

  /** The day in UTC. */
  public LocalDate day() {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The ISO form: a day, or a moment in UTC. */
  @Override
  public String toString() {
    return dayOnly ? day().toString() : instant.toString();
  }
}
