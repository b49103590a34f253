package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from arguments to output, on two short articles that differ in one figure. */
class CommandsTest {
  private static final String FIRST =
      "GENEVA, March 14, 2025 - Foreign Minister Anna Brandt of Norland and her Sudmark counterpart,"
          + " Pavel Reko, spoke by telephone on Thursday. The call lasted 90 minutes, the ministry"
          + " said.\n";
  private static final String SECOND =
      "OSLO, March 14, 2025 - Anna Brandt and Pavel Reko, the foreign ministers of Norland and"
          + " Sudmark, held a telephone call on Thursday. The call lasted 20 minutes, the ministry"
          + " said.\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRST);
    Files.writeString(folder.resolve("b.txt"), SECOND);
  }

  @Test
  void aConflictIsExitCodeOne() {
    Run run = Run.of("check", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("CONFLICT").doesNotContain("\u001b");
    assertThat(Run.of("check", folder.toString(), "--fail-on", "never").exitCode()).isZero();
    assertThat(Run.of("check", folder.toString(), "--fail-on", "conflict").exitCode()).isEqualTo(1);
  }

  @Test
  void oneDocumentAloneHasNothingToDifferFrom() {
    Run run = Run.of("check", folder.resolve("a.txt").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("CONFLICT");
  }

  @Test
  void jsonIsOneObjectWithItsSchema() throws JsonProcessingException {
    JsonNode report = json(Run.of("check", folder.toString(), "--format", "json"));
    assertThat(report.path("schema").asText()).isEqualTo("twosource/report/1");
    assertThat(report.path("documents").findValuesAsText("id")).containsExactly("a.txt", "b.txt");
    assertThat(report.path("findings").findValuesAsText("verdict")).contains("CONFLICT");
    assertThat(report.path("failures")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    Files.write(folder.resolve("c.txt"), "Krak\u00f3w".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("d.jsonl"), "{\"text\": \"It rained.\"}\n{broken\n");
    Run run = Run.of("check", folder.toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(json(run).path("failures").findValuesAsText("document"))
        .containsExactly("c.txt", "d.jsonl:2");
  }

  @Test
  void theOrderOfTheFilesAndTheLocaleMakeNoDifference() throws IOException {
    String first = folder.resolve("a.txt").toString();
    String second = folder.resolve("b.txt").toString();
    String expected = timeless(Run.of("check", first, second, "--format", "json"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(timeless(Run.of("check", second, first, "--format", "json"))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readingsAndClaimsArePrinted() throws JsonProcessingException {
    String path = folder.resolve("a.txt").toString();
    Run text = Run.of("read", path);
    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).startsWith("a.txt  ").contains("2025-03-14");
    assertThat(json(Run.of("read", path, "--format", "json")).path("schema").asText())
        .isEqualTo("twosource/reading/1");
    Run claims = Run.of("claims", path);
    assertThat(claims.exitCode()).isZero();
    assertThat(claims.out()).startsWith("a.txt  ").contains("call.duration");
    assertThat(json(Run.of("claims", path, "--format", "json")).path("schema").asText())
        .isEqualTo("twosource/claims/1");
  }

  @Test
  void kindsAreListed() {
    Run run = Run.of("kinds");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).anyMatch(line -> line.startsWith("call.duration "));
    assertThat(run.out().lines())
        .anyMatch(
            line ->
                line.matches("call.duration +error +How long a telephone or video call lasted."))
        .anyMatch(line -> line.matches("quote.wording +warning +.*"));
  }

  @Test
  void aKindIsExplained() {
    Run run = Run.of("explain", "event.place");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("event.place: Where something happened");
    assertThat(run.out()).contains("What is told apart: ");
    Run none = Run.of("explain", "event.colour");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no kind of detail is called 'event.colour'");
  }

  @Test
  void kindsAndExplanationsAreJsonToo() throws JsonProcessingException {
    JsonNode kinds = json(Run.of("kinds", "--format", "json"));
    assertThat(kinds.path("schema").asText()).isEqualTo("twosource/kinds/1");
    assertThat(kinds.path("kinds").findValuesAsText("id")).contains("call.duration");
    assertThat(kinds.path("kinds").findValuesAsText("severity")).contains("error", "warning");
    assertThat(kinds.path("kinds").findValuesAsText("explanation")).doesNotContain("");
    JsonNode steps =
        json(
            Run.of(
                "explain",
                "lasted 90 minutes",
                "lasted 20 minutes",
                folder.toString(),
                "--format",
                "json"));
    assertThat(steps.path("schema").asText()).isEqualTo("twosource/explanation/1");
    assertThat(steps.path("steps").findValuesAsText("stage")).contains("verdict");
  }

  @Test
  void passagesAndFindingsAreExplained() throws JsonProcessingException {
    Run passages = Run.of("explain", "lasted 90 minutes", "lasted 20 minutes", folder.toString());
    assertThat(passages.exitCode()).isZero();
    assertThat(passages.out()).contains("CONFLICT");
    JsonNode report = json(Run.of("check", folder.toString(), "--format", "json"));
    String id = report.path("findings").path(0).path("id").asText();
    Run finding = Run.of("explain", id, folder.toString());
    assertThat(finding.exitCode()).isZero();
    assertThat(finding.out()).contains("CONFLICT");
    Run unknown = Run.of("explain", "nope", folder.toString());
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("nope");
  }

  @Test
  void theDemoShowsEachVerdictOnce() {
    Run run = Run.of("demo");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    for (String verdict :
        new String[] {
          "CONFLICT", "DISPUTED", "UPDATED", "DIFFERENT EVENT", "COMPATIBLE", "AGREES", "UNDECIDED"
        }) {
      assertThat(run.out().lines().filter(line -> line.startsWith(verdict + " "))).hasSize(1);
    }
    assertThat(Run.onTerminal(Map.of(), "demo").out()).contains("\u001b[");
  }

  private static JsonNode json(Run run) throws JsonProcessingException {
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static String timeless(Run run) {
    return run.out().replaceAll("\"elapsedMillis\" ?: ?[0-9]+", "");
  }
}
