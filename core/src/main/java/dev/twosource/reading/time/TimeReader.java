package dev.twosource.reading.time;

import dev.twosource.document.Block;
import dev.twosource.document.Published;
import dev.twosource.document.Span;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a document and resolves them: explicit dates, relative ones by
 * tense and by what was told before, times of day with zones, lengths of time with their hedges,
 * and what recurs.
 */
public final class TimeReader {
  /** How many sentences later a told day is still the one that a time of day belongs to. */
  private static final int TOLD_REACH = 2;

  /** The same for what is told as past. */
  private static final int PAST_REACH = 6;

  /** The first sentences of a document, after a title. */
  private static final int OPENING = 2;

  private final Tokens tokens;
  private final Resolver resolver;
  private final EventDates events;
  private final List<Timex> timexes = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private Tense lastTense = Tense.UNKNOWN;
  private @Nullable TimeSpan told;
  private int toldSentence = Integer.MIN_VALUE / 2;
  private @Nullable TimeSpan past;
  private int pastSentence = Integer.MIN_VALUE / 2;

  /** When the sudden happening was that the document opens with. */
  private @Nullable TimeSpan struck;

  private TimeReader(Tokens tokens, @Nullable Published published) {
    this.tokens = tokens;
    this.resolver = new Resolver(published);
    this.events = new EventDates(tokens);
  }

  /**
   * Reads the time expressions of a document.
   *
   * @param tokens its tokens
   * @param published when it was published, or null where that is not known; relative expressions
   *     stay open then
   * @return the expressions in text order, none overlapping another
   */
  public static List<Timex> read(Tokens tokens, @Nullable Published published) {
    TimeReader reader = new TimeReader(tokens, published);
    for (Sentence sentence : tokens.sentences()) {
      reader.sentence(sentence);
    }
    reader.resolvePending();
    return List.copyOf(reader.timexes);
  }

  private void sentence(Sentence sentence) {
    Line line = new Line(tokens, sentence);
    List<Found> found = dated(line, Finder.find(line));
    if (found.isEmpty()) {
      return;
    }
    // "Wednesday. Two of the crew mended the pump.": an entry in a log is of a day that was
    boolean entry = sentence.endToken() - sentence.firstToken() <= 2;
    resolver.heading(sentence.role() != Block.Role.BODY || entry || Tense.past(line));
    for (int k = 0; k < found.size(); k++) {
      resolve(line, found, k);
    }
  }

  /** "Easter Sunday, April 8, 2012": of a feast and its date the date tells which one it is. */
  private static List<Found> dated(Line line, List<Found> found) {
    List<Found> kept = new ArrayList<>(found.size());
    for (int k = 0; k < found.size(); k++) {
      Found next = k + 1 < found.size() ? found.get(k + 1) : null;
      boolean twice =
          next != null
              && found.get(k).meaning() instanceof Meaning.Holiday
              && next.meaning() instanceof Meaning.Day day
              && day.day() > 0
              && day.month() > 0
              && (next.first() == found.get(k).end()
                  || next.first() == found.get(k).end() + 1
                      && line.is(found.get(k).end(), ",", "("));
      if (!twice) {
        kept.add(found.get(k));
      }
    }
    return kept;
  }

