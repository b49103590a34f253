package dev.twosource.reading.clause;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;

/** Tells participles from pasts of the same form. */
final class Participles {
  /** What stands behind "by" and does nothing: "talked by phone", "came by train". */
  private static final WordSet MEANS =
      WordList.probed(
          """
              phone telephone video satellite radio video-link email letter mail post text car bus
              train rail road air sea boat ship plane helicopter ferry bike bicycle foot hand night
              day dawn then now accident mistake chance surprise""");

  /** Forms of the past that are never participles. */
  private static final WordSet PAST =
      WordList.probed(
          """
              came became took went began broke fell gave knew saw spoke wrote drove rose chose flew
              ate drank sang sank swam ran drew grew threw wore tore shook stole froze woke rode
              swore blew did got arose forgot said""");

  private final Parts parts;

  Participles(Parts parts) {
    this.parts = parts;
  }

  /**
   * Whether a form that may be a past or a participle is a participle: "a team led by X", "a man
   * arrested on Sunday was".
   */
  boolean is(int k) {
    Chunk verb = parts.chunks.get(k);
    String word = parts.tokens.lower(verb.head());
    if (word.endsWith("s") || word.endsWith("ing") || PAST.contains(word)) {
      return false;
    }
    if (k == 0 || parts.is(k - 1, Chunk.Kind.STOP)) {
      return true; // "Held in Paris, the talks ..."
    }
    if (parts.is(k - 1, Chunk.Kind.SUBORDINATOR)) {
      return true; // "as expected", "when asked"
    }
    boolean by =
        parts.word(k + 1, "by")
            && parts.is(k + 2, Chunk.Kind.PHRASE)
            && !parts.is(k + 2, Chunk.Kind.TIME)
            && !MEANS.contains(parts.tokens.lower(parts.chunks.get(k + 2).head()))
            && !amount(k + 2);
    if (parts.is(k - 1, Chunk.Kind.COMMA)) {
      return parts.is(k - 2, Chunk.Kind.PHRASE) && (by || enclosed(k));
    }
    if (!parts.is(k - 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    if (by) {
      return true;
    }
    if (parts.tokens.is(parts.chunks.get(k - 1).head(), "he", "she", "they", "we")
        || parts.is(k - 2, Chunk.Kind.RELATIVE)) {
      return false;
    }
    // the phrase before is the object of another verb
    int p = k - 1;
    while (p - 1 >= 0
        && parts.is(p - 1, Chunk.Kind.PREPOSITION)
        && parts.is(p - 2, Chunk.Kind.PHRASE)) {
      p -= 2;
    }
    if (parts.is(p - 1, Chunk.Kind.PREPOSITION)
        && parts.clauseAt(p - 2) != null
        && parts.clauseAt(p - 2).form() == Clause.Form.FINITE
        && parts.opener(p - 2) == 0) {
      return true;
    }
    Clause above = parts.clauseAt(p - 1);
    // "the officer who led the raid told": the verb of the officer
    boolean telling = above != null && Parts.TELLING.contains(parts.tokens.verb(above.verb()));
    if (above != null && above.form() == Clause.Form.GERUND && unled(p - 1, k)) {
      return false;
    }
    if (above != null && (telling || parts.opener(p - 1) == 0)) {
      return !telling;
    }
    // a verb follows that would have no subject
    if (parts.is(k + 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    boolean prepared = false;
    for (int i = k + 1; i < Math.min(parts.chunks.size(), k + Parts.REACH); i++) {
      switch (parts.chunks.get(i).kind()) {
        case PREPOSITION -> prepared = true;
        case PHRASE -> {
          if (!prepared) {
            return false;
          }
          prepared = false;
        }
        case TIME, ADVERB -> {}
        case VERB -> {
          Chunk next = parts.chunks.get(i);
          return next.form() == Clause.Form.FINITE
              && !(next.bare() && parts.is(i - 1, Chunk.Kind.VERB));
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * "A plane carrying fish made a landing", "a bus carrying pilgrims plunged into a ravine": the
   * phrase that a gerund is said of opens a clause, and no other verb is left for it.
   */
  private boolean unled(int gerund, int k) {
    int i = gerund - 1;
    if (!parts.is(i, Chunk.Kind.PHRASE)) {
      return false;
    }
    while (parts.is(i - 1, Chunk.Kind.PREPOSITION) && parts.is(i - 2, Chunk.Kind.PHRASE)) {
      i -= 2;
    }
    i = parts.back(i - 1, -1, Chunk.Kind.TIME, Chunk.Kind.ADVERB, Chunk.Kind.QUOTE);
    boolean timed = parts.is(i, Chunk.Kind.PREPOSITION) && parts.is(i + 1, Chunk.Kind.TIME);
    if (i - (timed ? 1 : 0) >= 0 && !parts.is(i, Chunk.Kind.STOP)) {
      return false;
    }
    for (int n = k + 1; n < parts.chunks.size(); n++) {
      Chunk next = parts.chunks.get(n);
      // ", police said": whoever tells of it all
      boolean teller =
          parts.is(n - 1, Chunk.Kind.PHRASE)
              && parts.is(n - 2, Chunk.Kind.COMMA)
              && Parts.TELLING.contains(parts.tokens.verb(next.head()));
      if (next.is(Chunk.Kind.VERB) && next.form() == Clause.Form.FINITE && !teller) {
        return false;
      }
      if (next.is(Chunk.Kind.STOP)
          || next.is(Chunk.Kind.SUBORDINATOR)
          || next.is(Chunk.Kind.RELATIVE)
          || next.is(Chunk.Kind.AND) && parts.is(n + 1, Chunk.Kind.VERB)) {
        return true;
      }
    }
    return true;
  }

  /** "The talks, held in Graz, ended": commas on both sides, and the verb of the phrase behind. */
  boolean enclosed(int k) {
    int i = k + 1;
    if (!parts.is(k - 1, Chunk.Kind.COMMA)
        || !parts.is(i, Chunk.Kind.PREPOSITION) && !parts.is(i, Chunk.Kind.TIME)) {
      return false;
    }
    while (parts.is(i, Chunk.Kind.PREPOSITION)
        || parts.is(i, Chunk.Kind.PHRASE)
        || parts.is(i, Chunk.Kind.TIME)
        || parts.is(i, Chunk.Kind.ADVERB)
        || within(i)
        || parts.is(i, Chunk.Kind.AND)
            && parts.is(i - 1, Chunk.Kind.PHRASE)
            && parts.is(i + 1, Chunk.Kind.PHRASE)) {
      i++;
    }
    return parts.is(i, Chunk.Kind.COMMA)
        && parts.is(i + 1, Chunk.Kind.VERB)
        && parts.chunks.get(i + 1).form() == Clause.Form.FINITE;
  }

  /** "held in Salem, Oregon, ended": the comma between a town and what it lies in. */
  private boolean within(int comma) {
    return parts.is(comma, Chunk.Kind.COMMA)
        && parts.is(comma - 1, Chunk.Kind.PHRASE)
        && parts.is(comma - 2, Chunk.Kind.PREPOSITION)
        && parts.is(comma + 1, Chunk.Kind.PHRASE)
        && parts.is(comma + 2, Chunk.Kind.COMMA)
        && parts.tokens.isCapitalised(parts.chunks.get(comma - 1).first())
        && parts.tokens.isCapitalised(parts.chunks.get(comma + 1).first());
  }

  private boolean amount(int k) {
    return parts.tokens.isNumber(parts.chunks.get(k).first());
  }
}
