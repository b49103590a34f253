package dev.twosource.index;

import dev.twosource.kinds.Claim;

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
}
