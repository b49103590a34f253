package dev.twosource.kinds;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long something took: a telephone call, or any other event. */
final class DurationKind implements DetailKind {
  /** Verbs whose subject takes the time. */
  private static final Set<String> LASTING =
      Set.of(
          "last",
          "take",
          "run",
          "continue",
          "go",
          "drag",
          "stretch",
          "span",
          "rage",
          "extend",
          "stay");

  /**
   * Activities that are no event of their own in the table of types, each with the noun for them.
   */
  private static final java.util.Map<String, String> ACTIVITIES =
      java.util.Map.ofEntries(
          java.util.Map.entry("deliberate", "deliberation"),
          java.util.Map.entry("deliberation", "deliberation"),
          java.util.Map.entry("sit", "meeting"),
          java.util.Map.entry("bid", "bidding"),
          java.util.Map.entry("bidding", "bidding"),
          java.util.Map.entry("contest", "bidding"),
          java.util.Map.entry("search", "search"),
          java.util.Map.entry("operation", "operation"),
          java.util.Map.entry("operate", "operation"),
          java.util.Map.entry("siege", "siege"),
          java.util.Map.entry("standoff", "siege"),
          java.util.Map.entry("stand-off", "siege"),
          java.util.Map.entry("speech", "speech"),
          java.util.Map.entry("presentation", "speech"),
          java.util.Map.entry("address", "speech"),
          java.util.Map.entry("spacewalk", "spacewalk"),
          java.util.Map.entry("delay", "delay"),
          java.util.Map.entry("surgery", "operation"),
          java.util.Map.entry("swim", "swim"),
          java.util.Map.entry("journey", "journey"),
          java.util.Map.entry("mission", "mission"),
          java.util.Map.entry("interview", "interview"),
          java.util.Map.entry("hunt", "search"),
          java.util.Map.entry("occupation", "occupation"),
          java.util.Map.entry("truce", "truce"),
          java.util.Map.entry("work", "work"));

  private static final Set<String> GOING_ON =
      Set.of("protest", "war", "outbreak", "strike", "attack", "storm", "flood", "fire");

  private static final Set<String> SCOPED =
      Set.of(
          "alone",
          "private",
          "privately",
          "one-on-one",
          "lunch",
          "dinner",
          "break",
          "counting",
          "including",
          "included",
          "aides",
          "note-takers",
          "interruption",
          "interval",
          "extra");

  private final boolean call;

