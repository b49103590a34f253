package dev.twosource.document;

/**
 * A half-open range of a document's text, in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses negative and inverted ranges. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Whether the two ranges share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest range that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words themselves. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
