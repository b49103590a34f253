package dev.twosource.reading.quantity;

import dev.twosource.document.Span;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Quantity.Kind;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a document. Works in one pass; every number is decided by a bounded look
 * around it.
 *
 * <p>Numbers that a time expression covers are left to it. A person's age ("Verster, 57,", "aged
 * 24", "a woman of 33") is a {@link Kind#MEASURE} with the unit "a_age". A share is told in percent
 * whatever its words: "one in five" is 20 %.
 */
public final class QuantityReader {
  private final Tokens t;
  private final HedgeTable table;
  private final BitSet timed = new BitSet();
  private int done;

  private QuantityReader(Tokens tokens, List<Timex> timexes, HedgeTable table) {
    this.t = tokens;
    this.table = table;
    for (Timex timex : timexes) {
      int first = tokens.tokenAt(timex.span().start());
      int end = first;
      while (end < tokens.size() && tokens.start(end) < timex.span().end()) {
        end++;
      }
      timed.set(first, end);
    }
  }

  /**
   * Reads a document with the default hedges.
   *
   * @param tokens the document's tokens
   * @param timexes its time expressions; what they cover is no quantity
   * @return the quantities in text order, never overlapping
   */
  public static List<Quantity> read(Tokens tokens, List<Timex> timexes) {
    return read(tokens, timexes, HedgeTable.DEFAULT);
  }

  /** Reads a document with other hedges. */
  public static List<Quantity> read(Tokens tokens, List<Timex> timexes, HedgeTable table) {
    return new QuantityReader(tokens, timexes, table).all();
  }

