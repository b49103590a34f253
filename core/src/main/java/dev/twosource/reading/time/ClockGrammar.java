package dev.twosource.reading.time;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Figures;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Timex;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "10 a.m. Eastern", "6.40am", "23:14", "half past seven in the evening", "1500 GMT",
 * "noon".
 */
final class ClockGrammar {
  private ClockGrammar() {}

  /** The time of day that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    if (line.isNumber(i)) {
      return digits(line, i);
    }
    String word = line.lower(i);
    switch (word) {
      case "noon", "midday" -> {
        return line.is(i - 1, "high") ? null : finish(line, i, i + 1, 12, 0, true);
      }
      case "midnight" -> {
        return line.isCapitalised(i) && line.isCapitalised(i + 1)
            ? null
            : finish(line, i, i + 1, 24, 0, true);
      }
      case "half" -> {
        if (line.is(i + 1, "an") && line.is(i + 2, "hour")) {
          boolean night = line.is(i + 4, "midnight") && line.is(i + 3, "after", "past");
          return night
              ? finish(line, i, i + 5, 0, 30, true)
              : fixed(line, i + 4) ? pastOrTo(line, i, i + 3, 30) : null;
        }
        int past = line.is(i + 1, "-") ? i + 2 : i + 1;
        int brief = CalendarWords.cardinal(line.lower(i + 1));
        boolean day =
            line.is(i + 2, "in")
                    && line.is(i + 3, "the")
                    && CalendarWords.part(line.lower(i + 4)) != null
                || line.is(i + 2, "this", "that", "on", "last") && line.is(i - 1, "at");
        if (brief >= 1 && brief <= 12 && day && line.is(i - 1, "at", "about", "around", "by")) {
          return finish(line, i, i + 2, brief, 30, false); // "at half seven in the morning"
        }
        if (!line.is(past, "past")) {
          return null;
        }
        int hour = hour(line, past + 1);
        return hour < 1 ? null : finish(line, i, past + 2, hour, 30, false);
      }
      case "an" -> {
        return line.is(i + 1, "hour") && fixed(line, i + 3) ? hours(line, i, i + 2, 1) : null;
      }
      case "a", "quarter" -> {
        int at = word.equals("a") ? i + 1 : i;
        return line.is(at, "quarter") ? pastOrTo(line, i, at + 1, 15) : null;
      }
      default -> {
        int value = CalendarWords.cardinal(word);
        if (value == 0) {
          return null;
        }
        return words(line, i, value);
      }
    }
  }

  /** Whether a token names an hour by a word of its own: "half an hour after midnight". */
  private static boolean fixed(Line line, int i) {
    return line.is(i, "noon", "midnight", "midday");
  }

  /** "an hour after midnight", "two hours before noon". */
  private static @Nullable Found hours(Line line, int first, int at, int hours) {
    boolean after = line.is(at, "after", "past");
    if (!after && !line.is(at, "before") || hours > 6) {
      return null;
    }
    int noon = line.is(at + 1, "midnight") ? 24 : 12;
    int hour = after ? (noon + hours) % 24 : noon - hours;
    return finish(line, first, at + 2, hour, 0, true);
  }

  private static int hour(Line line, int i) {
    int hour = CalendarWords.cardinal(line.lower(i));
    if (hour == 0 && line.isNumber(i)) {
      hour = CalendarWords.digits(line.lower(i));
    }
    if (hour == 0 && line.is(i, "noon", "midday")) {
      return 12;
    }
    if (hour == 0 && line.is(i, "midnight")) {
      return 24;
    }
    return hour >= 1 && hour <= 12 ? hour : -1;
  }

  /** "past seven", "to eight", "before noon" after a number of minutes. */
  private static @Nullable Found pastOrTo(Line line, int first, int at, int minutes) {
    boolean past = line.is(at, "past", "after");
    if (!past && !line.is(at, "to", "before")) {
      return null;
    }
    int hour = hour(line, at + 1);
    if (hour < 1 || minutes < 1 || minutes > 59) {
      return null;
    }
    boolean sure = line.is(at + 1, "noon", "midday", "midnight");
    return past
        ? finish(line, first, at + 2, hour, minutes, sure)
        : finish(line, first, at + 2, hour == 1 ? 12 : hour - 1, 60 - minutes, sure);
  }

