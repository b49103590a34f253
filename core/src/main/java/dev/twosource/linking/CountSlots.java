package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides whether two numbers count the same: the same measure of the same group, in the same place and stretch of time. */
final class CountSlots {
  private static final Link UNKNOWN = new Link.Unknown();

  /** So weak that it can say that two numbers agree, never that they differ. */
  private static final int WEAK = -3;

  /** What a sentence says of any toll, so that sharing it tells nothing. */
  private static final Set<String> COMMONPLACE =
      Set.of("kill", "die", "dead", "death", "injure", "injury", "wound", "hurt", "arrest", "detain", "report", "state", "officials",
          "official", "police", "authority", "confirm", "leave", "more", "people", "toll", "victim", "hospital", "take", "accord",
          "least", "other", "now", "news", "agency");

  /** Records of players and teams: every game has its own. */
  private static final Set<String> STATISTICS =
      Set.of("point", "yard", "carry", "catch", "rebound", "assist", "touchdown", "goal", "run", "game", "match", "win", "time",
          "season", "pass", "shot", "save", "bit", "loss", "title", "turnover", "steal", "block", "reception", "interception",
          "career", "start", "appearance", "hit", "inning", "quarter", "half", "round", "set", "straight", "minute", "way", "thing",
          "step", "play", "attempt", "cap", "wicket", "try", "penalty", "version", "seed", "pick", "tackle", "sack");

  private CountSlots() {}

  static Link toll(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!Objects.equals(x.window(), y.window())) {
      return new Link.OtherScope(List.of("another stretch of time is counted"));
    }
    if (x.part() || y.part() || !x.owner().equals(y.owner())) {
      return new Link.OtherScope(List.of("one counts a part of those whom the other counts"));
    }
    if (wide(x) != wide(y)) {
      return new Link.OtherScope(List.of("one counts in a wider area"));
    }
    Set<String> shared = Slots.related(x.context(), y.context());
    shared.removeAll(COMMONPLACE);
    return new Link.Same(List.of("the same toll"), shared.size() >= 2 ? 2 : 1);
  }

  static Link count(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean families = x.measure().startsWith("#") && y.measure().startsWith("#");
    if (families) {
      return x.measure().equals(y.measure()) ? family(x, y) : UNKNOWN;
    }
    boolean people = a.detail().equals("count.people");
    boolean head = x.head().equals(y.head());
    boolean near = head || Lexicon.get().related(x.head(), y.head()) || people && generic(x.head(), y.head());
    if (!near || x.head().isEmpty()) {
      return UNKNOWN;
    }
    boolean predicate = !x.measure().isEmpty() && x.measure().equals(y.measure());
    Set<String> focus = Slots.related(x.focus(), y.focus());
    focus.remove(x.head());
    focus.remove(y.head());
    focus.remove(x.measure());
    int names = Slots.common(x.names(), y.names()).size();
    if (focus.size() + names < (head ? 1 : 2)) {
      return UNKNOWN;
    }
    boolean scope = !Objects.equals(x.window(), y.window()) || x.part() || y.part();
    List<String> evidence = List.of("both count " + (head ? x.head() : x.head() + " / " + y.head()));
    if (scope) {
      return predicate && head && !STATISTICS.contains(x.head()) ? new Link.OtherScope(List.of("one counts a part, or in another stretch of time")) : UNKNOWN;
    }
    boolean apart = names == 0 && !x.names().isEmpty() && !y.names().isEmpty();
    boolean strong = head && predicate && focus.size() >= 2 && !apart && !STATISTICS.contains(x.head()) && !elsewhere(x, y);
    return new Link.Same(evidence, strong ? (focus.size() >= 3 || names > 0 ? 2 : 1) : WEAK);
  }

  private static Link family(Slot x, Slot y) {
    if (!heads(x.head(), y.head())) {
      return UNKNOWN;
    }
    if (!Objects.equals(x.window(), y.window())) {
      return new Link.OtherScope(List.of("another stretch of time is counted"));
    }
    if (x.part() || y.part()) {
      return new Link.OtherScope(List.of("one counts a part of those whom the other counts"));
    }
    if (elsewhere(x, y) || wide(x) != wide(y)) {
      return new Link.OtherScope(List.of("they count in different places"));
    }
    boolean oneSided = x.places().isEmpty() != y.places().isEmpty();
    List<String> evidence = List.of("both count " + x.measure().substring(1).replace('-', ' '));
    if (!x.owner().equals(y.owner())) {
      return new Link.Same(evidence, WEAK);
    }
    boolean local = x.measure().equals("#jobs-lost") || x.measure().equals("#employed");
    if (local && oneSided) {
      return new Link.Same(evidence, WEAK);
    }
    Set<String> focus = Slots.related(x.focus(), y.focus());
    boolean backed = focus.size() >= 2 || !Slots.common(x.names(), y.names()).isEmpty();
    return new Link.Same(evidence, backed ? 2 : 1);
  }

  private static boolean heads(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b) || generic(a, b) || Lexicon.get().related(a, b) || jobs(a) && jobs(b)
        || person(a) && person(b) || animal(a) && animal(b);
  }

  private static boolean jobs(String lemma) {
    return Set.of("job", "post", "position", "role").contains(lemma);
  }

  /** Whether two numbers are told of places that have nothing in common. */
  private static boolean elsewhere(Slot x, Slot y) {
    return !x.places().isEmpty() && !y.places().isEmpty() && Slots.common(x.places(), y.places()).isEmpty();
  }

  private static boolean wide(Slot slot) {
    return slot.context().contains("nationwide") || slot.context().contains("worldwide") || slot.context().contains("countrywide")
        || slot.context().contains("statewide");
  }

  private static boolean animal(String lemma) {
    return Lexicon.get().nounClass(lemma) == NounClass.ANIMAL || lemma.equals("bird") || lemma.equals("poultry");
  }

  private static boolean person(String lemma) {
    return Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  private static boolean generic(String a, String b) {
    Set<String> words = Set.of("people", "person", "man", "resident", "participant", "other", "protester", "demonstrator", "marcher");
    return words.contains(a) && words.contains(b) || words.contains(a) && person(b) || words.contains(b) && person(a);
  }

}
