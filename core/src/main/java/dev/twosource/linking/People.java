package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Courses;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.role.OfficeHolders;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two details are of one person at one time. */
final class People {
  /** How long an office may be taken to stay the same, in days. */
  private static final long TERM = 21;

  private People() {}

  /** Two claims about a person: the same surname, and no other given name. */
  static Link person(Slot x, Slot y) {
    if (x.owner().startsWith("~") && y.owner().startsWith("~")) {
      return nameless(x.owner(), y.owner());
    }
    if (!x.owner().equals(y.owner()) || x.owner().isEmpty()) {
      return new Link.Unknown();
    }
    boolean given = !x.head().isEmpty() && !y.head().isEmpty();
    if (given && !Givens.one(x.head(), y.head())) {
      return new Link.Apart(List.of("two people of one surname: " + x.head() + " and " + y.head()));
    }
    return new Link.Same(
        List.of(given ? "by given name and surname" : "by surname"), given ? 2 : 1);
  }

  /** Two who are known by a noun alone: "the driver" and "the bus driver" may be one. */
  private static Link nameless(String p, String q) {
    String more = p.length() <= q.length() ? q.substring(1) : p.substring(1);
    return one(p, q) ? new Link.Same(List.of("each tells of one " + more), 1) : new Link.Unknown();
  }

  /** Whether two who bear no name may be one: "bus driver" and "driver", no "man" and "woman". */
  static boolean one(String p, String q) {
    String less = p.length() <= q.length() ? p.substring(1) : q.substring(1);
    String more = p.length() <= q.length() ? q.substring(1) : p.substring(1);
    return more.equals(less) || more.endsWith(" " + less);
  }

  /** Two ages: a birthday may lie between two reports. */
  static Link age(Claim a, Claim b) {
    Link link = person(a.slot(), b.slot());
    if (!(link instanceof Link.Same)
        || !(a.value() instanceof Value.Amount x)
        || !(b.value() instanceof Value.Amount y)) {
      return link;
    }
    if (a.asOf() == null || b.asOf() == null) {
      return Math.abs(x.stated() - y.stated()) == 1 ? birthday() : link;
    }
    long days = ChronoUnit.DAYS.between(a.asOf(), b.asOf());
    double grown = days >= 0 ? y.stated() - x.stated() : x.stated() - y.stated();
    long apart = Math.abs(days);
    boolean between = grown >= Math.floor(apart / 366.0) && grown <= Math.ceil(apart / 365.0);
    return apart > DAYS && grown > 0 && between ? birthday() : link;
  }

  /** Reports so many days apart are of one time: hardly anybody's birthday falls between them. */
  private static final int DAYS = 2;

  private static Link birthday() {
    return new Link.OtherScope(List.of("a birthday may lie between the two reports"));
  }

  /** How many days may lie between two reports of who holds an office now. */
  private static final long NOW = 2;

