package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Bounds;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.kinds.mark.Steps;
import dev.twosource.kinds.mark.SumBounds;
import dev.twosource.kinds.mark.Teams;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of one thing reach equally far: a part and the whole, one day and all of them,
 * a quarter and a half-year are not compared.
 */
final class Reach {
  /** How many times the other a change must be whose base alone is told. */
  private static final double FAR = 4;

  /** How many times a stage the whole is at least. */
  private static final double MORE = 1.5;

  /** So many times the passengers all those aboard may be. */
  private static final double CREWED = 1.4;

  /** A crew that nobody tells of: so many, or this share of the passengers. */
  private static final double FEW_CREW = 4;

  private static final double CREW_SHARE = 0.1;

  /** Those who are some of the people who came. */
  private static final Set<String> RIOTERS =
      WordList.set("rioter looter attacker vandal troublemaker arsonist hooligan");

  private Reach() {}

  /** Why two claims do not reach equally far, or null where nothing says so. */
  static @Nullable String apart(Claim a, Claim b) {
    boolean beside = a.slot().has(Marks.BESIDE) != b.slot().has(Marks.BESIDE);
    if (beside && Slots.common(a.slot().names(), b.slot().names()).isEmpty()) {
      return "one is told of as a separate happening";
    }
    if (steps(a, b)) {
      return "one is of a step or a part of it";
    }
    if (differ(a.slot(), b.slot(), Marks.FIELD)) {
      return "one is of the women's contest, the other of the men's";
    }
    if (shocks(a.slot(), b.slot())) {
      return "they are of two shocks";
    }
    if (across(a.slot(), b.slot()) || across(b.slot(), a.slot())) {
      return "one counts in a wider area";
    }
    String offences =
        a.detail().equals("sentence.length") ? Offences.apart(a.slot(), b.slot()) : null;
    if (offences != null) {
      return offences;
    }
    if (a.value() instanceof Value.Amount p && b.value() instanceof Value.Amount q) {
      if (a.detail().equals("distance")
          && rising(a)
          && rising(b)
          && otherDay(a, b)
          && !crested(a, b)) {
        return "each was read off on its own day";
      }
      if (a.detail().endsWith(".duration")) {
        if (days(a.slot(), b.slot(), false)) {
          return "one is of a day of it";
        }
        String sitting = sitting(a.slot(), b.slot());
        if (sitting != null) {
          return sitting;
        }
      }
      if (a.detail().equals("event.attendance")
          && RIOTERS.contains(a.slot().head()) != RIOTERS.contains(b.slot().head())) {
        return "one counts those who rioted";
      }
      if (Siblings.apart(a, b) || Siblings.apart(b, a)) {
        return "one is of a day or place of which the other report tells otherwise";
      }
      if (a.detail().equals("percent") && (wide(a.slot(), b.slot()) || wide(b.slot(), a.slot()))) {
        return "one is of a place in what the other is of";
      }
      String bounds = Bounded.apart(a, b);
      if (bounds != null) {
        return bounds;
      }
      boolean sum = a.detail().equals("money.amount") || a.detail().equals("percent");
      if (sum && !bases(a.slot()).equals(bases(b.slot()))) {
        return "one is reckoned in another way";
      }
      boolean less = p.interval().low() <= q.interval().low();
      String why = less ? smaller(a, b, p, q) : smaller(b, a, q, p);
      // a report that sets its own sum against another's tells of the same
      boolean named = a.slot().replaces(q) || b.slot().replaces(p);
      return why != null || named ? why : measures(a.slot(), b.slot(), less ? q : p, less ? p : q);
    }
    if (a.value() instanceof Value.Presence p && b.value() instanceof Value.Presence q) {
      return away(p, a.slot(), b.slot()) || away(q, b.slot(), a.slot())
          ? "one was away from a step of it"
          : null;
    }
    if (a.detail().equals("event.time")) {
      return sitting(a.slot(), b.slot());
    }
    if (a.detail().equals("delegation.head")) {
      if (a.slot().has(Steps.JOINTLY) || b.slot().has(Steps.JOINTLY)) {
        return "two head it together";
      }
      String part = Teams.apart(a.slot(), b.slot());
      boolean day = part == null && days(a.slot(), b.slot(), false);
      return day ? "one led it for a day" : part;
    }
    if (charges(a.slot(), b.slot())
        || a.slot().has(Marks.AMENDMENT) != b.slot().has(Marks.AMENDMENT)) {
      return "they are of two matters";
    }
    if (differ(a.slot(), b.slot(), Marks.HOUSE)) {
      return "they were taken by two bodies";
    }
    boolean date = a.detail().equals("event.date");
    if (date && clocks(a, b)) {
      return "one is told by another zone's clock";
    }
    return date && days(a.slot(), b.slot(), true) ? "one is of a day of it" : null;
  }

