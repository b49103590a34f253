package dev.twosource.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of short lines that belong to a page's template: menus, forum profiles, share counts.
 */
final class Menus {
  private static final int SHORT = 3;

  private Menus() {}

  /** For each line, whether it is part of such a run; null lines are long. */
  static boolean[] find(List<@Nullable Line> lines) {
    boolean[] menu = new boolean[lines.size()];
    int firstText = 0;
    while (firstText < lines.size() && !isText(lines.get(firstText))) {
      firstText++;
    }
    int lastText = lines.size() - 1;
    while (lastText >= 0 && !isText(lines.get(lastText))) {
      lastText--;
    }
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      int labels = 0;
      boolean numbers = false;
      boolean tiny = true;
      while (end < lines.size() && isShort(lines.get(end))) {
        Line line = java.util.Objects.requireNonNull(lines.get(end));
        labels += isLabel(line) ? 1 : 0;
        numbers |= line.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        tiny &= line.words().size() <= 2;
        end++;
      }
      int length = end - i;
      // A profile shows by its labels; a bare menu by many lines of one or two words without a
      // number.
      // Within the text, such lines may well be a list of names.
      boolean outside = end <= firstText || i > lastText && !announces(lines, i - 1);
      if (length >= 4 && (labels >= 2 || outside && !numbers && tiny && length >= 5)) {
        java.util.Arrays.fill(menu, i, end, true);
      } else if (length >= 1) {
        single(lines, i, end, menu);
      }
      i = Math.max(end, i + 1);
    }
    return menu;
  }

  /** A label with its value on the next line. */
  private static void single(List<@Nullable Line> lines, int from, int to, boolean[] menu) {
    for (int i = from; i + 1 < to; i++) {
      Line label = lines.get(i);
      Line value = lines.get(i + 1);
      if (label != null
          && value != null
          && isLabel(label)
          && label.words().size() <= 2
          && isValue(value)) {
        menu[i] = true;
        menu[i + 1] = true;
      }
    }
  }

  private static boolean isText(@Nullable Line line) {
    return line == null || line.endsSentence() && line.words().size() > 6;
  }

  /** "The dead are:" */
  private static boolean announces(List<@Nullable Line> lines, int i) {
    Line line = i < 0 ? null : lines.get(i);
    return line != null && line.text().endsWith(":");
  }

  private static boolean isValue(Line line) {
    return !line.words().isEmpty()
        && line.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  private static boolean isLabel(Line line) {
    return FurnitureWords.LABELS.contains(line.normal());
  }

  private static boolean isShort(@Nullable Line line) {
    return line != null
        && line.words().size() <= SHORT
        && !line.endsSentence()
        && !line.isListItem();
  }
}
