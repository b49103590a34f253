package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.itself.SelfCheck;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.linking.Landfalls;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Modality;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a link and a comparison into a verdict, by the rules of a careful editor: parties before
 * numbers, then plans, then the two clocks, and a conflict only where nothing else explains the
 * difference.
 */
public final class Judge {
  /** When the documents came out. */
  private final Clock clock;

  private final Order order;

  private final Changes changes;

  private final Contradiction contradiction;

  /** A judge who knows when each document was published. */
  public Judge(Map<String, SourceDocument> documents) {
    this(Map.copyOf(documents)::get);
  }

  /** A judge who asks for a document, by its id, when he needs it. */
  public Judge(Function<String, @Nullable SourceDocument> documents) {
    this.clock = new Clock(documents);
    this.order = new Order(clock);
    this.changes = new Changes(clock);
    this.contradiction = new Contradiction(documents, clock, changes);
  }

  /** The verdict on two claims that are linked so, or null where there is nothing to say. */
  public @Nullable Judgement judge(Entry first, Entry second, Link link) {
    return ruling(first, second, link) instanceof Judgement judgement ? judgement : null;
  }

  /** The verdict on two claims that are linked so, or why there is none. */
  public Ruling ruling(Entry first, Entry second, Link link) {
    Entry a = first.compareTo(second) <= 0 ? first : second;
    Entry b = a == first ? second : first;
    SelfCheck check = SelfChecks.of(a.claim(), b.claim());
    if (check != null) {
      return new Judgement(
          a, b, Verdict.CONFLICT, true, check.id(), check.why(), null, link.evidence());
    }
    return switch (link) {
      case Link.Unknown unknown -> Silence.UNLINKED;
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
              : Silence.SCOPE;
      case Link.Same same -> checked(same(a, b, same, compare(a, b)), same);
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

  /** The ruling, but for a conflict for which next to nothing speaks, and a change out of order. */
  private Ruling checked(Ruling ruling, Link.Same link) {
    if (!(ruling instanceof Judgement judgement)) {
      return ruling;
    }
    if (doubted(judgement, link)) {
      return Silence.DOUBTED;
    }
    return order.holds(judgement) ? judgement : Silence.ORDER;
  }

  /** Whether a judgement is a conflict for which next to nothing speaks. */
  private static boolean doubted(Judgement judgement, Link.Same link) {
    Entry a = judgement.a();
    Entry b = judgement.b();
    return judgement.verdict() == Verdict.CONFLICT
        && !inOne(a, b)
        && !CalendarCheck.byWeekday(a.claim())
        && !CalendarCheck.byWeekday(b.claim())
        && !Slips.sure(a.claim(), b.claim(), link)
        && !oneAct(a, b, link)
        && !LoneHours.are(a, b)
        && !PastDays.are(a, b, link)
        && !firm(a, b, link)
        && (Caution.ages(a, b) || Odds.doubtful(a, b, link));
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

  private Ruling apart(Entry a, Entry b, Link.Apart link, Comparison comparison) {
    String grown = Drift.on(a, b, comparison) ? changes.rise(a.claim(), b.claim()) : null;
    if (grown != null) {
      return new Judgement(a, b, Verdict.UPDATED, false, "moved-on", grown, null, link.evidence());
    }
    boolean list = a.claim().detail().equals("delegation.member");
    if (comparison instanceof Comparison.Agrees && !list
        || comparison instanceof Comparison.Incomparable
        || unlike(a, b)) {
      return Silence.UNLIKE;
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

  private Ruling same(Entry a, Entry b, Link.Same link, Comparison comparison) {
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
              : Silence.OTHER_SORT;
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
                  ? Silence.OPEN
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
              a, b, Verdict.DISPUTED, true, "parties", Disputes.TWO_PARTIES, null, link.evidence());
        }
        if (one) {
          yield Silence.WITHIN;
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
          Caution.looksBack(x, y)
              ? Silence.YEARS
              : contradiction.ruling(new Case(a, b, link, contradicts, earlier, apart(x, y)));
    };
  }

  static double stated(Claim claim) {
    return claim.value() instanceof Value.Amount amount ? amount.stated() : Double.NaN;
  }

  /** Whether both stand in one document, which tells a total and its parts as it goes along. */
  static boolean inOne(Entry a, Entry b) {
    return a.claim().document().equals(b.claim().document());
  }

  private boolean before(Claim x, Claim y) {
    return clock.before(x, y);
  }

  /** How many minutes lie between two publications; 0 where one is not known. */
  private long apart(Claim x, Claim y) {
    return clock.apart(x, y);
  }
}
