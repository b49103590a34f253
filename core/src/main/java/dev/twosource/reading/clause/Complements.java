package dev.twosource.reading.clause;

import java.util.List;

/** What follows a verb, and what stands in front of its subject. */
final class Complements {
  private final Parts parts;

  Complements(Parts parts) {
    this.parts = parts;
  }

  /** Objects and phrases with prepositions up to the next clause; the token after them. */
  int read(int i, Chunk verb, List<Phrase> objects, List<Adjunct> adjuncts, int verbEnd) {
    int end = verbEnd;
    boolean direct = true;
    while (i < parts.chunks.size()) {
      Chunk chunk = parts.chunks.get(i);
      switch (chunk.kind()) {
        case ADVERB, TIME, QUOTE -> {
          direct &= chunk.kind() != Chunk.Kind.TIME;
          end = chunk.is(Chunk.Kind.TIME) ? chunk.end() : end;
          i++;
        }
        case PHRASE -> {
          int next = parts.listEnd(i);
          boolean clause = parts.is(next, Chunk.Kind.VERB) && governs(next, verb);
          if (clause
              || !direct
                  && objects.isEmpty()
                  && !Parts.COPULA.contains(parts.tokens.verb(verb.head()))
                  && !parts.is(i - 1, Chunk.Kind.TIME)
                  && !parts.is(i - 1, Chunk.Kind.ADVERB)) {
            return end;
          }
          objects.addAll(parts.list(i, next));
          end = parts.chunks.get(next - 1).end();
          i = parts.skipOf(next);
          end = Math.max(end, parts.chunks.get(i - 1).end());
        }
        case PREPOSITION, SUBORDINATOR -> {
          if (parts.is(i + 1, Chunk.Kind.TIME)) {
            end = parts.chunks.get(i + 1).end();
            i += 2;
            continue;
          }
          if (!parts.is(i + 1, Chunk.Kind.PHRASE)) {
            if (chunk.kind() == Chunk.Kind.SUBORDINATOR || parts.is(i + 1, Chunk.Kind.VERB)) {
              return end;
            }
            i++;
            continue;
          }
          int next = parts.listEnd(i + 1);
          if (parts.is(next, Chunk.Kind.VERB)
              && chunk.kind() == Chunk.Kind.SUBORDINATOR
              && parts.chunks.get(next).form() == Clause.Form.FINITE) {
            return end;
          }
          adjuncts.add(new Adjunct(chunk.first(), parts.list(i + 1, next)));
          i = parts.skipOf(next);
          end = parts.chunks.get(i - 1).end();
        }
        case COMMA -> {
          // ", in Graz,": the clause goes on; ", a theologian," is no part of it
          if (goesOn(i)) {
            i++;
          } else if (explained(i)) {
            i = parts.skipOf(i + 2) + 1;
          } else {
            return end;
          }
        }
        default -> {
          return end;
        }
      }
      direct = false;
    }
    return end;
  }

  /** "with his guest, Ilse Brandt, for an hour": an explanation after which the clause goes on. */
  private boolean explained(int comma) {
    if (!parts.is(comma - 1, Chunk.Kind.PHRASE) || !parts.is(comma + 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    int close = parts.skipOf(comma + 2);
    return parts.is(close, Chunk.Kind.COMMA) && goesOn(close);
  }

  /** Whether a time or a phrase with a preposition follows a comma. */
  private boolean goesOn(int comma) {
    return parts.is(comma + 1, Chunk.Kind.TIME)
        || parts.is(comma + 1, Chunk.Kind.PREPOSITION) && !parts.is(comma + 2, Chunk.Kind.VERB);
  }

  /** Whether a verb after a phrase has it for its subject, rather than being said of it. */
  private boolean governs(int k, Chunk above) {
    Chunk verb = parts.chunks.get(k);
    if (verb.form() != Clause.Form.FINITE) {
      return false;
    }
    return !verb.bare() || Parts.TELLING.contains(parts.tokens.verb(above.head()));
  }

  /** Phrases with prepositions in front of the subject: "In Graz on Saturday the minister left". */
  void fronted(int k, Subject subject, List<Adjunct> adjuncts) {
    int i = subject.own() ? subject.from() - 1 : k - 1;
    while (i >= 0 && (parts.is(i, Chunk.Kind.COMMA) || timed(i))) {
      i--;
    }
    while (i > 0 && parts.is(i, Chunk.Kind.PHRASE)) {
      int p = parts.head(i, -1);
      boolean prepared =
          parts.is(p - 1, Chunk.Kind.PREPOSITION)
              || parts.is(p - 1, Chunk.Kind.SUBORDINATOR) && parts.word(p - 1, "after");
      if (!prepared) {
        return;
      }
      int before = p - 2;
      boolean opens =
          before < 0
              || parts.is(before, Chunk.Kind.STOP)
              || parts.is(before, Chunk.Kind.TIME)
              || parts.is(before, Chunk.Kind.AND)
              || parts.is(before, Chunk.Kind.QUOTE)
              || parts.is(before, Chunk.Kind.ADVERB)
              || parts.is(before, Chunk.Kind.PHRASE)
                  && before > 0
                  && parts.is(before - 1, Chunk.Kind.PREPOSITION);
      if (!opens) {
        return;
      }
      adjuncts.add(new Adjunct(parts.chunks.get(p - 1).first(), List.of(parts.phrase(p))));
      i = before;
      while (i >= 0 && timed(i)) {
        i--;
      }
    }
  }

  /** Whether a part only says when: an adverb, a time, or the "on" before it. */
  private boolean timed(int i) {
    return parts.is(i, Chunk.Kind.TIME)
        || parts.is(i, Chunk.Kind.ADVERB)
        || parts.is(i, Chunk.Kind.PREPOSITION) && parts.is(i + 1, Chunk.Kind.TIME);
  }
}
