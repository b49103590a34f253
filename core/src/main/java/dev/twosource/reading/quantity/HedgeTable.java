package dev.twosource.reading.quantity;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;

/**
 * How far a hedge lets a value stray. One table for the whole library: every explanation that rests
 * on a hedge cites it.
 *
 * <table>
 * <caption>The interval of a stated value v, with the defaults</caption>
 * <tr><th>hedge</th><th>interval</th><th>reasoning</th></tr>
 * <tr><td>none, exactly</td><td>[v, v]</td><td>a round number may be rounded, but that is for the comparing to
 *     weigh</td></tr>
 * <tr><td>about, a duration</td><td>[v - 12.5 %, v + 12.5 %]</td><td>clocks are told to the quarter: "about two hours" is
 *     1:45 to 2:15</td></tr>
 * <tr><td>about, a count or measure</td><td>v ± 20 %, 10 % or 5 % where v has one, two, or more significant digits; at
 *     least ± 1 for whole numbers from 3 on</td><td>the fewer digits a writer gives, the coarser the rounding: "about 200"
 *     covers 160 to 240, "about 230" 207 to 253, "about 1,250" 1187.5 to 1312.5; a share with a decimal point by no
 *     more than five of its last place: "some 36.4 %" covers 35.9 to 36.9</td></tr>
 * <tr><td>nearly, just under</td><td>[v - 10 %, v)</td><td>the value was not reached, but the writer found it the nearest
 *     round one; at least 1 below for whole numbers, so that "nearly five" may be four</td></tr>
 * <tr><td>just over</td><td>(v, v + 10 %]</td><td>the mirror image</td></tr>
 * <tr><td>over, more than</td><td>(v, ∞)</td><td>what is said; how much more is left open</td></tr>
 * <tr><td>at least, so far</td><td>[v, ∞)</td><td>what is said</td></tr>
 * <tr><td>under, fewer than</td><td>[0, v)</td><td>counts and measures do not fall below nothing; a negative v is open
 *     below</td></tr>
 * <tr><td>at most, up to</td><td>[0, v]</td><td>the same</td></tr>
 * </table>
 *
 * <p>A vague number ("dozens", "several hundred") keeps its own stretch under "about"; a bound
 * opens or cuts it.
 *
 * @param aboutDuration the share by which a duration said with "about" may differ
 * @param aboutOneDigit the share for other values with one significant digit
 * @param aboutTwoDigits the share for other values with two significant digits
 * @param aboutMoreDigits the share for other values with more
 * @param nearlyBelow the share by which "nearly" may fall short
 * @param justOverAbove the share by which "just over" may exceed
 */
public record HedgeTable(
    double aboutDuration,
    double aboutOneDigit,
    double aboutTwoDigits,
    double aboutMoreDigits,
    double nearlyBelow,
    double justOverAbove) {
  /** The table that is used unless another is given. */
  public static final HedgeTable DEFAULT = new HedgeTable(0.125, 0.20, 0.10, 0.05, 0.10, 0.10);

  /** Refuses shares outside 0 to 1. */
  public HedgeTable {
    check(aboutDuration);
    check(aboutOneDigit);
    check(aboutTwoDigits);
    check(aboutMoreDigits);
    check(nearlyBelow);
    check(justOverAbove);
  }

  private static void check(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share from 0 to 1 was expected, not " + share);
    }
  }

  /**
   * What a hedged value may stand for.
   *
   * @param hedge how it is qualified
   * @param bare the values of the number alone, in any unit
   * @param duration whether it is a length of time
   * @param whole whether only whole numbers make sense (things counted)
   */
  public Interval interval(Hedge hedge, Interval bare, boolean duration, boolean whole) {
    return switch (hedge) {
      case NONE, EXACT, RANGE, VAGUE -> bare;
      case ABOUT -> about(bare, duration, whole);
      case NEARLY -> bare.isExact() ? nearly(bare.low(), whole) : bare;
      case JUST_OVER -> bare.isExact() ? justOver(bare.low(), whole) : bare;
      case OVER -> new Interval(bare.low(), bare.isExact(), Double.POSITIVE_INFINITY, false);
      case AT_LEAST -> Interval.atLeast(bare.low());
      case UNDER -> below(bare, bare.high() != 0);
      case AT_MOST -> below(bare, false);
    };
  }

  private Interval about(Interval bare, boolean duration, boolean whole) {
    if (!bare.isExact()) {
      return bare;
    }
    double v = bare.low();
    double stray = Math.abs(v) * (duration ? aboutDuration : share(v));
    if (whole && !duration && v >= 3 && v == Math.rint(v)) {
      stray = Math.max(1, stray);
    }
    return new Interval(v - stray, false, v + stray, false);
  }

  /**
   * What a hedged share may stand for that was written in digits, with a decimal point and so many
   * places behind it: "some 36.4 %".
   */
  Interval decimal(Hedge hedge, double v, int places) {
    Interval interval = interval(hedge, Interval.exactly(v), false, false);
    double stray = 5 * Math.pow(10, -places);
    return hedge != Hedge.ABOUT || interval.high() - v <= stray
        ? interval
        : new Interval(v - stray, false, v + stray, false);
  }

  private double share(double v) {
    return switch (significantDigits(v)) {
      case 0, 1 -> aboutOneDigit;
      case 2 -> aboutTwoDigits;
      default -> aboutMoreDigits;
    };
  }

  private Interval nearly(double v, boolean whole) {
    double stray = Math.abs(v) * nearlyBelow;
    if (whole && v >= 2 && v == Math.rint(v)) {
      stray = Math.max(1, stray);
    }
    return stray == 0 ? Interval.exactly(v) : new Interval(v - stray, false, v, true);
  }

  private Interval justOver(double v, boolean whole) {
    double stray = Math.abs(v) * justOverAbove;
    if (whole && v >= 2 && v == Math.rint(v)) {
      stray = Math.max(1, stray);
    }
    return stray == 0 ? Interval.exactly(v) : new Interval(v, true, v + stray, false);
  }

  private static Interval below(Interval bare, boolean open) {
    double low = bare.low() >= 0 ? 0 : Double.NEGATIVE_INFINITY;
    return new Interval(low, false, bare.high(), open && !Double.isInfinite(bare.high()));
  }

  /**
   * How many digits a value has from its first to its last that is not zero; 0 for nothing and 9
   * for endless ones.
   */
  static int significantDigits(double value) {
    double v = Math.abs(value);
    if (v == 0 || Double.isInfinite(v)) {
      return 0;
    }
    double scaled = v / Math.pow(10, Math.floor(Math.log10(v)));
    for (int digits = 1; digits < 9; digits++) {
      if (Math.abs(scaled - Math.rint(scaled)) < 1e-6 * scaled) {
        return digits;
      }
      scaled *= 10;
    }
    return 9;
  }
}
