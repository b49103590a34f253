package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Units of measure by their English names and signs, each with its base in UCUM: metres, square
 * metres, litres, grams, metres per second, degrees Celsius, watts, watt hours, bytes, hertz. Units
 * that differ between countries ("tons", "gallons") have a low and a high factor.
 */
final class Units {
  private Units() {}

  /**
   * A unit in the text.
   *
   * @param code the UCUM code of the base
   * @param low the smallest value of one of it in the base
   * @param high the largest
   * @param offset what is added to the stated value before the factor (Fahrenheit)
   * @param end the token after it
   */
  record Match(String code, double low, double high, double offset, int end) {}

  /** The unit that begins at a token, or null. Hyphens before it are for the caller to skip. */
  static @Nullable Match at(Tokens t, int i) {
    String word = t.lower(i);
    switch (word) {
      case "square", "sq", "sq." -> {
        return power(t, i + 1, "m2", 2);
      }
      case "cubic", "cu" -> {
        return power(t, i + 1, "m3", 3);
      }
      case "nautical" -> {
        return t.is(i + 1, "miles", "mile") ? one("m", 1852, i + 2) : null;
      }
      case "light" -> {
        return t.is(i + 1, "-", "years", "year") ? lightYears(t, i + 1) : null;
      }
      case "metric" -> {
        return t.is(i + 1, "tons", "tonnes", "ton", "tonne") ? one("g", 1e6, i + 2) : null;
      }
      case "degrees", "degree", "deg" -> {
        return degrees(t, i);
      }
      case "°", "º" -> {
        boolean letter = t.glued(i + 1) || t.is(i + 1, "c", "f");
        return letter && t.is(i + 1, "c")
            ? one("Cel", 1, i + 2)
            : letter && t.is(i + 1, "f") ? fahrenheit(i + 2) : one("deg", 1, i + 1);
      }
      case "c", "f" -> {
        boolean glued =
            t.glued(i) && Character.isUpperCase(t.text(i).charAt(0)) && t.isNumber(i - 1);
        return !glued ? null : word.equals("c") ? one("Cel", 1, i + 1) : fahrenheit(i + 1);
      }
      case "celsius", "centigrade" -> {
        return one("Cel", 1, i + 1);
      }
      case "fahrenheit" -> {
        return fahrenheit(i + 1);
      }
      default -> {
        return length(t, i, word);
      }
    }
  }

  private static Match one(String code, double factor, int end) {
    return new Match(code, factor, factor, 0, end);
  }

  private static Match fahrenheit(int end) {
    return new Match("Cel", 5 / 9d, 5 / 9d, -32, end);
  }

  private static @Nullable Match lightYears(Tokens t, int i) {
    int at = t.is(i, "-") ? i + 1 : i;
    return t.is(at, "years", "year") ? one("m", 9.4607e15, at + 1) : null;
  }

  private static Match degrees(Tokens t, int i) {
    if (t.is(i + 1, "celsius", "centigrade", "c")) {
      return one("Cel", 1, i + 2);
    }
    return t.is(i + 1, "fahrenheit", "f") ? fahrenheit(i + 2) : one("deg", 1, i + 1);
  }

  private static @Nullable Match power(Tokens t, int i, String code, int exponent) {
    int at = t.is(i, "-") ? i + 1 : i;
    double metres = metres(t.lower(at));
    return metres > 0 ? one(code, Math.pow(metres, exponent), at + 1) : null;
  }

  private static @Nullable Match length(Tokens t, int i, String word) {
    double metres = metres(word);
    if (metres > 0) {
      return speedOr(t, i, metres);
    }
    return other(t, i, word);
  }

  /**
   * The length itself, its square ("km2", "km²"), or a speed ("km/h", "miles per hour", "feet a
   * second").
   */
  private static Match speedOr(Tokens t, int i, double metres) {
    int next = i + 1;
    if (t.is(next, "²")) {
      return one("m2", metres * metres, next + 1);
    }
    boolean per =
        t.is(next, "/", "per") || t.is(next, "a", "an") && t.is(next + 1, "hour", "second");
    if (per) {
      double seconds =
          switch (t.lower(next + 1)) {
            case "h", "hour", "hr" -> 3600;
            case "s", "second", "sec" -> 1;
            default -> 0;
          };
      if (seconds > 0) {
        return one("m/s", metres / seconds, next + 2);
      }
    }
    return one("m", metres, i + 1);
  }

