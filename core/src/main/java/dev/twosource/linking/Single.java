package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of the same days that surely tell of one story, of which each has but one vote, one
 * decision or one deal to tell of: it is the same one, whatever either calls what it is about.
 */
final class Single {
  private Single() {}

  /** The link that the only such things of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    // "cut from 163 kilometres to 131", "118 instead of the planned 163": what was is one number
    if (a.detail().equals(b.detail())
        && !a.document().equals(b.document())
        && common.sure()
        && a.slot().changedFrom(b.slot())) {
      return new Link.Same(
          List.of(
              "both name the value that it had before", "the documents share " + common.named()),
          3);
    }
    if (signing(a, b) && common.sure()) {
      return new Link.Same(
          List.of("one tells of a signing to come", "the documents share " + common.named()), 2);
    }
    if (ended(a, b) || ended(b, a)) {
      return common.sure() && common.names() >= 2 ? same(common, 2) : null;
    }
    if (!a.detail().equals(b.detail())
        || a.document().equals(b.document())
        || !a.standing().sole()
        || !b.standing().sole()
        || a.modality() != b.modality()
        || a.modality() != Modality.ACTUAL && a.modality() != Modality.PLANNED
        || !Slots.within(a, b, a.detail().equals("vote.tally") ? WEEK : 1)
        || !common.sure()
        || !Objects.equals(window(a.slot()), window(b.slot()))) {
      return null;
    }
    boolean one =
        a.modality() == Modality.ACTUAL
            && switch (a.detail()) {
              case "vote.tally" -> tally(a.slot(), b.slot()) && sized(a, b);
              case "event.outcome" -> outcome(a, b, common);
              default -> false;
            };
    if (one) {
      return same(common, 2);
    }
    return LoneOutcomes.are(left, right, common) ? same(common, 3) : null;
  }

  private static Link same(Common common, int strength) {
    return new Link.Same(
        List.of("each report tells of one such thing", "the documents share " + common.named()),
        strength);
  }

  /** "are expected to sign a declaration", "broke up without a signature": one paper, in days. */
  private static boolean signing(Claim a, Claim b) {
    return a.slot().measure().equals("signing")
        && b.slot().measure().equals("signing")
        && opposed(a, b)
        && (positive(a) ? a : b).modality() == Modality.PLANNED
        && (positive(a) ? b : a).modality() == Modality.ACTUAL
        && !a.document().equals(b.document())
        && a.standing().sole()
        && b.standing().sole()
        && a.slot().owner().equals(b.slot().owner())
        && Slots.within(a, b, DAYS);
  }

  /** "Signed a pact", "ended with no agreement": the only ends of talks in two reports of a day. */
  private static boolean ended(Claim a, Claim b) {
    return a.slot().measure().equals("signing")
        && b.slot().measure().equals("agreement")
        && opposed(a, b)
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL
        && !a.document().equals(b.document())
        && a.standing().sole()
        && b.standing().sole()
        && a.main()
        && b.main()
        && a.voice() == null
        && b.voice() == null
        && Slots.within(a, b, 1)
        && !Slots.akin(a.slot(), b.slot()).isEmpty();
  }

  /** For how many days a signing is told of as coming. */
  private static final int DAYS = 3;

  private static boolean tally(Slot x, Slot y) {
    boolean bodies =
        x.owner().isEmpty()
            || y.owner().isEmpty()
            || x.owner().equals(y.owner())
            || Contests.chambers(x.owner(), y.owner());
    return bodies && !x.part() && !y.part() && Contests.fails(x) == Contests.fails(y);
  }

  /** Whether as many may have voted in both: an island's count is not that of the whole country. */
  private static boolean sized(Claim a, Claim b) {
    if (Contests.margin(a) || Contests.margin(b)) {
      return false; // a lead shrinks while votes are counted
    }
    double p = all(a);
    double q = all(b);
    return Double.isNaN(p) || Double.isNaN(q) || Math.max(p, q) <= 1.5 * Math.min(p, q);
  }

  private static double all(Claim claim) {
    return claim.value() instanceof Value.Tally tally ? tally.first() + tally.second() : Double.NaN;
  }

  /**
   * Questions to which one story has one answer, where the one report only refers to its matter.
   */
  private static final Set<String> ONCE = Set.of("decision", "agreement", "order", "sale", "suit");

  private static boolean outcome(Claim a, Claim b, Common common) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (lone(a, b, common)) {
      return true;
    }
    Set<String> words = Slots.akin(x, y);
    boolean refers = refers(x) || refers(y) || x.measure().equals("suit") && !words.isEmpty();
    return ONCE.contains(x.measure())
        && x.measure().equals(y.measure())
        && x.owner().equals(y.owner())
        && a.voice() == null == (b.voice() == null)
        && refers
        && common.names() >= 2
        && (!words.isEmpty() || !Slots.common(x.names(), y.names()).isEmpty());
  }

  /**
   * Whether each of two reports that share a great deal has one thing decided or signed, and says
   * hardly more of it than that: "threw out plans for a holiday park", "the committee deferred the
   * application". Of talks there is one paper, by whatever words each report calls it.
   */
  private static boolean lone(Claim a, Claim b, Common common) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean paper = x.measure().equals("signing") && opposed(a, b);
    boolean decision = x.measure().equals("decision") && (matterless(x) || matterless(y));
    return (paper || decision)
        && x.measure().equals(y.measure())
        && x.owner().equals(y.owner())
        && x.head().equals(y.head())
        && a.voice() == null
        && b.voice() == null
        && !x.has(Slot.FORMER)
        && !y.has(Slot.FORMER)
        && common.names() >= MANY
        && common.score() >= MUCH;
  }

  private static boolean opposed(Claim a, Claim b) {
    return a.value() instanceof Value.Outcome
        && b.value() instanceof Value.Outcome
        && positive(a) != positive(b);
  }

  private static boolean positive(Claim claim) {
    return claim.value() instanceof Value.Outcome outcome && outcome.positive();
  }

  /** So many names do two reports share that are of one matter beyond doubt. */
  private static final int MANY = 3;

  /** So much do two reports share that are of one matter beyond doubt. */
  private static final double MUCH = 12;

  /** What is said of any decision, and of whoever takes it. */
  private static final Set<String> DECIDED =
      WordList.set(
          """
              defer postpone adjourn delay resolve meet application bid request scheme project
              planning district town city county local region state federal national favour favor""");

  /** Whether nothing is said of what was decided on but that it was. */
  private static boolean matterless(Slot slot) {
    return slot.focus().stream()
        .allMatch(w -> w.startsWith("~") || DECIDED.contains(w) || Outcomes.DECIDING.contains(w));
  }

  /** Whether the matter is only referred to: "its application", "a deal". */
  private static boolean refers(Slot slot) {
    return slot.focus().isEmpty() || Outcomes.refers(slot);
  }

  /** For how many days a vote is told of as news. */
  private static final int WEEK = 7;

  /** The window of a claim: the last reading of a bill is the vote that others tell of. */
  private static @Nullable String window(Slot slot) {
    return "third".equals(slot.window()) || "final".equals(slot.window()) ? null : slot.window();
  }
}
