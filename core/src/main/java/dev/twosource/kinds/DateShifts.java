package dev.twosource.kinds;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds days to which a plan is moved. */
final class DateShifts {

  /** Verbs that put an event on a day. */
  private static final Set<String> MOVING =
      WordList.set(
          """
              schedule postpone reschedule move delay plan push bring put shift set fix""");

  private DateShifts() {}

  /** Whether a verb moves an event to another day: "put off", "set for", not "set out". */
  static boolean moves(Context context, int i) {
    Tokens tokens = context.tokens();
    return switch (context.verb(i)) {
      case "put", "push", "bring" ->
          tokens.is(i + 1, "off", "back", "forward")
              || tokens.is(i + 2, "off", "back", "forward")
              || tokens.is(i + 3, "off", "back", "forward");
      case "set" -> tokens.is(i + 1, "for", "to", "down", "on");
      case "move", "shift" ->
          context.find(i + 1, i + 14, w -> w.equals("to") || w.equals("from") || w.equals("until"))
              >= 0;
      default -> MOVING.contains(context.verb(i));
    };
  }

  /**
   * "were due to open on 2 February but were put off for a week": the day that the shift makes of
   * the one that is told before it.
   */
  static void shifted(Context context, Sentence sentence, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Timex old = null;
    for (Timex timex : context.timexes(sentence)) {
      int first = tokens.tokenAt(timex.span().start());
      boolean day =
          timex.type() == Timex.Type.DATE
              && timex.interval() != null
              && timex.interval().withinOneDay();
      if (day) {
        old = timex;
        continue;
      }
      boolean length =
          old != null
              && timex.type() == Timex.Type.DURATION
              && timex.minutes() != null
              && timex.minutes().low() == timex.minutes().high()
              && timex.minutes().low() % 1440 == 0
              && tokens.is(first - 1, "by", "for");
      if (!length) {
        continue;
      }
      int verb = context.findLast(Math.max(sentence.firstToken(), first - 5), first, w -> true);
      while (verb >= Math.max(sentence.firstToken(), first - 5)
          && !(moves(context, verb) && Acts.verbal(context, verb))) {
        verb--;
      }
      int since = tokens.tokenAt(old.span().start());
      if (verb < since || first - since > 16) {
        continue;
      }
      boolean sooner = tokens.is(verb + 1, "forward", "up");
      long days = (long) (timex.minutes().low() / 1440) * (sooner ? -1 : 1);
      int mention = DateClauses.subject(context, sentence, verb);
      if (mention < 0) {
        continue;
      }
      EventMention event = context.events().mentions().get(mention);
      int end = tokens.tokenAt(timex.span().end() - 1) + 1;
      TimeSpan moved = TimeSpan.day(old.interval().firstDay().plusDays(days));
      Slot slot = context.slot(sentence, verb, end, "", event.type(), "", null, false);
      out.accept(
          context.claim(
              "event.date",
              sentence,
              verb,
              end,
              new Value.When(List.of(moved), moved.firstDay().toString()),
              slot,
              context.events().of(mention),
              Modality.PLANNED));
    }
  }
}
