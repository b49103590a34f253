package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.event.EventTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether two claims speak of exactly the same detail: the same measure of the same group
 * in the same window.
 */
final class Slots {
  private static final Link UNKNOWN = new Link.Unknown();

  private Slots() {}

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    return switch (a.detail()) {
      case "call.duration", "event.duration" -> duration(a, b);
      case "event.date" -> date(a, b);
      case "event.time" -> ClockTimes.match(a, b);
      case "event.place" ->
          EventTypes.compatible(x.head(), y.head()) ? same("the same " + x.head(), 1) : UNKNOWN;
      case "event.attendance" -> attendance(a, b);
      case "event.outcome" -> outcome(a, b);
      case "delegation.head" ->
          owners(x, y) ? same("the delegation of " + owner(x, y), 1) : UNKNOWN;
      case "delegation.member" ->
          x.head().equals(y.head()) && owners(x, y)
              ? same("the delegation of " + owner(x, y), 1)
              : UNKNOWN;
      case "count.killed", "count.injured", "count.arrested" -> CountSlots.toll(a, b);
      case "count.people", "count.other" -> CountSlots.count(a, b);
      case "person.age" -> People.age(a, b);
      case "person.role" -> People.role(a, b);
      case "sentence.length" -> People.sentence(a, b);
      case "quote.wording" -> quote(a, b);
      case "score" -> Contests.score(a, b);
      case "vote.tally" -> Contests.tally(a, b);
      default -> UNKNOWN;
    };
  }

  private static Link same(String evidence, int strength) {
    return new Link.Same(List.of(evidence), strength);
  }

  private static Link duration(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean talks =
        Set.of("call", "meeting").contains(x.head())
            && Set.of("call", "meeting").contains(y.head());
    if (!x.head().equals(y.head())
        && !EventTypes.compatible(x.head(), y.head())
        && !(talks && !a.detail().equals(b.detail()))) {
      return UNKNOWN;
    }
    if (!x.measure().equals(y.measure()) && (!x.measure().isEmpty() || !y.measure().isEmpty())) {
      return new Link.OtherScope(List.of("one counts in or leaves out what the other does not"));
    }
    return same("the length of the " + x.head(), 1);
  }

  private static Link date(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean named = !x.head().startsWith("~") && !y.head().startsWith("~");
    if (named) {
      if (!EventTypes.compatible(x.head(), y.head())) {
        return UNKNOWN;
      }
      return x.measure().equals(y.measure()) ? same("the day of the " + x.head(), 1) : UNKNOWN;
    }
    // acts without a name are one where the same people do a like thing with the same things
    boolean verb =
        x.head().equals(y.head())
            || Lexicon.get().related(x.head().replace("~", ""), y.head().replace("~", ""));
    int things = common(x.context(), y.context()).size();
    int names = common(x.names(), y.names()).size();
    boolean unnamed = x.head().startsWith("~") != y.head().startsWith("~");
    if (verb && names >= 1 && things + names >= 3
        || names >= 2 && things >= 4
        || unnamed && names >= 1 && things >= 2) {
      return same("both tell of " + String.join(", ", common(x.names(), y.names())), 1);
    }
    return UNKNOWN;
  }

  private static Link attendance(Claim a, Claim b) {
    boolean numbers = a.value() instanceof Value.Amount;
    if (numbers != b.value() instanceof Value.Amount) {
      return UNKNOWN;
    }
    if (numbers) {
      return CountSlots.count(a, b);
    }
    return a.slot().head().equals(b.slot().head()) && a.slot().measure().equals(b.slot().measure())
        ? same("whether " + a.slot().head() + " was there", 1)
        : UNKNOWN;
  }

  private static Link outcome(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!x.measure().equals(y.measure())) {
      return UNKNOWN;
    }
    Set<String> things = related(x.focus(), y.focus());
    Set<String> names = common(x.names(), y.names());
    boolean same = ((Value.Outcome) a.value()).positive() == ((Value.Outcome) b.value()).positive();
    // one body decides many things: a contradiction must be about one of them, not only by one body
    int known = 2 * things.size() + names.size();
    boolean told =
        switch (x.measure()) {
          // talks, a trial or a fixture have one outcome: who takes part tells them from others
          case "agreement" ->
              names.size() >= 2 || names.size() == 1 && !things.isEmpty() || things.size() >= 2;
          case "verdict", "holding" -> !things.isEmpty() && known >= 3;
          default ->
              !things.isEmpty()
                      && (same || known >= 4 || common(x.context(), y.context()).size() >= 3)
                  || (x.focus().contains("~it") != y.focus().contains("~it"))
                      && common(x.context(), y.context()).size() >= 2;
        };
    Set<String> both = new TreeSet<>(things);
    both.addAll(names);
    return told ? same("what came of " + String.join(", ", both), 1) : UNKNOWN;
  }

  private static Link quote(Claim a, Claim b) {
    if (a.document().equals(b.document())) {
      return UNKNOWN;
    }
    String[] p = ((Value.Wording) a.value()).words().split(" ");
    String[] q = ((Value.Wording) b.value()).words().split(" ");
    int longest = Math.max(p.length, q.length);
    boolean speaker = a.slot().owner().equals(b.slot().owner());
    // whoever names the speaker otherwise ("the minister") gives nearly all of a longer line in the
    // same words
    boolean line = longest >= 7 && Math.abs(p.length - q.length) <= 2;
    if (!speaker && !line) {
      return UNKNOWN;
    }
    int edits = edits(p, q);
    if (edits * (speaker ? 3 : 6) > longest) {
      return UNKNOWN;
    }
    if (edits > 0 && (a.slot().window() != null || b.slot().window() != null)) {
      return new Link.OtherScope(
          List.of("the words were said in another language, and these are two translations"));
    }
    return same("nearly the same words of " + a.slot().owner(), 2);
  }

  /**
   * How many words must be changed, added or left out to make one line of the other; long lines are
   * not measured.
   */
  static int edits(String[] p, String[] q) {
    if (p.length > 80 || q.length > 80) {
      return Integer.MAX_VALUE / 4;
    }
    int[] row = new int[q.length + 1];
    for (int k = 0; k <= q.length; k++) {
      row[k] = k;
    }
    for (int i = 1; i <= p.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= q.length; k++) {
        int up = row[k];
        row[k] =
            Math.min(
                Math.min(row[k], row[k - 1]) + 1, diagonal + (p[i - 1].equals(q[k - 1]) ? 0 : 1));
        diagonal = up;
      }
    }
    return row[q.length];
  }

  private static boolean owners(Slot x, Slot y) {
    return x.owner().equals(y.owner()) || x.owner().isEmpty() || y.owner().isEmpty();
  }

  private static String owner(Slot x, Slot y) {
    return x.owner().isEmpty() ? y.owner() : x.owner();
  }

  static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** The words of {@code a} that {@code b} has too, or one that is related. */
  static Set<String> related(Set<String> a, Set<String> b) {
    Set<String> found = new TreeSet<>();
    List<String> rest = new ArrayList<>();
    for (String word : a) {
      if (b.contains(word)) {
        found.add(word);
      } else {
        rest.add(word);
      }
    }
    for (String word : rest) {
      for (String other : b) {
        if (!found.contains(other) && Lexicon.get().related(word, other)) {
          found.add(word);
          break;
        }
      }
    }
    return found;
  }
}
