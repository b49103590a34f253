package dev.twosource.kinds.date;

import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The first day of a state that some act brings about: who has been "missing since Sunday" went
 * missing on that day, and a law "in force since May" came into force then.
 */
final class DateSince {
  /** How far before "since" the words for the state begin at most. */
  private static final int REACH = 7;

  /**
   * What began on a day.
   *
   * @param from the token at which the words for the state begin
   * @param act the type of event, or the act
   */
  record State(int from, String act) {}

  private DateSince() {}

  /** The state that has lasted since a day, or null. */
  static @Nullable State of(Tokens tokens, Timex timex) {
    int since = tokens.tokenAt(timex.span().start()) - 1;
    if (timex.relation() != Timex.Relation.SINCE || !tokens.is(since, "since")) {
      return null;
    }
    since = tokens.is(since - 1, "ever") ? since - 1 : since;
    for (int i = since - 1; i > since - REACH && i > 0 && tokens.isWord(i); i--) {
      if (tokens.is(i, "not", "never", "n't", "and", "but", "that", "who", "which")) {
        return null;
      }
      String act = act(tokens, i);
      if (act != null) {
        return denied(tokens, i) ? null : new State(i, act);
      }
    }
    return null;
  }

  /** "Has not been in force since 1 May": the day is that on which it ended. */
  private static boolean denied(Tokens tokens, int state) {
    return tokens.is(state - 1, "not", "never", "no", "n't")
        || tokens.is(state - 1, "been") && tokens.is(state - 2, "not", "never", "n't");
  }

  /** The act that brings about the state for which the words begin at a token, or null. */
  private static @Nullable String act(Tokens tokens, int i) {
    if (tokens.is(i, "missing") && !tokens.is(i + 1, "out", "the", "a", "work", "school")) {
      return "~disappear";
    }
    if (tokens.is(i, "in")) {
      return tokens.is(i + 1, "force", "effect")
          ? "~effect"
          : tokens.is(i + 1, "office") ? "~office" : null;
    }
    if (tokens.is(i, "on")) {
      return tokens.is(i + 1, "strike") ? "strike" : null;
    }
    if (tokens.is(i, "under")) {
      boolean emergency =
          tokens.sequence(i + 1, "a", "state", "of", "emergency")
              || tokens.sequence(i + 1, "martial", "law");
      boolean curfew =
          tokens.is(i + 1, "curfew") || tokens.is(i + 1, "a") && tokens.is(i + 2, "curfew");
      return emergency ? "~emergency" : curfew ? "~curfew" : null;
    }
    return null;
  }
}
