package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the days and hours of two happenings say of whether they are one. */
final class SameTime {
  /** What goes on in rounds, days and sessions, of which each has a number. */
  private static final Set<String> ROUNDS =
      Set.of("meeting", "visit", "call", "debate", "trial", "match", "vote", "race");

  /** Types of event that are over in hours and news for days. */
  private static final Set<String> PUNCTUAL =
      Set.of(
          "call", "match", "attack", "blast", "crash", "concert", "quake", "protest", "debate",
          "sale");

  private SameTime() {}

  /** Where days tell two events apart; whether they tell of one. */
  static boolean times(
      Entry left,
      Entry right,
      Occurrence x,
      Occurrence y,
      boolean followed,
      List<String> evidence,
      List<String> apart) {
    TimeSpan s = past(left, x.when());
    TimeSpan t = past(right, y.when());
    if (games(left, right)) {
      apart.add("each report leads with the result of its own match, on another day");
      return false;
    }
    if (s != null && t != null) {
      if (near(s, t)) {
        if (s.overlaps(t)) {
          evidence.add("both on " + (s.contains(t) ? days(t) : days(s)));
        } else if (struck(left.claim(), x, y) && hours(s, t) >= BETWEEN) {
          apart.add("one " + hour(s) + ", the other " + hour(t));
        }
        return s.firstDay().equals(t.firstDay())
            && s.lastDay().equals(t.lastDay())
            && s.to().isBefore(s.from().plusDays(3));
      }
      // what is the day in London may be the evening before in Lima
      // and one gathering may be told by its first day or its second
      // while calls of two days, each with its length, are two
      boolean call = x.type().equals("call") && left.claim().detail().equals("call.duration");
      boolean rallies = x.type().equals("protest") && left.claim().toll();
      boolean slack =
          small(left) || small(right) || !EventTypes.harmful(x.type()) && !call && !rallies;
      // the second outage of a week is another one; a second round is one of the talks
      slack &=
          ROUNDS.contains(x.type())
              || EventReader.ranked(x.markers()) == EventReader.ranked(y.markers());
      boolean clocks = slack && Math.abs(ChronoUnit.DAYS.between(s.firstDay(), t.firstDay())) <= 1;
      // "on Thursday 61 per cent said no", in a report of the strike that followed on Monday
      LocalDate own = left.claim().slot().fresh();
      boolean told =
          own != null && own.equals(right.claim().slot().fresh()) && !x.type().equals(y.type());
      if (!clocks && !told && !Lengths.within(left.claim(), right.claim(), s, t)) {
        apart.add("one on " + days(s) + ", the other on " + days(t));
      }
      return false;
    }
    if (left.profile().published() == null || right.profile().published() == null) {
      if (x.background() != y.background() && (s != null || t != null)) {
        apart.add("one is the news, the other is told of as something earlier");
      }
      return false;
    }
    LocalDate p = left.profile().published().day();
    LocalDate q = right.profile().published().day();
    // an event without a day of its own is taken to be of the days before its report
    if (followed && (s == null || t == null)) {
      return false; // weeks later a report may tell of it without its day
    }
    boolean lengths = left.claim().detail().endsWith(".duration") && type(x, y);
    if (lengths && planned(left) != planned(right)) {
      return false; // how long it was to take is told long before how long it took
    }
    boolean weeks = Math.abs(ChronoUnit.DAYS.between(p, q)) <= 21;
    if (weeks && x.background() != y.background()) {
      apart.add("one is the news, the other is told of as something earlier");
      return false;
    }
    if ((s == null || t == null)
        && !x.background()
        && !y.background()
        && x.type().equals(y.type())
        && Math.abs(ChronoUnit.DAYS.between(p, q)) > 45
        && Math.abs(ChronoUnit.DAYS.between(s == null ? p : q, s == null ? day(t, q) : day(s, p)))
            > 45) {
      apart.add("reported on " + p + " and on " + q);
      return false;
    }
    if (s == null && t != null) {
      undated(p, q, t, left.claim(), x, apart);
    } else if (t == null && s != null) {
      undated(q, p, s, right.claim(), y, apart);
    } else if (!x.background()
        && !y.background()
        && Math.abs(ChronoUnit.DAYS.between(p, q)) > (PUNCTUAL.contains(x.type()) ? 6 : 21)
        && x.type().equals(y.type())) {
      apart.add("reported on " + p + " and on " + q);
    }
    return false;
  }

  static boolean undated(Entry left, Entry right) {
    return left.profile().published() == null || right.profile().published() == null;
  }

  /** Whether two reports tell of a match each: they have two days and lead with two results. */
  static boolean games(Entry left, Entry right) {
    LocalDate first = matchday(left.claim());
    LocalDate second = matchday(right.claim());
    return first != null
        && second != null
        && !first.equals(second)
        && left.profile().otherResults(right.profile());
  }

