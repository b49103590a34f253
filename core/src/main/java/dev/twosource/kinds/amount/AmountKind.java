package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Amounts of money, shares, and distances. */
public final class AmountKind implements DetailKind {
  /** Which amounts. */
  public enum Sort {
    MONEY("money.amount", "An amount of money.", Quantity.Kind.MONEY),
    PERCENT("percent", "A share of a whole.", Quantity.Kind.SHARE),
    DISTANCE("distance", "A length or a distance.", Quantity.Kind.MEASURE);

    private final String id;
    private final String summary;
    private final Quantity.Kind kind;

    Sort(String id, String summary, Quantity.Kind kind) {
      this.id = id;
      this.summary = summary;
      this.kind = kind;
    }
  }

  /** Words that say what an amount counts in or leaves out, and the scope that each stands for. */
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("fees", "fees"),
          Map.entry("fee", "fees"),
          Map.entry("premium", "fees"),
          Map.entry("commission", "fees"),
          Map.entry("hammer", "net"),
          Map.entry("knocked", "net"),
          Map.entry("tax", "tax"),
          Map.entry("vat", "tax"),
          Map.entry("debt", "debt"),
          Map.entry("option", "option"),
          Map.entry("options", "option"),
          Map.entry("estimate", "estimate"),
          Map.entry("guide", "estimate"),
          Map.entry("estimated", "estimate"),
          Map.entry("expected", "estimate"),
          Map.entry("forecast", "estimate"),
          Map.entry("average", "average"),
          Map.entry("minimum", "minimum"),
          Map.entry("additional", "more"),
          Map.entry("extra", "more"),
          Map.entry("another", "more"),
          Map.entry("further", "more"),
          Map.entry("initially", "first"));

  /** Words of markets, whose figures are others every minute. */
  private static final Set<String> MARKET =
      WordList.set(
          """
              shares stock stocks index trading futures bourse benchmark dow indexes indices nasdaq
              dax ftse nikkei points close closing""");

  /** Words of a report on markets, whose rises and falls are all theirs. */
  private static final Set<String> INDEXES =
      WordList.set("nasdaq dow ftse dax nikkei bovespa sensex seng bourse bourses indices");

  /** Topics of shares that markets have, too. */
  private static final Set<String> MOVES = Set.of("rise", "fall", "");

  /** Words of opinion polls, which ask many questions. */
  private static final Set<String> POLL =
      Set.of(
          "poll",
          "survey",
          "surveyed",
          "respondents",
          "approval",
          "pollsters",
          "responded",
          "polled",
          "popularity");

  /** "Ended the session up 6 per cent": that of an exchange. */
  private static boolean session(Context context, Sentence sentence, int first) {
    int at = context.find(Math.max(sentence.firstToken(), first - 6), first, "session"::equals);
    return at >= 0
        && context.find(Math.max(sentence.firstToken(), at - 4), at, CLOSED::contains) >= 0;
  }

  private static final Set<String> CLOSED =
      Set.of("ended", "closed", "finished", "opened", "ends", "closes");

  /** Where a sentence tells of an opinion poll, or -1: "a diving survey" asks nobody. */
  private static int asked(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int at = context.find(sentence.firstToken(), sentence.endToken(), POLL::contains);
    while (at >= 0 && tokens.is(at, "survey") && FIELD.contains(tokens.lower(at - 1))) {
      at = context.find(at + 1, sentence.endToken(), POLL::contains);
    }
    return at;
  }

  private static final Set<String> FIELD =
      WordList.set(
          """
              diving aerial geological geophysical ecological field marine ground damage bird
              wildlife site structural sonar seabed fish soil land stork nest reef coral forest
              snow glacier satellite drone dive underwater""");

  /** Shares that only grow while something is being done. */
  private static final Set<String> GROWING =
      Set.of("joined", "contained", "counted", "vote", "turnout", "full");

  private static final Set<String> DENYING =
      WordList.set(
          "not n't no never without neither nobody none nothing nowhere denied deny denies");

  /** Verbs of what may not be done. */
  private static final Set<String> BARRING =
      Set.of("may", "must", "can", "cannot", "allowed", "permitted", "let");

  /** Topics of things that stay as they are whatever event the report is about. */
  private static final Set<String> STANDING =
      WordList.set(
          """
              cost saving gap fee tax rent wage debt revenue profit dividend invest loan grant""");

  /** Shares that offices give for everybody and for groups. */
  private static final Set<String> STATISTICS = Set.of("jobless", "turnout", "pay", "inflation");

  private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "without", "neither");

  private static boolean averts(String word) {
    return word.startsWith("avert") || word.startsWith("avoid") || word.startsWith("prevent");
  }

  /** Words of a group that has figures of its own. */
  private static final Set<String> GROUPS =
      Set.of("youth", "youths", "young", "women", "men", "migrants", "aged");

  /** Whether a sentence speaks of a group: "among those under 25". */
  private static boolean group(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int under =
        context.find(
            sentence.firstToken(), sentence.endToken(), w -> w.equals("under") || w.equals("over"));
    boolean age =
        under >= 0
            && tokens.isNumber(under + 1)
            && context.quantities(sentence).stream()
                .noneMatch(
                    q ->
                        q.firstToken() <= under + 1 // "just under 59 percent" is no age
                            && q.endToken() > under
                            && (q.kind() == Quantity.Kind.SHARE
                                || q.kind() == Quantity.Kind.MONEY));
    return age || context.find(sentence.firstToken(), sentence.endToken(), GROUPS::contains) >= 0;
  }

  private static final Set<String> NOTICED = Set.of("felt", "heard", "seen", "visible");

  private static final Set<String> ESTIMATED =
      Set.of("cost", "loss", "invest", "saving", "gap", "seized");

  private static final Set<String> PLAY =
      WordList.set(
          """
              rushing rushed carries touchdown touchdowns pass passes passing receiving catching
              game season return field score scored rushes rusher rush ran threw throw td tds
              offense catches career quarter scrimmage drive""");

  private final Sort sort;

  public AmountKind(Sort sort) {
    this.sort = sort;
  }

  @Override
  public String id() {
    return sort.id;
  }

  @Override
  public String summary() {
    return sort.summary;
  }

  @Override
  public String explanation() {
    return AmountTexts.explanation(sort);
  }

  @Override
  public List<Example> examples() {
    return Example.list(AmountTexts.examples(sort));
  }

  @Override
  public boolean growing() {
    return sort == Sort.MONEY;
  }

  @Override
  public int version() {
    return 32;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    List<Claim> found = new ArrayList<>();
    String currency = sort == Sort.MONEY ? Amounts.currency(context) : null;
    String earlier = "";
    int told = -2;
    for (Sentence sentence : context.sentences()) {
      Quantity last = null;
      String topic = "";
      for (Quantity stated : context.quantities(sentence)) {
        Quantity quantity =
            sort == Sort.MONEY ? Amounts.inCurrency(context, stated, currency) : stated;
        quantity = sort == Sort.PERCENT ? Amounts.inShares(context, quantity) : quantity;
        quantity = Elisions.full(context, sentence, quantity);
        boolean length = quantity.unit().equals("m") && !field(context, sentence, quantity);
        if (quantity.kind() == sort.kind && (sort != Sort.DISTANCE || length)) {
          String named = AmountTopics.of(context, sort, sentence, quantity);
          AmountAnaphora before =
              named.isEmpty() ? AmountAnaphora.of(context, sentence, quantity) : null;
          String own = before == null ? named : before.topic();
          // "put it at 45 million crowns. The union spoke of 100 million": of the same
          boolean next = taken(stated) && sentence.index() - told <= 1;
          own = own.isEmpty() && next && sort == Sort.MONEY ? earlier : own;
          boolean bare = taken(stated) && sort == Sort.PERCENT && own.isEmpty();
          if (bare && !context.tokens().is(quantity.firstToken() - 1, SAYING)) {
            continue; // a number without a unit is a share where it is plain of what
          }
          // "from 30 to 38 euros": both are of one thing
          boolean range =
              last != null
                  && context.tokens().is(last.firstToken() - 1, "from")
                  && context.tokens().is(quantity.firstToken() - 1, "to")
                  && quantity.firstToken() - last.endToken() <= 3;
          topic = range ? topic : own;
          Claim claim = claim(context, sentence, quantity, topic, before);
          boolean again = next && sort == Sort.MONEY && !found.isEmpty();
          found.add(again ? goingOn(claim, found.get(found.size() - 1)) : claim);
          last = quantity;
          earlier = topic;
          told = sentence.index();
        }
      }
    }
    AmountGroups.soles(found).forEach(out);
  }

  /** "could earn 180 million dollars a year. The union reckons on 45 million": a year as well. */
  private static Claim goingOn(Claim claim, Claim before) {
    String window = before.slot().window();
    return claim.slot().window() == null && window != null
        ? claim.with(claim.slot().in(window))
        : claim;
  }

  /** Whether a number stands without the unit that it has. */
  private static boolean taken(Quantity stated) {
    return stated.kind() == Quantity.Kind.COUNT;
  }

  private static final String[] SAYING = {
    "says", "said", "say", "claims", "claimed", "reckons", "reckoned", "puts", "estimates"
  };

  /**
   * Whether a length is none to compare: yards that a player gained, a player's height, the same in
   * other units.
   */
  private static boolean field(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    boolean tall =
        tokens.is(end, "-") && tokens.isNumber(end + 1) && tokens.glued(end)
            || tokens.is(end - 1, "-");
    boolean converted = tokens.is(quantity.firstToken() - 1, "(") && tokens.is(end, ")");
    if (tall || converted) {
      return true; // "6-foot-7", "50 km (30 miles)"
    }
    boolean yards =
        context.find(
                quantity.firstToken(),
                end + 1,
                word -> word.startsWith("yard") || word.equals("yd"))
            >= 0;
    return yards && context.find(sentence.firstToken(), sentence.endToken(), PLAY::contains) >= 0;
  }

  private Claim claim(
      Context context,
      Sentence sentence,
      Quantity quantity,
      String topic,
      @Nullable AmountAnaphora before) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    String window = AmountWindows.of(context, sentence, quantity, topic, before);
    boolean running = running(context, sentence, first, end, topic);
    String scope = scope(context, sentence, quantity, topic);
    Slot plain = context.slot(sentence, first, end, scope, topic, "", window, running);
    Slot here = AmountThings.of(context, sentence, quantity, plain);
    Slot near = before == null ? here : before.with(context, here);
    AmountRole role = AmountRole.of(context, sentence, quantity);
    Slot slot =
        switch (sort) {
          case PERCENT -> {
            Slot told = share(context, quantity, near, role);
            Slot share =
                counted(context, sentence, AmountBallots.exitPolled(context, sentence, told));
            String whose =
                share.head().equals("vote")
                    ? AmountBallots.candidate(context, sentence, first, end)
                    : null;
            yield whose == null ? share : share.marked(Slot.THING + whose);
          }
          case MONEY -> thing(context, near, role, first, end);
          case DISTANCE -> {
            String mover = Movers.of(context, sentence, first);
            Slot measured = thing(context, near, role, first, end);
            yield mover == null ? measured : measured.marked(Slot.WHO + mover);
          }
        };
    boolean tabled = sort != Sort.DISTANCE && AmountTopics.tabled(context, first, end);
    slot = tabled ? slot.marked("offer") : slot;
    slot = whole(context, first) ? slot.marked(Slot.ENTIRE) : slot;
    boolean bid =
        tabled
            || context.find(
                    sentence.firstToken(),
                    sentence.endToken(),
                    word -> word.equals("offer") || word.equals("bid"))
                >= 0;
    Occurrence main =
        running || bid || sort == Sort.MONEY && STANDING.contains(topic.replace("?", ""))
            ? null
            : sort == Sort.DISTANCE
                ? context.eventNear(sentence, first, type -> true)
                : topic.equals("joined") ? strike(context) : context.events().mainOccurrence();
    Modality said = context.modality(first);
    // "a rise of 18 percent averted a strike": the strike was not, the rise is
    if (said == Modality.NEGATED
        && context.findLast(sentence.firstToken(), first, AmountKind::averts) < 0
        && context.find(first, sentence.endToken(), AmountKind::averts) >= 0
        && context.find(sentence.firstToken(), sentence.endToken(), NOT::contains) < 0) {
      said = Modality.ACTUAL;
    }
    // "prevented 74 percent of cases": so many there were not
    if (said == Modality.NEGATED
        && context.tokens().is(first - 1, "prevented", "averted", "avoided", "stopped", "prevents")
        && context.find(sentence.firstToken(), sentence.endToken(), NOT::contains) < 0) {
      said = Modality.ACTUAL;
    }
    // "45 percent did not survive": so many there were
    if (said == Modality.NEGATED
        && sort == Sort.PERCENT
        && role != null
        && role.does(end)
        && role.clause().negated()) {
      said = Modality.ACTUAL;
    }
    // "the share of those who failed to come at 45 percent": so many there were
    if (said == Modality.NEGATED && sort == Sort.PERCENT && ShareTopics.who(context, first) >= 0) {
      said = Modality.ACTUAL;
    }
    // "nobody may fish for 12 kilometres below the works": so far it is forbidden
    if (said == Modality.NEGATED
        && sort == Sort.DISTANCE
        && role != null
        && role.part() == AmountRole.Part.ADJUNCT
        && context.find(sentence.firstToken(), first, BARRING::contains) >= 0) {
      said = Modality.ACTUAL;
    }
    // "was stopped 40 kilometres off the coast": where it was
    if (said == Modality.NEGATED
        && sort == Sort.DISTANCE
        && context.find(sentence.firstToken(), sentence.endToken(), DENYING::contains) < 0) {
      said = Modality.ACTUAL;
    }
    if (said == Modality.ACTUAL && sort == Sort.MONEY && coming(context, sentence, first, end)) {
      said = Modality.PLANNED;
    }
    // "a demand for 9 million dollars came in": it may not be met, but so much was demanded
    int demand = said == Modality.POSSIBLE ? demanded(context.tokens(), sentence, first) : -1;
    said = demand < 0 ? said : context.modality(demand);
    // a price is agreed on before it is paid
    boolean agreed = topic.endsWith("price") || topic.equals("loan") || topic.equals("grant");
    Modality mood = said == Modality.PLANNED && agreed ? Modality.ACTUAL : said;
    int from = reach(context, sentence, first, -1);
    int to = reach(context, sentence, end - 1, 1) + 1;
    Claim claim =
        context.claim(
            id(),
            sentence,
            Math.min(from, first),
            Math.max(to, end),
            value(context, quantity, topic),
            slot,
            main,
            mood);
    return claim.changed(AmountChanges.of(context, sentence, first, end, claim.change()));
  }

  /** "is putting up 3 million in the coming two years": what is yet to be spent. */
  private static boolean coming(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int being =
        context.findLast(
            Math.max(sentence.firstToken(), first - 5),
            first - 1,
            word -> word.equals("is") || word.equals("are"));
    int stop = Math.min(sentence.endToken() - 1, end + 5);
    int the = context.find(end, stop, word -> word.equals("the"));
    return being >= 0
        && tokens.lower(being + 1).endsWith("ing")
        && the >= 0
        && tokens.is(the - 1, "in", "over", "during")
        && tokens.is(the + 1, "next", "coming");
  }

  /** "231,000 of the 412,000 that she took": of which whole another sum is a part. */
  private static boolean whole(Context context, int first) {
    Tokens tokens = context.tokens();
    return tokens.is(first - 1, "the")
        && tokens.is(first - 2, "of")
        && context.quantities(tokens.sentences().get(tokens.sentenceOf(first))).stream()
            .anyMatch(part -> part.kind() == Quantity.Kind.MONEY && part.endToken() == first - 2);
  }

  /** The strike that a report tells of, or what it is about where it tells of none. */
  private static @Nullable Occurrence strike(Context context) {
    return context.events().occurrences().stream()
        .filter(occurrence -> occurrence.type().equals("strike") && !occurrence.background())
        .findFirst()
        .orElse(context.events().mainOccurrence());
  }

  /** The value in the unit's base: metres, whole euros. */
  private Value.Amount value(Context context, Quantity quantity, String topic) {
    double factor = 1;
    if (sort == Sort.DISTANCE && quantity.stated() != 0 && !Double.isNaN(quantity.stated())) {
      double base =
          switch (quantity.hedge()) {
            case NEARLY, UNDER, AT_MOST -> quantity.interval().high();
            case OVER, AT_LEAST, JUST_OVER -> quantity.interval().low();
            default -> (quantity.interval().low() + quantity.interval().high()) / 2;
          };
      factor = base / quantity.stated();
    }
    return new Value.Amount(
        sort == Sort.DISTANCE && plainMiles(context, quantity)
            ? nautical(quantity.interval())
            : quantity.interval(),
        quantity.stated() * factor,
        // a central bank's rate goes by quarters of a point: six is not 6.25
        Math.min(
            Amounts.precision(context, quantity) * factor,
            topic.equals("interest") && sort == Sort.PERCENT ? QUARTER : Double.MAX_VALUE),
        local(context, quantity) ? "XXX:local" : quantity.unit(),
        quantity.hedge());
  }

  /** Less than a quarter of a point. */
  private static final double QUARTER = 0.1;

  /** Miles at sea may be nautical ones, whatever they are called. */
  private static boolean plainMiles(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    if (!tokens.is(end - 1, "mile", "miles") || tokens.is(end - 2, "nautical")) {
      return false;
    }
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(quantity.firstToken()));
    return context.find(sentence.firstToken(), sentence.endToken(), SEA::contains) >= 0;
  }

  private static final Set<String> SEA =
      WordList.set(
          """
              sea ship vessel boat tanker trawler ferry yacht offshore lifeboat coastguard sailors
              seas dinghy""");

  private static Interval nautical(Interval miles) {
    return new Interval(
        miles.low(), miles.lowOpen(), miles.high() * 1852 / 1609.344, miles.highOpen());
  }

  /** "92 million dollars in local currency": a currency of the same name, but which? */
  private static boolean local(Context context, Quantity quantity) {
    int at =
        context.find(quantity.endToken(), quantity.endToken() + 3, word -> word.equals("local"));
    return quantity.kind() == Quantity.Kind.MONEY
        && at >= 0
        && context.tokens().is(at + 1, "currency", "money");
  }

  private String scope(Context context, Sentence sentence, Quantity quantity, String topic) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    Tokens tokens = context.tokens();
    if (AmountClauses.compared(tokens, first)) {
      return Slot.FROM;
    }
    if (sort == Sort.PERCENT) {
      boolean fronted = tokens.is(sentence.firstToken(), "among");
      if ((STATISTICS.contains(topic) || fronted) && group(context, sentence)) {
        return "group"; // joblessness among those under 25
      }
      if (topic.equals("premium")) {
        return Premiums.base(context, end, AmountClauses.to(context, sentence, end));
      }
      boolean market =
          MOVES.contains(topic)
              && (context.find(
                          Math.max(sentence.firstToken(), first - 8),
                          Math.min(sentence.endToken(), end + 8),
                          MARKET::contains)
                      >= 0
                  || session(context, sentence, first)
                  || context.says(INDEXES));
      int asked = asked(context, sentence);
      // "was on 35 percent, a better showing than any opinion poll had predicted"
      boolean poll = asked >= 0 && context.findLast(asked - 4, asked, "than"::equals) < end;
      return market
          ? "market"
          : poll
              ? "poll"
              : demand(context, sentence, first)
                  ? "demand"
                  : step(context, sentence, quantity)
                      ? "step"
                      : topic.equals("stake")
                          ? held(context, sentence, first, end)
                          : decided(context, first);
    }
    if (sort == Sort.DISTANCE) {
      // "about 400 metres from where it should have been": how far from its own place
      boolean astray =
          tokens.is(end, "from")
                  && (tokens.is(end + 1, "where")
                          && context.find(end + 2, end + 7, INTENDED::contains) >= 0
                      || tokens.is(end + 1, "the", "its", "their")
                          && tokens.is(
                              end + 2, "intended", "planned", "usual", "original", "proper"))
              || tokens.is(end, "off", "out")
                  && tokens.is(end + 1, "course", "target", "its", "of")
                  && tokens.is(end + 2, ".", ",", "course", "position", "place", "mark");
      if (astray) {
        return "astray";
      }
      if (context.find(end, Math.min(sentence.endToken(), end + 4), w -> w.equals("all")) >= 0
              && tokens.is(end, "in")
          || tokens.is(end, "altogether")
          || total(context, Math.max(sentence.firstToken(), first - 3), first)) {
        return "all"; // "a line of 27 kilometres in all", beside which a section is opened
      }
      // how far off a shock was noticed is not how far off it was
      return context.find(Math.max(sentence.firstToken(), first - 4), first, NOTICED::contains) >= 0
              && context.find(Math.max(0, first - 4), first, word -> word.equals(",")) < 0
          ? "felt"
          : "";
    }
    if (demand(context, sentence, first)) {
      return "demand";
    }
    // "Prizes came to 9.4 million altogether", of which the winner has his
    if (topic.equals("prize")
        && (tokens.is(end, "altogether")
            || context.find(Math.max(sentence.firstToken(), first - 6), first, "prizes"::equals)
                >= 0)) {
      return "all";
    }
    if (traded(context, sentence, first, end)) {
      return "market";
    }
    if (instalment(context, sentence, end)) {
      return "first";
    }
    // "281 million of the price", "8 million left on the contract"
    boolean some =
        tokens.is(end, "of") && tokens.is(end + 1, "the", "this", "that", "its", "it", "which")
            || tokens.is(end, "left", "remaining", "outstanding")
            || tokens.is(end, "in")
                && tokens.is(end + 1, "cash")
                && tokens.is(end + 2, "and")
                // "4.2 billion in cash and shares" is all of it
                && !tokens.is(end + 3, "shares", "stock", "paper", "equity", "debt", "kind");
    if (some && !(tokens.is(end + 1, "the") && tokens.is(end + 2, "damage", "damages"))) {
      return "part";
    }
    if (tokens.is(first - 1, "including")
        || tokens.is(first - 2, "of") && tokens.is(first - 1, "which")
        || tokens.is(first - 3, "of") && tokens.is(first - 2, "which")) {
      return "part";
    }
    // "$281m in cash and $53m in stock": two parts of one price
    if (tokens.is(end, "in")
        && tokens.is(end + 1, "cash", "stock", "shares")
        && mixed(context, sentence, end)) {
      return "part";
    }
    int best = 12;
    String scope = "";
    for (int i = Math.max(sentence.firstToken(), first - 8);
        i < Math.min(sentence.endToken(), end + 8);
        i++) {
      String here = SCOPES.get(tokens.lower(i));
      // "the auctioneers expect it to fetch 400,000"
      boolean hoped =
          tokens.is(i, "expect", "expects", "hope", "hopes")
              && context.find(i, Math.min(first, i + 8), FETCHING::contains) >= 0;
      here = hoped ? "estimate" : here;
      if ("estimate".equals(here) && ESTIMATED.contains(topic.replace("?", ""))) {
        continue; // what a thing will cost is always estimated
      }
      boolean profit = "tax".equals(here) && GAINS.contains(topic.replace("?", ""));
      if (profit && tokens.is(i - 1, "after", "of")) {
        continue; // a profit is what is left after tax, whether or not that is said
      }
      if ("tax".equals(here) && !aside(tokens, i)) {
        continue; // "14 million a year in lost tax": what the sum is
      }
      if (topic.equals(here) || topic.equals("fee") && "fees".equals(here)) {
        continue; // "a debt of 2 million": what the sum is, not what it counts in
      }
      int distance = i < first ? first - i : i - end;
      if (here == null || distance >= best) {
        continue;
      }
      boolean without =
          tokens.is(i - 1, "before", "excluding", "without", "any", "plus")
              || tokens.is(i - 2, "before", "excluding", "without", "plus")
              || tokens.is(i - 1, "and") && tokens.is(i - 3, "before");
      best = distance;
      scope = profit ? "gross" : without ? here.equals("fees") ? "net" : "" : here;
    }
    return scope;
  }

  /** What a lot does that is sold. */
  private static final Set<String> FETCHING =
      Set.of("fetch", "bring", "make", "sell", "realise", "realize");

  /** What is said of a place at which something is not. */
  private static final Set<String> INTENDED =
      Set.of("should", "supposed", "meant", "ought", "intended", "belongs", "belonged");

  private static final Set<String> GAINS = Set.of("profit", "loss", "earn", "earnings", "income");

  /** Whether a total is told; the "total length" of a bridge is its length. */
  private static boolean total(Context context, int from, int to) {
    int total = context.find(from, to, "total"::equals);
    return total >= 0 && !context.tokens().is(total + 1, "length", "height", "width");
  }

  /** "after tax", "plus 20 percent VAT", "tax included". */
  private static boolean aside(Tokens tokens, int i) {
    for (int k = i - 1; k > i - 4; k--) {
      if (tokens.is(
          k,
          "before",
          "after",
          "including",
          "excluding",
          "without",
          "plus",
          "with",
          "pre",
          "post",
          "inclusive",
          "exclusive",
          "net",
          "any",
          "and",
          "of")) {
        return !tokens.is(k, "of", "and") || tokens.is(k - 1, "net", "clear", "inclusive", "fees");
      }
    }
    return tokens.is(i + 1, "included", "excluded", "paid");
  }

  /** Where the noun stands of a demand for an amount: "the demand for $9 million"; -1 elsewhere. */
  private static int demanded(Tokens tokens, Sentence sentence, int first) {
    for (int i = first - 1; i > sentence.firstToken() && i >= first - 4; i--) {
      if (tokens.is(i, "for")) {
        return tokens.is(i - 1, "demand", "demands") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** "The union wants 7 percent": what is asked for is neither what is offered nor what is paid. */
  private static boolean demand(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 7); i--) {
      if (tokens.is(
          i,
          "wants",
          "want",
          "wanted",
          "demands",
          "demand",
          "demanded",
          "demanding",
          "asking",
          "asked",
          "seeks",
          "seeking",
          "sought")) {
        return true;
      }
      // "calling for 6 percent", "holding out for nine"
      boolean pressed =
          tokens.is(i, "for")
              && (tokens.is(i - 1, "call", "calls", "calling", "called", "pressing", "pushing")
                  || tokens.is(i - 1, "out") && tokens.is(i - 2, "hold", "holding", "held"));
      if (pressed) {
        return true;
      }
      if (!tokens.isWord(i) || tokens.is(i, "and", "but")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a stake is kept, or goes from hand to hand, or is that of several together: "two funds
   * own 13 percent between them"; else it is held.
   */
  private static String held(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    boolean joint =
        tokens.is(end, "together", "jointly", "combined")
            || tokens.is(end, "between", "among") && tokens.is(end + 1, "them")
            || tokens.is(first - 1, "together", "jointly");
    if (joint) {
      return "together";
    }
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 6); i--) {
      switch (context.verb(i)) {
        case "keep", "retain", "remain" -> {
          return "kept";
        }
        case "buy", "sell", "acquire", "purchase", "take" -> {
          return "traded";
        }
        default -> {}
      }
    }
    return "";
  }

  /** "4.1 percent now and 2 percent next year": one of several steps. */
  private static boolean step(Context context, Sentence sentence, Quantity quantity) {
    for (Quantity other : context.quantities(sentence)) {
      Quantity left = other.firstToken() < quantity.firstToken() ? other : quantity;
      Quantity right = left == other ? quantity : other;
      if (other == quantity
          || other.kind() != Quantity.Kind.SHARE
          || right.firstToken() - left.endToken() > 6) {
        continue;
      }
      int joint =
          context.find(
              left.endToken(),
              right.firstToken(),
              word -> word.equals("and") || word.equals("then") || word.equals("followed"));
      boolean times =
          context.timexes(sentence).stream()
              .anyMatch(
                  timex -> {
                    int at = context.tokens().tokenAt(timex.span().start());
                    return at >= right.endToken() && at <= right.endToken() + 2;
                  });
      if (joint >= 0 && times) {
        return true;
      }
    }
    return false;
  }

  /** "Shares rose $5.41", "closed at $373": what a share went for in the market. */
  private static boolean traded(Context context, Sentence sentence, int first, int end) {
    int from = Math.max(sentence.firstToken(), first - 8);
    int to = Math.min(sentence.endToken(), end + 6);
    return context.find(from, to, w -> w.equals("shares") || w.equals("stock")) >= 0
        && context.find(from, to, TRADED::contains) >= 0;
  }

  private static final Set<String> TRADED =
      WordList.set(
          """
              rose fell closed dropped gained lost jumped slid tumbled closing trading climbed""");

  /** Whether the rest of the sum is to be paid at another time. */
  private static boolean instalment(Context context, Sentence sentence, int end) {
    return context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word ->
                word.equals("instalment")
                    || word.equals("installment")
                    || word.equals("upfront")
                    || word.equals("deposit")
                    || word.equals("tranche")
                    || word.equals("balance")
                    || word.equals("remainder"))
        >= 0;
  }

  /** "cut the duty to 6 percent": what somebody sets anew was something else before. */
  private static String decided(Context context, int first) {
    Tokens tokens = context.tokens();
    int verb =
        context.findLast(
            Math.max(0, first - 14),
            first,
            word ->
                word.equals("cut")
                    || word.equals("cuts")
                    || word.equals("lowers")
                    || word.startsWith("halv")
                    || word.startsWith("lift")
                    || word.startsWith("hike")
                    || word.startsWith("trim")
                    || word.startsWith("put")
                    || word.equals("raises")
                    || word.equals("raising")
                    || word.equals("lowering")
                    || word.equals("cutting")
                    || word.equals("lower")
                    || word.equals("lowered")
                    || word.equals("raise")
                    || word.equals("raised")
                    || word.equals("reduce")
                    || word.equals("reduced"));
    return verb >= 0 && tokens.is(first - 1, "to") ? "new" : "";
  }

  private static boolean mixed(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    int cash =
        context.find(
            Math.max(sentence.firstToken(), end - 12),
            Math.min(sentence.endToken(), end + 12),
            word -> word.equals("cash"));
    int stock =
        context.find(
            Math.max(sentence.firstToken(), end - 12),
            Math.min(sentence.endToken(), end + 12),
            word -> word.equals("stock") || word.equals("shares"));
    return cash >= 0 && stock >= 0 && tokens.is(cash - 1, "in") && tokens.is(stock - 1, "in");
  }

  /** Whether more is still to come in: "so far", "with half the votes counted", "is ahead on". */
  private boolean running(Context context, Sentence sentence, int first, int end, String topic) {
    if (sort == Sort.DISTANCE) {
      return false;
    }
    Tokens tokens = context.tokens();
    // of what was looked at so far some share is told: it may go either way
    boolean grows = sort == Sort.MONEY || GROWING.contains(topic);
    for (int i = Math.max(sentence.firstToken(), first - 8);
        i < Math.min(sentence.endToken(), end + 8);
        i++) {
      boolean far = grows && tokens.is(i, "so") && tokens.is(i + 1, "far");
      // "well ahead of what was expected": no candidate is
      boolean leads =
          tokens.is(i, "ahead", "leading")
              && (VOTED.contains(topic) || topic.isEmpty() || topic.startsWith("~"));
      boolean ahead =
          sort == Sort.PERCENT
                  && (leads || tokens.is(i, "provisional", "preliminary", "counted", "partial"))
                  && !all(context, sentence, i)
              || sort == Sort.PERCENT && counting(context, sentence, i);
      if (far || ahead) {
        return true;
      }
    }
    if (sort == Sort.PERCENT
        && topic.equals("vote")
        && AmountBallots.partly(context, sentence)
        && !AmountResults.complete(context, sentence)) {
      return true;
    }
    return sort == Sort.PERCENT && VOTED.contains(topic) && countedBefore(context, sentence, topic);
  }

  /** "With 60 percent of the ballots counted, A led. She had 41 percent": of what was counted. */
  private static boolean countedBefore(Context context, Sentence sentence, String topic) {
    if (sentence.index() == 0 || AmountResults.complete(context, sentence)) {
      return false;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    int counted = context.find(before.firstToken(), before.endToken(), "counted"::equals);
    boolean next =
        before.block() == sentence.block()
            || topic.equals("vote") && AmountBallots.before(context, sentence) != null;
    return next && AmountBallots.partly(context, before)
        || counted >= 0
            && next
            && !all(context, before, counted)
            && context.find(counted - 6, counted, BALLOTS::contains) >= 0;
  }

  /** What is counted, and what it comes in by. */
  private static final Set<String> BALLOTS =
      Set.of("ballots", "votes", "stations", "precincts", "districts", "results");

  /** "when all ballots had been counted": nothing is left to count. */
  private static boolean all(Context context, Sentence sentence, int i) {
    int from = Math.max(sentence.firstToken(), i - 9);
    return context.tokens().is(i, "counted")
        && (context.find(from, i, w -> w.equals("all") || w.equals("every")) >= 0
            || session(context.tokens(), i));
  }

  /** "Of the votes counted on Thursday, 71 per cent were": on that day they all were. */
  private static boolean session(Tokens tokens, int i) {
    return tokens.is(i + 1, "on")
        && tokens.is(i - 1, "votes", "ballots", "papers")
        && tokens.is(i - 2, "the")
        && tokens.is(i - 3, "of")
        && !tokens.is(i - 4, "percent", "cent", "%", "half", "most", "quarters", "thirds");
  }

  /** "With half the precincts in", "after 60 percent of districts had reported". */
  private static boolean counting(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    int units = tokens.is(i - 1, "had", "have") ? i - 2 : i - 1;
    return tokens.is(i, "in", "reporting", "reported", "declared")
        && BALLOTS.contains(tokens.lower(units))
        && context.find(
                Math.max(sentence.firstToken(), i - 9),
                i,
                w -> w.equals("with") || w.equals("after"))
            >= 0;
  }

  /**
   * What a share without a topic is a share of ("~candidate", "~" where it is not told), and what
   * those do.
   */
  private static Slot share(
      Context context, Quantity quantity, Slot slot, @Nullable AmountRole role) {
    int head = quantity.head() >= 0 ? quantity.head() : within(context, quantity);
    int end = Math.max(quantity.endToken(), quantity.firstToken() + 1);
    boolean does = role != null && role.does(end);
    Slot named =
        !slot.head().isEmpty()
            ? slot
            : head >= 0
                ? slot.of("~" + context.noun(head), slot.owner())
                : does ? slot.of("~", slot.owner()) : slot;
    String deed = does ? role.deed(context) : "";
    if (!deed.isEmpty()) {
      return named.marked(Slot.DEED + (role.clause().negated() ? "not " : "") + deed);
    }
    boolean moves = role != null && (named.head().equals("rise") || named.head().equals("fall"));
    String moved = moves ? role.moved(context, end) : "";
    return moved.isEmpty() ? named : named.marked(Slot.THING + moved);
  }

  /** "One sailing in four": where the noun stands between the two numbers; -1 for none. */
  private static int within(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int noun = quantity.firstToken() + 1;
    boolean between =
        noun + 1 < quantity.endToken()
            && tokens.isWord(noun)
            && tokens.is(noun + 1, "in")
            && !tokens.is(noun, "out");
    return between ? noun : -1;
  }

  /** The slot with the mark of a count of votes that is over, where it is of one. */
  private static Slot counted(Context context, Sentence sentence, Slot slot) {
    boolean over =
        VOTED.contains(slot.head())
            && (AmountResults.complete(context, sentence)
                || slot.head().equals("vote") && !slot.part() && goesOn(context, sentence));
    return over ? slot.marked(Slot.COUNTED) : slot;
  }

  /** Whether the sentence before tells the share of another after all votes were counted. */
  private static boolean goesOn(Context context, Sentence sentence) {
    Sentence before = AmountBallots.before(context, sentence);
    return before != null && AmountResults.complete(context, before);
  }

  private static final Set<String> VOTED = Set.of("vote", "favour", "against", "turnout");

  /** The slot with the mark of what a sum goes for, or a length is that of. */
  private static Slot thing(
      Context context, Slot slot, @Nullable AmountRole role, int first, int end) {
    String thing = role == null ? "" : role.thing(context, first, end);
    return thing.isEmpty() ? slot : slot.marked(Slot.THING + thing);
  }

  /**
   * A few words to one side, up to a comma or another number: the quote says what the amount is of.
   */
  private static int reach(Context context, Sentence sentence, int from, int step) {
    Tokens tokens = context.tokens();
    int at = from;
    for (int k = 1; k <= 4; k++) {
      int next = from + k * step;
      if (next < sentence.firstToken()
          || next >= sentence.endToken()
          || !tokens.isWord(next) && !tokens.is(next, "'s", "-")) {
        break;
      }
      at = next;
    }
    return at;
  }
}
