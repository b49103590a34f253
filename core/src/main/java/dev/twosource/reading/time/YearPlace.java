package dev.twosource.reading.time;

/** Whether four digits are a year where they stand: years are written like any other number. */
final class YearPlace {
  private YearPlace() {}

  static boolean stands(Line line, int i, int year) {
    String before = line.lower(i - 1);
    String after = line.lower(i + 1);
    if (line.glued(i)
        && !before.equals("(")
        && !quote(before)
        && !CalendarWords.dash(before)
        && !before.equals("/")) {
      return false; // $2000, #2000, x2000
    }
    if (line.glued(i)
        && CalendarWords.hyphen(before)
        && (line.isWord(i - 2) && !month(line, i - 2))
        && !line.is(i - 2, "mid", "pre", "post")) {
      return false; // "Covid-2019", "A-2000"
    }
    if (line.glued(i + 1) && (line.isWord(i + 1) || after.equals("%") || after.equals("°"))) {
      return false;
    }
    boolean pair = CalendarWords.hyphen(after) && line.glued(i + 1) && line.isNumber(i + 2);
    if (CalendarWords.hyphen(after) && line.glued(i + 1) && !pair) {
      return after.equals("–") || line.is(i + 2, "based", "era", "style", "bound");
    }
    if (after.equals("percent")
        || after.equals("per")
        || CalendarWords.unit(after) != null
        || zone(after)) {
      return false;
    }
    if (year < 1500 && !line.is(i - 1, "in", "since")) {
      return false;
    }
    boolean recent = year >= 1700 && year <= 2100;
    // "By 2030 emissions must fall": what opens a sentence is no part of "rose by 2030 tonnes"
    boolean opening =
        i - 1 == line.from() && line.is(i - 1, "by", "before", "after", "from", "in", "until");
    boolean plural = !opening && pluralNoun(line, i + 1);
    switch (before) {
      case "in", "since", "until", "till", "during", "mid", "circa", "pre", "post" -> {
        return !plural
            || recent && line.is(i + 1, "elections", "olympics", "games", "championships", "talks");
      }
      case "by",
          "from",
          "of",
          "before",
          "after",
          "early",
          "late",
          "through",
          "between",
          "for",
          "to",
          "year",
          "on" -> {
        return recent
            && !plural
            && !(line.isWord(i + 1)
                && line.is(i - 1, "to", "for", "by", "of", "on")
                && !function(line, i + 1)
                && year < 1900);
      }
      case "the", "a", "its", "his", "her", "their", "this" -> {
        return recent
            && line.isWord(i + 1)
            && year >= 1850
            && (!plural
                || line.is(
                    i + 1,
                    "elections",
                    "olympics",
                    "games",
                    "championships",
                    "talks",
                    "protests",
                    "riots",
                    "attacks",
                    "floods",
                    "fires"));
      }
      case "and", "or", ",", "-", "–", "/", "than" -> {
        return recent
            && (yearBefore(line, i)
                || (line.is(i - 1, ",") && month(line, i - 2) && line.closes(i + 1)))
            && !plural;
      }
      case "(" -> {
        return recent && (line.is(i + 1, ")", "-", "–", ",") || line.closes(i + 1));
      }
      case "" -> {
        return recent
            && line.is(
                i + 1, "was", "will", "is", "has", "had", "saw", "marks", "marked", ",", ":", "'s");
      }
      default -> {
        return recent
                && year >= 1850
                && year <= 2100
                && after.equals("'s")
                && !line.isCapitalised(i - 1)
            || recent && line.isCapitalised(i - 1) && month(line, i - 1)
            || recent
                && !plural
                && line.is(
                    i - 1,
                    "conference",
                    "expo",
                    "summit",
                    "congress",
                    "forum",
                    "festival",
                    "championship",
                    "championships",
                    "games",
                    "cup",
                    "euro",
                    "biennale",
                    "olympics",
                    "election",
                    "elections",
                    "season",
                    "class");
      }
    }
  }

  private static boolean quote(String word) {
    return switch (word) {
      case "'", "\"", "“", "‘" -> true;
      default -> false;
    };
  }

  private static boolean zone(String word) {
    return switch (word) {
      case "gmt", "utc", "hours", "hrs", "est", "edt", "bst", "cet", "cest", "et" -> true;
      default -> false;
    };
  }

  private static boolean month(Line line, int i) {
    return CalendarWords.month(line, i) > 0;
  }

  private static boolean yearBefore(Line line, int i) {
    return line.year(i - 2) > 0 || line.is(i - 2, ",") && line.year(i - 3) > 0;
  }

  private static boolean function(Line line, int i) {
    return line.is(
        i, "and", "or", "to", "but", "when", "after", "as", "for", "in", "with", "on", "at", "the",
        "is", "was", "has", "had", "will", "that", "because", "while", "he", "she", "it", "they",
        "a", "by", "before", "until");
  }

  private static boolean pluralNoun(Line line, int i) {
    String word = line.lower(i);
    return word.length() > 3
            && line.isWord(i)
            && !line.isCapitalised(i)
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("'s")
            && !line.is(
                i,
                "was",
                "has",
                "does",
                "its",
                "this",
                "as",
                "is",
                "his",
                "across",
                "plus",
                "versus",
                "besides",
                "towards",
                "afterwards",
                "onwards",
                "perhaps",
                "unless")
        || line.is(i, "people", "men", "women", "children", "km", "m", "kg", "tonnes", "troops");
  }
}
