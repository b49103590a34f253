package dev.twosource.kinds.context;

import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a phrase before it belongs to: "For three hours the app was down". */
public final class Fronted {
  private Fronted() {}

  /**
   * The clause behind a token whose time or place the words before it are: the first finite one,
   * clauses that only explain a noun of it left out; null for none.
   */
  public static @Nullable Clause clause(Tokens tokens, Clauses clauses, int end) {
    for (Clause clause : clauses.clauses()) {
      if (clause.first() >= end
          && clause.form() == Clause.Form.FINITE
          && !explains(tokens, clause)
          && !tokens.is(start(clause) - 1, "because", "after", "while", "although", "if", "as")) {
        return clause;
      }
    }
    return null;
  }

  /** Whether a clause explains a noun: "on which she depends", "that vanished in 1943". */
  static boolean explains(Tokens tokens, Clause clause) {
    int start = start(clause);
    return tokens.is(start, "which", "who", "whom", "whose", "that")
        || tokens.is(start - 1, "which", "who", "whom", "whose", "that", "where");
  }

  /** The first token of a clause, its own subject included. */
  private static int start(Clause clause) {
    return clause.own() && !clause.subjects().isEmpty()
        ? Math.min(clause.first(), clause.subjects().get(0).first())
        : clause.first();
  }
}
