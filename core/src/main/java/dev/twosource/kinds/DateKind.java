package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
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
  private static final Set<String> FINISH =
      Set.of("end", "conclude", "finish", "close", "expire", "wrap");

  /** Verbs that put an event on a day. */
  private static final Set<String> MOVING =
      Set.of(
          "schedule",
          "postpone",
          "reschedule",
          "move",
          "delay",
          "plan",
          "push",
          "bring",
          "put",
          "shift",
          "set",
          "fix");

  private static final Set<String> DUE = Set.of("deadline", "expire");

  @Override
  public String id() {
    return "event.date";
  }

  @Override
  public String summary() {
    return "On which day something happened or is to happen.";
  }

  @Override
  public String explanation() {
    return """
        The day, or the stretch of days, on which an event took place or is due. A weekday, \
        "yesterday" or "20 March" is turned into a day of the calendar from the tense, the verb \
        and the date of publication; without that date it stays open. What is told apart: days \
        from which or until which something lasts ("since Tuesday"), habits ("on Mondays"), the \
        start and the end of one event, and days that name something ("the Friday edition"). Two \
        dates agree where they are the same or overlap in like lengths; a month is compatible \
        with a day in it; dates that do not meet contradict each other, unless one is an older \
        plan for the other.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        2025-03-11 | The fire broke out on Tuesday night.
        2025-03-20 | Parliament will vote on the budget on 20 March.
        2025-02-03 | The ferry sank on 3 February 2025.
        2025-03-17 | The summit was postponed to Monday.
        2025-03-13 | The match was played yesterday.
        1998-06-01/1998-06-30 | The old theatre burned down in June 1998.
        2025-03-15 | The auction takes place tomorrow.
        - | The choir meets on Mondays.
        - | The bridge has been closed since Tuesday.
        - | The Friday edition costs more than the others.
        - | Nobody could say when the fire broke out.
        - | The works will take three weeks.
        """);
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      List<EventMention> mentions = context.mentions(sentence);
      boolean[] used = new boolean[context.timexes(sentence).size()];
      for (int k = 0; k < mentions.size(); k++) {
        EventMention mention = mentions.get(k);
        if (mention.when() != null && namesDay(context, mention.when())) {
          int number = context.timexes(sentence).indexOf(mention.when());
          if (number >= 0) {
            used[number] = true;
          }
          Occurrence occurrence = context.events().of(context.firstMention(sentence) + k);
          emit(
              context,
              sentence,
              mention.when(),
              mention.firstToken(),
              mention.endToken(),
              occurrence,
              mention.type(),
              out);
        }
      }
      int number = 0;
      for (Timex timex : context.timexes(sentence)) {
        if (!used[number++] && dates(timex) && namesDay(context, timex)) {
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

  /** Whether the words name a day, and not only a time on a day that is left to be understood. */
  private static boolean namesDay(Context context, Timex timex) {
    if (timex.type() != Timex.Type.TIME) {
      return true;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    return context.find(first, end, DAY_WORDS::contains) >= 0;
  }

  private static final Set<String> DAY_WORDS =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
          "wed", "thu", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june",
          "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "today", "yesterday",
          "tomorrow", "tonight", "this", "last", "overnight", "next");

  /** Dates whatever the nearest verb tells of. */
  private void byVerb(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int best = -1;
    int bestCost = 12;
    for (int i = Math.max(sentence.firstToken(), first - 12);
        i < Math.min(sentence.endToken(), end + 12);
        i++) {
      if (i >= first && i < end || !Verbs.past(context, i) && !Verbs.future(context, i)) {
        continue;
      }
      int cost = Math.abs(i < first ? first - i : i - end);
      for (int k = Math.min(i, end); k < Math.max(i, first); k++) {
        cost +=
            tokens.is(
                    k, "that", "which", "who", "when", "while", "but", "after", "before", ";",
                    "where", "because")
                ? 8
                : 0;
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = i;
      }
    }
    if (best < 0) {
      return;
    }
    String verb = context.verb(best);
    boolean bounds =
        (BEGIN.contains(verb) || FINISH.contains(verb))
            && context.find(best + 1, best + 3, w -> w.equals("a") || w.equals("the")) < 0;
    if (MOVING.contains(verb) || bounds) {
      int mention = subject(context, sentence, best);
      if (mention >= 0) {
        EventMention event = context.events().mentions().get(mention);
        boolean here = event.sentence() == sentence.index();
        emit(
            context,
            sentence,
            timex,
            here ? event.firstToken() : best,
            best + 1,
            context.events().of(mention),
            event.type(),
            out);
        return;
      }
    }
    emit(
        context,
        sentence,
        timex,
        best,
        best + 1,
        null,
        "~" + Verbs.family(context.verb(best)),
        out);
  }

  /**
   * The event that is put on a day: the subject before the verb, or what a pronoun there stands
   * for; -1 for none.
   */
  private static int subject(Context context, Sentence sentence, int verb) {
    int first = context.firstMention(sentence);
    for (int k = context.mentions(sentence).size() - 1; k >= 0; k--) {
      if (context.mentions(sentence).get(k).firstToken() < verb) {
        return first + k;
      }
    }
    int pronoun =
        context.findLast(
            Math.max(sentence.firstToken(), verb - 10),
            verb,
            word -> word.equals("it") || word.equals("they"));
    boolean opens = verb - sentence.firstToken() <= 3;
    if ((pronoun >= 0 || opens)
        && first > 0
        && context.events().mentions().get(first - 1).sentence() >= sentence.index() - 2) {
      return first - 1;
    }
    return -1;
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
    Modality modality = modality(context, sentence, trigger, timex.interval());
    Claim claim =
        context.claim(
            id(),
            sentence,
            from,
            to,
            new Value.When(readings(timex), timex.value()),
            slot,
            occurrence,
            modality);
    // "they will not come to Monday's talks": that the talks are on Monday is the narrator's word
    boolean spoken =
        first < trigger && claim.voice() != null && claim.voice().kind() == Voice.Kind.REPORTED;
    Claim told = spoken ? claim.told() : claim;
    out.accept(told);
    java.time.LocalDate other = CalendarCheck.other(tokens, timex);
    if (other != null) {
      out.accept(CalendarCheck.byWeekday(told, other));
    }
  }

  /** The days alone. */
  private static List<TimeSpan> readings(Timex timex) {
    if (timex.type() != Timex.Type.TIME) {
      return timex.readings();
    }
    List<TimeSpan> days = new ArrayList<>();
    for (TimeSpan span : timex.readings()) {
      // the day of a time in Greenwich may be another one where it happened
      TimeSpan day = TimeSpan.day(span.firstDay());
      days.add(span.withinOneDay() ? new TimeSpan(day.from(), day.to(), span.zone()) : span);
    }
    return days;
  }

  /**
   * Whether the event has happened. A verb of its own decides; an event that is only spoken of
   * ("will not attend Monday's talks") is as real as its day is past.
   */
  private static Modality modality(Context context, Sentence sentence, int trigger, TimeSpan span) {
    int verb = verbNear(context, sentence, trigger);
    if (MOVING.contains(context.verb(verb))) {
      return Modality.PLANNED;
    }
    if (Verbs.family(context.verb(trigger)).equals("state")) {
      return Modality.ACTUAL;
    }
    Modality modality = context.modality(verb);
    var out = context.reading().document().published();
    if (modality == Modality.ACTUAL
        && out != null
        && span.firstDay().isAfter(out.day().plusDays(1))) {
      // "goes on trial on Thursday week": the present tense of a timetable
      return Modality.PLANNED;
    }
    boolean object =
        verb == trigger && modality != Modality.ACTUAL && !Verbs.finite(context.tokens(), trigger);
    if (!object) {
      return modality;
    }
    var published = context.reading().document().published();
    return published != null && !span.lastDay().isBefore(published.day())
        ? Modality.PLANNED
        : Modality.ACTUAL;
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
    for (int i = Math.max(sentence.firstToken(), from - 3);
        i < Math.min(sentence.endToken(), to + 3);
        i++) {
      String verb = context.verb(i);
      if (FINISH.contains(verb) && i != trigger) {
        return "end";
      }
      if (DUE.contains(verb)) {
        return "due";
      }
      if (BEGIN.contains(verb)) {
        return "";
      }
    }
    return "";
  }
}
