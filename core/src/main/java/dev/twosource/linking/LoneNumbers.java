package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Modality;
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
      Set.of("count.people", "count.other", "event.attendance", "money.amount", "percent", "distance");

  /** What two reports must share to be surely of one story. */
  private static final double SURE = 5;

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
        || !(a.standing().alone() && b.standing().alone() || single(a, b))
        || !(a.value() instanceof Value.Amount p)
        || !(b.value() instanceof Value.Amount q)
        || !p.unit().equals(q.unit())
        || !close(p, q)
        || !moods(a, b)
        || !left.profile().near(right.profile())
        || !common.own()
        || common.score() < SURE) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean scope =
        Objects.equals(x.window(), y.window())
            && !x.part()
            && !y.part()
            && !x.has(Slot.FORMER)
            && !y.has(Slot.FORMER)
            && x.has(Slot.SOME) == y.has(Slot.SOME);
    // who has the other's number as well has it of another thing
    boolean both = left.profile().holds(q.stated()) || right.profile().holds(p.stated());
    if (!scope || both || !(Sums.of(a) ? Sums.lone(a, b) : counted(a, b))) {
      return null;
    }
    return new Link.Same(
        List.of("each report has one such number", "the documents share " + common.named()), 3);
  }

  private static boolean close(Value.Amount p, Value.Amount q) {
    double low = Math.min(p.stated(), q.stated());
    double high = Math.max(p.stated(), q.stated());
    return low > 0 && high <= FAR * low;
  }

  private static boolean moods(Claim a, Claim b) {
    Modality p = a.modality();
    Modality q = b.modality();
    return p == q && (p == Modality.ACTUAL || p == Modality.PLANNED);
  }

  /** Whether both count one sort of things, of which nothing is said that tells two groups apart. */
  private static boolean counted(Claim a, Claim b) {
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
    return (heads && !people || group || single(a, b))
        && !CountSlots.STATISTICS.contains(x.head())
        && x.owner().equals(y.owner())
        && (families || CountSlots.alike(x, y) || single(a, b));
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

  /** Whether both are of groups that what is said of them tells apart. */
  private static boolean tells(Slot x, Slot y) {
    return x.measure().startsWith("#") != y.measure().startsWith("#")
        || x.measure().startsWith("#") && !x.measure().equals(y.measure());
  }

  /** Nouns for anybody, of whom a story has many groups. */
  private static final Set<String> GENERAL =
      Set.of("people", "person", "man", "woman", "child", "resident", "member", "other", "thing");
}
