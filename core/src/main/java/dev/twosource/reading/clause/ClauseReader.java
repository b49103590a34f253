package dev.twosource.reading.clause;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the clauses of a sentence: its words are tagged, put together into phrases and verb groups,
 * and these into clauses. Work is linear in the sentence's length.
 */
public final class ClauseReader {
  /** How many parts to the left of a verb its subject may begin. */
  private static final int REACH = 24;

  /** Verbs after which a clause may follow without "that". */
  private static final WordSet TELLING =
      WordSet.of(
          "say",
          "tell",
          "know",
          "think",
          "believe",
          "hope",
          "fear",
          "claim",
          "suggest",
          "show",
          "report",
          "hear",
          "insist",
          "argue",
          "add",
          "note",
          "warn",
          "confirm",
          "reveal",
          "explain",
          "admit",
          "feel",
          "estimate",
          "announce",
          "state",
          "mean",
          "see",
          "find",
          "acknowledge",
          "stress",
          "declare",
          "write",
          "predict",
          "understand",
          "learn",
          "promise",
          "concede",
          "deny",
          "maintain",
          "allege",
          "recall",
          "vow",
          "pledge",
          "expect",
          "ensure");

  private static final WordSet PARTICLE =
      WordSet.of(
          "away",
          "up",
          "down",
          "out",
          "off",
          "over",
          "back",
          "on",
          "in",
          "through",
          "aside",
          "apart",
          "along",
          "around",
          "together",
          "forward",
          "ahead",
          "under");

  /** What stands behind "by" and does nothing: "talked by phone", "came by train". */
  private static final WordSet MEANS =
      WordSet.of(
          "phone", "telephone", "video", "satellite", "radio", "video-link", "email", "letter",
          "mail", "post", "text", "car", "bus", "train", "rail", "road", "air", "sea", "boat",
          "ship", "plane", "helicopter", "ferry", "bike", "bicycle", "foot", "hand", "night", "day",
          "dawn", "then", "now", "accident", "mistake", "chance", "surprise");

  /** Forms of the past that are never participles. */
  private static final WordSet PAST =
      WordSet.of(
          "came", "became", "took", "went", "began", "broke", "fell", "gave", "knew", "saw",
          "spoke", "wrote", "drove", "rose", "chose", "flew", "ate", "drank", "sang", "sank",
          "swam", "ran", "drew", "grew", "threw", "wore", "tore", "shook", "stole", "froze",
          "woke", "rode", "swore", "blew", "did", "got", "arose", "forgot");

  private static final WordSet COPULA =
      WordSet.of("be", "become", "remain", "seem", "stay", "look", "appear");

  private final Tokens tokens;
  private final List<Chunk> chunks;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Apposition> appositions = new ArrayList<>();

  /** For each chunk the clause whose verb it is, or null. */
  private final Clause[] clauseAt;

