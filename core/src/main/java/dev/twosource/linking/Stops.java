package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two passages are of two stops of one journey, or of two like attempts: each names a town
 * of its own, and one of the reports tells of both towns, so that it sets the one apart from the
 * other ("in Lagos she led the team, which had been to Abidjan on Monday").
 */
final class Stops {
  private Stops() {}

  /** Why two claims are of two towns, or null where nothing says so. */
  static @Nullable String apart(Entry left, Entry right) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (a.document().equals(b.document()) || !reads(a) || !reads(b)) {
      return null;
    }
    Set<String> owners = new TreeSet<>(List.of(a.slot().owner(), b.slot().owner()));
    Set<String> here = towns(a, owners);
    Set<String> there = towns(b, owners);
    if (here.isEmpty() || there.isEmpty() || Linker.shares(here, there)) {
      return null;
    }
    return all(left.profile(), there) || all(right.profile(), here)
        ? "one is told of " + String.join(", ", here) + ", the other of " + String.join(", ", there)
        : null;
  }

  /** What is done in one town at a time, whoever does it. */
  private static boolean reads(Claim claim) {
    return claim.detail().equals("delegation.head")
        || claim.detail().equals("event.outcome") && claim.slot().measure().equals("attempt");
  }

  /** The towns that a passage names, those left out from which its delegation may have come. */
  private static Set<String> towns(Claim claim, Set<String> owners) {
    Slot slot = claim.slot();
    Set<String> towns = new TreeSet<>(slot.names());
    towns.addAll(slot.places());
    towns.removeIf(name -> !town(name) || home(name, owners));
    return towns;
  }

  private static boolean town(String name) {
    Place place = Lexicon.get().place(name);
    return place != null && place.kind() == Place.Kind.CITY && !Lexicon.get().isArea(name);
  }

  /** Whether a town lies in the country whose delegation it is. */
  private static boolean home(String town, Set<String> owners) {
    Place place = Lexicon.get().place(town);
    return place != null && place.within().stream().anyMatch(owners::contains);
  }

  private static boolean all(Profile profile, Set<String> towns) {
    return towns.stream().allMatch(profile::tells);
  }
}