  private static @Nullable Found words(Line line, int i, int value) {
    int at = i + 1;
    int number = value;
    if (value >= 20 && value % 10 == 0) {
      int unitAt = CalendarWords.hyphen(line.lower(at)) ? at + 1 : at;
      int unit = CalendarWords.cardinal(line.lower(unitAt));
      if (unit > 0 && unit < 10) {
        number += unit;
        at = unitAt + 1;
      }
    }
    if (line.is(at, "minutes", "minute")
        && line.is(at + 1, "past", "to", "before", "after")
        && hour(line, at + 2) > 0) {
      boolean word =
          !line.is(at + 1, "before", "after") || line.is(at + 2, "noon", "midnight", "midday");
      boolean ends =
          fixed(line, at + 2) // "ten minutes to midnight by another driver"
              || line.closes(at + 3)
              || !line.isWord(at + 3)
              || clockFollower(line, at + 3);
      return word && ends ? pastOrTo(line, i, at + 1, number) : null;
    }
    if (line.is(at, "hours") && fixed(line, at + 2)) {
      return hours(line, i, at + 1, number);
    }
    if (number % 5 == 0 && number < 30 && line.is(at, "past", "to") && hour(line, at + 1) > 0) {
      boolean score =
          line.is(at, "to")
              && !line.is(i - 1, "at", "by", "until", "around", "about", "before", "after")
              && !line.is(at + 2, "in")
              && !told(line, i, at + 2);
      // "growth of five to seven per cent"
      boolean range = line.is(at, "to") && line.is(at + 2, "per", "percent", "pct", "%", "or");
      return score || range || CalendarWords.unit(line.lower(at + 2)) != null
          ? null
          : pastOrTo(line, i, at, number);
    }
    if (number > 12) {
      return null;
    }
    if (line.is(at, "o'clock")) {
      return finish(line, i, at + 1, number, 0, false);
    }
    if (line.is(at, "thirty", "fifteen") && line.is(i - 1, "at", "until", "by")) {
      return finish(line, i, at + 1, number, CalendarWords.cardinal(line.lower(at)), false);
    }
    if (meridiem(line, at) != 0) {
      return finish(line, i, at, number, 0, false);
    }
    return bareHour(line, i, at, number);
  }

  /** "It was ten to nine on Thursday morning when": a time of day, and no score. */
  private static boolean told(Line line, int i, int end) {
    boolean day = line.is(end, "on") && line.lower(end + 1).endsWith("day");
    return line.is(i - 1, "was") && line.is(i - 2, "it") && (day || line.is(end, "when"));
  }

  /** "shortly after ten", "at eight on Friday", "nine in the evening". */
  private static @Nullable Found bareHour(Line line, int i, int at, int hour) {
    if (line.is(i - 1, "at") && Figures.given(line.tokens(), i - 1)) {
      return null; // "put the toll of the accident at nine on Wednesday"
    }
    boolean part =
        line.is(at, "in")
                && line.is(at + 1, "the")
                && CalendarWords.part(line.lower(at + 2)) != null
                && (!line.is(at + 2, "night") || line.is(i - 1, "at", "around", "about"))
            || line.is(at, "at") && line.is(at + 1, "night");
    if (part) {
      boolean placed =
          line.is(
              i - 1, "at", "by", "until", "till", "about", "around", "after", "before", "from",
              "to", "nearly", "almost", "since", "towards", "toward", "near");
      placed |= it(line, i);
      return placed ? finish(line, i, at, hour, 0, false) : null;
    }
    boolean shortly =
        line.is(i - 1, "after", "before", "past")
            && line.is(i - 2, "shortly", "just", "soon", "well", "minutes", "long");
    boolean free = free(line, at);
    boolean opens = i - 2 == line.from() && line.is(at, SUBJECTS);
    if (shortly && (free || opens)) {
      return finish(line, i, at, hour, 0, false); // "Shortly after five the bridge gave way"
    }
    // "Police were called at about 11"
    boolean about =
        line.is(i - 1, "about", "around")
            && line.is(i - 2, "at")
            && free
            && !Figures.given(line.tokens(), i - 2)
            && unpriced(line, i);
    if (about) {
      return finish(line, i, at, hour, 0, false);
    }
    boolean gone = line.is(i - 1, "gone") && line.is(i - 2, "just", "had", "has");
    if (gone && line.is(at, "when") || line.is(i - 1, "at") && free && done(line, i - 2)) {
      return finish(line, i, at, hour, 0, false);
    }
    boolean around =
        line.is(i - 1, "around", "about", "towards", "toward", "by", "before", "after", "from")
            && line.is(at, "on")
            && CalendarWords.weekday(line, at + 1) > 0
            && CalendarWords.part(line.lower(at + 2)) != null;
    if (around) {
      return finish(line, i, at, hour, 0, false); // "around nine on Tuesday evening"
    }
    boolean until =
        line.is(i - 1, "until", "till", "at")
            && (line.is(at, "on", "sharp", "this", "tonight", "tomorrow", "every", "each"));
    if (until
        && (!line.is(at, "on")
            || CalendarWords.weekday(line, at + 1) > 0
            || line.is(at + 1, "weekdays", "weekends"))) {
      return finish(line, i, line.is(at, "sharp") ? at + 1 : at, hour, 0, false);
    }
    return stretch(line, i, at) ? finish(line, i, at, hour, 0, false) : null;
  }

