package dev.twosource.reading.time;

import dev.twosource.document.Published;
import dev.twosource.reading.Interval;
import dev.twosource.reading.TimeSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts what an expression says from the publication date, or from the date told before it. */
final class Resolver {
  private static final String OPEN = "XXXX-XX-XX";

  /**
   * A date without a year that lies this little ahead is ahead, whatever the tense: "announced
   * talks on May 19".
   */
  private static final int NEAR_DAYS = 60;

  private final @Nullable Published published;
  private final @Nullable LocalDate day;
  private boolean heading;

  Resolver(@Nullable Published published) {
    this.published = published;
    this.day = published == null ? null : published.day();
  }

  /**
   * Says whether what follows stands in a headline, where the present tense is for the past, or in
   * a sentence that tells of the past.
   */
  void heading(boolean heading) {
    this.heading = heading;
  }

  /**
   * Resolves a date, a part of a day or a time.
   *
   * @param told the date told before it, or null
   * @param event when the event happened that it counts from, or null
   */
  Resolved resolve(
      Meaning meaning, Tense tense, @Nullable TimeSpan told, @Nullable TimeSpan event) {
    try {
      return switch (meaning) {
        case Meaning.Day date -> date(date, tense);
        case Meaning.InYear date ->
            day == null ? date(date.day(), tense) : full(date.day(), day.getYear() + date.shift());
        case Meaning.Numeric date -> numeric(date);
        case Meaning.Years years ->
            Resolved.of(
                years.value(),
                TimeSpan.days(
                    LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31)));
        case Meaning.Weekday weekday -> weekday(weekday, tense, told);
        case Meaning.Period period -> period(period, tense, told);
        case Meaning.MonthOf month -> monthOf(month);
        case Meaning.Season season -> Seasons.resolve(season, tense, day);
        case Meaning.Holiday holiday -> Holidays.resolve(holiday, tense, day);
        case Meaning.PartOfYear part -> partOfYear(part, tense);
        case Meaning.WeekOf week -> weekOf(week, tense);
        case Meaning.WeekdayOf of -> weekdayOf(of, tense);
        case Meaning.Ago ago -> ago(ago);
        case Meaning.Shifted shifted -> shifted(shifted, told, event);
        case Meaning.Cut cut -> cut(cut, tense, told);
        case Meaning.Part part -> part(part, tense, told, event);
        case Meaning.Clock clock -> clock(clock, tense, told, event);
        case Meaning.Between between -> between(between, tense);
        case Meaning.Reference reference -> Resolved.open(reference.value());
        case Meaning.Length length -> Resolved.open(length.value());
        case Meaning.Recurring recurring -> Resolved.open(recurring.value());
      };
    } catch (DateTimeException e) {
      return Resolved.open(OPEN); // no such day: 30 February
    }
  }

  // ---- the calendar

  private Resolved date(Meaning.Day date, Tense tense) {
    if (date.year() > 0) {
      return full(date, date.year());
    }
    if (day == null) {
      return Resolved.open(
          date.month() == 0
              ? "XXXX-XX-" + two(date.day())
              : "XXXX-" + two(date.month()) + (date.day() == 0 ? "" : "-" + two(date.day())));
    }
    if (date.month() == 0) {
      return dayOfMonth(date, tense, day);
    }
    return full(date, year(date, tense, day));
  }

  private static Resolved full(Meaning.Day date, int year) {
    if (date.month() == 0) {
      return year(year);
    }
    if (date.day() == 0) {
      return month(YearMonth.of(year, date.month()));
    }
    LocalDate first = LocalDate.of(year, date.month(), date.day());
    if (date.lastDay() > 0) {
      LocalDate last = first.withDayOfMonth(date.lastDay());
      return Resolved.of(first + "/" + last, TimeSpan.days(first, last));
    }
    return Resolved.of(first.toString(), TimeSpan.day(first));
  }

  /** Whether the first of two stretches lies nearer to the day of the document than the other. */
  boolean nearer(LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
    return day == null || distance(first, last, day) <= distance(otherFirst, otherLast, day);
  }

  private static long distance(LocalDate first, LocalDate last, LocalDate day) {
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
  }

  private static final int NEAR_WEEKS = 25;

  /** The year of a date that tells none: the nearest, unless the tense forbids it. */
  private static int year(Meaning.Day date, Tense tense, LocalDate day) {
    int best = day.getYear();
    long least = Long.MAX_VALUE;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      LocalDate candidate =
          LocalDate.of(
              year,
              date.month(),
              Math.min(Math.max(1, date.day()), YearMonth.of(year, date.month()).lengthOfMonth()));
      boolean month = date.day() == 0;
      LocalDate end = month ? candidate.plusMonths(1) : candidate.plusDays(1);
      long distance =
          !candidate.isAfter(day) && end.isAfter(day)
              ? 0
              : Math.min(
                  Math.abs(ChronoUnit.DAYS.between(candidate, day)),
                  Math.abs(ChronoUnit.DAYS.between(end, day)));
      // the weekday tells which year, but for a day of these weeks, whose weekday may be wrong
      boolean near = distance <= NEAR_WEEKS && date.day() > 0;
      if (date.weekday() > 0 && (near || candidate.getDayOfWeek().getValue() == date.weekday())) {
        distance -= near ? 800 : 400;
      }
      boolean ahead = candidate.isAfter(day);
      boolean behind = !end.isAfter(day);
      if (tense == Tense.PAST && ahead && (month || distance > NEAR_DAYS)) {
        distance += 366;
      }
      if (tense == Tense.FUTURE && behind && distance > (month ? 0 : NEAR_DAYS / 2)) {
        distance += 366;
      }
      // "her term ends in December", told in March
      if (tense == Tense.PRESENT && behind && distance > LATELY) {
        distance += 366;
      }
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** So many days back a report may tell of in the present tense. */
  private static final int LATELY = 45;

  private static Resolved dayOfMonth(Meaning.Day date, Tense tense, LocalDate day) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int shift = -1; shift <= 1; shift++) {
      YearMonth month = YearMonth.from(day).plusMonths(shift);
      if (date.day() > month.lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = month.atDay(date.day());
      long distance = Math.abs(ChronoUnit.DAYS.between(candidate, day));
      if (date.weekday() > 0 && candidate.getDayOfWeek().getValue() == date.weekday()) {
        distance -= 100;
      }
      if (tense == Tense.PAST && candidate.isAfter(day)
          || tense == Tense.FUTURE && candidate.isBefore(day)) {
        distance += 31;
      }
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best == null
        ? Resolved.open("XXXX-XX-" + two(date.day()))
        : Resolved.of(best.toString(), TimeSpan.day(best));
  }

  private Resolved numeric(Meaning.Numeric date) {
    LocalDate american = LocalDate.of(date.year(), date.first(), date.second());
    LocalDate european = LocalDate.of(date.year(), date.second(), date.first());
    boolean second =
        day != null
            && Math.abs(ChronoUnit.DAYS.between(european, day))
                < Math.abs(ChronoUnit.DAYS.between(american, day));
    LocalDate likely = second ? european : american;
    LocalDate other = second ? american : european;
    return new Resolved(likely.toString(), List.of(TimeSpan.day(likely), TimeSpan.day(other)));
  }

  static Resolved year(int year) {
    return Resolved.of(
        String.format(Locale.ROOT, "%04d", year),
        TimeSpan.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  static Resolved month(YearMonth month) {
    return Resolved.of(month.toString(), TimeSpan.days(month.atDay(1), month.atEndOfMonth()));
  }

  static Resolved week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Resolved.of(weekValue(monday), TimeSpan.days(monday, monday.plusDays(6)));
  }

  private static String weekValue(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private Resolved between(Meaning.Between between, Tense tense) {
    Resolved from = resolve(between.from(), tense, null, null);
    Resolved to = resolve(between.to(), tense, null, null);
    String value = from.value() + "/" + to.value();
    if (from.readings().isEmpty() || to.readings().isEmpty()) {
      return Resolved.open(value);
    }
    return Resolved.of(
        value, new TimeSpan(from.readings().get(0).from(), to.readings().get(0).to(), null));
  }

  // ---- weekdays

  private Resolved weekday(Meaning.Weekday weekday, Tense tense, @Nullable TimeSpan told) {
    DayOfWeek wanted = DayOfWeek.of(weekday.weekday());
    if (weekday.shift() == 2 || weekday.shift() == -2) {
      if (told == null || !told.withinOneDay()) {
        return Resolved.open("XXXX-WXX-" + weekday.weekday());
      }
      return days(
          told.firstDay()
              .with(
                  weekday.shift() > 0
                      ? TemporalAdjusters.next(wanted)
                      : TemporalAdjusters.previous(wanted)));
    }
    if (day == null) {
      return Resolved.open("XXXX-WXX-" + weekday.weekday());
    }
    if (weekday.week() != Meaning.NONE) {
      LocalDate monday =
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weekday.week());
      return days(monday.plusDays(weekday.weekday() - 1L));
    }
    LocalDate last = day.with(TemporalAdjusters.previous(wanted));
    LocalDate next = day.with(TemporalAdjusters.next(wanted));
    LocalDate back = day.with(TemporalAdjusters.previousOrSame(wanted));
    LocalDate ahead = day.with(TemporalAdjusters.nextOrSame(wanted));
    switch (weekday.shift()) {
      case -1 -> {
        return ChronoUnit.DAYS.between(last, day) <= 3
            ? days(last, last.minusWeeks(1))
            : days(last);
      }
      case 1 -> {
        return days(next, next.plusWeeks(1));
      }
      case 0 -> {
        return days(tense == Tense.PAST ? back : ahead);
      }
      case DateGrammar.WEEK_ON -> {
        return days(ahead.plusWeeks(1));
      }
      default -> {
        // by the tense
      }
    }
    boolean same = back.equals(day);
    return switch (tense) {
      case PAST -> dawning() && ahead.equals(day.plusDays(1)) ? days(ahead, back) : days(back);
      case FUTURE -> same ? days(day, next) : days(next);
      case PRESENT -> same ? days(day, next) : days(next, last);
      case UNKNOWN -> same ? days(day, last, next) : heading ? days(last, next) : days(next, last);
    };
  }

  /** Whether the next day has begun in the east of the world at the moment of publication. */
  private boolean dawning() {
    return published != null
        && !published.dayOnly()
        && published.instant().atZone(ZoneOffset.UTC).getHour() >= 21;
  }

  /** Whether the day before has not ended in the west of the world at the moment of publication. */
  private boolean lingering() {
    return published != null
        && !published.dayOnly()
        && published.instant().atZone(ZoneOffset.UTC).getHour() < 6;
  }

  private static Resolved days(LocalDate... days) {
    List<TimeSpan> spans = new ArrayList<>(days.length);
    for (LocalDate day : days) {
      spans.add(TimeSpan.day(day));
    }
    return new Resolved(days[0].toString(), spans);
  }

  // ---- periods

  private Resolved period(Meaning.Period period, Tense tense, @Nullable TimeSpan told) {
    LocalDate base =
        period.base() == Meaning.Base.TOLD ? (told == null ? null : told.firstDay()) : day;
    Unit unit = period.unit();
    if (base != null
        && period.base() == Meaning.Base.TOLD
        && told != null
        && period.shift() == 0
        && !fits(told, unit)) {
      return resolve(new Meaning.Period(unit, 0, Meaning.Base.PUBLISHED), tense, null, null);
    }
    if (base == null || period.base() == Meaning.Base.TOLD && told != null && !fits(told, unit)) {
      return Resolved.open(
          switch (unit) {
            case YEAR -> "XXXX";
            case MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case QUARTER -> "XXXX-QX";
            default -> OPEN;
          });
    }
    int shift = period.shift() == Meaning.NONE ? 0 : period.shift();
    return switch (unit) {
      case YEAR -> year(base.getYear() + shift);
      case MONTH -> month(YearMonth.from(base).plusMonths(shift));
      case WEEK -> week(base.plusWeeks(shift));
      case WEEKEND -> weekend(base, period.shift(), tense);
      case QUARTER -> quarter(base.plusMonths(3L * shift));
      case DECADE -> {
        int first = (base.getYear() / 10 + shift) * 10;
        yield Resolved.of(
            Integer.toString(first / 10),
            TimeSpan.days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
      }
      case CENTURY -> {
        int first = (base.getYear() / 100 + shift) * 100;
        yield Resolved.of(
            Integer.toString(first / 100),
            TimeSpan.days(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31)));
      }
      case FORTNIGHT -> {
        LocalDate from = shift < 0 ? base.minusDays(14) : base;
        yield Resolved.of(from.toString(), TimeSpan.days(from, from.plusDays(14)));
      }
      default -> days(base.plusDays(shift));
    };
  }

  /** Whether a told stretch is fine enough to count this unit from. */
  private static boolean fits(TimeSpan told, Unit unit) {
    long days = ChronoUnit.DAYS.between(told.from(), told.to());
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> days <= 367;
      case MONTH, QUARTER -> days <= 31;
      case WEEK, WEEKEND, FORTNIGHT -> days <= 7;
      default -> told.withinOneDay();
    };
  }

  private static Resolved quarter(LocalDate inside) {
    int number = (inside.getMonthValue() - 1) / 3 + 1;
    LocalDate from = LocalDate.of(inside.getYear(), number * 3 - 2, 1);
    return Resolved.of(
        inside.getYear() + "-Q" + number, TimeSpan.days(from, from.plusMonths(3).minusDays(1)));
  }

  private static Resolved weekend(LocalDate day, int shift, Tense tense) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean inside =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (shift == 1
        || (shift == 0 || shift == Meaning.NONE)
            && tense != Tense.PAST
            && !inside
            && (shift == 0 || tense == Tense.FUTURE)) {
      saturday = saturday.plusWeeks(1);
    } else if (shift == -1 && inside) {
      saturday = saturday.minusWeeks(1);
    }
    return Resolved.of(weekValue(saturday) + "-WE", TimeSpan.days(saturday, saturday.plusDays(1)));
  }

  private Resolved monthOf(Meaning.MonthOf named) {
    if (day == null) {
      return Resolved.open("XXXX-" + two(named.month()));
    }
    YearMonth now = YearMonth.from(day);
    YearMonth same = YearMonth.of(day.getYear(), named.month());
    return month(
        switch (named.shift()) {
          case -11 -> same.minusYears(1);
          case 11 -> same.plusYears(1);
          case -1 -> same.isBefore(now) ? same : same.minusYears(1);
          case 1 -> same.isAfter(now) ? same : same.plusYears(1);
          default -> same;
        });
  }

  private Resolved partOfYear(Meaning.PartOfYear part, Tense tense) {
    int months = part.letter() == 'Q' ? 3 : 6;
    int year = part.year();
    if (year == 0) {
      if (day == null) {
        return Resolved.open("XXXX-" + part.letter() + part.number());
      }
      year = day.getYear() + (part.shift() == Meaning.NONE ? 0 : part.shift());
      boolean ahead = LocalDate.of(year, (part.number() - 1) * months + 1, 1).isAfter(day);
      if (part.shift() == Meaning.NONE && ahead && tense == Tense.PAST) {
        year--;
      } else if (part.shift() == Meaning.NONE
          && !ahead
          && tense == Tense.FUTURE
          && !LocalDate.of(year, (part.number() - 1) * months + 1, 1)
              .plusMonths(months + 2L)
              .isAfter(day)) {
        year++;
      }
    }
    LocalDate from = LocalDate.of(year, (part.number() - 1) * months + 1, 1);
    return Resolved.of(
        year + "-" + part.letter() + part.number(),
        TimeSpan.days(from, from.plusMonths(months).minusDays(1)));
  }

  private Resolved weekdayOf(Meaning.WeekdayOf of, Tense tense) {
    Resolved whole = resolve(of.whole(), tense, null, null);
    if (whole.readings().isEmpty()) {
      return Resolved.open(OPEN);
    }
    LocalDate first = whole.readings().get(0).firstDay();
    return days(
        first.with(TemporalAdjusters.dayOfWeekInMonth(of.number(), DayOfWeek.of(of.weekday()))));
  }

  private Resolved ago(Meaning.Ago ago) {
    if (day == null) {
      return Resolved.open(OPEN);
    }
    LocalDate from = day.plusDays(ago.days());
    return days(
        switch (ago.unit()) {
          case WEEK -> from.minusWeeks(ago.number());
          case MONTH -> from.minusMonths(ago.number());
          default -> from.minusYears(ago.number());
        });
  }

  private Resolved weekOf(Meaning.WeekOf week, Tense tense) {
    Resolved whole = resolve(week.whole(), tense, null, null);
    if (whole.readings().isEmpty()) {
      return Resolved.open("XXXX-WXX");
    }
    TimeSpan span = whole.readings().get(0);
    if (week.number() == 0) {
      return week(span.firstDay());
    }
    LocalDate first =
        week.number() < 0
            ? span.lastDay().minusDays(6)
            : span.firstDay().plusDays(7L * (week.number() - 1));
    return Resolved.of(weekValue(first.plusDays(3)), TimeSpan.days(first, first.plusDays(6)));
  }

  // ---- counted from something

  private Resolved shifted(
      Meaning.Shifted shifted, @Nullable TimeSpan told, @Nullable TimeSpan event) {
    TimeSpan base =
        switch (shifted.base()) {
          case PUBLISHED -> day == null ? null : TimeSpan.day(day);
          case TOLD -> told;
          case EVENT -> event;
        };
    Unit unit = shifted.unit();
    if (unit.withinDay()) {
      return hours(shifted, told);
    }
    boolean vague = Double.isNaN(shifted.stated());
    if (base == null) {
      return Resolved.open(
          vague && shifted.base() == Meaning.Base.PUBLISHED
              ? (shifted.sign() < 0 ? "PAST_REF" : "FUTURE_REF")
              : OPEN);
    }
    if (shifted.base() == Meaning.Base.PUBLISHED
        && unit == Unit.DAY
        && shifted.amount().isExact()) {
      LocalDate then = base.firstDay().plusDays(shifted.sign() * (long) shifted.stated());
      // "today" of an outlet whose zone is not known
      return dawning()
          ? days(then, then.plusDays(1))
          : lingering() ? days(then, then.minusDays(1)) : days(then);
    }
    return Shifts.resolve(shifted, base);
  }

  /** "two hours later": from a time told before it, or from the moment of publication. */
  private Resolved hours(Meaning.Shifted shifted, @Nullable TimeSpan told) {
    LocalDateTime from = null;
    ZoneId zone = null;
    if (shifted.base() == Meaning.Base.PUBLISHED && published != null && !published.dayOnly()) {
      from = LocalDateTime.ofInstant(published.instant(), ZoneOffset.UTC);
      zone = ZoneOffset.UTC;
    } else if (shifted.base() == Meaning.Base.TOLD
        && told != null
        && ChronoUnit.MINUTES.between(told.from(), told.to()) <= 60) {
      from = told.from();
      zone = told.zone();
    }
    Interval amount = shifted.amount();
    if (from == null
        || Double.isInfinite(amount.high())
        || amount.high() * shifted.unit().minutes > 1e6) {
      return Resolved.open(OPEN + "TXX:XX");
    }
    double low = amount.low() * shifted.unit().minutes;
    double high = amount.high() * shifted.unit().minutes;
    double loose = low == high ? Math.max(1, low * 0.125) : 0;
    LocalDateTime start =
        from.plusSeconds(Math.round(60 * (shifted.sign() > 0 ? low - loose : -high - loose)));
    LocalDateTime end =
        from.plusSeconds(Math.round(60 * (shifted.sign() > 0 ? high + loose : -low + loose)));
    LocalDateTime middle =
        start
            .plusSeconds(ChronoUnit.SECONDS.between(start, end) / 2)
            .truncatedTo(ChronoUnit.MINUTES);
    return Resolved.of(
        middle + (zone == null ? "" : Clocks.offset(middle, zone)), new TimeSpan(start, end, zone));
  }

  private Resolved cut(Meaning.Cut cut, Tense tense, @Nullable TimeSpan told) {
    Resolved whole = resolve(cut.whole(), tense, told, null);
    if (whole.readings().isEmpty() || day == null) {
      return whole;
    }
    TimeSpan span = whole.readings().get(0);
    TimeSpan today = TimeSpan.day(day);
    if (!span.contains(today) || span.equals(today)) {
      return whole;
    }
    return Resolved.of(
        whole.value(),
        cut.side() < 0
            ? new TimeSpan(span.from(), today.to(), null)
            : new TimeSpan(today.from(), span.to(), null));
  }

  // ---- within a day

  private Resolved part(
      Meaning.Part part, Tense tense, @Nullable TimeSpan told, @Nullable TimeSpan event) {
    Resolved whole = part.day() == null ? whole(told) : resolve(part.day(), tense, told, event);
    return Clocks.part(whole, part.code());
  }

  /** Whether a time begins after the day of the document. */
  boolean ahead(TimeSpan span) {
    return day != null && span.firstDay().isAfter(day);
  }

  private Resolved clock(
      Meaning.Clock clock, Tense tense, @Nullable TimeSpan told, @Nullable TimeSpan event) {
    Meaning of = clock.day();
    if (of instanceof Meaning.Part part) {
      of = part.day();
    }
    Resolved whole = of == null ? whole(told) : resolve(of, tense, told, event);
    return Clocks.clock(whole, clock);
  }

  private Resolved whole(@Nullable TimeSpan told) {
    if (told != null && told.withinOneDay()) {
      return days(told.firstDay());
    }
    return day == null ? Resolved.open(OPEN) : days(day);
  }
}
