package dev.twosource.reading;

import dev.twosource.lexicon.WordSet;

/** Tells an "at" that gives a figure from one that gives an hour. */
public final class Figures {
  /** What a figure is of, or is done with, right before the "at". */
  private static final WordSet BEFORE =
      WordSet.of(
          "stand",
          "stands",
          "stood",
          "standing",
          "estimated",
          "reckoned",
          "put",
          "dead",
          "injured",
          "wounded",
          "toll",
          "number",
          "figure",
          "total",
          "tally",
          "deaths",
          "count");

  private static final WordSet PUTTING =
      WordSet.of("put", "puts", "putting", "places", "placed", "estimated", "estimates", "gave");

  private static final WordSet FIGURES =
      WordSet.of(
          "toll",
          "number",
          "numbers",
          "figure",
          "total",
          "tally",
          "count",
          "deaths",
          "arrests",
          "injured",
          "dead",
          "losses",
          "casualties");

  /** How far before the "at" the verb may stand. */
  private static final int REACH = 14;

  private Figures() {}

  /**
   * Whether an "at" gives a figure: "the toll stands at nine", "put the number of dead in the city
   * at nine".
   *
   * @param at the token of the preposition
   */
  public static boolean given(Tokens tokens, int at) {
    if (BEFORE.contains(tokens.lower(at - 1))) {
      return true;
    }
    boolean figure = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !tokens.is(i, ".", ";"); i--) {
      figure |= FIGURES.contains(tokens.lower(i));
      if (figure && PUTTING.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