  DurationKind(boolean call) {
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
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      for (Timex timex : context.timexes(sentence)) {
        if (timex.type() == Timex.Type.DURATION && timex.minutes() != null) {
          find(context, sentence, timex, out);
        }
      }
      clocks(context, sentence, out);
    }
  }

  /** "ran from 7 p.m. to shortly after 11": two times of one day that bound an event. */
  private void clocks(Context context, Sentence sentence, Consumer<Claim> out) {
    Timex start = null;
    for (Timex timex : context.timexes(sentence)) {
      if (timex.type() != Timex.Type.TIME || timex.interval() == null) {
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
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(start.span().start());
    int end = tokens.tokenAt(stop.span().end() - 1) + 1;
    int between = tokens.tokenAt(start.span().end() - 1) + 1;
    boolean from = tokens.is(first, "from") || tokens.is(first - 1, "from");
    int to =
        context.find(
            between, between + 4, w -> w.equals("to") || w.equals("until") || w.equals("till"));
    if (!from || to < 0 && !tokens.is(between - 1, "to", "until", "till") || end - between > 8) {
      return;
    }
    long minutes =
        java.time.Duration.between(start.interval().from(), stop.interval().from()).toMinutes();
    if (minutes <= 0) {
      minutes += 1440;
    }
    int verb = -1;
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 4); i--) {
      verb =
          verb < 0 && (LASTING.contains(context.verb(i)) || tokens.is(i, "sat", "met")) ? i : verb;
    }
    Activity activity =
        verb < 0 || minutes > 960 ? null : subjectOf(context, sentence, verb, first, end);
    if (activity == null || activity.name().equals("call") != call) {
      return;
    }
    Value.Amount value =
        new Value.Amount(
            new dev.twosource.reading.Interval(minutes * 0.9, false, minutes * 1.1, false),
            minutes,
            15,
            "min",
            Hedge.ABOUT);
    Slot slot = context.slot(sentence, activity.first(), end, "", activity.name(), "", null, false);
    out.accept(
        context.claim(
            id(),
            sentence,
            activity.first(),
            end,
            value,
            slot,
            activity.occurrence(),
            context.modality(verb)));
  }

  private void find(Context context, Sentence sentence, Timex timex, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    // a run of days before something else is seldom one event
    boolean hours = timex.minutes().high() < 1440;
    Activity activity = activity(context, sentence, first, end, hours);
    if (activity == null) {
      return;
    }
    boolean isCall = activity.name().equals("call");
    if (isCall != call) {
      return;
    }
    // "a one-year deal": how long it binds, which each contract does for itself
    if (activity.name().equals("deal")
        || activity.name().equals("treaty")
        || activity.name().equals("sale")) {
      return;
    }
    // what goes on for days is told as long as it has lasted so far
    if (GOING_ON.contains(activity.name()) && timex.minutes().low() >= 1440) {
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
    if (scoped >= 0) {
      scope = tokens.lower(scoped);
    }
    Hedge hedge = tokens.sequence(end, "so", "far") ? Hedge.AT_LEAST : timex.hedge();
    var interval = timex.minutes();
    if (hedge == Hedge.AT_LEAST && timex.hedge() != Hedge.AT_LEAST) {
      interval = dev.twosource.reading.Interval.atLeast(interval.low());
    }
    double stated = timex.minutes().isExact() ? timex.minutes().low() : Double.NaN;
    Value.Amount value = new Value.Amount(interval, stated, precision(stated), "min", hedge);
    Slot slot = context.slot(sentence, from, to, scope, activity.name(), "", null, false);
    out.accept(
        context.claim(
            id(),
            sentence,
            from,
            to,
            value,
            slot,
            activity.occurrence(),
            context.modality(activity.verb())));
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
    return minutes % 60 == 0 ? 5 : minutes % 30 == 0 ? 2.5 : 0;
  }

  /**
   * What took the time.
   *
   * @param name the type of event, or the activity's noun
   * @param first its first token
   * @param end the token after it
   * @param verb the token whose mood decides whether it happened
   */
  private record Activity(
      String name, int first, int end, int verb, @Nullable Occurrence occurrence) {}

  private @Nullable Activity activity(
      Context context, Sentence sentence, int first, int end, boolean hours) {
    Tokens tokens = context.tokens();
    // "deliberated for five hours before it found him guilty" is a length, "five hours before the
    // vote" a moment
    boolean length = hours && tokens.is(first - 1, "for") && tokens.is(end, "before", "after");
    if (!length
        && tokens.is(
            end,
            "ago",
            "old",
            "later",
            "earlier",
            "before",
            "after",
            "away",
            "into",
            "sentence",
            "term",
            "prison",
            "in",
            "per")
        && !tokens.sequence(end, "in", "all")) {
      return null;
    }
    // "a 40-minute phone call", "a half-hour telephone conversation"
    for (int i = end; i < Math.min(end + 4, sentence.endToken()); i++) {
      if (tokens.is(i, ",", ".", "and", "for", "in", "with", "on", "of", "to", "after", "before")) {
        break;
      }
      Activity found = at(context, sentence, i, true);
      if (found != null && (i + 1 >= sentence.endToken() || !callNoun(context, sentence, i + 1))) {
        return found;
      }
    }
    // "three days of talks", "five hours of deliberation"
    if (tokens.is(end, "of")) {
      for (int i = end + 1; i < Math.min(end + 5, sentence.endToken()); i++) {
        if (tokens.is(i, ",", ".", "and", "in", "with", "on", "to")) {
          break;
        }
        Activity found = at(context, sentence, i, true);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    // "a trial of seven months"
    int before = first - 1;
    while (tokens.is(before, "just", "only", "barely", "scarcely", "hardly")
        && before > sentence.firstToken()) {
      before--;
    }
    if (tokens.is(before, "of")) {
      return at(context, sentence, before - 1, true);
    }
    // "lasted", "went on for", "ran to"
    int limit = Math.max(sentence.firstToken(), first - 5);
    // "it took the two leaders of the coalition eight hours": who needed the time stands between
    for (int i = before;
        i > Math.max(sentence.firstToken(), first - 10) && !tokens.is(i, ",", ";");
        i--) {
      if (tokens.is(i, "took", "takes", "take") && tokens.is(i - 1, "it")) {
        Activity found = task(context, sentence, i, first, end);
        if (found != null) {
          return found;
        }
      }
    }
    for (int i = before; i >= limit; i--) {
      if (tokens.is(i, ",", ";", ".")) {
        break;
      }
      if (LASTING.contains(context.verb(i)) && verbLike(tokens, i, first)) {
        return subjectOf(context, sentence, i, first, end);
      }
    }
    // "wound up after only three hours", "broke up after a day and a half"
    if (tokens.is(before, "after")) {
      int verb = before - 1 - (tokens.is(before - 1, "up", "off", "down") ? 1 : 0);
      if (ENDING.contains(context.verb(verb)) && before - 1 > sentence.firstToken()) {
        return subjectOf(context, sentence, verb, first, end);
      }
    }
    // "over in forty minutes"
    if (tokens.is(before, "in")
        && tokens.is(before - 1, "over", "finished", "done", "completed", "ended")) {
      return subjectOf(context, sentence, before - 1, first, end);
    }
    // "spoke by telephone for 105 minutes", "deliberating for five hours", "spent three hours
    // talking"
    boolean spent =
        context.findLast(limit, first, word -> word.equals("spent") || word.equals("spend")) >= 0;
    if (tokens.is(before, "for") || tokens.is(before - 1, "for") || spent) {
      if (spent) {
        for (int i = end; i < Math.min(end + 5, sentence.endToken()); i++) {
          Activity found = at(context, sentence, i, false);
          if (found != null) {
            return found;
          }
        }
      }
      int stop = Math.max(sentence.firstToken(), first - 22);
      for (int i = before; i >= stop; i--) {
        if (tokens.is(i, ";", "who", "which", "that", "but", "(", "before", "after", "until", ",")
            && !(tokens.is(i, ",") && before - i > 3)) {
          break;
        }
        Activity found = at(context, sentence, i, false);
        boolean noun = found != null && at(context, sentence, i, true) != null;
        if (found != null && !noun && found.name().equals("trial")) {
          // "jailed for three years": the length of the sentence
          return null;
        }
        if (found != null
            && (!noun
                || tokens.is(i - 1, "the", "in", "on", "by", "at")
                || tokens.is(i - 2, "on", "in"))) {
          return found;
        }
      }
    }
    // "were on the phone for", "on the line"
    return null;
  }

  private static final Set<String> ENDING =
      Set.of("end", "wind", "conclude", "finish", "break", "close", "adjourn", "collapse");

  /**
   * What is done in "it took the jury eight hours to convict him", "it took them a day to agree".
   */
  private @Nullable Activity task(
      Context context, Sentence sentence, int verb, int first, int end) {
    if (context.find(
            verb,
            Math.min(end + 4, sentence.endToken()),
            w -> w.equals("jury") || w.equals("jurors"))
        >= 0) {
      return new Activity(
          "debate",
          verb,
          end,
          verb,
          context.eventNear(sentence, verb, type -> type.equals("debate")));
    }
    for (int i = end; i < Math.min(end + 14, sentence.endToken()); i++) {
      Activity found = at(context, sentence, i, false);
      if (found != null && (found.name().equals("call") || found.name().equals("meeting"))) {
        return new Activity(found.name(), verb, end, verb, found.occurrence());
      }
      if (context.tokens().is(i, "by") && context.tokens().is(i + 1, "phone", "telephone")) {
        return new Activity(
            "call",
            verb,
            end,
            verb,
            context.eventNear(sentence, verb, type -> type.equals("call")));
      }
    }
    return null;
  }

  private static boolean verbLike(Tokens tokens, int i, int durationFirst) {
    String word = tokens.lower(i);
    if (word.equals("last")) {
      // "the last two hours" is no verb
      return tokens.is(
          i - 1, "to", "will", "would", "could", "may", "might", "should", "can", "did", "not");
    }
    if (word.startsWith("go") || word.startsWith("went")) {
      return tokens.is(i + 1, "on");
    }
    if (word.startsWith("tak") || word.equals("took")) {
      return durationFirst - i <= 4;
    }
    return true;
  }

  private boolean callNoun(Context context, Sentence sentence, int i) {
    return at(context, sentence, i, true) != null;
  }

  /** The event or activity that a token tells of, or null. */
  private @Nullable Activity at(Context context, Sentence sentence, int i, boolean nounOnly) {
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      // "jailed for 18 months" is no trial of 18 months
      boolean verdict =
          mention.verb() && mention.type().equals("trial") && !context.verb(i).equals("try");
      if (mention.firstToken() == i && !(nounOnly && mention.verb()) && !verdict) {
        Occurrence occurrence = context.events().of(m);
        return new Activity(mention.type(), i, mention.endToken(), i, occurrence);
      }
      m++;
    }
    if (!context.tokens().isWord(i)) {
      return null;
    }
    String noun = ACTIVITIES.get(context.noun(i));
    String name = noun != null ? noun : nounOnly ? null : ACTIVITIES.get(context.verb(i));
    if (name == null || name.equals("work") && !context.tokens().is(i, "work")) {
      return null;
    }
    Occurrence meeting =
        name.equals("meeting")
            ? context.eventNear(sentence, i, type -> type.equals("meeting"))
            : null;
    return new Activity(name, i, i + 1, i, meeting);
  }

  private @Nullable Activity subjectOf(
      Context context, Sentence sentence, int verb, int first, int end) {
    Tokens tokens = context.tokens();
    int stop = Math.max(sentence.firstToken(), verb - 25);
    for (int i = verb - 1; i >= stop; i--) {
      if (tokens.is(i, ";")) {
        break;
      }
      Activity found = at(context, sentence, i, true);
      if (found != null) {
        return new Activity(found.name(), found.first(), end, verb, found.occurrence());
      }
    }
    // "It ended", "which took", "taking": what was being told of
    boolean pronoun =
        context.findLast(
                stop,
                verb,
                word -> word.equals("it") || word.equals("which") || word.equals("this"))
            >= 0;
    if (pronoun) {
      int m = context.firstMention(sentence) - 1;
      if (m >= 0 && context.events().mentions().get(m).sentence() >= sentence.index() - 1) {
        // "it" goes on telling of what the report is about, where the sentence before speaks of
        // that
        int told = m;
        for (int k = m;
            k >= 0
                && context.events().mentions().get(k).sentence()
                    == context.events().mentions().get(m).sentence();
            k--) {
          if (context.events().of(k) == context.events().mainOccurrence()) {
            told = k;
            break;
          }
        }
        EventMention mention = context.events().mentions().get(told);
        return new Activity(mention.type(), verb, end, verb, context.events().of(told));
      }
    }
    return null;
  }
}