  /** "It was four in the afternoon", "it is 3:15 in the morning". */
  private static boolean it(Line line, int i) {
    return line.is(i - 1, "was", "is", "'s") && line.is(i - 2, "it");
  }

  /** With what a clause begins behind "Shortly after five". */
  private static final String[] SUBJECTS = {
    "the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they", "there"
  };

  /** "The crowd set off at six": whether an hour follows what is done at an hour. */
  private static boolean done(Line line, int verb) {
    boolean person = line.is(verb - 1, "he", "she", "who", "i", "we", "they");
    boolean early = line.is(verb, "began", "begins", "started", "starts", "left", "finished");
    return HOURLY.contains(line.lower(verb)) && !(early && person) && unpriced(line, verb + 2);
  }

  /** Verbs and their particles behind which "at six" is an hour. */
  private static final WordSet HOURLY =
      WordList.probed(
          """
              off open opened opens reopen reopened begin began begins start started starts end ended
              ends leave left depart departs departed arrive arrives arrived land landed docked sail
              sailed sails resume resumed resumes finished finishes fired rang rings close closes""");

  /** "sat from nine until half past twelve", "from ten until four the city was without power". */
  private static boolean stretch(Line line, int i, int at) {
    if (line.is(i - 1, "from") && line.is(at, "until", "till")) {
      return line.is(at + 1, "half", "quarter") || hour(line, at + 1) > 0 && ends(line, at + 2);
    }
    return line.is(i - 1, "until", "till")
        && line.is(i - 3, "from")
        && hour(line, i - 2) > 0
        && ends(line, at);
  }

  /** Whether a number is not one of something: "until twelve the street", not "twelve guests". */
  private static boolean ends(Line line, int at) {
    return free(line, at) || line.is(at, "the", "a", "an", "o'clock");
  }

  /** Whether nothing follows an hour that it could be the number of. */
  private static boolean free(Line line, int at) {
    return line.closes(at) && !line.is(at, "-", "%", "$", "/") || clockFollower(line, at);
  }

  private static boolean clockFollower(Line line, int i) {
    return CalendarWords.weekday(line, i) > 0
        || line.is(
            i,
            "on",
            "in",
            "this",
            "that",
            "when",
            "as",
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "local",
            "and",
            "to",
            "with",
            "at");
  }

  /** "at 2000 EAT", but not "the 2020 CAT": a number that may be a year needs its preposition. */
  private static boolean placed(Line line, int i) {
    return line.is(i - 1, "at", "by", "about", "around", "from", "until", "till", "(", "to");
  }

  /** "shut from 2300 to 0500": two times of day, one of them with a nought before. */
  private static boolean shift(Line line, int i, String text) {
    boolean first = line.is(i - 1, "from", "between") && line.is(i + 1, "to", "and", "until");
    boolean second = line.is(i - 1, "to", "and", "until") && line.is(i - 3, "from", "between");
    int other = first ? i + 2 : i - 2;
    return (first || second)
        && line.isNumber(other)
        && line.tokens().text(other).length() == 4
        && (text.charAt(0) == '0' || line.tokens().text(other).charAt(0) == '0');
  }

