package dev.twosource.reading;

import dev.twosource.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity: a number with its hedge and unit. A cardinal that counts things has the unit "1" and
 * names the counted noun. Dates, times and durations are not quantities but {@link Timex}es.
 *
 * @param span the words of hedge, number and unit ("nearly 400", "$1.5 billion", "35 km", "at least
 *     12"), without the counted noun
 * @param number the words of the number alone
 * @param interval what it may stand for, in the unit's base: metres, euros, percent, things
 * @param stated the number as said in the unit as said, without its hedge (5 in "about 5 km", 20 in
 *     "one in five"); NaN for vague ones ("dozens") and ranges
 * @param unit "1" for counts, "%", "pp" for percentage points, an ISO 4217 code, a UCUM code ("m",
 *     "g", "Cel"), "a_age" for a person's age in years, or "XXX:" and a name for a currency that
 *     the words do not tell ("XXX:peso")
 * @param hedge how it is qualified
 * @param kind what sort of quantity it is
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param head the token of the counted noun ("people" in "12 elderly people"), or -1
 * @param per the window of a rate or partial count ("a week", "in the past 24 hours", "since the
 *     quake"), or null
 * @param other the second total of a {@link Kind#SCORE}, or null
 */
public record Quantity(
    Span span,
    Span number,
    Interval interval,
    double stated,
    String unit,
    Hedge hedge,
    Kind kind,
    int firstToken,
    int endToken,
    int head,
    @Nullable Span per,
    @Nullable Interval other) {

  /** A quantity that is no tally. */
  public Quantity(
      Span span,
      Span number,
      Interval interval,
      double stated,
      String unit,
      Hedge hedge,
      Kind kind,
      int firstToken,
      int endToken,
      int head,
      @Nullable Span per) {
    this(span, number, interval, stated, unit, hedge, kind, firstToken, endToken, head, per, null);
  }

  /** The sorts of quantity. */
  public enum Kind {
    /** Things counted. */
    COUNT,
    /** A place in an order ("third"). */
    ORDINAL,
    /** An amount of money. */
    MONEY,
    /** A share: percent, "one in five", "two-thirds". */
    SHARE,
    /** A difference of percentages, in points. */
    POINTS,
    /** A physical measure: length, mass, temperature, speed. */
    MEASURE,
    /** Two totals against each other: "28-24", "118 votes to 109", "two-all". */
    SCORE,
    /** A number that counts nothing: an address, a model, a telephone number. */
    LABEL
  }
}
