package dev.twosource.quality;

/**
 * How often something was found.
 *
 * @param name what was looked for
 * @param gold how many there are
 * @param goldFound how many of these were found
 * @param ours how many were reported; -1 where that was not counted
 * @param oursRight how many of these are right
 */
record Figure(String name, int gold, int goldFound, int ours, int oursRight) {
  /** A figure of matches one to one. */
  static Figure of(String name, int gold, int ours, int right) {
    return new Figure(name, gold, right, ours, right);
  }

  /** The share of what was reported that is right; NaN where nothing was reported. */
  double precision() {
    return ours <= 0 ? Double.NaN : (double) oursRight / ours;
  }

  /** The share of what there is that was found; NaN where there is nothing. */
  double recall() {
    return gold == 0 ? Double.NaN : (double) goldFound / gold;
  }

  /** The harmonic mean of both; NaN where one of them is not known. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
