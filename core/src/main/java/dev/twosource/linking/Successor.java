package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.voice.Parties;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number whose report names the one that it replaced, and an earlier report that has that one:
 * "22 were hurt, up from 14" and "14 were hurt". That the later report names it is surer than what
 * else the two passages share, so that little more is asked for. A report that says that a number
 * rose without naming the old one asks for somewhat more.
 */
final class Successor {
  private static final int STRENGTH = 4;

  private Successor() {}

  /** The link, or null where neither names the other's number as the old one. */
  static @Nullable Link of(Entry a, Entry b, Common.Memory memory) {
    boolean days =
        a.claim().value() instanceof Value.When && b.claim().value() instanceof Value.When;
    boolean amounts =
        a.claim().value() instanceof Value.Amount && b.claim().value() instanceof Value.Amount;
    if (a.claim().document().equals(b.claim().document())
        || !days && !amounts
        || a.profile().published() == null
        || b.profile().published() == null) {
      return null;
    }
    boolean ordered = !a.profile().published().instant().isAfter(b.profile().published().instant());
    Entry earlier = ordered ? a : b;
    Entry later = ordered ? b : a;
    if (days) {
      return moved(earlier, later, memory);
    }
    Link bargain = Bargains.of(earlier, later, memory);
    if (bargain != null) {
      return bargain;
    }
    return later.claim().slot().replaces((Value.Amount) earlier.claim().value())
            && (alike(earlier.claim(), later.claim(), true) || renamed(a, b, memory))
            && near(a, b)
            && !Linker.alien(a, b, memory.of(a.profile(), b.profile()))
        ? new Link.Same(List.of("the later report names the earlier one's number"), STRENGTH)
        : null;
  }

  /**
   * Whether a sum or a share that a report says was replaced is that of an earlier report of the
   * story, whatever either is called: "offered 12 million", "will give 30 million instead of the 12
   * offered first".
   */
  private static boolean renamed(Entry a, Entry b, Common.Memory memory) {
    boolean sums =
        a.claim().detail().equals(b.claim().detail())
            && (a.claim().detail().equals("money.amount") || a.claim().detail().equals("percent"));
    Common common = sums ? memory.of(a.profile(), b.profile()) : null;
    return common != null
        && common.own()
        && common.score() >= STORY
        && ((Value.Amount) a.claim().value()).sameUnit((Value.Amount) b.claim().value())
        && !a.claim().slot().part()
        && Objects.equals(a.claim().slot().window(), b.claim().slot().window());
  }

  /** The link of a plan's day and of the one to which a later report says that it was moved. */
  private static @Nullable Link moved(Entry earlier, Entry later, Common.Memory memory) {
    Claim x = earlier.claim();
    if (x.slot().movedFrom(later.claim().slot())) {
      return together(earlier, later, memory);
    }
    TimeSpan day = ((Value.When) x.value()).readings().get(0);
    if (!x.detail().equals("event.date")
        || !later.claim().detail().equals("event.date")
        || x.modality() == Modality.POSSIBLE
        || Undated.is(day)
        || !later.claim().slot().replaces(day)
        || !day.firstDay().isAfter(earlier.profile().published().day().minusDays(1))) {
      return null;
    }
    Common common = memory.of(earlier.profile(), later.profile());
    return common.own() && !Linker.alien(earlier, later, common)
        ? new Link.Same(
            List.of(
                "the later report names the earlier one's day",
                "the documents share " + common.named()),
            STRENGTH)
        : null;
  }

  /** The link of the days to which two reports say that what was to be on one day was moved. */
  private static @Nullable Link together(Entry earlier, Entry later, Common.Memory memory) {
    boolean plans =
        earlier.claim().detail().equals("event.date")
            && later.claim().detail().equals("event.date")
            && earlier.claim().modality() == Modality.PLANNED
            && later.claim().modality() == Modality.PLANNED
            && earlier.profile().near(later.profile());
    Common common = plans ? memory.of(earlier.profile(), later.profile()) : null;
    return common != null && common.own() && !Linker.alien(earlier, later, common)
        ? new Link.Same(
            List.of(
                "both say of one day that it is no longer on it",
                "the documents share " + common.named()),
            STRENGTH)
        : null;
  }

