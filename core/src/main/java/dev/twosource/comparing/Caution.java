package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Steps;
import dev.twosource.kinds.place.Spots;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Link;
import dev.twosource.linking.Odds;
import dev.twosource.linking.Slips;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an editor would want to see before she trusts a conflict, beyond the link: the more a number
 * may be of many things, the more the passages must share; and where the two clocks are not known,
 * a number that grows proves nothing.
 */
final class Caution {
  private Caution() {}

  /**
   * Whether the first tells of another country with its toll, of which the other report says
   * nothing: "as in Rwanda, where close to a million died".
   */
  static boolean abroad(Entry entry, Entry other) {
    for (String name : entry.claim().slot().names()) {
      Place place = Lexicon.get().place(name);
      if (place != null && place.country() && !other.profile().tells(name)) {
        return entry.claim().slot().names().stream().noneMatch(other.profile()::tells);
      }
    }
    return false;
  }

  /**
   * Whether the first place is known in the other passage as a house of that name: "at Hazelden",
   * "the Hazelden Clinic in Center City".
   */
  private static boolean stands(Claim venue, Claim town) {
    return venue.value() instanceof Value.Where house
        && town.value() instanceof Value.Where
        && town.slot().names().stream().anyMatch(name -> name.startsWith(house.key() + " "));
  }

  /** Whether a contradiction is better left unsaid. */
  static boolean withholds(Entry a, Entry b, Link.Same link, Comparison.Contradicts found) {
    Claim x = a.claim();
    Claim y = b.claim();
    boolean oneStory = a.profile().ofOneStory(b.profile());
    boolean clocks = oneStory || a.profile().published() != null && b.profile().published() != null;
    // two undated reports that share enough tell of one happening, whose hours are those of one day
    boolean known = x.detail().equals("event.time") && a.profile().close(b.profile());
    boolean stays = !clocks && Dateless.differ(a, b, link);
    boolean open = !clocks && !stays;
    if (open && OCCASIONS.contains(x.detail()) && !known && !sameDays(x, y) && !orders(x, y)) {
      return true;
    }
    if (!one(x, y) && (stands(x, y) || stands(y, x))) {
      return true;
    }
    boolean season = !oneStory && clocks && hours(a, b) >= 24 * SEASON;
    if (season && !acquainted(a, b) && !came(a, b)) {
      return true; // the next race in that town, the next talks of those two
    }
    boolean weeks = !oneStory && clocks && hours(a, b) >= 24 * WEEKS;
    if (weeks && FLEETING.contains(x.detail()) && !x.bygone() && !y.bygone() && !acquainted(a, b)) {
      return true; // the next boat that is towed into that harbour
    }
    return switch (x.detail()) {
      case "count.killed", "count.injured", "count.arrested", "count.people", "count.other" ->
          open && (!orders(x, y) || a.profile().sharedNames(b.profile()) < 2)
              || !oneStory
                  && rising(x)
                  && hourless(a, b)
                  && !settled(x)
                  && !settled(y)
                  && nobody(x) == nobody(y)
              || nobody(x) == nobody(y) && apart(x, y) >= (toll(x) ? 50 : 30)
              || toll(x)
                  && x.slot().has(Slot.SETTLED) != y.slot().has(Slot.SETTLED)
                  && (nobody(x) || nobody(y) || apart(x, y) >= LONG_AGO)
              || turning(x, y)
              || among(x, y)
              || among(y, x)
              || vaguely(x, y)
              || peaked(x, y)
              || peaked(y, x)
              || nobody(x) != nobody(y) && elsewhere(x, y) && !sole(x, y, link)
              || nobody(x) != nobody(y)
                  && !oneDay(x, y)
                  && (open || link.strength() < (known(a, b) ? LINKED : FIRM))
              || clocks
                  && !oneStory
                  && passing(x)
                  && passing(y)
                  && hours(a, b) >= 6
                  && !link.tells(Link.LOOKED_BACK);
      // of one event several moments are told: its start, its end, what came between
      case "event.time" ->
          otherDays(x, y) && shared(x, y) < 6
              || !oneStory && farOff(x, y)
              || !x.slot().head().equals(y.slot().head())
                  && (a.profile().tellsAgain() || b.profile().tellsAgain())
                  && farOff(x, y, AGAIN)
              || link.strength()
                      < (once(x, y)
                              || only(x, y) && a.profile().sharedNames(b.profile()) > 0
                              || sudden(x, y) && x.standing().sole() && y.standing().sole()
                          ? 3
                          : sudden(x, y) ? 4 : 5)
                  && Collections.disjoint(x.slot().focus(), y.slot().focus())
                  && !related(x, y);
      // minutes and days are lengths of two things, a speech and the talks
      case "event.duration", "call.duration" ->
          apart(x, y) >= 10 && !talked(x, y, link) || sat(x, y) || sat(y, x) || twoDays(x, y);
      case "person.role" -> Strangers.may(a, b);
      case "person.age" ->
          open
              || generations(x, y)
                  && (a.profile().score(b.profile()) < NAMESAKES
                      || x.slot().has(Steps.KIN)
                      || y.slot().has(Steps.KIN));
      case "money.amount", "percent" ->
          shares(x, y)
              || foreseen(x, y)
              || local(x, y)
              || local(y, x)
              || apart(x, y) >= UNLIKELY && Odds.made(link)
              || open && link.strength() < 4
              || shared(x, y) < 2 && link.strength() < 3 && !alone(x, y);

      case "distance" ->
          open || sized(x) != sized(y) || leg(x, y) || leg(y, x) || soFar(x) != soFar(y);
      // of a crowd that is told beside an attack or a fire nobody knows which one it was
      case "event.attendance" ->
          x.value() instanceof Value.Amount
              && (beside(x) != beside(y) && !oneDay(x, y)
                  || beside(x) && !sameDay(a, b)
                  || !oneStory && clocks && (later(a, b) || later(b, a))
                  || !oneStory && clocks && dayless(x) && dayless(y) && hours(a, b) >= TWO_DAYS);
      case "score", "vote.tally" ->
          electorate(x, y)
              || electorate(y, x)
              || !clocks && !x.slot().owner().equals(y.slot().owner());
      // any two towns have their arrest of a day: two reports of one must share more than that
      case "event.place" ->
          felt(x, y)
              || (bare(x) || bare(y))
                  && !one(x, y)
                  && (mentions(a, y) || mentions(b, x))
                  && !housed(x, y)
                  && !unlike(x, y)
              || next(a, b)
              || next(b, a)
              || !one(x, y) && (both(x, y) || both(y, x))
              || (strange(a, y) || strange(b, x) || !oneStory && scattered(a, b))
                  && !Odds.likely(a, b);
      case "delegation.head" -> x.slot().has(Marks.SUCCESSION) != y.slot().has(Marks.SUCCESSION);
      case "event.outcome" ->
          LOST.contains(x.slot().measure())
              && Collections.disjoint(afloat(x), afloat(y))
              && (unheard(a, y) || unheard(b, x));
      default -> false;
    };
  }

