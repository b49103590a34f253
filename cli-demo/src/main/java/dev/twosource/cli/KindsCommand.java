package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.report.DetailSummary;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists the kinds of detail. */
@Command(
    name = "kinds",
    description = {"List the kinds of detail that sources are compared on.", ""})
final class KindsCommand implements Runnable {
  private final Terminal terminal;

  KindsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    List<DetailSummary> details = CrossChecker.details();
    int width = details.stream().mapToInt(detail -> detail.id().length()).max().orElse(1);
    for (DetailSummary detail : details) {
      String id = String.format(Locale.ROOT, "%-" + width + "s", detail.id());
      terminal.out().println(id + "  " + detail.summary());
    }
  }
}
