package dev.twosource.testing;

import static dev.twosource.testing.TwosourceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.twosource.comparing.Verdict;
import dev.twosource.document.Failure;
import dev.twosource.reading.Modality;
import dev.twosource.report.Evidence;
import dev.twosource.report.Finding;
import dev.twosource.report.FindingSubject;
import dev.twosource.report.Quotation;
import dev.twosource.report.Report;
import dev.twosource.report.ReportedValue;
import dev.twosource.report.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportAssertTest {
  private static final Finding DURATION =
      finding(
          Verdict.CONFLICT,
          "call.duration",
          value("about 30 minutes", claim("a", "about 30 minutes", "It took about 30 minutes.")),
          value("over an hour", claim("b", "more than an hour", "They spoke more than an hour.")));
  private static final Finding TOLL =
      finding(
          Verdict.UPDATED,
          "count.killed",
          value("12", claim("a", "12 dead", "There were 12 dead.")),
          value("17", claim("b", "17 dead", "Now 17 dead."), claim("c", "17 dead", "17 dead")));
  private static final Finding PLACE =
      finding(
          Verdict.AGREES,
          "event.place",
          value("Tarn", claim("a", "in Tarn", "They met in Tarn.")),
          value("Tarn", claim("b", "at Tarn", "They sat down at Tarn.")));

  private static final String MISSING =
      """
      Expecting CONFLICT on call.duration between
        "about 30 minutes"
      and
        "two days"
      """;

  @Test
  void findsTwoPhrasesInEitherOrder() {
    assertThat(report(DURATION))
        .hasConflict("call.duration", "about 30 minutes", "more than an hour")
        .hasConflict("call.duration", "more than an hour", "about 30 minutes");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"UNDECIDED", "AGREES"},
      mode = EnumSource.Mode.EXCLUDE)
  void eachVerdictHasItsAssertion(Verdict verdict) {
    Report report = report(finding(verdict, "score", DURATION.values()));
    for (Verdict asserted : Verdict.values()) {
      Runnable check = assertion(report, asserted);
      if (check == null) {
        continue;
      }
      if (asserted == verdict) {
        check.run();
      } else {
        assertThatExceptionOfType(AssertionError.class)
            .isThrownBy(check::run)
            .withMessage(
                """
                Expecting %s on score between
                  "about 30 minutes"
                and
                  "more than an hour"
                but found:
                  %s score of the call: "about 30 minutes" (a) / "more than an hour" (b)""",
                asserted, verdict);
      }
    }
  }

  private static Runnable assertion(Report report, Verdict verdict) {
    String first = "about 30 minutes";
    String second = "more than an hour";
    return switch (verdict) {
      case CONFLICT -> () -> assertThat(report).hasConflict("score", first, second);
      case DISPUTED -> () -> assertThat(report).hasDisputed("score", first, second);
      case UPDATED -> () -> assertThat(report).hasUpdated("score", first, second);
      case DIFFERENT_EVENT -> () -> assertThat(report).hasDifferentEvents("score", first, second);
      case COMPATIBLE -> () -> assertThat(report).hasCompatible("score", first, second);
      case AGREES, UNDECIDED -> null;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "about 30 minutes, true",
    "About  30 MINUTES, true",
    "30 min, true",
    "It took about 30, true",
    "It took about 30 minutes., true",
    "It took, false",
    "over an hour, false",
    "40 minutes, false",
  })
  void aPhraseMustTouchTheQuote(String phrase, boolean says) {
    assertThat(Phrases.says(DURATION.values().get(0), phrase)).isEqualTo(says);
  }

  @Test
  void aPhraseMayBeTheDisplayedValue() {
    assertThat(report(DURATION)).hasConflict("call.duration", "over an hour", "30 minutes");
  }

  @Test
  void quotationMarksAndSpacesOfEveryStyleAreEqual() {
    assertThat(Phrases.plain(" \u201cWe\u00a0won\u2019t\u201d\n\tgo "))
        .isEqualTo("\"we won't\" go");
  }

  @Test
  void bothPhrasesInOneValueAreNoConflict() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report(DURATION)).hasConflict("call.duration", "30", "about"))
        .withMessageStartingWith("Expecting CONFLICT on call.duration between");
  }

  @Test
  void missingConflictListsTheSameKindFirst() {
    assertFailure(
        () ->
            assertThat(report(TOLL, DURATION))
                .hasConflict("call.duration", "about 30 minutes", "two days"),
        MISSING
            + """
            but found:
              CONFLICT call.duration of the call: "about 30 minutes" (a) / "more than an hour" (b)
              UPDATED count.killed of the call: "12 dead" (a) / "17 dead" (b), "17 dead" (c)""");
  }

  @Test
  void missingConflictListsOtherKinds() {
    assertFailure(
        () ->
            assertThat(report(PLACE)).hasConflict("call.duration", "about 30 minutes", "two days"),
        MISSING
            + """
            but there is no finding on it, only:
              AGREES event.place of the call: "in Tarn" (a) / "at Tarn" (b)""");
  }

  @Test
  void emptyReportNamesWhatWasNotRead() {
    Report report =
        new Report(
            List.of(),
            List.of(),
            List.of(new Failure("b.txt", "input", "not UTF-8")),
            new Report.Statistics(0, 0, 0, 0, 0));
    assertFailure(
        () -> assertThat(report).hasConflict("call.duration", "about 30 minutes", "two days"),
        MISSING + "but there is no finding\nnot read: b.txt: not UTF-8");
  }

  @Test
  void longReportsAreCut() {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      many.add(DURATION);
    }
    String line =
        "\n  CONFLICT call.duration of the call: \"about 30 minutes\" (a) / \"more than an hour\""
            + " (b)";
    assertFailure(
        () -> assertThat(report(many.toArray(Finding[]::new))).hasNoConflict(),
        "Expecting no CONFLICT but found:" + line.repeat(20) + "\n  and 3 more");
  }

  @Test
  void noConflict() {
    assertThat(report(TOLL, PLACE)).hasNoConflict();
    assertThat(report()).hasNoConflict();
    assertFailure(
        () -> assertThat(report(TOLL, DURATION)).hasNoConflict(),
        """
        Expecting no CONFLICT but found:
          CONFLICT call.duration of the call: "about 30 minutes" (a) / "more than an hour" (b)""");
  }

  @Test
  void noConflictOfOneKind() {
    assertThat(report(DURATION)).hasNoConflict("count.killed");
    assertFailure(
        () -> assertThat(report(TOLL, DURATION)).hasNoConflict("call.duration"),
        """
        Expecting no CONFLICT on call.duration but found:
          CONFLICT call.duration of the call: "about 30 minutes" (a) / "more than an hour" (b)""");
  }

  @Test
  void agreement() {
    assertThat(report(PLACE, DURATION)).agreeOn("event.place");
    assertFailure(
        () -> assertThat(report()).agreeOn("event.place"),
        "Expecting agreement on event.place but there is no finding");
    assertFailure(
        () -> assertThat(report(DURATION)).agreeOn("event.place"),
        """
        Expecting agreement on event.place but there is no finding on it, only:
          CONFLICT call.duration of the call: "about 30 minutes" (a) / "more than an hour" (b)""");
    Finding disputed = finding(Verdict.DISPUTED, "event.place", DURATION.values());
    assertFailure(
        () -> assertThat(report(disputed, PLACE)).agreeOn("event.place"),
        """
        Expecting agreement on event.place but found:
          DISPUTED event.place of the call: "about 30 minutes" (a) / "more than an hour" (b)
          AGREES event.place of the call: "in Tarn" (a) / "at Tarn" (b)""");
  }

  @Test
  void navigatesToFindings() {
    assertThat(report(TOLL, DURATION)).conflicts().containsExactly(DURATION);
    assertThat(report(TOLL, DURATION)).findings(Verdict.UPDATED).containsExactly(TOLL);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report(DURATION)).conflicts().isEmpty())
        .withMessageStartingWith("[findings with verdict CONFLICT] ")
        .withMessageContaining("Expecting empty but was: [Finding[");
  }

  @Test
  void everyAssertionFailsOnNullFirst() {
    String message =
        """

        Expecting actual not to be null""";
    assertFailure(() -> assertThat((Report) null).hasConflict("score", "a", "b"), message);
    assertFailure(() -> assertThat((Report) null).hasDisputed("score", "a", "b"), message);
    assertFailure(() -> assertThat((Report) null).hasUpdated("score", "a", "b"), message);
    assertFailure(() -> assertThat((Report) null).hasDifferentEvents("score", "a", "b"), message);
    assertFailure(() -> assertThat((Report) null).hasCompatible("score", "a", "b"), message);
    assertFailure(() -> assertThat((Report) null).hasNoConflict(), message);
    assertFailure(() -> assertThat((Report) null).hasNoConflict("score"), message);
    assertFailure(() -> assertThat((Report) null).agreeOn("score"), message);
    assertFailure(() -> assertThat((Report) null).conflicts(), message);
    assertFailure(() -> assertThat((Report) null).findings(Verdict.AGREES), message);
  }

  @Test
  void keepsTheDescription() {
    assertFailure(
        () -> assertThat(report()).as("ferry").agreeOn("event.place"),
        "[ferry] Expecting agreement on event.place but there is no finding");
  }

  @Test
  void refusesMissingArguments() {
    assertThatNullPointerException()
        .isThrownBy(() -> assertThat(report()).hasNoConflict(null))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> assertThat(report()).hasConflict("score", "a", null))
        .withMessage("phrase");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(report()).hasConflict("score", " ", "b"))
        .withMessage("a phrase needs words");
  }

  private static void assertFailure(Runnable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion::run)
        .satisfies(error -> assertThat(error.getMessage()).isEqualTo(message));
  }

  private static Report report(Finding... findings) {
    return new Report(
        List.of(), List.of(findings), List.of(), new Report.Statistics(3, 6, 2, 4, 10));
  }

  private static Finding finding(Verdict verdict, String detail, ReportedValue... values) {
    return finding(verdict, detail, Arrays.asList(values));
  }

  private static Finding finding(Verdict verdict, String detail, List<ReportedValue> values) {
    return new Finding(
        "f1",
        verdict,
        Severity.ERROR,
        detail,
        new FindingSubject("event", "the call"),
        values,
        "Why.",
        new Evidence(List.of("same two people"), "interval", null));
  }

  private static ReportedValue value(String display, Quotation... claims) {
    return new ReportedValue(display, display, claims.length, List.of(claims));
  }

  private static Quotation claim(String document, String quote, String sentence) {
    int start = sentence.indexOf(quote);
    return new Quotation(
        document, start, start + quote.length(), quote, sentence, null, Modality.ACTUAL, null);
  }
}
