package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Whether what a vote decided is told by what a second count of the votes gave. */
final class Recounts {
  /** What is yet to come, or only asked for. */
  private static final WordSet AHEAD =
      WordSet.of(
          "will",
          "would",
          "may",
          "might",
          "could",
          "should",
          "if",
          "demand",
          "demanded",
          "ask",
          "asked",
          "asking",
          "call",
          "called",
          "calls",
          "seek",
          "request",
          "requested",
          "refused",
          "ordered",
          "whether",
          "until",
          "without",
          "no",
          "not");

  private static final WordSet GAVE =
      WordSet.of(
          "gave",
          "showed",
          "found",
          "put",
          "left",
          "flipped",
          "turned",
          "overturned",
          "reversed",
          "changed",
          "confirmed",
          "ended",
          "produced",
          "had",
          "has",
          "showing",
          "after");

  private Recounts() {}

  /** Whether the sentence, or the next one, tells what a recount gave. */
  static boolean told(Context context, Sentence sentence) {
    int next = sentence.index() + 1;
    return told(context.tokens(), sentence)
        || next < context.sentences().size()
            && context.sentences().get(next).block() == sentence.block()
            && told(context.tokens(), context.sentences().get(next));
  }

  private static boolean told(Tokens tokens, Sentence sentence) {
    int recount = -1;
    boolean gave = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (AHEAD.contains(tokens.lower(i))) {
        return false;
      }
      boolean noun = tokens.is(i - 1, "a", "the", "second", "full", "hand", "manual", "partial");
      recount = tokens.is(i, "recount") && noun ? i : recount;
      gave |= GAVE.contains(tokens.lower(i));
    }
    return recount >= 0 && gave;
  }
}
