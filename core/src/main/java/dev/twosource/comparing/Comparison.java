package dev.twosource.comparing;

/** How two values stand to each other, each with its why. */
public sealed interface Comparison {
  /** Why, in words for an editor. */
  String why();

  /** The same value, whatever the wording. */
  record Agrees(String why) implements Comparison {}

  /** Not the same, yet both can be right. */
  record Compatible(String why) implements Comparison {}

  /**
   * They cannot both be right.
   *
   * @param wouldAgreeIf what would make them compatible
   * @param minor whether the difference is small
   */
  record Contradicts(String why, String wouldAgreeIf, boolean minor) implements Comparison {}

  /** We learnt nothing: another unit, an open reading. */
  record Incomparable(String why) implements Comparison {}
}
