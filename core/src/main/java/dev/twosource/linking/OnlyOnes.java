package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that surely tell of one story, each with one hour or place for what was done, told of
 * the same people or things: it is that of one happening, whatever verb each of them has for it. So
 * is what each of them says of somebody's presence.
 */
final class OnlyOnes {
  private static final Set<String> KINDS = Set.of("event.time", "event.place");

  /** What is so at an hour or in a place, and does not happen there, or happens again and again. */
  private static final Set<String> STATES =
      WordList.set(
          """
              ~be ~'s ~stand ~lie ~sit ~wait ~question ~have ~remain ~look ~seem ~appear match race""");

  /** Whether two places are of one sort: a stadium may well be in the town of the other report. */
  private static boolean alike(Value a, Value b) {
    return a instanceof Value.Where p
        && b instanceof Value.Where q
        && Objects.equals(p.sort(), q.sort());
  }

  /** What any happening does: it takes effect, begins, occurs. */
  private static final Set<String> GENERAL =
      Set.of("~effect", "~begin", "~start", "~occur", "~happen");

  /** Whether two heads may be those of one thing done, told by its name or by a verb for it. */
  private static boolean akin(String p, String q) {
    return GENERAL.contains(p)
        || GENERAL.contains(q)
        || EventTypes.compatible(p, q)
        || Acts.akin(p, q);
  }

  private OnlyOnes() {}

  /**
   * The link of what two reports of one day say of somebody's presence, where neither has them
   * there in one place and away in another: it is at what the story is about, whatever each report
   * calls it.
   */
  private static @Nullable Link presence(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    Slot x = a.slot();
    Slot y = b.slot();
    boolean single =
        x.head().equals(y.head())
            && !x.head().startsWith("~")
            && x.has(Slot.SINGLE)
            && y.has(Slot.SINGLE)
            && !a.document().equals(b.document())
            && a.modality() == b.modality()
            && Slots.within(a, b, 1)
            && common.names() >= 2
            && common.sure()
            && (x.places().isEmpty()
                || y.places().isEmpty()
                || Linker.shares(x.places(), y.places()))
            && !missing(a, right)
            && !missing(b, left);
    return single
        ? new Link.Same(List.of("each report says but one thing of whether they were there"), 3)
        : null;
  }

  /** Whether a passage names a gathering of which the other report does not tell at all. */
  private static boolean missing(Claim claim, Entry other) {
    for (String word : claim.slot().focus()) {
      boolean named = claim.event() != null && claim.event().type().equals(EventTypes.noun(word));
      if (named && !other.profile().happens(claim.event().type())) {
        return true;
      }
    }
    return false;
  }

  /** The link that the only values of two reports make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    Slot x = a.slot();
    Slot y = b.slot();
    boolean presence = a.detail().equals("event.attendance") && b.detail().equals(a.detail());
    if (presence && a.value() instanceof Value.Presence && b.value() instanceof Value.Presence) {
      return presence(left, right, common);
    }
    boolean single =
        a.detail().equals(b.detail())
            && KINDS.contains(a.detail())
            && x.has(Slot.SINGLE)
            && y.has(Slot.SINGLE)
            && !a.document().equals(b.document())
            && a.modality() == Modality.ACTUAL
            && b.modality() == Modality.ACTUAL
            && x.measure().equals(y.measure())
            && !STATES.contains(x.head())
            && !STATES.contains(y.head())
            && Objects.equals(x.window(), y.window())
            && left.profile().near(right.profile())
            && common.sure();
    if (!single) {
      return null;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = new TreeSet<>(Slots.common(x.names(), y.names()));
    names.removeIf(Lexicon.get()::isPlace);
    boolean places = a.detail().equals("event.place");
    boolean enough = words.size() + names.size() >= 2 || !places && !names.isEmpty();
    if (places && x.head().equals(y.head()) && Scenes.strangers(x, y)) {
      return null; // each has its own judge who presided
    }
    boolean many = x.head().equals("~death") && y.head().equals("~death") && names.isEmpty();
    if (!enough || places && many) {
      return null; // of many each died somewhere
    }
    if (places && (Scenes.apart(x.head(), y.head()) || !alike(a.value(), b.value()))) {
      return null;
    }
    if (!places && !akin(x.head(), y.head())) {
      return null; // the rocket rose at one hour, and windows were lit at another
    }
    words.addAll(names);
    return new Link.Same(List.of("each report has one, of " + String.join(", ", words)), 3);
  }
}
