package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.act.Sudden;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.clock.ClockKind;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that surely tell of one story, and each tells when one thing of a sort was done:
 * however else they word it, it is the same thing. "The roof gave way on Tuesday", "the beams came
 * down on Wednesday".
 */
final class Alike {
  /** What rescuers, police and traders do many times in one story. */
  private static final Set<String> AGAIN =
      Set.of(
          "~find",
          "~release",
          "~return",
          "~rescue",
          "~evacuate",
          "~flee",
          "~buy",
          "~sell",
          "~publish",
          "~arrest",
          "visit",
          "meeting",
          "debate",
          "vote",
          "trial");

  private Alike() {}

  /** What is said of a plan that comes to pass on another day. */
  private static final Set<String> LATE =
      Set.of("late", "delay", "instead", "early", "wait", "postpone", "extra");

  /** Whether each report has one day for which something is planned, and one says it was moved. */
  private static boolean plans(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!x.has(Slot.PLAN) || !y.has(Slot.PLAN) || !Days.moved(a) && !Days.moved(b)) {
      return false;
    }
    boolean now = "now".equals(a.change()) || "now".equals(b.change());
    now |= "longer".equals(a.change()) || "longer".equals(b.change());
    return !now
        || !Slots.related(x.context(), y.context()).isEmpty()
        || !Slots.common(x.names(), y.names()).isEmpty()
        || LATE.stream().anyMatch(w -> x.context().contains(w) || y.context().contains(w));
  }

  /** Whether both tell of a plan, and one of them says that it was moved. */
  private static boolean shifted(Claim a, Claim b) {
    return a.modality() == Modality.PLANNED
        && b.modality() == Modality.PLANNED
        && (Days.moved(a) || Days.moved(b));
  }

  /** What is opened, performed or launched is told as any of these. */
  private static final Set<String> SHOWN = Set.of("opening", "ceremony", "concert", "launch");

  /** Whether the first tells of a plan, and the second, later, of what came of it. */
  private static boolean awaited(Entry first, Entry second) {
    var p = first.profile().published();
    var q = second.profile().published();
    return first.claim().modality() == Modality.PLANNED
        && second.claim().modality() == Modality.ACTUAL
        && p != null
        && q != null
        && p.day().isBefore(q.day());
  }

  /** What the day says on which something came later, or sooner, than was planned. */
  private static final Set<String> COME =
      Set.of(
          "late",
          "delay",
          "early",
          "wait",
          "postpone",
          "finally",
          "schedule",
          "overdue",
          "originally",
          "eventually",
          "plan");

  /** The link of a plan's day and of the day on which a later report has it come about, or null. */
  private static @Nullable Link came(Entry plan, Entry news, Common.Memory memory) {
    if (!came(plan.claim(), news.claim())) {
      return null;
    }
    Common common = memory.of(plan.profile(), news.profile());
    boolean near = plan.profile().near(news.profile());
    return common.sure() && common.names() >= 2 && (near || common.score() >= SURER)
        ? new Link.Same(
            List.of(
                "the later report tells when what was planned came",
                "the documents share " + common.named()),
            3)
        : null;
  }

  /** What two reports must share to be surely of one story that are weeks apart. */
  private static final double SURER = 5;

  /**
   * Whether what a report has planned for its only such day is what the other tells as its news: in
   * like words, or in few where it says that it was late.
   */
  private static boolean came(Claim plan, Claim news) {
    Slot x = plan.slot();
    Slot y = news.slot();
    if (!x.has(Slot.PLAN)
        || !plan.detail().equals("event.date")
        || !news.detail().equals("event.date")
        || plan.document().equals(news.document())
        || !plan.standing().sole()
        || !news.standing().sole()
        || Days.saying(x)
        || Days.saying(y)
        || x.measure().equals("during")
        || y.measure().equals("during")
        || EventTypes.harmful(y.head())) {
      return false;
    }
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = Slots.common(x.names(), y.names());
    boolean act = Acts.akin(x.head(), y.head()) || y.context().contains(x.head().replace("~", ""));
    boolean late =
        COME.stream().anyMatch(word -> y.context().contains(word) && !x.context().contains(word))
            || Days.moved(news);
    int known = words.size() + names.size() + (act ? 1 : 0);
    // "a day later than planned", of a report's only plan; or what is done but once to one thing
    boolean delayed = "delayed".equals(news.change()) && !before(news, plan);
    boolean moved = Days.moved(news) && !words.isEmpty() && !before(news, plan);
    boolean one =
        Acts.single(x.head())
            && (x.head().equals(y.head())
                || SHOWN.contains(x.head()) && SHOWN.contains(y.head())
                || OPENED.contains(x.head()) && OPENED.contains(y.head()));
    if (delayed && known >= 1 || (moved || one) && known >= 2) {
      return true;
    }
    return !words.isEmpty()
        && !names.isEmpty()
        && known >= (late ? 3 : act || names.size() >= 3 ? 5 : 6);
  }

  /**
   * Whether a report tells of what was over when the plan was told, or came sooner than planned.
   */
  private static boolean before(Claim news, Claim plan) {
    return news.value() instanceof Value.When when
        && plan.value() instanceof Value.When due
        && plan.asOf() != null
        && (when.readings().get(0).lastDay().isBefore(plan.asOf())
            || when.readings().get(0).lastDay().isBefore(due.readings().get(0).firstDay()));
  }

  /** What is open again is told as either. */
  private static final Set<String> OPENED = Set.of("opening", "~reopen");

  /** Whether the second passage tells the act of the first by a verb or noun beside its own. */
  private static boolean tells(Slot x, Slot y, boolean hour) {
    String act = x.head().replace("~", "");
    return x.head().startsWith("~")
        && act.length() > 3
        && !Acts.listed(y.head())
        && (hour ? y.focus() : y.context()).contains(act);
  }

  /**
   * Whether two days are told with so many of the same things, by verbs of which no table knows
   * one, that they agree where they are the same: "fell near the second camp", "lost his footing
   * above camp two".
   */
  private static boolean overlap(
      Claim a, Claim b, Set<String> words, Set<String> names, Common common) {
    boolean open = !Acts.listed(a.slot().head()) || !Acts.listed(b.slot().head());
    return open
        && a.detail().equals("event.date")
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL
        && (words.size() >= 3 && !names.isEmpty() || words.size() >= 2 && names.size() >= 3)
        && common.names() >= 2
        && common.sure();
  }

  /** The link that two days or times of the only such act make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common.Memory memory) {
    Claim a = left.claim();
    Claim b = right.claim();
    Link came = awaited(left, right) ? came(left, right, memory) : null;
    came = came == null && awaited(right, left) ? came(right, left, memory) : came;
    if (came != null) {
      return came;
    }
    boolean times = a.detail().equals("event.date") || a.detail().equals("event.time");
    if (!times
        || !a.detail().equals(b.detail())
        || a.document().equals(b.document())
        || !a.standing().sole()
        || !b.standing().sole()
        || a.modality() != b.modality() && !awaited(left, right) && !awaited(right, left)
        || a.modality() == Modality.NEGATED
        || !left.profile().near(right.profile()) && !plans(a, b) && !shifted(a, b)) {
      return null;
    }
    Slot x = a.slot();
    Slot y = b.slot();
    if (Days.saying(x) || Days.saying(y)) {
      return null; // an office says something every day
    }
    // "no longer expects to close before May" is of the end that was hoped for
    boolean ends = plans(a, b) && ("longer".equals(a.change()) || "longer".equals(b.change()));
    if (!ends && !Days.phase(x, y)
        || x.measure().equals("during")
        || x.measure().equals("word")
        || !Objects.equals(x.window(), y.window())
        || x.has(ClockKind.BY)
        || y.has(ClockKind.BY)) {
      return null;
    }
    Common common = memory.of(left.profile(), right.profile());
    if (common.names() < 2 && common.score() < Common.SURE) {
      return null;
    }
    if (plans(a, b) && common.own()) {
      return new Link.Same(
          List.of("each report tells of one plan", "the documents share " + common.named()), 3);
    }
    boolean like =
        x.head().equals(y.head())
            || EventTypes.compatible(x.head(), y.head())
            || SHOWN.contains(x.head()) && SHOWN.contains(y.head());
    if (shifted(a, b) && like && common.sure() && common.names() >= 2) {
      return new Link.Same(
          List.of("one report says that it was moved", "the documents share " + common.named()), 3);
    }
    if (!left.profile().near(right.profile())) {
      return null;
    }
    boolean lone = x.has(Slot.LONE) && y.has(Slot.LONE) && Sudden.one(x.head(), y.head());
    // a union speaks of each mine in turn
    boolean foreign =
        common.names() < 2 && (elsewhere(x, right.profile()) || elsewhere(y, left.profile()));
    if (lone && common.sure() && !foreign) {
      // whatever each calls it, either report has but one such thing to tell of
      return new Link.Same(
          List.of(
              "each report tells of one sudden happening", "the documents share " + common.named()),
          common.names() >= 2 ? 5 : 4);
    }
    boolean others = !x.owner().isEmpty() && !y.owner().isEmpty() && !x.owner().equals(y.owner());
    boolean act =
        x.head().equals(y.head())
            || EventTypes.compatible(x.head(), y.head())
            || OPENED.contains(x.head()) && OPENED.contains(y.head())
            || Sudden.one(x.head(), y.head());
    // an hour is that of the clause it stands in alone
    boolean hour = a.detail().equals("event.time");
    boolean verbs = Acts.akin(x.head(), y.head()) || tells(x, y, hour) || tells(y, x, hour);
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = Slots.common(x.names(), y.names());
    if (!others && !act && !verbs && overlap(a, b, words, names, common)) {
      return new Link.Same(
          List.of(
              "both tell of " + String.join(", ", words), "the documents share " + common.named()),
          words.size() + names.size() >= 5 ? 4 : 1);
    }
    boolean more = x.has(Phases.MORE) || y.has(Phases.MORE); // "two more were held on Friday"
    if (others || more || !act && !verbs) {
      return null;
    }
    boolean listed = Acts.listed(x.head()) && Acts.listed(y.head());
    // an act that no table knows, or that is done again and again, may be any of many: what it was
    // done to must be told by both
    boolean sure = common.names() >= 2 && common.score() >= Common.SURE;
    int needed = !listed || AGAIN.contains(x.head()) ? 4 : sure ? 0 : 1;
    if (words.size() + 2 * names.size() < needed) {
      return null;
    }
    return new Link.Same(
        List.of(
            "each report tells of one " + x.head().replace("~", ""),
            "the documents share " + common.named()),
        sure ? 4 : 3);
  }

  /** Whether a passage names somebody or some place, of none of which the other report tells. */
  private static boolean elsewhere(Slot slot, Profile other) {
    return !slot.names().isEmpty() && slot.names().stream().noneMatch(other::tells);
  }
}
