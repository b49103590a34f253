package dev.twosource.cli;

import dev.twosource.IndexException;
import dev.twosource.document.InputMissingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
    name = "twosource",
    description = {
      "Cross-checks news sources: on which details they differ or agree, with quotes and reasons."
          + " It never says who is right.",
      ""
    },
    version = "twosource " + Twosource.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  twosource demo                        what it finds, on sample stories",
      "  twosource check stories/              the documents of a folder against each other",
      "  twosource check a.txt b.txt --format json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run."
    },
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      IndexCommand.class,
      RebuildCommand.class,
      ReadCommand.class,
      ClaimsCommand.class,
      ExplainCommand.class,
      KindsCommand.class
    })
final class Twosource implements Runnable {
  /** The version that {@code --version} prints; a test holds it to the build's. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  /** Found something at or above the level asked for. */
  static final int FOUND = 1;

  /** Could not run. */
  static final int COULD_NOT_RUN = 2;

  /** Help is never narrower, whatever the terminal. */
  private static final int HELP_WIDTH = 60;

  /**
   * Lucene's advice on flags for vector search, which is not used here, is no news for an editor.
   */
  private static final Logger VECTOR_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where an unexpected error came from.")
  private boolean stackTrace;

  Twosource(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      converter = ColorMode.Converter.class,
      description = "auto, always or never; auto is on a terminal, unless NO_COLOR is set.")
  void color(ColorMode mode) {
    terminal.color(mode);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Runs one command and returns its exit code. */
  static int execute(Terminal terminal, String... args) {
    VECTOR_ADVICE.setLevel(Level.OFF);
    Twosource root = new Twosource(terminal);
    CommandLine commandLine = new CommandLine(root, new Factory(terminal));
    commandLine
        .setAbbreviatedOptionsAllowed(false)
        // A passage may begin with any character, "@" too.
        .setExpandAtFiles(false)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpWidth(Math.max(HELP_WIDTH, terminal.width()))
        .setColorScheme(Help.defaultColorScheme(terminal.ansi() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler((e, unused) -> usage(terminal, e))
        .setExecutionExceptionHandler((e, command, parsed) -> root.failed(e));
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      terminal.diagnose("too large for the memory it was given: " + e.getMessage());
      return COULD_NOT_RUN;
    } finally {
      terminal.flush();
    }
  }

  private static int usage(Terminal terminal, ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    terminal.diagnose(e.getMessage());
    terminal.err().println("Try '" + command.qualifiedName() + " --help'.");
    return COULD_NOT_RUN;
  }

  private int failed(Exception e) {
    terminal.diagnose(message(e));
    if (stackTrace) {
      e.printStackTrace(terminal.err());
    }
    return COULD_NOT_RUN;
  }

  private static String message(Exception e) {
    if (e instanceof CannotRunException
        || e instanceof InputMissingException
        || e instanceof IndexException) {
      return e.getMessage();
    }
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "cannot be read" : file.getReason();
      return file.getFile() + ": " + reason + " (" + file.getClass().getSimpleName() + ")";
    }
    if (cause instanceof IOException) {
      return "input or output failed: " + cause.getMessage();
    }
    return "unexpected error: " + cause + "; --stacktrace shows where it came from";
  }

  /** Makes commands that know the terminal. */
  private record Factory(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Terminal.class) {
          return type.cast(constructor.newInstance(terminal));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
