package dev.twosource.kinds.count;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param measure what is counted
 * @param predicate what is said of the counted: a family of {@link CountFamilies}, the lemma of a
 *     verb, or the empty string
 * @param head the lemma of the counted noun, or the empty string
 * @param owner the narrower group that is counted ("child", "serious"), or the empty string
 * @param part whether the words say that it is a part of a larger whole
 * @param window the stretch that it is for, or null for a total
 * @param interval what the number may stand for
 * @param stated the number as said; NaN for vague words
 * @param precision half of the last place that was said
 * @param hedge how it is qualified
 * @param at the first token of the number
 * @param first the first token of the words that carry it
 * @param end the token after them
 * @param verb the token whose mood decides whether it happened, or -1
 */
public record Counted(
    CountKind.Measure measure,
    String predicate,
    String head,
    String owner,
    boolean part,
    @Nullable String window,
    Interval interval,
    double stated,
    double precision,
    Hedge hedge,
    int at,
    int first,
    int end,
    int verb) {

  /**
   * A number where it stands.
   *
   * @param sentence its sentence
   * @param counted the number with what it counts
   */
  public record Told(Sentence sentence, Counted counted) {}

  /** Just so many who were killed, hurt or held. */
  static Counted exactly(
      CountKind.Measure measure, int number, int at, int first, int end, int verb) {
    Interval interval = Interval.exactly(number);
    return victims(measure, interval, number, Hedge.NONE, at, first, end, verb);
  }

  /** At least so many who were killed, hurt or held, by words that begin with the number's. */
  static Counted atLeast(
      CountKind.Measure measure, double least, double stated, int at, int end, int verb) {
    Interval interval = Interval.atLeast(least);
    return victims(measure, interval, stated, Hedge.AT_LEAST, at, at, end, verb);
  }

  /** Those of whom nothing is told but what befell them. */
  private static Counted victims(
      CountKind.Measure measure,
      Interval interval,
      double stated,
      Hedge hedge,
      int at,
      int first,
      int end,
      int verb) {
    return new Counted(
        measure, "", "", "", false, null, interval, stated, 0, hedge, at, first, end, verb);
  }

  /** The same number as a part of a larger whole. */
  Counted asPart() {
    return new Counted(
        measure, predicate, head, owner, true, window, interval, stated, precision, hedge, at,
        first, end, verb);
  }

  /** The same number as that of all who work somewhere, by nothing but the words up to a token. */
  Counted asStaff(int wordsEnd) {
    return new Counted(
        CountKind.Measure.PEOPLE,
        CountFamilies.EMPLOYED,
        "",
        "",
        false,
        null,
        interval,
        stated,
        precision,
        hedge,
        at,
        at,
        wordsEnd,
        -1);
  }

  /** Whether it is said of people being killed, hurt or held. */
  boolean toll() {
    return measure.toll();
  }
}
