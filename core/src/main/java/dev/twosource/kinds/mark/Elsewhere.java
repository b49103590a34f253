package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks claims of an event with where another one of its sort was, of which the report tells as
 * well: "a second, stronger storm hit Harlow".
 */
public final class Elsewhere {
  /** The first letters of the mark of a place of another such event. */
  private static final String PLACE = "~elsewhere:";

  private Elsewhere() {}

  /** The same claims, in order, with the places of other events of their sort. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Occurrence> events = context.events().occurrences();
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      Claim known = claim;
      for (String place : others(events, claim.event())) {
        known = known.with(known.slot().marked(PLACE + place));
      }
      if (claim.toll()) {
        for (String place : before(context, claim)) {
          known = known.with(known.slot().marked(PLACE + place));
        }
      }
      marked.add(known);
    }
    return marked;
  }

  private static Set<String> others(List<Occurrence> events, @Nullable Occurrence event) {
    if (event == null || !EventTypes.harmful(event.type()) || EventTypes.lasting(event.type())) {
      return Set.of();
    }
    Set<String> places = new TreeSet<>();
    for (Occurrence other : events) {
      if (other.id() != event.id() && EventTypes.compatible(other.type(), event.type())) {
        places.addAll(other.places());
      }
    }
    places.removeAll(event.places());
    // in a region, on an island or at sea the event may have been as well
    places.removeIf(Lexicon.get()::isArea);
    return places;
  }

  /**
   * The towns where another sentence says that something of the sort had happened before: "the same
   * fog had caused a pile-up near Kassel".
   */
  private static Set<String> before(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int own = tokens.sentenceOf(tokens.tokenAt(claim.span().start()));
    Set<String> places = new TreeSet<>();
    for (Sentence sentence : context.sentences()) {
      if (sentence.index() == own) {
        continue;
      }
      int had = context.find(sentence.firstToken(), sentence.endToken(), "had"::equals);
      if (had < 0 || !harmed(context, sentence)) {
        continue;
      }
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        String place = context.entity(name).key();
        if (name.type() == Name.Type.PLACE && !Lexicon.get().isArea(place)) {
          places.add(place);
        }
      }
    }
    Sentence here = context.sentences().get(own);
    places.removeAll(context.nameKeys(here.firstToken(), here.endToken()));
    return places;
  }

  private static boolean harmed(Context context, Sentence sentence) {
    for (EventMention mention : context.mentions(sentence)) {
      if (EventTypes.harmful(mention.type()) && !EventTypes.lasting(mention.type())) {
        return true;
      }
    }
    return context.find(sentence.firstToken(), sentence.endToken(), MISHAPS::contains) >= 0;
  }

  private static final WordSet MISHAPS =
      WordSet.of(
          "bombed", "shelled", "struck", "pile", "crashed", "exploded", "collapsed", "burned");

  /**
   * Whether the first toll was taken in one town, and the second in another, where the first one's
   * report says that something had happened before.
   */
  public static boolean twoTowns(Claim a, Claim b) {
    Set<String> here = a.slot().places();
    Set<String> there = b.slot().places();
    return a.toll()
        && b.toll()
        && !here.isEmpty()
        && there.stream().noneMatch(here::contains)
        && there.stream().anyMatch(place -> a.slot().has(PLACE + place));
  }

  /**
   * Whether the first claim's report sets its event apart from that of the second, which was where
   * it says that the other one was.
   */
  public static boolean apart(Claim a, Claim b) {
    Occurrence here = a.event();
    Occurrence there = b.event();
    if (here == null || there == null || here.places().isEmpty()) {
      return false;
    }
    Set<String> told = new TreeSet<>(b.slot().names());
    told.addAll(there.places());
    return told.stream().noneMatch(here.places()::contains)
        && told.stream().anyMatch(place -> a.slot().has(PLACE + place));
  }
}
