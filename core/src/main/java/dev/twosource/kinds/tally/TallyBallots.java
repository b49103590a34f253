package dev.twosource.kinds.tally;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads the ballots that candidates got, and votes that nobody or one alone was against. */
final class TallyBallots {
  /** Verbs of who gets votes. */
  private static final WordSet GETTING =
      WordSet.of(
          "receive", "get", "win", "pick", "poll", "secure", "take", "collect", "garner", "gain",
          "obtain", "muster", "earn", "draw", "score", "attract", "have");

  private static final WordSet VOTER =
      WordSet.of(
          "member",
          "judge",
          "justice",
          "councillor",
          "councilor",
          "deputy",
          "senator",
          "juror",
          "lawmaker",
          "commissioner",
          "trustee",
          "mp",
          "legislator",
          "director",
          "delegate");

  private TallyBallots() {}

  /**
   * What a sentence about a vote tells without two totals in one, or null.
   *
   * @param voting whether the sentence has a word of voting
   * @param members how many members the body has, or -1
   */
  static TallyMargins.@Nullable Found of(
      Context context, Sentence sentence, boolean voting, int members) {
    TallyMargins.Found found = voting ? candidates(context, sentence) : null;
    if (found == null) {
      found = received(context, sentence);
    }
    return found != null ? found : opposed(context, sentence, members);
  }

  /**
   * "1,904 for Nora Tveit and 1,877 for Alan Quill", "gave Nora Tveit 9,112 votes and her rival,
   * Alan Quill, 9,105": two candidates, each with a number.
   */
  private static TallyMargins.@Nullable Found candidates(Context context, Sentence sentence) {
    Quantity first = null;
    for (Quantity quantity : context.quantities(sentence)) {
      if (!exact(quantity) || quantity.stated() < 10 || !backed(context, quantity)) {
        continue;
      }
      if (first != null && quantity.firstToken() - first.endToken() <= 12) {
        double most = Math.max(first.stated(), quantity.stated());
        double least = Math.min(first.stated(), quantity.stated());
        return new TallyMargins.Found(
            new Value.Tally(most, least), first.firstToken(), quantity.endToken());
      }
      first = quantity;
    }
    return null;
  }

  private static boolean exact(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && quantity.interval().isExact();
  }

  /** Whether a number of votes stands beside the person who got them. */
  private static boolean backed(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int at = quantity.firstToken() - 1;
    Name before = context.nameAt(tokens.is(at, ",") ? at - 1 : at);
    int end = quantity.endToken();
    end = tokens.is(end, "vote", "votes") ? end + 1 : end;
    boolean alone = !tokens.isWord(end) || tokens.is(end, "for", "and", "to", "against");
    Name after = tokens.is(end, "for") ? context.nameAt(end + 1) : null;
    return alone
        && (before != null && before.type() == Name.Type.PERSON
            || after != null && after.type() == Name.Type.PERSON);
  }

