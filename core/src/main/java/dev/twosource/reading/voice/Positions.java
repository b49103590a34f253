package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/**
 * Reads that somebody takes a position where no verb of speech says so: "is adamant that", "has it
 * that", "pointed out that", "made it clear that", "takes the view that", "let it be known that".
 */
final class Positions {
  /** How one is who will not be talked out of something. */
  private static final WordSet SURE =
      WordList.probed(
          """
              adamant convinced certain sure confident positive emphatic insistent firm categorical
              unequivocal persuaded satisfied""");

  /** What somebody takes or holds to. */
  private static final WordSet STANDS =
      WordList.probed(
          """
              view line position stance opinion version account story""");

  private Positions() {}

  /** The token after the "that" of a position whose verb stands at a token, or -1. */
  static int that(Tokens tokens, int i) {
    int that =
        switch (tokens.lower(i)) {
          case "is", "are", "was", "were", "remains", "remain", "remained" -> be(tokens, i + 1);
          case "has", "have", "had", "having" ->
              tokens.is(i + 1, "it") ? i + 2 : tokens.sequence(i + 1, "no", "doubt") ? i + 3 : -1;
          case "point", "points", "pointed", "pointing" -> tokens.is(i + 1, "out") ? i + 2 : -1;
          case "make", "makes", "made", "making" ->
              tokens.sequence(i + 1, "it", "clear")
                      || tokens.sequence(i + 1, "the", "point")
                      || tokens.sequence(i + 1, "it", "plain")
                  ? i + 3
                  : tokens.is(i + 1, "clear", "plain") ? i + 2 : -1;
          case "let", "lets" ->
              tokens.sequence(i + 1, "it", "be", "known")
                  ? i + 4
                  : tokens.is(i + 1, "slip") ? i + 2 : -1;
          case "take", "takes", "took", "hold", "holds", "held", "stick", "sticks", "stuck" ->
              stands(tokens, i + 1);
          default -> -1;
        };
    return that > 0 && tokens.is(that, "that") ? that + 1 : -1;
  }

  private static int be(Tokens tokens, int from) {
    if (tokens.is(from, "of") && tokens.is(from + 1, "the")) {
      return stands(tokens, from);
    }
    int at = tokens.is(from, "quite", "still", "also") ? from + 1 : from;
    at = tokens.lower(at).endsWith("ly") ? at + 1 : at;
    return SURE.contains(tokens.lower(at)) ? at + 1 : -1;
  }

  /** "the line", "to her story", "of the view". */
  private static int stands(Tokens tokens, int from) {
    int at = tokens.is(from, "to", "of") ? from + 1 : from;
    boolean own = tokens.is(at, "the", "its", "his", "her", "their", "a");
    return own && STANDS.contains(tokens.lower(at + 1)) ? at + 2 : -1;
  }
}
