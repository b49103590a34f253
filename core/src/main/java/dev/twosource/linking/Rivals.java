package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two parties whom two reports of one story quote on the same thing: each gives its own number of
 * it, in its own words. What the parties call it may differ more than where one voice tells it; in
 * return the passages must share more, and nothing but a dispute is read from the link.
 */
public final class Rivals {
  private static final Set<String> KINDS =
      Set.of(
          "count.killed",
          "count.injured",
          "count.people",
          "count.other",
          "event.attendance",
          "money.amount",
          "percent");

  /** What a group is called by what it is, whatever is said of it. */
  private static final Set<String> GENERAL =
      Set.of("#enrolled", "#employed", "#party", "#aboard", "#crowd");

  /** Topics of which a story that two parties quarrel about has one figure. */
  private static final Set<String> ONE = Set.of("joined", "turnout", "loss");

  /** How many of those called out joined a strike is its turnout as well. */
  private static final Set<String> STRIKERS = Set.of("joined", "turnout");

  /** Units whose numbers are told anew for every stretch of time. */
  private static final Set<String> SCOPED = Set.of("1");

  private static final String EACH = "two parties, each with its own number of it: ";

  private Rivals() {}

  /** Whether a link is one that two rival numbers made. */
  public static boolean made(Link link) {
    return link.tells(EACH);
  }

  /** What two reports must share whose days lie further apart. */
  private static final double FAR = 5;

  /** Whether both tell what is or what is to be; a cost may be told as either. */
  private static boolean moods(Claim a, Claim b) {
    boolean alone = a.standing().alone() && b.standing().alone();
    boolean cost = a.detail().equals("money.amount");
    return told(a) && told(b) && (a.modality() == b.modality() || cost || alone);
  }

  /** Whether both tolls are told by the state, of which one of its fighters and one of others. */
  private static boolean officials(Claim a, Claim b) {
    boolean fighters = a.slot().owner().equals("attacker") != b.slot().owner().equals("attacker");
    return a.toll()
        && fighters
        && Stakes.official(a.voice().key())
        && Stakes.official(b.voice().key());
  }

  private static boolean told(Claim claim) {
    return claim.modality() == Modality.ACTUAL || claim.modality() == Modality.PLANNED;
  }

  /** So many UTF-16 units apart the numbers of two parties may stand in one text. */
  private static final int NEAR = 300;

  /**
   * Whether one text puts the numbers of two parties next to each other, the one as a figure: "the
   * union said 900 had joined; the company counted 420".
   */
  private static boolean beside(Claim a, Claim b) {
    return Math.abs(a.span().start() - b.span().start()) <= NEAR
        && (figure(a.slot()) || figure(b.slot()));
  }

  private static boolean figure(Slot slot) {
    return slot.has(Slot.CONTESTED) || !Slots.common(slot.context(), FIGURING).isEmpty();
  }

  /** Words with which a party's number is told as a number that somebody else may dispute. */
  private static final Set<String> FIGURING =
      WordList.set(
          """
              put figure estimate count tally number claim insist reckon total dispute contest contend
              maintain counter reject deny calculate""");

  /**
   * "Several villages", "two villages": nobody disputes a handful that another one only calls so.
   */
  private static boolean small(Value.Amount amount) {
    return amount.stated() <= 12;
  }

