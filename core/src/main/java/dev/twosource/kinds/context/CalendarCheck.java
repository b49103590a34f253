package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordMap;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date that the calendar refuses: "Saturday, 10 March 2024", which was a Sunday. Such words say
 * two days, and a document that has them is at odds with itself.
 */
public final class CalendarCheck {
  /** The window of a claim that goes by the weekday where the date is another day. */
  public static final String WEEKDAY = "weekday";

  private static final int NEAR = 25;

  private CalendarCheck() {}

  /** Whether a claim goes by the weekday of a date that is another day. */
  public static boolean byWeekday(Claim claim) {
    return WEEKDAY.equals(claim.slot().window());
  }

  /** The day nearest to a full date that falls on the weekday named with it, or null. */
  public static @Nullable LocalDate other(
      Tokens tokens, Timex timex, @Nullable LocalDate published) {
    boolean full =
        timex.readings().size() == 1
            && timex.readings().get(0).withinOneDay()
            && !Undated.is(timex.readings().get(0));
    if (!full) {
      return null;
    }
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    DayOfWeek named = null;
    boolean year = false;
    for (int i = Math.max(0, first - 2); i < end; i++) {
      DayOfWeek day = weekday(tokens.lower(i));
      named = day != null && (i >= first || tokens.is(i + 1, ",")) ? day : named;
      year |= tokens.lower(i).length() == 4 && tokens.isNumber(i);
    }
    LocalDate date = timex.readings().get(0).firstDay();
    // a day of these weeks needs no year
    boolean near = published != null && Math.abs(ChronoUnit.DAYS.between(date, published)) <= NEAR;
    boolean month = false;
    for (int i = first; i < end; i++) {
      month |= Months.is(tokens.lower(i));
    }
    if (named == null || !year && !(near && month) || date.getDayOfWeek() == named) {
      return null;
    }
    LocalDate other = date.minusDays(3);
    while (other.getDayOfWeek() != named) {
      other = other.plusDays(1);
    }
    return Math.abs(ChronoUnit.DAYS.between(date, other)) <= 3 ? other : null;
  }

  /** The same claim, by the weekday. */
  public static Claim byWeekday(Claim claim, LocalDate day) {
    Slot slot = claim.slot();
    return claim
        .with(
            new Slot(
                slot.measure(),
                slot.head(),
                slot.owner(),
                WEEKDAY,
                slot.part(),
                slot.focus(),
                slot.context(),
                slot.names(),
                slot.places()))
        .valued(new Value.When(List.of(TimeSpan.day(day)), day.toString()));
  }

  /** The weekday that a word in lower case names, or null. */
  public static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  private static final WordMap<DayOfWeek> WEEKDAYS =
      WordMap.of(
          Arrays.stream(DayOfWeek.values())
              .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), day -> day)));
}
