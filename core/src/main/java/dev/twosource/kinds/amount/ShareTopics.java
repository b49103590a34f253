package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a share is of: of those who voted or are on strike, of a company, of how much something
 * rose.
 */
final class ShareTopics {
  /** Words that a voter, a member or a shareholder is called. */
  private static final Set<String> VOTERS =
      WordList.set(
          """
              electorate voters eligible registered entitled members voter those electors residents
              workers papers""");

  private static final Set<String> TOOK_PART =
      Set.of(
          "turned",
          "voted",
          "bothered",
          "cast",
          "part",
          "returned",
          "participated",
          "polls",
          "vote",
          "so",
          "trouble");

  private static final Set<String> JOBS =
      Set.of("jobs", "workforce", "staff", "positions", "posts", "employees", "payroll");

  private static final Set<String> LENT =
      Set.of("loan", "loans", "mortgage", "mortgages", "deposits", "overdrafts", "savings");

  private ShareTopics() {}

  static @Nullable String share(
      Context context, Sentence sentence, int from, int first, int end, int to, int head) {
    Tokens tokens = context.tokens();
    if (tokens.is(end, "swing")) {
      return "swing";
    }
    if (Premiums.at(context, from, first, end, to)) {
      return "premium";
    }
    String balloted = balloted(context, first, end);
    if (balloted != null) {
      return balloted;
    }
    boolean of = tokens.is(end, "of");
    int near = Math.min(to, end + 12);
    // "one voter in four went to the polls"
    if (!of && context.find(first, end, VOTERS::contains) >= 0) {
      String voted = voters(context, end, near);
      if (voted != null) {
        return voted;
      }
    }
    if (support(context, from, first)) {
      return "favour";
    }
    if (context.find(Math.max(from, first - 2), first, w -> w.startsWith("contain")) >= 0) {
      return "contained"; // "had contained 15 percent of the blaze"
    }
    if (of) {
      int stop = Math.min(to, end + 5);
      boolean votes =
          context.find(end + 1, stop, w -> w.equals("vote") || w.equals("votes")) >= 0
              && context.find(end + 1, stop, VOTERS::contains) < 0;
      String answered = votes ? answered(context, end + 1, near) : null;
      if (answered != null) {
        return answered;
      }
      if (votes) {
        int when =
            context.find(
                end + 1, near, w -> w.equals("when") || w.equals("once") || w.equals("after"));
        int stretch = when < 0 ? near : when;
        return context.find(Math.max(from, first - 3), stretch, w -> w.equals("counted")) >= 0
            ? "counted"
            : "vote";
      }
      if (context.find(end + 1, stop, VOTERS::contains) >= 0) {
        String voted = voters(context, end + 2, stop(tokens, end + 2, near));
        if (voted != null) {
          return voted;
        }
      }
      int own = context.findLast(Math.max(from, first - 5), first, OWNING::contains);
      boolean owned = own >= 0 && !(tokens.is(own, "own") && tokens.is(own - 1, "its", "their"));
      boolean sold =
          head >= 0
              && AmountTopics.PROPERTY.contains(context.noun(head))
              && context.find(end, near, OWNING::contains) >= 0;
      if (sold
          || owned
              && (context.find(end + 1, Math.min(to, end + 5), AmountTopics.PROPERTY::contains) >= 0
                  || context.names(end + 1, stop).size() > 0)) {
        return "stake";
      }
      // "18 per cent of its workforce", "11 per cent of everyone it employs"
      boolean staffed =
          tokens.is(end + 1, "everyone", "everybody", "all", "those")
              && context.find(end + 2, Math.min(to, end + 6), w -> w.startsWith("employ")) >= 0;
      if (staffed || context.find(end + 1, Math.min(to, end + 6), JOBS::contains) >= 0) {
        return "jobs";
      }
      int under = context.find(end + 2, Math.min(to, end + 9), w -> w.equals("control"));
      if (under >= 0 && tokens.is(under - 1, "under")) {
        return "contained"; // "had brought 20 percent of the blaze under control"
      }
      boolean worth =
          tokens.is(end + 1, "its", "their", "the")
              && context.find(end + 2, Math.min(to, end + 5), w -> w.equals("value")) >= 0;
      if (worth && context.find(Math.max(from, first - 4), first, SHEDDING::contains) >= 0) {
        return "fall"; // "lost 18 percent of its value"
      }
      int full = context.find(end + 1, Math.min(to, end + 4), w -> w.equals("capacity"));
      return full >= 0 ? "full" : "";
    }
    if (tokens.is(
        end, "voted", "backed", "supported", "rejected", "opposed", "turned", "bothered")) {
      String voted = voters(context, end, near);
      if (voted != null) {
        return voted;
      }
    }
    boolean prices =
        context.find(Math.max(from, first - 9), first, w -> w.equals("prices")) >= 0
            && context.find(Math.max(from, first - 9), first, w -> w.equals("consumer")) >= 0;
    if (prices) {
      return "inflation";
    }
    // "will rise by 5 percent": how far, whatever it is that rises
    if (tokens.is(first - 1, "by")) {
      String moved = moved(context, from, first);
      if (moved != null) {
        return moved;
      }
    }
    // "of those who returned their papers, 87 per cent were in favour"
    int whole = context.find(sentence.firstToken(), first, w -> w.equals("of"));
    if (whole == sentence.firstToken() && context.find(whole + 1, first, VOTERS::contains) >= 0) {
      String voted = voters(context, end, near);
      if (voted != null) {
        return voted;
      }
    }
    // "who took 51.6 percent", "was re-elected with 56 percent": no share of anything else is told
    boolean won =
        context.find(first - 1, first, WINNING::contains) >= 0
            || tokens.is(first - 1, "with")
                && context.find(first - 5, first, ELECTED::contains) >= 0;
    boolean bare =
        end >= to
            || !tokens.isWord(end)
            || tokens.is(end, "to", "against", "in", "and", "at", "on");
    boolean election =
        context.find(sentence.firstToken(), sentence.endToken(), ELECTION::contains) >= 0;
    boolean winner =
        election
            ? !context.names(Math.max(from, first - 14), first).isEmpty()
            : person(context, Math.max(from, first - 14), first);
    // "final results gave Ada Lind 51.3%"
    boolean given =
        election
            && context.find(Math.max(from, first - 7), first, AmountTopics.GIVING::contains) >= 0
            && !context.names(Math.max(from, first - 5), first).isEmpty();
    if ((won && winner || given) && bare) {
      return "vote";
    }
    int paid = context.find(Math.max(from, first - 8), near, PAY::contains);
    boolean pay =
        paid >= 0
                && !verb(context, sentence, paid)
                && !tokens.is(
                    paid - 1, "will", "to", "would", "must", "they", "should", "we", "now")
            || context.find(Math.max(from, first - 8), first, w -> w.startsWith("offer")) >= 0;
    boolean more =
        context.find(
                Math.max(from, first - 8),
                near,
                w ->
                    w.equals("more")
                        || w.equals("rise")
                        || w.equals("offer")
                        || w.equals("increase")
                        || w.equals("deal")
                        || w.equals("hike")
                        || w.equals("raise"))
            >= 0;
    boolean staff = context.find(from, near, STAFF::contains) >= 0;
    if (more && (pay || staff && context.find(from, near, RECEIVING::contains) >= 0)) {
      return "pay";
    }
    // "rose to 61 percent": what rose is told further off, and the level is no rise
    if (tokens.is(end, "share")
        && context.find(Math.max(from, first - 8), first, WINNING::contains) >= 0) {
      return "vote";
    }
    // "raised its main lending rate on Thursday by half a point to 9.25 percent"
    int banks = context.findLast(Math.max(from, first - 14), first, word -> word.equals("rate"));
    boolean banking = tokens.is(banks - 1, "policy", "repo", "lending", "overnight", "refinancing");
    if (banks > from && banking) {
      return "interest";
    }
    // "put up the rate on its ordinary home loan to 5.9 per cent"
    boolean lent =
        banks > from
            && tokens.is(banks + 1, "on", "for")
            && context.find(banks + 2, first, LENT::contains) >= 0;
    if (lent) {
      return "interest";
    }
    int rate = context.findLast(Math.max(from, first - 6), first, word -> word.equals("rate"));
    if (rate > from
        && tokens.is(
            rate - 1,
            "main",
            "key",
            "base",
            "policy",
            "lending",
            "cash",
            "bank",
            "repo",
            "discount",
            "deposit",
            "lending",
            "overnight")
        && (tokens.is(rate - 1, "key", "policy", "repo", "cash")
            || context.find(from, first, word -> word.equals("bank")) >= 0
            || tokens.is(rate - 1, "base", "main", "lending") && context.says(MONETARY))) {
      return "interest";
    }
    if (rate > from
        && tokens.isWord(rate - 1)
        && AmountWords.strong(AmountKind.Sort.PERCENT, tokens.lower(rate - 1)) == null
        && !tokens.is(rate - 1, "the", "a", "its", "their", "that", "this")) {
      return "~" + context.noun(rate - 1); // "a pass rate of 61 percent"
    }
    int offered = context.findLast(Math.max(from, first - 8), first, OFFERED::contains);
    if ((offered >= 0 || AmountTopics.tabled(context, first, end))
        && AmountTopics.strikes(context)) {
      return "pay"; // "management improved its proposal to 8 per cent"
    }
    boolean points =
        context.find(Math.max(from, first - 12), first, w -> w.equals("basis") || w.equals("rates"))
            >= 0;
    if (points && context.find(sentence.firstToken(), first, w -> w.equals("bank")) >= 0) {
      return "interest";
    }
    boolean moves = tokens.is(end, "more", "less", "higher", "lower", "up", "down", "fewer");
    boolean level =
        tokens.is(first - 1, "to", "at")
            || !moves && tokens.is(first - 1, "is", "was", "were", "are", "stood", "stands");
    if (level) {
      String named = named(context, from, first, end, to);
      return named;
    }
    return null;
  }

