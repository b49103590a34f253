package dev.twosource.reading.clause;

/** What a word does in its sentence. */
enum Tag {
  NAME,
  NOUN,
  PRONOUN,
  DETERMINER,
  NUMBER,
  ADJECTIVE,
  /** A verb with a time of its own, or a participle that looks like one ("led", "opened"). */
  FINITE,
  /** A form that is nothing but a participle: "taken", "seen". */
  PARTICIPLE,
  GERUND,
  BASE,
  BE,
  HAVE,
  DO,
  MODAL,
  /** "to" before a verb. */
  TO,
  PREPOSITION,
  /** "after", "as", "since": before a phrase or before a clause. */
  SUBORDINATOR,
  /** "and", "or", "but". */
  AND,
  /** "who", "which", "that" after a noun. */
  RELATIVE,
  ADVERB,
  NOT,
  /** "'s". */
  OWNER,
  COMMA,
  QUOTE,
  TIME,
  /** What ends a clause: a full stop, a semicolon, a colon, a dash, a bracket. */
  STOP;

  /** Whether a verb may begin with it. */
  boolean verbal() {
    return switch (this) {
      case FINITE, PARTICIPLE, GERUND, BASE, BE, HAVE, DO, MODAL -> true;
      default -> false;
    };
  }

  /** Whether it gives a clause a time of its own. */
  boolean timed() {
    return switch (this) {
      case FINITE, BE, HAVE, DO, MODAL -> true;
      default -> false;
    };
  }

  /** Whether it stands in a noun phrase. */
  boolean nominal() {
    return switch (this) {
      case NAME, NOUN, DETERMINER, NUMBER, ADJECTIVE -> true;
      default -> false;
    };
  }
}
