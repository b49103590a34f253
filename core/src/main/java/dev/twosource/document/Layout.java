package dev.twosource.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the look of a page says: its blocks in order, and what it tells of its own date, source and
 * title.
 *
 * @param blocks the blocks in text order, without gaps other than white space; never overlapping
 * @param published the publication date that the page itself names, or null
 * @param title the headline that the page itself carries, or null
 * @param source the outlet or agency that a dateline or byline names, or null
 * @param datelinePlace the place of a dateline ("GENEVA, May 3 - "), or null; where a report was
 *     written, not where it happened
 * @param syndicated the agency a copy is credited to ("(Reuters)", "with agencies"), or null
 */
public record Layout(
    List<Block> blocks,
    @Nullable Published published,
    @Nullable String title,
    @Nullable String source,
    @Nullable String datelinePlace,
    @Nullable String syndicated) {
  /** Copies the list. */
  public Layout {
    blocks = List.copyOf(blocks);
  }
}