  /** Whether the two are told of two steps, and what is but a part is not the larger one. */
  private static boolean steps(Claim a, Claim b) {
    Set<String> left = marks(a.slot(), Steps.STEP);
    Set<String> right = marks(b.slot(), Steps.STEP);
    // "two years after it killed 58": of what the other report looks back on as well
    if (a.bygone() || b.bygone()) {
      left.remove(Steps.STEP + "earlier");
      right.remove(Steps.STEP + "earlier");
    }
    if (left.equals(right) || one(a, b)) {
      return false;
    }
    Claim part = right.isEmpty() ? a : left.isEmpty() ? b : null;
    Claim whole = part == a ? b : a;
    boolean larger =
        part != null
            && Steps.parts(right.isEmpty() ? left : right)
            && part.value() instanceof Value.Amount p
            && whole.value() instanceof Value.Amount q
            && p.interval().low() > q.interval().high();
    return !larger;
  }

  /** Whether two claims have one number, however each of them tells of it. */
  private static boolean one(Claim a, Claim b) {
    return a.value() instanceof Value.Amount p
        && b.value() instanceof Value.Amount q
        && p.stated() == q.stated()
        && p.unit().equals(q.unit());
  }

  /** Whether the strengths of two shocks are too far apart to be those of one. */
  private static boolean shocks(Slot x, Slot y) {
    String p = x.mark(Steps.MAGNITUDE);
    String q = y.mark(Steps.MAGNITUDE);
    return !p.isEmpty()
        && !q.isEmpty()
        && Math.abs(Double.parseDouble(p) - Double.parseDouble(q)) >= STRONGER;
  }

  /** By how much the first estimates of one shock hardly ever differ. */
  private static final double STRONGER = 0.7;

  /** Whether the first counts all over a region or in several towns, the second in one place. */
  private static boolean across(Slot x, Slot y) {
    String region = x.mark(Steps.ACROSS);
    Set<String> towns = new TreeSet<>(y.places().isEmpty() ? y.names() : y.places());
    towns.removeIf(name -> Lexicon.get().isArea(name) || y.places().isEmpty() && !town(name));
    towns.remove(region);
    return !region.isEmpty()
        && !(region.equals(Steps.LINE) && !x.places().isEmpty())
        && y.mark(Steps.ACROSS).isEmpty()
        && towns.size() == 1
        && !y.names().contains(region);
  }

  private static boolean town(String name) {
    return Lexicon.get().isPlace(name) && !Lexicon.get().isArea(name);
  }

  /** Whether two days next to each other may be one, as only one report says by which clock. */
  private static boolean clocks(Claim a, Claim b) {
    // "at 22.10 local time", "at 22.10 in Kourou": both by the clock of the place
    boolean here =
        a.slot().has(LOCAL) && !b.slot().places().isEmpty()
            || b.slot().has(LOCAL) && !a.slot().places().isEmpty();
    boolean one = !here && !marks(a.slot(), Steps.ZONE).equals(marks(b.slot(), Steps.ZONE));
    return one
        && a.value() instanceof Value.When p
        && b.value() instanceof Value.When q
        && (p.readings().get(0).lastDay().plusDays(1).equals(q.readings().get(0).firstDay())
            || q.readings().get(0).lastDay().plusDays(1).equals(p.readings().get(0).firstDay()));
  }

  private static final String LOCAL = Steps.ZONE + "local";

