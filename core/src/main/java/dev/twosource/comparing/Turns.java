package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Courses;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.Modality;
import dev.twosource.reading.voice.Parties;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outcomes that come later: what was planned is done, what held breaks, who stayed goes. */
final class Turns {
  /** How many minutes later a report must be to tell of a later turn. */
  private static final int LATER = 10 * 60;

  /** How many minutes later a report may be to tell what became of somebody. */
  private static final int YEAR = Courses.YEAR * 24 * 60;

  /** How many minutes later a report may be to go on with the same matter. */
  private static final int LAST = Courses.DAYS * 24 * 60;

  private Turns() {}

  /** What says that a length of what still went on has become the whole of it, or null. */
  static @Nullable String ended(Claim earlier, Claim later, long minutes) {
    boolean lengths =
        earlier.detail().endsWith(".duration") && later.detail().endsWith(".duration");
    return lengths
            && minutes > 0
            && earlier.slot().has(Slot.SO_FAR)
            && !later.slot().has(Slot.SO_FAR)
            && later.modality() == Modality.ACTUAL
            && earlier.value() instanceof Value.Amount was
            && later.value() instanceof Value.Amount is
            && is.interval().low() > was.interval().low()
        ? "what still went on in the earlier report had ended"
        : null;
  }

  /**
   * Whether two claims are those of two parties; what a narrator tells as the cause is another's to
   * dispute.
   */
  static boolean disputed(Claim x, Claim y) {
    boolean told = x.slot().measure().equals("cause") && (x.voice() == null) != (y.voice() == null);
    return told || Parties.two(x.voice(), y.voice());
  }

  /** Why the words of two parties differ. */
  static String quarrel(Claim x, Claim y) {
    boolean causes =
        x.slot().measure().equals("cause")
            && x.value() instanceof Value.Outcome a
            && y.value() instanceof Value.Outcome b
            && a.positive() == b.positive();
    return causes
        ? "two parties put it down to different causes"
        : "one party says it and another denies it";
  }

  /** Whether the later report has another answer to a question that stays open. */
  static boolean turned(Claim earlier, Claim later, long minutes) {
    if (!(earlier.value() instanceof Value.Outcome was)
        || !(later.value() instanceof Value.Outcome now)) {
      return false;
    }
    if (minutes >= LATER && appealed(earlier, later)) {
      return true;
    }
    if (atOnce(earlier, later)) {
      return false;
    }
    Courses.Step step = Courses.step(was, now);
    boolean plan = step != null && step.of() == Courses.Of.PLAN;
    if (step != null
        && (!plan || earlier.modality() == Modality.PLANNED)
        && minutes >= step.minutes()
        && minutes <= (lasting(step, earlier, later) ? YEAR : LAST)) {
      return true;
    }
    if (minutes < LATER || minutes > LAST) {
      return false;
    }
    boolean decided =
        now.family().equals("decision") && Values.deferred(was) && !Values.deferred(now);
    boolean better =
        now.positive()
            && now.family().equals("decision")
            && BETTER.contains(String.valueOf(later.change()));
    return better || decided;
  }

  /**
   * Whether both tell what was decided on one and the same day: "voted on Monday to shut the pool",
   * "decided on Monday that the pool stays open". One body has not changed its mind in between.
   */
  private static boolean atOnce(Claim earlier, Claim later) {
    LocalDate day = earlier.slot().decided();
    return day != null && day.equals(later.slot().decided()) && later.change() == null;
  }

  /** Whether both tell of one whom they name, whose trial takes as long as it takes. */
  private static boolean lasting(Courses.Step step, Claim earlier, Claim later) {
    String owner = earlier.slot().owner();
    return step.of() == Courses.Of.PERSON && !owner.isEmpty() && owner.equals(later.slot().owner());
  }

