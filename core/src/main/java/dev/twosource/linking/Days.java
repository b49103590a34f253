package dev.twosource.linking;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.Phases;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Set;

/** Whether two days are of one happening, in the same phase of it. */
final class Days {
  private static final Link UNKNOWN = new Link.Unknown();

  private Days() {}

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (x.measure().equals("during") || y.measure().equals("during")) {
      return UNKNOWN; // of what goes on, any day is one
    }
    if (saying(x) || saying(y)) {
      // what was said on one day may be said again on the next
      boolean told = x.head().equals(y.head()) && x.owner().equals(y.owner());
      return told && Slots.related(x.context(), y.context()).size() >= 2
          ? same("both tell what " + x.owner() + " said", 0)
          : UNKNOWN;
    }
    boolean named = !x.head().startsWith("~") && !y.head().startsWith("~");
    boolean phase = phase(x, y);
    boolean like =
        EventTypes.compatible(x.head(), y.head())
            || contracts(x, y)
            || a.main()
                && b.main()
                && EventTypes.harmful(x.head())
                && EventTypes.harmful(y.head())
                && Slots.related(x.context(), y.context()).size() >= 2;
    if (named && (!like || !phase)) {
      return UNKNOWN;
    }
    if (named && a.event() != null && b.event() != null) {
      return same("the day of the " + x.head(), 1);
    }
    Set<String> words = Slots.related(x.context(), y.context());
    Set<String> names = Slots.common(x.names(), y.names());
    int shared = words.size() + 2 * names.size();
    // acts without a name are one where the same people do a like thing with the same things
    boolean act = x.head().equals(y.head()) && phase;
    boolean who = !x.owner().isEmpty() && x.owner().equals(y.owner());
    // "the last pair was let go on Saturday": a part of those who were
    // "is to remain shut" is of all of it
    boolean parts = !x.head().equals("~reopen") && (partial(x) || partial(y));
    boolean others = !x.owner().isEmpty() && !y.owner().isEmpty() && !who;
    if (parts) {
      return UNKNOWN;
    }
    boolean verbs = phase && Lexicon.get().related(verb(x), verb(y));
    boolean sole = a.standing().sole() && b.standing().sole();
    if (who && (act && (shared >= 4 || Acts.once(x.head())) || verbs && shared >= 5)) {
      return same("both tell what " + x.owner() + " did, or what was done to it", 3);
    }
    if (who && act && sole && told(a, b) && shared >= 2) {
      // each report has one such act of his
      return same("both tell of one " + verb(x) + " of " + x.owner(), 2);
    }
    if ((act || named) && Acts.once(x.head()) && !others && (shared > 0 || Acts.single(x.head()))) {
      // what is done once needs little else to be known again
      return same(
          "both tell of one " + x.head().replace("~", ""), shared >= 3 ? 3 : shared >= 1 ? 1 : 0);
    }
    if (named && shared >= 2) {
      // one of the two tells of the event by a verb alone: "nurses stop work", "the walkout"
      return same("both tell of a " + x.head(), shared >= 4 && !names.isEmpty() ? 3 : 1);
    }
    boolean verb = act || Lexicon.get().related(verb(x), verb(y));
    int things = Slots.common(x.context(), y.context()).size();
    boolean unnamed = x.head().startsWith("~") != y.head().startsWith("~");
    if (!others && verb && !names.isEmpty() && things + names.size() >= 3) {
      return same("both tell of " + String.join(", ", names), 1);
    }
    boolean plans = a.modality() == Modality.PLANNED && b.modality() == Modality.PLANNED;
    boolean apart = !a.document().equals(b.document());
    if (apart && plans && phase && (moved(a) || moved(b)) && shared >= 2 && !words.isEmpty()) {
      return same("both tell when " + String.join(", ", words) + " is to be", 1);
    }
    // "the test, due on Sunday", "they will write the test on 15 June instead"
    boolean ahead = a.modality() == Modality.PLANNED || b.modality() == Modality.PLANNED;
    boolean thing = holds(x, y) || holds(y, x);
    boolean known = words.size() >= 3 || !words.isEmpty() && !names.isEmpty() || thing;
    if (apart && ahead && !others && (moved(a) || moved(b)) && known && (verb || thing)) {
      return same("both tell when " + String.join(", ", words) + " is to be", 1);
    }
    if (!others
        && (names.size() >= 2 && things >= 4 || unnamed && !names.isEmpty() && things >= 2)) {
      // enough to say that they agree, and too little to say that a plan was changed where neither
      // says so
      return same("both tell of " + String.join(", ", names), moved(a) || moved(b) ? 1 : 0);
    }
    return UNKNOWN;
  }

  /**
   * Whether two days are of the same step: the first of a stretch is the day on which it begins.
   */
  static boolean phase(Slot x, Slot y) {
    return x.measure().equals(y.measure()) || begins(x, y) || begins(y, x);
  }

  private static boolean begins(Slot stretch, Slot day) {
    return stretch.measure().equals(Phases.BEGIN)
        && day.measure().isEmpty()
        && (day.has(Phases.BEGINS) || Acts.once(day.head()) || day.head().equals("~close"));
  }

  /** Whether what the first dates by its noun is what the second speaks of. */
  private static boolean holds(Slot x, Slot y) {
    return x.head().startsWith("~") && y.context().contains(x.head().substring(1));
  }

  private static String verb(Slot slot) {
    return slot.head().replace("~", "");
  }

  /** Whether both are told as having happened, in two reports. */
  private static boolean told(Claim a, Claim b) {
    return a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL
        && !a.document().equals(b.document());
  }

  /** Whether a day is that of words alone. */
  static boolean saying(Slot slot) {
    return slot.measure().equals("word") || Acts.saying(slot.head());
  }

  /** Whether a claim says that a plan was moved to its day. */
  static boolean moved(Claim claim) {
    // "will now meet on 2 April": not on the day that was named before
    // "no longer expects to open before May"
    boolean now =
        ("now".equals(claim.change()) || "longer".equals(claim.change()))
            && claim.modality() == Modality.PLANNED;
    return now || claim.change() != null && MOVED.contains(claim.change());
  }

  private static final Set<String> MOVED =
      WordList.set(
          """
              postponed postpone rescheduled moved delayed put brought shifted pushed deferred
              slipped instead extended later""");

  /** Whether a deal that is signed and a treaty may be one contract. */
  private static boolean contracts(Slot x, Slot y) {
    Set<String> heads = Set.of("deal", "treaty");
    return heads.contains(x.head())
        && heads.contains(y.head())
        && !Slots.common(x.names(), y.names()).isEmpty()
        && !Slots.related(x.context(), y.context()).isEmpty();
  }

  private static boolean partial(Slot slot) {
    for (String word : PART) {
      if (slot.focus().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> PART =
      List.of("last", "remain", "remaining", "pair", "rest", Phases.MORE);

  private static Link same(String evidence, int strength) {
    return new Link.Same(List.of(evidence), strength);
  }
}
