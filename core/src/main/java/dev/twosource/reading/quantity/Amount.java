package dev.twosource.reading.quantity;

import dev.twosource.reading.Quantity.Kind;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A number with the currency sign before it and the unit after it.
 *
 * @param number the number
 * @param sign the currency before it, or null
 * @param unit the unit, from the sign or from the words after the number, or null for a bare number
 * @param first the first token of sign or number
 * @param end the token after number and unit
 */
record Amount(
    Numeral number, Currencies.@Nullable Match sign, @Nullable Unit unit, int first, int end) {
  /**
   * A unit with its conversion to the base.
   *
   * @param kind the kind of quantity that it makes
   * @param code the unit's code
   * @param low the lower factor
   * @param high the higher factor
   * @param offset added before multiplying
   * @param end the token after the unit
   */
  record Unit(Kind kind, String code, double low, double high, double offset, int end) {
    double low(double value) {
      return (value + offset) * (value < 0 ? high : low);
    }

    double high(double value) {
      return (value + offset) * (value < 0 ? low : high);
    }

    boolean isOffset() {
      return offset != 0;
    }
  }

  /** The amount that begins at a token, or null. */
  static @Nullable Amount at(Tokens t, int i) {
    Currencies.Match sign = Currencies.before(t, i);
    if (sign != null) {
      Numeral number = Numerals.at(t, sign.end());
      if (number == null || t.sentenceOf(i) != t.sentenceOf(sign.end())) {
        return null;
      }
      int end = number.endToken();
      Currencies.Match name = Currencies.after(t, end); // "$5 billion dollars", "$249 USD"
      if (name != null && name.factor() == 1) {
        end = name.end();
        if (!name.code().equals(sign.code()) && sign.code().equals("USD")) {
          sign = new Currencies.Match(name.code(), 1, sign.end());
        }
      } else if (t.is(end, "(") && t.is(end + 2, ")") && Currencies.after(t, end + 1) != null) {
        end += 3;
      }
      return new Amount(number, sign, new Unit(Kind.MONEY, sign.code(), 1, 1, 0, end), i, end);
    }
    Numeral number = Numerals.at(t, i);
    Amount half = number == null || t.is(i, "one") ? andHalf(t, i) : null;
    if (half != null) {
      return half;
    }
    if (number == null) {
      return alone(t, i);
    }
    Unit unit = unitAt(t, number.endToken(), number.value());
    if (unit == null && t.is(number.endToken() + 1, "odd") && odd(t, number.endToken())) {
      // "30-odd kilometres"
      Unit behind = unitAt(t, number.endToken() + 2, number.value());
      if (behind != null) {
        return new Amount(number, null, behind, i, behind.end());
      }
    }
    if (unit == null && (magnitudeBefore(t, i) || quake(t, number))) {
      unit = new Unit(Kind.MEASURE, "{magnitude}", 1, 1, 0, number.endToken());
    }
    Amount both = unit == null ? null : together(t, number, unit, i);
    return both != null
        ? both
        : new Amount(number, null, unit, i, unit == null ? number.endToken() : unit.end());
  }

  /** "five feet six inches", "6 lb 4 oz": one length or weight in two units, or null. */
  private static @Nullable Amount together(Tokens t, Numeral number, Unit unit, int i) {
    boolean foot = t.is(unit.end() - 1, "foot", "feet", "ft", "ft.");
    boolean pound = unit.code().equals("g") && t.is(unit.end() - 1, "pounds", "pound", "lb", "lbs");
    int next = t.is(unit.end(), ",", "and") ? unit.end() + 1 : unit.end();
    if (!foot && !pound || next >= t.size() || t.sentenceOf(next) != t.sentenceOf(i)) {
      return null;
    }
    Numeral rest = Numerals.at(t, next);
    if (rest == null || Double.isNaN(rest.value()) || Double.isNaN(number.value())) {
      return null;
    }
    int name = rest.endToken();
    double parts = foot ? 12 : 16;
    boolean smaller =
        foot
            ? t.is(name, "inch", "inches", "in", "ins")
            : t.is(name, "ounce", "ounces", "oz", "oz.");
    if (!smaller || rest.value() >= parts || number.value() != Math.rint(number.value())) {
      return null;
    }
    double value = number.value() + rest.value() / parts;
    Unit whole = new Unit(unit.kind(), unit.code(), unit.low(), unit.high(), 0, name + 1);
    return new Amount(Numeral.exact(i, name + 1, value, true), null, whole, i, name + 1);
  }

  /** "a mile and a half", "a kilometre and a quarter", or null. */
  private static @Nullable Amount andHalf(Tokens t, int i) {
    Units.Match unit = t.is(i, "a", "one") ? Units.at(t, i + 1) : null;
    if (unit == null || !t.is(unit.end(), "and") || !t.is(unit.end() + 1, "a")) {
      return null;
    }
    int part = unit.end() + 2;
    double value = t.is(part, "half") ? 1.5 : t.is(part, "quarter") ? 1.25 : 0;
    if (value == 0 || t.sentenceOf(part) != t.sentenceOf(i)) {
      return null;
    }
    Unit measure =
        new Unit(Kind.MEASURE, unit.code(), unit.low(), unit.high(), unit.offset(), part + 1);
    return new Amount(Numeral.exact(i, part + 1, value, false), null, measure, i, part + 1);
  }

  private static boolean odd(Tokens t, int hyphen) {
    return Numerals.isHyphen(t.lower(hyphen)) && t.glued(hyphen) && t.glued(hyphen + 1);
  }

  /** "a mile from the border", "less than a metre": one of a unit of length, or null. */
  private static @Nullable Amount alone(Tokens t, int i) {
    if (!t.is(i, "a") || !t.is(i + 1, LENGTHS)) {
      return null;
    }
    boolean told =
        t.is(i + 2, AWAY) || Hedges.before(t, i) != null || t.is(i - 1, "within", "under", "only");
    Unit unit = told ? unitAt(t, i + 1, 1) : null;
    return unit == null
        ? null
        : new Amount(Numeral.exact(i, i + 1, 1, false), null, unit, i, unit.end());
  }

  private static final String[] LENGTHS = {
    "mile", "kilometre", "kilometer", "metre", "meter", "yard"
  };

  private static final String[] AWAY = {
    "from",
    "away",
    "off",
    "north",
    "south",
    "east",
    "west",
    "out",
    "inland",
    "upstream",
    "downstream",
    "below",
    "above",
    "beyond",
    "short"
  };

  /** "a 6.2 quake", "the 5.1 aftershock": how strong it was. */
  private static boolean quake(Tokens t, Numeral number) {
    return number.digits()
        && number.value() > 1
        && number.value() < 10
        && t.text(number.firstToken()).indexOf('.') == 1
        && t.is(number.endToken(), "quake", "earthquake", "tremor", "temblor", "aftershock");
  }

  private static boolean magnitudeBefore(Tokens t, int i) {
    return t.is(i - 1, "magnitude") || t.is(i - 1, "of", "at", "-") && t.is(i - 2, "magnitude");
  }

  /**
   * The unit that begins at a token after a number, hyphens and "of" or "a" skipped where they
   * join; or null.
   */
  static @Nullable Unit unitAt(Tokens t, int end, double value) {
    if (end >= t.size() || t.sentenceOf(end) != t.sentenceOf(end - 1)) {
      return null;
    }
    int at = end;
    boolean hyphen = Numerals.isHyphen(t.lower(at)) && t.glued(at);
    if (hyphen) {
      at++;
    } else if (value < 1 && t.is(at, "a", "an")) {
      at++;
    } else if (value < 1 && t.is(at, "of") && t.is(at + 1, "a", "an", "one")) {
      at += 2;
    } else if (Double.isNaN(value) && t.is(at, "of")) {
      at++;
    }
    Unit percent = percent(t, at);
    if (percent != null) {
      return percent;
    }
    if (t.is(at, "magnitude")) {
      return new Unit(Kind.MEASURE, "{magnitude}", 1, 1, 0, at + 1);
    }
    if (t.sequence(at, "on", "the", "richter")) {
      return new Unit(
          Kind.MEASURE, "{magnitude}", 1, 1, 0, t.is(at + 3, "scale") ? at + 4 : at + 3);
    }
    if (Currencies.isPound(t.lower(at))) {
      return pound(t, at, hyphen, value);
    }
    Currencies.Match money = Currencies.after(t, at);
    if (money != null && !(hyphen && t.is(at, "real", "sol"))) {
      return new Unit(Kind.MONEY, money.code(), money.factor(), money.factor(), 0, money.end());
    }
    Units.Match measure =
        at == end || hyphen || value < 1 || Double.isNaN(value) ? Units.at(t, at) : null;
    return measure == null
        ? null
        : new Unit(
            Kind.MEASURE,
            measure.code(),
            measure.low(),
            measure.high(),
            measure.offset(),
            measure.end());
  }

  private static @Nullable Unit percent(Tokens t, int at) {
    int end;
    switch (t.lower(at)) {
      case "%", "percent", "pct", "per-cent", "pc" -> end = at + 1;
      case "per" -> {
        if (!t.is(at + 1, "cent")) {
          return null;
        }
        end = at + 2;
      }
      case "percentage" -> {
        return t.is(at + 1, "point", "points")
            ? new Unit(Kind.POINTS, "pp", 1, 1, 0, at + 2)
            : null;
      }
      case "bps", "bp" -> {
        return new Unit(Kind.POINTS, "pp", 0.01, 0.01, 0, at + 1);
      }
      case "basis" -> {
        return t.is(at + 1, "point", "points")
            ? new Unit(Kind.POINTS, "pp", 0.01, 0.01, 0, at + 2)
            : null;
      }
      default -> {
        return null;
      }
    }
    if (t.is(end, "points", "point")) {
      return new Unit(Kind.POINTS, "pp", 1, 1, 0, end + 1);
    }
    return new Unit(Kind.SHARE, "%", 1, 1, 0, end);
  }

  /** "pounds" are money unless the words around tell of weight. */
  private static Unit pound(Tokens t, int at, boolean hyphen, double value) {
    boolean weight =
        hyphen
            ? !t.is(
                    at + 1,
                    "fine",
                    "note",
                    "coin",
                    "deal",
                    "contract",
                    "bill",
                    "house",
                    "prize",
                    "project",
                    "reward",
                    "loan",
                    "budget",
                    "investment",
                    "scheme",
                    "debt",
                    "fund",
                    "fee",
                    "bid",
                    "offer",
                    "grant",
                    "jackpot",
                    "mansion",
                    "home")
                && !(value >= 100_000)
            : t.is(at + 1, "of")
                    && value < 1e6
                    && !t.is(at + 2, "public", "taxpayers", "damage", "cash", "debt", "aid")
                || t.is(at + 1, "(") && (t.is(at + 3, "kg", "kilograms", "kilos"))
                || weighs(t, at);
    return weight
        ? new Unit(Kind.MEASURE, "g", 453.59237, 453.59237, 0, at + 1)
        : new Unit(Kind.MONEY, "GBP", 1, 1, 0, t.is(at + 1, "sterling") ? at + 2 : at + 1);
  }

  private static boolean weighs(Tokens t, int at) {
    for (int i = at - 1; i > at - 7 && i >= 0; i--) {
      if (t.is(i, "weigh", "weighs", "weighed", "weighing", "weight")) {
        return true;
      }
    }
    return false;
  }
}
