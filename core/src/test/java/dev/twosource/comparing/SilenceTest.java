package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import dev.twosource.linking.Linker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why nothing is said of two claims. */
class SilenceTest {
  private static Ruling ruling(String first, String second, String detail) {
    SourceDocument one = document("a", first);
    SourceDocument other = document("b", second);
    Judge judge = new Judge(Map.of("a", one, "b", other));
    Entry left = only(one, detail);
    Entry right = only(other, detail);
    return judge.ruling(left, right, Linker.link(left, right));
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text)
        .source(id)
        .story("one")
        .published(Published.at(Instant.parse("2025-12-05T09:00:00Z")))
        .build();
  }

  private static Entry only(SourceDocument document, String detail) {
    List<Entry> entries =
        Understood.read(document).entries().stream()
            .filter(entry -> entry.claim().detail().equals(detail))
            .toList();
    assertThat(entries).isNotEmpty();
    return entries.get(0);
  }

  @Test
  void twoSortsOfOfficeCannotBeCompared() {
    Ruling ruling =
        ruling(
            "Halden's mayor, Ida Torv, opened the bridge on Thursday.",
            "Ida Torv, an architect, opened the bridge in Halden on Thursday.",
            "person.role");
    assertThat(ruling).isEqualTo(Silence.OTHER_SORT);
  }

  @Test
  void nothingLinksTwoNumbers() {
    Ruling ruling =
        ruling(
            "In Halden 14 ferries lay idle on Thursday, the port of Halden said.",
            "In Halden the baker Ida Torv sold 90 loaves on Thursday.",
            "count.other");
    assertThat(ruling).isEqualTo(Silence.UNLINKED);
  }

  @Test
  void aVerdictIsNoSilence() {
    Ruling ruling =
        ruling(
            "HALDEN - A fire in the Torv mill in Halden on Thursday killed four people.",
            "HALDEN - Six people were killed in Thursday's fire in the Torv mill in Halden.",
            "count.killed");
    assertThat(ruling).isInstanceOf(Judgement.class);
  }

  @Test
  void eachSaysWhy() {
    assertThat(List.of(Silence.UNLINKED, Silence.SCOPE, Silence.DOUBTED, Silence.WITHHELD))
        .allSatisfy(silence -> assertThat(silence.why()).matches("[a-z].*[^.]"));
  }
}
