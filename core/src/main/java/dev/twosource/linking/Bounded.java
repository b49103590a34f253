package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.mark.Bounds;
import dev.twosource.kinds.mark.SumBounds;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two numbers were counted within the same bounds: of the same days, things, goods and
 * purposes. {@link Bounds} and {@link SumBounds} mark what their sentences tell of that.
 */
final class Bounded {
  private Bounded() {}

  /** Why two numbers are of different bounds, or null where nothing says so. */
  static @Nullable String apart(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (hours(a, b)) {
      return "each counts the last hours before it came out";
    }
    if (days(x, y) || days(y, x)) {
      return "one counts several days";
    }
    if (Reach.differ(x, y, Bounds.FATE)) {
      return "one counts what was sent, the other what was shot down";
    }
    if (purposes(x, y)) {
      return "they are for two purposes";
    }
    return goods(x, y) ? "they are on two goods" : null;
  }

  /** Why the smaller number is of less than what the larger one is of, or null. */
  static @Nullable String smaller(Slot x, Slot y) {
    if (y.has(Bounds.OFFENCES) && !x.has(Bounds.OFFENCES)) {
      return "one counts those held for other offences as well";
    }
    if (x.head().equals("invest") && y.head().equals("cost")) {
      return "one is what it costs, the other what somebody puts in";
    }
    if (soldiers(x) && !soldiers(y) && y.mark(Slot.SORT).isEmpty() && fought(x, y)) {
      return "one counts the soldiers, the other all who died";
    }
    boolean whole = y.measure().equals("#whole") && !x.measure().startsWith("#");
    return whole && !x.measure().isEmpty()
        ? "one counts all there are, the other those of whom something is told"
        : null;
  }

  /** Whether two duties are on goods that nobody calls by one name: steel, aluminium. */
  private static boolean goods(Slot x, Slot y) {
    String p = x.mark(SumBounds.TAXED);
    String q = y.mark(SumBounds.TAXED);
    return !p.isEmpty() && !q.isEmpty() && !p.equals(q) && !Lexicon.get().akin(p, q);
  }

  /** Whether two loans are told to be for things that nobody calls alike: roads, water. */
  private static boolean purposes(Slot x, Slot y) {
    Set<String> left = Reach.marks(x, SumBounds.PURPOSE);
    Set<String> right = Reach.marks(y, SumBounds.PURPOSE);
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream().noneMatch(p -> right.stream().anyMatch(q -> akin(p, q)));
  }

  private static boolean akin(String p, String q) {
    String one = p.substring(SumBounds.PURPOSE.length());
    String other = q.substring(SumBounds.PURPOSE.length());
    return one.equals(other) || Lexicon.get().akin(one, other) || Lexicon.get().related(one, other);
  }

  /** "Nine deaths in the past 24 hours", where the reports came out on days far apart. */
  private static boolean hours(Claim a, Claim b) {
    return a.toll()
        && "day".equals(a.slot().window())
        && "day".equals(b.slot().window())
        && a.asOf() != null
        && b.asOf() != null
        && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) > 1;
  }

  /** "Between Monday and Friday", where the other one is the news of a day. */
  private static boolean days(Slot x, Slot y) {
    return !x.mark(Bounds.DAYS).isEmpty()
        && y.mark(Bounds.DAYS).isEmpty()
        && !y.has(Bounds.ALL_DAYS)
        && y.fresh() != null;
  }

  /** Whether a toll is that of soldiers alone: "the army lost six soldiers". */
  private static boolean soldiers(Slot slot) {
    return SOLDIERS.contains(slot.mark(Slot.GROUP)) || SOLDIERS.contains(slot.mark(Slot.SORT));
  }

  private static final Set<String> SOLDIERS =
      WordList.set(
          "soldier troop trooper policeman officer fighter rebel militant insurgent marine");

  /** Whether both tell of a fight, which has two sides and may have onlookers. */
  private static boolean fought(Slot x, Slot y) {
    return !Slots.common(x.context(), FIGHTS).isEmpty()
        && !Slots.common(y.context(), FIGHTS).isEmpty();
  }

  private static final Set<String> FIGHTS =
      WordList.set("battle fight fighting clash combat gunfight firefight skirmish gun-battle");
}
