package dev.twosource.kinds.claim;

/** How a claim stands among those of its document that say the same sort of thing. */
public enum Standing {
  /**
   * It is the only value that the document tells as news, and the document has no other number of
   * such things at all: one sum of money, one share, one number of people.
   */
  ALONE,
  /** It is the only value that the document tells as news, perhaps in several places. */
  ONLY,
  /** The document tells several, and it is the first of them. */
  FIRST,
  /** Others come before it, or it is told of a part, of a stretch of time or of bygone days. */
  OTHER;

  /** Whether the document leads with it. */
  public boolean leads() {
    return this != OTHER;
  }

  /** Whether the document tells no other value as news. */
  public boolean sole() {
    return this == ONLY || this == ALONE;
  }

  /** Whether the document has no other number of such things at all. */
  public boolean alone() {
    return this == ALONE;
  }
}
