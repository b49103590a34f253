package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.DayParts;
import dev.twosource.kinds.mark.Elsewhere;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sets two reports apart by when they tell what as news: yearly occasions, two days of one
 * sort of event.
 */
final class News {
  private News() {}

  /**
   * Why what two claims tell happened on two occasions: before an event and after it, or each as
   * the news of its own week; null where nothing says so.
   */
  static @Nullable String occasion(Entry left, Entry right) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (!Linker.personal(a)) {
      String storms = Storms.apart(left, right);
      if (storms != null) {
        return storms;
      }
    }
    for (String mark : a.slot().focus()) {
      boolean ahead = mark.startsWith(Slot.AHEAD_OF);
      if (ahead || mark.startsWith(Slot.BEHIND)) {
        String event = mark.substring(mark.indexOf(':') + 1);
        if (b.slot().has((ahead ? Slot.BEHIND : Slot.AHEAD_OF) + event)) {
          return "one is before the " + event + ", the other after it";
        }
      }
    }
    if (a.slot().head().equals("aftershock") && b.slot().head().equals("quake")
        || a.slot().head().equals("quake") && b.slot().head().equals("aftershock")) {
      return "one is of a quake, the other of an aftershock";
    }
    String rounds = Rounds.apart(a, b);
    if (rounds != null) {
      return rounds;
    }
    boolean bearers = a.slot().has(Slot.NAMESAKE) || b.slot().has(Slot.NAMESAKE);
    if (bearers && !a.document().equals(b.document())) {
      return "two people bear the name";
    }
    if (crests(a.slot(), b.slot())) {
      return "high water comes to each place in its turn";
    }
    if (a.detail().equals("event.date")) {
      if (SameTime.games(left, right)) {
        return "each report leads with the result of its own match, on another day";
      }
      LocalDate first = today(left);
      LocalDate second = today(right);
      return first == null || second == null || first.equals(second)
          ? null
          : "each is the news of the day on which its report came out";
    }
    if (Elsewhere.twoTowns(a, b) || Elsewhere.twoTowns(b, a)) {
      return "one report tells of the other one as of what had happened in another town";
    }
    if (DayParts.apart(a.slot(), b.slot())) {
      return "they were in two parts of the day";
    }
    String hours = a.detail().equals("event.time") ? ClockTimes.apart(a, b) : null;
    if (hours != null) {
      return hours;
    }
    LocalDate x = a.slot().fresh();
    LocalDate y = b.slot().fresh();
    if ((x == null || y == null)
        && YEARLY.contains(a.detail())
        && Linker.told(left)
        && Linker.told(right)) {
      x = left.profile().published().day();
      y = right.profile().published().day();
      return Math.abs(ChronoUnit.DAYS.between(x, y)) > SEASON
          ? "one was reported on " + x + ", the other on " + y
          : null;
    }
    // the dead of an outbreak are those of all its weeks, on whichever day they were counted
    if (a.toll() && lasting(a) && lasting(b)) {
      return null;
    }
    long most = occasions(a, b) ? 0 : news(a);
    return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) > most
        ? "one is the news of " + x + ", the other of " + y
        : null;
  }

  /** "The river crested at Arvo on Friday", "the crest reached Belm": whether of two places. */
  private static boolean crests(Slot x, Slot y) {
    Set<String> names = new HashSet<>(x.names());
    names.addAll(x.places());
    Set<String> others = new HashSet<>(y.names());
    others.addAll(y.places());
    return x.head().equals("~crest")
        && y.head().equals("~crest")
        && !names.isEmpty()
        && !others.isEmpty()
        && !Linker.shares(names, others);
  }

  private static boolean lasting(Claim claim) {
    return claim.event() != null && EventTypes.lasting(claim.event().type());
  }

  /** The day that a claim tells of where it is that of its report, or null. */
  private static @Nullable LocalDate today(Entry entry) {
    Claim claim = entry.claim();
    boolean day =
        claim.modality() == Modality.ACTUAL
            && claim.value() instanceof Value.When when
            && when.readings().size() == 1
            && when.readings().get(0).withinOneDay()
            && entry.profile().published() != null
            && when.readings().get(0).firstDay().equals(entry.profile().published().day());
    return day ? entry.profile().published().day() : null;
  }

  /** What is told when it happens, and of which each season has its own. */
  private static final Set<String> YEARLY =
      Set.of("vote.tally", "score", "event.duration", "call.duration", "distance", "event.time");

  private static final int SEASON = 60;

  /**
   * Whether each passage says itself on which day somebody was there or not: who stayed away from
   * Saturday's cup final may well be at Sunday's parade.
   */
  private static boolean occasions(Claim a, Claim b) {
    return a.value() instanceof Value.Presence && dayless(a.event()) && dayless(b.event());
  }

  private static boolean dayless(@Nullable Occurrence event) {
    return event == null || event.when() == null;
  }

  /** How many days apart what is told as news may be one happening. */
  private static long news(Claim claim) {
    return switch (claim.detail()) {
      case "percent" -> NEWS;
      case "money.amount" -> sudden(claim) ? 1 : 3;
      case "event.duration" -> SINGLE.contains(claim.slot().head()) ? 1 : 3;
      case "distance", "sentence.length", "vote.tally" -> 3;
      case "event.outcome" -> claim.slot().measure().equals("side") ? 1 : 3; // who won
      case "event.place", "event.time" -> 3;
      case "count.people", "count.other", "event.attendance" ->
          sudden(claim) || aboard(claim) ? 1 : 3;
      default -> 1;
    };
  }

  /** What goes on by itself and is over on its day, as talks and trials are not. */
  private static final Set<String> SINGLE =
      Set.of("outage", "kidnapping", "fire", "crash", "storm", "flood", "leak", "quake");

  /** Whether it counts those who were brought in on a boat, of which others come on other days. */
  private static boolean aboard(Claim claim) {
    return claim.slot().measure().equals("#rescued")
        && !Slots.common(claim.slot().context(), BOATS).isEmpty();
  }

  private static final Set<String> BOATS =
      Set.of("boat", "canoe", "raft", "dinghy", "lifeboat", "migrant", "skiff");

  private static final Set<String> SUDDEN = Set.of("theft", "sale", "match", "concert");

  /** Whether it is told of a deed or a sale, of which there may be another one on any day. */
  private static boolean sudden(Claim claim) {
    Occurrence event = claim.event();
    return event != null && SUDDEN.contains(event.type());
  }

  /** After so many days what is told as news is another happening. */
  private static final int NEWS = 12;
}
