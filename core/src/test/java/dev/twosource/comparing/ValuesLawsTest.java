package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for any two values. */
class ValuesLawsTest {
  private static Value.Amount exactly(double number) {
    return new Value.Amount(Interval.exactly(number), number, 0, "1", Hedge.NONE);
  }

  private static Value.Amount amount(Hedge hedge, int number, String unit) {
    Interval interval =
        switch (hedge) {
          case NONE, EXACT -> Interval.exactly(number);
          case ABOUT -> Interval.between(number * 0.875, number * 1.125);
          case NEARLY -> new Interval(number * 0.9, false, number, true);
          case OVER -> new Interval(number, true, Double.POSITIVE_INFINITY, false);
          case JUST_OVER -> new Interval(number, true, number * 1.1, false);
          case AT_LEAST -> Interval.atLeast(number);
          case UNDER -> new Interval(0, false, number, true);
          case AT_MOST -> Interval.between(0, number);
          case RANGE -> Interval.between(number, number * 1.5);
          case VAGUE -> Interval.between(number, number * 4.0);
        };
    boolean open = hedge == Hedge.VAGUE || hedge == Hedge.RANGE;
    return new Value.Amount(interval, open ? Double.NaN : number, 0, unit, hedge);
  }

  @Provide
  Arbitrary<Value.Amount> amounts() {
    return Combinators.combine(
            Arbitraries.of(Hedge.values()),
            Arbitraries.integers().between(1, 5_000),
            Arbitraries.frequency(net.jqwik.api.Tuple.of(5, "1"), net.jqwik.api.Tuple.of(1, "min")))
        .as(ValuesLawsTest::amount);
  }

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 40).map(LocalDate.of(2024, 2, 20)::plusDays);
    Arbitrary<TimeSpan> spans =
        Combinators.combine(days, Arbitraries.integers().between(0, 9))
            .as((day, length) -> TimeSpan.days(day, day.plusDays(length)));
    Arbitrary<Value> times =
        spans.list().ofMinSize(1).ofMaxSize(2).map(readings -> new Value.When(readings, "X"));
    Arbitrary<String> keys = Arbitraries.of("amber", "birch", "cedar", "dogwood");
    Arbitrary<Value> places =
        Combinators.combine(keys, keys.list().ofMaxSize(2))
            .as((key, within) -> new Value.Where(key, key, within));
    Arbitrary<Value> people =
        keys.set().ofMinSize(1).ofMaxSize(3).map(set -> new Value.Who(set, set.toString()));
    Arbitrary<Value> presence =
        Combinators.combine(keys, Arbitraries.of(Value.Presence.State.values()))
            .as((key, state) -> new Value.Presence(key, key, state));
    Arbitrary<Value> outcomes =
        Combinators.combine(keys, keys, Arbitraries.of(true, false)).as(Value.Outcome::new);
    Arbitrary<Value> tallies =
        Combinators.combine(
                Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 9))
            .as((a, b) -> new Value.Tally(a, b));
    Arbitrary<Value> words = keys.map(key -> new Value.Wording(key, null));
    return Arbitraries.oneOf(
        amounts().map(a -> a), times, places, people, presence, outcomes, tallies, words);
  }

  @Property
  void aValueIsNeverAtOddsWithItself(@ForAll("values") Value value) {
    assertThat(Values.compare(value, value))
        .isInstanceOfAny(Comparison.Agrees.class, Comparison.Compatible.class);
  }

  @Property(tries = 5_000)
  void theOrderMakesNoDifference(@ForAll("values") Value a, @ForAll("values") Value b) {
    assertThat(Values.compare(a, b)).isEqualTo(Values.compare(b, a));
  }

  @Example
  void norForTwoReadingsOfEach() {
    LocalDate first = LocalDate.of(2024, 2, 20);
    TimeSpan early = TimeSpan.days(first, first.plusDays(4));
    TimeSpan late = TimeSpan.days(first.plusDays(20), first.plusDays(24));
    TimeSpan week = TimeSpan.days(first.plusDays(1), first.plusDays(9));
    Value a = new Value.When(List.of(early, late), "X");
    Value b = new Value.When(List.of(late, week), "X");
    assertThat(Values.compare(a, b)).isEqualTo(Values.compare(b, a));
  }

  @Property(tries = 5_000)
  void norForAmounts(@ForAll("amounts") Value.Amount a, @ForAll("amounts") Value.Amount b) {
    assertThat(Values.compare(a, b)).isEqualTo(Values.compare(b, a));
  }

  @Property
  void norForNeighbours(@ForAll @IntRange(min = 1, max = 60) int number) {
    assertThat(Values.compare(exactly(number), exactly(number + 1)))
        .isEqualTo(Values.compare(exactly(number + 1), exactly(number)));
  }

  @Property
  void twoExactNumbersContradict(
      @ForAll @IntRange(max = 1_000_000) int a, @ForAll @IntRange(max = 1_000_000) int b) {
    Assume.that(a != b);
    assertThat(Values.compare(exactly(a), exactly(b))).isInstanceOf(Comparison.Contradicts.class);
  }

  @Property(tries = 5_000)
  void rangesApartContradictUnlessBothAreVague(
      @ForAll("amounts") Value.Amount a, @ForAll("amounts") Value.Amount b) {
    Assume.that(a.unit().equals(b.unit()) && !a.interval().meets(b.interval()));
    // the same number in other words ("nearly 400", "over 400") is a matter of hedges
    Assume.that(
        a.stated() != b.stated() && !(a.hedge() == Hedge.VAGUE && b.hedge() == Hedge.VAGUE));
    assertThat(Values.compare(a, b)).isInstanceOf(Comparison.Contradicts.class);
  }

  @Property
  void aWiderRangeNeverContradictsWhatItHolds(
      @ForAll("amounts") Value.Amount wide, @ForAll @DoubleRange(min = 0, max = 1) double share) {
    double top = Math.min(wide.interval().high(), wide.interval().low() + 10_000);
    double number = wide.interval().low() + share * (top - wide.interval().low());
    Value.Amount narrow =
        new Value.Amount(Interval.exactly(number), number, 0, wide.unit(), Hedge.NONE);
    Assume.that(wide.interval().contains(narrow.interval()));
    assertThat(Values.compare(wide, narrow))
        .isInstanceOfAny(Comparison.Agrees.class, Comparison.Compatible.class);
  }

  @Property
  void otherUnitsAreNotCompared(
      @ForAll Hedge one, @ForAll Hedge other, @ForAll @IntRange(min = 1, max = 100) int number) {
    assertThat(Values.compare(amount(one, number, "EUR"), amount(other, number * 1000, "USD")))
        .isInstanceOf(Comparison.Incomparable.class);
  }

  @Property
  void vagueWordsContradictOnlyAnOrderOfMagnitudeApart(
      @ForAll @IntRange(min = 2, max = 10_000) int a,
      @ForAll @IntRange(min = 2, max = 10_000) int b) {
    boolean far = Math.max(a, b) >= 9L * Math.min(a, b);
    boolean contradicts =
        Values.compare(amount(Hedge.VAGUE, a, "1"), amount(Hedge.VAGUE, b, "1"))
            instanceof Comparison.Contradicts;
    assertThat(contradicts).isEqualTo(far);
  }

  @Property
  void aDayInAMonthIsNoContradiction(@ForAll @IntRange(min = 1, max = 31) int day) {
    LocalDate date = LocalDate.of(2024, 5, day);
    TimeSpan month = TimeSpan.days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
    Value.When coarse = new Value.When(List.of(month), "2024-05");
    Value.When fine = new Value.When(List.of(TimeSpan.day(date)), date.toString());
    assertThat(Values.compare(coarse, fine)).isInstanceOf(Comparison.Compatible.class);
  }
}
