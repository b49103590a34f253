package dev.twosource.reading.time;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Timex;
import dev.twosource.reading.quantity.HedgeMatch;
import dev.twosource.reading.quantity.Hedges;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, what is counted by them ("two weeks ago", "a month later"), and rates ("a
 * year").
 */
final class LengthGrammar {
  private LengthGrammar() {}

  /** The length, or what counts by it, that begins at token {@code i}, or null. */
  static @Nullable Found at(Line line, int i) {
    String word = line.lower(i);
    switch (word) {
      case "all" -> {
        return line.is(i + 1, "day", "night", "week", "year") ? whole(line, i, i + 2) : null;
      }
      case "most", "much", "part" -> {
        return line.is(i + 1, "of")
                && line.is(i + 2, "the")
                && CalendarWords.unit(line.lower(i + 3)) != null
            ? whole(line, i, i + 4)
            : null;
      }
      case "a", "an" -> {
        if (rate(line, i)) {
          return Found.of(i, i + 2, new Meaning.Recurring(single(line, i + 1)));
        }
      }
      case "per" -> {
        return CalendarWords.unit(line.lower(i + 1)) != null && !line.lower(i + 1).endsWith("s")
            ? Found.of(i, i + 2, new Meaning.Recurring(single(line, i + 1)))
            : null;
      }
      case "recent" -> {
        Unit unit = CalendarWords.unit(line.lower(i + 1));
        return unit != null && line.lower(i + 1).endsWith("s")
            ? Found.of(i, i + 2, new Meaning.Reference("PAST_REF"))
            : null;
      }
      default -> {
        // below
      }
    }
    Unit plural = CalendarWords.unit(word);
    if (plural != null) {
      Found lasting = word.endsWith("s") ? null : lasting(line, i, plural);
      return lasting != null ? lasting : plural(line, i, plural);
    }
    if (line.glued(i) && line.lower(i - 1).equals("/") || aged(line, i)) {
      return null;
    }
    Amount amount = Amount.at(line, i);
    if (amount == null) {
      return null;
    }
    return counted(line, i, amount);
  }

  private static boolean aged(Line line, int i) {
    return line.is(i - 1, "aged", "age") || line.is(i - 1, "$", "€", "£");
  }

  private static String single(Line line, int at) {
    Unit unit = CalendarWords.unit(line.lower(at));
    return unit == null ? "" : Amount.iso(unit, 1);
  }

  /**
   * "500 tonnes a year", "twice a day", "15 a month": a number stands before it, and no preposition
   * between.
   */
  private static boolean rate(Line line, int i) {
    Unit unit = CalendarWords.unit(line.lower(i + 1));
    if (unit == null
        || line.lower(i + 1).endsWith("s")
        || unit == Unit.SECOND
        || unit == Unit.QUARTER
        || unit == Unit.NIGHT && !line.is(i - 1, "times")) {
      return unit == Unit.NIGHT && line.lower(i + 1).equals("night") && number(line, i - 1);
    }
    if (line.is(
            i + 2, "ago", "later", "earlier", "before", "after", "and", "-", "old", "or", "from",
            "of", "since")
        && !line.is(i + 2, "and", "or", "from", "since")) {
      return false;
    }
    if (line.is(i + 2, "and", "or") && line.is(i + 3, "a", "so", "more", "half")) {
      return false;
    }
    for (int k = 1; k <= 6; k++) {
      int at = i - k;
      if (line.is(at, "once", "twice", "times", "percent", "%", "cent")) {
        return k == 1;
      }
      if (number(line, at)) {
        return !(CalendarWords.month(line, at - 1) > 0) && line.year(at) == 0;
      }
      if (k > 1 && line.is(at, "of", "worth")) {
        continue;
      }
      if (!line.isWord(at)
          || line.is(
              at, "for", "in", "after", "than", "nearly", "almost", "about", "over", "within",
              "under", "to", "half", "by", "only", "just", "was", "is", "of", "has", "had", "have",
              "will", "with", "that", "took", "spent", "every", "been", "and", "the", "last")) {
        return line.is(at, "$", "€", "£");
      }
    }
    return false;
  }

  private static boolean number(Line line, int i) {
    return line.isNumber(i)
        || CalendarWords.cardinal(line.lower(i)) > 1
        || line.is(
            i,
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "m",
            "bn");
  }

  private static Found whole(Line line, int first, int end) {
    Unit unit = CalendarWords.unit(line.lower(end - 1));
    double minutes = unit == null ? 1440 : unit.maxMinutes;
    String value = unit == null ? "PXD" : Amount.iso(unit, 1);
    if (unit == Unit.NIGHT) {
      minutes = 960;
      value = "PTXH";
    }
    return new Found(
        first,
        end,
        new Meaning.Length(value, new Interval(0, true, minutes, false)),
        null,
        Hedge.VAGUE,
        -1,
        -1);
  }

  /**
   * "an hour-long speech", "the week-long siege": one of the unit, the day not from dawn to dawn.
   */
  private static @Nullable Found lasting(Line line, int i, Unit unit) {
    boolean one =
        CalendarWords.hyphen(line.lower(i + 1))
            && line.is(i + 2, "long")
            && line.glued(i + 1)
            && !CalendarWords.hyphen(line.lower(i - 1))
            && !line.is(i - 1, "half", "quarter");
    if (!one || unit == Unit.SECOND || unit == Unit.WEEKEND || unit == Unit.QUARTER) {
      return null;
    }
    boolean open = unit == Unit.DAY || unit == Unit.NIGHT;
    double most = unit == Unit.NIGHT ? 960 : unit.maxMinutes;
    double least = unit.withinDay() ? most : unit.minutes * (open ? 0.25 : 0.7);
    Interval minutes = Interval.between(least, most);
    Hedge hedge = unit.withinDay() ? Hedge.NONE : open ? Hedge.VAGUE : Hedge.ABOUT;
    Meaning length = new Meaning.Length(Amount.iso(unit, 1), minutes);
    return new Found(i, i + 3, length, mod(hedge), hedge, -1, -1);
  }

  /** "for hours", "decades of", "minutes later": many, how many is not said. */
  private static @Nullable Found plural(Line line, int i, Unit unit) {
    String word = line.lower(i);
    if (!word.endsWith("s")
        || unit == Unit.NIGHT
        || unit == Unit.WEEKEND
        || unit == Unit.QUARTER
        || unit == Unit.SECOND && !line.is(i + 1, "later", "before", "after")) {
      if (unit == Unit.HOUR && CalendarWords.hyphen(line.lower(i + 1))) {
        return null;
      }
      return null;
    }
    boolean counted =
        line.is(
                i - 1, "for", "after", "within", "lasted", "took", "in", "spent", "takes", "take",
                "over", "than", "just")
            || line.is(i + 1, "ago", "later", "earlier")
            || line.is(i + 1, "of")
                && !line.is(i + 2, "age")
                && !line.is(
                    i - 1, "the", "its", "his", "her", "their", "these", "those", "few", "early",
                    "small", "wee", "first", "last", "final", "opening", "closing", "dying")
            || line.is(i + 1, "before", "after") && i == line.from()
            || CalendarWords.hyphen(line.lower(i + 1))
                && line.is(i + 2, "long", "old")
                && line.glued(i + 1)
                && !CalendarWords.hyphen(line.lower(i - 1));
    if (!counted || line.is(i - 1, "more", "fewer", "other", "office", "opening", "working")) {
      return null;
    }
    int end = CalendarWords.hyphen(line.lower(i + 1)) ? i + 3 : i + 1;
    if (line.is(i - 1, "within")) {
      Interval minutes = Interval.between(0, 100 * unit.maxMinutes);
      return new Found(
          i,
          end,
          new Meaning.Length(unit.prefix + "X" + unit.letter, minutes),
          null,
          Hedge.VAGUE,
          -1,
          -1);
    }
    return shifted(line, i, Amount.plural(end, unit), Hedge.VAGUE, false);
  }

  private static @Nullable Found counted(Line line, int i, Amount read) {
    boolean most = line.is(i - 1, "of") && line.is(i - 2, "most");
    boolean part =
        line.is(i - 1, "of")
            && line.is(i - 2, "part")
            && line.is(i - 3, "better", "best", "greater");
    if (most || part) {
      // "the better part of an hour": more than half of it, and less than the whole
      Interval whole = read.minutes(Hedge.NONE, false);
      return new Found(
          most ? i - 2 : line.is(i - 4, "the", "a") ? i - 4 : i - 3,
          read.end(),
          new Meaning.Length(read.value(), Interval.between(whole.low() / 2, whole.high())),
          mod(Hedge.NEARLY),
          Hedge.NEARLY,
          -1,
          -1);
    }
    Hedge hedge = Hedge.NONE;
    int first = i;
    boolean closed = false;
    HedgeMatch match = Hedges.before(line.tokens(), i);
    boolean compared =
        match != null
            && line.is(
                match.firstToken(),
                "higher",
                "lower",
                "bigger",
                "larger",
                "smaller",
                "better",
                "worse")
            && line.is(read.end(), "ago", "earlier", "before", "later");
    if (match != null && !compared) {
      hedge = match.hedge();
      first = match.firstToken();
      // "over two days" may mean during them
      closed = line.is(first, "over") && first == i - 1;
    }
    Amount amount = read;
    HedgeMatch after = Hedges.after(line.tokens(), amount.end());
    if (after != null && after.endToken() <= line.to() && hedge == Hedge.NONE) {
      hedge = after.hedge();
      amount =
          new Amount(
              after.endToken(),
              amount.unit(),
              amount.units(),
              amount.stated(),
              amount.value(),
              amount.low(),
              amount.high());
    }
    if (amount.stated() != amount.stated() && hedge == Hedge.NONE) {
      hedge = amount.value().indexOf('/') > 0 ? Hedge.RANGE : Hedge.VAGUE;
    }
    if (line.is(first - 1, "aged")) {
      return null;
    }
    return shifted(line, first, amount, hedge, closed);
  }

  /** The amount itself, or the time that is told by it. */
  private static Found shifted(Line line, int first, Amount amount, Hedge hedge, boolean closed) {
    int at = amount.end();
    String word = line.lower(at);
    Interval units = units(amount, hedge);
    switch (word) {
      case "ago" -> {
        boolean whole =
            hedge == Hedge.NONE
                && amount.stated() == Math.rint(amount.stated())
                && (amount.unit() == Unit.WEEK
                    || amount.unit() == Unit.MONTH
                    || amount.unit() == Unit.YEAR);
        if (whole && line.is(at + 1, "today", "yesterday", "tomorrow")) {
          int days = line.is(at + 1, "today") ? 0 : line.is(at + 1, "yesterday") ? -1 : 1;
          Meaning day = new Meaning.Ago(amount.unit(), (int) amount.stated(), days);
          return Found.of(first, at + 2, day);
        }
        return shift(first, at + 1, Meaning.Base.PUBLISHED, amount, units, -1, hedge);
      }
      case "earlier", "previously", "beforehand" -> {
        if (line.is(at + 1, "than")) {
          break;
        }
        return shift(first, at + 1, Meaning.Base.TOLD, amount, units, -1, hedge);
      }
      case "later", "afterwards", "afterward", "on" -> {
        if (word.equals("on") && !line.closes(at + 1) || line.is(at + 1, "than")) {
          break;
        }
        // "Twenty years on, it stands": up to now, from what the reader knows of
        if (word.equals("on") && first == line.from() && amount.unit() == Unit.YEAR) {
          break;
        }
        return shift(first, at + 1, Meaning.Base.TOLD, amount, units, 1, hedge);
      }
      case "hence" -> {
        return shift(first, at + 1, Meaning.Base.PUBLISHED, amount, units, 1, hedge);
      }
      case "from" -> {
        if (line.is(at + 1, "now", "today")) {
          return shift(first, at + 2, Meaning.Base.PUBLISHED, amount, units, 1, hedge);
        }
      }
      case "'", "'s" -> {
        if (line.is(at + 1, "time") && line.is(first - 1, "in")) {
          return shift(first, at + 2, Meaning.Base.PUBLISHED, amount, units, 1, hedge);
        }
      }
      case "before", "after" -> {
        int sign = word.equals("after") ? 1 : -1;
        if (amount.unit().withinDay() && !line.closes(at + 1)) {
          break;
        }
        if (line.closes(at + 1)) {
          return shift(first, at + 1, Meaning.Base.TOLD, amount, units, sign, hedge);
        }
        int end = EventWords.end(line, at + 1);
        if (end > 0) {
          return shift(first, at + 1, Meaning.Base.EVENT, amount, units, sign, hedge)
              .anchored(at + 1, end);
        }
      }
      default -> {
        // a length
      }
    }
    Meaning length = new Meaning.Length(amount.value(), amount.minutes(hedge, closed));
    return new Found(first, at, length, mod(hedge), hedge, -1, -1);
  }

  private static Interval units(Amount amount, Hedge hedge) {
    return amount.stated() == amount.stated()
        ? Hedges.interval(hedge, Interval.exactly(amount.stated()), true, false)
        : amount.units();
  }

  private static Found shift(
      int first, int end, Meaning.Base base, Amount amount, Interval units, int sign, Hedge hedge) {
    Timex.Mod mod =
        switch (hedge) {
          case OVER, AT_LEAST, JUST_OVER -> sign < 0 ? Timex.Mod.BEFORE : Timex.Mod.AFTER;
          case UNDER, NEARLY, AT_MOST -> sign < 0 ? Timex.Mod.AFTER : Timex.Mod.BEFORE;
          case ABOUT -> Timex.Mod.APPROX;
          default -> null;
        };
    return new Found(
        first,
        end,
        new Meaning.Shifted(base, amount.unit(), units, amount.stated(), sign),
        mod,
        hedge,
        -1,
        -1);
  }

  static Timex.@Nullable Mod mod(Hedge hedge) {
    return switch (hedge) {
      case ABOUT -> Timex.Mod.APPROX;
      case NEARLY, UNDER -> Timex.Mod.LESS_THAN;
      case OVER, JUST_OVER -> Timex.Mod.MORE_THAN;
      case AT_LEAST -> Timex.Mod.EQUAL_OR_MORE;
      case AT_MOST -> Timex.Mod.EQUAL_OR_LESS;
      default -> null;
    };
  }
}
