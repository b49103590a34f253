package dev.twosource.report;

import dev.twosource.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words of a quote that the quotes of the other values do not have. */
final class Differences {
  private static final Set<String> SMALL =
      WordList.set(
          """
              the a an of to in on at by for and or that was were is are be been had has have it its
              he she they his her their with from as""");

  private static final int MOST_GROUPS = 3;

  private record Word(int start, int end, String lower) {}

  private Differences() {}

  /**
   * The quote with «…» around the words that tell it from the others; around all of it where it
   * differs throughout.
   */
  static String marked(String quote, List<String> others) {
    Set<String> common = new HashSet<>();
    for (String other : others) {
      words(other).forEach(word -> common.add(word.lower()));
    }
    List<Word> words = words(quote);
    List<int[]> groups = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (common.contains(word.lower()) || SMALL.contains(word.lower())) {
        continue;
      }
      if (last >= 0 && i - last <= 2) {
        groups.get(groups.size() - 1)[1] = word.end();
      } else {
        groups.add(new int[] {word.start(), word.end()});
      }
      last = i;
    }
    if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
      return mark(quote);
    }
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (int[] group : groups) {
      marked.append(quote, from, group[0]).append(mark(quote.substring(group[0], group[1])));
      from = group[1];
    }
    return marked.append(quote, from, quote.length()).toString();
  }

  private static String mark(String words) {
    return TextLines.styled(TextLines.Style.BOLD, "«" + words + "»");
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inner =
          from >= 0
              && i + 1 < text.length()
              && ".,:'’-".indexOf(c) >= 0
              && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean in = Character.isLetterOrDigit(c) || inner || "$€£%".indexOf(c) >= 0;
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        words.add(new Word(from, i, text.substring(from, i).toLowerCase(Locale.ROOT)));
        from = -1;
      }
    }
    return words;
  }
}
