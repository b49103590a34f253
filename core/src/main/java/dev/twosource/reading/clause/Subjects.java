package dev.twosource.reading.clause;

import java.util.ArrayList;
import java.util.List;

/** Finds who does what a verb says. */
final class Subjects {
  private final Parts parts;
  private final Participles participles;

  Subjects(Parts parts, Participles participles) {
    this.parts = parts;
    this.participles = participles;
  }

  /** The subject of a finite verb. */
  Subject of(int k) {
    Subject found = before(k);
    boolean singular = singular(k);
    if (!found.phrases().isEmpty() && !(found.own() && taken(found.from() - 1, singular))) {
      return found;
    }
    Subject resumed = resumed(k, singular);
    return resumed.phrases().isEmpty() ? found : resumed;
  }

  /**
   * "The bell that vanished in 1943 has come to light", "the truck that hit the wall caught fire":
   * what the relative clause between a subject and its verb is said of. Before the verb of one
   * thing it may end in a list: "the bill that taxes wine, beer and gin was passed".
   */
  private Subject resumed(int k, boolean singular) {
    for (int i = k - 1; i > Math.max(0, k - Parts.REACH); i--) {
      if (relative(i)) {
        int opener = opener(i);
        int who = parts.head(parts.back(opener - 1, -1, Chunk.Kind.TIME), -1);
        boolean free =
            parts.is(who, Chunk.Kind.PHRASE)
                && !parts.is(who - 1, Chunk.Kind.PREPOSITION)
                && !parts.is(who - 1, Chunk.Kind.AND)
                && (parts.clauseAt(who - 1) == null || told(who - 1, i));
        return free
            ? new Subject(List.of(parts.phrase(who)), true, parts.chunks.get(who).negated(), who)
            : Subject.NONE;
      }
      boolean list =
          singular && parts.is(i - 1, Chunk.Kind.PHRASE) && parts.is(i + 1, Chunk.Kind.PHRASE);
      if (parts.is(i, Chunk.Kind.STOP)
          || !list && parts.is(i, Chunk.Kind.COMMA)
          || !list && parts.is(i, Chunk.Kind.AND)
          || parts.is(i, Chunk.Kind.SUBORDINATOR) && !(parts.word(i, "as") && relative(i - 1))
          || parts.is(i, Chunk.Kind.RELATIVE)) {
        return Subject.NONE;
      }
    }
    return Subject.NONE;
  }

  /** Whether a verb is that of one thing: "was", "has". */
  private boolean singular(int k) {
    return parts.tokens.is(parts.chunks.get(k).first(), "was", "is", "has");
  }

  /**
   * Whether what begins behind a part belongs to the clause with "who" or "that": "the bill that
   * sets aside money for a dam was passed", "the bill that taxes wine, beer and gin was passed".
   *
   * @param singular whether the verb behind it is that of one thing, so that no list is its subject
   */
  private boolean taken(int end, boolean singular) {
    int i = parts.back(end, 0, Chunk.Kind.ADVERB);
    if (parts.word(i, "as") && relative(i - 1)) {
      return true; // "the man who posed as a priest was jailed"
    }
    while (singular
        && (parts.is(i, Chunk.Kind.COMMA) || parts.is(i, Chunk.Kind.AND))
        && parts.is(i - 1, Chunk.Kind.PHRASE)) {
      int first = i - 1;
      while (parts.is(first - 1, Chunk.Kind.PREPOSITION)
          && parts.is(first - 2, Chunk.Kind.PHRASE)) {
        first -= 2;
      }
      // "the bill that pays for trams and buses was passed"
      i = parts.back(first - 1, 0, Chunk.Kind.ADVERB, Chunk.Kind.PREPOSITION);
    }
    return relative(i);
  }

  /** "believe the boat that sank carried": what is told of the boat. */
  private boolean told(int verb, int relative) {
    Clause clause = parts.clauseAt(verb);
    return clause != null
        && Parts.TELLING.contains(parts.tokens.verb(clause.verb()))
        && parts.is(parts.opener(relative), Chunk.Kind.RELATIVE);
  }

  /** Whether a part is the verb of a clause with "who" or "that" which does not tell of another. */
  private boolean relative(int k) {
    Clause clause = parts.clauseAt(k);
    return clause != null
        && clause.form() == Clause.Form.FINITE
        && !Parts.TELLING.contains(parts.tokens.verb(clause.verb()))
        && opener(k) > 0;
  }

