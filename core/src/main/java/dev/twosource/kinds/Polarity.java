package dev.twosource.kinds;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Whether a word of a statement is asserted or denied in it. */
final class Polarity {
  /** How far before a word what denies it may stand. */
  private static final int BACK = 9;

  /** How far behind a verb an object may stand that denies it: "were offered nothing". */
  private static final int AHEAD = 3;

  private static final WordSet NEGATORS =
      WordList.probed(
          """
              not never no nothing nobody none neither nor without cannot hardly""");

  private static final WordSet NOTHING = WordSet.of("nothing", "nobody", "none", "neither");

  private static final WordSet EDGES =
      WordList.probed(
          """
              but that because who which when while if unless although though after until as""");

  private Polarity() {}

  /** Whether a token between the first and the end of a statement is denied there. */
  static boolean denied(Context context, Statement statement, int i) {
    Tokens tokens = context.tokens();
    boolean denied = Statements.byVerb(context, statement);
    int low = Math.max(statement.first(), i - BACK);
    for (int k = i - 1; k >= low; k--) {
      if (negates(tokens, k)) {
        return !denied;
      }
      if (EDGES.contains(tokens.lower(k))
          || !tokens.isWord(k) && !tokens.isNumber(k) && !tokens.is(k, "'s", "-")) {
        break;
      }
    }
    Sentence sentence = context.sentences().get(tokens.sentenceOf(i));
    int high = Math.min(Math.min(statement.end(), sentence.endToken()), i + 1 + AHEAD);
    for (int k = i + 1; k < high; k++) {
      if (NOTHING.contains(tokens.lower(k))) {
        return !denied;
      }
      boolean edge = !tokens.isWord(k) || EDGES.contains(tokens.lower(k));
      if (edge && !tokens.is(k, ",")) {
        break;
      }
    }
    return denied;
  }

  private static boolean negates(Tokens tokens, int k) {
    boolean word = NEGATORS.contains(tokens.lower(k)) || tokens.lower(k).endsWith("n't");
    return word
        && !tokens.is(k + 1, "only", "just", "doubt", "merely", "more", "fewer", "less", "new")
        && !tokens.is(
            k + 1, "further", "other", "additional", "fresh", "immediate", "yet", "least");
  }
}
