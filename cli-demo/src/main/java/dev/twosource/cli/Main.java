package dev.twosource.cli;

/** Where the process starts. */
public final class Main {
  private Main() {}

  /** Runs one command and leaves with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /**
   * Runs one command.
   *
   * @return 0 where nothing was found at or above {@code --fail-on}, 1 for findings, 2 where the
   *     command could not run
   */
  public static int execute(String... args) {
    return Twosource.execute(Terminal.system(), args);
  }
}
