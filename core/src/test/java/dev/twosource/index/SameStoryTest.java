package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What two reports must share to be of one story, the further apart the more. */
class SameStoryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  private static Profile profile(String id, LocalDate day, String text) {
    return Understood.read(SourceDocument.builder(id, text).published(Published.on(day)).build())
        .profile();
  }

  private static boolean one(String first, int days, String second) {
    Profile a = profile("a", DAY, first);
    Profile b = profile("b", DAY.plusDays(days), second);
    boolean one = a.sameStory(b);
    assertThat(b.sameStory(a)).isEqualTo(one);
    return one;
  }

  @Test
  void aRareWordOfTwoNamesIsAsGoodAsAName() {
    String jetty = "Nobody was hurt when a crane fell onto the Ostrelka Jetty on Tuesday.";
    assertThat(one(jetty, 0, "The mayor of Ostrelka Harbour has called for new rules.")).isTrue();
    assertThat(one(jetty, 0, "The mayor of a town in the south has called for rules.")).isFalse();
  }

  @Test
  void monthsApartOneNameOfItsOwnNeedsMoreThanItself() {
    String spring =
        "Finance Minister Karel Vosahlik said the economy would grow by 1.8 per cent this year, as"
            + " exports of barley and timber picked up.";
    String autumn =
        "Growth will be 1.1 per cent, Finance Minister Karel Vosahlik said in his new forecast, for"
            + " the barley harvest was poor and timber exports fell.";
    assertThat(one(spring, 160, autumn)).isTrue();
    assertThat(one(spring, 160, "Karel Vosahlik has bought a sailing boat, his wife said."))
        .isFalse();
  }

  @Test
  void monthsApartAPlaceThatManyStoriesShareIsChance() {
    String march = "Teachers in Lisbon walked out on Tuesday, and 31 schools stayed closed.";
    assertThat(one(march, 160, "Teachers in Lisbon walked out, and 44 schools stayed closed."))
        .isFalse();
  }
}
