package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** One form for a word whatever its inflection, noun or verb. */
public final class Lemmas {
  private static final int REMEMBERED = 1 << 12;
  private static final @Nullable Folded[] LAST = new Folded[REMEMBERED];

  private record Folded(String word, String lemma) {}

  private Lemmas() {}

  /**
   * The shorter of the noun's and the verb's lemma, in British or American spelling alike; the
   * verb's of a form that is no noun of its own ("met", "stood"), or hardly ever ("left"), and the
   * positive form of an adjective.
   */
  public static String fold(Lexicon lexicon, String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
    Folded last = LAST[slot];
    if (last != null && last.word().equals(word)) {
      return last.lemma();
    }
    String lemma = folded(lexicon, word);
    if (word.length() <= LONGEST) {
      // threads may overwrite each other's, which costs a look-up and nothing else
      LAST[slot] = new Folded(word, lemma);
    }
    return lemma;
  }

  /** Longer words are not remembered. */
  private static final int LONGEST = 32;

  private static String folded(Lexicon lexicon, String word) {
    Lexicon.Lemmas known = lexicon.lemmas(word);
    String noun = known.noun();
    String verb = known.verb();
    String lemma = noun.length() <= verb.length() ? noun : verb;
    if (noun.equals(word) && verb.equals(word)) {
      // "offer" is not "more off"
      boolean own = lexicon.isNoun(word) || lexicon.isVerb(word);
      lemma = own ? word : lexicon.adjectiveLemma(word);
    } else if (noun.equals(word) && !word.endsWith("ing")) {
      lemma = lexicon.commonness(word) <= lexicon.commonness(verb) ? verb : noun;
    }
    if (lemma.endsWith("isation")) {
      return lemma.substring(0, lemma.length() - 7) + "ization";
    }
    if (lemma.endsWith("ise") && lemma.length() > 6) {
      return lemma.substring(0, lemma.length() - 3) + "ize";
    }
    return lemma.endsWith("our") && lemma.length() > 5
        ? lemma.substring(0, lemma.length() - 3) + "or"
        : lemma;
  }
}
