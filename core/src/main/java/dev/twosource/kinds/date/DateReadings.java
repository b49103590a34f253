package dev.twosource.kinds.date;

import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days that the words of a day may stand for. */
final class DateReadings {

  private DateReadings() {}

  /**
   * The days of a plan that was moved: whatever the tense of the moving, "to the 9th" or "to
   * Wednesday" is still to come.
   */
  static List<TimeSpan> forward(Context context, Timex timex) {
    List<TimeSpan> days = readings(context.tokens(), timex);
    var published = context.reading().document().published();
    if (published == null || !days.get(0).lastDay().isBefore(published.day())) {
      return days;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    boolean weekday = false;
    boolean month = false;
    boolean year = false;
    boolean number = false;
    boolean last = false;
    for (int i = first; i < end; i++) {
      year |= tokens.isNumber(i) && tokens.text(i).length() == 4;
      number |= tokens.isNumber(i);
      last |= tokens.is(i, "last");
      weekday |= tokens.lower(i).endsWith("day");
      month |= Months.is(tokens.lower(i));
    }
    List<TimeSpan> moved = new ArrayList<>();
    for (TimeSpan span : days) {
      TimeSpan later = span;
      if (!month && span.withinOneDay()) {
        later = TimeSpan.day(weekday ? span.firstDay().plusDays(7) : span.firstDay().plusMonths(1));
      } else if (month && !year && weekday && !number && span.withinOneDay()) {
        later = TimeSpan.day(nextYear(span.firstDay(), last));
      } else if (month && !year) {
        later = new TimeSpan(span.from().plusYears(1), span.to().plusYears(1), span.zone());
      }
      moved.add(later);
    }
    return moved;
  }

  /**
   * Whether a day was set that has just gone by: "the reopening had been planned for 3 May", "the
   * visit was moved to 3 May", "talks planned for 3 May were cancelled", told on the 6th.
   */
  static boolean lapsed(Context context, Timex timex, int verb) {
    Tokens tokens = context.tokens();
    var published = context.reading().document().published();
    boolean aux = tokens.is(verb - 1, "was", "were", "been");
    boolean past = aux && !tokens.is(verb - 2, "has", "have");
    boolean set = tokens.is(verb, "planned", "scheduled", "set", "fixed", "slated", "billed");
    boolean changed = CHANGED.contains(tokens.lower(verb));
    // "talks planned for 3 May were cancelled", "vaccination, planned for 3 May, was put back"
    boolean told =
        set
            && !aux
            && tokens.is(verb + 1, "for", "on")
            && !tokens.is(verb - 1, "is", "are", "be", "being", "has", "have", "not", "now");
    if (!(past && (set || changed) || told) || published == null || timex.interval() == null) {
      return false;
    }
    LocalDate day = timex.interval().lastDay();
    boolean month = false;
    for (int i = tokens.tokenAt(timex.span().start());
        i <= tokens.tokenAt(timex.span().end() - 1);
        i++) {
      month |= Months.is(tokens.lower(i));
    }
    return month && day.isBefore(published.day()) && day.plusDays(LATELY).isAfter(published.day());
  }

  /** With what a report says that another day was set. */
  private static final Set<String> CHANGED =
      WordList.set("moved postponed shifted deferred delayed rescheduled put pushed brought");

  /** So many days back a plan may lie of which a report says no year. */
  private static final int LATELY = 60;

  /** The same weekday of the same week of that month a year on: "the second Thursday of May". */
  private static LocalDate nextYear(LocalDate day, boolean last) {
    LocalDate month = day.plusYears(1).withDayOfMonth(1);
    return month.with(
        last
            ? TemporalAdjusters.lastInMonth(day.getDayOfWeek())
            : TemporalAdjusters.dayOfWeekInMonth(
                (day.getDayOfMonth() + 6) / 7, day.getDayOfWeek()));
  }

  /** The days alone. */
  static List<TimeSpan> readings(Tokens tokens, Timex timex) {
    if (timex.type() != Timex.Type.TIME) {
      int first = tokens.tokenAt(timex.span().start());
      boolean zoned = tokens.is(first - 1, "gmt", "utc") || tokens.is(first - 2, "gmt", "utc");
      TimeSpan span = timex.interval();
      if (!zoned || !span.withinOneDay()) {
        LocalDate dusk = timex.type() == Timex.Type.DATE ? before(tokens, first, span) : null;
        List<TimeSpan> days = new ArrayList<>(timex.readings());
        if (dusk != null) {
          days.add(TimeSpan.night(dusk));
        }
        return days;
      }
      // "2042 GMT on Monday" is Tuesday where it happened, or Monday
      return List.of(
          span,
          TimeSpan.day(span.firstDay().minusDays(1)),
          TimeSpan.day(span.firstDay().plusDays(1)));
    }
    List<TimeSpan> days = new ArrayList<>();
    for (TimeSpan span : timex.readings()) {
      days.add(span.withinOneDay() ? TimeSpan.day(span.firstDay()) : span);
      if (span.zone() != null && span.withinOneDay()) {
        // by another clock it may be the day before or after
        days.add(TimeSpan.day(span.firstDay().plusDays(span.from().getHour() < 12 ? -1 : 1)));
      }
      LocalDate dusk = dusk(span);
      if (dusk != null) {
        days.add(TimeSpan.night(dusk));
      }
    }
    return days;
  }

  /** The evening before a day, where what is told was "in the night to Tuesday"; null elsewhere. */
  private static @Nullable LocalDate before(Tokens tokens, int first, TimeSpan span) {
    boolean night =
        tokens.is(first - 1, "to", "into")
            && (tokens.is(first - 2, "night", "overnight") || tokens.is(first - 3, "night"));
    night |=
        tokens.is(first - 1, "of", "on")
            && tokens.is(first - 2, "hours")
            && tokens.is(first - 3, "early", "small", "first", "wee");
    return night && span.withinOneDay() ? span.firstDay().minusDays(1) : null;
  }

  /** On which evening the night began that a time of day lies in, or null where it lies in none. */
  private static @Nullable LocalDate dusk(TimeSpan span) {
    if (!span.withinOneDay()) {
      return null;
    }
    int hour = span.from().getHour();
    boolean evening = hour >= 17;
    boolean early = hour < 6 && span.to().isBefore(span.firstDay().atTime(8, 0));
    return evening ? span.firstDay() : early ? span.firstDay().minusDays(1) : null;
  }
}
