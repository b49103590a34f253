package dev.twosource.linking;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.WordList;
import java.util.Set;

/** What two lengths are of, and what two distances are measured from. */
final class Distances {
  /** Long things: a tunnel on a line is not the line. */
  private static final Set<String> LINES =
      WordList.set(
          """
              tunnel bridge viaduct road motorway highway street line railway track pipeline pipe
              cable trench wall fence dyke dam canal river stream route path trail border frontier
              coast beach shore crack fault ditch queue runway pier jetty tramway metro subway
              corridor strip stretch section boat ship vessel train whale fish cave""");

  /** Words for a part of any of them. */
  private static final Set<String> SECTIONS = Set.of("stretch", "section", "strip", "corridor");

  private static final Set<String> LENGTHS = Set.of("length", "");

  private static final Set<String> BEARINGS = Set.of("north", "south", "east", "west");

  private Distances() {}

  /** How many signs there are that two distances lie between the same. */
  static int signs(Slot x, Slot y) {
    return (reference(x, y) ? 1 : 0) + (bearing(x, y) ? 1 : 0);
  }

  /** Whether what the two are of, or the way that both lie, shows by itself that they are one. */
  static boolean told(Slot x, Slot y) {
    boolean path = x.head().equals("path") && y.head().equals("path");
    return bearing(x, y)
        || ashore(x, y)
        || Sums.one(x, y, Slot.THING)
        || path && !Slots.common(x.names(), y.names()).isEmpty();
  }

  /**
   * Whether two distances are those of two things, or from two places.
   *
   * @param focus the words that both passages have
   * @param only whether each report has one such distance
   */
  static boolean apart(Slot x, Slot y, Set<String> focus, boolean only) {
    return !oneReference(x, y, focus, only) || !Sums.one(x, y, Slot.THING) && otherThing(x, y);
  }

  /** Whether two lengths are told of two long things. */
  private static boolean otherThing(Slot x, Slot y) {
    Set<String> p = Slots.common(x.focus(), LINES);
    Set<String> q = Slots.common(y.focus(), LINES);
    p.removeAll(SECTIONS);
    q.removeAll(SECTIONS);
    boolean lengths = LENGTHS.contains(x.head()) && LENGTHS.contains(y.head());
    return lengths
        && !p.isEmpty()
        && !q.isEmpty()
        && Slots.related(p, q).size() < p.size()
        && Slots.related(q, p).size() < q.size();
  }

  /**
   * Whether two distances may be measured from one place: a name against another name is another
   * place, a name against a noun may be the same, and so may two nouns that lie the same way.
   */
  private static boolean oneReference(Slot x, Slot y, Set<String> focus, boolean only) {
    if (!x.head().equals("away") && !y.head().equals("away")) {
      return true;
    }
    boolean way = only && bearing(x, y);
    if (x.places().isEmpty() || y.places().isEmpty()) {
      return focus.size() >= 2 || way;
    }
    boolean names = !Slots.common(x.places(), x.names()).isEmpty();
    boolean others = !Slots.common(y.places(), y.names()).isEmpty();
    return reference(x, y)
        || names != others && (!focus.isEmpty() || way)
        || !names && !others && way;
  }

  /** Whether both lie the same way from somewhere. */
  private static boolean bearing(Slot x, Slot y) {
    Set<String> ways = bearings(x);
    return !ways.isEmpty()
        && ways.equals(bearings(y))
        && x.head().equals("away")
        && y.head().equals("away");
  }

  private static Set<String> bearings(Slot slot) {
    return Slots.common(slot.focus(), BEARINGS);
  }

  /** Whether both are measured from one place. */
  static boolean reference(Slot x, Slot y) {
    return !Slots.related(x.places(), y.places()).isEmpty() || ashore(x, y) || longer(x, y);
  }

  /** Whether the one names the place in full: "the Kerem Islands", "the Kerem archipelago". */
  private static boolean longer(Slot x, Slot y) {
    return x.places().stream()
        .anyMatch(one -> y.places().stream().anyMatch(other -> full(one, other)));
  }

  /** Whether a name is another one with what the place is: "Kerem Islands", "Kerem". */
  static boolean full(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = longer == one ? other : one;
    return longer.startsWith(shorter + " ")
        && LANDS.contains(longer.substring(shorter.length() + 1));
  }

  private static final Set<String> LANDS =
      WordList.set(
          """
              island islands archipelago peninsula bay river lake city town harbour harbor port
              airport mountains mountain valley province region county district""");

  /** "Off the island's coast", "from the shore of Salema": no two shores that have names. */
  private static boolean ashore(Slot x, Slot y) {
    boolean named =
        !Slots.common(x.places(), x.names()).isEmpty()
            && !Slots.common(y.places(), y.names()).isEmpty();
    return !named
        && !Slots.common(x.places(), SHORES).isEmpty()
        && !Slots.common(y.places(), SHORES).isEmpty();
  }

  private static final Set<String> SHORES =
      Set.of("coast", "shore", "coastline", "shoreline", "seashore", "beach", "seaboard");
}
