package dev.twosource.reading.clause;

/**
 * A noun phrase: "the two envoys", "Economy minister Karoline Stadler", "Friday's vote", "she".
 *
 * @param first its first token, determiner included
 * @param end the token after its last one
 * @param head its head: the last noun, name or pronoun
 * @param whole the token after the phrases with "of" that follow it ("the head of the chamber")
 */
public record Phrase(int first, int end, int head, int whole) {
  /** Whether a token stands in it, the phrases with "of" left out. */
  public boolean covers(int token) {
    return token >= first && token < end;
  }
}