  /** Whether the first is told of a whole country, the second of a town. */
  private static boolean wide(Slot x, Slot y) {
    boolean country = x.has(SumBounds.COUNTRY) && y.has(Bounds.LOCAL);
    return country
        || x.has(Marks.WIDE) && !y.has(Marks.WIDE) && (y.has(Bounds.LOCAL) || somewhere(x, y));
  }

  private static boolean somewhere(Slot x, Slot y) {
    return y.places().stream()
        .anyMatch(
            place ->
                Lexicon.get().isPlace(place)
                    && !Lexicon.get().isArea(place)
                    && !x.names().contains(place));
  }

  private static Set<String> bases(Slot slot) {
    return Slots.common(slot.focus(), BASES);
  }

  /** Words of a figure that leaves out what others count in: adjusted profit, comparable sales. */
  private static final Set<String> BASES =
      WordList.set(
          """
              adjust underlying gross pretax normalize normalized comparable organic
              like-for-like same-store""");

  /** Whether it is how high water stands, which every hour has its own figure of. */
  private static boolean rising(Claim claim) {
    return claim.slot().head().equals("level")
        || Slots.common(claim.slot().context(), WATERS).size() >= 2;
  }

  private static final Set<String> WATERS =
      WordList.set(
          """
              river water flood gauge lake reservoir dam tide surge level stand measure flow drop mark
              crest peak recede danger alert warning""");

  /** Whether both tell of the highest level of all: a river crests once, whoever tells it when. */
  private static boolean crested(Claim a, Claim b) {
    return PEAKS.stream().anyMatch(a.slot().context()::contains)
        && PEAKS.stream().anyMatch(b.slot().context()::contains)
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL;
  }

  private static final Set<String> PEAKS = Set.of("crest", "peak");

  private static boolean otherDay(Claim a, Claim b) {
    return a.asOf() != null && b.asOf() != null && !a.asOf().equals(b.asOf());
  }

  /** Whether the smaller number is of less than what the larger one is of. */
  private static @Nullable String smaller(
      Claim less, Claim more, Value.Amount low, Value.Amount high) {
    Slot x = less.slot();
    Slot y = more.slot();
    boolean length = less.detail().endsWith(".duration");
    boolean stage =
        any(x, Marks.STAGE)
            && !any(y, Marks.STAGE)
            && (length || high.stated() >= MORE * low.stated());
    boolean alone = x.has(Marks.ALONE) && !y.has(Marks.ALONE);
    boolean wide =
        y.has(Marks.WIDE)
            && !x.has(Marks.WIDE)
            && (town(x) || x.has(Bounds.LOCAL) || local(x, y) || near(x, y));
    String bounds = low.stated() < high.stated() ? Bounded.smaller(x, y) : null;
    if (bounds != null) {
      return bounds;
    }
    if (y.has(Marks.WITH) && !x.has(Marks.WITH)) {
      return "one counts in whom the other leaves out";
    }
    // "181 passengers and a crew of nine": how many passengers the other counts is known
    String riders = y.mark(Marks.PART);
    boolean others = riders.endsWith("=passenger") && !riders.equals(low.stated() + "=passenger");
    boolean crew =
        x.has(Marks.PASSENGERS)
            && !y.has(Marks.PASSENGERS)
            && !others
            && (x.context().contains("crew") || y.context().contains("crew")
                ? high.stated() <= CREWED * low.stated()
                : high.stated() > low.stated()
                    && high.stated()
                        <= low.stated() + Math.max(FEW_CREW, CREW_SHARE * low.stated()));
    if (crew) {
      return "one counts passengers, the other counts the crew as well";
    }
    // of those who wait or lack something some remain in the next report: that has moved on
    boolean moving = x.measure().equals(y.measure()) && !x.measure().isEmpty();
    if (x.has(Marks.LEFT) && !y.has(Marks.LEFT) && !moving) {
      return "one counts what is left";
    }
    // what two sides count on one day they count of the same
    boolean sides =
        less.voice() != null
            && more.voice() != null
            && !Objects.equals(less.voice().key(), more.voice().key());
    // nor do they where the one tells of all the days
    boolean allDays = y.has(Bounds.ALL_DAYS);
    boolean day = (!sides || allDays) && any(x, Marks.DAY) && !any(y, Marks.DAY);
    if (stage || alone || wide || day) {
      return "one is of a part of what the other is of";
    }
    boolean women = PARTLY.contains(x.head()) && !PARTLY.contains(y.head());
    if (women && !y.head().isEmpty() && less.change() == null && more.change() == null) {
      return "one counts a part of those whom the other counts";
    }
    boolean begun =
        x.mark(Marks.SPAN).startsWith("first ") || y.mark(Marks.SPAN).startsWith("first ");
    if (begun && differ(x, y, Marks.SPAN)) {
      return "another stretch of time is counted";
    }
    boolean told = less.change() == null && more.change() == null;
    if (told && !sides && y.has(Steps.WEEK) && !x.has(Steps.WEEK)) {
      return "another stretch of time is counted";
    }
    if (!begun && any(y, Marks.SPAN) && !any(x, Marks.SPAN) && high.stated() >= 2 * low.stated()) {
      return "another stretch of time is counted";
    }
    boolean housed =
        x.measure().equals("#out")
            && !x.focus().contains("home") // "moved out of their homes", and then to halls
            && sheltered(x)
            && !sheltered(y);
    if (housed) {
      return "one counts those who were taken in";
    }
    for (String mark : y.focus()) {
      if (mark.startsWith(Marks.PART)) {
        int sign = mark.indexOf('=');
        double part = Double.parseDouble(mark.substring(Marks.PART.length(), sign));
        String group = mark.substring(sign + 1);
        boolean noun =
            x.context().stream()
                .anyMatch(word -> word.equals(group) || Lexicon.get().akin(word, group));
        if (noun && low.stated() == part && high.stated() > part) {
          return "one counts a part of those whom the other counts";
        }
      }
    }
    return null;
  }

