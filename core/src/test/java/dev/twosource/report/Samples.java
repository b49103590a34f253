package dev.twosource.report;

import dev.twosource.comparing.Verdict;
import dev.twosource.document.Failure;
import dev.twosource.reading.Modality;
import java.time.LocalDate;
import java.util.List;

/** Reports to print. */
final class Samples {
  private Samples() {}

  static Quotation quotation(String document, String quote, String sentence, String by) {
    return new Quotation(
        document,
        10,
        10 + quote.length(),
        quote,
        sentence,
        by,
        Modality.ACTUAL,
        LocalDate.of(2024, 3, 14));
  }

  static Finding finding(Verdict verdict, String id) {
    return new Finding(
        id,
        verdict,
        verdict == Verdict.CONFLICT ? Severity.ERROR : Severity.NOTE,
        "call.duration",
        new FindingSubject("event", "Halvorsrud–Prates call, 13 March 2024"),
        List.of(
            new ReportedValue(
                "PT1H45M..PT2H15M",
                "about two hours",
                2,
                List.of(
                    quotation(
                        "a-1",
                        "spoke for about two hours",
                        "The leaders spoke for about two hours on Wednesday, \"at ease\".",
                        null),
                    quotation(
                        "a-2",
                        "a call of some two hours",
                        "It was a call of some two hours.",
                        "the palace"))),
            new ReportedValue(
                "PT30M",
                "30 minutes",
                1,
                List.of(
                    quotation(
                        "b\"1",
                        "spoke for 30 minutes",
                        "They spoke for 30 minutes.\nNo more.",
                        null)))),
        "Two hours against 30 minutes for the same call.",
        new Evidence(
            List.of("both speak on 13 March", "the same two leaders"),
            "durations do not meet",
            "one meant the briefing"));
  }

  static Report report() {
    return new Report(
        List.of(
            new Report.Source("a-1", "Fjord Wire", "2024-03-14T10:00:00Z", "Leaders talk", "a-1"),
            new Report.Source("a-2", null, null, null, "a-2"),
            new Report.Source("b\"1", "Voz \u001b[31mSur", "2024-03-14", "Ligação — 😀", "b\"1")),
        List.of(
            finding(Verdict.CONFLICT, "f1"),
            finding(Verdict.DISPUTED, "f2"),
            finding(Verdict.UPDATED, "f3"),
            finding(Verdict.DIFFERENT_EVENT, "f4"),
            finding(Verdict.COMPATIBLE, "f5"),
            finding(Verdict.AGREES, "f6")),
        List.of(new Failure("x.jsonl:7", "input", "not JSON: column 3: found a comma")),
        new Report.Statistics(3, 41, 6, 1234, 87));
  }
}