  /**
   * The "who" or "that" of the clause whose verb a part is, also of its second verb: "a nurse who
   * robbed patients and sold the loot was jailed"; 0 where there is none.
   */
  private int opener(int k) {
    int own = parts.opener(k);
    if (own > 0 || !parts.is(k - 1, Chunk.Kind.AND)) {
      return own;
    }
    int i =
        parts.back(
            k - 2,
            0,
            Chunk.Kind.PHRASE,
            Chunk.Kind.PREPOSITION,
            Chunk.Kind.ADVERB,
            Chunk.Kind.TIME);
    i = parts.word(i, "as") ? i - 1 : i;
    return parts.is(i, Chunk.Kind.VERB) && relative(i) ? parts.opener(i) : 0;
  }

  /** The subject that stands before a verb, or is the one of the clause before. */
  private Subject before(int k) {
    int i = k - 1;
    int least = Math.max(-1, k - Parts.REACH);
    if ((parts.is(i, Chunk.Kind.COMMA) && stated(k) || parts.is(i, Chunk.Kind.QUOTE))
        && Parts.TELLING.contains(parts.tokens.verb(parts.chunks.get(k).head()))
        && parts.is(k + 1, Chunk.Kind.PHRASE)
        && !parts.is(parts.listEnd(k + 1), Chunk.Kind.VERB)
        && !parts.tokens.is(parts.chunks.get(k + 1).head(), "him", "them", "reporters")) {
      return Subject.NONE; // "..., said the envoy"
    }
    while (i > least) {
      switch (parts.chunks.get(i).kind()) {
        case ADVERB, TIME, QUOTE -> i--;
        case COMMA -> {
          int before = interpolated(i, least);
          if (before < 0) {
            // "came, saw": what the clause before has
            return parts.is(k - 1, Chunk.Kind.COMMA) ? joined(k) : Subject.NONE;
          }
          i = before;
        }
        case AND -> {
          return joined(k);
        }
        case RELATIVE -> {
          return antecedent(i);
        }
        case PHRASE -> {
          Subject found = at(i, least);
          // "for A, who arrived, took a seat and spoke": what the relative clause has
          return found.phrases().isEmpty() && parts.is(k - 1, Chunk.Kind.COMMA) ? joined(k) : found;
        }
        case PREPOSITION -> {
          // "on Friday X left": the time is no phrase
          if (parts.is(i + 1, Chunk.Kind.TIME)) {
            i--;
          } else {
            return Subject.NONE;
          }
        }
        case VERB -> {
          // "the man arrested was": a participle said of the subject
          Clause clause = parts.clauseAt(i);
          if (clause != null && clause.form() != Clause.Form.FINITE) {
            i--;
          } else {
            return Subject.NONE;
          }
        }
        default -> {
          return Subject.NONE;
        }
      }
    }
    return Subject.NONE;
  }

