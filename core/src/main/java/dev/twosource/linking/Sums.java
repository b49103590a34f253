package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two sums of money, shares or lengths are of the same thing. */
final class Sums {
  /** Words of units, of talk about numbers and of places: that both texts use them says nothing. */
  private static final Set<String> PLAIN =
      Set.of(
          ("euro dollar pound metre meter kilometre kilometer mile foot percent cent sterling kilo yard"
                  + " yen worth cost price value half quarter third number total km north south east west"
                  + " nautical rupee crown krone rand naira peso franc lakh crore pay money sum figure amount"
                  + " estimate put stand roughly nearly almost bring leave want need away get make")
              .split(" "));

  /** Evidence that is enough to see that two agree, and too little to see that they do not. */
  private static final int WEAK = -6;

  /** Something says that the two are not of one thing: they may agree, and never differ. */
  private static final int NEVER = -16;

  /** Topics of which few stories have two. */
  private static final Set<String> SPECIFIC =
      Set.of(
          "saving",
          "gap",
          "bail",
          "ransom",
          "prize",
          "reward",
          "dividend",
          "inflation",
          "jobless",
          "premium");

  /** Shares of which a story has one. */
  private static final Set<String> SINGLE = Set.of("turnout", "favour", "contained");

  /** Topics that tell too little of what is meant: all sorts of things rise, or have a price. */
  private static final Set<String> MANY =
      Set.of("rise", "fall", "price", "?price", "path", "away", "length", "height", "");

  /** Topics of by how much a thing changed, which is no share of a whole. */
  private static final Set<String> MOVED =
      Set.of("pay", "rise", "fall", "inflation", "interest", "profit", "revenue");

  /** Topics that one text may name for the other's. */
  private static final Set<String> AKIN =
      Set.of(
          "price cost",
          "price insured",
          "loss insured",
          "price fee",
          "cost invest",
          "grant invest",
          "grant raised",
          "cost loss",
          "cost grant",
          "loss price",
          "price ransom",
          "profit wage",
          "profit revenue",
          "bribe loss",
          "prize reward",
          "compensation loss",
          "compensation fine",
          "cost fee",
          "fee rent",
          "grant loan",
          "loss seized",
          "rise pay",
          "inflation rise",
          "favour vote",
          "joined ran",
          "away radius",
          // a depth is neither a height nor a distance, though one text may call it so
          "length path");

  private Sums() {}

  /** How near the topics of two amounts are. */
  private enum Topic {
    SAME,
    AKIN,
    OPEN,
    APART
  }

  private static Topic topic(Slot x, Slot y) {
    String a = x.topic();
    String b = y.topic();
    if (counted(x) != counted(y)) {
      return Topic.APART; // how far the count has got, and how many voted so
    }
    boolean hint = x.head().startsWith("?") || y.head().startsWith("?");
    if (x.head().startsWith("?") && y.head().startsWith("?") && !a.equals(b)) {
      return Topic.OPEN; // "paid 3 million", "took 11 million"
    }
    if (hint && !a.equals(b)) {
      return AKIN.contains(a + " " + b) || AKIN.contains(b + " " + a) ? Topic.AKIN : Topic.OPEN;
    }
    if (x.head().startsWith("?") && y.head().startsWith("?")) {
      return Topic.AKIN;
    }
    if (a.startsWith("~") && b.startsWith("~") && whole(a.substring(1), b.substring(1))) {
      // "62 percent of the patients had them halved": those of whom one deed is told are one group
      return one(x, y, Slot.DEED) ? Topic.SAME : Topic.AKIN;
    }
    boolean open = a.isEmpty() || b.isEmpty() || a.startsWith("~") || b.startsWith("~");
    if (open
        && (MOVED.contains(a) || MOVED.contains(b))
        && (a.startsWith("~") || b.startsWith("~"))) {
      return Topic.APART; // by how much pay rises, and how many of the nurses voted
    }
    if (idle(a, b) || idle(b, a)) {
      return Topic.APART;
    }
    if (open) {
      return a.equals(b) && !a.isEmpty() || named(x, y) ? Topic.AKIN : Topic.OPEN;
    }
    if (a.equals(b)) {
      return Topic.SAME;
    }
    return AKIN.contains(a + " " + b) || AKIN.contains(b + " " + a) ? Topic.AKIN : Topic.APART;
  }

