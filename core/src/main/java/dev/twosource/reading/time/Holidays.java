package dev.twosource.reading.time;

import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named days: "on Christmas Eve", "Good Friday 2024", "last Thanksgiving", "over Easter", "at the
 * end of Ramadan". A name that is also a time of the year or a thing counts only where a
 * preposition or a year tells that a day is meant: "Christmas sales" and "the Easter eggs" are no
 * days.
 */
final class Holidays {
  /** Words of the longest name. */
  private static final int LONGEST = 4;

  /** A date without a year that lies this little on the wrong side may still be meant. */
  private static final int NEAR_DAYS = 60;

  private static final Map<String, Feast> NAMES = new HashMap<>();

  static {
    name(Feast.CHRISTMAS, "christmas", "christmas day", "xmas");
    name(Feast.CHRISTMAS_EVE, "christmas eve");
    name(Feast.BOXING_DAY, "boxing day", "st stephen day");
    name(Feast.NEW_YEARS_EVE, "new year eve", "hogmanay");
    name(Feast.NEW_YEARS_DAY, "new year day");
    name(Feast.BURNS_NIGHT, "burns night");
    name(Feast.AUSTRALIA_DAY, "australia day");
    name(Feast.GROUNDHOG_DAY, "groundhog day");
    name(Feast.WAITANGI_DAY, "waitangi day");
    name(Feast.VALENTINES_DAY, "valentine day", "valentines day", "st valentine day");
    name(Feast.ST_DAVIDS_DAY, "st david day");
    name(Feast.WOMENS_DAY, "international women day");
    name(Feast.ST_PATRICKS_DAY, "st patrick day");
    name(Feast.APRIL_FOOLS_DAY, "april fool day", "april fools day");
    name(Feast.EARTH_DAY, "earth day");
    name(Feast.ST_GEORGES_DAY, "st george day");
    name(Feast.ANZAC_DAY, "anzac day");
    name(Feast.MAY_DAY, "may day");
    name(Feast.JUNETEENTH, "juneteenth");
    name(Feast.CANADA_DAY, "canada day");
    name(Feast.BASTILLE_DAY, "bastille day");
    name(Feast.HALLOWEEN, "halloween");
    name(Feast.ALL_SAINTS_DAY, "all saints day");
    name(Feast.ALL_SOULS_DAY, "all souls day");
    name(Feast.BONFIRE_NIGHT, "bonfire night", "guy fawkes night");
    name(Feast.ARMISTICE_DAY, "armistice day", "veterans day", "remembrance day");
    name(Feast.ST_ANDREWS_DAY, "st andrew day");
    name(Feast.MARTIN_LUTHER_KING_DAY, "martin luther king day", "mlk day");
    name(Feast.PRESIDENTS_DAY, "presidents day");
    name(Feast.MOTHERS_DAY, "mother day");
    name(Feast.FATHERS_DAY, "father day");
    name(Feast.VICTORIA_DAY, "victoria day");
    name(Feast.MEMORIAL_DAY, "memorial day");
    name(Feast.LABOR_DAY, "labor day");
    name(Feast.LABOUR_DAY, "labour day");
    name(Feast.COLUMBUS_DAY, "columbus day", "indigenous peoples day");
    name(Feast.REMEMBRANCE_SUNDAY, "remembrance sunday");
    name(Feast.THANKSGIVING, "thanksgiving", "thanksgiving day");
    name(Feast.BLACK_FRIDAY, "black friday");
    name(Feast.CYBER_MONDAY, "cyber monday");
    name(Feast.SHROVE_TUESDAY, "shrove tuesday", "pancake day", "mardi gras");
    name(Feast.ASH_WEDNESDAY, "ash wednesday");
    name(Feast.MOTHERING_SUNDAY, "mothering sunday");
    name(Feast.PALM_SUNDAY, "palm sunday");
    name(Feast.MAUNDY_THURSDAY, "maundy thursday", "holy thursday");
    name(Feast.GOOD_FRIDAY, "good friday");
    name(Feast.HOLY_SATURDAY, "holy saturday", "easter saturday");
    name(Feast.EASTER, "easter", "easter weekend");
    name(Feast.EASTER_SUNDAY, "easter sunday", "easter day");
    name(Feast.EASTER_MONDAY, "easter monday");
    name(Feast.ASCENSION_DAY, "ascension day");
    name(Feast.PENTECOST, "pentecost", "pentecost sunday", "whit sunday");
    name(Feast.WHIT_MONDAY, "whit monday", "pentecost monday");
    name(Feast.ORTHODOX_EASTER, "orthodox easter", "orthodox easter sunday");
    name(Feast.ORTHODOX_CHRISTMAS, "orthodox christmas", "orthodox christmas day");
    name(Feast.PASSOVER, "passover");
    name(Feast.ROSH_HASHANAH, "rosh hashanah", "rosh hashana");
    name(Feast.YOM_KIPPUR, "yom kippur");
    name(Feast.HANUKKAH, "hanukkah");
    name(Feast.LUNAR_NEW_YEAR, "lunar new year", "chinese new year", "lunar new year day");
    name(Feast.DIWALI, "diwali");
    name(Feast.EID_AL_FITR, "eid al-fitr", "eid-al-fitr", "eid ul-fitr", "eid al fitr");
    name(Feast.EID_AL_ADHA, "eid al-adha", "eid-al-adha", "eid ul-adha", "eid al adha");
    name(Feast.RAMADAN, "ramadan");
  }

