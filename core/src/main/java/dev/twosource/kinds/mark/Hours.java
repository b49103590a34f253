package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks the hour at which a height, a length or a power was read off, where its clause tells it:
 * "the river stood at 4.1 metres at five o'clock", "by morning the crack stretched for 3.9 km".
 */
public final class Hours {
  /** The first letters of the mark of the hour at which something was so. */
  private static final String HOUR = "~hour:";

  /** Verbs of how things stand at an hour, which fall and rise with the next. */
  private static final WordSet STANDING =
      WordSet.of(
          "stood",
          "stands",
          "is",
          "was",
          "were",
          "are",
          "stretched",
          "stretches",
          "measured",
          "reached",
          "extended",
          "had",
          "at");

  /** Of what every hour has its own: power, temperature, wind. */
  private static final WordSet UNITS = WordSet.of("W", "Cel", "m/s");

  /** How many tokens from the number the hour may stand. */
  private static final int REACH = 12;

  private static final Duration LONGEST = Duration.ofHours(13);

  private Hours() {}

  /** The same claims, in order, with the hours at which what they tell was so. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      String hour = levels(claim) ? hour(context, claim) : null;
      marked.add(hour == null ? claim : claim.with(claim.slot().marked(HOUR + hour)));
    }
    return marked;
  }

  private static boolean levels(Claim claim) {
    return claim.detail().equals("distance")
        || claim.detail().equals("count.other")
            && claim.value() instanceof Value.Amount amount
            && UNITS.contains(amount.unit());
  }

  private static @Nullable String hour(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(from));
    int low = Math.max(sentence.firstToken(), from - REACH);
    if (context.find(low, to, STANDING::contains) < 0) {
      return null;
    }
    Timex last = null;
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      last = at >= low && at <= to + REACH && told(timex) ? timex : last;
    }
    return last == null
        ? Progress.by(context, low, Math.min(sentence.endToken(), to + REACH))
        : last.interval().from() + "/" + last.interval().to();
  }

  /** Whether two claims were read off at hours that do not meet. */
  public static boolean apart(Slot a, Slot b) {
    String p = a.mark(HOUR);
    String q = b.mark(HOUR);
    return !p.isEmpty() && !q.isEmpty() && (end(p).isBefore(begin(q)) || end(q).isBefore(begin(p)));
  }

  private static LocalDateTime begin(String hour) {
    return LocalDateTime.parse(hour.substring(0, hour.indexOf('/')));
  }

  private static LocalDateTime end(String hour) {
    return LocalDateTime.parse(hour.substring(hour.indexOf('/') + 1));
  }

  /** Whether a time is an hour, or a part of a day. */
  private static boolean told(Timex timex) {
    return timex.type() == Timex.Type.TIME
        && timex.interval() != null
        && Duration.between(timex.interval().from(), timex.interval().to()).compareTo(LONGEST) <= 0;
  }
}