  private static double metres(String word) {
    return switch (word) {
      case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers" -> 1000;
      case "m", "metre", "metres", "meter", "meters" -> 1;
      case "cm", "centimetre", "centimetres", "centimeter", "centimeters" -> 0.01;
      case "mm", "millimetre", "millimetres", "millimeter", "millimeters" -> 0.001;
      case "mile", "miles", "mi" -> 1609.344;
      case "yard", "yards", "yd", "yds" -> 0.9144;
      case "foot", "feet", "ft", "ft." -> 0.3048;
      case "inch", "inches" -> 0.0254;
      case "fathom", "fathoms" -> 1.8288;
      default -> 0;
    };
  }

  private static @Nullable Match other(Tokens t, int i, String word) {
    int end = i + 1;
    return switch (word) {
      case "km2", "sqkm" -> one("m2", 1e6, end);
      case "m2", "sqm" -> one("m2", 1, end);
      case "hectare", "hectares", "ha" -> one("m2", 1e4, end);
      case "acre", "acres" -> one("m2", 4046.8564224, end);
      case "mph" -> one("m/s", 0.44704, end);
      case "kph", "kmh", "kmph" -> one("m/s", 1 / 3.6, end);
      case "knot", "knots" -> one("m/s", 1852 / 3600d, end);
      case "mg", "milligram", "milligrams" -> one("g", 0.001, end);
      case "g", "gram", "grams", "gramme", "grammes" ->
          t.text(i).equals("G") ? null : one("g", 1, end);
      case "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes" ->
          one("g", 1000, end);
      case "tonne", "tonnes" -> one("g", 1e6, end);
      case "ton", "tons" -> new Match("g", 907_184.74, 1_016_046.9088, 0, end);
      case "ounce", "ounces", "oz" -> one("g", 28.349523125, end);
      case "lb", "lbs", "lb.", "lbs." -> one("g", 453.59237, end);
      case "ml", "millilitre", "millilitres", "milliliter", "milliliters" -> one("l", 0.001, end);
      case "litre", "litres", "liter", "liters" -> one("l", 1, end);
      case "gallon", "gallons" -> new Match("l", 3.785411784, 4.54609, 0, end);
      case "pint", "pints" -> new Match("l", 0.473176473, 0.56826125, 0, end);
      case "watt", "watts" -> one("W", 1, end);
      case "kw", "kilowatt", "kilowatts" -> energy(t, end, 1e3);
      case "mw", "megawatt", "megawatts" -> energy(t, end, 1e6);
      case "gw", "gigawatt", "gigawatts" -> energy(t, end, 1e9);
      case "kwh" -> one("W.h", 1e3, end);
      case "mwh" -> one("W.h", 1e6, end);
      case "gwh" -> one("W.h", 1e9, end);
      case "twh" -> one("W.h", 1e12, end);
      case "volt", "volts" -> one("V", 1, end);
      case "kb", "kilobyte", "kilobytes" -> one("By", 1e3, end);
      case "dwt" -> one("g", 1e6, end); // what a ship can carry, in tonnes
      // "1.2 mb/d" are barrels
      case "mb" -> t.is(end, "/") && t.is(end + 1, "d") ? null : one("By", 1e6, end);
      case "megabyte", "megabytes" -> one("By", 1e6, end);
      case "gb", "gigabyte", "gigabytes" -> one("By", 1e9, end);
      case "tb", "terabyte", "terabytes" -> one("By", 1e12, end);
      case "hertz", "hz" -> one("Hz", 1, end);
      case "khz", "kilohertz" -> one("Hz", 1e3, end);
      case "mhz", "megahertz" -> one("Hz", 1e6, end);
      case "ghz", "gigahertz" -> one("Hz", 1e9, end);
      case "megapixel", "megapixels" -> one("{pixel}", 1e6, end);
      case "decibel", "decibels", "db" -> one("dB", 1, end);
      default -> null;
    };
  }

  private static Match energy(Tokens t, int end, double factor) {
    int hour = t.is(end, "-") ? end + 1 : end;
    return t.is(hour, "hours", "hour") ? one("W.h", factor, hour + 1) : one("W", factor, end);
  }
}