  private void resolve(Line line, List<Found> found, int k) {
    Found one = found.get(k);
    Meaning meaning = one.meaning();
    TimeSpan base = told;
    Found near = null; // whose day it is
    if (meaning instanceof Meaning.Day date && yearless(date)) {
      meaning = dated(line, found, k, date);
    }
    if (meaning instanceof Meaning.Clock clock && clock.day() == null) {
      near = dayNear(found, k);
      Meaning day = near == null ? null : day(near);
      if (day != null) {
        meaning =
            new Meaning.Clock(
                day,
                clock.hour(),
                clock.minute(),
                clock.sure(),
                clock.zone(),
                clock.before(),
                clock.after());
      } else {
        base = base(line, one);
      }
    } else if (meaning instanceof Meaning.Part part && part.day() == null) {
      near = dayNear(found, k);
      Meaning day = near == null ? null : day(near);
      if (day != null) {
        meaning = new Meaning.Part(day, part.code());
      } else if (line.sentence().index() - toldSentence > TOLD_REACH) {
        base = null;
      }
    }
    if (base == null
        && meaning instanceof Meaning.Period period
        && period.base() == Meaning.Base.TOLD
        && period.shift() == 0) {
      meaning = new Meaning.Period(period.unit(), 0, Meaning.Base.PUBLISHED);
    }
    TimeSpan event = one.anchorFirst() < 0 ? null : events.find(one.anchorFirst(), one.anchorEnd());
    if (one.anchorFirst() >= 0 && event == null) {
      pending.add(new Pending(timexes.size(), line, one));
    }
    if (event == null
        && one.anchorFirst() >= 0
        && meaning instanceof Meaning.Shifted shifted
        && shifted.base() == Meaning.Base.EVENT
        && !tokens.is(one.first(), "the")) {
      // "two days after the vote", whose day is not known: the distance is what is told
      length(line, one, shifted);
      return;
    }
    Tense tense = Tense.UNKNOWN;
    if (needsTense(meaning)) {
      // "has moved the start of Saturday's concert to 6 p.m.": the day has a tense of its own
      Found dated = near == null ? one : near;
      tense = joined(line, found, k) ? lastTense : tense(line, dated.first(), dated.end(), meaning);
      lastTense = tense;
    }
    Resolved resolved = resolver.resolve(meaning, tense, base, event);
    List<TimeSpan> readings = Edges.cut(resolved.readings(), one.mod());
    timexes.add(
        new Timex(
            span(one, meaning),
            type(meaning),
            resolved.value(),
            one.mod(),
            readings,
            minutes(meaning),
            one.hedge(),
            Relations.before(line, one, meaning, k == 0 ? null : found.get(k - 1)),
            one.anchorFirst() < 0 ? null : tokens.span(one.anchorFirst(), one.anchorEnd())));
    if (joined(line, found, k) && yearless(meaning) && yearless(found.get(k - 1).meaning())) {
      readings = order(readings);
    }
    remember(line.sentence(), meaning, readings);
  }

  /** The tense of an expression; of one without its year also what only its sentence tells. */
  private static Tense tense(Line line, int first, int end, Meaning meaning) {
    Tense tense = Tense.of(line, first, end);
    boolean yearless = meaning instanceof Meaning.Day day && day.year() == 0 && day.month() > 0;
    if (!yearless) {
      return tense;
    }
    if (Futurate.harm(line, first)) {
      return Tense.PAST;
    }
    if (line.sentence().role() != Block.Role.BODY) {
      // "Lind takes over in October": headings tell so of what was
      return tense == Tense.PRESENT ? Tense.UNKNOWN : tense;
    }
    boolean open =
        tense == Tense.UNKNOWN || tense == Tense.PAST && Tense.credited(line, first, end);
    boolean arranged = open && Futurate.tells(line, first, end) || Futurate.passive(line, first);
    return arranged ? Tense.PRESENT : tense;
  }

  /**
   * A day of the year of which its clause's subject is: "next year's festival is to open on 25
   * June", "the 2026 edition will start on 18 June".
   */
  private static Meaning dated(Line line, List<Found> found, int k, Meaning.Day date) {
    if (k == 0 || !line.is(found.get(k).first() - 1, "on", "from", "until", "to")) {
      return date;
    }
    Found before = found.get(k - 1);
    for (int i = before.end(); i < found.get(k).first(); i++) {
      if (line.is(i, ",", ";", ".", "and", "but")) {
        return date;
      }
    }
    boolean owner = line.is(before.end(), "'s", "\u2019s");
    if (before.meaning() instanceof Meaning.Period period
        && owner
        && period.unit() == Unit.YEAR
        && period.base() == Meaning.Base.PUBLISHED) {
      return new Meaning.InYear(date, period.shift());
    }
    boolean edition =
        line.is(before.first() - 1, "the")
            && line.isWord(before.end())
            && !line.is(before.end(), "is", "was", "will", "has");
    return edition
            && before.meaning() instanceof Meaning.Day year
            && year.month() == 0
            && year.year() > 0
        ? new Meaning.Day(year.year(), date.month(), date.day(), date.weekday(), date.lastDay())
        : date;
  }

  private static boolean yearless(Meaning meaning) {
    return meaning instanceof Meaning.Day day
        && day.year() == 0
        && day.month() > 0
        && day.day() > 0
        && day.lastDay() == 0;
  }

