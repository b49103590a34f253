package dev.twosource.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes wrapped lines, styled where that is asked for. Not safe for use by several threads. */
final class TextLines {
  /** Styles. Each stands in a text as one character of the private use area that takes no room. */
  enum Style {
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    RED("\u001b[1;31m"),
    YELLOW("\u001b[1;33m"),
    BLUE("\u001b[1;34m"),
    GREEN("\u001b[32m");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private static final char FIRST = '\ue000';
  private static final char RESET = '\ue0ff';

  private final Appendable out;
  private final boolean ansi;
  private final int width;

  TextLines(Appendable out, boolean ansi, int width) {
    this.out = out;
    this.ansi = ansi;
    this.width = width;
  }

  /** A text in a style. */
  static String styled(Style style, String text) {
    return (char) (FIRST + style.ordinal()) + text + RESET;
  }

  /**
   * A text from a source without the characters that could steer a terminal or look like a style.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = Character.isISOControl(c) || c >= FIRST && c <= RESET || isDirection(c);
      if (bad || Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        space = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isDirection(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }

  /** An empty line. */
  void blank() {
    put("\n");
  }

  /** A paragraph; its first line is indented by one amount and the others by another. */
  void paragraph(int firstIndent, int indent, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(firstIndent));
    int column = firstIndent;
    boolean empty = true;
    char style = 0;
    for (String word : text.split(" ")) {
      int length = length(word);
      if (!empty && column + 1 + length > width) {
        flush(line, style);
        line.append(" ".repeat(indent));
        column = indent;
        empty = true;
        if (style != 0) {
          line.append(style);
        }
      }
      if (!empty) {
        line.append(' ');
        column++;
      }
      line.append(word);
      column += length;
      empty = false;
      style = styleAfter(word, style);
    }
    flush(line, style);
  }

  private void flush(StringBuilder line, char style) {
    if (style != 0) {
      line.append(RESET);
    }
    line.append('\n');
    put(line.toString());
    line.setLength(0);
  }

  private static char styleAfter(String word, char before) {
    char style = before;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= FIRST && c <= RESET) {
        style = c == RESET ? 0 : c;
      }
    }
    return style;
  }

  private static int length(String word) {
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < FIRST || c > RESET)
          && !Character.isLowSurrogate(c)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        length++;
      }
    }
    return length;
  }

  private void put(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > RESET) {
        shown.append(c);
      } else if (ansi) {
        shown.append(c == RESET ? "\u001b[0m" : Style.values()[c - FIRST].code);
      }
    }
    try {
      out.append(shown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
