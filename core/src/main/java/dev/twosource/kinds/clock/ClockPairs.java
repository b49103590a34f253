package dev.twosource.kinds.clock;

import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One moment that is told by two clocks, the second in brackets behind the first: "at 3.10 p.m.
 * local time (1910 GMT)". The two tell by how much the clocks differ, so that the hour can be held
 * against one of either clock.
 */
final class ClockPairs {
  /** No clock is further behind universal time, in minutes. */
  private static final int WEST = -11 * 60;

  private static final int DAY = 24 * 60;

  private static final int QUARTER = 15;

  private ClockPairs() {}

  /** The two as one, by the clock of the place and by that which has a name; null for no pair. */
  static @Nullable Timex of(Tokens tokens, Timex first, Timex second) {
    if (!ClockKind.clock(first) || !ClockKind.clock(second) || !bracketed(tokens, first, second)) {
      return null;
    }
    boolean zone = first.interval().zone() != null;
    boolean other = second.interval().zone() != null;
    if (zone && other) {
      return first.interval().overlaps(second.interval()) ? first : null;
    }
    if (zone == other) {
      return null;
    }
    Timex local = zone ? second : first;
    ZoneOffset offset = told(tokens, local) ? offset(local, zone ? first : second) : null;
    if (offset == null) {
      return null;
    }
    TimeSpan here = local.interval();
    return new Timex(
        first.span(),
        Timex.Type.TIME,
        local.value(),
        local.mod(),
        List.of(here, new TimeSpan(here.from(), here.to(), offset)),
        null,
        local.hedge(),
        first.relation(),
        null);
  }

  /** Whether a time stands in brackets right behind another one, and nothing else beside it. */
  private static boolean bracketed(Tokens tokens, Timex first, Timex second) {
    int open = tokens.tokenAt(second.span().start()) - 1;
    int close = tokens.tokenAt(second.span().end() - 1) + 1;
    while (tokens.is(close, "on", "in", "the", "local", "time", "same", "day", "previous")
        || CalendarCheck.weekday(tokens.lower(close)) != null) {
      close++;
    }
    if (!tokens.is(open, "(") || !tokens.is(close, ")")) {
      return false;
    }
    for (int i = tokens.tokenAt(first.span().end() - 1) + 1; i < open; i++) {
      boolean day =
          tokens.is(i, "on", "local", "time", "in", "the", "last")
              || CalendarCheck.weekday(tokens.lower(i)) != null;
      if (!day) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words leave no choice between morning and evening: not "at four". */
  private static boolean told(Tokens tokens, Timex timex) {
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = tokens.tokenAt(timex.span().start()); i < end; i++) {
      boolean half =
          tokens.is(i, "am", "pm", "a.m.", "p.m.", "noon", "midnight", "morning", "evening")
              || tokens.is(i, "afternoon", "night", "midday", "hours");
      if (half || tokens.isNumber(i) && tokens.text(i).length() >= 4) {
        return true;
      }
    }
    return false;
  }

  /** By how much a clock is ahead of universal time, or null where no clock is so far from it. */
  private static @Nullable ZoneOffset offset(Timex local, Timex zoned) {
    long ahead = Duration.between(zoned.interval().utcFrom(), local.interval().from()).toMinutes();
    long minutes = Math.floorMod(ahead - WEST, DAY) + WEST;
    return minutes % QUARTER == 0 ? ZoneOffset.ofTotalSeconds((int) minutes * 60) : null;
  }
}
