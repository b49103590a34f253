package dev.twosource.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and joins those that were only broken to fit a width. Linear. */
final class Lines {
  private static final int SHORTEST_BROKEN = 40;
  private static final int WIDEST_WRAP = 120;

  private Lines() {}

  /** The paragraphs of a text in order, without the white space around them; none is empty. */
  static List<Span> paragraphs(String text) {
    List<Span> lines = new ArrayList<>();
    List<Boolean> afterBlank = new ArrayList<>();
    cut(text, lines, afterBlank);
    List<Span> paragraphs = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && !afterBlank.get(end)) {
        end++;
      }
      if (isWrapped(text, lines, i, end)) {
        paragraphs.add(lines.get(i).cover(lines.get(end - 1)));
        i = end;
        continue;
      }
      for (int k = i; k < end; k++) {
        add(text, paragraphs, lines.get(k), afterBlank.get(k));
      }
      i = end;
    }
    return paragraphs;
  }

  private static void cut(String text, List<Span> lines, List<Boolean> afterBlank) {
    boolean blank = true;
    int length = text.length();
    for (int i = 0; i <= length; ) {
      int end = i;
      while (end < length && !isBreak(text.charAt(end))) {
        end++;
      }
      int from = i;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Span(from, to));
        afterBlank.add(blank);
        blank = false;
      } else {
        blank = true;
      }
      i = end + 1;
      if (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        i++;
      }
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u202f';
  }

  /**
   * Whether a run of lines was broken to fit a width: no line but the last had room for the first
   * word of the next, and somewhere a sentence runs on.
   */
  private static boolean isWrapped(String text, List<Span> lines, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    int width = 0;
    for (int i = from; i < to; i++) {
      width = Math.max(width, length(lines.get(i)));
    }
    if (width < SHORTEST_BROKEN || width > WIDEST_WRAP) {
      return false;
    }
    boolean runsOn = false;
    for (int i = from; i + 1 < to; i++) {
      Span next = lines.get(i + 1);
      int word = next.start();
      while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
        word++;
      }
      if (length(lines.get(i)) + 1 + (word - next.start()) <= width) {
        return false;
      }
      char first = text.charAt(next.start());
      if ("•‣▪◦*●○".indexOf(first) >= 0) {
        return false;
      }
      runsOn |= Character.isLowerCase(first);
    }
    return runsOn;
  }

  /**
   * Adds a line, or joins it to the paragraph before where that one was torn in the middle of a
   * sentence.
   */
  private static void add(String text, List<Span> paragraphs, Span line, boolean afterBlank) {
    if (!paragraphs.isEmpty()) {
      Span before = paragraphs.get(paragraphs.size() - 1);
      if (runsInto(text, before, line, afterBlank)) {
        paragraphs.set(paragraphs.size() - 1, before.cover(line));
        return;
      }
    }
    paragraphs.add(line);
  }

  private static boolean runsInto(String text, Span before, Span line, boolean afterBlank) {
    if (length(before) < (afterBlank ? 2 * SHORTEST_BROKEN : SHORTEST_BROKEN)) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(line.start());
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '’';
    if (!open) {
      return false;
    }
    if (first == '@') {
      // A user's name that a page set apart in the middle of a sentence.
      return !afterBlank && length(line) < SHORTEST_BROKEN;
    }
    return Character.isLowerCase(first)
        && !text.startsWith("by: ", line.start())
        && !looksLikeAddress(text, line);
  }

  private static boolean looksLikeAddress(String text, Span line) {
    return text.startsWith("http", line.start()) || text.startsWith("www.", line.start());
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