  private ClauseReader(Tokens tokens, List<Chunk> chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.clauseAt = new Clause[chunks.size()];
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
    ClauseReader reader = new ClauseReader(reading.tokens(), chunks);
    reader.appose();
    for (int k = 0; k < chunks.size(); k++) {
      if (chunks.get(k).is(Chunk.Kind.VERB)) {
        Clause clause = reader.clause(k);
        reader.clauseAt[k] = clause;
        reader.clauses.add(clause);
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int k = 0; k < chunks.size(); k++) {
      if (chunks.get(k).is(Chunk.Kind.PHRASE)) {
        phrases.add(reader.phrase(k));
      }
    }
    return new Clauses(reader.clauses, phrases, reader.appositions);
  }

  private boolean is(int k, Chunk.Kind kind) {
    return k >= 0 && k < chunks.size() && chunks.get(k).kind() == kind;
  }

  private boolean word(int k, String word) {
    return k >= 0 && k < chunks.size() && tokens.is(chunks.get(k).first(), word);
  }

  private Phrase phrase(int k) {
    Chunk chunk = chunks.get(k);
    int whole = chunk.end();
    int i = k;
    while (is(i + 1, Chunk.Kind.PREPOSITION) && word(i + 1, "of") && is(i + 2, Chunk.Kind.PHRASE)) {
      i += 2;
      whole = chunks.get(i).end();
    }
    return new Phrase(chunk.first(), chunk.end(), chunk.head(), whole);
  }

  // ---- the verb and what follows it

  private Clause clause(int k) {
    Chunk verb = chunks.get(k);
    List<Phrase> subjects = new ArrayList<>();
    Clause.Form form = verb.form();
    boolean passive = verb.passive();
    boolean negated = verb.negated();
    if (form == Clause.Form.FINITE && verb.bare() && reduced(k)) {
      form = Clause.Form.PARTICIPLE;
    }
    passive |= form == Clause.Form.PARTICIPLE;
    Subject subject = form == Clause.Form.FINITE ? subject(k) : above(k, form);
    subjects.addAll(subject.phrases());
    negated |= subject.negated();
    int verbEnd = verb.end();
    int i = k + 1;
    if (is(i, Chunk.Kind.ADVERB) && PARTICLE.contains(tokens.lower(chunks.get(i).first()))
        || is(i, Chunk.Kind.PREPOSITION)
            && PARTICLE.contains(tokens.lower(chunks.get(i).first()))
            && !is(i + 1, Chunk.Kind.PHRASE)
            && !is(i + 1, Chunk.Kind.TIME)) {
      verbEnd = chunks.get(i).end();
      i++;
    }
    List<Phrase> objects = new ArrayList<>();
    List<Adjunct> adjuncts = new ArrayList<>();
    fronted(k, subject, adjuncts);
    int end = complements(i, verb, objects, adjuncts, verbEnd);
    if (subjects.isEmpty() && form == Clause.Form.FINITE && inverted(k, objects)) {
      subjects.add(objects.remove(0)); // "across the table sat the envoy"
    }
    return new Clause(
        form,
        subjects,
        subject.own(),
        verb.first(),
        verb.head(),
        verbEnd,
        passive,
        negated,
        objects,
        adjuncts,
        end);
  }

  private boolean inverted(int k, List<Phrase> objects) {
    return objects.size() == 1 && (k == 0 || !is(k - 1, Chunk.Kind.AND));
  }

  /** Objects and phrases with prepositions up to the next clause; the token after them. */
  private int complements(
      int i, Chunk verb, List<Phrase> objects, List<Adjunct> adjuncts, int verbEnd) {
    int end = verbEnd;
    boolean direct = true;
    while (i < chunks.size()) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case ADVERB, TIME, QUOTE -> {
          direct &= chunk.kind() != Chunk.Kind.TIME;
          end = chunk.is(Chunk.Kind.TIME) ? chunk.end() : end;
          i++;
        }
        case PHRASE -> {
          int next = listEnd(i);
          boolean clause = is(next, Chunk.Kind.VERB) && governs(next, verb);
          if (clause
              || !direct
                  && objects.isEmpty()
                  && !COPULA.contains(tokens.verb(verb.head()))
                  && !is(i - 1, Chunk.Kind.TIME)
                  && !is(i - 1, Chunk.Kind.ADVERB)) {
            return end;
          }
          objects.addAll(list(i, next));
          end = chunks.get(next - 1).end();
          i = skipOf(next);
          end = Math.max(end, chunks.get(i - 1).end());
        }
        case PREPOSITION, SUBORDINATOR -> {
          int p = i;
          if (is(i + 1, Chunk.Kind.TIME)) {
            end = chunks.get(i + 1).end();
            i += 2;
            continue;
          }
          if (is(i + 1, Chunk.Kind.VERB) && !is(i + 2, Chunk.Kind.PHRASE)
              || !is(i + 1, Chunk.Kind.PHRASE)) {
            if (chunk.kind() == Chunk.Kind.PREPOSITION && is(i + 1, Chunk.Kind.VERB)) {
              return end;
            }
            if (chunk.kind() == Chunk.Kind.SUBORDINATOR || is(i + 1, Chunk.Kind.VERB)) {
              return end;
            }
            i++;
            continue;
          }
          int next = listEnd(i + 1);
          if (is(next, Chunk.Kind.VERB)
              && chunk.kind() == Chunk.Kind.SUBORDINATOR
              && chunks.get(next).form() == Clause.Form.FINITE) {
            return end;
          }
          adjuncts.add(new Adjunct(chunk.first(), list(i + 1, next)));
          i = skipOf(next);
          end = chunks.get(i - 1).end();
          if (i <= p) {
            return end;
          }
        }
        case COMMA -> {
          // ", in Graz,": the clause goes on; ", a theologian," is no part of it
          if (is(i + 1, Chunk.Kind.PREPOSITION) && !is(i + 2, Chunk.Kind.VERB)) {
            i++;
          } else if (is(i + 1, Chunk.Kind.TIME)) {
            i++;
          } else if (explained(i)) {
            i = skipOf(i + 2) + 1;
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
    if (!is(comma - 1, Chunk.Kind.PHRASE) || !is(comma + 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    int close = skipOf(comma + 2);
    return is(close, Chunk.Kind.COMMA)
        && (is(close + 1, Chunk.Kind.TIME)
            || is(close + 1, Chunk.Kind.PREPOSITION) && !is(close + 2, Chunk.Kind.VERB));
  }

  /** Whether a verb after a phrase has it for its subject, rather than being said of it. */
  private boolean governs(int k, Chunk above) {
    Chunk verb = chunks.get(k);
    if (verb.form() != Clause.Form.FINITE) {
      return false;
    }
    return !verb.bare() || TELLING.contains(tokens.verb(above.head()));
  }

  private int skipOf(int next) {
    int i = next;
    while (is(i, Chunk.Kind.PREPOSITION) && word(i, "of") && is(i + 1, Chunk.Kind.PHRASE)) {
      i += 2;
    }
    return i;
  }

  /** Where a list of phrases that begins at a chunk ends: "A, B and C". */
  private int listEnd(int k) {
    int i = skipOf(k + 1);
    int end = i;
    int items = 1;
    while (true) {
      if (is(i, Chunk.Kind.AND) && is(i + 1, Chunk.Kind.PHRASE)) {
        int after = skipOf(i + 2);
        // "X spoke to A and B left": the next clause begins
        return is(after, Chunk.Kind.VERB)
                && chunks.get(after).form() == Clause.Form.FINITE
                && items == 1
                && k > 0
                && clauseBefore(k)
            ? end
            : i + 2;
      }
      if (is(i, Chunk.Kind.COMMA)
          && (is(i + 1, Chunk.Kind.PHRASE)
              || is(i + 1, Chunk.Kind.AND) && is(i + 2, Chunk.Kind.PHRASE))) {
        int after = is(i + 1, Chunk.Kind.AND) ? i + 3 : skipOf(i + 2);
        if (is(i + 1, Chunk.Kind.AND)) {
          return items > 1 && !is(skipOf(after), Chunk.Kind.VERB) ? after : end;
        }
        boolean goesOn = is(after, Chunk.Kind.AND) || is(after, Chunk.Kind.COMMA) && listed(after);
        if (!goesOn) {
          return end;
        }
        items++;
        i = after;
        continue;
      }
      return end;
    }
  }

  private boolean clauseBefore(int k) {
    for (int i = k - 1; i >= Math.max(0, k - 6); i--) {
      if (is(i, Chunk.Kind.VERB)) {
        return true;
      }
      if (is(i, Chunk.Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the list that a comma goes on comes to an "and". */
  private boolean listed(int comma) {
    int i = comma;
    for (int n = 0; n < 30; n++) {
      if (is(i, Chunk.Kind.COMMA) && is(i + 1, Chunk.Kind.AND)) {
        return is(i + 2, Chunk.Kind.PHRASE);
      }
      if (!is(i, Chunk.Kind.COMMA) || !is(i + 1, Chunk.Kind.PHRASE)) {
        return is(i, Chunk.Kind.AND) && is(i + 1, Chunk.Kind.PHRASE);
      }
      i = skipOf(i + 2);
    }
    return false;
  }

  /** The phrases of a list, those that explain another left out. */
  private List<Phrase> list(int k, int end) {
    List<Phrase> phrases = new ArrayList<>();
    boolean of = false;
    for (int i = k; i < end; i++) {
      if (is(i, Chunk.Kind.PREPOSITION)) {
        of = true;
      } else if (is(i, Chunk.Kind.PHRASE)) {
        if (!of) {
          phrases.add(phrase(i));
        }
        of = false;
      }
    }
    return phrases;
  }

  // ---- the subject

  private record Subject(List<Phrase> phrases, boolean own, boolean negated, int from) {}

  private static final Subject NONE = new Subject(List.of(), false, false, -1);

  /** The subject of a finite verb. */
  private Subject subject(int k) {
    int i = k - 1;
    int least = Math.max(-1, k - REACH);
    if ((is(i, Chunk.Kind.COMMA) || is(i, Chunk.Kind.QUOTE))
        && TELLING.contains(tokens.verb(chunks.get(k).head()))
        && is(k + 1, Chunk.Kind.PHRASE)
        && !is(listEnd(k + 1), Chunk.Kind.VERB)
        && !tokens.is(chunks.get(k + 1).head(), "him", "them", "reporters")) {
      return NONE; // "..., said the envoy"
    }
    while (i > least) {
      switch (chunks.get(i).kind()) {
        case ADVERB, TIME, QUOTE -> i--;
        case COMMA -> {
          int before = interpolated(i, least);
          if (before < 0) {
            // "came, saw": what the clause before has
            return is(k - 1, Chunk.Kind.COMMA) ? joined(k) : NONE;
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
          return at(i, least);
        }
        case PREPOSITION -> {
          // "on Friday X left": the time is no phrase
          if (is(i + 1, Chunk.Kind.TIME)) {
            i--;
          } else {
            return NONE;
          }
        }
        case VERB -> {
          // "the man arrested was": a participle said of the subject
          Clause clause = clauseAt[i];
          if (clause != null && clause.form() != Clause.Form.FINITE) {
            i--;
          } else {
            return NONE;
          }
        }
        default -> {
          return NONE;
        }
      }
    }
    return NONE;
  }

  /** The subject whose last phrase, or phrase with a preposition, stands at a chunk. */
  private Subject at(int k, int least) {
    int i = k;
    while (i - 1 > least) {
      if (is(i - 1, Chunk.Kind.PREPOSITION)) {
        // "the head of the chamber", "a group of officers from Mali"
        int p = i - 2;
        while (p > least && (is(p, Chunk.Kind.ADVERB) || is(p, Chunk.Kind.TIME))) {
          p--;
        }
        if (p > least && is(p, Chunk.Kind.PHRASE)) {
          i = p;
          continue;
        }
        Clause verb = p > least && p >= 0 ? clauseAt[p] : null;
        if (verb != null && verb.form() != Clause.Form.FINITE) {
          // "a team led by X was": the participle is said of the phrase before it
          int before = p - 1;
          while (before > least && (is(before, Chunk.Kind.ADVERB) || is(before, Chunk.Kind.TIME))) {
            before--;
          }
          if (before > least && is(before, Chunk.Kind.PHRASE)) {
            i = before;
            continue;
          }
        }
        return NONE;
      }
      if (is(i - 1, Chunk.Kind.VERB)
          && clauseAt[i - 1] != null
          && clauseAt[i - 1].form() == Clause.Form.GERUND
          && is(i - 2, Chunk.Kind.PHRASE)) {
        i = i - 2; // "a van carrying cash was"
        continue;
      }
      break;
    }
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(phrase(i));
    boolean negated = chunks.get(i).negated();
    int from = i;
    // "talks between A and B": both stand in the phrase with the preposition
    if (is(i - 1, Chunk.Kind.AND)
        && is(i - 2, Chunk.Kind.PHRASE)
        && is(i - 3, Chunk.Kind.PREPOSITION)
        && is(i - 4, Chunk.Kind.PHRASE)
        && i - 4 > least
        && (word(i - 3, "between") || !tokens.is(chunks.get(i).first(), "the", "a", "an"))) {
      return at(i - 4, least);
    }
    // "A, B and C": what stands before "and"
    int j = i - 1;
    if (is(j, Chunk.Kind.AND) && !is(j - 1, Chunk.Kind.VERB)) {
      int p = j - 1;
      boolean comma = is(p, Chunk.Kind.COMMA);
      p = comma ? p - 1 : p;
      while (p > least && is(p, Chunk.Kind.PHRASE)) {
        int start = p;
        while (start - 2 > least
            && is(start - 1, Chunk.Kind.PREPOSITION)
            && word(start - 1, "of")
            && is(start - 2, Chunk.Kind.PHRASE)) {
          start -= 2;
        }
        if (is(start - 1, Chunk.Kind.PREPOSITION) || is(start - 1, Chunk.Kind.VERB)) {
          break; // an object of another clause
        }
        phrases.add(0, phrase(start));
        from = start;
        if (is(start - 1, Chunk.Kind.COMMA) && is(start - 2, Chunk.Kind.PHRASE)) {
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
      if (is(i, Chunk.Kind.STOP)) {
        return -1;
      }
      if (is(i, Chunk.Kind.COMMA)) {
        boolean opens =
            is(i + 1, Chunk.Kind.RELATIVE)
                || is(i + 1, Chunk.Kind.PREPOSITION)
                || is(i + 1, Chunk.Kind.SUBORDINATOR)
                || is(i + 1, Chunk.Kind.TIME)
                || is(i + 1, Chunk.Kind.ADVERB)
                || is(i + 1, Chunk.Kind.VERB)
                || is(i + 1, Chunk.Kind.PHRASE);
        boolean phrase = false;
        int p = i - 1;
        while (p > least && (is(p, Chunk.Kind.TIME) || is(p, Chunk.Kind.QUOTE))) {
          p--;
        }
        phrase = is(p, Chunk.Kind.PHRASE);
        if (opens && phrase && (depth == 0 || is(i + 1, Chunk.Kind.RELATIVE))) {
          return i - 1;
        }
        depth++;
        if (depth > 2) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The subject that a clause has in common with the one before it. */
  private Subject joined(int k) {
    for (int i = k - 1; i >= Math.max(0, k - 2 * REACH); i--) {
      if (is(i, Chunk.Kind.STOP)) {
        return NONE;
      }
      Clause before = clauseAt[i];
      if (before != null && before.form() == Clause.Form.FINITE && !before.subjects().isEmpty()) {
        return new Subject(before.subjects(), false, false, -1);
      }
    }
    return NONE;
  }

  /** What "who", "which" or "that" stands for. */
  private Subject antecedent(int relative) {
    int i = relative - 1;
    if (is(i, Chunk.Kind.PREPOSITION)) {
      return NONE; // "at which"
    }
    if (is(i, Chunk.Kind.AND)) {
      return joined(relative);
    }
    while (i >= 0
        && (is(i, Chunk.Kind.COMMA)
            || is(i, Chunk.Kind.TIME)
            || is(i, Chunk.Kind.QUOTE)
            || is(i, Chunk.Kind.ADVERB))) {
      i--;
    }
    if (!is(i, Chunk.Kind.PHRASE)) {
      return NONE;
    }
    return new Subject(List.of(phrase(i)), false, false, -1);
  }

  /** The subject of an infinitive or participle. */
  private Subject above(int k, Clause.Form form) {
    int i = k - 1;
    while (i >= 0
        && (is(i, Chunk.Kind.ADVERB) || is(i, Chunk.Kind.QUOTE) || is(i, Chunk.Kind.TIME))) {
      i--;
    }
    if (form != Clause.Form.INFINITIVE && is(i, Chunk.Kind.PHRASE)) {
      // "a van carrying cash", "the team led by X", "envoy X, leading the team"
      int p = i;
      while (p - 2 >= 0
          && is(p - 1, Chunk.Kind.PREPOSITION)
          && word(p - 1, "of")
          && is(p - 2, Chunk.Kind.PHRASE)) {
        p -= 2;
      }
      return new Subject(List.of(phrase(p)), false, false, -1);
    }
    if (form == Clause.Form.INFINITIVE && is(i, Chunk.Kind.PHRASE)) {
      // "asked X to attend"; "the plan to attend"
      Clause verb = null;
      int p = i - 1;
      while (p >= 0 && is(p, Chunk.Kind.PREPOSITION) && is(p - 1, Chunk.Kind.PHRASE)) {
        p -= 2;
      }
      verb = p >= 0 ? clauseAt[p] : null;
      if (verb != null && !verb.objects().isEmpty() && !COPULA.contains(tokens.verb(verb.verb()))) {
        return new Subject(List.of(verb.objects().get(0)), false, false, -1);
      }
    }
    for (int c = i; c >= Math.max(0, k - REACH); c--) {
      if (is(c, Chunk.Kind.STOP)) {
        break;
      }
      Clause clause = clauseAt[c];
      if (clause != null && !clause.subjects().isEmpty()) {
        return new Subject(clause.subjects(), false, false, -1);
      }
    }
    // "Speaking by video, X said": the subject of the clause that follows
    if (form != Clause.Form.INFINITIVE || k <= 1) {
      for (int c = k + 1; c < Math.min(chunks.size(), k + REACH); c++) {
        if (is(c, Chunk.Kind.STOP)) {
          break;
        }
        if (is(c, Chunk.Kind.COMMA) && is(c + 1, Chunk.Kind.PHRASE)) {
          int v = listEnd(c + 1);
          while (is(v, Chunk.Kind.ADVERB)
              || is(v, Chunk.Kind.TIME)
              || is(v, Chunk.Kind.PREPOSITION) && is(v + 1, Chunk.Kind.PHRASE)) {
            v += is(v, Chunk.Kind.PREPOSITION) ? 2 : 1;
          }
          if (is(v, Chunk.Kind.VERB) || is(v, Chunk.Kind.COMMA)) {
            return new Subject(list(c + 1, listEnd(c + 1)), false, false, -1);
          }
        }
      }
    }
    return NONE;
  }

  /** Phrases with prepositions in front of the subject: "In Graz on Saturday the minister left". */
  private void fronted(int k, Subject subject, List<Adjunct> adjuncts) {
    int i = subject.own() ? subject.from() - 1 : k - 1;
    while (i >= 0
        && (is(i, Chunk.Kind.COMMA) || is(i, Chunk.Kind.TIME) || is(i, Chunk.Kind.ADVERB))) {
      i--;
    }
    while (i > 0 && is(i, Chunk.Kind.PHRASE)) {
      int p = i;
      while (p - 2 >= 0
          && is(p - 1, Chunk.Kind.PREPOSITION)
          && word(p - 1, "of")
          && is(p - 2, Chunk.Kind.PHRASE)) {
        p -= 2;
      }
      boolean prepared =
          is(p - 1, Chunk.Kind.PREPOSITION)
              || is(p - 1, Chunk.Kind.SUBORDINATOR) && word(p - 1, "after");
      if (!prepared) {
        return;
      }
      int before = p - 2;
      boolean opens =
          before < 0
              || is(before, Chunk.Kind.STOP)
              || is(before, Chunk.Kind.TIME)
              || is(before, Chunk.Kind.AND)
              || is(before, Chunk.Kind.QUOTE)
              || is(before, Chunk.Kind.ADVERB)
              || is(before, Chunk.Kind.PHRASE)
                  && before > 0
                  && is(before - 1, Chunk.Kind.PREPOSITION);
      if (!opens) {
        return;
      }
      adjuncts.add(new Adjunct(chunks.get(p - 1).first(), List.of(phrase(p))));
      i = before;
      while (i >= 0 && (is(i, Chunk.Kind.TIME) || is(i, Chunk.Kind.ADVERB))) {
        i--;
      }
    }
  }

  /**
   * Whether a form that may be a past or a participle is a participle: "a team led by X", "a man
   * arrested on Sunday was".
   */
  private boolean reduced(int k) {
    Chunk verb = chunks.get(k);
    String word = tokens.lower(verb.head());
    if (word.endsWith("s") || word.equals("said") || word.endsWith("ing") || PAST.contains(word)) {
      return false;
    }
    if (k == 0 || is(k - 1, Chunk.Kind.STOP)) {
      return true; // "Held in Paris, the talks ..."
    }
    if (is(k - 1, Chunk.Kind.SUBORDINATOR)) {
      return true; // "as expected", "when asked"
    }
    boolean by =
        word(k + 1, "by")
            && is(k + 2, Chunk.Kind.PHRASE)
            && !is(k + 2, Chunk.Kind.TIME)
            && !MEANS.contains(tokens.lower(chunks.get(k + 2).head()))
            && !amount(k + 2);
    if (is(k - 1, Chunk.Kind.COMMA)) {
      return by && is(k - 2, Chunk.Kind.PHRASE);
    }
    if (!is(k - 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    if (by) {
      return true;
    }
    if (tokens.is(chunks.get(k - 1).head(), "he", "she", "they", "we")
        || is(k - 2, Chunk.Kind.RELATIVE)) {
      return false;
    }
    // the phrase before is the object of another verb
    int p = k - 1;
    while (p - 1 >= 0 && is(p - 1, Chunk.Kind.PREPOSITION) && is(p - 2, Chunk.Kind.PHRASE)) {
      p -= 2;
    }
    if (is(p - 1, Chunk.Kind.PREPOSITION)
        && clauseAt(p - 2) != null
        && clauseAt(p - 2).form() == Clause.Form.FINITE) {
      return true;
    }
    Clause above = clauseAt(p - 1);
    if (above != null) {
      return !TELLING.contains(tokens.verb(above.verb()));
    }
    // a verb follows that would have no subject
    if (is(k + 1, Chunk.Kind.PHRASE)) {
      return false;
    }
    boolean prepared = false;
    for (int i = k + 1; i < Math.min(chunks.size(), k + REACH); i++) {
      switch (chunks.get(i).kind()) {
        case PREPOSITION -> prepared = true;
        case PHRASE -> {
          if (!prepared) {
            return false;
          }
          prepared = false;
        }
        case TIME, ADVERB -> {}
        case VERB -> {
          Chunk next = chunks.get(i);
          return next.form() == Clause.Form.FINITE && !(next.bare() && is(i - 1, Chunk.Kind.VERB));
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable Clause clauseAt(int k) {
    return k >= 0 ? clauseAt[k] : null;
  }

  private boolean amount(int k) {
    return tokens.isNumber(chunks.get(k).first());
  }

  // ---- phrases that explain one another

  /** "Gil Mondlane, her editor,", "the director of the fair, Bertram Haas,". */
  private void appose() {
    for (int k = 0; k + 2 < chunks.size(); k++) {
      if (!is(k, Chunk.Kind.PHRASE)) {
        continue;
      }
      int comma = skipOf(k + 1);
      while (is(comma, Chunk.Kind.PREPOSITION)
          && (word(comma, "in") || word(comma, "for") || word(comma, "at") || word(comma, "to"))
          && is(comma + 1, Chunk.Kind.PHRASE)) {
        comma = skipOf(comma + 2);
      }
      if (!is(comma, Chunk.Kind.COMMA) || !is(comma + 1, Chunk.Kind.PHRASE)) {
        continue;
      }
      int end = skipOf(comma + 2);
      while (is(end, Chunk.Kind.PREPOSITION) && is(end + 1, Chunk.Kind.PHRASE)) {
        end = skipOf(end + 2);
      }
      boolean closes =
          end >= chunks.size()
              || is(end, Chunk.Kind.COMMA) && !list(end)
              || is(end, Chunk.Kind.STOP)
              || is(end, Chunk.Kind.RELATIVE);
      if (closes) {
        appositions.add(new Apposition(phrase(k), phrase(comma + 1)));
      }
    }
  }

  private boolean list(int comma) {
    return is(comma + 1, Chunk.Kind.AND)
        || is(comma + 1, Chunk.Kind.PHRASE)
            && (is(comma + 2, Chunk.Kind.AND) || is(comma + 2, Chunk.Kind.COMMA))
            && listed(comma);
  }
}
