package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A length of time against the two days or clock times between which it lies. */
final class LengthCheck implements SelfCheck {
  private static final double DAY = 1440;

  /** The longest stretch of days that is looked at. */
  private static final int LONGEST = 100;

  private static final Set<String> HELD =
      WordList.set(
          """
              runs ran run running held lasted lasting place takes took take scheduled due planned
              set was is will be from between on dates which that visit stretching""");

  /** Days that are not counted as the calendar has them. */
  private static final Set<String> OTHER_DAYS =
      Set.of("working", "business", "school", "trading", "match", "playing", "week", "weekend");

  /** What one text may call by more than one of these words. */
  private static final Set<String> SITTINGS =
      Set.of("talk", "talks", "meeting", "session", "hearing", "sitting", "discussion", "debate");

  private static final Set<String> BEGINNING = Set.of("begin", "start", "open", "commence");

  private static final Set<String> ENDING = Set.of("end", "finish", "close", "conclude", "stop");

  /** Two ends of a stretch, in the text. */
  private record Range(int first, int end, Interval minutes, boolean clock) {}

  @Override
  public String id() {
    return "length";
  }

  @Override
  public String summary() {
    return "A length of time against the days or clock times between which it lies.";
  }

  @Override
  public String explanation() {
    return "A length that stands with its first and last day, or with the clock times of its start"
        + " and end (\"a five-day trip from 2 May to 9 May\", \"from 9 p.m. to 11.30 p.m., a"
        + " three-hour session\", \"began at nine and ended at eleven ... the four-hour hearing\"),"
        + " is held against what lies between them. Days may be counted with both ends or with one,"
        + " weeks and months roughly, hours within half of one. It stays silent on working days, where"
        + " the length may be of something else within the stretch, and where a hedge leaves room.";
  }

  @Override
  public String why() {
    return "the length is not that between the beginning and the end that it gives";
  }

