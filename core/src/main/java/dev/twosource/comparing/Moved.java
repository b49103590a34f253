package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Value;
import dev.twosource.linking.Link;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether one day has taken the place of another: two elections, launches or deliveries of one firm
 * each have a day of their own, years apart, and none was moved.
 */
final class Moved {
  /** How many days the two reports may lie apart. */
  private static final int REPORTS = 120;

  /** How far a plan slips, in days. */
  private static final int SLIP = 200;

  /** How far apart, in UTF-16 units, one text tells the old day and the new one. */
  private static final int NEAR = 400;

  /** What two reports must share to be of one gathering where little else says so. */
  private static final double STORY = 2.5;

  private Moved() {}

  /**
   * Whether one value may have taken the other's place, as far as its kind asks for more than a
   * link.
   */
  static boolean may(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    return switch (a.claim().detail()) {
      case "event.date" -> of(a, b, link);
      case "event.place" -> 
          link.strength() >= 3
              && (from(a.claim(), b.claim())
                  || from(b.claim(), a.claim())
                  || !Caution.withholds(a, b, link, found));
      case "percent" ->
          link.strength() >= 2
              && a.claim().modality() != Modality.POSSIBLE
              && b.claim().modality() != Modality.POSSIBLE;
      default -> true;
    };
  }

  /** Whether the first says that it was moved and names the place of the second beside its own. */
  private static boolean from(Claim moved, Claim old) {
    return Plans.moved(moved)
        && old.value() instanceof Value.Where where
        && moved.slot().names().contains(where.key());
  }

  private static boolean of(Entry a, Entry b, Link.Same link) {
    Claim x = a.claim();
    Claim y = b.claim();
    TimeSpan s = ((Value.When) x.value()).readings().get(0);
    TimeSpan t = ((Value.When) y.value()).readings().get(0);
    if (distance(s, t) > SLIP || coarse(s) || coarse(t)) {
      return false;
    }
    if (x.document().equals(y.document())) {
      return (x.modality() == Modality.PLANNED || y.modality() == Modality.PLANNED)
          && (x.change() != null || y.change() != null)
          && Math.abs(x.span().start() - y.span().start()) <= NEAR;
    }
    var p = a.profile().published();
    var q = b.profile().published();
    if (p == null || q == null) {
      return link.strength() >= 3;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(p.day(), q.day()));
    boolean soon = distance(s, t) <= 31 && apart <= 45;
    return apart <= REPORTS
        && (link.strength() >= 2 || soon && a.profile().score(b.profile()) >= STORY);
  }

  private static long distance(TimeSpan s, TimeSpan t) {
    LocalDate first = s.lastDay().isBefore(t.firstDay()) ? s.lastDay() : t.lastDay();
    LocalDate second = s.lastDay().isBefore(t.firstDay()) ? t.firstDay() : s.firstDay();
    return ChronoUnit.DAYS.between(first, second);
  }

  /** Whether a stretch is a year or the like, which is no day of anything. */
  private static boolean coarse(TimeSpan span) {
    return span.lastDay().isAfter(span.firstDay().plusDays(100));
  }
}
