package dev.twosource.kinds.date;

import dev.twosource.kinds.act.ActWords;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.DateClauses;
import dev.twosource.kinds.act.Deeds;
import dev.twosource.kinds.act.Launches;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.act.Sudden;
import dev.twosource.kinds.act.Transit;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Anaphora;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.context.ClockPlaces;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** On which day something happened. */
public final class DateKind implements DetailKind {
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

  /** Verbs of what goes on for a stretch of days. */
  private static final Set<String> LASTING =
      Set.of("run", "last", "go", "continue", "hold", "stretch", "span", "be", "plan", "schedule");

  private static final Set<String> FINISH =
      Set.of("end", "conclude", "finish", "close", "expire", "wrap");

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
        and the date of publication; in a report that bears no date, "yesterday" stays open, while \
        a weekday or "20 March" is that of any week or year, and is held against others of such \
        reports. What is told apart: days \
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
        2025-03-11 | The army retook the bridge on Tuesday.
        2025-03-18 | The union has called a strike for Tuesday.
        2025-03-20 | Parliament will vote on the budget on 20 March.
        2025-02-03 | The ferry sank on 3 February 2025.
        2025-03-17 | The summit was postponed to Monday.
        2025-03-13 | The match was played yesterday.
        1998-06-01/1998-06-30 | The old theatre burned down in June 1998.
        2025-03-15; 2025-03-15 | The auction takes place tomorrow.
        2025-05-04 | Passenger trains will return to the Vesterdal line on Sunday, 4 May.
        2025-05-04 | Ferry services to the island will begin on Sunday, 4 May.
        2025-03-20 | Nurses stop work on 20 March over pay.
        2025-03-09 | The hiker has been missing since Sunday.
        2025-03-03 | Drivers have been on strike since 3 March.
        - | The hiker has been in good spirits since Sunday.
        2025-08-13 | The prints can be seen in the hall until 13 August.
        2025-06-13 | The agency is accepting comments on the draft until 13 June.
        - | The agency is accepting the award in Halden.
        2025-04-12 | The mandate of the observers runs out on 12 April.
        2025-03-20 | The strike by bus drivers ends on Thursday.
        2025-03-20 | Sentencing is due on Thursday.
        2025-04-10 | The curfew will stay in place until 10 April.
        - | The choir meets on Mondays.
        - | The bridge has been closed since Tuesday.
        2025-03-11 | Two sailors have been held in a cell in Saltford since Tuesday.
        2025-03-11 | The banker has been in custody since Tuesday.
        - | Six sailors have been held hostage since Tuesday.
        - | Talks have been held in Saltford since Tuesday.
        2025-03-04 | Nine of those who were hurt in the 4 March crash have gone home.
        2025-03-11 | The theft is understood to have happened on Tuesday.
        - | The firm mends its programs once a month, on Patch Tuesday.
        - | The Friday edition costs more than the others.
        - | Nobody could say when the fire broke out.
        - | Posted in Motoring on 12 March 2025.
        2025-03-18 | Parliament must pass the budget by Tuesday.
        2025-03-11 | The footbridge gave way on Tuesday under a wedding party.
        2025-03-20 | The union has named 20 March 2025 for its strike.
        2025-09-11 | The union has named the second Thursday of September for its strike.
        2026-01-28 | The union has named the last Wednesday of January for its strike.
        2025-03-03; 2025-03-03 | The handover took place on 3 March.
        2025-03-11 | Detectives picked up the former mayor of Saltford, Edwin Marsh, on Tuesday.
        2025-03-11 | Viktor Hallan lost his job as head coach on Tuesday.
        2025-03-10 | A spark set fire to the thatch of the mill on Monday.
        - | By Tuesday the fire had reached the church.
        2025-03-11; 2025-03-11 | The ministers agreed on it on Tuesday during a call.
        2025-03-11 | The two sides agreed on Tuesday to reopen the port.
        2025-03-18 | The unions agreed on Tuesday as the day of the strike.
        2025-03-11 | On Tuesday the windows of the school rattled.
        2025-03-20 | The talks will be held on 20 March and not on 27 March.
        2025-06-20 | The council will wait until 20 June.
        2025-03-11 | On Tuesday trains, which carry half the town, stood still.
        - | The works will take three weeks.
        2025-03-16 | The footbridge is back this Sunday.
        2025-03-16 | The pool will be open again on 16 March.
        2025-03-11 | The railway resumed running on its main line on Tuesday.
        2025-03-17 | Pupils go back to class on Monday.
        2025-03-11 | Edwin Marsh was last seen on Tuesday.
        2025-03-11 | The sailor last made contact on Tuesday.
        2025-06-12 | The vote that nobody in Saltford wants will be held on 12 June.
        2025-09-01/2025-09-30 | The bank no longer expects to close the takeover before September.
        2025-05-06; 2025-05-15 | The festival runs from 6 May to 15 May.
        2025-03-20; 2025-03-23 | The bridge will be closed between Thursday and Sunday.
        2025-05-06; 2025-05-15 | The summit, 6-15 May, will be in Bern.
        2025-03-17 | The strike will last until Monday.
        2025-03-19 | Islanders must do without their ferry until Wednesday.
        2025-06-01 | The calf will go on show from 1 June.
        2025-05-02 | An exhibition of banknotes has been announced for 2 May.
        2025-03-08 | The ferry ran aground in fog. That was in the small hours of Saturday.
        2025-03-20 | The bishop will be laid to rest on 20 March.
        2025-03-11; 2025-03-11 | Traffic came to a halt on Tuesday when the express left the rails.
        2025-03-11; 2025-03-11 | Tributes poured in after the death on Tuesday of the singer.
        2025-03-11 | The union mourned the death of the singer on Tuesday.
        2025-03-11 | Families buried their dead after Tuesday's crash.
        2025-03-10 | It took her 61 moves to beat the champion on Monday.
        2025-05-23 | Residents have until 23 May to comment on the plan.
        2025-08-15 | Offers for the terminal must be lodged by 15 August 2025.
        2025-05-30 | Submissions opened on the wall. They close on 30 May.
        2025-05-30 | The deadline for entries is 30 May.
        2025-03-12; 2025-03-12 | The exchange of prisoners was carried out on Wednesday.
        2025-03-20 | The reactor will be reconnected to the grid on 20 March.
        2025-03-20 | Classes will not resume until 20 March.
        2025-03-12 | The maiden flight of the rocket came on Wednesday.
        - | The shop sells maps from May to tourists.
        - | The exhibition will run beyond next week.
        2025-03-10 | Smoke could be seen from the harbour on Monday.
        - | The mayor is back in good spirits.
        - | The last meeting was a long one.
        """);
  }

  @Override
  public int version() {
    return 35;
  }

  @Override
  public void find(Context context, Consumer<Claim> found) {
    for (Sentence sentence : context.sentences()) {
      Set<String> told = new HashSet<>();
      Consumer<Claim> out =
          claim -> {
            told.add(told(claim));
            found.accept(claim);
          };
      List<EventMention> mentions = context.mentions(sentence);
      boolean[] used = new boolean[context.timexes(sentence).size()];
      Set<Timex> bounds = new HashSet<>();
      for (DateSpans.Stretch stretch : DateSpans.of(context, sentence)) {
        bounds.addAll(stretch.times());
        stretch(context, sentence, stretch, out);
      }
      for (int k = 0; k < mentions.size(); k++) {
        EventMention mention = mentions.get(k);
        if (mention.when() != null
            && !bounds.contains(mention.when())
            && tells(context, sentence, mention.when(), mention.when())
            && !(mention.when().relation() == Timex.Relation.UNTIL
                && DateLimits.of(context, sentence, mention.when()) >= 0)
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
      DateShifts.shifted(context, sentence, out);
      int number = 0;
      for (Timex timex : context.named(sentence)) {
        if (!used[number++]
            && !bounds.contains(timex)
            && DateWords.dates(timex)
            && !ClockPlaces.readers(context, sentence, timex)
            && tells(context, sentence, timex, timex)) {
          int limit = DateLimits.of(context, sentence, timex);
          if (limit >= 0) {
            limit(context, sentence, timex, limit, out);
            continue;
          }
          byVerb(context, sentence, timex, out);
          when(context, sentence, timex, out);
        }
      }
      for (Timex timex : context.named(sentence)) {
        // "after Friday's crash": whatever the word before it, the crash was on Friday
        boolean own = DateTwins.owner(context.tokens(), timex) || DateTwins.names(context, timex);
        Timex day = own ? at(timex) : timex;
        if (!bounds.contains(timex)
            && !ClockPlaces.readers(context, sentence, timex)
            && DateWords.dates(day)
            && tells(context, sentence, timex, day)
            && DateLimits.of(context, sentence, timex) < 0) {
          twins(
              context,
              sentence,
              day,
              claim -> {
                if (told.add(told(claim))) {
                  found.accept(claim);
                }
              });
        }
      }
    }
  }

  /**
   * Whether a day is told as that of something: it is no date stamp, nothing had come about by it,
   * and it is not that on which something was put off to another one.
   *
   * @param day the same time, by whatever word before it the day itself is told
   */
  private static boolean tells(Context context, Sentence sentence, Timex timex, Timex day) {
    return DateWords.day(context.tokens(), day)
        && !DateWords.stamp(context.tokens(), sentence, timex)
        && !DateWords.reached(context, sentence, day)
        && !DateShifts.ordered(context, sentence, timex);
  }

  /** Tells of the last day for something: one that is ahead is planned, whatever the verb. */
  private void limit(
      Context context, Sentence sentence, Timex timex, int from, Consumer<Claim> out) {
    emit(
        context,
        sentence,
        at(timex),
        from,
        from + 1,
        null,
        DateLimits.LIMIT,
        claim -> {
          boolean ahead =
              claim.value() instanceof Value.When when
                  && ahead(claim, when.readings().get(0).firstDay());
          out.accept(ahead ? claim.planned() : claim);
        });
  }

  /** What a claim dates, and how: by this a day of one act is told once in a sentence. */
  private static String told(Claim claim) {
    return claim.slot().head() + " " + claim.value().normal();
  }

  /** Tells what else a day dates than what its own verb tells. */
  private void twins(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    for (DateTwins.Twin twin : DateTwins.of(context, sentence, timex)) {
      emit(context, sentence, timex, twin.first(), twin.end(), twin.event(), twin.type(), out);
    }
  }

  /** Tells of the first day and of the last of what goes on for a stretch of days. */
  private void stretch(
      Context context, Sentence sentence, DateSpans.Stretch stretch, Consumer<Claim> out) {
    Timex whole = stretch.whole();
    if (DateWords.stamp(context.tokens(), sentence, whole)) {
      return;
    }
    Consumer<Claim> both =
        claim -> {
          if (STEADY.contains(claim.slot().measure())) {
            out.accept(bound(claim, stretch.first(), Phases.BEGIN));
            out.accept(bound(claim, stretch.last(), Phases.END));
          }
        };
    int k = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      boolean own = mention.when() != null && stretch.times().contains(mention.when());
      if (own && !DateClauses.elsewhere(context, sentence, mention)) {
        emit(context, sentence, whole, k, both);
        return;
      }
      k++;
    }
    byVerb(context, sentence, whole, both);
  }

  /** The steps of which a stretch of days tells the bounds. */
  private static final Set<String> STEADY = Set.of("", Phases.DURING);

  private static Claim bound(Claim claim, LocalDate day, String phase) {
    Claim known = claim.valued(new Value.When(List.of(TimeSpan.day(day)), day.toString()));
    Claim told = ahead(claim, day) && claim.modality() == Modality.ACTUAL ? known.planned() : known;
    return phase.equals(Phases.END) ? over(told) : told.with(told.slot().measured(phase));
  }

  /** Whether a day is yet to come when a claim is made. */
  private static boolean ahead(Claim claim, LocalDate day) {
    return claim.asOf() != null && day.isAfter(claim.asOf());
  }

  /** The same claim of the end of what goes on: what was shut opens again then. */
  private static Claim over(Claim claim) {
    Slot slot = claim.slot();
    return slot.head().equals("~close") || slot.head().equals("~suspend")
        ? claim.with(slot.measured("").of("~reopen", ""))
        : claim.with(slot.measured(Phases.END));
  }

  /** The same expression as that of the day itself. */
  private static Timex at(Timex timex) {
    return new Timex(
        timex.span(),
        timex.type(),
        timex.value(),
        timex.mod(),
        timex.readings(),
        timex.minutes(),
        timex.hedge(),
        Timex.Relation.AT,
        timex.anchor());
  }

  /** Whether a verb says of what happens that it goes on. */
  private static boolean lasts(Context context, Sentence sentence, int verb) {
    String lemma = context.verb(verb);
    boolean goes =
        ENDURING.contains(lemma)
            && (!lemma.equals("go") || context.tokens().is(verb + 1, "on"))
            && !context.tokens().is(verb + 1, "out", "away", "down");
    return goes
        && (happening(context, sentence, verb) != null
            || DateClauses.subject(context, sentence, verb) >= 0);
  }

  /**
   * What a clause says to hold up to a day: "the curfew stays in place until Friday", "the works
   * are on show until 13 August", "the museum is showing his prints until May"; or null.
   */
  private static @Nullable String standing(
      Context context, Sentence sentence, int verb, int first) {
    Tokens tokens = context.tokens();
    Clause clause = DateClauses.of(context, sentence, verb);
    if (clause != null && clause.negated()) {
      return null;
    }
    boolean seen = tokens.is(verb, "seen", "viewed") && tokens.is(verb - 1, "be");
    boolean shown = seen || tokens.is(verb, "showing", "displaying", "exhibiting");
    boolean holds = false;
    for (int i = verb + 1; i < first - 1; i++) {
      shown |= tokens.is(i, "on") && tokens.is(i + 1, "show", "display", "view");
      holds |= tokens.is(i, "in") && tokens.is(i + 1, "place", "force", "effect");
    }
    if (shown) {
      return EventTypes.noun("exhibition");
    }
    return holds ? happening(context, sentence, verb) : null;
  }

  private static final Set<String> ENDURING =
      Set.of("last", "run", "continue", "go", "stretch", "extend", "prolong", "persist");

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
    int owned = Undated.is(timex.interval()) ? DateClauses.behind(context, sentence, end) : -1;
    if (owned >= 0 && timex.relation() == Timex.Relation.AT) {
      emit(context, sentence, timex, owned, out);
      return;
    }
    DateSince.State since = DateSince.of(tokens, timex);
    if (since != null) {
      boolean strike = since.act().equals("strike");
      emit(
          context,
          sentence,
          at(timex),
          since.from(),
          since.from() + 1,
          null,
          since.act(),
          claim -> out.accept(strike ? claim.with(claim.slot().marked(Phases.BEGINS)) : claim));
      return;
    }
    boolean spans = !timex.interval().withinOneDay();
    int best = DateClauses.verb(context, sentence, first, end);
    best = best < 0 && spans ? DateClauses.being(context, sentence, first) : best;
    Clause until =
        best < 0 && timex.relation() == Timex.Relation.UNTIL
            ? DateClauses.last(context, sentence, first)
            : null;
    if (until != null && DateWords.shut(context, until.verb(), first)) {
      emit(context, sentence, timex, until.verb(), until.verb() + 1, null, "~reopen", out);
      return;
    }
    if (best < 0) {
      int fixture =
          timex.relation() == Timex.Relation.AT
              ? DateClauses.fixture(context, sentence, first)
              : -1;
      if (fixture >= 0) {
        Occurrence match = PlaceActs.near(context, sentence, fixture, "match");
        emit(context, sentence, timex, fixture, fixture + 1, match, "match", out);
        return;
      }
      int state = DateClauses.state(context, sentence, first);
      boolean from = timex.relation() == Timex.Relation.SINCE && tokens.is(first - 1, "from");
      if (state >= 0
          && (from
              || timex.relation() == Timex.Relation.AT
              || DateWords.notBefore(context, sentence, first))) {
        String act = OPENED.contains(tokens.lower(state)) ? "~reopen" : "~complete";
        emit(context, sentence, at(timex), state, state + 1, null, act, out);
        return;
      }
      before(context, sentence, timex, first, out);
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
    if (timex.relation() == Timex.Relation.SINCE
        && tokens.is(first - 1, "since")
        && DateClauses.detained(context, sentence, best, first)) {
      emit(context, sentence, at(timex), best, best + 1, null, "~arrest", out);
      return;
    }
    boolean moved = DateShifts.moves(context, best);
    if (timex.relation() == Timex.Relation.UNTIL
        && !moved
        && DateWords.shut(context, best, first)) {
      // "will stay closed until Friday" says when it is to open again
      emit(context, sentence, timex, best, best + 1, null, "~reopen", out);
      return;
    }
    if (timex.relation() == Timex.Relation.UNTIL && !moved && lasts(context, sentence, best)) {
      byVerb(context, sentence, at(timex), claim -> out.accept(over(claim)));
      return;
    }
    String standing =
        timex.relation() == Timex.Relation.UNTIL && !moved
            ? standing(context, sentence, best, first)
            : null;
    if (standing != null) {
      emit(
          context,
          sentence,
          at(timex),
          best,
          best + 1,
          PlaceActs.near(context, sentence, best, standing),
          standing,
          claim -> out.accept(over(claim)));
      return;
    }
    if (timex.relation() == Timex.Relation.UNTIL
        && !moved
        && DateWords.notBefore(context, sentence, first)) {
      // "will not begin until Friday": it is to begin then
      byVerb(context, sentence, at(timex), claim -> out.accept(claim.planned()));
      return;
    }
    // "moved from Tuesday to Thursday" tells of two days of one plan, "closed from Tuesday" of none
    boolean from =
        tokens.is(first - 1, "from")
            && (moved
                || context.modality(best) == Modality.PLANNED
                    && (!verb.equals("be") || Deeds.of(context, sentence, best) != null));
    if (timex.relation() == Timex.Relation.UNTIL && !moved
        || timex.relation() == Timex.Relation.SINCE && !from
        || timex.relation() == Timex.Relation.BEFORE
            && !DateWords.notBefore(context, sentence, first)) {
      return;
    }
    boolean bounds =
        (spans && LASTING.contains(verb)
                || BEGIN.contains(verb)
                || FINISH.contains(verb)
                || Acts.plain(context, best))
            && context.find(best + 1, best + 3, w -> w.equals("a") || w.equals("the")) < 0;
    if (bounds && BEGIN.contains(verb) && Transit.begins(context, sentence, best)) {
      emit(context, sentence, timex, best, best + 1, null, Transit.SERVICES, out);
      return;
    }
    if (moved || bounds) {
      int mention = DateClauses.subject(context, sentence, best);
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
    boolean announced = tokens.is(first - 1, "for") && ANNOUNCING.contains(verb);
    boolean plain =
        (bounds || announced || moved || TERMINAL.contains(verb) || ENDURING.contains(verb))
            && Deeds.settled(context, sentence, best) == null;
    String happening = plain || verb.equals("hold") ? happening(context, sentence, best) : null;
    if (happening != null) {
      Occurrence own = PlaceActs.near(context, sentence, best, happening);
      boolean ends = ends(context, sentence, best);
      Consumer<Claim> told =
          claim -> {
            Claim known = announced ? claim.planned() : claim;
            // "the season ends on 3 May": of what is held by nobody's order the day is a bare one
            boolean steady =
                known.modality() == Modality.PLANNED
                    && happening.startsWith("~")
                    && !ORDERED.contains(happening.substring(1))
                    && !TERMS.contains(happening.substring(1));
            boolean over = ends && !steady && known.slot().measure().isEmpty();
            out.accept(over ? known.with(known.slot().measured(Phases.END)) : known);
          };
      emit(context, sentence, timex, best, best + 1, own, happening, told);
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
    boolean hires = act.startsWith(Deeds.HIRE); // whatever is signed else
    PlaceActs.Act told = clause == null || hires ? null : PlaceActs.of(context, sentence, clause);
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
    int head =
        clause == null
            ? DateClauses.opening(context, sentence, verb)
            : DateClauses.lead(context, sentence, clause);
    Sentence told = sentence;
    if (head >= 0 && sentence.index() > 0 && context.tokens().is(head, "it", "this", "they")) {
      // "The walkout goes on. It began on Thursday": what the sentence before is about
      told = context.sentences().get(sentence.index() - 1);
      Clause before = DateClauses.main(context, told);
      head = before == null ? head : DateClauses.lead(context, told, before);
    }
    if (clause != null && !clause.passive() && DateShifts.moves(context, verb)) {
      // "has put back the ceremony", "the tour has slipped to May"
      head = clause.objects().size() == 1 ? clause.objects().get(0).head() : head;
    }
    boolean moved = head >= 0 && DateShifts.moves(context, verb);
    boolean plain =
        head >= 0
            && (moved
                || clause == null
                || clause.objects().isEmpty()
                || context.tokens().is(clause.verb() + 1, "place", "open"))
            && (clause == null || clause.passive() || !context.verb(verb).equals("hold"));
    if (!plain) {
      return null;
    }
    String noun = context.noun(head);
    if (noun.equals("day") && context.tokens().sequence(head + 1, "of", "action")
        || noun.equals("action") && context.tokens().is(head - 1, "industrial", "strike")) {
      return "strike";
    }
    if (noun.equals("strike") || noun.equals("walkout") || noun.equals("stoppage")) {
      return context.find(told.firstToken(), sentence.endToken(), ActWords.WORK::contains) >= 0
          ? "strike"
          : null;
    }
    if (noun.equals("state") && context.tokens().sequence(head + 1, "of", "emergency")) {
      return "~emergency";
    }
    if (noun.equals("round") || noun.equals("session")) {
      Occurrence talks = context.eventNear(sentence, head, "meeting"::equals);
      return talks == null ? null : "meeting";
    }
    boolean event =
        context.tokens().isWord(head)
            && context.nameAt(head) == null
            && (Lexicon.get().nounClass(noun) == NounClass.EVENT
                || SHOWS.contains(noun)
                || TERMS.contains(noun) && TERMINAL.contains(context.verb(verb)));
    String type = event ? EventTypes.noun(noun) : null;
    return type != null ? type : event ? "~" + noun : null;
  }

  /** Verbs with which a day is made known for what is to be on it. */
  private static final Set<String> ANNOUNCING =
      Set.of("announce", "bill", "advertise", "pencil", "earmark", "book", "slate", "plan", "set");

  /** What goes on for days, though its word also stands for a thing or a rule. */
  private static final Set<String> SHOWS =
      WordList.set(
          """
              exhibition exhibit show fair festival congress conference forum convention curfew ban
              blockade moratorium boycott sale season campaign course trial programme program tour
              tournament championship cup games exercise manoeuvre training market regatta rally
              lockdown quarantine embargo freeze suspension closure diversion detour""");

  /** Whether a verb says that what goes on is over then: "ends", "runs out", "will be lifted". */
  private static boolean ends(Context context, Sentence sentence, int verb) {
    String lemma = context.verb(verb);
    Clause clause = DateClauses.of(context, sentence, verb);
    boolean lifted = LIFTING.contains(lemma) && clause != null && clause.passive();
    return lifted
        || !lemma.equals("close") && Phases.END.equals(Phases.byVerb(context, sentence, verb));
  }

  private static final Set<String> LIFTING = Set.of("lift", "revoke", "rescind");

  private static final Set<String> OPENED =
      Set.of("open", "usable", "passable", "navigable", "available", "online", "operational");

  /** What holds up to a day by law or contract. */
  private static final Set<String> TERMS =
      WordList.set(
          """
              mandate lease licence license permit visa passport guarantee concession franchise
              patent""");

  /** What somebody imposes and lifts. */
  private static final Set<String> ORDERED =
      WordList.set(
          """
              curfew ban blockade moratorium boycott lockdown quarantine embargo freeze suspension
              emergency""");

  /** Verbs of what holds no longer, or goes on holding. */
  private static final Set<String> TERMINAL =
      Set.of(
          "expire", "lapse", "run", "end", "extend", "prolong", "renew", "last", "lift", "revoke",
          "rescind");

  /** "That was in the small hours of Saturday": the day of what the sentence before tells. */
  private void before(
      Context context, Sentence sentence, Timex timex, int first, Consumer<Claim> out) {
    int was = DateClauses.that(context, sentence, first);
    int anew = DateClauses.anew(context, sentence);
    if (anew >= 0 && timex.relation() == Timex.Relation.AT) {
      again(context, sentence, timex, anew, out);
      return;
    }
    if (was < 0 || sentence.index() == 0 || timex.relation() != Timex.Relation.AT) {
      return;
    }
    Sentence told = context.sentences().get(sentence.index() - 1);
    int mention = context.firstMention(sentence) - 1;
    if (mention >= context.firstMention(told)) {
      EventMention event = context.events().mentions().get(mention);
      Occurrence own = context.events().of(mention);
      emit(context, sentence, timex, was, was + 1, own, event.type(), out);
      return;
    }
    for (int i = told.firstToken(); i < told.endToken(); i++) {
      String act = Acts.verbal(context, i) ? Acts.of(context, told, i) : "~";
      if (!Acts.saying(act) && Acts.listed(act)) {
        emit(context, sentence, timex, was, was + 1, null, act, out);
        return;
      }
    }
  }

  /** "The exam was called off. The new date is 22 July": the day of what was told before. */
  private void again(
      Context context, Sentence sentence, Timex timex, int verb, Consumer<Claim> out) {
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - 2); s--) {
      Sentence told = context.sentences().get(s);
      Clause clause = DateClauses.main(context, told);
      int head = clause == null ? -1 : DateClauses.lead(context, told, clause);
      String noun = head < 0 || context.nameAt(head) != null ? "" : context.noun(head);
      String type = EventTypes.noun(noun);
      boolean event = type != null || Lexicon.get().nounClass(noun) == NounClass.EVENT;
      event |= !noun.isEmpty() && clause.passive() && PUT_OFF.contains(context.verb(clause.verb()));
      if (event) {
        String name = type != null ? type : "~" + noun;
        Occurrence own = PlaceActs.near(context, sentence, verb, name);
        emit(context, sentence, timex, verb, verb + 1, own, name, claim -> out.accept(claim));
        return;
      }
    }
  }

  private static final Set<String> PUT_OFF =
      Set.of("cancel", "postpone", "delay", "call", "put", "move", "annul", "scrap");

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

  /** "Two more suspects were arrested on Wednesday": after those of whom others tell. */
  private static boolean more(Tokens tokens, Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(sentence.firstToken() - 1, verb - 7); i--) {
      if (tokens.is(i, ",", ";", "and", "that", "which", "who")) {
        return false;
      }
      if (tokens.is(i, "more", "further", "another", "additional")) {
        return !tokens.is(i + 1, "than") && !tokens.is(i - 1, "once", "no");
      }
    }
    return false;
  }

  /** What a judge does to others. */
  private static final Set<String> PASSED = Set.of("~sentence", "~convict", "~release");

  /** Whether a day lies so near to the report that it may be that of its news. */
  private static boolean recent(Context context, Timex timex) {
    var published = context.reading().document().published();
    return published == null || timex.interval().lastDay().isAfter(published.day().minusDays(30));
  }

  private void emit(
      Context context,
      Sentence sentence,
      Timex timex,
      int trigger,
      int triggerEnd,
      @Nullable Occurrence occurrence,
      String named,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    String type = Launches.of(context, sentence, trigger, named);
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.min(first, trigger);
    int to = Math.max(end, triggerEnd);
    int verb = DateClauses.verb(context, sentence, first, end);
    if (DateShifts.old(tokens, first)) {
      return; // the other day of the sentence takes its place
    }
    if (type.equals("storm") && verb >= 0 && Acts.of(context, sentence, verb).equals("~landing")) {
      type = "~landing"; // "the storm came ashore on 13 February": on whichever days it blew
    }
    String shift = DateShifts.word(context, sentence, timex, verb, first, end);
    int late = DateShifts.late(context, sentence, end);
    to = Math.max(to, late);
    String phase =
        Acts.once(type) ? "" : Phases.of(context, sentence, type, from, to, trigger, verb);
    boolean owned = type.startsWith("~") || type.equals("resignation");
    owned &= !(PASSED.contains(type) && DateClauses.judged(context, sentence, trigger));
    String owner = owned ? DateClauses.owner(context, sentence, trigger) : "";
    Slot slot = context.slot(sentence, from, to, phase, type, owner, null, false);
    slot = Anaphora.widen(context, sentence, slot);
    if (verb >= 0 && phase.isEmpty() && BEGIN.contains(context.verb(verb))) {
      slot = slot.marked(Phases.BEGINS);
    }
    if (more(tokens, sentence, trigger)) {
      slot = slot.marked(Phases.MORE);
    }
    boolean moved =
        triggerEnd - 1 > trigger && DateShifts.moves(context, triggerEnd - 1)
            || DateShifts.moves(context, trigger) && Acts.verbal(context, trigger)
            || verb > trigger && verb < first && DateShifts.moves(context, verb);
    if (moved && phase.equals(Phases.WORD)) {
      slot = slot.measured(""); // "the strike announced for Friday was put back to"
    }
    boolean before = timex.relation() == Timex.Relation.BEFORE;
    moved |= verb >= 0 && verb < first && DateClauses.chosen(context, sentence, verb, end) >= 0;
    boolean lapsed = moved && DateReadings.lapsed(context, timex, verb < 0 ? trigger : verb);
    moved |= shift != null && context.modality(trigger) == Modality.PLANNED;
    if (!moved
        && !before
        && shift == null
        && DateMoods.untrue(context, trigger, first, timex.interval())) {
      return;
    }
    Modality modality =
        moved || before
            ? Modality.PLANNED
            : DateMoods.modality(context, sentence, trigger, first, timex.interval());
    Claim claim =
        context.claim(
            id(),
            sentence,
            from,
            to,
            new Value.When(
                moved && !lapsed
                    ? DateReadings.forward(context, timex)
                    : DateReadings.readings(tokens, timex),
                timex.value()),
            slot,
            occurrence,
            modality);
    // "the match starts tomorrow"
    boolean coming =
        modality == Modality.ACTUAL
            && timex.interval() != null
            && ahead(claim, timex.interval().firstDay());
    claim = coming ? claim.planned() : claim;
    // "they will not come to Monday's talks": that the talks are on Monday is the narrator's word
    boolean spoken =
        first < trigger && claim.voice() != null && claim.voice().kind() == Voice.Kind.REPORTED;
    Claim told = spoken ? claim.told() : claim;
    told = shift != null && modality == Modality.PLANNED ? told.changed(shift) : told;
    told = late >= 0 ? told.changed("delayed") : told;
    if (told.change() == null && verb < first && DateShifts.shifts(context, verb)) {
      told = told.changed("moved"); // "the synod moves to 5 April"
    }
    if (moved || told.change() != null || DateFormers.may(context, sentence)) {
      told = DateFormers.mark(context, sentence, timex, told);
    }
    out.accept(told);
    var published = context.reading().document().published();
    LocalDate other =
        CalendarCheck.other(tokens, timex, published == null ? null : published.day());
    if (other != null) {
      out.accept(CalendarCheck.byWeekday(told, other));
    }
  }
}
