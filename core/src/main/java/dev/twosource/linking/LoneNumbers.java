package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that surely tell of one story, each with one number of such a thing: the one sum of
 * money, the one count of houses. Neither has a second thing for which it could stand, so that it
 * is that of the other, in whatever words it is told; nothing may say that it is not.
 */
final class LoneNumbers {
  private static final Set<String> KINDS =
      Set.of(
          "count.people", "count.other", "event.attendance", "money.amount", "percent", "distance");

  /** What two reports must share where neither says that its number moved. */
  private static final double SURER = 5;

  /** How many times the other a number may be: of one thing two desks seldom differ by more. */
  private static final double FAR = 2.5;

  private LoneNumbers() {}

  /** The link that the lone numbers of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!KINDS.contains(a.detail())
        || !a.detail().equals(b.detail()) && !Linker.counts(a, b)
        || a.document().equals(b.document())
        || !(a.value() instanceof Value.Amount p)
        || !(b.value() instanceof Value.Amount q)
        || !p.sameUnit(q)
        || CountSlots.old(a)
        || CountSlots.old(b)
        || !common.sure()) {
      return null;
    }
    boolean named = single(a, b);
    boolean measured = measured(a, b);
    boolean firsts = firsts(a, b);
    if (!(a.standing().alone() && b.standing().alone() || named || measured || firsts)) {
      return null;
    }
    boolean near = left.profile().near(right.profile()) && common.score() >= SURER;
    boolean moved = moved(left, right);
    if (!near && !moved || !close(p, q, moved ? GROWN : FAR) || !moods(a, b)) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean scope =
        (Objects.equals(x.window(), y.window()) || moved && Slots.since(x) && Slots.since(y))
            && !x.part()
            && !y.part()
            && !x.has(Slot.FORMER)
            && !y.has(Slot.FORMER)
            && x.has(Slot.SOME) == y.has(Slot.SOME);
    // who has the other's number as well has it of another thing, or as the one that was
    boolean both =
        !moved && (left.profile().holds(q.stated()) || right.profile().holds(p.stated()));
    boolean lone = Sums.of(a) ? Sums.lone(a, b) : counted(a, b, named, measured);
    if (!scope || both || !(lone || firsts && Sums.first(a, b))) {
      return null;
    }
    return new Link.Same(
        List.of("each report has one such number", "the documents share " + common.named()),
        near ? 3 : 1);
  }

  /**
   * Whether each is the first amount that its report tells as news, and both passages name the same
   * beside it: what further amounts the reports tell is of other things.
   */
  private static boolean firsts(Claim a, Claim b) {
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    names.removeIf(CountSlots::country);
    return Sums.of(a)
        && a.slot().has(Slot.FOREMOST)
        && b.slot().has(Slot.FOREMOST)
        && Slots.within(a, b, 1)
        && !names.isEmpty();
  }

  /** Whether the later report, of the same weeks, says that its number moved. */
  private static boolean moved(Entry left, Entry right) {
    var p = left.profile().published();
    var q = right.profile().published();
    if (p == null || q == null) {
      return false;
    }
    Entry later = p.instant().isBefore(q.instant()) ? right : left;
    return later.claim().change() != null
        && !p.instant().equals(q.instant())
        && Math.abs(ChronoUnit.DAYS.between(p.day(), q.day())) <= WEEKS;
  }

  /** For how many days a number is told anew as it moves. */
  private static final int WEEKS = 60;

  /** How many times the other a number may be that a later report says to have moved. */
  private static final double GROWN = 5;

  private static boolean close(Value.Amount p, Value.Amount q, double times) {
    double low = Math.min(p.stated(), q.stated());
    double high = Math.max(p.stated(), q.stated());
    return low > 0 && high <= times * low;
  }

  private static boolean moods(Claim a, Claim b) {
    Modality p = a.modality();
    Modality q = b.modality();
    return p == q && (p == Modality.ACTUAL || p == Modality.PLANNED);
  }

  /**
   * Whether both count one sort of things, of which nothing is said that tells two groups apart.
   *
   * @param named whether a noun tells the sort, and the passages say more of it in the same words
   * @param measured whether both are measures of their sort
   */
  private static boolean counted(Claim a, Claim b, boolean named, boolean measured) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean heads =
        !x.head().isEmpty()
            && !y.head().isEmpty()
            && (x.head().equals(y.head()) || Lexicon.get().akin(x.head(), y.head()));
    boolean families = x.measure().startsWith("#") && x.measure().equals(y.measure());
    // of people a story has many groups: what is said of them must be one thing
    boolean people = Slots.person(x.head()) || Slots.person(y.head());
    boolean group = people && families && Slots.person(x.head()) && Slots.person(y.head());
    return (heads && !people || group || named || measured)
        && !CountSlots.STATISTICS.contains(x.head())
        && x.owner().equals(y.owner())
        && (families || CountSlots.alike(x, y) || named);
  }

  /**
   * Whether each report has one such number of a sort that a noun tells, and the passages say more
   * of them in the same words: "1,530 medical volunteers were posted", "1,350 medical volunteers".
   */
  private static boolean single(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!a.standing().sole()
        || !b.standing().sole()
        || !a.detail().startsWith("count.")
        || !x.head().equals(y.head())
        || x.head().isEmpty()
        || GENERAL.contains(x.head())
        || CountSlots.COMMONPLACE.contains(x.head())
        || tells(x, y)) {
      return false;
    }
    Set<String> words = Slots.common(x.focus(), y.focus());
    words.remove(x.head());
    words.removeAll(CountSlots.COMMONPLACE);
    words.removeIf(word -> word.startsWith("~"));
    return !words.isEmpty() && Slots.related(x.context(), y.context()).size() >= 3;
  }

  /**
   * Whether each report has one weight, area or other measure of its sort, and both passages say
   * what it is of: "20 tonnes of fuel had leaked", "the fuel lost has come to 75 tonnes".
   */
  private static boolean measured(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean sorts =
        a.value() instanceof Value.Amount amount
            && !amount.unit().equals("1")
            && x.measure().startsWith("#")
            && x.measure().equals(y.measure())
            && !SPEEDS.contains(x.measure())
            && a.standing().sole()
            && b.standing().sole();
    if (!sorts) {
      return false;
    }
    Set<String> words = Slots.common(x.context(), y.context());
    words.removeAll(UNITS);
    words.removeAll(CountSlots.COMMONPLACE);
    return !words.isEmpty();
  }

  /** Measures that change by the hour, or that every shock has. */
  private static final Set<String> SPEEDS = Set.of("#speed", "#temperature", "#magnitude");

  private static final Set<String> UNITS =
      WordList.set(
          """
              tonne ton kilogram kilo gram pound hectare acre litre liter gallon barrel cubic square
              metre meter kilometre kilometer mile megawatt million billion weigh""");

  /** Whether both are of groups that what is said of them tells apart. */
  private static boolean tells(Slot x, Slot y) {
    return x.measure().startsWith("#") != y.measure().startsWith("#")
        || x.measure().startsWith("#") && !x.measure().equals(y.measure());
  }

  /** Nouns for anybody, of whom a story has many groups. */
  private static final Set<String> GENERAL =
      Set.of("people", "person", "man", "woman", "child", "resident", "member", "other", "thing");
}
