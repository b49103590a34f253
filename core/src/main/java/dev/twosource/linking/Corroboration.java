package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of one story that hold the same unusual number speak of the same thing, whatever they
 * call it: "104 survivors", "104 people were saved". It shows that two numbers agree and never that
 * two differ.
 */
final class Corroboration {
  /** So weak that it can say that two numbers agree, never that they differ. */
  private static final int WEAK = -9;

  /** Kinds of detail whose numbers may be told in any words. */
  static final Set<String> KINDS =
      Set.of(
          "count.killed",
          "count.injured",
          "count.arrested",
          "count.people",
          "count.other",
          "event.attendance",
          "money.amount",
          "percent",
          "distance");

  private Corroboration() {}

  /** The link that the same unusual number makes, or null where it makes none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (a.value() instanceof Value.Outcome s && b.value() instanceof Value.Outcome t) {
      // that two parties each assert something does not make it one thing
      if (!s.equals(t)
          || Spoken.is(a)
          || a.document().equals(b.document())
          // that a school "was opened in 1885" does not say that it stays open
          || !Objects.equals(a.slot().window(), b.slot().window())) {
        return null;
      }
      Set<String> matter = Slots.related(a.slot().focus(), b.slot().focus());
      return matter.size() >= 2
          ? new Link.Same(List.of("both tell of " + String.join(", ", matter)), WEAK)
          : null;
    }
    if (a.value() instanceof Value.When s && b.value() instanceof Value.When t) {
      return moment(left, right, s, t);
    }
    if (a.detail().endsWith(".duration")) {
      return length(left, right, common);
    }
    if (!a.detail().equals(b.detail()) && !Linker.counts(a, b)
        || !KINDS.contains(a.detail())
        || a.document().equals(b.document())
        || !(a.value() instanceof Value.Amount x)
        || !(b.value() instanceof Value.Amount y)) {
      return null;
    }
    int digits = digits(x.stated());
    String p = a.slot().head();
    String q = b.slot().head();
    boolean same = x.sameUnit(y) && equal(x, y) && hedges(x, y);
    // a round or small number says something where two reports of one day count a like thing
    boolean near = left.profile().near(right.profile());
    boolean alien = !p.isEmpty() && !q.isEmpty() && !alike(p, q);
    boolean sure = surely(left, right, common);
    // icons and bends are two things, though of each there are 73; a thousandth tells more
    boolean unlike = x.unit().equals("1") && digits < 3 && alien;
    // the one number of people, or of such things, in either report
    boolean alone = a.standing().alone() && b.standing().alone() && (!unlike || sure);
    boolean kindred = alone || !p.isEmpty() && !q.isEmpty() && !alien;
    boolean like = near && kindred && x.stated() >= 3;
    // up by a tenth and down by a tenth are no one thing
    boolean turned = Sums.MOVES.contains(p) && Sums.MOVES.contains(q) && !p.equals(q);
    if (!same
        || turned
        || digits < 3 && (apart(a.slot(), b.slot()) || apart(b.slot(), a.slot()))
        || digits < 2 && !like && !rare(x)
        || year(x)
        || !windows(a, b)
        || a.modality() == Modality.NEGATED
        || b.modality() == Modality.NEGATED) {
      return null;
    }
    Set<String> words = Slots.related(a.slot().context(), b.slot().context());
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    if (!near) {
      words.removeAll(TOLLS); // people are killed in all stories of harm
    }
    boolean heads =
        p.isEmpty()
            || q.isEmpty()
            || p.equals(q)
            || Lexicon.get().related(p, q)
            || a.slot().context().contains(q)
            || b.slot().context().contains(p);
    boolean record = CountSlots.STATISTICS.contains(p) || CountSlots.STATISTICS.contains(q);
    if (!near && digits < 3 && (alien || record)) {
      return null; // fourteen hotels of one year, fourteen points of another
    }
    boolean toll =
        !a.detail().equals("count.people")
            && a.detail().startsWith("count.")
            && !a.detail().equals("count.other");
    int shared = words.size() + names.size();
    // the shorter a number, the more often it stands for two things by chance
    boolean sole = a.standing().sole() && b.standing().sole();
    // the one sum of each report
    boolean sum =
        near && (heads && sole && a.detail().equals("money.amount") || alone && digits >= 2);
    boolean odd = digits >= (x.unit().equals("1") ? 3 : 2);
    boolean one = sum || (alone || !unlike && (sole || odd)) && sure && rare(x);
    int needed = one ? 0 : toll || like || digits >= 3 && heads ? 1 : digits >= 3 || heads ? 2 : 4;
    return shared >= needed ? new Link.Same(List.of("the same unusual number"), WEAK) : null;
  }

  private static final Set<String> TOLLS =
      Set.of("kill", "die", "death", "dead", "wound", "injure", "hurt", "arrest", "detain", "toll");

  /** Whether two times are one day, or times of day that meet on one clock. */
  private static boolean together(Value.When s, Value.When t) {
    TimeSpan first = s.readings().get(0);
    TimeSpan second = t.readings().get(0);
    boolean clock = first.to().isBefore(first.from().plusHours(3));
    boolean zones =
        first.zone() == null ? second.zone() == null : first.zone().equals(second.zone());
    return first.equals(second)
        || clock
            && zones
            && second.to().isBefore(second.from().plusHours(3))
            && first.overlaps(second);
  }

