package dev.twosource.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises lines that name author, outlet and date but tell nothing. */
final class Bylines {
  /** The words that a line about its own publication is made of. */
  private static final Set<String> META =
      Set.of(
          "published",
          "updated",
          "edited",
          "posted",
          "modified",
          "last",
          "first",
          "on",
          "at",
          "by",
          "in",
          "date",
          "time",
          "min",
          "mins",
          "minute",
          "minutes",
          "read",
          "reading",
          "views",
          "view",
          "comments",
          "comment",
          "shares",
          "hours",
          "ago",
          "ist",
          "local",
          "gmt",
          "utc",
          "et",
          "est",
          "edt",
          "pt",
          "bst",
          "cet",
          "am",
          "pm",
          "and",
          "staff",
          "news",
          "reports",
          "world",
          "desk",
          "publication",
          "created",
          "release",
          "released",
          "issued",
          "the",
          "of",
          "edition",
          "print",
          "online",
          "no",
          "share",
          "save",
          "original",
          "originally",
          "article",
          "story",
          "live",
          "from",
          "page",
          "admin",
          "editor",
          "webmaster");

  private static final Set<String> JOINING =
      Set.of("and", "for", "in", "of", "at", "the", "de", "van", "von", "with", "da", "al", "bin");

  private Bylines() {}

  /**
   * "By Ann Lee and Bo Roe", "By Ann Lee, Harbour Gazette | May 3, 2013": names only, no sentence.
   */
  static boolean isByline(Line line) {
    List<String> words = line.words();
    if (words.size() < 2
        || words.size() > 22
        || line.endsSentence() && !endsInInitials(line.text())) {
      return false;
    }
    String text = line.withoutMark();
    boolean by =
        text.regionMatches(true, 0, "by ", 0, 3) || text.regionMatches(true, 0, "by: ", 0, 4);
    if (!by || Weekdays.isWeekday(words.get(1)) || PageDates.month(words.get(1)) > 0) {
      return false;
    }
    return onlyNames(text.substring(3), 6);
  }

  private static boolean endsInInitials(String text) {
    return text.length() > 2 && Character.isUpperCase(text.charAt(text.length() - 2));
  }

  /**
   * Whether words are names, joining words and numbers, with no more than a few names before a
   * separator.
   */
  static boolean onlyNames(String text, int most) {
    int names = 0;
    boolean separated = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        separated |= "|·•–—/,(".indexOf(c) >= 0;
        i++;
        continue;
      }
      int end = i;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end))
              || "'’.-".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      String word = text.substring(i, end);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (!JOINING.contains(bare) && !META.contains(bare) && !separated) {
          return false;
        }
        if (separated && !JOINING.contains(bare) && !META.contains(bare) && !isRole(bare)) {
          return false;
        }
      } else if (Character.isLetter(c) && !separated) {
        names++;
        if (names > most) {
          return false;
        }
      }
      i = end;
    }
    return true;
  }

  private static boolean isRole(String word) {
    return switch (word) {
      case "reporter",
          "writer",
          "editor",
          "correspondent",
          "journalist",
          "contributor",
          "author",
          "columnist",
          "producer",
          "a.m",
          "p.m",
          "a",
          "p",
          "m",
          "photographer",
          "freelance",
          "senior",
          "chief",
          "political",
          "foreign" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a line that holds a date says no more than when and by whom it was published.
   *
   * @param before the words before the date
   * @param after the words after it
   */
  static boolean isMeta(String before, String after) {
    return isMetaPart(before) && isMetaPart(after);
  }

  /** Of so many words a name before a day has at most. */
  private static final int MOST_NAMES = 4;

  private static boolean isMetaPart(String part) {
    List<String> words = FurnitureWords.words(part);
    if (words.isEmpty()) {
      return true;
    }
    if (words.size() > 12) {
      return false;
    }
    boolean allMeta = true;
    for (String word : words) {
      allMeta &=
          META.contains(word)
              || Weekdays.isWeekday(word)
              || PageDates.month(word) > 0
              || Character.isDigit(word.charAt(0))
              || word.length() == 1;
    }
    if (allMeta) {
      return true;
    }
    String stripped = part.strip();
    boolean bySign =
        words.get(0).equals("by")
            || words.get(0).equals("posted")
            || words.get(0).equals("published");
    boolean barred =
        "|·•".chars().anyMatch(mark -> stripped.indexOf(mark) >= 0) || stripped.contains("/ ");
    // "Anna Reed, 12 Nov 2025 04:05 PM": somebody's name and the day are all that the line says
    boolean signed =
        stripped.endsWith(",")
            && words.size() >= 2
            && words.size() <= MOST_NAMES
            && Arrays.stream(stripped.split(" ")).allMatch(w -> Character.isUpperCase(w.charAt(0)));
    return (bySign || barred || signed) && onlyNames(stripped, signed ? MOST_NAMES : 8);
  }

  /** Whether a single word belongs to the stamp of a page ("PUBLISHED"). */
  static boolean isMetaWord(String word) {
    return META.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The first name in a byline, in lower case, or null where it is no name of two words. */
  static @Nullable String author(String byline) {
    String name = byline.split("[,|·•/–—(]| and ", 2)[0].strip();
    for (String opening : new String[] {"by: ", "by "}) {
      if (name.regionMatches(true, 0, opening, 0, opening.length())) {
        name = name.substring(opening.length()).strip();
        break;
      }
    }
    return name.indexOf(' ') > 0 && name.length() < 40 ? name.toLowerCase(Locale.ROOT) : null;
  }

  /**
   * The outlet or agency that a byline names after a comma or bar ("By Ann Lee, Reuters"), or null.
   */
  static @Nullable String outlet(String byline) {
    String[] parts = byline.split("[,|·•/–—(]", 4);
    for (int i = 1; i < parts.length; i++) {
      String agency = Agencies.named(parts[i].replace(")", ""));
      if (agency != null) {
        return agency;
      }
      if (isOutlet(parts[i].strip())) {
        return parts[i].strip();
      }
    }
    return null;
  }

  /** Names of newspapers and broadcasters mostly end in one of a few words. */
  static boolean isOutlet(String part) {
    if (part.isEmpty() || part.length() > 40 || !Character.isUpperCase(part.charAt(0))) {
      return false;
    }
    String last = part.substring(part.lastIndexOf(' ') + 1);
    return switch (last) {
      case "News",
          "Times",
          "Post",
          "Gazette",
          "Herald",
          "Tribune",
          "Journal",
          "Press",
          "Chronicle",
          "Telegraph",
          "Guardian",
          "Observer",
          "Mail",
          "Express",
          "Globe",
          "Star",
          "Sun",
          "Today",
          "Daily",
          "Monitor",
          "Courier",
          "Standard",
          "Examiner",
          "Mirror",
          "Independent",
          "Dispatch",
          "Bulletin",
          "Radio",
          "TV",
          "Television",
          "Wire",
          "Ledger",
          "Echo",
          "Argus",
          "Inquirer",
          "Enquirer",
          "Sentinel",
          "Advertiser",
          "Reporter",
          "Register",
          "Record",
          "Review",
          "Agency" ->
          part.indexOf(' ') > 0 || last.equals("Bloomberg");
      default -> false;
    };
  }
}
