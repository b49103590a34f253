package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;

/** One form for a word whatever its inflection, noun or verb. */
public final class Lemmas {
  private Lemmas() {}

  /** The shorter of the noun's and the verb's lemma, in British or American spelling alike. */
  public static String fold(Lexicon lexicon, String word) {
    Lexicon.Lemmas known = lexicon.lemmas(word);
    // "stood" is as long as "stand", and no noun
    boolean verb =
        known.verb().length() < known.noun().length()
            || !known.verb().equals(known.noun()) && !lexicon.isNoun(known.noun());
    String lemma = verb ? known.verb() : known.noun();
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
