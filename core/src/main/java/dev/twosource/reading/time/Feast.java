package dev.twosource.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Named days and how each is computed for a year. Where two countries keep one name on two days,
 * both are given, the likelier first; where a feast goes by a moon that is seen or not, the days
 * around it are left open.
 */
enum Feast {
  CHRISTMAS(12, 25),
  CHRISTMAS_EVE(12, 24),
  BOXING_DAY(12, 26),
  NEW_YEARS_EVE(12, 31),
  NEW_YEARS_DAY(1, 1),
  BURNS_NIGHT(1, 25),
  AUSTRALIA_DAY(1, 26),
  GROUNDHOG_DAY(2, 2),
  WAITANGI_DAY(2, 6),
  VALENTINES_DAY(2, 14),
  ST_DAVIDS_DAY(3, 1),
  WOMENS_DAY(3, 8),
  ST_PATRICKS_DAY(3, 17),
  APRIL_FOOLS_DAY(4, 1),
  EARTH_DAY(4, 22),
  ST_GEORGES_DAY(4, 23),
  ANZAC_DAY(4, 25),
  MAY_DAY(5, 1),
  JUNETEENTH(6, 19),
  CANADA_DAY(7, 1),
  BASTILLE_DAY(7, 14),
  HALLOWEEN(10, 31),
  ALL_SAINTS_DAY(11, 1),
  ALL_SOULS_DAY(11, 2),
  BONFIRE_NIGHT(11, 5),
  ARMISTICE_DAY(11, 11),
  ST_ANDREWS_DAY(11, 30),
  MARTIN_LUTHER_KING_DAY,
  PRESIDENTS_DAY,
  MOTHERS_DAY,
  FATHERS_DAY,
  VICTORIA_DAY,
  MEMORIAL_DAY,
  LABOR_DAY,
  LABOUR_DAY,
  COLUMBUS_DAY,
  REMEMBRANCE_SUNDAY,
  THANKSGIVING,
  BLACK_FRIDAY,
  CYBER_MONDAY,
  SHROVE_TUESDAY(-47),
  ASH_WEDNESDAY(-46),
  MOTHERING_SUNDAY(-21),
  PALM_SUNDAY(-7),
  MAUNDY_THURSDAY(-3),
  GOOD_FRIDAY(-2),
  HOLY_SATURDAY(-1),
  EASTER(0),
  EASTER_SUNDAY(0),
  EASTER_MONDAY(1),
  ASCENSION_DAY(39),
  PENTECOST(49),
  WHIT_MONDAY(50),
  ORTHODOX_EASTER,
  ORTHODOX_CHRISTMAS(1, 7),
  PASSOVER,
  ROSH_HASHANAH,
  YOM_KIPPUR,
  HANUKKAH,
  LUNAR_NEW_YEAR,
  DIWALI,
  EID_AL_FITR,
  EID_AL_ADHA,
  RAMADAN;

  private static final int NONE = Integer.MIN_VALUE;

  private final int month;
  private final int day;
  private final int easter;

  Feast() {
    this(0, 0, NONE);
  }

  Feast(int month, int day) {
    this(month, day, NONE);
  }

  Feast(int easter) {
    this(0, 0, easter);
  }

  Feast(int month, int day, int easter) {
    this.month = month;
    this.day = day;
    this.easter = easter;
  }

  /** A feast's stretch of days, and the day that stands for it. */
  record Days(LocalDate day, LocalDate first, LocalDate last) {
    static Days of(LocalDate day) {
      return new Days(day, day, day);
    }
  }

