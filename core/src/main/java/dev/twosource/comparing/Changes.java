package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.voice.Stakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value moved on from the earlier report to the later one: by a word that says so,
 * because a plan was overtaken or mended, or because such numbers grow or fall.
 */
final class Changes {
  /** When the documents came out. */
  private final Clock clock;

  Changes(Clock clock) {
    this.clock = clock;
  }

  private static final Set<String> RISE =
      WordList.set(
          """
              rose risen rises rise climbed climbs climb grown grew jumped increased raised reached
              passed takes extended sweetened improved new rising climbing raises mounted growing
              spread spreading swelling widened swelled doubled now""");

  private static final Set<String> MENDED =
      WordList.set(
          """
              revised revise lowered corrected correction corrects correcting updated apologise
              apologize apologises wrongly incorrectly revises revising lowers downgraded trimmed
              downwards downward recount misstated misquoted mistakenly retracted retracts amended
              erroneously""");

  /** Why a number has moved on of which the later report says nothing but that it is higher. */
  static final String HIGHER = "the later report has the higher number";

  static final String ANOTHER = "the later report has another plan";

  private static final Set<String> RESIZED =
      Set.of("extended", "prolonged", "lengthened", "shortened", "cut");

  /** Whether an amount is one that is told to hold no more. */
  static boolean was(Claim claim) {
    return claim.slot().measure().equals(Slot.FROM);
  }

  /** Whether one claim says of the other's number that it does not hold: "ten, not 12". */
  static boolean corrects(Claim claim, Claim other) {
    // "from 13.7 to 11.2 percent": of what is the old value in both reports nothing moved on
    return other.value() instanceof Value.Amount amount
            && claim.slot().replaces(amount)
            && !was(other)
        || other.value() instanceof Value.When when
            && claim.slot().replaces(when.readings().get(0));
  }

  /**
   * "In May", and later "on 12 June, two weeks later than planned": whether the old day of a moved
   * plan lies in the month that another claim has for it.
   */
  static boolean monthOf(Claim moved, Claim plan) {
    return moved.modality() == Modality.PLANNED
        && plan.modality() == Modality.PLANNED
        && plan.value() instanceof Value.When when
        && moved.slot().replacesIn(when.readings().get(0));
  }

  /** How what happened went beyond a plan, whoever told of either, or null. */
  @Nullable String overtaken(Claim x, Claim y) {
    Claim earlier = clock.before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    if (stands(later)) {
      return null;
    }
    boolean plan = x.modality() == Modality.PLANNED || y.modality() == Modality.PLANNED;
    // on one day "would be led by" and "is led by" are one statement; later the plan has been
    // overtaken
    // while what was to be at an hour has come by the hour of the next report
    boolean soon =
        x.detail().equals("event.time")
            || x.detail().equals("quote.wording")
            || x.detail().equals("event.outcome")
            || x.detail().endsWith(".duration")
            || x.value() instanceof Value.Presence // "is expected at noon", "stayed away"
            || Turns.dropped(later);
    boolean happened =
        later.modality() == Modality.ACTUAL
            && earlier.modality() == Modality.PLANNED
            && clock.apart(x, y) >= (soon ? 60 : Drift.HALF_DAY)
            && !Order.unfinished(later, clock.apart(x, y));
    // how many a flock has does not change with what is to become of it
    boolean entire = x.slot().has(Slot.ENTIRE) && y.slot().has(Slot.ENTIRE);
    if (plan
        && !entire
        && x.modality() != y.modality()
        && (happened || !clock.known(x) || !clock.known(y))) {
      return "a plan was overtaken by what happened";
    }
    boolean moved =
        x.detail().equals("event.date")
            && x.modality() == Modality.PLANNED
            && y.modality() == Modality.PLANNED
            && (Plans.moved(later) || "now".equals(later.change()))
            && clock.apart(x, y) >= Drift.HALF_DAY;
    // how long a thing stays shut is said anew as the work goes on, but not on the day on which
    // two reports have the day from one announcement
    boolean shut =
        x.detail().equals("event.date")
            && x.slot().head().equals("~reopen")
            && y.slot().head().equals("~reopen")
            && clock.apart(x, y) >= Drift.HALF_DAY;
    if (moved || shut) {
      return "the plan was changed";
    }
    return Turns.turned(earlier, later, clock.apart(earlier, later))
        ? "the later report has a later turn of events"
        : null;
  }

