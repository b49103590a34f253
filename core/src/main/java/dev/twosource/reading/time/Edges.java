package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What part of a stretch "early", "mid-" and "late" leave: the parts overlap, for nobody draws the
 * line.
 */
final class Edges {
  private static final double EARLY = 0.42;
  private static final double MIDDLE_FROM = 0.25;
  private static final double MIDDLE_TO = 0.75;
  private static final double LATE = 0.58;

  private Edges() {}

  static List<TimeSpan> cut(List<TimeSpan> readings, Timex.@Nullable Mod mod) {
    if (mod != Timex.Mod.START && mod != Timex.Mod.MID && mod != Timex.Mod.END) {
      return readings;
    }
    List<TimeSpan> cut = new ArrayList<>(readings.size());
    for (TimeSpan whole : readings) {
      cut.add(
          switch (mod) {
            case START -> share(whole, 0, EARLY);
            case MID -> share(whole, MIDDLE_FROM, MIDDLE_TO);
            default -> share(whole, LATE, 1);
          });
    }
    return cut;
  }

  private static TimeSpan share(TimeSpan whole, double from, double to) {
    long days = Duration.between(whole.from(), whole.to()).toDays();
    if (days < 5) {
      return whole;
    }
    return new TimeSpan(
        whole.from().plusDays(Math.round(days * from)),
        whole.from().plusDays(Math.round(days * to)),
        whole.zone());
  }
}