  /** Whether the first vote was won by more votes than were cast at all in the second. */
  private static boolean electorate(Claim x, Claim y) {
    return x.value() instanceof Value.Tally most
        && y.value() instanceof Value.Tally few
        && most.margin() != null
        && few.margin() == null
        && most.margin().low() > few.first() + few.second();
  }

  /** Questions of what became of one ship or building, of which any day has several. */
  private static final Set<String> LOST = Set.of("fate", "grounding");

  /** The names of a passage without those of waters, of which each has many a ship. */
  private static Set<String> afloat(Claim claim) {
    Set<String> names = new TreeSet<>(claim.slot().names());
    names.removeIf(
        name -> {
          Place place = Lexicon.get().place(name);
          return place != null && place.kind() == Place.Kind.WATER;
        });
    return names;
  }

  /** Whether a passage names what no atlas has, and the other report does not. */
  private static boolean unheard(Entry entry, Claim other) {
    return other.slot().names().stream()
        .anyMatch(name -> !Lexicon.get().isPlace(name) && !entry.profile().tells(name));
  }

  /** Whether of two shares that moved one is what is expected, and the other what has come. */
  private static boolean foreseen(Claim x, Claim y) {
    Claim ahead = x.modality() == Modality.PLANNED ? x : y;
    return x.detail().equals("percent")
        && MOVED.contains(x.slot().topic())
        && (x.modality() == Modality.PLANNED) != (y.modality() == Modality.PLANNED)
        && !Collections.disjoint(ahead.slot().context(), EXPECTING);
  }

