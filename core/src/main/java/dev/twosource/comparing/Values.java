package dev.twosource.comparing;

import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.place.Spots;
import dev.twosource.kinds.place.Venues;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.TimeSpan;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two values, without regard to who says them and when. Symmetric, and a value agrees with
 * itself.
 */
public final class Values {
  private static final String TWO_DAYS = "the times are of two days";

  private Values() {}

  /** How two values stand to each other. */
  public static Comparison compare(Value a, Value b) {
    return switch (a) {
      case Value.Amount x when b instanceof Value.Amount y -> amounts(x, y);
      case Value.When x when b instanceof Value.When y -> times(x, y);
      case Value.Where x when b instanceof Value.Where y -> places(x, y);
      case Value.Who x when b instanceof Value.Who y -> people(x, y);
      case Value.Who x when b instanceof Value.Amount y -> size(x, y);
      case Value.Amount x when b instanceof Value.Who y -> size(y, x);
      case Value.Who x when b instanceof Value.Presence y -> listed(x, y);
      case Value.Presence x when b instanceof Value.Who y -> listed(y, x);
      case Value.Presence x when b instanceof Value.Presence y -> presence(x, y);
      case Value.Outcome x when b instanceof Value.Outcome y -> outcomes(x, y);
      case Value.Tally x when b instanceof Value.Tally y -> tallies(x, y);
      case Value.Office x when b instanceof Value.Office y -> Posts.compare(x, y);
      case Value.Wording x when b instanceof Value.Wording y -> Wordings.compare(x, y);
      default -> new Comparison.Incomparable("two sorts of value");
    };
  }

  private static Comparison amounts(Value.Amount a, Value.Amount b) {
    if (!a.sameUnit(b)) {
      return new Comparison.Incomparable("two units that are not turned into each other");
    }
    boolean sameNumber = a.stated() == b.stated();
    if (a.interval().equals(b.interval()) || sameNumber && compatibleHedges(a.hedge(), b.hedge())) {
      return new Comparison.Agrees("the same number");
    }
    if (a.interval().meets(b.interval())) {
      if (vague(a) && vague(b) && alike(a.interval(), b.interval())) {
        return new Comparison.Agrees("the same order of magnitude");
      }
      boolean close =
          near(a.hedge())
              && near(b.hedge())
              && !Double.isNaN(a.stated())
              && !Double.isNaN(b.stated())
              && apart(a.stated(), b.stated()) <= 0.05;
      return close
          ? new Comparison.Agrees("the hedges meet")
          : new Comparison.Compatible("one value lies within the other's bounds");
    }
    if (rounds(a, b) || rounds(b, a) || loose(a, b)) {
      boolean same =
          !Double.isNaN(a.stated())
              && !Double.isNaN(b.stated())
              && apart(a.stated(), b.stated()) <= 0.005;
      return same
          ? new Comparison.Agrees("the same number but for rounding")
          : new Comparison.Compatible("one number is a rounding of the other");
    }
    if (halves(a, b) || halves(b, a)) {
      return new Comparison.Compatible("one number is a rounding of the other");
    }
    if (vague(a) && vague(b) && !orders(a.interval(), b.interval())) {
      return new Comparison.Compatible("both are vague words");
    }
    if (sameNumber && round(a)) {
      return new Comparison.Compatible("one number is a rounding of the other");
    }
    boolean minor =
        !Double.isNaN(a.stated())
            && !Double.isNaN(b.stated())
            && Math.max(a.stated(), b.stated()) > 20
            && apart(a.stated(), b.stated()) <= 0.06;
    boolean exact = a.interval().isExact() && b.interval().isExact();
    return exact
        ? new Comparison.Contradicts("two different numbers", "both gave the same number", minor)
        : new Comparison.Contradicts(
            "the two ranges do not meet", "one range reached the other", minor);
  }

