package dev.twosource.reading.text;

import dev.twosource.lexicon.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Texts that went through a program which set a space behind each mark: "8. 7 acres", "2, 000
 * people", "7: 01 p. m.", "the U. S.", "don’ t". Where only one reading is left, the parts are one
 * token again; read as they stand, they would give numbers that nobody wrote.
 */
final class SpacedMarks {
  /** Short forms of two letters that are told from the initials of a name. */
  private static final Set<String> INITIALS =
      Set.of("u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "l.a.", "a.m.", "p.m.");

  private static final Set<String> ENDINGS = Set.of("s", "re", "ll", "ve", "d", "m");

  private static final Set<String> MONTHS =
      WordList.set(
          """
              january february march april may june july august september october november december
              jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul
              aug sep sept oct nov dec""");

  private SpacedMarks() {}

  /** A token without the spaces inside it. */
  static String closed(String token) {
    return token.indexOf(' ') < 0 ? token : token.replace(" ", "");
  }

  /**
   * Where a number that a mark and one space cut in two goes on: the end of its next digits, or
   * {@code mark} where it does not.
   *
   * @param start where the number begins
   * @param mark where the mark stands
   * @param before the word before the number, in lower case
   */
  static int number(String text, int start, int mark, int end, String before) {
    if (mark + 2 >= end || text.charAt(mark + 1) != ' ' || !digit(text, mark + 2, end)) {
      return mark;
    }
    int left = start;
    for (int i = start; i < mark; i++) {
      if (!digit(text, i, end)) {
        left = i + 1;
      }
    }
    while (left < mark && text.charAt(left) == ' ') {
      left++;
    }
    int whole = mark - left;
    int stop = mark + 2;
    while (digit(text, stop, end)) {
      stop++;
    }
    int part = stop - mark - 2;
    boolean goesOn =
        switch (text.charAt(mark)) {
          case ':' -> whole <= 2 && part == 2 && text.charAt(mark + 2) < '6';
          case ',' ->
              whole <= 3
                  && part == 3
                  && text.charAt(left) != '0'
                  && !MONTHS.contains(before)
                  && !listed(text, start)
                  && !lists(text, stop, end);
          case '.' ->
              whole <= 3
                  && text.lastIndexOf('.', mark - 1) < start
                  && decimal(text, left, mark, stop, end, before);
          default -> false;
        };
    return goesOn ? stop : mark;
  }

  /** Whether digits behind a full stop are the fraction of the number before it. */
  private static boolean decimal(
      String text, int left, int mark, int stop, int end, String before) {
    if (mark - left == 1 && text.charAt(left) == '0') {
      return true;
    }
    int part = stop - mark - 2;
    boolean money = left > 0 && "$€£¥".indexOf(text.charAt(left - 1)) >= 0;
    if (stop < end && text.charAt(stop) == '-') {
      return part == 1; // "a 6. 1-magnitude quake"
    }
    int word = stop < end && text.charAt(stop) == ' ' ? stop + 1 : stop;
    int wordEnd = word;
    while (wordEnd < end && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    String after = text.substring(word, wordEnd).toLowerCase(Locale.ROOT);
    boolean scale = SCALES.contains(after);
    if (money || scale) {
      return part <= 2;
    }
    if (part == 2 && CLOCKS.contains(after)) {
      return true;
    }
    // no writer begins a sentence with a figure below ten
    boolean lower = !after.isEmpty() && Character.isLowerCase(text.charAt(word));
    return part == 1 && lower && !before.startsWith("age") && !MONTHS.contains(before);
  }

  private static final Set<String> SCALES =
      WordList.set(
          """
              million billion trillion percent per m bn k magnitude km kg miles kilometers
              kilometres""");

  private static final Set<String> CLOCKS = Set.of("gmt", "bst", "am", "pm", "est", "edt", "cet");

  /** Whether a number stands in a list, after another one: "sections 12, 130 and 140". */
  private static boolean listed(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 1 && text.charAt(i) == ',' && Character.isDigit(text.charAt(i - 1));
  }

  /** Whether a list of numbers goes on. */
  private static boolean lists(String text, int stop, int end) {
    int i = stop;
    if (text.startsWith(" and ", i) || text.startsWith(" or ", i)) {
      i = text.indexOf(' ', i + 1) + 1;
      return digit(text, i, end) && !text.startsWith("000", stop - 3);
    }
    return false;
  }

  /** The end of "’ s" or "’ re" that begins with an apostrophe, or its start where it is none. */
  static int clitic(String text, int at, int end) {
    if (at + 2 >= end || text.charAt(at + 1) != ' ' || text.charAt(at) != '’') {
      return at;
    }
    int stop = at + 2;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return ENDINGS.contains(text.substring(at + 2, stop)) ? stop : at;
  }

  /** Whether "’ t" of "don’ t" stands here. */
  static boolean negation(String text, int at, int end) {
    return at + 2 < end
        && at > 0
        && text.charAt(at) == '’'
        && text.charAt(at - 1) == 'n'
        && text.charAt(at + 1) == ' '
        && text.charAt(at + 2) == 't'
        && !letter(text, at + 3, end);
  }

  /** The end of "U. S." or "p. m." that begins here, or the end of its first letter and stop. */
  static int initials(String text, int at, int end) {
    boolean spaced =
        at + 4 < end
            && text.charAt(at + 2) == ' '
            && Character.isLetter(text.charAt(at + 3))
            && text.charAt(at + 4) == '.';
    if (!spaced) {
      return at + 2;
    }
    String word = closed(text.substring(at, at + 5)).toLowerCase(Locale.ROOT);
    boolean clock = word.endsWith("m.");
    boolean hour = at >= 2 && digit(text, text.charAt(at - 1) == ' ' ? at - 2 : at - 1, end);
    return INITIALS.contains(word) && (!clock || hour) ? at + 5 : at + 2;
  }

  private static boolean letter(String text, int at, int end) {
    return at < end && Character.isLetter(text.charAt(at));
  }

  private static boolean digit(String text, int at, int end) {
    return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
