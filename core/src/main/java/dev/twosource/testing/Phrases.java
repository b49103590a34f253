package dev.twosource.testing;

import dev.twosource.report.Finding;
import dev.twosource.report.Quotation;
import dev.twosource.report.ReportedValue;
import java.util.List;
import java.util.Locale;

/** Whether the words of a test's phrase are what a finding quotes. */
final class Phrases {
  private Phrases() {}

  /** Whether two different values of the finding are said in the two phrases, in either order. */
  static boolean onTwoSides(Finding finding, String first, String second) {
    List<ReportedValue> values = finding.values();
    for (int i = 0; i < values.size(); i++) {
      for (int k = 0; k < values.size(); k++) {
        if (i != k && says(values.get(i), first) && says(values.get(k), second)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the phrase is the value as displayed or stands in a sentence on top of the quote. */
  static boolean says(ReportedValue value, String phrase) {
    String wanted = plain(phrase);
    return plain(value.display()).equals(wanted)
        || value.claims().stream().anyMatch(claim -> touches(claim, wanted));
  }

  private static boolean touches(Quotation claim, String wanted) {
    String quote = plain(claim.quote());
    if (quote.contains(wanted)) {
      return true;
    }
    // A phrase may be longer than the tight quote, or share only a part of it; it must not stand
    // elsewhere in the sentence.
    String sentence = plain(claim.sentence());
    int quoted = sentence.indexOf(quote);
    for (int at = sentence.indexOf(wanted); at >= 0; at = sentence.indexOf(wanted, at + 1)) {
      if (quoted >= 0 && at < quoted + quote.length() && quoted < at + wanted.length()) {
        return true;
      }
    }
    return false;
  }

  /** Lower case, one space for any run of white space, straight quotation marks. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !plain.isEmpty();
        continue;
      }
      if (space) {
        plain.append(' ');
        space = false;
      }
      plain.append(
          switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            default -> c;
          });
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
