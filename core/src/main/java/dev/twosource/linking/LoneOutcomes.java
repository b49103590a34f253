package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.time.Duration;
import java.util.Set;

/**
 * Whether the outcomes that two reports of one day lead with are of one thing, though they tell it
 * in other words: each has but one answer to the question, and both tell of the same people.
 */
final class LoneOutcomes {
  /** Questions to which a happening has one answer, whoever tells of it. */
  private static final Set<String> ONE =
      WordList.set(
          """
              decision agreement verdict appeal order sale suit holding stoppage truce office
              custody release launch opening licence rate attempt fate test extradition
              signing validity access plea jobs earnings outbreak runoff recall""");

  /** Questions about a thing, of which a story may have several: both must name the same. */
  private static final Set<String> THINGS =
      Set.of(
          "outbreak",
          "opening",
          "licence",
          "fate",
          "access",
          "sale",
          "recall",
          "order",
          "holding",
          "decision",
          "appeal");

  /** Questions of a state that passes: some hours later the answer is another one. */
  private static final Set<String> STATES =
      Set.of("opening", "access", "release", "custody", "stoppage", "truce", "fate");

  /** Within so many minutes two reports tell of one state. */
  private static final long HOURS = 3 * 60;

  private static boolean together(Entry left, Entry right) {
    var p = left.profile().published();
    var q = right.profile().published();
    return p != null
        && q != null
        && Math.abs(Duration.between(p.instant(), q.instant()).toMinutes()) <= HOURS;
  }

  /** Words of every decision and court: that both texts use them says nothing. */
  private static final Set<String> COMMON =
      WordList.set(
          """
              vote bill plan proposal motion council councillor member parliament senate house
              assembly committee board pass approve reject defeat decide decision majority
              government minister read reading debate law measure meeting evening night morning
              court judge jury verdict trial case say tell end follow day hour week""");

  private LoneOutcomes() {}

  static boolean are(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    Slot x = a.slot();
    Slot y = b.slot();
    if (!a.detail().equals("event.outcome")
        || !ONE.contains(x.measure())
        || !x.measure().equals(y.measure())
        || !leads(a)
        || !leads(b)
        || common.names() < 2
        || x.has(Slot.FORMER)
        || y.has(Slot.FORMER)
        || Parties.two(a.voice(), b.voice())
        || quoted(a) && quoted(b)) {
      return false;
    }
    if (STATES.contains(x.measure()) && !together(left, right)) {
      return false; // a road is shut, and open again by the evening
    }
    boolean owned = !x.owner().isEmpty() && x.owner().equals(y.owner());
    boolean heads =
        x.head().isEmpty() || y.head().isEmpty() || Lexicon.get().akin(x.head(), y.head());
    if (!owned && !x.owner().equals(y.owner()) || !heads) {
      return false;
    }
    // guilty of arson and cleared of theft are two verdicts
    boolean charges =
        x.measure().equals("verdict") && told(x) >= 1 && told(y) >= 1 && akin(x, y).isEmpty();
    if (charges) {
      return false;
    }
    boolean thing = THINGS.contains(x.measure());
    if (!owned && (matters(x, y) || thing && akin(x, y).isEmpty())) {
      return false;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    words.removeAll(COMMON);
    Set<String> names = Slots.common(x.names(), y.names());
    return owned || !words.isEmpty() || names.stream().anyMatch(n -> !Lexicon.get().isPlace(n));
  }

  /** What two people say word for word each says of its own. */
  private static boolean quoted(Claim claim) {
    return claim.voice() != null && claim.voice().kind() == Voice.Kind.QUOTED;
  }

  /** Whether both say what it was about, in words of which none is related: two matters. */
  static boolean matters(Slot x, Slot y) {
    return told(x) >= 2 && told(y) >= 2 && akin(x, y).isEmpty();
  }

  /** What both say that it was about, in like words. */
  private static Set<String> akin(Slot x, Slot y) {
    Set<String> words = Slots.related(x.focus(), y.focus());
    words.removeIf(word -> word.startsWith("~"));
    return words;
  }

  private static long told(Slot slot) {
    return slot.focus().stream()
        .filter(w -> !w.startsWith("~") && !COMMON.contains(w) && !slot.names().contains(w))
        .count();
  }

  /** Whether a report is about it, or begins with it. */
  private static boolean leads(Claim claim) {
    return claim.main() || claim.sentence().start() == 0;
  }
}
