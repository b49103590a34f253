package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two reports may tell of two people of one name: they share no town, body or person but
 * that one, and each is at home in towns of which the other says nothing. What either says of an
 * office is then no contradiction.
 */
final class Strangers {
  /** So many names of its own each of two reports has that somebody took for one story. */
  private static final int OWN = 2;

  private Strangers() {}

  static boolean may(Entry a, Entry b) {
    Set<String> left = names(a.profile(), a.claim().slot());
    Set<String> right = names(b.profile(), a.claim().slot());
    if (left.stream().anyMatch(right::contains)) {
      return false;
    }
    int least = a.profile().ofOneStory(b.profile()) ? OWN : 1;
    return settled(left, least) && settled(right, least);
  }

  /** Whether there are so many names, that of a town among them. */
  private static boolean settled(Set<String> names, int least) {
    return names.size() >= least
        && names.stream()
            .map(Lexicon.get()::place)
            .anyMatch(place -> place != null && place.kind() == Place.Kind.CITY);
  }

  /** The names that a report knows, but for the one's of whom a claim is, and for countries. */
  private static Set<String> names(Profile profile, Slot slot) {
    Set<String> names = new TreeSet<>();
    for (String key : profile.keys().subMap("n", "o").keySet()) {
      String name = key.substring(2);
      Place place = Lexicon.get().place(name);
      boolean country = place != null && place.country();
      boolean own =
          !slot.owner().isEmpty() && (name.contains(slot.owner()) || slot.owner().contains(name))
              || name.equals(slot.head());
      if (!country && !own) {
        names.add(name);
      }
    }
    return names;
  }
}
