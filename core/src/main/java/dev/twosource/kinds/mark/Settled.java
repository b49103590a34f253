package dev.twosource.kinds.mark;

import dev.twosource.document.Published;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks tolls of what happened long before the report: "an old tenement fell down six years ago.
 * Eleven tenants were crushed". They grow no more from one day to the next.
 */
public final class Settled {
  /** So many days after a disaster its toll is known. */
  private static final int DAYS = 60;

  private Settled() {}

  /** The same claims, in order, tolls of long ago with their mark. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    Published published = context.reading().document().published();
    if (published == null) {
      return claims;
    }
    LocalDate since = published.day().minusDays(DAYS);
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean past = claim.toll() && past(context, claim, since);
      marked.add(past ? claim.with(claim.slot().marked(Slot.SETTLED)) : claim);
    }
    return marked;
  }

  /** Whether a claim's sentence is of long ago; where it tells no day, the one before it tells. */
  private static boolean past(Context context, Claim claim, LocalDate since) {
    int index = context.tokens().sentenceOf(context.tokens().tokenAt(claim.span().start()));
    Boolean own = old(context, context.sentences().get(index), since, false);
    if (own != null) {
      return own;
    }
    return index > 0
        && Boolean.TRUE.equals(old(context, context.sentences().get(index - 1), since, true));
  }

  /**
   * Whether the days of a sentence are of long ago; null where it tells none.
   *
   * @param any whether one such day is enough, beside that of the news
   */
  private static @Nullable Boolean old(
      Context context, Sentence sentence, LocalDate since, boolean any) {
    Boolean old = null;
    for (Timex timex : context.timexes(sentence)) {
      if (timex.interval() == null
          || timex.relation() != Timex.Relation.AT
          || timex.type() == Timex.Type.SET
          || timex.type() == Timex.Type.DURATION) {
        continue;
      }
      boolean here = timex.interval().lastDay().isBefore(since);
      if (here == any) {
        return here;
      }
      old = here;
    }
    return old;
  }
}