  /** Whether a passage tells of a shelter; hotels have guests of their own to move out. */
  private static boolean sheltered(Slot slot) {
    Set<String> shelters = Slots.common(slot.context(), SHELTERS);
    if (slot.context().contains("guest")) {
      shelters.remove("hotel");
    }
    return !shelters.isEmpty();
  }

  /** Those who are some of the people who came. */
  private static final Set<String> PARTLY = Set.of("woman", "girl", "boy", "child", "teenager");

  private static @Nullable String measures(Slot x, Slot y, Value.Amount more, Value.Amount less) {
    if (periods(x, y)) {
      return "another stretch of time is counted";
    }
    if (more.stated() != less.stated() && !marks(x, Marks.FUND).equals(marks(y, Marks.FUND))) {
      return "one is the sum of more than the other";
    }
    boolean captives = x.measure().equals("#captive") && y.measure().equals("#captive");
    if (captives && freed(x) != freed(y)) {
      return "one counts those who were let go";
    }
    boolean far = more.stated() >= FAR * less.stated();
    if (differ(x, y, Marks.BASE)
        || any(x, Marks.BASE) != any(y, Marks.BASE) && far && more.unit().equals("%")) {
      return "they are measured against other months";
    }
    return null;
  }

  /** Whether what is said of sittings, or of several together, sets two times or lengths apart. */
  private static @Nullable String sitting(Slot x, Slot y) {
    if (x.has(Marks.SUM) != y.has(Marks.SUM)) {
      return "one is of several together";
    }
    return marks(x, Marks.SITTING).equals(marks(y, Marks.SITTING))
        ? null
        : "one is of a sitting of it";
  }

  /** Whether a toll is told of a town, a district or a county. */
  private static boolean town(Slot slot) {
    return !slot.mark(Slot.TOWN).isEmpty();
  }

  /** Whether a place stands beside the one number, and none beside the other. */
  private static boolean near(Slot x, Slot y) {
    return x.places().stream().anyMatch(name -> Lexicon.get().isPlace(name))
        && y.places().isEmpty();
  }

  /** Whether a number is told of one of a company's places, or of a place of its own. */
  private static boolean local(Slot x, Slot y) {
    Set<String> places = new TreeSet<>(x.names());
    places.removeAll(y.names());
    places.removeIf(name -> !Lexicon.get().isPlace(name));
    return !places.isEmpty() || !Slots.common(x.context(), SITES).isEmpty();
  }

  private static final Set<String> SITES =
      WordList.set("plant factory site mine mill works branch shipyard terminal station airport");