  /** Whether two lengths are those of the call that both passages tell of, with who talked. */
  private static boolean talked(Claim x, Claim y, Link.Same link) {
    return x.detail().equals("call.duration")
        && y.detail().equals("call.duration")
        && link.strength() >= FIRM
        && Drift.both(x.slot().names(), y.slot().names());
  }

  /** Whether of two speeds of the wind one is what it will drop or rise to. */
  private static boolean turning(Claim x, Claim y) {
    return x.slot().measure().equals("#speed")
        && y.slot().measure().equals("#speed")
        && (x.modality() == Modality.PLANNED) != (y.modality() == Modality.PLANNED);
  }

  private static final Set<String> EXPECTING =
      Set.of("expect", "forecast", "predict", "hope", "outlook", "foresee", "project", "estimate");

  private static final Set<String> MOVED = Set.of("rise", "fall");

  /** "54 percent nationwide", "in the capital only 41 percent": of the whole and of a part. */
  private static boolean local(Claim whole, Claim part) {
    return whole.detail().equals("percent")
        && whole.slot().has(Marks.WIDE)
        && !part.slot().has(Marks.WIDE)
        && !Collections.disjoint(part.slot().context(), PARTS);
  }

  private static final Set<String> PARTS =
      Set.of("capital", "city", "province", "region", "district", "town", "state", "constituency");

  /** "Nine kilometres have been dug so far": not how long the whole is to be. */
  private static boolean soFar(Claim claim) {
    return claim.slot().head().equals("length") && claim.slot().focus().contains("far");
  }

  /** Whether two lengths are of talks that are told of two days: Monday's round and Tuesday's. */
  private static boolean twoDays(Claim x, Claim y) {
    return otherDays(x, y)
        && SAT.contains(x.slot().head())
        && SAT.contains(y.slot().head())
        && y.event().when().withinOneDay()
        && x.event().when().withinOneDay();
  }

  /** So many times the other a sum is of something else where but faint signs link the two. */
  private static final double UNLIKELY = 5000;

  /**
   * Whether what a report foresees has come by the other one, months later: the one opening of what
   * both tell of.
   */
  static boolean came(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.detail().equals("event.date")
        && y.detail().equals("event.date")
        && (x.modality() == Modality.PLANNED) != (y.modality() == Modality.PLANNED)
        && x.slot().head().equals(y.slot().head())
        && x.standing().sole()
        && y.standing().sole()
        && a.profile().sharedNames(b.profile()) >= 3;
  }

  /** What there is anew on any day, in one place, of which no report tells after weeks. */
  private static final Set<String> FLEETING =
      Set.of("event.duration", "distance", "count.people", "event.attendance");

  /** So many days on, a number that is told of a place alone is that of another day's news. */
  private static final int WEEKS = 10;

  /** How many days on a report with the same places may tell of the next thing of its sort. */
  private static final int SEASON = 45;

  /**
   * Whether two reports share people or bodies by which a story is known after months: two of them,
   * or one whom both passages name. Places have one story after another.
   */
  private static boolean acquainted(Entry a, Entry b) {
    Set<String> both = new TreeSet<>(a.claim().slot().names());
    both.retainAll(b.claim().slot().names());
    if (both.stream().anyMatch(name -> !Lexicon.get().isPlace(name))) {
      return true;
    }
    if (a.claim().detail().equals("event.place")) {
      return false; // the towns of a coast are in every report of a wreck there
    }
    int shared = 0;
    for (String key : a.profile().keys().subMap("n", "o").keySet()) {
      String name = key.substring(2);
      boolean own = !Lexicon.get().isPlace(name) && !Lexicon.get().isOrganisation(name);
      shared += own && b.profile().keys().containsKey(key) ? 1 : 0;
    }
    return shared >= 2;
  }

  /** Whether two shares make up a whole: what the one side gets and what the other does. */
  private static boolean shares(Claim x, Claim y) {
    return x.detail().equals("percent")
        && x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && Math.abs(p.stated() + q.stated() - WHOLE) < 0.05;
  }

  private static final double WHOLE = 100;