  /**
   * Puts the two days told last into order: "a date between Jan. 10 and Feb. 22" is of one winter,
   * though by itself the first may be nearer in another year. What the second one stands for then.
   */
  private List<TimeSpan> order(List<TimeSpan> readings) {
    int second = timexes.size() - 1;
    TimeSpan first = timexes.get(second - 1).interval();
    TimeSpan last = timexes.get(second).interval();
    if (first == null || last == null || !first.firstDay().isAfter(last.firstDay())) {
      return readings;
    }
    LocalDate earlier = first.firstDay().minusYears(1);
    LocalDate later = last.firstDay().plusYears(1);
    if (earlier.isAfter(last.firstDay())) {
      return readings;
    }
    if (resolver.nearer(earlier, last.firstDay(), first.firstDay(), later)) {
      timexes.set(second - 1, OpenYears.on(timexes.get(second - 1), earlier));
      return readings;
    }
    timexes.set(second, OpenYears.on(timexes.get(second), later));
    return timexes.get(second).readings();
  }

  /** The day that was told before a time of day and is still its own, or null. */
  private @Nullable TimeSpan base(Line line, Found time) {
    int sentence = line.sentence().index();
    if (struck != null && Mishaps.resumed(tokens, line.sentence())) {
      return struck;
    }
    if (sentence - toldSentence <= TOLD_REACH) {
      return told;
    }
    // what is past goes on longer, whatever lies ahead was told in between
    boolean done = Tense.of(line, time.first(), time.end()) == Tense.PAST;
    return done && sentence - pastSentence <= PAST_REACH ? past : null;
  }

  /** Counts from events whose day is told only later in the document. */
  private void resolvePending() {
    for (Pending one : pending) {
      Found found = one.found;
      TimeSpan event = events.find(found.anchorFirst(), found.anchorEnd());
      if (event == null) {
        continue;
      }
      Resolved resolved = resolver.resolve(found.meaning(), Tense.UNKNOWN, null, event);
      timexes.set(
          one.index,
          new Timex(
              tokens.span(found.first(), found.end()),
              type(found.meaning()),
              resolved.value(),
              found.mod(),
              Edges.cut(resolved.readings(), found.mod()),
              null,
              found.hedge(),
              Relations.before(one.line, found, found.meaning(), null),
              tokens.span(found.anchorFirst(), found.anchorEnd())));
    }
  }

  /** An expression that counts from an event whose day was not told before it. */
  private record Pending(int index, Line line, Found found) {}

  /**
   * Whether the expression is the second of a pair: "Thursday and Friday", "from Monday to
   * Wednesday".
   */
  private static boolean joined(Line line, List<Found> found, int k) {
    return k > 0
        && found.get(k - 1).end() == found.get(k).first() - 1
        && line.is(found.get(k - 1).end(), "and", "or", "to")
        && needsTense(found.get(k - 1).meaning());
  }

