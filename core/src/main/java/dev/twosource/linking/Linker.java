package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.kinds.mark.Bygone;
import dev.twosource.kinds.mark.Elsewhere;
import dev.twosource.kinds.place.Venues;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two claims are about the same detail of the same thing. It looks at what
 * happened, who took part, when and where, and at what exactly is said, but never at the detail
 * that is being compared; only that two documents hold the same unusual number is taken as a sign
 * that they agree.
 */
public final class Linker {
  private Linker() {}

  /** How two claims of the same story stand to each other. */
  public static Link link(Entry a, Entry b) {
    return link(a, b, new Common.Memory());
  }

  /**
   * How two claims of the same story stand to each other.
   *
   * @param memory remembers what their documents have in common
   */
  public static Link link(Entry a, Entry b, Common.Memory memory) {
    // two places are what tells two stories apart that no names hold together
    if (a.claim().detail().equals("event.place")
        && !a.claim().document().equals(b.claim().document())
        && memory.of(a.profile(), b.profile()).nameless()) {
      return new Link.Unknown();
    }
    Link link = linked(a, b, memory);
    String occasion = link instanceof Link.Same ? occasion(a, b) : null;
    if (occasion != null) {
      return new Link.Apart(List.of(occasion));
    }
    String reach = link instanceof Link.Same ? Reach.apart(a.claim(), b.claim()) : null;
    if (reach == null) {
      return link;
    }
    List<String> evidence = new ArrayList<>(link.evidence());
    evidence.add(reach);
    return new Link.OtherScope(evidence);
  }

  private static Link linked(Entry a, Entry b, Common.Memory memory) {
    if (SelfChecks.has(a.claim()) || SelfChecks.has(b.claim())) {
      return SelfChecks.of(a.claim(), b.claim()) == null
          ? new Link.Unknown()
          : new Link.Same(List.of("one passage gives both"), 3);
    }
    if (Lengths.others(a.claim(), b.claim())) {
      return new Link.Unknown();
    }
    boolean towns = !a.profile().towns().isEmpty() && !b.profile().towns().isEmpty();
    if (towns && !personal(a.claim()) && memory.of(a.profile(), b.profile()).namesakes() != null) {
      // reports of two towns of one name: nothing but what they tell of people can be one
      return told(a, b, memory) instanceof Link.Apart apart ? apart : new Link.Unknown();
    }
    Link answered = Rebuttal.of(a.claim(), b.claim());
    Link replaced = answered != null ? null : Successor.of(a, b, memory);
    Link link = answered != null ? answered : replaced != null ? replaced : told(a, b, memory);
    if (link instanceof Link.Unknown || link instanceof Link.Apart && ofOne(a, b)) {
      Common shared = memory.of(a.profile(), b.profile());
      Link sequel = Sequel.of(a, b, shared);
      if (sequel != null && !alien(a, b, shared)) {
        return sequel;
      }
    }
    if (link instanceof Link.Apart apart) {
      // what differs in several ways in documents with little in common nobody takes for one
      boolean alike =
          apart.evidence().size() == 1 || memory.of(a.profile(), b.profile()).names() > 1;
      return alike ? link : new Link.Unknown();
    }
    if (link instanceof Link.Unknown && Spoken.is(a.claim())) {
      // what somebody says is linked by nothing but what it says, and of whom
      Link accused = Accused.reads(a.claim()) ? Accused.of(a, b, memory) : null;
      return accused != null ? accused : link;
    }
    return Occasions.of(a, b, fallback(a, b, memory, link));
  }

  /** Whether two claims are of one person, of whom days set nothing apart. */
  private static boolean ofOne(Entry a, Entry b) {
    Slot x = a.claim().slot();
    Slot y = b.claim().slot();
    return !x.owner().isEmpty()
        && x.owner().equals(y.owner())
        && !x.has(Slot.NAMESAKE)
        && !y.has(Slot.NAMESAKE)
        && namesakes(a, b) == null;
  }

  /**
   * What else may link two claims of which too little is told: the first that answers counts, and
   * where none does the link stays what it was.
   */
  private static Link fallback(Entry a, Entry b, Common.Memory memory, Link link) {
    boolean unknown = link instanceof Link.Unknown;
    boolean weak = link instanceof Link.Same same && same.strength() < 1;
    Link numbers = unknown || weak ? SideBySide.numbers(a.claim(), b.claim()) : null;
    Link beside = unknown && numbers == null ? SideBySide.of(a.claim(), b.claim()) : numbers;
    if (beside != null) {
      return beside;
    }
    boolean scope = link instanceof Link.OtherScope;
    if (unknown || link instanceof Link.Same same && same.strength() < 3) {
      Link alike = alike(a, b, memory);
      if (alike != null) {
        return alike;
      }
    }
    boolean length = a.claim().detail().endsWith(".duration");
    boolean faint = length && link instanceof Link.Same same && same.strength() < 2;
    if (!unknown && !scope && !weak && !faint) {
      boolean thin = link instanceof Link.Same same && same.strength() == 1;
      Link firm = thin ? firm(a, b, (Link.Same) link, memory) : null;
      if (firm != null) {
        return firm;
      }
      Link odds = thin ? odds(a, b, memory) : null;
      return odds instanceof Link.Same same && same.strength() > 1 ? odds : link;
    }
    Link grown = scope ? null : Successor.grown(a, b, memory);
    if (grown != null) {
      return grown;
    }
    Common common = memory.of(a.profile(), b.profile());
    if (alien(a, b, common)) {
      return link;
    }
    Link only = unknown || weak || length ? only(a, b, common, memory) : null;
    if (only != null || faint && !weak) {
      return only != null ? only : link;
    }
    Link found = weak ? null : Corroboration.of(a, b, common);
    if (found == null) {
      found = Rivals.of(a, b, common);
    }
    if (found == null && unknown) {
      found = Single.of(a, b, common);
    }
    if (found == null && unknown) {
      found = Landfalls.of(a, b, common);
    }
    if (found == null && !scope && !moved(a.claim(), b.claim()) && occasion(a, b) == null) {
      found = Slips.of(a, b, common);
    }
    // what a weak link holds together may have changed between reports of other weeks
    boolean open = unknown || weak && a.profile().near(b.profile());
    if (open && (found == null || found instanceof Link.Same same && same.strength() < 1)) {
      Link odds = odds(a, b, memory);
      found = odds == null ? found : odds;
    }
    return found != null ? found : link;
  }

