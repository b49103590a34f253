package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import java.util.Collections;
import java.util.Set;

/** Amounts that are others after some days, without a word that says so. */
final class Amounts {
  private static final long QUARTER_DAY = 6 * 60;

  /** What a fire or a slick measures is of the hour as well. */
  private static final Set<String> SPREADING = Set.of("width", "length", "across");

  private static final long THREE_DAYS = 3 * 24 * 60;

  /** Things that move, so that how far off they are is of the hour. */
  private static final Set<String> MOVING =
      WordList.set(
          """
              fire blaze flame wildfire storm hurricane cyclone typhoon lava ship vessel tanker
              convoy troop army front slick iceberg""");

  /** What a thing will cost or save is reckoned anew as it goes on. */
  private static final Set<String> RECKONED = Set.of("cost", "saving", "gap", "invest", "loss");

  /** What is promised or given bit by bit. */
  private static final Set<String> GIFTS =
      Set.of("pledge", "donation", "donate", "contribution", "appeal", "fundraiser", "donor");

  /** What says that an amount is that of the day, to which more may come. */
  private static final Set<String> SO_FAR =
      Set.of("bring", "reach", "rise", "climb", "swell", "grow");

  private Amounts() {}

  /** Whether what was given or promised so far has become more. */
  static boolean given(Claim x, Claim y, long minutes) {
    return minutes >= 2 * QUARTER_DAY
        && x.slot().head().equals("raised")
        && y.slot().head().equals("raised")
        && x.modality() == y.modality()
        && !Collections.disjoint(x.slot().focus(), GIFTS)
        && !Collections.disjoint(y.slot().focus(), GIFTS)
        && !Collections.disjoint(x.slot().focus(), SO_FAR)
        && x.value() instanceof Value.Amount was
        && y.value() instanceof Value.Amount is
        && is.stated() > was.stated();
  }

  /** Whether somebody on a long way has come further: "has covered 300 miles". */
  private static boolean underWay(Claim x, Claim y, long minutes) {
    return minutes >= DAY
        && x.slot().head().equals("path")
        && y.slot().head().equals("path")
        && x.modality() == y.modality()
        && !Collections.disjoint(x.slot().focus(), COVERED)
        && !Collections.disjoint(y.slot().focus(), COVERED);
  }

  private static final long DAY = 20 * 60;

  private static final Set<String> COVERED =
      Set.of("cover", "walk", "ski", "row", "sail", "cycle", "swim", "travel", "paddle", "march");

  private static boolean moving(Claim claim) {
    return !Collections.disjoint(claim.slot().focus(), MOVING)
        || !Collections.disjoint(claim.slot().context(), MOVING);
  }

  /**
   * Whether the later of two amounts may have taken the earlier one's place.
   *
   * @param minutes how far the two reports are apart
   */
  static boolean overtaken(Claim x, Claim y, long minutes) {
    return switch (x.detail()) {
      case "distance" ->
          minutes >= QUARTER_DAY
                  && x.slot().head().equals(y.slot().head())
                  && (x.slot().head().equals("away") || SPREADING.contains(x.slot().head()))
                  && moving(x)
                  && moving(y)
              || underWay(x, y, minutes);
      case "money.amount" ->
          minutes >= THREE_DAYS
              && RECKONED.contains(x.slot().head())
              && RECKONED.contains(y.slot().head());
      // how full a lake or a store is
      case "percent" ->
          minutes >= THREE_DAYS && x.slot().head().equals("full") && y.slot().head().equals("full");
      default -> false;
    };
  }
}
