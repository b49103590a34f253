package dev.twosource.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.Lines;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the corpora beside this class: {@code claims.txt} holds what one passage claims, {@code
 * pairs.txt} how two short reports stand to each other. Both hold near misses too.
 */
class DetailExamplesTest {
  @TestFactory
  Stream<DynamicTest> claims() throws IOException {
    return lines("claims.txt")
        .map(line -> DynamicTest.dynamicTest(line.get(0) + ": " + line.get(2), () -> claim(line)));
  }

  private static void claim(List<String> line) {
    List<String> found;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      found =
          checker.claims(SourceDocument.of("text", line.get(2))).stream()
              .filter(claim -> claim.detail().equals(line.get(0)))
              .map(DocumentClaim::value)
              .toList();
    }
    if (line.get(1).equals("-")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(line.get(1).split("; "));
    }
  }

  @TestFactory
  Stream<DynamicTest> pairs() throws IOException {
    return lines("pairs.txt")
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.get(0) + " " + line.get(1) + ": " + line.get(2), () -> pair(line)));
  }

  /**
   * One fact in the words of two outlets; what is not read yet must not be a false alarm either.
   */
  @TestFactory
  Stream<DynamicTest> paraphrases() throws IOException {
    return lines("paraphrases.txt")
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.get(0) + " " + line.get(1) + ": " + line.get(2), () -> paraphrase(line)));
  }

  private static void paraphrase(List<String> line) {
    boolean known = line.get(0).startsWith("~");
    if (!known) {
      pair(line);
    }
    if (!line.get(1).equals("CONFLICT")) {
      assertThat(CrossChecker.compare(dated("a", line.get(2)), dated("b", line.get(3))).findings())
          .noneMatch(finding -> finding.verdict() == Verdict.CONFLICT);
    }
  }

  private static void pair(List<String> line) {
    List<Finding> findings =
        CrossChecker.compare(dated("a", line.get(2)), dated("b", line.get(3))).findings();
    List<String> verdicts =
        findings.stream()
            .filter(finding -> finding.detail().equals(line.get(0)))
            .map(finding -> finding.verdict().name())
            .distinct()
            .toList();
    if (line.get(1).startsWith("not ")) {
      assertThat(verdicts).doesNotContain(line.get(1).substring(4));
    } else {
      assertThat(verdicts).contains(line.get(1));
    }
  }

  /** Both reports came out on one day: where the clocks are not known, much is left unsaid. */
  private static SourceDocument dated(String id, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.on(LocalDate.of(2024, 10, 9)))
        .build();
  }

  private static Stream<List<String>> lines(String file) throws IOException {
    return Lines.of(DetailExamplesTest.class, file).stream()
        .map(line -> List.of(line.split(" \\| ")));
  }
}