  /**
   * The link between what an earlier report leads with and what a later one of these days says to
   * have grown; for claims that nothing else links.
   */
  static @Nullable Link grown(Entry a, Entry b, Common.Memory memory) {
    if (a.claim().document().equals(b.claim().document())
        || !(a.claim().value() instanceof Value.Amount p)
        || !(b.claim().value() instanceof Value.Amount q)
        || p.unit().equals("min")
        || !(a.profile().near(b.profile()) || lasting(a, b, memory) || bargaining(a, b, memory))) {
      return null;
    }
    boolean ordered = !a.profile().published().instant().isAfter(b.profile().published().instant());
    Claim earlier = ordered ? a.claim() : b.claim();
    Claim later = ordered ? b.claim() : a.claim();
    boolean higher = (ordered ? q : p).stated() > (ordered ? p : q).stated();
    boolean sum = earlier.detail().equals("percent") || earlier.detail().equals("money.amount");
    // what an index gained on a day is no level that rose
    boolean counted =
        earlier.toll()
            || earlier.detail().startsWith("count.") && !earlier.slot().head().equals("point");
    boolean said =
        later.change() != null
            && (counted && GROWN.contains(later.change())
                || sum && RAISED.contains(later.change()) && offer(earlier) && offer(later));
    boolean leading =
        earlier.standing().leads() && later.standing().leads() && earlier.main() && later.main();
    // few reports say so: nothing dearer is asked of the others
    if (!(said || refuge(earlier, later)) || !higher || !leading) {
      return null;
    }
    boolean narrated =
        earlier.voice() == null
            || later.voice() == null
            || !Parties.two(earlier.voice(), later.voice());
    Common common = memory.of(a.profile(), b.profile());
    return narrated
            && alike(earlier, later, false)
            && common.own()
            && (common.score() >= STORY || near(a, b) && common.score() >= LEAST)
            && (words(a, b) >= MANY || !Linker.alien(a, b, common))
        ? new Link.Same(
            List.of("the documents share " + common.named(), "the later report says that it grew"),
            1)
        : null;
  }

  /** Whether both tell an offer in one quarrel, which may go on for weeks. */
  private static boolean bargaining(Entry a, Entry b, Common.Memory memory) {
    return offer(a.claim())
        && offer(b.claim())
        && a.profile().published() != null
        && b.profile().published() != null
        && Math.abs(
                ChronoUnit.DAYS.between(
                    a.profile().published().day(), b.profile().published().day()))
            <= WEEKS
        && memory.of(a.profile(), b.profile()).score() >= TOLD;
  }

  /** Whether both tell the toll of an outbreak in one place, which grows for weeks. */
  private static boolean lasting(Entry a, Entry b, Common.Memory memory) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.toll()
        && x.event() != null
        && y.event() != null
        && x.event().type().equals("outbreak")
        && y.event().type().equals("outbreak")
        && Slots.within(x, y, WEEKS)
        && memory.of(a.profile(), b.profile()).score() >= TOLD;
  }

  /** For how many days the toll of an outbreak goes on growing in the reports of it. */
  private static final int WEEKS = 42;

  /** What reports of one outbreak share when they are weeks apart. */
  private static final double TOLD = 6;

  /** What two reports must share that have no words in common around the number. */
  private static final double STORY = 4;

  private static final double LEAST = 2.5;

  /** So many words that two passages share outweigh that each names a place of its own. */
  private static final int MANY = 4;

  private static final Set<String> GROWN =
      WordList.set(
          """
              rose risen rises rise rising climbed climbs climbing grown grew growing jumped
              increased mounted swelled swelling doubled spreading widened""");

  /**
   * Whether the earlier tells how many were moved out, and the later how many are in shelters: of
   * those who were moved some are, so that where they are more, more have been moved since.
   */
  private static boolean refuge(Claim earlier, Claim later) {
    String was = earlier.slot().measure();
    return (was.equals("#out") || was.equals("#rescued"))
        && later.slot().measure().equals("#sheltered")
        && forced(earlier)
        && forced(later);
  }

  private static boolean forced(Claim claim) {
    return claim.event() == null
        || !claim.event().background() && FORCING.contains(claim.event().type());
  }

  /** What people are moved out of the way of. */
  private static final Set<String> FORCING =
      Set.of("storm", "flood", "eruption", "fire", "quake", "landslide", "rescue");

  private static final Set<String> RAISED =
      Set.of("raised", "raises", "improved", "increased", "sweetened");

  private static final Set<String> OFFERS =
      Set.of("offer", "bid", "proposal", "propose", "demand", "reward", "bounty");

  private static boolean offer(Claim claim) {
    return !Collections.disjoint(claim.slot().context(), OFFERS);
  }

  /**
   * Whether both are numbers of one sort of thing.
   *
   * @param named whether the later names the earlier one
   */
  private static boolean alike(Claim earlier, Claim later, boolean named) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    boolean unit = ((Value.Amount) earlier.value()).sameUnit((Value.Amount) later.value());
    boolean sort = earlier.detail().equals(later.detail()) || Linker.counts(earlier, later);
    // one that names the other's number counts as it does, whichever of them says since when
    boolean open = x.window() == null || y.window() == null;
    boolean windows =
        Objects.equals(x.window(), y.window())
            || open && (named || Slots.since(x) && Slots.since(y));
    if (!unit || !sort || x.part() || !windows) {
      return false;
    }
    if (earlier.toll()) {
      return true;
    }
    String p = x.topic();
    String q = y.topic();
    boolean counts =
        earlier.detail().startsWith("count.") || earlier.detail().startsWith("event.a");
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
        || Sums.one(x.slot(), y.slot(), Slot.THING)
        || words(a, b) >= 2;
  }

  private static int words(Entry a, Entry b) {
    return Slots.related(a.claim().slot().context(), b.claim().slot().context()).size();
  }
}
