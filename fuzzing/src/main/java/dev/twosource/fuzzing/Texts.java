package dev.twosource.fuzzing;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Two reports made of one input, cut in half at a line if there is one: both are read, each quote
 * stands where the report says, and the findings do not depend on which of the two comes first.
 */
public final class Texts {
  private static final CrossChecker CHECKER = CrossChecker.builder().build();

  private Texts() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int middle = text.indexOf("\n\n", text.length() / 2);
    middle = middle < 0 ? text.length() / 2 : middle;
    SourceDocument first = report("a", text.substring(0, middle));
    SourceDocument second = report("b", text.substring(middle));
    claims(first);
    claims(second);
    Report report = CHECKER.check(List.of(first, second));
    if (!report.failures().isEmpty()) {
      throw new AssertionError(report.failures().toString());
    }
    List<Finding> turned = CHECKER.check(List.of(second, first)).findings();
    if (!report.findings().equals(turned)) {
      throw new AssertionError("other findings in the other order: " + turned);
    }
  }

  private static SourceDocument report(String id, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.on(LocalDate.of(2025, 3, 14)))
        .build();
  }

  private static void claims(SourceDocument document) {
    CHECKER.read(document);
    for (DocumentClaim claim : CHECKER.claims(document)) {
      var said = claim.quotation();
      String there = document.text().substring(said.start(), said.end());
      if (!there.equals(said.quote())) {
        throw new AssertionError("not at its place: " + said.quote());
      }
    }
  }
}
