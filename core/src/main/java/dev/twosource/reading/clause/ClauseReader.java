package dev.twosource.reading.clause;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the clauses of a sentence: its words are tagged, put together into phrases and verb groups,
 * and these into clauses. Work is linear in the sentence's length.
 */
public final class ClauseReader {
  private static final WordSet PARTICLE =
      WordList.probed(
          """
              away up down out off over back on in through aside apart along around together forward
              ahead under""");

  private final Parts parts;
  private final Subjects subjects;
  private final Complements complements;
  private final Participles participles;

  private ClauseReader(Parts parts) {
    this.parts = parts;
    this.participles = new Participles(parts);
    this.subjects = new Subjects(parts, participles);
    this.complements = new Complements(parts);
  }

  /**
   * The clauses of a sentence.
   *
   * @param names the names that stand in it, in text order
   * @param timexes its time expressions, in text order
   */
  public static Clauses read(
      Reading reading, Sentence sentence, List<Name> names, List<Timex> timexes) {
    Tag[] tags = new Tagger(reading).tags(sentence, names, timexes);
    List<Chunk> chunks = Chunker.chunks(reading.tokens(), sentence.firstToken(), tags);
    Parts parts = new Parts(reading.tokens(), chunks);
    ClauseReader reader = new ClauseReader(parts);
    List<Clause> clauses = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    for (int k = 0; k < chunks.size(); k++) {
      if (parts.is(k, Chunk.Kind.VERB)) {
        Clause clause = reader.clause(k);
        parts.found(k, clause);
        clauses.add(clause);
      } else if (parts.is(k, Chunk.Kind.PHRASE)) {
        phrases.add(parts.phrase(k));
      }
    }
    return new Clauses(clauses, phrases, new Appositions(parts).find());
  }

  private Clause clause(int k) {
    Chunk verb = parts.chunks.get(k);
    Clause.Form form = verb.form();
    if (form == Clause.Form.FINITE && verb.bare() && participles.is(k)) {
      form = Clause.Form.PARTICIPLE;
    }
    Subject subject = form == Clause.Form.FINITE ? subjects.of(k) : subjects.above(k, form);
    boolean particle = particle(k + 1);
    int next = particle ? k + 2 : k + 1;
    int verbEnd = parts.chunks.get(next - 1).end();
    List<Phrase> objects = new ArrayList<>();
    List<Adjunct> adjuncts = new ArrayList<>();
    complements.fronted(k, subject, adjuncts);
    int end = complements.read(next, verb, objects, adjuncts, verbEnd);
    List<Phrase> doers = subject.phrases();
    if (doers.isEmpty() && form == Clause.Form.FINITE && inverted(k, objects)) {
      doers = List.of(objects.remove(0)); // "across the table sat the envoy"
    }
    return new Clause(
        form,
        doers,
        subject.own() || subject.phrases().isEmpty() && !doers.isEmpty(),
        verb.first(),
        verb.head(),
        verbEnd,
        verb.passive() || form == Clause.Form.PARTICIPLE,
        verb.negated() || subject.negated(),
        objects,
        adjuncts,
        end);
  }

  /** Whether a part is the "away" of "stayed away", with no phrase of its own. */
  private boolean particle(int k) {
    boolean word =
        parts.is(k, Chunk.Kind.ADVERB)
            || parts.is(k, Chunk.Kind.PREPOSITION)
                && !parts.is(k + 1, Chunk.Kind.PHRASE)
                && !parts.is(k + 1, Chunk.Kind.TIME);
    return word && PARTICLE.contains(parts.tokens.lower(parts.chunks.get(k).first()));
  }

  private boolean inverted(int k, List<Phrase> objects) {
    return objects.size() == 1 && !parts.is(k - 1, Chunk.Kind.AND);
  }
}
