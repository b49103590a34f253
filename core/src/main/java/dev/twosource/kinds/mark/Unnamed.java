package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks numbers and hours whose own clause names nobody: "profit was 312 million, held back by
 * start-up costs in Pune", "Judge Sebego said the money, 16.8 million in all, was gone". The names
 * of such a sentence are those of who speaks, of what it is compared with or of what else happened,
 * so that they do not tell what the number is of.
 */
public final class Unnamed {
  private static final Set<String> KINDS =
      Set.of(
          "money.amount",
          "percent",
          "distance",
          "event.time",
          "event.duration",
          "call.duration",
          "event.attendance",
          "count.people",
          "count.other",
          "count.killed",
          "count.injured",
          "count.arrested",
          "vote.tally");

  /** What stands between the words of a value and those of another clause. */
  private static final WordSet FENCES =
      WordSet.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "-",
          "–",
          "—",
          "\"",
          "“",
          "”",
          "who",
          "which",
          "that",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "than",
          "before",
          "after",
          "since");

  private Unnamed() {}

  /** The same claims, in order, those marked whose own clause names nobody. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean unnamed =
          KINDS.contains(claim.detail())
              && !claim.slot().names().isEmpty()
              && unnamed(context, claim);
      marked.add(unnamed ? claim.with(claim.slot().marked(Slot.NAMELESS)) : claim);
    }
    return marked;
  }

  private static boolean unnamed(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    int end = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
    int from = first;
    while (from > sentence.firstToken() && !fence(context, from - 1)) {
      from--;
    }
    int to = end;
    while (to < sentence.endToken() && !fence(context, to)) {
      to++;
    }
    if (!context.names(from, to).isEmpty()) {
      return false;
    }
    boolean read = false;
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (told(clause, first, end)) {
        read = true;
        if (names(context, clause)) {
          return false;
        }
      }
    }
    return read;
  }

  /** Whether a clause, or what it is said of, stands among some tokens. */
  private static boolean told(Clause clause, int first, int end) {
    int last = Math.max(clause.end(), clause.verbEnd());
    return clause.first() < end && last > first
        || clause.own()
            && clause.subjects().stream().anyMatch(s -> s.first() < end && s.end() > first);
  }

  /** A token that parts clauses; a comma within a name is none. */
  private static boolean fence(Context context, int token) {
    if (!FENCES.contains(context.tokens().lower(token))) {
      return false;
    }
    Name before = context.nameAt(token - 1);
    return before == null || before.endToken() <= token;
  }

  /** Whether a clause has a name: as its subject, its object or behind a preposition. */
  private static boolean names(Context context, Clause clause) {
    List<Phrase> phrases = new ArrayList<>(clause.subjects());
    phrases.addAll(clause.objects());
    for (Adjunct adjunct : clause.adjuncts()) {
      phrases.addAll(adjunct.phrases());
    }
    for (Phrase phrase : phrases) {
      int end = Math.max(phrase.whole(), phrase.end());
      while (end < clause.first() && (!fence(context, end) || context.nameAt(end + 1) != null)) {
        end++; // "elders in the town of Rupa, going from house to house", "a rival, Oakley Lunt,"
      }
      if (!context.names(phrase.first(), end).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
