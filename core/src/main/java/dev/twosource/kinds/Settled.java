package dev.twosource.kinds;

import dev.twosource.document.Published;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks tolls of what happened long before the report: "an old tenement fell down six years ago.
 * Eleven tenants were crushed". They grow no more from one day to the next.
 */
final class Settled {
  /** So many days after a disaster its toll is known. */
  private static final int DAYS = 60;

  private Settled() {}

  /** The same claims, in order, tolls of long ago with their mark. */
  static List<Claim> mark(Context context, List<Claim> claims) {
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

  /** Whether the last day told up to the end of the claim's sentence is one of long ago. */
  private static boolean past(Context context, Claim claim, LocalDate since) {
    int index = context.tokens().sentenceOf(context.tokens().tokenAt(claim.span().start()));
    for (int s = index; s >= Math.max(0, index - 1); s--) {
      Sentence sentence = context.sentences().get(s);
      boolean old = false;
      for (Timex timex : context.timexes(sentence)) {
        if (timex.interval() == null
            || timex.relation() != Timex.Relation.AT
            || timex.type() == Timex.Type.SET
            || timex.type() == Timex.Type.DURATION) {
          continue;
        }
        if (!timex.interval().lastDay().isBefore(since)) {
          return false;
        }
        old = true;
      }
      if (old) {
        return true;
      }
    }
    return false;
  }
}
