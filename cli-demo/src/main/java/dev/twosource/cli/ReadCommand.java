package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.document.Intake;
import dev.twosource.reading.Reading;
import dev.twosource.report.JsonReading;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what was read in each document. */
@Command(
    name = "read",
    description = {"Show the times, quantities and names that are read in each document.", ""},
    footer = {
      "",
      "Examples:",
      "  twosource read article.txt",
      "  twosource read stories/ --format json"
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Mixin private FormatOption output = new FormatOption();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Intake intake = Inputs.read(terminal, paths);
    try (CrossChecker checker = CrossChecker.builder().build()) {
      // one by one: a reading is twenty times as large as its text
      Iterable<Reading> readings = () -> intake.documents().stream().map(checker::read).iterator();
      switch (output.format()) {
        case TEXT -> readings.forEach(reading -> TextReading.write(reading, terminal.out()));
        case JSON -> JsonReading.write(readings, terminal.out());
      }
    }
    Inputs.diagnose(terminal, intake.failures());
    return 0;
  }
}
