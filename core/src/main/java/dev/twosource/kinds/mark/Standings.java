package dev.twosource.kinds.mark;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.act.Sudden;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.clock.ClockKind;
import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.duration.LastingSorts;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Modality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds how each claim of a document stands among those of its sort. A report leads with what it is
 * about: of several tolls the first is the one of the day, and where there is but one, it is that.
 */
public final class Standings {
  private Standings() {}

  /** The same claims, in order, with their standings. */
  public static List<Claim> of(List<Claim> claims) {
    Map<String, List<Claim>> sorts = new HashMap<>();
    for (Claim claim : claims) {
      if (eligible(claim)) {
        sorts.computeIfAbsent(sort(claim), key -> new ArrayList<>()).add(claim);
      }
    }
    Map<String, List<Claim>> things = things(claims);
    // a plan for a month is the one only where the report has none for a day
    long longest = longest(claims, false);
    long end = longest(claims, true);
    List<Claim> result = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      List<Claim> like = eligible(claim) ? sorts.get(sort(claim)) : List.of();
      Standing standing = like.isEmpty() ? Standing.OTHER : standing(claim, like);
      boolean alone = standing == Standing.ONLY && alone(claim, things);
      boolean victim = standing == Standing.OTHER && !like.isEmpty() && victim(claim, like.get(0));
      Claim placed = claim.standing(alone ? Standing.ALONE : standing);
      Claim known = victim ? placed.with(placed.slot().asPart()) : placed;
      result.add(
          planned(claim, false, longest) || planned(claim, true, end)
              ? known.with(known.slot().marked(Slot.PLAN))
              : known);
    }
    first(result);
    for (String detail : List.of("event.date", "event.time")) {
      lone(result, Slot.LONE, claim -> claim.detail().equals(detail) && sudden(claim));
    }
    for (String detail : List.of("event.time", "event.place")) {
      lone(result, Slot.SINGLE, claim -> claim.detail().equals(detail) && done(claim));
    }
    lone(
        result,
        Slot.LONE,
        claim -> lasting(claim) && done(claim) && !LastingSorts.own(claim.slot().head()));
    Set<String> lengths = new TreeSet<>();
    for (Claim claim : claims) {
      if (lasting(claim)) {
        lengths.add(lasts(claim));
      }
    }
    for (String sort : lengths) {
      lone(
          result, Slot.SINGLE, claim -> lasting(claim) && done(claim) && sort.equals(lasts(claim)));
    }
    present(result);
    return result;
  }

  /** Whether a claim is of one victim, in a report that leads with more of them. */
  private static boolean victim(Claim claim, Claim first) {
    return claim.toll()
        && claim.change() == null
        && !claim.slot().part()
        && claim.value() instanceof Value.Amount one
        && first.value() instanceof Value.Amount all
        && one.interval().high() == 1
        && all.interval().low() > 1;
  }

  private static boolean lasting(Claim claim) {
    return claim.detail().endsWith(".duration");
  }

  /** The sort of what a length is of. */
  private static String lasts(Claim claim) {
    String sort = LastingSorts.of(claim.slot().head());
    return sort == null ? claim.slot().head() : sort;
  }

  /** The numbers of a report, by what sort of thing they are of. */
  private static Map<String, List<Claim>> things(List<Claim> claims) {
    Map<String, List<Claim>> things = new HashMap<>();
    for (Claim claim : claims) {
      String thing = thing(claim);
      if (thing != null) {
        things.computeIfAbsent(thing, key -> new ArrayList<>()).add(claim);
      }
    }
    return things;
  }

  private static boolean alone(Claim claim, Map<String, List<Claim>> things) {
    String thing = thing(claim);
    if (thing == null) {
      return false;
    }
    for (Claim other : things.get(thing)) {
      if (!meets(claim.value(), other.value())) {
        return false;
      }
    }
    return true;
  }

  /** Marks the first number of each sort that is told as news. */
  private static void first(List<Claim> claims) {
    Set<String> told = new HashSet<>();
    claims.replaceAll(
        claim -> {
          String thing = thing(claim);
          boolean news = thing != null && eligible(claim) && claim.main();
          return news && told.add(thing) ? claim.with(claim.slot().marked(Slot.FOREMOST)) : claim;
        });
  }

  /**
   * What sort of thing a number is of, whatever is said of it: money, people, animals; null for
   * what is no number, or counts nothing that a noun tells.
   */
  private static @Nullable String thing(Claim claim) {
    if (!(claim.value() instanceof Value.Amount amount)) {
      return null;
    }
    return switch (claim.detail()) {
      case "money.amount", "percent", "distance" -> claim.detail() + amount.unit();
      case "count.people", "event.attendance" -> "people";
      case "count.other" -> {
        NounClass sort = Lexicon.get().nounClass(claim.slot().head());
        yield !amount.unit().equals("1")
            ? "measure " + amount.unit()
            : Animals.is(claim.slot().head())
                ? "animals"
                : sort == NounClass.NONE ? null : "things " + sort;
      }
      default -> null;
    };
  }

  /** Marks what a report tells of one sort of claims, where it gives but one value for them all. */
  private static void lone(List<Claim> claims, String mark, Predicate<Claim> sort) {
    Value value = null;
    for (Claim claim : claims) {
      if (sort.test(claim)) {
        if (value != null
            && !value.normal().equals(claim.value().normal())
            && !part(value, claim.value())) {
          return;
        }
        value = claim.value();
      }
    }
    if (value != null) {
      claims.replaceAll(claim -> sort.test(claim) ? claim.with(claim.slot().marked(mark)) : claim);
    }
  }

  /** Marks whether somebody was there where a report says it of them but one way throughout. */
  private static void present(List<Claim> claims) {
    Map<String, Boolean> there = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof Value.Presence one
          && there.putIfAbsent(one.key(), one.there()) instanceof Boolean before
          && before != one.there()) {
        mixed.add(one.key());
      }
    }
    if (!there.isEmpty()) {
      claims.replaceAll(
          claim ->
              claim.value() instanceof Value.Presence one && !mixed.contains(one.key())
                  ? claim.with(claim.slot().marked(Slot.SINGLE))
                  : claim);
    }
  }

  /** Whether a claim tells of something that happened, and of no words of anybody. */
  private static boolean done(Claim claim) {
    return claim.modality() == Modality.ACTUAL
        && !claim.slot().measure().equals(Phases.WORD)
        && !claim.slot().measure().equals(Phases.DURING)
        && !claim.slot().has(ClockKind.BY)
        && !Acts.saying(claim.slot().head())
        && eligible(claim);
  }

  private static boolean sudden(Claim claim) {
    return claim.modality() == Modality.ACTUAL
        && claim.slot().measure().isEmpty()
        && Sudden.is(claim.slot().head())
        && eligible(claim);
  }

  private static long longest(List<Claim> claims, boolean end) {
    return onePlan(claims, end, DAY) ? DAY : onePlan(claims, end, QUARTER) ? QUARTER : 0;
  }

  /** Whether all that is planned to be, or to end, on a day is planned for one and the same. */
  private static boolean onePlan(List<Claim> claims, boolean end, long longest) {
    String day = null;
    for (Claim claim : claims) {
      if (planned(claim, end, longest)) {
        if (day != null && !day.equals(claim.value().normal())) {
          return false;
        }
        day = claim.value().normal();
      }
    }
    return day != null;
  }

  private static boolean planned(Claim claim, boolean end, long longest) {
    return claim.slot().measure().equals(Phases.END) == end
        && claim.detail().equals("event.date")
        && claim.modality() == Modality.PLANNED
        && claim.value() instanceof Value.When when
        && !when.readings().get(0).to().isAfter(when.readings().get(0).from().plusDays(longest));
  }

  /** How many days the day of a plan may be open. */
  private static final long DAY = 1;

  private static final long QUARTER = 92;

  private static Standing standing(Claim claim, List<Claim> like) {
    Claim first = like.get(0);
    if (!meets(claim.value(), first.value())) {
      return Standing.OTHER;
    }
    for (Claim other : like) {
      if (!meets(other.value(), first.value())) {
        return Standing.FIRST;
      }
    }
    return Standing.ONLY;
  }

  private static boolean eligible(Claim claim) {
    boolean news = claim.event() == null || !claim.event().background();
    // of two legs the second is the news
    boolean leg = claim.detail().equals("score") && "second".equals(claim.slot().window());
    // and of several readings the last
    leg |= claim.detail().equals("vote.tally") && LAST.contains(claim.slot().window() + "");
    return news
        && !claim.slot().part()
        && (claim.slot().window() == null || leg)
        && claim.modality() != Modality.POSSIBLE
        && !past(claim);
  }

  /** Whether a day lies months before the report, so that it is none of its news. */
  private static boolean past(Claim claim) {
    return claim.detail().equals("event.date")
        && claim.asOf() != null
        && claim.value() instanceof Value.When when
        && when.readings().get(0).lastDay().isBefore(claim.asOf().minusDays(NEWS));
  }

  /** The readings of a bill with which it is law. */
  private static final Set<String> LAST = Set.of("third", "final");

  /** So many days old a day may be and still be that of news. */
  private static final int NEWS = 90;

  /** What is the same for all claims that would answer one question. */
  private static String sort(Claim claim) {
    Slot slot = claim.slot();
    String head = slot.measure().startsWith("#") ? "" : slot.head();
    String unit = claim.value() instanceof Value.Amount amount ? amount.unit() : "";
    return switch (claim.detail()) {
      case "count.killed", "count.injured", "count.arrested" -> claim.detail() + slot.owner();
      case "count.people", "count.other", "event.attendance" ->
          "count " + unit + slot.measure() + "|" + head + "|" + slot.owner();
      case "score", "vote.tally" -> claim.detail();
      default ->
          claim.detail() + unit + "|" + slot.measure() + "|" + slot.head() + "|" + slot.owner();
    };
  }

  private static boolean meets(Value a, Value b) {
    if (a instanceof Value.Amount x && b instanceof Value.Amount y) {
      return x.interval().meets(y.interval());
    }
    return a.normal().equals(b.normal()) || part(a, b);
  }

  /** "Police in Lisbon", "in the Alfama district": a part of a town by its name, and its town. */
  private static boolean part(Value a, Value b) {
    return a instanceof Value.Where x
        && b instanceof Value.Where y
        && (small(x) && large(y) || small(y) && large(x));
  }

  private static boolean small(Value.Where where) {
    return where.known().isEmpty() && PARTS.contains(String.valueOf(where.sort()));
  }

  private static boolean large(Value.Where where) {
    return where.sort() == null && !where.known().isEmpty();
  }

  private static final Set<String> PARTS =
      Set.of("~quarter", "~district", "~street", "~square", "~hotel", "~park", "~stadium", "~hall");
}
