package dev.twosource.kinds.tally;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.OutcomePhrases;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by how much a vote was won, and the votes of one side alone. */
final class TallyMargins {
  private static final Set<String> WON =
      WordList.set(
          """
              win prevail beat defeat hold pass survive carry lose lead scrape squeak edge retain
              fall fail trail take approve reject elect unseat oust adopt go""");

  private static final Set<String> FOR =
      Set.of("support", "back", "favour", "favor", "approve", "endorse", "want");

  private static final Set<String> AGAINST = Set.of("oppose", "dissent", "reject", "object");

  private static final Set<String> VOTERS =
      WordList.set(
          """
              member councillor councilor mp senator justice judge deputy lawmaker trustee
              commissioner supervisor juror delegate director vote governor legislator alderman""");

  /** What those want who want nothing done. */
  private static final Set<String> HOLDING =
      WordList.set(
          """
              wait hold keep leave delay reject postpone scrap stop block defer pause stay
              adjourn""");

  /**
   * Whether these tokens are "to wait", "to keep": of what is voted on, that may be either side.
   */
  static boolean holding(Tokens tokens, int i) {
    return tokens.is(i, "to") && HOLDING.contains(tokens.lower(i + 1));
  }

  private TallyMargins() {}

  /** Whether a noun stands for a member of a body that votes. */
  static boolean voter(String noun) {
    return VOTERS.contains(noun);
  }

  /**
   * What a count tells of a vote.
   *
   * @param value the margin or totals
   * @param first the first token of the words that carry it
   * @param end the token after them
   */
  record Found(Value.Tally value, int first, int end) {}

  /**
   * What a sentence tells of a vote without two totals, or null.
   *
   * @param ballot whether the document or sentence is about a vote
   * @param members how many members the body has, or -1
   */
  static @Nullable Found of(Context context, Sentence sentence, boolean ballot, int members) {
    List<Quantity> quantities = context.quantities(sentence);
    for (Quantity quantity : quantities) {
      boolean count =
          (quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.LABEL)
              && !Double.isInfinite(quantity.interval().high());
      if (!count) {
        continue;
      }
      Found found = margin(context, sentence, quantity, ballot);
      if (found == null && ballot && quantity.interval().isExact()) {
        found = side(context, sentence, quantity, quantities, members);
      }
      if (found != null) {
        return found;
      }
    }
    Found single = single(context, sentence);
    return single != null || !ballot ? single : named(context, sentence, quantities);
  }

