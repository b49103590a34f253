package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.linking.Link;
import dev.twosource.reading.Modality;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a careful editor says of two values of one thing that contradict each other. Her questions
 * stand in {@link #rules} in the order in which she asks them: the first that is answered decides,
 * and only where none explains the difference is it a conflict.
 */
final class Contradiction {
  /** One question: its answer, or null where the next one is to be asked. */
  private interface Rule {
    @Nullable Ruling of(Case pair);
  }

  private final Clock clock;

  private final Changes changes;

  private final DayConflicts days;

  private final List<Rule> rules;

  Contradiction(
      Function<String, @Nullable SourceDocument> documents, Clock clock, Changes changes) {
    this.clock = clock;
    this.changes = changes;
    this.days = new DayConflicts(clock);
    Disputes disputes = new Disputes(days);
    MovedOn moved = new MovedOn(documents, changes);
    this.rules =
        List.of(
            disputes::spoken,
            Contradiction::again,
            this::faint,
            disputes::outright,
            moved::withdrawn,
            MovedOn::settled,
            MovedOn::renamed,
            moved::raised,
            MovedOn::stale,
            moved::overtaken,
            MovedOn::changing,
            Contradiction::lookedBack,
            moved::grown,
            MovedOn::counting,
            MovedOn::counted,
            MovedOn::queued,
            MovedOn::distances,
            MovedOn::mended,
            Disputes::refuted,
            disputes::parties,
            Disputes::answered,
            Contradiction::possible,
            Contradiction::parts,
            this::weekdays,
            moved::changed,
            Contradiction::within,
            Contradiction::hours,
            Contradiction::thin,
            Contradiction::scenes,
            this::dates,
            Contradiction::withheld,
            Disputes::marked,
            Contradiction::others);
  }

  /** What is to be said of two values that contradict each other. */
  Ruling ruling(Case pair) {
    for (Rule rule : rules) {
      Ruling ruling = rule.of(pair);
      if (ruling != null) {
        return ruling;
      }
    }
    return pair.conflict();
  }

  /** "Friday" and "Saturday" in reports that bear no date. */
  private static @Nullable Ruling again(Case pair) {
    return PastDays.again(pair.x(), pair.y()) ? Silence.WEEKS : null;
  }

  /**
   * What is linked too weakly to say that two values differ: a change may show all the same, or two
   * sides in a quarrel.
   */
  private @Nullable Ruling faint(Case pair) {
    if (pair.stronger(1)) {
      return null;
    }
    Link.Same link = pair.link();
    String drifted = pair.inOne() ? null : changes.drifted(pair.a(), pair.b(), link.strength());
    return drifted != null ? pair.movedOn(drifted) : Disputes.faint(pair);
  }

  /** When something was to be, told when that had come to nothing. */
  private static @Nullable Ruling lookedBack(Case pair) {
    return Plans.lookedBack(pair.first(), pair.later())
        ? pair.compatible("plan", "one tells when it was to be")
        : null;
  }

  private static @Nullable Ruling possible(Case pair) {
    return pair.x().modality() == Modality.POSSIBLE || pair.y().modality() == Modality.POSSIBLE
        ? pair.compatible("possible", "one of them is only a possibility")
        : null;
  }

  /** A count that was still going on, against another one: the later and the fuller one stands. */
  private static @Nullable Ruling parts(Case pair) {
    Claim x = pair.x();
    if (!Siblings.parts(x.slot(), pair.y().slot())) {
      return null;
    }
    boolean moved =
        pair.first().slot().part()
            && !pair.inOne()
            && !(x.detail().equals("count.killed") || x.detail().equals("count.injured"));
    String what = x.detail().equals("score") ? "match" : "count";
    return moved
        ? pair.movedOn("the " + what + " was still going on in the earlier report")
        : pair.compatible("scope", "one is a count that was still going on");
  }

  /** A date whose weekday is another day. */
  private @Nullable Ruling weekdays(Case pair) {
    if (!CalendarCheck.byWeekday(pair.x()) && !CalendarCheck.byWeekday(pair.y())) {
      return null;
    }
    return orDays(
        pair.inOne()
            ? DayConflicts.calendar(pair.x(), pair.y(), pair.conflict())
            : days.dates(pair.a(), pair.b(), pair.conflict(), pair.link()));
  }

  /** One document that has two values tells of two things, and a former one is none of today. */
  private static @Nullable Ruling within(Case pair) {
    boolean former = pair.x().slot().has(Slot.FORMER) || pair.y().slot().has(Slot.FORMER);
    return pair.inOne() ? Silence.WITHIN : former ? Silence.FORMER : null;
  }

  /** The only hour that each of two reports of one story gives. */
  private static @Nullable Ruling hours(Case pair) {
    return LoneHours.are(pair.a(), pair.b()) ? pair.conflict() : null;
  }

  private static @Nullable Ruling thin(Case pair) {
    return pair.stronger(2) ? null : Silence.FAINT;
  }

  /** Where they met, and where they will meet. */
  private static @Nullable Ruling scenes(Case pair) {
    boolean unsure =
        pair.detail().equals("event.place")
            && (!pair.stronger(3) || pair.x().modality() != pair.y().modality());
    return unsure ? Silence.SCENES : null;
  }

  private @Nullable Ruling dates(Case pair) {
    return pair.detail().equals("event.date")
        ? orDays(days.dates(pair.a(), pair.b(), pair.conflict(), pair.link()))
        : null;
  }

  private static Ruling orDays(@Nullable Judgement judgement) {
    return judgement == null ? Silence.DAYS : judgement;
  }

  private static @Nullable Ruling withheld(Case pair) {
    return Caution.withholds(pair.a(), pair.b(), pair.link(), pair.found())
        ? Silence.WITHHELD
        : null;
  }

  /** Of two numbers one report has both. */
  private static @Nullable Ruling others(Case pair) {
    return Caution.holdsBoth(pair.a(), pair.b()) ? Silence.NUMBERS : null;
  }
}
