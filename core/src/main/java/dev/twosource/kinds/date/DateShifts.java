package dev.twosource.kinds.date;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.DateClauses;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
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
import org.jspecify.annotations.Nullable;

/** Finds days to which a plan is moved. */
final class DateShifts {

  /** Verbs that put an event on a day. */
  private static final Set<String> MOVING =
      WordList.set(
          """
              schedule postpone reschedule move delay plan push bring put shift set fix slip shunt
              slide drift adjourn""");

  private DateShifts() {}

  /** Whether a verb moves an event to another day: "put off", "set for", not "set out". */
  static boolean moves(Context context, int i) {
    Tokens tokens = context.tokens();
    return switch (context.verb(i)) {
      case "bring" -> // "brought off the ferry at noon", "brought back to port"
          tokens.is(i + 1, "forward") || tokens.is(i + 2, "forward") || tokens.is(i + 3, "forward");
      case "put", "push" ->
          tokens.is(i + 1, "off", "back", "forward")
              || tokens.is(i + 2, "off", "back", "forward")
              || tokens.is(i + 3, "off", "back", "forward");
      case "set" -> tokens.is(i + 1, "for", "to", "down", "on");
      case "move", "shift", "slip", "slide", "drift", "shunt" -> toDay(context, i);
      case "wait", "hold" -> waits(tokens, i);
      default -> MOVING.contains(context.verb(i));
    };
  }

