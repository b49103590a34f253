package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Bounds;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two scores are of one match, and two tallies of one vote. */
final class Contests {
  /** Words of every vote: that both texts use them says nothing. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              vote favor motion council member board committee councillor pass approve reject
              meeting against decide decision ballot senate house parliament""");

  private Contests() {}

  static Link score(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean margins = MARGINS.contains(x.measure()) && y.measure().equals("final");
    margins |= MARGINS.contains(y.measure()) && x.measure().equals("final");
    if (!x.measure().equals(y.measure()) && !margins) {
      return new Link.Unknown();
    }
    Set<String> left = sides(x);
    Set<String> right = sides(y);
    int matched = matched(left, right);
    boolean first = x.head().equals("first") && y.head().equals("first");
    boolean both = left.size() == 2 && right.size() == 2;
    int leftKnown = matched(left, y.focus());
    int rightKnown = matched(right, x.focus());
    // the first result that each tells of is the one it is about, whatever it calls the sides there
    boolean known = leftKnown == left.size() && rightKnown == right.size();
    boolean matches = a.event() != null && b.event() != null || !left.isEmpty() || !right.isEmpty();
    boolean open =
        known && (matched > 0 || matches && matched(x.focus(), y.focus()) >= 2)
            || !both && matched > 0;
    // "the Fijian side won": the only result of two reports that know the same sides
    boolean leading =
        first
            && !both
            && matches
            && matched(all(x), all(y)) >= 2
            && a.standing().leads()
            && b.standing().leads();
    boolean same = both && matched == 2 || first && open || leading;
    if (!same) {
      return new Link.Unknown();
    }
    if (x.window() != null
        && y.window() != null
        && !x.window().replace("'s", "").equals(y.window().replace("'s", ""))) {
      return new Link.Apart(
          List.of(
              "one is of the "
                  + x.window()
                  + ", the other of the "
                  + y.window()
                  + " match of the two"));
    }
    // of two legs the second is the news: "in the second leg", "ended with a 4-1 defeat"
    boolean news =
        matched == 2 && first && ("second".equals(x.window()) || "second".equals(y.window()));
    if ((x.window() == null) != (y.window() == null)
        && !news
        && !(x.window() + y.window()).contains("men's")
        && !(x.window() + y.window()).contains("team's")) {
      return new Link.Unknown();
    }
    String who = String.join(" against ", left.size() >= right.size() ? left : right);
    return new Link.Same(
        List.of("the score of " + (who.isEmpty() ? "the match" : who)),
        matched == 2 || first ? 2 : 1);
  }

  /** Margins in what a final score counts as well. */
  private static final Set<String> MARGINS = Set.of("margin goal", "margin point");

  private static Set<String> sides(Slot slot) {
    return slot.owner().isEmpty() ? Set.of() : new TreeSet<>(List.of(slot.owner().split("\\|")));
  }

  /** The names of a passage and of all who may be sides. */
  private static Set<String> all(Slot slot) {
    Set<String> names = new TreeSet<>(slot.focus());
    names.addAll(slot.names());
    return names;
  }

  private static int matched(Set<String> left, Set<String> right) {
    int matched = 0;
    List<String> rest = new ArrayList<>(right);
    rest.removeIf(mark -> mark.startsWith("~"));
    for (String side : left) {
      for (String other : rest) {
        if (alike(side, other)) {
          matched++;
          rest.remove(other);
          break;
        }
      }
    }
    return matched;
  }

  /** Whether two names of sides may be one side's: one is the other's short form. */
  private static boolean alike(String a, String b) {
    Set<String> p = new HashSet<>(List.of(Folding.key(a).split(" ")));
    Set<String> q = new HashSet<>(List.of(Folding.key(b).split(" ")));
    return p.containsAll(q) || q.containsAll(p);
  }

  /** Whether a vote is the one by which a bill passes: nothing is said, or that it was the last. */
  private static boolean last(Slot slot) {
    return slot.window() == null || slot.window().equals("third") || slot.window().equals("final");
  }

