package dev.twosource.report;

/**
 * How a report is shown as text.
 *
 * @param ansi whether bold and colour are used; every mark is there without them too
 * @param all whether agreements and compatible pairs are listed, not only counted
 * @param width the longest line in characters; at least {@value #NARROWEST}
 */
public record TextOptions(boolean ansi, boolean all, int width) {
  /** Lines are never asked to be shorter than this. */
  public static final int NARROWEST = 40;

  /** Raises a width that is too small. */
  public TextOptions {
    width = Math.max(width, NARROWEST);
  }

  /** No colour, agreements only counted, 100 characters wide. */
  public static TextOptions plain() {
    return new TextOptions(false, false, 100);
  }
}
