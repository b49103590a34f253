package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Intake;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Changes;
import dev.twosource.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts documents into an index. */
@Command(
    name = "index",
    description = {
      "Put documents into an index, to check others against.",
      "A document takes the place of the one with its id; what is there already changes nothing.",
      ""
    },
    footer = {
      "",
      "Interrupted, it keeps what it has done; the same command goes on from there.",
      "",
      "Examples:",
      "  twosource index --index archive wire/",
      "  twosource index --index archive latest.txt --changes",
      "  twosource check draft.txt --index archive",
      "",
      "Exit codes: 0 done, 2 could not run."
    })
final class IndexCommand implements Callable<Integer> {
  private static final int BATCH = 100;
  private static final int COMMIT_EVERY = 2_000;

  private final Terminal terminal;
  private volatile boolean interrupted;
  private int opened;
  private int closed;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index; it is made where it does not exist.")
  private Path index = Path.of("");

  @Option(
      names = "--changes",
      description = "Say how many conflicts this opens and closes, which takes longer.")
  private boolean changes;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to index.")
  private List<Path> paths = List.of();

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Intake intake = Inputs.read(terminal, paths);
    Inputs.diagnose(terminal, intake.failures());
    CountDownLatch finished = new CountDownLatch(1);
    Thread hook = new Thread(() -> interrupt(finished));
    Runtime.getRuntime().addShutdownHook(hook);
    try (CrossChecker checker = CrossChecker.builder().index(index).build()) {
      add(checker, intake.documents());
    } finally {
      finished.countDown();
      if (!interrupted) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
    return interrupted ? Twosource.COULD_NOT_RUN : 0;
  }

  /** Waits until what was begun is committed. */
  private void interrupt(CountDownLatch finished) {
    interrupted = true;
    try {
      finished.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void add(CrossChecker checker, List<SourceDocument> documents) {
    long started = System.nanoTime();
    int done = 0;
    int step = changes ? BATCH : COMMIT_EVERY;
    while (done < documents.size() && !interrupted) {
      int end = Math.min(done + step, documents.size());
      List<SourceDocument> batch = documents.subList(done, end);
      if (changes) {
        Changes changed = checker.add(batch.toArray(SourceDocument[]::new));
        opened += conflicts(changed.opened());
        closed += conflicts(changed.closed());
        terminal.progress(progress(end, documents.size(), System.nanoTime() - started));
      } else {
        int from = done;
        checker.addAll(
            batch,
            more -> {
              if (more % BATCH == 0) {
                terminal.progress(
                    progress(from + (int) more, documents.size(), System.nanoTime() - started));
              }
            });
      }
      if (done / COMMIT_EVERY != end / COMMIT_EVERY) {
        checker.commit();
      }
      done = end;
    }
    checker.commit();
    terminal.clearProgress();
    if (interrupted) {
      terminal.diagnose(
          "interrupted; "
              + done
              + " of "
              + documents.size()
              + " documents are indexed, up to "
              + documents.get(Math.max(0, done - 1)).id()
              + ". The same command goes on from there.");
      return;
    }
    terminal
        .out()
        .println(
            done
                + " documents indexed, "
                + checker.size()
                + " in "
                + index
                + (changes ? "; conflicts opened: " + opened + ", closed: " + closed : ""));
  }

  private static int conflicts(List<Finding> findings) {
    return (int) findings.stream().filter(finding -> finding.verdict() == Verdict.CONFLICT).count();
  }

  /** Documents, rate and time left. */
  static String progress(int done, int all, long nanos) {
    double seconds = Math.max(nanos, 1) / 1e9;
    double rate = done / seconds;
    return String.format(
        Locale.ROOT,
        "%d of %d documents, %.0f a second, %.0f s left",
        done,
        all,
        rate,
        (all - done) / rate);
  }
}
