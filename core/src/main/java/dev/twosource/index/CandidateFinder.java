package dev.twosource.index;

import java.util.List;

/** Chooses the claims that are worth holding against a claim. */
public interface CandidateFinder {
  /** The claims that may be about the same as this one, itself left out, in order. */
  List<Entry> candidates(Entry entry);

  /**
   * Whether two claims are worth holding against each other: the definition that every finder
   * follows.
   */
  static boolean possible(Entry a, Entry b) {
    return !itself(a, b)
        && group(a.claim().detail()).equals(group(b.claim().detail()))
        && a.profile().sameStory(b.profile());
  }

  /** Whether two claims are one: the same words with the same value. */
  static boolean itself(Entry a, Entry b) {
    return a.claim().document().equals(b.claim().document())
        && a.claim().span().equals(b.claim().span())
        && a.claim().value().equals(b.claim().value());
  }

  /** Kinds of detail that a careless reader would hold against each other. */
  static String group(String detail) {
    return switch (detail) {
      case "call.duration" -> "event.duration";
      // how many came is told as a crowd, as people and as things
      case "event.attendance", "count.other" -> "count.people";
      default -> detail;
    };
  }
}
