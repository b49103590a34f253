package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** The stretch of a sentence that is told of one amount. */
final class AmountClauses {
  private AmountClauses() {}

  /** The first token of the clause of the amount that begins at a token. */
  static int from(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first - 1; i >= sentence.firstToken(); i--) {
      int opened = tokens.is(i, ")") ? opening(tokens, i) : -1;
      if (opened > sentence.firstToken()) {
        i = opened; // "operating profit (EBITDA) was 84 million"
        continue;
      }
      if (hard(tokens, i)) {
        return i + 1;
      }
    }
    return sentence.firstToken();
  }

  /** The token after the clause of the amount that ends before a token. */
  static int to(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    for (int i = end; i < sentence.endToken(); i++) {
      int closed = tokens.is(i, "(") ? closing(tokens, i) : -1;
      if (closed > 0) {
        i = closed; // "55 kilometres (34 miles) west of"
        continue;
      }
      if (hard(tokens, i) || comparison(tokens, i)) {
        return i;
      }
    }
    return sentence.endToken();
  }

  /** Where a short bracket closes, or -1. */
  private static int closing(Tokens tokens, int open) {
    for (int i = open + 1; i < open + 7; i++) {
      if (tokens.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** Where a bracket with a word or two opens, such as the letters that stand for a name, or -1. */
  private static int opening(Tokens tokens, int closed) {
    for (int i = closed - 1; i >= closed - 3; i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
      if (!tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where something else is told. */
  private static boolean hard(Tokens tokens, int i) {
    return HARD.contains(tokens.lower(i));
  }

  private static final WordSet HARD =
      WordList.probed(
          """
              ; : ( ) — – while whereas but although though""");

  /** Where the value is held against another one: "up from", ", compared with", "against". */
  private static boolean comparison(Tokens tokens, int i) {
    return tokens.is(i, "compared")
        || tokens.is(i, "up", "down") && tokens.is(i + 1, "from", "on")
        || tokens.is(i - 1, ",") && tokens.is(i, "against", "after", "from");
  }

  /** Whether an amount that begins at a token is what another one is held against. */
  static boolean compared(Tokens tokens, int first) {
    int on = tokens.is(first - 1, "the", "its") ? first - 2 : first - 1;
    return tokens.is(first - 1, "from", "against", "than", "versus")
        || tokens.is(on, "on") && tokens.is(on - 1, "up", "down") // "well down on the 90 percent"
        || tokens.is(first - 1, "to", "with") && tokens.is(first - 2, "compared")
        || tokens.is(first - 2, "than", "from")
            && tokens.is(first - 1, "the", "a", "last", "its", "their")
        || tokens.is(first - 3, "than", "from")
            && tokens.is(first - 2, "an", "the", "a", "its", "their")
            && tokens.is(first - 1, "initial", "earlier", "previous", "original", "provisional");
  }
}
