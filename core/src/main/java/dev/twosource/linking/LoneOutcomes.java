package dev.twosource.linking;

import com.google.common.collect.ImmutableSet;
import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
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
              signing validity access plea jobs earnings outbreak runoff recall candidacy apology
              alert recovery arms dissolution hospital""");

  /** Questions about a thing, of which a story may have several: both must name the same. */
  private static final Set<String> THINGS =
      WordList.set(
          "outbreak opening licence fate access sale recall order holding decision appeal recovery");

  /** Questions of a state that passes: some hours later the answer is another one. */
  private static final Set<String> STATES =
      Set.of(
          "opening",
          "access",
          "release",
          "custody",
          "stoppage",
          "truce",
          "fate",
          "recovery",
          "hospital");

  /** Within so many minutes two reports tell of one state. */
  private static final long HOURS = 3 * 60;

  /** Words of every decision and court: that both texts use them says nothing. */
  private static final Set<String> COMMON =
      ImmutableSet.<String>builder()
          .addAll(Outcomes.DECIDING)
          .addAll(
              WordList.set(
                  "morning court judge jury verdict trial case say tell end follow day hour week"))
          .build();

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
        || common.names() < 2 && !(common.names() == 1 && common.sure())
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
    // "acquitted the contractor": whose name both reports have
    boolean meant = meant(x, y, left, right) || meant(y, x, left, right);
    if (!x.owner().equals(y.owner()) && !meant || !heads) {
      return false;
    }
    if (Slots.akin(x, y).isEmpty() && !oneDay(x, y)) {
      long least = Math.min(told(x), told(y));
      // guilty of arson and cleared of theft are two verdicts
      boolean charges = x.measure().equals("verdict") && least >= 1;
      boolean matters = least >= 2 || THINGS.contains(x.measure());
      if (charges || !owned && matters) {
        return false;
      }
    }
    Set<String> words = Slots.related(x.context(), y.context());
    words.removeAll(COMMON);
    Set<String> names = Slots.common(x.names(), y.names());
    return owned || !words.isEmpty() || names.stream().anyMatch(n -> !Lexicon.get().isPlace(n));
  }

  /** What comes of somebody who is accused. */
  private static final Set<String> FATES =
      Set.of("verdict", "custody", "release", "extradition", "plea", "appeal");

  /** Whether one names somebody known to both reports where the other only describes him. */
  private static boolean meant(Slot described, Slot named, Entry left, Entry right) {
    String key = "n:" + named.owner();
    return FATES.contains(described.measure())
        && described.owner().isEmpty()
        && !named.owner().isEmpty()
        && left.profile().keys().containsKey(key)
        && right.profile().keys().containsKey(key);
  }

  /** Whether one strike or match is told of as on one day. */
  private static boolean oneDay(Slot x, Slot y) {
    return x.measure().equals("holding")
        && !x.head().isEmpty()
        && x.head().equals(y.head())
        && Slots.common(x.focus(), y.focus()).stream().anyMatch(w -> w.startsWith(Slot.ON));
  }

  /** What two people say word for word each says of its own. */
  private static boolean quoted(Claim claim) {
    return claim.voice() != null && claim.voice().kind() == Voice.Kind.QUOTED;
  }

  /** Whether two reports came out within the few hours for which a state may last. */
  private static boolean together(Entry left, Entry right) {
    var p = left.profile().published();
    var q = right.profile().published();
    return p != null
        && q != null
        && Math.abs(Duration.between(p.instant(), q.instant()).toMinutes()) <= HOURS;
  }

  /** How many words say what it was about, but for names and those of every decision. */
  private static long told(Slot slot) {
    return slot.focus().stream()
        .filter(w -> !w.startsWith("~") && !COMMON.contains(w) && !slot.names().contains(w))
        .count();
  }

  /** Whether a report is about it, or begins with it. */
  private static boolean leads(Claim claim) {
    return claim.main() || claim.standing().sole() || claim.sentence().start() == 0;
  }
}
