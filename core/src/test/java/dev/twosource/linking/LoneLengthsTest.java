package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lengths of which each of two reports of one story has one of a sort. */
class LoneLengthsTest {
  private static List<Entry> lengths(String id, String text) {
    SourceDocument document =
        SourceDocument.builder(id, text).published(Published.on(LocalDate.of(2025, 3, 12))).build();
    return Understood.read(document).entries().stream()
        .filter(entry -> entry.claim().detail().equals("event.duration"))
        .toList();
  }

  private static boolean linked(String first, String second) {
    Common.Memory memory = new Common.Memory();
    for (Entry a : lengths("a", first)) {
      for (Entry b : lengths("b", second)) {
        if (LoneLengths.of(a, b, memory.of(a.profile(), b.profile())) != null) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void lengthsOfOneSortAreOfOneThing() {
    assertThat(
            linked(
                "The press conference of coach Iker Dunstane in Warrabolga on Tuesday was over in"
                    + " four minutes. Dunstane cited a flight.",
                "For half an hour on Tuesday coach Iker Dunstane took questions in Warrabolga."
                    + " Dunstane then ran for his plane."))
        .isTrue();
  }

  @Test
  void notThoseOfTwoSorts() {
    assertThat(
            linked(
                "Climber Elke Dunstane hung from a ledge near Warrabolga for nine hours on Tuesday."
                    + " Dunstane waved.",
                "Rescuers searched for three hours on Tuesday before they found climber Elke"
                    + " Dunstane near Warrabolga. Dunstane waved."))
        .isFalse();
    assertThat(
            linked(
                "Singer Elke Dunstane played for two hours in Warrabolga on Tuesday. Dunstane"
                    + " bowed.",
                "Fans of singer Elke Dunstane queued for five hours in Warrabolga on Tuesday."
                    + " Dunstane bowed."))
        .isFalse();
  }
}
