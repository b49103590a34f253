package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Courses;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
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
 * Two reports of one story, of which the later one tells a state that follows the earlier one's:
 * the bridge that was shut is open again, the walker who was missing has been found. The link is
 * too weak for a conflict.
 */
final class Sequel {
  /** For how many days a delegation is told of as one to come. */
  private static final long PLANNED = 60;

  /** After so many minutes a thing that has no name is another one. */
  private static final long MONTH = 31 * 24 * 60;

  /** What two reports must share for a bare noun to be of one thing. */
  private static final double STORY = 3;

  private Sequel() {}

  /** The link, or null where the later state is not known to be of whom the earlier one is. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    boolean heads =
        left.claim().detail().equals("delegation.head")
            && right.claim().detail().equals("delegation.head");
    boolean states =
        left.claim().value() instanceof Value.Outcome
            && right.claim().value() instanceof Value.Outcome;
    if (!heads && !states || left.claim().document().equals(right.claim().document())) {
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
    if (heads) {
      boolean one = common.own() && common.score() >= STORY && headed(earlier, later);
      return one && Math.abs(minutes) <= PLANNED * 24 * 60
          ? new Link.Same(
              List.of(
                  "each report tells of one delegation, which one says is to come",
                  "the documents share " + common.named()),
              1)
          : null;
    }
    Courses.Step step =
        Courses.step((Value.Outcome) earlier.value(), (Value.Outcome) later.value());
    if (step == null
        || step.of() == Courses.Of.LINKED
        || Math.abs(minutes) < step.minutes()
        || Math.abs(minutes) > (owned(earlier, later) ? Courses.YEAR : Courses.DAYS) * 24L * 60
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
    Set<String> one =
        step.of() == Courses.Of.PERSON ? person(earlier, later) : thing(earlier, later);
    // a line that is shut in autumn and a line that is open again in spring
    boolean any =
        step.of() != Courses.Of.PERSON
            && Math.abs(minutes) > MONTH
            && Slots.common(one, earlier.slot().names()).isEmpty();
    return one.isEmpty() || any
        ? null
        : new Link.Same(
            List.of(
                "the later report tells what became of " + String.join(", ", one),
                "the documents share " + common.named()),
            1);
  }

  /** Whether the later report tells who led the delegation for which the earlier one had a plan. */
  private static boolean headed(Claim earlier, Claim later) {
    Slot x = earlier.slot();
    Slot y = later.slot();
    return earlier.modality() == Modality.PLANNED
        && later.modality() == Modality.ACTUAL
        && earlier.standing().sole()
        && later.standing().sole()
        && told(earlier)
        && told(later)
        && (x.owner().equals(Slot.ANYBODY) || y.owner().equals(Slot.ANYBODY) || Slots.owners(x, y))
        && !Slots.common(x.names(), y.names()).isEmpty();
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
    Set<String> left = called(x);
    Set<String> right = called(y);
    Set<String> was = Slots.common(left, x.names());
    Set<String> is = Slots.common(right, y.names());
    // the one road and the other, the drivers and the pilots
    boolean others =
        !was.isEmpty() && !is.isEmpty() && Slots.common(was, is).isEmpty()
            || apart(people(left), people(right));
    boolean heads =
        !x.head().isEmpty() && !y.head().isEmpty() && !Lexicon.get().akin(x.head(), y.head());
    if (others || heads) {
      return Set.of();
    }
    Set<String> things = Slots.related(left, right);
    // the strike of one day
    boolean day = !Slots.common(days(x), days(y)).isEmpty();
    if (things.size() >= 2 || day && things.contains(x.head())) {
      return things;
    }
    // a strike of signal workers and one of bus drivers
    boolean sort = things.size() == 1 && things.contains(x.head());
    if (sort && left.size() > 1 && right.size() > 1) {
      return Set.of();
    }
    if (!earlier.standing().sole() || !later.standing().sole()) {
      return Set.of();
    }
    // "residents were told to leave", "they may go home": the other sentence says who
    if (things.isEmpty() && !Slots.common(x.names(), y.names()).isEmpty()) {
      things = Slots.related(left, y.context());
      things.addAll(Slots.related(right, x.context()));
      things.removeAll(x.names());
      things.removeAll(y.names());
      things.removeAll(COMMON);
    }
    return things;
  }

  private static Set<String> days(Slot slot) {
    Set<String> days = new TreeSet<>(slot.focus());
    days.removeIf(word -> !word.startsWith(Slot.ON));
    return days;
  }

  private static Set<String> people(Set<String> words) {
    Set<String> people = new TreeSet<>(words);
    people.removeIf(word -> !Slots.person(word) && !Lexicon.get().isRole(word));
    return people;
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Slots.related(a, b).isEmpty();
  }

  /** Words that stand with any state. */
  private static final Set<String> COMMON =
      WordList.set(
          """
              day week month year hour morning evening night area part place time people notice
              order service state strike walkout walk stoppage industrial action general""");
}