  private Holidays() {}

  private static void name(Feast feast, String... names) {
    for (String name : names) {
      NAMES.put(name, feast);
    }
  }

  /** Whether a lower-case word may open the name of a day. */
  static boolean opens(String word) {
    return switch (word) {
      case "christmas",
          "xmas",
          "boxing",
          "st",
          "st.",
          "saint",
          "new",
          "hogmanay",
          "burns",
          "australia",
          "groundhog",
          "waitangi",
          "valentine",
          "valentines",
          "international",
          "april",
          "earth",
          "anzac",
          "may",
          "juneteenth",
          "canada",
          "bastille",
          "halloween",
          "all",
          "bonfire",
          "guy",
          "armistice",
          "veterans",
          "remembrance",
          "martin",
          "mlk",
          "presidents",
          "president",
          "mother",
          "mothers",
          "father",
          "fathers",
          "victoria",
          "memorial",
          "labor",
          "labour",
          "columbus",
          "indigenous",
          "thanksgiving",
          "black",
          "cyber",
          "shrove",
          "pancake",
          "mardi",
          "ash",
          "mothering",
          "palm",
          "maundy",
          "holy",
          "good",
          "easter",
          "ascension",
          "pentecost",
          "whit",
          "orthodox",
          "passover",
          "rosh",
          "yom",
          "hanukkah",
          "lunar",
          "chinese",
          "diwali",
          "eid",
          "ramadan" ->
          true;
      default -> false;
    };
  }

