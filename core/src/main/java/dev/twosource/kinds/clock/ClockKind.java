package dev.twosource.kinds.clock;

import dev.twosource.document.Span;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.DateClauses;
import dev.twosource.kinds.act.Launches;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.act.Sudden;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Anaphora;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.context.ClockPlaces;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.duration.DurationWords;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.time.Zones;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * At what time of day something happened. The slot's head is the type of event, or "~" and a verb
 * where none is named, and its measure the phase of it: the beginning, the end, an alarm.
 */
public final class ClockKind implements DetailKind {
  /** Verbs that say only that something took place: the event is the document's. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              happen occur strike hit come begin start take be plunge touch go leave set lift climb
              stop open sit connect kick erupt blast rise fall give get derail collide launch depart
              explode crash shake break collapse sink gather meet roar run""");

  private static final Set<String> DELAYING =
      Set.of("delay", "postpone", "push", "put", "move", "hold", "defer");

  @Override
  public String id() {
    return "event.time";
  }

  @Override
  public String summary() {
    return "At what time of day something happened.";
  }

  @Override
  public String explanation() {
    return """
        The time of day at which an event, or a step of it, took place or is due: the beginning, \
        the end, the alarm, an arrival. The zone is taken from the words ("GMT", "local time", "3 \
        p.m. in Bratislava") and left open where they name none. What is told apart: lengths \
        ("about three hours"), stretches of more than three hours ("in the afternoon"), time \
        stamps of live reports, and scores and numbers that look like times. Times in known zones \
        are compared in universal time; where only one names its zone, nothing is said; where "at \
        seven" may be morning or evening, both readings are tried; up to five minutes apart are \
        compatible. In a report that bears no date the hour is that of any such day.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        2025-03-13T03:10 | The boat sank on Thursday. A mayday reached the coastguard at 3.10am.
        2025-03-13T06:20 | The morning blast on Thursday came at twenty past six.
        2025-03-13T04:12 | The quake struck at 4.12am local time on Thursday.
        2025-03-11T15:00 | The lorries collided at 3 p.m. on Tuesday (midnight) near the toll plaza.
        2025-03-11T15:10 | The lorries collided at 3.10 p.m. local time on Tuesday (1910 GMT).
        2025-03-11T15:10 | The lorries collided at 1910 GMT (3.10 p.m. local time) on Tuesday.
        2025-03-13T07:30 | The lorries collided at 7.30 am on Thursday near the toll plaza.
        2025-03-13T07:30 | The lorries collided at 07.30 hrs on Thursday.
        2025-03-13T20:00/2025-03-13T21:01 | The lorries collided between 8 and 9pm on Thursday.
        2025-03-12T02:00/2025-03-12T02:30 | The fire broke out shortly after 2 a.m. on Wednesday.
        2025-03-18T15:00 | The meeting will begin at 3 p.m. on Tuesday.
        2025-03-14T09:45[Z] | The blast happened at 09:45 GMT on Friday.
        2025-03-14T09:45[Z] | All times are GMT. The blast happened at 09:45 on Friday.
        2025-03-11T06:15 | The structure gave way at 6.15am on Tuesday.
        2025-03-11T19:45 | The match kicked off at 7.45pm on Tuesday.
        2025-03-14T19:45 | Halden play Moss on Friday. Kick-off is 19:45.
        2025-03-15T18:00 | The league has moved the start of Saturday's match from 8 p.m. to 6 p.m.
        2025-03-13T18:30 | The ferry left the harbour at 18:30 on Thursday.
        2025-03-13T12:00 | The explosion shook the plant at noon on Thursday.
        2025-03-13T06:05 | Police broke down the doors of a flat at 6.05am on Thursday.
        2025-03-13T09:41 | At 9.41am on Thursday the windows of the bakery rattled.
        2025-03-13T13:40 | It was 1.40 p.m. on Thursday when the fans went still.
        2025-03-13T06:00 | The ceasefire came into force at 6 a.m. on Thursday.
        2025-03-13T11:40 | A plane crashed in a forest on Thursday. It had taken off at 11.40 a.m.
        2025-03-13T00:30 | The climbers were hoisted off half an hour after midnight on Thursday.
        2025-03-11T20:30/2025-03-11T21:30 | Water began to seep through the dam around nine on Tuesday evening.
        2025-03-13T20:44 | It was 8.44 in the evening on Thursday when the rocket rose.
        2025-03-13T15:37 | The roof fell in on Thursday. It was 15:37.
        2025-03-13T12:00 | Agreement came on Thursday as the clock showed noon.
        - | 14:10 - Nothing new from the harbour.
        - | The rocket was launched on Friday. 14:10 Tanks are full.
        - | The fire broke out in the afternoon.
        - | Runners need about three hours for the course.
        - | High tide at the bar is at ten past six.
        - | The train derailed on Thursday. It was due in Leeds at 7.19 p.m.
        - | The council backed the plan by 10-5.
        - | The crash closed the road between exits 12 and 13.
        """);
  }

  @Override
  public int version() {
    return 30;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    ZoneId stated = ClockPlaces.stated(context);
    for (Sentence sentence : context.sentences()) {
      List<Timex> clocks = new ArrayList<>();
      for (Timex named : context.named(sentence)) {
        Timex timex = stated == null ? named : by(named, stated);
        Timex before = clocks.isEmpty() ? null : clocks.get(clocks.size() - 1);
        Timex within = before == null ? null : within(context.tokens(), before, timex);
        Timex both = before == null ? null : ClockPairs.of(context.tokens(), before, timex);
        if (within != null) {
          clocks.set(clocks.size() - 1, within);
        } else if (both != null) {
          clocks.set(clocks.size() - 1, both);
        } else if (clock(timex)
            && !turned(context.tokens(), before, timex)
            && !ClockPlaces.readers(context, sentence, timex)) {
          clocks.add(timex);
        }
      }
      for (Timex timex : clocks) {
        claim(context, sentence, timex, out);
      }
    }
  }

  /** The same time of day by a clock, where it names none itself. */
  private static Timex by(Timex timex, ZoneId zone) {
    boolean open = clock(timex) && timex.interval().zone() == null && !Undated.is(timex.interval());
    return open
        ? timex.reading(
            timex.readings().stream()
                .map(span -> new TimeSpan(span.from(), span.to(), zone))
                .toList())
        : timex;
  }

