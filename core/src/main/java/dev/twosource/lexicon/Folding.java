package dev.twosource.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** The spelling under which names are kept and looked up. */
public final class Folding {
  private Folding() {}

  /** A word without the "s" of the plural, whatever word it is: "sports", "farmers". */
  public static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * A name in lower case, without diacritics, full stops and apostrophes, with single spaces for
   * hyphens and spaces ("port of spain" for "Port-of-Spain", "st louis" for "St. Louis"). What is
   * no Latin letter or digit is left out.
   */
  public static String key(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return plain ? name : fold(name);
  }

  private static String fold(String name) {
    boolean ascii = true;
    for (int i = 0; i < name.length() && ascii; i++) {
      ascii = name.charAt(i) < 128;
    }
    String folded =
        (ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case '_', '-', ' ', '–', '/', '\n', '\t', '\u00a0' -> {
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
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }
}