  /** What a share of those who do something is of, whatever moves in their clause. */
  static String acting(Context context, Sentence sentence, Quantity quantity, String topic) {
    if (topic.equals("joined") && thing(context, quantity.head())) {
      return ""; // "one route in four had been kept going"
    }
    boolean open =
        topic.isEmpty()
            || MOVES.contains(topic)
            || topic.equals("turnout")
            || topic.equals("tax") && onDuty(context, sentence);
    AmountRole role = open ? AmountRole.of(context, sentence, quantity) : null;
    if (role == null || !role.does(Math.max(quantity.endToken(), quantity.firstToken() + 1))) {
      return topic;
    }
    int verb = role.clause().verb();
    if (context.verb(verb).equals("compare")) {
      return topic; // "had climbed 11 percent, compared with the year before"
    }
    String answer = answer(context, verb);
    if (answer != null || topic.equals("turnout")) {
      return answer == null ? topic : answer;
    }
    if (onStrike(context, sentence, role.clause())) {
      return "joined";
    }
    boolean cut = LOST.contains(context.verb(verb));
    // "52 percent had their pain cut in half", "more than half of the staff came"
    return topic.equals("jobs") && cut || context.tokens().is(verb, "rose", "fell") ? topic : "";
  }

  /** "put participation at 70 percent", where the report is of a strike. */
  static boolean partaking(Context context, int from, int first) {
    int at = context.findLast(Math.max(from, first - 6), first, PARTAKING::contains);
    // "the share of crew members on strike at 61 per cent"
    int striking = context.findLast(Math.max(from, first - 4), first, "strike"::equals);
    if (striking >= 0 && context.tokens().is(striking - 1, "on")) {
      at = context.findLast(Math.max(from, striking - 8), striking, SHARING::contains);
    }
    if (at < 0) {
      at = absent(context, first);
    }
    for (int i = at + 1; at >= 0 && i < first; i++) {
      if (context.tokens().isNumber(i) || context.tokens().is(i, ",")) {
        return false;
      }
    }
    return at >= 0;
  }

