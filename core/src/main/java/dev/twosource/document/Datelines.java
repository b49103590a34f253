package dev.twosource.document;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dateline that opens a news story: "GENEVA, May 3 (Reuters) - ". */
final class Datelines {
  /** Words in capitals that open a block like a dateline but name no place. */
  private static final Set<String> NOT_PLACES =
      Set.of(
          "UPDATE",
          "UPDATED",
          "BREAKING",
          "EXCLUSIVE",
          "WATCH",
          "ANALYSIS",
          "FACTBOX",
          "OPINION",
          "CORRECTION",
          "NOTE",
          "LIVE",
          "VIDEO",
          "PHOTO",
          "PHOTOS",
          "EDITORIAL",
          "EXPLAINER",
          "TIMELINE",
          "INTERVIEW",
          "REVIEW",
          "GOAL",
          "WARNING",
          "ALERT",
          "URGENT",
          "BULLETIN",
          "FEATURE",
          "COMMENT",
          "BACKGROUND",
          "SUMMARY",
          "QUESTION",
          "ANSWER",
          "MORE",
          "ADVERTISEMENT",
          "DEVELOPING",
          "SPECIAL",
          "REPORT",
          "NEW",
          "FILE",
          "READ",
          "CLARIFICATION",
          "LETTER");

  /**
   * A dateline.
   *
   * @param end the unit after its separator
   * @param place the place as written, its first part; in title case where it was in capitals
   * @param dated whether it names a day, with or without its year
   * @param date its date where the year is told, or null
   * @param agency the agency it credits, or null
   */
  record Found(
      int end,
      String place,
      boolean dated,
      PageDates.@Nullable Found date,
      @Nullable String agency) {}

  private static final int LONGEST = 120;
  private static final int SHORTEST_AFTER_COLON = 140;

  private Datelines() {}

  /** The dateline at the start of a block, or null. */
  static @Nullable Found at(String text, Span block) {
    int limit = Math.min(block.end(), block.start() + LONGEST);
    int placeEnd = placeEnd(text, block.start(), limit);
    if (placeEnd == block.start()) {
      return null;
    }
    String place = text.substring(block.start(), placeEnd).strip();
    if (Bylines.isMetaWord(place)) {
      return null;
    }
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && letterCount(place) >= 3;
    int separator = separator(text, placeEnd, limit, capitals);
    if (separator < 0) {
      return null;
    }
    String between = text.substring(placeEnd, separator);
    String agency = agency(between);
    boolean dated = hasMonthDay(between);
    if (!dated && agency == null && (!capitals || !isPlainPlace(between))) {
      return null;
    }
    if (text.charAt(separator) == ':' && block.end() - block.start() < SHORTEST_AFTER_COLON) {
      // "BUDGET: Council to vote" is a headline with its topic.
      return null;
    }
    PageDates.Found date = PageDates.first(text, placeEnd, separator);
    int end = skipSeparator(text, separator, block.end());
    if (agency == null) {
      // "Istanbul, May 15, 2025 – Reuters" credits the agency after the dash.
      agency = Agencies.named(text.substring(end, Math.min(block.end(), end + 41)));
      end = agency != null ? block.end() : end;
    }
    if (end < block.end() && !opensSentence(text, end)) {
      return null;
    }
    return new Found(end, capitals ? titleCase(place) : place, dated, date, agency);
  }

  /** The end of a leading run of at most five capitalised words. */
  private static int placeEnd(String text, int start, int limit) {
    int p = start;
    int end = start;
    for (int words = 0; words < 5 && p < limit && Character.isUpperCase(text.charAt(p)); words++) {
      int q = p;
      while (q < limit
          && (Character.isLetter(text.charAt(q)) || ".'’-".indexOf(text.charAt(q)) >= 0)) {
        q++;
      }
      while (q > p && text.charAt(q - 1) == '-') {
        q--;
      }
      String word = text.substring(p, q);
      if (NOT_PLACES.contains(word) || PageDates.month(word.replace(".", "")) > 0 && words > 0) {
        return words == 0 ? start : end;
      }
      end = q;
      if (q >= limit || text.charAt(q) != ' ') {
        break;
      }
      p = q + 1;
    }
    return end;
  }

  /** Where the dash (or, after capitals, the colon) stands that ends the dateline, or -1. */
  private static int separator(String text, int from, int limit, boolean capitals) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '–' || c == '—' || c == '―') {
        return i;
      }
      if (c == '-'
          && i > 0
          && (text.charAt(i - 1) == ' ' || i + 1 < limit && text.charAt(i + 1) == '-')) {
        return i;
      }
      if (c == ':'
          && capitals
          && i + 1 < limit
          && text.charAt(i + 1) == ' '
          && !digitBefore(text, i)) {
        return i;
      }
      if (c == '!' || c == '?' || c == '"' || c == '“' || c == ';') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean digitBefore(String text, int i) {
    return i > 0 && Character.isDigit(text.charAt(i - 1));
  }

  private static int skipSeparator(String text, int separator, int end) {
    int p = separator;
    while (p < end && " -–—―:\u00a0".indexOf(text.charAt(p)) >= 0) {
      p++;
    }
    return p;
  }

  private static boolean opensSentence(String text, int i) {
    char c = text.charAt(i);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\"“'‘`[$€£".indexOf(c) >= 0
        || !Character.isLetter(c);
  }

  /**
   * Whether nothing stands between place and separator but a second part of the place (", Alaska").
   */
  private static boolean isPlainPlace(String between) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (Character.isLetter(c) || c == '.') {
        if (!inWord && !Character.isUpperCase(c)) {
          return false;
        }
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (c == ' ' || c == ',') {
        inWord = false;
      } else {
        return false;
      }
    }
    return words <= 3;
  }

  private static boolean hasMonthDay(String between) {
    boolean month = false;
    boolean digit = false;
    int from = -1;
    for (int i = 0; i <= between.length(); i++) {
      boolean letter = i < between.length() && Character.isLetter(between.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        String word = between.substring(from, i);
        month |= PageDates.month(word) > 0;
        if (!Character.isUpperCase(word.charAt(0)) && !word.matches("th|st|nd|rd|dpa|of")) {
          return false;
        }
        from = -1;
      }
      digit |= i < between.length() && Character.isDigit(between.charAt(i));
    }
    return month && digit;
  }

  private static @Nullable String agency(String between) {
    int open =
        Math.max(
            between.lastIndexOf('('), Math.max(between.lastIndexOf('/'), between.lastIndexOf('[')));
    if (open >= 0) {
      int close = open + 1;
      while (close < between.length() && ")/]".indexOf(between.charAt(close)) < 0) {
        close++;
      }
      String named = Agencies.named(between.substring(open + 1, close));
      if (named != null || between.charAt(open) != '/') {
        return named;
      }
    }
    int comma = between.lastIndexOf(',');
    return comma < 0 ? null : Agencies.named(between.substring(comma + 1));
  }

  private static int letterCount(String place) {
    return (int) place.chars().filter(Character::isLetter).count();
  }

  private static String titleCase(String place) {
    StringBuilder title = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      title.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '.';
    }
    return title.toString();
  }
}
