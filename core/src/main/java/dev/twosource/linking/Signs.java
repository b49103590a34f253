package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.mark.Bounds;
import dev.twosource.kinds.mark.Steps;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Relatives;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Sign signs} of a pair of claims; the order of the two does not matter. */
final class Signs {
  /** How alike two nouns, verbs or owners are, from other to same. */
  private static final int OTHER = 0;

  private static final int WIDER = 1;
  private static final int OPEN = 2;
  private static final int NONE = 3;
  private static final int KINDRED = 4;
  private static final int SAME = 5;

  /** What a word that means nearly the same counts, of one that is the same. */
  private static final double NEARLY = 0.6;

  /** So many times its size one number may be without being the less plausible. */
  private static final double PLAUSIBLE = 1.5;

  /** So many days two days may lie apart without being the less plausible. */
  private static final long CLOSE = 2;

  /** The unit of quakes' strength: a report has one for each quake. */
  private static final String MAGNITUDE = "{magnitude}";

  /** How many signs there are. */
  private static final int COUNT = Sign.values().length;

  /** Kinds of detail that are told by other words than what stands around a value. */
  private static final Set<String> OTHERS =
      Set.of(
          "quote.wording", "person.role", "delegation.head", "delegation.member", "event.outcome");

  private Signs() {}

  /** Whether two claims are of kinds of which the words around a value tell what it is of. */
  static boolean read(Claim a, Claim b) {
    return !OTHERS.contains(a.detail())
        && !OTHERS.contains(b.detail())
        && (a.value() instanceof Value.Amount x
            ? b.value() instanceof Value.Amount y && x.sameUnit(y) && !x.unit().equals(MAGNITUDE)
            : a.value().getClass() == b.value().getClass());
  }

