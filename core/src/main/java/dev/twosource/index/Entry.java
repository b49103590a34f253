package dev.twosource.index;

import dev.twosource.kinds.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the profile of its document.
 *
 * @param claim the claim
 * @param profile what its document is about
 */
public record Entry(Claim claim, Profile profile) implements Comparable<Entry> {
  @Override
  public int compareTo(Entry other) {
    return claim.compareTo(other.claim);
  }

  /** Whether the claims are equal: one document has one profile. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Entry entry && (claim == entry.claim || claim.equals(entry.claim));
  }

  @Override
  public int hashCode() {
    return claim.hashCode();
  }
}
