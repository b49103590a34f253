package dev.twosource.kinds.itself;

import dev.twosource.kinds.amount.Amounts;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;

/** What a written number may have been before it was rounded. */
final class Rounded {
  private Rounded() {}

  /**
   * The interval of a quantity, wider by half of its last place. Noughts at the end of a whole
   * number of a measure or sum may be rounding too.
   */
  static Interval of(Context context, Quantity quantity) {
    Interval interval = quantity.interval();
    double half = half(context, quantity);
    if (half == 0) {
      return interval;
    }
    return new Interval(
        Math.max(interval.low() >= 0 ? 0 : Double.NEGATIVE_INFINITY, interval.low() - half),
        false,
        interval.high() + half,
        false);
  }

  /** An interval with as much room on either side. */
  static Interval wider(Interval interval, double slack) {
    return new Interval(interval.low() - slack, false, interval.high() + slack, false);
  }

  /** The same for the number without its hedge: "up to 200 km/h" is a conversion of 124 mph. */
  static Interval bare(Context context, Quantity quantity) {
    Interval said = quantity.interval();
    double number =
        switch (quantity.hedge()) {
          case OVER, JUST_OVER, AT_LEAST -> said.low();
          case UNDER, AT_MOST, NEARLY -> said.high();
          case ABOUT -> (said.low() + said.high()) / 2;
          default -> Double.NaN;
        };
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return of(context, quantity);
    }
    double half = half(context, quantity, number);
    return Interval.between(number - half, number + half);
  }

  private static double half(Context context, Quantity quantity) {
    return half(context, quantity, quantity.interval().low());
  }

  private static double half(Context context, Quantity quantity, double base) {
    double stated = quantity.stated();
    if (Double.isNaN(stated) || stated == 0) {
      return 0;
    }
    double half = Amounts.precision(context, quantity);
    switch (quantity.kind()) {
      case MONEY -> {
        if (half == 0) {
          half = place(stated) / 2 * Math.abs(base / stated);
        }
      }
      case MEASURE -> {
        half = Math.max(half, written(context, quantity) / 2);
        // the unit as said against the unit in which it is kept
        half *= Math.abs(base / stated);
      }
      default -> {}
    }
    return Double.isFinite(half) ? half : 0;
  }

  /** The last place of the number as it was written: 0.1 for "1.8", 10 for "160". */
  private static double written(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    for (int i = quantity.firstToken(); i < quantity.endToken(); i++) {
      String text = tokens.text(i);
      int point = text.lastIndexOf('.');
      if (tokens.isNumber(i) && point > 0) {
        return Math.pow(10, point + 1 - text.length());
      }
    }
    return place(quantity.stated());
  }

  /** The place of the last digit that is no nought, at most a hundredth of the number. */
  private static double place(double stated) {
    double place = 1;
    while (stated >= place * 10 && stated % (place * 10) == 0) {
      place *= 10;
    }
    double first = Math.pow(10, Math.floor(Math.log10(Math.abs(stated))));
    // "10", "600": the first digit is meant, and mostly the next one too
    return place == first && place > 1 ? place / 10 : place;
  }
}
