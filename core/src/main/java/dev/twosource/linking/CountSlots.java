package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two numbers count the same: the same measure of the same group, in the same place
 * and stretch of time.
 */
final class CountSlots {
  private static final Link UNKNOWN = new Link.Unknown();

  /** So weak that it can say that two numbers agree, never that they differ. */
  private static final int WEAK = -9;

  /** So weak that reports must have much in common for what differs to be a difference. */
  private static final int LOOSE_LINK = -1;

  /** What is told in the place of what did the harm. */
  private static final Set<String> AFTERMATH =
      Set.of("rescue", "collapse", "leak", "past", "flood", "fire");

  /** What a sentence says of any toll, so that sharing it tells nothing. */
  static final Set<String> COMMONPLACE =
      WordList.set(
          """
              kill die dead death injure injury wound hurt arrest detain report state officials
              official police authority confirm leave more people toll victim hospital take accord
              least other now news agency""");

  /** Records of players and teams: every game has its own. */
  static final Set<String> STATISTICS =
      WordList.set(
          """
              point yard carry catch rebound assist touchdown goal run game match win time season
              pass shot save bit loss title turnover steal block reception interception career start
              appearance hit inning quarter half round set straight minute way thing step play
              attempt cap wicket try penalty version seed pick tackle sack card corner foul
              booking""");

  /** What people are brought to safety with: each tells of those whom it brought. */
  private static final Set<String> MEANS =
      WordList.set(
          """
              helicopter lifeboat boat ship crew tugboat trawler vessel ferry diver drone lorry bus""");

  private static final Set<String> TELLING =
      Set.of("tell", "told", "say", "said", "describe", "recall", "testify", "speak", "add");

  private CountSlots() {}

