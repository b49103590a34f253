package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Odds;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.voice.Stakes;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that move on from one report to a later one: what was expected and what came, a first
 * offer and the next, a share that shrank. Two numbers that too little links for a conflict are
 * taken for one that moved where each leads its report, they are of one sort, and the later report
 * says in some way that it is not what it was.
 */
final class Drift {
  /** How weak a link may be that only says that a number moved on, in the news of both reports. */
  private static final int WEAKEST = -8;

  /** How weak a link may be between two forecasts of one gauge. */
  private static final int FORECAST = -14;

  /** What two reports share that are surely of one story. */
  private static final double TOLD = 6;

  /** What two reports must share where neither passage has a name in common with the other. */
  private static final double STORY = 2;

  /** So many minutes later a report tells of another day. */
  static final int HALF_DAY = 12 * 60;

  /** So many minutes later a number may have fallen. */
  private static final int HOURS = 6 * 60;

  private static final Set<String> FALLING =
      WordList.set("slipped shrank shrunk dwindled narrowed");

  private static final Set<String> OFFERS = Set.of("offer", "proposal", "propose", "bid", "table");

  private Drift() {}

  /** Whether two numbers may be one that moved on, whatever says that it did. */
  static boolean may(Entry earlier, Entry later, int strength, long minutes) {
    Claim x = earlier.claim();
    Claim y = later.claim();
    Slot p = x.slot();
    Slot q = y.slot();
    boolean named = !Collections.disjoint(p.names(), q.names());
    if (!x.detail().equals(y.detail()) || !Objects.equals(p.window(), q.window())) {
      return false;
    }
    double score = earlier.profile().score(later.profile());
    if (forecasts(x, y) && strength >= FORECAST && (named || score >= TOLD)) {
      return true;
    }
    if (Ballots.turnout(x, y, minutes) && strength >= FORECAST && score >= TOLD) {
      return true;
    }
    if (gauge(x, y) && strength >= FORECAST && score >= TOLD) {
      return true;
    }
    // what something costs, or a firm earns, is told in words of another sort each time
    if (x.detail().equals("money.amount") && !leap(x, y) && Odds.lean(earlier, later)) {
      return true;
    }
    // "the brigade now gives the burnt area as 6,900 hectares"
    if (x.detail().startsWith("count.")
        && p.measure().startsWith("#")
        && p.measure().equals(q.measure())
        && GROWN.contains(String.valueOf(y.change()))
        && Odds.lean(earlier, later)) {
      return true;
    }
    boolean bids = offered(x) && p.window() != null && score >= TOLD;
    // two prices a share that are offered for one firm by another, weeks apart
    boolean again = bids && offered(y) && strength >= FORECAST && both(p.names(), q.names());
    if (strength < WEAKEST && !again || !bids && (!x.standing().leads() || !y.standing().leads())) {
      return false;
    }
    String head = p.topic();
    String other = q.topic();
    boolean offers = offered(x) && (head.isEmpty() || other.isEmpty());
    // "had recorded 17 damaged buildings", "the number of damaged buildings has reached 63"
    boolean told = !head.isEmpty() && GROWN.contains(String.valueOf(y.change()));
    boolean alike =
        (p.measure().equals(q.measure()) || told || awaited(x, y, minutes))
            && (head.equals(other) || offers)
            && (offers || x.toll() || !(head + p.measure()).isEmpty());
    boolean story = x.standing().sole() && y.standing().sole() && score >= STORY;
    boolean alone = x.standing().alone() && y.standing().alone();
    return alike && (named || story || alone) && !leap(x, y);
  }