  /**
   * Whether the crowd of the first is told with its day, and the second without one in a report of
   * days later: that of the next match of the two.
   */
  private static boolean later(Entry dated, Entry other) {
    return !dayless(dated.claim())
        && GAMES.contains(dated.claim().event().type())
        && dayless(other.claim())
        && Collections.disjoint(dated.claim().slot().names(), other.claim().slot().names())
        && dated
            .claim()
            .event()
            .when()
            .lastDay()
            .isBefore(other.profile().published().day().minusDays(1));
  }

  private static final Set<String> GAMES = Set.of("match", "race");

  /** "Several hundred jars", "46 wine jars stood inside": some of so many. */
  private static boolean vaguely(Claim x, Claim y) {
    return !toll(x)
        && x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && Double.isNaN(p.stated()) != Double.isNaN(q.stated())
        && apart(x, y) >= 4;
  }

  /** After so many hours a crowd without a day may be that of the next match. */
  private static final long TWO_DAYS = 48;

  private static boolean dayless(Claim claim) {
    return claim.event() == null || claim.event().when() == null;
  }

  /**
   * Whether two numbers are each the news of its own season, with nothing in either that looks back
   * on the other: this spring's sale and the one in autumn.
   */
  static boolean ages(Entry a, Entry b) {
    var p = a.profile().published();
    var q = b.profile().published();
    boolean far =
        p != null
            && q != null
            && Math.abs(ChronoUnit.DAYS.between(p.day(), q.day())) > SEASON_APART
            && !a.claim().bygone()
            && !b.claim().bygone();
    boolean one = aged(a.claim()) && !bygone(b.claim()) || aged(b.claim()) && !bygone(a.claim());
    return number(a.claim()) && number(b.claim()) && (far || one);
  }

  /** Whether a number is of a season before, or of something before the news without a day. */
  private static boolean bygone(Claim claim) {
    boolean open = dayless(claim) && claim.slot().window() == null;
    return aged(claim) || claim.bygone() && open;
  }

  /** Whether a number is told of a day of a season before: "last year's festival". */
  private static boolean aged(Claim claim) {
    return claim.event() != null
        && claim.event().when() != null
        && claim.asOf() != null
        && claim.event().when().lastDay().isBefore(claim.asOf().minusDays(SEASON_APART));
  }

  private static final int SEASON_APART = 60;

  private static boolean number(Claim claim) {
    boolean own = claim.detail().startsWith("person.") || claim.detail().equals("sentence.length");
    return !own && (claim.value() instanceof Value.Amount || claim.value() instanceof Value.Tally);
  }

  /** Whether one looks back on what happened in an earlier year, and the other is the news. */
  static boolean looksBack(Claim a, Claim b) {
    return remembered(a) && news(b) || remembered(b) && news(a);
  }

  /** Whether a number is of a happening of an earlier year: "the last stranding, in March 2022". */
  private static boolean remembered(Claim claim) {
    Occurrence event = claim.event();
    return event != null
        && event.background()
        && event.when() != null
        && claim.asOf() != null
        && event.when().lastDay().isBefore(claim.asOf().minusDays(YEAR));
  }

  private static final int YEAR = 300;

  /** Whether a number is the one that its report leads with, of what has no name of its own. */
  private static boolean news(Claim claim) {
    return claim.value() instanceof Value.Amount
        && claim.event() == null
        && claim.standing().leads();
  }

  /** So many times what it is told with the toll of something long ago may be. */
  private static final double LONG_AGO = 5;

  /** What two reports share that are surely of one story, each of which tells of one scene. */
  private static final double TOGETHER = 5;

  /** Whether so little is shared that each report may have a scene of its own. */
  private static boolean scattered(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    boolean together =
        alone(x, y)
            && (once(x, y) || shared(x, y) >= 3)
            && a.profile().score(b.profile()) >= TOGETHER;
    return a.profile().sharedNames(b.profile()) < 2
        && !together
        && Collections.disjoint(x.slot().names(), y.slot().names());
  }

