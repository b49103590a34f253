package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a report says of earlier occasions from what it says of its news: "The first round,
 * held in Asuncion in August, broke up on its second day". Counts, lengths and amounts have windows
 * of their own.
 */
public final class Bygone {
  /** The window of a claim about an earlier occasion. */
  public static final String EARLIER = "bygone";

  /** How many days before its report a day is no longer that of the news. */
  private static final int DAYS = 12;

  private static final Set<String> KINDS =
      Set.of(
          "event.place",
          "event.attendance",
          "event.outcome",
          "event.time",
          "delegation.head",
          "delegation.member",
          "vote.tally",
          "score");

  private Bygone() {}

  /** The claims of a document, those about earlier occasions marked as such. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    LocalDate published =
        context.reading().document().published() == null
            ? null
            : context.reading().document().published().day();
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean open =
          KINDS.contains(claim.detail())
              && claim.slot().window() == null
              // parties may quarrel over things long past
              && !Spoken.is(claim)
              && !(claim.value() instanceof Value.Amount);
      marked.add(
          open && earlier(context, claim, published)
              ? claim.with(claim.slot().in(EARLIER))
              : claim);
    }
    return marked;
  }

  /** Whether the last day told before or just behind the claim's words is long past. */
  private static boolean earlier(Context context, Claim claim, @Nullable LocalDate published) {
    int first = context.tokens().tokenAt(claim.span().start());
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(first));
    if (published == null) {
      return Backgrounds.earlier(context, sentence);
    }
    Timex nearest = null;
    int least = Integer.MAX_VALUE;
    for (Timex timex : context.timexes(sentence)) {
      boolean point =
          !(claim.detail().equals("score") && period(context, timex))
              && timex.type() != Timex.Type.SET
              && timex.type() != Timex.Type.DURATION
              && timex.interval() != null
              && timex.relation() == Timex.Relation.AT
              && !Backgrounds.aside(
                  context, sentence, first, context.tokens().tokenAt(timex.span().start()));
      int gap =
          Math.max(
              0,
              Math.max(
                  claim.span().start() - timex.span().end(),
                  timex.span().start() - claim.span().end()));
      if (point && gap < least) {
        least = gap;
        nearest = timex;
      }
    }
    return nearest != null && past(nearest.interval(), claim.event(), published);
  }

  /** "The last quarter" of a match is no quarter of a year. */
  private static boolean period(Context context, Timex timex) {
    int first = context.tokens().tokenAt(timex.span().start());
    return context.find(first, first + 4, w -> w.equals("quarter") || w.equals("half")) >= 0;
  }

  private static boolean past(TimeSpan span, @Nullable Occurrence event, LocalDate published) {
    boolean own =
        event != null && event.when() != null && !event.background() && event.when().overlaps(span);
    return !own && span.lastDay().isBefore(published.minusDays(DAYS));
  }

  /** Whether a claim is about an earlier occasion than its report. */
  public static boolean is(Claim claim) {
    return EARLIER.equals(claim.slot().window());
  }
}
