package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.duration.LastingSorts;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two lengths of time are of one thing. */
final class Lengths {
  private static final Link UNKNOWN = new Link.Unknown();

  /** Sittings that different writers call by different names. */
  private static final Set<String> SITTING = Set.of("meeting", "debate", "vote", "trial");

  /** What happens to those who are held, as told by whoever looks at them or at the holders. */
  private static final Set<String> HELD = Set.of("kidnapping", "siege", "trapped", "rescue");

  private static final Set<String> FIRE = Set.of("fire", "control", "out");

  private static final Set<String> TALKS = Set.of("call", "meeting", "debate", "talks");

  /** What binds one person, and tells nothing of anybody else's. */
  private static final String CONTRACT = "contract";

  private Lengths() {}

  /**
   * Whether two lengths are of a contract and of something else, of two people's contracts, or of
   * two runners, as far as each time has one; or of a ban, a post or a margin and of anything but
   * the only other one.
   */
  static boolean others(Claim a, Claim b) {
    if (!a.detail().endsWith(".duration") || !b.detail().endsWith(".duration")) {
      return false;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean contract = x.head().equals(CONTRACT) || y.head().equals(CONTRACT);
    boolean race = x.head().equals("race") && y.head().equals("race");
    boolean one = x.head().equals(y.head()) && x.owner().equals(y.owner());
    boolean own = LastingSorts.own(x.head()) || LastingSorts.own(y.head());
    return (contract || race) && !one || own && !sole(x, y);
  }

  /** Whether two things of their own are of one sort and one owner, each the only one told. */
  private static boolean sole(Slot x, Slot y) {
    boolean owned = x.owner().isEmpty() || y.owner().isEmpty() || x.owner().equals(y.owner());
    boolean single = x.head().equals(CONTRACT) || x.has(Slot.SINGLE) && y.has(Slot.SINGLE);
    return x.head().equals(y.head()) && owned && single;
  }

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!occasions(a, b)) {
      return UNKNOWN;
    }
    Link apart = apart(a, b);
    if (apart != null) {
      return apart;
    }
    String p = x.head();
    String q = y.head();
    if (p.equals(CONTRACT) && q.equals(CONTRACT) && x.owner().equals(y.owner())) {
      return new Link.Same(List.of("both tell how long somebody signed for"), 2);
    }
    boolean talks = TALKS.contains(p) && TALKS.contains(q);
    boolean verbs = p.startsWith("~") && q.startsWith("~");
    boolean one =
        name(p).equals(name(q))
            || both(HELD, p, q) // a siege is as long as the hostages are held
            || EventTypes.compatible(p, q)
            || talks && (open(x) || open(y) ? both(x, y) : !a.detail().equals(b.detail()))
            || verbs && Lexicon.get().related(p.substring(1), q.substring(1))
            || verbs && deed(a, b);
    if (!one) {
      boolean near =
          both(SITTING, p, q)
              || both(FIRE, p, q)
              || p.startsWith("~") != q.startsWith("~")
                  && !PLAIN.contains(p)
                  && !PLAIN.contains(q)
                  && shared(x, y) >= 3;
      return near
          ? new Link.OtherScope(
              List.of("one is the length of a " + name(p) + ", the other of a " + name(q)))
          : UNKNOWN;
    }
    if (p.startsWith("~") && shared(x, y) < 2) {
      return UNKNOWN;
    }
    if (!x.places().isEmpty()
        && !y.places().isEmpty()
        && placed(p)
        && !Linker.shares(x.places(), y.places())) {
      return UNKNOWN;
    }
    if (!x.measure().equals(y.measure()) && (!x.measure().isEmpty() || !y.measure().isEmpty())) {
      return new Link.OtherScope(List.of("one counts in or leaves out what the other does not"));
    }
    return new Link.Same(List.of("the length of the " + name(p)), 1);
  }

  /** Two that are of two days; null elsewhere. */
  private static @Nullable Link apart(Claim a, Claim b) {
    String p = a.slot().mark(Slot.ON);
    String q = b.slot().mark(Slot.ON);
    boolean days =
        !p.isEmpty()
            && !q.isEmpty()
            && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(p), LocalDate.parse(q))) > 1;
    return days ? new Link.Apart(List.of("one was on " + p + ", the other on " + q)) : null;
  }

  /** Two calls with two countries, of which a report does not tell the other's; null elsewhere. */
  static @Nullable Link partners(Entry a, Entry b) {
    Slot x = a.claim().slot();
    Slot y = b.claim().slot();
    if (!x.head().equals("call") || !y.head().equals("call")) {
      return null;
    }
    boolean help =
        !Slots.common(x.context(), HELP).isEmpty() || !Slots.common(y.context(), HELP).isEmpty();
    if (help && nobody(a.claim()) && nobody(b.claim()) && talked(x, y).isEmpty()) {
      // any town has its calls for help
      return new Link.Unknown();
    }
    Set<String> here = countries(x);
    Set<String> there = countries(y);
    boolean known =
        here.stream().allMatch(b.profile()::tells) && there.stream().allMatch(a.profile()::tells)
            || talkers(a.claim(), b.claim()) >= 2;
    return here.isEmpty() || there.isEmpty() || known || Linker.shares(here, there)
        ? null
        : new Link.Apart(
            List.of(
                "one was with "
                    + String.join(", ", here)
                    + ", the other with "
                    + String.join(", ", there)));
  }

  /** Whether a call is told of with no name but those of places. */
  private static boolean nobody(Claim claim) {
    return (claim.event() == null
            || claim.event().people().isEmpty() && claim.event().organisations().isEmpty())
        && claim.slot().names().stream()
            .allMatch(name -> Lexicon.get().isPlace(name) && !CountSlots.country(name));
  }

  /** What two calls were about, or who talked, in the words of both. */
  private static Set<String> talked(Slot x, Slot y) {
    Set<String> words = Slots.related(x.context(), y.context());
    words.removeAll(TALKING);
    return words;
  }

  /** Those who answer calls for help. */
  private static final Set<String> HELP = Set.of("handler", "operator", "dispatcher", "emergency");

  /** Words of any call. */
  private static final Set<String> TALKING =
      WordList.set(
          """
              call phone telephone line talk speak conversation last minute hour stay keep ring
              operator handler caller dispatcher emergency""");

  /**
   * How many of those who talked are the same in both reports; none where a passage names but one
   * of them, who may have talked to somebody else as well.
   */
  private static long talkers(Claim a, Claim b) {
    return a.event() == null || b.event() == null || half(a) || half(b)
        ? 0
        : a.event().people().stream().filter(b.event().people()::contains).count();
  }

  private static boolean half(Claim claim) {
    return claim.slot().names().stream().filter(claim.event().people()::contains).count() == 1;
  }

  /** The countries that a passage names; a town may be what the call was about. */
  private static Set<String> countries(Slot slot) {
    Set<String> found = new TreeSet<>(slot.names());
    found.removeIf(
        key -> {
          Place place = Lexicon.get().place(key);
          return place == null || !place.country();
        });
    return found;
  }

  /**
   * Whether two days lie within what took as long as that: a trial of weeks is dated by its first
   * day in one report and by its last in the other.
   */
  static boolean within(Claim a, Claim b, TimeSpan s, TimeSpan t) {
    if (!a.detail().endsWith(".duration")
        || !(a.value() instanceof Value.Amount p)
        || !(b.value() instanceof Value.Amount q)) {
      return false;
    }
    double longest = Math.max(p.interval().low(), q.interval().low());
    long days = Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay()));
    return longest >= 2 * DAY && days * DAY <= longest;
  }

  /** Whether both passages name two of those who talked, so that it was not with another. */
  private static boolean both(Slot x, Slot y) {
    return x.head().equals(y.head()) || Slots.common(x.names(), y.names()).size() >= 2;
  }

  /** Whether a slot is of talks that may have been a call or a meeting. */
  static boolean open(Slot slot) {
    return slot.head().equals("talks");
  }

  /** Whether two reports tell of one deed of one person in other words, and of no other length. */
  private static boolean deed(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return Objects.equals(LastingSorts.of(x.head()), LastingSorts.of(y.head()))
        && !x.owner().isEmpty()
        && x.owner().equals(y.owner())
        && a.standing().sole()
        && b.standing().sole()
        && Slots.common(x.names(), y.names()).size() >= 2
        && !Slots.related(x.context(), y.context()).isEmpty()
        && a.value() instanceof Value.Amount p
        && b.value() instanceof Value.Amount q
        && (p.interval().low() < DAY) == (q.interval().low() < DAY);
  }

  /** Verbs that tell that something lasted, and not what. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              ~keep ~take ~need ~squeeze ~spend ~leave ~have ~put ~get ~go ~remain ~stay ~sit
              ~lie ~wait ~stand ~door ~last ~run ~continue""");

  private static final double DAY = 1440;

  private static boolean both(Set<String> set, String p, String q) {
    return set.contains(p) && set.contains(q);
  }

  /** What differs from place to place. */
  private static boolean placed(String head) {
    return head.startsWith("outage") || head.equals("closure") || head.equals("delay");
  }

  private static String name(String head) {
    return head.replace("~", "");
  }

  private static int shared(Slot x, Slot y) {
    return Slots.related(x.context(), y.context()).size()
        + 2 * Slots.common(x.names(), y.names()).size();
  }

  /** Whether both are of the same occasion: the one that is news, or one of the same day. */
  private static boolean occasions(Claim a, Claim b) {
    String p = a.slot().window();
    String q = b.slot().window();
    if (p == null && q == null) {
      return true;
    }
    if (p != null && q != null) {
      return p.equals(q);
    }
    Claim other = p == null ? a : b;
    LocalDate day = day(p == null ? q : p);
    TimeSpan when = other.event() == null ? null : other.event().when();
    return day != null
        && when != null
        && !when.firstDay().isAfter(day)
        && !when.lastDay().isBefore(day);
  }

  private static @Nullable LocalDate day(@Nullable String window) {
    return window == null || window.length() != 10 || window.indexOf('-') < 0
        ? null
        : LocalDate.parse(window);
  }
}
