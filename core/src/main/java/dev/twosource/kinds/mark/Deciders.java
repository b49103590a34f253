package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks decisions with what their sentence says of those who took them: the names that only tell
 * whose council or whose staff it was ("Halden's town council", "pilots at Orla Air"), which are in
 * all that body's decisions, and the trade of those who voted.
 */
public final class Deciders {
  private Deciders() {}

  /** The same claims, in order, the decisions among them with who took them. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean decision =
          claim.detail().equals("event.outcome")
              && claim.slot().measure().equals("decision")
              // a decision of which nothing is told but by whom has only its names
              && claim.slot().focus().stream().anyMatch(word -> !word.startsWith("~"));
      boolean appeal =
          claim.detail().equals("event.outcome") && claim.slot().measure().equals("appeal");
      marked.add(
          decision
              ? claim.marked(marks(context, claim))
              : appeal ? claim.with(claim.slot().about(matter(context, claim))) : claim);
    }
    return marked;
  }

  /**
   * What an appeal was about, without what a party to it is: "the mining company Orla won its
   * appeal over the tax" is not about mining.
   */
  private static Set<String> matter(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = context.sentences().get(tokens.sentenceOf(from));
    Set<String> words = new TreeSet<>(claim.slot().focus());
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean one = clause.verb() >= from && clause.verb() < to && clause.subjects().size() == 1;
      Phrase party = one ? clause.subjects().get(0) : null;
      if (party != null && context.nameAt(party.head()) != null) {
        Set<String> said = context.contentWords(party.first(), party.end());
        said.removeAll(context.contentWords(clause.verbEnd(), sentence.endToken()));
        words.removeAll(said);
      }
    }
    return words;
  }

  private static Set<String> marks(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = context.sentences().get(tokens.sentenceOf(from));
    Set<String> marks = new TreeSet<>();
    for (Clause clause : context.clauses(sentence).clauses()) {
      Phrase who = clause.verb() >= from && clause.verb() < to ? who(context, clause) : null;
      if (who == null) {
        continue;
      }
      // "drivers at Orla Rail voted": up to the verb all is said of them
      int end = clause.passive() ? who.whole() : Math.max(who.whole(), clause.first());
      for (String name : context.nameKeys(who.first(), end)) {
        marks.add(Marks.BODY + name);
      }
      String trade = trade(context, who.head());
      if (Lexicon.get().nounClass(trade) == NounClass.PERSON && !ANYBODY.contains(trade)) {
        marks.add(Marks.TRADE + trade);
      }
      break;
    }
    return marks;
  }

  /** The noun at a token for one of those who vote: "mechanics" are no mere mechanics. */
  private static String trade(Context context, int head) {
    String noun = context.noun(head);
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return Lexicon.get().nounClass(one) == NounClass.PERSON ? one : noun;
  }

  /** Those who do what a verb says; null where they are not told or bear a name of their own. */
  private static @Nullable Phrase who(Context context, Clause clause) {
    List<Phrase> who = clause.passive() ? clause.behind(context.tokens(), "by") : clause.subjects();
    boolean one = who.size() == 1 && (clause.passive() || clause.own());
    Phrase phrase = one ? who.get(0) : null;
    return phrase == null || context.nameAt(phrase.head()) != null ? null : phrase;
  }

  /** Nouns of people who vote, which tell none from another. */
  private static final WordSet ANYBODY =
      WordList.probed(
          """
              member voter worker employee councillor councilor lawmaker legislator deputy senator
              congressman representative delegate shareholder investor owner creditor resident citizen
              villager minister official judge juror planner regulator unionist striker colleague
              leader peer people man woman""");

  /** Of which two trades the decisions are, or null where both or none tells of one. */
  public static @Nullable String trades(Slot x, Slot y) {
    String p = x.mark(Marks.TRADE);
    String q = y.mark(Marks.TRADE);
    boolean two = !p.isEmpty() && !q.isEmpty() && !p.equals(q) && !Lexicon.get().related(p, q);
    return two ? "two trades voted, each for itself: %s, %s".formatted(p, q) : null;
  }

  /** The names of two decisions without those that only tell who took one of them. */
  public static Set<String> without(Set<String> names, Slot x, Slot y) {
    if (!x.mark(Marks.TRADE).isEmpty() || !y.mark(Marks.TRADE).isEmpty()) {
      return names; // those who work for a firm decide what concerns it
    }
    Set<String> left = new TreeSet<>(names);
    left.removeIf(name -> x.has(Marks.BODY + name) || y.has(Marks.BODY + name));
    return left;
  }
}
