package dev.twosource.kinds.tally;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.OutcomeMatter;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many were for something and how many against it, by what clauses say that so many did: "1,200
 * workers accepted the offer and 700 turned it down", "it was rejected by 12 of the 19 members".
 */
final class TallyClauses {
  private static final Set<String> PRO =
      WordList.set(
          """
              support back approve favour favor endorse want accept adopt pass agree ratify embrace
              welcome concur""");

  private static final Set<String> CON =
      WordList.set("oppose reject refuse dissent object decline spurn disapprove veto disagree");

  /** Words for being behind something, with those whose it is: "the backing of 12 members". */
  private static final Set<String> BACKING =
      WordList.set("support backing endorsement blessing approval consent favour favor");

  private static final WordSet PRO_VOTES =
      WordSet.of("ayes", "aye", "yeas", "yeses", "yea", "supporting", "affirmative", "favourable");

  private static final WordSet CON_VOTES =
      WordSet.of("nays", "noes", "nay", "nos", "dissenting", "opposing", "negative", "contrary");

  private enum Side {
    PRO,
    CON,
    /** The side that the one told before is not: "seven did not". */
    OTHER
  }

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private @Nullable Quantity yes;
  private @Nullable Quantity no;
  private @Nullable Side last;

  private TallyClauses(Context context, Sentence sentence) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
  }

  /**
   * The sides of a sentence, or null where none is told.
   *
   * @param ballot whether the document or the sentence is about a vote
   */
  static TallyMargins.@Nullable Found of(Context context, Sentence sentence, boolean ballot) {
    if (context.quantities(sentence).stream().noneMatch(TallyClauses::exact)) {
      return null;
    }
    TallyClauses reader = new TallyClauses(context, sentence);
    for (Quantity quantity : context.quantities(sentence)) {
      reader.votes(quantity);
    }
    TallyMargins.Found pair = reader.yes == null && reader.no == null ? reader.pair() : null;
    if (pair != null) {
      return pair;
    }
    if (reader.yes == null || reader.no == null) {
      for (Clause clause : context.clauses(sentence).clauses()) {
        reader.clause(clause);
      }
    }
    reader.gapped();
    return reader.found(ballot);
  }

  /** "312 voted to accept and 140 to fight on", "nine sided with the board and three with it". */
  private void gapped() {
    Quantity one = yes == null ? no : yes;
    if (one == null || yes != null && no != null) {
      return;
    }
    for (Quantity quantity : context.quantities(sentence)) {
      boolean next =
          exact(quantity)
              && quantity.firstToken() > one.endToken()
              && tokens.is(quantity.firstToken() - 1, "and", "while", ",", "but")
              && tokens.is(quantity.endToken(), "to", "for", "with", "against");
      if (next) {
        take(quantity, Side.OTHER);
        return;
      }
    }
  }

  /** "divided 12 against seven", "approved the dam, 12 against seven". */
  private TallyMargins.@Nullable Found pair() {
    Quantity before = null;
    for (Quantity quantity : context.quantities(sentence)) {
      boolean against =
          before != null
              && exact(before)
              && exact(quantity)
              && before.endToken() == quantity.firstToken() - 1
              && tokens.is(before.endToken(), "against")
              && !tokens.isNumber(quantity.endToken())
              && tokens.is(before.firstToken() - 1, "divided", "split", ",", "voted", "by");
      if (against && decided()) {
        Value.Tally value = new Value.Tally(before.stated(), quantity.stated());
        return new TallyMargins.Found(value, before.firstToken(), quantity.endToken());
      }
      before = quantity;
    }
    return null;
  }

  /** Whether a word is one for approving or rejecting. */
  static boolean decides(String word) {
    String verb = Lexicon.get().lemma(word, true);
    return PRO.contains(verb) && !verb.equals("welcome") || CON.contains(verb);
  }

  private boolean decided() {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String verb = context.verb(i);
      if (PRO.contains(verb) || CON.contains(verb) || tokens.is(i, "voted", "divided", "split")) {
        return true;
      }
    }
    return false;
  }

  private TallyMargins.@Nullable Found found(boolean ballot) {
    Quantity one = yes == null ? no : yes;
    if (one == null) {
      return null;
    }
    Quantity other = no == null || no == one ? one : no;
    // of one side alone only where members of a body are told of
    boolean all = no == null && unopposed();
    if (other == one && !all && !((ballot || seated(one)) && some(one))) {
      return null;
    }
    double pro = yes == null ? Double.NaN : yes.stated();
    if (yes != null && no == null && tokens.is(yes.firstToken() - 1, "but")) {
      Quantity whole = tokens.is(yes.firstToken() - 2, "all") ? whole(yes) : null;
      return whole == null || all
          ? null
          : new TallyMargins.Found(
              new Value.Tally(whole.stated() - pro, Double.NaN), yes.firstToken(), yes.endToken());
    }
    double con = all ? 0 : no == null ? Double.NaN : no.stated();
    int first = Math.min(one.firstToken(), other.firstToken());
    return new TallyMargins.Found(
        new Value.Tally(pro, con), first, Math.max(one.endToken(), other.endToken()));
  }

  /** "All but three of the 45 councillors": all of whom a number is some, or null. */
  private @Nullable Quantity whole(Quantity some) {
    for (Quantity quantity : context.quantities(sentence)) {
      boolean behind =
          exact(quantity)
              && quantity.firstToken() > some.endToken()
              && quantity.firstToken() <= some.endToken() + 5
              && quantity.stated() > some.stated();
      if (behind && tokens.is(some.endToken(), "of")) {
        return quantity;
      }
    }
    return null;
  }

  /** Whether those counted are so many of the members of a body. */
  private boolean some(Quantity quantity) {
    int of = quantity.endToken();
    for (int i = of - 1; i < Math.min(sentence.endToken(), of + 6); i++) {
      if (TallyMargins.voter(context.noun(i))) {
        return true;
      }
    }
    return tokens.is(of - 1, "votes", "ayes", "noes", "nays")
        || tokens.is(of, "votes", "dissenting");
  }

  /** "218 members of the lower house": those counted sit in a body that votes. */
  private boolean seated(Quantity quantity) {
    int of = quantity.endToken() + (tokens.is(quantity.endToken(), "of") ? 0 : 1);
    boolean voters = TallyMargins.voter(context.noun(quantity.endToken()));
    int limit = Math.min(sentence.endToken(), of + 6);
    return tokens.is(of, "of")
        && (voters || of == quantity.endToken())
        && context.find(of + 1, limit, TallyKind::body) >= 0;
  }

  /** "11 ayes and no nays", "12 in favour and no votes against": whether nobody was against. */
  private boolean unopposed() {
    for (int i = sentence.firstToken(); i < sentence.endToken() - 1; i++) {
      // "the council's 15 members adopted it unanimously", "all 12 jurors voted to acquit"
      boolean together =
          tokens.is(i, "unanimously") && !tokens.is(i - 1, "almost", "nearly", "not")
              || yes != null
                  && tokens.is(i, "all")
                  && i == yes.firstToken() - 1
                  && !tokens.is(i - 1, "not", "almost", "nearly", "at");
      if (together) {
        return true;
      }
      boolean votes = tokens.is(i + 1, "vote", "votes", "one", "member", "hand", "hands");
      boolean none =
          tokens.is(i, "no")
                  && (CON_VOTES.contains(tokens.lower(i + 1))
                      || votes && tokens.is(i + 2, "against", "opposed"))
              || tokens.is(i, "none", "nobody") && tokens.is(i + 1, "against", "opposed");
      if (none) {
        return true;
      }
    }
    return false;
  }

  private static boolean exact(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && quantity.interval().isExact();
  }

  /** "12 ayes and seven nays", "with seven dissenting votes". */
  private void votes(Quantity quantity) {
    if (!exact(quantity)) {
      return;
    }
    for (int i = quantity.firstToken() + 1; i <= quantity.endToken(); i++) {
      String word = tokens.lower(i);
      if (PRO_VOTES.contains(word)) {
        take(quantity, Side.PRO);
      } else if (CON_VOTES.contains(word)) {
        take(quantity, Side.CON);
      }
    }
  }

  private void clause(Clause clause) {
    Side side = side(clause);
    if (side != null && !clause.passive()) {
      Quantity bare = bare(clause.first());
      if (bare != null) {
        take(bare, side); // "and four dissented", "while 196 rejected it"
      } else if (clause.subjects().size() == 1) {
        take(counted(clause.subjects().get(0)), side);
      }
    } else if (side != null && !clause.negated()) {
      by(clause, side);
    }
    if (GETTING.contains(context.verb(clause.verb())) && paper(clause)) {
      for (Phrase phrase : clause.objects()) {
        take(tokens.is(phrase.head(), "votes") ? counted(phrase) : null, Side.PRO);
      }
    }
    for (Phrase phrase : clause.objects()) {
      if (BACKING.contains(context.noun(phrase.head())) && !clause.negated()) {
        boolean of = tokens.is(phrase.head() + 1, "of", "from");
        Quantity quantity = of ? counted(phrase) : null;
        for (Phrase behind : clause.behind(tokens, "with", "of", "from")) {
          quantity = quantity == null ? counted(behind) : quantity;
        }
        take(quantity, Side.PRO);
      }
    }
  }

  /** The number that is all of a clause's subject, just before its verb, or null. */
  private @Nullable Quantity bare(int verb) {
    if (!tokens.is(verb - 2, "and", "while", "but", ",", ";", "whereas", "with")) {
      return null;
    }
    for (Quantity quantity : context.quantities(sentence)) {
      if (exact(quantity)
          && quantity.endToken() == verb
          && quantity.firstToken() == verb - 1
          && quantity.firstToken() > sentence.firstToken()) {
        return quantity;
      }
    }
    return null;
  }

  private static final Set<String> GETTING =
      Set.of("get", "draw", "receive", "win", "attract", "secure", "gain", "collect", "muster");

  /** Whether what is voted on is the subject: "the motion drew 188 votes". */
  private boolean paper(Clause clause) {
    return clause.subjects().size() == 1
        && (OutcomeMatter.paper(context.noun(clause.subjects().get(0).head()))
            || tokens.is(clause.subjects().get(0).head(), "it", "text", "offer", "merger"));
  }

  private void by(Clause clause, Side side) {
    for (Phrase phrase : clause.behind(tokens, "by")) {
      take(counted(phrase), side);
    }
  }

  private void take(@Nullable Quantity quantity, Side told) {
    if (quantity == null) {
      return;
    }
    Side side = told;
    if (side == Side.OTHER) {
      if (last == null) {
        return;
      }
      side = last == Side.PRO ? Side.CON : Side.PRO;
    }
    if (side == Side.PRO && yes == null) {
      yes = quantity;
    } else if (side == Side.CON && no == null && quantity != yes) {
      no = quantity;
    }
    last = side;
  }

  /** The number of those whom a phrase stands for: "12 of the 19 members", "700". */
  private @Nullable Quantity counted(Phrase phrase) {
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() < phrase.first() || quantity.firstToken() >= phrase.whole()) {
        continue;
      }
      int end = quantity.endToken();
      if (tokens.is(phrase.head(), "majority", "margin", "lead")) {
        return null; // "by a majority of nine votes" is by how many
      }
      if (TallySides.whole(tokens, sentence, quantity)) {
        continue; // "of the 64 delegates 49 were in favour"
      }
      boolean bare = end >= phrase.end() || tokens.is(end, "of");
      boolean people = TallyMargins.voter(context.noun(phrase.head())) || people(phrase.head());
      return exact(quantity) && (bare || people) ? quantity : null;
    }
    return null;
  }

  private boolean people(int head) {
    NounClass sort = Lexicon.get().nounClass(context.noun(head));
    return sort == NounClass.PERSON || sort == NounClass.GROUP;
  }

  private @Nullable Side side(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean plain = !clause.negated();
    if (verb.equals("want") && TallyMargins.holding(tokens, clause.verbEnd())) {
      return null;
    }
    if (PRO.contains(verb)) {
      return plain ? Side.PRO : Side.CON;
    }
    boolean down =
        clause.verbEnd() <= tokens.size() && tokens.is(clause.verbEnd() - 1, "down", "out");
    boolean unwilling = verb.equals("decline") || verb.equals("refuse");
    if (unwilling && tokens.is(clause.verbEnd(), "to")) {
      // "declined to be named", but "refused to back it"
      boolean backing = PRO.contains(context.verb(clause.verbEnd() + 1));
      return plain && backing ? Side.CON : null;
    }
    if (CON.contains(verb) || down && Set.of("turn", "vote", "throw").contains(verb)) {
      return plain ? Side.CON : null;
    }
    if (verb.equals("turn") && context.find(clause.verb(), clause.end() + 2, "down"::equals) > 0) {
      return plain ? Side.CON : null;
    }
    // "raised their hands for the text", "expressed confidence in her"
    boolean hands = verb.equals("raise") && !clause.behind(tokens, "for").isEmpty();
    if (plain && (hands || verb.equals("express"))) {
      String shown = hands ? "hands" : "confidence";
      return clause.objects().stream().anyMatch(o -> tokens.is(o.head(), shown)) ? Side.PRO : null;
    }
    if (verb.equals("join") && plain) {
      // "five justices joined the ruling"
      return clause.objects().stream().anyMatch(o -> tokens.is(o.head(), "ruling", "majority"))
          ? Side.PRO
          : null;
    }
    if (verb.equals("do") && !plain) {
      return Side.OTHER;
    }
    if (verb.equals("say") || verb.equals("answer")) {
      return answer(clause.objects());
    }
    boolean stance = Set.of("vote", "be", "come", "hold", "speak", "decide", "rule").contains(verb);
    if (stance && plain) {
      if (!clause.behind(tokens, "against").isEmpty() || tokens.is(clause.verbEnd(), "against")) {
        return Side.CON;
      }
      boolean favour =
          clause.behind(tokens, "in").stream()
              .anyMatch(phrase -> tokens.is(phrase.head(), "favour", "favor"));
      boolean lone = tokens.is(clause.verbEnd(), "for") && !tokens.isWord(clause.verbEnd() + 1);
      if (favour || lone || !clause.behind(tokens, "for").isEmpty()) {
        return Side.PRO;
      }
      Side answer = answer(clause.objects());
      return answer != null || !verb.equals("vote") || !tokens.is(clause.verbEnd(), "to")
          ? answer
          : Side.PRO;
    }
    boolean by = !clause.behind(tokens, "by", "with", "behind").isEmpty();
    return plain && by && Set.of("side", "stand", "stick").contains(verb) ? Side.PRO : null;
  }

  private @Nullable Side answer(List<Phrase> objects) {
    for (Phrase phrase : objects) {
      if (tokens.is(phrase.head(), "yes")) {
        return Side.PRO;
      }
      if (tokens.is(phrase.head(), "no")) {
        return Side.CON;
      }
    }
    return null;
  }
}