  /**
   * "Elected with 71 votes, against 49 for her rival", "received 83 votes while her rival got 37",
   * "chosen with 68 of the 120 votes; the other 52 went to another".
   */
  private static TallyMargins.@Nullable Found received(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    Quantity own = null;
    boolean whole = false;
    for (Quantity quantity : context.quantities(sentence)) {
      boolean label = own != null && quantity.kind() == Quantity.Kind.LABEL;
      if (!exact(quantity) && !label) {
        continue;
      }
      int end = quantity.endToken();
      int before = quantity.firstToken() - 1;
      if (own == null) {
        boolean ballots = ballots(tokens, quantity, end);
        boolean of = tokens.is(end, "of") && ballotsBehind(tokens, end + 1);
        boolean gets = tokens.is(before, "with", "by") || GETTING.contains(context.verb(before));
        gets |= tokens.is(before, "up") && tokens.is(before - 1, "picking", "picked");
        gets |= tokens.is(before, "at") && tokens.is(before - 1, "stood", "stands");
        gets |=
            given(context, sentence, before)
                || tokens.is(before, "'s") && named(context, before - 1);
        if ((ballots || of) && gets && !tokens.is(before, "by")) {
          own = quantity;
          whole = of;
        }
        continue;
      }
      if (quantity.firstToken() - own.endToken() > 18) {
        break;
      }
      // "polled 1,204 votes, 85 more than her rival"
      boolean more =
          tokens.is(end, "more")
              && tokens.is(end + 1, "than")
              && !tokens.is(end + 2, "on", "at", "in", "before", "first", "previously", "last");
      boolean aside = tokens.is(before, ",", "just", "only", "or");
      if (more && quantity.firstToken() - own.endToken() <= (aside ? ASIDE : 3)) {
        return new TallyMargins.Found(
            new Value.Tally(own.stated(), own.stated() - quantity.stated()), own.firstToken(), end);
      }
      boolean bare = bare(tokens, quantity);
      boolean opposite = tokens.is(before, "against") && tokens.is(before - 1, ",");
      boolean against =
          tokens.is(before, "against", "to")
              && quantity.firstToken() - own.endToken() <= (opposite ? 2 * ASIDE : 4);
      // "got 13 votes while 18 members stood by her"
      boolean stood =
          VOTER.contains(context.noun(end))
              && tokens.is(end + 1, "stood", "stuck", "sided", "backed", "supported", "opposed");
      if (stood) {
        return new TallyMargins.Found(
            new Value.Tally(own.stated(), quantity.stated()), own.firstToken(), end);
      }
      boolean rival =
          GETTING.contains(context.verb(before))
              || tokens.is(before, "at", "with") && named(context, before - 1)
              || second(context, own.endToken(), before)
              || another(context, own.endToken(), before)
              || tokens.is(before, "'s")
                  && tokens.is(before - 1, "rival", "opponent", "challenger", "opposition");
      boolean other = tokens.is(before, "other", "remaining") && tokens.is(end, "went");
      if (bare && (against || rival || other)) {
        return new TallyMargins.Found(
            new Value.Tally(own.stated(), quantity.stated()), own.firstToken(), end);
      }
    }
    if (own == null) {
      return null;
    }
    double rest = whole ? Double.NaN : runnerUp(context, sentence.index() + 1);
    return whole || rest > 0
        ? new TallyMargins.Found(
            new Value.Tally(own.stated(), rest), own.firstToken(), own.endToken() + 1)
        : null;
  }

  /**
   * "A took 3,418 votes. B was second with 3,207": the number that the sentence behind gives to who
   * came second, or -1.
   */
  private static double runnerUp(Context context, int index) {
    if (index >= context.sentences().size()) {
      return -1;
    }
    Sentence next = context.sentences().get(index);
    for (Quantity quantity : context.quantities(next)) {
      if (!exact(quantity)) {
        continue;
      }
      boolean second = second(context, next.firstToken(), quantity.firstToken() - 1);
      return second && bare(context.tokens(), quantity) ? quantity.stated() : -1;
    }
    return -1;
  }

  /** Whether a number may be one of votes, as nothing else that it counts stands behind it. */
  private static boolean bare(Tokens tokens, Quantity quantity) {
    int end = quantity.endToken();
    return !tokens.isWord(end)
        || BEHIND.contains(tokens.lower(end))
        || ballots(tokens, quantity, end);
  }

  /** "was second with 312", "ended up with 49", "came next on 204": who had fewer votes. */
  private static boolean second(Context context, int from, int at) {
    if (!context.tokens().is(at, "with", "on", "at")) {
      return false;
    }
    int last = Math.max(from, at - 4);
    return context.find(last, at, SECOND::contains) >= 0
        && context.find(last, at, w -> w.equals(".") || w.equals(";")) < 0;
  }

  private static final WordSet SECOND =
      WordList.probed(
          "second next runner-up ended finished behind close trailed loser defeated beaten");

  /** What may follow a number of votes that is told without their noun. */
  private static final WordSet BEHIND =
      WordList.probed(
          """
              for went to on in and once after when with at as but while who which according from
              last yesterday today this or by""");

  /** How far behind the votes of the one it may be told how many the other had. */
  private static final int ASIDE = 8;

  /** "and Alan Quill 33", "and her rival 33": whether who got the number stands before it. */
  private static boolean another(Context context, int from, int at) {
    Tokens tokens = context.tokens();
    int last = tokens.is(at, ",", "'s", "'") ? at - 1 : at;
    boolean rival = tokens.is(last, "rival", "opponent", "challenger", "runner-up", "incumbent");
    if (!rival && !named(context, last)) {
      return false;
    }
    return context.find(
            from,
            last,
            w ->
                w.equals("and")
                    || w.equals("while")
                    || w.equals(";")
                    || w.equals(",")
                    || w.equals("to"))
        >= 0;
  }

  private static boolean named(Context context, int token) {
    Name name = context.nameAt(token);
    return name != null && name.proper() && name.endToken() == token + 1;
  }