  static boolean clock(Timex timex) {
    return timex.type() == Timex.Type.TIME
        && timex.interval() != null
        && Duration.between(timex.interval().from(), timex.interval().to()).toMinutes() < 180;
  }

  /** "At 3 p.m. on Tuesday (midnight in Sydney)": the same moment by the readers' clock. */
  private static boolean turned(Tokens tokens, @Nullable Timex before, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    if (before == null || !tokens.is(first - 1, "(")) {
      return false;
    }
    int end = tokens.tokenAt(before.span().end() - 1) + 1;
    for (int i = end; i < first - 1; i++) {
      boolean day =
          tokens.is(i, "on", "in", "local", "time", "the", "last")
              || CalendarCheck.weekday(tokens.lower(i)) != null;
      if (!day) {
        return false;
      }
    }
    int close = tokens.tokenAt(timex.span().end() - 1) + 1;
    return before.interval().zone() == null
        && timex.interval().zone() == null
        && !tokens.is(close, "in");
  }

  /** "Between eight and nine": some time within the two, as one; null for two by themselves. */
  private static @Nullable Timex within(Tokens tokens, Timex first, Timex second) {
    int start = tokens.tokenAt(first.span().start());
    int end = tokens.tokenAt(first.span().end() - 1) + 1;
    boolean between =
        clock(second)
            && tokens.is(start - 1, "between")
            && tokens.is(end, "and")
            && tokens.tokenAt(second.span().start()) == end + 1;
    if (!between || !second.interval().to().isAfter(first.interval().from())) {
      return null;
    }
    ZoneId zone = second.interval().zone();
    TimeSpan span = new TimeSpan(first.interval().from(), second.interval().to(), zone);
    Timex whole =
        new Timex(
            new Span(first.span().start(), second.span().end()),
            Timex.Type.TIME,
            first.value() + "/" + second.value(),
            null,
            List.of(span),
            null,
            Hedge.ABOUT,
            first.relation(),
            null);
    return clock(whole) ? whole : null;
  }