  @Override
  public List<Example> examples() {
    return Example.list(LengthTexts.EXAMPLES);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      List<Timex> timexes = context.timexes(sentence);
      for (int t = 0; t < timexes.size(); t++) {
        Range range = range(context, timexes, t);
        if (range != null) {
          attached(context, sentence, timexes, range, out);
        }
      }
      course(context, sentence, timexes, out);
    }
  }

  /** The stretch that begins with a time expression, or null. */
  private static @Nullable Range range(Context context, List<Timex> timexes, int t) {
    Tokens tokens = context.tokens();
    Timex from = timexes.get(t);
    int first = tokens.tokenAt(from.span().start());
    int end = end(tokens, from);
    TimeSpan span = from.interval();
    if (span == null) {
      return null;
    }
    if (from.type() == Timex.Type.DATE && from.value().contains("/")) {
      long days = ChronoUnit.DAYS.between(span.firstDay(), span.lastDay());
      return from.readings().size() == 1
              && days > 0
              && days <= LONGEST
              && digits(tokens, first, end)
          ? new Range(first, end, days(days), false)
          : null;
    }
    Timex to = t + 1 < timexes.size() ? timexes.get(t + 1) : null;
    if (to == null || to.interval() == null || from.type() != to.type()) {
      return null;
    }
    int second = tokens.tokenAt(to.span().start());
    boolean joined =
        second == end + 1 && tokens.is(end, "to", "until", "till", "through")
            || second == end + 1 && tokens.is(end, "-", "–", "—") && !tokens.glued(end + 1)
            || second == end + 1 && tokens.is(end, "and") && tokens.is(first - 1, "between");
    boolean opened = tokens.is(first - 1, "from", "between", "(") || !tokens.is(end, "to");
    if (!joined || !opened) {
      return null;
    }
    Interval minutes =
        from.type() == Timex.Type.TIME
            ? clock(tokens, from, to)
            : from.type() == Timex.Type.DATE ? dates(tokens, from, to) : null;
    return minutes == null
        ? null
        : new Range(first, end(tokens, to), minutes, from.type() == Timex.Type.TIME);
  }

  private static int end(Tokens tokens, Timex timex) {
    return tokens.tokenAt(timex.span().end() - 1) + 1;
  }

  private static boolean digits(Tokens tokens, int first, int end) {
    int numbers = 0;
    for (int i = first; i < end; i++) {
      numbers += tokens.isNumber(i) ? 1 : 0;
    }
    return numbers >= 2;
  }

  /** So many days, counted with one end or with both. */
  private static Interval days(long days) {
    return Interval.between(days * DAY, (days + 1) * DAY);
  }

  private static @Nullable Interval dates(Tokens tokens, Timex from, Timex to) {
    TimeSpan a = from.interval();
    TimeSpan b = to.interval();
    if (a == null || b == null) {
      return null;
    }
    if (year(tokens, from) && year(tokens, to)) {
      long years = b.firstDay().getYear() - a.firstDay().getYear();
      return years > 0 ? Interval.between(years * 365 * DAY, (years + 1) * 365.25 * DAY) : null;
    }
    if (!a.withinOneDay() || !b.withinOneDay()) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(a.firstDay(), end(tokens, to, a, b));
    DayOfWeek first = weekday(tokens, from);
    DayOfWeek last = weekday(tokens, to);
    if (first != null && last != null) {
      days = Math.floorMod(last.getValue() - first.getValue(), 7);
    } else if (first != null || last != null) {
      return null;
    }
    return days > 0 && days <= LONGEST ? days(days) : null;
  }

  /** Whether an expression is a year and nothing else. */
  private static boolean year(Tokens tokens, Timex timex) {
    int i = tokens.tokenAt(timex.span().start());
    return end(tokens, timex) == i + 1 && tokens.isNumber(i) && tokens.text(i).length() == 4;
  }

  /** The last day: without a year it is the next such day after the first. */
  private static LocalDate end(Tokens tokens, Timex to, TimeSpan a, TimeSpan b) {
    LocalDate last = b.firstDay();
    for (int i = tokens.tokenAt(to.span().start()); i < end(tokens, to); i++) {
      if (tokens.isNumber(i) && tokens.text(i).length() == 4) {
        return last;
      }
    }
    LocalDate same = last.withYear(a.firstDay().getYear());
    return same.isBefore(a.firstDay()) ? same.plusYears(1) : same;
  }

  /** The weekday that is all of an expression, or null. */
  private static @Nullable DayOfWeek weekday(Tokens tokens, Timex timex) {
    int i = tokens.tokenAt(timex.span().start());
    if (end(tokens, timex) != i + 1) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (tokens.lower(i).equalsIgnoreCase(day.name())) {
        return day;
      }
    }
    return null;
  }

  /** What lies between two clock times of one day or of an evening and the morning after it. */
  private static @Nullable Interval clock(Tokens tokens, Timex from, Timex to) {
    TimeSpan a = from.interval();
    TimeSpan b = to.interval();
    boolean exact =
        a != null
            && b != null
            && Duration.between(a.from(), a.to()).toMinutes() <= 1
            && Duration.between(b.from(), b.to()).toMinutes() <= 1
            && from.readings().size() == 1
            && to.readings().size() == 1
            && from.mod() == null
            && to.mod() == null
            && half(tokens, from)
            && half(tokens, to);
    if (!exact || (a.zone() == null) != (b.zone() == null)) {
      return null;
    }
    long minutes = Duration.between(a.utcFrom(), b.utcFrom()).toMinutes();
    minutes = Math.floorMod(minutes, (long) DAY);
    return minutes == 0 ? null : Interval.exactly(minutes);
  }

  /** Whether a clock time says of which half of the day it is. */
  private static boolean half(Tokens tokens, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    for (int i = first; i < end(tokens, timex); i++) {
      String word = tokens.lower(i);
      boolean meridiem =
          tokens.is(i, "a.m.", "p.m.", "am", "pm")
              || tokens.is(i, "a.m", "p.m", "noon", "midnight")
              || tokens.is(i, "evening", "morning", "afternoon", "night");
      int colon = Math.max(word.indexOf(':'), word.indexOf('.'));
      boolean long24 = word.length() == 4 && tokens.isNumber(i) && colon < 0;
      boolean late =
          colon == 2 && word.charAt(0) != '1'
              || word.startsWith("1") && colon == 2 && word.charAt(1) >= '3';
      if (meridiem || long24 || late) {
        return true;
      }
    }
    return false;
  }

  /** A length that stands right before or behind a stretch. */
  private static void attached(
      Context context, Sentence sentence, List<Timex> timexes, Range range, Consumer<Slip> out) {
    for (Timex timex : timexes) {
      if (timex.type() != Timex.Type.DURATION || timex.minutes() == null) {
        continue;
      }
      int first = context.tokens().tokenAt(timex.span().start());
      int end = end(context.tokens(), timex);
      boolean with =
          end <= range.first()
              ? leads(context, sentence, first, end, range.first())
              : first >= range.end() && follows(context, sentence, range, first, end);
      if (with) {
        check(context, sentence, timex, sentence, range, out);
      }
    }
  }

  /** "A five-day trip from", "a five-day trip (", "lasted five days, from". */
  private static boolean leads(Context context, Sentence sentence, int first, int end, int range) {
    Tokens tokens = context.tokens();
    boolean noun = hyphen(tokens, first, end);
    boolean lasted =
        tokens.is(first - 1, "for", "lasted", "lasts", "lasting")
            || tokens.is(first - 1, "last", "took", "takes");
    if (!noun && !lasted || range - end > (noun ? 9 : 3)) {
      return false;
    }
    int words = 0;
    boolean verb = false;
    for (int i = end; i < range; i++) {
      boolean mark = tokens.is(i, ",", "(") && i >= range - 3 || tokens.is(i, "–", "-", "—");
      if (OTHER_DAYS.contains(tokens.lower(i)) || !mark && !tokens.isWord(i)) {
        return false;
      }
      if (HELD.contains(tokens.lower(i))) {
        verb = true;
      } else if (Verbs.finite(tokens, i) && !mark || verb && !mark) {
        return false;
      } else if (!mark) {
        words++;
      }
    }
    return words <= (noun ? 4 : 1);
  }

  private static boolean hyphen(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "-", "‑")) {
        return true;
      }
    }
    return false;
  }

  /** "From 2 May to 9 May, a five-day trip", "from 9 p.m. to 11 p.m., two hours in all". */
  private static boolean follows(
      Context context, Sentence sentence, Range range, int first, int end) {
    Tokens tokens = context.tokens();
    int mark = range.end();
    boolean comma = tokens.is(mark, ",", "(", "–", "-") || tokens.is(mark, "—");
    boolean plain = tokens.is(mark, "for", "lasting") && first == mark + 1;
    int from = mark + 1;
    from = tokens.is(from, "a", "an", "the", "for") || tokens.is(from, "lasting") ? from + 1 : from;
    from =
        tokens.is(from, "span", "period", "stretch", "total") && tokens.is(from + 1, "of")
            ? from + 2
            : from;
    if (plain) {
      return true;
    }
    // "From 2 May to 9 May, a two-day fair": who knows on which of the days
    boolean fronted = range.first() - sentence.firstToken() <= 1;
    if (!comma || from != first || fronted) {
      return false;
    }
    int stop = end;
    while (stop < Math.min(end + 4, sentence.endToken())
        && tokens.isWord(stop)
        && !Verbs.finite(tokens, stop)) {
      if (OTHER_DAYS.contains(tokens.lower(stop))) {
        return false;
      }
      stop++;
    }
    boolean list = tokens.is(stop, ",") && tokens.is(stop + 1, "a", "an", "the", "and");
    return (stop >= sentence.endToken()
            || tokens.is(stop, ".", ")", ",", ";")
            || tokens.is(stop, "–", "-", "—"))
        && !list;
  }

  private static void check(
      Context context, Sentence at, Timex timex, Sentence ends, Range range, Consumer<Slip> out) {
    Interval said = timex.minutes();
    if (said == null || OTHER_DAYS.contains(context.tokens().lower(end(context.tokens(), timex)))) {
      return;
    }
    double slack = slack(context.tokens(), timex, range);
    Interval wide =
        new Interval(Math.max(0, said.low() - slack), false, said.high() + slack, false);
    if (!wide.meets(range.minutes())) {
      int first = context.tokens().tokenAt(timex.span().start());
      Slip.Side stated = Slip.Side.of(at, first, end(context.tokens(), timex), said, "min");
      Slip.Side found = Slip.Side.of(ends, range.first(), range.end(), range.minutes(), "min");
      out.accept(new Slip("event.duration", stated, found));
    }
  }

  /** By how much a length may be off, by its unit. */
  private static double slack(Tokens tokens, Timex timex, Range range) {
    double length = timex.minutes() == null ? 0 : timex.minutes().low();
    boolean hedged = timex.hedge() != Hedge.NONE && timex.hedge() != Hedge.EXACT;
    double slack = 0;
    for (int i = tokens.tokenAt(timex.span().start()); i < end(tokens, timex); i++) {
      String unit = tokens.noun(i);
      slack =
          switch (unit) {
            case "week", "fortnight" -> 2 * DAY;
            case "month" -> 5 * DAY;
            case "year", "years" -> 40 * DAY;
            case "hour", "hours" -> Math.max(25, 0.1 * length);
            case "minute", "minutes" -> Math.max(5, 0.1 * length);
            case "night", "weekend" -> DAY;
            default -> slack;
          };
    }
    boolean wide = hedged && range.clock();
    return wide ? slack + 20 : slack;
  }

  /** "The hearing began at 9 a.m. and ended at 11 a.m. ... the four-hour hearing". */
  private static void course(
      Context context, Sentence sentence, List<Timex> timexes, Consumer<Slip> out) {
    boolean days = timexes.stream().noneMatch(t -> t.type() == Timex.Type.TIME);
    Timex.Type type = days ? Timex.Type.DATE : Timex.Type.TIME;
    List<Timex> clocks = timexes.stream().filter(t -> t.type() == type).toList();
    if (clocks.size() != 2) {
      return;
    }
    Tokens tokens = context.tokens();
    int begin = verb(context, sentence, clocks.get(0), BEGINNING);
    int stop = verb(context, sentence, clocks.get(1), ENDING);
    Interval minutes =
        begin < 0 || stop < begin
            ? null
            : days
                ? dates(tokens, clocks.get(0), clocks.get(1))
                : clock(tokens, clocks.get(0), clocks.get(1));
    if (minutes == null || !tokens.isWord(begin - 1)) {
      return;
    }
    int first = tokens.tokenAt(clocks.get(0).span().start());
    Range range = new Range(first, end(tokens, clocks.get(1)), minutes, !days);
    int noun = tokens.is(begin - 1, "which", "that") ? begin - 2 : begin - 1;
    noun = tokens.is(noun, ",") ? noun - 1 : noun;
    String subject = context.noun(noun);
    for (int s = Math.max(0, sentence.index() - 1); s <= sentence.index() + 1; s++) {
      if (s >= context.sentences().size()) {
        break;
      }
      Sentence near = context.sentences().get(s);
      for (Timex timex : context.timexes(near)) {
        if (near.block() == sentence.block()
            && timex.type() == Timex.Type.DURATION
            && timex.minutes() != null
            && of(context, near, sentence, timex, subject, noun, range.end())) {
          check(context, near, timex, sentence, range, out);
        }
      }
    }
  }

  /** The verb of a set that a clock time stands right behind, or -1. */
  private static int verb(Context context, Sentence sentence, Timex clock, Set<String> verbs) {
    int first = context.tokens().tokenAt(clock.span().start());
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 4); i--) {
      if (context.tokens().is(i, "shortly", "just", "about", "around")
          || context.tokens().is(i, "before", "after", "by", "until")) {
        return -1;
      }
      if (verbs.contains(context.verb(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a length is said of the thing: "the four-hour hearing", "it lasted four hours". */
  private static boolean of(
      Context context,
      Sentence near,
      Sentence sentence,
      Timex timex,
      String subject,
      int noun,
      int stop) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = end(tokens, timex);
    if (hyphen(tokens, first, end) && end <= noun && noun <= end + 2) {
      return true; // "the five-day strike began"
    }
    if (hyphen(tokens, first, end) && tokens.is(first - 1, "the", "this", "that")) {
      for (int i = end; i < Math.min(end + 3, near.endToken()); i++) {
        String own = context.noun(i);
        if (own.equals(subject) || SITTINGS.contains(own) && SITTINGS.contains(subject)) {
          return true;
        }
      }
    }
    int verb = tokens.is(first - 1, "for") ? first - 2 : first - 1;
    boolean lasted = tokens.is(verb, "lasted", "lasting", "lasts");
    boolean same =
        near == sentence
            && (tokens.is(verb, "lasting") || verb == stop + 1 && tokens.is(stop, ",", "and"));
    return lasted
        && (same
            || tokens.is(verb - 1, "it") && near.index() >= sentence.index()
            || context.noun(verb - 1).equals(subject) && tokens.is(verb - 2, "the"));
  }
}