  /** The link that two rival numbers make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean sorts = a.detail().equals(b.detail()) || Linker.counts(a, b);
    if (!sorts
        || !KINDS.contains(a.detail())
        || a.document().equals(b.document()) && !beside(a, b)
        || !Parties.two(a.voice(), b.voice())
        || officials(a, b)
        || !moods(a, b)) {
      return null;
    }
    boolean near = left.profile().near(right.profile());
    if (!near && common.score() < FAR) {
      return null;
    }
    if (!(a.value() instanceof Value.Amount p)
        || !(b.value() instanceof Value.Amount q)
        || !p.sameUnit(q)
        || p.hedge() == Hedge.VAGUE && q.hedge() != Hedge.VAGUE && small(q)
        || q.hedge() == Hedge.VAGUE && p.hedge() != Hedge.VAGUE && small(p)
        || !p.rivals(q.interval())) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean windows = Objects.equals(x.window(), y.window());
    // the one says "when the street was shut", the other "in 2023"
    boolean open =
        !windows && (x.window() == null || y.window() == null) && !SCOPED.contains(p.unit());
    // the one sum, the one number of people in each of the two reports
    boolean alone = a.standing().alone() && b.standing().alone();
    // strikers are strikers, whether members or staff
    boolean measured = x.measure().startsWith("#") && x.measure().equals(y.measure());
    // the shots and the arrests, the men at home and the crowd are not one thing for their names
    boolean unlike =
        !bare(x)
            && !bare(y)
            && !measures(x, y)
            && (TIMES.contains(x.head())
                || !x.head().equals(y.head())
                    && !(Lexicon.get().akin(x.head(), y.head()) && alone)
                    && p.unit().equals("1"));
    boolean some = SOME.contains(x.measure()) != SOME.contains(y.measure());
    boolean strikers = STRIKERS.contains(x.head()) && STRIKERS.contains(y.head());
    // a turnout is always called one: no share of the votes without a word of what is one
    boolean came = x.head().equals("turnout") != y.head().equals("turnout") && !strikers;
    // those in hospital are not those who were hurt
    boolean tolls = a.toll() && !x.measure().equals(y.measure());
    if (unlike || some || came || tolls) {
      return null;
    }
    boolean told = x.has(Slot.CONTESTED) || y.has(Slot.CONTESTED);
    boolean thing =
        heads(x, y, measured)
            || alone && a.detail().equals("money.amount")
            || measured && (x.context().contains(y.head()) || y.context().contains(x.head()))
            || measured && !GENERAL.contains(x.measure()) && p.unit().equals("1");
    boolean owners = x.owner().equals(y.owner()) || x.owner().isEmpty() || y.owner().isEmpty();
    if (x.part()
        || y.part()
        || !windows && !open
        || !owners
        || !thing
        || !told && elsewhere(a, b)) {
      return null;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    words.remove(x.head());
    words.remove(y.head());
    words.removeAll(SAYING);
    words.removeAll(CountSlots.COMMONPLACE);
    Set<String> names = Slots.common(x.names(), y.names());
    boolean sole = a.standing().sole() && b.standing().sole();
    // what was lost, or who joined a strike, of which each report has one figure
    boolean topic = ONE.contains(x.head()) && x.head().equals(y.head()) || strikers;
    boolean leads = a.standing().leads() && b.standing().leads();
    boolean only =
        windows && (sole && measured && !GENERAL.contains(x.measure()) || (sole || leads) && topic);
    // surely of one story, and each party has one number of such things
    boolean story = sole && common.names() >= 2 && counted(x, y);
    boolean one = a.document().equals(b.document());
    boolean lean = sole && Odds.lean(left, right);
    int signs =
        words.size()
            + 2 * names.size()
            + signs(a, b, sole)
            + (story ? 2 : 0)
            + (lean ? 3 : 0)
            + (one ? 2 : 0);
    if (!near && (stale(a, b) || !told(common) && words.size() < APART)) {
      return null;
    }
    if (!only && signs < (open ? NEEDED + 1 : NEEDED)
        || words.isEmpty()
            && !only
            && !story
            && !lean
            && !alone
            && !told
            && !one
            && !measures(x, y)) {
      return null;
    }
    Set<String> both = new TreeSet<>(words);
    both.addAll(names);
    if (both.isEmpty()) {
      both.add(x.measure().replace("#", ""));
    }
    return new Link.Same(List.of(EACH + String.join(", ", both)), only && topic ? 3 : 2);
  }

  /** Whether nothing is said of what is counted but how many there are: "the number of". */
  private static boolean bare(Slot slot) {
    return slot.measure().isEmpty() || NUMBERS.contains(slot.measure());
  }

  private static final Set<String> NUMBERS =
      Set.of("number", "total", "figure", "tally", "sum", "count", "estimate", "put", "give");

  /** How many words two passages share that are told weeks apart. */
  private static final int APART = 3;

  /** Whether two reports lie so far apart that each tells of what was so in its own days. */
  private static boolean stale(Claim a, Claim b) {
    return !Slots.within(a, b, 31);
  }

  /** Whether two reports are so surely of one story that weeks between them say nothing. */
  private static boolean told(Common common) {
    return common.score() >= STORY && common.names() >= 2;
  }

  /** What two reports of different weeks must share for a quarrel to be one. */
  private static final double STORY = 10;

  /** What besides their words and names shows that two numbers are of one thing. */
  private static int signs(Claim a, Claim b, boolean sole) {
    Slot x = a.slot();
    Slot y = b.slot();
    int signs = sole || a.toll() ? 1 : 0;
    if (a.standing().alone() && b.standing().alone()) {
      signs += 2;
    }
    if (counted(x, y)) {
      signs++;
    }
    if (measures(x, y)) {
      signs += 2;
    }
    if (x.has(Slot.CONTESTED) || y.has(Slot.CONTESTED)) {
      signs += 2;
    }
    // whoever has a stake in a number counts against somebody
    if (Stakes.has(a.voice()) || Stakes.has(b.voice())) {
      signs++;
    }
    boolean event =
        a.event() != null
            && b.event() != null
            && !a.event().background()
            && !b.event().background()
            && EventTypes.compatible(a.event().type(), b.event().type());
    return event ? signs + 1 : signs;
  }

