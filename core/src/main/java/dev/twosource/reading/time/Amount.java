package dev.twosource.reading.time;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.quantity.Hedges;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of time units: "two and a half hours", "90-minute", "an hour and three-quarters", "one
 * hour and 45 minutes".
 *
 * @param end the token after it
 * @param unit its unit, the larger one of two
 * @param units how many units it may be
 * @param stated how many it says; NaN where it is vague
 * @param value the ISO value
 * @param low the fewest minutes it may be
 * @param high the most minutes it may be
 */
record Amount(
    int end, Unit unit, Interval units, double stated, String value, double low, double high) {

  /** What may stand between a number and its unit. */
  private static final WordSet FULL =
      WordList.probed(
          """
              full whole straight consecutive long more further additional successive trading
              working business calendar extra entire gruelling other""");

  /** The amount that begins at token {@code i}, an article or a number, or null. */
  static @Nullable Amount at(Line line, int i) {
    String word = line.lower(i);
    if (word.equals("one")
        && line.is(i + 1, "day")
        && line.is(i - 1, "will", "would", "could", "may", "might", "can", "that")) {
      return null; // some day
    }
    if (word.equals("a") || word.equals("an") || word.equals("one")) {
      Amount single = single(line, i);
      if (single != null) {
        return single;
      }
    }
    if (word.equals("between")) {
      Numeral low = Numerals.at(line.tokens(), i + 1);
      if (low != null && line.is(low.endToken(), "and")) {
        return range(line, low, low.endToken() + 1);
      }
      return null;
    }
    Amount letters = letters(line, i);
    if (letters != null) {
      return letters;
    }
    Amount stopped = stopped(line, i);
    if (stopped != null) {
      return stopped;
    }
    Numeral number = Numerals.at(line.tokens(), i);
    if (number == null) {
      return null;
    }
    return counted(line, i, number);
  }

  /** "1h 20m", "3h 05min": hours and minutes by their letters, or null. */
  private static @Nullable Amount letters(Line line, int i) {
    boolean minute = line.is(i + 3, "min", "mins") || line.is(i + 3, "m") && line.glued(i + 3);
    boolean shape = line.is(i + 1, "h") && line.isNumber(i + 2) && minute;
    Numeral hours = shape ? Numerals.at(line.tokens(), i) : null;
    Numeral minutes = hours == null ? null : Numerals.at(line.tokens(), i + 2);
    if (minutes == null || !hours.digits() || !minutes.digits() || line.lower(i + 2).length() > 2) {
      return null;
    }
    double rest = Integer.parseInt(line.lower(i + 2));
    double sum = hours.value() * Unit.HOUR.minutes + rest;
    double stated = sum / Unit.HOUR.minutes;
    String value = iso(Unit.HOUR, hours.value()) + iso(Unit.MINUTE, rest).substring(2);
    return new Amount(i + 4, Unit.HOUR, Interval.exactly(stated), stated, value, sum, sum);
  }

  /** What stands before a time by the watch. */
  private static final WordSet STOPPING =
      WordList.probed("in of took needed required posted clocked ran lasted recorded timed was to");

  /** "took 2:03:41": hours, minutes and seconds as a watch stops them, or null. */
  private static @Nullable Amount stopped(Line line, int i) {
    if (line.lower(i).indexOf(':') < 0) {
      return null;
    }
    Amount split = split(line, i);
    // "2:26:48 was her time"
    boolean opens = i == line.from() && line.is(i + 1, "was", "is");
    if (split != null || !opens && !STOPPING.contains(line.lower(i - 1))) {
      return split;
    }
    String[] parts = line.lower(i).split(":");
    if (parts.length != 3) {
      return null;
    }
    int hours = CalendarWords.digits(parts[0]);
    int minutes = CalendarWords.digits(parts[1]);
    int seconds = CalendarWords.digits(parts[2]);
    boolean shape =
        parts[0].length() <= 2 && parts[1].length() == 2 && parts[2].length() == 2 && hours >= 0;
    if (!shape || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) {
      return null;
    }
    double sum = hours * Unit.HOUR.minutes + minutes + seconds / 60.0;
    double stated = sum / Unit.HOUR.minutes;
    String value = iso(Unit.HOUR, hours) + iso(Unit.MINUTE, minutes).substring(2) + seconds + "S";
    return new Amount(i + 1, Unit.HOUR, Interval.exactly(stated), stated, value, sum, sum);
  }

  private static final Pattern SPLIT =
      Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?:[.]([0-9]{1,3}))?");

  /** "Her time was 4:03.18", "the winning time was 49:12": minutes and seconds, or null. */
  private static @Nullable Amount split(Line line, int i) {
    Matcher shape = SPLIT.matcher(line.lower(i));
    if (!shape.matches() || !STOPPING.contains(line.lower(i - 1))) {
      return null;
    }
    boolean time = line.is(i - 2, "time") || line.is(i - 1, "clocked") || line.is(i - 3, "time");
    String part = shape.group(3);
    if (part == null && !time || line.is(i + 1, "a", "p", "am", "pm", "a.m.", "p.m.")) {
      return null;
    }
    double seconds = Double.parseDouble(shape.group(2) + (part == null ? "" : "." + part));
    double sum = Integer.parseInt(shape.group(1)) + seconds / 60;
    String value = iso(Unit.MINUTE, Integer.parseInt(shape.group(1)));
    value += shape.group(2).replaceFirst("^0", "") + (part == null ? "" : "." + part) + "S";
    return new Amount(i + 1, Unit.MINUTE, Interval.exactly(sum), sum, value, sum, sum);
  }

  private static @Nullable Amount single(Line line, int i) {
    int at = i + 1;
    if (CalendarWords.hyphen(line.lower(at)) && line.is(i, "one")) {
      at++;
    }
    if (line.is(
        at, "full", "whole", "further", "single", "solid", "mere", "extra", "entire", "good")) {
      at++;
    }
    Unit unit = CalendarWords.unit(line.lower(at));
    if (unit == null || line.lower(at).endsWith("s") && unit != Unit.CENTURY) {
      return null;
    }
    if (unit == Unit.MINUTE
        && line.is(
            at + 1,
            "amount",
            "amounts",
            "quantity",
            "quantities",
            "detail",
            "trace",
            "traces",
            "fraction",
            "particles")) {
      return null;
    }
    if (unit == Unit.SECOND && !line.is(i, "one")) {
      return null;
    }
    if (unit == Unit.QUARTER || unit == Unit.WEEKEND || unit == Unit.NIGHT) {
      return null;
    }
    return tail(line, at + 1, unit, Interval.exactly(1), 1);
  }

  private static @Nullable Amount counted(Line line, int i, Numeral number) {
    int at = number.endToken();
    boolean hyphen = CalendarWords.hyphen(line.lower(at)) || line.is(at, "-");
    if (hyphen || line.is(at, "to", "or")) {
      Amount range = range(line, number, at + 1);
      if (range != null) {
        return range;
      }
    }
    if (hyphen && line.glued(at)) {
      at++;
    }
    boolean odd = line.is(at, "odd") && hyphen; // "fifty-odd minutes"
    if (odd) {
      at++;
    }
    double value = number.value();
    if (line.is(at, "of") && value > 0 && value < 1) {
      at++;
    }
    if (line.is(at, "a", "an") && value > 0 && value < 1) {
      at++;
      if (CalendarWords.hyphen(line.lower(at))) {
        at++;
      }
    } else if (line.is(at, "of")
        && line.is(at - 1, "couple", "tens", "dozens", "hundreds", "thousands", "scores")) {
      at++;
    }
    for (int k = 0; k < 2; k++) {
      if (FULL.contains(line.lower(at))) {
        at++;
      }
    }
    Unit unit = CalendarWords.unit(line.lower(at));
    if (unit == null) {
      return null;
    }
    if (unit == Unit.NIGHT && !hyphen && !line.lower(at).endsWith("s")) {
      return null; // "45 night trains"
    }
    boolean digitsBefore = number.digits();
    if (unit == Unit.SECOND && !line.lower(at).endsWith("s") && !hyphen || unit == Unit.WEEKEND) {
      return null;
    }
    if (unit == Unit.QUARTER && !line.is(at - 1, "straight", "consecutive", "successive")
        || value < 0) {
      return null;
    }
    if (digitsBefore && line.is(at + 1, "read") || line.is(at, "min") && line.is(at + 1, ".")) {
      return null;
    }
    Amount amount = tail(line, at + 1, unit, number.interval(), value);
    return odd && amount != null
        ? new Amount(
            amount.end,
            unit,
            Interval.between(value, value + 9),
            Double.NaN,
            amount.value,
            value * unit.minutes,
            (value + 9) * unit.maxMinutes)
        : amount;
  }

  private static @Nullable Amount range(Line line, Numeral low, int at) {
    Numeral high = Numerals.at(line.tokens(), at);
    if (high == null
        || low.vague()
        || high.vague()
        || !(high.value() > low.value())
        || high.endToken() >= line.to()) {
      return null;
    }
    int next = high.endToken();
    if (CalendarWords.hyphen(line.lower(next)) && line.glued(next)) {
      next++;
    }
    Unit unit = CalendarWords.unit(line.lower(next));
    if (unit == null
        || unit == Unit.QUARTER
        || !line.lower(next).endsWith("s") && next == high.endToken()) {
      return null;
    }
    Interval units = Interval.between(low.value(), high.value());
    String value = iso(unit, low.value()) + "/" + iso(unit, high.value());
    return new Amount(
        next + 1,
        unit,
        units,
        Double.NaN,
        value,
        low.value() * unit.minutes,
        high.value() * unit.maxMinutes);
  }

  /** What may follow the unit: "and a half", "and 45 minutes". */
  private static @Nullable Amount tail(
      Line line, int at, Unit unit, Interval units, double stated) {
    int age = CalendarWords.hyphen(line.lower(at)) ? at + 1 : at;
    if (line.is(at, "and")
        && line.is(at + 2, "months", "weeks", "days")
        && line.is(at + 3, "old")) {
      return null;
    }
    if (line.is(age, "old", "olds") || line.is(at, "of") && line.is(at + 1, "age")) {
      return null;
    }
    if (Double.isNaN(stated)) {
      return vague(at, unit, units);
    }
    if (line.is(at, "and")) {
      double fraction = fraction(line, at + 1);
      if (fraction > 0) {
        int end = at + (line.is(at + 2, "quarters", "half", "quarter") ? 3 : 4);
        double sum = stated + fraction;
        return new Amount(
            end,
            unit,
            Interval.exactly(sum),
            sum,
            iso(unit, sum),
            sum * unit.minutes,
            sum * unit.maxMinutes);
      }
    }
    int next = line.is(at, "and", ",") ? at + 1 : at;
    if (stated == Math.rint(stated)
        && (unit == Unit.HOUR
            || unit == Unit.MINUTE
            || unit == Unit.YEAR
            || unit == Unit.DAY
            || unit == Unit.MONTH
            || unit == Unit.WEEK)) {
      Amount rest = second(line, next, unit);
      if (rest != null) {
        double share = rest.low / unit.minutes;
        String join =
            rest.value.substring(
                unit.withinDay() || !rest.unit.withinDay() ? unit.prefix.length() : 1);
        return new Amount(
            rest.end,
            unit,
            Interval.exactly(stated + share),
            stated + share,
            iso(unit, stated) + join,
            stated * unit.minutes + rest.low,
            stated * unit.maxMinutes + rest.high);
      }
    }
    return new Amount(
        at,
        unit,
        units,
        stated,
        iso(unit, stated),
        units.low() * unit.minutes,
        units.high() * unit.maxMinutes);
  }

  private static @Nullable Amount second(Line line, int at, Unit larger) {
    Numeral number = Numerals.at(line.tokens(), at);
    if (number == null || number.vague() || number.endToken() >= line.to()) {
      return null;
    }
    Unit unit = CalendarWords.unit(line.lower(number.endToken()));
    if (unit == null
        || unit.minutes >= larger.minutes
        || line.is(number.endToken() + 1, "ago", "old")
        || line.is(number.endToken() + 1, "later") && !line.is(at - 1, "and")) {
      return null;
    }
    double value = number.value();
    int end = number.endToken() + 1;
    // "two hours, 11 minutes and 47 seconds"
    int next = line.is(end, "and", ",") ? end + 1 : end;
    Amount rest =
        unit == Unit.MINUTE && larger == Unit.HOUR && value == Math.rint(value)
            ? second(line, next, unit)
            : null;
    return new Amount(
        rest == null ? end : rest.end,
        unit,
        number.interval(),
        value,
        iso(unit, value) + (rest == null ? "" : rest.value.substring(unit.prefix.length())),
        value * unit.minutes + (rest == null ? 0 : rest.low),
        value * unit.maxMinutes + (rest == null ? 0 : rest.high));
  }

  /** The share that "a half", "a quarter" or "three quarters" adds, or 0. */
  private static double fraction(Line line, int at) {
    if (line.is(at, "a")) {
      return line.is(at + 1, "half") ? 0.5 : line.is(at + 1, "quarter") ? 0.25 : 0;
    }
    boolean three =
        line.is(at, "three")
            && (line.is(at + 1, "quarters")
                || CalendarWords.hyphen(line.lower(at + 1)) && line.is(at + 2, "quarters"));
    return three ? 0.75 : 0;
  }

  private static Amount vague(int end, Unit unit, Interval units) {
    return new Amount(
        end,
        unit,
        units,
        Double.NaN,
        unit.prefix + "X" + unit.letter,
        units.low() * unit.minutes,
        units.high() * unit.maxMinutes);
  }

  /** "hours", "for decades": more than one, how many is not said. */
  static Amount plural(int end, Unit unit) {
    return vague(end, unit, Interval.atLeast(2));
  }

  static String iso(Unit unit, double count) {
    if (unit == Unit.HOUR && count < 1) {
      return "PT" + plain(count * 60) + "M";
    }
    if (unit == Unit.DAY && count < 1) {
      return "PT" + plain(count * 24) + "H";
    }
    if (unit == Unit.YEAR && count < 1) {
      return "P" + plain(count * 12) + "M";
    }
    return unit.prefix + plain(count * unit.factor) + unit.letter;
  }

  private static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  /** The minutes that it may be under a hedge. */
  Interval minutes(Hedge hedge, boolean closed) {
    if (stated == stated && low == stated * unit.minutes) {
      Interval some = Hedges.interval(hedge, units, true, false);
      return new Interval(
          some.low() * unit.minutes,
          some.lowOpen() && !closed,
          some.high() * unit.maxMinutes,
          some.highOpen());
    }
    if (low < high && stated == stated) {
      Interval under = Hedges.interval(hedge, Interval.exactly(low), true, false);
      Interval over = Hedges.interval(hedge, Interval.exactly(high), true, false);
      return new Interval(under.low(), under.lowOpen() && !closed, over.high(), over.highOpen());
    }
    Interval some = Hedges.interval(hedge, new Interval(low, false, high, false), true, false);
    return closed ? new Interval(some.low(), false, some.high(), some.highOpen()) : some;
  }
}
