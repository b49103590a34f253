package dev.twosource.index;

import java.util.List;

/**
 * Looks at every claim. The oracle that the index is tested against; too slow for anything else.
 */
public final class ExhaustiveFinder implements CandidateFinder {
  private final List<Entry> entries;

  /** A finder over these claims. */
  public ExhaustiveFinder(List<Entry> entries) {
    this.entries = entries.stream().sorted().toList();
  }

  @Override
  public List<Entry> candidates(Entry entry) {
    return entries.stream().filter(other -> CandidateFinder.possible(entry, other)).toList();
  }
}
