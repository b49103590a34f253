package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.reading.Modality;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of the same days that surely tell of one story, of which each has but one vote to
 * tell of: it is the same one, whatever either calls what was voted on.
 */
final class Single {
  /** What two reports must share to be surely of one story. */
  private static final double SURE = 4;

  private Single() {}

  /** The link that the only votes of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!a.detail().equals("vote.tally")
        || !b.detail().equals("vote.tally")
        || a.document().equals(b.document())
        || !a.standing().sole()
        || !b.standing().sole()
        || a.modality() != Modality.ACTUAL
        || b.modality() != Modality.ACTUAL
        || !oneDay(a, b)
        || !common.own()
        || common.score() < SURE) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean bodies = x.owner().isEmpty() || y.owner().isEmpty() || x.owner().equals(y.owner());
    boolean open = Objects.equals(x.window(), y.window()) && !x.part() && !y.part();
    if (!bodies || !open || Contests.fails(x) != Contests.fails(y)) {
      return null;
    }
    return new Link.Same(
        List.of("each report tells of one vote", "the documents share " + common.named()), 2);
  }

  private static boolean oneDay(Claim a, Claim b) {
    return a.asOf() != null
        && b.asOf() != null
        && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) <= 1;
  }
}
