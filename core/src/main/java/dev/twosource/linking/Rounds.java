package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether two reports tell of two of a row of contests: the third stage and the fourth. */
final class Rounds {
  private Rounds() {}

  /**
   * Why two contests are two: each has a number of its own, or one of them has a number and the two
   * are the news of two days.
   */
  static @Nullable String apart(Claim a, Claim b) {
    String left = a.slot().mark(Marks.RANK);
    String right = b.slot().mark(Marks.RANK);
    if (left.isEmpty() && right.isEmpty()) {
      return null;
    }
    if (!left.isEmpty() && !right.isEmpty()) {
      return left.equals(right) ? null : "one is number " + left + " of a row, the other " + right;
    }
    LocalDate x = a.slot().fresh();
    LocalDate y = b.slot().fresh();
    return x == null || y == null || x.equals(y)
        ? null
        : "one of a row of contests each: the one of " + x + ", the other of " + y;
  }
}