  /** Whether both name what they count, by words that say what it is. */
  private static boolean counted(Slot x, Slot y) {
    boolean plain = CountSlots.COMMONPLACE.contains(x.head()) || x.head().equals("person");
    boolean same =
        x.head().equals(y.head())
            || Lexicon.get().akin(x.head(), y.head())
            || !Slots.person(x.head()) && heads(x, y, false);
    return !x.head().isEmpty() && !y.head().isEmpty() && !plain && same;
  }

  /** How many signs there must be that two numbers are of one thing. */
  private static final int NEEDED = 4;

  /** Scopes of a sum that is not the whole one. */
  private static final Set<String> SOME = Set.of("part", "first");

  /** How often something was done: what was done is the measure. */
  private static final Set<String> TIMES = Set.of("time", "times");

  /** Whether the passages tell of two places or two days. */
  private static boolean elsewhere(Claim a, Claim b) {
    // a share keeps there what it is a share of
    Set<String> here = Slots.common(a.slot().places(), a.slot().names());
    Set<String> there = Slots.common(b.slot().places(), b.slot().names());
    boolean places =
        !here.isEmpty()
            && !there.isEmpty()
            && !Linker.shares(here, b.slot().names())
            && !Linker.shares(there, a.slot().names());
    boolean days =
        a.event() != null
            && b.event() != null
            && a.event().when() != null
            && b.event().when() != null
            && !a.event().when().overlaps(b.event().when());
    return places || days;
  }

  private static boolean heads(Slot x, Slot y, boolean measured) {
    String p = x.topic();
    String q = y.topic();
    return p.equals(q)
        || p.isEmpty() != q.isEmpty()
        || STRIKERS.contains(p) && STRIKERS.contains(q)
        || COSTS.contains(p) && COSTS.contains(q)
        || Lexicon.get().akin(p, q)
        || people(p, measured) && people(q, measured) && (measured || !apart(p, q));
  }

  /** Whether a noun stands for people; where they do the same a staff or a crew does so too. */
  private static boolean people(String noun, boolean measured) {
    return Slots.person(noun)
        || measured && (STAFF.contains(noun) || Lexicon.get().nounClass(noun) == NounClass.GROUP);
  }

  private static final Set<String> STAFF =
      Set.of("staff", "crew", "personnel", "workforce", "employee", "member");

  /** Two sorts of people, of whom none is the other's: officers and teenagers. */
  private static boolean apart(String p, String q) {
    return !ANYBODY.contains(p) && !ANYBODY.contains(q) && !Lexicon.get().akin(p, q);
  }

  private static final Set<String> ANYBODY =
      Set.of("people", "person", "man", "woman", "resident", "other", "victim", "participant");

  /** Whether what is said of the two groups may be one thing. */
  private static boolean measures(Slot x, Slot y) {
    return x.measure().equals(y.measure()) && !x.measure().isEmpty()
        || !x.measure().isEmpty() && Lexicon.get().related(x.measure(), y.measure())
        || derived(x.measure(), y.measure())
        || derived(y.measure(), x.measure())
        || SUFFERED.contains(x.measure()) && SUFFERED.contains(y.measure())
        || striking(x, y)
        || striking(y, x)
        || GENERAL.contains(x.measure()) && x.head().equals(y.head())
        || GENERAL.contains(y.measure()) && x.head().equals(y.head());
  }

  /** "1,400 strikers" and "3,100 members had taken part", where nobody marched. */
  private static boolean striking(Slot x, Slot y) {
    return x.measure().equals("#striking")
        && y.measure().equals("#crowd")
        && people(y.head(), true)
        && Slots.common(y.context(), MARCHING).isEmpty();
  }

  private static final Set<String> MARCHING =
      WordList.set("march rally demonstration demonstrate protest parade vigil picket procession");

  /** What happens to the many whom a failure or a storm reaches. */
  private static final Set<String> SUFFERED =
      Set.of(
          "#affected",
          "affect",
          "hit",
          "strike",
          "disrupt",
          "touch",
          "leave",
          "lose",
          "suffer",
          "cut");

  /** What a thing is worth is told as what it cost, or as what is lost with it. */
  private static final Set<String> COSTS = Set.of("price", "loss", "cost", "debt", "compensation");

  /** "short" and "shortage". */
  private static boolean derived(String stem, String word) {
    return stem.length() >= 5 && word.startsWith(stem);
  }

  private static final Set<String> SAYING =
      Set.of("say", "tell", "accord", "claim", "report", "people", "number", "spokesman", "state");
}
