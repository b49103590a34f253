package dev.twosource.cli;

import dev.twosource.document.DocumentReader;
import dev.twosource.document.Failure;
import dev.twosource.document.InputMissingException;
import dev.twosource.document.Intake;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the files and folders that a command names. */
final class Inputs {
  private Inputs() {}

  /**
   * Reads every document below the paths.
   *
   * @return what could be read, at least one document, and what could not
   * @throws InputMissingException where a path does not exist
   * @throws CannotRunException where no document could be read; it was said why
   */
  static Intake read(Terminal terminal, List<Path> paths) {
    terminal.progress("Reading " + names(paths) + " ...");
    Intake intake = new DocumentReader().read(paths);
    terminal.clearProgress();
    if (intake.documents().isEmpty()) {
      diagnose(terminal, intake.failures());
      throw new CannotRunException("there is no document to read");
    }
    return intake;
  }

  /** Says on the error stream what could not be read. */
  static void diagnose(Terminal terminal, List<Failure> failures) {
    for (Failure failure : failures) {
      terminal.diagnose(failure.document() + ": " + failure.message());
    }
  }

  private static String names(List<Path> paths) {
    return paths.size() <= 3
        ? paths.stream().map(Path::toString).collect(Collectors.joining(", "))
        : paths.get(0) + " and " + (paths.size() - 1) + " others";
  }
}
