package dev.twosource.kinds.date;

import dev.twosource.document.Published;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** Whether what a day is told of has happened on it. */
final class DateMoods {

  private DateMoods() {}

  /**
   * Whether the event has happened. A verb of its own decides; an event that is only spoken of
   * ("will not attend Monday's talks") is as real as its day is past.
   */
  static Modality modality(
      Context context, Sentence sentence, int trigger, int first, TimeSpan span) {
    if (foreseen(context.tokens(), first)) {
      return Modality.PLANNED;
    }
    if (done(context, sentence, trigger)) {
      return Modality.ACTUAL;
    }
    int verb = verbNear(context, sentence, trigger);
    for (int i = trigger; i < Math.min(trigger + 8, sentence.endToken()); i++) {
      if (context.tokens().is(i, ",", ";", "and")) {
        break;
      }
      if (Acts.verbal(context, i) && DateShifts.moves(context, i)) {
        return Modality.PLANNED;
      }
    }
    if (Verbs.family(context.verb(trigger)).equals("state")) {
      return Modality.ACTUAL;
    }
    Modality modality = context.modality(verb);
    if (modality == Modality.POSSIBLE && unless(context, sentence)) {
      return Modality.PLANNED; // what is planned "unless demands are met" is planned
    }
    var out = context.reading().document().published();
    boolean ready = context.tokens().sequence(trigger - 2, "ready", "for");
    if (modality == Modality.ACTUAL && out != null && (ready || ahead(span, out))) {
      // "goes on trial on Thursday week": the present tense of a timetable
      return Modality.PLANNED;
    }
    if (modality == Modality.NEGATED && dropped(context, sentence, verb)) {
      return Modality.PLANNED; // it was the plan, though it came to nothing
    }
    boolean object =
        verb == trigger && modality != Modality.ACTUAL && !Verbs.finite(context.tokens(), trigger);
    if (!object) {
      return modality;
    }
    return out != null && !span.lastDay().isBefore(out.day()) ? Modality.PLANNED : Modality.ACTUAL;
  }

  /**
   * Whether a day that has not come yet stands with what has already happened: "less than three
   * weeks later he was hurt". It was counted from another day than the one it was read from.
   */
  static boolean untrue(Context context, int trigger, int first, TimeSpan span) {
    var out = context.reading().document().published();
    return out != null
        && ahead(span, out)
        && !foreseen(context.tokens(), first)
        && context.modality(trigger) == Modality.ACTUAL
        && Verbs.past(context, trigger)
        && context.find(trigger - 3, trigger, AHEAD::contains) < 0
        && !SETTING.contains(context.verb(trigger));
  }

  private static final Set<String> AHEAD =
      Set.of("will", "would", "be", "to", "due", "is", "are", "shall", "may", "could");

  /** What is done today to a day ahead. */
  private static final Set<String> SETTING =
      WordList.set(
          """
              set fix schedule plan book move postpone delay put push name choose date call invite
              summon announce promise pencil slate adjourn remand bail extend expect order ask give
              sell offer list bill time agree reserve earmark pick bring defer shift""");

  /** "it took her 61 moves to beat the champion", "managed to reach the summit": it was done. */
  private static boolean done(Context context, Sentence sentence, int trigger) {
    return context.tokens().is(trigger - 1, "to")
        && context.find(Math.max(sentence.firstToken(), trigger - 12), trigger - 1, DOING::contains)
            >= 0;
  }

  private static final Set<String> DOING = Set.of("took", "needed", "managed");

  /** "their show, due on 3 May", "a trip, pencilled in for October": the day of a plan. */
  private static boolean foreseen(Tokens tokens, int first) {
    int i = tokens.is(first - 1, "the", "about", "around", "early", "late") ? first - 2 : first - 1;
    if (!tokens.is(i, "for", "on", "in", "to")) {
      return false;
    }
    boolean joined = tokens.is(i, "for");
    int word = tokens.is(i - 1, "in", "down") && joined ? i - 2 : i - 1;
    return tokens.is(word, "due", "slated", "pencilled", "penciled", "foreseen")
        || joined
            && tokens.is(
                word,
                "planned",
                "scheduled",
                "arranged",
                "envisaged",
                "listed",
                "booked",
                "billed",
                "set",
                "earmarked",
                "meant",
                "announced",
                "advertised");
  }

  /** "had been due to open", "was to have met": a plan that was given up. */
  private static boolean dropped(Context context, Sentence sentence, int trigger) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), trigger - 8);
        i < Math.min(sentence.endToken(), trigger + 8);
        i++) {
      boolean plan =
          tokens.is(
                  i, "due", "scheduled", "planned", "expected", "slated", "set", "meant", "booked")
              || tokens.is(i, "to") && tokens.is(i + 1, "have");
      if (plan && tokens.is(i - 1, "been", "was", "were", "originally", "initially")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day had not begun anywhere when the report came out. */
  private static boolean ahead(TimeSpan span, Published out) {
    boolean morning =
        !out.dayOnly() && out.instant().atZone(java.time.ZoneOffset.UTC).getHour() < 10;
    return span.firstDay().isAfter(morning ? out.day() : out.day().plusDays(1));
  }

  /** The verb whose mood is the event's: the trigger itself, or the verb that follows the noun. */
  private static int verbNear(Context context, Sentence sentence, int trigger) {
    boolean was = context.tokens().is(trigger - 1, "was", "were", "had");
    for (int i = trigger; i < Math.min(trigger + 8, sentence.endToken()); i++) {
      if (was && context.tokens().is(i, ",")) {
        return trigger; // "Aas, who was born in 1933, will open the show"
      }
      if (Verbs.finite(context.tokens(), i)) {
        return i;
      }
    }
    return trigger;
  }

  /** "plans a second stoppage on Friday unless", "will strike on Friday unless". */
  private static boolean unless(Context context, Sentence sentence) {
    int unless =
        context.find(sentence.firstToken(), sentence.endToken(), word -> word.equals("unless"));
    return unless >= 0
        && context.find(sentence.firstToken(), unless, PLANNING::contains) >= 0
        && context.find(sentence.firstToken(), unless, OPEN::contains) < 0;
  }

  private static final Set<String> PLANNING =
      Set.of("plan", "plans", "planned", "will", "scheduled", "called", "set", "threatens");

  private static final Set<String> OPEN = Set.of("may", "might", "could", "can");
}
