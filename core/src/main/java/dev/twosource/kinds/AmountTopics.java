package dev.twosource.kinds;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an amount of money, a share or a length is of, by the words around it. */
final class AmountTopics {
  private static final Map<String, String> MONEY =
      table(
          "price: price priced deal worth value values valued valuing purchase purchased acquire acquired acquisition takeover buyout bid offer"
              + " contract order agreement sale sold sell selling buy buying bought paying pays offered offers offering bids bidding prices fetch fetches acquiring sells hammer knocked fetched auction auctioned involved accord",
          "cost: cost costs costing costed budget budgeted bill bills spend spent spending repair repairs construction build built building invest"
              + " invested investment project tab overrun",
          "loss: loss losses lost lose damage damages stolen stole steal vanished missing disappeared embezzled swindled swindling defrauded"
              + " theft robbed haul siphoned taken took pocketed fraud laundered scam misappropriated skimmed",
          "raised: raised donation donations donated collection collected fundraising fundraiser appeal pledged pledges",
          "fine: fine fined fines penalty penalties penalised penalized",
          "compensation: compensation settlement payout award awarded damages settle settled",
          "repaid: repaid returned back reimbursed recovered refund refunded repay",
          "loan: loan loans lend lending lent borrow borrowed credit mortgage",
          "grant: grant subsidy subsidies aid contribute contributing contribution funding funded bailout",
          "revenue: revenue revenues turnover sales takings",
          "profit: profit profits earnings earned income",
          "wage: salary salaries wage wages earning earns",
          "ticket: ticket tickets fare fares toll admission",
          "share: share shares dividend",
          "debt: debt debts owed owes owe liabilities",
          "tax: tax taxes levy duty",
          "reward: reward bounty ransom prize bail jackpot",
          "rent: rent rents lease");

  private static final Map<String, String> SHARE =
      table(
          "turnout: turnout eligible entitled participation",
          "favour: favour favor yes backed support supported approve approved endorsed supporters",
          "against: against opposed rejected no",
          "stake: stake holds owns hold own holding owned ownership shareholding",
          "fall: fell fall fallen drop dropped lower down decline declined decrease decreased slid plunged lost shrank slumped cut reduced less",
          "rise: rose rise risen up higher increase increased jumped climbed grew grown growth gained surged soared more raise",
          "rate: inflation unemployment interest duty tariff tax rate mortgage joblessness premium",
          "joined: joined stopped walked striking stoppage took",
          "contained: contained containment capacity full filled",
          "jobs: jobs workforce positions staff cuts",
          "ran: ran operated running cancelled canceled",
          "vote: ahead votes ballots vote poll share counted");

  private static final Map<String, String> LENGTH =
      table(
          "depth: deep depth below underground beneath underwater",
          "height: tall high height altitude up above orbit elevation",
          "width: wide width widest across",
          "radius: zone radius within exclusion perimeter strip",
          "away: from off away out distance north south east west north-east north-west south-east south-west northeast northwest southeast"
              + " southwest northern offshore outside",
          "path: walked walk marched march covered travelled traveled track ground swam swim drove ran rode route long length span stretch"
              + " end spans bridge tunnel cycled",
          "retreat: pull pulled withdraw withdrawn back",
          "rain: rain rainfall snow snowfall",
          "waves: wave waves surge swell");

  private AmountTopics() {}

  private static Map<String, String> table(String... lines) {
    Map<String, String> map = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 2).split(" ")) {
        map.putIfAbsent(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(map);
  }

  private static Map<String, String> of(AmountKind.Sort sort) {
    return switch (sort) {
      case MONEY -> MONEY;
      case PERCENT -> SHARE;
      case DISTANCE -> LENGTH;
    };
  }

  /**
   * What the amount between two tokens is of: the topic of the nearest word of the clause that has
   * one, or the empty string.
   *
   * @param from the first token of the sentence
   * @param first the amount's first token
   * @param end the token after its last
   * @param to the token after the sentence
   */
  static String of(Context context, AmountKind.Sort sort, int from, int first, int end, int to) {
    Map<String, String> topics = of(sort);
    String named =
        context.tokens().is(first - 1, "of") ? topics.get(context.tokens().lower(first - 2)) : null;
    if (named != null) {
      return named; // "at a depth of 10 km", "a fine of 300 euros"
    }
    boolean paid =
        context.find(first - 3, first, word -> word.startsWith("pay") || word.equals("paid")) >= 0;
    if (sort == AmountKind.Sort.MONEY
        && paid
        && context.tokens().is(end, "for")
        && context.nameAt(end + 1) != null) {
      return "price"; // "will pay $2 billion for the mine's owner": what is bought has a name
    }
    String whole = whole(context, topics, end, to);
    if (sort == AmountKind.Sort.PERCENT && whole != null) {
      return whole; // "took 51 per cent of the vote"
    }
    String best = "";
    double cost = 13;
    double fence = 0;
    for (int i = first - 1; i >= Math.max(from, first - 12); i--) {
      fence += fence(context, i);
      String topic = topics.get(context.tokens().lower(i));
      if (topic != null && first - i + fence < cost) {
        best = topic;
        cost = first - i + fence;
      }
    }
    fence = sort == AmountKind.Sort.DISTANCE ? 0 : 1;
    for (int i = end; i < Math.min(to, end + 12); i++) {
      fence += fence(context, i);
      String topic = topics.get(context.tokens().lower(i));
      if (topic != null && i - end + 1 + fence < cost) {
        best = topic;
        cost = i - end + 1 + fence;
      }
    }
    return best;
  }

  /** The topic of what the share is of, where it is said directly behind it, or null. */
  private static @Nullable String whole(
      Context context, Map<String, String> topics, int end, int to) {
    int i = context.tokens().is(end, "of") ? end + 1 : -1;
    if (i > 0 && context.tokens().is(i, "the", "all", "those", "its", "their")) {
      i++;
    }
    String topic = i < 0 || i >= to ? null : topics.get(context.tokens().lower(i));
    return "vote".equals(topic) ? topic : null;
  }

  /** How much a token sets what stands behind it apart. */
  private static double fence(Context context, int i) {
    return switch (context.tokens().lower(i)) {
      case ",", "and", "while", "but" -> 2.5;
      case ";", ":", "(", ")" -> 5;
      default -> 0;
    };
  }
}