  private static boolean freed(Slot slot) {
    return !Slots.common(slot.focus(), FREED).isEmpty();
  }

  private static final Set<String> FREED = Set.of("free", "release", "liberate", "ransom");

  /** Where those are taken in who had to leave their homes. */
  private static final Set<String> SHELTERS =
      WordList.set("hall gym gymnasium shelter hostel hotel tent camp dormitory");

  private static boolean away(Value.Presence presence, Slot here, Slot there) {
    return !presence.there() && any(here, Marks.STEP) && !any(there, Marks.STEP);
  }

  /** Whether one is told of a day of what goes on, and the other of another day or of none. */
  private static boolean days(Slot x, Slot y, boolean date) {
    Set<String> left = marks(x, Marks.DAY);
    Set<String> right = marks(y, Marks.DAY);
    if (date) {
      // the first day is that on which it began
      left.removeAll(FIRST);
      right.removeAll(FIRST);
    }
    return !left.equals(right);
  }

  private static final Set<String> FIRST = Set.of(Marks.DAY + "first", Marks.DAY + "opening");

  static boolean differ(Slot x, Slot y, String sort) {
    Set<String> left = marks(x, sort);
    Set<String> right = marks(y, sort);
    return !left.isEmpty() && !right.isEmpty() && Slots.common(left, right).isEmpty();
  }

  /** Whether both name a charge, and not one by two names: "bribery", "corruption". */
  private static boolean charges(Slot x, Slot y) {
    Set<String> left = marks(x, Marks.CHARGE);
    Set<String> right = marks(y, Marks.CHARGE);
    return differ(x, y, Marks.CHARGE)
        && left.stream().noneMatch(p -> right.stream().anyMatch(q -> one(p, q)));
  }

  private static boolean one(String left, String right) {
    String p = left.substring(Marks.CHARGE.length());
    String q = right.substring(Marks.CHARGE.length());
    return NAMES.stream().anyMatch(names -> names.contains(p) && names.contains(q)) || deed(p, q);
  }

  /** "Forging papers", "forgery": and no two offences of one kind, as murder and manslaughter. */
  private static boolean deed(String p, String q) {
    return p.regionMatches(0, q, 0, 4) && Lexicon.get().related(p, q);
  }

  /** Offences, each by its names. */
  private static final List<Set<String>> NAMES =
      List.of(
          Set.of("bribery", "corruption", "graft", "bribe"),
          Set.of("fraud", "defraud", "swindle", "cheat", "deceive", "deception"),
          Set.of("embezzlement", "embezzle", "misappropriation", "misappropriate"),
          Set.of("theft", "steal"),
          Set.of("murder", "kill"));

  /** Whether both say which stretch of a year they are of, and none of the one's is the other's. */
  private static boolean periods(Slot x, Slot y) {
    Set<String> left = stretches(x);
    Set<String> right = stretches(y);
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream().noneMatch(a -> right.stream().anyMatch(b -> samePeriod(a, b)));
  }

  /** The stretches that it is told of; one month, where all that is told is its month. */
  private static Set<String> stretches(Slot slot) {
    Set<String> told = marks(slot, Marks.PERIOD);
    String window = slot.window();
    boolean month = window != null && window.startsWith("in ") && window.length() == MONTH;
    boolean year = window != null && window.startsWith("in ") && window.length() == YEAR;
    return !told.isEmpty() || !month && !year ? told : Set.of(Marks.PERIOD + (month ? "1" : "12"));
  }

  private static final int YEAR = "in 2000".length();

  private static final int MONTH = "in 2000-01".length();

  /**
   * Whether two stretches have as many months, and neither is called another one than the other.
   */
  private static boolean samePeriod(String a, String b) {
    return a.startsWith(b.strip() + " ") || b.startsWith(a.strip() + " ") || a.equals(b);
  }

  private static boolean any(Slot slot, String sort) {
    return !slot.mark(sort).isEmpty();
  }

  static Set<String> marks(Slot slot, String sort) {
    Set<String> marks = new TreeSet<>();
    for (String word : slot.focus()) {
      if (word.startsWith(sort)) {
        marks.add(word);
      }
    }
    return marks;
  }
}
