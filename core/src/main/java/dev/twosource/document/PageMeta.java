package dev.twosource.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers what the lines of a page say of the page itself, and keeps the best of several dates. */
final class PageMeta {
  /** How much a kind of line is worth as the source of the publication date; more is better. */
  static final int LATE_UPDATED = 1;

  static final int HISTORY = 2;
  static final int LATE_PUBLISHED = 3;
  static final int UPDATED = 4;
  static final int BYLINE = 5;
  static final int PUBLISHED = 6;
  private static final int DATELINE = 7;

  private @Nullable Published published;
  private int worth;
  private @Nullable String source;
  private @Nullable String place;
  private @Nullable String syndicated;

  /** Takes a date where it is better than what was found before. */
  void date(PageDates.Found found, int kind) {
    Published candidate = found.published();
    if (candidate == null) {
      return;
    }
    boolean finer =
        kind >= BYLINE
            && published != null
            && published.dayOnly()
            && !candidate.dayOnly()
            && published.day().equals(candidate.day());
    if (kind > worth || finer) {
      published = candidate;
      worth = Math.max(kind, worth);
    }
  }

  /** Takes what a dateline tells; only the first one counts. */
  void dateline(Datelines.Found dateline) {
    if (place == null) {
      place = dateline.place();
      if (dateline.date() != null) {
        date(dateline.date(), DATELINE);
      }
      if (dateline.agency() != null) {
        syndicated = dateline.agency();
        source = dateline.agency();
      }
    }
  }

  /** Takes the outlet that a byline in the head of the page names. */
  void byline(String line, boolean head) {
    if (head && source == null) {
      source = Bylines.outlet(line);
      if (source != null && Agencies.named(source) != null) {
        syndicated = source;
      }
    }
  }

  /**
   * Takes the agency that a line at the end credits: "(Reuters)", "With agencies", "Source: AFP".
   */
  void credit(String line) {
    if (syndicated != null || line.length() > 60) {
      return;
    }
    String words = line.strip();
    if (words.startsWith("(") && words.endsWith(")")) {
      words = words.substring(1, words.length() - 1);
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (String opening : new String[] {"source:", "via:", "with files from ", "with "}) {
      if (lower.startsWith(opening)) {
        words = words.substring(opening.length());
        break;
      }
    }
    String bare = words.replace(".", "").strip();
    String agency = Agencies.named(bare);
    if (agency != null) {
      syndicated = agency;
    } else if (lower.startsWith("with ") && bare.toLowerCase(Locale.ROOT).endsWith("agencies")) {
      syndicated = "agencies";
    }
  }

  /** The layout of a page with these blocks. */
  Layout layout(List<Block> blocks, @Nullable String title) {
    return new Layout(blocks, published, title, source, place, syndicated);
  }
}