  /** The signs of two claims, each in the place of its {@link Sign#ordinal() number}. */
  static double[] of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    double[] signs = new double[COUNT];
    words(signs, a.slot(), b.slot());
    names(signs, left, right);
    slots(signs, a, b);
    events(signs, a.event(), b.event());
    telling(signs, a, b);
    documents(signs, left, right, common);
    values(signs, left, right);
    kind(signs, a.detail());
    return signs;
  }

  private static void set(double[] signs, Sign sign, double value) {
    signs[sign.ordinal()] = value;
  }

  private static void words(double[] signs, Slot x, Slot y) {
    int same = shared(x.context(), y.context());
    int kindred =
        Slots.related(x.context(), y.context()).size()
            + Slots.related(y.context(), x.context()).size();
    set(signs, Sign.FOCUS, alike(x.focus(), y.focus()));
    set(signs, Sign.SENTENCE, alike(x.context(), y.context()));
    set(signs, Sign.SHARED, same);
    set(signs, Sign.NEARBY, shared(x.focus(), y.focus()));
    set(signs, Sign.KINDRED, kindred / 2.0 - same);
  }

  /** How alike two sets of words are, from 0 to 1: rare words weigh more than common ones. */
  private static double alike(Set<String> a, Set<String> b) {
    double left = weight(a);
    double right = weight(b);
    if (left == 0 || right == 0) {
      return 0;
    }
    return (both(a, b) + both(b, a)) / 2 / Math.sqrt(left * right);
  }

  private static double weight(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += weight(word);
    }
    return sum;
  }

  private static double weight(String word) {
    return word.charAt(0) == '~' ? 0 : Math.max(0.2, Lexicon.get().rarity(word));
  }

  /** What the words of the first weigh that the second has too, or a word that means as much. */
  private static double both(Set<String> a, Set<String> b) {
    double sum = 0;
    List<String> rest = new ArrayList<>();
    for (String word : a) {
      if (b.contains(word)) {
        sum += weight(word);
      } else if (word.charAt(0) != '~') {
        rest.add(word);
      }
    }
    if (!rest.isEmpty()) {
      Relatives relatives = new Relatives(b);
      for (String word : rest) {
        sum += relatives.any(word, Set.of()) ? NEARLY * weight(word) : 0;
      }
    }
    return sum;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int count = 0;
    for (String word : a) {
      count += word.charAt(0) != '~' && b.contains(word) ? 1 : 0;
    }
    return count;
  }

  private static void names(double[] signs, Entry left, Entry right) {
    Slot x = left.claim().slot();
    Slot y = right.claim().slot();
    set(signs, Sign.NAMES, shared(x.names(), y.names()));
    set(signs, Sign.FEWER_NAMES, Math.min(x.names().size(), y.names().size()));
    set(signs, Sign.MORE_NAMES, Math.max(x.names().size(), y.names().size()));
    set(
        signs,
        Sign.KNOWN,
        Math.min(known(x.names(), right.profile()), known(y.names(), left.profile())));
    int places = shared(x.places(), y.places());
    set(signs, Sign.PLACES, places);
    boolean elsewhere = places == 0 && !x.places().isEmpty() && !y.places().isEmpty();
    set(signs, Sign.ELSEWHERE, elsewhere ? 1 : 0);
  }

  /** The share of names that a document has; 1 where there are none. */
  private static double known(Set<String> names, Profile profile) {
    int known = 0;
    for (String name : names) {
      known += profile.tells(name) ? 1 : 0;
    }
    return names.isEmpty() ? 1 : (double) known / names.size();
  }

  private static void slots(double[] signs, Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    set(signs, Sign.HEAD, alike(x.head(), y.head()));
    set(signs, Sign.MEASURE, alike(x.measure(), y.measure()));
    set(signs, Sign.OWNER, alike(x.owner(), y.owner()));
    set(signs, Sign.GROUPS, count(x.measure().startsWith("#"), y.measure().startsWith("#")));
    boolean open = x.window() == null || y.window() == null;
    set(signs, Sign.WINDOW, Objects.equals(x.window(), y.window()) ? 2 : open ? 1 : 0);
    set(signs, Sign.PART, count(x.part(), y.part()));
    set(signs, Sign.MARKS, marks(x, y, true));
    set(signs, Sign.OTHER_MARKS, marks(x, y, false) + marks(y, x, false));
  }

  private static int alike(String p, String q) {
    if (p.equals(q)) {
      return p.isEmpty() ? NONE : SAME;
    }
    if (p.isEmpty() || q.isEmpty()) {
      return OPEN;
    }
    Lexicon lexicon = Lexicon.get();
    if (lexicon.related(p, q)) {
      return KINDRED;
    }
    return lexicon.isKindOf(p, q) || lexicon.isKindOf(q, p) ? WIDER : OTHER;
  }

  /** Marks that bar links by rule, and that the trees have not seen. */
  private static final List<String> LATER =
      List.of(
          Slot.GROUP,
          Slot.SORT,
          Steps.STEP,
          Steps.ZONE,
          Steps.MAGNITUDE,
          Steps.ACROSS,
          Steps.WEEK,
          Steps.KIN,
          Marks.FIELD);

  private static boolean later(String mark) {
    for (String letters : LATER) {
      if (mark.startsWith(letters)) {
        return true;
      }
    }
    return false;
  }

  private static int marks(Slot x, Slot y, boolean shared) {
    int count = 0;
    for (String word : x.focus()) {
      // the day of the news is each report's own
      boolean mark =
          word.charAt(0) == '~'
              && !word.equals(Slot.FOREMOST)
              && !word.equals(Slot.NAMELESS)
              && !Slot.marksDay(word)
              && !later(word)
              && !Bounds.marks(word);
      count += mark && y.focus().contains(word) == shared ? 1 : 0;
    }
    return count;
  }

  private static int count(boolean one, boolean other) {
    return (one ? 1 : 0) + (other ? 1 : 0);
  }

  private static void events(double[] signs, @Nullable Occurrence x, @Nullable Occurrence y) {
    set(signs, Sign.BYGONE, count(x != null && x.background(), y != null && y.background()));
    set(
        signs,
        Sign.ONE_BYGONE,
        (x != null && x.background()) != (y != null && y.background()) ? 1 : 0);
    set(signs, Sign.LONE, count(x != null && x.sole(), y != null && y.sole()));
    set(
        signs,
        Sign.MARKED,
        count(x != null && !x.markers().isEmpty(), y != null && !y.markers().isEmpty()));
    set(signs, Sign.DAY, 1);
    set(signs, Sign.PEOPLE, 1);
    set(signs, Sign.SITE, 1);
    if (x == null || y == null) {
      set(signs, Sign.EVENT, x == y ? 0 : 1);
      return;
    }
    boolean type = EventTypes.compatible(x.type(), y.type());
    set(signs, Sign.EVENT, x.type().equals(y.type()) ? 4 : type ? 3 : 2);
    if (x.when() != null && y.when() != null) {
      set(signs, Sign.DAY, x.when().overlaps(y.when()) ? 2 : 0);
    }
    set(signs, Sign.PEOPLE, meet(x.people(), y.people()));
    set(signs, Sign.SITE, meet(x.places(), y.places()));
  }

  /** 2 where two sets meet, 0 where they do not, 1 where one is empty. */
  private static int meet(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 1 : Linker.shares(a, b) ? 2 : 0;
  }

  private static void telling(double[] signs, Claim a, Claim b) {
    set(signs, Sign.LEADS, Math.min(a.standing().ordinal(), b.standing().ordinal()));
    set(signs, Sign.FOLLOWS, Math.max(a.standing().ordinal(), b.standing().ordinal()));
    set(signs, Sign.MAIN, count(a.main(), b.main()));
    set(signs, Sign.MOOD, a.modality() == b.modality() ? 1 : 0);
    set(
        signs,
        Sign.PLANNED,
        count(a.modality() == Modality.PLANNED, b.modality() == Modality.PLANNED));
    set(signs, Sign.VOICES, count(a.voice() != null, b.voice() != null));
    boolean voice =
        a.voice() != null
            && b.voice() != null
            && a.voice().key() != null
            && a.voice().key().equals(b.voice().key());
    set(signs, Sign.ONE_VOICE, voice ? 1 : 0);
    set(signs, Sign.CHANGE, count(a.change() != null, b.change() != null));
    set(signs, Sign.POSITION, Math.min(1500, Math.abs(a.span().start() - b.span().start())));
    set(signs, Sign.OPENING, count(a.sentence().start() == 0, b.sentence().start() == 0));
  }

  private static void documents(double[] signs, Entry left, Entry right, Common common) {
    set(signs, Sign.STORY, Math.min(12, common.score()));
    set(signs, Sign.STORY_NAMES, Math.min(8, common.names()));
    set(signs, Sign.TELLING, common.own() ? 1 : 0);
    set(signs, Sign.NEAR, left.profile().near(right.profile()) ? 1 : 0);
    set(signs, Sign.APART, count(left.profile().setsApart(), right.profile().setsApart()));
    set(signs, Sign.AGAIN, count(left.profile().tellsAgain(), right.profile().tellsAgain()));
  }

  private static void values(double[] signs, Entry left, Entry right) {
    Value p = left.claim().value();
    Value q = right.claim().value();
    if (p instanceof Value.Amount x && q instanceof Value.Amount y) {
      double times = Math.max(x.stated(), y.stated()) / Math.min(x.stated(), y.stated());
      // digits that were swapped, or millions told as billions, are errors of the pen
      boolean slip =
          Slips.reversed(left.claim(), right.claim()) || Slips.scaled(x.stated(), y.stated());
      boolean far = times > PLAUSIBLE && Double.isFinite(times) && !slip;
      set(signs, Sign.SIZE, far ? Math.min(50, times) : 1);
      boolean apart = x.stated() != y.stated();
      boolean held = right.profile().holds(x.stated()) || left.profile().holds(y.stated());
      set(signs, Sign.HELD, apart && held ? 1 : 0);
    }
    if (p instanceof Value.Tally x && q instanceof Value.Tally y) {
      double one = Math.max(1, x.first() + x.second());
      double other = Math.max(1, y.first() + y.second());
      double times = Math.max(one, other) / Math.min(one, other);
      set(signs, Sign.SIZE, times > PLAUSIBLE ? Math.min(50, times) : 1);
    }
    if (p instanceof Value.When x && q instanceof Value.When y) {
      long days =
          Undated.is(x) == Undated.is(y)
              ? Undated.days(x.readings().get(0), y.readings().get(0))
              : 0;
      set(signs, Sign.DAYS, days > CLOSE ? Math.min(400, days) : 0);
    }
  }

  private static void kind(double[] signs, String detail) {
    Sign sign =
        switch (detail) {
          case "count.killed", "count.injured", "count.arrested" -> Sign.TOLL;
          case "count.people", "count.other", "event.attendance" -> Sign.COUNT;
          case "money.amount" -> Sign.MONEY;
          case "percent" -> Sign.PERCENT;
          case "distance" -> Sign.DISTANCE;
          case "event.date" -> Sign.DATE;
          case "event.time" -> Sign.TIME;
          case "event.duration", "call.duration" -> Sign.LENGTH;
          case "event.place" -> Sign.PLACE;
          case "person.age" -> Sign.AGE;
          case "sentence.length" -> Sign.SENTENCED;
          default -> Sign.RESULT;
        };
    set(signs, sign, 1);
  }
}