  /** The same length of time, told in like words. */
  private static @Nullable Link length(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean one =
        a.detail().equals(b.detail())
            && a.detail().endsWith(".duration")
            && !a.document().equals(b.document())
            && a.modality() == b.modality()
            && Objects.equals(a.slot().window(), b.slot().window())
            && a.value() instanceof Value.Amount x
            && b.value() instanceof Value.Amount y
            && x.stated() == y.stated()
            && plain(x)
            && plain(y);
    if (!one) {
      return null;
    }
    Set<String> words = Slots.related(a.slot().context(), b.slot().context());
    words.removeAll(UNITS);
    int shared = words.size() + 2 * Slots.common(a.slot().names(), b.slot().names()).size();
    boolean sole = a.standing().sole() && b.standing().sole();
    int needed = sole && surely(left, right, common) ? 1 : 2;
    return shared >= needed
        ? new Link.Same(List.of("the same length, told in like words"), WEAK)
        : null;
  }

  private static final Set<String> UNITS =
      Set.of("minute", "hour", "day", "week", "month", "half", "quarter");

  /** The same day or time of day, told by two reports of one day in like words. */
  private static @Nullable Link moment(Entry left, Entry right, Value.When s, Value.When t) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean one =
        a.detail().equals(b.detail())
            && !a.document().equals(b.document())
            && a.modality() == b.modality()
            && left.profile().near(right.profile())
            && !Undated.is(s)
            && s.readings().get(0).withinOneDay()
            && together(s, t);
    if (!one) {
      return null;
    }
    Set<String> words = Slots.related(a.slot().context(), b.slot().context());
    words.removeAll(a.slot().names());
    int shared = words.size() + Slots.common(a.slot().names(), b.slot().names()).size();
    return shared >= (a.detail().equals("event.time") ? 1 : 2)
        ? new Link.Same(List.of("the same time, told in like words"), WEAK)
        : null;
  }

  /** Whether the first counts a group of people, and the second countries, towns or happenings. */
  private static boolean apart(Slot x, Slot y) {
    return PEOPLE.contains(x.measure())
        && !y.measure().startsWith("#")
        && (LANDS.contains(y.head()) || EventTypes.noun(y.head()) != null);
  }

  private static final Set<String> LANDS =
      Set.of("country", "nation", "state", "city", "town", "village", "district", "province");

  private static final Set<String> PEOPLE =
      Set.of(
          "#trapped",
          "#missing",
          "#captive",
          "#sheltered",
          "#hospital",
          "#escaped",
          "#aboard",
          "#rescued",
          "#alive",
          "#enrolled",
          "#employed",
          "#residents",
          "#children");

  private static boolean alike(String p, String q) {
    Lexicon lexicon = Lexicon.get();
    return p.equals(q) || lexicon.related(p, q) || Slots.person(p) && Slots.person(q);
  }

  /** A sum that one text gives for each of several may stand without that in the other. */
  private static boolean windows(Claim a, Claim b) {
    String p = a.slot().window();
    String q = b.slot().window();
    return Objects.equals(p, q) || a.detail().equals("money.amount") && (p == null || q == null);
  }

  /** Whether two reports are surely of one story and of the same days. */
  private static boolean surely(Entry left, Entry right, Common common) {
    return left.profile().near(right.profile()) && common.sure();
  }

  /** Whether one story hardly has two things of this number: not two tugs, three days, a dozen. */
  private static boolean rare(Value.Amount amount) {
    double stated = amount.stated();
    return amount.unit().equals("1")
        ? stated >= MANY && (digits(stated) >= 2 || stated >= ROUND)
        : !amount.unit().equals("%") && stated >= MANY;
  }

  /** From here on few stories hold a number twice; and where it ends in zeros, from there. */
  private static final int MANY = 13;

  private static final int ROUND = 400;

  /** Whether two numbers are one; what was told in other units meets but nearly. */
  private static boolean equal(Value.Amount x, Value.Amount y) {
    double difference = Math.abs(x.stated() - y.stated());
    boolean converted = MEASURED.contains(x.unit()) && difference < x.stated() * CONVERTED;
    return difference == 0 || converted && digits(x.stated()) != digits(y.stated());
  }

  private static final Set<String> MEASURED = Set.of("m", "g", "m2");

  /** What rounding a mile or a ton to kilometres or kilograms may lose, as a share. */
  private static final double CONVERTED = 0.004;

  /**
   * Whether two hedges leave one number one: "about 60" and 60, "over 600" and "upwards of 600".
   */
  private static boolean hedges(Value.Amount x, Value.Amount y) {
    return plain(x) && plain(y) || x.hedge() == y.hedge();
  }

  private static boolean plain(Value.Amount amount) {
    return amount.hedge() == Hedge.NONE
        || amount.hedge() == Hedge.EXACT
        || amount.hedge() == Hedge.ABOUT;
  }

  /**
   * How many digits a number has up to the zeros at its end; 0 for none, and for a small number.
   */
  private static int digits(double stated) {
    if (Double.isNaN(stated) || stated <= 0 || stated >= 1e15) {
      return 0;
    }
    long whole = Math.round(stated * 100);
    int digits = 0;
    boolean begun = false;
    for (; whole > 0; whole /= 10) {
      begun |= whole % 10 != 0;
      digits += begun ? 1 : 0;
    }
    return digits;
  }

  private static boolean year(Value.Amount amount) {
    return amount.unit().equals("1")
        && amount.stated() >= 1900
        && amount.stated() < 2100
        && amount.stated() == Math.rint(amount.stated());
  }
}
