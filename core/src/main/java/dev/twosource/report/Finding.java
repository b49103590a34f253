package dev.twosource.report;

import dev.twosource.comparing.Verdict;
import java.util.List;

/**
 * How the sources stand to each other on one detail of one subject.
 *
 * @param id the same for the same input
 * @param verdict how the values stand to each other
 * @param severity how much an editor should mind
 * @param detail the id of the kind of detail ("call.duration")
 * @param subject what it is about
 * @param values the values with their sources; at least one
 * @param why one sentence that an editor understands
 * @param evidence why it is one
 */
public record Finding(
    String id,
    Verdict verdict,
    Severity severity,
    String detail,
    FindingSubject subject,
    List<ReportedValue> values,
    String why,
    Evidence evidence) {
  /** Copies the list. */
  public Finding {
    values = List.copyOf(values);
  }

  /** The claims of this finding that one document makes. */
  public List<Quotation> claimsIn(String document) {
    return values.stream()
        .flatMap(value -> value.claims().stream())
        .filter(claim -> claim.document().equals(document))
        .toList();
  }
}
