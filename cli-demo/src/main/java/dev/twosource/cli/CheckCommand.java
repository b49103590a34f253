package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.document.Intake;
import dev.twosource.report.JsonReport;
import dev.twosource.report.Report;
import dev.twosource.report.TextOptions;
import dev.twosource.report.TextReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents against each other, and against an index. */
@Command(
    name = "check",
    description = {
      "Check documents against each other: where they differ, with quotes and why.",
      ""
    },
    footer = {
      "",
      "Files end in .txt, .md, .jsonl, .html or .json; folders are searched for them.",
      "",
      "Examples:",
      "  twosource check stories/",
      "  twosource check draft.txt wire.jsonl --all",
      "  twosource check stories/ --format json --fail-on disputed > report.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to check.")
  private List<Path> paths = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Check against this index as well. It is only read.")
  private @Nullable Path index;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      converter = FailOn.Converter.class,
      completionCandidates = FailOn.Names.class,
      description = {
        "Exit with 1 for findings of this verdict or severity and graver ones: "
            + "${COMPLETION-CANDIDATES}. Default: error."
      })
  private FailOn failOn = new FailOn(null, null);

  @Option(
      names = "--all",
      description = "List agreements and compatible values too, not only count them.")
  private boolean all;

  @Mixin private FormatOption output = new FormatOption();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (index != null && !Files.isDirectory(index)) {
      throw new CannotRunException("no such index: " + index);
    }
    Intake intake = Inputs.read(terminal, paths);
    Report report;
    try (CrossChecker checker = open()) {
      terminal.progress("Checking " + intake.documents().size() + " documents ...");
      report = checker.check(intake);
    }
    terminal.clearProgress();
    switch (output.format()) {
      case TEXT ->
          TextReport.write(
              report, new TextOptions(terminal.ansi(), all, terminal.width()), terminal.out());
      case JSON -> JsonReport.write(report, terminal.out());
    }
    return failOn.fails(report) ? Twosource.FOUND : 0;
  }

  private CrossChecker open() {
    CrossChecker.Builder builder = CrossChecker.builder();
    return index == null ? builder.build() : builder.index(index).build();
  }
}
