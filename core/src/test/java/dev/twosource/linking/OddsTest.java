package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import dev.twosource.kinds.claim.Value;
import dev.twosource.quality.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OddsTest {
  @Test
  void whatTreesSayIsAddedUp() {
    Trees trees =
        Trees.of(List.of("? NAMES 1.5 -0.2 = -1.0 ? SHARED 3.0 0.4 = 0.25 = 0.75", "= 0.125"));
    assertThat(trees.sum(signs(0, 9))).isEqualTo(-1 + 0.125);
    assertThat(trees.sum(signs(2, 2))).isEqualTo(0.25 + 0.125);
    assertThat(trees.sum(signs(2, 3))).isEqualTo(0.75 + 0.125);
  }

  @Test
  void eachSignAnswersForWhatItChanges() {
    Trees trees = Trees.of(List.of("? NAMES 1.5 -0.2 = -1.0 ? SHARED 3.0 0.4 = 0.25 = 0.75"));
    double[] weights = trees.weights(signs(2, 5));
    assertThat(weights[Sign.NAMES.ordinal()]).isCloseTo(0.6, within(1e-9));
    assertThat(weights[Sign.SHARED.ordinal()]).isCloseTo(0.35, within(1e-9));
    assertThat(weights[Sign.FOCUS.ordinal()]).isZero();
  }

  private static double[] signs(double names, double shared) {
    double[] signs = new double[Sign.values().length];
    signs[Sign.NAMES.ordinal()] = names;
    signs[Sign.SHARED.ordinal()] = shared;
    return signs;
  }

  @Test
  void theOrderOfTwoClaimsDoesNotMatter() throws IOException {
    int pairs = 0;
    for (Story story : Story.folder(Story.half("wire")).subList(0, 12)) {
      List<SourceDocument> documents = story.sources();
      for (Entry a : Understood.read(documents.get(0)).entries()) {
        for (Entry b : Understood.read(documents.get(1)).entries()) {
          boolean kinds =
              CandidateFinder.group(a.claim().detail())
                  .equals(CandidateFinder.group(b.claim().detail()));
          if (kinds && Signs.read(a.claim(), b.claim())) {
            assertThat(Odds.probability(a, b))
                .as("%s %s", a.claim(), b.claim())
                .isEqualTo(Odds.probability(b, a));
            pairs++;
          }
        }
      }
    }
    assertThat(pairs).isGreaterThan(200);
  }

  @Test
  void thatTwoNumbersAreEqualIsNoSign() {
    for (String number : List.of("31", "24", "43")) {
      double[] signs = signs(entry(FIRE, "31"), buses(number));
      assertThat(signs[Sign.SIZE.ordinal()]).isEqualTo(1);
      assertThat(signs[Sign.HELD.ordinal()]).isZero();
    }
  }

  @Test
  void thatTwoNumbersLieFarApartSpeaksAgainst() {
    assertThat(probability(FIRE, "900")).isLessThan(probability(FIRE, "24"));
  }

  @Test
  void passagesOfLikeWordsAreMoreLikelyOneThanOthers() {
    Entry other =
        entry("In Galway 24 teachers were on strike on Monday. The depot was closed.", "24");
    assertThat(probability(FIRE, "24")).isGreaterThan(0.5);
    assertThat(Odds.probability(entry(FIRE, "31"), other)).isLessThan(0.5);
  }

  private static final String FIRE =
      "The fire at the depot in Galway destroyed 31 buses on Monday.";

  private static double probability(String text, String number) {
    return Odds.probability(entry(text, "31"), buses(number));
  }

  private static Entry buses(String number) {
    return entry(
        "Some " + number + " buses were lost on Monday in a depot fire in Galway.", number);
  }

  private static double[] signs(Entry a, Entry b) {
    return Signs.of(a, b, Common.of(a.profile(), b.profile()));
  }

  private static Entry entry(String text, String number) {
    SourceDocument document =
        SourceDocument.builder("d" + text.hashCode(), text)
            .published(Published.on(LocalDate.of(2025, 11, 12)))
            .build();
    return Understood.read(document).entries().stream()
        .filter(
            e ->
                e.claim().value() instanceof Value.Amount amount
                    && amount.stated() == Double.parseDouble(number))
        .findFirst()
        .orElseThrow();
  }
}
