package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be read is named, and the conflict between the two good articles is found all the
 * same.
 */
class BadInputTest {
  private static final String FIRST =
      "GENEVA, March 14, 2025 - Foreign Minister Anna Brandt of Norland and her Sudmark"
          + " counterpart, Pavel Reko, spoke by telephone on Thursday. The call lasted 90 minutes,"
          + " the ministry said. ";
  private static final String SECOND =
      "OSLO, March 14, 2025 - Anna Brandt and Pavel Reko, the foreign ministers of Norland and"
          + " Sudmark, held a telephone call on Thursday. The call lasted 20 minutes, the ministry"
          + " said. ";

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRST);
    Files.writeString(folder.resolve("b.txt"), SECOND);
  }

  /**
   * Runs a check in which the good articles are in conflict and one thing is named as a failure.
   */
  private JsonNode failureBeside(String... paths) throws IOException {
    String[] args = new String[paths.length + 3];
    args[0] = "check";
    System.arraycopy(paths, 0, args, 1, paths.length);
    args[paths.length + 1] = "--format";
    args[paths.length + 2] = "json";
    Run run = Run.of(args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.path("findings").findValuesAsText("verdict")).contains("CONFLICT");
    assertThat(report.path("documents").findValuesAsText("id")).contains("a.txt", "b.txt");
    assertThat(report.path("failures")).hasSize(1);
    return report.path("failures").get(0);
  }

  @Test
  void anEmptyFolderIsAnError() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", empty.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no documents in this folder").contains(empty.toString());
  }

  @Test
  void anEmptyFolderBesideOthersIsAFailure() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    JsonNode failure =
        failureBeside(
            folder.resolve("a.txt").toString(),
            folder.resolve("b.txt").toString(),
            empty.toString());
    assertThat(failure.path("message").asText()).contains("no documents in this folder");
  }

  @Test
  void aMissingFileIsAnError() {
    Run run = Run.of("check", folder.toString(), folder.resolve("nowhere.txt").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere.txt");
  }

  @Test
  void aFileInAnotherEncodingIsAFailure() throws IOException {
    Files.write(folder.resolve("c.txt"), "Krak\u00f3w".getBytes(StandardCharsets.ISO_8859_1));
    JsonNode failure = failureBeside(folder.toString());
    assertThat(failure.path("document").asText()).isEqualTo("c.txt");
    assertThat(failure.path("stage").asText()).isEqualTo("input");
    assertThat(failure.path("message").asText()).contains("UTF-8");
  }

  @Test
  void aBrokenLineIsAFailureAndTheOthersAreRead() throws IOException {
    Files.writeString(
        folder.resolve("c.jsonl"),
        "{\"id\": \"c1\", \"text\": \"It rained.\"}\n"
            + "{\"id\": \"c2\", \"text\n"
            + "{\"id\": \"c3\", \"text\": \"It snowed.\"}\n");
    JsonNode failure = failureBeside(folder.toString());
    assertThat(failure.path("document").asText()).isEqualTo("c.jsonl:2");
    Run run = Run.of("check", folder.toString(), "--format", "json");
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(run.out())
                .path("documents")
                .findValuesAsText("id"))
        .containsExactly("a.txt", "b.txt", "c1", "c3");
  }

  @Test
  void aSecondDocumentOfOneIdIsAFailure() throws IOException {
    Files.writeString(
        folder.resolve("c.jsonl"),
        "{\"id\": \"c1\", \"text\": \"It rained.\"}\n{\"id\": \"c1\", \"text\": \"It snowed.\"}\n");
    JsonNode failure = failureBeside(folder.toString());
    assertThat(failure.path("document").asText()).isEqualTo("c.jsonl:2");
    assertThat(failure.path("message").asText()).contains("\"c1\"");
  }

  @Test
  void aDocumentWithoutClaimsIsNoFailure() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "The sea was calm and grey.\n");
    Run run = Run.of("check", folder.toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.path("failures")).isEmpty();
    assertThat(report.path("documents").findValuesAsText("id")).contains("c.txt");
  }

  /** Half of it one endless sentence, half of it names, and not a line break in it. */
  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void aTextOfTwentyMegabytesInOneLineIsChecked() throws IOException {
    int size = 20 << 20;
    StringBuilder text = new StringBuilder(size + 200).append(FIRST);
    while (text.length() < size / 2) {
      text.append("the river was wide and slow and the boats went down it with their lamps lit ");
    }
    text.append(". ");
    for (int i = 0; text.length() < size; i++) {
      text.append("Mr Kalo").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26));
      text.append((char) ('a' + i / 676 % 26)).append(" went down to the river in those days. ");
    }
    Files.writeString(folder.resolve("a.txt"), text);
    Run run = Run.of("check", folder.toString(), "--format", "json");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("\"CONFLICT\"").contains("lasted 90 minutes");
    assertThat(JsonMapper.builder().build().readTree(run.out()).path("failures")).isEmpty();
  }
}
