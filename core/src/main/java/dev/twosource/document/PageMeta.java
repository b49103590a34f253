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
  private @Nullable String author;
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
    if (head && author == null) {
      author = Bylines.author(line);
    }
    if (head && source == null) {
      source = Bylines.outlet(line);
      if (source != null && Agencies.named(source) != null) {
        syndicated = source;
      }
    }
  }

  /** Takes the author whom a line names before its date: "Ann Lee | May 3, 2013". */
  void writer(String before) {
    String name = Bylines.author(before);
    List<String> words = name == null ? List.of() : FurnitureWords.words(name);
    if (author == null
        && words.size() > 1
        && words.size() < 5
        && words.stream().noneMatch(word -> Bylines.isMetaWord(word) || Weekdays.isWeekday(word))) {
      author = name;
    }
  }

  /** Whether a line tells of the author whom the byline names: "Ann Lee covers harbours." */
  boolean isAboutAuthor(Line line) {
    if (author == null || !line.lower().startsWith(author)) {
      return false;
    }
    for (String word : line.words()) {
      switch (word) {
        case "covers", "reporter", "correspondent", "writes", "reports", "editor", "journalist" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Takes the outlet that the head of the page names, where nothing better is known. */
  void outlet(String name) {
    if (source == null) {
      source = name;
    }
  }

  /** Takes the outlet that a notice of rights names, where nothing better is known. */
  void rights(String line) {
    boolean notice =
        line.length() <= 200 && (line.indexOf('©') >= 0 || line.startsWith("Copyright"));
    if (source == null && notice) {
      source = Mastheads.holder(line);
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
