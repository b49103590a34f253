package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "21408, 21840, 5",
    "720000000, 270000000, 2",
    "34.1, 31.4, 3",
    "58, 85, 2",
    "58, 58, 0",
    "58, 580, 0",
    "120, 210, 2",
    "7, 9, 0",
    "1234, 1235, 0"
  })
  void digitsInAnotherOrder(double a, double b, int digits) {
    assertThat(Slips.swapped(a, b)).isEqualTo(digits);
    assertThat(Slips.swapped(b, a)).isEqualTo(digits);
  }

  @Test
  void twoSumsWithoutANameAreOneWhereTheirDigitsAreSwapped() {
    assertThat(conflict("640", "460")).isTrue();
  }

  @Test
  void twoSumsWithoutANameMayBeOfTwoThingsElsewhere() {
    assertThat(conflict("640", "9")).isFalse();
  }

  private static boolean conflict(String price, String other) {
    return CrossChecker.compare(
            document(
                "The muesli maker Alpkorn is to buy its rival Haferhof for "
                    + price
                    + " million francs, Beat Wyrsch, the head of Alpkorn, said on Tuesday."),
            document(
                "Alpkorn will take over Haferhof, it said on Tuesday. It has put "
                    + other
                    + " million francs on the table. Beat Wyrsch promised that Haferhof would stay"
                    + " where it is."))
        .findings()
        .stream()
        .anyMatch(finding -> finding.verdict() == Verdict.CONFLICT);
  }

  private static SourceDocument document(String text) {
    return SourceDocument.builder("d" + text.length() + text.hashCode(), text)
        .published(Published.on(LocalDate.of(2025, 11, 12)))
        .build();
  }
}
