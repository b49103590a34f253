package dev.twosource.reading.time;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the calendar and the clock. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, String> PARTS = new HashMap<>();
  private static final Map<String, String> SEASONS = new HashMap<>();

  /** Words that are a month or a weekday only beside other words of a date. */
  private static final Set<String> DOUBTFUL =
      WordList.set(
          """
              may march mar dec jan sat sun mon wed sept fri thu tue apr jun jul aug oct nov feb sep""");

  static {
    String[] months = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (int i = 0; i < months.length; i++) {
      MONTHS.put(months[i], i + 1);
      String brief = months[i].substring(0, 3);
      MONTHS.put(brief, i + 1);
      MONTHS.put(brief + ".", i + 1);
    }
    MONTHS.put("sept", 9);
    MONTHS.put("sept.", 9);
    String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int i = 0; i < days.length; i++) {
      WEEKDAYS.put(days[i], i + 1);
      WEEKDAYS.put(days[i].substring(0, 3), i + 1);
      WEEKDAYS.put(days[i].substring(0, 3) + ".", i + 1);
    }
    for (String brief : new String[] {"tues", "tues."}) {
      WEEKDAYS.put(brief, 2);
    }
    for (String brief : new String[] {"thur", "thurs", "thur.", "thurs."}) {
      WEEKDAYS.put(brief, 4);
    }
    unit(Unit.SECOND, "second", "seconds", "secs");
    unit(Unit.MINUTE, "minute", "minutes", "min", "mins");
    unit(Unit.HOUR, "hour", "hours", "hr", "hrs");
    unit(Unit.NIGHT, "night", "nights");
    unit(Unit.DAY, "day", "days");
    unit(Unit.WEEK, "week", "weeks");
    unit(Unit.WEEKEND, "weekend", "weekends");
    unit(Unit.FORTNIGHT, "fortnight", "fortnights");
    unit(Unit.MONTH, "month", "months");
    unit(Unit.QUARTER, "quarter", "quarters");
    unit(Unit.YEAR, "year", "years", "yrs");
    unit(Unit.DECADE, "decade", "decades");
    unit(Unit.CENTURY, "century", "centuries");
    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    for (int i = 0; i < ordinals.length; i++) {
      ORDINALS.put(ordinals[i], i + 1);
    }
    ORDINALS.put("thirtieth", 30);
    String[] cardinals = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    for (int i = 0; i < cardinals.length; i++) {
      CARDINALS.put(cardinals[i], i + 1);
    }
    CARDINALS.put("thirty", 30);
    CARDINALS.put("forty", 40);
    CARDINALS.put("fifty", 50);
    PARTS.put("morning", "MO");
    PARTS.put("mornings", "MO");
    PARTS.put("afternoon", "AF");
    PARTS.put("evening", "EV");
    PARTS.put("night", "NI");
    PARTS.put("lunchtime", "AF");
    PARTS.put("dawn", "MO");
    SEASONS.put("spring", "SP");
    SEASONS.put("summer", "SU");
    SEASONS.put("autumn", "FA");
    SEASONS.put("fall", "FA");
    SEASONS.put("winter", "WI");
  }

  private static final WordSet OPENERS = openers();

  private CalendarWords() {}

  private static WordSet openers() {
    Set<String> all = new HashSet<>(MONTHS.keySet());
    all.addAll(WEEKDAYS.keySet());
    all.addAll(UNITS.keySet());
    all.addAll(ORDINALS.keySet());
    all.addAll(CARDINALS.keySet());
    all.addAll(SEASONS.keySet());
    all.addAll(Set.of("sixty", "seventy", "eighty", "ninety", "zero"));
    return WordSet.of(all.toArray(String[]::new));
  }

  /** Whether a word may be the first of a date or a length. */
  static boolean opens(String word) {
    return OPENERS.contains(word);
  }

  private static void unit(Unit unit, String... words) {
    for (String word : words) {
      UNITS.put(word, unit);
    }
  }

  /**
   * 1 to 12, or 0; a short form or a word with another meaning counts only with a capital letter.
   */
  static int month(Line line, int i) {
    Integer month = MONTHS.get(line.lower(i));
    return month == null || (!line.isCapitalised(i)) ? 0 : month;
  }

  /** 1 (Monday) to 7, or 0. */
  static int weekday(Line line, int i) {
    Integer day = WEEKDAYS.get(line.lower(i));
    if (day == null) {
      return 0;
    }
    return line.isCapitalised(i) || line.lower(i).length() > 5 ? day : 0;
  }

  /**
   * Whether the word at {@code i} needs a number or a preposition beside it to be a month or
   * weekday.
   */
  static boolean doubtful(Line line, int i) {
    return DOUBTFUL.contains(line.lower(i));
  }

  static @Nullable Unit unit(String word) {
    return UNITS.get(word);
  }

  /** The value of an ordinal written as a word, or 0. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** The value of an ordinal of one word or of three, "twenty-eighth", or 0. */
  static int ordinal(Line line, int i) {
    return ordinalEnd(line, i) == i + 1
        ? ordinal(line.lower(i))
        : cardinal(line.lower(i)) + ordinal(line.lower(i + 2));
  }

  /** The token behind the ordinal that {@link #ordinal(Line, int)} reads. */
  static int ordinalEnd(Line line, int i) {
    boolean compound =
        line.is(i, "twenty", "thirty") && hyphen(line.lower(i + 1)) && line.glued(i + 1);
    int unit = compound ? ordinal(line.lower(i + 2)) : 0;
    return unit > 0 && unit < 10 ? i + 3 : i + 1;
  }

  /** The value of a cardinal word up to fifty, or 0. */
  static int cardinal(String word) {
    return CARDINALS.getOrDefault(word, 0);
  }

  /** The TIMEX3 code of a part of the day, or null. */
  static @Nullable String part(String word) {
    return PARTS.get(word);
  }

  /** The TIMEX3 code of a season, or null. */
  static @Nullable String season(String word) {
    return SEASONS.get(word);
  }

  /** The value of one to four digits, or -1. */
  static int digits(String word) {
    int length = word.length();
    if (length == 0 || length > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** Whether it is a hyphen or a dash. */
  static boolean dash(String word) {
    return word.length() == 1
        && (word.charAt(0) == '-'
            || word.charAt(0) == '–'
            || word.charAt(0) == '‑'
            || word.charAt(0) == '—');
  }

  /** Whether it is a plain hyphen as in "two-hour". */
  static boolean hyphen(String word) {
    return word.length() == 1
        && (word.charAt(0) == '-' || word.charAt(0) == '‑' || word.charAt(0) == '–');
  }

  /** Whether it is "th", "st", "nd" or "rd". */
  static boolean suffix(String word) {
    return switch (word) {
      case "th", "st", "nd", "rd" -> true;
      default -> false;
    };
  }
}
