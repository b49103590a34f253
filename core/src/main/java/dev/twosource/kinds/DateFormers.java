package dev.twosource.kinds;

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
  /** Words right before a day, or before its preposition, that make it one for which was planned. */
  private static final Set<String> PLANNED =
      WordList.set(
          """
              announced planned scheduled due set expected slated fixed booked meant supposed
              pencilled penciled originally initially billed earmarked advertised promised timed
              arranged down""");

  /** How many words may stand between what was planned and its day. */
  private static final int NEAR = 9;

  private DateFormers() {}

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
    return slot.equals(claim.slot()) ? claim : claim.with(slot);
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
