package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two towns of one name, told apart by nothing but what each report puts its own in. */
class NamesakesTest {
  private static final String FIRE =
      " A fire at a grain store in Tarnbrook on Friday injured %s people, officials said.";

  @ParameterizedTest
  @CsvSource({"Ohio,Iowa", "Mo.,Kan.", "B.C.,Alberta", "Poland,Ohio", "Wash.,N.S."})
  void twoTownsHaveTwoFires(String here, String there) {
    assertThat(verdicts("TARNBROOK, " + here + " —", "TARNBROOK, " + there + " —"))
        .doesNotContain(Verdict.CONFLICT)
        .contains(Verdict.DIFFERENT_EVENT);
  }

  @Test
  void oneTownHasOne() {
    assertThat(verdicts("TARNBROOK, Ohio —", "TARNBROOK, Ohio —")).contains(Verdict.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({"Ohio,United States", "Lancashire,England"})
  void whatIsInsideTheOtherIsNoOtherTown(String here, String there) {
    assertThat(verdicts("TARNBROOK, " + here + " —", "TARNBROOK, " + there + " —"))
        .contains(Verdict.CONFLICT);
  }

  private static List<Verdict> verdicts(String left, String right) {
    return CrossChecker.compare(
            document("a", left + FIRE.formatted("four")),
            document("b", right + FIRE.formatted("nine")))
        .findings()
        .stream()
        .filter(finding -> finding.detail().equals("count.injured"))
        .map(Finding::verdict)
        .toList();
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.at(Instant.parse("2025-11-14T12:00:00Z")))
        .build();
  }
}
