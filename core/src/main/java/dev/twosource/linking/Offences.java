package dev.twosource.linking;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Offences of two sorts, of which one person may have two sentences: harm done to people, and
 * crimes of money. What kind of fraud or of killing it was two reports may call by two names.
 */
final class Offences {
  private static final List<Set<String>> SORTS =
      List.of(
          WordList.set(
              """
                  murder manslaughter kill killing homicide rape assault stab stabbing beat beating
                  kidnap kidnapping abduct abduction torture drown shoot shooting strangle"""),
          WordList.set(
              """
                  bribe bribery corruption graft fraud defraud embezzle embezzlement swindle launder
                  laundering evade evasion misappropriate misappropriation cheat extort extortion"""),
          WordList.set("spy spying espionage treason"));

  /** Happenings for which somebody is sentenced: a bribe may be what lies behind one as well. */
  private static final Set<String> DISASTERS =
      WordList.set("sink sinking crash collapse derailment explosion blast capsize stampede");

  private Offences() {}

  /** Why two sentences are for two offences, or null where they may be for one. */
  static @Nullable String apart(Slot x, Slot y) {
    Set<Integer> here = sorts(x);
    Set<Integer> there = sorts(y);
    boolean courts = courts(x, y);
    if (courts && here.isEmpty() && disaster(x)) {
      here.add(0);
    }
    if (courts && there.isEmpty() && disaster(y)) {
      there.add(0);
    }
    boolean two = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return two ? "they are for two offences" : null;
  }

  private static Set<Integer> sorts(Slot slot) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < SORTS.size(); i++) {
      if (!Slots.common(slot.context(), SORTS.get(i)).isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean disaster(Slot slot) {
    return !Slots.common(slot.context(), DISASTERS).isEmpty();
  }

  /** Whether the courts sat in two towns. */
  private static boolean courts(Slot x, Slot y) {
    Set<String> here = towns(x);
    Set<String> there = towns(y);
    return !here.isEmpty() && !there.isEmpty() && Slots.common(here, there).isEmpty();
  }

  private static Set<String> towns(Slot slot) {
    Set<String> towns = new TreeSet<>(slot.places());
    towns.removeIf(Lexicon.get()::isArea);
    return towns;
  }
}
