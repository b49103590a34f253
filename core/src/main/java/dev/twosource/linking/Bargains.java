package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sums and shares that are on their way: what somebody offered, asked for or proposed, and what an
 * agreement or a vote made of it; what had been raised or recovered so far, and how much it has
 * come to since.
 */
public final class Bargains {
  private static final int STRENGTH = 2;

  /** For how many days an offer stands, or a plan waits for its vote. */
  private static final int MONTHS = 120;

  /** For how many days money goes on coming in. */
  private static final int YEAR = 400;

  /** What two reports must share to be of one quarrel, or of one collection. */
  private static final double STORY = 4;

  private static final Set<String> OFFERS =
      WordList.set("offer proposal propose bid table demand want insist");

  private static final Set<String> DECIDED =
      WordList.set(
          """
              agreement deal contract accord settlement settle compromise approve adopt agree accept
              ratify""");

  /** What money that comes in bit by bit is called. */
  private static final Set<String> GATHERED = Set.of("raised", "repaid");

  /** What is bargained over: pay, a tax, a premium, or what is not told. */
  private static final Set<String> BARGAINED =
      Set.of("", "pay", "rise", "price", "tax", "fee", "rent", "wage", "compensation", "grant");

  private Bargains() {}

  /** The link, or null where no such thing is told. */
  static @Nullable Link of(Entry earlier, Entry later, Common.Memory memory) {
    Claim x = earlier.claim();
    Claim y = later.claim();
    boolean sum = x.detail().equals("money.amount") || x.detail().equals("percent");
    if (!sum
        || !x.detail().equals(y.detail())
        || !(x.value() instanceof Value.Amount was)
        || !(y.value() instanceof Value.Amount is)
        || !was.sameUnit(is)) {
      return null;
    }
    boolean settled = settled(x, y);
    boolean more = gathered(x, y) && is.stated() > was.stated();
    if (!(settled && within(earlier, later, MONTHS) || more && within(earlier, later, YEAR))) {
      return null;
    }
    Common common = memory.of(earlier.profile(), later.profile());
    return common.own() && common.score() >= STORY && !Linker.alien(earlier, later, common)
        ? new Link.Same(
            List.of(
                settled
                    ? "the one was asked or offered, the other is what came of it"
                    : "both say how much has come in",
                "the documents share " + common.named()),
            STRENGTH)
        : null;
  }

  /** Whether the later of two claims tells what was made of what the earlier one proposes. */
  public static boolean settled(Claim earlier, Claim later) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    boolean moods =
        earlier.modality() != Modality.NEGATED
            && (later.modality() == Modality.ACTUAL || later.modality() == Modality.PLANNED);
    return moods
        && proposed(earlier)
        && !proposed(later)
        && later.standing().leads()
        && (!Collections.disjoint(y.context(), DECIDED) || granted(earlier, later))
        && Collections.disjoint(x.context(), DECIDED)
        && !y.measure().equals(Slot.FROM)
        && !x.measure().equals(Slot.FROM)
        && !x.part()
        && !y.part()
        && (Objects.equals(x.window(), y.window()) || x.window() == null || y.window() == null)
        && matter(x, y)
        && !Sums.others(x, y, Slot.THING)
        && (shared(x, y) || quarrel(earlier) && quarrel(later));
  }

  /**
   * Whether a quarrel's later report says what those who struck will get: "workers get 7 percent
   * now", "pay will go up by 5.5 percent".
   */
  private static boolean granted(Claim earlier, Claim later) {
    boolean comes =
        later.modality() == Modality.PLANNED
            || "now".equals(later.change())
            || !Collections.disjoint(later.slot().context(), GETS);
    return comes
        && later.slot().has(Slot.FOREMOST)
        && later.slot().window() == null
        && quarrel(earlier)
        && quarrel(later)
        && PAID.contains(later.slot().topic())
        && !Collections.disjoint(later.slot().context(), GRANTED);
  }

  /** What is said of pay that was agreed on. */
  private static final Set<String> GRANTED =
      WordList.set("get receive pay rise go raise increase win secure gain earn");

  private static final Set<String> GETS = Set.of("get", "receive", "win", "secure");

  /** What a rise in pay is told as. */
  private static final Set<String> PAID = Set.of("", "pay", "rise", "wage");

  /** Whether a claim is told of a strike that its report is about. */
  private static boolean quarrel(Claim claim) {
    return claim.event() != null
        && !claim.event().background()
        && claim.event().type().equals("strike");
  }

  /** Whether a claim is of what somebody asks, offers or proposes. */
  private static boolean proposed(Claim claim) {
    Slot slot = claim.slot();
    return slot.measure().equals("demand") || !Collections.disjoint(slot.focus(), OFFERS);
  }

  /** Whether two topics are one, or either may be bargained over. */
  private static boolean matter(Slot x, Slot y) {
    String p = x.topic();
    String q = y.topic();
    boolean open = BARGAINED.contains(p) && BARGAINED.contains(q) && (p.isEmpty() || q.isEmpty());
    return p.equals(q) || open || PAID.contains(p) && PAID.contains(q);
  }

  /** Whether two passages share a name, or two words besides those of the bargain. */
  private static boolean shared(Slot x, Slot y) {
    Set<String> words = new TreeSet<>(Slots.related(x.context(), y.context()));
    words.removeAll(OFFERS);
    words.removeAll(DECIDED);
    words.removeAll(CountSlots.COMMONPLACE);
    return words.size() + (Slots.common(x.names(), y.names()).isEmpty() ? 0 : 2) >= 2;
  }

  /** Whether both tell how much has come in of what is raised or recovered bit by bit. */
  static boolean gathered(Claim earlier, Claim later) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    boolean grows = x.part() || "now".equals(later.change());
    return earlier.detail().equals("money.amount")
        && GATHERED.contains(x.head())
        && x.head().equals(y.head())
        && grows
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.ACTUAL
        && !x.has(Slot.ENTIRE)
        && !y.has(Slot.ENTIRE)
        && Objects.equals(x.window(), y.window())
        && !Sums.others(x, y, Slot.THING);
  }

  private static boolean within(Entry earlier, Entry later, int days) {
    var p = earlier.profile().published();
    var q = later.profile().published();
    return p != null
        && q != null
        && p.day().isBefore(q.day())
        && ChronoUnit.DAYS.between(p.day(), q.day()) <= days;
  }
}
