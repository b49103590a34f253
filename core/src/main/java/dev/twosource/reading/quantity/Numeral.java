package dev.twosource.reading.quantity;

import dev.twosource.reading.Interval;

/**
 * A bare number in the text, without hedge, currency or unit.
 *
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param value what it says; NaN where it is vague
 * @param digits whether it is written in digits, its scale word aside ("1.5 million" is)
 * @param vague whether it names no one number ("dozens", "a few hundred")
 * @param interval the values that it may stand for: the one value, or the stretch that a vague word
 *     covers
 */
public record Numeral(
    int firstToken, int endToken, double value, boolean digits, boolean vague, Interval interval) {

  static Numeral exact(int first, int end, double value, boolean digits) {
    return new Numeral(first, end, value, digits, false, Interval.exactly(value));
  }

  static Numeral vague(int first, int end, double low, double high) {
    return new Numeral(first, end, Double.NaN, false, true, Interval.between(low, high));
  }
}
