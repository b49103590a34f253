package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesUtf8AndUnixLineEnds() {
    Terminal terminal = terminal(false, Map.of());
    terminal.out().println("\u201cKraków\u201d");
    terminal.flush();
    assertThat(out.toByteArray()).isEqualTo("“Kraków”\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void progressIsShownOnATerminalAndTakenAway() {
    Terminal terminal = terminal(true, Map.of());
    terminal.progress("Reading");
    terminal.diagnose("a.txt: empty");
    terminal.flush();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Reading\r       \rtwosource: a.txt: empty\n");
    assertThat(out.size()).isZero();
  }

  @Test
  void progressIsNotWrittenToFiles() {
    Terminal terminal = terminal(false, Map.of());
    terminal.progress("Reading");
    terminal.flush();
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  100, 100",
    "true,  10,  40",
    "true,  500, 120",
    "true,  0,   80",
    "true,  '',  80",
    "true,  wide, 80",
    "false, 100, 80",
  })
  void knowsItsWidth(boolean isTerminal, String columns, int width) {
    assertThat(terminal(isTerminal, Map.of("COLUMNS", columns)).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO,   true,  '', true",
    "AUTO,   false, '', false",
    "AUTO,   true,  1,  false",
    "ALWAYS, false, 1,  true",
    "NEVER,  true,  '', false",
  })
  void coloursWhenWanted(ColorMode mode, boolean isTerminal, String noColor, boolean ansi) {
    Terminal terminal = terminal(isTerminal, Map.of("NO_COLOR", noColor));
    terminal.color(mode);
    assertThat(terminal.ansi()).isEqualTo(ansi);
  }

  private Terminal terminal(boolean isTerminal, Map<String, String> environment) {
    return new Terminal(out, err, isTerminal, isTerminal, environment);
  }
}
