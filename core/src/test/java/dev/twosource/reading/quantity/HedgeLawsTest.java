package dev.twosource.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every hedge and value. */
class HedgeLawsTest {
  private static Interval of(Hedge hedge, double value, boolean duration) {
    return Hedges.interval(hedge, Interval.exactly(value), duration, value == Math.rint(value));
  }

  @Property
  void looseHedgesContainTheStatedValue(
      @ForAll @DoubleRange(min = 0.01, max = 1e12) double value, @ForAll boolean duration) {
    Interval stated = Interval.exactly(value);
    for (Hedge hedge :
        new Hedge[] {Hedge.NONE, Hedge.EXACT, Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_MOST}) {
      assertThat(of(hedge, value, duration).contains(stated)).isTrue();
    }
  }

  @Property
  void strictHedgesLeaveTheStatedValueOut(
      @ForAll @DoubleRange(min = 0.01, max = 1e12) double value, @ForAll boolean duration) {
    Interval stated = Interval.exactly(value);
    assertThat(of(Hedge.OVER, value, duration).meets(stated)).isFalse();
    assertThat(of(Hedge.JUST_OVER, value, duration).meets(stated)).isFalse();
    assertThat(of(Hedge.UNDER, value, duration).meets(stated)).isFalse();
    assertThat(of(Hedge.NEARLY, value, duration).meets(stated)).isFalse();
    assertThat(of(Hedge.NEARLY, value, duration).before(stated)).isTrue();
    assertThat(stated.before(of(Hedge.OVER, value, duration))).isTrue();
  }

  @Property
  void narrowHedgesLieInWideOnes(@ForAll @IntRange(min = 2, max = 100_000_000) int value) {
    assertThat(of(Hedge.OVER, value, false).contains(of(Hedge.JUST_OVER, value, false))).isTrue();
    assertThat(of(Hedge.AT_LEAST, value, false).contains(of(Hedge.OVER, value, false))).isTrue();
    assertThat(of(Hedge.UNDER, value, false).contains(of(Hedge.NEARLY, value, false))).isTrue();
    assertThat(of(Hedge.AT_MOST, value, false).contains(of(Hedge.UNDER, value, false))).isTrue();
  }

  @Property
  void boundsGrowWithTheValue(
      @ForAll @IntRange(min = 1, max = 1_000_000) int low,
      @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
    for (Hedge hedge :
        new Hedge[] {
          Hedge.NEARLY, Hedge.OVER, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UNDER, Hedge.JUST_OVER
        }) {
      Interval small = of(hedge, low, false);
      Interval large = of(hedge, (double) low + more, false);
      assertThat(large.low()).isGreaterThanOrEqualTo(small.low());
      assertThat(large.high()).isGreaterThanOrEqualTo(small.high());
    }
    assertThat(of(Hedge.ABOUT, (double) low + more, true).low())
        .isGreaterThan(of(Hedge.ABOUT, low, true).low());
  }

  @Property
  void meetingIsSymmetricAndContainingMeets(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
      @ForAll @DoubleRange(min = 0, max = 1e6) double width,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double b,
      @ForAll boolean open) {
    Interval one = new Interval(a, open && width > 0, a + width, false);
    Interval other = Interval.atLeast(b);
    assertThat(one.meets(other)).isEqualTo(other.meets(one));
    assertThat(one.contains(one)).isTrue();
    if (other.contains(one)) {
      assertThat(one.meets(other)).isTrue();
    }
    assertThat(one.before(other) && other.before(one)).isFalse();
  }

  @Property
  void aboutTwoHoursIsAQuarterOfAnHourEitherWay(@ForAll @IntRange(min = 1, max = 100) int eighths) {
    Interval interval = of(Hedge.ABOUT, 8.0 * eighths, true);
    assertThat(interval).isEqualTo(Interval.between(7.0 * eighths, 9.0 * eighths));
  }
}
