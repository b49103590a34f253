package dev.twosource.lexicon.build;

import java.text.Normalizer;
import java.util.Locale;

/** The spelling of keys: the same folding that the library applies to what it looks up. */
final class Text {
  private Text() {}

  /**
   * Lower case, without diacritics, full stops and apostrophes; hyphens and underscores are spaces.
   */
  static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case '_', '-', ' ', '–', '/' -> {
          if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
          }
        }
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ', 'ð' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'œ' -> out.append("oe");
        case 'þ' -> out.append("th");
        default -> {
          if (c < 128 && (Character.isLetterOrDigit(c) || c == '&')) {
            out.append(c);
          }
        }
      }
    }
    return out.toString().trim();
  }
}
