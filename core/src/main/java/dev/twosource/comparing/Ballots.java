package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import java.util.Collections;
import java.util.Set;

/** Shares of votes and of voters that give way to fuller ones as an election goes on. */
final class Ballots {
  private static final int HOUR = 60;

  /** What is asked or reckoned before anything is counted. */
  private static final Set<String> ASKED = Set.of("poll", "projection", "prediction");

  private Ballots() {}

  /** Whether a count has taken the place of an exit poll or of a projection. */
  static boolean counted(Claim earlier, Claim later, long minutes) {
    return earlier.detail().equals("percent")
        && minutes >= HOUR
        && exit(earlier)
        && (later.slot().has(Slot.COUNTED) || later.slot().part());
  }

  /** Whether a share is that of an exit poll, or of what was projected from one. */
  private static boolean exit(Claim claim) {
    Slot slot = claim.slot();
    return !slot.has(Slot.COUNTED)
        && slot.head().equals("vote")
        && (slot.has(Slot.EXIT)
            || slot.context().contains("exit") && slot.context().contains("poll")
            || ASKED.contains(slot.measure()) && slot.context().contains("projection"));
  }

  /** Whether both tell how many had voted in one place, the earlier while the vote went on. */
  static boolean turnout(Claim earlier, Claim later, long minutes) {
    Slot was = earlier.slot();
    Slot is = later.slot();
    return earlier.detail().equals("percent")
        && minutes >= HOUR
        && was.head().equals("turnout")
        && is.head().equals("turnout")
        && !is.part()
        && was.places().equals(is.places())
        && was.has(Marks.WIDE) == is.has(Marks.WIDE)
        && earlier.value() instanceof Value.Amount before
        && later.value() instanceof Value.Amount after
        && (was.part() && after.stated() > before.stated() || guessed(was) && !guessed(is));
  }

  /** Whether a share is only an estimate, or that of a first count. */
  private static boolean guessed(Slot slot) {
    return !Collections.disjoint(slot.context(), GUESSES);
  }

  private static final Set<String> GUESSES =
      Set.of("estimate", "estimated", "preliminary", "provisional", "projection", "early");
}
