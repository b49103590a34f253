package dev.twosource.kinds.count;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells the wholes among the numbers of one document from its parts. */
final class CountWholes {
  /** The mark of a number that a party gives against another's. */
  static final String GIVEN = "~given";

  private CountWholes() {}

  /**
   * The smaller of two numbers that one text gives for one measure is that of a part, or of an
   * earlier hour; where a text gives three, it tells of several happenings, and none of them is the
   * toll of one.
   */
  static List<Claim> settle(List<Claim> found) {
    List<Claim> claims = owners(found);
    List<Claim> read = new ArrayList<>(claims.size());
    Map<String, TreeSet<Double>> lows = new HashMap<>();
    Set<Claim> rivals = rivals(claims);
    for (Claim claim : claims) {
      if (whole(claim)) {
        lows.computeIfAbsent(key(claim, rivals.contains(claim)), k -> new TreeSet<>())
            .add(((Value.Amount) claim.value()).interval().low());
      }
    }
    Map<String, Double> later = new HashMap<>();
    Set<Claim> risen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int k = claims.size() - 1; k >= 0; k--) {
      Claim claim = claims.get(k);
      if (whole(claim) && claim.toll()) {
        String sort = claim.detail() + claim.slot().owner() + claim.slot().window();
        Interval interval = ((Value.Amount) claim.value()).interval();
        if (interval.high() < later.getOrDefault(sort, 0.0)) {
          risen.add(claim); // "now two dead", and further down "that makes six"
        }
        boolean sum = claim.slot().has(GIVEN) && claim.voice() == null;
        if (ROSE.contains(String.valueOf(claim.change())) || sum) {
          later.merge(sort, interval.low(), Math::max);
        }
      }
    }
    for (Claim claim : claims) {
      Claim settled = claim;
      if (whole(claim)) {
        TreeSet<Double> all =
            lows.getOrDefault(key(claim, rivals.contains(claim)), new TreeSet<>());
        boolean less =
            ((Value.Amount) claim.value()).interval().high() < all.last()
                && claim.change() == null
                && !vessel(claim, claims);
        less |= few(claim, claims);
        boolean many =
            all.size() >= 3 && claim.slot().measure().isEmpty() && claim.change() == null;
        settled = less || many ? claim.with(claim.slot().asPart()) : claim;
        settled =
            risen.contains(claim) ? settled.with(settled.slot().marked(Slot.FORMER)) : settled;
      }
      read.add(settled);
    }
    return read;
  }

  /**
   * "A boat with 169 on board. In all, four boats carried 412": those of the boat that is told of
   * first are all whom it had.
   */
  private static boolean vessel(Claim claim, List<Claim> claims) {
    String aboard = CountFamilies.ABOARD;
    return claim.slot().measure().equals(aboard)
        && claims.stream().filter(c -> c.slot().measure().equals(aboard)).findFirst().get()
            == claim;
  }

  /**
   * "Two needed surgery" of eleven who were gravely hurt: fewer than those of one sort are some.
   */
  private static boolean few(Claim claim, List<Claim> claims) {
    if (!claim.detail().equals("count.injured") || !claim.slot().owner().isEmpty()) {
      return false;
    }
    double high = ((Value.Amount) claim.value()).interval().high();
    return claims.stream()
        .anyMatch(
            other ->
                QUALITIES.contains(other.slot().owner())
                    && whole(other)
                    && ((Value.Amount) other.value()).interval().low() > high);
  }

  private static final Set<String> ROSE =
      Set.of("rose", "risen", "rises", "climbed", "grown", "grew", "now", "increased", "jumped");

  /**
   * Tolls that two parties give who are not both public bodies: "officials said that four inmates
   * had been killed" and "a prisoners' group speaks of thirteen dead" are no part and whole.
   */
  private static Set<Claim> rivals(List<Claim> claims) {
    Set<Claim> rivals = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Claim> tolls = new ArrayList<>();
    for (Claim claim : claims) {
      if (tolls.size() < MOST && claim.toll() && whole(claim)) {
        tolls.add(claim);
      }
    }
    for (Claim one : tolls) {
      for (Claim other : tolls) {
        if (one != other
            && one.detail().equals(other.detail())
            && Parties.two(one.voice(), other.voice())
            && !(Stakes.official(one.voice().key()) && Stakes.official(other.voice().key()))) {
          rivals.add(one);
        }
      }
    }
    return rivals;
  }

  /** How many tolls of a text are held against each other. */
  private static final int MOST = 20;

  /**
   * A narrower group is one only where the document counts others too: of "34 tourists were
   * stranded" alone nobody can say that somebody else was.
   */
  private static List<Claim> owners(List<Claim> found) {
    List<Claim> claims = found.stream().map(CountWholes::sorted).toList();
    Map<String, Set<String>> groups = new HashMap<>();
    for (Claim claim : claims) {
      if (grouped(claim) && counts(claim)) {
        groups
            .computeIfAbsent(claim.slot().measure(), k -> new HashSet<>())
            .add(claim.slot().owner());
      }
    }
    List<Claim> read = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      Slot slot = claim.slot();
      boolean only =
          !slot.owner().isEmpty()
              && !QUALITIES.contains(slot.owner())
              && !(claim.toll() && SOME.contains(slot.owner()))
              && !slot.part()
              && groups.getOrDefault(slot.measure(), Set.of()).size() == 1;
      Slot all = only ? slot.of(slot.head(), "") : slot;
      read.add(
          only ? claim.with(claim.toll() ? all.marked(Slot.GROUP + slot.owner()) : all) : claim);
    }
    return read;
  }

  /** The same claim with what sort of people it counts as a mark, where that makes no part. */
  private static Claim sorted(Claim claim) {
    Slot slot = claim.slot();
    String noun = slot.owner();
    if (!noun.startsWith(CountOwners.SORT)) {
      return claim;
    }
    String mark =
        noun.startsWith(CountOwners.NATION)
            ? Slot.GROUP + noun.substring(CountOwners.NATION.length())
            : Slot.SORT + noun.substring(CountOwners.SORT.length());
    return claim.with(slot.of(slot.head(), "").marked(mark));
  }

  private static boolean grouped(Claim claim) {
    return CountFamilies.known(claim.slot().measure()) || claim.toll();
  }

  /** Those of whom a report tells beside others: three children were killed, and who else? */
  private static final Set<String> SOME =
      WordList.set(
          """
              child woman boy girl baby teenager foreigner bystander civilian attacker gunman
              rescuer journalist pedestrian member player athlete toddler infant schoolchild
              ringleader mastermind kingpin""");

  /** Owners that say how, and not who. */
  private static final Set<String> QUALITIES =
      Set.of(
          "serious",
          "minor",
          "confirmed",
          "suspected",
          "probable",
          "new",
          "active",
          "imported",
          "charged",
          "jailed",
          "still held",
          "hospital",
          "attackers counted in");

  private static boolean whole(Claim claim) {
    Slot slot = claim.slot();
    boolean known = slot.measure().isEmpty() || CountFamilies.known(slot.measure());
    return known && counts(claim) && claim.modality() == Modality.ACTUAL;
  }

  /** Whether a number is a whole of what is news. */
  private static boolean counts(Claim claim) {
    return !claim.slot().part() && !claim.bygone() && claim.modality() != Modality.NEGATED;
  }

  private static String key(Claim claim, boolean rival) {
    Slot slot = claim.slot();
    // what a party says in its own words, and whatever is said of a crowd, is measured by itself
    boolean party =
        claim.voice() != null
            && (!slot.measure().isEmpty()
                || slot.has(GIVEN)
                || rival
                || claim.voice().kind() == Voice.Kind.QUOTED);
    // figures in other units, or of other things, are no parts of each other
    String thing =
        claim.value() instanceof Value.Amount amount && !amount.unit().equals("1")
            ? slot.head()
            : "";
    return slot.measure()
        + "|"
        + thing
        + "|"
        + slot.owner()
        + "|"
        + slot.window()
        + "|"
        + (party ? claim.voice().key() : "");
  }
}
