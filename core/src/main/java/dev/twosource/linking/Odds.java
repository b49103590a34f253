package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How likely two claims of two reports of one story are of one thing, learnt from thousands of
 * pairs of passages of which an editor said so: a second opinion beside the rules, which know words
 * and not how much each of many faint signs weighs. It links what the rules leave open where it is
 * sure, and has a conflict withheld that the rules would report where hardly a sign speaks for it.
 *
 * <p>The estimate is the sum of what small decision trees say of the {@link Sign signs}, as
 * gradient boosting fits them (Friedman 2001); the trees are a resource of the library. No sign is
 * that two values are alike; that they lie far apart, or that a document has both, can only speak
 * against.
 */
public final class Odds {
  /** From here on the signs alone link two claims. */
  static final double LINKING = 0.65;

  /**
   * The same of days and lengths, of which a report has few: on stories that nobody had read, of
   * what the trees linked between the two bounds next to nothing was wrong. Of hours it is not so:
   * the alarm, the arrival and the end of one fire have each its own.
   */
  static final double LINKING_TIMES = 0.45;

  /** From here on they link them so weakly that no conflict comes of it, but a change may. */
  private static final double WEAK = 0.28;

  /** From here on they link two reports that share no name that tells their story. */
  private static final double UNNAMED = 0.80;

  /** The strength of such a link. */
  private static final int FAINT = 1;

  /**
   * Below this a conflict is left unsaid: of what the trees doubted so far, on stories that nobody
   * had read, hardly one in ten was right.
   */
  private static final double DOUBTFUL = 0.60;

  private static final int FIRM = 6;

  /** A report with fewer names, days and telling words than this is brief: six sentences or so. */
  private static final int BRIEF = 30;

  /** The same where a report is brief, or who handed the two in says that they are of one story. */
  private static final double DOUBTFUL_OF_ONE = 0.40;

  private static final int FIRM_OF_ONE = 4;

  /** The same where two numbers have the same digits in another order. */
  private static final double SLIPPED = 0.45;

  /** The same where a rule holds the two together firmly. */
  private static final double ODD = 0.30;

  /** The strength of the link that the signs make. */
  private static final int STRENGTH = 3;

  /** Sums of a lot beside what the hammer fell at. */
  private static final Set<String> HAMMER = Set.of("estimate", "fees");

  /** Kinds of detail of which the head is a noun that tells what is meant. */
  private static final Set<String> NOUNS =
      Set.of("money.amount", "percent", "count.people", "count.other", "event.attendance");

  /** How many signs a link shows. */
  private static final int SHOWN = 3;

  private static final String MADE = "all signs taken together, above all ";

  private Odds() {}

  /** The trees, read when they are first asked for. */
  private static final class Holder {
    private static final Trees TREES = Trees.load(Odds.class, "odds.txt");
  }

  /** Whether hardly a sign speaks for two claims being of one thing. */
  public static boolean doubtful(Entry left, Entry right, Link.Same link) {
    return Signs.read(left.claim(), right.claim())
        && probability(left, right) < least(left, right, link);
  }

  /** Whether the signs alone say that two claims are of one thing. */
  public static boolean sure(Entry left, Entry right) {
    return Signs.read(left.claim(), right.claim()) && probability(left, right) >= LINKING;
  }

  /** Whether each of two reports of the same days has but one such value. */
  private static boolean foremost(Entry left, Entry right) {
    return left.claim().standing().sole()
        && right.claim().standing().sole()
        && left.claim().main()
        && right.claim().main()
        && left.profile().near(right.profile());
  }

  private static double linking(Claim claim) {
    return switch (claim.detail()) {
      case "event.date", "event.duration", "call.duration" -> LINKING_TIMES;
      default -> LINKING;
    };
  }

  /** Whether the signs lean towards two claims being of one thing. */
  public static boolean lean(Entry left, Entry right) {
    return Signs.read(left.claim(), right.claim()) && probability(left, right) >= LEANING;
  }

  private static final double LEANING = 0.5;

