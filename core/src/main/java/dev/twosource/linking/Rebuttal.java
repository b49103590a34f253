package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Voice;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two parties whom one text sets against each other: what the one says is answered by the other in
 * the same sentence or the next ones, on the same sort of thing.
 */
final class Rebuttal {
  /** How far the second passage may begin behind the sentence of the first, in UTF-16 units. */
  private static final int NEAR = 260;

  private Rebuttal() {}

  /** The link that an answer makes, or null where there is none. */
  static @Nullable Link of(Claim a, Claim b) {
    boolean first = a.span().start() <= b.span().start();
    Claim claim = first ? a : b;
    Claim answer = first ? b : a;
    boolean near =
        a.document().equals(b.document())
            && (a.detail().equals(b.detail()) || family(a, b))
            && answer.span().start() - claim.sentence().end() <= NEAR;
    if (!near
        || a.voice() == null
        || b.voice() == null
        || !comparable(a, b)
        || !Parties.two(a.voice(), b.voice())
        || within(claim, answer)
        || Parties.takenUp(claim.voice(), answer.voice()) && !answer.slot().has(Slot.CONTESTED)) {
      return null;
    }
    return sameSort(a, b)
        ? new Link.Same(List.of("one party answers the other in one passage"), 2)
        : null;
  }

  /**
   * Whether the one passes on what the other says, as part of what it says itself: "prosecutors
   * allege that he fired after she told him that she was leaving".
   */
  private static boolean within(Claim claim, Claim answer) {
    int gap = answer.span().start() - claim.span().end();
    return claim.value() instanceof Value.Outcome
        && claim.sentence().equals(answer.sentence())
        && gap >= 0
        && gap <= 1;
  }

  /** Whether both count one thing by its family, though the one counts it as people. */
  private static boolean family(Claim a, Claim b) {
    return Linker.counts(a, b)
        && a.slot().measure().startsWith("#")
        && a.slot().measure().equals(b.slot().measure());
  }

  /** A cheap look: outcomes of other sorts than accounts answer each other only where marked so. */
  private static boolean comparable(Claim a, Claim b) {
    return !(a.value() instanceof Value.Outcome)
        || !(b.value() instanceof Value.Outcome)
        || a.slot().measure().equals("account") && b.slot().measure().equals("account")
        || a.slot().has(Slot.CONTESTED)
        || b.slot().has(Slot.CONTESTED);
  }

