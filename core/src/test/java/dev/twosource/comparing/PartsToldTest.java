package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers of which the sentence itself tells more, against the whole that another report has. */
class PartsToldTest {
  private static Set<String> verdicts(String first, String second, String details) {
    String texts = "2025-12-05T09:00:00Z | " + first + " / 2025-12-05T10:00:00Z | " + second;
    return DatedTexts.verdicts(texts, "one", details);
  }

  private static final String WHOLE =
      "HALDEN - The flood in the Varda valley on Thursday killed 230 people, the ministry said.";

  @Test
  void thoseOfOneProvinceAreNotAll() {
    String part =
        "HALDEN - The flood in the Varda valley on Thursday killed 170 people in the lower province"
            + " and dozens more in the hills around.";
    assertThat(verdicts(WHOLE, part, "count.killed")).doesNotContain("CONFLICT", "UPDATED");
  }

  @Test
  void allAreAllOfThem() {
    String other = "HALDEN - The flood in the Varda valley on Thursday killed 170 people.";
    assertThat(verdicts(WHOLE, other, "count.killed"))
        .containsAnyOf("CONFLICT", "UPDATED", "DISPUTED");
  }

  @Test
  void whoWasHurtIsNoRestOfWhoWasArrested() {
    String held = "HALDEN - The march in Halden ended with the arrest of 17 people on Thursday.";
    String hurt =
        "HALDEN - After the march in Halden on Thursday 27 people had been arrested, and three"
            + " others, a baker and two officers, had minor injuries.";
    assertThat(verdicts(held, hurt, "count.arrested"))
        .containsAnyOf("CONFLICT", "UPDATED", "DISPUTED");
  }

  private static final String SHELLS =
      "BRENNA - Shells fell on the port of Brenna on Thursday. Four shells fell on the harbour, the"
          + " mayor said.";

  @Test
  void whatFellHereAndThereIsShared() {
    String shared =
        "BRENNA - Shells fell on the port of Brenna on Thursday. Two shells landed near the harbour,"
            + " one hit a bakery and another crashed through the roof of a barn.";
    assertThat(verdicts(SHELLS, shared, "count.other")).doesNotContain("CONFLICT");
  }

  @Test
  void whoSawNothingDeniesNothing() {
    String driver =
        "HALDEN - \"There was a man in the van,\" said the driver Ole Berg on Thursday.";
    String witness =
        "HALDEN - The baker Nora Tveit said on Thursday that she did not see a man in the van.";
    assertThat(verdicts(driver, witness, "event.outcome")).doesNotContain("DISPUTED");
  }
}
