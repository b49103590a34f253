package dev.twosource.kinds;

import dev.twosource.kinds.CountKind.Measure;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;

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
      } else if (tokens.is(i, "one") && tokens.is(i + 1, "was", "is", "has", "had")) {
        single(scan, i, found);
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

  private static final Set<String> OTHERS = Set.of("rest", "others", "other", "everyone");

  private static final Set<String> SAFE =
      WordList.set(
          """
              unhurt unharmed uninjured unscathed safe safely fine walked escaped survived lived
              well""");

  /** "One was hurt; the rest walked away": one and no more. */
  private static void single(CountScan scan, int i, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Context context = scan.context();
    int end = scan.sentence().endToken();
    boolean first = i == scan.sentence().firstToken();
    boolean only = tokens.is(i - 1, "only", "just");
    int others = context.find(i + 2, end, OTHERS::contains);
    boolean rest = others >= 0 && context.find(others + 1, end, SAFE::contains) >= 0;
    if (!only && !(first && rest)) {
      return;
    }
    int to = rest ? others : end;
    for (int k = i + 2; k < Math.min(to, i + 5); k++) {
      Measure here = CountWords.predicate(tokens, k);
      if (here != null) {
        found.add(
            new Counted(
                here,
                "",
                "",
                "",
                false,
                null,
                Interval.exactly(1),
                1,
                0,
                Hedge.NONE,
                i,
                i,
                k + 1,
                k));
        return;
      }
    }
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
