package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that surely tell of one story, each with the head of one delegation, one of which
 * does not say whose it is: "the Bangladeshi team was headed by the commerce secretary", "she came
 * with a delegation under the leadership of the deputy minister". Where two sides met, a report
 * that names the head of the one seldom leaves out the other's; so neither may name the person whom
 * the other has at the head.
 */
final class LoneHeads {
  private LoneHeads() {}

  /** The link that the only heads of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!a.detail().equals("delegation.head")
        || !b.detail().equals("delegation.head")
        || a.document().equals(b.document())
        || !(a.value() instanceof Value.Who p)
        || !(b.value() instanceof Value.Who q)
        || a.modality() != b.modality()
        || !a.slot().owner().equals(Slot.ANYBODY) && !b.slot().owner().equals(Slot.ANYBODY)
        || !a.standing().sole()
        || !b.standing().sole()
        || !common.sure()
        || !left.profile().close(right.profile())
        || names(right.profile(), p)
        || names(left.profile(), q)) {
      return null;
    }
    return new Link.Same(
        List.of("the documents share " + common.named(), "each report has one delegation's head"),
        3);
  }

  private static boolean names(Profile profile, Value.Who who) {
    return who.keys().stream().anyMatch(profile::tells);
  }
}
