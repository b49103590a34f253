package dev.twosource.kinds;

import dev.twosource.document.Published;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** On which day something happened. */
final class DateKind implements DetailKind {
  private static final Set<String> BEGIN =
      Set.of(
          "begin",
          "start",
          "open",
          "launch",
          "kick",
          "resume",
          "enter",
          "erupt",
          "break",
          "commence");
  private static final Set<String> FINISH =
      Set.of("end", "conclude", "finish", "close", "expire", "wrap");

  /** Verbs that put an event on a day. */
  private static final Set<String> MOVING =
      WordList.set(
          """
              schedule postpone reschedule move delay plan push bring put shift set fix""");

  /** Whether a verb moves an event to another day: "put off", "set for", not "set out". */
  private static boolean moves(Context context, int i) {
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
        2025-03-20 | Nurses stop work on 20 March over pay.
        - | The choir meets on Mondays.
        - | The bridge has been closed since Tuesday.
        - | The Friday edition costs more than the others.
        - | Nobody could say when the fire broke out.
        - | Posted in Motoring on 12 March 2025.
        2025-03-18 | Parliament must pass the budget by Tuesday.
        2025-03-11 | The footbridge gave way on Tuesday under a wedding party.
        2025-03-20 | The union has named 20 March 2025 for its strike.
        2025-03-03 | The handover took place on 3 March.
        2025-03-11 | Detectives picked up the former mayor of Saltford, Edwin Marsh, on Tuesday.
        2025-03-11 | Viktor Hallan lost his job as head coach on Tuesday.
        2025-03-10 | A spark set fire to the thatch of the mill on Monday.
        - | By Tuesday the fire had reached the church.
        - | The works will take three weeks.
        """);
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      List<EventMention> mentions = context.mentions(sentence);
      boolean[] used = new boolean[context.timexes(sentence).size()];
      for (int k = 0; k < mentions.size(); k++) {
        EventMention mention = mentions.get(k);
        if (mention.when() != null
            && day(context.tokens(), mention.when())
            && !stamp(context.tokens(), sentence, mention.when())
            && !reached(context, sentence, mention.when())
            && !DateClauses.elsewhere(context, sentence, mention)) {
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
      shifted(context, sentence, out);
      int number = 0;
      for (Timex timex : context.timexes(sentence)) {
        if (!used[number++]
            && dates(timex)
            && day(context.tokens(), timex)
            && !stamp(context.tokens(), sentence, timex)
            && !reached(context, sentence, timex)) {
          byVerb(context, sentence, timex, out);
          when(context, sentence, timex, out);
        }
      }
    }
  }

  /**
   * Whether a date is that of the page and not of what it tells: "Released 2013-09-28 05:08 GMT A
   * jury", "posted in Accidents on 18 September 2013".
   */
  private static boolean stamp(Tokens tokens, Sentence sentence, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = Math.max(sentence.firstToken(), first - 6); i < first; i++) {
      if (tokens.is(i, "posted", "published", "updated", "modified", "uploaded")) {
        return true;
      }
    }
    boolean year = false;
    for (int i = first; i < end; i++) {
      year |= tokens.isNumber(i) && tokens.text(i).length() >= 4;
    }
    int next = tokens.is(end, ",") ? end + 1 : end;
    boolean clock = timex.type() == Timex.Type.TIME;
    while (next < sentence.endToken()
        && next < end + 8
        && (tokens.isNumber(next)
            || tokens.is(next, ":", "am", "pm", "a.m.", "p.m.", "at", "gmt")
            || tokens.lower(next).endsWith("am") && tokens.isNumber(next - 1))) {
      clock |= tokens.isNumber(next);
      next++;
    }
    // a date with its year and a time of day, and then the first word of something else
    return year
        && clock
        && next < sentence.endToken()
        && !tokens.is(next - 1, ",")
        && tokens.isCapitalised(next)
        && !tokens.is(next, "edt", "est", "et", "bst", "cet", "ist", "utc");
  }

  /** "By Friday the toll had risen": up to when something had come about, and not when. */
  private static boolean reached(Context context, Sentence sentence, Timex timex) {
    if (timex.relation() != Timex.Relation.BY) {
      return false;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int from = Math.max(sentence.firstToken(), first - 10);
    int to = Math.min(sentence.endToken(), first + 20);
    return context.find(from, to, "had"::equals) >= 0;
  }

  /** Whether something is, and stays, shut up to a day. */
  private static boolean shut(Context context, int verb, int first) {
    boolean closed =
        context.find(verb, first, CLOSED::contains) >= 0 || CLOSED.contains(context.verb(verb));
    return closed
        && context.find(
                verb - 5,
                first,
                word -> STAYING.contains(word) || word.equals("closed") || word.equals("shut"))
            >= 0;
  }

  private static final Set<String> CLOSED =
      Set.of("closed", "shut", "close", "suspended", "cordoned", "grounded", "off-limits");

  private static final Set<String> STAYING =
      Set.of("stay", "stays", "remain", "remains", "keep", "kept", "be", "is", "are", "stayed");

  private static boolean dates(Timex timex) {
    return (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
        && timex.interval() != null
        && (timex.relation() == Timex.Relation.AT
            || timex.relation() == Timex.Relation.BY
            || timex.relation() == Timex.Relation.UNTIL
            || timex.relation() == Timex.Relation.BEFORE
            || timex.relation() == Timex.Relation.SINCE);
  }

  /** "will not be ready before 5 July": the day is the first one on which it may happen. */
  private static boolean notBefore(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    boolean not = false;
    boolean will = false;
    for (int i = Math.max(sentence.firstToken(), first - 9); i < first; i++) {
      not |= tokens.is(i, "not", "n't", "never", "won't");
      will |= tokens.is(i, "will", "would", "won't", "expected", "likely");
    }
    return not && will;
  }

  /** Whether the words name a day: "at noon" alone is of a day that is only understood. */
  private static boolean day(Tokens tokens, Timex timex) {
    if (timex.type() == Timex.Type.DATE) {
      return true;
    }
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (word.endsWith("day") && !word.equals("midday")
          || tokens.is(i, "yesterday", "tomorrow", "tonight", "overnight")
          || Months.is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Dates the event that a mention is of. */
  private void emit(
      Context context, Sentence sentence, Timex timex, int mention, Consumer<Claim> out) {
    EventMention event = context.events().mentions().get(mention);
    emit(
        context,
        sentence,
        timex,
        event.firstToken(),
        event.endToken(),
        context.events().of(mention),
        event.type(),
        out);
  }

  /** Dates what the clause tells of: the event that its noun or verb names, or an act. */
  private void byVerb(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int noun = DateClauses.noun(context, sentence, first, end);
    if (noun >= 0
        && timex.relation() != Timex.Relation.UNTIL
        && timex.relation() != Timex.Relation.SINCE) {
      emit(context, sentence, timex, noun, out);
      return;
    }
    int best = DateClauses.verb(context, sentence, first, end);
    if (best < 0) {
      return;
    }
    String verb = context.verb(best);
    int chosen = DateClauses.chosen(context, sentence, best, end);
    if (chosen >= 0 && timex.relation() == Timex.Relation.AT) {
      emit(context, sentence, timex, chosen, out);
      return;
    }
    if (Acts.plain(context, best) && verb.equals("take")) {
      int doing = DateClauses.doing(context, sentence, best);
      if (doing >= 0) {
        String act = Acts.of(context, sentence, doing);
        emit(context, sentence, timex, doing, doing + 1, null, act, out);
        return;
      }
    }
    boolean moved = moves(context, best);
    if (timex.relation() == Timex.Relation.UNTIL && !moved && shut(context, best, first)) {
      // "will stay closed until Friday" says when it is to open again
      emit(context, sentence, timex, best, best + 1, null, "~reopen", out);
      return;
    }
    // "moved from Tuesday to Thursday" tells of two days of one plan, "closed from Tuesday" of none
    if (timex.relation() == Timex.Relation.UNTIL && !moved
        || timex.relation() == Timex.Relation.SINCE && !(moved && tokens.is(first - 1, "from"))
        || timex.relation() == Timex.Relation.BEFORE && !notBefore(context, sentence, first)) {
      return;
    }
    boolean bounds =
        (BEGIN.contains(verb) || FINISH.contains(verb) || Acts.plain(context, best))
            && context.find(best + 1, best + 3, w -> w.equals("a") || w.equals("the")) < 0;
    if (moved || bounds) {
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
    String happening = bounds || verb.equals("hold") ? happening(context, sentence, best) : null;
    if (happening != null) {
      emit(context, sentence, timex, best, best + 1, null, happening, out);
      return;
    }
    Occurrence main = context.events().mainOccurrence();
    if (main != null && (main.type().equals("war") || main.type().equals("outbreak"))) {
      // what befell somebody on a day was no war, but something in it
      main =
          context.eventNear(
              sentence,
              best,
              type -> EventTypes.harmful(type) && !type.equals("war") && !type.equals("outbreak"));
    }
    boolean cleft = DateClauses.cleft(tokens, sentence, first) && verb.equals("come");
    if ((Acts.befalling(verb) || cleft)
        && main != null
        && EventTypes.harmful(main.type())
        && !main.background()
        && recent(context, timex)) {
      emit(context, sentence, timex, best, best + 1, main, main.type(), out);
      return;
    }
    String act = Acts.of(context, sentence, best);
    Clause clause = Acts.listed(act) ? null : DateClauses.of(context, sentence, best);
    if (Sudden.felt(context, sentence, clause)) {
      Occurrence felt = Sudden.event(context);
      String type = felt == null ? Sudden.FELT : felt.type();
      emit(context, sentence, timex, best, best + 1, felt, type, out);
      return;
    }
    PlaceActs.Act told = clause == null ? null : PlaceActs.of(context, sentence, clause);
    if (told != null && !told.type().startsWith("~") && timex.relation() == Timex.Relation.AT) {
      // "the quake hit", "a bomb tore through": the noun says what it was
      emit(context, sentence, timex, best, best + 1, told.event(), told.type(), out);
      return;
    }
    Occurrence event =
        act.startsWith("~")
            ? null
            : context.eventNear(sentence, best, type -> EventTypes.compatible(type, act));
    emit(context, sentence, timex, best, best + 1, event, act, out);
  }

  /**
   * What a verb says to take place, where its subject is an event that the report has no other name
   * for: "the swap is to take place", "a strike by bus drivers is due to start"; or null.
   */
  private static @Nullable String happening(Context context, Sentence sentence, int verb) {
    Clause clause = DateClauses.of(context, sentence, verb);
    boolean plain =
        clause != null
            && clause.subjects().size() == 1
            && (clause.objects().isEmpty() || context.tokens().is(clause.verb() + 1, "place"))
            && (clause.passive() || !context.verb(verb).equals("hold"));
    if (!plain) {
      return null;
    }
    int head = clause.subjects().get(0).head();
    String noun = context.noun(head);
    if (noun.equals("strike") || noun.equals("walkout") || noun.equals("stoppage")) {
      return context.find(sentence.firstToken(), sentence.endToken(), ActWords.WORK::contains) >= 0
          ? "strike"
          : null;
    }
    if (noun.equals("round") || noun.equals("session")) {
      Occurrence talks = context.eventNear(sentence, head, "meeting"::equals);
      return talks == null ? null : "meeting";
    }
    boolean event =
        context.tokens().isWord(head)
            && context.nameAt(head) == null
            && Lexicon.get().nounClass(noun) == NounClass.EVENT;
    return event ? "~" + noun : null;
  }

  /**
   * "were due to open on 2 February but were put off for a week": the day that the shift makes of
   * the one that is told before it.
   */
  private void shifted(Context context, Sentence sentence, Consumer<Claim> out) {
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
      int mention = subject(context, sentence, verb);
      if (mention < 0) {
        continue;
      }
      EventMention event = context.events().mentions().get(mention);
      int end = tokens.tokenAt(timex.span().end() - 1) + 1;
      TimeSpan moved = TimeSpan.day(old.interval().firstDay().plusDays(days));
      Slot slot = context.slot(sentence, verb, end, "", event.type(), "", null, false);
      out.accept(
          context.claim(
              id(),
              sentence,
              verb,
              end,
              new Value.When(List.of(moved), moved.firstDay().toString()),
              slot,
              context.events().of(mention),
              Modality.PLANNED));
    }
  }

  /** "It ended on 14 November, when the jury convicted him": the day of what the clause tells. */
  private void when(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    if (!tokens.is(end, ",") || !tokens.is(end + 1, "when")) {
      return;
    }
    int verb = DateClauses.clause(context, sentence, end + 2);
    String act = verb < 0 ? "~" : Acts.of(context, sentence, verb);
    if (!act.equals("~") && !act.equals("~state") && !act.equals("~be")) {
      emit(context, sentence, timex, verb, verb + 1, null, act, out);
    }
  }

  /** Whether a day lies so near to the report that it may be that of its news. */
  private static boolean recent(Context context, Timex timex) {
    var published = context.reading().document().published();
    return published == null || timex.interval().lastDay().isAfter(published.day().minusDays(30));
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
      @Nullable Occurrence occurrence,
      String type,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.min(first, trigger);
    int to = Math.max(end, triggerEnd);
    int verb = DateClauses.verb(context, sentence, first, end);
    String phase =
        Acts.once(type) ? "" : Phases.of(context, sentence, type, from, to, trigger, verb);
    boolean owned = type.startsWith("~") || type.equals("resignation");
    String owner = owned ? DateClauses.owner(context, sentence, trigger) : "";
    Slot slot = context.slot(sentence, from, to, phase, type, owner, null, false);
    boolean moved =
        triggerEnd - 1 > trigger && moves(context, triggerEnd - 1)
            || moves(context, trigger) && Acts.verbal(context, trigger)
            || verb > trigger && verb < first && moves(context, verb);
    boolean before = timex.relation() == Timex.Relation.BEFORE;
    moved |= verb >= 0 && verb < first && DateClauses.chosen(context, sentence, verb, end) >= 0;
    Modality modality =
        moved || before ? Modality.PLANNED : modality(context, sentence, trigger, timex.interval());
    Claim claim =
        context.claim(
            id(),
            sentence,
            from,
            to,
            new Value.When(
                moved ? forward(context, timex) : readings(tokens, timex), timex.value()),
            slot,
            occurrence,
            modality);
    // "they will not come to Monday's talks": that the talks are on Monday is the narrator's word
    boolean spoken =
        first < trigger && claim.voice() != null && claim.voice().kind() == Voice.Kind.REPORTED;
    Claim told = spoken ? claim.told() : claim;
    out.accept(told);
    var published = context.reading().document().published();
    LocalDate other =
        CalendarCheck.other(tokens, timex, published == null ? null : published.day());
    if (other != null) {
      out.accept(CalendarCheck.byWeekday(told, other));
    }
  }

  /**
   * The days of a plan that was moved: whatever the tense of the moving, "to the 9th" or "to
   * Wednesday" is still to come.
   */
  private static List<TimeSpan> forward(Context context, Timex timex) {
    List<TimeSpan> days = readings(context.tokens(), timex);
    var published = context.reading().document().published();
    if (published == null || !days.get(0).lastDay().isBefore(published.day())) {
      return days;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    boolean weekday = false;
    boolean month = false;
    boolean year = false;
    for (int i = first; i < end; i++) {
      year |= tokens.isNumber(i) && tokens.text(i).length() == 4;
      weekday |= tokens.lower(i).endsWith("day");
      month |= Months.is(tokens.lower(i));
    }
    List<TimeSpan> moved = new ArrayList<>();
    for (TimeSpan span : days) {
      TimeSpan later = span;
      if (!month && span.withinOneDay()) {
        later = TimeSpan.day(weekday ? span.firstDay().plusDays(7) : span.firstDay().plusMonths(1));
      } else if (month && !year && span.withinOneDay()) {
        later = TimeSpan.day(span.firstDay().plusYears(1));
      }
      moved.add(later);
    }
    return moved;
  }

  /** The days alone. */
  private static List<TimeSpan> readings(Tokens tokens, Timex timex) {
    if (timex.type() != Timex.Type.TIME) {
      int first = tokens.tokenAt(timex.span().start());
      boolean zoned = tokens.is(first - 1, "gmt", "utc") || tokens.is(first - 2, "gmt", "utc");
      TimeSpan span = timex.interval();
      if (!zoned || !span.withinOneDay()) {
        LocalDate dusk = timex.type() == Timex.Type.DATE ? before(tokens, first, span) : null;
        List<TimeSpan> days = new ArrayList<>(timex.readings());
        if (dusk != null) {
          days.add(TimeSpan.night(dusk));
        }
        return days;
      }
      // "2042 GMT on Monday" is Tuesday where it happened, or Monday
      return List.of(
          span,
          TimeSpan.day(span.firstDay().minusDays(1)),
          TimeSpan.day(span.firstDay().plusDays(1)));
    }
    List<TimeSpan> days = new ArrayList<>();
    for (TimeSpan span : timex.readings()) {
      days.add(span.withinOneDay() ? TimeSpan.day(span.firstDay()) : span);
      if (span.zone() != null && span.withinOneDay()) {
        // by another clock it may be the day before or after
        days.add(TimeSpan.day(span.firstDay().plusDays(span.from().getHour() < 12 ? -1 : 1)));
      }
      LocalDate dusk = dusk(span);
      if (dusk != null) {
        days.add(TimeSpan.night(dusk));
      }
    }
    return days;
  }

  /** The evening before a day, where what is told was "in the night to Tuesday"; null elsewhere. */
  private static @Nullable LocalDate before(Tokens tokens, int first, TimeSpan span) {
    boolean night =
        tokens.is(first - 1, "to", "into")
            && (tokens.is(first - 2, "night", "overnight") || tokens.is(first - 3, "night"));
    return night && span.withinOneDay() ? span.firstDay().minusDays(1) : null;
  }

  /** On which evening the night began that a time of day lies in, or null where it lies in none. */
  private static @Nullable LocalDate dusk(TimeSpan span) {
    if (!span.withinOneDay()) {
      return null;
    }
    int hour = span.from().getHour();
    boolean evening = hour >= 17;
    boolean early = hour < 6 && span.to().isBefore(span.firstDay().atTime(8, 0));
    return evening ? span.firstDay() : early ? span.firstDay().minusDays(1) : null;
  }

  /**
   * Whether the event has happened. A verb of its own decides; an event that is only spoken of
   * ("will not attend Monday's talks") is as real as its day is past.
   */
  private static Modality modality(Context context, Sentence sentence, int trigger, TimeSpan span) {
    int verb = verbNear(context, sentence, trigger);
    for (int i = trigger; i < Math.min(trigger + 8, sentence.endToken()); i++) {
      if (context.tokens().is(i, ",", ";", "and")) {
        break;
      }
      if (Acts.verbal(context, i) && moves(context, i)) {
        return Modality.PLANNED;
      }
    }
    if (Verbs.family(context.verb(trigger)).equals("state")) {
      return Modality.ACTUAL;
    }
    Modality modality = context.modality(verb);
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
    var published = context.reading().document().published();
    return published != null && !span.lastDay().isBefore(published.day())
        ? Modality.PLANNED
        : Modality.ACTUAL;
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
    for (int i = trigger; i < Math.min(trigger + 8, sentence.endToken()); i++) {
      if (Verbs.finite(context.tokens(), i)) {
        return i;
      }
    }
    return trigger;
  }
}
