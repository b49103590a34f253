package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Landfalls;
import dev.twosource.linking.Link;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Whether two days or places may be the old and the new one of one plan. What is told as moved may
 * go far; without such a word, a plan and what happened lie close, or they are of two occasions.
 */
final class Plans {
  private static final Set<String> MOVED =
      WordList.set(
          """
              postponed postpone rescheduled moved delayed brought initially originally instead put
              shifted pushed deferred slipped switched move relocated transferred extended longer
              later previously new""");

  /**
   * What days of one plan may lie apart: with a word for the move, with a sure link, with a weak
   * one.
   */
  private static final int TOLD = 400;

  private static final int SURE = 100;

  private static final int WEAK = 31;

  /** The link from which on two claims are taken to be about one event. */
  private static final int FIRM = 3;

  /** How many days the two reports may lie apart. */
  private static final int REPORTS = 120;

  /** How far a plan slips, in days. */
  private static final int SLIP = 200;

  /** How far a plan slips, in days, where a report says that it did. */
  private static final int TERM = 100;

  /** How far apart, in UTF-16 units, one text tells the old day and the new one. */
  private static final int NEAR = 400;

  /** What two reports must share to be of one gathering where little else says so. */
  private static final double STORY = 2.5;

  private Plans() {}

  /**
   * Whether one value may have taken the other's place, as far as its kind asks for more than a
   * link.
   */
  static boolean may(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    return one(a.claim(), b.claim(), link.strength()) && apart(a, b, link, found);
  }

  private static boolean apart(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    return switch (a.claim().detail()) {
      case "event.date" -> moved(a, b, link);
      case "event.place" ->
          link.strength() >= 3
              && (Landfalls.is(a.claim(), b.claim())
                  || away(a.claim(), b.claim())
                  || away(b.claim(), a.claim())
                  || names(a.claim(), b.claim())
                  || names(b.claim(), a.claim())
                  || !Caution.withholds(a, b, link, found));
      case "percent" ->
          link.strength() >= 2
              && a.claim().modality() != Modality.POSSIBLE
              && b.claim().modality() != Modality.POSSIBLE;
      default -> true;
    };
  }

  /**
   * Whether the later report only says when something was to be that the earlier one tells as done:
   * "it should have begun at eight".
   */
  static boolean lookedBack(Claim earlier, Claim later) {
    return (later.detail().equals("event.date") || later.detail().equals("event.time"))
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.PLANNED
        && later.value() instanceof Value.When when
        && later.asOf() != null
        && !when.readings().get(0).firstDay().isAfter(later.asOf());
  }

  private static boolean moved(Entry a, Entry b, Link.Same link) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (unplanned(x) || unplanned(y) || phases(x, y)) {
      return false;
    }
    TimeSpan s = ((Value.When) x.value()).readings().get(0);
    TimeSpan t = ((Value.When) y.value()).readings().get(0);
    boolean told = told(x) || told(y);
    if (distance(s, t) > SLIP || !told && (coarse(s) || coarse(t))) {
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
    long apart =
        p.day().isBefore(q.day()) ? since(x, s, p.day(), q.day()) : since(y, t, q.day(), p.day());
    boolean soon = distance(s, t) <= (told ? TERM : 31) && apart <= 45;
    return apart <= (told && link.strength() >= FIRM ? TOLD : REPORTS)
        && (link.strength() >= 2 || soon && a.profile().score(b.profile()) >= STORY);
  }

  /**
   * How many days the later report came after the earlier one, or after the day for which that had
   * the plan: what is announced in autumn for March is late in May.
   */
  private static long since(Claim earlier, TimeSpan day, LocalDate told, LocalDate later) {
    boolean ahead = earlier.modality() == Modality.PLANNED && day.lastDay().isAfter(told);
    LocalDate from = ahead ? day.lastDay() : told;
    return from.isBefore(later) ? ChronoUnit.DAYS.between(from, later) : 0;
  }

  /** Whether what a day is told of is nobody's plan: an attack, a crash, somebody's death. */
  private static boolean unplanned(Claim claim) {
    String head = claim.slot().head();
    if (claim.modality() == Modality.PLANNED || claim.slot().focus().contains("deadline")) {
      return false; // for claims after a flood; the collapse of a block that is to be pulled down
    }
    return EventTypes.harmful(head) && !head.equals("protest") && !head.equals("strike")
        || SUFFERED.contains(head);
  }

  private static final Set<String> SUFFERED =
      Set.of("~shoot", "~kill", "~die", "~injure", "~occur", "~happen", "~fall", "~crash");

  /** Whether one is of a trial, and the other of the sentence that ends it. */
  private static boolean phases(Claim x, Claim y) {
    return x.slot().head().equals("trial")
        && y.slot().head().equals("trial")
        && x.slot().focus().contains("sentence") != y.slot().focus().contains("sentence");
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

  /** Whether a claim says that a plan was moved. */
  static boolean moved(Claim claim) {
    return claim.change() != null && MOVED.contains(claim.change());
  }

  private static boolean told(Claim claim) {
    return moved(claim) || "now".equals(claim.change());
  }

  /** Whether two claims that differ may be of one plan. */
  private static boolean one(Claim x, Claim y, int strength) {
    boolean told = told(x) || told(y);
    if (x.detail().equals("event.place")) {
      boolean both = x.main() && y.main() || names(x, y) || names(y, x) || Landfalls.is(x, y);
      return strength > FIRM && both || told && strength >= FIRM;
    }
    if (!x.detail().equals("event.date")
        || !(x.value() instanceof Value.When s)
        || !(y.value() instanceof Value.When t)) {
      return true;
    }
    TimeSpan p = s.readings().get(0);
    TimeSpan q = t.readings().get(0);
    // "in the second quarter", "not before September"
    long apart = p.overlaps(q) ? 0 : distance(p, q);
    long longest = Math.max(length(p), length(q));
    return told ? apart <= TOLD : longest <= SURE && apart <= (strength >= FIRM ? SURE : WEAK);
  }

  /**
   * "met in Lyon after a storm closed the airport in Bern": whether it names where it was to be.
   */
  private static boolean names(Claim claim, Claim plan) {
    return plan.modality() == Modality.PLANNED
        && plan.value() instanceof Value.Where where
        && claim.slot().names().contains(where.key());
  }

  private static long length(TimeSpan span) {
    return ChronoUnit.DAYS.between(span.firstDay(), span.lastDay());
  }

  /** Whether a passage says that the gathering was moved from the place that the other has. */
  private static boolean away(Claim claim, Claim other) {
    return (claim.slot().measure().equals(Slot.MOVED) || moved(claim))
        && other.value() instanceof Value.Where where
        && claim.slot().names().contains(where.key());
  }
}
