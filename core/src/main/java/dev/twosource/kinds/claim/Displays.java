package dev.twosource.kinds.claim;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.TimeSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values in an editor's words. */
public final class Displays {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Displays() {}

  /** A value in an editor's words: "about 2 hours", "Monday 19 May 2025". */
  public static String of(Value value) {
    return switch (value) {
      case Value.Amount amount -> amount(amount);
      case Value.When when when Undated.is(when) -> Undated.words(when);
      case Value.When when -> time(when.readings().get(0), when.iso());
      case Value.Where where -> where.display();
      case Value.Who who -> who.display();
      case Value.Presence presence -> presence.display() + " " + presence.state().words();
      case Value.Outcome outcome -> outcome(outcome);
      case Value.Tally tally -> tally.normal();
      case Value.Office office -> office.display();
      case Value.Wording wording -> wording.words();
    };
  }

  /** A statement is told by its quotation: what the editor needs is which side it takes. */
  private static String outcome(Value.Outcome outcome) {
    if (!outcome.family().equals("said")) {
      return outcome.code();
    }
    return !outcome.positive() || outcome.code().contains("not ") ? "denied" : "asserted";
  }

  /** A hundred years: what a sentence for life stands for. */
  public static final double LIFE = 100.0 * 365 * 1440;

  private static String amount(Value.Amount amount) {
    String hedge = hedge(amount.hedge());
    if (!Double.isNaN(amount.stated())) {
      return hedge + number(amount.stated(), amount.unit());
    }
    double low = amount.interval().low();
    double high = amount.interval().high();
    if (Double.isInfinite(high) && amount.unit().equals("min") && low >= LIFE) {
      return "life";
    }
    if (Double.isInfinite(high)) {
      return number(low, amount.unit()) + " or more";
    }
    return low == high
        ? number(low, amount.unit())
        : number(low, amount.unit()) + " to " + number(high, amount.unit());
  }

  private static String hedge(Hedge hedge) {
    return switch (hedge) {
      case ABOUT -> "about ";
      case NEARLY -> "nearly ";
      case OVER -> "more than ";
      case JUST_OVER -> "just over ";
      case AT_LEAST -> "at least ";
      case UNDER -> "less than ";
      case AT_MOST -> "at most ";
      case NONE, EXACT, RANGE, VAGUE -> "";
    };
  }

  private static String number(double value, String unit) {
    return switch (unit) {
      case "min" -> minutes(value);
      case "1" -> plain(value);
      case "%" -> plain(value) + " %";
      case "a" -> plain(value) + " years old";
      case "m" -> length(value);
      case "m/s" -> rounded(value * 3.6) + " km/h";
      case "m2" -> area(value);
      case "m3" -> money(value) + " m³";
      case "g" -> mass(value);
      case "l" -> money(value) + (value == 1 ? " litre" : " litres");
      case "W" -> scaled(value, "W");
      case "W.h" -> scaled(value, "Wh");
      case "By" -> scaled(value, "B");
      case "Hz" -> scaled(value, "Hz");
      case "Cel" -> rounded(value) + " °C";
      case "deg" -> plain(value) + "°";
      default -> money(value) + " " + named(unit);
    };
  }

  /** The money of several countries has a name and no code: "krone". */
  private static String named(String unit) {
    if (unit.equals("XXX:local")) {
      return "in local money";
    }
    return unit.startsWith("XXX:") ? unit.substring(4) : unit.replaceAll("[{}]", "");
  }

  /** What miles and feet come to has no more digits than one would say: "54.7 km" for 34 miles. */
  private static String length(double metres) {
    boolean far = metres >= 1000;
    double value = far ? metres / 1000 : metres;
    double told = far ? metres * 2 : metres * 100;
    boolean converted = Math.abs(told - Math.rint(told)) > 1e-6;
    String number =
        converted
            ? plain(new BigDecimal(value).round(new MathContext(3)).doubleValue())
            : plain(value);
    return number + (far ? " km" : " m");
  }

  private static String area(double value) {
    if (value >= 1e6) {
      return rounded(value / 1e6) + " km²";
    }
    return value >= 1e4 ? rounded(value / 1e4) + " hectares" : rounded(value) + " m²";
  }