  private static final Pattern FRENCH = Pattern.compile("h[0-5]\\d");

  private static @Nullable Found digits(Line line, int i) {
    String text = line.tokens().text(i);
    int colon = text.indexOf(':');
    if (line.glued(i) && !line.is(i - 1, "(", "[", "-", "–", "—", "\"", "“", "‘", "'", "@", "t")
        || line.glued(i) && line.is(i - 1, "-") && line.isWord(i - 2)) {
      return null;
    }
    if (colon > 0) {
      return colon(line, i, text, colon);
    }
    int dot = text.indexOf('.');
    if (dot > 0) {
      int hour = CalendarWords.digits(text.substring(0, dot));
      int minute = CalendarWords.digits(text.substring(dot + 1));
      boolean shape =
          text.length() - dot == 3 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
      if (shape && line.is(i + 1, "hrs", "hours", "hr", "h")) {
        return finish(line, i, i + 2, hour, minute, true); // "at 07.30 hrs"
      }
      boolean said =
          meridiem(line, i + 1) != 0 && hour <= 12
              || zoneEnd(line, i + 1) > i + 1 && !line.glued(i + 1)
              || hour <= 12 && daypart(line, i)
              || placed(line, i, hour);
      return shape && said ? finish(line, i, i + 1, hour, minute, hour > 12 || hour == 0) : null;
    }
    int value = CalendarWords.digits(text);
    if (value < 0) {
      return null;
    }
    if (text.length() == 4) {
      boolean said =
          line.is(i + 1, "gmt", "utc", "hours", "hrs", "h")
              || line.is(i + 1, "local") && line.is(i + 2, "time")
              || line.is(i - 1, "at", "from", "until")
                  && line.is(i + 1, "on")
                  && CalendarWords.weekday(line, i + 2) > 0
              || text.charAt(0) == '0' && placed(line, i) && !line.is(i - 1, "to", "(")
              || shift(line, i, text)
              || zoneEnd(line, i + 1) > i + 1 && (value < 1900 || value > 2099 || placed(line, i));
      if (!said || value / 100 > 24 || value % 100 > 59) {
        return null;
      }
      if (line.is(i + 1, "hours", "hrs", "h")) {
        boolean day =
            line.is(i - 1, "at", "by", "from", "until", "about", "around", "since")
                && (text.charAt(0) == '0'
                    || line.closes(i + 2)
                    || line.is(i + 2, "on", "gmt", "local")
                    || zoneEnd(line, i + 2) > i + 2);
        return day ? finish(line, i, i + 2, value / 100, value % 100, true) : null;
      }
      return finish(line, i, i + 1, value / 100, value % 100, true);
    }
    if (line.is(i + 1, "minutes", "minute")
        && line.is(i + 2, "past", "to")
        && hour(line, i + 3) > 0
        && value < 60
        && (line.closes(i + 4) || clockFollower(line, i + 4))) {
      return pastOrTo(line, i, i + 2, value); // "at 10 minutes past eight"
    }
    if (value < 24 && line.glued(i + 1) && FRENCH.matcher(line.lower(i + 1)).matches()) {
      int minute = CalendarWords.digits(line.lower(i + 1).substring(1));
      return finish(line, i, i + 2, value, minute, true); // "at 20h15"
    }
    if (value > 12 || text.length() > 2) {
      return null;
    }
    if (meridiem(line, i + 1) != 0 && value > 0) {
      return finish(line, i, i + 1, value, 0, false);
    }
    if (line.is(i + 1, "o'clock")) {
      return finish(line, i, i + 2, value, 0, false);
    }
    // "10-11 a.m.", "from 9 to 10 a.m."
    if ((CalendarWords.hyphen(line.lower(i + 1))
            || line.is(i + 1, "to", "and") && line.is(i - 1, "from", "between"))
        && line.isNumber(i + 2)
        && meridiem(line, i + 3) != 0
        && value > 0) {
      int other = CalendarWords.digits(line.tokens().text(i + 2));
      int meridiem = other > 0 && other <= 12 && value <= other ? meridiem(line, i + 3) : 0;
      if (meridiem != 0) {
        int hour = value % 12 + (meridiem > 0 ? 12 : 0);
        return Found.of(i, i + 1, new Meaning.Clock(null, hour, 0, true, null, 0, 0));
      }
    }
    return bareHour(line, i, i + 1, value);
  }

