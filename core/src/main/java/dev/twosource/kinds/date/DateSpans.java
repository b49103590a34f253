package dev.twosource.kinds.date;

import dev.twosource.document.Span;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds stretches of days that a sentence tells by their first day and their last: "from 6 May to
 * 15 May", "between Monday and Thursday", "6-15 May".
 */
public final class DateSpans {
  /** So many days a stretch may have and still be that of one event. */
  private static final int LONGEST = 200;

  /** So many words may stand between its days. */
  private static final int REACH = 8;

  private DateSpans() {}

  /**
   * A stretch of days.
   *
   * @param times the expressions that tell it
   * @param whole all of it as one expression
   */
  public record Stretch(List<Timex> times, Timex whole) {
    LocalDate first() {
      return whole.interval().firstDay();
    }

    LocalDate last() {
      return whole.interval().lastDay();
    }

    /** How many days it has, the first and the last included. */
    public long days() {
      return ChronoUnit.DAYS.between(first(), last()) + 1;
    }
  }

  /** The stretches of a sentence. */
  public static List<Stretch> of(Context context, Sentence sentence) {
    List<Timex> timexes = context.timexes(sentence);
    List<Stretch> found = new ArrayList<>();
    Tokens tokens = context.tokens();
    for (int k = 0; k < timexes.size(); k++) {
      Timex timex = timexes.get(k);
      if (timex.interval() == null
          || !calendar(timex)
          || DateShifts.ordered(context, sentence, timex)) {
        continue;
      }
      if (timex.type() == Timex.Type.DATE && !timex.interval().withinOneDay()) {
        if (told(tokens, timex)) {
          add(found, List.of(timex), timex.interval(), timex.span());
        }
        continue;
      }
      for (int n = k + 1; n < timexes.size(); n++) {
        Timex other = timexes.get(n);
        if (day(tokens, timex) && day(tokens, other)) {
          LocalDate last = after(tokens, timex, other);
          LocalDate first = before(timex.interval().firstDay(), last);
          if (!first.isAfter(last) && joined(context, sentence, timexes.subList(k, n + 1))) {
            add(
                found,
                timexes.subList(k, n + 1),
                TimeSpan.days(first, last),
                new Span(timex.span().start(), other.span().end()));
          }
          break;
        }
      }
    }
    return found;
  }

  /**
   * The first day of a stretch: of "a date between Jan. 10 and Feb. 22" each day alone may be of
   * another year, both together are of the year that the last one is of.
   */
  private static LocalDate before(LocalDate first, LocalDate last) {
    LocalDate earlier = first.minusYears(1);
    boolean year = first.isAfter(last) && !earlier.isAfter(last);
    return year && ChronoUnit.DAYS.between(earlier, last) <= LONGEST ? earlier : first;
  }

  private static void add(List<Stretch> found, List<Timex> times, TimeSpan days, Span span) {
    long length = ChronoUnit.DAYS.between(days.firstDay(), days.lastDay());
    if (length < 1 || length > LONGEST) {
      return;
    }
    Timex whole =
        new Timex(
            span,
            Timex.Type.DATE,
            days.firstDay() + "/" + days.lastDay(),
            null,
            List.of(days),
            null,
            Hedge.NONE,
            Timex.Relation.AT,
            null);
    found.add(new Stretch(List.copyOf(times), whole));
  }

  private static boolean calendar(Timex timex) {
    return timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
  }

  /** Whether an expression names one day. */
  private static boolean day(Tokens tokens, Timex timex) {
    return calendar(timex)
        && timex.interval() != null
        && timex.interval().withinOneDay()
        && DateWords.day(tokens, timex);
  }

  /** "6-15 May", "6 to 15 May": one expression with a number for its first and its last day. */
  private static boolean told(Tokens tokens, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = first + 1; i < end - 1; i++) {
      boolean to = tokens.is(i, "-", "–", "—", "to", "until", "till", "through");
      boolean and = tokens.is(i, "and") && tokens.is(first - 1, "between");
      if ((to || and) && numbered(tokens, first, i) && numbered(tokens, i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean numbered(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      String text = tokens.text(i);
      if (Character.isDigit(text.charAt(0)) && text.length() <= 4) {
        return true;
      }
    }
    return false;
  }

  /** Whether words join the first and the last of some expressions: "from ... to", "between". */
  private static boolean joined(Context context, Sentence sentence, List<Timex> times) {
    Tokens tokens = context.tokens();
    Timex first = times.get(0);
    Timex last = times.get(times.size() - 1);
    int from = tokens.tokenAt(first.span().start());
    int behind = tokens.tokenAt(first.span().end() - 1) + 1;
    int to = tokens.tokenAt(last.span().start());
    if (to - behind > REACH) {
      return false;
    }
    int opener = opener(tokens, from, times.size() > 2);
    if (opener < 0 && !tokens.is(behind, "through", "until")) {
      return false;
    }
    for (int i = Math.max(sentence.firstToken(), opener - 5); i < opener; i++) {
      if (DateShifts.moves(context, i)) {
        return false; // "pushed back from 6 May to 15 May": two days of one plan
      }
    }
    boolean between = opener >= 0 && tokens.is(opener, "between");
    boolean link = false;
    for (int i = behind; i < to; i++) {
      boolean bound =
          between ? tokens.is(i, "and") : tokens.is(i, "to", "until", "till", "through", "-", "–");
      link |= bound;
      boolean small = tokens.is(i, "on", "the", ",", "at", "until", "up");
      if (!bound && !small && !within(tokens, times, i)) {
        return false;
      }
    }
    return link || last.relation() == Timex.Relation.UNTIL && to == behind;
  }

  /** Where "from" or "between" stands before a day, a time of that day left out; -1 for nowhere. */
  private static int opener(Tokens tokens, int from, boolean times) {
    for (int i = from; i >= Math.max(0, from - (times ? 6 : 2)); i--) {
      if (tokens.is(i, "from", "between")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean within(Tokens tokens, List<Timex> times, int token) {
    for (Timex timex : times) {
      if (timex.span().start() <= tokens.start(token) && tokens.start(token) < timex.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** The last day: where its words leave the week or the year open, the first one behind it. */
  private static LocalDate after(Tokens tokens, Timex first, Timex last) {
    LocalDate begin = first.interval().firstDay();
    LocalDate end = last.interval().firstDay();
    if (end.isAfter(begin)) {
      return weekday(tokens, last) && weekday(tokens, first) ? nearest(begin, end) : end;
    }
    return weekday(tokens, last)
        ? nearest(begin, end)
        : month(tokens, last) ? nextYear(begin, end) : end;
  }

  private static LocalDate nearest(LocalDate begin, LocalDate end) {
    long days = Math.floorMod(ChronoUnit.DAYS.between(begin, end), 7L);
    return begin.plusDays(days == 0 ? 7 : days);
  }

  private static LocalDate nextYear(LocalDate begin, LocalDate end) {
    LocalDate next = end.withYear(begin.getYear());
    return next.isAfter(begin) ? next : next.plusYears(1);
  }

  /** Whether words name a weekday and no date. */
  private static boolean weekday(Tokens tokens, Timex timex) {
    return told(tokens, timex, word -> CalendarCheck.weekday(word) != null)
        && !month(tokens, timex);
  }

  private static boolean month(Tokens tokens, Timex timex) {
    return told(tokens, timex, Months::is);
  }

  private static boolean told(Tokens tokens, Timex timex, Predicate<String> sort) {
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = tokens.tokenAt(timex.span().start()); i < end; i++) {
      if (sort.test(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
