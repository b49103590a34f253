package dev.twosource.comparing;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Value;
import dev.twosource.reading.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Whether two days or places may be the old and the new one of one plan. What is told as moved may
 * go far; without such a word, a plan and what happened lie close, or they are of two occasions.
 */
final class Plans {
  private static final Set<String> MOVED =
      Set.of(
          "postponed",
          "postpone",
          "rescheduled",
          "moved",
          "delayed",
          "brought",
          "initially",
          "originally",
          "instead",
          "put",
          "shifted",
          "pushed",
          "deferred",
          "slipped",
          "switched",
          "move",
          "relocated",
          "transferred",
          "extended",
          "longer",
          "later",
          "previously",
          "new");

  /**
   * What days of one plan may lie apart: with a word for the move, with a sure link, with a weak
   * one.
   */
  private static final int TOLD = 400;

  private static final int SURE = 100;

  private static final int WEAK = 31;

  /** The link from which on two claims are taken to be about one event. */
  private static final int FIRM = 3;

  private Plans() {}

  /** Whether a claim says that a plan was moved. */
  static boolean moved(Claim claim) {
    return claim.change() != null && MOVED.contains(claim.change());
  }

  /** Whether two claims that differ may be of one plan. */
  static boolean one(Claim x, Claim y, int strength) {
    boolean told = moved(x) || moved(y) || "now".equals(x.change()) || "now".equals(y.change());
    if (x.detail().equals("event.place")) {
      return strength > FIRM && x.main() && y.main() || told && strength >= FIRM;
    }
    if (!x.detail().equals("event.date")
        || !(x.value() instanceof Value.When s)
        || !(y.value() instanceof Value.When t)) {
      return true;
    }
    TimeSpan p = s.readings().get(0);
    TimeSpan q = t.readings().get(0);
    long apart = Math.abs(ChronoUnit.DAYS.between(p.firstDay(), q.firstDay()));
    long longest = Math.max(length(p), length(q));
    return told ? apart <= TOLD : longest <= SURE && apart <= (strength >= FIRM ? SURE : WEAK);
  }

  private static long length(TimeSpan span) {
    return ChronoUnit.DAYS.between(span.firstDay(), span.lastDay());
  }
}
