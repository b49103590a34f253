package dev.twosource.linking;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.clock.ClockKind;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two times of day are of one moment of one event. */
final class ClockTimes {
  /** So weak that it can say that two hours agree, never that they differ. */
  private static final int WEAK = -9;

  /** Steps that a report of one happening has but one of, by whatever verb it tells of them. */
  private static final Set<String> STEPS =
      Set.of("alarm", "find", "out", "control", "rescue", "arrival");

  private ClockTimes() {}

  /** What may strike one town twice on a day. */
  private static final Set<String> AGAIN =
      Set.of("attack", "blast", "outage", "theft", "crash", "fire");

  /** So many hours lie between two of them. */
  private static final long HOURS = 5;

  /** The minutes of a day. */
  private static final long DAY = 1440;

  /**
   * Why two times of day are of two happenings of a day: each is when something struck that may
   * well strike again, and hours lie between them. Null elsewhere.
   */
  static @Nullable String apart(Claim a, Claim b) {
    boolean again = AGAIN.contains(type(a)) && AGAIN.contains(type(b));
    if (!again || !(a.value() instanceof Value.When x) || !(b.value() instanceof Value.When y)) {
      return null;
    }
    // "ten past six" may be of the morning or the evening: the nearer one of the two counts
    long least = DAY;
    for (TimeSpan one : x.readings()) {
      for (TimeSpan other : y.readings()) {
        boolean clock = Objects.equals(one.zone(), other.zone());
        least = clock ? Math.min(least, between(one, other)) : least;
      }
    }
    // half a day to the minute is the morning taken for the evening
    return least < DAY && least >= HOURS * 60 && least != DAY / 2
        ? "one struck at %s, the other at %s"
            .formatted(
                x.readings().get(0).from().toLocalTime(), y.readings().get(0).from().toLocalTime())
        : null;
  }

  /** The minutes between two times of day, the shorter way round the clock. */
  private static long between(TimeSpan one, TimeSpan other) {
    long gap =
        Math.abs(ChronoUnit.MINUTES.between(one.from().toLocalTime(), other.from().toLocalTime()));
    return Math.min(gap, DAY - gap);
  }

  private static String type(Claim claim) {
    return claim.event() == null ? claim.slot().head() : claim.event().type();
  }

  /** Whether it is a call for help: "the emergency centre received the first call". */
  private static boolean called(Slot slot) {
    return (slot.head().equals("call") || slot.head().startsWith("~"))
        && !Slots.common(slot.context(), HELP).isEmpty();
  }

  private static final Set<String> HELP =
      Set.of(
          "emergency",
          "brigade",
          "firefighter",
          "dispatcher",
          "dispatch",
          "switchboard",
          "hotline",
          "ambulance",
          "police",
          "coastguard",
          "999",
          "911",
          "112");

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!x.measure().equals(y.measure())
        || x.measure().equals("during")
        || !Objects.equals(x.window(), y.window())) {
      return new Link.Unknown();
    }
    if (x.has(ClockKind.BY) || y.has(ClockKind.BY)) {
      return x.head().equals(y.head())
          ? new Link.Same(List.of("by when it was so"), WEAK)
          : new Link.Unknown();
    }
    if (x.has(ClockKind.AFTER) != y.has(ClockKind.AFTER) && !Acts.akin(x.head(), y.head())) {
      return new Link.Unknown(); // the fire broke out at one hour, and people went home at another
    }
    boolean named = !x.head().startsWith("~") && !y.head().startsWith("~");
    boolean event = named && EventTypes.compatible(x.head(), y.head());
    boolean mains = a.main() && b.main();
    boolean verb = !named && Acts.akin(x.head(), y.head());
    Set<String> things = new TreeSet<>(Slots.related(x.context(), y.context()));
    int names = Slots.common(x.names(), y.names()).size();
    int shared = things.size() + names;
    if (event && (mains || shared >= 2)) {
      return new Link.Same(List.of("the time of the " + x.head()), shared >= 2 ? 2 : 1);
    }
    if (!x.head().equals(y.head()) && Acts.once(x.head()) && Acts.once(y.head())) {
      return new Link.Unknown(); // a session is opened at one hour and its bill passed at another
    }
    boolean lone = a.standing().sole() && b.standing().sole() && mains;
    if (x.measure().equals("alarm") && lone) {
      return new Link.Same(List.of("each report tells of one alarm"), 2);
    }
    boolean wreck = a.event() != null || b.event() != null;
    if (x.measure().equals(ClockKind.DEPARTURE) && lone && wreck) {
      return new Link.Same(List.of("both tell when it set out on the way that is told of"), 1);
    }
    boolean once = x.head().equals(y.head()) && Acts.once(x.head());
    boolean leads = a.standing().leads() && b.standing().leads();
    if (once && (shared >= 2 || leads && Acts.single(x.head()))) {
      return new Link.Same(
          List.of("the time of one " + x.head().replace("~", "")), shared >= 2 ? 2 : 1);
    }
    // a fire's alarm, and the call by which it was raised
    boolean alarm = x.measure().equals("alarm") && (called(x) || called(y));
    if ((!named || alarm) && STEPS.contains(x.measure()) && shared >= 2) {
      return new Link.Same(List.of("both tell of " + String.join(", ", things)), 2);
    }
    // two things done on one day by the same people are done at two hours
    boolean acts = x.head().startsWith("~") && y.head().startsWith("~");
    if (verb && shared >= 3 || shared >= 4 && !acts) {
      return new Link.Same(
          List.of("both tell of " + String.join(", ", things)), verb && shared >= 4 ? 2 : 1);
    }
    // an act that no table knows, done by the same to the same: "boarded", "climbed aboard"
    boolean open = !Acts.listed(x.head()) || !Acts.listed(y.head());
    Set<String> parts = Slots.related(x.focus(), y.focus());
    parts.removeIf(word -> word.startsWith("~")); // a mark is no word of either
    if (open
        && leads
        && (parts.size() >= 3
            || parts.size() >= 2 && names >= 1
            || !parts.isEmpty() && names >= 3)) {
      return new Link.Same(List.of("both tell of " + String.join(", ", parts)), 2);
    }
    return new Link.Unknown();
  }
}
