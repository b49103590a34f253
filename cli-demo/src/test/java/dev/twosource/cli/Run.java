package dev.twosource.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the command line, as a test sees it.
 *
 * @param exitCode what the process would leave with
 * @param out what went to the output stream, as UTF-8
 * @param err what went to the error stream, as UTF-8
 */
record Run(int exitCode, String out, String err) {
  /** Runs without a terminal. */
  static Run of(String... args) {
    return run(false, Map.of(), args);
  }

  /** Runs on a terminal. */
  static Run onTerminal(Map<String, String> environment, String... args) {
    return run(true, environment, args);
  }

  private static Run run(boolean terminal, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Twosource.execute(new Terminal(out, err, terminal, terminal, environment), args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
