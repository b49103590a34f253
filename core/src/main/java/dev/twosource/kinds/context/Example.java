package dev.twosource.kinds.context;

import java.util.ArrayList;
import java.util.List;

/**
 * A short passage and what a kind of detail must find in it, read as if published at noon UTC on
 * Friday 14 March 2025.
 *
 * @param text the passage
 * @param values the normal forms of the values in it, in text order; none for a near miss, on which
 *     the kind stays silent
 */
public record Example(String text, List<String> values) {
  /** Copies the list. */
  public Example {
    values = List.copyOf(values);
  }

  /** Whether the kind must stay silent. */
  public boolean nearMiss() {
    return values.isEmpty();
  }

  /**
   * Reads one example from each line: the values with "; " between them, or "-" for a near miss,
   * then " | ", then the passage.
   *
   * @throws IllegalArgumentException where a line has no passage
   */
  public static List<Example> list(String lines) {
    List<Example> examples = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      int bar = line.indexOf(" | ");
      if (bar < 0) {
        throw new IllegalArgumentException("no passage: " + line);
      }
      String values = line.substring(0, bar);
      examples.add(
          new Example(
              line.substring(bar + 3),
              values.equals("-") ? List.of() : List.of(values.split("; "))));
    }
    return examples;
  }
}
