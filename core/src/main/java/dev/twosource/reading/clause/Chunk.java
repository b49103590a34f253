package dev.twosource.reading.clause;

/**
 * A part of a sentence that the words of a clause are put together from.
 *
 * @param kind what it is
 * @param first its first token
 * @param end the token after its last one
 * @param head of a phrase its head, of a verb group its main verb
 * @param form of a verb group what the main verb is
 * @param passive of a verb group whether it is one with "be" and a participle
 * @param negated whether "not" or "never" stands in a verb group, "no" before a noun
 * @param bare of a verb group whether it has no auxiliary
 */
record Chunk(
    Kind kind,
    int first,
    int end,
    int head,
    Clause.Form form,
    boolean passive,
    boolean negated,
    boolean bare) {
  enum Kind {
    PHRASE,
    VERB,
    PREPOSITION,
    SUBORDINATOR,
    AND,
    RELATIVE,
    TIME,
    ADVERB,
    COMMA,
    QUOTE,
    STOP
  }

  static Chunk word(Kind kind, int first, int end) {
    return new Chunk(kind, first, end, end - 1, Clause.Form.FINITE, false, false, false);
  }

  static Chunk phrase(int first, int end, int head, boolean negated) {
    return new Chunk(Kind.PHRASE, first, end, head, Clause.Form.FINITE, false, negated, false);
  }

  boolean is(Kind kind) {
    return this.kind == kind;
  }
}
