package dev.twosource.reading.time;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 2025-05-19, 3/4/2025, 19.05.2025. */
final class NumericDate {
  private NumericDate() {}

  static @Nullable Found at(Line line, int i) {
    if (line.glued(i) && (line.is(i - 1, "/", "-", "$", "£", "€", "#") || line.isWord(i - 1))) {
      return null;
    }
    String word = line.tokens().text(i);
    if (word.length() >= 8 && word.length() <= 10 && word.indexOf('.') > 0) {
      return dotted(i, word);
    }
    String join = line.lower(i + 1);
    if (!line.glued(i + 1)
        || !line.glued(i + 2)
        || !(join.equals("/") || join.equals("-"))
        || !line.lower(i + 3).equals(join)) {
      return null;
    }
    if (!line.glued(i + 3) || !line.glued(i + 4) || !line.isNumber(i + 4)) {
      return null;
    }
    int first = CalendarWords.digits(word);
    int second = CalendarWords.digits(line.lower(i + 2));
    String lastWord = line.lower(i + 4);
    if (first < 1 || second < 1) {
      return null;
    }
    if (word.length() == 4) {
      int day = CalendarWords.digits(lastWord);
      return first >= 1000 && second <= 12 && day >= 1 && day <= 31
          ? Found.of(i, i + 5, new Meaning.Day(first, second, day, 0, 0))
          : null;
    }
    // a year that the number of the next line's words is glued to: "5/15/20256 min read"
    String digits =
        lastWord.length() == 5 && lastWord.startsWith("20") ? lastWord.substring(0, 4) : lastWord;
    int year = CalendarWords.digits(digits);
    if (digits.length() == 2) {
      year += year > 50 ? 1900 : 2000;
    } else if (digits.length() != 4 || year < 1000) {
      return null;
    }
    if (digits.length() == 2 && join.equals("-")) {
      return null; // more often a score
    }
    return numeric(i, i + 5, first, second, year);
  }

  private static @Nullable Found dotted(int i, String word) {
    int one = word.indexOf('.');
    int two = word.indexOf('.', one + 1);
    if (two < 0 || word.indexOf('.', two + 1) >= 0 || two + 5 != word.length()) {
      return null;
    }
    int first = CalendarWords.digits(word.substring(0, one));
    int second = CalendarWords.digits(word.substring(one + 1, two));
    int year = CalendarWords.digits(word.substring(two + 1));
    if (first < 1 || first > 31 || second < 1 || second > 12 || year < 1000) {
      return null;
    }
    return Found.of(i, i + 1, new Meaning.Day(year, second, first, 0, 0));
  }

  private static @Nullable Found numeric(int i, int end, int first, int second, int year) {
    if (first > 31 || second > 31 || (first > 12 && second > 12)) {
      return null;
    }
    if (first > 12) {
      return Found.of(i, end, new Meaning.Day(year, second, first, 0, 0));
    }
    if (second > 12 || first == second) {
      return Found.of(i, end, new Meaning.Day(year, first, second, 0, 0));
    }
    return Found.of(i, end, new Meaning.Numeric(first, second, year));
  }
}