  /** "at 18.40, by which time", "at 9.15 on Tuesday": a time of day, and no price. */
  private static boolean placed(Line line, int i, int hour) {
    boolean at =
        line.is(i - 1, "at", "by", "until", "till", "from", "since", "around", "about")
            || line.is(i - 1, "after", "before") && line.is(i - 2, "shortly", "just");
    boolean day =
        CalendarWords.weekday(line, i + 1) > 0
            || line.is(i + 1, "on") && CalendarWords.weekday(line, i + 2) > 0;
    boolean free =
        line.closes(i + 1) && !line.is(i + 1, "-", "%", "$", "/") || clockFollower(line, i + 1);
    boolean told = at && (hour > 12 && free || day);
    return told && unpriced(line, i);
  }

  private static boolean unpriced(Line line, int i) {
    for (int k = Math.max(line.from(), i - 8); k < i; k++) {
      if (line.is(
          k, "traded", "trading", "quoted", "dollar", "euro", "pound", "shares", "share", "priced",
          "valued", "index", "rate", "price", "prices", "stock", "record", "metres", "seconds")) {
        return false;
      }
    }
    // "weaker at 18.05 to the dollar"
    int per = line.is(i + 1, "to", "against", "per", "a") ? i + 2 : i + 1;
    int money = line.is(per, "the", "one") ? per + 1 : per;
    return !line.is(money, "dollar", "euro", "pound", "yen", "greenback", "rouble", "share");
  }

  /**
   * "at 8.47 on Thursday evening", "towards 5.30 in the morning": a price has no part of the day.
   */
  private static boolean daypart(Line line, int i) {
    if (!line.is(i - 1, "at", "by", "about", "around", "towards", "toward", "after", "before")
        && !it(line, i)) {
      return false;
    }
    int at = line.is(i + 1, "on", "in", "the", "this") ? i + 2 : i + 1;
    at = line.is(at, "the") || CalendarWords.weekday(line, at) > 0 ? at + 1 : at;
    boolean part = at > i + 1 && CalendarWords.part(line.lower(at)) != null;
    return part && unpriced(line, i);
  }

  private static @Nullable Found colon(Line line, int i, String text, int colon) {
    int hour = CalendarWords.digits(text.substring(0, colon));
    int second = text.indexOf(':', colon + 1);
    String minutes = second < 0 ? text.substring(colon + 1) : text.substring(colon + 1, second);
    int minute = CalendarWords.digits(minutes);
    if (hour < 0 || hour > 24 || minutes.length() != 2 || minute < 0 || minute > 59 || colon > 2) {
      return null;
    }
    boolean meridiem = meridiem(line, i + 1) != 0;
    boolean said = meridiem || zoneEnd(line, i + 1) > i + 1;
    boolean placed =
        line.is(
            i - 1,
            "at",
            "by",
            "around",
            "about",
            "until",
            "till",
            "from",
            "since",
            "before",
            "after",
            "to",
            "between",
            "and",
            "(",
            "[",
            ",",
            "and",
            "published",
            "updated",
            "posted",
            "shortly",
            "@");
    // "Kick-off is 19:45", "Doors: 18:30"
    int off = line.is(i - 1, "is", "was", ":") ? i - 2 : -1;
    placed |= it(line, i) || line.is(i - 1, "showed", "read", "struck") && line.is(i - 2, "clock");
    placed |=
        line.is(off, "off") && line.is(off - 2, "kick", "tip") || line.is(off, "kickoff", "doors");
    boolean opens = i == line.from() || i == line.from() + 1 && line.is(i - 1, "[", "(");
    if (second >= 0 && !said && !opens) {
      return null; // a running time
    }
    if (!said && !opens && !placed || line.is(i - 1, "in") && !said) {
      return null;
    }
    return finish(
        line,
        i,
        i + 1,
        hour,
        minute,
        hour > 12 || hour == 0 || !meridiem && (text.charAt(0) == '0' || opens || colon == 2));
  }

