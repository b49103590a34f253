package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Courses;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.voice.Stakes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of one story, of which the later one tells a state that follows the earlier one's: the
 * bridge that was shut is open again, the walker who was missing has been found. The link is too
 * weak for a conflict.
 */
final class Sequel {
  /** For how many days one story goes on. */
  private static final long DAYS = 100;

  /** For how many days a report tells what became of somebody whom another one named. */
  private static final long YEAR = 365;

  /** What two reports must share for a bare noun to be of one thing. */
  private static final double STORY = 3;

  private Sequel() {}

  /** The link, or null where the later state is not known to be of whom the earlier one is. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    if (!(left.claim().value() instanceof Value.Outcome)
        || !(right.claim().value() instanceof Value.Outcome)
        || left.claim().document().equals(right.claim().document())) {
      return null;
    }
    var p = left.profile().published();
    var q = right.profile().published();
    if (p == null || q == null) {
      return null;
    }
    long minutes = Duration.between(p.instant(), q.instant()).toMinutes();
    Claim earlier = minutes >= 0 ? left.claim() : right.claim();
    Claim later = minutes >= 0 ? right.claim() : left.claim();
    Courses.Step step =
        Courses.step((Value.Outcome) earlier.value(), (Value.Outcome) later.value());
    if (step == null
        || step.of() == Courses.Of.LINKED
        || Math.abs(minutes) < step.minutes()
        || Math.abs(minutes) > (owned(earlier, later) ? YEAR : DAYS) * 24 * 60
        || !told(earlier)
        || !told(later)
        || later.modality() == Modality.POSSIBLE
        || step.of() == Courses.Of.PLAN && earlier.modality() != Modality.PLANNED
        || Stakes.sides(earlier.voice(), later.voice())
        || !common.own()
        || common.score() < STORY
        || !left.profile().near(right.profile()) && common.names() < 2) {
      return null;
    }
    Set<String> one = step.of() == Courses.Of.PERSON ? person(earlier, later) : thing(earlier, later);
    return one.isEmpty()
        ? null
        : new Link.Same(
            List.of(
                "the later report tells what became of " + String.join(", ", one),
                "the documents share " + common.named()),
            1);
  }

  private static boolean owned(Claim earlier, Claim later) {
    String owner = earlier.slot().owner();
    return !owner.isEmpty() && owner.equals(later.slot().owner());
  }

  /** Whether a state is told as that of the day, and not as one of the past. */
  private static boolean told(Claim claim) {
    return claim.slot().window() == null && !claim.slot().has(Slot.FORMER);
  }

  /** Of whom both tell: somebody whom both name, or one whom each calls by what he is. */
  private static Set<String> person(Claim earlier, Claim later) {
    Set<String> was = named(earlier.slot());
    Set<String> is = named(later.slot());
    Set<String> both = Slots.common(was, is);
    if (!both.isEmpty() || !was.isEmpty() && !is.isEmpty()) {
      return both;
    }
    if (!earlier.standing().sole() || !later.standing().sole()) {
      return Set.of();
    }
    Set<String> called = Slots.related(called(earlier.slot()), called(later.slot()));
    called.removeIf(word -> !Slots.person(word) && !Lexicon.get().isRole(word));
    return called;
  }

  /** Who is named as the one whose state is told. */
  private static Set<String> named(Slot slot) {
    if (!slot.owner().isEmpty()) {
      return Set.of(slot.owner());
    }
    Set<String> names = new TreeSet<>(slot.focus());
    names.removeIf(
        word ->
            word.startsWith("~")
                || !slot.names().contains(word)
                || Lexicon.get().isPlace(word)
                || Lexicon.get().place(word) != null);
    return names;
  }

  private static Set<String> called(Slot slot) {
    Set<String> words = new TreeSet<>(slot.focus());
    if (!slot.head().isEmpty()) {
      words.add(slot.head());
    }
    words.removeIf(word -> word.startsWith("~") || COMMON.contains(word));
    return words;
  }

  /** What both tell of: a thing of one name, or the only one of its sort. */
  private static Set<String> thing(Claim earlier, Claim later) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    Set<String> things = Slots.related(called(x), called(y));
    Set<String> was = Slots.common(x.focus(), x.names());
    Set<String> is = Slots.common(y.focus(), y.names());
    // the one road and the other
    boolean others = !was.isEmpty() && !is.isEmpty() && Slots.common(was, is).isEmpty();
    boolean heads =
        !x.head().isEmpty() && !y.head().isEmpty() && !Lexicon.get().akin(x.head(), y.head());
    boolean only = earlier.standing().sole() && later.standing().sole();
    boolean known = only || !Slots.common(x.names(), y.names()).isEmpty() || things.size() >= 2;
    return things.isEmpty() || others || heads || !known ? Set.of() : things;
  }

  /** Words that stand with any state. */
  private static final Set<String> COMMON =
      WordList.set(
          """
              day week month year hour morning evening night area part place time people notice
              order service state""");
}