  /**
   * "the share of teachers who failed to report for work on Tuesday at 35 per cent": the word for
   * the share of those who are on strike, or -1.
   */
  private static int absent(Context context, int first) {
    Tokens tokens = context.tokens();
    int who = who(context, first);
    int share = who < 0 ? -1 : context.findLast(who - 8, who, SHARING::contains);
    for (int i = who + 1; who >= 0 && i < Math.min(first, who + 5); i++) {
      boolean away =
          tokens.is(i, "failed", "refused", "declined")
                  && tokens.is(i + 1, "to")
                  && COMING.contains(context.verb(i + 2))
              || tokens.is(i, "stayed") && tokens.is(i + 1, "away", "home", "at")
              || tokens.is(i, "walked") && tokens.is(i + 1, "out")
              || tokens.is(i, "absent", "striking")
              || tokens.is(i, "not") && COMING.contains(context.verb(i + 1));
      if (away) {
        return share;
      }
    }
    return -1;
  }

  /** "the share of teachers who stayed away at 35 per cent": the relative pronoun, or -1. */
  static int who(Context context, int first) {
    Tokens tokens = context.tokens();
    int start = context.sentences().get(tokens.sentenceOf(first)).firstToken();
    int who = context.findLast(Math.max(start, first - 12), first, "who"::equals);
    boolean share =
        who >= 0
            && tokens.is(first - 1, "at", "is", "was")
            && context.findLast(Math.max(start, who - 8), who, SHARING::contains) >= 0
            && context.find(who, first, ","::equals) < 0;
    return share ? who : -1;
  }

