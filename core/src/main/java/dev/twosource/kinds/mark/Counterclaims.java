package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;

/**
 * Marks numbers that a party gives against another's, where only its own words say so: "the true
 * price would be nearer 27 million", "it was more like 50", "brushing aside a higher claim".
 */
public final class Counterclaims {
  private static final WordSet TRUE = WordSet.of("real", "true", "actual", "correct");

  private static final WordSet OTHER =
      WordSet.of("higher", "lower", "bigger", "smaller", "larger", "rosier", "gloomier");

  private static final WordSet FIGURES =
      WordList.probed(
          """
              figure number count cost price bill total toll sum loss damage share size rate
              estimate claim tally demand value amount answer""");

  /** How far before its number "nearer" may stand. */
  private static final int CLOSE = 3;

  private Counterclaims() {}

  /** The same claims, in order, those of numbers held against others with their mark. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                party(claim) && counters(context, claim)
                    ? claim.with(claim.slot().marked(Slot.CONTESTED))
                    : claim)
        .toList();
  }

  private static boolean party(Claim claim) {
    return claim.value() instanceof Value.Amount
        && claim.voice() != null
        && claim.voice().key() != null
        && !claim.slot().has(Slot.CONTESTED);
  }

  private static boolean counters(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    int end = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = tokens.lower(i);
      boolean named = FIGURES.contains(context.noun(i + 1));
      if (named && (TRUE.contains(word) && i < end || OTHER.contains(word) && others(tokens, i))) {
        return true;
      }
      boolean nearer =
          tokens.is(i, "nearer")
              || tokens.is(i, "closer") && tokens.is(i + 1, "to")
              || tokens.is(i, "more") && tokens.is(i + 1, "like");
      if (nearer && number(tokens, i, sentence) && i < end && i >= first - CLOSE) {
        return true;
      }
    }
    return false;
  }

  /** "A higher claim from farmers": one that somebody else makes. */
  private static boolean others(Tokens tokens, int i) {
    return tokens.is(i - 1, "a", "the", "any")
        && tokens.is(i + 2, "from", "by", "of", "put", "given");
  }

  private static boolean number(Tokens tokens, int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.endToken(), i + 2 + CLOSE); k++) {
      if (tokens.isNumber(k) || tokens.is(k, "half", "two", "three", "four", "five", "ten")) {
        return true;
      }
    }
    return false;
  }
}
