package dev.twosource.kinds.presence;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Nays;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses that are denied by what stands over them or by a "no" in them: "denies that he was
 * there", "denied having met him", "took no part", "sits on no such panel". A denial that is itself
 * denied ("did not deny that") says nothing either way.
 */
final class Denials {
  private static final WordSet DENY =
      WordSet.of(
          "deny",
          "denies",
          "denied",
          "denying",
          "dispute",
          "disputes",
          "disputed",
          "refute",
          "refutes",
          "refuted",
          "rejects",
          "rejected");

  private static final WordSet NOT = WordSet.of("not", "n't", "never", "nobody", "cannot");

  /** How far before "that" the verb of a denial may stand. */
  private static final int REACH = 7;

  private Denials() {}

  /** The same clauses, those that are denied so marked as negated. */
  static List<Clause> marked(Tokens tokens, List<Clause> clauses) {
    List<Clause> marked = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      boolean denied = !clause.negated() && (refuted(tokens, clause) || none(tokens, clause));
      marked.add(denied ? clause.denied() : clause);
    }
    return marked;
  }

  /** "denies that A was there", "denied ever having met A". */
  private static boolean refuted(Tokens tokens, Clause clause) {
    if (clause.form() == Clause.Form.GERUND) {
      int before = clause.first() - 1;
      return denies(tokens, tokens.is(before, "ever", "even") ? before - 1 : before);
    }
    if (clause.form() != Clause.Form.FINITE || !clause.own()) {
      return false;
    }
    int first = clause.first();
    for (Phrase subject : clause.subjects()) {
      first = Math.min(first, subject.first());
    }
    if (!tokens.is(first - 1, "that")) {
      return false;
    }
    if (tokens.is(first - 2, "true") && tokens.is(first - 3, "not")) {
      return true; // "it is not true that"
    }
    if (tokens.is(first - 2, "untrue", "false", "nonsense")) {
      return tokens.is(first - 3, "is", "was");
    }
    for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
      if (DENY.contains(tokens.lower(i))) {
        return denies(tokens, i);
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean denies(Tokens tokens, int verb) {
    return DENY.contains(tokens.lower(verb))
        && !NOT.contains(tokens.lower(verb - 1))
        && !tokens.is(verb - 1, "to", "a", "the");
  }

  /** "took no part", "was in no delegation", "had no seat on the panel". */
  private static boolean none(Tokens tokens, Clause clause) {
    for (Phrase phrase : clause.objects()) {
      if (tokens.is(phrase.first(), "no")
          && !Nays.named(tokens, phrase.first())
          && !tokens.is(phrase.first() + 1, "longer", "doubt")) {
        return true;
      }
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean no =
          !adjunct.phrases().isEmpty()
              && tokens.is(adjunct.phrases().get(0).first(), "no")
              && !Nays.named(tokens, adjunct.phrases().get(0).first());
      if (no
          && tokens.is(adjunct.preposition(), "in", "on", "at", "of", "to")
          && !tokens.is(adjunct.phrases().get(0).head(), "doubt", "time", "hurry", "mood", "way")) {
        return true;
      }
    }
    return false;
  }
}
