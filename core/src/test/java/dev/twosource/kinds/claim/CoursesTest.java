package dev.twosource.kinds.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of states of one thing. */
class CoursesTest {
  private static Value.Outcome outcome(String family, String code, boolean positive) {
    return new Value.Outcome(family, code, positive);
  }

  @ParameterizedTest
  @CsvSource({
    "opening, closed, false, opening, open, true, THING",
    "search, missing, false, life, dead, false, PERSON",
    "search, missing, false, prosecution, charged, true, PERSON",
    "seizure, seized, true, release, freed, true, PERSON",
    "stranding, ran aground, true, grounding, freed, true, THING",
    "striking, planned, true, holding, called off, false, PLAN",
    "life, alive, true, life, dead, false, LINKED",
  })
  void laterStatesFollowEarlierOnes(
      String was,
      String before,
      boolean yes,
      String is,
      String after,
      boolean later,
      Courses.Of of) {
    Courses.Step step = Courses.step(outcome(was, before, yes), outcome(is, after, later));
    assertThat(step).isNotNull();
    assertThat(step.of()).isEqualTo(of);
  }

  @Test
  void whatHasNoOrderDoesNotFollow() {
    assertThat(Courses.step(outcome("life", "dead", false), outcome("search", "missing", false)))
        .isNull();
    assertThat(Courses.step(outcome("life", "dead", false), outcome("life", "alive", true)))
        .isNull();
    assertThat(
            Courses.step(
                outcome("verdict", "convicted", true), outcome("verdict", "acquitted", false)))
        .isNull();
    assertThat(Courses.step(outcome("fate", "lost", false), outcome("fate", "saved", true)))
        .isNull();
  }

  @Test
  void nobodyIsConvictedWithinDaysOfHisFlight() {
    Value.Outcome convicted = outcome("verdict", "convicted", true);
    Courses.Step flight = Courses.step(outcome("custody", "at large", false), convicted);
    Courses.Step charge = Courses.step(outcome("prosecution", "charged", true), convicted);
    assertThat(flight).isNotNull();
    assertThat(charge).isNotNull();
    assertThat(flight.minutes()).isGreaterThan(7 * 24 * 60);
    assertThat(charge.minutes()).isLessThan(24 * 60);
  }
}
