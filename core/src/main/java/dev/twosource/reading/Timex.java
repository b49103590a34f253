package dev.twosource.reading;

import dev.twosource.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression after TIMEX3 (ISO-TimeML).
 *
 * @param span where it stands
 * @param type its type
 * @param value the ISO-TimeML value; "XXXX-XX-XX" forms where it stays open
 * @param mod the TIMEX3 modifier, or null
 * @param readings the stretches of time that a DATE or TIME may stand for, the likeliest first;
 *     more than one where the phrase is ambiguous, none where it stays open and for a DURATION or
 *     SET
 * @param minutes the length of a DURATION as an interval of minutes, hedge included, or that by
 *     which a time is counted on ("three hours later"); null for others
 * @param hedge the qualification of a DURATION ("about two hours")
 * @param relation how the words relate what is told to this time
 * @param anchor the words it counts from where they are an event ("the day before the calls"), or
 *     null
 */
public record Timex(
    Span span,
    Type type,
    String value,
    @Nullable Mod mod,
    List<TimeSpan> readings,
    @Nullable Interval minutes,
    Hedge hedge,
    Relation relation,
    @Nullable Span anchor) {
  /** Copies the list. */
  public Timex {
    readings = List.copyOf(readings);
  }

  /**
   * The same expression with other readings.
   *
   * @param others what it may stand for, the likeliest first
   * @return the expression, with all else as it was
   */
  public Timex reading(List<TimeSpan> others) {
    return new Timex(span, type, value, mod, others, minutes, hedge, relation, anchor);
  }

  /** The TIMEX3 types. */
  public enum Type {
    /** A calendar day or something coarser. */
    DATE,
    /** A time of day, with or without its day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that recurs. */
    SET
  }

  /** The TIMEX3 modifiers. */
  public enum Mod {
    /** "before", "more than ... ago". */
    BEFORE,
    /** "after", "less than ... ago". */
    AFTER,
    /** "no later than". */
    ON_OR_BEFORE,
    /** "no earlier than". */
    ON_OR_AFTER,
    /** "nearly two hours". */
    LESS_THAN,
    /** "more than two hours". */
    MORE_THAN,
    /** "at most". */
    EQUAL_OR_LESS,
    /** "at least". */
    EQUAL_OR_MORE,
    /** "the start of". */
    START,
    /** "the middle of". */
    MID,
    /** "the end of". */
    END,
    /** "about". */
    APPROX
  }

  /** How the preposition relates what is told to the time. */
  public enum Relation {
    /** "on", "in", "at" or nothing. */
    AT,
    /** "since", "from". */
    SINCE,
    /** "until", "till", "through". */
    UNTIL,
    /** "by" a date. */
    BY,
    /** "before". */
    BEFORE,
    /** "after". */
    AFTER
  }

  /** The likeliest reading, or null where the expression stays open. */
  public @Nullable TimeSpan interval() {
    return readings.isEmpty() ? null : readings.get(0);
  }
}
