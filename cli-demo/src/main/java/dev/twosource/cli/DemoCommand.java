package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import dev.twosource.report.TextOptions;
import dev.twosource.report.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Shows each verdict once, on sample stories. */
@Command(
    name = "demo",
    description = {
      "Check a few sample stories and show one finding of each verdict.",
      "People, places and outlets in them are invented.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<SampleStory> stories = SampleStory.demo();
    List<SourceDocument> documents =
        stories.stream().flatMap(story -> story.documents().stream()).toList();
    Report report;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      report = checker.check(documents);
    }
    List<Verdict> missing = new ArrayList<>();
    terminal
        .out()
        .println(
            documents.size()
                + " invented articles on "
                + stories.size()
                + " stories, checked against each other. One finding of each verdict:");
    terminal.out().println();
    for (Verdict verdict : Verdict.values()) {
      if (verdict == Verdict.UNDECIDED) {
        continue;
      }
      Finding example = example(report, verdict, stories);
      if (example == null) {
        missing.add(verdict);
        continue;
      }
      terminal.out().println("# " + meaning(verdict));
      TextReport.writeFinding(
          report,
          example,
          new TextOptions(terminal.ansi(), true, terminal.width()),
          terminal.out());
    }
    terminal.out().println("# " + meaning(Verdict.UNDECIDED));
    terminal.out().println("UNDECIDED is never reported unless asked for.");
    terminal.out().println();
    terminal.out().println("Now your own: twosource check FOLDER");
    if (!missing.isEmpty()) {
      terminal.diagnose(
          "the sample stories gave no finding of "
              + missing.stream().map(Verdict::name).collect(Collectors.joining(", ")));
      return Twosource.COULD_NOT_RUN;
    }
    return 0;
  }

  /** The first finding that a story was written for, or else the first of the verdict. */
  private static @Nullable Finding example(
      Report report, Verdict verdict, List<SampleStory> stories) {
    for (SampleStory story : stories) {
      for (SampleStory.Expected expected : story.expected()) {
        for (Finding finding : report.findings()) {
          if (expected.verdict() == verdict && expected.matches(finding)) {
            return finding;
          }
        }
      }
    }
    return report.findings().stream()
        .filter(finding -> finding.verdict() == verdict)
        .findFirst()
        .orElse(null);
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> "The same thing, and both cannot be right.";
      case DISPUTED -> "The values belong to different parties whom the sources quote.";
      case UPDATED -> "The value moved on.";
      case DIFFERENT_EVENT -> "It looks like a conflict, and is about another occurrence.";
      case COMPATIBLE -> "Not the same, yet both can be right.";
      case AGREES -> "The same, in other words.";
      case UNDECIDED -> "What the reader cannot tell, it leaves alone.";
    };
  }
}
