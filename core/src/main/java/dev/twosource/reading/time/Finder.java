package dev.twosource.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence, from left to right, the longest at each place. */
final class Finder {
  private Finder() {}

  static List<Found> find(Line line) {
    List<Found> all = List.of();
    int i = line.from();
    int floor = i;
    while (i < line.to()) {
      Found found = Triggers.opens(line.tokens(), i) ? longest(line, i) : null;
      if (found == null) {
        i++;
        continue;
      }
      found = join(line, inYear(line, found));
      if (found.first() < floor) {
        found = found.from(floor);
      }
      if (all.isEmpty()) {
        all = new ArrayList<>();
      }
      all.add(found);
      i = found.end();
      floor = i;
    }
    return all;
  }

  private static @Nullable Found longest(Line line, int i) {
    Found best = ClockGrammar.at(line, i);
    best = longer(best, DateGrammar.at(line, i));
    best = longer(best, RelativeGrammar.at(line, i));
    best = longer(best, SetGrammar.at(line, i));
    best = longer(best, Holidays.at(line, i));
    return longer(best, LengthGrammar.at(line, i));
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** "3 February last year". */
  private static Found inYear(Line line, Found found) {
    int at = found.end();
    boolean open =
        found.meaning() instanceof Meaning.Day day
            && day.year() == 0
            && day.month() > 0
            && day.day() > 0;
    int of = line.is(at, "of") ? at + 1 : at;
    if (!open || !line.is(of, "last", "this", "next") || !line.is(of + 1, "year")) {
      return found;
    }
    Meaning date =
        new Meaning.InYear((Meaning.Day) found.meaning(), DateGrammar.shift(line.lower(of)));
    return Found.of(found.first(), of + 2, date).with(found.mod());
  }

  /** "Tuesday night", "10 a.m. Friday", "Friday, 10:30 GMT": one expression. */
  private static Found join(Line line, Found first) {
    Found found = first;
    if (isDay(found.meaning())) {
      String code = CalendarWords.part(line.lower(found.end()));
      if (code != null
          && !line.is(found.end(), "dawn")
          && !CalendarWords.hyphen(line.lower(found.end() + 1))) {
        found =
            new Found(
                found.first(),
                found.end() + 1,
                new Meaning.Part(found.meaning(), code),
                found.mod(),
                found.hedge(),
                -1,
                -1);
      }
      int at = line.is(found.end(), ",") ? found.end() + 1 : found.end();
      Found clock = line.isNumber(at) ? ClockGrammar.at(line, at) : null;
      if (clock != null && clock.first() == at && clock.meaning() instanceof Meaning.Clock time) {
        return new Found(
            found.first(),
            clock.end(),
            on(found.meaning(), time),
            clock.mod(),
            clock.hedge(),
            -1,
            -1);
      }
      return found;
    }
    if (found.meaning() instanceof Meaning.Clock time && time.day() == null) {
      int at = found.end();
      if (Triggers.opens(line.tokens(), at)) {
        Found day = longer(DateGrammar.at(line, at), RelativeGrammar.at(line, at));
        if (day != null && day.first() == at) {
          day = isDay(day.meaning()) ? join(line, day) : day;
          boolean part = day.meaning() instanceof Meaning.Part some && some.day() != null;
          if (part || isDay(day.meaning())) {
            return new Found(
                found.first(),
                day.end(),
                on(day.meaning(), time),
                found.mod(),
                found.hedge(),
                -1,
                -1);
          }
        }
      }
    }
    return found;
  }

  private static Meaning.Clock on(Meaning day, Meaning.Clock time) {
    int hour = time.hour();
    boolean sure = time.sure();
    if (!sure && day instanceof Meaning.Part part) {
      hour = hour % 12 + (part.code().equals("MO") ? 0 : 12);
      sure = true;
    }
    return new Meaning.Clock(
        day, hour, time.minute(), sure, time.zone(), time.before(), time.after());
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Day day -> day.day() > 0 && day.lastDay() == 0;
      case Meaning.Weekday weekday -> true;
      case Meaning.Numeric numeric -> true;
      case Meaning.InYear date -> true;
      case Meaning.Holiday holiday -> true;
      case Meaning.Shifted shifted ->
          shifted.unit() == Unit.DAY && shifted.base() == Meaning.Base.PUBLISHED;
      default -> false;
    };
  }
}
