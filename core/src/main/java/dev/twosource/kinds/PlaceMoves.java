package dev.twosource.kinds;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads where a gathering is to be now that it was moved: "was moved from Bern to Lyon". */
final class PlaceMoves {
  private static final WordSet MOVES =
      WordSet.of("move", "relocate", "switch", "shift", "transfer");

  /** What is planned for a place, and may be moved. */
  private static final WordSet GATHERINGS =
      WordSet.of("meeting", "match", "concert", "ceremony", "trial", "opening", "launch", "debate");

  private static final int REACH = 12;

  private PlaceMoves() {}

  static void find(Context context, Sentence sentence, Set<Integer> claimed, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (!MOVES.contains(context.verb(i))) {
        continue;
      }
      int gathering = gathering(context, sentence, i);
      if (gathering < 0) {
        continue;
      }
      EventMention mention = context.mentions(sentence).get(gathering);
      PlaceSites.Site site = goal(context, sentence, i);
      if (site == null || site.where().key().isEmpty() || !claimed.add(site.first())) {
        continue;
      }
      int first = Math.min(mention.firstToken(), i);
      int end = Math.max(site.end(), mention.endToken());
      Occurrence event = context.events().of(context.firstMention(sentence) + gathering);
      Slot slot = context.slot(sentence, first, end, "", mention.type(), "", null, false);
      out.accept(
          context
              .claim(
                  "event.place", sentence, first, end, site.where(), slot, event, Modality.PLANNED)
              .changed("moved"));
      return;
    }
  }

  /** The number, in the sentence, of the gathering that is moved, or -1. */
  private static int gathering(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    boolean passive =
        tokens.is(verb - 1, "been", "was", "is", "be", "were", "being")
            || tokens.is(verb - 2, "been", "was", "is", "be");
    for (int k = 0; k < context.mentions(sentence).size(); k++) {
      EventMention mention = context.mentions(sentence).get(k);
      boolean before = mention.firstToken() < verb && verb - mention.endToken() <= REACH;
      boolean object = mention.firstToken() > verb && mention.firstToken() - verb <= 6;
      boolean clear =
          passive
              ? before && !tokens.is(mention.firstToken() - 1, "after", "before")
              : object && context.find(verb, mention.firstToken(), PlaceMoves::stops) < 0;
      if (!mention.verb() && clear && GATHERINGS.contains(mention.type())) {
        return k;
      }
    }
    return -1;
  }

  private static boolean stops(String word) {
    return word.equals("to") || word.equals("on") || word.equals("after") || word.equals(",");
  }

  /** The place behind the "to" of a move, or null. */
  private static PlaceSites.@Nullable Site goal(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    for (int i = verb + 1; i < Math.min(sentence.endToken(), verb + REACH); i++) {
      if (tokens.is(i, ";", ",", "after", "because", "when")) {
        return null;
      }
      if (tokens.is(i, "to")) {
        return PlaceSites.at(context, sentence, i + 1);
      }
    }
    return null;
  }
}