  private static String mass(double value) {
    if (value >= 1e6) {
      return rounded(value / 1e6) + (value == 1e6 ? " tonne" : " tonnes");
    }
    return value >= 1000 ? rounded(value / 1000) + " kg" : rounded(value) + " g";
  }

  private static String scaled(double value, String unit) {
    if (value >= 1e9) {
      return rounded(value / 1e9) + " G" + unit;
    }
    if (value >= 1e6) {
      return rounded(value / 1e6) + " M" + unit;
    }
    return value >= 1000 ? rounded(value / 1000) + " k" + unit : rounded(value) + " " + unit;
  }

  /** Six digits say what a converted value is; the rest is the conversion's. */
  private static String rounded(double value) {
    return value == 0 ? "0" : plain(new BigDecimal(value).round(new MathContext(6)).doubleValue());
  }

  private static String money(double value) {
    if (value >= 1e9) {
      return plain(value / 1e9) + " billion";
    }
    return value >= 1e6 ? plain(value / 1e6) + " million" : plain(value);
  }

  private static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(Locale.ROOT, "%,d", (long) value);
    }
    String text = String.format(Locale.ROOT, "%,.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static String minutes(double minutes) {
    if (minutes == 0) {
      return "none";
    }
    if (minutes >= 1440 * 365 && minutes % (1440 * 365) == 0) {
      return many(minutes / (1440 * 365), "year");
    }
    if (minutes >= 1440 * 30 && minutes % (1440 * 30) == 0) {
      return many(minutes / (1440 * 30), "month");
    }
    if (minutes >= 1440 && minutes % 1440 == 0) {
      return many(minutes / 1440, "day");
    }
    if (minutes >= 60) {
      double rest = minutes % 60;
      String hours = many(Math.floor(minutes / 60), "hour");
      return rest == 0 ? hours : hours + " " + many(rest, "minute");
    }
    double seconds = minutes * 60;
    if (minutes == Math.rint(minutes) || seconds != Math.rint(seconds)) {
      return many(minutes, "minute");
    }
    String rest = many(seconds % 60, "second");
    return minutes < 1 ? rest : many(Math.floor(minutes), "minute") + " " + rest;
  }

  private static String many(double number, String unit) {
    return plain(number) + " " + unit + (number == 1 ? "" : "s");
  }

  private static String time(TimeSpan span, String iso) {
    boolean days =
        span.from().toLocalTime().toSecondOfDay() == 0
            && span.to().toLocalTime().toSecondOfDay() == 0;
    if (!days) {
      String zone =
          span.zone() == null
              ? ""
              : " "
                  + (span.zone().equals(ZoneOffset.UTC)
                      ? "UTC"
                      : span.zone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      LocalDateTime told = told(span, iso);
      return DAY.format(told == null ? span.from() : told) + ", " + hour(span, iso) + zone;
    }
    return span.firstDay().equals(span.lastDay())
        ? DAY.format(span.from())
        : DAY.format(span.from()) + " to " + DAY.format(span.lastDay());
  }

  /**
   * The hour that a stretch stands for, as it was told: "19:00", "about 19:00", "after 02:00",
   * "15:00 to 16:00".
   */
  static String hour(TimeSpan span, String iso) {
    LocalDateTime told = told(span, iso);
    LocalDateTime last = span.to().minusMinutes(1);
    if (!last.isAfter(span.from())) {
      return CLOCK.format(span.from());
    }
    if (told == null || iso.contains("/")) {
      boolean whole = last.getMinute() % 5 == 0;
      return CLOCK.format(span.from()) + " to " + CLOCK.format(whole ? last : span.to());
    }
    String hedge = told.equals(span.from()) ? "after " : told.isBefore(last) ? "about " : "before ";
    return hedge + CLOCK.format(told);
  }

  /** The moment within a stretch that bears the hour of the words, or null where they bear none. */
  private static @Nullable LocalDateTime told(TimeSpan span, String iso) {
    Matcher clock = HOUR.matcher(iso);
    if (!clock.find()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1)) % 24;
    LocalDateTime told = span.from().toLocalDate().atTime(hour, Integer.parseInt(clock.group(2)));
    told = told.isBefore(span.from()) ? told.plusDays(1) : told;
    return told.isAfter(span.to()) ? null : told;
  }

  private static final Pattern HOUR = Pattern.compile("T([0-2]\\d):([0-5]\\d)");
}