  private static boolean sameSort(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    // the one has been read as the answer to the other
    if (y.has(Slot.CONTESTED) && told(x, y) || x.has(Slot.CONTESTED) && told(y, x)) {
      return true;
    }
    if (a.value() instanceof Value.Outcome p && b.value() instanceof Value.Outcome q) {
      return x.measure().equals("account")
          && y.measure().equals("account")
          && p.positive() != q.positive()
          && answers(a, b, p.positive() ? x : y, p.positive() ? y : x);
    }
    if (x.part() || y.part() || !Objects.equals(x.window(), y.window())) {
      return false;
    }
    if (a.value() instanceof Value.Tally && b.value() instanceof Value.Tally) {
      return x.head().equals(y.head()) && x.measure().equals(y.measure()) && one(a, b);
    }
    if (a.detail().equals("delegation.head")) {
      return x.owner().equals(y.owner());
    }
    if (a.value() instanceof Value.When && b.value() instanceof Value.When
        || a.value() instanceof Value.Where && b.value() instanceof Value.Where) {
      return a.modality() == b.modality()
          && x.measure().equals(y.measure())
          && (x.head().equals(y.head()) || one(a, b) && Lexicon.get().related(x.head(), y.head()))
          && !Slots.related(x.focus(), y.focus()).isEmpty();
    }
    if (!(a.value() instanceof Value.Amount p) || !(b.value() instanceof Value.Amount q)) {
      return false;
    }
    boolean heads =
        x.head().equals(y.head())
            || x.head().isEmpty()
            || x.head().startsWith("~") && !moves(y.head())
            || y.head().startsWith("~") && !moves(x.head())
            || y.head().isEmpty()
            || Lexicon.get().related(x.head(), y.head())
            || Slots.person(x.head()) && Slots.person(y.head());
    boolean count = p.unit().equals("1");
    if (x.has(Slot.FIRST) != y.has(Slot.FIRST)) {
      return false;
    }
    if (!p.rivals(q.interval())) {
      return false;
    }
    // "it is nearer 50 per cent": what has just been told
    boolean last =
        a.span().start() > b.span().start() ? x.has(Slot.CONTESTED) : y.has(Slot.CONTESTED);
    if (last && p.sameUnit(q) && likely(p, q) && heads(x, y)) {
      return true;
    }
    if (a.detail().equals("distance") && (x.head().isEmpty() || !x.head().equals(y.head()))) {
      return false; // how long the ship is, and how far off it was
    }
    // the share of the trains that run, and the rise that is offered
    boolean wages = WAGES.contains(x.head()) != WAGES.contains(y.head());
    if (a.detail().equals("percent") && wages && !x.head().isEmpty() && !y.head().isEmpty()) {
      return false;
    }
    boolean told =
        x.measure().equals(y.measure()) && (count || !x.head().isEmpty())
            || Slots.related(x.focus(), y.focus()).size() > (x.head().equals(y.head()) ? 1 : 0);
    // of a total and some of the dead two parties may speak side by side
    boolean toll = a.toll() && !(Double.isNaN(p.stated()) && Double.isNaN(q.stated()));
    if (toll && (!x.owner().equals(y.owner()) || !one(a, b))) {
      return false;
    }
    return p.sameUnit(q)
        && (count || likely(p, q))
        && told
        && heads
        && (x.owner().equals(y.owner()) || x.owner().isEmpty() || y.owner().isEmpty());
  }

