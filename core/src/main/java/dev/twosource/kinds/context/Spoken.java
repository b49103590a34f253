package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import java.util.Set;

/**
 * Outcomes that are somebody's word and are held only against the word of another: what a party
 * accuses another of or denies ("account"), what it says ("said"), the side it takes in a question
 * ("quarrel"), and what it puts something down to ("cause").
 */
public final class Spoken {
  private static final Set<String> MEASURES = Set.of("account", "said", "quarrel", "cause");

  private Spoken() {}

  /** Whether a claim is somebody's word. */
  public static boolean is(Claim claim) {
    return claim.value() instanceof Value.Outcome && MEASURES.contains(claim.slot().measure());
  }
}
