package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks a number that shares its noun with others of another day or place: "killed 17 sheep on
 * Monday and six on Wednesday", "310 flights from Lyon and 290 from Nice". Another report may tell
 * of the other one, or of all together.
 */
public final class Siblings {
  /** The first letters of the mark of another number under the same noun. */
  private static final String OTHER = "~sibling:";

  /** The first letters of the mark of the one name between the number and the next. */
  private static final String PLACE = "~sibling-at:";

  /** How many tokens from one number the next may stand. */
  private static final int REACH = 9;

  /** How far from the sum of what is told in part a rounded whole may be. */
  private static final double ROUNDED = 0.03;

  /** What a number has behind it that is set against the same of the next one. */
  private static final WordSet WHERE = WordSet.of("on", "in", "at", "from", "to", "near", "for");

  private static final WordSet NEXT = WordSet.of("next", "following");

  private Siblings() {}

  /** The same claims, in order, with the other numbers under their nouns. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean number = claim.detail().startsWith("count.") && claim.value() instanceof Value.Amount;
      marked.add(number ? claim.marked(marks(context, claim)) : claim);
    }
    return marked;
  }

  private static Set<String> marks(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int from = tokens.tokenAt(claim.span().start());
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(from));
    int last = tokens.tokenAt(claim.span().end() - 1);
    Set<String> others = new HashSet<>();
    Numeral first = null;
    for (int i = from; i <= last && first == null; i++) {
      first = Numerals.at(tokens, i);
    }
    if (first == null) {
      return others;
    }
    int end = first.endToken();
    Set<String> where = new HashSet<>();
    for (int i = end; i < Math.min(sentence.endToken(), end + REACH); i++) {
      Numeral next = Numerals.at(tokens, i);
      boolean joined = tokens.is(i - 1, "and", ",", "but");
      if (next != null && joined && !next.vague() && like(tokens, next.endToken(), where)) {
        Set<String> own = others.isEmpty() ? context.nameKeys(end, i) : Set.of();
        if (own.size() == 1) {
          others.add(PLACE + own.iterator().next());
        }
        others.add(OTHER + next.value());
        end = next.endToken();
        i = end;
      } else if (next != null && !joined && others.isEmpty()) {
        return others; // "on 12 May"
      } else if (WHERE.contains(tokens.lower(i))) {
        where.add(tokens.lower(i));
      }
    }
    return others;
  }

  /** Whether a number has no noun of its own, and behind it what the first one has. */
  private static boolean like(Tokens tokens, int i, Set<String> where) {
    int at = tokens.is(i, "more", "others") ? i + 1 : i;
    return where.contains(tokens.lower(at)) && tokens.isCapitalised(at + 1)
        || where.contains("on") && tokens.is(at, "the") && NEXT.contains(tokens.lower(at + 1))
        || where.contains("on") && tokens.sequence(at, "a", "day", "later");
  }

  /** Whether the second claim's number is one that the first has beside its own, or all of them. */
  public static boolean apart(Claim a, Claim b) {
    if (!(a.value() instanceof Value.Amount own && b.value() instanceof Value.Amount other)) {
      return false;
    }
    double sum = own.stated();
    for (String word : a.slot().focus()) {
      if (word.startsWith(OTHER)) {
        double sibling = Double.parseDouble(word.substring(OTHER.length()));
        sum += sibling;
        if (other.interval().low() <= sibling && sibling <= other.interval().high()) {
          return true;
        }
      }
    }
    return sum > own.stated() && Math.abs(other.stated() - sum) <= ROUNDED * sum;
  }

  /** Whether one is of a part, and the other not of the place that the part is told of. */
  public static boolean parts(Slot a, Slot b) {
    return a.part() && !onePlace(a, b) || b.part() && !onePlace(b, a);
  }

  /** Whether a number is told of one place among several, and the other one of this place alone. */
  private static boolean onePlace(Slot part, Slot other) {
    String place = part.mark(PLACE);
    if (place.isEmpty() || other.part() && !other.mark(PLACE).equals(place)) {
      return false;
    }
    return other.places().contains(place)
        && other.names().stream()
            .allMatch(name -> name.equals(place) || !Lexicon.get().isPlace(name));
  }
}
