package dev.twosource.reading.time;

/** The noun phrases that name an event: "the calls", "his arrest", "Monday's talks". */
final class EventWords {
  private static final int LONGEST = 4;

  private EventWords() {}

  /** The token after the noun phrase that begins at {@code i}, or -1 where none does. */
  static int end(Line line, int i) {
    if (!line.is(i, "the", "a", "an", "his", "her", "its", "their", "that", "this")
        && !line.isCapitalised(i)) {
      return line.isWord(i) && line.lower(i).length() > 3 ? i + 1 : -1;
    }
    if (line.is(i, "that", "this", "the") && !line.isWord(i + 1)) {
      return -1;
    }
    int at = i + 1;
    while (at < line.to()
        && at - i <= LONGEST
        && (line.isWord(at) && !stop(line.lower(at)) || line.is(at, "'s", "-"))) {
      at++;
    }
    return at > i + 1 || line.isCapitalised(i) ? at : -1;
  }

  private static boolean stop(String word) {
    return switch (word) {
      case "in",
          "on",
          "at",
          "of",
          "to",
          "by",
          "for",
          "with",
          "from",
          "and",
          "or",
          "but",
          "that",
          "which",
          "who",
          "when",
          "was",
          "were",
          "is",
          "are",
          "had",
          "has",
          "have",
          "will",
          "would",
          "began",
          "said",
          "he",
          "she",
          "they",
          "it",
          "as",
          "over",
          "between",
          "after",
          "before",
          "could",
          "may",
          "there" ->
          true;
      default -> word.endsWith("ed") && word.length() > 4;
    };
  }

  /** What a noun is looked up by: lower case, without the plural's s. */
  static String key(String word) {
    int length = word.length();
    return length > 3 && word.charAt(length - 1) == 's' && word.charAt(length - 2) != 's'
        ? word.substring(0, length - 1)
        : word;
  }
}
