package dev.twosource.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;

/** Lists of words as one writes them: a text of words with white space between them. */
public final class WordList {
  private WordList() {}

  /**
   * The words of a text.
   *
   * @throws IllegalArgumentException if a word stands there twice
   */
  public static Set<String> set(String text) {
    return Set.of(words(text));
  }

  /** The words of a text, for lists that every token is held against. */
  public static WordSet probed(String text) {
    return WordSet.of(words(text));
  }

  /** The words of lines, each with what stands before the colon of its line: "sort: word word". */
  public static Map<String, String> sorted(String lines) {
    return sorted(lines, WordList::words);
  }

  /** The phrases of such lines, with commas between them: "sort: a word, another". */
  public static Map<String, String> sortedPhrases(String lines) {
    return sorted(lines, list -> list.strip().split("\\s*,\\s*"));
  }

  private static Map<String, String> sorted(String lines, Function<String, String[]> parts) {
    Map<String, String> sorts = new HashMap<>();
    for (String line : lines.lines().toList()) {
      int colon = line.indexOf(':');
      for (String part : parts.apply(line.substring(colon + 1))) {
        sorts.put(part, line.substring(0, colon).strip());
      }
    }
    return Map.copyOf(sorts);
  }

  private static String[] words(String text) {
    StringTokenizer words = new StringTokenizer(text);
    String[] list = new String[words.countTokens()];
    for (int i = 0; i < list.length; i++) {
      list[i] = words.nextToken();
    }
    return list;
  }
}
