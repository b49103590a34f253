package dev.twosource.kinds.duration;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.DateClauses;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Anaphora;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Fronted;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.date.DateSpans;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long something took: a telephone call, or any other event. */
public final class DurationKind implements DetailKind {
  private static final Set<String> FIRES = Set.of("fire", "blaze", "flames", "wildfire");

  private static final Set<String> HELD = Set.of("hostages", "captives");

  private static final Set<String> GOING_ON =
      Set.of("protest", "war", "outbreak", "strike", "attack", "storm", "flood", "fire");

  private static final Set<String> SHIFTING =
      Set.of("~put", "~push", "~postpone", "~bring", "~move", "~defer", "~adjourn");

  private static final Set<String> SCOPED =
      WordList.set(
          """
              alone private privately one-on-one lunch dinner break counting including included
              aides note-takers interruption interval extra""");

  private final boolean call;

  public DurationKind(boolean call) {
    this.call = call;
  }

  @Override
  public String id() {
    return call ? "call.duration" : "event.duration";
  }

  @Override
  public String summary() {
    return call ? "How long a telephone or video call lasted." : "How long an event lasted.";
  }

  @Override
  public String explanation() {
    return DurationTexts.explanation(id());
  }

  @Override
  public List<Example> examples() {
    return Example.list(DurationTexts.examples(id()));
  }

