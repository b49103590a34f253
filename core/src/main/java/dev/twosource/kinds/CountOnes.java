package dev.twosource.kinds;

import dev.twosource.kinds.CountKind.Measure;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;

/**
 * Counts of one that are told without a number: "An elderly patient lost his life". A report may
 * single out one of many, so that it says no more than that there was at least one.
 */
final class CountOnes {
  /** How far behind the article the noun of the person may stand. */
  private static final int NOUN = 4;

  /** How far behind the noun its predicate may stand. */
  private static final int PREDICATE = 4;

  private CountOnes() {}

  static void find(CountScan scan, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 2; i++) {
      if (tokens.is(i, "a", "an") && !counted(found, i)) {
        one(scan, i, found);
      }
    }
  }

  /** Whether a number has been read of the words about a token. */
  private static boolean counted(List<Counted> found, int i) {
    for (int k = Math.max(0, found.size() - 4); k < found.size(); k++) {
      if (found.get(k).first() <= i + NOUN + PREDICATE && found.get(k).end() >= i) {
        return true;
      }
    }
    return false;
  }

  private static void one(CountScan scan, int i, List<Counted> found) {
    Tokens tokens = scan.tokens();
    int end = scan.sentence().endToken();
    for (int noun = i + 1; noun < Math.min(end, i + NOUN); noun++) {
      if (!tokens.isWord(noun) || Stopwords.contains(tokens.lower(noun))) {
        return;
      }
      boolean last =
          !tokens.isWord(noun + 1)
              || Stopwords.contains(tokens.lower(noun + 1))
              || CountWords.predicate(tokens, noun + 1) != null;
      if (!last || !scan.person(noun) || tokens.lower(noun).endsWith("s")) {
        continue;
      }
      for (int k = noun + 1; k < Math.min(end, noun + PREDICATE); k++) {
        Measure here = CountWords.predicate(tokens, k);
        if (here != null) {
          found.add(Counted.atLeast(here, 1, Double.NaN, i, k + 1, k));
          return;
        }
        if (!tokens.is(k, "was", "has", "had", "been", "is", "later", "also")) {
          return;
        }
      }
      return;
    }
  }
}
