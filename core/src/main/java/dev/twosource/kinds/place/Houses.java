package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a house does that stands in a place: "a school in Lyon has reopened". */
final class Houses {
  /** What crowds do to a square or a hall. */
  static final Set<String> FILLING = Set.of("pack", "fill", "throng");

  /** What is done with a house that has its doors shut or opened. */
  private static final Map<String, String> SHUTTING =
      Map.of(
          "shut", "~close",
          "close", "~close",
          "reopen", "~reopen",
          "evacuate", "~evacuate");

  private Houses() {}

  /** "A school in Lyon was closed", "the hospital in Lyon has shut its ward"; or null. */
  static PlaceActs.@Nullable Act shut(Context context, Phrase noun, Clause clause) {
    String type = SHUTTING.get(context.verb(clause.verb()));
    String head = context.noun(noun.head());
    boolean house =
        Lexicon.get().nounClass(head) == NounClass.BUILDING || Venues.SORTS.get(head) != null;
    return type != null && house && !clause.negated()
        ? new PlaceActs.Act(type, clause.verb(), null)
        : null;
  }

  /** Whether a type is that of a house that was shut or opened. */
  static boolean shuts(String type) {
    return SHUTTING.containsValue(type);
  }
}
