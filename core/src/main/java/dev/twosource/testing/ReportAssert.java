package dev.twosource.testing;

import static java.util.Objects.requireNonNull;

import dev.twosource.comparing.Verdict;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a report. Each fails on a null report first, and each failure lists what was
 * found instead.
 *
 * <p>A phrase is matched against what a finding quotes: it must stand in the quoted sentence and
 * share at least a letter with the quote, or be the value as the report displays it. Case, runs of
 * white space and the style of quotation marks make no difference. Two phrases must belong to two
 * different values of one finding, in either order.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  /** A failure message lists at most this many findings. */
  private static final int LISTED = 20;

  ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * The two phrases cannot both be right.
   *
   * @param kind the id of the kind of detail ("call.duration")
   * @param first words of one source
   * @param second words of the other
   */
  public ReportAssert hasConflict(String kind, String first, String second) {
    return hasFinding(Verdict.CONFLICT, kind, first, second);
  }

  /** The two phrases belong to different named parties. See {@link #hasConflict}. */
  public ReportAssert hasDisputed(String kind, String first, String second) {
    return hasFinding(Verdict.DISPUTED, kind, first, second);
  }

  /** The value moved on from one phrase to the other. See {@link #hasConflict}. */
  public ReportAssert hasUpdated(String kind, String first, String second) {
    return hasFinding(Verdict.UPDATED, kind, first, second);
  }

  /** The two phrases look alike and are about two occurrences. See {@link #hasConflict}. */
  public ReportAssert hasDifferentEvents(String kind, String first, String second) {
    return hasFinding(Verdict.DIFFERENT_EVENT, kind, first, second);
  }

  /** The two phrases differ, yet both can be right. See {@link #hasConflict}. */
  public ReportAssert hasCompatible(String kind, String first, String second) {
    return hasFinding(Verdict.COMPATIBLE, kind, first, second);
  }

  /** No detail of any kind is in conflict. */
  public ReportAssert hasNoConflict() {
    isNotNull();
    List<Finding> conflicts = all(finding -> finding.verdict() == Verdict.CONFLICT);
    if (!conflicts.isEmpty()) {
      throw failure("%s", "Expecting no CONFLICT but found:" + lines(conflicts));
    }
    return this;
  }

  /**
   * No detail of one kind is in conflict.
   *
   * @param kind the id of the kind of detail
   */
  public ReportAssert hasNoConflict(String kind) {
    requireNonNull(kind, "kind");
    isNotNull();
    List<Finding> conflicts =
        all(finding -> finding.verdict() == Verdict.CONFLICT && finding.detail().equals(kind));
    if (!conflicts.isEmpty()) {
      throw failure("%s", "Expecting no CONFLICT on " + kind + " but found:" + lines(conflicts));
    }
    return this;
  }

  /**
   * At least two sources say the same on this kind of detail, and on none of this kind are they in
   * conflict, disputed or updated.
   *
   * @param kind the id of the kind of detail
   */
  public ReportAssert agreeOn(String kind) {
    requireNonNull(kind, "kind");
    isNotNull();
    List<Finding> ofKind = all(finding -> finding.detail().equals(kind));
    boolean agrees = ofKind.stream().anyMatch(finding -> finding.verdict() == Verdict.AGREES);
    boolean differs = ofKind.stream().anyMatch(finding -> differs(finding.verdict()));
    if (!agrees || differs) {
      throw failure("%s", "Expecting agreement on " + kind + instead(kind));
    }
    return this;
  }

  /** Goes on with the findings that are conflicts, in the report's order. */
  public ListAssert<Finding> conflicts() {
    return findings(Verdict.CONFLICT);
  }

  /** Goes on with the findings of one verdict, in the report's order. */
  public ListAssert<Finding> findings(Verdict verdict) {
    requireNonNull(verdict, "verdict");
    isNotNull();
    return Assertions.assertThat(all(finding -> finding.verdict() == verdict))
        .as("findings with verdict %s", verdict);
  }

  private ReportAssert hasFinding(Verdict verdict, String kind, String first, String second) {
    requireNonNull(kind, "kind");
    requirePhrase(first);
    requirePhrase(second);
    isNotNull();
    boolean found =
        actual.findings().stream()
            .anyMatch(
                finding ->
                    finding.verdict() == verdict
                        && finding.detail().equals(kind)
                        && Phrases.onTwoSides(finding, first, second));
    if (!found) {
      String wanted =
          "Expecting " + verdict + " on " + kind + " between\n  \"" + first + "\"\nand\n  \"";
      throw failure("%s", wanted + second + "\"\n" + instead(kind).substring(1));
    }
    return this;
  }

  /** An empty phrase would match whatever is quoted. */
  private static void requirePhrase(String phrase) {
    if (requireNonNull(phrase, "phrase").isBlank()) {
      throw new IllegalArgumentException("a phrase needs words");
    }
  }

  private static boolean differs(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT, DISPUTED, UPDATED -> true;
      case DIFFERENT_EVENT, COMPATIBLE, AGREES, UNDECIDED -> false;
    };
  }

  private List<Finding> all(Predicate<Finding> condition) {
    return actual.findings().stream().filter(condition).toList();
  }

  /** What was found instead: first on the same kind, then on others; and what was not read. */
  private String instead(String kind) {
    List<Finding> ordered = new ArrayList<>(all(finding -> finding.detail().equals(kind)));
    String start;
    if (actual.findings().isEmpty()) {
      start = " but there is no finding";
    } else if (ordered.isEmpty()) {
      start = " but there is no finding on it, only:";
    } else {
      start = " but found:";
    }
    ordered.addAll(all(finding -> !finding.detail().equals(kind)));
    return start + lines(ordered) + failures();
  }

  private String failures() {
    return actual.failures().stream()
        .map(failure -> "\nnot read: " + failure.document() + ": " + failure.message())
        .collect(Collectors.joining());
  }

  private static String lines(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings.subList(0, Math.min(LISTED, findings.size()))) {
      lines.append("\n  ").append(line(finding));
    }
    if (findings.size() > LISTED) {
      lines.append("\n  and ").append(findings.size() - LISTED).append(" more");
    }
    return lines.toString();
  }

  /** One finding in one line: verdict, kind, subject, each value's quotes with their documents. */
  private static String line(Finding finding) {
    String values =
        finding.values().stream()
            .map(
                value ->
                    value.claims().stream()
                        .map(claim -> "\"" + claim.quote() + "\" (" + claim.document() + ")")
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining(" / "));
    return finding.verdict()
        + " "
        + finding.detail()
        + " of "
        + finding.subject().label()
        + ": "
        + values;
  }
}
