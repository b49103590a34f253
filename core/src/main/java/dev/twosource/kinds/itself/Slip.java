package dev.twosource.kinds.itself;

import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Two passages of a document that cannot both be right.
 *
 * @param detail the kind of detail that they tell, or null where that is the one that the document
 *     is taken to claim with the first
 * @param stated what it says
 * @param found what comes of what it tells
 */
record Slip(@Nullable String detail, Side stated, Side found) {

  /**
   * One of the two.
   *
   * @param sentence the sentence it stands in
   * @param first its first token
   * @param end the token after its last one
   * @param value what it says, or what follows from it
   */
  record Side(Sentence sentence, int first, int end, Value value) {
    /** A quantity as it was said. */
    static Side of(Sentence sentence, int first, int end, Quantity quantity) {
      return new Side(
          sentence,
          first,
          end,
          new Value.Amount(
              quantity.interval(), quantity.stated(), 0, quantity.unit(), quantity.hedge()));
    }

    /** A quantity as it was said, without the words around it. */
    static Side of(Sentence sentence, Quantity quantity) {
      return of(
          sentence,
          quantity.firstToken(),
          Math.max(quantity.endToken(), quantity.head() + 1),
          quantity);
    }

    /** A number. */
    static Side of(Sentence sentence, int first, int end, double number, String unit) {
      return of(sentence, first, end, Interval.exactly(number), unit);
    }

    /** A stretch of numbers. */
    static Side of(Sentence sentence, int first, int end, Interval interval, String unit) {
      double stated = interval.isExact() ? interval.low() : Double.NaN;
      return new Side(
          sentence, first, end, new Value.Amount(interval, stated, 0, unit, Hedge.NONE));
    }
  }
}
