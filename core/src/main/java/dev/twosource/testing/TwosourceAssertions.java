package dev.twosource.testing;

import dev.twosource.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions about reports start. It may be imported statically beside AssertJ's own entry
 * point.
 *
 * <pre>{@code
 * assertThat(CrossChecker.compare(wireA, wireB))
 *     .hasConflict("call.duration", "about 30 minutes", "more than an hour");
 * }</pre>
 */
public final class TwosourceAssertions {
  private TwosourceAssertions() {}

  /**
   * Starts an assertion about a report.
   *
   * @param actual the report; every assertion fails on null
   */
  public static ReportAssert assertThat(@Nullable Report actual) {
    return new ReportAssert(actual);
  }
}
