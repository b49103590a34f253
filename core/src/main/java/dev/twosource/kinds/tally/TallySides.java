package dev.twosource.kinds.tally;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two totals of a vote, each told with its side: "seven were in favour, six against". */
final class TallySides {
  private static final WordSet FOR =
      WordList.probed(
          """
              favour favor for yes yea yeas aye ayes support supported backed approve approved
              supporting backing wanted accept accepted accepting convict favoured favored
              favouring""");

  private static final WordSet AGAINST =
      WordSet.of(
          "against",
          "opposed",
          "opposing",
          "no",
          "noes",
          "nay",
          "nays",
          "dissented",
          "dissenting",
          "oppose",
          "refused",
          "refusing",
          "rejected",
          "rejecting",
          "acquit");

  /** "Eighteen stood by her". */
  private static final WordSet STANDING =
      WordSet.of("stood", "stuck", "sided", "stand", "stick", "side", "standing");

  /** How far behind a number the word for its side may stand. */
  private static final int REACH = 7;

  private enum Side {
    YES,
    NO,
    /** The side that the number before is not of: "and 12 did not". */
    OTHER
  }

  /** The totals of one sentence, each null where it tells none. */
  private record Totals(@Nullable Quantity yes, @Nullable Quantity no) {}

  private TallySides() {}

  /**
   * The two totals of a sentence, or one of them and the other of the sentence behind it; null
   * where there are none.
   */
  static TallyMargins.@Nullable Found of(Context context, Sentence sentence) {
    Totals here = totals(context, sentence);
    Quantity yes = here.yes();
    Quantity no = here.no();
    int few = yes != null && no == null ? few(context.tokens(), sentence, yes) : -1;
    if (few >= 0) {
      return new TallyMargins.Found(
          new Value.Tally(yes.stated(), few), yes.firstToken(), yes.endToken() + 1);
    }
    if (yes != null && no != null) {
      int first = Math.min(yes.firstToken(), no.firstToken());
      int end = Math.max(yes.endToken(), no.endToken());
      return new TallyMargins.Found(new Value.Tally(yes.stated(), no.stated()), first, end + 1);
    }
    Quantity one = yes != null ? yes : no;
    int next = sentence.index() + 1;
    if (one == null || next >= context.sentences().size()) {
      return null;
    }
    // "59 supported her. Another 38 opposed the choice"
    Sentence behind = context.sentences().get(next);
    Totals rest = totals(context, behind);
    Quantity other = yes != null ? rest.no() : rest.yes();
    boolean goesOn =
        other != null
            && (rest.yes() == null || rest.no() == null)
            && other.firstToken() <= behind.firstToken() + 2
            && sentence.endToken() - one.endToken() < 12;
    return goesOn
        ? new TallyMargins.Found(
            yes != null
                ? new Value.Tally(yes.stated(), other.stated())
                : new Value.Tally(other.stated(), one.stated()),
            one.firstToken(),
            one.endToken() + 1)
        : null;
  }

  /** "13 in favour, none against", "13 for it and one against": how few were against, or -1. */
  private static int few(Tokens tokens, Sentence sentence, Quantity yes) {
    for (int i = yes.endToken(); i < sentence.endToken() - 1; i++) {
      boolean con = tokens.is(i + 1, "against", "opposed", "dissented", "dissenting");
      if (con && tokens.is(i - 1, ",", "and", "while", "with", "but")) {
        return tokens.is(i, "none", "nobody") ? 0 : tokens.is(i, "one") ? 1 : -1;
      }
    }
    return -1;
  }

