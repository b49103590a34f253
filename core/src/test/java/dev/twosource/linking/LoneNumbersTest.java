package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of which each of two reports of one story has one. */
class LoneNumbersTest {
  private static final String FIRST =
      "A bushfire came over the ridge at Warrabolga on Sunday night, Captain Elke Dunstane said."
          + " It has taken 47 houses. Dunstane praised the crews.";

  private static List<Entry> counts(String id, String text) {
    SourceDocument document =
        SourceDocument.builder(id, text).published(Published.on(LocalDate.of(2025, 3, 10))).build();
    return Understood.read(document).entries().stream()
        .filter(entry -> entry.claim().detail().equals("count.other"))
        .toList();
  }

  private static boolean linked(String second) {
    Common.Memory memory = new Common.Memory();
    for (Entry a : counts("a", FIRST)) {
      for (Entry b : counts("b", second)) {
        Common common = memory.of(a.profile(), b.profile());
        if (LoneNumbers.of(a, b, common) != null) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theOneNumberOfEachReportIsOfOneThing() {
    assertThat(
            linked(
                "The blaze at Warrabolga destroyed 74 homes, Captain Elke Dunstane said on Monday."
                    + " Dunstane had never seen such a fire on the ridge."))
        .isTrue();
  }

  @Test
  void notWhereAReportHasSeveralOrAnotherThing() {
    assertThat(
            linked(
                "The blaze at Warrabolga destroyed 74 homes, Captain Elke Dunstane said on Monday."
                    + " Dunstane said 60 homes were damaged on the ridge."))
        .isFalse();
    assertThat(
            linked(
                "Captain Elke Dunstane of Warrabolga said on Monday that 74 trucks fought the fire."
                    + " Dunstane had never seen such a fire on the ridge."))
        .isFalse();
  }
}
