package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.mark.Hours;
import dev.twosource.linking.Bargains;
import dev.twosource.linking.Rivals;
import dev.twosource.reading.voice.Stakes;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Differences that time explains: what the later report tells has taken the other's place. */
final class MovedOn {
  /** So many times its size somebody else's number may be without having grown. */
  private static final double RIVAL = 4;

  /** So many minutes on, what was still being counted may be another number. */
  private static final long HOUR = 60;

  private final Function<String, @Nullable SourceDocument> documents;

  private final Changes changes;

  MovedOn(Function<String, @Nullable SourceDocument> documents, Changes changes) {
    this.documents = documents;
    this.changes = changes;
  }

  /** A document that was withdrawn, or that takes the place of the other. */
  @Nullable Ruling withdrawn(Case pair) {
    for (Claim claim : new Claim[] {pair.x(), pair.y()}) {
      SourceDocument document = documents.apply(claim.document());
      if (document != null && document.status() == SourceDocument.Status.CANCELED) {
        return pair.updated("withdrawn", "one of the documents was withdrawn");
      }
      Claim other = claim == pair.x() ? pair.y() : pair.x();
      if (document != null && other.document().equals(document.replaces())) {
        return pair.updated("replaced", "one document takes the place of the other");
      }
    }
    return null;
  }

  static @Nullable Ruling settled(Case pair) {
    boolean settled =
        !pair.inOne()
            && pair.apart() >= Drift.HALF_DAY
            && Drift.sum(pair.x())
            && Bargains.settled(pair.first(), pair.later());
    return settled ? pair.movedOn("the later report tells what came of an offer or a plan") : null;
  }

  static @Nullable Ruling renamed(Case pair) {
    boolean renamed =
        Changes.corrects(pair.later(), pair.first())
            || pair.stronger(3) && Changes.monthOf(pair.later(), pair.first());
    return !pair.inOne() && pair.apart() > 0 && renamed
        ? pair.movedOn("the later report names the earlier value as the old one")
        : null;
  }

  @Nullable Ruling raised(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    boolean two = x.voice() != null && y.voice() != null;
    boolean bids = Changes.offered(x) && Changes.offered(y);
    boolean each = two && !bids && !pair.inOne() && !Drift.told(pair.first(), pair.later());
    String raised = each ? null : changes.rise(x, y);
    return raised != null ? pair.movedOn(raised) : null;
  }

  static @Nullable Ruling stale(Case pair) {
    return Turns.stale(pair.x(), pair.y(), pair.apart()) ? Silence.STALE : null;
  }

  /** A plan or a forecast against what came of it. */
  @Nullable Ruling overtaken(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    // a union's count of the posts that are to go takes the place of nobody's plan
    boolean cuts =
        x.slot().measure().equals("#jobs-lost") && Opponents.staked(x) != Opponents.staked(y);
    boolean sides = cuts || pair.foes() || pair.slip() || Rivals.made(pair.link());
    String overtaken = sides ? null : changes.overtaken(x, y);
    return overtaken != null ? ofOne(pair, overtaken) : null;
  }

  private static Ruling ofOne(Case pair, String why) {
    return Plans.may(pair.a(), pair.b(), pair.link(), pair.found())
        ? pair.movedOn(why)
        : Silence.OCCASIONS;
  }

  static @Nullable Ruling changing(Case pair) {
    return Turns.changing(pair.x()) ? Silence.CHANGING : null;
  }

  @Nullable Ruling grown(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    // two sides count each for itself, however many hours lie between
    // "5,100 people were now in camps" takes the place of another party's number of the day before
    boolean rivals =
        Rivals.made(pair.link())
            && pair.later().change() == null
            && pair.apart() <= 3 * Drift.HALF_DAY
            && Judge.stated(pair.later()) <= RIVAL * Judge.stated(pair.first());
    boolean sided = pair.staked() || Stakes.sides(x.voice(), y.voice()) || rivals;
    String grown = sided || pair.inOne() ? null : changes.grown(x, y);
    return grown != null ? pair.movedOn(grown) : null;
  }

  /** A share of what was being done when both were told. */
  static @Nullable Ruling counting(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    boolean done = goingOn(x) && goingOn(y) || (goingOn(x) || goingOn(y)) && burning(x, y);
    // "after all ballots had been counted", "complete results": nothing was going on
    boolean over = x.slot().has(Slot.COUNTED) && y.slot().has(Slot.COUNTED);
    return x.detail().equals("percent") && done && !over && pair.apart() >= HOUR
        ? pair.movedOn("what is counted was still going on")
        : null;
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

  static @Nullable Ruling counted(Case pair) {
    boolean counted =
        Ballots.turnout(pair.first(), pair.later(), pair.apart())
            || Ballots.counted(pair.first(), pair.later(), pair.apart());
    return !pair.inOne() && counted ? pair.movedOn("a count took the place of a poll") : null;
  }

  static @Nullable Ruling queued(Case pair) {
    return !pair.inOne() && Drift.queued(pair.x(), pair.y(), pair.apart())
        ? pair.movedOn("a queue changes with the hours")
        : null;
  }

  static @Nullable Ruling distances(Case pair) {
    boolean moved =
        pair.detail().equals("distance")
            && Amounts.overtaken(pair.x(), pair.y(), pair.apart())
            && !pair.staked()
            && !pair.slip();
    return moved
        ? pair.movedOn("the later report has another figure for what changes with the hours")
        : null;
  }

  static @Nullable Ruling mended(Case pair) {
    boolean sited =
        !pair.detail().equals("event.place")
            || Plans.may(pair.a(), pair.b(), pair.link(), pair.found());
    return !pair.staked() && !pair.inOne() && sited && Changes.mended(pair.first(), pair.later())
        ? pair.movedOn("the later report corrects the earlier one")
        : null;
  }

  /** What the words or the days say to have changed. */
  @Nullable Ruling changed(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    boolean slip = pair.slip();
    String change = slip ? null : changes.change(x, y);
    boolean moves = !pair.inOne() && !Changes.stands(pair.later()) && !slip;
    if (change == null && moves) {
      change = Drift.fell(pair.first(), pair.later(), pair.apart());
    }
    if (change == null && moves && Hours.apart(x.slot(), y.slot())) {
      change = "each was read off at its own hour";
    }
    if (change == null
        && moves
        && (Amounts.overtaken(x, y, pair.apart())
            || Amounts.given(pair.first(), pair.later(), pair.apart()))) {
      change = "the later report has another figure for what changes with the days";
    }
    return change != null ? ofOne(pair, change) : null;
  }
}
