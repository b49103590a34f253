package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Landfalls;
import dev.twosource.linking.Link;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Voice;
import dev.twosource.reading.event.EventTypes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two days or places may be the old and the new one of one plan. What is told as moved may
 * go far; without such a word, a plan and what happened lie close, or they are of two occasions.
 */
final class Plans {
  private static final Set<String> MOVED =
      WordList.set(
          """
              postponed postpone rescheduled moved delayed brought initially originally instead put
              shifted pushed deferred slipped switched move relocated transferred extended longer
              later previously new""");

  /**
   * What days of one plan may lie apart: with a word for the move, with a sure link, with a weak
   * one.
   */
  private static final int TOLD = 400;

  private static final int SURE = 100;

  private static final int WEAK = 31;

  /** The link from which on two claims are taken to be about one event. */
  private static final int FIRM = 3;

  /** How many days the two reports may lie apart. */
  private static final int REPORTS = 120;

  /** How far a plan slips, in days. */
  private static final int SLIP = 200;

  /** How far a plan slips, in days, where a report says that it did. */
  private static final int TERM = 100;

  /** How far apart, in UTF-16 units, one text tells the old day and the new one. */
  private static final int NEAR = 400;

  /** What two reports must share to be of one gathering where little else says so. */
  private static final double STORY = 2.5;

  private Plans() {}

  /**
   * Whether one value may have taken the other's place, as far as its kind asks for more than a
   * link.
   */
  static boolean may(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    boolean firm = link.strength() >= FIRM && Caution.came(a, b);
    return one(a.claim(), b.claim(), link.strength(), firm ? SLIP : SURE)
        && apart(a, b, link, found);
  }

  private static boolean apart(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    return switch (a.claim().detail()) {
      case "event.date" -> moved(a, b, link);
      case "event.place" ->
          link.strength() >= 3
              && (Landfalls.is(a.claim(), b.claim())
                  || away(a.claim(), b.claim())
                  || away(b.claim(), a.claim())
                  || names(a.claim(), b.claim())
                  || names(b.claim(), a.claim())
                  || !Caution.withholds(a, b, link, found));
      case "percent" ->
          link.strength() >= 2
              && a.claim().modality() != Modality.POSSIBLE
              && b.claim().modality() != Modality.POSSIBLE;
      default -> true;
    };
  }

  /**
   * Whether the later report only says when something was to be that the earlier one tells as done:
   * "it should have begun at eight".
   */
  static boolean lookedBack(Claim earlier, Claim later) {
    return (later.detail().equals("event.date") || later.detail().equals("event.time"))
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.PLANNED
        && later.value() instanceof Value.When when
        && later.asOf() != null
        && !when.readings().get(0).firstDay().isAfter(later.asOf());
  }

