package dev.twosource.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.JsonReport;
import dev.twosource.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same documents give the same bytes, in whatever order, place, thread and process they are
 * checked. Another process matters: the order of {@code Set.of} changes from one to the next.
 */
class DeterminismTest {
  private static final int STORIES = 40;

  @TempDir private Path folder;

  private static List<SourceDocument> documents() throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    // some of each sort are enough: what differs from run to run does not wait for the last story
    Story.folder(Story.half("development")).stream()
        .limit(STORIES)
        .forEach(story -> documents.addAll(story.sources()));
    return documents;
  }

  private static String json(List<SourceDocument> documents) {
    try (CrossChecker checker = CrossChecker.builder().build()) {
      return json(checker.check(documents));
    }
  }

  /** A report without the time that it took. */
  static String json(Report report) {
    StringWriter out = new StringWriter();
    JsonReport.write(timeless(report), out);
    return out.toString();
  }

  static Report timeless(Report report) {
    Report.Statistics figures = report.statistics();
    return new Report(
        report.documents(),
        report.findings(),
        report.failures(),
        new Report.Statistics(
            figures.documents(), figures.claims(), figures.subjects(), figures.comparisons(), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Kolkata",
    "ar-EG-u-nu-arab, Pacific/Apia",
    "hi-IN-u-nu-deva, America/St_Johns"
  })
  void orderLocaleAndTimeZoneMakeNoDifference(String language, String place) throws IOException {
    String expected = json(documents());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(place));
      List<SourceDocument> shuffled = documents();
      Collections.shuffle(shuffled, new Random(language.hashCode()));
      assertThat(json(shuffled)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void severalThreadsMayShareAChecker() throws Exception {
    List<SourceDocument> documents = documents();
    String expected = json(documents);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (CrossChecker checker = CrossChecker.builder().build()) {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        results.add(threads.submit(() -> json(checker.check(documents))));
      }
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anotherProcessMakesNoDifference() throws Exception {
    String expected = json(documents());
    for (int run = 0; run < 3; run++) {
      Path out = folder.resolve("report" + run + ".json");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-XX:+UseSerialGC",
                  "-Duser.language=tr",
                  "-Duser.timezone=Pacific/Chatham",
                  "-Dfile.encoding=ISO-8859-1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  DeterminismTest.class.getName(),
                  out.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      try {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
      assertThat(Files.readString(out)).isEqualTo(expected);
    }
  }

  /**
   * What the other processes run.
   *
   * @param args the file to write the report to
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), json(documents()).getBytes(StandardCharsets.UTF_8));
  }
}
