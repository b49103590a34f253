package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.kinds.itself.SelfCheck;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.kinds.mark.Hours;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Bargains;
import dev.twosource.linking.Landfalls;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.linking.Rivals;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Voice;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
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

  /** Why a difference is one between those who are quoted. */
  private static final String TWO_PARTIES =
      "the values belong to different parties whom the sources quote";

  /** Why a number has moved on of which the later report says nothing but that it is higher. */
  static final String HIGHER = "the later report has the higher number";

  static final String ANOTHER = "the later report has another plan";

  private static final Set<String> RESIZED =
      Set.of("extended", "prolonged", "lengthened", "shortened", "cut");

  private final Function<String, @Nullable SourceDocument> documents;

  /** When the documents came out. */
  private final Clock clock;

  private final Order order;

  /** A judge who knows when each document was published. */
  public Judge(Map<String, SourceDocument> documents) {
    this(Map.copyOf(documents)::get);
  }

  /** A judge who asks for a document, by its id, when he needs it. */
  public Judge(Function<String, @Nullable SourceDocument> documents) {
    this.documents = documents;
    this.clock = new Clock(documents);
    this.order = new Order(clock);
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
  private static final int FIRM = 6;

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
    String grown = Drift.on(a, b, comparison) ? rise(a.claim(), b.claim()) : null;
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
              : Turns.open(x, y) || was(x) != was(y)
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
        String rise = link.strength() < 1 ? null : rise(x, y);
        if (rise == null
            && link.strength() >= 2
            && x.detail().equals("distance")
            && stated(x) != stated(y)
            && Amounts.overtaken(x, y, apart(x, y))) {
          rise = "the later report has another figure for what changes with the hours";
        }
        boolean one = inOne(a, b);
        if (one ? answered(x, y, link) : upTo(x, y, link)) {
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
        if (rise == null && link.strength() >= 2 && running(x) && running(y)) {
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

  /**
   * Whether one text gives two numbers to two parties side by side; further apart they are a total
   * and a part, or of two matters.
   */
  private static boolean sideBySide(Claim x, Claim y) {
    return x.voice() != null
        && y.voice() != null
        && x.voice().key() != null
        && y.voice().key() != null
        && Math.abs(x.span().start() - y.span().start()) <= 500;
  }

  /**
   * Whether one party answers another with a number of its own that only a hedge joins to the
   * other's: "96 percent" and "about 80 percent".
   */
  private static boolean answered(Claim x, Claim y, Link.Same link) {
    return sideBySide(x, y) && Parties.two(x.voice(), y.voice()) && bounded(x, y, link, ANSWERED);
  }

  private static final double ANSWERED = 1.15;

  /**
   * Whether two sides count one crowd, the one as "up to" many more than the other: that is its
   * number and no mere bound.
   */
  private static boolean upTo(Claim x, Claim y, Link.Same link) {
    return x.detail().equals("event.attendance")
        && Stakes.sides(x.voice(), y.voice())
        && bounded(x, y, link, UP_TO);
  }

  private static final double UP_TO = 1.5;

  /** Whether only the hedge of one of two numbers joins it to the other, so many times its size. */
  private static boolean bounded(Claim x, Claim y, Link.Same link, double times) {
    double p = stated(x);
    double q = stated(y);
    return link.strength() >= 2
        && loose(x) != loose(y)
        && (firm(x) || firm(y))
        && Math.max(p, q) >= times * Math.min(p, q);
  }

  private static boolean loose(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && (amount.hedge() == Hedge.ABOUT || amount.hedge() == Hedge.AT_MOST);
  }

  private static boolean firm(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && (amount.hedge() == Hedge.NONE || amount.hedge() == Hedge.EXACT);
  }

  /** Whether an amount is one that is told to hold no more. */
  private static boolean was(Claim claim) {
    return claim.slot().measure().equals(Slot.FROM);
  }

  /** So many times its size somebody else's number may be without having grown. */
  private static final double RIVAL = 4;

  private static double stated(Claim claim) {
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
    String drifted = link.strength() < 1 && !inOne(a, b) ? drifted(a, b, link.strength()) : null;
    if (drifted != null) {
      return conflict(a, b, link, found).as(Verdict.UPDATED, "moved-on", drifted);
    }
    if (link.strength() < 1) {
      // too weak a link to say that two values differ, unless two sides in a quarrel say so
      boolean together =
          inOne(a, b) || a.profile().story() != null || a.profile().near(b.profile());
      return together && Contested.is(x, y) && parties(x.voice(), y.voice(), inOne(a, b))
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
    boolean renamed = corrects(later, first) || link.strength() >= 3 && monthOf(later, first);
    if (!inOne(a, b) && apart(x, y) > 0 && renamed) {
      return conflict.as(
          Verdict.UPDATED, "moved-on", "the later report names the earlier value as the old one");
    }
    boolean two = x.voice() != null && y.voice() != null;
    boolean bids = offered(x) && offered(y);
    boolean each = two && !bids && !inOne(a, b) && !Drift.told(first, later);
    String raised = each ? null : rise(x, y);
    if (raised != null) {
      return conflict.as(Verdict.UPDATED, "moved-on", raised);
    }
    if (Turns.stale(x, y, apart(x, y))) {
      return null;
    }
    // a union's count of the posts that are to go takes the place of nobody's plan
    boolean cuts = x.slot().measure().equals("#jobs-lost") && staked(x) != staked(y);
    boolean foes = x.toll() && (foes(x, y) || foes(y, x));
    boolean slip = slipped(x, y, later);
    String overtaken = cuts || foes || slip || Rivals.made(link) ? null : overtaken(x, y);
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
    boolean stake = staked(x) || staked(y);
    // two sides count each for itself, however many hours lie between
    // "5,100 people were now in camps" takes the place of another party's number of the day before
    boolean rivals =
        Rivals.made(link)
            && later.change() == null
            && apart(x, y) <= 3 * Drift.HALF_DAY
            && stated(later) <= RIVAL * stated(first);
    boolean sided = stake || Stakes.sides(x.voice(), y.voice()) || rivals;
    String grown = sided || inOne(a, b) ? null : grown(x, y);
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
    if (!stake && !inOne(a, b) && sited && mended(first, later)) {
      return conflict.as(Verdict.UPDATED, "moved-on", "the later report corrects the earlier one");
    }
    boolean refuted =
        inOne(a, b)
            && (x.voice() == null && corrects(x, y) && y.voice() != null
                || y.voice() == null && corrects(y, x) && x.voice() != null);
    if (refuted) {
      return conflict.as(
          Verdict.DISPUTED, "parties", "the text says that what it quotes does not hold");
    }
    // a quotation's voice is who was quoted, and both quote the same words
    if ((!x.detail().equals("quote.wording") || hearsay(x) || hearsay(y))
        && !hosts(x, y)
        && !balloted(x, y)
        && !announced(x, y)
        && !routine(x, y)
        && (!x.detail().startsWith("person.")
            || sayers(x, y)
            || x.detail().equals("person.age") && (stake || inOne(a, b)))
        && (parties(x.voice(), y.voice(), inOne(a, b))
            || capitals(x, y)
            || quelled(x, y)
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
          ? calendar(x, y, conflict)
          : dates(a, b, conflict, link);
    }
    String change = slip ? null : change(x, y);
    boolean moves = !inOne(a, b) && !stands(later) && !slip;
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
      return dates(a, b, conflict, link);
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

  /**
   * Whether those who tended people hurt at a protest are at odds with the state that broke it up.
   */
  private static boolean quelled(Claim x, Claim y) {
    boolean protest =
        x.toll()
            && x.event() != null
            && y.event() != null
            && x.event().type().equals("protest")
            && y.event().type().equals("protest");
    return protest && (says(x, MEDICS) && says(y, STATE) || says(y, MEDICS) && says(x, STATE));
  }

  /** Whether a state says how many died, and those who fight it say how many they killed. */
  private static boolean foes(Claim x, Claim y) {
    boolean fight = says(x, REBELS) || x.slot().context().stream().anyMatch(FIGHTING::contains);
    return x.voice() != null
        && x.voice().key() != null
        && fight
        && !says(x, STATE)
        && says(y, STATE);
  }

  private static final Set<String> REBELS =
      WordList.set(
          """
              rebels insurgents militants guerrillas guerillas separatists fighters militia
              jihadists extremists""");

  private static final Set<String> FIGHTING =
      WordList.set("fighter rebel insurgent militant guerrilla guerilla separatist jihadist");

  /** Whether one of some sort of speakers is the voice of a claim. */
  private static boolean says(Claim claim, Set<String> speakers) {
    return claim.voice() != null
        && claim.voice().key() != null
        && speakers.contains(Parties.head(claim.voice().key()));
  }

  private static final Set<String> MEDICS =
      Set.of("doctors", "doctor", "hospital", "hospitals", "medics", "surgeons", "nurses");

  private static final Set<String> STATE =
      Set.of("police", "ministry", "government", "army", "authorities", "military", "president");

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

  /** A date and its weekday that do not fit, where both are of the same words. */
  private static @Nullable Judgement calendar(Claim x, Claim y, Judgement conflict) {
    boolean pair =
        x.span().equals(y.span()) && CalendarCheck.byWeekday(x) != CalendarCheck.byWeekday(y);
    return pair
        ? conflict.as(
            Verdict.CONFLICT, "calendar", "the weekday and the date that it gives are two days")
        : null;
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
              || sideBySide(a.claim(), b.claim()));
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
        if (today(a.claim()) && today(b.claim()) || !alike(x.head(), y.head())) {
          yield false;
        }
        Judgement dates = dates(a, b, conflict, link);
        yield dates != null && dates.verdict() == Verdict.CONFLICT
            || quarrel && days(a.claim(), b.claim()) <= QUARREL;
      }
      case "event.duration", "call.duration" -> quarrel || !Caution.withholds(a, b, link, found);
      case "event.place" -> link.strength() >= 3 && !Caution.withholds(a, b, link, found);
      default -> !Caution.withholds(a, b, link, found);
    };
  }

  /** Whether a report tells what happened on the day on which it came out. */
  private static boolean today(Claim claim) {
    return claim.value() instanceof Value.When when
        && claim.asOf() != null
        && claim.modality() == Modality.ACTUAL
        && when.readings().get(0).withinOneDay()
        && when.readings().get(0).firstDay().equals(claim.asOf());
  }

  /** Whether two days are those of one sort of act or event: who set out has not arrived. */
  private static boolean alike(String p, String q) {
    boolean acts = p.startsWith("~") && q.startsWith("~");
    return !acts
        || p.equals(q)
        || Acts.akin(p, q)
        || Lexicon.get().related(p.substring(1), q.substring(1));
  }

  /** How many days those may lie apart of which two parties say that it was then. */
  private static final int QUARREL = 31;

  private static long days(Claim a, Claim b) {
    return a.value() instanceof Value.When s && b.value() instanceof Value.When t
        ? Undated.days(Undated.like(s, t).readings().get(0), Undated.like(t, s).readings().get(0))
        : Long.MAX_VALUE;
  }

  /** Whether a claim is of the main event of its report, or the only one in its first sentence. */
  private static boolean opens(Claim claim) {
    return claim.main()
        || claim.standing().sole() && claim.sentence().start() == 0
        || claim.standing().leads() && Acts.once(claim.slot().head());
  }

  /**
   * Whether both days were past when either report came out, and each has but one such day to tell:
   * of two happenings the later report would have had both.
   */
  private static boolean bygone(Entry a, Entry b, TimeSpan s, TimeSpan t, boolean firm) {
    LocalDate left = a.claim().asOf();
    LocalDate right = b.claim().asOf();
    if (left == null || right == null || !a.profile().near(b.profile())) {
      return false;
    }
    LocalDate told = left.isBefore(right) ? left : right;
    LocalDate last = s.firstDay().isAfter(t.firstDay()) ? s.firstDay() : t.firstDay();
    String p = a.claim().slot().head();
    String q = b.claim().slot().head();
    // a fire, a strike or a match there may be again within the week
    boolean acts =
        firm || singular(p) && singular(q) && (p.equals(q) || !Acts.listed(p) || !Acts.listed(q));
    return acts
        && !last.isAfter(told)
        && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= WEEK
        && a.claim().standing().sole()
        && b.claim().standing().sole()
        && a.claim().modality() == Modality.ACTUAL
        && b.claim().modality() == Modality.ACTUAL
        && (a.profile().sharedNames(b.profile()) >= 2 || Odds.sure(a, b));
  }

  /** Whether a day is told of the arrest of people whom nobody names. */
  private static boolean crowd(Claim claim) {
    Slot slot = claim.slot();
    return slot.head().equals("~arrest")
        && slot.owner().isEmpty()
        && slot.context().stream().anyMatch(DISORDER::contains);
  }

  private static final Set<String> DISORDER =
      WordList.set("riot clash protest unrest disorder demonstration march rally looting violence");

  private static final int WEEK = 7;

  private static boolean singular(String head) {
    return head.startsWith("~") || head.equals("treaty") || head.equals("discovery");
  }

  /** Whether two trials are of the same people, as far as both passages name them. */
  private static boolean accused(Claim x, Claim y) {
    return x.event() != null
        && x.slot().names().stream()
            .anyMatch(name -> y.slot().names().contains(name) && x.event().people().contains(name));
  }

  /** What is planned once, and not again for the week after. */
  private static final Set<String> ONE_OFF =
      Set.of(
          "trial",
          "vote",
          "visit",
          "opening",
          "launch",
          "closure",
          "ceremony",
          "~deadline",
          "~dissolve",
          "~sell",
          "~office",
          "~effect",
          "~close",
          "~reopen",
          "~release",
          "~groundbreaking",
          "~services");

  /** Whether two stretches are of like length, weeks or more: months, quarters, years. */
  private static boolean coarse(TimeSpan s, TimeSpan t) {
    long one = ChronoUnit.DAYS.between(s.firstDay(), s.lastDay()) + 1;
    long other = ChronoUnit.DAYS.between(t.firstDay(), t.lastDay()) + 1;
    return Math.min(one, other) >= MONTH && Math.abs(one - other) <= MONTH / 7;
  }

  private static final int MONTH = 28;

  /** Whether a day is that on which what goes on is to end, which it does once. */
  private static boolean ends(Claim claim) {
    return claim.slot().measure().equals("end");
  }

  /** Days of one event lie close; the same sort of event on days far apart is two events. */
  private @Nullable Judgement dates(Entry a, Entry b, Judgement conflict, Link.Same link) {
    Value.When here = (Value.When) a.claim().value();
    Value.When there = (Value.When) b.claim().value();
    TimeSpan s = Undated.like(here, there).readings().get(0);
    TimeSpan t = Undated.like(there, here).readings().get(0);
    long days = Undated.days(s, t);
    if (crowd(a.claim()) || crowd(b.claim())) {
      return null; // each night of a protest has arrests of its own
    }
    boolean exact = s.withinOneDay() && t.withinOneDay();
    boolean named =
        !a.claim().slot().head().startsWith("~") && !b.claim().slot().head().startsWith("~")
            || Acts.akin(a.claim().slot().head(), b.claim().slot().head());
    if (exact
        && days <= 2
        && link.strength() >= 3
        && (opens(a.claim()) || opens(b.claim()))
        && named
        && (a.claim().modality() == b.claim().modality())) {
      return conflict;
    }
    if (exact
        && bygone(a, b, s, t, link.strength() >= FIRM)
        && (named && link.strength() >= 3 || link.strength() >= 4)) {
      return conflict;
    }
    // the one crash, or the one opening, of which each of two reports gives one day
    if (exact && days <= 2 && named && link.strength() >= 1 && PastDays.lone(a, b)) {
      return conflict;
    }
    boolean planned =
        a.claim().modality() == Modality.PLANNED && b.claim().modality() == Modality.PLANNED;
    // "was to be on the 4th and is moved to the 11th", "moved from the 4th to the 18th"
    boolean shifted = planned && a.claim().slot().movedFrom(b.claim().slot());
    if (exact && shifted && link.strength() >= 4) {
      return conflict;
    }
    if (exact
        && days <= 7
        && planned
        && named
        && link.strength() >= 5
        && a.claim().main()
        && b.claim().main()) {
      // one gathering to come, of the same people, which each report knows as the only one
      return conflict;
    }
    // of one trial to come, or one election, each of two reports of the day knows one date
    boolean ends =
        ends(a.claim())
            && ends(b.claim())
            && a.claim().slot().head().equals(b.claim().slot().head());
    boolean ahead =
        planned
            && (ONE_OFF.contains(a.claim().slot().head()) || ends)
            && (a.claim().slot().head().equals(b.claim().slot().head())
                || Acts.akin(a.claim().slot().head(), b.claim().slot().head()))
            && a.claim().standing().sole()
            && b.claim().standing().sole()
            && a.profile().near(b.profile())
            && (!a.claim().slot().head().equals("trial") || accused(a.claim(), b.claim()))
            && apart(a.claim(), b.claim()) <= 4 * Drift.HALF_DAY;
    boolean firm = link.strength() >= 4 || link.strength() >= 3 && Odds.lean(a, b);
    if (exact && ahead && days <= 62 && firm) {
      return conflict;
    }
    // "will open in December 2027", "is to open in June 2027": two months, or years, of one plan
    if (ahead && firm && coarse(s, t)) {
      return conflict;
    }
    // "is to receive the freedom of the city on Saturday", "the city will grant it to him this
    // Sunday": all signs say that the two plans are one
    boolean sole = a.claim().standing().sole() && b.claim().standing().sole();
    if (exact && planned && !named && sole && days <= 7 && Odds.likely(a, b)) {
      return conflict;
    }
    // what one person or body does once is one act, on whichever of two days
    Slot one = a.claim().slot();
    boolean once =
        Acts.once(one.head())
            && one.head().equals(b.claim().slot().head())
            && !one.owner().isEmpty()
            && one.owner().equals(b.claim().slot().owner());
    boolean landing = one.head().equals("~landing") && b.claim().slot().head().equals("~landing");
    if (exact
        && (once || landing)
        && days <= 62
        && link.strength() >= 3
        && a.claim().modality() == b.claim().modality()) {
      return conflict;
    }
    // "on 3 July", "on 13 July"; "from 1 June 2027", "from 1 January 2027": a slip of the pen
    boolean slip =
        exact
            && days > 2
            && one.head().equals(b.claim().slot().head())
            && link.strength() >= 3
            && a.claim().modality() == b.claim().modality()
            && a.claim().standing().sole()
            && b.claim().standing().sole()
            && Slips.days(s.firstDay(), t.firstDay());
    if (slip) {
      return conflict;
    }
    if (days > 2 && named && link.strength() >= 2) {
      return conflict.as(
          Verdict.DIFFERENT_EVENT, "different-event", "the two days lie " + days + " days apart");
    }
    return null;
  }

  /**
   * Whether two claims belong to two parties at odds. A narrator is no party: against what is
   * quoted word for word, or what one side in a quarrel says, his number stands apart; against what
   * an official or a spokesman says it does not.
   */
  private static boolean parties(@Nullable Voice a, @Nullable Voice b, boolean inOne) {
    String p = a == null ? null : a.key();
    String q = b == null ? null : b.key();
    // parties disagree, outlets do not: what they differ in is between the reports
    if (Parties.outlet(a) || Parties.outlet(b)) {
      return false;
    }
    if (p != null && q != null) {
      // what asked is no party to what it found
      boolean paper = PAPERS.contains(p) || PAPERS.contains(q) || research(p) && research(q);
      boolean officials = Stakes.official(p) && Stakes.official(q);
      return !paper
          && (officials ? Parties.countries(a, b) || Parties.armies(a, b) : !Parties.one(a, b));
    }
    if (inOne) {
      return false; // what an outlet tells beside what it quotes is of something else
    }
    boolean quoted = a != null && a.kind() == Voice.Kind.QUOTED;
    if (quoted != (b != null && b.kind() == Voice.Kind.QUOTED)) {
      return true;
    }
    Voice named = p != null ? a : b;
    return Stakes.has(named);
  }

  /** Whether the two ends of a call, the seats of two heads of state, tell its length. */
  private static boolean capitals(Claim x, Claim y) {
    return x.detail().equals("call.duration")
        && seat(x.voice())
        && seat(y.voice())
        && Parties.two(x.voice(), y.voice());
  }

  private static boolean seat(@Nullable Voice voice) {
    String key = voice == null ? null : voice.key();
    if (key == null) {
      return false;
    }
    boolean office =
        key.startsWith("office:") && (key.contains("prime") || key.contains("president"));
    return office || SEATS.contains(Parties.head(key));
  }

  private static final Set<String> SEATS = Set.of("palace", "presidency", "chancellery", "kremlin");

  /** Whether a voice is that of a study or of those who made it, of whom no name is told. */
  private static boolean research(String key) {
    return RESEARCH.contains(key.substring(key.lastIndexOf(':') + 1))
        || RESEARCH.contains(Parties.head(key));
  }

  private static final Set<String> RESEARCH =
      Set.of(
          "scientists",
          "researchers",
          "results",
          "findings",
          "study",
          "trial",
          "authors",
          "boffins",
          "academics");

  private static final Set<String> PAPERS =
      WordList.set(
          """
              survey poll census figure figures data statistics records list lists manifest timeline
              log logs documents table""");

  /**
   * Whether it was the hosts who said who came: they have no stake in that as they have in crowds.
   */
  private static boolean hosts(Claim x, Claim y) {
    Voice voice = beside(x, y);
    return x.value() instanceof Value.Presence
        && voice != null
        && (voice.key().contains("organis") || voice.key().contains("organiz"));
  }

  /** Whether it is a union that tells how its members voted: it has no stake in that either. */
  private static boolean balloted(Claim x, Claim y) {
    Voice voice = beside(x, y);
    boolean decided =
        x.slot().measure().equals("decision") && y.slot().measure().equals("decision");
    return (decided || x.value() instanceof Value.Tally)
        && voice != null
        && Parties.head(voice.key()).startsWith("union");
  }

  /** The one party that tells what a narrator tells as well and is not quoted with it, or null. */
  private static @Nullable Voice beside(Claim x, Claim y) {
    Voice voice = x.voice() != null ? x.voice() : y.voice();
    return (x.voice() == null || y.voice() == null)
            && voice != null
            && voice.kind() != Voice.Kind.QUOTED
            && voice.key() != null
        ? voice
        : null;
  }

  /**
   * Whether somebody says when it is to be, who is no party to another who says so: it is a plan.
   */
  private static boolean announced(Claim x, Claim y) {
    return (x.detail().equals("event.date") || x.detail().equals("event.time"))
        && x.modality() == Modality.PLANNED
        && y.modality() == Modality.PLANNED
        && (x.voice() == null || y.voice() == null || past(x, y) || past(y, x));
  }

  /** Whether the day of a plan is gone by when another day is told: it was put off. */
  private static boolean past(Claim earlier, Claim later) {
    return earlier.detail().equals("event.date")
        && earlier.value() instanceof Value.When was
        && later.value() instanceof Value.When is
        && later.asOf() != null
        && was.readings().get(0).lastDay().isBefore(later.asOf())
        && !is.readings().get(0).firstDay().isBefore(later.asOf());
  }

  /**
   * Whether a narrator and somebody who is no party tell one thing: who was sent to prison for how
   * long, as his lawyer says, or how many were arrested, as the prosecutors say who had it done.
   */
  private static boolean routine(Claim x, Claim y) {
    Voice voice = beside(x, y);
    return voice != null && (x.detail().equals("sentence.length") || prosecuted(x, voice));
  }

  /** Whether prosecutors tell how many were held, hurt or killed: that is theirs to tell. */
  private static boolean prosecuted(Claim claim, @Nullable Voice voice) {
    return claim.toll()
        && voice != null
        && voice.key() != null
        && Parties.head(voice.key()).equals("prosecution");
  }

  /** Whether who says it has a stake in it. */
  private static boolean staked(Claim claim) {
    return Stakes.has(claim.voice()) && !prosecuted(claim, claim.voice());
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
  private static boolean monthOf(Claim moved, Claim plan) {
    return moved.modality() == Modality.PLANNED
        && plan.modality() == Modality.PLANNED
        && plan.value() instanceof Value.When when
        && moved.slot().replacesIn(when.readings().get(0));
  }

  /** Whether each of two ages is the word of a party that is named. */
  private static boolean sayers(Claim x, Claim y) {
    return x.detail().equals("person.age")
        && x.voice() != null
        && y.voice() != null
        && x.voice().key() != null
        && y.voice().key() != null;
  }

  /** How what happened went beyond a plan, whoever told of either, or null. */
  private @Nullable String overtaken(Claim x, Claim y) {
    Claim earlier = before(x, y) ? x : y;
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
            && apart(x, y) >= (soon ? 60 : Drift.HALF_DAY)
            && !Order.unfinished(later, apart(x, y));
    // how many a flock has does not change with what is to become of it
    boolean entire = x.slot().has(Slot.ENTIRE) && y.slot().has(Slot.ENTIRE);
    if (plan && !entire && x.modality() != y.modality() && (happened || !known(x) || !known(y))) {
      return "a plan was overtaken by what happened";
    }
    boolean moved =
        x.detail().equals("event.date")
            && x.modality() == Modality.PLANNED
            && y.modality() == Modality.PLANNED
            && (Plans.moved(later) || "now".equals(later.change()))
            && apart(x, y) >= Drift.HALF_DAY;
    // how long a thing stays shut is said anew as the work goes on, but not on the day on which
    // two reports have the day from one announcement
    boolean shut =
        x.detail().equals("event.date")
            && x.slot().head().equals("~reopen")
            && y.slot().head().equals("~reopen")
            && apart(x, y) >= Drift.HALF_DAY;
    if (moved || shut) {
      return "the plan was changed";
    }
    return Turns.turned(earlier, later, apart(earlier, later))
        ? "the later report has a later turn of events"
        : null;
  }

  /** What says that a number moved on where too little links the two for a conflict, or null. */
  private @Nullable String drifted(Entry a, Entry b, int strength) {
    Entry earlier = before(a.claim(), b.claim()) ? a : b;
    Entry later = earlier == a ? b : a;
    Claim x = earlier.claim();
    Claim y = later.claim();
    // whoever expected it and whoever says what it is now are no parties, unless one has a stake
    boolean quarrel =
        parties(x.voice(), y.voice(), false)
            && (!Drift.overtaken(x, y, apart(x, y))
                || Stakes.has(x.voice())
                || Stakes.has(y.voice()));
    if (quarrel || !Drift.may(earlier, later, strength, apart(x, y))) {
      return null;
    }
    if (MENDED.contains(String.valueOf(y.change())) && apart(x, y) > 0) {
      return "the later report corrects the earlier one";
    }
    String rise = rise(x, y);
    if (rise == null) {
      rise = Drift.why(x, y, apart(x, y));
    }
    return rise != null || !RISING.contains(x.slot().measure()) ? rise : grown(x, y);
  }

  /** Whether a report says of a sum that it is still the one that was told before. */
  private static boolean stands(Claim later) {
    return later.detail().equals("money.amount") && "kept".equals(later.change());
  }

  /** What says that the later report's value has taken the place of the earlier one's, or null. */
  private @Nullable String change(Claim x, Claim y) {
    Claim earlier = before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    boolean plan = x.modality() == Modality.PLANNED || y.modality() == Modality.PLANNED;
    if (stands(later)) {
      return null;
    }
    boolean date = x.detail().equals("event.date") || x.detail().equals("event.time");
    boolean moved = Plans.moved(later) || date && Plans.moved(earlier);
    if (plan && moved && !Order.oneChange(earlier, later, apart(earlier, later))) {
      return "the plan was changed";
    }
    // a last day for handing something in stands unless somebody puts it off
    boolean limit = x.slot().head().equals("~deadline") && y.slot().head().equals("~deadline");
    // where a thing lies or how long it is, which one report tells as a fact, is no plan by then
    boolean fact =
        x.detail().equals("distance")
            && (earlier.modality() == Modality.ACTUAL && later.modality() == Modality.PLANNED
                || SIZES.contains(x.slot().head()) && apart(earlier, later) < 7 * 24 * 60);
    if (plan
        && !fact
        && apart(earlier, later) >= (limit ? 72 : 20) * 60
        && !later.slot().has(Slot.DROPPED)) {
      return ANOTHER;
    }
    if (x.detail().equals("score") && "awarded".equals(later.change())) {
      return earlier.change() == null && apart(x, y) >= Drift.HALF_DAY
          ? "a ruling took the place of the result"
          : null;
    }
    if (x.detail().equals("person.age") && birthday(earlier, later)) {
      return "a birthday lies between the reports";
    }
    if (Drift.outbid(earlier, later, apart(earlier, later))) {
      return "the later report has another offer";
    }
    if (offered(earlier) && !offered(later) && apart(earlier, later) >= Drift.HALF_DAY) {
      return "the later report tells what came of an offer";
    }
    if (x.detail().endsWith(".duration") && RESIZED.contains(String.valueOf(later.change()))) {
      return "the later report says that it was made longer or shorter";
    }
    // a rate that both reports tell was cut was not put right
    if (corrects(later, earlier)) {
      return "the later report says that the earlier number does not hold";
    }
    boolean ordered = earlier.document().equals(later.document()) || known(x) && known(y);
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
        && apart(earlier, later) >= 2 * Drift.HALF_DAY
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
  private static boolean mended(Claim earlier, Claim later) {
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

  /** Whether a party says what somebody else said: "the union says that the minister told it". */
  private static boolean hearsay(Claim claim) {
    Voice voice = claim.voice();
    String key = voice == null ? null : voice.key();
    String owner = claim.slot().owner();
    return key != null
        && key.contains(":")
        && !owner.isEmpty()
        && !owner.contains(":")
        && !key.contains(owner);
  }

  /** How a number that can only grow grew from the earlier report to the later one, or null. */
  private @Nullable String grown(Claim x, Claim y) {
    Claim earlier = before(x, y) ? x : y;
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
    if (FALLING.contains(x.slot().measure()) && fell && !bygone && apart(earlier, later) >= 60) {
      return "the later report has the lower number";
    }
    if (slipped(x, y, later)) {
      return null; // 47 vessels and 74: nobody found 27 more
    }
    boolean rising = x.toll() || RISING.contains(x.slot().measure());
    // a raid, or a night of arrests, is over when it is told
    boolean held = x.detail().equals("count.arrested") && !days(x.slot(), y.slot());
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
            && apart(earlier, later) >= needed
            && (none || running(earlier) && running(later))
        ? HIGHER
        : null;
  }

  /** Whether two digits of a number that nothing says has changed stand in another order. */
  private static boolean slipped(Claim x, Claim y, Claim later) {
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
  private static boolean days(Slot x, Slot y) {
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
  private @Nullable String rise(Claim x, Claim y) {
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
    boolean first = one ? x.span().start() < y.span().start() : before(x, y);
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
        && (one || apart(x, y) >= needed)) {
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
  private boolean running(Claim claim) {
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
    Instant published = published(claim);
    if (event.when() == null || published == null) {
      return true;
    }
    return event
        .when()
        .lastDay()
        .isAfter(published.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(15));
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