  /** Who holds one office of one body: of two reports of the same days. */
  private static Link seat(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!x.measure().equals(y.measure())
        || !x.head().equals(y.head())
        || Collections.disjoint(x.focus(), y.focus())
        || a.document().equals(b.document())
        || a.asOf() == null
        || b.asOf() == null
        || namesakes(a, b)) {
      return new Link.Unknown();
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf()));
    return days <= (x.measure().endsWith("next") ? TERM : NOW)
        ? new Link.Same(List.of("both tell who is " + x.head()), 2)
        : new Link.Unknown();
  }

  /** Whether two holders may be one person: a part of the name is in both. */
  private static boolean namesakes(Claim a, Claim b) {
    if (!(a.value() instanceof Value.Who x) || !(b.value() instanceof Value.Who y)) {
      return true;
    }
    Set<String> words = new TreeSet<>(List.of(x.display().split("[ -]")));
    words.retainAll(List.of(y.display().split("[ -]")));
    return !x.keys().equals(y.keys()) && !words.isEmpty();
  }

  /** Two offices: one may follow upon the other where weeks lie between the reports. */
  static Link role(Claim a, Claim b) {
    boolean seats = a.slot().measure().startsWith(OfficeHolders.SEAT);
    if (seats || b.slot().measure().startsWith(OfficeHolders.SEAT)) {
      return seats == b.slot().measure().startsWith(OfficeHolders.SEAT)
          ? seat(a, b)
          : new Link.Unknown();
    }
    Link link = person(a.slot(), b.slot());
    if (!(link instanceof Link.Same)) {
      Link holders = Holders.of(a, b);
      return holders != null ? holders : link;
    }
    if (succeeding(a, b) || succeeding(b, a)) {
      return link;
    }
    boolean times =
        !a.slot().measure().equals(b.slot().measure()) && !leaves(a, b) && !leaves(b, a);
    if (times && !a.value().normal().equals(b.value().normal())) {
      return new Link.OtherScope(List.of("one tells of the office at another time"));
    }
    // in the focus stands whose office it is
    Set<String> bodies = new TreeSet<>(a.slot().focus());
    bodies.retainAll(b.slot().focus());
    boolean named = !a.slot().focus().isEmpty() && !b.slot().focus().isEmpty();
    // an embassy is of one state and in another
    boolean abroad = diplomat(a) && diplomat(b);
    boolean within = within(a.slot(), b.slot()) || within(b.slot(), a.slot());
    // "a Swiss skier" is of no body, and "the bishop of Braga" has his seat for one
    boolean own = own(a) && own(b);
    if (bodies.isEmpty() && named && !abroad && !within && !own) {
      return new Link.OtherScope(List.of("they are offices of two bodies"));
    }
    if (captains(a, b) || captains(b, a)) {
      return new Link.OtherScope(List.of("one is of a club, the other of a country's team"));
    }
    boolean later =
        a.asOf() != null
            && b.asOf() != null
            && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) > TERM;
    return later ? new Link.OtherScope(List.of("weeks lie between the two reports")) : link;
  }

  /**
   * Whether the first is captain of a club, and the second of a side that is called after its
   * country: "captain of Vale Rovers", "Wales will be without their vice-captain".
   */
  private static boolean captains(Claim club, Claim side) {
    return club.value() instanceof Value.Office x
        && side.value() instanceof Value.Office y
        && x.head().equals("captain")
        && y.head().equals("captain")
        && !club.slot().focus().isEmpty()
        && club.slot().focus().stream().noneMatch(CountSlots::country)
        && (side.slot().focus().isEmpty()
            ? side.slot().names().stream().anyMatch(CountSlots::country)
            : side.slot().focus().stream().allMatch(CountSlots::country));
  }

  private static boolean own(Claim claim) {
    return claim.value() instanceof Value.Office office && office.own() != null;
  }

  private static boolean diplomat(Claim claim) {
    return claim.value() instanceof Value.Office office && DIPLOMATS.contains(office.head());
  }

  private static final Set<String> DIPLOMATS = Set.of("ambassador", "attaché", "consul");

  /**
   * Whether one report has the name of a body in full and the other but its end: "Ghent University
   * Hospital" and "the University Hospital in Ghent", "Gulf Aluminium" and "Aluminium", and not a
   * "ministry" of two.
   */
  private static boolean within(Slot whole, Slot end) {
    for (String name : whole.focus()) {
      for (String last : end.focus()) {
        boolean told = last.indexOf(' ') > 0 || Lexicon.get().nounClass(last) != NounClass.GROUP;
        if (told && name.endsWith(" " + last)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one tells of somebody who leaves an office, and the other what he was to the last. */
  private static boolean leaves(Claim a, Claim b) {
    return a.slot().measure().isEmpty()
        && b.slot().measure().equals("over")
        && !Slots.common(a.slot().context(), LEAVING).isEmpty();
  }

  private static final Set<String> LEAVING =
      Set.of(
          "resign", "resignation", "leave", "quit", "dismiss", "sack", "oust", "retire", "depart");

  /** Whether the later report has somebody begin or leave an office. */
  private static boolean succeeding(Claim earlier, Claim later) {
    return earlier.slot().measure().isEmpty()
        && !later.slot().measure().isEmpty()
        && !later.slot().measure().equals("then")
        && earlier.asOf() != null
        && later.asOf() != null
        && earlier.asOf().isBefore(later.asOf())
        && ChronoUnit.DAYS.between(earlier.asOf(), later.asOf()) <= CHANGE;
  }

  /** After so many days a new office is no news of the one that somebody had. */
  private static final long CHANGE = Courses.DAYS;

  /** Two sentences: of one person, and the same part of it. */
  static Link sentence(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    // "a student was given 18 months": of the only sentence that each of two reports tells of
    boolean unnamed =
        (x.owner().startsWith(Slot.UNNAMED) || y.owner().startsWith(Slot.UNNAMED))
            && a.standing().sole()
            && b.standing().sole();
    if (!x.owner().equals(y.owner()) && !unnamed) {
      return new Link.Unknown();
    }
    if (person(x, y) instanceof Link.Apart other) {
      return other;
    }
    String who = (x.owner().startsWith("~") ? y : x).owner().replace("~", "the ");
    return x.measure().equals(y.measure())
        ? new Link.Same(List.of("the sentence of " + who), unnamed ? 0 : 1)
        : new Link.OtherScope(List.of("one is the whole sentence, the other a part or a wish"));
  }
}
