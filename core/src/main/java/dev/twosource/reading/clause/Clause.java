package dev.twosource.reading.clause;

import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * One clause.
 *
 * @param form what the verb is
 * @param subjects who does it (in the passive: to whom it is done), more than one where they are
 *     joined by "and"; taken over from the clause above in relative, participle, infinitive and
 *     joined clauses; empty where none is found
 * @param own whether the subject stands in the clause itself
 * @param first the first token of the verb group
 * @param verb the main verb; "be" and "have" where nothing follows them
 * @param verbEnd the token after the verb and its particle ("stayed away")
 * @param passive whether the subject suffers what the verb says
 * @param negated whether "not", "never" or a subject with "no" denies it
 * @param objects what follows the verb without a preposition: objects, what somebody is, times left
 *     out
 * @param adjuncts the phrases with prepositions, those in front of the subject included
 * @param end the token after the last part of the clause
 */
public record Clause(
    Form form,
    List<Phrase> subjects,
    boolean own,
    int first,
    int verb,
    int verbEnd,
    boolean passive,
    boolean negated,
    List<Phrase> objects,
    List<Adjunct> adjuncts,
    int end) {
  /** What the verb of a clause is. */
  public enum Form {
    /** It has a time of its own: "led", "will lead", "is led". */
    FINITE,
    /** "to lead". */
    INFINITIVE,
    /** "leading". */
    GERUND,
    /** "led by an envoy". */
    PARTICIPLE
  }

  /** The phrases behind one of some prepositions, in text order. */
  public List<Phrase> behind(Tokens tokens, String... prepositions) {
    List<Phrase> found = new ArrayList<>();
    for (Adjunct adjunct : adjuncts) {
      if (tokens.is(adjunct.preposition(), prepositions)) {
        found.addAll(adjunct.phrases());
      }
    }
    return found;
  }

  /** The same clause as one that is denied. */
  public Clause denied() {
    return new Clause(
        form, subjects, own, first, verb, verbEnd, passive, true, objects, adjuncts, end);
  }

  /** Copies the lists. */
  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    adjuncts = List.copyOf(adjuncts);
  }
}