  /** Whether one is the share of those on strike, and the other one of trains or classes. */
  private static boolean idle(String joined, String things) {
    return joined.equals("joined")
        && things.length() > 1
        && things.startsWith("~")
        && !Slots.person(things.substring(1));
  }

  /** Whether a share tells how far a count has got. */
  private static boolean counted(Slot slot) {
    String topic = slot.topic();
    return COUNTED.contains(topic) || topic.equals("~ballot") && slot.focus().contains("count");
  }

  /** What shares are of that tell how far a count has got. */
  private static final Set<String> COUNTED =
      Set.of("~station", "~precinct", "~ward", "~constituency", "~district", "~box");

  /** Whether two shares may be of one group, the one told or both. */
  private static boolean whole(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || Lexicon.get().related(a, b)
        || Lexicon.get().akin(a, b)
        || Slots.person(a) && Slots.person(b);
  }

  /**
   * Whether one calls what the share is of by a word that the other uses: "pass rate", "passed".
   */
  private static boolean named(Slot x, Slot y) {
    return x.head().startsWith("~") && y.focus().contains(x.head().substring(1))
        || y.head().startsWith("~") && x.focus().contains(y.head().substring(1));
  }

  /** Whether two shares of a vote are told of two parties, each by its name. */
  static boolean parties(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return a.detail().equals("percent")
        && x.head().equals("vote")
        && y.head().equals("vote")
        && !x.names().isEmpty()
        && !y.names().isEmpty()
        && Slots.common(x.names(), y.names()).isEmpty();
  }

  /** Whether two shares of a vote are those of two candidates. */
  static boolean candidates(Claim a, Claim b) {
    return a.detail().equals("percent")
        && a.slot().head().equals("vote")
        && b.slot().head().equals("vote")
        && (others(a.slot(), b.slot(), Slot.THING)
            || !(a.standing().sole() && b.standing().sole()) && otherCandidate(a.slot(), b.slot()));
  }

  /** Whether a claim is of an amount. */
  static boolean of(Claim claim) {
    return KINDS.contains(claim.detail());
  }

  /** Whether two ways are those of two people, by their names or their nations. */
  private static boolean others(Slot x, Slot y) {
    String p = x.who();
    String q = y.who();
    return p != null && q != null && !p.equals(q) && p.startsWith("~") == q.startsWith("~");
  }

  private static final Set<String> KINDS = Set.of("money.amount", "percent", "distance");

  static Link amount(Entry left, Entry right) {
    boolean near = left.profile().near(right.profile());
    Link link = amount(left.claim(), right.claim(), near);
    boolean apart = foreign(left, right) || recurring(left, right);
    return link instanceof Link.Same same && same.strength() > NEVER && apart
        ? new Link.Same(same.evidence(), NEVER)
        : link;
  }

  /** Figures that are told anew every month, quarter or year. */
  private static final Set<String> RECURRING =
      Set.of(
          "rise",
          "fall",
          "profit",
          "revenue",
          "loss",
          "interest",
          "inflation",
          "jobless",
          "rent",
          "fee",
          "dividend",
          "wage",
          "price",
          "tax",
          "stake",
          "debt",
          "loan",
          "grant",
          "");