  /**
   * Whether a passage names a person or body of whom the other document knows nothing: another
   * victim, another firm's factory.
   */
  private static boolean strange(Entry entry, Claim other) {
    if (other.event() == null) {
      return false;
    }
    int strangers = 0;
    int known = 0;
    for (String name : other.slot().names()) {
      boolean actor =
          other.event().people().contains(name)
              || other.event().organisations().contains(name) && !Lexicon.get().isPlace(name);
      if (!actor || mine(other, name)) {
        continue;
      }
      boolean told =
          entry.profile().names().keySet().stream()
              .anyMatch(
                  key ->
                      key.equals(name)
                          || key.endsWith(" " + name)
                          || name.endsWith(" " + key)
                          || shortened(key, name)
                          || shortened(name, key));
      known += told ? 1 : 0;
      strangers += told ? 0 : 1;
    }
    // one more guest at a signing of which the other report names all the others
    return strangers > 0 && known < 2 * strangers;
  }

  /** A quake is felt in many places; where it began is one. */
  private static boolean felt(Claim x, Claim y) {
    return x.slot().head().equals("quake") && !(centred(x) && centred(y));
  }

  private static boolean centred(Claim claim) {
    Set<String> words = claim.slot().focus();
    return words.contains("epicentre")
        || words.contains("epicenter")
        || words.contains("centre")
        || words.contains("center");
  }

  /**
   * Whether the first may count some of what the second counts: barns among the buildings. Those
   * who are trapped are one group, miners or workers.
   */
  private static boolean among(Claim x, Claim y) {
    String narrow = x.slot().head();
    String wide = y.slot().head();
    return !toll(x)
        && !(x.slot().has(Slot.ENTIRE) && y.slot().has(Slot.ENTIRE))
        && Lexicon.get().isKindOf(narrow, wide)
        && !Lexicon.get().related(narrow, wide)
        && !(x.slot().measure().startsWith("#")
            && x.slot().measure().equals(y.slot().measure())
            && NounClass.PERSON == Lexicon.get().nounClass(narrow))
        && (apart(x, y) >= 4
            || !(x.slot().focus().contains(wide) || y.slot().focus().contains(narrow)))
        && x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && p.interval().before(q.interval());
  }

  /** Whether the first tells the most that there ever were, and the second no more than those. */
  private static boolean peaked(Claim x, Claim y) {
    return x.slot().has(Slot.PEAK)
        && !y.slot().has(Slot.PEAK)
        && x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && q.interval().before(p.interval());
  }

  /** Whether each of two reports of one happening has one such number, whoever is named beside. */
  private static boolean sole(Claim x, Claim y, Link.Same link) {
    return link.strength() >= FIRM && alone(x, y);
  }

  private static final int FIRM = 5;

  private static final int LINKED = 3;

  /** Whether so few died that another report may not know of them; thousands are of a war. */
  private static boolean handful(Claim claim) {
    return claim.value() instanceof Value.Amount amount && amount.interval().low() <= MANY;
  }

  private static final double MANY = 50;

  /** Whether two reports of the same days share names, and each has one number of the dead. */
  private static boolean known(Entry a, Entry b) {
    return a.claim().detail().equals("count.killed")
        && handful(a.claim())
        && handful(b.claim())
        && alone(a.claim(), b.claim())
        && a.profile().near(b.profile())
        && a.profile().sharedNames(b.profile()) >= 2;
  }

  /** Whether each passage names somebody or some place, and none is in both. */
  private static boolean elsewhere(Claim x, Claim y) {
    return !x.slot().names().isEmpty()
        && !y.slot().names().isEmpty()
        && Collections.disjoint(x.slot().names(), y.slot().names());
  }

  /** Whether two scenes are in one place, as two spots of it are. */
  private static boolean one(Claim x, Claim y) {
    return x.value() instanceof Value.Where p
        && y.value() instanceof Value.Where q
        && p.key().equals(q.key());
  }

  /** Whether the passage of the first names the place of the second: it may lie in it. */
  private static boolean both(Claim x, Claim y) {
    return y.value() instanceof Value.Where where && x.slot().names().contains(where.key());
  }

  /** Whether a name is part of the place that is told. */
  private static boolean mine(Claim claim, String name) {
    return claim.value() instanceof Value.Where where
        && (where.key().contains(name) || name.contains(where.key()));
  }

  private static boolean beside(Claim claim) {
    return claim.event() != null
        && EventTypes.harmful(claim.event().type())
        && !claim.event().type().equals("protest")
        && !claim.event().type().equals("strike");
  }

