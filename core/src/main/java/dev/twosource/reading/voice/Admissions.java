package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/**
 * Verbs with a small word by which a party claims or owns something: "boasts of having killed 40",
 * "owns up to four deaths", "takes credit for", "will only confirm four deaths", "has recorded 12".
 */
final class Admissions {
  private static final WordSet CREDIT =
      WordSet.of("credit", "responsibility", "blame", "pride", "ownership");

  private static final WordSet REGISTERS =
      WordSet.of(
          "recorded", "registered", "logged", "documented", "verified", "identified", "catalogued");

  private Admissions() {}

  /** The token where what is owned begins, for a verb at a token; or -1. */
  static int content(Tokens tokens, int i, int end) {
    int at =
        switch (tokens.lower(i)) {
          case "boast", "boasts", "boasted", "boasting", "brag", "brags", "bragged" ->
              tokens.is(i + 1, "of", "about") ? i + 2 : -1;
          case "complain", "complains", "complained", "warn", "warns", "warned" ->
              tokens.is(i + 1, "of", "about") ? i + 2 : -1;
          case "accuse", "accuses", "accused" -> of(tokens, i, end);
          case "consider", "considers", "considered" ->
              Content.worth(tokens, i + 1, end) ? i + 1 : -1;
          // "gave an attendance of 21,500", "gives the toll as 40"
          case "give", "gives", "gave" -> Content.given(tokens, i + 1) ? i + 1 : -1;
          case "own", "owns", "owned" -> tokens.sequence(i + 1, "up", "to") ? i + 3 : -1;
          case "confess", "confesses", "confessed" -> tokens.is(i + 1, "to") ? i + 2 : -1;
          case "take", "takes", "took", "claim", "claims", "claimed", "accept", "accepts" ->
              CREDIT.contains(tokens.lower(i + 1)) && tokens.is(i + 2, "for", "in") ? i + 3 : -1;
          case "know", "knows", "knew" -> tokens.is(i + 1, "of") ? i + 2 : -1;
          case "aware" -> tokens.is(i + 1, "of") ? i + 2 : -1;
          case "has", "have", "had" -> REGISTERS.contains(tokens.lower(i + 1)) ? i + 2 : -1;
          default -> -1;
        };
    return at > 0 && Content.number(tokens, at, end, REACH) ? at : -1;
  }

  /** "Accuse him of swindling investors out of 17 million": where the charge begins, or -1. */
  private static int of(Tokens tokens, int accuse, int end) {
    // who is "accused of" something accuses nobody
    for (int i = accuse + 2; i < Math.min(end, accuse + 7); i++) {
      if (tokens.is(i, "of") && tokens.lower(i + 1).endsWith("ing")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** How far from its verb the number may stand. */
  private static final int REACH = 8;
}
