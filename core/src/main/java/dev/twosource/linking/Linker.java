package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.kinds.mark.Bygone;
import dev.twosource.kinds.place.Venues;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    String occasion = link instanceof Link.Same ? News.occasion(a, b) : null;
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
    if (found == null && !scope && !moved(a.claim(), b.claim()) && News.occasion(a, b) == null) {
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
        || another(a, b)
        || another(b, a)
        || News.occasion(a, b) != null) {
      return true;
    }
    List<String> apart = new ArrayList<>();
    SameHappening.subject(a, b, memory, new ArrayList<>(), apart);
    return !apart.isEmpty();
  }

  /**
   * Whether the first is of one without a name, in a report that names the one of the second: "a
   * guard was jailed; the cashier, Nora Tveit, was tried with him".
   */
  private static boolean another(Entry a, Entry b) {
    String named = b.claim().slot().owner();
    return a.claim().detail().equals("sentence.length")
        && a.claim().slot().owner().startsWith(Slot.UNNAMED)
        && !named.isEmpty()
        && !named.startsWith("~")
        && a.profile().tells(named);
  }

  /** The link of two happenings that are alike, where nothing sets them apart; or null. */
  private static @Nullable Link alike(Entry a, Entry b, Common.Memory memory) {
    Link alike = Alike.of(a, b, memory);
    boolean none = alike == null || alien(a, b, memory.of(a.profile(), b.profile()));
    return none || parted(a, b, memory) ? null : alike;
  }

  /** Whether a claim is of a person rather than of something that happened. */
  static boolean personal(Claim claim) {
    return claim.detail().startsWith("person.")
        || claim.detail().equals("sentence.length")
        || claim.detail().equals("quote.wording");
  }

  /** How two claims stand to each other by what is told of them, their values left aside. */
  static Link told(Entry a, Entry b, Common.Memory memory) {
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
    String occasion = News.occasion(a, b);
    if (occasion != null) {
      return new Link.Apart(List.of(occasion));
    }
    if (later(a, b)) {
      return new Link.Unknown();
    }
    List<String> evidence = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    int strength = SameHappening.subject(a, b, memory, evidence, apart);
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

  /** Whether a claim is what its report tells as news, with nothing that puts it back in time. */
  static boolean told(Entry entry) {
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

  /** What documents must share that share no name and nothing else that tells a story. */
  private static final double WORDS_ALONE = 4;

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

  /** Whether a document names one of these places anywhere. */
  static boolean mentions(Entry entry, Set<String> places) {
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
}