  private static final Set<String> PARTAKING =
      Set.of("participation", "adherence", "take-up", "absenteeism", "observance");

  private static final Set<String> SHARING = Set.of("share", "proportion", "percentage", "rate");

  /** Words of how far something moved, which those who do something are no part of. */
  private static final Set<String> MOVES = Set.of("rise", "fall", "pay", "jobs");

  /** Whether a share is of things, which do not go on strike. */
  private static boolean thing(Context context, int head) {
    if (head < 0) {
      return false;
    }
    String noun = context.noun(head);
    return SERVICES.contains(noun)
        || Lexicon.get().nounClass(noun) == NounClass.VEHICLE
        || Lexicon.get().nounClass(noun) == NounClass.BUILDING;
  }

  private static final Set<String> SERVICES =
      WordList.set("route service flight line train bus school trip departure connection class");

  /** Whether those who were asked say yes or no, or null where they do neither. */
  private static @Nullable String answer(Context context, int verb) {
    Tokens tokens = context.tokens();
    return switch (context.verb(verb)) {
      case "reject", "oppose" -> "against";
      case "back", "approve", "favour", "favor", "endorse", "accept" -> "favour";
      case "turn" -> tokens.is(verb + 1, "down") ? "against" : null;
      case "say" ->
          tokens.is(verb + 1, "no") ? "against" : tokens.is(verb + 1, "yes") ? "favour" : null;
      default -> null;
    };
  }

  private static final Set<String> LOST =
      WordList.set(
          """
              lose cut shed go axe dismiss leave fire sack eliminate disappear vanish face abolish
              scrap close be remain redeploy save""");

  /** "report for duty": work, and no levy. */
  private static boolean onDuty(Context context, Sentence sentence) {
    int duty = context.find(sentence.firstToken(), sentence.endToken(), w -> w.equals("duty"));
    return duty >= 0 && context.tokens().is(duty - 1, "for", "on", "off", "to", "of");
  }

  /** Verbs of those who come to work. */
  private static final Set<String> COMING =
      WordList.set("come turn show report appear clock arrive work attend");

