package dev.twosource.reading;

/**
 * The values that a number with its hedge may stand for. Bounds may be infinite.
 *
 * @param low the lower bound
 * @param lowOpen whether the lower bound itself is out ("more than 30")
 * @param high the upper bound
 * @param highOpen whether the upper bound itself is out ("nearly 400")
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {
  /** Refuses NaN and inverted bounds. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + ".." + high);
    }
  }

  /** Exactly this value. */
  public static Interval exactly(double value) {
    return new Interval(value, false, value, false);
  }

  /** Both bounds in. */
  public static Interval between(double low, double high) {
    return new Interval(low, false, high, false);
  }

  /** This value or more. */
  public static Interval atLeast(double low) {
    return new Interval(low, false, Double.POSITIVE_INFINITY, false);
  }

  /** Whether one value lies in both. */
  public boolean meets(Interval other) {
    return !before(other) && !other.before(this);
  }

  /** Whether every value of this lies below every value of the other. */
  public boolean before(Interval other) {
    return high < other.low || (high == other.low && (highOpen || other.lowOpen));
  }

  /** Whether every value of the other lies in this. */
  public boolean contains(Interval other) {
    boolean lowIn = low < other.low || (low == other.low && (!lowOpen || other.lowOpen));
    boolean highIn = high > other.high || (high == other.high && (!highOpen || other.highOpen));
    return lowIn && highIn;
  }

  /** Whether only one value lies in it. */
  public boolean isExact() {
    return low == high;
  }

  /** This interval with both bounds multiplied. */
  public Interval times(double factor) {
    return new Interval(low * factor, lowOpen, high * factor, highOpen);
  }
}
