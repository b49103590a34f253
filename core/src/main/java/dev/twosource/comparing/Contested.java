package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two numbers that little else links are those of two sides in a quarrel: each of a party,
 * or one of a party with a stake, and of one sort, of which each document has but one.
 */
final class Contested {
  private Contested() {}

  /**
   * Whether two claims, whose voices are those of two parties, are about what the parties are at
   * odds over.
   */
  static boolean is(Claim a, Claim b) {
    boolean named =
        a.voice() != null
            && b.voice() != null
            && a.voice().key() != null
            && b.voice().key() != null;
    boolean stake = Stakes.has(a.voice()) || Stakes.has(b.voice());
    Slot x = a.slot();
    Slot y = b.slot();
    if (!named && !stake
        || !a.detail().equals(b.detail())
        || !Objects.equals(x.window(), y.window())) {
      return false;
    }
    return switch (a.detail()) {
      case "count.people", "count.other", "event.attendance" ->
          x.measure().startsWith("#")
              && x.measure().equals(y.measure())
              && x.owner().equals(y.owner())
              && !x.part()
              && !y.part();
      case "money.amount" ->
          !x.head().isEmpty()
                  && (x.head().equals(y.head()) || costs(x) && costs(y) && shared(x, y) >= 2)
                  && x.measure().equals(y.measure())
                  && x.owner().equals("sole")
                  && y.owner().equals("sole")
              || named && lone(a, b);
      case "distance" ->
          x.head().equals(y.head()) && x.measure().equals(y.measure()) && shared(x, y) >= 2
              || named && lone(a, b);
      case "percent" -> named && (lone(a, b) || share(a, b));
      default -> false;
    };
  }

  /**
   * Whether two parties whom the reports name tell of one thing by the same people in the same
   * place, of which each report has one number or day.
   */
  static boolean named(Claim a, Claim b, int strength) {
    Set<String> names = new TreeSet<>(a.slot().names());
    names.retainAll(b.slot().names());
    return strength >= 2
        && Parties.two(a.voice(), b.voice())
        && a.modality() == b.modality()
        && a.slot().head().equals(b.slot().head())
        && !a.slot().head().isEmpty()
        && (names.size() >= 2 || !names.isEmpty() && a.standing().sole() && b.standing().sole());
  }

  /** Whether each of two reports has but one such amount, and both tell of like things. */
  private static boolean lone(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!a.standing().alone()
        || !b.standing().alone()
        || a.modality() != b.modality()
        || x.part()
        || y.part()
        || !x.measure().equals(y.measure())) {
      return false;
    }
    int words = 0;
    for (String word : x.context()) {
      boolean like =
          !PLAIN.contains(word)
              && y.context().stream()
                  .anyMatch(other -> other.equals(word) || Lexicon.get().related(word, other));
      words += like ? 1 : 0;
    }
    boolean head = !x.head().isEmpty() && x.head().equals(y.head());
    return words >= (head ? 1 : 2);
  }

  /**
   * Whether two sides tell how much of one thing was lost or spared, in words of one meaning: "70
   * percent of the harvest", "35 percent of the crop", and little else in either report is like it.
   */
  private static boolean share(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean wholes =
        x.head().length() > 1
            && y.head().length() > 1
            && x.head().startsWith("~")
            && y.head().startsWith("~")
            && (x.head().equals(y.head())
                || Lexicon.get().related(x.head().substring(1), y.head().substring(1)));
    Set<String> shared = new TreeSet<>(x.context());
    shared.retainAll(y.context());
    shared.removeAll(PLAIN);
    shared.remove(x.head().replace("~", ""));
    return wholes
        && a.standing().sole()
        && b.standing().sole()
        && a.modality() == b.modality()
        && !x.part()
        && !y.part()
        && x.measure().equals(y.measure())
        && Stakes.sides(a.voice(), b.voice())
        && !shared.isEmpty();
  }

  /** Words of units and of saying, which any two passages share. */
  private static final Set<String> PLAIN =
      Set.of(
          "euro",
          "dollar",
          "pound",
          "peso",
          "franc",
          "million",
          "percent",
          "kilometre",
          "metre",
          "mile",
          "say",
          "claim",
          "tell",
          "reckon",
          "report",
          "put",
          "company",
          "ministry",
          "union",
          "government",
          "army",
          "police",
          "spokesman",
          "spokeswoman",
          "official");

  /** Whether a text itself says that the one party does not accept what the other says. */
  static boolean outright(Claim a, Claim b) {
    return marked(a, b) && Parties.two(a.voice(), b.voice()) || alone(a, b) || alone(b, a);
  }

  /** Whether the text of either says that others have another number. */
  static boolean marked(Claim a, Claim b) {
    return a.slot().has(Slot.CONTESTED) || b.slot().has(Slot.CONTESTED);
  }

  /** Whether the first is what a party holds against what the second has for a fact. */
  private static boolean alone(Claim a, Claim b) {
    return a.slot().has(Slot.CONTESTED)
        && a.voice() != null
        && a.voice().key() != null
        && !Stakes.official(a.voice().key())
        && b.voice() == null;
  }

  private static int shared(Slot x, Slot y) {
    Set<String> both = new TreeSet<>(x.focus());
    both.retainAll(y.focus());
    return both.size();
  }

  /** What a thing is said to cost is called its price as well, and the loss by it. */
  private static boolean costs(Slot slot) {
    String head = slot.topic();
    return head.equals("cost") || head.equals("price") || head.equals("loss");
  }
}
