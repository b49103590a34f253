package dev.twosource.kinds.claim;

import dev.twosource.reading.TimeSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;

/** How values are written for machines. */
final class Formats {
  private Formats() {}

  /** A number in plain digits; minutes as an ISO 8601 duration. */
  static String number(double value, String unit) {
    if (Double.isInfinite(value)) {
      return "";
    }
    if (unit.equals("min")) {
      return duration(value);
    }
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String duration(double minutes) {
    long seconds = Math.round(minutes * 60);
    long days = seconds / 86_400;
    if (days >= 7 && seconds % 86_400 == 0 || days >= 60) {
      if (days >= 360 && days % 365 == 0) {
        return "P" + days / 365 + "Y";
      }
      return "P" + days + "D";
    }
    return Duration.ofSeconds(seconds).toString();
  }

  /** A day, a stretch of days, or a moment. */
  static String time(TimeSpan span, String iso) {
    if (Undated.is(span)) {
      return iso; // "XXXX-WXX-2"
    }
    LocalDate first = span.firstDay();
    LocalDate last = span.lastDay();
    boolean wholeDays =
        span.from().toLocalTime().toSecondOfDay() == 0
            && span.to().toLocalTime().toSecondOfDay() == 0;
    if (wholeDays) {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
    String from = span.from().toString();
    String zone = span.zone() == null ? "" : "[" + span.zone() + "]";
    return Duration.between(span.from(), span.to()).toMinutes() <= 1
        ? from + zone
        : from + "/" + span.to() + zone;
  }
}
