package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One office, of which an earlier report has one holder and a later one names another. */
final class Holders {
  /** For how many days the successor of somebody who went may be looked for. */
  private static final long LOOKED_FOR = 100;

  private Holders() {}

  /** The link of two who hold one office one after the other, or null. */
  static @Nullable Link of(Claim a, Claim b) {
    if (a.asOf() == null || b.asOf() == null || a.document().equals(b.document())) {
      return null;
    }
    Claim earlier = a.asOf().isAfter(b.asOf()) ? b : a;
    Claim later = earlier == a ? b : a;
    boolean follows =
        later.slot().measure().equals("next")
            && (earlier.slot().measure().isEmpty() || earlier.slot().measure().equals("over"))
            && !earlier.slot().owner().equals(later.slot().owner())
            && ChronoUnit.DAYS.between(earlier.asOf(), later.asOf()) >= 1
            && ChronoUnit.DAYS.between(earlier.asOf(), later.asOf()) <= LOOKED_FOR;
    if (!follows
        || !(earlier.value() instanceof Value.Office p)
        || !(later.value() instanceof Value.Office q)
        || !p.head().equals(q.head())
        || p.below() != q.below()
        || p.field().isEmpty()
        || !p.field().equals(q.field())) {
      return null;
    }
    boolean bodies =
        !earlier.slot().focus().isEmpty()
            && !later.slot().focus().isEmpty()
            && Collections.disjoint(earlier.slot().focus(), later.slot().focus());
    return bodies ? null : new Link.Same(List.of("both tell who is " + q.normal()), 2);
  }
}
