package dev.twosource.reading;

/**
 * How a number is qualified. The interval that each stands for is in one table, {@link
 * dev.twosource.reading.quantity.HedgeTable}.
 */
public enum Hedge {
  /** Said without qualification. */
  NONE,
  /** "exactly", "precisely". */
  EXACT,
  /** "about", "around", "some", "roughly", "or so", "40-odd". */
  ABOUT,
  /** "nearly", "almost", "close to", "just under". */
  NEARLY,
  /** "more than", "over", "upwards of". */
  OVER,
  /** "just over", "a little more than". */
  JUST_OVER,
  /** "at least", "no fewer than", "so far". */
  AT_LEAST,
  /** "under", "less than", "fewer than". */
  UNDER,
  /** "at most", "up to", "no more than". */
  AT_MOST,
  /** "between 3 and 5", "three to five". */
  RANGE,
  /** "dozens", "several hundred", "a few", "tens of thousands". */
  VAGUE
}
