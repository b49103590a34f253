package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.quantity.NumberWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money, a share or a length is of: by the words that govern it ("a fine of", "in
 * damages", "of the electorate"), else by the nearest word of its clause that has a topic.
 */
final class AmountTopics {
  /** How far a topic word may stand from the amount. */
  private static final int REACH = 13;

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

  private static final Set<String> PROPERTY =
      WordList.set(
          """
              company shares stock register equity firm group business farm shipyard port plant unit
              subsidiary club capital bank mine venture airline operator""");

  private static final Set<String> JOBS =
      Set.of("jobs", "workforce", "staff", "positions", "posts", "employees", "payroll");

  private AmountTopics() {}

  /** The topic of the amount between two tokens, or the empty string. */
  static String of(Context context, AmountKind.Sort sort, Sentence sentence, Quantity quantity) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    int from = AmountClauses.from(context, sentence, first);
    int to = AmountClauses.to(context, sentence, end);
    String governed =
        switch (sort) {
          case MONEY -> money(context, sentence, quantity, from, to);
          case PERCENT -> share(context, sentence, from, first, end, to, quantity.head());
          case DISTANCE -> length(context, from, first, end, to);
        };
    String topic = governed != null ? governed : nearest(context, sort, from, first, end, to);
    return switch (sort) {
      case MONEY ->
          topic.isEmpty() || topic.equals("?price")
              ? gone(context, sentence, quantity, topic)
              : topic;
      case PERCENT -> {
        // "turnout in Sunday's vote was 54 percent"
        boolean came =
            topic.equals("vote")
                && context.find(from, first, w -> w.equals("turnout")) >= 0
                && !context.tokens().is(end, "of");
        String share = acting(context, sentence, quantity, came ? "turnout" : topic);
        boolean open = share.isEmpty() || share.equals("turnout");
        if (open && strikes(context) && partaking(context, from, first)) {
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

  private static final Set<String> LENT =
      Set.of("loan", "loans", "mortgage", "mortgages", "deposits", "overdrafts", "savings");

  /** "put participation at 70 percent", where the report is of a strike. */
  private static boolean partaking(Context context, int from, int first) {
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

  /** What a share of those who do something is of, whatever moves in their clause. */
  private static String acting(
      Context context, Sentence sentence, Quantity quantity, String topic) {
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

  /** "rings worth 4,000 euros had gone", "were taken": what a thief or a fire took. */
  private static String gone(Context context, Sentence sentence, Quantity quantity, String topic) {
    AmountRole role = AmountRole.of(context, sentence, quantity);
    if (role == null || role.part() != AmountRole.Part.SUBJECT) {
      return topic;
    }
    int verb = role.clause().verb();
    boolean away = context.tokens().is(verb, "gone") || context.tokens().is(verb + 1, "missing");
    boolean taken = role.clause().passive() && TAKEN.contains(context.verb(verb));
    return away || taken ? "loss" : topic;
  }

  private static final Set<String> TAKEN =
      WordList.set(
          "take snatch grab remove lift pilfer ransack plunder burn ruin wreck swipe nick");

  /** "expects to write down the value of its mines by", "wrote off 1.9 billion". */
  private static boolean writtenOff(Context context, int from, int end) {
    int at = context.findLast(from, end, WRITING::contains);
    return at >= 0
        && context.tokens().is(at + 1, "down", "off")
        && context.find(at + 2, end, w -> w.equals("and") || w.equals(",")) < 0;
  }

  private static final Set<String> OWED =
      Set.of("debt", "debts", "loan", "loans", "arrears", "owed", "creditors", "mortgages");

  private static final Set<String> WRITING =
      Set.of("write", "writes", "wrote", "written", "writing");

  private static @Nullable String money(
      Context context, Sentence sentence, Quantity quantity, int from, int to) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    Tokens tokens = context.tokens();
    if (tokens.is(first - 1, "of", "at", ":", "totalling", "totaling", "worth")) {
      String named = AmountWords.strong(AmountKind.Sort.MONEY, tokens.lower(first - 2));
      if (named != null && !aside(tokens, first - 2)) {
        return named; // "a fine of 300 euros"
      }
    }
    int fined =
        context.findLast(Math.max(sentence.firstToken(), first - 8), first, w -> w.equals("fined"));
    if (fined >= 0 && context.find(fined, first, w -> w.equals(",") || w.equals("for")) < 0) {
      return "fine"; // whatever prices it was that were fixed
    }
    boolean written =
        writtenOff(context, Math.max(from, first - 14), first)
            || writtenOff(context, end, Math.min(to, end + 4));
    // creditors write off what is owed to them
    if (written && context.find(from, to, OWED::contains) < 0) {
      return "writedown";
    }
    if (tokens.is(first - 1, "for", "at")
        && context.find(Math.max(from, first - 4), first, w -> w.startsWith("insur")) >= 0) {
      return "insured";
    }
    if (paidOut(context, Math.max(from, first - 8), first)) {
      return "compensation";
    }
    if (tokens.is(first - 1, REALISING) && realised(context, sentence, quantity)) {
      return "price";
    }
    // "will invest 118 million in the project": so much is put in, whatever it all costs
    boolean invests =
        context.verb(first - 1).equals("invest") || context.verb(first - 2).equals("invest");
    if (invests && tokens.is(end, "in", "into")) {
      return "invest";
    }
    // "a $30 million fine", "£900,000 in lost fares", "$4.6 million in damages"
    for (int i = end; i < Math.min(to, end + 4); i++) {
      String named = AmountWords.strong(AmountKind.Sort.MONEY, tokens.lower(i));
      if (tokens.is(i, "damages")) {
        return tokens.is(i - 1, "in") ? "compensation" : "loss";
      }
      if (named != null && (i == end || tokens.is(i - 1, "in", "of") || noun(context, i))) {
        return aside(tokens, i) ? null : named;
      }
      boolean goesOn =
          tokens.isWord(i) && !tokens.is(i, "to", "for", "from", "by", "on", "when", "and", "as")
              || tokens.is(i, "-");
      if (!goesOn) {
        break;
      }
    }
    if (tokens.is(end, "in") && tokens.is(end + 1, "the") && tokens.is(end + 2, "red")) {
      return "gap";
    }
    if (tabled(context, first, end)) {
      return "?price"; // "has put 1.6 billion on the table": what is offered, for whatever it is
    }
    if (provides(tokens, first)) {
      return "cost";
    }
    boolean back = tokens.is(first - 1, "back") || tokens.is(end, "back");
    if (back && context.find(Math.max(from, first - 3), first, RETURNING::contains) >= 0) {
      return "repaid";
    }
    // "put 30 million into pumps"
    boolean into = context.find(end, Math.min(to, end + 2), word -> word.equals("into")) >= 0;
    if (into && context.find(Math.max(from, first - 5), first, PUTTING::contains) >= 0) {
      return "invest";
    }
    // "got away with watches worth", "fled with"
    int with = context.findLast(Math.max(from, first - 7), first, word -> word.equals("with"));
    if (with >= 0 && context.find(Math.max(from, with - 3), with, FLIGHT::contains) >= 0) {
      return "loss";
    }
    int pay =
        context.findLast(
            Math.max(from, first - 4),
            first,
            word -> word.startsWith("pay") || word.equals("paid"));
    // "to pay the parents of an injured girl 90,000 euros"
    if (pay < 0 && context.find(Math.max(from, first - 14), first, w -> w.equals("pay")) >= 0) {
      AmountRole role = AmountRole.of(context, sentence, quantity);
      boolean object = role != null && role.part() == AmountRole.Part.OBJECT;
      pay = object && tokens.is(role.clause().verb(), "pay") ? role.clause().verb() : -1;
    }
    boolean order =
        context.find(Math.max(from, first - 10), first, w -> w.startsWith("order")) >= 0;
    // "must pay his former apprentice 85,000 euros, a court ruled"
    boolean court =
        pay >= 0
            && context.find(from, Math.min(to + 6, context.tokens().size()), COURTS::contains) >= 0;
    if (court && nearest(context, AmountKind.Sort.MONEY, from, first, end, to).equals("?price")) {
      return "compensation";
    }
    // "left 3 million to the library", "is to receive it from the estate of"
    boolean left =
        tokens.is(first - 1, "left", "leaves", "bequeathed", "willed")
            && context.find(end, Math.min(to, end + 6), w -> w.equals("to")) >= 0;
    int estate = context.find(end, to, w -> w.equals("estate") || w.equals("will"));
    boolean willed =
        estate >= 0 && (tokens.is(estate - 1, "from") || tokens.is(estate - 2, "from"));
    if (left || willed || context.find(from, first, BEQUESTS::contains) >= 0) {
      return "bequest";
    }
    if (pay >= 0 && order) {
      String named = nearest(context, AmountKind.Sort.MONEY, from, first, end, to);
      return named.equals("?price") ? "fine" : named;
    }
    // "will pay $2 billion for the mine's owner": what is bought has a name
    int of = context.find(end, Math.min(to, end + 6), word -> word.equals("for"));
    if (pay >= 0 && of >= 0 && context.nameAt(of + 1) != null) {
      return "price";
    }
    // "will pay 84 million euros for the whole of the company"
    boolean bought =
        of >= 0
            && tokens.is(of + 1, "the", "its", "their", "all", "a", "his", "her")
            && context.find(of + 2, of + 6, PROPERTY::contains) >= 0;
    if (pay >= 0 && bought) {
      return "price";
    }
    // "went for £82,000", "a bidder paid 28,000 pounds at the saleroom for a vase"
    boolean went =
        tokens.is(first - 1, "for") && tokens.is(first - 2, "went", "go", "goes", "going", "gone");
    boolean sale =
        pay >= 0
            && (context.find(from, to, BIDDING::contains) >= 0
                || context.find(end, Math.min(to, end + 5), IN_CASH::contains) >= 0
                    && context.names(from, to).size() > 0);
    if (went || sale) {
      return "price";
    }
    // "has joined Rovers from Porto for 23 million euros"
    if (tokens.is(first - 1, "for") && context.find(from, first, JOINING::contains) >= 0) {
      return "price";
    }
    // "gave $1.6 million for the sketchbook", "has joined from Porto for 23 million euros"
    boolean gave = context.find(Math.max(from, first - 3), first, GIVING::contains) >= 0;
    return gave && tokens.is(end, "for") ? "price" : null;
  }

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

  private static final String[] REALISING = {
    "realised",
    "realized",
    "realise",
    "realize",
    "achieved",
    "commanded",
    "made",
    "brought",
    "reached",
    "hit",
    "topped"
  };

  /** Sales of many things, of which a sum is all that they brought. */
  private static final Set<String> SALES =
      WordList.set(
          """
              sale auction session event appeal campaign concert fund evening day house collection
              raffle lottery company firm group film tour show""");

  /** "The canvas realised 3 million": what one thing went for where things were sold. */
  private static boolean realised(Context context, Sentence sentence, Quantity quantity) {
    AmountRole role = AmountRole.of(context, sentence, quantity);
    boolean sold =
        context.events().occurrences().stream().anyMatch(one -> one.type().equals("sale"));
    if (role == null || role.part() != AmountRole.Part.OBJECT || role.clause().passive() || !sold) {
      return false;
    }
    return !role.clause().subjects().isEmpty()
        && role.clause().subjects().stream()
            .noneMatch(
                subject ->
                    SALES.contains(context.noun(subject.head()))
                        || Lexicon.get().nounClass(context.noun(subject.head()))
                            == NounClass.PERSON);
  }

  private static final Set<String> COURTS = Set.of("court", "judge", "tribunal", "jury");

  private static final Set<String> BEQUESTS =
      Set.of("bequest", "bequeathed", "inherits", "inherited");

  private static final Set<String> IN_CASH = Set.of("cash", "stock", "shares");

  private static final Set<String> BIDDING =
      Set.of("bidder", "bidders", "collector", "auction", "buyer", "dealer", "hammer", "saleroom");

  private static final Set<String> RETURNING =
      Set.of("paid", "pay", "pays", "paying", "gave", "give", "given", "handed", "got", "get");

  private static final Set<String> JOINING =
      Set.of("joined", "joins", "signed", "signs", "moved", "transferred", "joining", "signing");

  private static final Set<String> PUTTING =
      Set.of("put", "puts", "putting", "sink", "sunk", "pour", "poured", "pump", "pumped");

  private static final Set<String> FLIGHT =
      Set.of("away", "off", "fled", "escaped", "flee", "made", "ran", "vanished", "absconded");

  private static final Set<String> GIVING =
      Set.of("gave", "give", "gives", "giving", "hand", "handed");

  /** Whether a word is told of what is left out or counted in: "before fees", "plus tax". */
  private static boolean aside(Tokens tokens, int i) {
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

  private static boolean noun(Context context, int i) {
    return context.tokens().lower(i).length() > 2
        && !context.tokens().lower(i).endsWith("ed")
        && context.noun(i).length() > 2;
  }

  private static @Nullable String share(
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
              && PROPERTY.contains(context.noun(head))
              && context.find(end, near, OWNING::contains) >= 0;
      if (sold
          || owned
              && (context.find(end + 1, Math.min(to, end + 5), PROPERTY::contains) >= 0
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
            && context.find(Math.max(from, first - 7), first, GIVING::contains) >= 0
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
    if ((offered >= 0 || tabled(context, first, end)) && strikes(context)) {
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

  private static boolean strikes(Context context) {
    return context.events().tells(Set.of("strike"));
  }

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
    String found = nearest(context, AmountKind.Sort.PERCENT, from, first, end, to);
    if (!found.equals("rise") && !found.equals("fall")) {
      return found;
    }
    String best = "";
    for (int i = Math.max(from, first - REACH); i < first; i++) {
      String topic = AmountWords.strong(AmountKind.Sort.PERCENT, context.tokens().lower(i));
      if (topic != null && !topic.equals("rise") && !topic.equals("fall")) {
        best = topic;
      }
    }
    // "trimmed its growth forecast to 1.1 per cent"
    boolean growth =
        context.find(Math.max(from, first - REACH), first, word -> word.equals("growth")) >= 0;
    return best.isEmpty() && growth ? "rise" : best;
  }

  private static @Nullable String length(Context context, int from, int first, int end, int to) {
    Tokens tokens = context.tokens();
    int i = end;
    if (tokens.is(i, "-")) {
      i++;
    }
    for (int k = i; tokens.is(i, "(") && k < i + 7; k++) {
      i = tokens.is(k, ")") ? k + 1 : i;
    }
    if (tokens.is(i, "long", "in") && (tokens.is(i, "long") || tokens.is(i + 1, "length"))) {
      return "length";
    }
    // "nine metres from snout to tail"
    int whole = tokens.is(end + 1, "the", "its", "her", "his") ? end + 2 : end + 1;
    if (tokens.is(end, "from")
        && ENDS.contains(tokens.lower(whole))
        && tokens.is(whole + 1, "to")) {
      return "length";
    }
    if (tokens.is(first - 1, "measures", "measured")
        && (tokens.is(first - 2, "it")
            || LONG.contains(context.noun(first - 2))
            || Animals.is(context.noun(first - 2)))
        && !tokens.is(i, "in", "by", "across", "wide", "high", "tall", "deep", "thick", "x")) {
      return "length"; // "it measures 25.2 kilometres"
    }
    // "missed a school by 15 metres"
    if (tokens.is(first - 1, "by")
        && context.find(Math.max(from, first - 8), first, MISSING::contains) >= 0) {
      return "missed";
    }
    String gap = gap(context, from, first, end, to);
    if (gap != null) {
      return gap;
    }
    if (tokens.is(first + 1, "-") && end - first <= 3) {
      Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
      Phrase phrase = context.clauses(sentence).phraseAt(first);
      if (phrase != null && phrase.head() >= end) {
        return extent(context, phrase.head(), end);
      }
    }
    boolean fall = context.find(Math.max(from, first - 2), first, FALLING::contains) >= 0;
    boolean heading =
        COMPASS.contains(tokens.lower(i))
            || tokens.is(i + 1, "-")
                && COMPASS.contains(tokens.lower(i) + "-" + tokens.lower(i + 2));
    if (fall && !heading) {
      return "fell";
    }
    int moving = context.find(Math.max(from, first - 4), first, MOVING::contains);
    boolean moved = moving >= 0 && !tokens.is(moving + 1, "into", "aground", "out");
    if (moved && tokens.is(i, "beneath", "under", "below", "down", "up", "underground")) {
      return context.find(Math.max(from, first - 4), first, WALKING::contains) >= 0
          ? "path"
          : "length";
    }
    if (journey(context, first)) {
      return "path";
    }
    if (tokens.is(first - 1, "of") && JOURNEYS.contains(context.noun(first - 2))) {
      return "path"; // "a solo row of 2,400 miles"
    }
    if (tokens.is(i, "deep", "underground", "underwater", "down", "beneath", "below", "under")) {
      return "depth";
    }
    if (tokens.is(i, "high", "tall", "up")) {
      return tokens.is(i, "up") && tokens.is(i + 1, "the") ? "away" : "height";
    }
    if (tokens.is(i, "wide", "across")) {
      return "width";
    }
    if (tokens.is(first - 1, "of", "to")) {
      String named = AmountWords.strong(AmountKind.Sort.DISTANCE, tokens.lower(first - 2));
      if (named != null && !named.equals("away")) {
        return named; // "at a depth of 10 km"
      }
    }
    // "400 metres of road", "12 km of the railway line"
    int lying = context.find(end, Math.min(to, end + 4), LINES::contains);
    if (lying >= 0 && tokens.is(end, "of")) {
      return "length";
    }
    // "a three-kilometre protection zone"
    int zone =
        context.find(end, Math.min(to, end + 4), w -> w.equals("zone") || w.equals("radius"));
    if (zone >= 0) {
      return "radius";
    }
    boolean level =
        !tokens.is(end - 1, FAR)
            && context.find(Math.max(from, first - 10), first, LEVEL::contains) >= 0
            && tokens.is(first - 1, "to", "at", "peaked", "reached");
    if (level) {
      return "level";
    }
    boolean snow = context.find(end, Math.min(to, end + 4), SNOW::contains) >= 0;
    if (snow) {
      return "rain";
    }
    boolean runs = context.findLast(Math.max(from, first - 3), first, LYING::contains) >= 0;
    if (runs
        && context.findLast(Math.max(from, first - 9), first, w -> LONG.contains(w)) >= 0
        && !tokens.is(end, "from", "away")) {
      return "length"; // "a trench running for five miles"
    }
    boolean lies =
        moved
            && tokens.is(end, "from")
            && context.find(Math.max(from, first - 4), first, LYING::contains) >= 0
            && context.find(end, Math.min(to, end + 9), w -> w.equals("to")) < 0;
    if (lies) {
      return "away"; // "a motorway that runs 300 metres from its church"
    }
    if (moved
        && tokens.is(
            end, "along", "to", "from", "in", "of", "before", "over", "through", "towards",
            "toward", "into", "beyond")) {
      return context.find(Math.max(from, first - 4), first, LYING::contains) >= 0
          ? "length"
          : "path";
    }
    // "the 13 kilometres from Ghent to Aalst"
    int whence =
        context.find(end, Math.min(to, end + 2), w -> w.equals("from") || w.equals("between"));
    int whither =
        whence < 0
            ? -1
            : context.find(
                whence + 2,
                Math.min(to, whence + 8),
                w -> w.equals(tokens.is(whence, "between") ? "and" : "to"));
    if (whither >= 0 && context.find(whence, whither, APARTS::contains) < 0) {
      return "path";
    }
    if (tokens.is(i, "(")) {
      // "55 kilometers (34 miles) west of the town"
      int close = context.find(i, Math.min(to, i + 6), word -> word.equals(")"));
      i = close < 0 ? i : close + 1;
    }
    for (int k = i; k < Math.min(to, i + 5); k++) {
      if (tokens.is(k, "from", "off", "away", "offshore", "inland", "outside", "short")
          || tokens.is(k, "of") && k > i
          || tokens.is(k, "out") && !tokens.is(k + 1, "of")) {
        boolean compass = tokens.is(k, "of") && COMPASS.contains(tokens.lower(k - 1));
        return !compass
                && tokens.is(k, "of")
                && AmountWords.weak(AmountKind.Sort.DISTANCE, tokens.lower(k - 1)) == null
            ? null
            : "away";
      }
      boolean direction =
          tokens.is(k, "-", "to", "the", "or", "so", "due", "further", "just", "due", "more")
              || AmountWords.weak(AmountKind.Sort.DISTANCE, tokens.lower(k)) != null;
      if (!direction) {
        break;
      }
    }
    boolean within = tokens.is(first, "within") && tokens.is(end, "of");
    return within ? "away" : null;
  }

  private static final String[] FAR = {
    "km", "kilometres", "kilometers", "miles", "kilometre", "mile"
  };

  /**
   * "A gap of 270 km between them", "nine miles lay between him and the beach", "came to within 900
   * metres of the road", "widened the zone to ten km"; or null.
   */
  private static @Nullable String gap(Context context, int from, int first, int end, int to) {
    Tokens tokens = context.tokens();
    boolean between =
        context.find(end, Math.min(to, end + 5), w -> w.equals("between")) >= 0
            && (tokens.is(first - 1, "of") && GAPS.contains(tokens.lower(first - 2))
                || tokens.is(end, "lay", "lie", "lies", "separate", "separated"));
    boolean kept =
        tokens.is(first - 1, "of")
            && tokens.is(first - 2, "distance", "gap")
            && tokens.is(end, "from", "to", "between");
    boolean within =
        tokens.is(end, "of") && tokens.is(tokens.is(first, "within") ? first : first - 1, "within");
    if (between || kept || within) {
      return "away";
    }
    boolean zone =
        tokens.is(first - 1, "to", "of", "at", "from")
            && context.find(Math.max(from, first - 10), first, ZONES::contains) >= 0;
    return zone ? "radius" : null;
  }

  private static final Set<String> GAPS =
      Set.of("gap", "distance", "interval", "margin", "clearance", "spacing");

  private static final Set<String> ZONES =
      Set.of("zone", "belt", "buffer", "radius", "perimeter", "cordon");

  /** What ends the phrase that tells from where to where. */
  private static final Set<String> APARTS =
      Set.of(",", "when", "while", "where", "who", "as", "before", "after");

  private static final Set<String> MISSING = WordList.set("missed missing misses avoided");

  /**
   * How a thing is measured that is told by its one measure: "a 14-metre crack", "a 40-metre mast".
   */
  private static String extent(Context context, int head, int end) {
    String noun = context.noun(head);
    String named =
        LONG.contains(noun)
            ? "length"
            : TALL.contains(noun)
                ? "height"
                : JOURNEYS.contains(noun)
                    ? "path"
                    : AmountWords.strong(AmountKind.Sort.DISTANCE, context.tokens().lower(head));
    for (int i = end; named == null && i < head; i++) {
      named = AmountWords.strong(AmountKind.Sort.DISTANCE, context.tokens().lower(i));
    }
    return named == null ? "" : named;
  }

  /** "Their flight of last Saturday measured 128 km". */
  private static boolean journey(Context context, int first) {
    Sentence sentence = context.tokens().sentences().get(context.tokens().sentenceOf(first));
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean here =
          MEASURING.contains(context.verb(clause.verb()))
              && clause.objects().stream().anyMatch(phrase -> phrase.covers(first));
      if (here
          && clause.subjects().stream().anyMatch(s -> JOURNEYS.contains(context.noun(s.head())))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> MEASURING = Set.of("measure", "be", "total", "cover", "span");

  /** What somebody covers from end to end. */
  private static final Set<String> JOURNEYS =
      WordList.set(
          """
              journey voyage trip row trek hike ride swim paddle drive flight expedition pilgrimage
              marathon race stage odyssey haul dash hop detour path walk route commute way
              course""");

  /** The foremost part of an animal or a vessel. */
  private static final Set<String> ENDS =
      Set.of(
          "snout", "nose", "head", "beak", "bill", "bow", "bows", "prow", "tip", "end", "muzzle");

  private static final Set<String> LONG =
      WordList.set(
          """
              crack trench ditch fissure tunnel bridge viaduct road line track pipeline pipe cable
              fence canal pier jetty runway queue convoy ship boat yacht vessel trawler barge ferry
              whale shark train banner rope breach gash rift corridor border promenade""");

  private static final Set<String> TALL =
      WordList.set(
          """
              tower mast statue tree chimney building skyscraper block pylon pole turbine monument
              obelisk cliff column rocket launcher spire minaret crane flagpole dam mountain peak
              waterfall dune""");

  private static final Set<String> LINES =
      WordList.set(
          """
              road roads track tracks rail railway line fence wall pipeline pipe cable coast
              coastline beach river dyke levee motorway highway""");

  private static final Set<String> COMPASS =
      WordList.set(
          """
              north south east west northeast northwest southeast southwest north-east north-west
              south-east south-west""");

  private static final Set<String> FALLING =
      Set.of("fell", "plunged", "plunging", "tumbled", "falling", "slipped");

  private static final Set<String> LEVEL =
      Set.of("river", "level", "water", "flood", "gauge", "lake", "stood", "peaked", "tide");

  private static final Set<String> SNOW = Set.of("snow", "rain", "snowfall", "rainfall", "hail");

  private static final Set<String> LYING =
      Set.of("run", "runs", "running", "stretch", "stretches", "stretched");

  private static final Set<String> WALKING =
      Set.of(
          "walked", "marched", "covered", "travelled", "traveled", "drove", "rode", "swam", "went");

  private static final Set<String> MOVING =
      WordList.set(
          """
              walked marched covered travelled traveled drove rode ran run runs running swam cycled
              went stretch stretches stretched hiked tracked advanced advance pushed retreated travel
              walk march drive ride cycle trek hike cover swum flew flown fly sailed sail paddled
              rowed trekked floated swim walks marches drives rides cycles treks hikes covers
              drifted skied ski skated skate jogged jog pedalled pedaled kayaked canoed galloped
              crawled crept motored towed steamed""");

  /** The topic of the nearest word of the clause that has one, or the empty string. */
  private static String nearest(
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

  /** "is putting up $3 million", "set aside 40 million": what somebody is to spend. */
  private static boolean provides(Tokens tokens, int first) {
    return tokens.is(first - 1, "up")
            && tokens.is(first - 2, "put", "puts", "putting", "stump", "stumped", "stumping")
        || tokens.is(first - 1, "aside") && tokens.is(first - 2, "set", "sets", "setting");
  }

  /** "Insurance paid the museum 900,000 euros": what somebody gets for a loss. */
  private static boolean paidOut(Context context, int from, int first) {
    Tokens tokens = context.tokens();
    int insurer = context.findLast(from, first, INSURERS::contains);
    int verb = insurer < 0 ? -1 : tokens.is(insurer + 1, "had", "has", "have") ? 2 : 1;
    return verb > 0
        && tokens.is(insurer + verb, "paid", "pay", "pays")
        && !tokens.is(insurer + verb + 1, "by", "for");
  }

  private static final Set<String> INSURERS =
      Set.of("insurance", "insurer", "insurers", "underwriters");
}