  private void claim(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    boolean stamp =
        first == sentence.firstToken() && tokens.is(end, "-", "–", "—", ":", "|")
            || tokens.is(first - 1, "updated", "posted", "published", "modified");
    Clause clause = ClockClauses.of(context, sentence, first, end);
    if (clause != null
        && clause.first() > end
        && Verbs.family(context.verb(clause.verb())).equals("state")) {
      clause = null; // "..., she said": the clause of what was said was not read
    }
    if (clause != null && shown(context, clause)) {
      clause = beside(context, sentence, clause); // "came as the clock showed noon"
    }
    int beyond = clause == null ? -1 : beyond(context, clause, first);
    clause = beyond >= 0 ? DateClauses.of(context, sentence, beyond) : clause;
    int verb =
        beyond >= 0
            ? beyond
            : clause == null
                ? unread(context, sentence, first, end)
                : DateClauses.phase(context, clause);
    EventMention mention = mention(context, sentence, first, end, clause);
    // "as of 14:48 UTC": when somebody looked, not when it happened
    boolean asOf = tokens.sequence(first - 2, "as", "of") || tokens.sequence(first - 2, "as", "at");
    // "by noon smoke still rose", "they had been through 20": a state that somebody saw
    boolean seen =
        (timex.relation() == Timex.Relation.BY || tokens.is(first - 2, "by"))
            && context.find(
                    end,
                    Math.min(sentence.endToken(), end + 8),
                    w -> w.equals("still") || w.equals("had"))
                >= 0;
    // "23:41 Fuelling is complete", in a live report: the hour is that of what its entry names
    boolean entry =
        first == sentence.firstToken()
            && tokens.isNumber(first)
            && tokens.isCapitalised(end)
            && mention == null;
    Occurrence meant =
        verb < 0 && mention == null ? understood(context, sentence, first, end) : null;
    if (clause != null && (almanac(context, clause) || due(context, clause))
        || ends(context, sentence, timex, first)) {
      return;
    }
    if (kickOff(tokens, sentence, first)) {
      Occurrence main = context.events().mainOccurrence();
      Occurrence match = main != null && main.type().equals("match") ? main : null;
      emit(context, sentence, timex, clause, first, match, "match", "", out);
      return;
    }
    if (meant != null && !stamp) {
      emit(context, sentence, timex, null, first, meant, meant.type(), "", out);
      return;
    }
    if (stamp || entry || asOf || seen || verb < 0 && mention == null) {
      return;
    }
    int was = DateClauses.that(context, sentence, first);
    if (was >= 0 && sentence.index() > 0) {
      before(context, sentence, timex, was, out);
      return;
    }
    // "trains stood still from 8.15": when that began
    boolean halted =
        timex.relation() == Timex.Relation.SINCE
            && clause != null
            && tokens.is(first - 1, "from")
            && context.find(clause.first(), first, HALTED::contains) >= 0;
    if (!halted && !placed(timex, verb)) {
      return;
    }
    String lemma = verb < 0 ? "" : context.verb(verb);
    if (STANDING.contains(lemma) && measured(context, sentence, first)) {
      return; // "stood at 4.1 metres at five o'clock": when it was read off
    }
    String step = verb < 0 ? null : Phases.byVerb(context, sentence, verb);
    if (lemma.equals("close") && clause != null && named(context, sentence, clause) == null) {
      step = null; // a door or a latch
    }
    String phase = step == null ? "" : step;
    Occurrence main = context.events().mainOccurrence();
    Occurrence event =
        mention == null
            ? null
            : context
                .events()
                .of(context.firstMention(sentence) + context.mentions(sentence).indexOf(mention));
    String act = verb < 0 ? "~" : Acts.of(context, sentence, verb);
    // what the clause names: "voting ended", "the quake woke them", "the raid took place"
    PlaceActs.Act told = clause == null ? null : named(context, sentence, clause);
    boolean until = timex.relation() == Timex.Relation.UNTIL && !denied(clause);
    boolean polls =
        (act.equals("~close") || until || act.equals("opening") && lemma.equals("open"))
            && context.find(sentence.firstToken(), sentence.endToken(), POLLS::contains) >= 0;
    String head;
    if (polls) {
      phase = act.equals("opening") && !until ? "" : Phases.END;
      event = context.eventNear(sentence, verb, type -> type.equals("vote"));
      head = "vote";
    } else if (until && !DELAYING.contains(lemma)) {
      return; // how long it goes on
    } else if (act.equals("~effect") && clause != null && truce(context, clause)) {
      phase = "";
      event = context.eventNear(sentence, verb, "truce"::equals);
      head = "truce"; // "the ceasefire took effect"
    } else if (act.equals("~depart") && clause != null && vehicle(context, clause)) {
      boolean wreck = main != null && WRECKS.contains(main.type());
      phase = DEPARTURE; // "it had taken off at noon": not when it crashed
      event = wreck ? main : null;
      head = wreck ? main.type() : act;
    } else if (act.equals("~depart") && lemma.equals("leave")) {
      phase = "";
      event = null;
      head = act; // "left the court": whatever is told of beside it
    } else if (Acts.once(act) && !act.equals("~die")) {
      phase = "";
      event =
          act.startsWith("~")
              ? null
              : context.eventNear(sentence, verb, type -> EventTypes.compatible(type, act));
      head = act;
    } else if (!act.startsWith("~")) {
      event = context.eventNear(sentence, verb, type -> EventTypes.compatible(type, act));
      head = act;
    } else if (told != null && told.event() != null) {
      event = told.event();
      head = told.type();
    } else if (event != null
        && (lemma.isEmpty()
            || PLAIN.contains(lemma)
            || verb >= mention.firstToken() && verb < mention.endToken()
            || !phase.isEmpty())) {
      head = event.type();
    } else if (main != null
        && !aside(context, sentence, first)
        && !(act.equals("~depart") && EventTypes.harmful(main.type()))
        && (PLAIN.contains(lemma)
            || Acts.befalling(lemma) && EventTypes.harmful(main.type())
            || starts(context, verb)
            || !phase.isEmpty())) {
      event = main;
      head = main.type();
    } else if (!Acts.known(context, sentence, verb) && Sudden.felt(context, sentence, clause)) {
      event = Sudden.event(context);
      head = event == null ? Sudden.FELT : event.type();
    } else {
      event = null;
      String thing = delayed(context, clause) ? put(context, clause) : null;
      thing = phase.equals(ALARM) ? befell(context, sentence) : thing;
      thing = phase.equals(Phases.OFF) ? ceased(context, clause) : thing;
      head = thing != null ? thing : Acts.known(context, sentence, verb) ? act : "~" + lemma;
    }
    if (clause != null && phase.isEmpty() && closes(context, clause) && main != null) {
      phase = Phases.END; // "the last ball was struck at"
      event = main;
      head = main.type();
    }
    if (phase.equals(ARRIVAL) && head.equals("storm")) {
      phase = ""; // it hits a coast when it reaches it
    }
    int trigger = verb >= 0 ? verb : mention.firstToken();
    if (delayed(context, clause)) {
      event = null; // the day beside it may be the old one
    }
    if (phase.isEmpty() && !Acts.once(act)) {
      int from = Math.min(first, trigger);
      int to = Math.max(end, trigger + 1);
      phase = Phases.of(context, sentence, head, from, to, trigger, verb);
    }
    emit(context, sentence, timex, clause, trigger, event, head, phase, out);
  }

