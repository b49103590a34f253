package dev.twosource.document;

import java.util.List;
import java.util.Locale;

/**
 * A short block with what its classification needs. Long blocks are running text and never become a
 * line.
 *
 * @param span where it stands
 * @param text its words
 * @param lower its words in lower case
 * @param words its runs of letters and digits in lower case
 * @param normal those runs with one space between
 */
record Line(Span span, String text, String lower, List<String> words, String normal) {
  /** Blocks that are longer than this are running text. */
  static final int LONGEST = 500;

  private static final List<String> IMAGE_ENDINGS =
      List.of(
          ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tiff", ".heic", ".avif",
          ".mp4", ".pdf");

  /** The line of a block. */
  static Line of(String document, Span span) {
    String text = span.of(document);
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = FurnitureWords.words(text);
    return new Line(span, text, lower, words, String.join(" ", words));
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return endsSentence(text);
  }

  /** Whether some words end as a sentence does, closing quotation marks and brackets aside. */
  static boolean endsSentence(String words) {
    int i = words.length() - 1;
    while (i >= 0 && "\"”’')]»".indexOf(words.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(words.charAt(i)) >= 0;
  }

  /** Whether it begins with a list mark. */
  boolean isListItem() {
    char c = text.charAt(0);
    if ("•‣▪◦*·●○–—-".indexOf(c) >= 0) {
      return true;
    }
    int p = 0;
    while (p < text.length() && p < 3 && Character.isDigit(text.charAt(p))) {
      p++;
    }
    return p > 0
        && p + 1 < text.length()
        && ".)".indexOf(text.charAt(p)) >= 0
        && text.charAt(p + 1) == ' '
        // "6. 1-magnitude quake": a number that a space cut in two
        && !(p + 2 < text.length() && Character.isDigit(text.charAt(p + 2)));
  }

  /** Whether it is no more than the name of an image or other attached file, or its size. */
  boolean isAttachment() {
    String last = lower.strip();
    for (String ending : IMAGE_ENDINGS) {
      if (last.endsWith(ending) && words.size() <= 14) {
        return true;
      }
    }
    return words.size() <= 8 && isSize();
  }

  /** "7.2 KB · Views: 21". */
  private boolean isSize() {
    boolean unit = false;
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if ((word.equals("kb") || word.equals("mb"))
          && Character.isDigit(words.get(i - 1).charAt(0))) {
        unit = i <= 3;
      }
    }
    return unit && !endsSentence() && (words.contains("views") || words.size() <= 3);
  }

  /** Whether it opens with a list mark for what follows, without that mark. */
  String withoutMark() {
    int p = 0;
    while (p < text.length() && "•‣▪◦*·●○–—-| \u00a0\t".indexOf(text.charAt(p)) >= 0) {
      p++;
    }
    return text.substring(p);
  }
}
