package dev.twosource.reading.time;

import org.jspecify.annotations.Nullable;

/** What recurs: "every Monday", "weekly", "twice a year", "Sundays". */
final class SetGrammar {
  private SetGrammar() {}

  /** The recurrence that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    String word = line.lower(i);
    switch (word) {
      case "every", "each" -> {
        return every(line, i);
      }
      case "the" -> {
        return monthly(line, i);
      }
      case "daily",
          "weekly",
          "monthly",
          "yearly",
          "annual",
          "annually",
          "quarterly",
          "hourly",
          "nightly",
          "fortnightly",
          "biweekly" -> {
        boolean name =
            line.isCapitalised(i)
                && (line.isCapitalised(i + 1) || line.isCapitalised(i - 1) && i - 1 >= line.from());
        return name || line.is(i - 1, "semi")
            ? null
            : Found.of(i, i + 1, new Meaning.Recurring(adverb(word)));
      }
      case "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays" -> {
        int day = dayOf(word);
        return line.isCapitalised(i)
            ? Found.of(i, i + 1, new Meaning.Recurring("XXXX-WXX-" + day))
            : null;
      }
      case "weekdays" -> {
        return line.is(i - 1, "on", "during")
            ? Found.of(i, i + 1, new Meaning.Recurring("XXXX-WXX-XTXX"))
            : null;
      }
      case "weekends" -> {
        return line.is(i - 1, "on", "at")
            ? Found.of(i, i + 1, new Meaning.Recurring("XXXX-WXX-WE"))
            : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** "the third Monday of each month", or null. */
  private static @Nullable Found monthly(Line line, int i) {
    boolean order = line.is(i + 1, "first", "second", "third", "fourth", "last");
    int weekday = order ? CalendarWords.weekday(line, i + 2) : 0;
    boolean month = line.is(i + 3, "of", "in") && line.is(i + 4, "each", "every");
    if (weekday == 0 || !month || CalendarWords.unit(line.lower(i + 5)) == null) {
      return null;
    }
    return Found.of(i, i + 6, new Meaning.Recurring("XXXX-WXX-" + weekday));
  }

  private static int dayOf(String word) {
    return switch (word) {
      case "mondays" -> 1;
      case "tuesdays" -> 2;
      case "wednesdays" -> 3;
      case "thursdays" -> 4;
      case "fridays" -> 5;
      case "saturdays" -> 6;
      default -> 7;
    };
  }

  private static String adverb(String word) {
    return switch (word) {
      case "daily", "nightly" -> "P1D";
      case "weekly" -> "P1W";
      case "monthly" -> "P1M";
      case "quarterly" -> "P1Q";
      case "hourly" -> "PT1H";
      case "fortnightly", "biweekly" -> "P2W";
      default -> "P1Y";
    };
  }

  private static @Nullable Found every(Line line, int i) {
    int next = i + 1;
    boolean other = line.is(next, "other", "second");
    if (line.is(next, "single") || other && CalendarWords.weekday(line, next + 1) > 0) {
      next++;
    }
    int weekday = CalendarWords.weekday(line, next);
    if (weekday > 0) {
      int end = CalendarWords.part(line.lower(next + 1)) != null ? next + 2 : next + 1;
      return Found.of(i, end, new Meaning.Recurring(other ? "P2W" : "XXXX-WXX-" + weekday));
    }
    int month = CalendarWords.month(line, next);
    if (month > 0) {
      return Found.of(
          i, next + 1, new Meaning.Recurring("XXXX-" + (month < 10 ? "0" : "") + month));
    }
    if (CalendarWords.season(line.lower(next)) instanceof String season) {
      return Found.of(i, next + 1, new Meaning.Recurring("XXXX-" + season));
    }
    String word = line.lower(next);
    Unit unit = CalendarWords.unit(word);
    if (unit != null && !word.endsWith("s")) {
      return Found.of(i, next + 1, new Meaning.Recurring(Amount.iso(unit, 1)));
    }
    if (CalendarWords.part(word) != null) {
      return Found.of(i, next + 1, new Meaning.Recurring("P1D"));
    }
    if (line.is(next, "other", "second")
        && CalendarWords.unit(line.lower(next + 1)) instanceof Unit second) {
      return Found.of(i, next + 2, new Meaning.Recurring(Amount.iso(second, 2)));
    }
    Amount amount = line.is(next, "a", "an", "the") ? null : Amount.at(line, next);
    return amount == null ? null : Found.of(i, amount.end(), new Meaning.Recurring(amount.value()));
  }
}