  private static boolean sameDay(Entry a, Entry b) {
    var p = a.profile().published();
    var q = b.profile().published();
    return p == null ? q == null : q != null && p.day().equals(q.day());
  }

  private static boolean toll(Claim claim) {
    return claim.detail().equals("count.killed")
        || claim.detail().equals("count.injured")
        || claim.detail().equals("count.arrested");
  }

  /** Whether of two counts one report has both, so that it tells of two things. */
  static boolean holdsBoth(Entry a, Entry b) {
    Claim x = a.claim();
    Claim y = b.claim();
    return x.detail().startsWith("count.") && !toll(x) && (holds(a, y) || holds(b, x));
  }

  /** Whether a report has the other's number as well, which is then of something else. */
  private static boolean holds(Entry entry, Claim other) {
    return other.value() instanceof Value.Amount amount
        && amount.stated() >= TELLING
        && entry.profile().holds(amount.stated());
  }

  /** From so many on few reports have a number twice by chance. */
  private static final double TELLING = 100;

  /** Whether a number rises by the hour in the first days. */
  private static boolean rising(Claim claim) {
    return toll(claim) || RISING.contains(claim.slot().measure());
  }

  private static final Set<String> RISING =
      Set.of("#damaged", "#destroyed", "#rescued", "#recovered", "#cases", "#area", "#out");

  /** Whether two reports came out on one day, and the hour of one is not known. */
  private static boolean hourless(Entry a, Entry b) {
    var p = a.profile().published();
    var q = b.profile().published();
    return p != null && q != null && (p.dayOnly() || q.dayOnly()) && p.day().equals(q.day());
  }

  /** Whether what a number is told of was over days before its report. */
  private static boolean settled(Claim claim) {
    return claim.event() != null
        && (claim.event().background()
            || claim.asOf() != null
                && claim.event().when() != null
                && claim.event().when().lastDay().isBefore(claim.asOf().minusDays(3)));
  }

  /**
   * Whether the first tells of what has happened, and the second, no earlier, of what is to come.
   */
  private static boolean next(Entry a, Entry b) {
    return a.claim().modality() == Modality.ACTUAL
        && b.claim().modality() == Modality.PLANNED
        && a.profile().published() != null
        && b.profile().published() != null
        && !b.profile().published().instant().isBefore(a.profile().published().instant());
  }

  /** Whether only the name of a place is known: a document that has both may nest them. */
  private static boolean bare(Claim claim) {
    return claim.value() instanceof Value.Where where && where.sort() != null;
  }

  /** "In the convent at A", "in the town hall of B": two houses, wherever A and B may lie. */
  private static boolean unlike(Claim x, Claim y) {
    return x.value() instanceof Value.Where p
        && y.value() instanceof Value.Where q
        && Spots.apart(p.marks(), q.marks());
  }

  /** "Died at home in the one town", "in a hospital in the other": neither lies in the other. */
  private static boolean housed(Claim x, Claim y) {
    return home(x) && cared(y) || home(y) && cared(x);
  }

  private static boolean home(Claim claim) {
    return claim.slot().context().contains("home")
        && Collections.disjoint(claim.slot().context(), CARE);
  }

  private static boolean cared(Claim claim) {
    return !claim.slot().context().contains("home")
        && !Collections.disjoint(claim.slot().context(), CARE);
  }

  private static final Set<String> CARE =
      Set.of("hospital", "clinic", "infirmary", "hospice", "sanatorium", "ward", "prison", "jail");

  private static boolean mentions(Entry entry, Claim other) {
    return entry.profile().mentions(((Value.Where) other.value()).key());
  }

  /**
   * Whether two clock times are of events that are told of two days: then it is the days that
   * differ.
   */
  private static boolean otherDays(Claim x, Claim y) {
    boolean zoned = zoned(x) || zoned(y);
    return !zoned
        && x.event() != null
        && y.event() != null
        && x.event().when() != null
        && y.event().when() != null
        && (x.event().when().lastDay().isBefore(y.event().when().firstDay())
            || y.event().when().lastDay().isBefore(x.event().when().firstDay()));
  }

  /** Whether the first is the initials of the second: "un", "united nations". */
  private static boolean shortened(String letters, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return letters.length() > 1 && letters.contentEquals(initials);
  }

