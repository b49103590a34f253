package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.linking.Odds;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import java.time.Duration;

/**
 * The only hour of each of two reports of one story. They may tell of it by words that have nothing
 * in common, "the aircraft touched down at 5:50", "it had landed at ten to seven": a report that
 * gives one hour gives that of what it tells of, and two such hours that lie close are of one
 * moment. What comes before and after, when somebody was found or a fire was out, says so.
 */
final class LoneHours {
  /** So far apart, in minutes, are two hours that are told of one moment. */
  private static final long CLOSE = 240;

  private LoneHours() {}

  /** Whether two claims give the only hours of their reports, of what the signs take for one. */
  static boolean are(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.detail().equals("event.time")
        && y.detail().equals("event.time")
        && lone(x)
        && lone(y)
        && near(x, y)
        && a.profile().close(b.profile())
        && a.profile().sharedNames(b.profile()) >= 2
        && Odds.lean(a, b);
  }

  /** Whether it is the only hour of its report, at which something began or came. */
  private static boolean lone(Claim claim) {
    String measure = claim.slot().measure();
    return claim.standing().sole()
        && claim.modality() == Modality.ACTUAL
        && (measure.isEmpty() || measure.equals("arrival"))
        && !claim.slot().has("~by");
  }

  private static boolean near(Claim x, Claim y) {
    if (!(x.value() instanceof Value.When p) || !(y.value() instanceof Value.When q)) {
      return false;
    }
    if (Undated.is(p) || Undated.is(q)) {
      return Undated.meet(p, q) && Undated.minutes(p, q) <= CLOSE;
    }
    TimeSpan s = p.readings().get(0);
    TimeSpan t = q.readings().get(0);
    boolean zones = s.zone() == null ? t.zone() == null : s.zone().equals(t.zone());
    return (zones || s.zone() == null || t.zone() == null)
        && Math.abs(Duration.between(s.from(), t.from()).toMinutes()) <= CLOSE;
  }
}
