package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.NumberWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money, a share or a length is of: by the words that govern it ("a fine of", "in
 * damages", "of the electorate"), else by the nearest word of its clause that has a topic.
 */
final class AmountTopics {
  /** How far a topic word may stand from the amount. */
  static final int REACH = 13;

  static final Set<String> PROPERTY =
      WordList.set(
          """
              company shares stock register equity firm group business farm shipyard port plant unit
              subsidiary club capital bank mine venture airline operator""");

  private AmountTopics() {}

  /** The topic of the amount between two tokens, or the empty string. */
  static String of(Context context, AmountKind.Sort sort, Sentence sentence, Quantity quantity) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    int from = AmountClauses.from(context, sentence, first);
    int to = AmountClauses.to(context, sentence, end);
    String governed =
        switch (sort) {
          case MONEY -> MoneyTopics.money(context, sentence, quantity, from, to);
          case PERCENT ->
              ShareTopics.share(context, sentence, from, first, end, to, quantity.head());
          case DISTANCE -> LengthTopics.length(context, from, first, end, to);
        };
    String topic = governed != null ? governed : nearest(context, sort, from, first, end, to);
    return switch (sort) {
      case MONEY ->
          topic.isEmpty() || topic.equals("?price")
              ? MoneyTopics.gone(context, sentence, quantity, topic)
              : topic;
      case PERCENT -> {
        // "turnout in Sunday's vote was 54 percent"
        boolean came =
            topic.equals("vote")
                && context.find(from, first, w -> w.equals("turnout")) >= 0
                && !context.tokens().is(end, "of");
        String share = ShareTopics.acting(context, sentence, quantity, came ? "turnout" : topic);
        boolean open = share.isEmpty() || share.equals("turnout");
        if (open && strikes(context) && ShareTopics.partaking(context, from, first)) {
          yield "joined";
        }
        boolean polled = share.isEmpty() && AmountBallots.polled(context, sentence, first, end);
        yield polled ? "vote" : share;
      }
      // "slid off in driving rain and stopped 150 metres farther on"
      case DISTANCE -> topic.endsWith("rain") && quantity.interval().low() >= DOWNPOUR ? "" : topic;
    };
  }

  /** More metres than fall as rain or snow. */
  private static final double DOWNPOUR = 20;

  /** "Has put 1.6 billion in cash on the table", "puts 3.5 percent on the table". */
  static boolean tabled(Context context, int first, int end) {
    Tokens tokens = context.tokens();
    int table = context.find(end, end + 6, word -> word.equals("table"));
    return table >= 0
        && tokens.is(table - 1, "the")
        && tokens.is(table - 2, "on")
        && context.find(Math.max(0, first - 5), first, LAYING::contains) >= 0;
  }

  private static final Set<String> LAYING =
      Set.of("put", "puts", "putting", "laid", "lays", "placed", "places");

  static final Set<String> GIVING = Set.of("gave", "give", "gives", "giving", "hand", "handed");

  /** Whether a word is told of what is left out or counted in: "before fees", "plus tax". */
  static boolean aside(Tokens tokens, int i) {
    // "with sales of 4 million": what the sum is, and not what it counts in
    boolean with =
        tokens.is(i - 1, "with")
            && !tokens.is(
                i, "sales", "revenue", "revenues", "turnover", "profit", "profits", "debt")
            && !tokens.is(i, "debts", "loss", "losses", "earnings", "takings");
    return with
        || tokens.is(i - 1, "before", "excluding", "including", "without", "plus", "after", "any")
        || tokens.is(i - 2, "before", "excluding", "including", "without", "plus");
  }

  static boolean strikes(Context context) {
    return context.events().tells(Set.of("strike"));
  }

  /** The topic of the nearest word of the clause that has one, or the empty string. */
  static String nearest(
      Context context, AmountKind.Sort sort, int from, int first, int end, int to) {
    String best = "";
    double cost = REACH;
    double fence = 0;
    for (int i = first - 1; i >= Math.max(from, first - 12); i--) {
      fence += fence(context, i);
      double here = first - i + fence;
      String topic = topic(context, sort, i, first - i);
      if (topic != null && here + weakness(context, sort, i) < cost) {
        best = mark(context, sort, i, topic);
        cost = here + weakness(context, sort, i);
      }
    }
    fence = sort == AmountKind.Sort.DISTANCE ? 0 : 1;
    for (int i = end; i < Math.min(to, end + 12); i++) {
      fence += fence(context, i);
      double here = i - end + 1 + fence;
      String topic = topic(context, sort, i, i - end + 1);
      if (topic != null && here + weakness(context, sort, i) < cost) {
        best = mark(context, sort, i, topic);
        cost = here + weakness(context, sort, i);
      }
    }
    return cost <= 6 && !best.isEmpty() || !predicate(context, first)
        ? best
        : subject(context, sort, from, first, best);
  }

  /** "is put at", "came to", "stands at": what the amount is of is the subject. */
  private static boolean predicate(Context context, int first) {
    return context.find(Math.max(0, first - 3), first, PREDICATES::contains) >= 0;
  }

  private static final Set<String> PREDICATES =
      WordList.set(
          """
              is was are were put estimated came comes stands stood runs ran totals totalled totaled
              reached amounts amounted be nearer exceeded topped""");

  /** The topic of the first words of a clause, else the one found. */
  private static String subject(
      Context context, AmountKind.Sort sort, int from, int first, String found) {
    for (int i = from; i < Math.min(first, from + 6); i++) {
      String topic = strong(context, sort, i);
      if (topic != null && !aside(context.tokens(), i)) {
        return topic;
      }
    }
    return found;
  }

  /** What a word makes an amount be of, or null; "a full-page advertisement" fills nothing. */
  private static @Nullable String strong(Context context, AmountKind.Sort sort, int i) {
    // "the benchmark index" is no rate
    boolean compound =
        context.tokens().is(i, "full") && context.tokens().is(i + 1, "-")
            || context.tokens().is(i, "benchmark")
                && context.tokens().is(i + 1, "index", "indices", "stock", "share");
    // "when measured against a dummy": what it is held against, and no vote
    boolean held =
        context.tokens().is(i, "against") && HELD_AGAINST.contains(context.tokens().lower(i - 1));
    return compound || held ? null : AmountWords.strong(sort, context.tokens().lower(i));
  }

  private static final Set<String> HELD_AGAINST =
      WordList.set(
          "measured compared set pitted judged benchmarked tested weighed when as trialled");

  /** "Raised the fee from 10 to 12 euros", and not "raised 4 million from investors". */
  private static boolean changed(Context context, int raised) {
    Tokens tokens = context.tokens();
    for (int i = raised + 1; i < raised + 9; i++) {
      if (tokens.is(i, "to")) {
        return true;
      }
      if (tokens.is(i, "from")) {
        return !tokens.isWord(i + 1) || NumberWords.isCardinal(tokens.lower(i + 1));
      }
    }
    return false;
  }

  private static @Nullable String topic(
      Context context, AmountKind.Sort sort, int i, int distance) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    String strong = strong(context, sort, i);
    if (strong != null) {
      // "raised its offer to": what is raised, not what was collected
      boolean moved =
          sort == AmountKind.Sort.MONEY
              && strong.equals("raised")
              && changed(context, i)
              && word.startsWith("raise");
      return moved || aside(tokens, i) && sort == AmountKind.Sort.MONEY ? null : strong;
    }
    int near = sort == AmountKind.Sort.PERCENT ? 3 : sort == AmountKind.Sort.DISTANCE ? 5 : REACH;
    return distance <= near ? AmountWords.weak(sort, word) : null;
  }

  /** A topic that a word of money merely hints at does not rule out another one. */
  private static String mark(Context context, AmountKind.Sort sort, int i, String topic) {
    boolean hint =
        sort == AmountKind.Sort.MONEY
            && AmountWords.strong(sort, context.tokens().lower(i)) == null;
    return hint ? "?" + topic : topic;
  }

  private static double weakness(Context context, AmountKind.Sort sort, int i) {
    return AmountWords.strong(sort, context.tokens().lower(i)) != null ? 0 : 5;
  }

  /** How much a token sets what stands behind it apart. */
  private static double fence(Context context, int i) {
    return switch (context.tokens().lower(i)) {
      case ",", "and" -> 2.5;
      default -> 0;
    };
  }
}
