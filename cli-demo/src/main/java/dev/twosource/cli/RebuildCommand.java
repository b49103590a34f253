package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.Rebuilt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an index anew. */
@Command(
    name = "rebuild",
    description = {
      "Make an index anew from the documents kept in it: after damage, or for this version.",
      "The old index stays beside the new one, in a folder whose name ends in .old.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  twosource rebuild --index archive",
      "",
      "Exit codes: 0 done, 1 documents were lost, 2 could not run."
    })
final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index.")
  private Path index = Path.of("");

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(index)) {
      throw new CannotRunException("no such index: " + index);
    }
    Rebuilt rebuilt =
        CrossChecker.rebuild(index, done -> terminal.progress(done + " documents read again"));
    terminal.clearProgress();
    terminal
        .out()
        .println(
            rebuilt.documents()
                + " documents indexed anew, "
                + rebuilt.lost()
                + " lost; the old index is in "
                + rebuilt.old());
    return rebuilt.lost() == 0 ? 0 : Twosource.FOUND;
  }
}
