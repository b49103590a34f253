package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether two scenes are those of one happening, by whatever verb or noun it is told. */
final class Scenes {
  /** Acts that are told of one person or thing one after the other, each with its own scene. */
  private static final Set<String> STEPS =
      WordList.set(
          """
              ~arrest ~find ~landing ~death ~handover ~seat ~faint ~award ~release ~rescue ~marry
              ~reopen ~record ~build""");

  private Scenes() {}

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!Objects.equals(x.window(), y.window())) {
      return new Link.Unknown();
    }
    String p = x.head();
    String q = y.head();
    boolean acts = p.startsWith("~") && q.startsWith("~");
    boolean one =
        EventTypes.compatible(p, q)
            || acts && Lexicon.get().related(p.substring(1), q.substring(1));
    Set<String> names = new TreeSet<>(Slots.common(x.names(), y.names()));
    names.removeIf(name -> of(a, name) || of(b, name) || Lexicon.get().isPlace(name));
    Set<String> things = Slots.related(x.focus(), y.focus());
    // an act that no table knows is done to many things: "checked into a clinic"
    boolean noun =
        p.equals(q)
            && p.startsWith("~")
            && (!Lexicon.get().isVerb(p.substring(1)) || titled(names, p.substring(1)));
    if (p.equals("~taken") && q.equals("~taken")) {
      names.addAll(Slots.related(x.context(), y.context()));
      return names.size() >= 2
          ? new Link.Same(List.of("both tell where " + String.join(", ", names) + " went"), 1)
          : new Link.Unknown();
    }
    if (!known(p) && !known(q) && strangers(x, y)) {
      return new Link.Unknown(); // each has its own judge who presided
    }
    boolean told =
        known(p) || known(q) || noun
            ? !names.isEmpty()
                || !p.equals("~death") && !Slots.related(x.context(), y.context()).isEmpty()
            : things.size() >= 2 || things.size() == 1 && x.focus().size() <= 2 && !names.isEmpty();
    Set<String> known = new TreeSet<>(Slots.common(x.names(), y.names()));
    known.removeIf(name -> of(a, name) || of(b, name));
    // each report has one scene, of the same sort of thing, told of the same people or countries
    boolean single = x.has(Slot.SINGLE) && y.has(Slot.SINGLE) && known.size() >= 2;
    if (one && single && !p.startsWith("~") && p.equals(q)) {
      return new Link.Same(
          List.of("the same " + p.replace("~", "") + " of " + String.join(", ", known)), 2);
    }
    if (one && (!p.startsWith("~") || told)) {
      return new Link.Same(List.of("the same " + p.replace("~", "")), 1);
    }
    // two known acts are two; of an act that no table knows what it is done to must tell
    if (one || apart(p, q)) {
      return new Link.Unknown();
    }
    boolean enough = things.size() >= 3 || things.size() >= 2 && !names.isEmpty();
    return enough
        ? new Link.Same(List.of("both tell of " + String.join(", ", things)), 1)
        : new Link.Unknown();
  }

  /** Whether one of the names is a happening's own: "the Pacific Cup". */
  private static boolean titled(Set<String> names, String noun) {
    return names.stream().anyMatch(name -> name.endsWith(" " + noun));
  }

  /** Whether both passages name people or bodies, and none in common. */
  static boolean strangers(Slot x, Slot y) {
    Set<String> left = new TreeSet<>(x.names());
    left.removeIf(Lexicon.get()::isPlace);
    Set<String> right = new TreeSet<>(y.names());
    right.removeIf(Lexicon.get()::isPlace);
    return !left.isEmpty() && !right.isEmpty() && !Linker.shares(left, right);
  }

  /** Whether two heads are known to be those of two happenings. */
  static boolean apart(String p, String q) {
    return known(p) && known(q) && !EventTypes.compatible(p, q) && !akin(p, q);
  }

  private static boolean known(String head) {
    return !head.startsWith("~") || STEPS.contains(head);
  }

  /** Types that are told for one another: a signing is told as the ceremony or the talks. */
  private static boolean akin(String p, String q) {
    for (Set<String> family : AKIN) {
      if (family.contains(p) && family.contains(q)) {
        return true;
      }
    }
    return false;
  }

  private static final List<Set<String>> AKIN =
      List.of(
          Set.of("treaty", "ceremony", "deal", "meeting", "opening"),
          Set.of("opening", "ceremony", "concert", "~award", "launch"),
          Set.of("attack", "blast", "fire", "crash", "~death", "murder", "collapse"),
          Set.of("attack", "theft", "kidnapping"),
          Set.of("sinking", "fire", "~landing"),
          Set.of("crash", "~landing"),
          Set.of("~find", "~rescue", "theft"),
          Set.of("match", "race"));

  private static boolean of(Claim claim, String name) {
    return claim.value() instanceof Value.Where where
        && (where.key().equals(name) || where.within().contains(name));
  }
}