  /** "gave Nora Tveit 47 votes": whether who is given something ends at a token. */
  private static boolean given(Context context, Sentence sentence, int last) {
    Name name = context.nameAt(last);
    Phrase phrase = context.clauses(sentence).phraseAt(last);
    // "gave the former detective 9,418 votes"
    boolean called =
        phrase != null
            && phrase.first() <= last
            && context.tokens().is(phrase.first(), "the", "his", "her", "their")
            && context.verb(phrase.first() - 1).equals("give");
    boolean pronoun =
        context.tokens().is(last, "him", "her", "them")
            && !context.tokens().is(last - 2, "says", "said", "claims", ",")
            && context.verb(last - 1).equals("give");
    return pronoun
        || called
        || name != null
            && name.proper()
            && name.endToken() == last + 1
            && context.verb(name.firstToken() - 1).equals("give");
  }

  private static boolean ballots(Tokens tokens, Quantity quantity, int end) {
    return tokens.is(end, "votes", "ballots")
        || quantity.endToken() - 1 > quantity.firstToken()
            && tokens.is(quantity.endToken() - 1, "votes", "ballots");
  }

  /** "of the 48 ballots". */
  private static boolean ballotsBehind(Tokens tokens, int from) {
    for (int i = from; i < from + 6 && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "votes", "ballots")) {
        return true;
      }
    }
    return false;
  }

  /** Votes against: none where a vote was unanimous, one where one alone dissents. */
  private static TallyMargins.@Nullable Found opposed(
      Context context, Sentence sentence, int members) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int end = none(context, sentence, i);
      if (end > 0) {
        double all = all(context, sentence);
        return new TallyMargins.Found(new Value.Tally(all, 0), i, end);
      }
      boolean one =
          tokens.is(i, "one", "single", "lone", "sole")
              && VOTER.contains(context.noun(i + 1))
              && !tokens.lower(i + 1).endsWith("s");
      // "one council member"
      boolean far =
          tokens.is(i, "one", "single", "lone", "sole")
              && VOTER.contains(context.noun(i + 2))
              && tokens.isWord(i + 1);
      int verb = one ? i + 2 : far ? i + 3 : of(context, sentence, i);
      int alone = verb > 0 && against(tokens, verb) ? verb + 1 : alone(context, i);
      if (alone > 0) {
        double rest = members > 1 ? members - 1 : Double.NaN;
        return new TallyMargins.Found(new Value.Tally(rest, 1), i, alone);
      }
    }
    return null;
  }

  /** "The only one to vote against", "cast the lone vote against": the token behind it, or -1. */
  private static int alone(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.is(i, "only", "lone", "sole")) {
      return -1;
    }
    if (tokens.is(i + 1, "vote") && tokens.is(i + 2, "against")) {
      return i + 3;
    }
    boolean voter =
        tokens.is(i + 1, "one", "person", "dissenter")
            || VOTER.contains(context.noun(i + 1)) && !tokens.lower(i + 1).endsWith("s");
    boolean casts = tokens.sequence(i + 2, "to", "vote") || tokens.sequence(i + 2, "who", "voted");
    boolean votes =
        tokens.sequence(i + 2, "to", "oppose") || casts && tokens.is(i + 4, "against", "no");
    return voter && votes ? i + 4 : -1;
  }

  /** "One of the 11 members voted no": the verb of one of a number of voters, or -1. */
  private static int of(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.is(i, "one") || !tokens.is(i + 1, "of") || tokens.is(i - 1, "but")) {
      return -1;
    }
    for (Quantity quantity : context.quantities(sentence)) {
      boolean whole =
          quantity.firstToken() > i + 1
              && quantity.firstToken() <= i + 5
              && exact(quantity)
              && VOTER.contains(context.noun(quantity.endToken()));
      if (whole) {
        return quantity.endToken() + 1;
      }
    }
    return -1;
  }

  private static boolean against(Tokens tokens, int verb) {
    return tokens.is(verb, "dissented", "opposed", "dissenting", "objected")
        || tokens.is(verb, "voted", "voting") && tokens.is(verb + 1, "against", "no")
        || tokens.is(verb, "cast") && tokens.is(verb + 2, "no", "dissenting", "nay");
  }

  private static final WordSet NEEDED =
      WordList.probed("require requires required requiring need needs needed needing necessary");

  /** Where words begin that say that nobody voted against: the token behind them, or -1. */
  private static int none(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    if (tokens.is(i, "unanimously")) {
      boolean vote =
          tokens.is(
                  i - 1,
                  "voted",
                  "passed",
                  "approved",
                  "adopted",
                  "rejected",
                  "carried",
                  "agreed",
                  "backed",
                  "ruled",
                  "endorsed",
                  "chosen",
                  "chose",
                  "elected",
                  "selected",
                  "picked",
                  "decided",
                  "confirmed")
              || tokens.is(
                  i + 1,
                  "voted",
                  "passed",
                  "approved",
                  "adopted",
                  "rejected",
                  "agreed",
                  "backed",
                  "ruled",
                  "endorsed");
      // "its members backed the report unanimously"
      int from = Math.max(sentence.firstToken(), i - 8);
      vote |= context.find(from, i, TallyClauses::decides) >= 0;
      return vote ? i + 1 : -1;
    }
    if (tokens.is(i, "unanimous") && tokens.is(i + 1, "vote", "decision", "ruling", "verdict")) {
      // "requires a unanimous vote", "a unanimous vote is needed": nobody has voted
      int from = Math.max(sentence.firstToken(), i - 4);
      int to = Math.min(sentence.endToken(), i + 8);
      boolean told = tokens.is(i - 1, "a", "the", "by", "in", "its");
      return told && context.find(from, to, NEEDED::contains) < 0 ? i + 2 : -1;
    }
    if (tokens.is(i, "unanimous")
        && tokens.is(i - 1, "was")
        && tokens.is(i - 2, "vote", "decision", "ruling", "verdict")) {
      return i + 1;
    }
    boolean every =
        tokens.is(i, "every", "each") && tokens.is(i + 1, "one", "of")
            || tokens.is(i, "all") && !tokens.is(i - 1, "not");
    int everyone = every ? everyone(context, sentence, i) : -1;
    if (everyone > 0) {
      return everyone;
    }
    if (tokens.is(i, "unanimous") && tokens.is(i - 1, "was", "were")) {
      boolean did = tokens.is(i + 1, "in") && TallyClauses.decides(tokens.lower(i + 2));
      return did ? i + 3 : -1; // "were unanimous in approving the sale"
    }
    // "passed with no votes against", "adopted with no dissenting voices"
    boolean no =
        tokens.is(i, "no")
            && tokens.is(i - 1, "with")
            && (tokens.is(i + 1, "votes", "vote", "voices", "voice") && tokens.is(i + 2, "against")
                || tokens.is(i + 1, "dissenting", "opposing", "negative")
                    && tokens.is(i + 2, "votes", "vote", "voices", "voice", "opinions"));
    if (no) {
      return i + 3;
    }
    boolean without =
        tokens.is(i, "without")
            && context.find(i, i + 5, w -> w.equals("vote") || w.equals("voice")) > 0
            && context.find(i, i + 6, w -> w.equals("against") || w.equals("dissenting")) > 0;
    boolean nobody =
        tokens.is(i, "nobody", "none")
                && tokens.is(i + 1, "voted", "was")
                && tokens.is(i + 2, "against")
            || tokens.is(i, "no")
                && tokens.is(i + 1, "one")
                && tokens.is(i + 2, "voted", "opposed")
                && (tokens.is(i + 2, "opposed") || tokens.is(i + 3, "against"));
    return without || nobody ? Math.min(sentence.endToken(), i + 4) : -1;
  }

  /**
   * Where the number of voters ends who all voted alike, or -1: "every one of the five members
   * voted to keep it", "all nine judges ruled for her".
   */
  private static int everyone(Context context, Sentence sentence, int i) {
    for (Quantity quantity : context.quantities(sentence)) {
      boolean voters =
          quantity.firstToken() > i
              && quantity.firstToken() <= i + 4
              && exact(quantity)
              && VOTER.contains(context.noun(quantity.endToken()));
      int verb = quantity.endToken() + 1;
      int to = Math.min(sentence.endToken(), verb + 7);
      if (voters && context.find(verb, to, TallyBallots::casts) >= 0) {
        return quantity.endToken();
      }
    }
    return -1;
  }

  private static boolean casts(String word) {
    return word.equals("voted") || word.equals("ruled") || TallyClauses.decides(word);
  }

  /** "All nine members", "every one of the nine members": how many they were, or NaN. */
  private static double all(Context context, Sentence sentence) {
    for (Quantity quantity : context.quantities(sentence)) {
      boolean everyone =
          exact(quantity)
              && context.tokens().is(quantity.firstToken() - 1, "all", "the", "its", "'s", "'")
              && (VOTER.contains(context.noun(quantity.endToken()))
                  || context.tokens().is(quantity.endToken(), "-")
                      && VOTER.contains(context.noun(quantity.endToken() + 1)));
      if (everyone) {
        return quantity.stated();
      }
    }
    return Double.NaN;
  }
}
