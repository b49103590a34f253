package dev.twosource.report;

import java.util.List;

/**
 * One value with everybody who says it.
 *
 * @param value the normalised value, the same for the same value whatever the wording
 *     ("PT1H45M..PT2H15M")
 * @param display the value in an editor's words ("about two hours")
 * @param independentSources how many origins say it; copies of one wire text count once
 * @param claims who says it where, in the order of the documents' ids and of the text
 */
public record ReportedValue(
    String value, String display, int independentSources, List<Quotation> claims) {
  /** Copies the list. */
  public ReportedValue {
    claims = List.copyOf(claims);
  }
}
