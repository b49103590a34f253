package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and shares that two reports tell in other words of one thing, or of two. */
class CountUpdatesTest {
  /** The verdicts on numbers: "when | text / when | text". */
  private static Set<String> verdicts(String texts) {
    return DatedTexts.verdicts(texts, null, "count.*|percent|money.amount");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // crews at a fire
        "2025-08-02T18:00:00Z | A forest fire broke out near Dubrava on Saturday. There are 85 "
            + "firefighters on the slopes, the county said. / 2025-08-03T18:00:00Z | The forest fire "
            + "near Dubrava went on burning on Sunday. The number of firefighters has been "
            + "raised to 140, the county said.",
        // those who were moved, and those in shelters who are more
        "2025-02-02T18:00:00Z | Typhoon Hela neared the island of Vato on Sunday. About 2,500 people "
            + "have been moved from the low coast, the disaster office said. / 2025-02-03T18:00:00Z | "
            + "Typhoon Hela passed over the island of Vato on Monday. More than 9,000 residents "
            + "are in shelters, the disaster office said.",
        // an offer, and what came of it
        "2025-07-01T12:00:00Z | Train drivers in Velland went on strike on Tuesday. The railway has "
            + "offered a rise of 4 percent for next year, the union said. / 2025-07-20T12:00:00Z | The "
            + "train drivers' strike in Velland is over. Pay will go up by 5.5 percent in "
            + "January, the railway said.",
        // an early count, and the whole one
        "2025-11-16T22:00:00Z | BRENNA - Counting went on in Sunday's mayoral election in Brenna. With "
            + "half of the votes counted, the engineer Tomas Veld had 43 percent. / "
            + "2025-11-17T12:00:00Z | BRENNA - Tomas Veld will be the next mayor of Brenna. He took "
            + "51 percent of the vote in Sunday's election, the commission said.",
        // ships off a port
        "2025-07-01T12:00:00Z | A pilots' strike hit the port of Zelm on Tuesday. By noon some 40 "
            + "ships were at anchor off the port. / 2025-07-02T12:00:00Z | The pilots' strike at the "
            + "port of Zelm went on on Wednesday. About 75 ships were waiting off the coast on "
            + "Wednesday morning.",
      })
  void movedOn(String texts) {
    assertThat(verdicts(texts)).contains("UPDATED").doesNotContain("CONFLICT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // both figures in one report
        "2025-07-01T12:00:00Z | Nurses went on strike in Orma on Tuesday. The union Nova said 90 "
            + "percent of nurses had joined the strike. The health ministry put participation at "
            + "55 percent.",
        "2025-07-01T12:00:00Z | A cable fault hit Saro on Tuesday. The chamber of commerce put the loss "
            + "to shops at 40 million crowns. The traders' union Solid spoke of at least 90 "
            + "million.",
        // a march of members, and strikers
        "2025-07-01T18:00:00Z | Crane drivers went on strike at Port Elm on Tuesday. The union DVB "
            + "said 1,900 members had taken part in the stoppage. / 2025-07-01T19:00:00Z | Crane "
            + "drivers went on strike at Port Elm on Tuesday. The employers' federation Harbour "
            + "Alliance counted 700 strikers.",
      })
  void disputed(String texts) {
    assertThat(verdicts(texts)).contains("DISPUTED").doesNotContain("CONFLICT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two candidates
        "2025-11-17T12:00:00Z | Luis Andrade won the presidential election on Sunday. Andrade received "
            + "53.1 percent, the commission said. / 2025-11-17T12:20:00Z | Luis Andrade was elected "
            + "president on Sunday. Ana Pires finished with 46.2 percent, the commission said.",
        // fewer in shelters than were moved
        "2025-02-02T18:00:00Z | Typhoon Hela neared the island of Vato on Sunday. About 12,500 people "
            + "have been moved from the low coast, the disaster office said. / 2025-02-03T18:00:00Z | "
            + "Typhoon Hela passed over the island of Vato on Monday. More than 9,000 residents "
            + "are in shelters, the disaster office said.",
        // losses of two sides, jobs and people
        "2025-07-01T12:00:00Z | The mine at Karn is to close. The company Karnmet said 800 jobs would "
            + "go. The union Solid claims that 3,000 people in the valley depend on the mine.",
        // millions of people
        "2025-07-01T12:00:00Z | The programme cost 3 billion crowns. It reached 12 million last year, "
            + "the ministry said.",
      })
  void otherThings(String texts) {
    assertThat(verdicts(texts)).doesNotContain("UPDATED", "CONFLICT", "DISPUTED");
  }
}