  /** Whether the signs are for two claims being of one thing, against what little else is known. */
  public static boolean likely(Entry left, Entry right) {
    return Signs.read(left.claim(), right.claim()) && probability(left, right) >= LIKELY;
  }

  private static final double LIKELY = 0.7;

  /** Whether next to no sign speaks for two claims being of one thing. */
  public static boolean unlikely(Entry left, Entry right) {
    return Signs.read(left.claim(), right.claim()) && probability(left, right) < UNLIKELY;
  }

  private static final double UNLIKELY = 0.15;

  private static boolean brief(Entry entry) {
    return entry.profile().size() < BRIEF;
  }

  /** How likely two claims must be of one thing for a conflict between them to be told. */
  private static double least(Entry left, Entry right, Link.Same link) {
    boolean one = left.profile().ofOneStory(right.profile());
    // somebody dies on one day, whatever the two reports tell of it
    boolean end =
        left.claim().detail().equals("event.date")
            && left.claim().slot().head().equals("~die")
            && right.claim().slot().head().equals("~die")
            && !left.claim().slot().owner().isEmpty();
    if (end) {
      return ODD;
    }
    if (left.claim().slot().changedFrom(right.claim().slot())) {
      return UNLIKELY; // both name the value that it had before
    }
    // "48 by ten in the morning", "31 by ten o'clock": counted up to one hour
    String until = left.claim().slot().mark(Slot.UNTIL);
    if (!until.isEmpty() && until.equals(right.claim().slot().mark(Slot.UNTIL))) {
      return ODD;
    }
    if (aged(left.claim(), right.claim())
        || only(left.claim(), right.claim()) && link.strength() >= FIRM_OF_ONE) {
      return ODD;
    }
    if (Slips.linked(left.claim(), right.claim(), link)) {
      return SLIPPED;
    }
    if (single(left, right, link)) {
      return ODD;
    }
    // a brief report leaves the signs little to speak by
    if (one || brief(left) || brief(right)) {
      return link.strength() >= FIRM_OF_ONE ? ODD : DOUBTFUL_OF_ONE;
    }
    Set<String> both = Slots.common(left.claim().slot().names(), right.claim().slot().names());
    // the length of the only call of each report, whatever else the two tell of it
    boolean call =
        left.claim().detail().equals("call.duration")
            && left.claim().main()
            && right.claim().main()
            && link.strength() >= FIRM_OF_ONE;
    return call || link.strength() >= FIRM || both.size() >= 3 ? ODD : DOUBTFUL;
  }

  /**
   * Whether two reports that are surely of one story tell one such thing each: the sentence of
   * somebody whom both name, the day for which one thing is planned, how many were held or hurt,
   * how many of a sort there are.
   */
  private static boolean single(Entry left, Entry right, Link.Same link) {
    Claim a = left.claim();
    Claim b = right.claim();
    Slot x = a.slot();
    Slot y = b.slot();
    if (a.detail().equals("sentence.length")) {
      return !x.owner().isEmpty() && x.owner().equals(y.owner());
    }
    boolean sole = a.standing().sole() && b.standing().sole();
    if (!sole
        || link.strength() < STRENGTH
        || left.profile().sharedNames(right.profile()) < 2
        || left.profile().score(right.profile()) < KNOWN) {
      return false;
    }
    if (a.detail().equals("event.date") && Landfalls.ashore(x) && Landfalls.ashore(y)) {
      return probability(left, right) >= LEANING; // a storm comes ashore once
    }
    if (a.detail().equals("event.date")) {
      return a.modality() == Modality.PLANNED
          && b.modality() == Modality.PLANNED
          && link.strength() > STRENGTH
          && x.head().equals(y.head())
          && probability(left, right) >= LEANING;
    }
    if (!(a.value() instanceof Value.Amount p) || !(b.value() instanceof Value.Amount q)) {
      return false;
    }
    double times = Math.max(p.stated(), q.stated()) / Math.min(p.stated(), q.stated());
    boolean counted =
        a.detail().startsWith("count.")
            && !x.head().isEmpty()
            && x.head().equals(y.head())
            && Math.min(p.stated(), q.stated()) > HANDFUL
            && times <= CLOSE;
    return a.toll() ? times <= NEAR && probability(left, right) >= LEANING : counted;
  }

