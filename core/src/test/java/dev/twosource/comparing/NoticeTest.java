package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of values that are not at odds, and what is left unsaid. */
class NoticeTest {
  private static final String QUIET = "COMPATIBLE|DIFFERENT_EVENT";

  private static boolean told(String texts) {
    return DatedTexts.compare(texts, null).findings().stream()
        .anyMatch(finding -> finding.verdict().name().matches(QUIET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two calls of one pair of leaders within the week
        "2025-03-04T09:00:00Z | President Ilva Marek and Prime Minister Odo Brandt spoke by "
            + "telephone for 40 minutes on Monday. / 2025-03-07T12:00:00Z | President Ilva Marek "
            + "and Prime Minister Odo Brandt spoke by telephone for 75 minutes on Thursday.",
        // a part of the toll
        "2025-03-04T09:00:00Z | Eleven people died when a ferry sank off Korsund on Monday. / "
            + "2025-03-04T10:00:00Z | Three children were killed when a ferry sank off Korsund on "
            + "Monday.",
        // the toll of a day and that since it began
        "2025-03-04T09:00:00Z | The quake in Dorvania killed 14 people in the past 24 hours, the "
            + "rescue service in Dorvania said. / 2025-03-04T10:00:00Z | The quake in Dorvania has "
            + "killed 6,300 people since Sunday, the rescue service in Dorvania said.",
      })
  void whatAReaderMayTakeForADifferenceIsTold(String texts) {
    assertThat(told(texts)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a market moves every day
        "2025-03-04T09:00:00Z | Stocks in Korsund fell on Tuesday. The Korsund index lost 2.6 "
            + "percent, with Vexel down 4 percent. / 2025-03-06T09:00:00Z | Stocks in Korsund fell "
            + "again on Thursday. The Korsund index lost 1.4 percent, with Vexel down 3 percent.",
        // two quakes of other years, each told in passing
        "2025-03-04T09:00:00Z | A quake shook Dorvania on Tuesday. In 2004 a quake in Dorvania "
            + "killed 230 people. / 2025-03-04T12:00:00Z | A quake shook Dorvania on Tuesday. In "
            + "1996 a quake in Dorvania killed 12 people.",
        // a price and a company's worth
        "2025-03-04T09:00:00Z | Vexel of Korsund is worth more than 6 dollars a share. / "
            + "2025-03-05T09:00:00Z | Vexel of Korsund has lost 3.5 billion dollars in value.",
      })
  void whatNobodyWouldHoldAgainstTheOtherIsLeftUnsaid(String texts) {
    assertThat(told(texts)).isFalse();
  }
}
