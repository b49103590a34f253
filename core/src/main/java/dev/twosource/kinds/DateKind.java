package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** On which day something happened. */
final class DateKind implements DetailKind {
  private static final Set<String> BEGIN =
      Set.of("begin", "start", "open", "launch", "kick", "resume", "enter", "erupt", "break");
  private static final Set<String> FINISH = Set.of("end", "conclude", "finish", "close", "expire", "wrap");
  private static final Set<String> DUE = Set.of("due", "deadline", "expire");

  @Override
  public String id() {
    return "event.date";
  }

  @Override
  public String summary() {
    return "On which day something happened or is to happen.";
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      List<EventMention> mentions = context.mentions(sentence);
      boolean[] used = new boolean[context.timexes(sentence).size()];
      for (int k = 0; k < mentions.size(); k++) {
        EventMention mention = mentions.get(k);
        if (mention.when() != null) {
          int number = context.timexes(sentence).indexOf(mention.when());
          if (number >= 0) {
            used[number] = true;
          }
          Occurrence occurrence = context.events().of(context.firstMention(sentence) + k);
          emit(context, sentence, mention.when(), mention.firstToken(), mention.endToken(), occurrence, mention.type(), out);
        }
      }
      int number = 0;
      for (Timex timex : context.timexes(sentence)) {
        if (!used[number++] && dates(timex)) {
          byVerb(context, sentence, timex, out);
        }
      }
    }
  }

  private static boolean dates(Timex timex) {
    return (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
        && timex.interval() != null
        && (timex.relation() == Timex.Relation.AT || timex.relation() == Timex.Relation.BY);
  }

  /** Dates whatever the nearest verb tells of. */
  private void byVerb(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int best = -1;
    int bestCost = 12;
    for (int i = Math.max(sentence.firstToken(), first - 12); i < Math.min(sentence.endToken(), end + 12); i++) {
      if (i >= first && i < end || !Verbs.past(context, i)) {
        continue;
      }
      int cost = Math.abs(i < first ? first - i : i - end);
      for (int k = Math.min(i, end); k < Math.max(i, first); k++) {
        cost += tokens.is(k, "that", "which", "who", "when", "while", "but", "after", "before", ";", "where", "because") ? 8 : 0;
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = i;
      }
    }
    if (best >= 0) {
      String type = Verbs.family(context.verb(best));
      emit(context, sentence, timex, best, best + 1, null, "~" + type, out);
    }
  }

  private void emit(
      Context context,
      Sentence sentence,
      Timex timex,
      int trigger,
      int triggerEnd,
      @org.jspecify.annotations.Nullable Occurrence occurrence,
      String type,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.min(first, trigger);
    int to = Math.max(end, triggerEnd);
    String phase = phase(context, sentence, from, to, trigger);
    Slot slot = context.slot(sentence, from, to, phase, type, "", null, false);
    Modality modality = context.modality(verbNear(context, sentence, trigger));
    out.accept(
        context.claim(
            id(), sentence, from, to, new Value.When(readings(timex), timex.value()), slot, occurrence, modality));
  }

  /** The days alone. */
  private static List<TimeSpan> readings(Timex timex) {
    if (timex.type() != Timex.Type.TIME) {
      return timex.readings();
    }
    List<TimeSpan> days = new ArrayList<>();
    for (TimeSpan span : timex.readings()) {
      days.add(span.withinOneDay() ? TimeSpan.day(span.firstDay()) : span);
    }
    return days;
  }

  /** The verb whose mood is the event's: the trigger itself, or the verb that follows the noun. */
  private static int verbNear(Context context, Sentence sentence, int trigger) {
    for (int i = trigger; i < Math.min(trigger + 8, sentence.endToken()); i++) {
      if (Verbs.finite(context.tokens(), i)) {
        return i;
      }
    }
    return trigger;
  }

  private static String phase(Context context, Sentence sentence, int from, int to, int trigger) {
    for (int i = Math.max(sentence.firstToken(), from - 3); i < Math.min(sentence.endToken(), to + 3); i++) {
      String verb = context.verb(i);
      if (FINISH.contains(verb) && i != trigger) {
        return "end";
      }
      if (DUE.contains(verb)) {
        return "due";
      }
      if (BEGIN.contains(verb)) {
        return "start";
      }
    }
    return "";
  }
}
