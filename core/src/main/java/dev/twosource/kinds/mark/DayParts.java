package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks a toll with the part of the day in which it was taken: "a missile killed eight people on
 * Monday morning". A town may be struck in the morning and again in the evening.
 */
public final class DayParts {
  /** The first letters of the mark of a part of a day. */
  static final String PART = "~struck:";

  /** No part of a day is longer. */
  private static final Duration LONGEST = Duration.ofHours(13);

  /** So many hours lie between two parts of a day that nobody takes for one another. */
  private static final long BETWEEN = 3;

  /** What strikes at once, and may strike the same town again. */
  private static final Set<String> SUDDEN =
      Set.of("attack", "blast", "crash", "shooting", "collapse");

  private static final WordSet SAYING =
      WordSet.of(
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "confirmed",
          "added",
          "statement",
          "until",
          "since",
          "after",
          "before",
          "following",
          "from",
          "by",
          "late");

  private DayParts() {}

  /** The claims of a document, tolls marked with the part of the day that their sentences tell. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      TimeSpan part =
          claim.toll() && claim.change() == null && sudden(claim) ? part(context, claim) : null;
      marked.add(
          part == null
              ? claim
              : claim.with(claim.slot().marked(PART + part.from() + "/" + part.to())));
    }
    return marked;
  }

  private static boolean sudden(Claim claim) {
    Occurrence event = claim.event();
    return event == null || SUDDEN.contains(event.type());
  }

  /** The only part of a day that a claim's sentence tells, or that of its event; null for none. */
  private static @Nullable TimeSpan part(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
    TimeSpan found = null;
    boolean dated = false;
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      boolean day = timex.type() != Timex.Type.DURATION && timex.interval() != null;
      if (!day || context.find(Math.max(0, at - 4), at, SAYING::contains) >= 0) {
        continue;
      }
      if (dated) {
        return null;
      }
      dated = true;
      found = timex.type() == Timex.Type.TIME ? timex.interval() : null;
    }
    Occurrence event = claim.event();
    TimeSpan when = event == null || event.background() ? null : event.when();
    found = dated || when == null ? found : when;
    return found != null && Duration.between(found.from(), found.to()).compareTo(LONGEST) <= 0
        ? found
        : null;
  }

  /** Whether two tolls were taken in two parts of a day that lie hours apart. */
  public static boolean apart(Slot a, Slot b) {
    String p = a.mark(PART);
    String q = b.mark(PART);
    return !p.isEmpty() && !q.isEmpty() && (before(p, q) || before(q, p));
  }

  private static boolean before(String first, String second) {
    LocalDateTime end = LocalDateTime.parse(first.substring(first.indexOf('/') + 1));
    LocalDateTime begin = LocalDateTime.parse(second.substring(0, second.indexOf('/')));
    return !begin.isBefore(end.plusHours(BETWEEN));
  }
}
