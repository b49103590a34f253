package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.kinds.itself.SelfCheck;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.kinds.mark.Hours;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.linking.Bargains;
import dev.twosource.linking.Landfalls;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.linking.Rivals;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Modality;
import dev.twosource.reading.voice.Stakes;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a link and a comparison into a verdict, by the rules of a careful editor: parties before
 * numbers, then plans, then the two clocks, and a conflict only where nothing else explains the
 * difference.
 */
public final class Judge {
  /** Why a difference is one between those who are quoted. */
  private static final String TWO_PARTIES =
      "the values belong to different parties whom the sources quote";

  private final Function<String, @Nullable SourceDocument> documents;

  /** When the documents came out. */
  private final Clock clock;

  private final Order order;

  private final DayConflicts days;

  private final Changes changes;

  /** A judge who knows when each document was published. */
  public Judge(Map<String, SourceDocument> documents) {
    this(Map.copyOf(documents)::get);
  }

  /** A judge who asks for a document, by its id, when he needs it. */
  public Judge(Function<String, @Nullable SourceDocument> documents) {
    this.documents = documents;
    this.clock = new Clock(documents);
    this.order = new Order(clock);
    this.days = new DayConflicts(clock);
    this.changes = new Changes(clock);
  }

  /** The verdict on two claims that are linked so, or null where there is nothing to say. */
  public @Nullable Judgement judge(Entry first, Entry second, Link link) {
    Entry a = first.compareTo(second) <= 0 ? first : second;
    Entry b = a == first ? second : first;
    SelfCheck check = SelfChecks.of(a.claim(), b.claim());
    if (check != null) {
      return new Judgement(
          a, b, Verdict.CONFLICT, true, check.id(), check.why(), null, link.evidence());
    }
    return switch (link) {
      case Link.Unknown unknown -> null;
      case Link.Apart apart -> apart(a, b, apart, compare(a, b));
      case Link.OtherScope scope when sought(a, b) ->
          updated(a, b, scope, "moved-on", "tells what came of what was asked for");
      case Link.OtherScope scope when came(a, b) ->
          updated(a, b, scope, "moved-on", "tells what came of an estimate");
      case Link.OtherScope scope when finished(a, b, scope) ->
          updated(a, b, scope, "growing", "tells that it was done to all of them");
      case Link.OtherScope scope ->
          compare(a, b) instanceof Comparison.Contradicts && !inOne(a, b)
              ? new Judgement(
                  a,
                  b,
                  Verdict.COMPATIBLE,
                  false,
                  "scope",
                  scope.evidence().getLast(),
                  null,
                  scope.evidence())
              : null;
      case Link.Same same -> order.checked(trusted(same(a, b, same, compare(a, b)), same));
    };
  }

  /**
   * Whether the earlier report tells for how long the prosecution wants somebody in prison, and the
   * later one, of another day, what the court gave him.
   */
  private boolean sought(Entry a, Entry b) {
    Claim earlier = before(a.claim(), b.claim()) ? a.claim() : b.claim();
    Claim later = earlier == a.claim() ? b.claim() : a.claim();
    return earlier.detail().equals("sentence.length")
        && earlier.slot().measure().equals("asked")
        && later.slot().measure().isEmpty()
        && earlier.standing().sole()
        && later.standing().sole()
        && later.modality() == Modality.ACTUAL
        && apart(earlier, later) >= Drift.HALF_DAY
        && compare(a, b) instanceof Comparison.Contradicts;
  }

  private static Judgement updated(
      Entry a, Entry b, Link.OtherScope scope, String rule, String how) {
    return new Judgement(
        a, b, Verdict.UPDATED, false, rule, "the later report " + how, null, scope.evidence());
  }

  /** "Is expected to bring in 350 billion", and weeks later "brought 520 billion". */
  private boolean came(Entry a, Entry b) {
    Claim earlier = before(a.claim(), b.claim()) ? a.claim() : b.claim();
    Claim later = earlier == a.claim() ? b.claim() : a.claim();
    Slot x = earlier.slot();
    Slot y = later.slot();
    boolean sums =
        earlier.detail().equals(later.detail())
            && (earlier.detail().equals("money.amount") || earlier.detail().equals("percent"));
    return sums
        && !inOne(a, b)
        && x.measure().equals("estimate")
        && y.measure().isEmpty()
        && !x.topic().isEmpty()
        && x.topic().equals(y.topic())
        && later.modality() == Modality.ACTUAL
        && apart(earlier, later) >= Drift.HALF_DAY
        && a.profile().sharedNames(b.profile()) >= 2
        && Odds.lean(a, b)
        && compare(a, b) instanceof Comparison.Contradicts;
  }