  @Override
  public int version() {
    return 35;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      for (Timex timex : context.timexes(sentence)) {
        if (timex.minutes() != null && told(timex)) {
          find(context, sentence, timex, out);
        }
      }
      clocks(context, sentence, out);
      if (!call) {
        days(context, sentence, out);
      }
    }
  }

  /** "runs from 6 May to 15 May": two days that bound an event. */
  private void days(Context context, Sentence sentence, Consumer<Claim> out) {
    for (DateSpans.Stretch stretch : DateSpans.of(context, sentence)) {
      Tokens tokens = context.tokens();
      int first = tokens.tokenAt(stretch.whole().span().start());
      int end = tokens.tokenAt(stretch.whole().span().end() - 1) + 1;
      int verb = DateClauses.verb(context, sentence, first, end);
      verb = verb < 0 ? DateClauses.being(context, sentence, first) : verb;
      Activity activity = verb < 0 ? null : Lasting.subjectOf(context, sentence, verb, first, end);
      if (activity == null || activity.name().equals("call")) {
        continue;
      }
      // the night that is counted, or the day on either side of it; from evening to morning is less
      boolean parts = stretch.times().stream().anyMatch(t -> t.type() == Timex.Type.TIME);
      long least = Math.max(0, stretch.days() - (parts ? 2 : 1));
      Interval interval = Interval.between(least * 1440.0, stretch.days() * 1440.0);
      Value.Amount value = new Value.Amount(interval, Double.NaN, 0, "min", Hedge.ABOUT);
      Slot slot =
          context.slot(
              sentence, activity.first(), end, "", activity.name(), activity.owner(), null, false);
      out.accept(
          context.claim(
              id(),
              sentence,
              Math.min(activity.first(), first),
              end,
              value,
              slot,
              activity.occurrence(),
              context.modality(verb)));
    }
  }

  /** Whether an expression says how long at all: "for days" and "zero-day" do not. */
  private static boolean told(Timex timex) {
    boolean open = timex.hedge() == Hedge.VAGUE && Double.isInfinite(timex.minutes().high());
    return !open && timex.minutes().high() > 0;
  }

  /** "ran from 7 p.m. to shortly after 11": two times of one day that bound an event. */
  private void clocks(Context context, Sentence sentence, Consumer<Claim> out) {
    Timex start = null;
    for (Timex timex : context.timexes(sentence)) {
      if (timex.type() != Timex.Type.TIME || timex.interval() == null || timex.minutes() != null) {
        continue;
      }
      if (start != null) {
        bounded(context, sentence, start, timex, out);
      }
      start = timex;
    }
  }

  private void bounded(
      Context context, Sentence sentence, Timex start, Timex stop, Consumer<Claim> out) {
    ClockLengths.Stretch stretch = ClockLengths.between(context, sentence, start, stop);
    if (stretch == null) {
      return;
    }
    int verb = stretch.verb();
    int end = stretch.end();
    Activity activity = Lasting.subjectOf(context, sentence, verb, stretch.first(), end);
    if (activity == null || activity.name().equals("call") != call) {
      return;
    }
    Value.Amount value = stretch.value();
    String window = window(context, sentence, activity);
    boolean opens = stretch.first() <= sentence.firstToken() + 1;
    int from = opens ? sentence.firstToken() : Math.min(activity.first(), stretch.first());
    int to = Math.max(Math.max(verb + 1, activity.verb() + 1), end);
    Slot slot = context.slot(sentence, from, to, "", activity.name(), "", window, false);
    out.accept(
        context.claim(
            id(),
            sentence,
            from,
            to,
            value,
            slot,
            activity.occurrence(),
            activity.verb() == Activity.TOLD ? Modality.ACTUAL : context.modality(verb)));
  }

  /** The length that an expression gives, in minutes. */
  public static Value.Amount length(Timex timex) {
    return length(timex, timex.minutes(), timex.hedge());
  }

  private static Value.Amount length(Timex timex, Interval interval, Hedge hedge) {
    double stated = rounded(stated(timex));
    Interval bounds =
        new Interval(
            rounded(interval.low()),
            interval.lowOpen(),
            rounded(interval.high()),
            interval.highOpen());
    return new Value.Amount(bounds, stated, precision(stated), "min", hedge);
  }

  /** Minutes without what adding up hours, minutes and seconds leaves behind the point. */
  private static double rounded(double minutes) {
    boolean whole = Double.isNaN(minutes) || Double.isInfinite(minutes) || minutes > 1e9;
    return whole ? minutes : Math.rint(minutes * 1e6) / 1e6;
  }

  private void find(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    if (timex.type() != Timex.Type.DURATION) {
      if (!tokens.is(end - 1, "later", "afterwards", "afterward")) {
        return;
      }
      end--;
    }
    boolean inside = tokens.is(first, "within", "inside") && first + 1 < end;
    if (inside) {
      first++; // the preposition of the clause, although it is also the bound of the length
    }
    boolean years = timex.minutes().low() >= 1440 * 300;
    if (years && context.find(end, end + 4, "imprisonment"::equals) >= 0) {
      return; // "seven years' rigorous imprisonment" is what a court gave
    }
    Activity signed =
        timex.minutes().low() >= 1440 * 25 ? Contracts.of(context, sentence, first, end) : null;
    Activity activity = signed != null ? signed : Lasting.of(context, sentence, first, end, years);
    boolean over = activity == null && over(context, sentence, first);
    if (over) {
      activity = Lasting.of(context, sentence, first + 1, end, years);
    }
    if (activity == null || over && activity.name().startsWith("~")) {
      return;
    }
    if (SHIFTING.contains(activity.name())) {
      return; // "put off for a week": by how much it was moved
    }
    boolean isCall = activity.name().equals("call");
    if (isCall != call) {
      return;
    }
    // "a one-year deal": how long it binds, which each contract does for itself
    if (activity.name().equals("deal")
        || activity.name().equals("treaty")
        || activity.name().equals("sale") && timex.minutes().low() >= 1440) {
      return;
    }
    // what goes on for days is told as long as it has lasted so far
    boolean lasting = GOING_ON.contains(activity.name()) && timex.minutes().low() >= 1440;
    if (lasting && unfinished(context, sentence, activity.verb(), end)) {
      return;
    }
    int from = Math.min(activity.first(), first);
    int to = Math.max(activity.end(), end);
    String scope = "";
    int scoped =
        context.find(
            Math.max(sentence.firstToken(), first - 8),
            Math.min(sentence.endToken(), end + 8),
            SCOPED::contains);
    boolean without = tokens.is(scoped - 1, "without") || tokens.is(scoped - 2, "without");
    boolean speak = scoped >= 0 && SAID.contains(tokens.lower(scoped + 1));
    // "exporters are counting the cost of a 72-hour stoppage"
    boolean act =
        tokens.is(scoped, "counting")
            && tokens.is(scoped - 1, "is", "are", "was", "were", "been", "began", "start", "still");
    if (scoped >= 0
        && !without
        && !speak
        && !act
        && !activity.name().equals("~" + context.noun(scoped))) {
      scope = tokens.lower(scoped);
    }
    boolean aloft = activity.name().equals("flight") && tokens.is(end, "when");
    boolean soFar =
        tokens.sequence(end, "so", "far") || aloft || goesOn(context, activity.verb(), end);
    Hedge hedge = soFar || lasts(tokens, activity.verb()) ? Hedge.AT_LEAST : timex.hedge();
    hedge = over && hedge == Hedge.OVER ? Hedge.AT_LEAST : hedge;
    var interval = timex.minutes();
    if (hedge == Hedge.AT_LEAST && timex.hedge() != Hedge.AT_LEAST) {
      interval = Interval.atLeast(interval.low());
    }
    if (hedge == Hedge.OVER && spread(context, first)) {
      hedge = Hedge.ABOUT; // "stretched over six months"
      interval = Interval.between(interval.low() * 0.95, interval.low() * 1.15);
    }
    boolean due = inside && activity.verb() == Activity.TOLD;
    if (due && hedge == Hedge.AT_MOST) {
      hedge = Hedge.NONE; // "must pay within six months": the time that there is, and no less
      boolean months =
          context.find(first, end, w -> w.startsWith("month") || w.startsWith("year")) >= 0;
      interval = Interval.between(interval.high() * (months ? 0.96 : 1), interval.high());
    }
    Value.Amount value = length(timex, interval, hedge);
    String window = window(context, sentence, activity);
    String name = lasted(context, sentence, activity.name());
    Slot slot = context.slot(sentence, from, to, scope, name, activity.owner(), window, false);
    slot = Anaphora.widen(context, sentence, slot);
    LocalDate day = activity.occurrence() == null ? day(context, sentence, timex, activity) : null;
    slot = day == null ? slot : slot.marked(Slot.ON + day);
    slot = soFar ? slot.marked(Slot.SO_FAR) : slot;
    out.accept(
        context.claim(
            id(),
            sentence,
            from,
            to,
            value,
            slot,
            dated(context, sentence, timex, activity),
            mood(context, activity)));
  }

  /**
   * What a length is of, where its end is what is named: a standoff that ends as hostages go free
   * has lasted as long as they were held, and a fire that "took fourteen hours to put out" as long
   * as it was fought.
   */
  private static String lasted(Context context, Sentence sentence, String name) {
    return switch (name) {
      case "siege" -> tells(context, sentence, HELD) ? "kidnapping" : name;
      case Phases.OUT -> tells(context, sentence, FIRES) ? "fire" : name;
      default -> name;
    };
  }

  private static boolean tells(Context context, Sentence sentence, Set<String> words) {
    return context.find(sentence.firstToken(), sentence.endToken(), words::contains) >= 0;
  }

  /** "A four-hour session was not enough": the session has been, whatever is denied of it. */
  private static Modality mood(Context context, Activity activity) {
    if (activity.verb() == Activity.TOLD) {
      return Modality.ACTUAL;
    }
    if (begun(context.tokens(), activity.first())) {
      return Modality.PLANNED;
    }
    Modality mood = context.modality(activity.verb());
    boolean noun = !Acts.verbal(context, activity.verb());
    // "a call of 25 minutes may have done more": the call has been
    boolean done =
        mood == Modality.POSSIBLE
            && noun
            && context.find(activity.verb() + 1, activity.verb() + 14, "have"::equals) > 0;
    return mood == Modality.NEGATED && noun || done ? Modality.ACTUAL : mood;
  }

  /** "began three days of talks", "opened a two-day summit": so long it is to last. */
  private static boolean begun(Tokens tokens, int first) {
    int verb = tokens.is(first - 1, "a", "an", "their", "its", "the") ? first - 2 : first - 1;
    return tokens.is(
        verb,
        "began",
        "begin",
        "begins",
        "begun",
        "start",
        "started",
        "starts",
        "opened",
        "open",
        "opens",
        "launched",
        "embarked");
  }

  /**
   * "Over 70 minutes on Friday the ministers went through the list": whether a clause opens with
   * the length that it took, which may be that or more.
   */
  private static boolean over(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    boolean opens = first == sentence.firstToken() || tokens.is(first - 1, ",", ";", "that");
    return opens && tokens.is(first, "over");
  }

  /** Whether a length is what something stretches over, and no bound. */
  private static boolean spread(Context context, int first) {
    int over = context.tokens().is(first, "over") ? first : first - 1;
    return context.tokens().is(over, "over") && SPREAD.contains(context.verb(over - 1));
  }

  private static final Set<String> SPREAD = Set.of("stretch", "spread", "extend", "drag", "run");

  /**
   * The event with the day that the clause gives to it, where the report gives none: of two calls
   * of one week each has its length.
   */
  private static @Nullable Occurrence dated(
      Context context, Sentence sentence, Timex length, Activity activity) {
    Occurrence event = activity.occurrence();
    if (event == null || event.when() != null || length.minutes().low() >= 1440) {
      return event;
    }
    LocalDate day = day(context, sentence, length, activity);
    return day == null
        ? event
        : new Occurrence(
            event.id(),
            event.type(),
            event.mentions(),
            TimeSpan.day(day),
            event.people(),
            event.organisations(),
            event.places(),
            event.markers(),
            event.background(),
            event.sole());
  }

  /** The day that the clause gives to what took some hours, or null. */
  private static @Nullable LocalDate day(
      Context context, Sentence sentence, Timex length, Activity activity) {
    if (length.minutes().low() >= 1440) {
      return null;
    }
    Tokens tokens = context.tokens();
    Clauses clauses = context.clauses(sentence);
    int own = 0;
    for (Clause clause : clauses.clauses()) {
      own += clause.own() && clause.form() == Clause.Form.FINITE ? 1 : 0;
    }
    for (Timex timex : context.timexes(sentence)) {
      boolean day =
          timex.type() == Timex.Type.DATE
              && timex.relation() == Timex.Relation.AT
              && timex.interval() != null
              && timex.interval().withinOneDay();
      int at = day ? tokens.tokenAt(timex.span().start()) : -1;
      Clause there = day ? clauses.clauseAt(at) : null;
      if (day && there == null) {
        there = Fronted.clause(tokens, clauses, at); // "On Friday they spoke for an hour"
      }
      // of one clause the day is its day, wherever it stands
      boolean only = day && own <= 1;
      if (only || there != null && there == clauses.clauseAt(activity.verb())) {
        return timex.interval().firstDay();
      }
    }
    return null;
  }

  /** "has now lasted three hours", "has gone on for a day": no less than that. */
  private static boolean lasts(Tokens tokens, int verb) {
    int has = tokens.is(verb - 1, "now", "already") ? verb - 2 : verb - 1;
    return tokens.is(verb, "lasted", "gone", "dragged") && tokens.is(has, "has", "have", "'ve");
  }

  /** "has been sitting for three hours", "had been going on for an hour by noon": so far. */
  private static boolean goesOn(Context context, int verb, int end) {
    Tokens tokens = context.tokens();
    if (tokens.is(verb, "been") && tokens.is(verb - 1, "has", "have", "'ve")) {
      return true; // "has been on the telephone for five hours"
    }
    for (int i = Math.max(0, verb - 3); i <= verb; i++) {
      boolean progressive = tokens.is(i, "been") && tokens.lower(i + 1).endsWith("ing");
      if (progressive) {
        return tokens.is(i - 1, "has", "have", "'ve") || tokens.is(end, "by");
      }
    }
    return false;
  }

  /** "has gone on for eleven days", "is in its third week": it still goes on. */
  private static boolean unfinished(Context context, Sentence sentence, int verb, int end) {
    Tokens tokens = context.tokens();
    if (tokens.is(end, "so", "already", "now")) {
      return true;
    }
    for (int i = verb; i >= Math.max(sentence.firstToken(), verb - 4); i--) {
      boolean ahead =
          tokens.is(
              i + 1, "to", "due", "expected", "set", "planned", "scheduled", "likely", "meant");
      boolean over = context.find(i + 1, verb, w -> w.equals("ended") || w.equals("lifted")) > 0;
      if (tokens.is(i, "has", "have", "'ve", "is", "are") && !ahead && !over) {
        return true;
      }
    }
    return tokens.is(verb, "lasts", "continues", "rages", "goes");
  }

  /** Whether a time belongs to another clause: "the first since he took office in January". */
  private static boolean elsewhere(
      Context context, Sentence sentence, Timex timex, Activity activity) {
    Tokens tokens = context.tokens();
    int at = tokens.tokenAt(timex.span().start());
    int behind = tokens.tokenAt(timex.span().end() - 1) + 1;
    boolean possessive = tokens.is(behind, "'s", "\u2019s") || ending(tokens, behind - 1);
    if (possessive && (behind >= activity.end() || behind < activity.first() - OWNED)) {
      return true; // "dealing mainly with last week's attack"
    }
    if (told(context, sentence, activity, at)) {
      return true;
    }
    int low = Math.min(at, activity.end());
    int high = Math.max(at, activity.first());
    for (int i = low; i < high; i++) {
      if (tokens.is(i, "since", "after", "when", "who", "because", "before", "than", "where", ";")
          || tokens.is(i, "which", "whom", "whose")) {
        return true;
      }
    }
    return false;
  }

  /** "The failure lasted nine hours, the operator said on Friday": when it was said. */
  private static boolean told(Context context, Sentence sentence, Activity activity, int at) {
    Clause there = context.clauses(sentence).clauseAt(at);
    return there != null
        && there.first() > activity.first()
        && there.verb() < at
        && Verbs.family(context.verb(there.verb())).equals("state");
  }

  /** How many words may stand between a possessive and the noun that it goes with. */
  private static final int OWNED = 4;

  private static boolean ending(Tokens tokens, int token) {
    String word = tokens.lower(token);
    return word.endsWith("'s") || word.endsWith("\u2019s");
  }

  /** "It was the first since she took office in January": the day is not that of the occasion. */
  private static boolean compared(Context context, Activity activity, Timex timex) {
    int at = context.tokens().tokenAt(timex.span().start());
    return context.find(activity.first(), at, COMPARING::contains) >= 0;
  }

  /** "aides said": those who tell it, and not whom it was spent with. */
  private static final Set<String> SAID = Set.of("said", "say", "told", "added", "confirmed");

  private static final Set<String> USUAL =
      Set.of("normally", "usually", "typically", "generally", "ordinarily", "habitually", "often");

  private static final Set<String> COMPARING =
      Set.of("since", "first", "than", "longest", "shortest", "before", "after");

  /**
   * Which occasion it is of, where the sentence tells of another one than the report does: its day,
   * or "earlier".
   */
  private static @Nullable String window(Context context, Sentence sentence, Activity activity) {
    var event = activity.occurrence();
    TimeSpan told = null;
    for (Timex timex : context.timexes(sentence)) {
      boolean date =
          timex.interval() != null
              && !elsewhere(context, sentence, timex, activity)
              && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
              && timex.relation() == Timex.Relation.AT;
      if (date && told == null && !compared(context, activity, timex)) {
        told = timex.interval();
      }
    }
    if (told != null) {
      TimeSpan when = event == null ? null : event.when();
      var published = context.reading().document().published();
      boolean old =
          published != null
              && told.lastDay().isBefore(published.day().minusDays(9))
              && (when == null
                  || !when.overlaps(told)
                  || !told.withinOneDay() && sentence.index() > 2);
      boolean other =
          when != null
              && (told.lastDay().isBefore(when.firstDay().minusDays(2))
                  || told.firstDay().isAfter(when.lastDay().plusDays(2)));
      // "In the autumn a failure lasted an hour", told in spring: of the autumn before
      boolean done =
          activity.verb() != Activity.TOLD
              && context.modality(activity.verb()) == Modality.ACTUAL
              && published != null
              && told.firstDay().isAfter(published.day().plusDays(1));
      if (old || other || done) {
        return told.firstDay().toString();
      }
      return null;
    }
    if (context.find(sentence.firstToken(), sentence.endToken(), USUAL::contains) >= 0) {
      return "usual"; // "the crossing normally takes five hours"
    }
    boolean since = context.find(sentence.firstToken(), sentence.endToken(), "since"::equals) >= 0;
    int end = comparison(context, sentence, activity);
    boolean held = end < sentence.endToken(); // against what was before
    if (!since && !held && Backgrounds.earlier(context, sentence, activity.first())) {
      return "earlier";
    }
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < end; i++) {
      if (tokens.is(i, "last", "previous", "previously", "earlier")
          && (tokens.is(i - 1, "had", "the", "they", "have") || tokens.is(i, "previously"))
          && !tokens.is(i + 1, "minutes", "hour", "hours", "day", "night", "week", "of", "two")) {
        return "earlier";
      }
    }
    return null;
  }

  /**
   * Where what took the time begins to be held against another one of its sort: "they talked for an
   * hour, far longer than when they last met", "it took forty minutes, twice as long as in March".
   * What stands from there on is told of the other one. The end of the sentence where there is
   * none.
   */
  private static int comparison(Context context, Sentence sentence, Activity activity) {
    Tokens tokens = context.tokens();
    for (int i = activity.first() + 1; i < sentence.endToken() && !tokens.is(i, ";"); i++) {
      boolean than =
          tokens.is(i, "than")
              && tokens.is(i - 1, "longer", "shorter", "more", "less")
              && !tokens.isNumber(i + 1);
      boolean as = tokens.is(i, "as") && tokens.is(i - 1, "long") && tokens.is(i - 2, "as");
      if (than || as) {
        return i;
      }
    }
    return sentence.endToken();
  }

  /** How many minutes the words say, their hedge left aside; NaN where they leave it open. */
  private static double stated(Timex timex) {
    if (timex.minutes().isExact()) {
      return timex.minutes().low();
    }
    String iso = timex.value();
    if (timex.hedge() == Hedge.RANGE
        || timex.hedge() == Hedge.VAGUE
        || !iso.matches("PT(\\d+H)?(\\d+M)?(\\d+S)?")
        || iso.length() < 4) {
      return Double.NaN;
    }
    double minutes = java.time.Duration.parse(iso).toSeconds() / 60.0;
    boolean fits =
        timex.minutes().low() <= minutes * 1.01 && minutes * 0.99 <= timex.minutes().high();
    return fits ? minutes : Double.NaN;
  }

  /**
   * Whole hours are said for anything a few minutes more or less, whole days for anything a few
   * hours.
   */
  private static double precision(double minutes) {
    if (Double.isNaN(minutes)) {
      return 0;
    }
    if (minutes % 1440 == 0) {
      return minutes >= 1440 * 14 ? 1440 : 360;
    }
    return minutes % 60 == 0 ? 5 : minutes % 15 == 0 ? 2.5 : 0;
  }
}