  /** How long it is, or by how long it counts on from what was told before. */
  private static @Nullable Interval minutes(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Length length -> length.minutes();
      case Meaning.Shifted shifted when shifted.base() == Meaning.Base.TOLD && shifted.sign() > 0 ->
          minutes(shifted);
      default -> null;
    };
  }

  private static Interval minutes(Meaning.Shifted shifted) {
    Unit unit = shifted.unit();
    Interval units = shifted.amount();
    return new Interval(
        units.low() * unit.minutes,
        units.lowOpen(),
        units.high() * unit.maxMinutes,
        units.highOpen());
  }

  private void length(Line line, Found one, Meaning.Shifted shifted) {
    Unit unit = shifted.unit();
    Interval minutes = minutes(shifted);
    String value =
        Double.isNaN(shifted.stated())
            ? unit.prefix + "X" + unit.letter
            : Amount.iso(unit, shifted.stated());
    timexes.add(
        new Timex(
            tokens.span(one.first(), one.end() - 1),
            Timex.Type.DURATION,
            value,
            LengthGrammar.mod(one.hedge()),
            List.of(),
            minutes,
            one.hedge(),
            shifted.sign() < 0 ? Timex.Relation.BEFORE : Timex.Relation.AFTER,
            tokens.span(one.anchorFirst(), one.anchorEnd())));
  }

  private Span span(Found one, Meaning meaning) {
    Span span = tokens.span(one.first(), one.end());
    boolean numeric = meaning instanceof Meaning.Numeric || meaning instanceof Meaning.Day;
    String last = tokens.text(one.end() - 1);
    // "5/15/20256": the last digit belongs to the words that follow
    return numeric && last.length() == 5 && tokens.isNumber(one.end() - 1)
        ? new Span(span.start(), span.end() - 1)
        : span;
  }

  /** The expression that tells the day nearest to a time in its sentence, or null. */
  private static @Nullable Found dayNear(List<Found> found, int k) {
    Found time = found.get(k);
    Found best = null;
    int least = Integer.MAX_VALUE;
    for (int other = Math.max(0, k - 3); other < Math.min(found.size(), k + 4); other++) {
      Found day = found.get(other);
      if (other == k || !isDay(day(day)) || day.anchorFirst() >= 0) {
        continue;
      }
      // "at 10 a.m. on Monday": what follows closely is its own
      int distance = other > k ? day.first() - time.end() : (time.first() - day.end()) + 2;
      if (distance < least) {
        least = distance;
        best = day;
      }
    }
    return best;
  }

  /** The day that an expression tells, be it with a time or a part of the day. */
  private static Meaning day(Found found) {
    Meaning meaning =
        found.meaning() instanceof Meaning.Part part && part.day() != null
            ? part.day()
            : found.meaning();
    return meaning instanceof Meaning.Clock clock && clock.day() != null ? clock.day() : meaning;
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Day day -> day.day() > 0 && day.lastDay() == 0;
      case Meaning.Weekday weekday -> true;
      case Meaning.Numeric numeric -> true;
      case Meaning.InYear date -> true;
      case Meaning.Holiday holiday -> true;
      case Meaning.Shifted shifted ->
          shifted.unit() == Unit.DAY && shifted.base() != Meaning.Base.EVENT;
      case Meaning.Period period -> period.unit() == Unit.DAY;
      default -> false;
    };
  }

  private static boolean needsTense(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Day day -> day.year() == 0;
      case Meaning.Weekday weekday -> weekday.shift() == Meaning.NONE || weekday.shift() == 0;
      case Meaning.Season season -> season.year() == 0;
      case Meaning.Holiday holiday -> holiday.year() == 0;
      case Meaning.PartOfYear part -> part.year() == 0;
      case Meaning.Period period -> period.unit() == Unit.WEEKEND;
      case Meaning.WeekOf week -> true;
      case Meaning.WeekdayOf of -> true;
      case Meaning.Between between -> true;
      case Meaning.Part part -> part.day() != null && needsTense(part.day());
      case Meaning.Clock clock -> clock.day() != null && needsTense(clock.day());
      case Meaning.Cut cut -> needsTense(cut.whole());
      default -> false;
    };
  }

  private static Timex.Type type(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Clock clock -> Timex.Type.TIME;
      case Meaning.Part part -> Timex.Type.TIME;
      case Meaning.Shifted shifted ->
          shifted.unit().withinDay() ? Timex.Type.TIME : Timex.Type.DATE;
      case Meaning.Length length -> Timex.Type.DURATION;
      case Meaning.Recurring recurring -> Timex.Type.SET;
      default -> Timex.Type.DATE;
    };
  }

  /** Keeps what later words may count from. */
  private void remember(Sentence sentence, Meaning meaning, List<TimeSpan> readings) {
    if (readings.isEmpty()) {
      return;
    }
    boolean tells =
        switch (meaning) {
          case Meaning.Years years -> false;
          case Meaning.PartOfYear part -> false;
          case Meaning.Cut cut -> false;
          case Meaning.Between between -> false;
          case Meaning.Season season -> false;
          default -> true;
        };
    if (!tells) {
      return;
    }
    TimeSpan span = readings.get(0);
    if (before(sentence, span)) {
      return;
    }
    told = span;
    toldSentence = sentence.index();
    if (!resolver.ahead(span)) {
      past = span;
      pastSentence = toldSentence;
      boolean first = struck == null && toldSentence <= OPENING && brief(span);
      struck = first && Mishaps.told(tokens, sentence) ? span : struck;
    }
    if (span.withinOneDay()) {
      events.note(sentence, span);
    }
  }

  /**
   * "On Sunday a barn burned in the village where a mill had gone up in flames on Friday": whether
   * a day is that of what went before, so that the hours that follow are not of it.
   */
  private boolean before(Sentence sentence, TimeSpan span) {
    if (told == null
        || toldSentence != sentence.index()
        || !told.withinOneDay()
        || !span.lastDay().isBefore(told.firstDay())) {
      return false;
    }
    int relative = -1;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      relative = tokens.is(i, "which", "where", "that", "whose") ? i : relative;
      if (relative >= 0 && tokens.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time is no longer than a day or a night. */
  private static boolean brief(TimeSpan span) {
    return !span.firstDay().plusDays(1).isBefore(span.lastDay());
  }
}