  private List<Quantity> all() {
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      if (timed.get(i)) {
        i++;
        continue;
      }
      int before = done;
      Quantity quantity = at(i);
      if (quantity != null) {
        found.add(quantity);
        done = Math.max(done, quantity.endToken());
      }
      i = Math.max(i + 1, done > before ? done : 0);
    }
    return found;
  }

  private @Nullable Quantity at(int i) {
    Amount first = Amount.at(t, i);
    if (first == null) {
      Pairs.Colon goals = Pairs.colon(t, i);
      return goals == null ? ordinal(i) : colon(i, goals);
    }
    Numeral n = first.number();
    if (timed.nextSetBit(i) >= 0 && timed.nextSetBit(i) < n.endToken()) {
      return null;
    }
    if (first.sign() == null) {
      if (n.value() == 1
          && !n.digits()
          && t.lower(i).equals("one")
          && n.endToken() == i + 1
          && Shares.oneIn(t, n) == null
          && unitless(i + 1)
          && Pairs.scoreEnd(t, n) == null
          && Ones.isPronoun(t, i)
          && Pairs.alternative(t, first) == null) {
        done = Ones.compoundEnd(t, i + 1);
        return null;
      }
      boolean title =
          t.is(i - 1, "title", "final", "match", "crown", "trophy", "game", "tie", "derby")
              || t.is(i - 1, "clash", "contest", "encounter", "fixture", "opener", "semifinal");
      boolean score = (title || Pairs.beaten(t, i)) && Pairs.score(t, first) != null;
      int label = score ? -1 : Labels.end(t, n);
      if (label > 0) {
        done = label;
        return quantity(
            i, label, n, n.interval(), n.value(), "1", Hedge.NONE, Kind.LABEL, -1, null, null);
      }
    }
    Pairs.Score score = Pairs.score(t, first);
    if (score != null) {
      return quantity(
          i,
          score.end(),
          n,
          n.interval(),
          n.value(),
          "1",
          Hedge.NONE,
          Kind.SCORE,
          score.head(),
          null,
          score.other());
    }
    Amount second = Pairs.range(t, first);
    boolean ages = second != null && t.is(i - 1, "aged", "ages") && t.is(n.endToken(), "to");
    Quantity age = ages ? null : age(i, n);
    if (age != null) {
      return age;
    }
    if (second != null && !timed.get(second.number().endToken() - 1)) {
      return range(first, second);
    }
    if (first.sign() == null && (Ones.isIdiom(t, n) || ClockNumbers.isTime(t, n))) {
      done = Ones.compoundEnd(t, n.endToken());
      return null;
    }
    return single(first);
  }

  private Quantity colon(int i, Pairs.Colon goals) {
    Interval first = Interval.exactly(goals.first());
    Interval second = Interval.exactly(goals.second());
    Span number = t.span(i, i + 1);
    return quantity(
        i, i + 1, number, first, goals.first(), "1", Hedge.NONE, Kind.SCORE, -1, null, second);
  }

  private boolean unitless(int end) {
    return Amount.unitAt(t, end, 1) == null;
  }

  // ---- ordinals

  private @Nullable Quantity ordinal(int i) {
    int end = i + 1;
    double value;
    if (t.isNumber(i)) {
      if (!t.glued(i + 1) || !t.is(i + 1, "th", "st", "nd", "rd")) {
        return null;
      }
      value = Numerals.parse(t.text(i));
      end = i + 2;
      if (t.is(end, "of") && ClockNumbers.isMonth(t.lower(end + 1))
          || ClockNumbers.isMonth(t.lower(end)) && t.isCapitalised(end)) {
        return null;
      }
    } else {
      value = NumberWords.ordinal(t.lower(i));
      int tens = NumberWords.small(t.lower(i));
      if (tens >= 20
          && Numerals.isHyphen(t.lower(i + 1))
          && NumberWords.ordinal(t.lower(i + 2)) > 0) {
        value = tens + NumberWords.ordinal(t.lower(i + 2));
        end = i + 3;
      }
      if (value == 0 || value == 2 && secondIsTime(i)) {
        return null;
      }
    }
    if (Double.isNaN(value)
        || t.is(end, "-") && t.glued(end) && t.is(end + 1, "hand", "rate", "guess", "time")) {
      return null;
    }
    if (t.is(i - 1, "at") && t.is(i, "first")) {
      return null;
    }
    return quantity(
        i,
        end,
        t.span(i, end),
        Interval.exactly(value),
        value,
        "1",
        Hedge.NONE,
        Kind.ORDINAL,
        head(end, true),
        null,
        null);
  }

  private boolean secondIsTime(int i) {
    return t.is(i - 1, "a", "per", "split", "every", "each") || Numerals.at(t, i - 1) != null;
  }

  // ---- ages

  private @Nullable Quantity age(int i, Numeral n) {
    int end = n.endToken();
    if (n.vague() || n.value() != Math.rint(n.value()) || n.value() > 120 || n.value() < 1) {
      return null;
    }
    int stop = Ages.end(t, i, end);
    if (stop < 0 || timed.nextSetBit(end) >= 0 && timed.nextSetBit(end) < stop) {
      return null;
    }
    HedgeMatch hedge = before(i);
    Hedge how = hedge == null ? Hedge.NONE : hedge.hedge();
    Interval interval = table.interval(how, n.interval(), true, true);
    return quantity(
        hedge == null ? i : hedge.firstToken(),
        stop,
        n,
        interval,
        n.value(),
        "a_age",
        how,
        Kind.MEASURE,
        -1,
        null,
        null);
  }

  // ---- ranges

  private Quantity range(Amount a, Amount b) {
    double low = a.number().value();
    double high = b.number().value();
    low *= Pairs.sharedScale(t, a, b);
    Amount.Unit unit = b.unit() != null ? b.unit() : a.unit();
    if (a.sign() != null && (unit == null || b.unit() == null)) {
      unit = a.unit();
    }
    HedgeMatch hedge = before(a.first());
    int first = t.is(a.first() - 1, "between") && a.first() - 1 >= done ? a.first() - 1 : a.first();
    boolean between = first < a.first();
    if (hedge != null && !between) {
      first = hedge.firstToken();
    }
    int end = Math.max(b.end(), unit == null ? 0 : Math.min(unit.end(), b.end()));
    Span number = t.span(a.number().firstToken(), b.number().endToken());
    if (unit == null) {
      if (t.is(first - 1, "aged", "ages")) {
        return quantity(
            first,
            end,
            number,
            Interval.between(low, high),
            Double.NaN,
            "a_age",
            Hedge.RANGE,
            Kind.MEASURE,
            -1,
            null,
            null);
      }
      if (isTimedRange(b)) {
        done = b.end();
        return label(first, end, number, Interval.between(low, high));
      }
      int head = head(end, false);
      return quantity(
          first,
          end,
          number,
          Interval.between(low, high),
          Double.NaN,
          "1",
          Hedge.RANGE,
          Kind.COUNT,
          head,
          window(first, end, head),
          null);
    }
    Interval interval = new Interval(unit.low(low), false, unit.high(high), false);
    int head = unit.kind() == Kind.MONEY ? -1 : shareHead(end);
    return quantity(
        first,
        end,
        number,
        interval,
        Double.NaN,
        unit.code(),
        Hedge.RANGE,
        unit.kind(),
        head,
        window(first, end, head),
        null);
  }

  private boolean isTimedRange(Amount b) {
    return ClockNumbers.isTime(t, b.number());
  }

  private Quantity label(int first, int end, Span number, Interval interval) {
    return quantity(
        first, end, number, interval, Double.NaN, "1", Hedge.NONE, Kind.LABEL, -1, null, null);
  }

  // ---- single numbers

  private @Nullable Quantity single(Amount a) {
    Numeral n = a.number();
    Shares.Share share = a.sign() == null ? Shares.at(t, n) : null;
    if (share != null) {
      HedgeMatch hedge = before(a.first());
      Hedge how = hedge == null ? Hedge.NONE : hedge.hedge();
      int first = hedge == null ? a.first() : hedge.firstToken();
      Interval interval = table.interval(how, Interval.exactly(share.percent()), false, false);
      // "a fifth less than before" is a share of what was before
      boolean held = t.is(share.end(), "less", "more") && t.is(share.end() + 1, "than");
      int head = held ? -1 : HeadNouns.ofShare(t, share.end(), true);
      return quantity(
          first,
          share.end(),
          n,
          interval,
          share.percent(),
          "%",
          how,
          Kind.SHARE,
          head,
          window(first, share.end(), head),
          null);
    }
    if (n.value() < 1 && n.value() > 0 && !n.digits() && a.unit() == null) {
      return null; // "half" that shares nothing
    }
    return a.unit() != null ? measured(a, a.unit()) : counted(a);
  }

  /** How many places a number in digits has behind its decimal point; 0 without one. */
  private int places(Numeral n) {
    String written = t.text(n.firstToken());
    int point = n.endToken() == n.firstToken() + 1 ? written.indexOf('.') : -1;
    return point > 0 ? written.length() - point - 1 : 0;
  }

  private Quantity measured(Amount a, Amount.Unit unit) {
    Numeral n = a.number();
    HedgeMatch hedge = before(a.first());
    HedgeMatch after = Hedges.after(t, a.end());
    Hedge how = how(hedge, after, n);
    int first = hedge == null ? a.first() : hedge.firstToken();
    int end = after != null ? after.endToken() : a.end();
    boolean degrees = unit.code().equals("Cel") || unit.code().equals("deg");
    // "26 degrees below zero"
    boolean frost = degrees && t.is(end, "below") && t.is(end + 1, "zero", "freezing");
    boolean negative = frost || isNegative(a.first()) && (degrees || unit.code().equals("%"));
    Interval bare = negative ? negated(n.interval()) : n.interval();
    if (negative && !frost && hedge == null) {
      first = a.first() - 1;
    }
    Interval base = new Interval(unit.low(bare.low()), false, unit.high(bare.high()), false);
    int places = unit.code().equals("%") && bare.isExact() ? places(n) : 0;
    Interval interval =
        places > 0
            ? table.decimal(how, bare.low(), places)
            : table.interval(how, unit.isOffset() ? bare : base, false, false);
    if (unit.isOffset()) {
      interval =
          new Interval(
              unit.low(interval.low()),
              interval.lowOpen(),
              unit.high(interval.high()),
              interval.highOpen());
    }
    int head = unit.kind() == Kind.MONEY ? -1 : shareHead(end);
    return quantity(
        first,
        end,
        n,
        interval,
        negative ? -n.value() : n.value(),
        unit.code(),
        how,
        unit.kind(),
        head,
        window(first, end, unit.kind() == Kind.MONEY ? -1 : head),
        null);
  }

  private static Interval negated(Interval interval) {
    return new Interval(-interval.high(), false, -interval.low(), false);
  }

  private boolean isNegative(int i) {
    return t.is(i - 1, "minus")
        || t.is(i - 1, "-", "−", "–") && t.glued(i) && !t.glued(i - 1) && i - 1 >= done;
  }

  private @Nullable Quantity counted(Amount a) {
    Numeral n = a.number();
    HedgeMatch hedge = before(a.first());
    HedgeMatch after = Hedges.after(t, a.end());
    Hedge how = how(hedge, after, n);
    int first = hedge == null ? a.first() : hedge.firstToken();
    int end = after != null ? after.endToken() : a.end();
    int joined =
        Numerals.isHyphen(t.lower(end)) && t.glued(end) && t.glued(end + 1) && t.isWord(end + 1)
            ? end + 1
            : end;
    int head = joined > end ? compoundHead(joined) : head(end, n.value() == 1);
    if (how == Hedge.NONE || how == Hedge.VAGUE) {
      HedgeMatch late = late(head >= 0 ? head + 1 : end);
      if (late != null && late.hedge() != Hedge.ABOUT) {
        how = late.hedge();
      }
    }
    boolean negative = t.is(a.first() - 1, "minus") && !t.isNumber(a.first() - 2);
    if (negative && hedge == null) {
      first = a.first() - 1; // "the night's low was minus 4"
    }
    Interval bare = negative ? negated(n.interval()) : n.interval();
    Interval interval = table.interval(how, bare, false, n.value() == Math.rint(n.value()));
    return quantity(
        first,
        end,
        n,
        interval,
        negative ? -n.value() : n.value(),
        "1",
        how,
        Kind.COUNT,
        head,
        window(first, end, head),
        null);
  }

  /** A hedge after the counted noun: "20 people or more", "20 people have died so far". */
  private @Nullable HedgeMatch late(int from) {
    if (from >= t.size()) {
      return null;
    }
    HedgeMatch direct = from > 0 ? Hedges.after(t, from) : null;
    if (direct != null) {
      return t.is(direct.firstToken(), "-", "odd", "ish", "plus", "+") ? null : direct;
    }
    int limit = Math.min(from + 6, t.sentences().get(t.sentenceOf(from)).endToken());
    for (int i = from; i < limit; i++) {
      if (t.is(i, ",", ";", "and", "but") || t.isNumber(i)) {
        return null;
      }
      if (t.is(i, "so") && t.is(i + 1, "far") && !t.is(i + 2, "this", "as", "from")) {
        return new HedgeMatch(Hedge.AT_LEAST, i, i + 2);
      }
    }
    return null;
  }

  private Hedge how(@Nullable HedgeMatch before, @Nullable HedgeMatch after, Numeral n) {
    Hedge plain = n.vague() ? Hedge.VAGUE : Hedge.NONE;
    if (before != null
        && before.hedge() != Hedge.EXACT
        && !(n.vague() && before.hedge() == Hedge.ABOUT)) {
      return before.hedge();
    }
    if (after != null) {
      return n.vague() && after.hedge() == Hedge.ABOUT ? plain : after.hedge();
    }
    return before == null || n.vague() ? plain : before.hedge();
  }

  private @Nullable HedgeMatch before(int first) {
    int from = isNegative(first) ? first - 1 : first;
    HedgeMatch match = Hedges.before(t, from);
    return match != null && match.firstToken() >= done ? match : null;
  }

  // ---- what is counted, and per what

  private int head(int end, boolean singular) {
    return HeadNouns.find(t, end, singular);
  }

  /**
   * The noun behind a hyphen: "a five-member team" has five members, "12-strong" and "two-party"
   * talk of what they say.
   */
  private int compoundHead(int noun) {
    return t.is(noun, "strong", "odd", "plus") ? head(noun + 1, true) : noun;
  }

  /** What a share or measure is of, where "of" and a noun follow. */
  private int shareHead(int end) {
    return HeadNouns.ofShare(t, end, false);
  }

  private @Nullable Span window(int first, int end, int head) {
    int stop = head >= end ? head + 1 : end;
    Span per = Windows.find(t, first, stop);
    if (per != null && t.is(stop, "per") && per.start() == t.start(stop)) {
      done =
          Math.max(
              done,
              t.tokenAt(per.end() - 1) + 1); // the people of "per 100,000 people" are no count
    }
    return per;
  }

  private Quantity quantity(
      int first,
      int end,
      Numeral n,
      Interval interval,
      double stated,
      String unit,
      Hedge hedge,
      Kind kind,
      int head,
      @Nullable Span per,
      @Nullable Interval other) {
    return quantity(
        first,
        end,
        t.span(n.firstToken(), n.endToken()),
        interval,
        stated,
        unit,
        hedge,
        kind,
        head,
        per,
        other);
  }

  private Quantity quantity(
      int first,
      int end,
      Span number,
      Interval interval,
      double stated,
      String unit,
      Hedge hedge,
      Kind kind,
      int head,
      @Nullable Span per,
      @Nullable Interval other) {
    return new Quantity(
        t.span(first, end),
        number,
        interval,
        stated,
        unit,
        hedge,
        kind,
        first,
        end,
        head,
        per,
        other);
  }
}
