package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/**
 * Given names of two syllables with a hyphen, the second in small letters: "Geun-hye", "Min-jun".
 */
final class Syllables {
  private Syllables() {}

  /** What no such name ends in: "Boston-led", "Kremlin-run". */
  private static final WordSet LINKED =
      WordSet.of(
          "led", "run", "era", "like", "born", "made", "set", "wide", "area", "bound", "type");

  /** Whether such a name begins at a token. */
  static boolean at(Tokens tokens, int i) {
    if (!tokens.isCapitalised(i)
        || !tokens.is(i + 1, "-")
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || !tokens.isWord(i + 2)
        || tokens.isCapitalised(i + 2)) {
      return false;
    }
    Lexicon lexicon = Lexicon.get();
    String first = tokens.lower(i);
    String second = tokens.lower(i + 2);
    boolean word =
        second.length() > 3
            && (lexicon.commonness(second) > 0
                || !lexicon.lemma(second, true).equals(second)
                || !lexicon.lemma(second, false).equals(second));
    return first.length() <= 5
        && second.length() <= 5
        && !Evidence.isAllCapitals(tokens.text(i))
        && !lexicon.isPlace(first)
        && lexicon.demonym(first) == null
        && !word
        && !LINKED.contains(second);
  }
}
