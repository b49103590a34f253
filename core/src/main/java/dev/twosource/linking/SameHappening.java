package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Elsewhere;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that two claims are about one person or one happening: by who, what and where, and
 * by what sets two happenings apart.
 */
final class SameHappening {
  private SameHappening() {}

  /**
   * How sure it is that two claims are about one subject; the evidence for and against goes into
   * the lists.
   */
  static int subject(
      Entry left, Entry right, Common.Memory memory, List<String> evidence, List<String> apart) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean person = Linker.personal(a);
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
    if (Linker.alien(left, right, common)) {
      return 0;
    }
    if (common.namesakes() != null) {
      apart.add(common.namesakes());
      return 1;
    }
    String stops = Stops.apart(left, right);
    if (stops != null) {
      apart.add(stops);
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
        && !Linker.mentions(right, a.slot().places())
        && !Linker.mentions(left, b.slot().places())) {
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
          a.detail().equals("distance")
              && !type
              && Linker.shares(a.slot().names(), b.slot().names());
      // "nine more were found on Monday, taking the toll to 16": the day is that of the find
      boolean found = ("rose".equals(a.change()) || "rose".equals(b.change())) && a.toll();
      boolean later = found && left.profile().near(right.profile());
      if (!dates && !lasting && !spot && !later && !burning(a, b) && !onVisit(left, right)) {
        List<String> days = type || !beside(a, common) ? apart : new ArrayList<>();
        day = SameTime.times(left, right, x, y, followed(common, left, right), evidence, days);
      }
      if (lasting && type) {
        strength++;
      }
      boolean talks = x.type().equals("call") || x.type().equals("meeting");
      if (talks
          && x.people().size() >= 2
          && y.people().size() >= 2
          && !Linker.shares(x.people(), y.people())) {
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
            || SameTime.undated(left, right);
    return sure && named && trusted ? strength : Math.min(strength, 1);
  }

  /** Whether two reports of one story, which share more names, have one person of a surname. */
  private static boolean bearer(Entry left, Entry right, Common.Memory memory) {
    Common shared = memory.of(left.profile(), right.profile());
    return shared.sure() && shared.names() >= 2 && left.profile().near(right.profile());
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

  /** What a report of later weeks must share with the first one to be of the same happening. */
  private static final double FOLLOWED = 8;

  /** What two documents must share for what they lead with to be the same. */
  private static final double LED = 3;

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
    return !claim.standing().leads() && !places.isEmpty() && !Linker.mentions(other, places);
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
        && (Linker.shares(x.places(), y.places())
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
        || Linker.shares(x.places(), y.places())) {
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
        && !Linker.shares(x.places(), y.places())
        && !Linker.shares(x.organisations(), y.organisations())
        && !Linker.shares(x.people(), y.people())
        && !Linker.shares(a.slot().names(), right.claim().slot().names())
        && !Linker.mentions(left, y.places())
        && !Linker.mentions(right, x.places())) {
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
}
