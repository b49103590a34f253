package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Voice;

/**
 * What a party says, or does in words.
 *
 * @param voice the party
 * @param first its first token
 * @param end the token after it
 * @param denies whether it says that something is not so
 * @param accuses whether it lays something at another's door
 * @param contested whether it is about what parties quarrel over
 * @param insists whether the verb of saying tells that somebody else says otherwise
 */
public record Statement(
    Voice voice,
    int first,
    int end,
    boolean denies,
    boolean accuses,
    boolean contested,
    boolean insists) {

  /** Whether the party says only what must or should be: "any deal must last". */
  boolean demands(Context context) {
    return context.find(
            first, Math.min(end, first + 9), w -> w.equals("must") || w.equals("should"))
        >= 0;
  }

  /** The same up to a token. */
  Statement upTo(int token) {
    return new Statement(voice, first, Math.min(end, token), denies, accuses, contested, insists);
  }
}
