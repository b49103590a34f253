package dev.twosource.reading;

/** A "no" that denies nothing, as it is a part of a name for something: "a no-fly zone". */
public final class Nays {
  private Nays() {}

  /**
   * Whether "no" at a token is a part of a word: "no-confidence motion", "motion of no confidence".
   */
  public static boolean named(Tokens tokens, int i) {
    return tokens.is(i, "no")
        && (tokens.is(i + 1, "-")
            || tokens.is(i - 1, "of") && tokens.is(i + 1, "confidence", "return")
            || tokens.is(i + 1, "man") && tokens.is(i + 2, "'s"));
  }
}
