package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The only day of each of two reports, of which both days were past when either came out. Of two
 * happenings the later of the two days would be news to both, and one of them would not have it; so
 * the two are of one, where it is nothing that goes on from day to day.
 */
final class PastDays {
  /** So many days apart desks put what happened once. */
  private static final long CLOSE = 4;

  /** The link from which on two claims are taken to be about one event. */
  private static final int LINKED = 3;

  /** What is held, or struck, again within the week. */
  private static final Set<String> AGAIN =
      WordList.set(
          """
              meeting visit call match race concert protest strike debate attack trial vote flight
              quake storm flood ~play ~meet ~talk ~visit ~strike ~attack ~shell ~protest ~march ~rally""");

  private PastDays() {}

  /** Whether two claims give the only days of their reports, both of them past by then. */
  static boolean are(Entry a, Entry b, Link.Same link) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (!x.detail().equals("event.date")
        || link.strength() < LINKED
        || !lone(x)
        || !lone(y)
        || !(x.value() instanceof Value.When p)
        || !(y.value() instanceof Value.When q)) {
      return false;
    }
    TimeSpan s = p.readings().get(0);
    TimeSpan t = q.readings().get(0);
    LocalDate told = x.asOf().isBefore(y.asOf()) ? x.asOf() : y.asOf();
    return s.withinOneDay()
        && t.withinOneDay()
        && s.firstDay().isBefore(told)
        && t.firstDay().isBefore(told)
        && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= CLOSE
        && a.profile().near(b.profile())
        && a.profile().sharedNames(b.profile()) >= 1;
  }

  /**
   * Whether two claims of one act are the only days of their reports, which name somebody or
   * something together, and the signs lean towards one happening.
   */
  static boolean lone(Entry a, Entry b) {
    return lone(a.claim())
        && lone(b.claim())
        && a.claim().slot().measure().equals(b.claim().slot().measure())
        && a.profile().near(b.profile())
        && a.profile().sharedNames(b.profile()) >= 1
        && Odds.lean(a, b);
  }

  /**
   * Whether two days that are known by their names alone, "Friday" and "Saturday" in reports that
   * bear no date, may as well be those of two happenings: of what is done again within days, or is
   * still to come.
   */
  static boolean again(Claim x, Claim y) {
    return x.value() instanceof Value.When p
        && y.value() instanceof Value.When q
        && (Undated.is(p) || Undated.is(q))
        && (x.modality() != Modality.ACTUAL
            || y.modality() != Modality.ACTUAL
            || !x.slot().measure().equals(y.slot().measure())
            || (repeated(x) || repeated(y)) && !hours(p, q));
  }

  /** Whether both are hours of one weekday. */
  private static boolean hours(Value.When p, Value.When q) {
    TimeSpan s = p.readings().get(0);
    return Undated.is(p)
        && Undated.is(q)
        && !p.iso().startsWith("XXXX-XX-XX")
        && !q.iso().startsWith("XXXX-XX-XX")
        && !s.from().plusHours(3).isBefore(s.to())
        && s.firstDay().equals(q.readings().get(0).firstDay());
  }

  static boolean repeated(Claim claim) {
    return AGAIN.contains(claim.slot().head())
        || claim.event() != null && AGAIN.contains(claim.event().type());
  }

  private static boolean lone(Claim claim) {
    return claim.standing().sole()
        && claim.modality() == Modality.ACTUAL
        && claim.asOf() != null
        && !AGAIN.contains(claim.slot().head());
  }
}