  /** Whether two hours lie so far apart that they are of two moments rather than of one. */
  private static boolean farOff(Claim x, Claim y) {
    boolean one = x.slot().head().equals(y.slot().head());
    return farOff(x, y, one ? DAY : HOURS_OFF);
  }

  private static boolean farOff(Claim x, Claim y, long most) {
    return x.value() instanceof Value.When p
        && y.value() instanceof Value.When q
        && (Undated.is(p) ? Undated.minutes(p, q) : gap(p, q)) > most;
  }

  /** So far apart are the first and the second blow of a day, where a report tells of both. */
  private static final long AGAIN = 6 * 60;

  /**
   * How many minutes lie between two hours. The day of one that names none was found by the words
   * around it, so that an hour close by on the day before or after counts as well.
   */
  private static long gap(Value.When p, Value.When q) {
    TimeSpan s = p.readings().get(0);
    TimeSpan t = q.readings().get(0);
    return Stream.concat(sameHour(p).map(x -> between(x, t)), sameHour(q).map(y -> between(s, y)))
        .filter(here -> here <= CLOSE)
        .findFirst()
        .orElseGet(() -> between(s, t));
  }

  /** The readings of an hour that differ from its first one by the day alone. */
  private static Stream<TimeSpan> sameHour(Value.When when) {
    TimeSpan first = when.readings().get(0);
    return when.readings().stream()
        .filter(
            span ->
                span.from().toLocalTime().equals(first.from().toLocalTime())
                    && Objects.equals(span.zone(), first.zone()));
  }

  private static long between(TimeSpan x, TimeSpan y) {
    return Math.abs(Duration.between(x.from(), y.from()).toMinutes());
  }

  /** So far apart, in minutes, are two hours that are told of one moment. */
  private static final long CLOSE = 240;

  private static final long HOURS_OFF = 9 * 60;

  /** "After two days of talks", which in the other report took nine hours: nobody sits at night. */
  private static boolean sat(Claim days, Claim hours) {
    return SAT.contains(days.slot().head())
        && days.value() instanceof Value.Amount p
        && hours.value() instanceof Value.Amount q
        && p.stated() >= DAY
        && p.stated() % DAY == 0
        && q.stated() < p.stated()
        && q.stated() % DAY != 0;
  }

  private static final long DAY = 24 * 60;

  /** What is held by day, for some hours of each. */
  private static final Set<String> SAT = Set.of("meeting", "debate", "trial", "visit");

  /** Whether two ages are those of two people of one name: no desk errs by so much. */
  private static boolean generations(Claim x, Claim y) {
    return x.value() instanceof Value.Amount p
        && y.value() instanceof Value.Amount q
        && Math.abs(p.stated() - q.stated()) > GENERATION
        && !Slips.reversed(x, y);
  }

  private static final double GENERATION = 15;

  /** What two reports must share to tell of one person, whatever ages they give. */
  private static final double NAMESAKES = 7;

  /** Whether a height is that of a thing, and not how high up something is. */
  private static boolean sized(Claim claim) {
    Set<String> words = claim.slot().context();
    return claim.slot().head().equals("height")
        && (words.contains("high") || words.contains("tall"))
        && Collections.disjoint(words, UP);
  }

  /**
   * Whether a distance that was done is that of one leg of a way that is to be gone, or the shorter
   * way that somebody has come so far.
   */
  private static boolean leg(Claim done, Claim planned) {
    boolean ways =
        done.slot().head().equals("path")
            && planned.slot().head().equals("path")
            && done.value() instanceof Value.Amount p
            && planned.value() instanceof Value.Amount q
            && p.stated() < q.stated();
    return (ways || done.slot().context().contains("leg"))
        && done.modality() == Modality.ACTUAL
        && planned.modality() == Modality.PLANNED;
  }

  private static final Set<String> UP = Set.of("altitude", "above", "orbit", "elevation");

  private static boolean once(Claim x, Claim y) {
    return Acts.single(x.slot().head()) && x.slot().head().equals(y.slot().head());
  }

  /** Whether each report has but one time, and both are of one known act or event. */
  private static boolean only(Claim x, Claim y) {
    String head = x.slot().head();
    return x.standing().sole()
        && y.standing().sole()
        && Acts.listed(head)
        && head.equals(y.slot().head());
  }