  /** What makes a thin link firm: their digits, or that both tell of one landfall; or null. */
  private static @Nullable Link firm(Entry a, Entry b, Link.Same thin, Common.Memory memory) {
    Link slip = Slips.firm(thin, a.claim(), b.claim());
    return slip != null ? slip : Landfalls.of(a, b, memory.of(a.profile(), b.profile()));
  }

  /** The link that the signs give, where nothing sets the two apart; or null. */
  private static @Nullable Link odds(Entry a, Entry b, Common.Memory memory) {
    Slot x = a.claim().slot();
    Slot y = b.claim().slot();
    // when a fire broke out, and when it was out: no signs make one step of two
    boolean steps =
        a.claim().detail().equals("event.time")
            && x.head().equals(y.head())
            && OVER.contains(x.measure()) != OVER.contains(y.measure());
    Link odds = steps ? null : Odds.of(a, b, memory.of(a.profile(), b.profile()));
    return odds == null || parted(a, b, memory) ? null : odds;
  }

  /** When a fire is put out, or under control. */
  private static final Set<String> OVER = Set.of("out", "control");

  /** The link of the only values of two reports, where nothing sets them apart; or null. */
  private static @Nullable Link only(Entry a, Entry b, Common common, Common.Memory memory) {
    Link only = OnlyOnes.of(a, b, common);
    if (only == null) {
      only = LoneNumbers.of(a, b, common);
    }
    if (only == null) {
      only = LoneLengths.of(a, b, common);
    }
    if (only == null) {
      only = LoneHeads.of(a, b, common);
    }
    return only == null || parted(a, b, memory) ? null : only;
  }

  /** Whether something sets the happenings of two claims apart. */
  private static boolean parted(Entry a, Entry b, Common.Memory memory) {
    if (Sums.candidates(a.claim(), b.claim())
        || moved(a.claim(), b.claim())
        || CountSlots.player(a.claim(), b.claim()) instanceof Link.Unknown
        || later(a, b)
        || occasion(a, b) != null) {
      return true;
    }
    List<String> apart = new ArrayList<>();
    subject(a, b, memory, new ArrayList<>(), apart);
    return !apart.isEmpty();
  }

  /** The link of two happenings that are alike, where nothing sets them apart; or null. */
  private static @Nullable Link alike(Entry a, Entry b, Common.Memory memory) {
    Link alike = Alike.of(a, b, memory);
    boolean none = alike == null || alien(a, b, memory.of(a.profile(), b.profile()));
    return none || parted(a, b, memory) ? null : alike;
  }

  /** Whether two reports of one story, which share more names, have one person of a surname. */
  private static boolean bearer(Entry left, Entry right, Common.Memory memory) {
    Common shared = memory.of(left.profile(), right.profile());
    return shared.sure() && shared.names() >= 2 && left.profile().near(right.profile());
  }

  /** Whether a claim is of a person rather than of something that happened. */
  private static boolean personal(Claim claim) {
    return claim.detail().startsWith("person.")
        || claim.detail().equals("sentence.length")
        || claim.detail().equals("quote.wording");
  }

  /** How two claims stand to each other by what is told of them, their values left aside. */
  private static Link told(Entry a, Entry b, Common.Memory memory) {
    if (Bygone.is(a.claim()) != Bygone.is(b.claim())) {
      return new Link.Unknown();
    }
    Link partners = a.claim().detail().equals("call.duration") ? Lengths.partners(a, b) : null;
    if (partners != null) {
      return partners;
    }
    Link player = CountSlots.player(a.claim(), b.claim());
    Link slot =
        player != null
            ? player
            : Sums.of(a.claim()) ? Sums.amount(a, b) : Slots.match(a.claim(), b.claim());
    if (slot instanceof Link.Unknown) {
      return slot;
    }
    boolean person =
        a.claim().detail().equals("event.date")
            || a.claim().detail().equals("sentence.length")
            || a.claim().detail().equals("event.outcome") && !a.claim().slot().owner().isEmpty()
            || a.claim().value() instanceof Value.Presence;
    String namesakes = person ? namesakes(a, b) : null;
    if (namesakes != null) {
      return new Link.Apart(List.of(namesakes));
    }
    boolean talks = Lengths.open(a.claim().slot()) || Lengths.open(b.claim().slot());
    if (!a.claim().detail().equals(b.claim().detail()) && !counts(a.claim(), b.claim()) && !talks) {
      return lookAlike(a.claim(), b.claim());
    }
    String occasion = occasion(a, b);
    if (occasion != null) {
      return new Link.Apart(List.of(occasion));
    }
    if (later(a, b)) {
      return new Link.Unknown();
    }
    List<String> evidence = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    int strength = subject(a, b, memory, evidence, apart);
    if (!apart.isEmpty()) {
      return strength >= 1 || slot instanceof Link.Same
          ? new Link.Apart(apart)
          : new Link.Unknown();
    }
    if (strength < 1) {
      return new Link.Unknown();
    }
    if (a.claim().toll() && CountSlots.foreign(a.claim(), b.claim())) {
      Common common = memory.of(a.profile(), b.profile());
      if (common.names() <= 1 && !common.telling()) {
        return new Link.Unknown(); // one town, and nothing else that the two reports share
      }
    }
    evidence.addAll(slot.evidence());
    return switch (slot) {
      case Link.Same same -> new Link.Same(evidence, strength + same.strength() - 1);
      case Link.OtherScope scope -> new Link.OtherScope(evidence);
      case Link.Apart other -> other;
      case Link.Unknown unknown -> unknown;
    };
  }