  /** The day of the match that a claim is told of, or null. */
  private static @Nullable LocalDate matchday(Claim claim) {
    Occurrence event = claim.event();
    if (event == null || !event.type().equals("match")) {
      return null;
    }
    return event.when() == null ? claim.slot().fresh() : event.when().firstDay();
  }

  /**
   * The day of an event, or null where it still lay ahead when its report told what had happened:
   * "the bank cut its rate ... it meets again on 11 September".
   */
  private static @Nullable TimeSpan past(Entry entry, @Nullable TimeSpan when) {
    LocalDate told = entry.claim().asOf();
    boolean ahead =
        when != null
            && told != null
            && entry.claim().modality() == Modality.ACTUAL
            && !entry.claim().detail().equals("event.date")
            && when.firstDay().isAfter(told.plusDays(1));
    return ahead ? null : when;
  }

  private static boolean type(Occurrence x, Occurrence y) {
    return x.type().equals(y.type())
        && (x.people().isEmpty() || Linker.shares(x.people(), y.people()));
  }

  private static boolean planned(Entry entry) {
    return entry.claim().modality() == Modality.PLANNED;
  }

  /** The day of what has one, the day of its report otherwise. */
  private static LocalDate day(@Nullable TimeSpan span, LocalDate told) {
    return span == null ? told : span.firstDay();
  }

  /** Whether a document came out in the small hours of UTC, when its own day may be another. */
  private static boolean small(Entry entry) {
    var published = entry.profile().published();
    return published != null
        && !published.dayOnly()
        && published.instant().atZone(java.time.ZoneOffset.UTC).getHour() < 6;
  }

  static void undated(
      LocalDate published,
      LocalDate told,
      TimeSpan other,
      Claim claim,
      Occurrence undated,
      List<String> apart) {
    // a day that lay ahead when it was told is a plan, such as the day on which a deal is to close
    boolean ahead = other.firstDay().isAfter(told);
    if (claim.modality() != Modality.ACTUAL || undated.background() || ahead) {
      return;
    }
    if (other.firstDay().isAfter(published.plusDays(1))) {
      apart.add("one was reported on " + published + ", before the other on " + days(other));
    } else if (other.lastDay().isBefore(published.minusDays(10))
        && (other.withinOneDay() || undated.type().equals("vote") && brief(other))) {
      apart.add("one was on " + days(other) + ", the other is reported as news on " + published);
    }
  }

  /** Whether a stretch is no longer than a month: "in August all seven had voted for it". */
  private static boolean brief(TimeSpan span) {
    return span.from().plusDays(MONTH).isAfter(span.to());
  }

  private static final int MONTH = 32;

  /**
   * Whether two times are one, as far as documents tell: they meet, or lie a day apart where a
   * clock may be another.
   */
  private static boolean near(TimeSpan s, TimeSpan t) {
    if (s.overlaps(t)) {
      return true;
    }
    boolean clock = s.to().isBefore(s.from().plusDays(1)) && t.to().isBefore(t.from().plusDays(1));
    return clock && s.firstDay().equals(t.firstDay());
  }

  /** Whether a number is told of a blow that takes a moment: two of them may fall on one day. */
  private static boolean struck(Claim claim, Occurrence x, Occurrence y) {
    // observatories on two sides of the earth give the hour of a quake by their own clocks
    boolean measured = claim.slot().measure().equals("#magnitude");
    return claim.value() instanceof Value.Amount
        && !measured
        && x.type().equals(y.type())
        && BLOWS.contains(x.type());
  }

  private static final Set<String> BLOWS = Set.of("blast", "attack", "quake");

  /** So many hours lie between two blows of one day that no clock tells otherwise. */
  private static final long BETWEEN = 6;

  private static long hours(TimeSpan s, TimeSpan t) {
    TimeSpan first = s.from().isBefore(t.from()) ? s : t;
    return Duration.between(first.to(), (first == s ? t : s).from()).toHours();
  }

  /** "on 2025-09-14 between 00:00 and 12:00", "on 2025-09-14 at 21:10". */
  private static String hour(TimeSpan span) {
    String from = span.from().toLocalTime().toString();
    boolean minute = !span.to().isAfter(span.from().plusMinutes(1));
    return "on "
        + span.firstDay()
        + (minute ? " at " + from : " between " + from + " and " + span.to().toLocalTime());
  }

  static String days(@Nullable TimeSpan span) {
    if (span == null) {
      return "an unknown day";
    }
    return span.firstDay().equals(span.lastDay())
        ? span.firstDay().toString()
        : span.firstDay() + " to " + span.lastDay();
  }
}