  /** Whether both tell of the one event of a sort that is over in a moment. */
  private static boolean sudden(Claim x, Claim y) {
    return sudden(x) && sudden(y);
  }

  /** Whether a claim is of the only event of its report that is over in a moment. */
  private static boolean sudden(Claim claim) {
    return claim.slot().measure().isEmpty()
        && (claim.event() == null
            ? claim.standing().sole() && SUDDEN.contains(claim.slot().head())
            : claim.event().sole() && SUDDEN.contains(claim.event().type()));
  }

  private static final Set<String> SUDDEN =
      Set.of("quake", "crash", "blast", "launch", "collapse", "outage", "eruption", "sinking");

  /** Whether each of two documents has but one value of the sort. */
  private static boolean alone(Claim x, Claim y) {
    return x.standing().sole() && y.standing().sole();
  }

  /** "No one was hurt" is said of every event without harm. */
  private static boolean nobody(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && amount.interval().isExact()
        && amount.interval().low() == 0;
  }

  private static boolean oneDay(Claim x, Claim y) {
    boolean fresh = x.slot().fresh() != null && x.slot().fresh().equals(y.slot().fresh());
    return fresh
        || x.event() != null
            && y.event() != null
            && x.event().when() != null
            && y.event().when() != null
            && x.event().when().overlaps(y.event().when());
  }

  private static boolean zoned(Claim claim) {
    return claim.value() instanceof Value.When when && when.readings().get(0).zone() != null;
  }

  /**
   * How many are in hospital, missing, sheltered or without power changes by the hour, up and down.
   */
  private static boolean passing(Claim claim) {
    return PASSING.contains(claim.slot().measure());
  }

  private static final Set<String> PASSING =
      Set.of("#hospital", "#missing", "#trapped", "#sheltered", "#unpowered", "#captive", "#alive");

  private static long hours(Entry a, Entry b) {
    return Math.abs(
        Duration.between(a.profile().published().instant(), b.profile().published().instant())
            .toHours());
  }

  /** Whether what is said around the two values has words that are related. */
  private static boolean related(Claim x, Claim y) {
    for (String word : x.slot().focus()) {
      for (String other : y.slot().focus()) {
        if (Lexicon.get().related(word, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is told of one occasion: reports that nobody can date may be of two. */
  private static final Set<String> OCCASIONS =
      WordList.set(
          """
              count.killed count.injured count.arrested count.people count.other event.attendance
              event.duration call.duration event.outcome event.place event.time distance score
              vote.tally money.amount percent""");

  /** Whether the events of two claims are told of the same few days. */
  private static boolean sameDays(Claim x, Claim y) {
    return oneDay(x, y) && few(x) && few(y);
  }

  private static boolean few(Claim claim) {
    var when = claim.event().when();
    return when.lastDay().isBefore(when.firstDay().plusDays(4));
  }

  /** How many times the one amount goes into the other. */
  private static double apart(Claim x, Claim y) {
    if (!(x.value() instanceof Value.Amount p) || !(y.value() instanceof Value.Amount q)) {
      return 1;
    }
    Interval low = p.interval().before(q.interval()) ? p.interval() : q.interval();
    Interval high = low == p.interval() ? q.interval() : p.interval();
    double from = Double.isInfinite(low.high()) ? low.low() : low.high();
    return high.low() / Math.max(0.01, from);
  }

  /** Two vague ranges an order of magnitude apart differ whenever they were told. */
  private static boolean orders(Claim x, Claim y) {
    if (!(x.value() instanceof Value.Amount p) || !(y.value() instanceof Value.Amount q)) {
      return false;
    }
    double low = Math.max(1, Math.min(p.interval().low(), q.interval().low()));
    double high = Math.max(p.interval().low(), q.interval().low());
    return Double.isNaN(p.stated()) && Double.isNaN(q.stated()) && high / low >= 9;
  }

  /** How many names and content words two passages share. */
  private static int shared(Claim x, Claim y) {
    Set<String> both = new TreeSet<>(x.slot().names());
    both.retainAll(y.slot().names());
    Set<String> words = new TreeSet<>(x.slot().context());
    words.retainAll(y.slot().context());
    return both.size() * 2 + words.size();
  }
}
