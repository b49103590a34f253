package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Nays;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Whether a word of a statement is asserted or denied in it. */
final class Polarity {
  /** How far before a word what denies it may stand. */
  private static final int BACK = 6;

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
              but that because who which when while if unless although though after until as
              reported alleged supposed purported""");

  private Polarity() {}

  /** Whether what stands at a token is only weighed: "if it pays", "could shoot". */
  static boolean open(Context context, Statement statement, int i) {
    Tokens tokens = context.tokens();
    for (int k = i - 1; k >= Math.max(statement.first() - 1, i - BACK - AHEAD); k--) {
      if (tokens.is(k, "if", "unless", "whether", "should", "could", "might", "may", "must")) {
        return true;
      }
      // "too early to say what caused it", "never saw a car": nobody says that it was, or was not
      boolean asked =
          tokens.is(k, "what", "why", "how", "who", "where")
              && ASKING.contains(context.verb(k - 1));
      boolean sensed = negates(context, statement, k) && SENSING.contains(context.verb(k + 1));
      if (asked || sensed) {
        return true;
      }
      if (tokens.is(k, ",", ";", "that", "but")) {
        break;
      }
    }
    return context.modality(i) == Modality.POSSIBLE
        || unlikely(tokens, Math.max(statement.first(), i - BACK - AHEAD), i);
  }

  private static final WordSet ASKING =
      WordSet.of("say", "know", "tell", "establish", "determine", "see", "ask", "learn", "decide");

  private static final WordSet SENSING = WordSet.of("see", "notice", "recall", "remember", "spot");

  /** Whether a token between the first and the end of a statement is denied there. */
  static boolean denied(Context context, Statement statement, int i) {
    Tokens tokens = context.tokens();
    boolean denied = Statements.byVerb(context, statement);
    int low = Math.max(statement.first(), i - BACK);
    for (int k = i - 1; k >= low; k--) {
      if (negates(context, statement, k)) {
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

  private static boolean negates(Context context, Statement statement, int k) {
    Tokens tokens = context.tokens();
    boolean word = NEGATORS.contains(tokens.lower(k)) || tokens.lower(k).endsWith("n't");
    return doubts(tokens, k)
        || word
            && !Nays.named(tokens, k)
            && !Statements.rather(context, k, statement.end())
            && !tokens.is(k + 1, "that", "which")
            && !tokens.is(k + 1, "only", "just", "doubt", "merely", "more", "fewer", "less", "new")
            && !tokens.is(
                k + 1, "further", "other", "additional", "fresh", "immediate", "yet", "least");
  }

  /** "Doubted her brother was carrying a gun", but not "no doubt", "does not doubt". */
  private static boolean doubts(Tokens tokens, int k) {
    boolean doubt = tokens.is(k, "doubts", "doubted") || tokens.is(k, "doubt") && verbal(tokens, k);
    return doubt && !tokens.is(k - 1, "no", "not", "never", "without", "serious", "any", "the");
  }

  private static boolean verbal(Tokens tokens, int k) {
    return tokens.is(k - 1, "i", "we", "they", "you", "also", "to");
  }

  /** "I don't think any charges will be filed": what is not looked for is not denied yet. */
  private static boolean unlikely(Tokens tokens, int from, int i) {
    for (int k = from; k < i - 1; k++) {
      boolean not = tokens.is(k, "not") || tokens.lower(k).endsWith("n't");
      if (not && tokens.is(k + 1, "think", "believe", "expect", "suppose", "reckon")) {
        for (int w = k + 2; w < i + 4; w++) {
          if (tokens.is(w, "will", "would", "'ll")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