  /**
   * Whether something has been stated that somebody may be said to tell: a quotation or a clause of
   * its own, and not just "Holt, who ran the bank, admitted fraud".
   */
  private boolean stated(int k) {
    for (int i = k - 1; i >= 0 && !parts.is(i, Chunk.Kind.STOP); i--) {
      Clause clause = parts.clauseAt(i);
      boolean finite = clause != null && clause.form() == Clause.Form.FINITE && clause.own();
      if (parts.is(i, Chunk.Kind.QUOTE) || finite && parts.opener(i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The subject whose last phrase, or phrase with a preposition, stands at a chunk. */
  private Subject at(int k, int least) {
    int i = k;
    while (i - 1 > least) {
      if (parts.is(i - 1, Chunk.Kind.PREPOSITION)) {
        // "the head of the chamber", "a group of officers from Mali"
        int p = parts.back(i - 2, least, Chunk.Kind.ADVERB, Chunk.Kind.TIME);
        if (p > least && parts.is(p, Chunk.Kind.PHRASE)) {
          i = p;
          continue;
        }
        Clause verb = p > least ? parts.clauseAt(p) : null;
        if (verb != null && verb.form() != Clause.Form.FINITE) {
          // "a team led by X was": the participle is said of the phrase before it
          int before = parts.back(p - 1, least, Chunk.Kind.ADVERB, Chunk.Kind.TIME);
          if (before > least && parts.is(before, Chunk.Kind.PHRASE)) {
            i = before;
            continue;
          }
        }
        return Subject.NONE;
      }
      Clause said = parts.clauseAt(i - 1);
      if (said != null && said.form() == Clause.Form.GERUND && parts.is(i - 2, Chunk.Kind.PHRASE)) {
        i = i - 2; // "a van carrying cash was"
        continue;
      }
      boolean purpose =
          said != null
              && said.form() == Clause.Form.INFINITIVE
              && parts.is(i - 2, Chunk.Kind.PHRASE)
              && !parts.is(i - 3, Chunk.Kind.VERB);
      if (purpose) {
        i = i - 2; // "talks to end the strike broke down"
        continue;
      }
      break;
    }
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(parts.phrase(i));
    boolean negated = parts.chunks.get(i).negated();
    int from = i;
    // "talks between A and B": both stand in the phrase with the preposition
    if (parts.is(i - 1, Chunk.Kind.AND)
        && parts.is(i - 2, Chunk.Kind.PHRASE)
        && parts.is(i - 3, Chunk.Kind.PREPOSITION)
        && parts.is(i - 4, Chunk.Kind.PHRASE)
        && i - 4 > least
        && (parts.word(i - 3, "between") || parts.word(i - 3, "among"))) {
      return at(i - 4, least);
    }
    // "A, B and C": what stands before "and"
    int j = i - 1;
    if (parts.is(j, Chunk.Kind.AND) && !parts.is(j - 1, Chunk.Kind.VERB)) {
      int p = j - 1;
      p = parts.is(p, Chunk.Kind.COMMA) ? p - 1 : p;
      while (p > least && parts.is(p, Chunk.Kind.PHRASE)) {
        int start = parts.head(p, least);
        if (parts.is(start - 1, Chunk.Kind.PREPOSITION) || parts.is(start - 1, Chunk.Kind.VERB)) {
          break; // an object of another clause
        }
        phrases.add(0, parts.phrase(start));
        from = start;
        if (parts.is(start - 1, Chunk.Kind.COMMA) && parts.is(start - 2, Chunk.Kind.PHRASE)) {
          p = start - 2;
        } else {
          break;
        }
      }
    }
    return new Subject(phrases, true, negated, from);
  }

  /**
   * Where the words begin that a comma closes: ", who is ill,", ", a theologian,", ", in Graz,";
   * the chunk before them, or -1.
   */
  private int interpolated(int comma, int least) {
    int depth = 0;
    for (int i = comma - 1; i > least; i--) {
      if (parts.is(i, Chunk.Kind.STOP)) {
        return -1;
      }
      if (parts.is(i, Chunk.Kind.COMMA)) {
        boolean opens =
            parts.is(i + 1, Chunk.Kind.RELATIVE)
                || parts.is(i + 1, Chunk.Kind.PREPOSITION)
                || parts.is(i + 1, Chunk.Kind.SUBORDINATOR)
                || parts.is(i + 1, Chunk.Kind.TIME)
                || parts.is(i + 1, Chunk.Kind.ADVERB)
                || parts.is(i + 1, Chunk.Kind.VERB)
                || parts.is(i + 1, Chunk.Kind.PHRASE);
        int p = parts.back(i - 1, least, Chunk.Kind.TIME, Chunk.Kind.QUOTE);
        boolean phrase = parts.is(p, Chunk.Kind.PHRASE);
        if (opens && phrase && (depth == 0 || parts.is(i + 1, Chunk.Kind.RELATIVE))) {
          return aged(i - 1) ? i - 3 : i - 1;
        }
        depth++;
        if (depth > 2) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "Ida Holm, 59, who was unhurt, told": whether a phrase is the age of the one before it. */
  private boolean aged(int k) {
    return parts.is(k, Chunk.Kind.PHRASE)
        && parts.chunks.get(k).end() - parts.chunks.get(k).first() == 1
        && parts.tokens.isNumber(parts.chunks.get(k).first())
        && parts.is(k - 1, Chunk.Kind.COMMA)
        && parts.is(k - 2, Chunk.Kind.PHRASE)
        // "of the crew, 59, who had no vests, drowned"
        && !(parts.is(k - 3, Chunk.Kind.PREPOSITION) && !parts.is(k - 4, Chunk.Kind.PHRASE));
  }

  /** The subject that a clause has in common with the one before it. */
  private Subject joined(int k) {
    for (int i = k - 1; i >= Math.max(0, k - 2 * Parts.REACH); i--) {
      if (parts.is(i, Chunk.Kind.STOP)) {
        return Subject.NONE;
      }
      Clause before = parts.clauseAt(i);
      if (before != null && before.form() == Clause.Form.FINITE && !before.subjects().isEmpty()) {
        return new Subject(before.subjects(), false, false, -1);
      }
    }
    return Subject.NONE;
  }

  /** What "who", "which" or "that" stands for. */
  private Subject antecedent(int relative) {
    int i = relative - 1;
    if (parts.is(i, Chunk.Kind.PREPOSITION)) {
      return Subject.NONE; // "at which"
    }
    if (parts.is(i, Chunk.Kind.AND)) {
      return joined(relative);
    }
    i = parts.back(i, -1, Chunk.Kind.COMMA, Chunk.Kind.TIME, Chunk.Kind.QUOTE, Chunk.Kind.ADVERB);
    if (!parts.is(i, Chunk.Kind.PHRASE)) {
      return Subject.NONE;
    }
    return new Subject(List.of(parts.phrase(aged(i) ? i - 2 : i)), false, false, -1);
  }

  /** The subject of an infinitive or participle. */
  Subject above(int k, Clause.Form form) {
    int i = parts.back(k - 1, -1, Chunk.Kind.ADVERB, Chunk.Kind.QUOTE, Chunk.Kind.TIME);
    if (form == Clause.Form.PARTICIPLE
        && parts.is(i, Chunk.Kind.COMMA)
        && participles.enclosed(k)) {
      i--;
    }
    if (form != Clause.Form.INFINITIVE && parts.is(i, Chunk.Kind.PHRASE)) {
      // "a van carrying cash", "the team led by X", "envoy X, leading the team"
      return new Subject(List.of(parts.phrase(parts.head(i, -1))), false, false, -1);
    }
    if (form == Clause.Form.INFINITIVE && parts.is(i, Chunk.Kind.PHRASE)) {
      // "asked X to attend"; "the plan to attend"
      int p = i - 1;
      while (p >= 0 && parts.is(p, Chunk.Kind.PREPOSITION) && parts.is(p - 1, Chunk.Kind.PHRASE)) {
        p -= 2;
      }
      Clause verb = parts.clauseAt(p);
      if (verb != null
          && !verb.objects().isEmpty()
          && !Parts.COPULA.contains(parts.tokens.verb(verb.verb()))) {
        return new Subject(List.of(verb.objects().get(0)), false, false, -1);
      }
    }
    for (int c = i; c >= Math.max(0, k - Parts.REACH); c--) {
      if (parts.is(c, Chunk.Kind.STOP)) {
        break;
      }
      Clause clause = parts.clauseAt(c);
      if (clause != null && !clause.subjects().isEmpty()) {
        return new Subject(clause.subjects(), false, false, -1);
      }
    }
    // "Speaking by video, X said": the subject of the clause that follows
    if (form != Clause.Form.INFINITIVE || k <= 1) {
      for (int c = k + 1; c < Math.min(parts.chunks.size(), k + Parts.REACH); c++) {
        if (parts.is(c, Chunk.Kind.STOP)) {
          break;
        }
        if (parts.is(c, Chunk.Kind.COMMA) && parts.is(c + 1, Chunk.Kind.PHRASE)) {
          int v = parts.listEnd(c + 1);
          while (parts.is(v, Chunk.Kind.ADVERB)
              || parts.is(v, Chunk.Kind.TIME)
              || parts.is(v, Chunk.Kind.PREPOSITION) && parts.is(v + 1, Chunk.Kind.PHRASE)) {
            v += parts.is(v, Chunk.Kind.PREPOSITION) ? 2 : 1;
          }
          if (parts.is(v, Chunk.Kind.VERB) || parts.is(v, Chunk.Kind.COMMA)) {
            return new Subject(parts.list(c + 1, parts.listEnd(c + 1)), false, false, -1);
          }
        }
      }
    }
    return Subject.NONE;
  }
}