  /**
   * Whether the later report answers another question than the earlier one, with a state that
   * follows the earlier one's.
   */
  static boolean followed(Claim earlier, Claim later, long minutes) {
    return earlier.value() instanceof Value.Outcome was
        && later.value() instanceof Value.Outcome now
        && !was.family().equals(now.family())
        && later.modality() != Modality.POSSIBLE
        && turned(earlier, later, minutes);
  }

  /** Whether it tells that something planned was called off, which may be within the hour. */
  static boolean dropped(Claim later) {
    return later.slot().measure().equals("holding")
        && later.value() instanceof Value.Outcome now
        && !now.positive();
  }

  /** Whether the later verdict is that of a court of appeal, or of a new trial. */
  private static boolean appealed(Claim earlier, Claim later) {
    return later.slot().measure().equals("verdict")
        && later.slot().context().stream().anyMatch(AGAIN::contains)
        && earlier.slot().context().stream().noneMatch(AGAIN::contains);
  }

  private static final Set<String> AGAIN = Set.of("appeal", "retrial", "appellate");

  /** What is said of an offer that takes the place of one that was turned down. */
  private static final Set<String> BETTER =
      Set.of("improved", "sweetened", "raised", "increased", "revised", "amended", "new");

  /**
   * Whether the later report has somebody begin another office than the earlier one's, or leave
   * that one.
   */
  static boolean succeeded(Claim earlier, Claim later, Comparison comparison, long minutes) {
    if (!(earlier.value() instanceof Value.Office office)
        || !(later.value() instanceof Value.Office now)
        || !earlier.slot().measure().isEmpty() && !earlier.slot().measure().equals("over")
        || minutes < LATER
        || minutes > LAST) {
      return false;
    }
    boolean same =
        comparison instanceof Comparison.Agrees || comparison instanceof Comparison.Compatible;
    // who held it for a time now holds it for good
    boolean acting =
        office.portfolio().stream().anyMatch(ACTING::contains)
            && now.portfolio().stream().noneMatch(ACTING::contains);
    if (same && acting && later.slot().measure().equals("next")) {
      return true;
    }
    boolean another = !earlier.slot().owner().equals(later.slot().owner());
    return same && !another
        ? later.slot().measure().equals("over")
        : later.slot().measure().equals("next");
  }

  private static final Set<String> ACTING =
      Set.of("acting", "interim", "officiating", "caretaker", "provisional");

  /** Whether two outcomes lie so far apart that they are of two matters. */
  static boolean stale(Claim x, Claim y, long minutes) {
    return x.value() instanceof Value.Outcome
        && y.value() instanceof Value.Outcome
        && minutes > LAST
        && !appealed(x, y)
        && !appealed(y, x);
  }

  /** Whether the later report gives up what the earlier one had for the cause. */
  static boolean abandoned(Claim earlier, Claim later, long minutes) {
    return later.slot().measure().equals("cause")
        && later.value() instanceof Value.Outcome now
        && !now.positive()
        && "longer".equals(later.change())
        && earlier.value() instanceof Value.Outcome was
        && was.positive()
        && minutes >= 60;
  }

  /** Whether an outcome tells of a change where there is one, and of nothing else. */
  static boolean changing(Claim claim) {
    return claim.value() instanceof Value.Outcome outcome && outcome.family().equals("search");
  }

  /**
   * Whether one only thinks about what the other tells as done, or two people hold one office: no
   * two reports of one thing.
   */
  static boolean open(Claim x, Claim y) {
    boolean holders =
        x.value() instanceof Value.Office && !x.slot().owner().equals(y.slot().owner());
    return holders
        || x.value() instanceof Value.Outcome
            && (x.modality() == Modality.POSSIBLE) != (y.modality() == Modality.POSSIBLE);
  }

  /** Whether the later report has done what the earlier one had planned. */
  static boolean carriedOut(Claim earlier, Claim later, long minutes) {
    return earlier.value() instanceof Value.Outcome
        && earlier.modality() != Modality.ACTUAL
        && later.modality() == Modality.ACTUAL
        && minutes >= LATER
        && minutes <= LAST;
  }
}
