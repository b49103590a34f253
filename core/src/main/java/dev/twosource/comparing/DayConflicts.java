package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two days that differ are those of one event, and so a conflict, or of two events. */
final class DayConflicts {
  /** When the documents came out. */
  private final Clock clock;

  DayConflicts(Clock clock) {
    this.clock = clock;
  }

  /** Days of one event lie close; the same sort of event on days far apart is two events. */
  @Nullable Judgement dates(Entry a, Entry b, Judgement conflict, Link.Same link) {
    Value.When here = (Value.When) a.claim().value();
    Value.When there = (Value.When) b.claim().value();
    TimeSpan s = Undated.like(here, there).readings().get(0);
    TimeSpan t = Undated.like(there, here).readings().get(0);
    long days = Undated.days(s, t);
    if (crowd(a.claim()) || crowd(b.claim())) {
      return null; // each night of a protest has arrests of its own
    }
    boolean exact = s.withinOneDay() && t.withinOneDay();
    boolean named =
        !a.claim().slot().head().startsWith("~") && !b.claim().slot().head().startsWith("~")
            || Acts.akin(a.claim().slot().head(), b.claim().slot().head());
    if (exact
        && days <= 2
        && link.strength() >= 3
        && (opens(a.claim()) || opens(b.claim()))
        && named
        && (a.claim().modality() == b.claim().modality())) {
      return conflict;
    }
    if (exact
        && bygone(a, b, s, t, link.strength() >= Judge.FIRM)
        && (named && link.strength() >= 3 || link.strength() >= 4)) {
      return conflict;
    }
    // the one crash, or the one opening, of which each of two reports gives one day
    if (exact && days <= 2 && named && link.strength() >= 1 && PastDays.lone(a, b)) {
      return conflict;
    }
    boolean planned =
        a.claim().modality() == Modality.PLANNED && b.claim().modality() == Modality.PLANNED;
    // "was to be on the 4th and is moved to the 11th", "moved from the 4th to the 18th"
    boolean shifted = planned && a.claim().slot().movedFrom(b.claim().slot());
    if (exact && shifted && link.strength() >= 4) {
      return conflict;
    }
    if (exact
        && days <= 7
        && planned
        && named
        && link.strength() >= 5
        && a.claim().main()
        && b.claim().main()) {
      // one gathering to come, of the same people, which each report knows as the only one
      return conflict;
    }
    // of one trial to come, or one election, each of two reports of the day knows one date
    boolean ends =
        ends(a.claim())
            && ends(b.claim())
            && a.claim().slot().head().equals(b.claim().slot().head());
    boolean ahead =
        planned
            && (ONE_OFF.contains(a.claim().slot().head()) || ends)
            && (a.claim().slot().head().equals(b.claim().slot().head())
                || Acts.akin(a.claim().slot().head(), b.claim().slot().head()))
            && a.claim().standing().sole()
            && b.claim().standing().sole()
            && a.profile().near(b.profile())
            && (!a.claim().slot().head().equals("trial") || accused(a.claim(), b.claim()))
            && clock.apart(a.claim(), b.claim()) <= 4 * Drift.HALF_DAY;
    boolean firm = link.strength() >= 4 || link.strength() >= 3 && Odds.lean(a, b);
    if (exact && ahead && days <= 62 && firm) {
      return conflict;
    }
    // "will open in December 2027", "is to open in June 2027": two months, or years, of one plan
    if (ahead && firm && coarse(s, t)) {
      return conflict;
    }
    // "is to receive the freedom of the city on Saturday", "the city will grant it to him this
    // Sunday": all signs say that the two plans are one
    boolean sole = a.claim().standing().sole() && b.claim().standing().sole();
    if (exact && planned && !named && sole && days <= 7 && Odds.likely(a, b)) {
      return conflict;
    }
    // what one person or body does once is one act, on whichever of two days
    Slot one = a.claim().slot();
    boolean once =
        Acts.once(one.head())
            && one.head().equals(b.claim().slot().head())
            && !one.owner().isEmpty()
            && one.owner().equals(b.claim().slot().owner());
    boolean landing = one.head().equals("~landing") && b.claim().slot().head().equals("~landing");
    if (exact
        && (once || landing)
        && days <= 62
        && link.strength() >= 3
        && a.claim().modality() == b.claim().modality()) {
      return conflict;
    }
    // "on 3 July", "on 13 July"; "from 1 June 2027", "from 1 January 2027": a slip of the pen
    boolean slip =
        exact
            && days > 2
            && one.head().equals(b.claim().slot().head())
            && link.strength() >= 3
            && a.claim().modality() == b.claim().modality()
            && a.claim().standing().sole()
            && b.claim().standing().sole()
            && Slips.days(s.firstDay(), t.firstDay());
    if (slip) {
      return conflict;
    }
    if (days > 2 && named && link.strength() >= 2) {
      return conflict.as(
          Verdict.DIFFERENT_EVENT, "different-event", "the two days lie " + days + " days apart");
    }
    return null;
  }

  /** A date and its weekday that do not fit, where both are of the same words. */
  static @Nullable Judgement calendar(Claim x, Claim y, Judgement conflict) {
    boolean pair =
        x.span().equals(y.span()) && CalendarCheck.byWeekday(x) != CalendarCheck.byWeekday(y);
    return pair
        ? conflict.as(
            Verdict.CONFLICT, "calendar", "the weekday and the date that it gives are two days")
        : null;
  }

