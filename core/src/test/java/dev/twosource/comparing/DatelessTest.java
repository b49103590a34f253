package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reports without a day: what stays as it was differs all the same, what grows does not. */
class DatelessTest {
  private static Set<String> verdicts(String first, String second, String detail) {
    return DatedTexts.verdicts(first + " / " + second, null, detail);
  }

  private static String ferry(int aboard, int dead) {
    return "The ferry Sveta Lucija of Lindqvist Lines ran aground off Dragonera in thick fog, the"
        + " harbour master of Valldemar, Pere Bonnin, said. There were "
        + aboard
        + " passengers on board the ferry Sveta Lucija. The wreck on the Dragonera rocks killed "
        + dead
        + " people, Bonnin said. Captain Ante Vukasin of Lindqvist Lines told the coastguard that the"
        + " radar had failed off Valldemar.";
  }

  @Test
  void howManyWereAboardStays() {
    assertThat(verdicts(ferry(143, 4), ferry(184, 4), "count.people")).contains("CONFLICT");
  }

  @Test
  void howManyDiedMayHaveGrown() {
    assertThat(verdicts(ferry(143, 4), ferry(143, 9), "count.killed")).doesNotContain("CONFLICT");
  }

  @Test
  void twoFerriesWithOneNameInCommonAreTwo() {
    String other =
        "A ferry with 184 passengers on board reached Dragonera two hours late on account of the"
            + " swell, its owner said.";
    assertThat(verdicts(ferry(143, 4), other, "count.people")).doesNotContain("CONFLICT");
  }
}