  static Link toll(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!Objects.equals(x.window(), y.window())) {
      return new Link.OtherScope(List.of("another stretch of time is counted"));
    }
    // where nobody was hurt, none of any group was
    boolean none = zero(a) && x.owner().isEmpty() || zero(b) && y.owner().isEmpty();
    boolean others = !owners(x.owner(), y.owner()) && !described(x, y) && !described(y, x) && !none;
    if (!x.measure().equals(y.measure())
        || Siblings.parts(x, y)
        || others && !exceeds(a, b) && !exceeds(b, a)
        || some(a, b)
        || some(b, a)
        || groups(x.mark(Slot.GROUP), y.mark(Slot.GROUP))
        || town(a, b)
        || town(b, a)) {
      return new Link.OtherScope(List.of("one counts a part of those whom the other counts"));
    }
    if (wide(x) != wide(y)) {
      return new Link.OtherScope(List.of("one counts in a wider area"));
    }
    Link apart = apart(a, b);
    if (apart != null) {
      return apart;
    }
    List<String> evidence = List.of("the same toll");
    if (!a.main() && !b.main() && !x.places().equals(y.places())) {
      return new Link.OtherScope(List.of("one counts in a wider area"));
    }
    if (strangers(a, b) || distant(a, b)) {
      return new Link.Same(evidence, WEAK);
    }
    Set<String> shared = Slots.related(x.context(), y.context());
    shared.removeAll(COMMONPLACE);
    return new Link.Same(evidence, shared.size() >= 2 ? 2 : met(a, b) ? 1 : 0);
  }

  /**
   * Whether two passages of one town speak of other things: of a grandstand at a school and of an
   * escalator in the metro. Either must tell more than a toll to say so.
   */
  static boolean foreign(Claim a, Claim b) {
    Set<String> shared = Slots.related(a.slot().context(), b.slot().context());
    shared.removeAll(COMMONPLACE);
    boolean events =
        a.event() != null
            && b.event() != null
            && EventTypes.compatible(a.event().type(), b.event().type());
    Set<String> left = new TreeSet<>(a.slot().context());
    Set<String> right = new TreeSet<>(b.slot().context());
    left.removeAll(COMMONPLACE);
    right.removeAll(COMMONPLACE);
    return shared.isEmpty()
        && !events
        && left.size() >= 3
        && right.size() >= 3
        && Slots.common(a.slot().names(), b.slot().names()).size() <= 1;
  }

  /**
   * Whether the first counts one sort of people only, fewer than the second counts of anybody:
   * "seven pupils were killed", and "eleven people lost their lives".
   */
  private static boolean some(Claim a, Claim b) {
    String group = a.slot().mark(Slot.GROUP);
    return !group.isEmpty()
        && a.change() == null
        && b.change() == null
        && !a.slot().has(Slot.ENTIRE)
        && !b.slot().has(Slot.ENTIRE)
        && b.slot().owner().isEmpty()
        && b.slot().mark(Slot.GROUP).isEmpty()
        && less(a, b)
        && !b.slot().names().contains(group)
        && b.slot().context().stream().noneMatch(w -> owners(w, group))
        && (country(group) || b.slot().mark(Slot.SORT).isEmpty());
  }

  /** Whether two tolls are of two sorts of people: policemen, and fans. */
  private static boolean groups(String p, String q) {
    return !p.isEmpty()
        && !q.isEmpty()
        && !p.equals(q)
        && !country(p)
        && !country(q)
        && !(FORCES.contains(p) && FORCES.contains(q))
        && !(PEERS.contains(p) && PEERS.contains(q))
        && !Lexicon.get().related(p, q);
  }

  /** Those who serve, by one name or another. */
  private static final Set<String> FORCES =
      WordList.set("soldier troop officer policeman guard fighter attacker crew crewman");

  /** The young, and those who learn, play or cheer: one desk's students are another's teenagers. */
  private static final Set<String> PEERS =
      WordList.set(
          """
              child pupil student teenager boy girl infant toddler schoolchild schoolgirl schoolboy
              player athlete fan supporter tourist foreigner pedestrian bystander civilian woman""");

  /**
   * Whether the first counts fewer in a town than the second counts in the region that it lies in:
   * "six died in Harlan Creek, Oklahoma", "14 dead in Oklahoma".
   */
  private static boolean town(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean area =
        !y.places().isEmpty()
            && y.places().stream().allMatch(Lexicon.get()::isArea)
            && y.places().stream().anyMatch(x.names()::contains);
    return area
        && !zero(a)
        && less(a, b)
        && a.change() == null
        && b.change() == null
        && x.places().stream()
            .anyMatch(place -> !Lexicon.get().isArea(place) && !y.names().contains(place));
  }

  /**
   * Whether the first counts more of one sort of people than the second counts of all: no part is
   * larger than its whole.
   */
  private static boolean exceeds(Claim a, Claim b) {
    String group = a.slot().owner();
    return b.slot().owner().isEmpty()
        && b.slot().mark(Slot.GROUP).isEmpty()
        && !NATIONALS.contains(b.slot().mark(Slot.SORT))
        && Lexicon.get().nounClass(group) == NounClass.PERSON
        && less(b, a);
  }

  /** Those of one country, who are a sort of people as well. */
  private static final Set<String> NATIONALS = Set.of("national", "citizen", "subject");

  private static boolean less(Claim a, Claim b) {
    return a.value() instanceof Value.Amount x
        && b.value() instanceof Value.Amount y
        && x.interval().high() < y.interval().low();
  }

  private static boolean zero(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && amount.interval().isExact()
        && amount.interval().low() == 0;
  }

  /** Whom one report of a school bus has as children and another as pupils. */
  private static final Set<String> YOUNG =
      Set.of("child", "pupil", "schoolchild", "youngster", "schoolboy", "schoolgirl");

  /** Whether two narrower groups are one: policemen and officers, tourists and holidaymakers. */
  private static boolean owners(String a, String b) {
    return a.equals(b)
        || YOUNG.contains(a) && YOUNG.contains(b)
        || !a.isEmpty() && !b.isEmpty() && Lexicon.get().related(a, b);
  }

  /**
   * Whether one tells of civilians or children, and the other of people who are nothing else, or of
   * pupils, as its sentence tells.
   */
  private static boolean described(Slot x, Slot y) {
    // "killing six policemen", "brings to eight the number of policemen killed"
    Set<String> words =
        x.owner().equals("civilian")
            ? CIVIL
            : YOUNG.contains(x.owner()) ? YOUNG : Set.of(x.owner());
    return y.owner().isEmpty() && !Slots.common(y.focus(), words).isEmpty();
  }

  private static final Set<String> CIVIL =
      WordList.set(
          """
              villager resident townspeople shopper worshipper pilgrim farmer passenger commuter
              mourner guest customer inhabitant local herder fisherman""");

  /** Where one number is told of a bygone year and the other is not. */
  private static @Nullable Link apart(Claim a, Claim b) {
    TimeSpan x = bygone(a);
    TimeSpan y = bygone(b);
    if (x == null && y == null || x != null && y != null && x.overlaps(y)) {
      return null;
    }
    // both look back on one month, whatever either calls what happened then
    TimeSpan s = a.event() == null || !a.event().background() ? null : a.event().when();
    TimeSpan t = b.event() == null || !b.event().background() ? null : b.event().when();
    if (s != null && t != null && s.overlaps(t)) {
      return null;
    }
    return new Link.Apart(
        List.of("one is told of " + SameTime.days(x != null ? x : y) + ", the other is not"));
  }

  private static @Nullable TimeSpan bygone(Claim claim) {
    Occurrence event = claim.event();
    return event != null && event.id() < 0 && event.background() ? event.when() : null;
  }

  /**
   * Whether anything near the two numbers puts them in one place, on one day or among the same
   * people.
   */
  private static boolean met(Claim a, Claim b) {
    Occurrence x = a.event();
    Occurrence y = b.event();
    if (x == null || y == null) {
      return true;
    }
    Set<String> shared = Slots.common(a.slot().names(), b.slot().names());
    shared.addAll(Slots.common(x.places(), y.places()));
    shared.addAll(Slots.common(x.organisations(), y.organisations()));
    shared.addAll(Slots.common(x.people(), y.people()));
    shared.removeIf(CountSlots::country);
    return !shared.isEmpty() || x.when() != null && y.when() != null && x.when().overlaps(y.when());
  }

  static boolean country(String key) {
    Place place = Lexicon.get().place(key);
    return place != null && (place.country() || place.kind() == Place.Kind.WATER);
  }

  /**
   * Whether the two numbers are told of sorts of event, or of places, that have nothing in common.
   */
  private static boolean strangers(Claim a, Claim b) {
    Occurrence x = a.event();
    Occurrence y = b.event();
    if (x == null || y == null) {
      return false;
    }
    // of what each report leads with the one may say what it was, the other what came of it
    boolean led = a.standing().leads() || b.standing().leads();
    boolean sorts =
        !led
            && !EventTypes.compatible(x.type(), y.type())
            && !AFTERMATH.contains(x.type())
            && !AFTERMATH.contains(y.type());
    Set<String> p = known(x.places(), a.slot().places());
    Set<String> q = known(y.places(), b.slot().places());
    boolean places =
        !p.isEmpty()
            && !q.isEmpty()
            && Slots.common(p, q).isEmpty()
            && Slots.common(a.slot().names(), b.slot().names()).isEmpty();
    boolean sole = a.standing().sole() && b.standing().sole();
    return sorts && !(sole && a.detail().startsWith("count.")) || places;
  }

  private static final String CHILDREN = "#children";

  /**
   * How two numbers stand to each other of which one at least is told to be what a player did in a
   * match or a career; null where that says nothing.
   */
  static @Nullable Link player(Claim a, Claim b) {
    String p = a.slot().mark(Slot.PLAYER);
    String q = b.slot().mark(Slot.PLAYER);
    boolean both = !p.isEmpty() && !q.isEmpty();
    boolean length = a.detail().equals("distance");
    if (both && p.equals(q) && p.startsWith("child:")) {
      return new Link.Same(List.of("both tell how many children one parent has"), 3);
    }
    if (both && p.equals(q) && p.startsWith("ban:")) {
      return Slots.within(a, b, 7)
          ? new Link.Same(List.of("both tell how many matches one player is banned for"), 3)
          : UNKNOWN;
    }
    if (both && p.equals(q) && (length || a.slot().head().equals(b.slot().head()))) {
      return new Link.Same(
          List.of("both count the " + (length ? "yard" : a.slot().head()) + "s of one player"), 3);
    }
    boolean children = CHILDREN.equals(a.slot().measure()) || CHILDREN.equals(b.slot().measure());
    // how many a plane seats, and how many came along on a flight
    boolean room = ROOM.contains(a.slot().measure()) != ROOM.contains(b.slot().measure());
    boolean apart =
        children || room || both && !p.equals(q) || length && p.isEmpty() != q.isEmpty();
    return apart ? UNKNOWN : null;
  }

  /** Verbs that say for how many a thing has room. */
  private static final Set<String> ROOM = Set.of("seat", "accommodate", "sleep");

  static Link count(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean families = x.measure().startsWith("#") && y.measure().startsWith("#");
    if (families) {
      Link apart = families(x.measure(), y.measure()) ? apart(a, b) : null;
      return apart != null ? apart : families(x.measure(), y.measure()) ? family(a, b) : UNKNOWN;
    }
    if (TELLING.contains(x.measure()) || TELLING.contains(y.measure())) {
      return UNKNOWN; // "several residents told him": how many spoke, not how many there are
    }
    boolean mixed =
        x.measure().startsWith("#") && !(FATES.contains(x.measure()) && open(y.measure()))
            || y.measure().startsWith("#") && !(FATES.contains(y.measure()) && open(x.measure()));
    boolean people = a.detail().equals("count.people");
    if (mixed && people && (x.head().isEmpty() || y.head().isEmpty())) {
      return anybody(a, b);
    }
    boolean head = x.head().equals(y.head()) || clipped(x.head(), y.head());
    boolean near =
        head
            || Lexicon.get().akin(x.head(), y.head())
            || sorts(x, y)
            || people && generic(x.head(), y.head());
    if (!near || x.head().isEmpty()) {
      return UNKNOWN;
    }
    if (entire(a, b)) {
      return new Link.Same(List.of("both count every " + x.head() + " there is"), 1);
    }
    boolean predicate = predicates(x, y);
    if (x.head().equals("times") && !predicate) {
      return UNKNOWN; // how often somebody was shot, and how often arrested
    }
    boolean other =
        !predicate
            && (tells(x.measure()) && !open(y.measure())
                || tells(y.measure()) && !open(x.measure()));
    if (STATISTICS.contains(x.head()) && Slots.common(x.names(), y.names()).isEmpty()) {
      return UNKNOWN; // whose points or games they are, only a name tells
    }
    Set<String> focus = Slots.akin(x, y);
    focus.remove(x.head());
    focus.remove(y.head());
    focus.remove(x.measure());
    int names = alike(x.names(), y.names()).size();
    if (focus.size() + names + (predicate ? 1 : 0) < (head ? 1 : 2)) {
      return UNKNOWN;
    }
    if (mixed) {
      boolean whole = Objects.equals(x.window(), y.window()) && !Siblings.parts(x, y);
      return whole && (names > 0 || focus.size() >= 2)
          ? new Link.Same(List.of("both count " + y.head()), WEAK)
          : UNKNOWN;
    }
    boolean scope = !Objects.equals(x.window(), y.window()) || Siblings.parts(x, y);
    List<String> evidence =
        List.of("both count " + (head ? x.head() : x.head() + " / " + y.head()));
    if (scope) {
      return predicate && head && !STATISTICS.contains(x.head())
          ? new Link.OtherScope(List.of("one counts a part, or in another stretch of time"))
          : UNKNOWN;
    }
    boolean apart = names == 0 && !x.names().isEmpty() && !y.names().isEmpty();
    boolean sole = a.standing().sole() && b.standing().sole();
    boolean record = STATISTICS.contains(x.head());
    int points =
        (head ? 2 : 1)
            + (predicate ? 2 : 0)
            + Math.min(focus.size(), 3)
            + Math.min(names, 2)
            + (sole ? 1 : 0)
            - (apart ? 1 : 0);
    boolean strong =
        !share(x, y) && !share(y, x) && points >= 6 && (predicate || focus.size() >= 3) && !record;
    boolean far = elsewhere(x, y) || apart && !sole || distant(a, b);
    // two reports of a day that each have one such number, and name the same beside it
    boolean some = x.has(Slot.SOME) || y.has(Slot.SOME) || share(x, y) || share(y, x);
    boolean old = old(a) || old(b);
    boolean placed = sole && !record && !some && !old && Slots.within(a, b, 3) && placed(x, y);
    return new Link.Same(
        evidence, (strong || placed) && !far && !other && !old ? (points >= 7 ? 2 : 1) : WEAK);
  }

  /**
   * "Some 1,800 people are at work on the site" and "the number of people on the site has dropped
   * to 700": the one says what they do, the other no more than that they are there.
   */
  private static Link anybody(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    Slot plain = x.measure().startsWith("#") ? y : x;
    Set<String> focus = Slots.akin(x, y);
    focus.removeAll(COMMONPLACE);
    boolean number = plain.measure().equals("number") && plain.head().equals("people");
    return number
            && Objects.equals(x.window(), y.window())
            && !x.part()
            && !y.part()
            && focus.size() + Slots.common(x.names(), y.names()).size() >= 1
        ? new Link.Same(List.of("both count people"), WEAK)
        : UNKNOWN;
  }

  /** Whether one noun is the short form of the other: rhinos and rhinoceroses, planes. */
  private static boolean clipped(String a, String b) {
    return a.length() > 3
        && b.length() > 3
        && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
        && Lexicon.get().akin(a, b)
        && Lexicon.get().nounClass(a) == Lexicon.get().nounClass(b);
  }

  /** Whether a number is told as one of earlier days. */
  static boolean old(Claim claim) {
    return FORMER.contains(claim.change() + "");
  }

  /** Words beside a number that is not that of the news. */
  private static final Set<String> FORMER = Set.of("earlier", "previously", "originally");

  /**
   * Fates that a report may tell by a verb that says less: what was hit, what was left in ruins.
   */
  private static final Set<String> FATES =
      Set.of("#destroyed", "#damaged", "#cancelled", "#recalled", "#closed", "#seized", "#felled");

  /** Fates of things that reports may call by any noun: paintings, canvases or works. */
  private static final Set<String> LOOSE =
      Set.of("#stolen", "#cancelled", "#recalled", "#seized", "#jobs-lost");

  /** Measures of how large a thing is, of which a part may be told as well. */
  private static final Set<String> SIZES =
      Set.of("#aboard", "#party", "#employed", "#enrolled", "#voters", "#residents");

  /** What is given out among several, each of whom has a share of it. */
  private static final Set<String> GIVEN_OUT =
      Set.of("ballot", "vote", "seat", "share", "mandate", "delegate", "elector", "point");

  /** Whether the first has all there are, and the second those that somebody got of them. */
  private static boolean share(Slot x, Slot y) {
    return x.has(Slot.ENTIRE)
        && !y.has(Slot.ENTIRE)
        && (tells(y.measure()) || GIVEN_OUT.contains(y.head()))
        && !predicates(x, y);
  }

  /** Whether two passages name one thing that is more than a country. */
  private static boolean placed(Slot x, Slot y) {
    Set<String> names = alike(x.names(), y.names());
    names.removeIf(CountSlots::country);
    return !names.isEmpty();
  }

  /** The names of the first that the second has too, in their full or their short form. */
  private static Set<String> alike(Set<String> names, Set<String> others) {
    Set<String> both = new TreeSet<>();
    for (String name : names) {
      for (String other : others) {
        if (name.equals(other) || name.startsWith(other + " ") || other.startsWith(name + " ")) {
          both.add(name);
        }
      }
    }
    return both;
  }

  /**
   * Whether both number all of one thing: "its 850 pupils" and "all of the school's 580 students"
   * are one, whatever is said of them.
   */
  private static boolean entire(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean whole =
        x.has(Slot.ENTIRE) && y.has(Slot.ENTIRE) && !x.part() && !y.part() && !elsewhere(x, y);
    boolean sole = a.standing().sole() && b.standing().sole();
    return whole
        && Objects.equals(x.window(), y.window())
        && (placed(x, y) || sole)
        && x.owner().equals(y.owner())
        && !STATISTICS.contains(x.head())
        && !distant(a, b);
  }

  /** Whether two families are one: those whom gunmen led away are missing. */
  private static boolean families(String a, String b) {
    return a.equals(b)
        || a.equals("#trapped") && b.equals("#aboard")
        || a.equals("#aboard") && b.equals("#trapped")
        || a.equals("#missing") && b.equals("#captive")
        || a.equals("#captive") && b.equals("#missing");
  }

  /** Whether what is said of the counted is one thing, or says no more than that they are there. */
  static boolean alike(Slot x, Slot y) {
    return predicates(x, y) || !elsewhere(x, y) && (open(x.measure()) || open(y.measure()));
  }

  /** Whether the same is said of the counted, in one word or another. */
  private static boolean predicates(Slot x, Slot y) {
    String p = x.measure();
    String q = y.measure();
    return !p.isEmpty()
        && !q.isEmpty()
        && (p.equals(q)
            || Lexicon.get().related(Lexicon.get().lemma(p, true), Lexicon.get().lemma(q, true))
            || y.focus().contains(p)
            || x.focus().contains(q));
  }

  /**
   * Whether a predicate tells which of a thing are counted: those that were found are not those
   * that were sold, nor all there are.
   */
  private static boolean tells(String measure) {
    return !open(measure) && !STATES.contains(Lexicon.get().lemma(measure, true));
  }

  /** Whether a predicate may stand for any other, as where a noun was read in its place. */
  private static boolean open(String measure) {
    String verb = Lexicon.get().lemma(measure, true);
    return !measure.startsWith("#") && (!Lexicon.get().isVerb(verb) || LIGHT.contains(verb));
  }

  /** Verbs that say of the counted no more than that they are there. */
  private static final Set<String> STATES =
      Set.of(
          "have", "be", "own", "hold", "keep", "show", "run", "operate", "include", "contain",
          "live");

  /** Verbs in whose place another one may tell what became of the counted. */
  private static final Set<String> LIGHT =
      Set.of(
          ("involve comprise total number count reach see bring take get come go give make do put"
                  + " stand say tell state report record register list confirm announce estimate know"
                  + " remain leave lose need cover affect hit strike cost join spend call use")
              .split(" "));

  /**
   * Whether the noun of one stands beside that of the other, which is of the same sort: elephant
   * carcasses are dead elephants, and bus drivers are no buses.
   */
  private static boolean sorts(Slot x, Slot y) {
    NounClass sort = Lexicon.get().nounClass(x.head());
    return modifies(x, y)
        && sort == Lexicon.get().nounClass(y.head())
        && (sort == NounClass.ANIMAL || sort == NounClass.VEHICLE);
  }

  /** The places that a gazetteer knows: of others nobody can say that one is not in the other. */
  private static Set<String> known(Set<String> places, Set<String> more) {
    Set<String> known = new TreeSet<>(places);
    known.addAll(more);
    known.removeIf(key -> !Lexicon.get().isPlace(key));
    return known;
  }

  /** Whether both count over one stretch: cases since it broke out are all its cases. */
  private static boolean windows(Claim a, Claim b) {
    String p = a.slot().window();
    String q = b.slot().window();
    boolean led = a.standing().leads() || b.standing().leads();
    boolean all =
        a.slot().measure().equals("#cases")
            && (p == null || p.startsWith("since"))
            && (q == null || q.startsWith("since"))
            && !a.slot().owner().equals("new")
            && !b.slot().owner().equals("new");
    return Objects.equals(p, q) || all && led;
  }

  private static Link family(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean lines = x.measure().equals("#unpowered") || x.measure().equals("#reconnected");
    boolean alone = a.standing().sole() && b.standing().sole();
    // what was stolen may be called paintings, canvases or works
    boolean stolen =
        LOOSE.contains(x.measure()) && alone && !Slots.common(x.names(), y.names()).isEmpty();
    boolean beside = x.measure().equals("#area") || x.measure().equals("#dead-animals");
    boolean area = beside && modifies(x, y); // elephant carcasses are dead elephants
    // walkers and hikers: whatever is said of people may name them by any noun
    boolean people = a.detail().equals("count.people") && b.detail().equals("count.people");
    if (!lines && !area && !stolen && !people && !heads(x.head(), y.head())) {
      return UNKNOWN;
    }
    boolean open = x.head().isEmpty() || y.head().isEmpty();
    boolean sent = x.measure().equals("#deployed") || x.measure().equals("#striking") && !open;
    if (sent && !x.head().equals(y.head()) && !Lexicon.get().related(x.head(), y.head())) {
      return UNKNOWN;
    }
    if (!windows(a, b)) {
      return new Link.OtherScope(List.of("another stretch of time is counted"));
    }
    if (Siblings.parts(x, y)) {
      return new Link.OtherScope(List.of("one counts a part of those whom the other counts"));
    }
    if (elsewhere(x, y) || wide(x) != wide(y)) {
      return new Link.OtherScope(List.of("they count in different places"));
    }
    if (x.measure().equals("#rescued")
        && !means(x).isEmpty()
        && !means(y).isEmpty()
        && Slots.common(means(x), means(y)).isEmpty()) {
      return new Link.Same(
          List.of("both count those rescued"), WEAK); // who came by boat is not who came by air
    }
    boolean oneSided = x.places().isEmpty() != y.places().isEmpty();
    List<String> evidence = List.of("both count " + x.measure().substring(1).replace('-', ' '));
    if (!owners(x.owner(), y.owner()) || strangers(a, b) || distant(a, b)) {
      return new Link.Same(evidence, WEAK);
    }
    boolean match =
        a.detail().equals("event.attendance") && (a.event() == null || b.event() == null);
    if (SIZES.contains(x.measure()) && x.has(Slot.SOME) != y.has(Slot.SOME)) {
      return new Link.Same(evidence, WEAK);
    }
    boolean local = match || x.measure().equals("#jobs-lost") || x.measure().equals("#employed");
    // new cases are always those of some stretch of time
    boolean fresh = x.owner().equals("new") && x.window() == null;
    if (local && oneSided && !alone || fresh) {
      return new Link.Same(evidence, WEAK);
    }
    if (local && oneSided) {
      return new Link.Same(evidence, LOOSE_LINK);
    }
    // "all of its 4,300 animals", and "the number of animals to be culled has risen"
    boolean rose =
        GROWING.contains(String.valueOf(a.change()))
            || GROWING.contains(String.valueOf(b.change()));
    if (x.has(Slot.ENTIRE) != y.has(Slot.ENTIRE)
        && x.measure().equals("#culled")
        && !rose
        && !Slips.reversed(a, b)) {
      return new Link.OtherScope(List.of(Link.SO_FAR));
    }
    boolean measured = a.value() instanceof Value.Amount amount && !amount.unit().equals("1");
    boolean sole = a.standing().sole() && b.standing().sole();
    boolean things = x.head().equals(y.head()) && !x.head().isEmpty();
    boolean speed = x.measure().equals("#speed") || x.measure().equals("#temperature");
    boolean tremor = x.measure().equals("#magnitude");
    boolean shock = tremor && a.standing().leads() && b.standing().leads() && shock(a, b);
    if (measured && !shock && (tremor || !(sole && !speed || things))) {
      return new Link.Same(evidence, WEAK);
    }
    Set<String> focus = Slots.akin(x, y);
    boolean named = !Slots.common(x.names(), y.names()).isEmpty();
    if (x.measure().equals("#mass") && !named && !(things && sole)) {
      return new Link.Same(evidence, WEAK); // everybody and everything has a weight of its own
    }
    boolean crowd = x.measure().equals("#crowd") && !named;
    if (x.measure().equals("#party") && (!named || nations(x, y))
        || crowd
            && (away(a, b) || away(b, a) || focus.isEmpty() && (!met(a, b) || unplaced(a, b)))) {
      // a match has one crowd, wherever its report says that the teams are from
      return new Link.Same(evidence, crowd && alone && staged(a) && staged(b) ? LOOSE_LINK : WEAK);
    }
    boolean backed = focus.size() >= 2 || named;
    return new Link.Same(evidence, backed ? 2 : 1);
  }

  /** Words that say of a number that it grew. */
  private static final Set<String> GROWING =
      WordList.set("rose risen climbed grown increased raised grew jumped swelled doubled");

  /** Whether two magnitudes are so near that they may be of one shock, and not of one after it. */
  private static boolean shock(Claim a, Claim b) {
    return a.value() instanceof Value.Amount p
        && b.value() instanceof Value.Amount q
        && Math.abs(p.stated() - q.stated()) < TREMOR;
  }

  /** By how much two readings of one quake may differ. */
  private static final double TREMOR = 0.45;

  /** Whether each is told with countries that the other is not: two delegations to one capital. */
  private static boolean nations(Slot x, Slot y) {
    Set<String> here = new TreeSet<>(x.names());
    Set<String> there = new TreeSet<>(y.names());
    here.removeIf(name -> !country(name));
    there.removeIf(name -> !country(name));
    return !here.isEmpty() && !there.isEmpty() && Slots.common(here, there).isEmpty();
  }

  /** Whether months lie between the two reports, and no day of what they tell of joins them. */
  private static boolean distant(Claim a, Claim b) {
    if (a.asOf() == null || b.asOf() == null) {
      return false;
    }
    boolean joined =
        a.event() != null
            && b.event() != null
            && a.event().when() != null
            && b.event().when() != null
            && a.event().when().overlaps(b.event().when());
    return !joined && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) > 60;
  }

  private static final Set<String> STAGED = Set.of("match", "race", "concert", "ceremony");

  /** Whether a crowd is that of something staged for it, which is what its report is about. */
  private static boolean staged(Claim claim) {
    return claim.event() == null || claim.main() && STAGED.contains(claim.event().type());
  }

  private static boolean unplaced(Claim a, Claim b) {
    return a.event() == null || b.event() == null;
  }

  /** Whether the first is told of a town that has no part in what the second is told of. */
  private static boolean away(Claim a, Claim b) {
    Set<String> places = new TreeSet<>(a.slot().places());
    places.removeIf(key -> country(key) || b.slot().names().contains(key));
    if (b.event() != null) {
      places.removeAll(b.event().places());
    }
    if (a.event() != null) {
      places.removeAll(a.event().places());
    }
    return !places.isEmpty();
  }

  private static boolean heads(String a, String b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.equals(b)
        || generic(a, b)
        || Lexicon.get().akin(a, b)
        || SEATS.contains(a) && SEATS.contains(b)
        || jobs(a) && (jobs(b) || person(b))
        || jobs(b) && person(a)
        || person(a) && person(b)
        || DEVOUT.contains(a) && DEVOUT.contains(b)
        || a.equals("drug") && DRUGS.contains(b)
        || b.equals("drug") && DRUGS.contains(a)
        || Animals.is(a) && Animals.is(b)
        || a.equals("animal") && !person(b)
        || b.equals("animal") && !person(a);
  }

  /** What "the drug" stands for. */
  private static final Set<String> DRUGS =
      WordList.set(
          """
              cocaine heroin cannabis marijuana hashish ecstasy fentanyl ketamine opium amphetamine
              methamphetamine crack narcotic resin""");

  /** Those who come to a shrine. */
  private static final Set<String> DEVOUT =
      WordList.set(
          """
              pilgrim faithful believer worshipper worshiper devotee churchgoer congregant catholic
              muslim hindu""");

  /** Whether what one measures stands beside the other's noun: olives, and groves of olives. */
  private static boolean modifies(Slot x, Slot y) {
    return x.focus().contains(y.head()) || y.focus().contains(x.head());
  }

  private static Set<String> means(Slot slot) {
    return Slots.common(slot.focus(), MEANS);
  }

  /** What is filled, or stands vacant. */
  private static final Set<String> SEATS =
      Set.of("seat", "vacancy", "post", "position", "judgeship", "professorship", "chair", "place");

  private static boolean jobs(String lemma) {
    return Set.of("job", "post", "position", "role").contains(lemma);
  }

  /** Whether two numbers are told of places that have nothing in common. */
  private static boolean elsewhere(Slot x, Slot y) {
    return !x.places().isEmpty()
        && !y.places().isEmpty()
        && Slots.common(x.places(), y.names()).isEmpty()
        && Slots.common(x.names(), y.places()).isEmpty();
  }

  /** Whether a number is for a whole country or the world, and not for a place in it. */
  private static boolean wide(Slot slot) {
    // "64 across the country, including 23 in Halden"
    return slot.has(Marks.WIDE) && slot.places().stream().allMatch(place -> part(slot, place));
  }

  /** Whether a place is told only of some of those who are counted. */
  private static boolean part(Slot slot, String place) {
    return slot.focus().stream()
        .anyMatch(mark -> mark.startsWith(Marks.PART) && mark.endsWith("=" + place));
  }

  private static boolean person(String lemma) {
    return Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  private static boolean generic(String a, String b) {
    Set<String> words =
        Set.of(
            "people",
            "person",
            "man",
            "resident",
            "participant",
            "other",
            "protester",
            "demonstrator",
            "marcher");
    return words.contains(a) && words.contains(b)
        || words.contains(a) && person(b)
        || words.contains(b) && person(a);
  }
}
