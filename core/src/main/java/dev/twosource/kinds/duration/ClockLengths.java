package dev.twosource.kinds.duration;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Fronted;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths that are told by two times of one day: "began at 7 p.m. and ended shortly after 11". */
final class ClockLengths {
  private static final Set<String> END =
      WordList.set(
          """
              end finish conclude close adjourn rise emerge leave break wind wrap come be hang last
              go run stretch disperse plug have""");

  private static final Set<String> START =
      WordList.set(
          """
              begin start open sit meet gather convene call kick resume commence run last alert
              speak""");

  /** Verbs of what goes on from one hour to another, where both are told as its bounds. */
  private static final Set<String> BOUNDED =
      WordList.set(
          """
              cut lose close shut stop halt block knock black leave trap stand picket search question
              interrogate strike burn rage talk negotiate debate deliberate stay remain be go plunge
              suspend disrupt interrupt ground delay hold detain wait queue operate fight walk
              argue play sing march dance""");

  private ClockLengths() {}

  /**
   * A length between two times.
   *
   * @param first the first token of the earlier time
   * @param end the token after the later one
   * @param verb the verb that the first time goes with
   * @param value the length
   */
  record Stretch(int first, int end, int verb, Value.Amount value) {}

  /** What two times of a sentence bound, or null. */
  static @Nullable Stretch between(Context context, Sentence sentence, Timex start, Timex stop) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(start.span().start());
    int between = tokens.tokenAt(start.span().end() - 1) + 1;
    int second = tokens.tokenAt(stop.span().start());
    int end = tokens.tokenAt(stop.span().end() - 1) + 1;
    if (second - between > 10
        || start.interval() == null
        || stop.interval() == null
        || length(start) > 120
        || length(stop) > 120) {
      return null;
    }
    int verb = verb(context, sentence, first, START);
    boolean from = tokens.is(first, "from", "between") || tokens.is(first - 1, "from", "between");
    boolean to =
        between == second && tokens.is(between, "to", "until", "till", "and")
            || context.find(between - 1, second + 1, ClockLengths::until) >= 0;
    if (verb < 0 && from && to) {
      verb = verb(context, sentence, first, BOUNDED);
      verb = verb < 0 ? fronted(context, sentence, first, end) : verb;
    }
    boolean bounded = from && to || verb >= 0 && to && !tokens.is(between, "and");
    if (!bounded) {
      // "began at five o'clock and broke up soon after seven"
      int last = -1;
      for (int i = between; i < second; i++) {
        boolean verbal = END.contains(context.verb(i)) && Verbs.finite(tokens, i);
        last = verbal || tokens.is(i, "rose", "came", "broke", "wound") ? i : last;
      }
      boolean and = context.find(between, second, w -> w.equals("and") || w.equals("before")) >= 0;
      if (verb < 0 || last < 0 || !and) {
        return null;
      }
    }
    if (verb < 0) {
      return null;
    }
    LocalDateTime a = start.interval().from();
    LocalDateTime b = stop.interval().from();
    long minutes = Duration.between(a.toLocalTime(), b.toLocalTime()).toMinutes();
    while (minutes <= 0) {
      minutes += 720;
    }
    if (minutes > 12 * 60 && !from) {
      minutes -= 720;
    }
    if (minutes < 5 || minutes > 16 * 60) {
      return null;
    }
    double slack = Math.max(15, minutes * 0.1);
    return new Stretch(
        first,
        end,
        verb,
        new Value.Amount(
            new Interval(minutes - slack, false, minutes + slack, false),
            minutes,
            15,
            "min",
            Hedge.ABOUT));
  }

  /** "From ten until four the city was without power": the verb behind the hours, or -1. */
  private static int fronted(Context context, Sentence sentence, int first, int end) {
    if (first > sentence.firstToken() + 1) {
      return -1;
    }
    Clause clause = Fronted.clause(context.tokens(), context.clauses(sentence), end);
    boolean done = clause != null && context.modality(clause.verb()) != Modality.POSSIBLE;
    return done ? clause.verb() : -1;
  }

  private static boolean until(String word) {
    return word.equals("to") || word.equals("until") || word.equals("till");
  }

  private static long length(Timex timex) {
    return timex.interval() == null
        ? 1440
        : Duration.between(timex.interval().from(), timex.interval().to()).toMinutes();
  }

  private static int verb(Context context, Sentence sentence, int first, Set<String> verbs) {
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 14); i--) {
      if (context.tokens().is(i, ";")) {
        return -1;
      }
      if (verbs.contains(context.verb(i))
          && (Verbs.finite(context.tokens(), i)
              || context.tokens().is(i, "sat", "met", "was", "were", "cut", "shut", "lost"))) {
        return i;
      }
    }
    return -1;
  }
}