  /**
   * Whether two counts that something sets apart, a day or a place, may be one that grew: the later
   * report says that it did, and the signs lean towards one thing. Of two happenings nobody says
   * that the number of the one rose to that of the other.
   */
  static boolean on(Entry a, Entry b, Comparison comparison) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.detail().equals(y.detail())
        && x.detail().startsWith("count.")
        && !(comparison instanceof Comparison.Agrees)
        && !x.document().equals(y.document())
        && !x.slot().part()
        && !y.slot().part()
        && !x.bygone()
        && !y.bygone()
        && (GROWN.contains(String.valueOf(x.change()))
            || GROWN.contains(String.valueOf(y.change())))
        && Odds.lean(a, b);
  }

  /**
   * Whether the later of two sources says that a count rose, or what it is now, and neither has a
   * stake in it: aid workers spoke of 300 families, and the United Nations says that more than 700
   * have fled now.
   */
  static boolean told(Claim earlier, Claim later) {
    return later.detail().startsWith("count.")
        && earlier.change() == null
        && ROSE.contains(String.valueOf(later.change()))
        && !Stakes.has(earlier.voice())
        && !Stakes.has(later.voice());
  }

  private static final Set<String> ROSE = Set.of("rose", "risen", "climbed", "grown", "now");

  /** Whether two passages name two of the same. */
  static boolean both(Set<String> names, Set<String> others) {
    return names.stream().filter(others::contains).count() >= 2;
  }

  private static final Set<String> GROWN =
      WordList.set(
          """
              rose risen climbed grown reached now increased passed raised grew jumped mounted swelled
              doubled""");

  /**
   * Whether both read one gauge that goes on moving: how full the reservoirs are, how much was
   * collected.
   */
  private static boolean gauge(Claim x, Claim y) {
    String head = x.slot().topic();
    boolean one =
        head.equals(y.slot().topic())
            && (x.detail().equals("percent") && FILLING.contains(head)
                || x.detail().equals("money.amount") && head.equals("raised"));
    return one
        && x.modality() == Modality.ACTUAL
        && y.modality() == Modality.ACTUAL
        && x.slot().measure().equals(y.slot().measure());
  }

  /** Shares of what is being done or used up. */
  private static final Set<String> FILLING = Set.of("full", "contained", "counted", "vaccinated");

  /** Words with which the figures of a year to come are told. */
  private static final Set<String> FORECASTING =
      WordList.set(
          """
              forecast expect guide guidance outlook project projection predict prediction foresee
              target call estimate see""");

  /** Whether both tell by how much one thing is to grow or shrink. */
  private static boolean forecasts(Claim x, Claim y) {
    return x.detail().equals("percent")
        && forecast(x)
        && forecast(y)
        && moves(x)
        && moves(y)
        && !x.slot().part()
        && !y.slot().part()
        && x.slot().focus().stream()
            .anyMatch(
                word ->
                    GAUGES.contains(word)
                            && (y.slot().focus().contains(word)
                                || y.slot().context().contains(word))
                        || INCOME.contains(word)
                            && !Collections.disjoint(INCOME, y.slot().focus()));
  }

  private static boolean forecast(Claim claim) {
    return claim.modality() == Modality.PLANNED
        || !Collections.disjoint(claim.slot().context(), FORECASTING);
  }

  private static boolean moves(Claim claim) {
    String head = claim.slot().topic();
    return head.isEmpty() || head.equals("rise") || head.equals("fall") || head.equals("inflation");
  }

  private static final Set<String> GAUGES =
      Set.of("growth", "economy", "output", "export", "inflation", "volume", "profit", "demand");

  /** What a business takes in is told by any of these. */
  private static final Set<String> INCOME =
      Set.of("revenue", "sales", "turnover", "income", "takings");

  /** What says that the later of two numbers has taken the place of the earlier one, or null. */
  static @Nullable String why(Claim earlier, Claim later, long minutes) {
    if (forecasts(earlier, later) && minutes >= HALF_DAY) {
      return "the later report has another forecast";
    }
    if (Ballots.turnout(earlier, later, minutes)) {
      return "the vote was still going on in the earlier report";
    }
    if (gauge(earlier, later)
        && minutes >= HALF_DAY
        && (earlier.detail().equals("percent") || raised(earlier, later))) {
      return "what is measured had moved on";
    }
    if (awaited(earlier, later, minutes)) {
      return "a plan was overtaken by what happened";
    }
    if (offered(earlier) && minutes >= HALF_DAY && raised(earlier, later)) {
      return offered(later)
          ? "the later report has another offer"
          : "the later report tells what came of an offer";
    }
    if (soFar(earlier, later) && minutes >= HOURS && raised(earlier, later)) {
      return "the earlier report counts those so far";
    }
    boolean alone = earlier.standing().alone() && later.standing().alone();
    if (alone && "now".equals(later.change()) && minutes >= 2 * HALF_DAY) {
      return "the later report says what it is now";
    }
    return fell(earlier, later, minutes);
  }

  /**
   * Whether both count what waits, ships off a port or lorries at a border, at two hours: a queue
   * grows and shrinks.
   */
  static boolean queued(Claim x, Claim y, long minutes) {
    return x.detail().equals("count.other")
        && y.detail().equals("count.other")
        && minutes >= HOURS
        && minutes <= QUEUED
        && waits(x)
        && waits(y)
        && x.modality() == Modality.ACTUAL
        && y.modality() == Modality.ACTUAL;
  }

  /** So many minutes later a queue is another one. */
  private static final int QUEUED = 20 * 24 * 60;

  private static boolean waits(Claim claim) {
    return !Collections.disjoint(claim.slot().context(), QUEUES);
  }

  private static final Set<String> QUEUES =
      Set.of("wait", "queue", "anchor", "anchorage", "backlog", "idle", "strand");

  /** "Two banks have already followed", "four had followed by the evening": one act, of more. */
  private static boolean soFar(Claim earlier, Claim later) {
    return earlier.detail().startsWith("count.")
        && earlier.slot().focus().contains("already")
        && !earlier.slot().measure().isEmpty()
        && earlier.slot().measure().equals(later.slot().measure())
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.ACTUAL;
  }

  /** Whether one number is so many times the other that they are of two things. */
  private static boolean leap(Claim x, Claim y) {
    return x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && !x.toll()
        && Math.max(p.stated(), q.stated()) > 12 * Math.max(1, Math.min(p.stated(), q.stated()));
  }

  /**
   * How a toll went beyond the one death or the "at least" so many that were told of, or null. Of
   * the hurt each report counts others.
   */
  static @Nullable String beyond(Claim earlier, Claim later, long minutes) {
    return earlier.detail().equals("count.killed")
            && later.detail().equals("count.killed")
            && minutes >= TOLLS
            && earlier.value() instanceof Value.Amount was
            && later.value() instanceof Value.Amount is
            && Double.isInfinite(was.interval().high())
            && (is.hedge() == Hedge.NONE || is.hedge() == Hedge.EXACT)
            && is.interval().low() > Math.max(1, was.interval().low())
        ? Changes.HIGHER
        : null;
  }

  /** So many minutes later a toll may have grown. */
  private static final int TOLLS = 3 * 60;

  /** How the later report says that a number fell, or null. */
  static @Nullable String fell(Claim earlier, Claim later, long minutes) {
    return FALLING.contains(String.valueOf(later.change()))
            && earlier.change() == null
            && minutes >= HOURS
            && raised(later, earlier)
        ? "the later report says that the number fell"
        : null;
  }

  /** How one forecast took another's place that its hedges do not tell apart, or null. */
  static @Nullable String forecast(Claim earlier, Claim later, long minutes) {
    boolean told =
        "now".equals(later.change())
            && sum(earlier)
            && earlier.modality() == Modality.PLANNED
            && later.modality() == Modality.PLANNED
            && minutes >= HALF_DAY;
    if (!told
        || !(earlier.value() instanceof Value.Amount was)
        || !(later.value() instanceof Value.Amount is)) {
      return null;
    }
    double low = Math.min(was.stated(), is.stated());
    return Math.abs(was.stated() - is.stated()) > low * SLACK
        ? "the later report has another forecast"
        : null;
  }

  /** By how much of it a number may differ that is told again. */
  private static final double SLACK = 0.05;

  /** Whether what was expected has come, or the later report says what the number is now. */
  static boolean overtaken(Claim earlier, Claim later, long minutes) {
    return awaited(earlier, later, minutes)
        || ROSE.contains(String.valueOf(later.change())) && minutes >= HALF_DAY;
  }

  /** Whether what was expected has come; it is told in other words. */
  private static boolean awaited(Claim earlier, Claim later, long minutes) {
    return earlier.modality() == Modality.PLANNED
        && later.modality() == Modality.ACTUAL
        && (!earlier.slot().head().isEmpty() || earlier.detail().equals("money.amount"))
        && minutes >= HALF_DAY;
  }

  private static boolean raised(Claim earlier, Claim later) {
    return earlier.value() instanceof Value.Amount was
        && later.value() instanceof Value.Amount is
        && is.stated() > was.stated();
  }

  /** Whether one offer followed another: an offer that is made anew is a higher one. */
  static boolean outbid(Claim earlier, Claim later, long minutes) {
    return offered(earlier) && offered(later) && minutes >= 2 * HALF_DAY && raised(earlier, later);
  }

  /** Whether an amount is that of an offer. */
  static boolean offered(Claim claim) {
    return sum(claim) && !Collections.disjoint(claim.slot().focus(), OFFERS);
  }

  /** Whether an amount is one that may be offered. */
  static boolean sum(Claim claim) {
    return claim.detail().equals("percent") || claim.detail().equals("money.amount");
  }
}
