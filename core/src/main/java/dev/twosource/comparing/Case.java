package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.linking.Link;

/**
 * Two linked claims whose values contradict each other.
 *
 * @param a the one that comes first in order
 * @param b the other
 * @param link what shows that they are about one thing
 * @param found how their values differ
 * @param first the claim of the report that came out first, as far as is known
 * @param apart how many minutes lie between the two reports; 0 where one has no date
 */
record Case(
    Entry a, Entry b, Link.Same link, Comparison.Contradicts found, Claim first, long apart) {
  Claim x() {
    return a.claim();
  }

  Claim y() {
    return b.claim();
  }

  /** The claim of the report that came out later. */
  Claim later() {
    return first == x() ? y() : x();
  }

  /** The id of the kind of detail. */
  String detail() {
    return x().detail();
  }

  /** Whether both stand in one document. */
  boolean inOne() {
    return Judge.inOne(a, b);
  }

  boolean stronger(int strength) {
    return link.strength() >= strength;
  }

  /** The verdict where nothing explains the difference. */
  Judgement conflict() {
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

  Judgement updated(String rule, String why) {
    return conflict().as(Verdict.UPDATED, rule, why);
  }

  Judgement movedOn(String why) {
    return updated("moved-on", why);
  }

  Judgement disputed(String why) {
    return conflict().as(Verdict.DISPUTED, "parties", why);
  }

  Judgement compatible(String rule, String why) {
    return conflict().as(Verdict.COMPATIBLE, rule, why);
  }

  /** Whether the text of the later report shows that the earlier value was but a slip. */
  boolean slip() {
    return Changes.slipped(x(), y(), later());
  }

  /** Whether one of the two parties has a stake in what it says. */
  boolean staked() {
    return Opponents.staked(x()) || Opponents.staked(y());
  }

  /** Whether two sides in a fight count the dead, the hurt or the held of it. */
  boolean foes() {
    return x().toll() && (Opponents.foes(x(), y()) || Opponents.foes(y(), x()));
  }
}