  /**
   * Whether a denial is of what the other party says: in like words, or outspoken and of one thing.
   */
  private static boolean answers(Claim a, Claim b, Slot said, Slot denial) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (x.has(Slot.CONTESTED) || y.has(Slot.CONTESTED)) {
      return reached(a, b) && reached(b, a);
    }
    Set<String> words = Slots.related(x.focus(), y.focus());
    words.removeIf(word -> word.startsWith("~") || OUTSPOKEN.contains(word));
    words.removeAll(LIGHT);
    boolean p = Parties.bodies(a.voice());
    boolean q = Parties.bodies(b.voice());
    // of two people any two may be quoted; a union and a company side by side are at odds
    boolean stake = Stakes.has(a.voice()) || Stakes.has(b.voice());
    // who is blamed may answer in any words
    boolean meets =
        denial.negates(said) || !Slots.common(said.context(), Accused.OUTRIGHT).isEmpty();
    if (words.size() >= 2 && meets || stake && (p || q) && (meets || !words.isEmpty())) {
      return true;
    }
    boolean outspoken =
        !Slots.common(x.context(), OUTSPOKEN).isEmpty()
            || !Slots.common(y.context(), OUTSPOKEN).isEmpty();
    // "denied the claim", "rejected that": of what has just been said
    boolean pointing =
        !Slots.common(denial.context(), TURNING).isEmpty()
            && denial.focus().stream()
                    .filter(
                        word ->
                            !OUTSPOKEN.contains(word)
                                && !SAID.contains(word)
                                && !word.startsWith("~")
                                && !word.startsWith(Slot.NOT))
                    .count()
                <= POINTING;
    // what a bystander is quoted with is not what a party denies
    Voice voice = said == x ? a.voice() : b.voice();
    boolean bystander = voice.kind() == Voice.Kind.QUOTED && !p && !q;
    Claim blame = said == x ? a : b;
    Claim answer = said == x ? b : a;
    return outspoken
        && (!words.isEmpty() && meets || pointing && !bystander || accused(blame, answer));
  }

  /** Whether a claim is what another one answers, as far as it is known what that answers. */
  private static boolean reached(Claim claim, Claim answer) {
    boolean known = false;
    for (String word : answer.slot().focus()) {
      if (word.startsWith(Slot.ANSWERS)) {
        int at = Integer.parseInt(word.substring(Slot.ANSWERS.length()));
        known = true;
        if (claim.span().start() <= at && at < claim.span().end()
            || claim.sentence().start() <= at && at < claim.sentence().end()) {
          return true;
        }
      }
    }
    return !known;
  }

  /** Whether a party answers that is blamed in so many words. */
  private static boolean accused(Claim blame, Claim answer) {
    Slot said = blame.slot();
    Voice voice = answer.voice();
    if (Slots.common(said.context(), Accused.OUTRIGHT).isEmpty()
        || voice == null
        || voice.key() == null
        || answer.span().start() < blame.span().start()) {
      return false;
    }
    Set<String> marks = Parties.marks(voice.key());
    if (voice.body() != null) {
      marks.addAll(Parties.marks(voice.body()));
    }
    if (blame.voice() != null && blame.voice().key() != null) {
      marks.removeAll(Parties.marks(blame.voice().key()));
    }
    return marks.stream().anyMatch(said.context()::contains)
        || said.names().stream()
            .anyMatch(name -> marks.stream().anyMatch(List.of(name.split(" "))::contains));
  }

  /** Verbs that any two sentences may have. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              make take get have give go come see use do put let bring keep try begin help want way
              thing people time""");

  /** How many words of its own a denial has that only points at what it denies. */
  private static final int POINTING = 2;

  /** What a denial may be of that only points at what has been said. */
  private static final Set<String> SAID =
      WordList.set(
          """
              claim charge account report suggestion version statement figure number story accusation
              allegation responsibility involvement wrongdoing idea notion anything nonsense
              spokesman spokeswoman say categorically strongly flatly outright""");

  /** Words with which a party says that what was said is not so. */
  private static final Set<String> TURNING =
      WordList.set(
          """
              deny denial dispute reject refute rebut contradict contest dismiss false untrue wrong
              lie disagree retort protest nonsense""");

  /** Words with which one party turns on another. */
  private static final Set<String> OUTSPOKEN =
      WordList.set(
          """
              deny denial dispute reject refute rebut contradict contest dismiss accuse accusation
              blame allege allegation insist maintain counter contend false untrue wrong lie
              disagree retort protest nonsense""");

  /** Shares of money, which are no shares of people or things. */
  private static final Set<String> WAGES =
      Set.of("pay", "premium", "interest", "inflation", "price", "tax", "profit", "revenue");

  /** Whether what two numbers are of may be one thing, as far as either says. */
  private static boolean heads(Slot x, Slot y) {
    return x.head().isEmpty()
        || y.head().isEmpty()
        || x.head().equals(y.head())
        || Lexicon.get().related(x.topic(), y.topic());
  }

  /** Whether two claims may be of one event. */
  private static boolean one(Claim a, Claim b) {
    return a.event() == null
        || b.event() == null
        || EventTypes.compatible(a.event().type(), b.event().type());
  }

  /** Whether two sums may be of one thing: none is more than ten times the other. */
  private static boolean likely(Value.Amount p, Value.Amount q) {
    double low = Math.min(p.interval().low(), q.interval().low());
    double high = Math.max(p.interval().low(), q.interval().low());
    return low <= 0 || high <= 10 * low;
  }

  private static boolean told(Slot claim, Slot answer) {
    return claim.measure().equals(answer.measure())
        && claim.head().equals(answer.head())
        && claim.owner().equals(answer.owner())
        && claim.context().equals(answer.context());
  }

  /** Whether a share is told of how much something moved. */
  private static boolean moves(String head) {
    return head.equals("rise") || head.equals("fall");
  }
}