  /** What says that a number moved on where too little links the two for a conflict, or null. */
  @Nullable String drifted(Entry a, Entry b, int strength) {
    Entry earlier = clock.before(a.claim(), b.claim()) ? a : b;
    Entry later = earlier == a ? b : a;
    Claim x = earlier.claim();
    Claim y = later.claim();
    // whoever expected it and whoever says what it is now are no parties, unless one has a stake
    boolean quarrel =
        Opponents.parties(x.voice(), y.voice(), false)
            && (!Drift.overtaken(x, y, clock.apart(x, y))
                || Stakes.has(x.voice())
                || Stakes.has(y.voice()));
    if (quarrel || !Drift.may(earlier, later, strength, clock.apart(x, y))) {
      return null;
    }
    if (MENDED.contains(String.valueOf(y.change())) && clock.apart(x, y) > 0) {
      return "the later report corrects the earlier one";
    }
    String rise = rise(x, y);
    if (rise == null) {
      rise = Drift.why(x, y, clock.apart(x, y));
    }
    return rise != null || !RISING.contains(x.slot().measure()) ? rise : grown(x, y);
  }

  /** Whether a report says of a sum that it is still the one that was told before. */
  static boolean stands(Claim later) {
    return later.detail().equals("money.amount") && "kept".equals(later.change());
  }

  /** What says that the later report's value has taken the place of the earlier one's, or null. */
  @Nullable String change(Claim x, Claim y) {
    Claim earlier = clock.before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    boolean plan = x.modality() == Modality.PLANNED || y.modality() == Modality.PLANNED;
    if (stands(later)) {
      return null;
    }
    boolean date = x.detail().equals("event.date") || x.detail().equals("event.time");
    boolean moved = Plans.moved(later) || date && Plans.moved(earlier);
    if (plan && moved && !Order.oneChange(earlier, later, clock.apart(earlier, later))) {
      return "the plan was changed";
    }
    // a last day for handing something in stands unless somebody puts it off
    boolean limit = x.slot().head().equals("~deadline") && y.slot().head().equals("~deadline");
    // where a thing lies or how long it is, which one report tells as a fact, is no plan by then
    boolean fact =
        x.detail().equals("distance")
            && (earlier.modality() == Modality.ACTUAL && later.modality() == Modality.PLANNED
                || SIZES.contains(x.slot().head()) && clock.apart(earlier, later) < 7 * 24 * 60);
    if (plan
        && !fact
        && clock.apart(earlier, later) >= (limit ? 72 : 20) * 60
        && !later.slot().has(Slot.DROPPED)) {
      return ANOTHER;
    }
    if (x.detail().equals("score") && "awarded".equals(later.change())) {
      return earlier.change() == null && clock.apart(x, y) >= Drift.HALF_DAY
          ? "a ruling took the place of the result"
          : null;
    }
    if (x.detail().equals("person.age") && birthday(earlier, later)) {
      return "a birthday lies between the reports";
    }
    if (Drift.outbid(earlier, later, clock.apart(earlier, later))) {
      return "the later report has another offer";
    }
    if (offered(earlier) && !offered(later) && clock.apart(earlier, later) >= Drift.HALF_DAY) {
      return "the later report tells what came of an offer";
    }
    if (x.detail().endsWith(".duration") && RESIZED.contains(String.valueOf(later.change()))) {
      return "the later report says that it was made longer or shorter";
    }
    // a rate that both reports tell was cut was not put right
    if (corrects(later, earlier)) {
      return "the later report says that the earlier number does not hold";
    }
    boolean ordered =
        earlier.document().equals(later.document()) || clock.known(x) && clock.known(y);
    if (ordered && mended(earlier, later)) {
      return "the later report corrects the earlier one";
    }
    String rise = rise(x, y);
    return rise != null ? rise : grown(x, y);
  }

  /** Whether a claim says that another value was told before it. */
  static boolean mends(Claim claim) {
    String change = String.valueOf(claim.change());
    return MENDED.contains(change) || RISE.contains(change) && !change.equals("new");
  }

  /** Whether the later report has somebody a year older. */
  private boolean birthday(Claim earlier, Claim later) {
    return earlier.value() instanceof Value.Amount was
        && later.value() instanceof Value.Amount is
        && is.stated() - was.stated() == 1
        && clock.apart(earlier, later) >= 2 * Drift.HALF_DAY
        && !Collections.disjoint(later.slot().context(), BIRTHDAY);
  }