  /** "The ground began to shake. It was 15:37": the hour of what the sentence before tells. */
  private void before(
      Context context, Sentence sentence, Timex timex, int was, Consumer<Claim> out) {
    Sentence told = context.sentences().get(sentence.index() - 1);
    int mention = context.firstMention(sentence) - 1;
    if (mention >= context.firstMention(told)) {
      String type = context.events().mentions().get(mention).type();
      Occurrence event = context.events().of(mention);
      emit(context, sentence, timex, null, was, event, type, "", out);
      return;
    }
    Occurrence main = context.events().mainOccurrence();
    for (int i = told.firstToken(); i < told.endToken(); i++) {
      String act = Acts.verbal(context, i) ? Acts.of(context, told, i) : "~";
      boolean felt = main != null && Acts.befalling(context.verb(i));
      if (!Acts.saying(act) && Acts.listed(act) || felt) {
        emit(
            context,
            sentence,
            timex,
            null,
            was,
            felt ? main : null,
            felt ? main.type() : act,
            "",
            out);
        return;
      }
    }
  }

  /** The step at which somebody or something comes. */
  private static final String ARRIVAL = "arrival";

  /** The step at which help is called. */
  private static final String ALARM = "alarm";

  /**
   * The type of what befell somebody, as a verb of this sentence or of the one before tells it, for
   * the alarm that was raised over it: "The balcony gave way. The alarm was raised at six"; or
   * null.
   */
  private static @Nullable String befell(Context context, Sentence sentence) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 1); s--) {
      Sentence told = context.sentences().get(s);
      for (int i = told.firstToken(); i < told.endToken(); i++) {
        String act = Verbs.past(context, i) ? Acts.of(context, told, i) : "~";
        if (!act.startsWith("~") && EventTypes.harmful(act)) {
          return act;
        }
      }
    }
    return null;
  }

  /**
   * What is called off or broken off, as an act: "the search was called off", "rescuers broke off
   * the search"; or null.
   */
  private static @Nullable String ceased(Context context, @Nullable Clause clause) {
    if (clause == null) {
      return null;
    }
    List<Phrase> phrases = clause.passive() ? clause.subjects() : clause.objects();
    boolean one = phrases.size() == 1 && context.tokens().isWord(phrases.get(0).head());
    return one ? "~" + context.noun(phrases.get(0).head()) : null;
  }

  /** Whether a clause only tells the hour by what a clock shows. */
  private static boolean shown(Context context, Clause clause) {
    boolean clock = false;
    for (Phrase subject : clause.subjects()) {
      clock |= DIALS.contains(context.noun(subject.head()));
    }
    return clock && SHOWING.contains(context.verb(clause.verb()));
  }

  private static final Set<String> DIALS = Set.of("clock", "watch", "dial", "bell");

  private static final Set<String> SHOWING =
      Set.of("show", "strike", "read", "say", "chime", "tick");

  /** The clause that another stands with: the one before it, else the next. */
  private static @Nullable Clause beside(Context context, Sentence sentence, Clause clause) {
    Clause found = null;
    for (Clause other : context.clauses(sentence).clauses()) {
      boolean before = other.first() < clause.first();
      if (other != clause && other.form() == Clause.Form.FINITE && (before || found == null)) {
        found = other;
      }
    }
    return found;
  }

  /** "..., the harbourmaster told us, hit the reef at six": the verb behind what only says who. */
  private static int beyond(Context context, Clause clause, int first) {
    if (!Verbs.family(context.verb(clause.verb())).equals("state") || clause.first() > first) {
      return -1;
    }
    int comma = context.find(clause.verbEnd(), first, ","::equals);
    for (int i = first - 1; comma >= 0 && i > comma; i--) {
      if (Verbs.past(context, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a clause says that something was put off or brought forward to its time. */
  private static boolean delayed(Context context, @Nullable Clause clause) {
    return clause != null
        && (clause.passive() || shifts(context, clause))
        && DELAYING.contains(context.verb(clause.verb()))
        && !context.verb(clause.verb()).equals("hold")
        && (!context.verb(clause.verb()).equals("put")
            || context.find(clause.verb(), clause.verb() + 3, SHIFTED::contains) >= 0);
  }

  /** "has put back the launch to 1:45 p.m.", "has moved the start of the match to six". */
  private static boolean shifts(Context context, Clause clause) {
    for (Phrase object : clause.objects()) {
      for (int i = object.first(); i < object.whole(); i++) {
        boolean start = context.tokens().is(i, "start", "kick-off", "departure", "beginning");
        if (start || EventTypes.noun(context.noun(i)) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<String> SHIFTED = Set.of("off", "back", "forward");

  /** The type of event that the subject of a clause names, such as what is moved; or null. */
  private static @Nullable String put(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      String type = EventTypes.noun(context.noun(subject.head()));
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** Whether what a clause tells of is the last thing of what the report is about. */
  private static boolean closes(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      if (context.tokens().is(subject.head() - 1, "last", "final")
          && CLOSERS.contains(context.noun(subject.head()))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CLOSERS =
      WordList.set(
          """
              ball point whistle bell gun hooter siren buzzer over shot wicket note chord song word
              speaker delegate guest vote ballot bid lot hammer applause curtain lap rider runner
              finisher spectator marcher""");

  /** "High tide is at six", "sunset comes at nine": what the calendar gives, and no news. */
  private static boolean almanac(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      if (ALMANAC.contains(context.noun(subject.head()))) {
        return !clause.passive();
      }
    }
    return false;
  }

  /** "From ten until four nothing moved": the later end of what a sentence opens with. */
  private static boolean ends(Context context, Sentence sentence, Timex timex, int first) {
    int to = first - 1;
    return timex.relation() == Timex.Relation.UNTIL
        && context.tokens().is(sentence.firstToken(), "from")
        && to - sentence.firstToken() <= 8
        && to > sentence.firstToken();
  }

  /** "It was due in Ostra at 7:19": when it should have come, and nothing happened then. */
  private static boolean due(Context context, Clause clause) {
    int due = context.find(clause.verb(), clause.verb() + 3, "due"::equals);
    return due > 0
        && context.tokens().is(due + 1, "in", "into", "back")
        && context.tokens().is(clause.verb(), "was", "were", "been");
  }

  private static final Set<String> ALMANAC =
      Set.of("tide", "sunset", "sunrise", "moonrise", "dusk", "dawn", "forecast", "bulletin");

  private static final Set<String> PUTTING =
      Set.of("put", "place", "date", "time", "set", "fix", "schedule", "push", "move", "bring");

  /** Words of an election in a sentence that says when something closes. */
  private static final Set<String> POLLS =
      Set.of("poll", "polls", "polling", "voting", "ballots", "ballot", "voters", "by-election");

  /** Whether "until" stands with what did not happen before: "did not appear until ten". */
  private static boolean denied(@Nullable Clause clause) {
    return clause == null || clause.negated();
  }

  /** Whether the words of a time say when something was, and not from when or before when. */
  private static boolean placed(Timex timex, int verb) {
    return switch (timex.relation()) {
      case AT, BY -> true;
      case UNTIL -> verb >= 0;
      default -> false;
    };
  }

  private static final Set<String> HALTED =
      Set.of("still", "standstill", "offline", "dark", "down", "paralysed", "paralyzed", "stopped");

  /** The step at which a vehicle sets out. */
  public static final String DEPARTURE = "departure";

  /** What befalls that which sets out. */
  private static final Set<String> WRECKS = Set.of("crash", "sinking");

  /** Whether a clause tells of a vehicle, by its noun or by "it". */
  private static boolean vehicle(Context context, Clause clause) {
    boolean it = context.tokens().is(clause.first() - 1, "it");
    return it
        || clause.subjects().stream()
            .anyMatch(
                s ->
                    Lexicon.get().nounClass(context.noun(s.head())) == NounClass.VEHICLE
                        || context.tokens().is(s.head(), "it", "flight", "airbus", "boeing"));
  }

  /** Whether what a clause is said of is a truce. */
  private static boolean truce(Context context, Clause clause) {
    return clause.subjects().stream()
        .anyMatch(s -> "truce".equals(DurationWords.noun(context, s.head())));
  }

  /** The event that the subject of a clause names, or with a light verb its object. */
  private static PlaceActs.@Nullable Act named(Context context, Sentence sentence, Clause clause) {
    List<Phrase> phrases = new ArrayList<>(clause.subjects());
    if (PUTTING.contains(context.verb(clause.verb()))) {
      phrases.addAll(clause.objects()); // "puts the escape at 10 p.m."
    }
    for (Phrase phrase : phrases) {
      PlaceActs.Act act = PlaceActs.noun(context, sentence, phrase);
      if (act != null && act.event() != null) {
        return act;
      }
    }
    PlaceActs.Act act = PlaceActs.of(context, sentence, clause);
    return act == null || act.type().startsWith("~") ? null : act;
  }

  /** How water and temperatures are told to be. */
  private static final Set<String> STANDING = Set.of("stand", "be", "measure", "read");

  /** Whether a measure is told right before a time. */
  private static boolean measured(Context context, Sentence sentence, int first) {
    for (Quantity quantity : context.quantities(sentence)) {
      int gap = first - quantity.endToken();
      if (quantity.kind() == Quantity.Kind.MEASURE && gap >= 0 && gap <= 2) {
        return true;
      }
    }
    return false;
  }

  private void emit(
      Context context,
      Sentence sentence,
      Timex timex,
      @Nullable Clause clause,
      int trigger,
      @Nullable Occurrence event,
      String named,
      String phase,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    String head = Launches.of(context, sentence, trigger, named);
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.min(first, trigger);
    int to = Math.max(end, trigger + 1);
    ZoneId zone = null;
    int place = tokens.is(end, ",") ? end + 1 : end;
    if (context.nameAt(place) != null && tokens.is(context.nameAt(place).endToken(), "time")) {
      // "seven in the evening, Astana time"
      zone =
          Zones.city(
              tokens
                  .span(place, context.nameAt(place).endToken())
                  .of(tokens.document())
                  .toLowerCase(Locale.ROOT));
      if (zone == null) {
        return;
      }
    }
    Set<String> parts = parts(context, sentence, event);
    List<TimeSpan> readings =
        new ArrayList<>(readings(tokens, timex, first, end, event, parts, zone));
    ZoneId there =
        zone == null && tokens.is(end, "in") && context.nameAt(end + 1) != null
            ? Zones.city(
                tokens
                    .span(end + 1, context.nameAt(end + 1).endToken())
                    .of(tokens.document())
                    .toLowerCase(Locale.ROOT))
            : null;
    if (there != null && timex.interval().zone() == null) {
      // "at 3 p.m. in Bratislava": by the clock there, for whoever names another clock
      readings.addAll(readings(tokens, timex, first, end, event, parts, there));
    }
    // sides who meet for a kick-off play a match
    boolean game =
        head.equals("meeting")
            && context.find(sentence.firstToken(), sentence.endToken(), KICKS::contains) >= 0;
    Slot slot =
        context.slot(
            sentence,
            from,
            to,
            phase,
            game ? "match" : head,
            "",
            Backgrounds.earlier(context, sentence, trigger)
                ? "earlier"
                : aside(context, sentence, first) || again(context, sentence, end, head)
                    ? "another"
                    : null,
            false);
    slot = Anaphora.widen(context, sentence, slot);
    slot = Anaphora.lead(context, sentence, clause, slot);
    if (clause != null) {
      slot = slot.about(PlaceActs.things(context, clause, first, end));
    }
    if (kickOff(tokens, sentence, first)) {
      slot = slot.about(Set.of("kick")); // and not what else begins beside it
    }
    boolean zoned = there != null || readings.stream().anyMatch(span -> span.zone() != null);
    if (!zoned && !Undated.is(readings.get(0))) {
      readings.addAll(ClockPlaces.readings(context, sentence, slot, event, readings));
    }
    Modality mood = context.modality(trigger);
    boolean moved = delayed(context, clause);
    if (mood == Modality.ACTUAL && timetable(context, clause, readings.get(0))) {
      mood = Modality.PLANNED;
    }
    if (moved) {
      mood = Modality.PLANNED;
      LocalDate day = context.asOf();
      // "Saturday's game has been moved to 5 p.m.": of the Saturday to come
      if (day != null && readings.get(0).firstDay().isBefore(day)) {
        readings.replaceAll(span -> shifted(span, 7 * 24));
      }
    }
    Value.When value = new Value.When(readings, timex.value());
    slot = aftermath(context, sentence, trigger, head) ? slot.marked(AFTER) : slot;
    boolean by = timex.relation() == Timex.Relation.BY && mood == Modality.ACTUAL;
    Slot what = by ? slot.marked(BY) : slot;
    Claim claim = context.claim(id(), sentence, from, to, value, what, event, mood);
    out.accept(moved ? claim.changed("moved") : claim);
  }

  /** "the final, which starts at 2 p.m.": in the present tense, and of the days to come. */
  private static boolean timetable(Context context, @Nullable Clause clause, TimeSpan span) {
    LocalDate day = context.asOf();
    if (day == null || !span.firstDay().isAfter(day)) {
      return false;
    }
    // whatever the form of its verb, what lies two days ahead has not been
    return span.firstDay().isAfter(day.plusDays(1))
        || clause != null
            && (!Verbs.past(context, clause.verb())
                || clause.passive() && FIXING.contains(context.verb(clause.verb())));
  }

  /** Verbs with which an hour is chosen for what is to come. */
  private static final Set<String> FIXING =
      Set.of("schedule", "set", "plan", "fix", "time", "expect", "slate");

  private static final Set<String> KICKS =
      Set.of("kick", "kick-off", "kickoff", "tip-off", "face-off", "throw-in");

  /** The mark of an hour of what came after the happening that its sentence tells of. */
  public static final String AFTER = "~after";

  /** "were allowed home after the fire": an hour of what came after what the noun tells of. */
  private static boolean aftermath(Context context, Sentence sentence, int trigger, String head) {
    for (EventMention mention : context.mentions(sentence)) {
      int i = mention.firstToken();
      boolean after = context.find(Math.max(sentence.firstToken(), i - 3), i, LATER::contains) >= 0;
      if (after
          && !mention.verb()
          && (trigger < i || trigger >= mention.endToken())
          && !mention.type().equals(head)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LATER = Set.of("after", "following", "since");

  /**
   * The mark of an hour by which something had happened: "out by 7 a.m." and "out by 6.40" can both
   * be right.
   */
  public static final String BY = "~by";

  /** "Kick-off is 19:45", "tip-off set for 7:30 p.m.": when a match begins. */
  private static boolean kickOff(Tokens tokens, Sentence sentence, int first) {
    int i = first - 1;
    while (i > first - 5
        && tokens.is(i, "is", "was", "at", ":", "set", "for", "due", "will", "be")) {
      i--;
    }
    int opens =
        tokens.is(sentence.firstToken(), "the") ? sentence.firstToken() + 1 : sentence.firstToken();
    // "Kick-off in the final between Moss and Halden is at six"
    boolean subject =
        tokens.is(first - 1, "at")
            && tokens.is(first - 2, "is", "was", "be")
            && (tokens.is(opens, "kickoff")
                || tokens.is(opens, "kick", "tip") && tokens.is(opens + 2, "off"));
    return subject
        || i >= sentence.firstToken()
            && i < first - 1
            && (tokens.is(i, "kickoff") || tokens.is(i, "off") && tokens.is(i - 2, "kick", "tip"));
  }

  /**
   * The event that a time is said of without a word for it: "It was twenty to five in the morning",
   * beside words of what happened, or "with a 2pm start"; null for none.
   */
  private static @Nullable Occurrence understood(
      Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    Occurrence main = context.events().mainOccurrence();
    if (main == null || main.background()) {
      return null;
    }
    boolean start =
        tokens.is(end, "start", "kickoff") || tokens.is(end, "kick") && tokens.is(end + 2, "off");
    if (start) {
      return main;
    }
    boolean told =
        tokens.is(sentence.firstToken(), "it")
            && tokens.is(sentence.firstToken() + 1, "was")
            && first - sentence.firstToken() <= 3;
    if (!told || !EventTypes.harmful(main.type())) {
      return null;
    }
    for (int s = Math.max(0, sentence.index() - 1);
        s <= Math.min(sentence.index() + 1, context.sentences().size() - 1);
        s++) {
      Sentence near = context.sentences().get(s);
      for (EventMention mention : context.mentions(near)) {
        if (EventTypes.compatible(mention.type(), main.type())) {
          return main;
        }
      }
      for (int i = near.firstToken(); i < near.endToken(); i++) {
        if (Acts.befalling(context.verb(i)) || tokens.is(i, "bang", "roar", "woke", "jolted")) {
          return main;
        }
      }
    }
    return null;
  }

  /** "were sent off", "the gun gave the field": a race begins. */
  private static boolean starts(Context context, int verb) {
    return verb >= 0
        && (context.tokens().is(verb, "set", "sets", "setting")
                && context.tokens().is(verb + 1, "in")
            || context.tokens().is(verb + 1, "off") && context.verb(verb).matches("send|flag|set")
            || context.tokens().is(verb - 1, "gun"));
  }

  /** "An aftershock shook the region": not what the report is about. */
  private static boolean aside(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < first; i++) {
      // "two trams crashed into each other at four": of no second crash
      boolean both =
          tokens.is(i, "other") && tokens.is(i - 1, "each")
              || tokens.is(i, "another") && tokens.is(i - 1, "one");
      boolean name = tokens.isCapitalised(i) && i > sentence.firstToken(); // "the Second World War"
      if (ASIDE.contains(tokens.lower(i)) && !both && !name) {
        return true;
      }
    }
    return false;
  }

  /** "It hit the port at six, hours after a drone attack": the second of its sort that is told. */
  private static boolean again(Context context, Sentence sentence, int end, String head) {
    Tokens tokens = context.tokens();
    int after = context.find(end, Math.min(sentence.endToken(), end + 8), "after"::equals);
    if (after < 0 || !tokens.is(after - 1, "minutes", "hours", "days", "weeks")) {
      return false;
    }
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() > after
          && mention.firstToken() < after + 7
          && EventTypes.compatible(mention.type(), head)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> ASIDE =
      Set.of("aftershock", "aftershocks", "another", "other", "second", "further", "fresh");

  /**
   * The moments that the words may stand for: on the event's day where the words name none, and
   * before and after noon where they do not tell.
   */
  private static List<TimeSpan> readings(
      Tokens tokens,
      Timex timex,
      int first,
      int end,
      @Nullable Occurrence event,
      Set<String> parts,
      @Nullable ZoneId zone) {
    List<TimeSpan> readings = new ArrayList<>();
    boolean half = true;
    boolean digits = false;
    for (int i = first; i < end; i++) {
      half &=
          !tokens.is(
              i,
              "am",
              "pm",
              "a.m.",
              "p.m.",
              "morning",
              "evening",
              "night",
              "afternoon",
              "noon",
              "midnight",
              "gmt",
              "hours",
              "utc",
              "midday",
              "dawn",
              "lunchtime",
              "today",
              "tonight");
      digits |= tokens.isNumber(i) && tokens.text(i).length() >= 4;
    }
    // "at ten past nine on Sunday night", whatever part of the day the other blast is called by
    for (int i = end; i < end + 4 && tokens.isWord(i); i++) {
      half &= !tokens.is(i, "morning", "evening", "night", "afternoon");
    }
    boolean later = !Collections.disjoint(parts, LATE);
    boolean sooner = !Collections.disjoint(parts, EARLY);
    boolean spoken = half && !digits;
    boolean split = spoken && later == sooner;
    LocalDate day =
        event == null || event.when() == null || !event.when().withinOneDay()
            ? null
            : event.when().firstDay();
    boolean open = !dated(tokens, first, end);
    for (TimeSpan given : timex.readings()) {
      TimeSpan span = zone == null ? given : new TimeSpan(given.from(), given.to(), zone);
      long off = day == null ? 0 : ChronoUnit.DAYS.between(span.firstDay(), day);
      // where the words name no day, the clock alone is compared: writers in other zones may have
      // it a day apart
      TimeSpan here = open && Math.abs(off) == 1 ? shifted(span, 24 * off) : span;
      int turn = here.from().getHour() >= 12 ? -12 : 12;
      // "the evening raid came at half past five"
      boolean wrong = spoken && !split && later != turn < 0;
      here = wrong ? shifted(here, turn) : here;
      readings.add(here);
      if (split) {
        readings.add(shifted(here, turn));
      }
      for (int step = -24; open && step <= 24; step += 48) {
        readings.add(shifted(here, step));
        if (split) {
          readings.add(shifted(here, step + turn));
        }
      }
    }
    TimeSpan part = split && event != null ? event.when() : null;
    return part == null || !partOfDay(part) ? readings : within(readings, part);
  }

  /** Whether a stretch is a morning or a night rather than a moment or a day. */
  private static boolean partOfDay(TimeSpan span) {
    long hours = ChronoUnit.HOURS.between(span.from(), span.to());
    return hours >= 3 && hours <= 13;
  }

  /**
   * The readings at the time of day of a stretch, or all of them: "went off on Sunday morning", and
   * further down "shortly after eight".
   */
  private static List<TimeSpan> within(List<TimeSpan> readings, TimeSpan part) {
    List<TimeSpan> found = new ArrayList<>();
    for (TimeSpan reading : readings) {
      int hour = reading.from().getHour();
      int first = part.from().getHour();
      int last = part.to().minusMinutes(1).getHour();
      boolean in = first <= last ? hour >= first && hour <= last : hour >= first || hour <= last;
      if (in) {
        found.add(reading);
      }
    }
    return found.isEmpty() ? readings : found;
  }

  /**
   * The parts of the day that an event is called by, or that are told right before its hour: "In
   * the evening two bombs fell on the market. It was half past five."
   */
  private static Set<String> parts(Context context, Sentence sentence, @Nullable Occurrence event) {
    Set<String> parts = new TreeSet<>(event == null ? Set.of() : event.markers());
    boolean it = context.tokens().sequence(sentence.firstToken(), "it", "was");
    if (it && sentence.index() > 0) {
      Sentence before = context.sentences().get(sentence.index() - 1);
      for (int i = before.firstToken(); i < before.endToken(); i++) {
        parts.add(context.tokens().lower(i));
      }
    }
    return parts;
  }

  private static final Set<String> LATE = Set.of("afternoon", "evening");

  private static final Set<String> EARLY = Set.of("morning", "dawn");

  private static TimeSpan shifted(TimeSpan span, long hours) {
    return new TimeSpan(span.from().plusHours(hours), span.to().plusHours(hours), span.zone());
  }

  private static boolean dated(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.lower(i).endsWith("day") && !tokens.is(i, "midday")
          || tokens.is(i, "yesterday", "tomorrow", "today")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb of a time that stands in no clause that was read: that of a timetable right before it
   * ("polls open at seven and close at eight"), else the nearest one.
   */
  private static int unread(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int timed = tokens.is(first - 1, "at") ? first - 2 : first - 1;
    boolean table =
        timed > sentence.firstToken()
            && tokens.is(first - 1, "at")
            && TIMED.contains(tokens.lower(timed))
            && !tokens.is(timed - 1, "the", "a", "an", "its", "their", "is", "are", "was", "were");
    return table ? timed : verb(context, sentence, first, end);
  }

  /** Verbs of a timetable, in the present. */
  private static final Set<String> TIMED =
      WordList.set(
          """
              open opens close closes begin begins start starts end ends finish finishes resume
              resumes leave leaves depart departs arrive arrives""");

  /** The verb that a time of day goes with: the nearest one of its clause, one before it first. */
  private static int verb(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int best = -1;
    double cost = 10;
    double fence = 0;
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 12); i--) {
      fence +=
          tokens.is(
                  i, ",", "and", "but", "which", "that", "who", "when", "while", ";", "before",
                  "after", "because")
              ? 4
              : 0;
      if (Verbs.past(context, i) && first - i + fence < cost) {
        cost = first - i + fence;
        best = i;
      }
    }
    fence = 0.5;
    for (int i = end; i < Math.min(sentence.endToken(), end + 10); i++) {
      fence +=
          tokens.is(i, "and", "but", "which", "that", "who", ";", "before", "after", "because")
              ? 4
              : tokens.is(i, ",") ? 1 : 0;
      if (Verbs.past(context, i) && i - end + 1 + fence < cost) {
        cost = i - end + 1 + fence;
        best = i;
      }
    }
    return best;
  }

  /** The event whose word stands nearest to a time, in the time's own clause. */
  private static @Nullable EventMention mention(
      Context context, Sentence sentence, int first, int end, @Nullable Clause clause) {
    int from = sentence.firstToken();
    int to = sentence.endToken();
    if (clause != null) {
      from = clause.own() ? clause.subjects().get(0).first() : clause.first();
      from = Math.min(from, first);
      to = Math.max(clause.end(), end);
    }
    EventMention best = null;
    int distance = clause == null ? 9 : 30;
    for (EventMention mention : context.mentions(sentence)) {
      int here =
          mention.firstToken() < first ? first - mention.endToken() : mention.firstToken() - end;
      if (here < distance && mention.firstToken() >= from && mention.firstToken() < to) {
        distance = here;
        best = mention;
      }
    }
    return best;
  }
}