  private static Totals totals(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    Quantity yes = null;
    Quantity no = null;
    Side last = null;
    // "five of the seven members": what they are some of has no side
    List<Quantity> quantities =
        context.quantities(sentence).stream().filter(q -> !whole(tokens, sentence, q)).toList();
    for (int k = 0; k < quantities.size(); k++) {
      Quantity quantity = quantities.get(k);
      if (quantity.kind() != Quantity.Kind.COUNT || !quantity.interval().isExact()) {
        continue;
      }
      int limit =
          k + 1 < quantities.size() ? quantities.get(k + 1).firstToken() : sentence.endToken();
      int reach = tokens.is(quantity.endToken(), "of") ? REACH + 4 : REACH;
      Side side = side(tokens, quantity, Math.min(limit, quantity.endToken() + reach));
      // "five voted for the rise and two for leaving it"
      boolean gapped =
          side == null
              && last == Side.YES
              && tokens.is(quantity.endToken(), "for", "to")
              && tokens.is(quantity.firstToken() - 1, "and", "while", ",", "but");
      side = gapped ? Side.NO : side;
      if (side == Side.OTHER) {
        side = last == null ? null : last == Side.YES ? Side.NO : Side.YES;
      }
      last = side == null ? last : side;
      yes = side == Side.YES && yes == null ? quantity : yes;
      no = side == Side.NO && no == null ? quantity : no;
    }
    return new Totals(yes, no);
  }

  /** "Of the seven members": whether a number is that of all who may vote. */
  static boolean whole(Tokens tokens, Sentence sentence, Quantity quantity) {
    int of = quantity.firstToken() - 2;
    return of >= sentence.firstToken()
        && tokens.is(of, "of")
        && tokens.is(of + 1, "the", "its", "our", "all", "their");
  }

  private static boolean quote(Tokens tokens, int i) {
    return tokens.is(i, "\"", "\u201c", "\u201d", "'", "\u2018", "\u2019");
  }

  /** "The ayes were 203", "the no side took 4,998": the side that stands before its number. */
  private static @Nullable Side before(Tokens tokens, Quantity quantity) {
    for (int i = quantity.firstToken() - 1; i >= Math.max(0, quantity.firstToken() - 4); i--) {
      if (quote(tokens, i)) {
        continue;
      }
      boolean side =
          tokens.is(i + 1, "side", "camp", "votes")
              || quote(tokens, i + 1)
              || tokens.is(i + 1, "accounted", "got", "had", "received", "took", "won", "at")
              || tokens.is(i + 1, "for") && quantity.firstToken() == i + 2;
      if (tokens.is(i, "ayes", "yeas") || side && tokens.is(i, "yes")) {
        return Side.YES;
      }
      if (tokens.is(i, "noes", "nays") || side && tokens.is(i, "no")) {
        return Side.NO;
      }
      if (!tokens.isWord(i) || tokens.is(i, "of", "in", "on")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Side side(Tokens tokens, Quantity quantity, int limit) {
    Side named = before(tokens, quantity);
    if (named != null) {
      return named;
    }
    for (int i = quantity.endToken(); i < limit; i++) {
      boolean said = tokens.is(i - 1, "said", "say", "saying", "voted", "voting", "vote", "votes");
      boolean none =
          tokens.is(i, "no")
              && !(said && (!tokens.isWord(i + 1) || tokens.is(i + 1, "and", "while", "to")))
              && !(i == quantity.endToken() && tokens.is(i + 1, "votes", "ballots"))
              && (i > quantity.endToken() || tokens.isWord(i + 1));
      boolean out = tokens.is(i, "held", "holding") && tokens.is(i + 1, "out");
      if (AGAINST.contains(tokens.lower(i)) && !none || out) {
        return Side.NO;
      }
      boolean plain =
          tokens.is(i, "for")
              && !tokens.is(i - 1, "voted", "voting", "were", "was", "votes", "ballots", "hands")
              && !(i == quantity.endToken() && tokens.lower(i + 1).endsWith("ing"))
              && !tokens.is(i + 1, "and", ",", "it", "the", ".", ";");
      if (FOR.contains(tokens.lower(i)) && !plain) {
        return Side.YES;
      }
      if (STANDING.contains(tokens.lower(i)) && tokens.is(i + 1, "by", "with", "behind")) {
        return Side.YES;
      }
      boolean not =
          tokens.is(i, "did", "were", "was") && tokens.is(i + 1, "not")
              || tokens.is(i, "didn't", "weren't");
      int after = tokens.is(i + 1, "not") ? i + 2 : i + 1;
      if (not && !tokens.isWord(after)) {
        return Side.OTHER;
      }
      if (tokens.is(i, ";", ".", "(", "abstained")) {
        return null;
      }
    }
    return null;
  }
}
