package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.Occurrence;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Of several like happenings that a report counts ("the first of two", "a second bomb", "this
 * time") another report may tell of another one than this: a link then needs the day.
 */
final class Occasions {
  /** What is told of times and things rather than of happenings. */
  private static final Set<String> LASTING = Set.of("money.amount", "percent");

  private Occasions() {}

  /** The link as it stands once it is asked whether the two tell of one and the same occasion. */
  static Link of(Entry a, Entry b, Link link) {
    Slot x = a.claim().slot();
    Slot y = b.claim().slot();
    boolean later = x.has(Slot.LATER) != y.has(Slot.LATER);
    boolean first = x.has(Slot.FIRST) != y.has(Slot.FIRST);
    boolean linked = link instanceof Link.Same || link instanceof Link.OtherScope;
    boolean marked = x.has(Slot.LATER) || y.has(Slot.LATER);
    if (linked && marked && x.measure().equals("device")) {
      return new Link.Unknown(); // of several bombs one went off and another did not
    }
    if (!later && !first
        || !linked
        || LASTING.contains(a.claim().detail())
        || a.claim().document().equals(b.claim().document())) {
      return link;
    }
    if (!later && (awaited(a.claim(), b.claim()) || awaited(b.claim(), a.claim()))) {
      return link; // the first of its sort is planned for one day, and comes about on another
    }
    if (later && first) {
      return new Link.Apart(List.of("one tells of the first, the other of a later one"));
    }
    if (first
        && a.claim().toll()
        && x.fresh() != null
        && y.fresh() != null
        && !x.fresh().equals(y.fresh())) {
      return new Link.Apart(
          List.of("one is of " + x.fresh() + ", the other of " + y.fresh() + ", the first of two"));
    }
    TimeSpan s = a.claim().event() == null ? null : a.claim().event().when();
    TimeSpan t = b.claim().event() == null ? null : b.claim().event().when();
    if (s == null || t == null) {
      // two sides meet once on a day, whether or not it is told which of their games it was
      boolean game =
          a.claim().detail().equals("score")
              && x.fresh() != null
              && x.fresh().equals(y.fresh())
              && !x.owner().isEmpty();
      return later && !game && !only(a, b) ? new Link.Unknown() : link;
    }
    if (later && !(s.withinOneDay() && t.withinOneDay()) && !s.equals(t)) {
      return new Link.Unknown(); // the second such crash of a weekend, and one on its Saturday
    }
    boolean day = s.firstDay().equals(t.firstDay());
    if (a.claim().detail().equals("event.date")
        && !day
        && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= 1) {
      return later ? new Link.Unknown() : link; // the day is what is compared
    }
    // the second attack of a day, in the evening, is not the one of the morning
    boolean parts = later && day && !s.overlaps(t) && !a.claim().detail().equals("event.time");
    return s.overlaps(t) || day && !parts
        ? link
        : new Link.Apart(
            List.of(
                parts
                    ? "they were at two hours of one day, and there was more than one"
                    : "one on %s, the other on %s, and there was more than one"
                        .formatted(SameTime.days(s), SameTime.days(t))));
  }

  /**
   * Whether each of two reports of one day tells of one mishap only, and the two are surely of one
   * story: "the second such crash this month" is the crash of both. Blows come in series.
   */
  private static boolean only(Entry a, Entry b) {
    Occurrence x = a.claim().event();
    Occurrence y = b.claim().event();
    return x != null
        && y != null
        && x.sole()
        && y.sole()
        && x.type().equals(y.type())
        && MISHAPS.contains(x.type())
        && a.claim().standing().sole()
        && b.claim().standing().sole()
        && a.profile().near(b.profile())
        && a.profile().sharedNames(b.profile()) >= 2
        && a.profile().score(b.profile()) >= SURE;
  }

  /** What does not happen twice in one place within days. */
  private static final Set<String> MISHAPS = Set.of("crash", "fire", "sinking", "collapse");

  /** What two reports share that are surely of one story. */
  private static final double SURE = 10;

  /** Whether the first dates a plan, and the second, told later, what came about. */
  private static boolean awaited(Claim plan, Claim news) {
    return plan.detail().equals("event.date")
        && plan.modality() == Modality.PLANNED
        && news.modality() == Modality.ACTUAL
        && plan.asOf() != null
        && news.asOf() != null
        && plan.asOf().isBefore(news.asOf());
  }
}