  /** 1 for "p.m.", -1 for "a.m.", 0 for neither at {@code i}. */
  private static int meridiem(Line line, int i) {
    return switch (line.lower(i)) {
      // behind a number "am" is no verb: "at 7.30 am near the toll plaza"
      case "am", "a.m.", "a.m" -> -1;
      case "pm", "p.m.", "p.m" -> 1;
      case "a", "p" -> line.is(i + 1, ".") && line.is(i + 2, "m") ? (line.is(i, "a") ? -1 : 1) : 0;
      default -> 0;
    };
  }

  /** Where the words of a zone that begin at {@code i} end, or {@code i}. */
  private static int zoneEnd(Line line, int i) {
    ZoneRead zone = zone(line, i);
    return zone == null ? i : zone.end;
  }

  private record ZoneRead(int end, @Nullable ZoneId zone) {}

  /** "GMT", "Eastern time", "Moscow time", "local time in Moscow", "(GMT +8)", "local time". */
  private static @Nullable ZoneRead zone(Line line, int at) {
    boolean bracket = line.is(at, "(");
    int i = bracket ? at + 1 : at;
    String word = line.lower(i);
    if (word.equals("sgt.")) {
      word = "sgt"; // the last word of a sentence, and no sergeant
    }
    ZoneRead read = null;
    ZoneId brief = word.length() <= 8 && !word.isEmpty() ? Zones.brief(word) : null;
    if (word.equals("z") && line.glued(i) && line.tokens().text(i).equals("Z")) {
      read = new ZoneRead(i + 1, ZoneOffset.UTC); // "0345Z"
    } else if (brief != null && Zones.written(word, line.tokens().text(i))) {
      brief = SharedZones.of(line.tokens(), i, word, brief);
      boolean region =
          word.equals("central")
              || word.equals("pacific")
              || word.equals("mountain")
              || word.equals("eastern");
      int end = i + 1;
      if (line.is(end, "standard", "daylight", "european") && line.is(end + 1, "time")) {
        if (line.is(end, "european")) {
          brief = ZoneId.of(word.equals("eastern") ? "Europe/Athens" : "Europe/Paris");
        }
        end += 2;
      } else if (line.is(end, "time")) {
        end++;
      } else if (region && line.isCapitalised(end) && CalendarWords.weekday(line, end) == 0) {
        return null;
      }
      if ((word.equals("gmt") || word.equals("utc"))
          && line.is(end, "+", "-")
          && line.isNumber(end + 1)) {
        int hours = CalendarWords.digits(line.lower(end + 1));
        if (hours >= 0 && hours <= 14 && (line.glued(end + 1))) {
          brief = ZoneOffset.ofHours(line.is(end, "+") ? hours : -hours);
          end += 2;
        }
      }
      read = new ZoneRead(end, brief);
    } else if (SharedZones.open(word) && Zones.written(word, line.tokens().text(i))) {
      read = new ZoneRead(i + 1, SharedZones.of(line.tokens(), i, word, null));
    } else if (word.equals("local") && line.is(i + 1, "time")) {
      int end = i + 2;
      if (line.is(end, "in")) {
        ZoneRead city = city(line, end + 1);
        if (city != null) {
          read = city;
        }
      }
      if (read == null) {
        read = new ZoneRead(end, null);
      }
    } else if (line.isCapitalised(i)) {
      ZoneRead city = city(line, i);
      if (city != null && line.is(city.end, "time")) {
        read = new ZoneRead(city.end + 1, city.zone);
      }
    }
    if (read != null && bracket) {
      return line.is(read.end, ")") ? new ZoneRead(read.end + 1, read.zone) : null;
    }
    return read;
  }

  private static @Nullable ZoneRead city(Line line, int i) {
    if (!line.isCapitalised(i) || line.is(i, "the")) {
      return null;
    }
    if (line.isCapitalised(i + 1)) {
      ZoneId two = zone(line.lower(i) + " " + line.lower(i + 1), line.is(i + 2, "time"));
      if (two != null) {
        return new ZoneRead(i + 2, two);
      }
    }
    ZoneId one = zone(line.lower(i), line.is(i + 1, "time"));
    return one == null ? null : new ZoneRead(i + 1, one);
  }