  /** When it is kept in a year, the likeliest first; none where it falls out of that year. */
  List<Days> in(int year) {
    if (month > 0) {
      return List.of(Days.of(LocalDate.of(year, month, day)));
    }
    if (this == EASTER) {
      LocalDate sunday = easter(year);
      return List.of(new Days(sunday, sunday.minusDays(2), sunday.plusDays(1)));
    }
    if (easter != NONE) {
      return List.of(Days.of(easter(year).plusDays(easter)));
    }
    LocalDate thanksgiving = nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4);
    return switch (this) {
      case MARTIN_LUTHER_KING_DAY -> one(nth(year, Month.JANUARY, DayOfWeek.MONDAY, 3));
      case PRESIDENTS_DAY -> one(nth(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3));
      case MOTHERS_DAY ->
          List.of(
              Days.of(nth(year, Month.MAY, DayOfWeek.SUNDAY, 2)),
              Days.of(easter(year).minusDays(21)));
      case FATHERS_DAY -> one(nth(year, Month.JUNE, DayOfWeek.SUNDAY, 3));
      case VICTORIA_DAY ->
          one(LocalDate.of(year, 5, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
      case MEMORIAL_DAY -> one(nth(year, Month.MAY, DayOfWeek.MONDAY, -1));
      case LABOR_DAY -> one(nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1));
      case LABOUR_DAY ->
          List.of(
              Days.of(LocalDate.of(year, 5, 1)),
              Days.of(nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)));
      case COLUMBUS_DAY -> one(nth(year, Month.OCTOBER, DayOfWeek.MONDAY, 2));
      case REMEMBRANCE_SUNDAY -> one(nth(year, Month.NOVEMBER, DayOfWeek.SUNDAY, 2));
      case THANKSGIVING ->
          List.of(Days.of(thanksgiving), Days.of(nth(year, Month.OCTOBER, DayOfWeek.MONDAY, 2)));
      case BLACK_FRIDAY -> one(thanksgiving.plusDays(1));
      case CYBER_MONDAY -> one(thanksgiving.plusDays(4));
      case ORTHODOX_EASTER -> one(julianEaster(year));
      case PASSOVER -> lasting(passover(year), 0, 7);
      case ROSH_HASHANAH -> lasting(passover(year).plusDays(163), 0, 1);
      case YOM_KIPPUR -> one(passover(year).plusDays(172));
      case HANUKKAH -> lasting(hanukkah(year), 0, 7);
      case LUNAR_NEW_YEAR -> lasting(newMoon(LocalDate.of(year, 1, 21)), 0, 1);
      case DIWALI -> lasting(newMoon(LocalDate.of(year, 10, 18)).minusDays(1), 0, 1);
      case EID_AL_FITR -> hijrah(year, 10, 1, 1, 3);
      case EID_AL_ADHA -> hijrah(year, 12, 10, 1, 3);
      case RAMADAN -> hijrah(year, 9, 1, 1, 30);
      default -> List.of();
    };
  }

  private static List<Days> one(LocalDate day) {
    return List.of(Days.of(day));
  }

  private static List<Days> lasting(LocalDate day, int before, int after) {
    return List.of(new Days(day, day.minusDays(before), day.plusDays(after)));
  }

  private static LocalDate nth(int year, Month month, DayOfWeek day, int number) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }

  /** Easter Sunday of the western churches. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leap = century / 4;
    int epact = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /** Easter Sunday of the eastern churches. */
  private static LocalDate julianEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + weekday + 114;
    // the Julian calendar lags by so many days
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(lag);
  }

  /** The first day of Passover, by the formula of Gauss. */
  private static LocalDate passover(int year) {
    int a = (12 * year + 12) % 19;
    int b = year % 4;
    double m = 20.0955877 + 1.5542418 * a + 0.25 * b - 0.003177794 * year;
    int whole = (int) Math.floor(m);
    double part = m - whole;
    int c = (whole + 3 * year + 5 * b + 1) % 7;
    int day = whole;
    if (c == 2 || c == 4 || c == 6) {
      day++;
    } else if (c == 1 && a > 6 && part >= 0.6328703) {
      day += 2;
    } else if (c == 0 && a > 11 && part >= 0.8977239) {
      day++;
    }
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, 3, 1).plusDays(day - 1L + lag);
  }

  private static LocalDate hanukkah(int year) {
    LocalDate first = passover(year).plusDays(163);
    long length = first.until(passover(year + 1).plusDays(163), ChronoUnit.DAYS);
    return first.plusDays(30 + (length % 10 == 5 ? 30 : 29) + 24);
  }

  private static List<Days> hijrah(int year, int month, int day, int before, int after) {
    int hijrah =
        HijrahChronology.INSTANCE.date(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR_OF_ERA);
    // the Islamic year is shorter: a feast may fall into a year of ours twice
    for (int of = hijrah; of > hijrah - 3; of--) {
      LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(of, month, day));
      if (date.getYear() == year) {
        return lasting(date, before, after - 1);
      }
    }
    return List.of();
  }

  /** The day of the first new moon from a day on, in the time of Beijing. */
  private static LocalDate newMoon(LocalDate from) {
    double since = from.toEpochDay() - LocalDate.of(2000, 1, 6).toEpochDay();
    for (long k = (long) Math.floor(since / 29.530588861) - 1; ; k++) {
      double t = k / 1236.85;
      double sun = Math.toRadians(2.5534 + 29.10535670 * k);
      double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
      double node = Math.toRadians(160.7108 + 390.67050284 * k);
      double days =
          2451550.09766
              + 29.530588861 * k
              + 0.00015437 * t * t
              - 0.40720 * Math.sin(moon)
              + 0.17241 * Math.sin(sun)
              + 0.01608 * Math.sin(2 * moon)
              + 0.01039 * Math.sin(2 * node)
              + 0.00739 * Math.sin(moon - sun)
              - 0.00514 * Math.sin(moon + sun);
      // Julian days begin at noon; 2440587.5 is the first of January 1970
      LocalDate day = LocalDate.ofEpochDay((long) Math.floor(days - 2440587.5 + 8.0 / 24));
      if (!day.isBefore(from)) {
        return day;
      }
    }
  }
}