  static Link tally(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean bodies =
        x.owner().isEmpty()
            || y.owner().isEmpty()
            || x.owner().equals(y.owner())
            || chambers(x.owner(), y.owner());
    boolean windows =
        last(x) && last(y)
            || x.part() != y.part() && (early(x) || early(y))
            || x.window() != null && x.window().equals(y.window())
            || passed(a, b)
            || passed(b, a);
    if (!bodies) {
      return new Link.Apart(
          List.of("one is a vote of the " + x.owner() + ", the other of the " + y.owner()));
    }
    if (x.window() != null && y.window() != null && !windows) {
      return new Link.Apart(
          List.of("one vote is on the " + x.window() + ", the other on the " + y.window()));
    }
    Set<String> things = new TreeSet<>(Slots.related(x.context(), y.context()));
    things.removeAll(PLAIN);
    if (lands(x).size() == 1 && lands(y).size() == 1 && !lands(x).equals(lands(y))) {
      return new Link.Apart(
          List.of(
              "one vote is on %s, the other on %s"
                  .formatted(lands(x).iterator().next(), lands(y).iterator().next())));
    }
    boolean first = x.head().equals("first") && y.head().equals("first");
    if (things.isEmpty() && otherMatter(x, y)) {
      // the name of the council is no sign that both were about one matter
      return new Link.Apart(
          List.of(
              "one vote was to %s, the other to %s"
                  .formatted(x.mark(Bounds.RESOLVED), y.mark(Bounds.RESOLVED))));
    }
    things.addAll(Slots.common(x.names(), y.names()));
    boolean one =
        first && (x.part() != y.part() || !x.owner().isEmpty() && x.owner().equals(y.owner()));
    // "the parliament approved a law. The house passed it by 52 to 41"
    one |= bodies && !x.owner().isEmpty() && !y.owner().isEmpty() && (passed(a, b) || passed(b, a));
    // a margin is told of the vote that a report leads with
    one |= first && a.standing().leads() && b.standing().leads() && (margin(a) || margin(b));
    if (!windows || things.isEmpty() && !one || !first && things.size() < 2) {
      return new Link.Unknown();
    }
    String what = things.isEmpty() ? "" : " on " + String.join(", ", things);
    return new Link.Same(
        List.of("the vote" + (x.owner().isEmpty() ? "" : " of the " + x.owner()) + what),
        // a motion that was lost, and one that may have been carried, unless two parties count it
        opposed(x, y) && (a.voice() == null || b.voice() == null)
            ? WEAK
            : first && things.size() >= 2 || things.size() >= 3 || only(a, b) ? 2 : 1);
  }

  /** Whether both tell what was resolved, and share no word of it: closing schools, dog taxes. */
  private static boolean otherMatter(Slot x, Slot y) {
    String p = x.mark(Bounds.RESOLVED);
    String q = y.mark(Bounds.RESOLVED);
    if (p.isEmpty() || q.isEmpty()) {
      return false;
    }
    for (String one : p.split(" ")) {
      for (String other : q.split(" ")) {
        if (one.equals(other)
            || Lexicon.get().akin(one, other)
            || Lexicon.get().related(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The countries that a passage names. */
  private static Set<String> lands(Slot slot) {
    Set<String> lands = new TreeSet<>();
    for (String name : slot.names()) {
      Place place = Lexicon.get().isPlace(name) ? Lexicon.get().place(name) : null;
      if (place != null && place.country()) {
        lands.add(name);
      }
    }
    return lands;
  }

  /** Whether a report leads with the last reading of a bill, and the other with a vote on it. */
  private static boolean passed(Claim a, Claim b) {
    return "final".equals(a.slot().window())
        && b.slot().window() == null
        && a.slot().head().equals("first")
        && b.slot().head().equals("first")
        && a.standing().leads()
        && b.standing().leads();
  }

  /** Whether each of two reports has one tally, and both are of one body. */
  private static boolean only(Claim a, Claim b) {
    String body = a.slot().owner();
    return !body.isEmpty()
        && (body.equals(b.slot().owner()) || passed(a, b) || passed(b, a))
        && a.standing().sole()
        && b.standing().sole();
  }

  /** So weak that it can say that two tallies agree, never that they differ. */
  private static final int WEAK = -9;

  /** Whether the one motion was lost and the other carried, or may have been. */
  private static boolean opposed(Slot x, Slot y) {
    return fails(x) && !fails(y) && passes(y) || fails(y) && !fails(x) && passes(x);
  }

  private static boolean passes(Slot slot) {
    return !Slots.common(slot.context(), PASSING).isEmpty();
  }

  private static final Set<String> PASSING =
      WordList.set(
          """
              vote pass carry approve adopt back endorse agree ratify accept clear support""");

  /** Whether a count is one of the first hour, which the full one may correct. */
  private static boolean early(Slot slot) {
    return "preliminary".equals(slot.window());
  }

  static boolean fails(Slot slot) {
    return !Slots.common(slot.context(), FAILING).isEmpty();
  }

  private static final Set<String> FAILING =
      Set.of("fail", "reject", "rejection", "defeat", "refuse", "fall");

  static boolean margin(Claim claim) {
    return claim.value() instanceof Value.Tally tally && tally.margin() != null;
  }

  static boolean chambers(String a, String b) {
    Set<String> both = Set.of(a, b);
    return both.contains("parliament")
            && (both.contains("house") || both.contains("senate") || both.contains("chamber"))
        || both.equals(Set.of("house", "chamber"))
        || both.equals(Set.of("council", "chamber")); // the room in which it sits
  }
}