  /** What two reports share that are surely of one story. */
  private static final double KNOWN = 7;

  /** So few may be of anything: two hospitals, three boats. */
  private static final double HANDFUL = 4;

  /** How many times the one the other of two numbers of one thing is at most. */
  private static final double CLOSE = 1.8;

  private static final double NEAR = 3;

  /**
   * Whether two ages are of somebody known by name, of whom nothing else need be said alike, and
   * lie no generation apart.
   */
  private static boolean aged(Claim a, Claim b) {
    return a.detail().equals("person.age")
        && !a.slot().owner().startsWith("~")
        && a.slot().owner().equals(b.slot().owner())
        && a.value() instanceof Value.Amount p
        && b.value() instanceof Value.Amount q
        && Math.abs(p.stated() - q.stated()) <= DECADE;
  }

  private static final double DECADE = 10;

  /** Whether two claims are the only lengths or places of what their reports call alike. */
  private static boolean only(Claim a, Claim b) {
    boolean kind = a.detail().endsWith(".duration") || a.detail().equals("event.place");
    return kind
        && a.standing().sole()
        && b.standing().sole()
        && !a.slot().head().isEmpty()
        && a.slot().head().equals(b.slot().head());
  }

  /** How likely two claims are of one thing, from 0 to 1. */
  static double probability(Entry left, Entry right) {
    return probability(Signs.of(left, right, Common.of(left.profile(), right.profile())));
  }

  private static double probability(double[] signs) {
    return Trees.logistic(Holder.TREES.sum(signs));
  }

  /** The link that the signs make by themselves, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    if (!Signs.read(left.claim(), right.claim())
        || left.claim().document().equals(right.claim().document())
        || !common.own() && !foremost(left, right)) {
      return null;
    }
    boolean lone = lone(left.claim(), right.claim()) && common.sure();
    if (known(left, right, lone, true)) {
      return null;
    }
    double[] signs = Signs.of(left, right, common);
    if (silent(signs) && !lone && !sides(left.claim(), right.claim())) {
      return null;
    }
    double odds = probability(signs);
    boolean links = odds >= (common.sure() ? linking(left.claim()) : LINKING);
    if (odds < (common.own() ? WEAK : UNNAMED) || !links && known(left, right, lone, false)) {
      return null;
    }
    List<String> evidence = new ArrayList<>();
    evidence.add("the documents share " + common.named());
    evidence.add(MADE + foremost(signs));
    return new Link.Same(evidence, links ? STRENGTH : FAINT);
  }

  /**
   * Whether two claims give the only lengths of their reports, which lie close and are of no two
   * sorts: there is nothing else that the one of them could be of, whoever is named beside it.
   */
  private static boolean lone(Claim a, Claim b) {
    return a.detail().equals("event.duration")
        && b.detail().equals("event.duration")
        && a.slot().has(Slot.LONE)
        && b.slot().has(Slot.LONE)
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL
        && LoneLengths.near(a, b)
        && LoneLengths.sorted(a, b);
  }

  /** Whether a link is one that the signs made. */
  public static boolean made(Link link) {
    return link.tells(MADE);
  }

  /** Whether two scores name a side that is in both. */
  private static boolean sides(Claim a, Claim b) {
    return a.detail().equals("score")
        && b.detail().equals("score")
        && !a.slot().owner().isEmpty()
        && !Collections.disjoint(owners(a.slot()), owners(b.slot()));
  }

  /**
   * Whether two names are one, or the one begins or ends with the other: "Halden", "Halden Rovers".
   */
  private static boolean named(String side, String other) {
    String a = " " + side + " ";
    String b = " " + other + " ";
    return a.startsWith(b) || a.endsWith(b) || b.startsWith(a) || b.endsWith(a);
  }

