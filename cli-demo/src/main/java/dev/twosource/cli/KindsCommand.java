package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.report.DetailSummary;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the kinds of detail. */
@Command(
    name = "kinds",
    description = {
      "List the kinds of detail that sources are compared on, how grave a conflict about each is at"
          + " most, and what it is.",
      ""
    })
final class KindsCommand implements Runnable {
  private final Terminal terminal;

  @Mixin private FormatOption output = new FormatOption();

  KindsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    List<DetailSummary> details = CrossChecker.details();
    switch (output.format()) {
      case TEXT -> print(details);
      case JSON -> Json.write("twosource/kinds/1", "kinds", details, terminal.out());
    }
  }

  private void print(List<DetailSummary> details) {
    int width = details.stream().mapToInt(detail -> detail.id().length()).max().orElse(1);
    for (DetailSummary detail : details) {
      String id = String.format(Locale.ROOT, "%-" + width + "s", detail.id());
      String severity = detail.severity().name().toLowerCase(Locale.ROOT);
      terminal
          .out()
          .println(
              id + "  " + String.format(Locale.ROOT, "%-7s", severity) + "  " + detail.summary());
    }
  }
}