  /** "By a single vote". */
  private static @Nullable Found single(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken() + 1; i < sentence.endToken() - 1; i++) {
      if (tokens.is(i, "single", "solitary", "lone")
          && tokens.is(i + 1, "vote")
          && tokens.is(i - 1, "a")
          && (tokens.is(i + 2, "decided", "separated", "swung", "tipped", "settled", "made")
              || tokens.is(i - 2, "by")
              || tokens.is(i - 2, "of") && tokens.is(i - 3, "majority", "margin"))) {
        Value.Tally one = new Value.Tally(Double.NaN, Double.NaN, Interval.exactly(1));
        return new Found(one, i, i + 2);
      }
    }
    return null;
  }

  /** What is done to a majority that was won the time before. */
  private static final Set<String> OLD =
      Set.of(
          "overturned",
          "overturning",
          "overturns",
          "overturn",
          "defended",
          "defending",
          "previous",
          "erased",
          "wiped",
          "overcame");

  private static @Nullable Found margin(
      Context context, Sentence sentence, Quantity quantity, boolean ballot) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    boolean votes =
        tokens.is(end, "vote", "votes", "ballots")
            || tokens.is(end, "-") && tokens.is(end + 1, "vote", "seat")
            || tokens.is(end - 1, "votes");
    // "overturned a majority of 9,640": by how much the other side had won
    int old = context.findLast(Math.max(sentence.firstToken(), first - 7), first, OLD::contains);
    if (old >= 0 && context.find(old, first, w -> w.equals("majority") || w.equals("lead")) >= 0) {
      return null;
    }
    int before = first - 1;
    while (tokens.is(
        before, "just", "only", "some", "about", "a", "little", "over", "under", "barely", "mere",
        "to", "around")) {
      if (tokens.is(before, "to")
          && !tokens.is(
              before - 1,
              "shrunk",
              "cut",
              "reduced",
              "down",
              "fell",
              "fallen",
              "grew",
              "grown",
              "increased",
              "narrowed",
              "dropped",
              "slashed")) {
        break;
      }
      before--;
    }
    int lead =
        context.findLast(
            Math.max(sentence.firstToken(), first - 6),
            first,
            w ->
                w.equals("majority")
                    || w.equals("margin")
                    || w.equals("lead")
                    || w.equals("advantage"));
    boolean of =
        lead >= 0
            && (ballot || votes)
            && context.find(
                    lead + 1,
                    first,
                    w ->
                        !WordList.set(
                                """
                                of was is had shrunk to just only been cut by stood at a little over
                                under about narrowed fell grew down reduced has""")
                            .contains(w))
                < 0;
    boolean by =
        tokens.is(before, "by")
            && (votes || ballot)
            && (tokens.is(before - 1, "ahead", "behind", "clear")
                || tokens.is(before - 1, "front") && tokens.is(before - 2, "in")
                || context.findLast(
                        Math.max(sentence.firstToken(), first - 12),
                        first,
                        w -> WON.contains(Lexicon.get().lemma(w, true)))
                    >= 0)
            && (votes || !tokens.isWord(end) || tokens.is(end, "in", "on", "at", "after"));
    boolean ahead =
        votes
            && (tokens.is(end + 1, "ahead", "clear", "behind", "short")
                || tokens.is(end + 1, "in") && tokens.is(end + 2, "front", "it"));
    boolean dashed =
        tokens.is(end, "-")
            && tokens.is(end + 1, "vote")
            && tokens.is(end + 2, "majority", "margin", "lead", "victory", "win");
    if (!of && !by && !ahead && !dashed) {
      return null;
    }
    if (tokens.is(end, "to", "%", "percent", "per", "points", "seats", "runs", "goals")
        || tokens.is(end + 1, "to")) {
      return null;
    }
    Value.Tally value = new Value.Tally(Double.NaN, Double.NaN, quantity.interval());
    return new Found(value, of ? lead : first, Math.min(sentence.endToken(), end + 1));
  }

  /** "22 of the house's 34 members supported it", "two of its seven members opposed". */
  private static @Nullable Found side(
      Context context,
      Sentence sentence,
      Quantity quantity,
      List<Quantity> quantities,
      int members) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    if (TallySides.whole(tokens, sentence, quantity)) {
      return null;
    }
    int whole = -1;
    for (Quantity other : quantities) {
      // "of the 64 delegates 49 were in favour"
      boolean before =
          other.endToken() <= quantity.firstToken()
              && other.endToken() >= quantity.firstToken() - 6
              && TallySides.whole(tokens, sentence, other);
      boolean behind =
          other.kind() == Quantity.Kind.COUNT
              && other.firstToken() >= end
              && other.firstToken() <= end + 5
              && tokens.is(end, "of");
      boolean all =
          (before || behind) && other.interval().isExact() && other.stated() >= quantity.stated();
      whole = all ? (int) other.stated() : whole;
    }
    int limit = Math.min(sentence.endToken(), end + 9);
    boolean voters =
        context.find(end - 1, limit, w -> VOTERS.contains(Lexicon.get().lemma(w, false))) >= 0;
    for (int i = end; i < limit; i++) {
      if (OutcomePhrases.ends(tokens, i) || other(quantities, end, i, tokens)) {
        break;
      }
      String verb = context.verb(i);
      boolean yes =
          FOR.contains(verb) && tokens.lower(i).endsWith("ed")
              || tokens.is(i, "in") && tokens.is(i + 1, "favour", "favor")
              || tokens.is(i, "voted") && tokens.is(i + 1, "for", "yes", "in")
              || tokens.is(i, "sided");
      boolean no =
          AGAINST.contains(verb) && tokens.lower(i).endsWith("ed")
              || tokens.is(i, "against", "voted") && tokens.is(i, "against");
      // "two had wanted to wait": for what, the sentence does not say
      if (verb.equals("want") && holding(tokens, i + 1)) {
        return null;
      }
      if (!yes && !no || !voters && !tokens.is(quantity.firstToken() - 1, "with") && whole < 0) {
        continue;
      }
      // "all but three of the 45 councillors backed it"
      boolean but =
          tokens.is(quantity.firstToken() - 1, "but")
              && tokens.is(quantity.firstToken() - 2, "all", "everyone", "everybody");
      if (but) {
        Value.Tally rest = new Value.Tally(whole - quantity.stated(), Double.NaN);
        return whole > 0 && yes
            ? new Found(rest, quantity.firstToken(), Math.min(sentence.endToken(), i + 1))
            : null;
      }
      int all = whole > 0 ? whole : no && members > quantity.stated() ? members : -1;
      Value.Tally value =
          !no
              ? new Value.Tally(quantity.stated(), Double.NaN)
              : new Value.Tally(all > 0 ? all - quantity.stated() : Double.NaN, quantity.stated());
      return new Found(value, quantity.firstToken(), Math.min(sentence.endToken(), i + 1));
    }
    boolean found =
        tokens.is(quantity.firstToken() - 1, "found", "mustered", "needed")
            && tokens.is(end, ".", ",", "votes", "supporters")
            && !tokens.is(quantity.firstToken() - 1, "needed");
    return found
        ? new Found(new Value.Tally(quantity.stated(), Double.NaN), quantity.firstToken() - 1, end)
        : null;
  }

  /** "Five joined the ruling and four dissented": whether another number has come in between. */
  private static boolean other(List<Quantity> quantities, int from, int i, Tokens tokens) {
    for (Quantity quantity : quantities) {
      if (quantity.firstToken() == i && i > from && tokens.is(i - 1, "and", "while")) {
        return true;
      }
    }
    return false;
  }

  /** "Latham 11,386; Ormerod 10,182": each name with its votes. */
  private static @Nullable Found named(
      Context context, Sentence sentence, List<Quantity> quantities) {
    Tokens tokens = context.tokens();
    Quantity top = null;
    for (Quantity quantity : quantities) {
      int before = quantity.firstToken() - 1;
      boolean after =
          (context.nameAt(before) != null || tokens.is(before, ")") || tokens.isCapitalised(before))
              && !tokens.isWord(quantity.endToken())
              && quantity.interval().isExact()
              && quantity.stated() >= 100;
      if (!after) {
        continue;
      }
      if (top != null) {
        return new Found(
            new Value.Tally(top.stated(), quantity.stated()),
            top.firstToken(),
            quantity.endToken());
      }
      top = quantity;
    }
    return null;
  }
}