  /** What a report says of somebody who has just grown older. */
  private static final Set<String> BIRTHDAY =
      Set.of("turn", "reach", "birthday", "celebrate", "become");

  /** Whether an amount is that of an offer or a demand. */
  static boolean offered(Claim claim) {
    return Drift.offered(claim) || Drift.sum(claim) && claim.slot().focus().contains("demand");
  }

  /** Whether the later report says that what was told before was wrong. */
  static boolean mended(Claim earlier, Claim later) {
    if (later.detail().startsWith("person.") && "lowered".equals(later.change())) {
      return false; // "flags were lowered"
    }
    // "an update came with an updated method": of days only what says that one was wrong
    if (later.detail().equals("event.date") && !Order.corrected(later)) {
      return false;
    }
    // both tell of the one correction
    if (MENDED.contains(String.valueOf(earlier.change()))
        && String.valueOf(earlier.change()).equals(later.change())) {
      return false;
    }
    boolean cut = earlier.slot().measure().equals("new") && later.slot().measure().equals("new");
    String change = String.valueOf(later.change());
    boolean resized = later.detail().equals("sentence.length") && RESIZED.contains(change);
    return !cut && (resized || MENDED.contains(change));
  }

  /** How a number that can only grow grew from the earlier report to the later one, or null. */
  @Nullable String grown(Claim x, Claim y) {
    Claim earlier = clock.before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    if (!x.detail().startsWith("count.")
        || !(earlier.value() instanceof Value.Amount was)
        || !(later.value() instanceof Value.Amount is)) {
      return null;
    }
    if (FIXED.contains(x.slot().measure())
        || x.slot().has(Slot.ENTIRE) && y.slot().has(Slot.ENTIRE)
        || x.slot().has(Slot.SETTLED)
        || y.slot().has(Slot.SETTLED)) {
      return null; // how many were aboard, or died years ago, does not change
    }
    String until = earlier.slot().mark(Slot.UNTIL);
    if (!until.isEmpty() && until.equals(later.slot().mark(Slot.UNTIL))) {
      return null; // both have counted up to one moment
    }
    if (earlier.modality() == Modality.PLANNED && later.modality() == Modality.PLANNED) {
      return null; // a plan does not grow by the hour
    }
    if (is.hedge() == Hedge.VAGUE) {
      return null; // "seven were killed", "dozens were": nobody counted them again
    }
    boolean fell = is.interval().before(was.interval());
    // "580 people had been stuck": of all who were, there are no fewer in the next report
    boolean peak = x.slot().has(Slot.PEAK) && y.slot().has(Slot.PEAK);
    boolean bygone = later.slot().has(Slot.BYGONE) || peak;
    if (FALLING.contains(x.slot().measure())
        && fell
        && !bygone
        && clock.apart(earlier, later) >= 60) {
      return "the later report has the lower number";
    }
    if (slipped(x, y, later)) {
      return null; // 47 vessels and 74: nobody found 27 more
    }
    boolean rising = x.toll() || RISING.contains(x.slot().measure());
    // a raid, or a night of arrests, is over when it is told
    boolean held = x.detail().equals("count.arrested") && !otherDays(x.slot(), y.slot());
    long needed = held ? HELD : rising ? RISEN : 20 * 60;
    boolean grew = was.interval().before(is.interval());
    if (held && oneDay(earlier, later)) {
      return null; // whoever was held on a day that is over was held then
    }
    // "no arrests have been made": months later somebody may be held
    boolean none = x.detail().equals("count.arrested") && was.interval().high() == 0;
    boolean leap = is.interval().low() > (rising ? 500 : 30) * Math.max(1, was.interval().high());
    return grew
            && !(leap && (was.interval().low() > 0 || is.interval().low() > HISTORY))
            && clock.apart(earlier, later) >= needed
            && (none || running(earlier) && running(later))
        ? HIGHER
        : null;
  }

  /** Whether two digits of a number that nothing says has changed stand in another order. */
  static boolean slipped(Claim x, Claim y, Claim later) {
    return !x.toll() && later.change() == null && Slips.reversed(x, y);
  }

  /** With what a report says that others came to those who were told of before. */
  private static final Set<String> ADDING =
      WordList.set("bring further another total add more join follow");

