package dev.twosource.comparing;

import dev.twosource.kinds.Claim;
import java.util.Collections;
import java.util.Set;

/** Amounts that are others after some days, without a word that says so. */
final class Amounts {
  private static final long HALF_DAY = 12 * 60;

  private static final long THREE_DAYS = 3 * 24 * 60;

  /** Things that move, so that how far off they are is of the hour. */
  private static final Set<String> MOVING =
      Set.of(
          "fire",
          "blaze",
          "flame",
          "wildfire",
          "storm",
          "hurricane",
          "cyclone",
          "typhoon",
          "lava",
          "ship",
          "vessel",
          "tanker",
          "convoy",
          "troop",
          "army",
          "front",
          "slick",
          "iceberg");

  /** What a thing will cost or save is reckoned anew as it goes on. */
  private static final Set<String> RECKONED = Set.of("cost", "saving", "gap", "invest", "loss");

  private Amounts() {}

  /**
   * Whether the later of two amounts may have taken the earlier one's place.
   *
   * @param minutes how far the two reports are apart
   */
  static boolean overtaken(Claim x, Claim y, long minutes) {
    return switch (x.detail()) {
      case "distance" ->
          minutes >= HALF_DAY
              && x.slot().head().equals("away")
              && !Collections.disjoint(x.slot().focus(), MOVING)
              && !Collections.disjoint(y.slot().focus(), MOVING);
      case "money.amount" ->
          minutes >= THREE_DAYS
              && RECKONED.contains(x.slot().head())
              && RECKONED.contains(y.slot().head());
      default -> false;
    };
  }
}
