package dev.twosource.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Report;
import dev.twosource.report.TextOptions;
import dev.twosource.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report on one small story, byte for byte. Where a change is meant, run the test with {@code
 * -Dgolden=write} and look at what changed.
 */
class GoldenReportTest {
  private static final List<SourceDocument> STORY =
      List.of(
          document(
              "wire",
              "Tideway Wire",
              "2024-10-16T12:00:00Z",
              "A ferry ran onto the Hook sandbank off Maren Point on Wednesday morning. 24 people"
                  + " were injured, most of them by falling luggage. Premier Iona Farr spoke by"
                  + " telephone with Transport Minister Colm Baird. The call lasted 40 minutes, her"
                  + " office said. The ferry, the Kittiwake, was on her way to Saltholm."),
          document(
              "post",
              "Saltholm Post",
              "2024-10-16T12:30:00Z",
              "The ferry Kittiwake lies on the Hook sandbank off Maren Point, where she ran aground"
                  + " on Wednesday morning on her way to Saltholm. Twenty-four people were injured."
                  + " Premier Iona Farr and Transport Minister Colm Baird spoke by telephone. Their"
                  + " call lasted 15 minutes."),
          document(
              "late",
              "Tideway Wire",
              "2024-10-16T20:00:00Z",
              "The number of people injured aboard the ferry Kittiwake rose to 31 on Wednesday"
                  + " evening, the coastguard said. The ferry ran onto the Hook sandbank off Maren"
                  + " Point in the morning. She is to be towed to Saltholm on the next spring"
                  + " tide."));

  private static SourceDocument document(String id, String source, String time, String text) {
    return SourceDocument.builder(id, text)
        .source(source)
        .published(Published.at(Instant.parse(time)))
        .build();
  }

  private static String written(String form) {
    Report report;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      report = DeterminismTest.timeless(checker.check(STORY));
    }
    if (form.endsWith(".json")) {
      return DeterminismTest.json(report);
    }
    StringBuilder out = new StringBuilder();
    TextReport.write(report, new TextOptions(false, true, 90), out);
    return out.toString();
  }

  private static Path folder() throws IOException {
    // from the half's folder up to the checkout
    Path at = Story.half("development");
    while (!Files.isDirectory(at.resolve("core"))) {
      at = Objects.requireNonNull(at.getParent());
    }
    return at.resolve("core/src/test/resources/dev/twosource/quality/golden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.txt", "report.json"})
  void isWrittenByteForByte(String form) throws IOException {
    String actual = written(form);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(folder().resolve(form), actual);
      return;
    }
    try (InputStream in = GoldenReportTest.class.getResourceAsStream("golden/" + form)) {
      String expected =
          new String(Objects.requireNonNull(in, form).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(actual).isEqualTo(expected);
    }
  }
}
