package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;

  @Test
  void noCommandIsAUsageError() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "twosource: Missing command\nTry 'twosource --help'.\n"));
  }

  @Test
  void unknownCommandIsAUsageError() {
    assertThat(Run.of("chekc"))
        .isEqualTo(
            new Run(
                2,
                "",
                "twosource: Unmatched argument at index 0: 'chekc'\nTry 'twosource --help'.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "claims"})
  void aPathIsNeeded(String command) {
    assertThat(Run.of(command))
        .isEqualTo(
            new Run(
                2,
                "",
                "twosource: Missing required parameter: 'PATH'\nTry 'twosource "
                    + command
                    + " --help'.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "read", "claims"})
  void aMissingInputIsNamed(String command) {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(Run.of(command, missing))
        .isEqualTo(new Run(2, "", "twosource: no such file or folder: " + missing + "\n"));
  }

  @Test
  void anEmptyFolderIsNamed() {
    assertThat(Run.of("check", folder.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "twosource: "
                    + folder
                    + ": no documents in this folder; expected files that end in .txt, .md, .jsonl,"
                    + " .html, .htm, .json\ntwosource: there is no document to read\n"));
  }

  @Test
  void aMissingIndexIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "The call lasted 90 minutes.");
    String index = folder.resolve("index").toString();
    assertThat(Run.of("check", text.toString(), "--index", index))
        .isEqualTo(new Run(2, "", "twosource: no such index: " + index + "\n"));
  }

  @Test
  void anUnknownLevelIsAUsageError() {
    assertThat(Run.of("check", "a.txt", "--fail-on", "bad"))
        .isEqualTo(
            new Run(
                2,
                "",
                "twosource: Invalid value for option '--fail-on': expected one of conflict,"
                    + " disputed, updated, different-event, compatible, agrees, error, warning,"
                    + " note, never but was 'bad'\nTry 'twosource check --help'.\n"));
  }

  @Test
  void anUnknownFormatIsAUsageError() {
    Run run = Run.of("check", "a.txt", "--format", "xml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "twosource: Invalid value for option '--format': expected one of text, json"
                + " but was 'xml'\nTry 'twosource check --help'.\n");
  }

  @Test
  void helpAndVersionSucceed() {
    Run help = Run.of("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: twosource ")
        .contains("demo", "check", "read", "claims", "explain", "kinds", "Exit codes: 0 ");
    assertThat(Run.of("--version"))
        .isEqualTo(new Run(0, "twosource " + Twosource.VERSION + "\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "check", "index", "rebuild", "read", "claims", "explain", "kinds"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("twosource " + command).doesNotContain("\u001b");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }

  @Test
  void helpIsShownOnANarrowTerminal() {
    assertThat(Run.onTerminal(Map.of("COLUMNS", "20"), "check", "--help").exitCode()).isZero();
  }

  @Test
  void helpIsColouredOnlyOnATerminalThatWantsIt() {
    String escape = "\u001b[";
    assertThat(Run.onTerminal(Map.of(), "check", "--help").out()).contains(escape);
    assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "check", "--help").out())
        .doesNotContain(escape);
    assertThat(Run.onTerminal(Map.of("NO_COLOR", ""), "check", "--help").out()).contains(escape);
    assertThat(Run.onTerminal(Map.of("TERM", "dumb"), "check", "--help").out())
        .doesNotContain(escape);
  }

  @Test
  void theVersionIsTheBuilds() throws IOException {
    Path pom = Path.of("pom.xml");
    if (!Files.readString(pom).contains("<artifactId>twosource-cli</artifactId>")) {
      pom = Path.of("cli-demo", "pom.xml");
    }
    assertThat(Files.readString(pom)).contains("<version>" + Twosource.VERSION + "</version>");
  }
}
