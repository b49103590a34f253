package dev.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.comparing.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
  private static String text(Report report, TextOptions options) {
    StringBuilder out = new StringBuilder();
    TextReport.write(report, options, out);
    return out.toString();
  }

  @Test
  void showsAConflictWithBothSidesAndWhy() {
    Report report =
        new Report(
            Samples.report().documents(),
            List.of(Samples.finding(Verdict.CONFLICT, "f1")),
            List.of(),
            new Report.Statistics(3, 41, 6, 1234, 87));
    assertThat(text(report, TextOptions.plain()))
        .isEqualTo(
            """
            CONFLICT  call.duration · Halvorsrud–Prates call, 13 March 2024

              about two hours  (2 independent sources)
                Fjord Wire, 2024-03-14 10:00 UTC  [a-1]
                  “The leaders spoke for «about two hours» on Wednesday, "at ease".”
                a-2  according to the palace
                  “It was a «call of some two hours».”

              30 minutes
                Voz [31mSur, 2024-03-14  [b"1]
                  “They spoke for «30 minutes». No more.”

              Why: Two hours against 30 minutes for the same call.
              The same one: both speak on 13 March; the same two leaders
              Would agree if: one meant the briefing
              id f1

            3 documents, 41 claims, 6 subjects, 1,234 comparisons in 87 ms
            """);
  }

  @Test
  void putsTheGraveFirstAndOnlyCountsAgreements() {
    String text = text(Samples.report(), TextOptions.plain());
    assertThat(text)
        .containsSubsequence(
            "CONFLICT  ",
            "DISPUTED  ",
            "UPDATED  ",
            "Looks alike",
            "DIFFERENT EVENT  ",
            "1 detail agrees, 1 is compatible. (--all lists them)",
            "Could not be read",
            "x.jsonl:7 (input): not JSON",
            "3 documents");
    assertThat(text)
        .doesNotContain("AGREES  ")
        .doesNotContain("COMPATIBLE  ")
        .doesNotContain("\u001b");
    assertThat(text(Samples.report(), new TextOptions(false, true, 100)))
        .contains("COMPATIBLE  ", "AGREES  ");
  }

  @Test
  void coloursOnlyWhenAskedAndSaysTheSame() {
    String plain = text(Samples.report(), new TextOptions(false, true, 80));
    String coloured = text(Samples.report(), new TextOptions(true, true, 80));
    assertThat(coloured).contains("\u001b[1;31mCONFLICT\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 60, 120})
  void keepsToTheWidth(int width) {
    TextOptions options = new TextOptions(false, true, width);
    assertThat(text(Samples.report(), options).lines())
        .allMatch(line -> line.length() <= options.width());
  }

  @Test
  void saysWhenThereIsNothing() {
    Report empty =
        new Report(List.of(), List.of(), List.of(), new Report.Statistics(1, 0, 0, 0, 5));
    assertThat(text(empty, TextOptions.plain()))
        .isEqualTo(
            "Nothing contradicts, is disputed or was updated.\n\n"
                + "1 document, 0 claims, 0 subjects, 0 comparisons in 5 ms\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people died | 17 people died | «12» people died",
        "headed by Ann Lee | led by Bo Roe | «headed by Ann Lee»",
        "the talks began on Monday | the talks began on Tuesday | the talks began on «Monday»",
        "it was over | it was over | «it was over»",
        "$1.5 billion | $1.5 million | $1.5 «billion»",
      })
  void marksTheWordsThatDiffer(String quote, String other, String expected) {
    assertThat(Differences.marked(quote, List.of(other)).replaceAll("[\ue000-\ue0ff]", ""))
        .isEqualTo(expected);
  }
}
