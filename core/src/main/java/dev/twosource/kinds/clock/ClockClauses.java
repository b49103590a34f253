package dev.twosource.kinds.clock;

import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import org.jspecify.annotations.Nullable;

/** Which clause of a sentence a time of day belongs to. */
final class ClockClauses {
  private ClockClauses() {}

  /**
   * The clause of the time between two tokens: the last one that begins before it, unless words in
   * between open another ("fell, and at 3 a.m. the dam burst"); at the head of the sentence the one
   * that follows. Null where the sentence has none.
   */
  static @Nullable Clause of(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    Clause before = null;
    Clause after = null;
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.verbEnd() <= first) {
        before = clause;
      } else if (clause.first() >= end && after == null) {
        after = clause;
      }
    }
    if (before == null) {
      return after == null ? null : main(context, sentence, after);
    }
    // "It was 5 a.m. when the roof fell"
    boolean cleft =
        after != null
            && first - before.verbEnd() <= 2
            && (context.verb(before.verb()).equals("be") && tokens.is(before.verb() - 1, "it")
                || tokens.is(before.verb(), "gone") && tokens.is(before.first() - 1, "it"))
            && context.find(end, after.first(), w -> w.equals("when") || w.equals("that")) >= 0;
    return cleft || after != null && opened(tokens, before, first, after) ? after : before;
  }

  /**
   * The clause that a time at the head of its sentence is told of, of the first one behind it: "At
   * noon the firm, which builds ships, closed". What is told of the subject in passing is passed.
   */
  private static Clause main(Context context, Sentence sentence, Clause first) {
    Tokens tokens = context.tokens();
    if (!aside(tokens, first)) {
      return first;
    }
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.first() > first.first()
          && clause.form() == Clause.Form.FINITE
          && !aside(tokens, clause)) {
        boolean apart =
            context.find(
                    first.first(),
                    clause.first(),
                    w -> w.equals("when") || w.equals("while") || w.equals(";") || w.equals("as"))
                >= 0;
        return apart ? first : clause;
      }
    }
    return first;
  }

  /** Whether a clause is told of somebody or something in passing: "which builds ships". */
  private static boolean aside(Tokens tokens, Clause clause) {
    return !clause.own()
        && (clause.form() == Clause.Form.GERUND
            || tokens.is(clause.first() - 1, "who", "which", "that"));
  }

  private static boolean opened(Tokens tokens, Clause before, int first, Clause after) {
    if (before.end() > first) {
      return false;
    }
    for (int i = before.end(); i < first; i++) {
      if (tokens.is(i, "when", "while", "because", "that", "which", "who", "where", ";", "until")
          && !tokens.is(first - 1, "until")) {
        return true;
      }
      boolean joined = tokens.is(i, "and", "but") && i >= first - 4;
      if (joined && after.own()) {
        return true;
      }
    }
    return false;
  }
}
