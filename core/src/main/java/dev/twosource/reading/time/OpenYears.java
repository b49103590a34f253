package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives days that are told without their year the year of a day that the same document tells in
 * full. Only for documents whose own date is not known: where it is known, it decides.
 */
public final class OpenYears {
  /**
   * A day lies in the year of a full date this near to it; farther off, the next year is as likely.
   */
  private static final int NEAR = 100;

  private OpenYears() {}

  /** The time expressions with the years that the document itself settles. */
  public static List<Timex> settle(List<Timex> timexes) {
    TreeSet<LocalDate> full = new TreeSet<>();
    for (Timex timex : timexes) {
      TimeSpan span = timex.interval();
      if (span != null && span.withinOneDay() && timex.readings().size() == 1) {
        full.add(span.firstDay());
      }
    }
    if (full.isEmpty()) {
      return timexes;
    }
    List<Timex> settled = new ArrayList<>(timexes.size());
    for (Timex timex : timexes) {
      LocalDate day =
          timex.type() == Timex.Type.DATE && timex.readings().isEmpty()
              ? day(timex.value(), full)
              : null;
      settled.add(day == null ? timex : on(timex, day));
    }
    return settled;
  }

  /** The expression as it stands for one day. */
  static Timex on(Timex timex, LocalDate day) {
    return new Timex(
        timex.span(),
        timex.type(),
        day.toString(),
        timex.mod(),
        List.of(TimeSpan.day(day)),
        timex.minutes(),
        timex.hedge(),
        timex.relation(),
        timex.anchor());
  }

  /** The day that "XXXX-05-19" stands for, or null where no full date is near. */
  private static @Nullable LocalDate day(String value, TreeSet<LocalDate> full) {
    if (value.length() != 10
        || !value.startsWith("XXXX-")
        || value.indexOf('X', 5) >= 0
        || value.charAt(5) == 'W') {
      return null;
    }
    LocalDate best = null;
    long nearest = NEAR + 1L;
    for (LocalDate known : full) {
      try {
        LocalDate day =
            LocalDate.of(
                known.getYear(),
                Integer.parseInt(value, 5, 7, 10),
                Integer.parseInt(value, 8, 10, 10));
        long distance = Math.abs(ChronoUnit.DAYS.between(day, known));
        if (distance < nearest) {
          nearest = distance;
          best = day;
        }
      } catch (DateTimeException e) {
        // 29 February of another year
        continue;
      }
    }
    return best;
  }
}