  /**
   * Why what two claims tell happened on two occasions: before an event and after it, or each as
   * the news of its own week; null where nothing says so.
   */
  private static @Nullable String occasion(Entry left, Entry right) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!personal(a)) {
      String storms = Storms.apart(left, right);
      if (storms != null) {
        return storms;
      }
    }
    for (String mark : a.slot().focus()) {
      boolean ahead = mark.startsWith(Slot.AHEAD_OF);
      if (ahead || mark.startsWith(Slot.BEHIND)) {
        String event = mark.substring(mark.indexOf(':') + 1);
        if (b.slot().has((ahead ? Slot.BEHIND : Slot.AHEAD_OF) + event)) {
          return "one is before the " + event + ", the other after it";
        }
      }
    }
    String rounds = Rounds.apart(a, b);
    if (rounds != null) {
      return rounds;
    }
    boolean bearers = a.slot().has(Slot.NAMESAKE) || b.slot().has(Slot.NAMESAKE);
    if (bearers && !a.document().equals(b.document())) {
      return "two people bear the name";
    }
    if (crests(a.slot(), b.slot())) {
      return "high water comes to each place in its turn";
    }
    if (a.detail().equals("event.date")) {
      if (games(left, right)) {
        return "each report leads with the result of its own match, on another day";
      }
      LocalDate first = today(left);
      LocalDate second = today(right);
      return first == null || second == null || first.equals(second)
          ? null
          : "each is the news of the day on which its report came out";
    }
    String hours = a.detail().equals("event.time") ? ClockTimes.apart(a, b) : null;
    if (hours != null) {
      return hours;
    }
    LocalDate x = a.slot().fresh();
    LocalDate y = b.slot().fresh();
    if ((x == null || y == null) && YEARLY.contains(a.detail()) && told(left) && told(right)) {
      x = left.profile().published().day();
      y = right.profile().published().day();
      return Math.abs(ChronoUnit.DAYS.between(x, y)) > SEASON
          ? "one was reported on " + x + ", the other on " + y
          : null;
    }
    // the dead of an outbreak are those of all its weeks, on whichever day they were counted
    if (a.toll() && lasting(a) && lasting(b)) {
      return null;
    }
    return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) > news(a)
        ? "one is the news of " + x + ", the other of " + y
        : null;
  }

  /** "The river crested at Arvo on Friday", "the crest reached Belm": whether of two places. */
  private static boolean crests(Slot x, Slot y) {
    Set<String> names = new HashSet<>(x.names());
    names.addAll(x.places());
    Set<String> others = new HashSet<>(y.names());
    others.addAll(y.places());
    return x.head().equals("~crest")
        && y.head().equals("~crest")
        && !names.isEmpty()
        && !others.isEmpty()
        && !shares(names, others);
  }

  private static boolean lasting(Claim claim) {
    return claim.event() != null && EventTypes.lasting(claim.event().type());
  }

  /**
   * Whether some people were held only when the others had been told of: each night of a protest
   * has arrests of its own. Of the dead more are found on any day.
   */
  private static boolean later(Entry a, Entry b) {
    if (!a.claim().detail().equals("count.arrested")) {
      return false;
    }
    return ahead(a.claim().slot().fresh(), b) || ahead(b.claim().slot().fresh(), a);
  }

  private static boolean ahead(@Nullable LocalDate day, Entry told) {
    Claim claim = told.claim();
    return day != null
        && told.profile().published() != null
        && claim.modality() == Modality.ACTUAL
        && !(claim.value() instanceof Value.Amount amount && amount.interval().high() <= 0)
        && day.isAfter(told.profile().published().day().plusDays(1));
  }

  /** Whether a market went on moving between two reports of it. */
  private static boolean moved(Claim a, Claim b) {
    return (a.slot().measure().equals("market") || b.slot().measure().equals("market"))
        && a.asOf() != null
        && b.asOf() != null
        && !a.asOf().equals(b.asOf());
  }

  /** The day that a claim tells of where it is that of its report, or null. */
  private static @Nullable LocalDate today(Entry entry) {
    Claim claim = entry.claim();
    boolean day =
        claim.modality() == Modality.ACTUAL
            && claim.value() instanceof Value.When when
            && when.readings().size() == 1
            && when.readings().get(0).withinOneDay()
            && entry.profile().published() != null
            && when.readings().get(0).firstDay().equals(entry.profile().published().day());
    return day ? entry.profile().published().day() : null;
  }

  /** What is told when it happens, and of which each season has its own. */
  private static final Set<String> YEARLY =
      Set.of("vote.tally", "score", "event.duration", "call.duration", "distance", "event.time");

  private static final int SEASON = 60;

  /** Whether a claim is what its report tells as news, with nothing that puts it back in time. */
  private static boolean told(Entry entry) {
    Claim claim = entry.claim();
    Occurrence event = claim.event();
    return entry.profile().published() != null
        && claim.main()
        && claim.standing().leads()
        && claim.modality() == Modality.ACTUAL
        && claim.slot().window() == null
        && (event == null || !event.background() && event.when() == null);
  }

  /**
   * Whether both tell who leads the one delegation of one visit: it came on Tuesday and went home
   * on Thursday.
   */
  private static boolean onVisit(Entry left, Entry right) {
    Claim a = left.claim();
    Claim b = right.claim();
    return a.detail().equals("delegation.head")
        && a.event() != null
        && b.event() != null
        && a.event().type().equals("visit")
        && b.event().type().equals("visit")
        && !a.slot().owner().isEmpty()
        && !b.slot().owner().isEmpty()
        && Slots.owners(a.slot(), b.slot())
        && a.standing().sole()
        && b.standing().sole()
        && left.profile().near(right.profile());
  }

  /** How many days apart what is told as news may be one happening. */
  private static long news(Claim claim) {
    return switch (claim.detail()) {
      case "percent" -> NEWS;
      case "money.amount" -> sudden(claim) ? 1 : 3;
      case "event.duration" -> SINGLE.contains(claim.slot().head()) ? 1 : 3;
      case "distance", "sentence.length", "vote.tally" -> 3;
      case "event.outcome" -> claim.slot().measure().equals("side") ? 1 : 3; // who won
      case "event.place", "event.time" -> 3;
      case "count.people", "count.other", "event.attendance" -> sudden(claim) ? 1 : 3;
      default -> 1;
    };
  }

  /** What goes on by itself and is over on its day, as talks and trials are not. */
  private static final Set<String> SINGLE =
      Set.of("outage", "kidnapping", "fire", "crash", "storm", "flood", "leak", "quake");

  private static final Set<String> SUDDEN = Set.of("theft", "sale", "match", "concert");

  /** Whether it is told of a deed or a sale, of which there may be another one on any day. */
  private static boolean sudden(Claim claim) {
    Occurrence event = claim.event();
    return event != null && SUDDEN.contains(event.type());
  }

  /** What goes on in rounds, days and sessions, of which each has a number. */
  private static final Set<String> ROUNDS =
      Set.of("meeting", "visit", "call", "debate", "trial", "match", "vote", "race");

  /** After so many days what is told as news is another happening. */
  private static final int NEWS = 12;

  /**
   * Where two reports name two people of one surname in the same place of a clause, such as the
   * brothers of whom each has a trial of his own; null elsewhere.
   */
  private static @Nullable String namesakes(Entry a, Entry b) {
    Set<String> names = new TreeSet<>(a.claim().slot().names());
    names.retainAll(b.claim().slot().names());
    for (String key : names) {
      String left = a.profile().named(key);
      String right = b.profile().named(key);
      int x = left.indexOf(' ');
      int y = right.indexOf(' ');
      boolean surnames =
          x > 0 && y > 0 && left.substring(x).equals(right.substring(y)) && !key.contains(" ");
      // the initial holds through most spellings of one given name
      if (surnames && left.charAt(0) != right.charAt(0)) {
        return "one is of " + left + ", the other of " + right;
      }
    }
    return null;
  }

  /** Whether two claims of two kinds both say how many there were. */
  static boolean counts(Claim a, Claim b) {
    return HEADS.contains(a.detail())
        && HEADS.contains(b.detail())
        && a.value() instanceof Value.Amount
        && b.value() instanceof Value.Amount;
  }

  private static final Set<String> HEADS =
      Set.of("count.people", "count.other", "event.attendance");

  /** A call and a meeting of the same people. */
  private static Link lookAlike(Claim a, Claim b) {
    Occurrence x = a.event();
    Occurrence y = b.event();
    boolean talks =
        Set.of("call", "meeting").contains(a.slot().head())
            && Set.of("call", "meeting").contains(b.slot().head());
    if (x == null || y == null || !talks || x.background() || y.background()) {
      return new Link.Unknown();
    }
    boolean linked =
        shares(x.people(), y.people())
            || shares(x.organisations(), y.organisations())
            || shares(a.slot().names(), b.slot().names());
    if (!linked && a.document().equals(b.document())) {
      return new Link.Unknown();
    }
    return new Link.Apart(
        List.of("one is a " + name(a.slot().head()) + ", the other a " + name(b.slot().head())));
  }

  private static String name(String type) {
    return type.equals("call") ? "telephone call" : type;
  }

  /** What a report of later weeks must share with the first one to be of the same happening. */
  private static final double FOLLOWED = 8;

  /** What two documents must share for what they lead with to be the same. */
  private static final double LED = 3;

  /** What documents must share that share no name and nothing else that tells a story. */
  private static final double WORDS_ALONE = 4;

  /** Types of event that are over in hours and news for days. */
  private static final Set<String> PUNCTUAL =
      Set.of(
          "call", "match", "attack", "blast", "crash", "concert", "quake", "protest", "debate",
          "sale");

  /**
   * How sure it is that two claims are about one subject; the evidence for and against goes into
   * the lists.
   */
  private static int subject(
      Entry left, Entry right, Common.Memory memory, List<String> evidence, List<String> apart) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean person = personal(a);
    if (person && a.detail().equals("person.age") && a.slot().owner().startsWith("~")) {
      // a driver without a name is the one of the other report where both tell one story
      Common shared = memory.of(left.profile(), right.profile());
      boolean one = shared.score() >= LED && shared.own() && left.profile().near(right.profile());
      evidence.add("the documents share " + shared.named());
      return one ? 2 : 0;
    }
    if (person) {
      if (a.slot().owner().equals(b.slot().owner())) {
        evidence.add("both speak of " + left.profile().named(a.slot().owner()));
      }
      boolean surname = a.slot().head().isEmpty() != b.slot().head().isEmpty();
      boolean aged = surname && a.detail().equals("person.age");
      return aged && bearer(left, right, memory) ? 3 : 2;
    }
    Occurrence x = a.event();
    Occurrence y = b.event();
    boolean dates = a.detail().equals("event.date");
    int strength = 0;
    boolean day = false;
    Common common = memory.of(left.profile(), right.profile());
    if (alien(left, right, common)) {
      return 0;
    }
    if (common.namesakes() != null) {
      apart.add(common.namesakes());
      return 1;
    }
    // any two companies have dividends and profits to tell of in the same words
    boolean sums = a.detail().equals("money.amount") || a.detail().equals("percent");
    boolean story = left.profile().ofOneStory(right.profile());
    if (sums
        && common.names() == 0
        && !common.telling()
        && !story
        && !a.document().equals(b.document())) {
      return 0;
    }
    if (a.detail().startsWith("delegation") && (stranger(a, right) || stranger(b, left))) {
      return 0;
    }
    if (dropped(a, right) || dropped(b, left)) {
      return 0;
    }
    // "in the autumn a failure in Bergfeld lasted 26 minutes": told in passing, of another place
    if (a.detail().equals("event.duration") && (passing(a, right) || passing(b, left))) {
      return 0;
    }
    // two tolls, each of a place of which the other report does not tell
    if (a.toll()
        && !a.slot().places().isEmpty()
        && !b.slot().places().isEmpty()
        && !mentions(right, a.slot().places())
        && !mentions(left, b.slot().places())) {
      return 0;
    }
    if (a.toll() && (local(a, b) && wide(b) || local(b, a) && wide(a))) {
      return 0; // the toll of one town, and that of its province
    }
    boolean leading = a.standing().leads() && b.standing().leads();
    // what two reports of one story each lead with is the same, whatever they call the event
    boolean only = a.standing().sole() && b.standing().sole();
    boolean known = common.score() >= LED || only && a.main() && b.main() && common.own();
    boolean led = leading && !dates && known && left.profile().close(right.profile());
    if (x != null && y != null) {
      boolean lasting = EventTypes.lasting(x.type());
      if (a.document().equals(b.document())) {
        if (x.id() == y.id() || x.type().equals(y.type()) && lasting) {
          evidence.add("the same " + x.type() + " in one document");
          return 2;
        }
        if (!dates && !a.detail().startsWith("delegation")) {
          return 0;
        }
      }
      boolean type = EventTypes.compatible(x.type(), y.type());
      if (!type && !(a.main() && b.main()) && !led) {
        return 0;
      }
      if (type) {
        evidence.add("both tell of a " + x.type());
        strength++;
      }
      boolean plans = a.modality() == Modality.PLANNED && b.modality() == Modality.PLANNED;
      boolean other = dates && plans && (elsewhen(a, x) || elsewhen(b, y));
      if (!other && EventReader.apart(x.markers(), y.markers())) {
        apart.add("one is called " + called(x) + ", the other " + called(y));
      }
      // how far off a thing lies is told of the thing, whatever happened in the sentences around
      boolean spot =
          a.detail().equals("distance") && !type && shares(a.slot().names(), b.slot().names());
      // "nine more were found on Monday, taking the toll to 16": the day is that of the find
      boolean found = ("rose".equals(a.change()) || "rose".equals(b.change())) && a.toll();
      boolean later = found && left.profile().near(right.profile());
      if (!dates && !lasting && !spot && !later && !burning(a, b) && !onVisit(left, right)) {
        List<String> days = type || !beside(a, common) ? apart : new ArrayList<>();
        day = times(left, right, x, y, followed(common, left, right), evidence, days);
      }
      if (lasting && type) {
        strength++;
      }
      boolean talks = x.type().equals("call") || x.type().equals("meeting");
      if (talks
          && x.people().size() >= 2
          && y.people().size() >= 2
          && !shares(x.people(), y.people())) {
        apart.add("other people take part");
      }
      places(left, right, x, y, apart);
      manners(left, right, x, y, day, apart);
    } else if (dates) {
      // what was said or done on a day, with no event of its own: the slot has seen who and what;
      // too little for a conflict
      evidence.add("the documents share " + common.named());
      boolean alone = a.standing().sole() && b.standing().sole();
      boolean alike = a.slot().head().equals(b.slot().head()) && Acts.single(a.slot().head());
      boolean other = !a.document().equals(b.document());
      if (other
          && alone
          && alike
          && common.score() >= LED
          && left.profile().near(right.profile())) {
        evidence.add("each report tells of one such act");
        return common.score() >= 7 && common.names() >= 2 ? 3 : 2;
      }
      return 1;
    } else if (!(a.main() && b.main()) && !led) {
      return 0;
    }
    if (a.main() && b.main()) {
      strength++;
    }
    if (day) {
      strength++;
    }
    Set<String> names = new TreeSet<>(a.slot().names());
    names.retainAll(b.slot().names());
    if (!names.isEmpty()) {
      evidence.add("both passages name " + named(left, names));
      strength++;
    }
    Set<String> words = Slots.related(a.slot().context(), b.slot().context());
    boolean told = words.size() >= 3;
    if (told) {
      evidence.add("both passages speak of " + String.join(", ", words));
      strength++;
    }
    double score = common.score();
    if (led) {
      evidence.add(only ? "each report has one" : "each report leads with it");
      strength += only ? 2 : 1;
    }
    if (score >= 7) {
      strength++;
    } else if (!story && score < 4 && !told && names.isEmpty() && common.names() == 0) {
      strength--;
    }
    if ((x == null || y == null) && a.main() && b.main() && common.names() >= 2) {
      strength++;
    }
    evidence.add("the documents share " + common.named());
    boolean bygone = x != null && y != null && bygone(x, y, names, common);
    if (bygone) {
      evidence.add(Link.LOOKED_BACK + " on the same " + x.type());
      strength += 2;
    }
    boolean single = x != null && y != null && x.sole() && y.sole() && x.type().equals(y.type());
    if (single) {
      evidence.add("each document tells of one " + x.type());
      strength++;
    }
    // a report that tells of two quakes has a day for each
    boolean several = dates && x != null && y != null && !(x.sole() && y.sole());
    if (several && EventTypes.harmful(x.type())) {
      strength--;
    }
    // one side sends one delegation to talks that two reports of the same days tell of
    boolean side =
        a.detail().startsWith("delegation")
            && !a.slot().owner().isEmpty()
            && a.slot().owner().equals(b.slot().owner())
            && left.profile().near(right.profile());
    if (side) {
      strength++;
    }
    boolean sure =
        single
            || side
            || led
            || bygone
            || a.main() && b.main()
            || day
            || names.size() >= 2
            || told
            || x != null && EventTypes.lasting(x.type());
    boolean named = story || common.own() || told && left.profile().near(right.profile()) || led;
    // of other weeks, one shared name is often chance
    boolean trusted =
        story
            || left.profile().near(right.profile())
            || common.names() >= 2
            || undated(left, right);
    return sure && named && trusted ? strength : Math.min(strength, 1);
  }

  /**
   * Whether the day of what happened around a number says nothing of what it counts: the nine who
   * were trapped on Monday are those of whom a report tells beside Tuesday's rescue. The lengths
   * and the tolls of two days are two.
   */
  private static boolean beside(Claim claim, Common common) {
    boolean dead = claim.detail().equals("count.killed") || claim.detail().equals("count.injured");
    return claim.value() instanceof Value.Amount
        && common.sure()
        && !dead
        && !claim.detail().endsWith(".duration");
  }

  /**
   * Whether nothing puts two documents beside each other but what any stories of a domain and a
   * week may share: words, or one name that is told with neither claim, while one report tells of a
   * place that the other does not name.
   */
  static boolean alien(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (common.names() > 1
        || a.document().equals(b.document())
        || left.profile().ofOneStory(right.profile())) {
      return false;
    }
    if (common.names() == 0 && !common.telling() && common.score() < WORDS_ALONE) {
      return true;
    }
    // "between Athens and Thessaloniki", "near Plovdiv": two roads of which neither report tells
    // both
    if (common.names() == 0
        && a.detail().equals("event.date")
        && placed(a.slot())
        && placed(b.slot())
        && !mentions(right, a.slot().names())
        && !mentions(left, b.slot().names())) {
      return true;
    }
    Occurrence x = a.event();
    Occurrence y = b.event();
    boolean elsewhere =
        x != null
            && y != null
            && settled(x.places())
            && settled(y.places())
            && !mentions(right, x.places())
            && !mentions(left, y.places());
    return elsewhere
        && !shares(a.slot().names(), b.slot().names())
        && !shares(x.people(), y.people())
        && !shares(x.organisations(), y.organisations());
  }

  /** Whether a passage names a place that an atlas has. */
  private static boolean placed(Slot slot) {
    return slot.names().stream().anyMatch(Lexicon.get()::isPlace);
  }

  /** Whether a town or a country is among places, and not only the hall of one. */
  private static boolean settled(Set<String> places) {
    return !places.stream().allMatch(Venues::named);
  }

  /** Whether a claim is told of a town or a district that the other passage does not name. */
  private static boolean local(Claim claim, Claim other) {
    String town = claim.slot().mark(Slot.TOWN);
    return !town.isEmpty() && !other.slot().names().contains(town);
  }

  /** Whether a claim is told of a province or a country. */
  private static boolean wide(Claim claim) {
    return claim.slot().mark(Slot.TOWN).isEmpty()
        && !Slots.common(claim.slot().context(), AREAS).isEmpty();
  }

  private static final Set<String> AREAS =
      Set.of(
          "province", "state", "region", "country", "county", "nationwide", "department", "island");

  /** Whether a claim is told in passing, of places of which the other report says nothing. */
  private static boolean passing(Claim claim, Entry other) {
    Set<String> places = claim.slot().places();
    return !claim.standing().leads() && !places.isEmpty() && !mentions(other, places);
  }

  /** "Has cancelled a visit to Brussels": not where the other report tells that he was. */
  private static boolean dropped(Claim claim, Entry other) {
    return claim.value() instanceof Value.Presence presence
        && !presence.there()
        && claim.slot().context().contains("cancel")
        && claim.slot().context().contains("visit")
        && claim.slot().names().stream()
            .anyMatch(name -> Lexicon.get().isPlace(name) && !other.profile().tells(name));
  }

  /** Whether a delegation is that of a country of which the other report says nothing at all. */
  private static boolean stranger(Claim claim, Entry other) {
    String owner = claim.slot().owner();
    return CountSlots.country(owner)
        && other.claim().slot().owner().isEmpty()
        && !other.profile().tells(owner)
        && other.claim().slot().names().stream().noneMatch(name -> lies(name, owner))
        && other.profile().names().keySet().stream().noneMatch(name -> lies(name, owner));
  }

  /** Whether a place is known to lie in a country: Wales in the United Kingdom. */
  private static boolean lies(String name, String country) {
    Place place = Lexicon.get().place(name);
    return place != null && place.within().contains(country);
  }

  /** Whether both say how far a fire has got, which goes on for days. */
  private static boolean burning(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return x.head().equals("contained") && y.head().equals("contained")
        || x.measure().equals("#area") && y.measure().equals("#area");
  }

  /** Whether two bygone events of one sort were in one place at one time. */
  private static boolean bygone(Occurrence x, Occurrence y, Set<String> names, Common common) {
    // "a plane flew into a hillside in August 2009", "lost their lives in August 2009"
    boolean mishap =
        EventTypes.harmful(x.type())
            && EventTypes.harmful(y.type())
            && x.when() != null
            && x.when().equals(y.when())
            && common.names() >= 2;
    return x.background()
        && y.background()
        && (x.type().equals(y.type()) || mishap)
        && x.when() != null
        && y.when() != null
        && x.when().overlaps(y.when())
        && (shares(x.places(), y.places())
            || names.stream().anyMatch(x.places()::contains)
            || common.names() >= 2 && x.places().isEmpty() && y.places().isEmpty()
            || mishap && (x.places().isEmpty() || y.places().isEmpty()));
  }

  /** Whether a toll is told again by a document that is thought to follow up the other. */
  private static boolean followed(Common common, Entry left, Entry right) {
    var p = left.profile().published();
    var q = right.profile().published();
    boolean toll = left.claim().detail().equals("count.killed");
    return toll
        && common.score() >= FOLLOWED
        && common.names() >= 2
        && p != null
        && q != null
        && Math.abs(ChronoUnit.DAYS.between(p.day(), q.day())) <= 45;
  }

  private static boolean undated(Entry left, Entry right) {
    return left.profile().published() == null || right.profile().published() == null;
  }

  private static String called(Occurrence occurrence) {
    return "the "
        + (occurrence.markers().isEmpty() ? "" : String.join(", ", occurrence.markers()) + " ")
        + occurrence.type();
  }

  /**
   * Whether a plan's day is not that of the event that it was read with: "Talks were held on
   * Friday. The next round is to be on 2 May" tells of another one, and what the first is called is
   * not its name.
   */
  private static boolean elsewhen(Claim claim, Occurrence event) {
    return event.when() != null
        && claim.value() instanceof Value.When when
        && event.when().lastDay().isBefore(when.readings().get(0).firstDay());
  }

  /**
   * Two passing mentions of attacks of one manner, with nothing that puts them in one place or on
   * one day.
   */
  private static void manners(
      Entry left, Entry right, Occurrence x, Occurrence y, boolean day, List<String> apart) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (a.main()
        || b.main()
        || day
        || !EventTypes.harmful(x.type())
        || !x.type().equals("attack") && !y.type().equals("attack")
        || a.document().equals(b.document())
        || x.markers().isEmpty()
        || !x.markers().equals(y.markers())
        || shares(x.places(), y.places())) {
      return;
    }
    apart.add(
        "both speak in passing of a "
            + String.join(" ", x.markers())
            + " attack, and nothing puts the two in one place or on one day");
  }

  private static String named(Entry entry, Set<String> keys) {
    return keys.stream().map(entry.profile()::named).collect(Collectors.joining(", "));
  }

  /** Where days tell two events apart; whether they tell of one. */
  private static boolean times(
      Entry left,
      Entry right,
      Occurrence x,
      Occurrence y,
      boolean followed,
      List<String> evidence,
      List<String> apart) {
    TimeSpan s = past(left, x.when());
    TimeSpan t = past(right, y.when());
    if (games(left, right)) {
      apart.add("each report leads with the result of its own match, on another day");
      return false;
    }
    if (s != null && t != null) {
      if (near(s, t)) {
        if (s.overlaps(t)) {
          evidence.add("both on " + (s.contains(t) ? days(t) : days(s)));
        } else if (struck(left.claim(), x, y) && hours(s, t) >= BETWEEN) {
          apart.add("one " + hour(s) + ", the other " + hour(t));
        }
        return s.firstDay().equals(t.firstDay())
            && s.lastDay().equals(t.lastDay())
            && s.to().isBefore(s.from().plusDays(3));
      }
      // what is the day in London may be the evening before in Lima
      // and one gathering may be told by its first day or its second
      // while calls of two days, each with its length, are two
      boolean call = x.type().equals("call") && left.claim().detail().equals("call.duration");
      boolean rallies = x.type().equals("protest") && left.claim().toll();
      boolean slack =
          small(left) || small(right) || !EventTypes.harmful(x.type()) && !call && !rallies;
      // the second outage of a week is another one; a second round is one of the talks
      slack &=
          ROUNDS.contains(x.type())
              || EventReader.ranked(x.markers()) == EventReader.ranked(y.markers());
      boolean clocks = slack && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= 1;
      // "on Thursday 61 per cent said no", in a report of the strike that followed on Monday
      LocalDate own = left.claim().slot().fresh();
      boolean told =
          own != null && own.equals(right.claim().slot().fresh()) && !x.type().equals(y.type());
      if (!clocks && !told && !Lengths.within(left.claim(), right.claim(), s, t)) {
        apart.add("one on " + days(s) + ", the other on " + days(t));
      }
      return false;
    }
    if (left.profile().published() == null || right.profile().published() == null) {
      if (x.background() != y.background() && (s != null || t != null)) {
        apart.add("one is the news, the other is told of as something earlier");
      }
      return false;
    }
    LocalDate p = left.profile().published().day();
    LocalDate q = right.profile().published().day();
    // an event without a day of its own is taken to be of the days before its report
    if (followed && (s == null || t == null)) {
      return false; // weeks later a report may tell of it without its day
    }
    boolean lengths = left.claim().detail().endsWith(".duration") && type(x, y);
    if (lengths && planned(left) != planned(right)) {
      return false; // how long it was to take is told long before how long it took
    }
    boolean weeks = Math.abs(ChronoUnit.DAYS.between(p, q)) <= 21;
    if (weeks && x.background() != y.background()) {
      apart.add("one is the news, the other is told of as something earlier");
      return false;
    }
    if ((s == null || t == null)
        && !x.background()
        && !y.background()
        && x.type().equals(y.type())
        && Math.abs(ChronoUnit.DAYS.between(p, q)) > 45
        && Math.abs(ChronoUnit.DAYS.between(s == null ? p : q, s == null ? day(t, q) : day(s, p)))
            > 45) {
      apart.add("reported on " + p + " and on " + q);
      return false;
    }
    if (s == null && t != null) {
      undated(p, q, t, left.claim(), x, apart);
    } else if (t == null && s != null) {
      undated(q, p, s, right.claim(), y, apart);
    } else if (!x.background()
        && !y.background()
        && Math.abs(ChronoUnit.DAYS.between(p, q)) > (PUNCTUAL.contains(x.type()) ? 6 : 21)
        && x.type().equals(y.type())) {
      apart.add("reported on " + p + " and on " + q);
    }
    return false;
  }

  /** Whether two reports tell of a match each: they have two days and lead with two results. */
  private static boolean games(Entry left, Entry right) {
    LocalDate first = matchday(left.claim());
    LocalDate second = matchday(right.claim());
    return first != null
        && second != null
        && !first.equals(second)
        && left.profile().otherResults(right.profile());
  }

  /** The day of the match that a claim is told of, or null. */
  private static @Nullable LocalDate matchday(Claim claim) {
    Occurrence event = claim.event();
    if (event == null || !event.type().equals("match")) {
      return null;
    }
    return event.when() == null ? claim.slot().fresh() : event.when().firstDay();
  }

  /**
   * The day of an event, or null where it still lay ahead when its report told what had happened:
   * "the bank cut its rate ... it meets again on 11 September".
   */
  private static @Nullable TimeSpan past(Entry entry, @Nullable TimeSpan when) {
    LocalDate told = entry.claim().asOf();
    boolean ahead =
        when != null
            && told != null
            && entry.claim().modality() == Modality.ACTUAL
            && !entry.claim().detail().equals("event.date")
            && when.firstDay().isAfter(told.plusDays(1));
    return ahead ? null : when;
  }

  private static boolean type(Occurrence x, Occurrence y) {
    return x.type().equals(y.type()) && (x.people().isEmpty() || shares(x.people(), y.people()));
  }

  private static boolean planned(Entry entry) {
    return entry.claim().modality() == Modality.PLANNED;
  }

  /** The day of what has one, the day of its report otherwise. */
  private static LocalDate day(@Nullable TimeSpan span, LocalDate told) {
    return span == null ? told : span.firstDay();
  }

  /** Whether a document came out in the small hours of UTC, when its own day may be another. */
  private static boolean small(Entry entry) {
    var published = entry.profile().published();
    return published != null
        && !published.dayOnly()
        && published.instant().atZone(java.time.ZoneOffset.UTC).getHour() < 6;
  }

  private static void undated(
      LocalDate published,
      LocalDate told,
      TimeSpan other,
      Claim claim,
      Occurrence undated,
      List<String> apart) {
    // a day that lay ahead when it was told is a plan, such as the day on which a deal is to close
    boolean ahead = other.firstDay().isAfter(told);
    if (claim.modality() != Modality.ACTUAL || undated.background() || ahead) {
      return;
    }
    if (other.firstDay().isAfter(published.plusDays(1))) {
      apart.add("one was reported on " + published + ", before the other on " + days(other));
    } else if (other.lastDay().isBefore(published.minusDays(10))
        && (other.withinOneDay() || undated.type().equals("vote") && brief(other))) {
      apart.add("one was on " + days(other) + ", the other is reported as news on " + published);
    }
  }

  /** Whether a stretch is no longer than a month: "in August all seven had voted for it". */
  private static boolean brief(TimeSpan span) {
    return span.from().plusDays(MONTH).isAfter(span.to());
  }

  private static final int MONTH = 32;

  /**
   * Whether two times are one, as far as documents tell: they meet, or lie a day apart where a
   * clock may be another.
   */
  private static boolean near(TimeSpan s, TimeSpan t) {
    if (s.overlaps(t)) {
      return true;
    }
    boolean clock = s.to().isBefore(s.from().plusDays(1)) && t.to().isBefore(t.from().plusDays(1));
    return clock && s.firstDay().equals(t.firstDay());
  }

  /** Whether a number is told of a blow that takes a moment: two of them may fall on one day. */
  private static boolean struck(Claim claim, Occurrence x, Occurrence y) {
    return claim.value() instanceof Value.Amount
        && x.type().equals(y.type())
        && BLOWS.contains(x.type());
  }

  private static final Set<String> BLOWS = Set.of("blast", "attack", "quake");

  /** So many hours lie between two blows of one day that no clock tells otherwise. */
  private static final long BETWEEN = 6;

  private static long hours(TimeSpan s, TimeSpan t) {
    TimeSpan first = s.from().isBefore(t.from()) ? s : t;
    return Duration.between(first.to(), (first == s ? t : s).from()).toHours();
  }

  /** "on 2025-09-14 between 00:00 and 12:00", "on 2025-09-14 at 21:10". */
  private static String hour(TimeSpan span) {
    String from = span.from().toLocalTime().toString();
    boolean minute = !span.to().isAfter(span.from().plusMinutes(1));
    return "on "
        + span.firstDay()
        + (minute ? " at " + from : " between " + from + " and " + span.to().toLocalTime());
  }

  private static void places(
      Entry left, Entry right, Occurrence x, Occurrence y, List<String> apart) {
    Claim a = left.claim();
    if (Elsewhere.apart(a, right.claim()) || Elsewhere.apart(right.claim(), a)) {
      apart.add("one report tells of the other one as of another " + x.type());
      return;
    }
    if (a.detail().equals("event.place") || !(a.value() instanceof Value.Amount)) {
      return;
    }
    String here = own(a, x, y);
    String there = own(right.claim(), y, x);
    if (here != null || there != null) {
      Entry teller = here != null ? left : right;
      apart.add(
          "one is told of "
              + teller.profile().named(here != null ? here : String.valueOf(there))
              + ", the other of "
              + named(teller == left ? right : left, (here != null ? y : x).places()));
      return;
    }
    if (Set.of("fire", "quake", "flood", "storm", "crash", "attack", "blast", "outbreak")
            .contains(x.type())
        && !x.places().isEmpty()
        && !y.places().isEmpty()
        && !wide(x.places(), y.places())
        && !wide(y.places(), x.places())
        && !shares(x.places(), y.places())
        && !shares(x.organisations(), y.organisations())
        && !shares(x.people(), y.people())
        && !shares(a.slot().names(), right.claim().slot().names())
        && !mentions(left, y.places())
        && !mentions(right, x.places())) {
      apart.add("one in " + named(left, x.places()) + ", the other in " + named(right, y.places()));
    }
  }

  /**
   * The town that a number's own words name where its report tells of the other one's as well: "put
   * the damage in Vapi at 14 million", after a fire in Halden; null elsewhere.
   */
  private static @Nullable String own(Claim claim, Occurrence event, Occurrence other) {
    Set<String> told = event.places();
    if (!PLACED.contains(event.type())
        || event.sole()
        || other.places().isEmpty()
        || !told.containsAll(other.places())) {
      return null;
    }
    for (String place : claim.slot().places()) {
      if (told.contains(place)
          && !other.places().contains(place)
          && !Lexicon.get().isArea(place)
          && other.places().stream().noneMatch(Lexicon.get()::isArea)) {
        return place;
      }
    }
    return null;
  }

  /** What befalls one town at a time. */
  private static final Set<String> PLACED = Set.of("fire", "blast", "crash", "collapse");

  /**
   * Whether the first places are regions or countries, and the second ones unknown to any atlas, so
   * that they may lie there: a village and its state.
   */
  private static boolean wide(Set<String> regions, Set<String> places) {
    Lexicon lexicon = Lexicon.get();
    return regions.stream().allMatch(lexicon::isArea)
        && places.stream().noneMatch(key -> lexicon.place(key) != null);
  }

  /** Whether a document names one of these places anywhere. */
  private static boolean mentions(Entry entry, Set<String> places) {
    for (String place : places) {
      if (entry.profile().mentions(place)) {
        return true;
      }
    }
    return false;
  }

  static boolean shares(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key)) {
        return true;
      }
    }
    return false;
  }

  static String days(@Nullable TimeSpan span) {
    if (span == null) {
      return "an unknown day";
    }
    return span.firstDay().equals(span.lastDay())
        ? span.firstDay().toString()
        : span.firstDay() + " to " + span.lastDay();
  }
}
