package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.reading.voice.Parties;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two parties who answer one question in opposite ways, one after the other in one text: "the party
 * says its monitors were turned away; the commission says that all were admitted". A text that puts
 * the two next to each other tells of one thing.
 */
final class SideBySide {
  /** So many UTF-16 units apart the two answers may begin. */
  private static final int NEAR = 300;

  private SideBySide() {}

  /** The link that two neighbouring answers make, or null where they make none. */
  static @Nullable Link of(Claim a, Claim b) {
    if (leads(a, b)) {
      return new Link.Same(List.of("two parties tell side by side by how much they won"), 3);
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean opposed =
        a.document().equals(b.document())
            && a.value() instanceof Value.Outcome p
            && b.value() instanceof Value.Outcome q
            && p.family().equals(q.family())
            && p.positive() != q.positive()
            && !Spoken.is(a)
            && Math.abs(a.span().start() - b.span().start()) <= NEAR
            && Parties.two(a.voice(), b.voice());
    if (!opposed || !x.owner().isEmpty() && !y.owner().isEmpty() && !x.owner().equals(y.owner())) {
      return null;
    }
    Set<String> shared = Slots.akin(x, y);
    shared.addAll(Slots.common(x.names(), y.names()));
    return shared.isEmpty()
        ? null
        : new Link.Same(
            List.of("two parties tell it side by side, of " + String.join(", ", shared)), 3);
  }

  /**
   * The link that two neighbouring numbers of two parties make, whatever else the passages share
   * too little of; or null.
   */
  static @Nullable Link numbers(Claim a, Claim b) {
    if (sides(a, b)) {
      return new Link.Same(List.of("two parties tell side by side on which side of a line"), 3);
    }
    return shares(a, b)
        ? new Link.Same(List.of("two parties tell one share side by side"), 3)
        : null;
  }

  /** "Two miles inside its waters, the navy said; the owner says half a mile outside them". */
  private static boolean sides(Claim a, Claim b) {
    return neighbours(a, b, "distance")
        && (across(a, b, "inside", "outside") || across(a, b, "within", "beyond"));
  }

  private static boolean across(Claim a, Claim b, String here, String there) {
    Set<String> x = a.slot().context();
    Set<String> y = b.slot().context();
    return x.contains(here) && y.contains(there) && !x.contains(there) && !y.contains(here)
        || y.contains(here) && x.contains(there) && !y.contains(there) && !x.contains(here);
  }

  /** "Only 30 percent of it, his lawyer says. The police say that the share was 85 percent". */
  private static boolean shares(Claim a, Claim b) {
    Claim later = a.span().start() < b.span().start() ? b : a;
    return neighbours(a, b, "percent")
        && a.modality() == b.modality()
        && bare(later)
        && !polled(a.slot())
        && !polled(b.slot());
  }

  /** Whether a sentence tells no more than what a share was, and who says so. */
  private static boolean bare(Claim claim) {
    String who = claim.voice() == null ? null : claim.voice().speaker();
    Set<String> words = claim.slot().context();
    return who != null
        && (words.contains("share") || words.contains("proportion"))
        && words.stream()
            .allMatch(
                word ->
                    word.equals("share")
                        || word.equals("proportion")
                        || who.toLowerCase(Locale.ROOT).contains(word));
  }

  /** Of a vote several shares are told, each of something else. */
  private static boolean polled(Slot slot) {
    return POLLED.contains(slot.head()) || !Slots.common(slot.context(), POLLED).isEmpty();
  }

  private static final Set<String> POLLED =
      Set.of("turnout", "vote", "favour", "against", "poll", "election", "ballot", "party");

  private static boolean neighbours(Claim a, Claim b, String detail) {
    return near(a, b, detail) && !a.sentence().equals(b.sentence());
  }

  /** Whether two parties tell something side by side, in one sentence or in two. */
  private static boolean near(Claim a, Claim b, String detail) {
    return a.document().equals(b.document())
        && a.detail().equals(detail)
        && b.detail().equals(detail)
        && Math.abs(a.span().start() - b.span().start()) <= NEAR
        && Parties.two(a.voice(), b.voice());
  }

  /** "Her campaign said that she had won by 90 votes; his party, that he was ahead by 140". */
  private static boolean leads(Claim a, Claim b) {
    return near(a, b, "vote.tally") && Contests.margin(a) && Contests.margin(b);
  }
}