  /**
   * Whether two reports of different weeks may each tell the figure of their own; one that says
   * that its figure is new is of the same.
   */
  private static boolean recurring(Entry left, Entry right) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean dated = left.profile().published() != null && right.profile().published() != null;
    boolean story = left.profile().ofOneStory(right.profile());
    String head = a.slot().topic();
    return dated
        && !story
        && !left.profile().near(right.profile())
        && (RECURRING.contains(head) || head.startsWith("~"))
        && a.change() == null
        && b.change() == null;
  }

  /** Whether the names around two amounts are those of two things. */
  private static boolean foreign(Entry left, Entry right) {
    Slot x = left.claim().slot();
    Slot y = right.claim().slot();
    if (left.claim().document().equals(right.claim().document())) {
      return false;
    }
    if (x.head().equals("contained") && y.head().equals("contained")) {
      return false; // which fire it is, the event says
    }
    boolean money = left.claim().detail().equals("money.amount");
    if (money
        && !left.profile().near(right.profile())
        && Slots.common(x.names(), y.names()).size() < 2
        && unknown(x.names(), right)
        && unknown(y.names(), left)) {
      return true; // what one firm paid for another, and for a third
    }
    Set<String> p = money ? x.places() : x.names();
    Set<String> q = money ? y.places() : y.names();
    boolean a = unknown(p, right);
    boolean b = unknown(q, left);
    if (left.claim().detail().equals("percent") && nested(x.names(), y.names())) {
      return true; // rents in a city, and rents in its country
    }
    if (CHANGES.contains(x.head()) && (abroad(p, right) || abroad(q, left))) {
      return true; // sales in Belgium are not all sales
    }
    boolean apart =
        !p.isEmpty()
            && !q.isEmpty()
            && !meet(p, q, money)
            && !(money && meet(x.names(), y.names(), false));
    return money ? a && b || apart && (a || b) : apart && a && b;
  }

  /** Whether the one names a country, and the other no place but one in it. */
  private static boolean nested(Set<String> names, Set<String> others) {
    Set<String> here = places(names);
    Set<String> there = places(others);
    here.removeAll(others);
    there.removeAll(names);
    return !here.isEmpty()
        && !there.isEmpty()
        && Slots.common(places(names), places(others)).isEmpty()
        && (within(here, there) || within(there, here));
  }

  private static Set<String> places(Set<String> names) {
    Set<String> places = new TreeSet<>(names);
    places.removeIf(name -> !Lexicon.get().isPlace(name));
    return places;
  }

  private static boolean within(Set<String> towns, Set<String> countries) {
    for (String town : towns) {
      Place place = Lexicon.get().place(town);
      if (place != null
          && !place.country()
          && countries.stream().anyMatch(place.within()::contains)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CHANGES = Set.of("rise", "fall", "pay", "jobless", "vote");

  /** Whether one of the names is a place of general knowledge that a document does not name. */
  private static boolean abroad(Set<String> names, Entry entry) {
    for (String name : names) {
      if (Lexicon.get().isPlace(name) && unknown(Set.of(name), entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two sets of names share one, in its full or its short form; countries tell little. */
  private static boolean meet(Set<String> p, Set<String> q, boolean countries) {
    for (String one : p) {
      for (String other : q) {
        if (alike(one, other) && (countries || !CountSlots.country(one))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean alike(String one, String other) {
    return one.equals(other)
        || one.endsWith(" " + other)
        || other.endsWith(" " + one)
        || Distances.full(one, other);
  }

  /** Whether one of the names is not in a document at all. */
  private static boolean unknown(Set<String> names, Entry entry) {
    for (String name : names) {
      boolean known =
          entry.profile().tells(name)
              || entry.profile().names().keySet().stream().anyMatch(other -> alike(name, other));
      if (!known) {
        return true;
      }
    }
    return false;
  }

  /** "82 million in our money": a sum that is reckoned in another one. */
  private static final String FOREIGN = "money";

  /** Whether two amounts may be of one thing, where each report has no other amount. */
  static boolean lone(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    Topic topic = topic(x, y);
    boolean told = topic == Topic.SAME || topic == Topic.AKIN;
    boolean moved = MOVED.contains(x.head()) || MOVES.contains(y.head());
    boolean length = a.detail().equals("distance");
    return told
        && (!length || Distances.reference(x, y))
        && !x.focus().contains(FOREIGN)
        && !y.focus().contains(FOREIGN)
        && x.measure().equals(y.measure())
        && !others(x, y, Slot.DEED)
        && (topic == Topic.SAME && !moved || !others(x, y, Slot.THING))
        && !others(x, y)
        && !otherSort(x, y)
        && !otherWhole(x, y)
        && !otherGauge(x, y)
        && !worth(x, y)
        && !(a.detail().equals("percent") && nested(x.names(), y.names()))
        && (!moved || one(x, y, Slot.THING) || !Slots.common(x.focus(), y.focus()).isEmpty());
  }

  /**
   * Whether two amounts of which the one is not said to be of anything may be of one thing, where
   * each report leads with it.
   */
  static boolean first(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    Set<String> focus = Slots.akin(x, y);
    focus.removeAll(PLAIN);
    return topic(x, y) == Topic.OPEN
        && (x.head().isEmpty() || y.head().isEmpty())
        && a.detail().equals("money.amount")
        && !focus.isEmpty()
        && Slots.common(x.names(), y.names()).size() >= 2
        && x.measure().equals(y.measure());
  }

  private static Link amount(Claim a, Claim b, boolean near) {
    Slot x = a.slot();
    Slot y = b.slot();
    Topic topic = topic(x, y);
    if (topic == Topic.APART || candidates(a, b)) {
      return new Link.Unknown();
    }
    Set<String> focus = Slots.akin(x, y);
    focus.removeAll(PLAIN);
    if (topic == Topic.SAME) {
      focus.removeIf(word -> Lexicon.get().related(word, x.topic()));
    }
    Set<String> context = new TreeSet<>(Slots.related(x.context(), y.context()));
    context.removeAll(PLAIN);
    context.removeAll(focus);
    if (topic == Topic.SAME) {
      context.removeIf(word -> Lexicon.get().related(word, x.topic()));
    }
    Set<String> names = Slots.common(x.names(), y.names());
    boolean strangers =
        !x.names().isEmpty() && !y.names().isEmpty() && !meet(x.names(), y.names(), true);
    boolean sole = topic == Topic.SAME && x.owner().equals("sole") && y.owner().equals("sole");
    boolean only = a.standing().sole() && b.standing().sole();
    boolean length = a.detail().equals("distance");
    // the one sum, the one share of each of two reports of these days
    boolean alone =
        near
            && topic == Topic.SAME
            && a.standing().alone()
            && b.standing().alone()
            && !strangers
            && (!MANY.contains(x.head()) || !focus.isEmpty() || one(x, y, Slot.THING));
    // "before fees", "debt included": who says the same of the scope speaks of one sum the more
    boolean scope = !x.measure().isEmpty() && x.measure().equals(y.measure());
    double evidence =
        focus.size()
            + 0.5 * Math.min(4, context.size())
            + (names.isEmpty() ? strangers ? -1 : 0 : 1 + 0.5 * Math.min(2, names.size() - 1))
            + (scope ? 1 : 0)
            + (one(x, y, Slot.DEED) || topic == Topic.SAME && one(x, y, Slot.THING) ? 1 : 0)
            + (named(x, y) ? 0.5 : 0)
            + (sole ? 1 : 0)
            + (length ? Distances.signs(x, y) : 0)
            + (only ? 0.5 : 0)
            + (alone ? 1 : 0);
    double least =
        switch (topic) {
          case SAME -> SINGLE.contains(x.head()) || sole ? 0 : 1;
          case AKIN -> 1.5;
          default -> 2;
        };
    if (evidence < least) {
      return new Link.Unknown();
    }
    String what = focus.isEmpty() ? x.head() : String.join(", ", focus);
    // what is set anew was something else before; what two reports say is to be is one thing
    boolean traded = x.measure().equals("traded") != y.measure().equals("traded");
    boolean polled = asked(x, y) || asked(y, x);
    boolean decided = set(x, y) && !now(a) && !now(b);
    boolean planned = foreseen(a) && foreseen(b);
    if (otherProfit(x, y)) {
      return new Link.OtherScope(List.of("the two are profits of two sorts"));
    }
    if (!windows(a, b) || !scopes(x, y) && !set(x, y) && !traded && !polled) {
      return new Link.OtherScope(List.of("one counts in or leaves out what the other does not"));
    }
    if (x.measure().equals("market")) {
      boolean day = a.asOf() != null && a.asOf().equals(b.asOf());
      return day
          ? new Link.Same(List.of("both speak of " + what), NEVER)
          : new Link.OtherScope(List.of("markets moved between the two reports"));
    }
    boolean asked = x.measure().equals("poll");
    if (asked && (focus.size() < 3 || names.isEmpty())) {
      return new Link.Unknown();
    }
    boolean single = topic == Topic.SAME && SINGLE.contains(x.head());
    boolean leads = a.standing().leads() && b.standing().leads();
    boolean alien =
        strangers
            && focus.size() < 3
            && !(single && x.head().equals("contained"))
            && !(length && (Distances.reference(x, y) || only && !focus.isEmpty()));
    boolean specific = SPECIFIC.contains(x.head());
    // a candidate has one share of the vote
    boolean candidate = x.head().equals("vote") && one(x, y, Slot.THING);
    boolean told =
        !focus.isEmpty()
            || candidate
            || single
            || alone
            || sole && a.standing().leads() && b.standing().leads() && one(x, y, Slot.THING)
            || names.size() >= 2
            || length && only && Distances.told(x, y)
            || sole && (scope || specific || !names.isEmpty() && !bothMore(x.names(), y.names()));
    // one rate of one month, of which each report has one
    boolean dated =
        sole
            && specific
            && !strangers
            && x.window() != null
            && x.window().startsWith("in ")
            && x.window().equals(y.window())
            && !otherSort(x, y);
    boolean barred =
        alien
            || x.head().equals("inflation") && y.head().equals("inflation") && otherSort(x, y)
            || decided && !planned
            || traded
            || polled && !one(x, y, Slot.THING)
            || others(x, y, Slot.DEED) && !(topic == Topic.SAME && x.head().equals("joined"))
            || a.detail().equals("percent") && otherMoved(x, y)
            || furtherDown(a, b)
            || worth(x, y) && !stolen(a) && !stolen(b)
            || topic == Topic.AKIN && others(x, y, Slot.THING)
            || x.measure().equals("part") // the one part, and the other
            || a.detail().equals("percent") && otherWhole(x, y)
            || a.detail().equals("percent") && !specific && otherGauge(x, y)
            || length && (Distances.apart(x, y, focus, only) || others(x, y))
            || topic == Topic.OPEN && settled(x) && settled(y)
            // who tells of two falls tells of two heights
            || x.head().equals("fell")
                && !(a.standing().sole() && b.standing().sole())
                && focus.size() < (a.standing().leads() || b.standing().leads() ? 2 : 3);
    double needed =
        switch (topic) {
          case SAME ->
              single && leads
                  ? 0
                  : candidate ? 1.5 : RESULTS.contains(x.head()) && !names.isEmpty() ? 2 : 2.5;
          case AKIN -> named(x, y) ? 2.5 : 3;
          default -> 4;
        };
    int strength = WEAK;
    if (barred) {
      strength = NEVER;
    } else if (dated) {
      strength = 3;
    } else if (evidence >= needed && told) {
      strength = 2;
    } else if (sole && (only || specific) && told) {
      boolean known =
          alone
              || near && only && !strangers && one(x, y, Slot.THING)
              || only && (specific || !names.isEmpty())
              || specific && !otherSort(x, y);
      strength = known && !strangers ? 1 : -1;
    }
    return new Link.Same(
        List.of("both speak of " + what.replace("~", "").replace("?", "")), strength);
  }

  /**
   * Whether one of two shares of a vote is that of a candidate, and the other is told without that
   * name: it may be anybody's.
   */
  private static boolean otherCandidate(Slot x, Slot y) {
    String p = x.mark(Slot.THING);
    String q = y.mark(Slot.THING);
    Set<String> described = Slots.common(x.focus(), y.focus());
    described.retainAll(DESCRIBING);
    return p.isEmpty() != q.isEmpty()
        && described.isEmpty()
        && !(p.isEmpty() ? x.names().contains(q) : y.names().contains(p));
  }

  /** What tells one of a few candidates from the others: "the independent candidate". */
  private static final Set<String> DESCRIBING =
      WordList.set(
          """
              independent incumbent ruling opposition challenger conservative liberal socialist
              nationalist populist leftist centrist communist green labour republican democrat
              democratic""");

  /** Whether the first share is that of an exit poll, and the second that of the whole count. */
  private static boolean asked(Slot x, Slot y) {
    return x.measure().equals("poll")
        && y.measure().isEmpty()
        && (x.context().contains("exit") || x.has(Slot.EXIT))
        && y.has(Slot.COUNTED);
  }

  /** Whether both are of one scope, as "minimum", or the sentence of one has the word elsewhere. */
  private static boolean scopes(Slot x, Slot y) {
    String p = x.measure();
    String q = y.measure();
    return p.equals(q)
        || q.isEmpty() && y.context().contains(p)
        || p.isEmpty() && x.context().contains(q);
  }

  /** Whether an amount is of what is to come: planned, expected, or a forecast. */
  private static boolean foreseen(Claim claim) {
    return claim.modality() == Modality.PLANNED
        || !Slots.common(claim.slot().context(), FORECASTS).isEmpty();
  }

  private static final Set<String> FORECASTS =
      Set.of("forecast", "outlook", "projection", "guidance", "target", "estimate");

  /** Whether one of two amounts is told as set anew. */
  private static boolean set(Slot x, Slot y) {
    return x.measure().equals("new") != y.measure().equals("new");
  }

  /** Whether an amount is told as the one that holds since it was set anew. */
  private static boolean now(Claim claim) {
    return "now".equals(claim.change()) && !claim.slot().measure().equals("new");
  }

  /** Whether two things rose or fell, each unknown to the other's passage. */
  private static boolean otherMoved(Slot x, Slot y) {
    return others(x, y, Slot.THING)
        && !y.focus().contains(x.mark(Slot.THING))
        && !x.focus().contains(y.mark(Slot.THING));
  }

  /**
   * Whether one report tells of several things that rose, and this one is not the first of them: it
   * must be called the same to be the other's.
   */
  private static boolean furtherDown(Claim a, Claim b) {
    boolean moved = MOVES.contains(a.slot().head()) && MOVES.contains(b.slot().head());
    boolean leads = a.standing().leads() && b.standing().leads();
    String p = a.slot().mark(Slot.THING);
    String q = b.slot().mark(Slot.THING);
    return moved && !leads && !p.equals(q) && !(INCOME.contains(p) && INCOME.contains(q));
  }

  /** The ways in which a thing moves. */
  static final Set<String> MOVES = Set.of("rise", "fall");

  /** Whether the one tells what a thing is worth, the other what damage was done. */
  private static boolean worth(Slot x, Slot y) {
    return x.head().equals("?price") && y.head().equals("loss")
        || y.head().equals("?price") && x.head().equals("loss");
  }

  private static boolean stolen(Claim claim) {
    return claim.event() != null && claim.event().type().equals("theft");
  }

  /** Whether both have a mark of one sort that says the same. */
  static boolean one(Slot x, Slot y, String letters) {
    String p = x.mark(letters);
    String q = y.mark(letters);
    return !p.isEmpty() && !q.isEmpty() && kindred(p, q);
  }

  /** Whether both have a mark of one sort, and each says another thing. */
  static boolean others(Slot x, Slot y, String letters) {
    String p = x.mark(letters);
    String q = y.mark(letters);
    return !p.isEmpty() && !q.isEmpty() && !kindred(p, q);
  }

  private static boolean kindred(String p, String q) {
    return p.equals(q)
        || Lexicon.get().related(p, q)
        || Lexicon.get().akin(p, q)
        || INCOME.contains(p) && INCOME.contains(q);
  }

  /** Words for what a business takes in. */
  private static final Set<String> INCOME =
      Set.of("takings", "taking", "turnover", "sales", "sale", "revenue", "receipts", "business");

  /** Whether each of two profits is called one of a sort, and not of the same: operating, net. */
  private static boolean otherProfit(Slot x, Slot y) {
    Set<String> left = profits(x);
    Set<String> right = profits(y);
    return x.topic().equals("profit")
        && y.topic().equals("profit")
        && !left.isEmpty()
        && !right.isEmpty()
        && Slots.common(left, right).isEmpty();
  }

  /** The sorts of profit that a passage names; what is earned before interest is operating. */
  private static Set<String> profits(Slot slot) {
    Set<String> sorts = new TreeSet<>(Slots.common(slot.focus(), PROFITS));
    if (slot.focus().contains("interest") && slot.focus().contains("tax")) {
      sorts.addAll(Set.of("operate", "operating", "ebit"));
    }
    return sorts;
  }

  private static final Set<String> PROFITS =
      WordList.set(
          "operate operating net pretax pre-tax gross core underlying adjusted ebitda ebit");

  /** Whether one rate is that of all, and the other that of a sort: of food, of the young. */
  private static boolean otherSort(Slot x, Slot y) {
    return !sorts(x).equals(sorts(y));
  }

  /** The sorts that a passage names; a statistics service is none of them. */
  private static Set<String> sorts(Slot slot) {
    Set<String> sorts = new TreeSet<>(Slots.common(slot.focus(), SORTS));
    if (slot.focus().contains("statistics") || slot.focus().contains("statistical")) {
      sorts.remove("service");
    }
    return sorts;
  }

  private static final Set<String> SORTS =
      WordList.set(
          """
              core food energy service underlying wholesale producer headline fuel rent young youth
              woman man graduate harmonized housing import""");

  /** Nouns of what is measured: two of them are two figures, though all else is shared. */
  private static final Set<String> GAUGES =
      WordList.set(
          """
              price export import sales output production wage rent turnout profit revenue volume
              traffic attendance enrollment unemployment inflation deposit earnings demand supply
              population yield budget tourism arrival debt footfall visit""");

  /** Whether what a sum is for is known from its words, if only by a hint. */
  private static boolean settled(Slot slot) {
    return !slot.head().isEmpty() && !slot.head().startsWith("~");
  }

  /** Whether each has names that the other has not. */
  private static boolean bothMore(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean otherGauge(Slot x, Slot y) {
    Set<String> p = Slots.common(x.focus(), GAUGES);
    Set<String> q = Slots.common(y.focus(), GAUGES);
    return !p.isEmpty() && !q.isEmpty() && Slots.related(p, q).isEmpty() && !made(p, q);
  }

  /** Whether both gauges are of how much was made: output, production, volume. */
  private static boolean made(Set<String> p, Set<String> q) {
    return !Slots.common(p, MADE).isEmpty() && !Slots.common(q, MADE).isEmpty();
  }

  private static final Set<String> MADE = Set.of("output", "production", "volume", "yield");

  /** Words for any whole of their sort: that another one is used says nothing. */
  private static final Set<String> WHOLES =
      WordList.set(
          """
              electorate voter member vote ballot company stock share register equity capital firm
              worker workforce job staff employee entitle eligible total paper crew driver elector""");

  /** Whether both say what the share is of, and it is not the same. */
  private static boolean otherWhole(Slot x, Slot y) {
    Set<String> p = new TreeSet<>(x.places());
    Set<String> q = new TreeSet<>(y.places());
    boolean plain = p.removeAll(WHOLES) | q.removeAll(WHOLES);
    return !plain && !p.isEmpty() && !q.isEmpty() && Slots.related(p, q).isEmpty();
  }

  /** Whether two amounts are of one stretch of time, or reckoned by the same. */
  private static boolean windows(Claim a, Claim b) {
    String p = a.slot().window();
    String q = b.slot().window();
    boolean dividend = a.slot().head().equals("dividend") && b.slot().head().equals("dividend");
    if (p == null && q == null || p != null && p.equals(q) || dividend) {
      return true;
    }
    if ((p == null || q == null) && sold(a.slot(), b.slot())) {
      return true; // "sold last year for", "fetched": a thing has its price once
    }
    if (p == null || q == null) {
      Claim open = p == null ? a : b;
      boolean result =
          RESULTS.contains(open.slot().head())
              && Slots.common(open.slot().context(), SHORT).isEmpty();
      return within(p == null ? q : p, open.asOf(), result ? 150 : 45)
          || open.slot().head().equals("inflation")
              && String.valueOf(p == null ? q : p).contains("year");
    }
    boolean per = (p.equals("each") || q.equals("each")) && rate(p) && rate(q);
    boolean past = !rate(p) && !rate(q) && (p.equals("earlier") || q.equals("earlier"));
    return per || past || p.startsWith(q) || q.startsWith(p);
  }

  private static boolean sold(Slot x, Slot y) {
    Set<String> both = Slots.common(x.context(), y.context());
    return x.head().equals("price")
        && y.head().equals("price")
        && both.contains("sell")
        && both.size() >= 2;
  }

  /** Stretches shorter than a year. */
  private static final Set<String> SHORT = Set.of("quarter", "half", "month", "week", "nine");

  /** What is reckoned up for a year, and told months after its end. */
  private static final Set<String> RESULTS = Set.of("profit", "revenue", "loss", "dividend");

  private static boolean rate(String window) {
    return window.equals("each") || window.startsWith("per ");
  }

  /** Whether what was news on a day may be of the stretch that another text tells in hindsight. */
  private static boolean within(@Nullable String window, @Nullable LocalDate day, int late) {
    if (window == null || day == null || !window.startsWith("in ")) {
      return false;
    }
    int year = Integer.parseInt(window.substring(3, 7));
    boolean month = window.length() > 8;
    LocalDate begin = LocalDate.of(year, month ? Integer.parseInt(window.substring(8)) : 1, 1);
    LocalDate end = month ? begin.plusMonths(1) : begin.plusYears(1);
    return !day.isBefore(begin) && day.isBefore(end.plusDays(month ? 45 : late));
  }
}
