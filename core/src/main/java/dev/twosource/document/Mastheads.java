package dev.twosource.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines above a headline that are no headline: the outlet's name, the way to the page, a desk. */
final class Mastheads {
  private Mastheads() {}

  /** "Home / News / Local", "Home » City": where in the outlet the page stands. */
  static boolean isPath(Line line) {
    String text = line.text();
    int marks = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaced =
          i > 0 && text.charAt(i - 1) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if ("»›>→".indexOf(c) >= 0 || c == '/' && spaced) {
        marks++;
        words = 0;
      } else if (c == ' ') {
        words++;
        if (words > 4) {
          return false;
        }
      }
    }
    // "November 12, 2025 / 6:32 PM EST / News Desk" tells when it came out
    boolean dated = marks >= 2 && PageDates.first(text, 0, text.length()) != null;
    return marks >= 2 && !dated || marks == 1 && line.words().get(0).equals("home");
  }

  /** The outlet that a line consists of, with or without a section after a bar, or null. */
  static @Nullable String outlet(Line line) {
    String text = line.text();
    int bar = text.indexOf(" | ");
    String name = bar > 0 ? text.substring(0, bar).strip() : text;
    List<String> words = FurnitureWords.words(name);
    if (words.size() > 5 || line.words().size() > 8 || line.endsSentence()) {
      return null;
    }
    for (String word : name.split(" ")) {
      char first = word.isEmpty() ? 'x' : word.charAt(0);
      if (!Character.isUpperCase(first)
          && !word.equals("of")
          && !word.equals("the")
          && !(Character.isDigit(first) && word.length() < 3)) {
        return null;
      }
    }
    return Bylines.isOutlet(name) ? name : null;
  }

  /** "harbourgazette.example": an address alone. */
  static boolean isAddress(Line line) {
    String text = line.text();
    return text.indexOf(' ') < 0
        && text.indexOf('.') > 0
        && !line.endsSentence()
        && Character.isLetter(text.charAt(0))
        && text.equals(line.lower());
  }

  /**
   * The outlet of a notice of rights: "© 2025 Harbour Gazette Ltd. All rights reserved.", or null.
   */
  static @Nullable String holder(String notice) {
    StringBuilder name = new StringBuilder();
    for (String word : notice.split("[ \u00a0]+")) {
      String bare =
          word.endsWith(",") || word.endsWith(".") || word.endsWith(":")
              ? word.substring(0, word.length() - 1)
              : word;
      if (bare.isEmpty()) {
        continue;
      }
      char first = bare.charAt(0);
      boolean mark = first == '©' || bare.equalsIgnoreCase("copyright") || bare.equals("(c)");
      if (mark || Character.isDigit(first) && name.isEmpty()) {
        continue;
      }
      boolean end =
          switch (bare) {
            case "Ltd",
                "Limited",
                "Inc",
                "LLC",
                "PLC",
                "plc",
                "GmbH",
                "Group",
                "Media",
                "All",
                "Pty" ->
                true;
            default -> !Character.isUpperCase(first) && !bare.equals("of");
          };
      if (end) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(bare);
      if (bare.length() != word.length()) {
        break;
      }
    }
    String found = name.toString();
    return Bylines.isOutlet(found) ? found : null;
  }
}
