package dev.twosource.reading.time;

import dev.twosource.reading.Interval;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** "Two weeks ago", "a month later": days counted from a stretch of time. */
final class Shifts {
  private Shifts() {}

  static Resolved resolve(Meaning.Shifted shifted, TimeSpan base) {
    Unit unit = shifted.unit();
    int sign = shifted.sign();
    Interval amount = shifted.amount();
    double stated = shifted.stated();
    boolean vague = Double.isNaN(stated);
    if (vague && Double.isInfinite(amount.high()) || amount.low() * unit.maxMinutes > 5e8) {
      return Resolved.open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    double low = amount.low();
    double high = Double.isInfinite(amount.high()) ? 1.25 * stated + 1 : amount.high();
    if (low == high && !vague) {
      double loose = loose(unit, stated);
      low -= loose;
      high += loose;
    }
    LocalDate from =
        add(sign > 0 ? base.firstDay() : base.firstDay(), unit, sign > 0 ? low : -high);
    LocalDate to = add(base.lastDay(), unit, sign > 0 ? high : -low);
    if (to.isBefore(from)) {
      to = from;
    }
    TimeSpan span = TimeSpan.days(from, to);
    if (vague) {
      return Resolved.of(sign < 0 ? "PAST_REF" : "FUTURE_REF", span);
    }
    LocalDate middle = add(base.firstDay(), unit, sign * stated);
    long grain = ChronoUnit.DAYS.between(base.from(), base.to());
    return Resolved.of(value(unit, middle, grain), span);
  }

  /** How far a round number of units may be off, in units: "a month ago" is no exact day. */
  private static double loose(Unit unit, double stated) {
    return switch (unit) {
      case DAY, NIGHT -> 0;
      case WEEK, WEEKEND, FORTNIGHT -> 3.0 / 7 / unit.factor;
      case MONTH -> stated <= 1 ? 0.4 : 0.5;
      case YEAR -> stated <= 1 ? 0.25 : 0.5;
      default -> 0.5;
    };
  }

  private static LocalDate add(LocalDate day, Unit unit, double amount) {
    double whole = Math.floor(amount);
    double rest = amount - whole;
    return switch (unit) {
      case WEEK, WEEKEND, FORTNIGHT -> day.plusDays(Math.round(7 * unit.factor * amount));
      case MONTH, QUARTER -> {
        double months = unit.steps() * amount;
        yield day.plusMonths((long) Math.floor(months))
            .plusDays(Math.round((months - Math.floor(months)) * 30.4));
      }
      case YEAR, DECADE, CENTURY -> {
        double years = unit.factor * amount;
        yield day.plusYears((long) Math.floor(years))
            .plusDays(Math.round((years - Math.floor(years)) * 365.25));
      }
      default -> day.plusDays((long) whole + Math.round(rest));
    };
  }

  private static String value(Unit unit, LocalDate middle, long grain) {
    if (grain > 300 || unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY) {
      return String.format(Locale.ROOT, "%04d", middle.getYear());
    }
    if (grain > 20 || unit == Unit.MONTH || unit == Unit.QUARTER) {
      return YearMonth.from(middle).toString();
    }
    return middle.toString();
  }
}