  /** Whether a report tells what happened on the day on which it came out. */
  static boolean today(Claim claim) {
    return claim.value() instanceof Value.When when
        && claim.asOf() != null
        && claim.modality() == Modality.ACTUAL
        && when.readings().get(0).withinOneDay()
        && when.readings().get(0).firstDay().equals(claim.asOf());
  }

  /** Whether two days are those of one sort of act or event: who set out has not arrived. */
  static boolean alike(String p, String q) {
    boolean acts = p.startsWith("~") && q.startsWith("~");
    return !acts
        || p.equals(q)
        || Acts.akin(p, q)
        || Lexicon.get().related(p.substring(1), q.substring(1));
  }

  /** How many days those may lie apart of which two parties say that it was then. */
  static final int QUARREL = 31;

  static long between(Claim a, Claim b) {
    return a.value() instanceof Value.When s && b.value() instanceof Value.When t
        ? Undated.days(Undated.like(s, t).readings().get(0), Undated.like(t, s).readings().get(0))
        : Long.MAX_VALUE;
  }

  /** Whether a claim is of the main event of its report, or the only one in its first sentence. */
  private static boolean opens(Claim claim) {
    return claim.main()
        || claim.standing().sole() && claim.sentence().start() == 0
        || claim.standing().leads() && Acts.once(claim.slot().head());
  }

  /**
   * Whether both days were past when either report came out, and each has but one such day to tell:
   * of two happenings the later report would have had both.
   */
  private static boolean bygone(Entry a, Entry b, TimeSpan s, TimeSpan t, boolean firm) {
    LocalDate left = a.claim().asOf();
    LocalDate right = b.claim().asOf();
    if (left == null || right == null || !a.profile().near(b.profile())) {
      return false;
    }
    LocalDate told = left.isBefore(right) ? left : right;
    LocalDate last = s.firstDay().isAfter(t.firstDay()) ? s.firstDay() : t.firstDay();
    String p = a.claim().slot().head();
    String q = b.claim().slot().head();
    // a fire, a strike or a match there may be again within the week
    boolean alike = sameWords(a.claim().slot(), b.claim().slot());
    boolean acts =
        firm
            || alike && !PastDays.repeated(a.claim()) && !PastDays.repeated(b.claim())
            || singular(p) && singular(q) && (p.equals(q) || !Acts.listed(p) || !Acts.listed(q));
    return acts
        && !last.isAfter(told)
        && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= WEEK
        && a.claim().standing().sole()
        && b.claim().standing().sole()
        && a.claim().modality() == Modality.ACTUAL
        && b.claim().modality() == Modality.ACTUAL
        && (a.profile().sharedNames(b.profile()) >= (alike ? 1 : 2) || Odds.sure(a, b));
  }

  /** Whether two sentences tell of one thing in so many of the same words, whatever the verb. */
  private static boolean sameWords(Slot x, Slot y) {
    Set<String> names = new TreeSet<>(x.names());
    names.retainAll(y.names());
    Set<String> words = new TreeSet<>(x.context());
    words.removeIf(word -> !y.context().contains(word));
    return !names.isEmpty() && words.size() + names.size() >= WORDS;
  }

  private static final int WORDS = 5;

  /** Whether a day is told of the arrest of people whom nobody names. */
  private static boolean crowd(Claim claim) {
    Slot slot = claim.slot();
    return slot.head().equals("~arrest")
        && slot.owner().isEmpty()
        && slot.context().stream().anyMatch(DISORDER::contains);
  }

  private static final Set<String> DISORDER =
      WordList.set("riot clash protest unrest disorder demonstration march rally looting violence");

  private static final int WEEK = 7;

  private static boolean singular(String head) {
    return head.startsWith("~") || head.equals("treaty") || head.equals("discovery");
  }

  /** Whether two trials are of the same people, as far as both passages name them. */
  private static boolean accused(Claim x, Claim y) {
    return x.event() != null
        && x.slot().names().stream()
            .anyMatch(name -> y.slot().names().contains(name) && x.event().people().contains(name));
  }

  /** What is planned once, and not again for the week after. */
  private static final Set<String> ONE_OFF =
      Set.of(
          "trial",
          "vote",
          "visit",
          "opening",
          "launch",
          "closure",
          "ceremony",
          "~deadline",
          "~dissolve",
          "~sell",
          "~office",
          "~effect",
          "~close",
          "~reopen",
          "~release",
          "~groundbreaking",
          "~services");

  /** Whether two stretches are of like length, weeks or more: months, quarters, years. */
  private static boolean coarse(TimeSpan s, TimeSpan t) {
    long one = ChronoUnit.DAYS.between(s.firstDay(), s.lastDay()) + 1;
    long other = ChronoUnit.DAYS.between(t.firstDay(), t.lastDay()) + 1;
    return Math.min(one, other) >= MONTH && Math.abs(one - other) <= MONTH / 7;
  }

  private static final int MONTH = 28;

  /** Whether a day is that on which what goes on is to end, which it does once. */
  private static boolean ends(Claim claim) {
    return claim.slot().measure().equals("end");
  }
}
