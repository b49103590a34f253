package dev.twosource.report;

import java.util.List;

/**
 * What a write to an index did to its findings.
 *
 * @param opened findings that were not there before
 * @param closed findings that are gone
 * @param changed findings on the same passages that now have more claims, fewer, or other words
 */
public record Changes(List<Finding> opened, List<Finding> closed, List<Change> changed) {
  /** Copies the lists. */
  public Changes {
    opened = List.copyOf(opened);
    closed = List.copyOf(closed);
    changed = List.copyOf(changed);
  }

  /**
   * One finding as it was and as it is. The verdict is the same: another verdict closes one finding
   * and opens another.
   *
   * @param before as it was
   * @param after as it is
   */
  public record Change(Finding before, Finding after) {}

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return opened.isEmpty() && closed.isEmpty() && changed.isEmpty();
  }
}