  private static List<String> owners(Slot slot) {
    return List.of(slot.owner().split("[|]"));
  }

  /** Whether the two passages share no word at all. */
  private static boolean silent(double[] signs) {
    return signs[Sign.SHARED.ordinal()] + signs[Sign.KINDRED.ordinal()] < 1;
  }

  /**
   * Whether the rules know what each of two claims is of, and it is not one thing.
   *
   * @param closely whether it is asked what a value's own clause says, so that the names that stand
   *     beside it count for nothing
   */
  private static boolean known(Entry left, Entry right, boolean lone, boolean closely) {
    Claim a = left.claim();
    Claim b = right.claim();
    Slot x = a.slot();
    Slot y = b.slot();
    // after weeks the names of a sentence are all that is left to tell one thing from another
    boolean soon = closely && left.profile().close(right.profile());
    return partial(a, x, y, lone)
        || vague(a)
        || vague(b)
        || foreign(a, right, soon)
        || foreign(b, left, soon)
        || others(left, right, lone, soon)
        || counted(a, x, y)
        || nouns(a, x, y)
        || sums(a, b)
        || former(x, b)
        || former(y, a)
        || ways(a, b)
        || moments(a, x, y)
        || people(left, right)
        || scores(a, x, y)
        || tallies(a, b)
        || a.value() instanceof Value.Presence && !(closely && one(a, b));
  }

  /**
   * Whether one is a part of the other: two of the bombs are not all of them; one report may name
   * two scenes of a story. "Six of the drones were shot down", "nine drones were shot down": so
   * many were, of however many.
   */
  private static boolean partial(Claim a, Slot x, Slot y, boolean lone) {
    boolean same =
        !x.measure().isEmpty() && !x.measure().startsWith("#") && x.measure().equals(y.measure());
    return x.has(Slot.SOME) != y.has(Slot.SOME) && !same
        || !lone && x.has(Slot.FIRST) != y.has(Slot.FIRST)
        || a.value() instanceof Value.Where;
  }

  /** Whether two lengths or hours are of other people's doings, or of other times. */
  private static boolean others(Entry left, Entry right, boolean lone, boolean soon) {
    Slot x = left.claim().slot();
    Slot y = right.claim().slot();
    if (!left.claim().detail().endsWith(".duration")
        && !left.claim().detail().equals("event.time")) {
      return false;
    }
    // how long the longest strike of all went on, and how long this one may
    return EARLIER.equals(x.window()) != EARLIER.equals(y.window())
        || !lone
            && (strangers(left, right) && strangers(right, left)
                || unknown(x, right, soon) && unknown(y, left, soon));
  }

  /** Whether two numbers are of two groups, or one is what a player is counted to have done. */
  private static boolean counted(Claim a, Slot x, Slot y) {
    boolean differ = measured(x, y);
    return differ && x.measure().startsWith("#") && y.measure().startsWith("#")
        || differ && a.detail().equals("percent")
        || a.detail().startsWith("count.")
            && (CountSlots.STATISTICS.contains(x.head())
                || CountSlots.STATISTICS.contains(y.head()));
  }

  /** Whether it is told of both what is measured, or which step it is, and it is not the same. */
  private static boolean measured(Slot x, Slot y) {
    return !x.measure().isEmpty() && !y.measure().isEmpty() && !x.measure().equals(y.measure());
  }

  /** Whether two numbers are of two things that no dictionary takes for one. */
  private static boolean nouns(Claim a, Slot x, Slot y) {
    return NOUNS.contains(a.detail())
        && !x.head().isEmpty()
        && !y.head().isEmpty()
        && !x.topic().equals(y.topic())
        && !Lexicon.get().akin(x.head(), y.head());
  }

  /** Whether two sums or shares are of two things or two parties. */
  private static boolean sums(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (a.detail().equals("percent") && strange(x, y) && strange(y, x) || Sums.parties(a, b)) {
      return true;
    }
    // what the hammer fell at, and what was hoped for before or what it came to with the fees
    return a.detail().equals("money.amount")
        && (strange(x, y)
            || strange(y, x)
            || x.measure().equals("net") && HAMMER.contains(y.measure())
            || y.measure().equals("net") && HAMMER.contains(x.measure()));
  }

