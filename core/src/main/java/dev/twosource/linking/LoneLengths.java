package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.duration.LastingSorts;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that surely tell of one story, each with one length of time: "the press conference
 * was over in four minutes", "he took questions for half an hour". It is that of one thing where
 * the words are of one sort, or where they leave it open and the rest is told of the same people
 * and things.
 */
final class LoneLengths {
  /** How many times the other a length may be: two desks seldom differ by more. */
  private static final double FAR = 8;

  private LoneLengths() {}

  /** The link that the only lengths of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!a.detail().endsWith(".duration")
        || !a.detail().equals(b.detail())
        || a.document().equals(b.document())
        || a.modality() != Modality.ACTUAL
        || b.modality() != Modality.ACTUAL
        || !(a.value() instanceof Value.Amount p)
        || !(b.value() instanceof Value.Amount q)
        || !common.sure()
        || !left.profile().near(right.profile())) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean named = !x.head().startsWith("~") && !y.head().startsWith("~");
    if (named && !x.head().equals(y.head())
        || !x.measure().equals(y.measure())
        || !Objects.equals(x.window(), y.window())
        || !within(FAR, p.interval(), q.interval())) {
      return null;
    }
    String sort = LastingSorts.of(x.head());
    String other = LastingSorts.of(y.head());
    if (sort != null && other != null && !sort.equals(other) && !Acts.akin(x.head(), y.head())) {
      return null;
    }
    // of what no word sorts the passage must tell of that sort elsewhere
    boolean apart =
        sort == null && other != null && !LastingSorts.tells(x.context(), other)
            || other == null && sort != null && !LastingSorts.tells(y.context(), sort);
    if (apart) {
      return null;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = new TreeSet<>(Slots.common(x.names(), y.names()));
    boolean one = sort != null && sort.equals(other) || Acts.akin(x.head(), y.head());
    // of its sort each report has but one; of what no word sorts, no other length at all
    String mark = one ? Slot.SINGLE : Slot.LONE;
    if (!x.has(mark) || !y.has(mark)) {
      return null;
    }
    boolean who = !x.owner().isEmpty() && x.owner().equals(y.owner());
    int needed = one ? 2 : who ? 3 : 4;
    if (words.size() + names.size() < needed) {
      return null;
    }
    words.addAll(names);
    return new Link.Same(List.of("each report has one length, of " + String.join(", ", words)), 3);
  }

  /** How many times the other the length of whatever it be may be. */
  private static final double NEAR = 3;

  /** Whether two lengths lie close, whatever they are of. */
  static boolean near(Claim a, Claim b) {
    return a.value() instanceof Value.Amount p
        && b.value() instanceof Value.Amount q
        && within(NEAR, p.interval(), q.interval());
  }

  /**
   * Whether two lengths are of one sort, or stand in what two reports tell of their only happening
   * of a type: "the walkout lasted eight hours", "the action was over after twelve", of a strike.
   */
  static boolean sorted(Claim a, Claim b) {
    String p = a.slot().head();
    String q = b.slot().head();
    String sort = LastingSorts.of(p);
    String other = LastingSorts.of(q);
    if (sort != null && other != null) {
      return sort.equals(other) || EventTypes.compatible(p, q) || Acts.akin(p, q);
    }
    Occurrence x = a.event();
    Occurrence y = b.event();
    // the one of the two that a word sorts is what both reports tell of
    String named = sort == null ? q : p;
    return x != null
        && y != null
        && x.sole()
        && y.sole()
        && x.type().equals(y.type())
        && EventTypes.compatible(named, x.type());
  }

  private static boolean within(double times, Interval p, Interval q) {
    double shorter = Math.min(middle(p), middle(q));
    double longer = Math.max(middle(p), middle(q));
    return shorter > 0 && longer <= times * shorter;
  }

  private static double middle(Interval interval) {
    return Double.isInfinite(interval.high())
        ? interval.low()
        : (interval.low() + interval.high()) / 2;
  }
}
