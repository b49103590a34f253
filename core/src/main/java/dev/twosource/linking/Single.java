package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.reading.Modality;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of the same days that surely tell of one story, of which each has but one vote, one
 * decision or one deal to tell of: it is the same one, whatever either calls what it is about.
 */
final class Single {
  /** What two reports must share to be surely of one story. */
  private static final double SURE = 4;

  private Single() {}

  /** The link that the only such things of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!a.detail().equals(b.detail())
        || a.document().equals(b.document())
        || !a.standing().sole()
        || !b.standing().sole()
        || a.modality() != Modality.ACTUAL
        || b.modality() != Modality.ACTUAL
        || !oneDay(a, b)
        || !common.own()
        || common.score() < SURE
        || !Objects.equals(a.slot().window(), b.slot().window())) {
      return null;
    }
    boolean one =
        switch (a.detail()) {
          case "vote.tally" -> tally(a.slot(), b.slot());
          case "event.outcome" -> outcome(a, b, common);
          default -> false;
        };
    return one
        ? new Link.Same(
            List.of("each report tells of one such thing", "the documents share " + common.named()),
            2)
        : null;
  }

  private static boolean tally(Slot x, Slot y) {
    boolean bodies = x.owner().isEmpty() || y.owner().isEmpty() || x.owner().equals(y.owner());
    return bodies && !x.part() && !y.part() && Contests.fails(x) == Contests.fails(y);
  }

  /**
   * Questions to which one story has one answer, where the one report only refers to its matter.
   */
  private static final Set<String> ONCE = Set.of("decision", "agreement", "order", "sale");

  private static boolean outcome(Claim a, Claim b, Common common) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean refers = refers(x) || refers(y);
    return ONCE.contains(x.measure())
        && x.measure().equals(y.measure())
        && x.owner().equals(y.owner())
        && a.voice() == null == (b.voice() == null)
        && refers
        && common.names() >= 2
        && !Slots.common(x.names(), y.names()).isEmpty();
  }

  /** Whether the matter is only referred to: "its application", "a deal". */
  private static boolean refers(Slot slot) {
    return slot.focus().stream().allMatch(word -> word.startsWith("~"));
  }

  private static boolean oneDay(Claim a, Claim b) {
    return a.asOf() != null
        && b.asOf() != null
        && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) <= 1;
  }
}
