package dev.twosource.reading.clause;

import java.util.List;

/**
 * A phrase with a preposition: "at the motor show", "with the mayor and his deputy", "on Friday".
 *
 * @param preposition the token of the preposition
 * @param phrases its phrases, more than one where they are joined by "and"
 */
public record Adjunct(int preposition, List<Phrase> phrases) {
  /** Copies the list. */
  public Adjunct {
    phrases = List.copyOf(phrases);
  }
}