  /** Whether both tell of one day that was over when the first report came out. */
  private static boolean oneDay(Claim earlier, Claim later) {
    LocalDate day = earlier.slot().fresh();
    return day != null
        && day.equals(later.slot().fresh())
        && later.slot().context().stream().noneMatch(ADDING::contains)
        && earlier.asOf() != null
        && earlier.asOf().isAfter(day);
  }

  /** A toll that was none so far and is so many in the next report is that of something else. */
  private static final double HISTORY = 10_000;

  /** So many minutes later a toll may have risen without a word; reports of one hour differ. */
  private static final int RISEN = 180;

  /** So many minutes later more people may have been arrested than those who were in one go. */
  private static final int HELD = 6 * 60;

  /** Whether two numbers are the news of two days. */
  private static boolean otherDays(Slot x, Slot y) {
    LocalDate p = x.fresh();
    LocalDate q = y.fresh();
    return p != null && q != null && !p.equals(q);
  }

  /** Counts that rise by the hour while something goes on. */
  private static final Set<String> RISING =
      Set.of(
          "#rescued",
          "#out",
          "#recovered",
          "#sheltered",
          "#hospital",
          "#area",
          "#reconnected",
          "#deployed");

  /** Counts that fall as people are found, fed or connected again. */
  private static final Set<String> FALLING =
      Set.of(
          "#vacant",
          "#missing",
          "#trapped",
          "#captive",
          "#unpowered",
          "#hospital",
          "#sheltered",
          "#alive");

  /** Counts that stay what they were. */
  private static final Set<String> FIXED =
      Set.of(
          "#aboard",
          "#escaped",
          "#at-work",
          "#party",
          "#enrolled",
          "#employed",
          "#residents",
          "#children",
          "#speed",
          "#mass");

  /** How high or long a thing is to be is no plan that is overtaken within days. */
  private static final Set<String> SIZES = Set.of("height", "length", "width", "depth");

  /** So many minutes later a bank may have moved its rate again. */
  private static final long SITTING = 12 * 24 * 60;

  /** An explicit rise in the later report, or null. */
  @Nullable String rise(Claim x, Claim y) {
    if (!(x.value() instanceof Value.Amount p)
        || !(y.value() instanceof Value.Amount q)
        || !(x.detail().startsWith("count.")
            || x.detail().startsWith("money")
            || x.detail().equals("distance")
            || x.detail().equals("percent"))) {
      return null;
    }
    // a live report tells what came later further down
    boolean one = x.document().equals(y.document());
    boolean first = one ? x.span().start() < y.span().start() : clock.before(x, y);
    Claim later = first ? y : x;
    Value.Amount was = first ? p : q;
    Value.Amount is = first ? q : p;
    boolean higher =
        !Double.isNaN(was.stated()) && !Double.isNaN(is.stated()) && is.stated() > was.stated();
    // a rate that rose in the world is news to both reports of the day
    // and a central bank moves its rate every few weeks
    boolean bank = x.slot().head().equals("interest") && y.slot().head().equals("interest");
    long needed = bank ? SITTING : x.detail().equals("percent") ? 360 : 1;
    // "35 new orders, bringing the total to 677": what was added, and what it came to
    boolean added = one && x.sentence().equals(y.sentence());
    boolean last = x.toll() && "final".equals(String.valueOf((first ? x : y).change()));
    if (higher
        && !added
        && !last
        && !points(later)
        && RISE.contains(String.valueOf(later.change()))
        && (one || clock.apart(x, y) >= needed)) {
      return "the later report says that the number rose";
    }
    return null;
  }

  /**
   * What an index gained, or a side has scored, is no level that rises from one day to the next.
   */
  private static boolean points(Claim claim) {
    return claim.detail().startsWith("count.") && claim.slot().head().equals("point");
  }

  /** Whether a toll may still be rising when it is told: its event is news, not history. */
  boolean running(Claim claim) {
    Occurrence event = claim.event();
    if (event == null) {
      return true;
    }
    if (EventTypes.lasting(event.type())) {
      return true;
    }
    if (event.background()) {
      return false;
    }
    Instant published = clock.published(claim);
    if (event.when() == null || published == null) {
      return true;
    }
    return event
        .when()
        .lastDay()
        .isAfter(published.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(15));
  }
}
