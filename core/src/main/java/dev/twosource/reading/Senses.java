package dev.twosource.reading;

import dev.twosource.lexicon.WordSet;

/** What was seen, heard or smelt: "smoke could be seen from the harbour" tells that it was. */
public final class Senses {
  private static final WordSet SENSED =
      WordSet.of("seen", "heard", "felt", "smelt", "smelled", "glimpsed", "discerned");

  private Senses() {}

  /**
   * Whether "could" at a token tells of what was perceived, and not of what may be: "could be seen
   * as a threat" does not.
   */
  public static boolean could(Tokens tokens, int i) {
    if (!tokens.is(i, "could")) {
      return false;
    }
    int verb = tokens.is(i + 1, "clearly", "still", "only", "just", "even") ? i + 2 : i + 1;
    if (tokens.is(verb, "hear", "smell")) {
      return true;
    }
    return tokens.is(verb, "be")
        && SENSED.contains(tokens.lower(verb + 1))
        && !(tokens.is(verb + 2, "as") && !tokens.is(verb + 3, "far"));
  }
}
