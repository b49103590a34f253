package dev.twosource.reading.clause;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of one sentence, with the clauses found so far. */
final class Parts {
  /** How many phrases with "of" may follow one another. */
  private static final int CHAIN = 5;

  /** Verbs after which a clause may follow without "that". */
  static final WordSet TELLING =
      WordList.probed(
          """
              say tell know think believe hope fear claim suggest show report hear insist argue add
              note warn confirm reveal explain admit feel estimate announce state mean see find
              acknowledge stress declare write predict understand learn promise concede deny
              maintain allege recall vow pledge expect ensure""");

  /** Verbs that say what somebody is. */
  static final WordSet COPULA =
      WordSet.of("be", "become", "remain", "seem", "stay", "look", "appear");

  /** How many parts away from a verb its subject may begin. */
  static final int REACH = 24;

  final Tokens tokens;
  final List<Chunk> chunks;

  /** For each part the clause whose verb it is, or null. */
  private final @Nullable Clause[] clauses;

  Parts(Tokens tokens, List<Chunk> chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.clauses = new Clause[chunks.size()];
  }

  /** The clause whose verb a part is, if it has been read. */
  @Nullable Clause clauseAt(int k) {
    return k >= 0 && k < clauses.length ? clauses[k] : null;
  }

  void found(int k, Clause clause) {
    clauses[k] = clause;
  }

  boolean is(int k, Chunk.Kind kind) {
    return k >= 0 && k < chunks.size() && chunks.get(k).kind() == kind;
  }

  boolean word(int k, String word) {
    return k >= 0 && k < chunks.size() && tokens.is(chunks.get(k).first(), word);
  }

  Phrase phrase(int k) {
    Chunk chunk = chunks.get(k);
    int whole = chunks.get(skipOf(k + 1) - 1).end();
    return new Phrase(chunk.first(), chunk.end(), chunk.head(), whole);
  }

  /** Where the phrases with "of" end that begin at a chunk. */
  int skipOf(int next) {
    int i = next;
    for (int n = 0; n < CHAIN && is(i, Chunk.Kind.PREPOSITION) && word(i, "of"); n++) {
      if (!is(i + 1, Chunk.Kind.PHRASE)) {
        break;
      }
      i += 2;
    }
    return i;
  }

  /** The phrase that a chain of phrases with "of" begins with whose last one is a chunk. */
  int head(int last, int least) {
    int i = last;
    while (i - 2 > least
        && is(i - 1, Chunk.Kind.PREPOSITION)
        && word(i - 1, "of")
        && is(i - 2, Chunk.Kind.PHRASE)) {
      i -= 2;
    }
    return i;
  }

  /** The first chunk from one on to the left, as far as {@code least}, that is of no such kind. */
  int back(int from, int least, Chunk.Kind... kinds) {
    int i = from;
    while (i > least && of(i, kinds)) {
      i--;
    }
    return i;
  }

  /** The "who" or "that" of the clause whose verb a part is, its own subject between them, or 0. */
  int opener(int k) {
    int i = back(k - 1, 0, Chunk.Kind.ADVERB);
    if (is(i, Chunk.Kind.PHRASE)) {
      i--;
    }
    boolean opens = is(i, Chunk.Kind.RELATIVE) || is(i, Chunk.Kind.SUBORDINATOR) && word(i, "that");
    if (opens && is(i - 1, Chunk.Kind.PREPOSITION)) {
      i--; // "the bus in which they sat"
    }
    // "a girl aged four who": the age goes with the noun
    return opens && is(back(i - 1, 0, Chunk.Kind.TIME), Chunk.Kind.PHRASE) ? i : 0;
  }

  private boolean of(int k, Chunk.Kind... kinds) {
    for (Chunk.Kind kind : kinds) {
      if (is(k, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Where a list of phrases that begins at a chunk ends: "A, B and C". */
  int listEnd(int k) {
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
  boolean listed(int comma) {
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
  List<Phrase> list(int k, int end) {
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
}