  /** "12,000 hens had been killed by noon", and on another day "all 38,000 have been". */
  private boolean finished(Entry a, Entry b, Link.OtherScope scope) {
    Claim earlier = before(a.claim(), b.claim()) ? a.claim() : b.claim();
    Claim later = earlier == a.claim() ? b.claim() : a.claim();
    return scope.tells(Link.SO_FAR)
        && !inOne(a, b)
        && !earlier.slot().has(Slot.ENTIRE)
        && later.slot().has(Slot.ENTIRE)
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.ACTUAL
        && apart(earlier, later) > 0
        && stated(later) > stated(earlier);
  }

  /** The judgement, or null where it is a conflict for which next to nothing speaks. */
  private static @Nullable Judgement trusted(@Nullable Judgement judgement, Link.Same link) {
    boolean doubted =
        judgement != null
            && judgement.verdict() == Verdict.CONFLICT
            && !inOne(judgement.a(), judgement.b())
            && !CalendarCheck.byWeekday(judgement.a().claim())
            && !CalendarCheck.byWeekday(judgement.b().claim())
            && !Slips.sure(judgement.a().claim(), judgement.b().claim(), link)
            && !oneAct(judgement.a(), judgement.b(), link)
            && !LoneHours.are(judgement.a(), judgement.b())
            && !PastDays.are(judgement.a(), judgement.b(), link)
            && !firm(judgement.a(), judgement.b(), link)
            && (Caution.ages(judgement.a(), judgement.b())
                || Odds.doubtful(judgement.a(), judgement.b(), link));
    return doubted ? null : judgement;
  }

  /** Whether a rule holds two scenes together that are the only ones of their reports. */
  private static boolean firm(Entry a, Entry b, Link.Same link) {
    return a.claim().detail().equals("event.place")
        && (link.strength() >= FIRM
            || Landfalls.ofOneDay(a.claim(), b.claim())
                && a.profile().sharedNames(b.profile()) >= 2)
        && a.claim().standing().sole()
        && b.claim().standing().sole();
  }

  /** A link from here on needs no signs besides. */
  static final int FIRM = 6;