  /** Whether those of a strike do what it takes to join it. */
  private static boolean onStrike(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    int verb = clause.verb();
    String done = context.verb(verb);
    if (COMING.contains(done)) {
      return clause.negated() && strike(context, sentence); // "had not come in"
    }
    return switch (done) {
      case "fail", "refuse" ->
          tokens.is(verb + 1, "to")
              && COMING.contains(context.verb(verb + 2))
              && strike(context, sentence);
      case "be" -> tokens.is(verb + 1, "absent", "missing", "out") && strike(context, sentence);
      case "miss" -> strike(context, sentence);
      case "call" -> tokens.is(verb + 1, "in") && tokens.is(verb + 2, "sick");
      case "strike" -> true;
      case "down" -> tokens.is(verb + 1, "tools");
      case "walk" -> tokens.is(verb + 1, "out", "off");
      case "stop" -> tokens.is(verb + 1, "work", "working");
      case "stay" ->
          tokens.is(verb + 1, "home", "away", "out", "off") || tokens.is(verb + 2, "home");
      case "take" -> tokens.is(verb + 1, "part") && strike(context, sentence);
      case "join" -> strike(context, sentence);
      default -> false;
    };
  }

  private static boolean strike(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), STOPPAGES::contains) >= 0
        || context.events().occurrences().stream().anyMatch(o -> o.type().equals("strike"));
  }

  private static final Set<String> STOPPAGES =
      WordList.set("strike strikes walkout walkouts stoppage stoppages");

  /** Words of a report on those who set the price of money. */
  private static final Set<String> MONETARY = Set.of("monetary", "central");

  /** "Voted by 74 percent to stop work": so many were for it; "to reject the offer": against. */
  private static @Nullable String balloted(Context context, int first, int end) {
    Tokens tokens = context.tokens();
    // and not "voted to cut pay by 5 percent to save jobs"
    int vote = context.findLast(Math.max(0, first - 4), first, w -> w.equals("voted"));
    boolean voted =
        vote >= 0
            && tokens.is(first - 1, "by")
            && context.find(vote, first, w -> w.equals("to") || w.equals("for")) < 0;
    if (!voted || !tokens.is(end, "to") || !tokens.isWord(end + 1)) {
      return null;
    }
    boolean no =
        tokens.is(end + 1, "reject", "oppose", "refuse", "decline")
            || tokens.is(end + 1, "turn") && tokens.is(end + 2, "down")
            || tokens.is(end + 1, "throw") && tokens.is(end + 2, "out");
    return no ? "against" : "favour";
  }

  private static final Set<String> OFFERED =
      Set.of("offer", "offers", "offered", "offering", "proposal", "proposals", "bid");

  private static final Set<String> SHEDDING = Set.of("lost", "lose", "shed", "losing", "shedding");

  private static final Set<String> WINNING =
      Set.of("took", "won", "got", "polled", "secured", "garnered", "had", "received");

  private static final Set<String> ELECTION =
      WordList.set(
          """
              election elections vote votes poll ballot ballots runoff results count constituency
              precincts primary""");

  private static final Set<String> ELECTED =
      Set.of("elected", "won", "reelected", "returned", "win");

  private static boolean person(Context context, int from, int to) {
    return context.names(from, to).stream().anyMatch(name -> name.type() == Name.Type.PERSON);
  }

  /** Which way the last verb before a share says that something moved, or null. */
  private static @Nullable String moved(Context context, int from, int first) {
    for (int i = first - 2; i >= Math.max(from, first - 9); i--) {
      String word = context.tokens().lower(i);
      String topic = AmountWords.strong(AmountKind.Sort.PERCENT, word);
      String way = topic != null ? topic : AmountWords.weak(AmountKind.Sort.PERCENT, word);
      if ("rise".equals(way) || "fall".equals(way)) {
        return way;
      }
    }
    return null;
  }

  private static final Set<String> OWNING =
      WordList.set(
          """
              holds owns own hold holding owned sell sold stake buy bought buying selling keep keeps
              kept retain retains acquire acquired acquiring holder holders shareholder shareholders
              belong belongs sale control controls""");

  private static final Set<String> PAY = Set.of("pay", "wage", "wages", "salary", "salaries");

  private static final Set<String> STAFF =
      WordList.set(
          """
              nurses teachers workers drivers employees staff union doctors miners crews members
              dockers pilots cleaners""");

  private static final Set<String> RECEIVING =
      Set.of(
          "get", "gets", "won", "win", "receive", "accepted", "ask", "asking", "wants", "demand");

  /** Whether a word is the verb of its clause: "tenants pay more" tells of no wages. */
  private static boolean verb(Context context, Sentence sentence, int token) {
    return context.tokens().is(token, "pay")
        && context.clauses(sentence).clauses().stream().anyMatch(c -> c.verb() == token);
  }

  /** "Of the votes cast were in favour": what those votes said, or null where that is not told. */
  private static @Nullable String answered(Context context, int from, int to) {
    Tokens tokens = context.tokens();
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, "were", "was", "are", "is", "said", "came")) {
        continue;
      }
      int at = tokens.is(i + 1, "cast") ? i + 2 : i + 1;
      if (tokens.is(at, "in", "out") && tokens.is(at + 1, "favour", "favor")
          || tokens.is(at, "yes")) {
        return "favour";
      }
      return tokens.is(at, "against", "no") ? "against" : null;
    }
    return null;
  }

  /**
   * "Support came to 71 percent", "Approval was put at 64 percent": in a report of a vote, how many
   * were for it.
   */
  private static boolean support(Context context, int from, int first) {
    Tokens tokens = context.tokens();
    int noun = context.findLast(Math.max(from, first - 5), first, SUPPORT::contains);
    boolean told =
        noun >= 0
            && (tokens.is(noun + 1, "came", "stood", "reached", "was", "ran", "amounted")
                || tokens.is(noun + 1, "in") && tokens.is(noun + 2, "the"))
            && tokens.is(first - 1, "to", "at", "was", "reached");
    return told && context.events().tells(BALLOT);
  }

  private static final Set<String> SUPPORT = Set.of("support", "approval", "backing", "assent");

  private static final Set<String> BALLOT = Set.of("vote");

  /** Where a clause of equal rank begins. */
  private static int stop(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ",", "and")) {
        return i;
      }
    }
    return to;
  }

  /** What those who may vote did: came, or said yes or no. */
  private static @Nullable String voters(Context context, int from, int to) {
    Tokens tokens = context.tokens();
    boolean against =
        context.find(
                from, to, w -> w.equals("against") || w.equals("rejected") || w.equals("opposed"))
            >= 0;
    boolean favour =
        context.find(
                from,
                to,
                w ->
                    w.equals("favour")
                        || w.equals("favor")
                        || w.equals("backed")
                        || w.equals("yes")
                        || w.equals("approved")
                        || w.equals("supported"))
            >= 0;
    if (against || favour) {
      return against ? "against" : "favour";
    }
    int part = context.find(from, to, TOOK_PART::contains);
    if (part < 0) {
      return null;
    }
    // "of members who voted were for a strike"
    if (tokens.is(part - 1, "who") && tokens.is(part + 1, "were", "was", "are")) {
      return tokens.is(part + 2, "for") ? "favour" : null;
    }
    if (tokens.is(part, "voted") && tokens.is(part + 1, "for", "yes")) {
      return "favour";
    }
    return tokens.is(part, "voted") && tokens.is(part + 1, "no") ? "against" : "turnout";
  }

  /** The nearest topic of a share that is no movement, or the empty string. */
  private static String named(Context context, int from, int first, int end, int to) {
    String found = AmountTopics.nearest(context, AmountKind.Sort.PERCENT, from, first, end, to);
    if (!found.equals("rise") && !found.equals("fall")) {
      return found;
    }
    String best = "";
    for (int i = Math.max(from, first - AmountTopics.REACH); i < first; i++) {
      String topic = AmountWords.strong(AmountKind.Sort.PERCENT, context.tokens().lower(i));
      if (topic != null && !topic.equals("rise") && !topic.equals("fall")) {
        best = topic;
      }
    }
    // "trimmed its growth forecast to 1.1 per cent"
    boolean growth =
        context.find(
                Math.max(from, first - AmountTopics.REACH), first, word -> word.equals("growth"))
            >= 0;
    return best.isEmpty() && growth ? "rise" : best;
  }
}
