package dev.twosource.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twosource.CrossChecker;
import dev.twosource.Lines;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fact as two outlets tell it, held against each other from end to end. */
class ToldTwiceTest {
  private static List<Arguments> lines() throws IOException {
    List<Arguments> lines = new ArrayList<>(lines("told.txt"));
    lines.addAll(lines("told-amounts.txt"));
    lines.addAll(lines("told-times.txt"));
    lines.addAll(lines("told-occasions.txt"));
    lines.addAll(lines("told-extents.txt"));
    lines.addAll(lines("told-alike.txt"));
    lines.addAll(lines("told-plain.txt"));
    lines.addAll(lines("told-clauses.txt"));
    lines.addAll(lines("told-turns.txt"));
    lines.addAll(lines("told-steps.txt"));
    lines.addAll(lines("told-bounds.txt"));
    lines.addAll(lines("told-apart.txt"));
    return lines;
  }

  private static List<Arguments> lines(String name) throws IOException {
    List<Arguments> lines = new ArrayList<>();
    for (String line : Lines.of(ToldTwiceTest.class, name)) {
      lines.add(Arguments.of((Object) line.split(" \\| ")));
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void anEditorSaysSo(String[] line) {
    boolean miss = line[0].startsWith("? ");
    String detail = miss ? line[0].substring(2) : line[0];
    boolean not = line[1].startsWith("not ");
    Verdict wanted = Verdict.valueOf(not ? line[1].substring(4) : line[1]);
    Report report =
        CrossChecker.compare(document("1", line[2], line[3]), document("2", line[4], line[5]));
    List<Finding> found =
        report.findings().stream()
            .filter(finding -> finding.detail().equals(detail) && finding.verdict() == wanted)
            .toList();
    assertEquals(
        not || miss, found.isEmpty(), () -> line[3] + "\n" + line[5] + "\n" + report.findings());
    boolean conflict =
        report.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.CONFLICT);
    assertTrue(
        !conflict || wanted == Verdict.CONFLICT && !not,
        () -> "a false alarm: " + report.findings());
  }

  private static SourceDocument document(String id, String published, String text) {
    return SourceDocument.builder(id, text)
        .published(new Published(Instant.parse(published), false))
        .story("told")
        .build();
  }
}
