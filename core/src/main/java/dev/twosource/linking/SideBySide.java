package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Spoken;
import dev.twosource.kinds.Value;
import dev.twosource.reading.voice.Parties;
import java.util.List;
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

  /** "Her campaign said that she had won by 90 votes; his party, that he was ahead by 140". */
  private static boolean leads(Claim a, Claim b) {
    return a.document().equals(b.document())
        && a.detail().equals("vote.tally")
        && b.detail().equals("vote.tally")
        && Contests.margin(a)
        && Contests.margin(b)
        && Math.abs(a.span().start() - b.span().start()) <= NEAR
        && Parties.two(a.voice(), b.voice());
  }
}