  /** The named day that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    int first = i;
    int shift = Meaning.NONE;
    if (line.is(i, "last", "this", "next")) {
      shift = DateGrammar.shift(line.lower(i));
      first = i + 1;
    }
    if (!line.isCapitalised(first) || !opens(line.lower(first))) {
      return null;
    }
    Feast feast = null;
    int end = first;
    int words = 0;
    StringBuilder key = new StringBuilder();
    for (int at = first; at < line.to() && words < LONGEST; at++) {
      if (line.is(at, "'s", "'", "’", ".", "jr", "jr.")) {
        continue;
      }
      if (line.is(at, "-") && line.glued(at)) {
        key.append('-');
        continue;
      }
      String word = line.lower(at);
      boolean glued = key.length() > 0 && key.charAt(key.length() - 1) == '-';
      if (!line.isWord(at)
          || !line.isCapitalised(at)
              && !glued
              && !word.startsWith("al")
              && !word.equals("weekend")) {
        break;
      }
      key.append(key.length() == 0 || glued ? "" : " ").append(singular(word));
      words++;
      Feast longer = NAMES.get(key.toString());
      if (longer != null) {
        feast = longer;
        end = at + 1;
      }
    }
    if (feast == null) {
      return null;
    }
    int year = line.year(end);
    int stop = end;
    if (year > 0) {
      stop = end + 1;
    } else if (line.is(end, ",") && line.year(end + 1) > 0) {
      year = line.year(end + 1);
      stop = end + 2;
    } else if (line.is(end, "of", "in") && line.year(end + 1) > 0) {
      year = line.year(end + 1);
      stop = end + 2;
    } else if (line.is(end, "last", "this", "next") && line.is(end + 1, "year")) {
      shift = 10 + DateGrammar.shift(line.lower(end));
      stop = end + 2;
    }
    boolean told = year > 0 || shift != Meaning.NONE;
    if (!told && !day(line, feast, first, end)) {
      return null;
    }
    return Found.of(i, stop, new Meaning.Holiday(feast, year, shift));
  }

  private static String singular(String word) {
    return switch (word) {
      case "mothers", "mother's" -> "mother";
      case "fathers", "father's" -> "father";
      case "saint", "st." -> "st";
      case "president" -> "presidents";
      case "years" -> "year";
      case "women's", "womens", "women" -> "women";
      default -> word;
    };
  }

  /** Whether the day itself is meant and no thing that has its name. */
  private static boolean day(Line line, Feast feast, int first, int end) {
    boolean bare =
        switch (feast) {
          case CHRISTMAS, THANKSGIVING, EASTER -> !line.is(end - 1, "day");
          case HALLOWEEN,
              RAMADAN,
              PASSOVER,
              DIWALI,
              HANUKKAH,
              LUNAR_NEW_YEAR,
              BLACK_FRIDAY,
              SHROVE_TUESDAY,
              CYBER_MONDAY,
              ORTHODOX_EASTER,
              JUNETEENTH,
              PENTECOST ->
              true;
          default -> false;
        };
    boolean placed =
        line.is(
            first - 1, "on", "at", "over", "between", "before", "after", "by", "until", "since",
            "during", "around", "till", "for");
    boolean of =
        line.is(first - 1, "of")
            && line.is(first - 2, "end", "start", "beginning", "day", "night", "eve", "morning");
    return (placed || of || !bare) && !thing(line, end);
  }

  /** Whether a noun follows that the day's name is only an epithet of: "Christmas market". */
  private static boolean thing(Line line, int end) {
    return line.isWord(end)
        && !(line.is(end - 1, "day", "eve") && line.lower(end).endsWith("ed"))
        && !line.is(
            end,
            "and",
            "or",
            "but",
            "when",
            "after",
            "before",
            "at",
            "in",
            "on",
            "as",
            "the",
            "a",
            "with",
            "to",
            "for",
            "by",
            "from",
            "because",
            "while",
            "that",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "is",
            "was",
            "will",
            "has",
            "had",
            "would",
            "this",
            "last",
            "next",
            "if",
            "despite",
            "during",
            "weekend",
            "morning",
            "night",
            "afternoon",
            "evening",
            "of",
            "near",
            "outside",
            "inside",
            "than");
  }

  /** When it is, or was: of the year that is told, or the nearest that the tense allows. */
  static Resolved resolve(Meaning.Holiday holiday, Tense tense, @Nullable LocalDate today) {
    int year = holiday.year();
    if (year == 0) {
      if (today == null) {
        return Resolved.open("XXXX-XX-XX");
      }
      year = year(holiday, tense, today);
    }
    List<Feast.Days> days = holiday.feast().in(year);
    if (days.isEmpty()) {
      return Resolved.open("XXXX-XX-XX");
    }
    List<TimeSpan> readings = new ArrayList<>(days.size());
    for (Feast.Days one : days) {
      readings.add(TimeSpan.days(one.first(), one.last()));
    }
    return new Resolved(days.get(0).day().toString(), readings);
  }

  private static int year(Meaning.Holiday holiday, Tense tense, LocalDate today) {
    if (holiday.shift() >= 9) {
      return today.getYear() + holiday.shift() - 10;
    }
    int best = today.getYear();
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      List<Feast.Days> days = holiday.feast().in(year);
      if (days.isEmpty()) {
        continue;
      }
      Feast.Days one = days.get(0);
      boolean ahead = one.first().isAfter(today);
      boolean behind = one.last().isBefore(today);
      long distance = ahead || behind ? Math.abs(ChronoUnit.DAYS.between(one.day(), today)) : 0;
      boolean wrong =
          switch (holiday.shift()) {
            case -1 -> !behind;
            case 1 -> !ahead;
            case 0 -> false;
            default ->
                tense == Tense.PAST && ahead && distance > NEAR_DAYS
                    || tense == Tense.FUTURE && behind && distance > NEAR_DAYS / 2;
          };
      distance += wrong ? 800 : 0;
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }
}