  /**
   * Whether two distances are of two ways: how far somebody is to go, and how far he has come; how
   * deep a quake was, and how far off.
   */
  private static boolean ways(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return a.detail().equals("distance")
        && ((a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL)
            || off(x) && deep(y)
            || off(y) && deep(x)
            || measures(x, y)
            || off(x) && off(y) && town(x) && town(y) && !Distances.reference(x, y));
  }

  /**
   * Whether two hours are of two steps (that at which help was called for, and that at which it
   * came), or a day is that on which something was said.
   */
  private static boolean moments(Claim a, Slot x, Slot y) {
    return switch (a.detail()) {
      case "event.time" -> measured(x, y) || doors(x) != doors(y) || after(x, y) || after(y, x);
      case "event.date" -> x.head().equals(SAID) || y.head().equals(SAID);
      default -> false;
    };
  }

  /**
   * Whether two ages are of two people: of two names, both of whom either report knows, or a man
   * who was hurt and a woman who was held.
   */
  private static boolean people(Entry left, Entry right) {
    String x = left.claim().slot().owner();
    String y = right.claim().slot().owner();
    if (!left.claim().detail().equals("person.age") || x.isEmpty() || y.isEmpty()) {
      return false;
    }
    return !named(x, y) && left.profile().tells(y) && right.profile().tells(x)
        || x.startsWith("~") && y.startsWith("~") && !People.one(x, y);
  }

  /**
   * Whether one score is of the second of two tests, and the other of a match of which nothing says
   * that it was the second.
   */
  private static boolean scores(Claim a, Slot x, Slot y) {
    return a.detail().equals("score")
        && (x.window() == null) != (y.window() == null)
        && "second".equals(x.window() == null ? y.window() : x.window());
  }

