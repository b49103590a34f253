package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.twosource.comparing.Verdict;
import dev.twosource.report.Evidence;
import dev.twosource.report.Finding;
import dev.twosource.report.FindingSubject;
import dev.twosource.report.Report;
import dev.twosource.report.ReportedValue;
import dev.twosource.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class FailOnTest {
  @ParameterizedTest
  @CsvSource({
    "conflict, CONFLICT, WARNING, true",
    "conflict, DISPUTED, ERROR, false",
    "disputed, CONFLICT, ERROR, true",
    "disputed, DISPUTED, WARNING, true",
    "disputed, UPDATED, WARNING, false",
    "Different-Event, DIFFERENT_EVENT, NOTE, true",
    "different_event, COMPATIBLE, NOTE, false",
    "agrees, AGREES, NOTE, true",
    "agrees, UNDECIDED, NOTE, false",
    "error, CONFLICT, ERROR, true",
    "error, CONFLICT, WARNING, false",
    "warning, DISPUTED, ERROR, true",
    "warning, DISPUTED, WARNING, true",
    "warning, UPDATED, NOTE, false",
    "note, AGREES, NOTE, true",
    "never, CONFLICT, ERROR, false",
  })
  void failsAtItsLevelAndAbove(String level, Verdict verdict, Severity severity, boolean fails) {
    assertThat(new FailOn.Converter().convert(level).fails(report(verdict, severity)))
        .isEqualTo(fails);
  }

  @Test
  void nothingFoundNeverFails() {
    FailOn.names()
        .forEach(
            level ->
                assertThat(new FailOn.Converter().convert(level).fails(report(List.of())))
                    .isFalse());
  }

  @Test
  void undecidedIsNoLevel() {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> new FailOn.Converter().convert("undecided"));
  }

  private static Report report(Verdict verdict, Severity severity) {
    return report(
        List.of(
            new Finding(
                "f1",
                verdict,
                severity,
                "score",
                new FindingSubject("event", "the match"),
                List.of(new ReportedValue("2-1", "2-1", 1, List.of())),
                "Why.",
                new Evidence(List.of(), "rule", null))));
  }

  private static Report report(List<Finding> findings) {
    return new Report(List.of(), findings, List.of(), new Report.Statistics(0, 0, 0, 0, 0));
  }
}
