package dev.twosource.kinds.date;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.Set;

/**
 * The day that a plan had before it was moved, where the report that has the new one names it: "the
 * strike announced for Friday has been put back to 14 November", "it had been due to open on 2 May.
 * It will now open on the 9th".
 */
final class DateFormers {
  /**
   * Words right before a day, or before its preposition, that make it one for which was planned.
   */
  private static final Set<String> PLANNED =
      WordList.set(
          """
              announced planned scheduled due set expected slated fixed booked meant supposed
              pencilled penciled originally initially billed earmarked advertised promised timed
              arranged down""");

  /** How many words may stand between what was planned and its day. */
  private static final int NEAR = 9;

  private DateFormers() {}

  /** A cheap look: whether a sentence may say that something came late or early. */
  static boolean may(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), LATE::contains) >= 0;
  }

  private static final Set<String> LATE =
      Set.of(
          "late", "later", "longer", "overdue", "behind", "after", "early", "earlier", "sooner",
          "ahead", "before");

  /** The claim of a moved plan, with the mark of the day that it had before. */
  static Claim mark(Context context, Sentence sentence, Timex timex, Claim claim) {
    Slot slot = claim.slot();
    for (Timex other : context.timexes(sentence)) {
      if (other != timex && old(context, sentence, other, true)) {
        slot = mark(context, other, timex, slot);
      }
    }
    boolean turn = TURNS.contains(String.valueOf(claim.change()));
    if (slot.equals(claim.slot()) && turn && sentence.index() > 0) {
      Sentence before = context.sentences().get(sentence.index() - 1);
      for (Timex other : context.timexes(before)) {
        if (old(context, before, other, false)) {
          slot = mark(context, other, timex, slot);
        }
      }
    }
    slot = late(context, sentence, timex, slot);
    return slot.equals(claim.slot()) ? claim : claim.with(slot);
  }

  /**
   * "Two days later than planned", "a week late", "three days behind schedule": which day it was.
   */
  private static Slot late(Context context, Sentence sentence, Timex timex, Slot slot) {
    TimeSpan day = DateReadings.readings(context.tokens(), timex).get(0);
    if (!day.withinOneDay()) {
      return slot;
    }
    for (Timex other : context.timexes(sentence)) {
      boolean length =
          other.type() == Timex.Type.DURATION
              && other.minutes() != null
              && other.minutes().low() == other.minutes().high()
              && other.minutes().low() % 1440 == 0;
      int shift = length ? shift(context.tokens(), other) : 0;
      if (shift != 0) {
        long days = (long) (other.minutes().low() / 1440) * shift;
        return slot.marked(Slot.was(TimeSpan.day(day.firstDay().minusDays(days))));
      }
    }
    return slot;
  }

  /**
   * Which way a length of time lies from what was planned: 1 for late, -1 for early, 0 for none.
   */
  private static int shift(Tokens tokens, Timex length) {
    int end = tokens.tokenAt(length.span().end() - 1) + 1;
    boolean plan = false;
    for (int i = end + 1; i < end + 10 && tokens.isWord(i); i++) {
      plan |=
          PLANNED.contains(tokens.lower(i)) || tokens.is(i, "schedule", "hoped", "thought", "date");
    }
    boolean late =
        tokens.is(end, "late", "overdue")
            || tokens.is(end, "later", "longer", "behind", "after") && plan;
    boolean early =
        tokens.is(end, "early") || tokens.is(end, "earlier", "sooner", "ahead", "before") && plan;
    return late ? 1 : early ? -1 : 0;
  }

  /** Words that set a day against the one that was told in the sentence before. */
  private static final Set<String> TURNS = Set.of("now", "instead", "delayed", "later", "finally");

  private static Slot mark(Context context, Timex old, Timex timex, Slot slot) {
    TimeSpan day = DateReadings.forward(context, old).get(0);
    TimeSpan other = DateReadings.forward(context, timex).get(0);
    return day.withinOneDay() && !day.overlaps(other) ? slot.marked(Slot.was(day)) : slot;
  }

  /**
   * Whether a day is one for which something was planned.
   *
   * @param here whether the sentence has the new day too, so that less must say that this one is
   *     the old one
   */
  private static boolean old(Context context, Sentence sentence, Timex timex, boolean here) {
    if (timex.type() != Timex.Type.DATE && timex.type() != Timex.Type.TIME
        || timex.interval() == null
        || !timex.interval().withinOneDay()) {
      return false;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int start = sentence.firstToken();
    if (here) {
      if (tokens.is(end, "'s", "’s") && tokens.isWord(end + 1)) {
        return true; // "Friday's strike has been put back to"
      }
      int i = tokens.is(first - 1, "the", "this", "next") ? first - 2 : first - 1;
      boolean other =
          tokens.is(i, "from", "than", "not")
              || tokens.is(i, "of") && tokens.is(i - 1, "instead")
              || tokens.is(i, "on", "for", "in")
                  && (tokens.is(i - 1, "than", "not") || PLANNED.contains(tokens.lower(i - 1)));
      if (other || PLANNED.contains(tokens.lower(i))) {
        return true;
      }
    }
    for (int i = first - 1; i >= Math.max(start, first - NEAR); i--) {
      if (tokens.is(i, ";", ":")) {
        return false;
      }
      boolean past =
          tokens.is(i, "was", "were", "been")
              && (tokens.is(i + 1, "to") || PLANNED.contains(tokens.lower(i + 1)))
              && !tokens.is(i + 1, "announced");
      if (past || tokens.is(i, "should") && tokens.is(i + 1, "have")) {
        return true;
      }
    }
    return false;
  }
}
