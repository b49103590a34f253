package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Sorts of what lasts, with the nouns and verbs by which it is told. */
  private static final Map<String, String> SORTS =
      table(
          """
          talk: talks call meeting debate speech interview vote question answer brief briefing conference press assembly congress convention council cabinet session hearing discuss discussion speak address evidence testify testimony statement sermon lecture chat conversation
          wait: wait queue delay line standing
          stop: outage closure break halt interruption interrupt suspend suspension keep idle down shutdown stoppage silent offline impassable blockade block
          held: kidnapping siege trapped missing stay hospital adrift hold captive hide
          move: journey flight swim mission spacewalk race walk climb sail row cross drive ride fly travel crossing voyage trip arrive dive drift march run
          shake: quake shake tremble rumble sway tremor
          burn: fire burn control out contain
          show: concert match sing play perform dance show ceremony game performance recital film festival exhibition
          search: search hunt rescue look comb
          work: work operation repair build mend operate
          """);

  private LoneLengths() {}

  private static Map<String, String> table(String lines) {
    Map<String, String> map = new HashMap<>();
    for (String line : lines.lines().toList()) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        map.put(word, line.substring(0, colon).strip());
      }
    }
    return Map.copyOf(map);
  }

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
    if (named
        || !x.has(Slot.SINGLE)
        || !y.has(Slot.SINGLE)
        || !x.measure().equals(y.measure())
        || !Objects.equals(x.window(), y.window())
        || !close(p.interval(), q.interval())) {
      return null;
    }
    String sort = sort(x.head());
    String other = sort(y.head());
    if (sort != null && other != null && !sort.equals(other) && !Slots.heads(x.head(), y.head())) {
      return null;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = new TreeSet<>(Slots.common(x.names(), y.names()));
    boolean one = sort != null && sort.equals(other) || Slots.heads(x.head(), y.head());
    boolean who = !x.owner().isEmpty() && x.owner().equals(y.owner());
    int needed = one ? 2 : who ? 3 : 4;
    if (words.size() + names.size() < needed) {
      return null;
    }
    words.addAll(names);
    return new Link.Same(List.of("each report has one length, of " + String.join(", ", words)), 3);
  }

  /** The sort of what lasts; null for what only a verb or noun of its own tells. */
  private static @Nullable String sort(String head) {
    String word = head.startsWith("~") ? head.substring(1) : head.split(" ")[0];
    String sort = SORTS.get(word);
    return sort != null || head.startsWith("~") ? sort : word;
  }

  private static boolean close(Interval p, Interval q) {
    double shorter = Math.min(middle(p), middle(q));
    double longer = Math.max(middle(p), middle(q));
    return shorter > 0 && longer <= FAR * shorter;
  }

  private static double middle(Interval interval) {
    return Double.isInfinite(interval.high())
        ? interval.low()
        : (interval.low() + interval.high()) / 2;
  }
}