  /** The zone of a city, and of a country that has one clock where its time is told. */
  private static @Nullable ZoneId zone(String name, boolean time) {
    ZoneId city = Zones.city(name);
    if (city != null || !time) {
      return city;
    }
    Place land = Lexicon.get().demonymPlace(name);
    List<ZoneId> clocks = PlaceClocks.of(land == null ? name : land.canonical());
    return clocks.size() == 1 ? clocks.get(0) : null;
  }

  /**
   * Reads what follows the clock's numbers: a.m., zone, part of the day; and what hedges it before.
   */
  private static Found finish(Line line, int first, int at, int hour, int minute, boolean sure) {
    int end = at;
    int meridiem = meridiem(line, end);
    if (meridiem != 0) {
      end += line.lower(end).length() == 1 ? 3 : 1;
      if (line.is(end, ".") && line.is(end - 1, "m")) {
        end++;
      }
    }
    ZoneId zone = null;
    ZoneRead read = zone(line, end);
    if (read != null) {
      zone = read.zone;
      end = read.end;
    }
    if (meridiem == 0 && !sure) {
      if (line.is(end, "in")
          && line.is(end + 1, "the")
          && CalendarWords.part(line.lower(end + 2)) instanceof String part) {
        // "half past three in the night"
        boolean small = part.equals("NI") && (hour == 12 || hour < 5);
        meridiem = part.equals("MO") || small ? -1 : 1;
        end += 3;
      } else if (line.is(end, "at") && line.is(end + 1, "night")) {
        meridiem = hour == 12 || hour < 5 ? -1 : 1;
        end += 2;
      } else {
        meridiem = sayings(line, end);
      }
    }
    int hours = hour;
    boolean known = sure || meridiem != 0;
    if (meridiem != 0 && hour <= 12 && !sure) {
      hours = hour % 12 + (meridiem > 0 ? 12 : 0);
    } else if (!known && hour <= 12) {
      // the afternoon is the likelier half for one to six
      hours = hour == 12 ? 12 : hour <= 6 ? hour + 12 : hour;
    }
    return hedge(line, first, end, hours, minute, known, zone);
  }

  /**
   * "at eight on Friday night", "at ten this morning": which half of the day the words nearby tell.
   */
  private static int sayings(Line line, int at) {
    for (int k = at; k < at + 4; k++) {
      switch (line.lower(k)) {
        case "morning" -> {
          return -1;
        }
        case "afternoon", "evening", "night", "tonight" -> {
          return 1;
        }
        default -> {
          // look on
        }
      }
    }
    return 0;
  }

  private static Found hedge(
      Line line, int first, int end, int hour, int minute, boolean known, @Nullable ZoneId zone) {
    int before = 0;
    int after = 0;
    Timex.Mod mod = null;
    Hedge hedge = Hedge.NONE;
    int start = first;
    switch (line.lower(first - 1)) {
      case "about", "around", "roughly", "approximately", "circa", "towards", "toward" -> {
        before = 30;
        after = 30;
        mod = Timex.Mod.APPROX;
        hedge = Hedge.ABOUT;
        start = first - 1;
      }
      case "nearly", "almost" -> {
        before = 30;
        mod = Timex.Mod.BEFORE;
        hedge = Hedge.NEARLY;
        start = first - 1;
      }
      case "after", "past", "before" -> {
        boolean later = !line.is(first - 1, "before");
        if (line.is(first - 2, "shortly", "just", "soon", "minutes", "moments", "little")) {
          start = first - 2;
          if (line.is(first - 3, "a") && line.is(first - 2, "little")) {
            start--;
          }
          before = later ? 0 : 30;
          after = later ? 30 : 0;
          mod = later ? Timex.Mod.AFTER : Timex.Mod.BEFORE;
          hedge = later ? Hedge.JUST_OVER : Hedge.NEARLY;
        }
      }
      default -> {
        // told as it is
      }
    }
    if (line.is(first - 1, "exactly", "precisely")) {
      hedge = Hedge.EXACT;
    }
    return new Found(
        start,
        end,
        new Meaning.Clock(null, hour, minute, known, zone, before, after),
        mod,
        hedge,
        -1,
        -1);
  }
}
