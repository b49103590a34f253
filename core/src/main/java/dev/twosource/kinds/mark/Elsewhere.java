package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
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
