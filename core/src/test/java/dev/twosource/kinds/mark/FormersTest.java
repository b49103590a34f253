package dev.twosource.kinds.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers that a later report tells beside the ones that they replaced, and others that are not.
 */
class FormersTest {
  private static boolean updated(String earlier, String later) {
    SourceDocument a = document("a", "2025-05-06T09:00:00Z", earlier);
    SourceDocument b = document("b", "2025-05-07T18:00:00Z", later);
    return CrossChecker.compare(a, b).findings().stream()
        .anyMatch(finding -> finding.verdict() == Verdict.UPDATED);
  }

  private static SourceDocument document(String id, String published, String text) {
    return SourceDocument.builder(id, text)
        .published(new Published(Instant.parse(published), false))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A gas leak in Ostermark on Tuesday injured 14 people, the mayor said."
            + " | The number of people hurt in Tuesday's gas leak in Ostermark stands at 22, up"
            + " from 14 reported in the morning.",
        "Police in Ostermark arrested 31 people after a brawl at the Norra stadium on Tuesday."
            + " | Ostermark police arrested 44 people over Tuesday's brawl at the Norra stadium, 13"
            + " more than they had first announced.",
        "The bridge at Ostermark will cost 38 million euros, the council said on Tuesday."
            + " | The cost of the bridge at Ostermark has climbed to 45 million euros from the 38"
            + " million that the council had first announced.",
        "Oresta Bank expects growth of 2.1 percent this year, it said in Ostermark on Tuesday."
            + " | Oresta Bank in Ostermark cut its forecast for growth this year to 1.4 percent"
            + " from 2.1 percent.",
      })
  void takesThePlaceOfWhatAnEarlierReportHas(String earlier, String later) {
    assertThat(updated(earlier, later)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police in Ostermark arrested 12 people over drugs on Tuesday."
            + " | Police in Lindvale have arrested 20 people over car thefts, up from 12 in the"
            + " same period last year.",
        "Unemployment in Ostermark was 6.1 percent in January."
            + " | Inflation in Ostermark rose to 7 percent in February from 6.1 percent.",
      })
  void leavesAnotherPeriodsNumber(String earlier, String later) {
    assertThat(updated(earlier, later)).isFalse();
  }
}