  /**
   * Whether two days are those of one act that was done once, of which each of two reports that are
   * surely of one story tells one day.
   */
  private static boolean oneAct(Entry a, Entry b, Link.Same link) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.detail().equals("event.date")
        && link.strength() >= 3
        && x.slot().head().equals(y.slot().head())
        && Acts.single(x.slot().head())
        && x.standing().sole()
        && y.standing().sole()
        && x.modality() == Modality.ACTUAL
        && y.modality() == Modality.ACTUAL
        && a.profile().sharedNames(b.profile()) >= 2;
  }

  private static Comparison compare(Entry a, Entry b) {
    return Values.compare(a.claim().value(), b.claim().value());
  }

  private @Nullable Judgement apart(Entry a, Entry b, Link.Apart link, Comparison comparison) {
    String grown = Drift.on(a, b, comparison) ? changes.rise(a.claim(), b.claim()) : null;
    if (grown != null) {
      return new Judgement(a, b, Verdict.UPDATED, false, "moved-on", grown, null, link.evidence());
    }
    boolean list = a.claim().detail().equals("delegation.member");
    if (comparison instanceof Comparison.Agrees && !list
        || comparison instanceof Comparison.Incomparable) {
      return null;
    }
    if (unlike(a, b)) {
      return null;
    }
    String why = String.join("; ", link.evidence());
    return new Judgement(
        a, b, Verdict.DIFFERENT_EVENT, false, "different-event", why, null, link.evidence());
  }

  /**
   * Whether not even a careless reader would hold two numbers against each other: both told in
   * passing, or the one many times the other, as of a village and of an ocean's shores.
   */
  private static boolean unlike(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (!(x.value() instanceof Value.Amount p) || !(y.value() instanceof Value.Amount q)) {
      return false;
    }
    double low = Math.max(1, Math.min(p.interval().low(), q.interval().low()));
    double high = Math.max(p.interval().low(), q.interval().low());
    boolean passing =
        x.detail().startsWith("count.")
            && x.standing() == Standing.OTHER
            && y.standing() == Standing.OTHER;
    return passing || x.detail().startsWith("count.") && high >= 20 * low;
  }

  private @Nullable Judgement same(Entry a, Entry b, Link.Same link, Comparison comparison) {
    Claim x = a.claim();
    Claim y = b.claim();
    Claim earlier = before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    if (Turns.succeeded(earlier, later, comparison, apart(x, y))) {
      String why = "the later report tells of a change of office";
      return new Judgement(a, b, Verdict.UPDATED, false, "moved-on", why, null, link.evidence());
    }
    if (!inOne(a, b) && Turns.followed(earlier, later, apart(x, y))) {
      String why = "the later report has a later turn of events";
      return new Judgement(a, b, Verdict.UPDATED, false, "moved-on", why, null, link.evidence());
    }
    return switch (comparison) {
      case Comparison.Incomparable incomparable ->
          link.strength() >= 3 && apart(x, y) > 0 && Landfalls.elsewhere(earlier, later)
              ? new Judgement(
                  a,
                  b,
                  Verdict.UPDATED,
                  false,
                  "moved-on",
                  "a plan was overtaken by what happened",
                  null,
                  link.evidence())
              : null;
      case Comparison.Agrees agrees ->
          Turns.carriedOut(earlier, later, apart(x, y))
              ? new Judgement(
                  a,
                  b,
                  Verdict.UPDATED,
                  false,
                  "carried-out",
                  "what was planned has been done",
                  null,
                  link.evidence())
              : Turns.open(x, y) || Changes.was(x) != Changes.was(y)
                  ? null
                  : new Judgement(
                      a,
                      b,
                      Verdict.AGREES,
                      false,
                      "same-value",
                      agrees.why(),
                      null,
                      link.evidence());
      case Comparison.Compatible compatible -> {
        String rise = link.strength() < 1 ? null : changes.rise(x, y);
        if (rise == null
            && link.strength() >= 2
            && x.detail().equals("distance")
            && stated(x) != stated(y)
            && Amounts.overtaken(x, y, apart(x, y))) {
          rise = "the later report has another figure for what changes with the hours";
        }
        boolean one = inOne(a, b);
        if (one ? Opponents.answered(x, y, link) : Opponents.upTo(x, y, link)) {
          yield new Judgement(
              a, b, Verdict.DISPUTED, true, "parties", TWO_PARTIES, null, link.evidence());
        }
        if (one) {
          yield null;
        }
        if (rise == null) {
          rise = Turns.ended(earlier, later, apart(x, y));
        }
        if (rise == null && link.strength() >= 2) {
          rise = Drift.forecast(earlier, later, apart(x, y));
        }
        if (rise == null && link.strength() >= 2 && changes.running(x) && changes.running(y)) {
          rise = Drift.beyond(earlier, later, apart(x, y));
        }
        yield rise != null
            ? new Judgement(a, b, Verdict.UPDATED, false, "growing", rise, null, link.evidence())
            : new Judgement(
                a,
                b,
                Verdict.COMPATIBLE,
                false,
                "bounds-meet",
                compatible.why(),
                null,
                link.evidence());
      }
      case Comparison.Contradicts contradicts ->
          Caution.looksBack(x, y) ? null : contradiction(a, b, link, contradicts);
    };
  }

  /** So many times its size somebody else's number may be without having grown. */
  private static final double RIVAL = 4;

  static double stated(Claim claim) {
    return claim.value() instanceof Value.Amount amount ? amount.stated() : Double.NaN;
  }

  /** Whether both stand in one document, which tells a total and its parts as it goes along. */
  static boolean inOne(Entry a, Entry b) {
    return a.claim().document().equals(b.claim().document());
  }

  private @Nullable Judgement contradiction(
      Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (Spoken.is(x)) {
      Claim last = before(x, y) ? y : x;
      if (!inOne(a, b) && Turns.abandoned(last == y ? x : y, last, apart(x, y))) {
        return conflict(a, b, link, found)
            .as(Verdict.UPDATED, "moved-on", "the later report no longer takes it for the cause");
      }
      return Turns.disputed(x, y) && (inOne(a, b) || link.strength() >= 2)
          ? conflict(a, b, link, found).as(Verdict.DISPUTED, "parties", Turns.quarrel(x, y))
          : null;
    }
    if (PastDays.again(x, y)) {
      return null;
    }
    String drifted =
        link.strength() < 1 && !inOne(a, b) ? changes.drifted(a, b, link.strength()) : null;
    if (drifted != null) {
      return conflict(a, b, link, found).as(Verdict.UPDATED, "moved-on", drifted);
    }
    if (link.strength() < 1) {
      // too weak a link to say that two values differ, unless two sides in a quarrel say so
      boolean together =
          inOne(a, b) || a.profile().story() != null || a.profile().near(b.profile());
      return together && Contested.is(x, y) && Opponents.parties(x.voice(), y.voice(), inOne(a, b))
          ? new Judgement(
              a,
              b,
              Verdict.DISPUTED,
              found.minor(),
              "parties",
              TWO_PARTIES,
              found.wouldAgreeIf(),
              link.evidence())
          : null;
    }
    Judgement conflict = conflict(a, b, link, found);
    if (Contested.outright(x, y)
        && (inOne(a, b) || link.strength() >= 2 && comparable(a, b, conflict, link, found))) {
      return conflict.as(
          Verdict.DISPUTED, "parties", "the values belong to parties who are said to be at odds");
    }
    for (Claim claim : new Claim[] {x, y}) {
      SourceDocument document = documents.apply(claim.document());
      if (document != null && document.status() == SourceDocument.Status.CANCELED) {
        return conflict.as(Verdict.UPDATED, "withdrawn", "one of the documents was withdrawn");
      }
      if (document != null && (claim == x ? y : x).document().equals(document.replaces())) {
        return conflict.as(
            Verdict.UPDATED, "replaced", "one document takes the place of the other");
      }
    }
    Claim later = before(x, y) ? y : x;
    Claim first = later == x ? y : x;
    if (!inOne(a, b)
        && apart(x, y) >= Drift.HALF_DAY
        && Drift.sum(x)
        && Bargains.settled(first, later)) {
      return conflict.as(
          Verdict.UPDATED, "moved-on", "the later report tells what came of an offer or a plan");
    }
    boolean renamed =
        Changes.corrects(later, first) || link.strength() >= 3 && Changes.monthOf(later, first);
    if (!inOne(a, b) && apart(x, y) > 0 && renamed) {
      return conflict.as(
          Verdict.UPDATED, "moved-on", "the later report names the earlier value as the old one");
    }
    boolean two = x.voice() != null && y.voice() != null;
    boolean bids = Changes.offered(x) && Changes.offered(y);
    boolean each = two && !bids && !inOne(a, b) && !Drift.told(first, later);
    String raised = each ? null : changes.rise(x, y);
    if (raised != null) {
      return conflict.as(Verdict.UPDATED, "moved-on", raised);
    }
    if (Turns.stale(x, y, apart(x, y))) {
      return null;
    }
    // a union's count of the posts that are to go takes the place of nobody's plan
    boolean cuts =
        x.slot().measure().equals("#jobs-lost") && Opponents.staked(x) != Opponents.staked(y);
    boolean foes = x.toll() && (Opponents.foes(x, y) || Opponents.foes(y, x));
    boolean slip = Changes.slipped(x, y, later);
    String overtaken = cuts || foes || slip || Rivals.made(link) ? null : changes.overtaken(x, y);
    if (overtaken != null) {
      return Plans.may(a, b, link, found)
          ? conflict.as(Verdict.UPDATED, "moved-on", overtaken)
          : null; // of two occasions of one sort
    }
    if (Turns.changing(x)) {
      return null;
    }
    if (Plans.lookedBack(first, later)) {
      return conflict.as(Verdict.COMPATIBLE, "plan", "one tells when it was to be");
    }
    boolean stake = Opponents.staked(x) || Opponents.staked(y);
    // two sides count each for itself, however many hours lie between
    // "5,100 people were now in camps" takes the place of another party's number of the day before
    boolean rivals =
        Rivals.made(link)
            && later.change() == null
            && apart(x, y) <= 3 * Drift.HALF_DAY
            && stated(later) <= RIVAL * stated(first);
    boolean sided = stake || Stakes.sides(x.voice(), y.voice()) || rivals;
    String grown = sided || inOne(a, b) ? null : changes.grown(x, y);
    if (grown != null) {
      return conflict.as(Verdict.UPDATED, "moved-on", grown);
    }
    boolean done = goingOn(x) && goingOn(y) || (goingOn(x) || goingOn(y)) && burning(x, y);
    // "after all ballots had been counted", "complete results": nothing was going on
    boolean over = x.slot().has(Slot.COUNTED) && y.slot().has(Slot.COUNTED);
    if (x.detail().equals("percent") && done && !over && apart(x, y) >= 60) {
      return conflict.as(Verdict.UPDATED, "moved-on", "what is counted was still going on");
    }
    boolean tallied =
        Ballots.turnout(first, later, apart(x, y)) || Ballots.counted(first, later, apart(x, y));
    if (!inOne(a, b) && tallied) {
      return conflict.as(Verdict.UPDATED, "moved-on", "a count took the place of a poll");
    }
    if (!inOne(a, b) && Drift.queued(x, y, apart(x, y))) {
      return conflict.as(Verdict.UPDATED, "moved-on", "a queue changes with the hours");
    }
    if (x.detail().equals("distance") && Amounts.overtaken(x, y, apart(x, y)) && !stake && !slip) {
      return conflict.as(
          Verdict.UPDATED,
          "moved-on",
          "the later report has another figure for what changes with the hours");
    }
    boolean sited = !x.detail().equals("event.place") || Plans.may(a, b, link, found);
    if (!stake && !inOne(a, b) && sited && Changes.mended(first, later)) {
      return conflict.as(Verdict.UPDATED, "moved-on", "the later report corrects the earlier one");
    }
    boolean refuted =
        inOne(a, b)
            && (x.voice() == null && Changes.corrects(x, y) && y.voice() != null
                || y.voice() == null && Changes.corrects(y, x) && x.voice() != null);
    if (refuted) {
      return conflict.as(
          Verdict.DISPUTED, "parties", "the text says that what it quotes does not hold");
    }
    // a quotation's voice is who was quoted, and both quote the same words
    if ((!x.detail().equals("quote.wording") || Opponents.hearsay(x) || Opponents.hearsay(y))
        && !Opponents.hosts(x, y)
        && !Opponents.balloted(x, y)
        && !Opponents.announced(x, y)
        && !Opponents.routine(x, y)
        && (!x.detail().startsWith("person.")
            || Opponents.sayers(x, y)
            || x.detail().equals("person.age") && (stake || inOne(a, b)))
        && (Opponents.parties(x.voice(), y.voice(), inOne(a, b))
            || Opponents.capitals(x, y)
            || Opponents.quelled(x, y)
            || foes)) {
      Judgement disputed = conflict.as(Verdict.DISPUTED, "parties", TWO_PARTIES);
      return comparable(a, b, conflict, link, found) ? disputed : null;
    }
    // an outlet that tells one thing and has somebody say another sets the two against each other
    // itself
    boolean answered =
        x.document().equals(y.document()) && (x.voice() == null) != (y.voice() == null);
    if (answered && x.value() instanceof Value.Presence) {
      return conflict.as(
          Verdict.DISPUTED,
          "parties",
          "the text tells one, and a party whom it quotes says the other");
    }
    if (x.modality() == Modality.POSSIBLE || y.modality() == Modality.POSSIBLE) {
      return conflict.as(Verdict.COMPATIBLE, "possible", "one of them is only a possibility");
    }
    if (Siblings.parts(x.slot(), y.slot())) {
      return partial(x, y, conflict);
    }
    if (CalendarCheck.byWeekday(x) || CalendarCheck.byWeekday(y)) {
      return x.document().equals(y.document())
          ? DayConflicts.calendar(x, y, conflict)
          : days.dates(a, b, conflict, link);
    }
    String change = slip ? null : changes.change(x, y);
    boolean moves = !inOne(a, b) && !Changes.stands(later) && !slip;
    if (change == null && moves) {
      change = Drift.fell(first, later, apart(x, y));
    }
    if (change == null && moves && Hours.apart(x.slot(), y.slot())) {
      change = "each was read off at its own hour";
    }
    if (change == null
        && moves
        && (Amounts.overtaken(x, y, apart(x, y)) || Amounts.given(first, later, apart(x, y)))) {
      change = "the later report has another figure for what changes with the days";
    }
    if (change != null) {
      return Plans.may(a, b, link, found) ? conflict.as(Verdict.UPDATED, "moved-on", change) : null;
    }
    boolean former = x.slot().has(Slot.FORMER) || y.slot().has(Slot.FORMER);
    if (x.document().equals(y.document()) || former) {
      return null;
    }
    if (LoneHours.are(a, b)) {
      return conflict;
    }
    if (link.strength() < 2) {
      return null;
    }
    if (x.detail().equals("event.place")
        && (link.strength() < 3
            || x.modality() != y.modality()
            || Caution.withholds(a, b, link, found))) {
      return null; // where they met, and where they will meet
    }
    if (x.detail().equals("event.date")) {
      return days.dates(a, b, conflict, link);
    }
    if (Caution.withholds(a, b, link, found)) {
      return null;
    }
    if (Contested.marked(x, y)) {
      // the text itself says that others have another number
      return x.voice() != null || y.voice() != null
          ? conflict.as(Verdict.DISPUTED, "parties", "a report says that others have another value")
          : null;
    }
    return Caution.holdsBoth(a, b) ? null : conflict;
  }

  private static Judgement conflict(
      Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    return new Judgement(
        a,
        b,
        Verdict.CONFLICT,
        found.minor(),
        "values-apart",
        found.why(),
        found.wouldAgreeIf(),
        link.evidence());
  }

  /** A share of a thing that is being done: a fire contained, votes counted, power restored. */
  private static boolean goingOn(Claim claim) {
    if (claim.slot().head().equals("contained")) {
      return true;
    }
    for (String word : claim.slot().focus()) {
      if (DOING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both shares are of a fire. */
  private static boolean burning(Claim x, Claim y) {
    return x.slot().context().contains("fire") && y.slot().context().contains("fire");
  }

  private static final Set<String> DOING =
      Set.of(
          "contain",
          "contained",
          "count",
          "counted",
          "restore",
          "complete",
          "completed",
          "finished",
          "full",
          "vaccinate");

  /** A count that was still going on, against another one: the later and the fuller one stands. */
  private Judgement partial(Claim x, Claim y, Judgement conflict) {
    Claim earlier = before(x, y) ? x : y;
    boolean moved =
        earlier.slot().part()
            && !x.document().equals(y.document())
            && !(x.detail().equals("count.killed") || x.detail().equals("count.injured"));
    String what = x.detail().equals("score") ? "match" : "count";
    return moved
        ? conflict.as(
            Verdict.UPDATED,
            "moved-on",
            "the " + what + " was still going on in the earlier report")
        : conflict.as(Verdict.COMPATIBLE, "scope", "one is a count that was still going on");
  }

  /**
   * Whether two values would be at odds if one voice told them: parties do not quarrel over the
   * days of two events either.
   */
  private boolean comparable(
      Entry a, Entry b, Judgement conflict, Link.Same link, Comparison.Contradicts found) {
    Slot x = a.claim().slot();
    Slot y = b.claim().slot();
    boolean counts = a.claim().detail().startsWith("count.");
    // the first tremor, and one that came later
    boolean series =
        x.has(Slot.FIRST) != y.has(Slot.FIRST)
            || x.measure().equals("#magnitude") && x.has(Slot.LATER) != y.has(Slot.LATER);
    if (inOne(a, b)) {
      return !(counts && series)
          && (!(a.claim().value() instanceof Value.Amount p)
              || !(b.claim().value() instanceof Value.Amount q)
              || Double.isNaN(p.stated()) && Double.isNaN(q.stated())
              || Opponents.sideBySide(a.claim(), b.claim()));
    }
    // two of the shells fell inside, three others outside
    boolean parts = counts && x.part() && y.part() && !x.measure().equals(y.measure());
    boolean abroad = a.claim().toll() && (Caution.abroad(a, b) || Caution.abroad(b, a));
    if (parts || abroad) {
      return false;
    }
    boolean quarrel = Contested.named(a.claim(), b.claim(), link.strength());
    return switch (a.claim().detail()) {
      case "event.date" -> {
        if (DayConflicts.today(a.claim()) && DayConflicts.today(b.claim())
            || !DayConflicts.alike(x.head(), y.head())) {
          yield false;
        }
        Judgement dates = days.dates(a, b, conflict, link);
        yield dates != null && dates.verdict() == Verdict.CONFLICT
            || quarrel && DayConflicts.between(a.claim(), b.claim()) <= DayConflicts.QUARREL;
      }
      case "event.duration", "call.duration" -> quarrel || !Caution.withholds(a, b, link, found);
      case "event.place" -> link.strength() >= 3 && !Caution.withholds(a, b, link, found);
      default -> !Caution.withholds(a, b, link, found);
    };
  }

  private boolean before(Claim x, Claim y) {
    return clock.before(x, y);
  }

  /** How many minutes lie between two publications; 0 where one is not known. */
  private long apart(Claim x, Claim y) {
    return clock.apart(x, y);
  }

  private boolean known(Claim claim) {
    return clock.known(claim);
  }

  private @Nullable Instant published(Claim claim) {
    return clock.published(claim);
  }
}
