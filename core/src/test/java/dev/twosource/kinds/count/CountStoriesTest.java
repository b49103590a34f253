package dev.twosource.kinds.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two short reports of one event, or of two, come to where they count. */
class CountStoriesTest {
  private static final String FERRY =
      "VALMORA - The ferry Santa Irena sank off the island of Pellora on Tuesday, the port authority of Valmora said. ";
  private static final String FERRY_TOO =
      "Divers from Valmora were searching the wreck of the Santa Irena, the ferry that sank off Pellora on Tuesday. ";
  private static final String PLANT =
      "Brannick Castings, the pump maker, is to close its foundry at Ostrel, chief executive Maud Ferrin said on Tuesday. ";
  private static final String PLANT_TOO =
      "Workers at Brannick Castings wept on Tuesday when Maud Ferrin told them that the foundry at Ostrel is to close. ";
  private static final String MARCH =
      "Nurses marched through Ostrel on Tuesday in a protest against the closing of St Brannoc hospital, led by Ilse Maran. ";
  private static final String MARCH_TOO =
      "The protest of the nurses against the closing of St Brannoc hospital in Ostrel went on until dusk on Tuesday, Ilse Maran said. ";

  private static Set<String> verdicts(String a, String b, String detail) {
    Set<String> found = new TreeSet<>();
    SourceDocument first = document("first", "2025-03-11T15:00:00Z", a);
    SourceDocument second = document("second", "2025-03-11T15:20:00Z", b);
    for (Finding finding : CrossChecker.compare(first, second).findings()) {
      if (finding.detail().equals(detail)) {
        found.add(finding.verdict().name());
      }
    }
    return found;
  }

  private static SourceDocument document(String id, String published, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.at(Instant.parse(published)))
        .build();
  }

  private static String opening(String story, boolean first) {
    return switch (story) {
      case "ferry" -> first ? FERRY : FERRY_TOO;
      case "plant" -> first ? PLANT : PLANT_TOO;
      default -> first ? MARCH : MARCH_TOO;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry|Eleven people drowned.|The bodies of fourteen people have been recovered.|count.killed|CONFLICT",
        "ferry|The sinking killed 12 people.|A dozen people lost their lives.|count.killed|AGREES",
        "ferry|At least nine people died.|Eleven people died in the sinking.|count.killed|COMPATIBLE",
        "ferry|The sinking killed 22 people.|The hospital received 17 bodies. None had been claimed.|count.killed|CONFLICT",
        "ferry|The sinking killed 22 people.|The hospital received 17 bodies. Others were buried at once.|count.killed|COMPATIBLE",
        "ferry|The sinking injured 30 people.|Seventeen people were hurt in the sinking.|count.injured|CONFLICT",
        "ferry|Two sailors and a cook were hurt in the sinking.|Three people were injured in the sinking.|count.injured|AGREES",
        "ferry|The sinking injured 30 people.|Six people were seriously injured in the sinking.|count.injured|COMPATIBLE",
        "ferry|Fishing boats rescued 86 passengers.|The 68 survivors were taken to Pellora.|count.people|CONFLICT",
        "ferry|Fishing boats rescued 86 passengers.|The 86 survivors were taken to Pellora.|count.people|AGREES",
        "plant|The closure will cost 350 jobs: 350 posts will go at Ostrel.|At Ostrel 530 jobs will be lost.|count.other|CONFLICT",
        "plant|The foundry employs 640 people.|The foundry, where 640 people work, was built in 1911.|count.people|AGREES",
        "march|Police said 4,000 people had marched.|The organisers said 15,000 people took part.|event.attendance|DISPUTED",
        "march|Police arrested 14 people at the protest.|The protest ended with 41 arrests.|count.arrested|CONFLICT",
      })
  void comes(String story, String a, String b, String detail, String verdict) {
    assertThat(verdicts(opening(story, true) + a, opening(story, false) + b, detail))
        .contains(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a part and the whole
        "ferry|The sinking killed 12 people.|Three children were killed in the sinking.|count.killed",
        "ferry|The sinking killed 12 people.|Another two people died in hospital in Valmora.|count.killed",
        // another year's disaster
        "ferry|The sinking killed 12 people.|In 1987 a ferry sank in the same strait and 44 people died.|count.killed",
        // another measure
        "ferry|Fishing boats rescued 86 passengers.|Nineteen passengers were taken to hospital.|count.people",
        // one works' share and the group's
        "plant|Brannick will shed 3,000 posts worldwide.|At Ostrel 530 jobs will be lost.|count.other",
        // those who work there and those who are to go
        "plant|Ostrel has a staff of 640.|At Ostrel 530 jobs will be lost.|count.people",
        // the few who did something are not the crowd
        "march|Some 4,000 people marched.|Several dozen protesters threw bottles at the town hall.|event.attendance",
      })
  void isNoConflict(String story, String a, String b, String detail) {
    assertThat(verdicts(opening(story, true) + a, opening(story, false) + b, detail))
        .doesNotContain("CONFLICT");
  }
}
