package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import java.util.List;

/**
 * A value with the stretches of time that it may stand for.
 *
 * @param value the ISO-TimeML value
 * @param readings the stretches, the likeliest first; none where it stays open
 */
record Resolved(String value, List<TimeSpan> readings) {
  static Resolved open(String value) {
    return new Resolved(value, List.of());
  }

  static Resolved of(String value, TimeSpan span) {
    return new Resolved(value, List.of(span));
  }
}
