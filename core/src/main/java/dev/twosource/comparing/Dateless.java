package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Link;
import dev.twosource.linking.Slips;
import dev.twosource.reading.event.EventTypes;
import java.util.Set;

/**
 * Two reports of which nobody knows the day. What grows, moves or is told of one stage after the
 * other cannot be held against each other then; what stays as it was once it has happened can: how
 * many were aboard, how far out a ship ran aground, who sat in the hall. The reports must share so
 * much that they are of one matter, whenever they came out.
 */
final class Dateless {
  private Dateless() {}

  /** Whether two numbers or two statements differ, however many days lie between the reports. */
  static boolean differ(Entry a, Entry b, Link.Same link) {
    var shared = a.profile().shared(b.profile());
    if (shared.names() < NAMES || shared.score() < SCORE) {
      return false;
    }
    Claim x = a.claim();
    Claim y = b.claim();
    boolean swapped = Slips.reversed(x, y);
    return switch (x.detail()) {
      // who is in the news for years grows older; who was hurt or charged was so once
      case "person.age" -> swapped || harmed(x) && harmed(y);
      // of a match that somebody is said to have missed there is the next one
      case "event.attendance" ->
          x.value() instanceof Value.Amount || !(of(x, MATCH) || of(y, MATCH));
      // every shock has a centre of its own
      case "distance" ->
          swapped
              || link.strength() >= FIRM
                  && shared.score() >= SURER
                  && !of(x, QUAKE)
                  && !of(y, QUAKE);
      case "percent" -> swapped || turnout(x) && turnout(y);
      case "count.people", "count.other" ->
          swapped && !PASSING.contains(x.slot().measure())
              || lasting(x) && lasting(y) && link.strength() >= LINKED;
      case "money.amount" -> swapped;
      default -> false;
    };
  }

  /** How many names two reports must share, and how much in all. */
  private static final int NAMES = 2;

  private static final double SCORE = 10;

  /** The same where of one matter there are many distances. */
  private static final double SURER = 14;

  private static final int FIRM = 5;
  private static final int LINKED = 3;

  private static final String MATCH = "match";
  private static final String QUAKE = "quake";

  private static boolean of(Claim claim, String type) {
    return claim.event() != null && claim.event().type().equals(type);
  }

  /** Whether a claim is of somebody to whom harm was done, or who is said to have done it. */
  private static boolean harmed(Claim claim) {
    return claim.event() != null && EventTypes.harmful(claim.event().type());
  }

  /** Whether a count stays what it was. */
  private static boolean lasting(Claim claim) {
    return claim.slot().has(Slot.ENTIRE) || LASTING.contains(claim.slot().measure());
  }

  private static final Set<String> LASTING =
      Set.of("#aboard", "#at-work", "#party", "#enrolled", "#employed", "#escaped", "#stolen");

  /** Counts of the hour. */
  private static final Set<String> PASSING =
      WordList.set(
          """
              #damaged #destroyed #rescued #recovered #cases #area #out #hospital #missing #trapped
              #sheltered #unpowered #captive #alive #vacant #reconnected #deployed""");

  /** Whether a share is that of those who voted, as it was counted. */
  private static boolean turnout(Claim claim) {
    Set<String> words = claim.slot().context();
    return words.contains("turnout") && !words.contains("estimate");
  }
}
