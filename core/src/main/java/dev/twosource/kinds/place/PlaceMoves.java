package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads where a gathering is to be now that it was moved: "was moved from Bern to Lyon". */
final class PlaceMoves {
  private static final WordSet MOVES =
      WordSet.of("move", "relocate", "switch", "shift", "transfer");

  private PlaceMoves() {}

  /** Makes the claims, and tells the types of what is moved. */
  static Set<String> find(
      Context context, Sentence sentence, Set<Integer> claimed, Consumer<Claim> out) {
    boolean moves = false;
    for (int i = sentence.firstToken(); i < sentence.endToken() && !moves; i++) {
      moves = MOVES.contains(context.verb(i));
    }
    Set<String> types = new HashSet<>();
    if (!moves) {
      return types;
    }
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (!MOVES.contains(context.verb(clause.verb())) || clause.negated()) {
        continue;
      }
      PlaceActs.Act act = gathering(context, sentence, clause);
      PlaceSites.Site site = act == null ? null : goal(context, sentence, clause);
      if (site == null || site.where().key().isEmpty() || !claimed.add(site.first())) {
        continue;
      }
      types.add(act.type());
      int first = Math.min(act.token(), Math.min(clause.verb(), site.first()));
      int end = Math.max(site.end(), act.token() + 1);
      Slot slot =
          context
              .slot(sentence, first, end, "", act.type(), "", null, false)
              .about(PlaceActs.things(context, clause, site.first(), site.end()));
      out.accept(
          context
              .claim(
                  "event.place",
                  sentence,
                  first,
                  end,
                  site.where(),
                  slot,
                  act.event(),
                  Modality.PLANNED)
              .changed("moved"));
    }
    return types;
  }

  /** What is moved, or null. */
  private static PlaceActs.@Nullable Act gathering(
      Context context, Sentence sentence, Clause clause) {
    boolean object = !clause.passive() && !clause.objects().isEmpty();
    List<Phrase> moved = object ? clause.objects() : clause.subjects();
    for (Phrase phrase : moved) {
      PlaceActs.Act act = PlaceActs.happening(context, sentence, phrase);
      act = act == null ? PlaceActs.titled(context, phrase) : act;
      if (act != null) {
        return act;
      }
    }
    return null;
  }

  /** The place behind the "to" of a move, or null. */
  private static PlaceSites.@Nullable Site goal(Context context, Sentence sentence, Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      PlaceSites.Site site =
          context.tokens().is(adjunct.preposition(), "to")
              ? PlaceSites.at(context, sentence, adjunct.preposition() + 1)
              : null;
      if (site != null && site.first() < adjunct.phrases().get(0).whole()) {
        return site;
      }
    }
    return null;
  }
}