  /**
   * "Was adjourned on Tuesday until 11 November": whether a day is that on which something was put
   * off to another day, which stands behind it.
   */
  static boolean ordered(Context context, Sentence sentence, Timex timex) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int verb = tokens.is(first, "on") ? first - 1 : tokens.is(first - 1, "on") ? first - 2 : -1;
    if (verb <= sentence.firstToken() || !tokens.is(end, "until", "till", "to")) {
      return false;
    }
    boolean off = tokens.is(verb, "off", "back");
    return off && context.verb(verb - 1).equals("put") || PUT_OFF.contains(context.verb(verb));
  }

  private static final Set<String> PUT_OFF =
      Set.of("adjourn", "postpone", "defer", "delay", "reschedule");

  /** Whether a verb says that an event is no longer on the day that it had. */
  static boolean shifts(Context context, int i) {
    return i >= 0 && SHIFTING.contains(context.verb(i)) && moves(context, i);
  }

  private static final Set<String> SHIFTING =
      WordList.set("move shift slip slide drift shunt postpone reschedule delay adjourn");

  /** "moved from Monday to 3 May": to a time, where people and things are moved to places. */
  private static boolean toDay(Context context, int verb) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(verb));
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      for (int i = at; i >= at - 3 && at > verb && at < verb + 16; i--) {
        if (i > verb && tokens.is(i, "to", "from", "until", "till")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "will wait until 24 October", "will hold off until May". */
  private static boolean waits(Tokens tokens, int verb) {
    int until = tokens.is(verb + 1, "off") ? verb + 2 : verb + 1;
    return tokens.is(until, "until", "till");
  }

  /**
   * The word with which a clause moves something to a day, where only its build says so: "on 25
   * March and not on Tuesday", "rather than on the 9th", "will wait until May"; null for none.
   */
  static @Nullable String word(
      Context context, Sentence sentence, Timex timex, int verb, int first, int end) {
    Tokens tokens = context.tokens();
    if (verb >= 0 && Set.of("wait", "hold").contains(context.verb(verb)) && waits(tokens, verb)) {
      return bound(tokens, verb) ? null : "delayed";
    }
    if (again(context, sentence, verb)) {
      return "rescheduled";
    }
    int next = tokens.is(end, ",") ? end + 1 : end;
    next = tokens.is(next, "and", "but") ? next + 1 : next;
    int old =
        tokens.is(next, "not")
            ? next + 1
            : tokens.sequence(next, "instead", "of") || tokens.sequence(next, "rather", "than")
                ? next + 2
                : -1;
    for (Timex other : old < 0 ? List.<Timex>of() : context.timexes(sentence)) {
      int at = tokens.tokenAt(other.span().start());
      if (other != timex && at >= old && at <= old + 2 && other.type() == Timex.Type.DATE) {
        return "moved";
      }
    }
    return null;
  }

  /** "Must wait until 2 October": whoever has to has put off nothing. */
  private static boolean bound(Tokens tokens, int verb) {
    return tokens.is(verb - 1, "must")
        || tokens.is(verb - 1, "to") && tokens.is(verb - 2, "have", "has", "had", "having");
  }

  /** "Will try again on Sunday", "a new attempt is planned for Monday": it was to be before. */
  private static boolean again(Context context, Sentence sentence, int verb) {
    if (verb < 0 || context.modality(verb) != Modality.PLANNED) {
      return false;
    }
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), verb - 6);
    for (int i = from; i < Math.min(sentence.endToken(), verb + 7); i++) {
      boolean tries =
          context.verb(i).equals("try")
              && context.find(i, Math.min(sentence.endToken(), i + 4), w -> w.equals("again")) >= 0;
      boolean another =
          tokens.is(i, "another", "new", "fresh", "next")
              && tokens.is(i + 1, "attempt", "try", "bid", "date", "chance", "window");
      boolean up = tokens.is(i, "make") && context.find(i, i + 4, w -> w.equals("up")) >= 0;
      if (tries || another || up) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of words behind a day that say that it is not the planned one: "on Friday, a week later
   * than scheduled", "on Monday, two days early"; -1 for none.
   */
  static int late(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    int from = tokens.is(end, ",") ? end + 1 : end;
    for (Timex timex : context.timexes(sentence)) {
      int first = tokens.tokenAt(timex.span().start());
      int behind = tokens.tokenAt(timex.span().end() - 1) + 1;
      if (first < from || first > from + 3 || timex.type() != Timex.Type.DURATION) {
        continue;
      }
      if (tokens.is(behind, "late", "early")
          || tokens.sequence(behind, "behind", "schedule")
          || tokens.sequence(behind, "ahead", "of")) {
        return behind + 1;
      }
      // "three days after the published start"
      boolean after =
          tokens.is(behind, "after", "behind")
              && tokens.is(behind + 1, "the", "its")
              && tokens.is(
                  behind + 2,
                  "planned",
                  "scheduled",
                  "published",
                  "original",
                  "announced",
                  "intended",
                  "promised",
                  "expected",
                  "agreed");
      if (after) {
        return Math.min(behind + 4, sentence.endToken());
      }
      boolean than =
          tokens.is(behind, "later", "earlier", "sooner") && tokens.is(behind + 1, "than");
      int plan =
          than
              ? context.find(behind + 2, Math.min(behind + 9, sentence.endToken()), PLANS::contains)
              : -1;
      if (plan >= 0) {
        return plan + 1;
      }
    }
    return -1;
  }

  private static final Set<String> PLANS =
      WordList.set(
          """
              scheduled planned expected announced foreseen due promised billed intended hoped
              advertised first originally schedule plan expect agreed wished""");

  /** Whether a day is the one on which it will not be: "and not on Tuesday". */
  static boolean old(Tokens tokens, int first) {
    int i = tokens.is(first - 1, "on", "in") ? first - 2 : first - 1;
    i = tokens.is(i, "the") ? i - 1 : i;
    if (tokens.is(i, "not") && tokens.is(i - 1, "and", ",", "but")) {
      return true;
    }
    // "rather than vote in mid-August", "instead of opening on the 9th"
    for (int k = i; k > i - 5 && tokens.isWord(k); k--) {
      if (tokens.is(k, "of") && tokens.is(k - 1, "instead")
          || tokens.is(k, "than") && tokens.is(k - 1, "rather")) {
        return true;
      }
    }
    return false;
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
