package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Deciders;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.voice.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether two outcomes answer the same question about the same thing. */
final class Outcomes {
  private static final Link UNKNOWN = new Link.Unknown();

  private Outcomes() {}

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!Objects.equals(x.window(), y.window())) {
      return UNKNOWN;
    }
    if (!x.measure().equals(y.measure())) {
      return ended(a, b);
    }
    if (Quarrel.reads(a)) {
      return Quarrel.of(a, b);
    }
    String trades = Deciders.trades(x, y);
    if (trades != null) {
      return new Link.Apart(List.of(trades));
    }
    Set<String> left = named(x);
    Set<String> right = named(y);
    boolean others = left.size() == 1 && right.size() == 1 && !left.equals(right);
    // "Winston Cudjoe, the singer known as Lord Tamarind"
    if (others
        && Slots.common(x.names(), right).isEmpty()
        && Slots.common(y.names(), left).isEmpty()) {
      return new Link.Apart(
          List.of(
              "one is of %s, the other of %s"
                  .formatted(left.iterator().next(), right.iterator().next())));
    }
    Set<String> things = Slots.related(x.focus(), y.focus());
    things.removeIf(
        word ->
            word.startsWith(Slot.ON)
                || word.startsWith(Marks.BODY)
                || word.startsWith(Marks.TRADE));
    if (x.measure().equals("account")) {
      things.removeIf(word -> word.startsWith("~"));
    }
    Set<String> names = Slots.common(x.names(), y.names());
    boolean told =
        switch (x.measure()) {
          case "side" -> x.head().equals(y.head()) && !Slots.common(x.focus(), y.focus()).isEmpty();
          case "winner" -> winner(a, b, things, names);
          case "account" -> account(a, b, things, names);
          case "office",
              "result",
              "progress",
              "custody",
              "release",
              "prosecution",
              "candidacy",
              "apology",
              "hospital" ->
              personal(x, y, things, names);
          case "life", "harm", "ascent", "finish", "record", "test" ->
              x.owner().isEmpty() || y.owner().isEmpty()
                  ? x.owner().equals(y.owner()) && unnamed(x, y, things, names)
                  : x.owner().equals(y.owner());
          case "verdict" -> verdict(a, b, things, names);
          // what was talked of is one thing, in few words
          case "talk" -> !things.isEmpty();
          // whom both reports name beside it is the one who was lost
          case "search" ->
              !Slots.common(x.focus(), y.focus()).isEmpty() && !a.document().equals(b.document());
          case "appeal" -> appeal(a, b, things, names);
          case "holding", "stoppage" -> holding(a, b, things, names);
          default -> plain(a, b, things, names);
        };
    Set<String> both = new TreeSet<>(things);
    both.addAll(names);
    String what = both.isEmpty() ? "it" : String.join(", ", both);
    return told || rivals(a, b) ? new Link.Same(List.of("what came of " + what), 1) : UNKNOWN;
  }

  /** Who is named as the one whose fate is told: "granted bail to the lawmaker Mutiso". */
  private static Set<String> named(Slot slot) {
    if (!FATES.contains(slot.measure())) {
      return Set.of();
    }
    Set<String> names = Slots.common(slot.focus(), slot.names());
    names.removeIf(name -> Lexicon.get().isPlace(name) || Lexicon.get().place(name) != null);
    return names;
  }

  private static final Set<String> FATES =
      Set.of("decision", "verdict", "custody", "release", "life", "harm", "prosecution");

  /**
   * What came of talks, told in one report by what was signed at their end and in the other by what
   * was agreed or not.
   */
  private static Link ended(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean signed =
        x.measure().equals("agreement") && y.measure().equals("signing")
            || x.measure().equals("signing") && y.measure().equals("agreement");
    if (!signed || !a.standing().sole() || !b.standing().sole() || !Slots.within(a, b, 1)) {
      return UNKNOWN;
    }
    Set<String> things = Slots.related(x.focus(), y.focus());
    Set<String> names = Slots.common(x.names(), y.names());
    Set<String> both = new TreeSet<>(things);
    both.addAll(names);
    return !things.isEmpty() && names.size() >= 2
        ? new Link.Same(List.of("what came of " + String.join(", ", both)), 1)
        : UNKNOWN;
  }

  /**
   * Whether two parties answer one question in opposite ways, of which each report has but one
   * answer: the one tells who was let in, the other where nobody was.
   */
  private static boolean rivals(Claim a, Claim b) {
    if (!(a.value() instanceof Value.Outcome p)
        || !(b.value() instanceof Value.Outcome q)
        || p.positive() == q.positive()
        || a.slot().measure().equals("account")
        || !a.standing().sole()
        || !b.standing().sole()
        || !Parties.two(a.voice(), b.voice())
        || !a.slot().owner().equals(b.slot().owner())) {
      return false;
    }
    Set<String> words = Slots.related(a.slot().context(), b.slot().context());
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    return !words.isEmpty() && words.size() + names.size() >= 3;
  }

  private static boolean plain(Claim a, Claim b, Set<String> things, Set<String> names) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean same = ((Value.Outcome) a.value()).positive() == ((Value.Outcome) b.value()).positive();
    // one body decides many things: a contradiction must be about one of them, not only by one body
    int known = 2 * things.size() + names.size();
    return switch (x.measure()) {
      // talks, a trial or a fixture have one outcome: who takes part tells them from others
      case "agreement" ->
          same && !things.isEmpty()
              || names.size() >= 2 && (same || !things.isEmpty() || bare(x) || bare(y))
              || names.size() == 1 && !things.isEmpty()
              || things.size() >= 2;
      case "decision" ->
          !things.isEmpty()
                  && (same || known >= 4 || Slots.common(x.context(), y.context()).size() >= 3)
              || refers(x) != refers(y) && Slots.common(x.context(), y.context()).size() >= 2
              || only(a, b, names);
      default -> !things.isEmpty() && known >= 3;
    };
  }

  /** Words of every decision: that both texts use them says nothing. */
  static final Set<String> DECIDING =
      WordList.set(
          """
              vote bill plan proposal motion council councillor member parliament senate house
              assembly committee board pass approve reject defeat decide decision majority
              government minister read reading debate law measure meeting evening night""");

  /**
   * Whether each of two reports of one day tells of one decision, and both name what no atlas
   * knows, such as a street that is to be shut, or say in the same words what it is about.
   */
  private static boolean only(Claim a, Claim b, Set<String> names) {
    Set<String> words = Slots.common(a.slot().context(), b.slot().context());
    words.removeAll(DECIDING);
    // a council's own town is in all that it decides
    boolean same = ((Value.Outcome) a.value()).positive() == ((Value.Outcome) b.value()).positive();
    Set<String> told = same ? names : Deciders.without(names, a.slot(), b.slot());
    return a.standing().sole()
        && b.standing().sole()
        && Slots.within(a, b, 1)
        && (words.size() >= 2 || told.stream().anyMatch(name -> !Lexicon.get().isPlace(name)))
        && !Slots.related(a.slot().context(), b.slot().context()).isEmpty();
  }

  /** Whether the matter is only referred to: "it", "the application". */
  static boolean refers(Slot slot) {
    List<String> told = slot.focus().stream().filter(w -> !Slot.marksDay(w)).toList();
    return !told.isEmpty() && told.stream().allMatch(w -> w.startsWith("~"));
  }

  /** Of one who stands trial: of two charges there may be two verdicts. */
  private static boolean verdict(Claim a, Claim b, Set<String> things, Set<String> names) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean same = ((Value.Outcome) a.value()).positive() == ((Value.Outcome) b.value()).positive();
    boolean one = a.standing().sole() && b.standing().sole();
    boolean owned = !x.owner().isEmpty() && !y.owner().isEmpty();
    if (owned && !x.owner().equals(y.owner())) {
      return false;
    }
    // "two teachers were acquitted": who stands trial by what he is, where each report has one
    boolean described =
        one
            && x.owner().isEmpty()
            && y.owner().isEmpty()
            && Slots.within(a, b, 3)
            && things.stream().anyMatch(w -> Lexicon.get().nounClass(w) == NounClass.PERSON);
    boolean known =
        owned || described || !things.isEmpty() && 2 * things.size() + names.size() >= 3;
    // guilty of arson and cleared of theft are two verdicts
    boolean all = x.has(Slot.ENTIRE) || y.has(Slot.ENTIRE);
    if (all && owned && !same) {
      return Slots.within(a, b, 3);
    }
    boolean charge = !things.isEmpty() || bare(a) || bare(b);
    return known && (same || one && charge);
  }

  /** Whether nothing is said of the charge: the accused and names are none. */
  private static boolean bare(Claim claim) {
    Set<String> charge = new TreeSet<>(claim.slot().focus());
    charge.removeAll(claim.slot().names());
    return charge.isEmpty();
  }

  /** Of one ruling: what it is on is told in other words, so that its names may have to do. */
  private static boolean appeal(Claim a, Claim b, Set<String> things, Set<String> names) {
    boolean same = ((Value.Outcome) a.value()).positive() == ((Value.Outcome) b.value()).positive();
    boolean one = a.standing().sole() && b.standing().sole();
    return !things.isEmpty() && 2 * things.size() + names.size() >= 3
        || names.size() >= 2 && (same || one);
  }

  /** Of one strike, match or show: what it was must be told alike, or not at all. */
  private static boolean holding(Claim a, Claim b, Set<String> things, Set<String> names) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean told = !x.head().isEmpty() && !y.head().isEmpty();
    Set<String> here = days(x);
    Set<String> there = days(y);
    boolean days = !here.isEmpty() && !there.isEmpty() && Slots.common(here, there).isEmpty();
    if (days || told && !x.head().equals(y.head())) {
      return false;
    }
    // "the walkout on Friday", "Friday's strike is off": of a day that neither report has seen yet
    boolean day = Slots.common(here, there).stream().anyMatch(on -> ahead(a, on) && ahead(b, on));
    return told
        ? !things.isEmpty() || !names.isEmpty() || day
        : !things.isEmpty() && 2 * things.size() + names.size() >= 3;
  }

  /** Whether a day that is told with a claim lies ahead of its report. */
  private static boolean ahead(Claim claim, String on) {
    return claim.asOf() != null
        && LocalDate.parse(on.substring(Slot.ON.length())).isAfter(claim.asOf());
  }

  /** The days that are told with what was held or called off. */
  private static Set<String> days(Slot slot) {
    Set<String> days = new TreeSet<>(slot.focus());
    days.removeIf(word -> !word.startsWith(Slot.ON));
    return days;
  }

  /** Whether nothing is said of what was agreed or not: "the talks collapsed". */
  private static boolean bare(Slot slot) {
    return slot.focus().stream().filter(word -> !Slot.marksDay(word)).count() <= 1;
  }

  /** One person or side, told of by name on both sides. */
  private static boolean personal(Slot x, Slot y, Set<String> things, Set<String> names) {
    if (!x.owner().isEmpty() && !y.owner().isEmpty()) {
      return x.owner().equals(y.owner());
    }
    String owner = x.owner().isEmpty() ? y.owner() : x.owner();
    boolean contest = x.measure().equals("result") || x.measure().equals("progress");
    // who won or lost must be told: each match has one of either
    return owner.isEmpty() ? !contest && names.size() + things.size() >= 2 : names.contains(owner);
  }

  /** One who has no name: what it is must be told alike, and where. */
  private static boolean unnamed(Slot x, Slot y, Set<String> things, Set<String> names) {
    return !x.head().isEmpty()
        && Lexicon.get().related(x.head(), y.head())
        && !things.isEmpty()
        && things.size() + names.size() >= 2;
  }

  private static boolean winner(Claim a, Claim b, Set<String> things, Set<String> names) {
    boolean same = a.value().normal().equals(b.value().normal());
    boolean prizes = !a.slot().mark(Slot.PRIZE).isEmpty() && !b.slot().mark(Slot.PRIZE).isEmpty();
    if (prizes) {
      // the work that won it, and whoever made it, are no two winners
      return a.slot().owner().equals(b.slot().owner())
          && a.slot().focus().stream().anyMatch(m -> m.startsWith(Slot.PRIZE) && b.slot().has(m))
          && contests(a.slot(), b.slot(), JURIES);
    }
    return a.slot().head().equals(b.slot().head())
        && (same || contests(a.slot(), b.slot()))
        && (same || !things.isEmpty() || !names.isEmpty());
  }

  /** Who won a stage has not won the race: of parts and wholes both must say the same word. */
  private static boolean contests(Slot x, Slot y) {
    return contests(x, y, PARTS);
  }

  private static boolean contests(Slot x, Slot y, Set<String> parts) {
    for (String part : parts) {
      if (x.context().contains(part) != y.context().contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** Prizes beside the one that a jury gives to the best of all. */
  private static final Set<String> JURIES =
      Set.of("audience", "critic", "short", "special", "youth");

  private static final Set<String> PARTS =
      WordList.set(
          """
              stage heat leg set round lap seat primary semi-final audience jury critic short""");

  /** What one party says and another denies. */
  private static boolean account(Claim a, Claim b, Set<String> things, Set<String> names) {
    boolean opposed =
        ((Value.Outcome) a.value()).positive() != ((Value.Outcome) b.value()).positive();
    // a denial is short, and says again a good part of what it denies
    boolean days = Slots.within(a, b, 3);
    boolean taken = days && things.size() >= 2 && 3 * things.size() >= Math.min(said(a), said(b));
    int known = things.size() + names.size();
    // reports that nobody can date may be of two quarrels of the same people
    boolean enough = days ? things.size() >= 3 || known >= 3 : things.size() >= 2 && known >= 5;
    boolean negated =
        ((Value.Outcome) a.value()).positive()
            ? b.slot().negates(a.slot())
            : a.slot().negates(b.slot());
    return opposed
        && negated
        && Parties.two(a.voice(), b.voice())
        && !things.isEmpty()
        && (taken || enough);
  }

  /** How many words of its own a statement has. */
  private static long said(Claim claim) {
    return claim.slot().focus().stream()
        .filter(word -> !word.startsWith("~") && !word.startsWith(Slot.NOT))
        .count();
  }
}
