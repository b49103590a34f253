package dev.twosource.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes. Findings go to {@link #out}, in UTF-8 whatever the locale; diagnostics
 * and progress go to {@link #err}.
 */
final class Terminal {
  /** Lines are broken here where the width of the terminal is not known. */
  private static final int USUAL_WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final boolean noColor;
  private final int width;
  private ColorMode color = ColorMode.AUTO;
  private int progressLength;

  /**
   * A terminal.
   *
   * @param out takes findings
   * @param err takes diagnostics
   * @param outIsTerminal whether somebody is looking at {@code out}
   * @param errIsTerminal whether somebody is looking at {@code err}
   * @param environment the environment variables; NO_COLOR, TERM and COLUMNS are looked at
   */
  Terminal(
      OutputStream out,
      OutputStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> environment) {
    this.out = utf8(out);
    this.err = utf8(err);
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.noColor =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    this.width = width(environment.get("COLUMNS"), outIsTerminal);
  }

  /** The terminal of this process. */
  static Terminal system() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        isTerminal("twosource.stdout"),
        isTerminal("twosource.stderr"),
        System.getenv());
  }

  /** Where findings go. */
  PrintWriter out() {
    return out;
  }

  /** Where diagnostics go. */
  PrintWriter err() {
    return err;
  }

  /** Chooses when to colour. */
  void color(ColorMode mode) {
    color = mode;
  }

  /** Whether output is coloured. */
  boolean ansi() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> outIsTerminal && !noColor;
    };
  }

  /** The width of a line, in characters. */
  int width() {
    return width;
  }

  /** Says what is being done, where somebody is looking; replaces what was said before. */
  void progress(String message) {
    if (errIsTerminal) {
      clearProgress();
      err.print(message);
      err.flush();
      progressLength = message.length();
    }
  }

  /** Takes the progress line away. */
  void clearProgress() {
    if (progressLength > 0) {
      err.print("\r" + " ".repeat(progressLength) + "\r");
      err.flush();
      progressLength = 0;
    }
  }

  /** Prints a diagnostic line. */
  void diagnose(String message) {
    clearProgress();
    err.println("twosource: " + message);
    err.flush();
  }

  /** Writes out what is still held back. */
  void flush() {
    clearProgress();
    out.flush();
    err.flush();
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false) {
      /** The same on every system. */
      @Override
      public void println() {
        write('\n');
      }
    };
  }

  private static int width(@Nullable String columns, boolean terminal) {
    if (!terminal || columns == null || !columns.matches("[1-9][0-9]{0,3}")) {
      return USUAL_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }

  /**
   * Whether somebody is looking at a stream. The start script knows and says so by a property;
   * without it a console must be attached. From Java 22 on there is a console even where there is
   * no terminal, and it says itself whether it is one.
   */
  private static boolean isTerminal(String property) {
    String told = System.getProperty(property);
    if (told != null) {
      return told.equals("terminal");
    }
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
