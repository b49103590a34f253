package dev.twosource.reading.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one sentence. Immutable.
 *
 * @param clauses its clauses in the order of their verbs
 * @param phrases its noun phrases in text order
 * @param appositions the phrases that explain one another
 */
public record Clauses(List<Clause> clauses, List<Phrase> phrases, List<Apposition> appositions) {
  /** Copies the lists. */
  public Clauses {
    clauses = List.copyOf(clauses);
    phrases = List.copyOf(phrases);
    appositions = List.copyOf(appositions);
  }

  /** The innermost clause among whose verb, objects, adjuncts and times a token stands, or null. */
  public @Nullable Clause clauseAt(int token) {
    Clause found = null;
    for (Clause clause : clauses) {
      if (clause.first() <= token && token < clause.end()) {
        found = clause;
      }
    }
    return found;
  }

  /** The innermost phrase that a token stands in, or null. */
  public @Nullable Phrase phraseAt(int token) {
    int low = 0;
    int high = phrases.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Phrase phrase = phrases.get(middle);
      if (phrase.covers(token)) {
        return phrase;
      }
      if (phrase.first() > token) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