  private static boolean moved(Entry a, Entry b, Link.Same link) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (unplanned(x) || unplanned(y) || phases(x, y)) {
      return false;
    }
    TimeSpan s = ((Value.When) x.value()).readings().get(0);
    TimeSpan t = ((Value.When) y.value()).readings().get(0);
    boolean told = told(x) || told(y);
    if (distance(s, t) > SLIP || !told && (coarse(s) || coarse(t))) {
      return false;
    }
    if (turned(a, b)
        || turned(b, a)
        || away(a, b) && (strangers(a, b) || things(a, b))
        || models(x, y)) {
      return false;
    }
    if (x.document().equals(y.document())) {
      return (x.modality() == Modality.PLANNED || y.modality() == Modality.PLANNED)
          && (x.change() != null || y.change() != null)
          && Math.abs(x.span().start() - y.span().start()) <= NEAR;
    }
    var p = a.profile().published();
    var q = b.profile().published();
    if (p == null || q == null) {
      return link.strength() >= 3;
    }
    long apart =
        p.day().isBefore(q.day()) ? since(x, s, p.day(), q.day()) : since(y, t, q.day(), p.day());
    boolean soon = distance(s, t) <= (told ? TERM : 31) && apart <= 45;
    boolean firm = link.strength() >= FIRM && (told || Caution.came(a, b));
    return apart <= (firm ? TOLD : REPORTS)
        && (link.strength() >= 2 || soon && a.profile().score(b.profile()) >= STORY);
  }

  /**
   * Whether the first, earlier report tells of what had happened by then, and the other of what is
   * still to come, or the first of a plan, and the other of what had happened before that was told,
   * or well before the day of the plan with no word that it was moved: those are of two occasions.
   */
  private static boolean turned(Entry first, Entry second) {
    Claim x = first.claim();
    Claim y = second.claim();
    if (x.asOf() == null
        || y.asOf() == null
        || !x.asOf().isBefore(y.asOf())
        || Changes.corrects(x, y)
        || Changes.corrects(y, x)) {
      return false;
    }
    TimeSpan s = ((Value.When) x.value()).readings().get(0);
    TimeSpan t = ((Value.When) y.value()).readings().get(0);
    boolean planned = x.modality() == Modality.PLANNED;
    boolean done = y.modality() == Modality.ACTUAL;
    if (!planned) {
      // of two days that lie close the nearer past one may be read for the one to come
      boolean far = distance(s, t) > FORTNIGHT;
      boolean over =
          s.lastDay().isBefore(x.asOf()) ? far || !told(y) : far && !s.lastDay().isAfter(x.asOf());
      return !done && over;
    }
    if (y.modality() == Modality.PLANNED) {
      // "was delayed today": then it was to be, and not some other day
      return !t.lastDay().isAfter(y.asOf()) && distance(s, t) > FORTNIGHT;
    }
    boolean sooner = t.lastDay().isBefore(s.firstDay().minusDays(7));
    return done && (t.lastDay().isBefore(x.asOf()) || sooner && !told(x) && !told(y));
  }

  private static final int FORTNIGHT = 14;

  /**
   * Whether two passages name two things of one make, each of which is not in the other: the one
   * phone and the next, two sorts of plane.
   */
  private static boolean models(Claim x, Claim y) {
    for (String p : x.slot().names()) {
      for (String q : y.slot().names()) {
        String make = p.substring(0, p.indexOf(' ') + 1);
        boolean line =
            !make.isEmpty()
                && q.startsWith(make)
                && !p.startsWith(q)
                && !q.startsWith(p)
                && !x.slot().names().contains(q)
                && !y.slot().names().contains(p)
                && !Lexicon.get().isGivenName(make.strip())
                && !Lexicon.get().isPlace(p)
                && !Lexicon.get().isPlace(q);
        if (line) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether two passages each name a thing, no person, body or place, and not the same one: the
   * phone that goes on sale and the tablet that is delayed.
   */
  private static boolean things(Entry a, Entry b) {
    Set<String> here = things(a);
    Set<String> there = things(b);
    return !here.isEmpty()
        && !there.isEmpty()
        && Collections.disjoint(a.claim().slot().names(), there)
        && Collections.disjoint(b.claim().slot().names(), here)
        && !Changes.corrects(a.claim(), b.claim())
        && !Changes.corrects(b.claim(), a.claim());
  }

  private static Set<String> things(Entry entry) {
    Set<String> things = new TreeSet<>(entry.claim().slot().names());
    things.removeIf(
        name -> {
          String full = entry.profile().named(name);
          int end = full.indexOf(' ');
          return Lexicon.get().isPlace(name)
              || Lexicon.get().isOrganisation(name)
              || Lexicon.get().place(name) != null
              || end > 0
                  && Lexicon.get().isGivenName(full.substring(0, end).toLowerCase(Locale.ROOT));
        });
    return things;
  }

  /** Whether months lie between two reports. */
  private static boolean away(Entry a, Entry b) {
    LocalDate p = a.claim().asOf();
    LocalDate q = b.claim().asOf();
    return p != null && q != null && Math.abs(ChronoUnit.DAYS.between(p, q)) > MONTH;
  }

  private static final int MONTH = 30;

  /**
   * Whether two passages have no name in common, and each has one of which the other report knows
   * nothing.
   */
  static boolean strangers(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    return !Changes.corrects(x, y)
        && !Changes.corrects(y, x)
        && Collections.disjoint(x.slot().names(), y.slot().names())
        && unheard(a, b)
        && unheard(b, a);
  }

  /**
   * Whether two tolls are each told with a place or a thing of which the other report knows
   * nothing, and with no name in common: two blows of one war.
   */
  static boolean scenes(Entry a, Entry b) {
    return Collections.disjoint(a.claim().slot().names(), b.claim().slot().names())
        && scene(a, b)
        && scene(b, a);
  }

  private static boolean scene(Entry entry, Entry other) {
    Voice voice = entry.claim().voice();
    String key = voice == null || voice.key() == null ? "" : voice.key();
    Set<String> names = things(entry);
    names.addAll(entry.claim().slot().places());
    names.removeIf(name -> key.contains(name) || other.profile().tells(name));
    return !names.isEmpty();
  }

  private static boolean unheard(Entry entry, Entry other) {
    return entry.claim().slot().names().stream().anyMatch(name -> !other.profile().tells(name));
  }

  /**
   * How many days the later report came after the earlier one, or after the day for which that had
   * the plan: what is announced in autumn for March is late in May.
   */
  private static long since(Claim earlier, TimeSpan day, LocalDate told, LocalDate later) {
    boolean ahead = earlier.modality() == Modality.PLANNED && day.lastDay().isAfter(told);
    LocalDate from = ahead ? day.lastDay() : told;
    return from.isBefore(later) ? ChronoUnit.DAYS.between(from, later) : 0;
  }

  /** Whether what a day is told of is nobody's plan: an attack, a crash, somebody's death. */
  private static boolean unplanned(Claim claim) {
    String head = claim.slot().head();
    if (claim.modality() == Modality.PLANNED || claim.slot().focus().contains("deadline")) {
      return false; // for claims after a flood; the collapse of a block that is to be pulled down
    }
    return EventTypes.harmful(head) && !head.equals("protest") && !head.equals("strike")
        || SUFFERED.contains(head);
  }

  private static final Set<String> SUFFERED =
      Set.of("~shoot", "~kill", "~die", "~injure", "~occur", "~happen", "~fall", "~crash");

  /** Whether one is of a trial, and the other of the sentence that ends it. */
  private static boolean phases(Claim x, Claim y) {
    return x.slot().head().equals("trial")
        && y.slot().head().equals("trial")
        && x.slot().focus().contains("sentence") != y.slot().focus().contains("sentence");
  }

  private static long distance(TimeSpan s, TimeSpan t) {
    LocalDate first = s.lastDay().isBefore(t.firstDay()) ? s.lastDay() : t.lastDay();
    LocalDate second = s.lastDay().isBefore(t.firstDay()) ? t.firstDay() : s.firstDay();
    return ChronoUnit.DAYS.between(first, second);
  }

  /** Whether a stretch is a year or the like, which is no day of anything. */
  private static boolean coarse(TimeSpan span) {
    return span.lastDay().isAfter(span.firstDay().plusDays(100));
  }

  /** Whether a claim says that a plan was moved. */
  static boolean moved(Claim claim) {
    return claim.change() != null && MOVED.contains(claim.change());
  }

  private static boolean told(Claim claim) {
    return moved(claim) || "now".equals(claim.change());
  }

  /** Whether two claims that differ may be of one plan. */
  private static boolean one(Claim x, Claim y, int strength, int sure) {
    boolean told = told(x) || told(y);
    if (x.detail().equals("event.place")) {
      boolean both = x.main() && y.main() || names(x, y) || names(y, x) || Landfalls.is(x, y);
      return strength > FIRM && both || told && strength >= FIRM;
    }
    if (!x.detail().equals("event.date")
        || !(x.value() instanceof Value.When s)
        || !(y.value() instanceof Value.When t)) {
      return true;
    }
    TimeSpan p = s.readings().get(0);
    TimeSpan q = t.readings().get(0);
    // "in the second quarter", "not before September"
    long apart = p.overlaps(q) ? 0 : distance(p, q);
    long longest = Math.max(length(p), length(q));
    return told ? apart <= TOLD : longest <= SURE && apart <= (strength >= FIRM ? sure : WEAK);
  }

  /**
   * "met in Lyon after a storm closed the airport in Bern": whether it names where it was to be.
   */
  private static boolean names(Claim claim, Claim plan) {
    return plan.modality() == Modality.PLANNED
        && plan.value() instanceof Value.Where where
        && claim.slot().names().contains(where.key());
  }

  private static long length(TimeSpan span) {
    return ChronoUnit.DAYS.between(span.firstDay(), span.lastDay());
  }

  /** Whether a passage says that the gathering was moved from the place that the other has. */
  private static boolean away(Claim claim, Claim other) {
    return (claim.slot().measure().equals(Slot.MOVED) || moved(claim))
        && other.value() instanceof Value.Where where
        && claim.slot().names().contains(where.key());
  }
}