  /**
   * "A ride of four and a half hours" and "4 hours 36 minutes", told to the half hour; "three hours
   * and 21 minutes" and "3 hours 21 minutes 34 seconds", told to the minute.
   */
  private static boolean halves(Value.Amount coarse, Value.Amount fine) {
    if (!coarse.unit().equals("min") || !fine.unit().equals("min") || !plain(coarse)) {
      return false;
    }
    double whole = coarse.stated();
    double close = fine.stated();
    boolean seconds =
        whole == Math.rint(whole) && close != Math.rint(close) && Math.abs(whole - close) < 1;
    if (seconds && whole > 5) {
      return true;
    }
    return plain(fine)
        && whole >= 60
        && whole < 24 * 60
        && whole % 30 == 0
        && close % 5 != 0
        && Math.abs(whole - close) <= Math.min(10, whole * FINELY);
  }

  /** "nearly 100" and "100", "over $2 million" and "$2 million": who rounds drops such words. */
  private static boolean round(Value.Amount amount) {
    double stated = amount.stated();
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1, stated))));
    boolean figure = stated / unit == Math.rint(stated / unit);
    return figure && stated >= 20 && !amount.unit().equals("%") && !amount.unit().equals("min");
  }

  private static boolean compatibleHedges(Hedge a, Hedge b) {
    return soft(a) && soft(b) || a == b;
  }

  /** Whether a hedge keeps close to the number: "nearly", "just over", and not "less than". */
  private static boolean near(Hedge hedge) {
    return soft(hedge) || hedge == Hedge.NEARLY || hedge == Hedge.JUST_OVER;
  }

  private static boolean soft(Hedge hedge) {
    return hedge == Hedge.NONE || hedge == Hedge.EXACT || hedge == Hedge.ABOUT;
  }

  private static double apart(double a, double b) {
    return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  }

  /**
   * Whether the first is the second in fewer digits, rounded or with the others left off: "1.5
   * million" of 1,460,000 and of 1,590,000, but not "3 billion" of 2.2 billion. What is told with a
   * hedge has its bounds already.
   */
  private static boolean rounds(Value.Amount coarse, Value.Amount fine) {
    double half = coarse.precision();
    // nobody leaves half a million off a million and a half
    boolean close = half <= FINELY * coarse.stated();
    double above = close ? 2 * half : BELOW_HALF * half;
    return half > fine.precision()
        && plain(coarse)
        && widen(coarse, half, above)
            .meets(
                plain(fine) && close
                    ? widen(fine, fine.precision(), fine.precision())
                    : fine.interval());
  }

  /** What is told to so small a part of it may be told with digits left off. */
  private static final double FINELY = 0.05;

  private static final double BELOW_HALF = 0.99;

  /** Whether two numbers that lie close meet where both are taken for round ones. */
  private static boolean loose(Value.Amount a, Value.Amount b) {
    double half = Math.max(a.precision(), b.precision());
    double p = middle(a.interval());
    double q = middle(b.interval());
    return half > 0
        && Math.max(p, q) <= CLOSE_BY * Math.min(p, q)
        && widen(a, wide(a, half), wide(a, half)).meets(widen(b, wide(b, half), wide(b, half)));
  }

  /** "Some 28,000" has bounds on either side that are far wider than what was rounded off. */
  private static double wide(Value.Amount amount, double half) {
    return amount.hedge() == Hedge.ABOUT && half < FINE * amount.stated() ? 0 : half;
  }

  /** What is told in steps that are less than this part of it is told closely. */
  private static final double FINE = 0.02;

  private static double middle(Interval interval) {
    return Double.isInfinite(interval.high())
        ? interval.low()
        : (interval.low() + interval.high()) / 2;
  }

  /** How many times one of two numbers the other may be of which one is told in round figures. */
  private static final double CLOSE_BY = 1.25;

  private static boolean plain(Value.Amount amount) {
    return amount.hedge() == Hedge.NONE || amount.hedge() == Hedge.EXACT;
  }

  private static Interval widen(Value.Amount amount, double below, double above) {
    Interval interval = amount.interval();
    return new Interval(interval.low() - below, false, interval.high() + above, true);
  }

  private static boolean vague(Value.Amount amount) {
    return amount.hedge() == Hedge.VAGUE;
  }

  private static boolean alike(Interval a, Interval b) {
    double low = Math.max(a.low(), b.low()) / Math.max(1, Math.min(a.low(), b.low()));
    double high = Math.max(a.high(), b.high()) / Math.max(1, Math.min(a.high(), b.high()));
    return low <= 2 && (high <= 2 || Double.isNaN(high));
  }

  /**
   * Whether two vague ranges lie an order of magnitude apart: tens of thousands, hundreds of
   * thousands.
   */
  private static boolean orders(Interval a, Interval b) {
    Interval low = a.low() < b.low() ? a : b;
    Interval high = a.low() < b.low() ? b : a;
    return high.low() >= low.low() * 9;
  }

  private static Comparison times(Value.When left, Value.When right) {
    Value.When a = Undated.like(left, right);
    Value.When b = Undated.like(right, left);
    if (!Undated.meet(a, b)) {
      return new Comparison.Incomparable("which day is meant is not known");
    }
    // "Monday night" and "the early hours of Tuesday" are one night, and nights tell more than days
    boolean nights = nightly(a) && nightly(b);
    return clocks(told(a, nights), told(b, nights));
  }

  /**
   * Compares by one clock where both name a zone, or neither does. Where the clock is only that of
   * the place that a passage names, it is asked when the other one names a zone, or another place.
   */
  private static Comparison clocks(List<TimeSpan> a, List<TimeSpan> b) {
    List<TimeSpan> x = zoned(a, false);
    List<TimeSpan> y = zoned(b, false);
    List<TimeSpan> p = zoned(a, true);
    List<TimeSpan> q = zoned(b, true);
    boolean zones = !p.isEmpty() && !q.isEmpty();
    if (x.isEmpty() || y.isEmpty()) {
      return zones ? times(p, q) : times(a, b);
    }
    Comparison here = times(x, y);
    boolean apart = zones && here instanceof Comparison.Contradicts && !sharesZone(p, q);
    if (!apart) {
      return here;
    }
    Comparison there = times(p, q);
    return there instanceof Comparison.Contradicts
        ? new Comparison.Incomparable("each may be by another clock")
        : there;
  }

  private static boolean sharesZone(List<TimeSpan> a, List<TimeSpan> b) {
    for (TimeSpan x : a) {
      for (TimeSpan y : b) {
        if (offset(x).equals(offset(y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static ZoneOffset offset(TimeSpan span) {
    return span.zone().getRules().getOffset(span.utcFrom());
  }

  private static List<TimeSpan> zoned(List<TimeSpan> when, boolean zone) {
    return when.stream().filter(span -> span.zone() != null == zone).toList();
  }

  private static boolean nightly(Value.When when) {
    return when.readings().stream().anyMatch(TimeSpan::isNight);
  }

  /** The nights among the readings, or the others. */
  private static List<TimeSpan> told(Value.When when, boolean nights) {
    List<TimeSpan> told =
        when.readings().stream().filter(span -> span.isNight() == nights).toList();
    return told.isEmpty() ? when.readings() : told;
  }

  private static Comparison times(List<TimeSpan> a, List<TimeSpan> b) {
    Comparison best = null;
    for (TimeSpan x : a) {
      for (TimeSpan y : b) {
        // times of day have more readings than one only where the words leave the day or the half
        // of it open
        boolean day = length(x) >= 180 || length(y) >= 180;
        boolean open = !day && a.size() > 1 && b.size() > 1;
        if (open && !oneDay(x, y) && !x.overlaps(y)) {
          continue; // the days are open: the pair of readings on one day tells
        }
        boolean many = a.size() > 1 || b.size() > 1;
        // "next Monday" is first of all the coming one; "3/4" is as much in March as in April
        boolean likeliest = x == a.get(0) && y == b.get(0) && weeks(a) && weeks(b);
        Comparison here = spans(x, y, day && many && !likeliest);
        if (best == null || tells(here, best)) {
          best = here;
        }
      }
    }
    return best == null ? new Comparison.Incomparable("the day stays open") : best;
  }

  /**
   * Whether two moments are of one day. By two clocks it may be Thursday evening and early on
   * Friday: then they are where they lie closer than half a day.
   */
  private static boolean oneDay(TimeSpan x, TimeSpan y) {
    boolean clocks = x.zone() != null && y.zone() != null && !x.zone().equals(y.zone());
    return clocks
        ? Duration.between(x.utcFrom(), y.utcFrom()).abs().toHours() < 12
        : x.firstDay().equals(y.firstDay());
  }

  /**
   * Whether one pair of readings tells more than another. Of two alike in rank one and the same
   * tells, whichever of the claims was asked first.
   */
  private static boolean tells(Comparison here, Comparison best) {
    return rank(here) != rank(best)
        ? rank(here) < rank(best)
        : here.toString().compareTo(best.toString()) < 0;
  }

  /** Whether the readings of a day lie weeks apart, as those of a weekday do. */
  private static boolean weeks(List<TimeSpan> when) {
    TimeSpan first = when.get(0);
    for (TimeSpan span : when) {
      if (Math.abs(ChronoUnit.DAYS.between(first.firstDay(), span.firstDay())) % 7 != 0) {
        return false;
      }
    }
    return true;
  }

  private static int rank(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Agrees agrees -> 0;
      case Comparison.Compatible compatible -> 1;
      // of "midnight on Friday" the reading on the other's day tells
      case Comparison.Incomparable incomparable -> incomparable.why().equals(TWO_DAYS) ? 4 : 2;
      case Comparison.Contradicts contradicts -> 3;
    };
  }

  private static Comparison spans(TimeSpan x, TimeSpan y, boolean ambiguous) {
    if (x.from().equals(y.from())
        && x.to().equals(y.to())
        && (x.zone() == null || y.zone() == null || x.zone().equals(y.zone()))) {
      return ambiguous
          ? new Comparison.Compatible("one reading of the date agrees")
          : new Comparison.Agrees("the same time");
    }
    if (x.overlaps(y)) {
      boolean clock = length(x) <= 60 && length(y) <= 60;
      boolean alike = clock || length(x) <= 2 * length(y) && length(y) <= 2 * length(x);
      return alike && !ambiguous
          ? new Comparison.Agrees("the same time")
          : new Comparison.Compatible("one time lies within the other");
    }
    boolean clocks = length(x) < 1440 && length(y) < 1440 && !x.isNight() && !y.isNight();
    if (clocks) {
      boolean zones = x.zone() != null && y.zone() != null;
      if (!zones && (x.zone() != null || y.zone() != null) && noZone(x, y)) {
        return new Comparison.Contradicts(
            "no clock is so far from the other", "both named the same moment", false);
      }
      if (!zones && (x.zone() != null || y.zone() != null)) {
        return new Comparison.Incomparable("only one of the times names its zone");
      }
      long gap = Math.abs(Duration.between(x.utcFrom(), y.utcFrom()).toMinutes());
      boolean oneDay = !zones && x.firstDay().equals(y.firstDay());
      if (gap >= 18 * 60 && !ambiguous && !oneDay) {
        return new Comparison.Incomparable(TWO_DAYS);
      }
      if (gap <= CLOSE) {
        return new Comparison.Compatible("a few minutes apart");
      }
    } else if (x.zone() == null != (y.zone() == null) && near(x, y)) {
      return new Comparison.Incomparable("only one of the times names its zone");
    }
    return new Comparison.Contradicts(
        "the two times do not meet", "both named the same time", false);
  }

  /**
   * Whether no zone puts two minutes together of which one is by universal time: zones lie whole
   * and half hours from it, and a few of them quarters.
   */
  private static boolean noZone(TimeSpan x, TimeSpan y) {
    long off = Math.floorMod(ChronoUnit.MINUTES.between(x.utcFrom(), y.utcFrom()), HALF_HOUR);
    boolean whole = off <= CLOSE || off >= HALF_HOUR - CLOSE || Math.abs(off - 15) <= 2;
    return length(x) <= CLOSE && length(y) <= CLOSE && !whole;
  }

  private static final int HALF_HOUR = 30;

  /** So many minutes apart two times of day may be one. */
  private static final int CLOSE = 5;

  private static boolean near(TimeSpan x, TimeSpan y) {
    return x.from().minusHours(14).isBefore(y.to()) && y.from().minusHours(14).isBefore(x.to());
  }

  private static long length(TimeSpan span) {
    return Math.max(1, Duration.between(span.from(), span.to()).toMinutes());
  }

  private static Comparison places(Value.Where a, Value.Where b) {
    if (a.key().equals(b.key())) {
      return Spots.apart(a.marks(), b.marks())
          ? new Comparison.Contradicts(
              "two spots in one place: " + Spots.told(a.marks(), b.marks()),
              "both named the same spot",
              false)
          : namesakes(a, b)
              ? new Comparison.Contradicts(
                  "two houses of one name in two towns", "both lay in the same town", false)
              : new Comparison.Agrees("the same place");
    }
    if (a.within().contains(b.key()) || b.within().contains(a.key())) {
      return new Comparison.Agrees("one place lies in the other");
    }
    if (Venues.unlike(a, b) && !akin(a.key(), b.key())) {
      return new Comparison.Contradicts(
          "two buildings of unlike sorts", "both named the same place", false);
    }
    if (Venues.unnamed(a) || Venues.unnamed(b)) {
      return new Comparison.Incomparable("a building that bears no name may be the other place");
    }
    if (a.sort() != null && a.sort().equals(b.sort())) {
      return akin(a.key(), b.key())
          ? new Comparison.Compatible("one name may be the other's short form")
          : new Comparison.Contradicts(
              "two places of one sort", "both named the same place", false);
    }
    if (BUILDINGS.contains(String.valueOf(a.sort()))
        && BUILDINGS.contains(String.valueOf(b.sort()))
        && !akin(a.key(), b.key())) {
      return new Comparison.Contradicts("two buildings", "both named the same place", false);
    }
    if (town(a) && city(b) || town(b) && city(a)) {
      return new Comparison.Contradicts("two towns", "both named the same town", false);
    }
    if (water(a) && land(b) || water(b) && land(a) || a.known().isEmpty() || b.known().isEmpty()) {
      return new Comparison.Incomparable("where one of the places lies is not known");
    }
    return new Comparison.Contradicts(
        "two places, neither in the other", "one place lay in the other", false);
  }

  /** "State House in Nairobi", "State House in Mombasa": houses or streets of one name. */
  private static boolean namesakes(Value.Where a, Value.Where b) {
    return a.sort() != null
        && b.sort() != null
        && !a.known().isEmpty()
        && !b.known().isEmpty()
        && !a.known().contains(b.known().getFirst())
        && !b.known().contains(a.known().getFirst())
        && Spots.towns(a.known().getFirst(), b.known().getFirst());
  }

  /** Sorts of building of which none stands in another. */
  private static final Set<String> BUILDINGS =
      Set.of("~hotel", "~stadium", "~hospital", "~palace", "~mosque");

  private static boolean town(Value.Where where) {
    return "~town".equals(where.sort());
  }

  private static boolean city(Value.Where where) {
    // a station that is called after its town lies there
    boolean own = where.sort() == null || where.known().contains(where.key());
    Place place = own ? Lexicon.get().place(where.key()) : null;
    // "Lugano, Switzerland": a name that no atlas here has, with its country behind it
    boolean small = place == null && where.sort() == null && !where.known().isEmpty();
    return small || place != null && place.kind() == Place.Kind.CITY;
  }

  /** Whether a place is a river, a lake or a sea, which runs through more than one other place. */
  private static boolean water(Value.Where where) {
    Place place = Lexicon.get().place(where.key());
    return "~water".equals(where.sort()) || place != null && place.kind() == Place.Kind.WATER;
  }

  /** Whether a place is a country or a province, of which it is not told which waters it has. */
  private static boolean land(Value.Where where) {
    Place place = Lexicon.get().place(where.key());
    boolean region = place != null && place.kind() == Place.Kind.REGION;
    return place != null && (place.country() || region);
  }

  /** Whether two names of places share a word: "Hotel Bellevue" and "the Bellevue". */
  private static boolean akin(String a, String b) {
    Set<String> words = new HashSet<>(List.of(a.split(" ")));
    words.retainAll(List.of(b.split(" ")));
    words.removeAll(COMMON);
    return !words.isEmpty();
  }

  /** What the names of many places have in common: there is more than one national park. */
  private static final Set<String> COMMON =
      Set.of("national", "park", "central", "general", "international", "royal", "municipal");

  private static Comparison people(Value.Who a, Value.Who b) {
    if (a.keys().equals(b.keys())) {
      return new Comparison.Agrees("the same people");
    }
    if (unnamed(a) != unnamed(b)) {
      return new Comparison.Incomparable("one is told by the office alone");
    }
    Set<String> both = new HashSet<>(a.keys());
    both.retainAll(b.keys());
    if (!both.isEmpty()) {
      return new Comparison.Contradicts(
          "one names more people than the other", "both named the same people", true);
    }
    return new Comparison.Contradicts("two different people", "both named the same person", false);
  }

  /** How many there are said to be against those who are named, the leader perhaps left out. */
  private static Comparison size(Value.Who who, Value.Amount size) {
    int named = who.keys().size();
    if (size.interval().high() < named) {
      return new Comparison.Contradicts(
          "one names more people than there are in the other", "it named as many", false);
    }
    return size.interval().low() > named + 1
        ? new Comparison.Contradicts(
            "one has more people than the other, which names them all", "it named as many", false)
        : new Comparison.Compatible("one names as many as the other counts");
  }

  /** Everybody who is on a list against one who is said to be on it, too. */
  private static Comparison listed(Value.Who who, Value.Presence one) {
    return one.state() != Value.Presence.State.PRESENT || unnamed(who)
        ? new Comparison.Incomparable("one tells who was not there")
        : who.keys().contains(one.key())
            ? new Comparison.Agrees("both name the one")
            : new Comparison.Contradicts(
                "one names everybody, and leaves out somebody whom the other has on it",
                "both named the same people",
                false);
  }

  private static boolean unnamed(Value.Who who) {
    return who.keys().stream().anyMatch(key -> key.startsWith("~"));
  }

  private static Comparison presence(Value.Presence a, Value.Presence b) {
    boolean unnamed = a.key().startsWith("~") || b.key().startsWith("~");
    if (!a.key().equals(b.key()) && !unnamed) {
      return new Comparison.Incomparable("two people");
    }
    boolean left = missed(a.state());
    boolean right = missed(b.state());
    if (left && right) {
      return new Comparison.Agrees("both have them absent");
    }
    boolean link =
        a.state() == Value.Presence.State.REMOTE || b.state() == Value.Presence.State.REMOTE;
    if (!left && !right) {
      if (!link || a.state() == b.state()) {
        return new Comparison.Agrees("both have them there");
      }
      boolean seen =
          a.state() == Value.Presence.State.IN_PERSON
              || b.state() == Value.Presence.State.IN_PERSON;
      return seen
          ? new Comparison.Contradicts(
              "in the room in one, by link in the other", "both had them by link", false)
          : new Comparison.Compatible("taking part by link is taking part");
    }
    boolean away = a.state() == Value.Presence.State.AWAY || b.state() == Value.Presence.State.AWAY;
    return link && away
        ? new Comparison.Compatible("who takes part by link is somewhere else")
        : new Comparison.Contradicts(
            "there in one, not there in the other", "both had them there", false);
  }

  private static boolean missed(Value.Presence.State state) {
    return state == Value.Presence.State.ABSENT || state == Value.Presence.State.AWAY;
  }

  /** Questions that have more than two answers. */
  private static final Set<String> CODED = Set.of("result", "rate", "said", "cause", "verdict");

  /** Whether the one has nothing agreed, and the other has it signed. */
  private static boolean unsigned(Value.Outcome none, Value.Outcome signed) {
    return none.family().equals("agreement")
        && !none.positive()
        && signed.family().equals("signing")
        && signed.positive();
  }

  /** Whether a decision was put off. */
  static boolean deferred(Value.Outcome outcome) {
    return outcome.code().equals("deferred");
  }

  private static Comparison outcomes(Value.Outcome a, Value.Outcome b) {
    if (!a.family().equals(b.family())) {
      return unsigned(a, b) || unsigned(b, a)
          ? new Comparison.Contradicts(
              "signed in one, and no agreement in the other", "both told the same outcome", false)
          : new Comparison.Incomparable("two questions");
    }
    if (a.family().equals("decision") && deferred(a) != deferred(b)) {
      return new Comparison.Contradicts(
          "put off in one, decided in the other", "both told the same outcome", false);
    }
    if (!a.code().equals(b.code()) && a.answer().equals(b.answer())) {
      boolean open = a.code().equals(a.answer()) || b.code().equals(b.answer());
      return open
          ? new Comparison.Compatible("one leaves open how it came to that")
          : new Comparison.Contradicts(
              "gone of one's own accord in one, dismissed in the other",
              "both told the same way of leaving",
              false);
    }
    boolean same =
        CODED.contains(a.family()) ? a.code().equals(b.code()) : a.positive() == b.positive();
    return same
        ? new Comparison.Agrees("the same outcome")
        : new Comparison.Contradicts("opposite outcomes", "both told the same outcome", false);
  }

  private static Comparison tallies(Value.Tally a, Value.Tally b) {
    Interval p = a.margin();
    Interval q = b.margin();
    if (p != null || q != null) {
      Interval left = p != null ? p : difference(a);
      Interval right = q != null ? q : difference(b);
      if (left == null || right == null) {
        return new Comparison.Incomparable("a margin, and the votes of one side");
      }
      return left.meets(right)
          ? new Comparison.Agrees("the same margin")
          : new Comparison.Contradicts("other margins", "both told the same margin", false);
    }
    boolean half = Double.isNaN(a.first()) || Double.isNaN(a.second());
    if (half || Double.isNaN(b.first()) || Double.isNaN(b.second())) {
      return sides(half ? a : b, half ? b : a);
    }
    return a.normal().equals(b.normal())
        ? new Comparison.Agrees("the same totals")
        : new Comparison.Contradicts("other totals", "both told the same totals", false);
  }

  /** The votes of one side against those of both or of one. */
  private static Comparison sides(Value.Tally half, Value.Tally other) {
    boolean against = Double.isNaN(half.first());
    double one = against ? half.second() : half.first();
    if (one == other.first() || one == other.second()) {
      return new Comparison.Agrees("the same total of one side");
    }
    boolean whole = !Double.isNaN(other.first()) && !Double.isNaN(other.second());
    // 13 votes in favour and 11 in favour, 40 against and 46 against
    boolean both = against ? !Double.isNaN(other.second()) : Double.isNaN(other.second());
    return whole || both
        ? new Comparison.Contradicts("other totals", "both told the same totals", false)
        : new Comparison.Incomparable("each tells the votes of one side");
  }

  private static @Nullable Interval difference(Value.Tally tally) {
    return Double.isNaN(tally.first()) || Double.isNaN(tally.second())
        ? null
        : Interval.exactly(Math.abs(tally.first() - tally.second()));
  }
}