  /** Whether two results have no side in common, or one is a margin: by how many runs, how many. */
  private static boolean tallies(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!(a.value() instanceof Value.Tally p)) {
      return false;
    }
    return b.value() instanceof Value.Tally q && (p.margin() == null) != (q.margin() == null)
        || !x.owner().isEmpty()
            && !y.owner().isEmpty()
            && owners(x).stream()
                .noneMatch(side -> owners(y).stream().anyMatch(other -> named(side, other)));
  }

  /** Whether of two reports each says once, and of nothing else, whether somebody was there. */
  private static boolean one(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return x.head().equals(y.head())
        && x.measure().equals(y.measure())
        && gathering(x, y)
        && x.has(Slot.SINGLE)
        && y.has(Slot.SINGLE)
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL;
  }

  /**
   * Whether two passages name one sort of occasion, or share a word besides an office where one of
   * them names none: a session is no concert.
   */
  private static boolean gathering(Slot x, Slot y) {
    Set<String> left = occasions(x);
    Set<String> right = occasions(y);
    if (left.isEmpty() || right.isEmpty()) {
      return Slots.related(x.context(), y.context()).stream()
          .anyMatch(word -> !x.owner().contains(word));
    }
    return left.stream()
        .anyMatch(one -> right.stream().anyMatch(two -> EventTypes.compatible(one, two)));
  }

  private static Set<String> occasions(Slot slot) {
    Set<String> types = new TreeSet<>();
    for (String word : slot.context()) {
      String type = EventTypes.noun(word);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /** Whether a distance is told from a place by its name, and not by its country's. */
  private static boolean town(Slot slot) {
    return Slots.common(slot.places(), slot.names()).stream()
        .anyMatch(name -> !CountSlots.country(name));
  }

  /** Whether a distance is one from a place, and no depth or height of a thing. */
  private static boolean off(Slot slot) {
    return slot.head().equals("away");
  }

  /** Whether one says of the other's price that it was that before: "up from 39.80 a day ago". */
  private static boolean former(Slot slot, Claim other) {
    return slot.measure().equals("market")
        && other.value() instanceof Value.Amount amount
        && slot.has(Slot.was(amount.interval().low()));
  }

  /** Whether it is known what two distances are, and they are two: how high, and how far off. */
  private static boolean measures(Slot x, Slot y) {
    String p = x.topic();
    String q = y.topic();
    return !p.isEmpty() && !q.isEmpty() && UPRIGHT.contains(p) != UPRIGHT.contains(q);
  }

  /** What is measured up or down. */
  private static final Set<String> UPRIGHT = Set.of("height", "depth", "level");

  private static boolean deep(Slot slot) {
    return slot.head().equals("depth");
  }

  /** The window of what is told of another time than that of the report. */
  private static final String EARLIER = "earlier";

  /** The head of a day on which something was said: each report has its own. */
  private static final String SAID = "~state";

  /** Whether a passage names somebody or something of which the other report says nothing. */
  private static boolean unknown(Slot slot, Entry other, boolean soon) {
    return !(soon && slot.has(Slot.NAMELESS))
        && slot.names().stream().anyMatch(name -> !other.profile().tells(name));
  }

  /** Whether the one is of a blast or a crash, and the other of what was done when it was over. */
  private static boolean after(Slot slot, Slot other) {
    boolean struck = EventTypes.harmful(slot.head()) || slot.head().equals("~raid");
    return struck && AFTERMATH.contains(other.head());
  }

  private static final Set<String> AFTERMATH =
      WordList.set(
          """
              ~carry ~find ~recover ~rescue ~release ~arrest ~bury ~identify ~treat ~return ~resume
              ~reopen ~clear ~bring ~pull ~arrive ~call ~hold ~state""");

  /** "Doors open at 7": before what is to begin. */
  private static boolean doors(Slot slot) {
    boolean own = slot.focus().stream().anyMatch(word -> word.charAt(0) != '~');
    Set<String> words = own ? slot.focus() : slot.context();
    return words.contains("open") && (words.contains("door") || words.contains("gate"));
  }

  /** Whether the thing that a sum is told of is not so much as mentioned with the other sum. */
  private static boolean strange(Slot slot, Slot other) {
    String thing = slot.mark(Slot.THING);
    return !thing.isEmpty() && Slots.related(Set.of(thing), other.context()).isEmpty();
  }

  /** "Several shops": no number that another could be held against by signs alone. */
  private static boolean vague(Claim claim) {
    return claim.value() instanceof Value.Amount amount && amount.hedge() == Hedge.VAGUE;
  }

  /**
   * Whether a passage has names, those who speak left out, and none of them is so much as mentioned
   * by the other report.
   */
  private static boolean foreign(Claim claim, Entry other, boolean soon) {
    Slot slot = claim.slot();
    String speaker = claim.voice() == null ? null : claim.voice().key();
    boolean named = slot.names().stream().anyMatch(name -> !name.equals(speaker));
    return named
        && !(soon && slot.has(Slot.NAMELESS))
        && slot.names().stream().noneMatch(other.profile()::tells);
  }

  /** Whether somebody took part of whom the other report says nothing. */
  private static boolean strangers(Entry entry, Entry other) {
    Occurrence event = entry.claim().event();
    return event != null && event.people().stream().anyMatch(key -> !other.profile().tells(key));
  }

  /** The signs that speak most for two claims being of one thing, in words. */
  private static String foremost(double[] signs) {
    double[] weights = Holder.TREES.weights(signs);
    List<Sign> found = new ArrayList<>(List.of(Sign.values()));
    // that values lie no further apart is no reason, nor is it what kind of detail they are of
    found.removeIf(sign -> weights[sign.ordinal()] <= 0 || sign.compareTo(Sign.HELD) >= 0);
    found.sort(Comparator.comparingDouble(sign -> -weights[sign.ordinal()]));
    List<String> words = found.stream().limit(SHOWN).map(Sign::words).toList();
    return String.join(", ", words);
  }
}
