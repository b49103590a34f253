package dev.twosource.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates of structured inputs. */
final class Dates {
  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private Dates() {}

  /**
   * A day ("2024-03-14", "20240314"), a moment ("2024-03-14T10:00:00Z", "2024-03-14T11:00+01:00",
   * "2024-03-14T11:00:00+0100"), or a local time without a zone, of which only the day is kept;
   * null where it is none of these.
   */
  static @Nullable Published published(String value) {
    String iso = value.strip().replace(' ', 'T');
    try {
      if (iso.length() == 8) {
        return Published.on(LocalDate.parse(iso, DateTimeFormatter.BASIC_ISO_DATE));
      }
      if (iso.length() == 10) {
        return Published.on(LocalDate.parse(iso));
      }
      if (iso.endsWith("Z") || iso.endsWith("z")) {
        return Published.at(Instant.parse(iso.toUpperCase(Locale.ROOT)));
      }
    } catch (DateTimeException e) {
      // "2024-03-14T10:00Z" has no seconds: the forms below may read it.
    }
    try {
      return Published.at(OffsetDateTime.parse(iso, OFFSET).toInstant());
    } catch (DateTimeException e) {
      // Not a moment with an offset.
    }
    try {
      return Published.on(LocalDateTime.parse(iso).toLocalDate());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
