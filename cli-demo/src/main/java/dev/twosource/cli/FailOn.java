package dev.twosource.cli;

import dev.twosource.comparing.Verdict;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import dev.twosource.report.Severity;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * From what on a check counts as failed: a verdict and all graver ones, a severity and all graver
 * ones, or never.
 *
 * @param verdict the mildest verdict that fails, or null
 * @param severity the mildest severity that fails, or null
 */
record FailOn(@Nullable Verdict verdict, @Nullable Severity severity) {
  private static final List<Verdict> VERDICTS =
      List.of(
          Verdict.CONFLICT,
          Verdict.DISPUTED,
          Verdict.UPDATED,
          Verdict.DIFFERENT_EVENT,
          Verdict.COMPATIBLE,
          Verdict.AGREES);
  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  /** Whether any finding fails the check. */
  boolean fails(Report report) {
    return report.findings().stream().anyMatch(this::fails);
  }

  private boolean fails(Finding finding) {
    if (verdict != null) {
      return VERDICTS.contains(finding.verdict()) && finding.verdict().compareTo(verdict) <= 0;
    }
    return severity != null && finding.severity().compareTo(severity) >= 0;
  }

  /** The names in the order in which the help lists them. */
  static Stream<String> names() {
    return Stream.concat(
        Stream.concat(VERDICTS.stream(), SEVERITIES.stream()).map(Choice::name),
        Stream.of("never"));
  }

  /** Reads a name. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      String wanted = Choice.plain(value);
      for (Verdict verdict : VERDICTS) {
        if (Choice.name(verdict).equals(wanted)) {
          return new FailOn(verdict, null);
        }
      }
      for (Severity severity : SEVERITIES) {
        if (Choice.name(severity).equals(wanted)) {
          return new FailOn(null, severity);
        }
      }
      if (wanted.equals("never")) {
        return new FailOn(null, null);
      }
      throw Choice.unknown(names().toList(), value);
    }
  }

  /** Lists the names for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
