package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number whose report names the one that it replaced, and an earlier report that has that one:
 * "22 were hurt, up from 14" and "14 were hurt". That the later report names it is surer than what
 * else the two passages share, so that little more is asked for.
 */
final class Successor {
  private static final int STRENGTH = 4;

  private Successor() {}

  /** The link, or null where neither names the other's number as the old one. */
  static @Nullable Link of(Entry a, Entry b, Common.Memory memory) {
    if (a.claim().document().equals(b.claim().document())
        || !(a.claim().value() instanceof Value.Amount)
        || !(b.claim().value() instanceof Value.Amount)
        || a.profile().published() == null
        || b.profile().published() == null) {
      return null;
    }
    boolean ordered =
        !a.profile().published().instant().isAfter(b.profile().published().instant());
    Entry earlier = ordered ? a : b;
    Entry later = ordered ? b : a;
    return names(later.claim(), earlier.claim())
            && alike(earlier.claim(), later.claim())
            && near(a, b)
            && !Linker.alien(a, b, memory.of(a.profile(), b.profile()))
        ? new Link.Same(List.of("the later report names the earlier one's number"), STRENGTH)
        : null;
  }

  private static boolean names(Claim later, Claim earlier) {
    var interval = ((Value.Amount) earlier.value()).interval();
    return later.slot().has(Slot.was(interval.low()))
        || later.slot().has(Slot.was(interval.high()));
  }

  /** Whether both are numbers of one sort of thing. */
  private static boolean alike(Claim earlier, Claim later) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    boolean unit =
        ((Value.Amount) earlier.value()).unit().equals(((Value.Amount) later.value()).unit());
    boolean sort =
        earlier.detail().equals(later.detail()) || Linker.counts(earlier, later);
    if (!unit || !sort || x.part() || !Objects.equals(x.window(), y.window())) {
      return false;
    }
    if (earlier.toll()) {
      return true;
    }
    String p = x.head().replace("?", "");
    String q = y.head().replace("?", "");
    boolean counts = earlier.detail().startsWith("count.") || earlier.detail().startsWith("event.a");
    return p.equals(q)
        || !counts && (p.isEmpty() || q.isEmpty())
        || Lexicon.get().related(p, q)
        || Slots.person(p) && Slots.person(q)
        || !counts && !Slots.related(x.focus(), y.focus()).isEmpty();
  }

  /** Whether the two passages have anything else in common. */
  private static boolean near(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    return !Slots.common(x.slot().names(), y.slot().names()).isEmpty()
        || x.standing().leads() && y.standing().leads()
        || Slots.related(x.slot().context(), y.slot().context()).size() >= 2;
  }
}
