package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.DetailSummary;
import dev.twosource.report.Explanation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a finding, or how two passages stand to each other. */
@Command(
    name = "explain",
    synopsisHeading = "Usage:%n",
    customSynopsis = {
      "  twosource explain FINDING-ID PATH...",
      "  twosource explain PASSAGE PASSAGE [PATH...]",
      "  twosource explain KIND"
    },
    description = {
      "",
      "Explain a finding of 'check', or how two passages stand to each other: what each claims,"
          + " whether they are about the same thing, how the values compare and what follows.",
      "Without a PATH the two passages are read as two documents of their own.",
      "A KIND of detail, as 'kinds' lists them, is told with what counts as it and how it is compared.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  twosource explain 3f2a9c stories/",
      "  twosource explain \"It lasted 90 minutes\" \"They spoke for an hour\"",
      "  twosource explain \"lasted 90 minutes\" \"just under an hour\" stories/"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      hideParamSyntax = true,
      paramLabel = "ARGUMENT",
      description = "A finding's id or two passages, then files and folders; or a kind of detail.")
  private List<String> arguments = List.of();

  @Mixin private FormatOption output = new FormatOption();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String first = arguments.get(0);
    if (arguments.size() == 1) {
      print(kind(first));
      return 0;
    }
    boolean finding = existing(arguments.get(1)) != null;
    String second = finding ? null : arguments.get(1);
    List<Path> paths =
        arguments.subList(finding ? 1 : 2, arguments.size()).stream().map(Path::of).toList();
    List<SourceDocument> documents =
        paths.isEmpty()
            ? List.of(
                SourceDocument.of("first", first), SourceDocument.of("second", arguments.get(1)))
            : Inputs.read(terminal, paths).documents();
    Explanation explanation;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      terminal.progress("Checking " + documents.size() + " documents ...");
      explanation = checker.explain(documents, first, second);
    } catch (IllegalArgumentException e) {
      // No such finding, or a passage that stands in none of the documents.
      throw new CannotRunException(e.getMessage());
    }
    terminal.clearProgress();
    switch (output.format()) {
      case TEXT -> print(explanation);
      case JSON ->
          Json.write("twosource/explanation/1", "steps", explanation.steps(), terminal.out());
    }
    return 0;
  }

  private static DetailSummary kind(String id) {
    for (DetailSummary detail : CrossChecker.details()) {
      if (detail.id().equals(id)) {
        return detail;
      }
    }
    throw new CannotRunException(
        "no kind of detail is called '"
            + id
            + "'; 'twosource kinds' lists them. A finding's id needs"
            + " a PATH, a passage another passage");
  }

  private void print(DetailSummary detail) {
    if (output.format() == Format.JSON) {
      Json.write("twosource/kinds/1", "kinds", List.of(detail), terminal.out());
      return;
    }
    terminal.out().println(detail.id() + ": " + detail.summary());
    terminal.out().println();
    terminal.out().println(detail.explanation());
  }

  private void print(Explanation explanation) {
    for (Explanation.Step step : explanation.steps()) {
      String stage = String.format(Locale.ROOT, "%-12s", step.stage());
      terminal.out().println(stage + step.text().strip());
    }
  }

  /** The argument as a path where there is a file or folder of that name, or null. */
  private static @Nullable Path existing(String argument) {
    try {
      Path path = Path.of(argument);
      return Files.exists(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
