package dev.twosource.kinds.claim;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a claim says, normalised. */
public sealed interface Value {
  /** The form that is the same for the same value, for machines. */
  String normal();

  /**
   * A number with its hedge and unit.
   *
   * @param interval what it may stand for, in the unit
   * @param stated the number as said; NaN for vague words
   * @param precision half of the last place that was said: 50,000,000 for "1.2 billion", 0 where
   *     every digit counts
   * @param unit "1" for things, "min" for minutes, otherwise as in {@link
   *     dev.twosource.reading.Quantity}
   * @param hedge how it is qualified
   */
  record Amount(Interval interval, double stated, double precision, String unit, Hedge hedge)
      implements Value {
    /** How many times the one of two rival numbers may go into the other. */
    private static final double APART = 60;

    /**
     * Whether two numbers may be rivals: the sales of all are no answer to the price of one.
     *
     * @param other the other number, in the same unit
     */
    public boolean rivals(Interval other) {
      double low = Math.min(told(interval), told(other));
      double high = Math.max(told(interval), told(other));
      return low < 3 && high < 1000 || high <= low * APART;
    }

    /** Whether two amounts are in one unit: a sum of "kroner" may be one of Danish kroner. */
    public boolean sameUnit(Amount other) {
      return unit.equals(other.unit()) || Monies.alike(unit, other.unit());
    }

    /** The number that an interval is told by: "no more than 40" is told by its upper bound. */
    private static double told(Interval interval) {
      boolean upper = interval.low() == 0 && !Double.isInfinite(interval.high());
      return upper ? interval.high() : interval.low();
    }

    @Override
    public String normal() {
      String low = Formats.number(interval.low(), unit);
      String high = Formats.number(interval.high(), unit);
      String body;
      if (interval.isExact()) {
        body = low;
      } else {
        body =
            (interval.low() == 0 && interval.lowOpen() ? "" : low + (interval.lowOpen() ? "<" : ""))
                + ".."
                + (Double.isInfinite(interval.high())
                    ? ""
                    : (interval.highOpen() ? "<" : "") + high);
      }
      return unit.equals("1") || unit.equals("min") ? body : body + " " + unit;
    }
  }

  /**
   * A time.
   *
   * @param readings what it may stand for, the likeliest first
   * @param iso the TIMEX3 value of the words
   */
  record When(List<TimeSpan> readings, String iso) implements Value {
    /** Copies the list. */
    public When {
      readings = List.copyOf(readings);
    }

    @Override
    public String normal() {
      return Formats.time(readings.get(0), iso);
    }
  }

  /**
   * Where something is.
   *
   * @param key the place's key
   * @param display its name
   * @param within first the marks of what in it the scene was ("@hotel"), then the keys of what it
   *     is part of, the nearest first, and last the sort of place where only its name is known
   *     ("~street"): two of one sort are two places
   */
  record Where(String key, String display, List<String> within) implements Value {
    /** Copies the list. */
    public Where {
      within = List.copyOf(within);
    }

    /** The keys of what it is known to be part of. */
    public List<String> known() {
      int first = 0;
      while (first < within.size() && within.get(first).startsWith(MARK)) {
        first++;
      }
      return within.subList(first, sort() == null ? within.size() : within.size() - 1);
    }

    /** What in it the scene was, as far as it is told: a bakery of the town, the north of it. */
    public List<String> marks() {
      return within.stream().filter(key -> key.startsWith(MARK)).toList();
    }

    /** How a mark begins. */
    public static final String MARK = "@";

    /** What sort of place it is where little else is known of it ("~hotel"), or null. */
    public @Nullable String sort() {
      return !within.isEmpty() && within.getLast().startsWith("~") ? within.getLast() : null;
    }

    @Override
    public String normal() {
      return display;
    }
  }

  /**
   * One person or several, by key.
   *
   * @param keys the spelling-tolerant keys
   * @param display the names
   */
  record Who(Set<String> keys, String display) implements Value {
    /** Copies the set. */
    public Who {
      keys = Set.copyOf(keys);
    }

    @Override
    public String normal() {
      return String.join(" + ", new TreeSet<>(keys));
    }
  }

  /**
   * Whether somebody was there.
   *
   * @param key the person's key, or "~" and the mark of an office whose holder is not named
   * @param display the person's name
   * @param state there, not there, or by link
   */
  record Presence(String key, String display, State state) implements Value {
    /** Begins the key of all of a group: "all seven members", "none of the owners". */
    public static final String ALL = "~all:";

    /** Whether and how somebody was there. */
    public enum State {
      /** In the room, or there without saying how. */
      PRESENT,
      /** In the room: seen there, or said to have come. */
      IN_PERSON,
      /** Not there. */
      ABSENT,
      /** Somewhere else, which leaves open whether by link. */
      AWAY,
      /** By video or telephone. */
      REMOTE;

      /** The state in words. */
      public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
      }
    }

    /** Whether they were where it took place, or seem to have been. */
    public boolean there() {
      return state == State.PRESENT || state == State.IN_PERSON;
    }

    @Override
    public String normal() {
      return key + " " + state.words();
    }
  }

  /**
   * What came of something.
   *
   * @param family the question that was open: "agreement", "decision", "verdict", "holding"
   * @param code the answer: "agreed", "refused", "postponed"
   * @param positive whether it went ahead
   */
  record Outcome(String family, String code, boolean positive) implements Value {
    /** The code, and of who is out of office no more than that: however it came to it. */
    public String answer() {
      boolean left =
          family.equals("office") && (code.equals("resigned") || code.equals("dismissed"));
      return left ? "out" : code;
    }

    @Override
    public String normal() {
      return code;
    }
  }

  /**
   * Two totals against each other.
   *
   * @param first the total named first, NaN where only the margin is told
   * @param second the other one, NaN where it is not told
   * @param margin by how much the one is more than the other, or null where the totals tell
   */
  record Tally(double first, double second, @Nullable Interval margin) implements Value {
    /** Two totals, of which one may be NaN. */
    public Tally(double first, double second) {
      this(first, second, null);
    }

    @Override
    public String normal() {
      if (margin != null) {
        return "by "
            + Formats.number(margin.low(), "1")
            + (margin.isExact() ? "" : ".." + Formats.number(margin.high(), "1"));
      }
      if (Double.isNaN(first) || Double.isNaN(second)) {
        return (Double.isNaN(first) ? "?" : Formats.number(first, "1"))
            + "-"
            + (Double.isNaN(second) ? "?" : Formats.number(second, "1"));
      }
      return Formats.number(Math.max(first, second), "1")
          + "-"
          + Formats.number(Math.min(first, second), "1");
    }
  }

  /**
   * An office.
   *
   * @param head the word for its holder, one for all that mean the same ("minister", "head")
   * @param below whether it is that of a deputy
   * @param portfolio the words that tell it from others of its sort ("interior"), or none
   * @param display its words
   */
  record Office(String head, boolean below, Set<String> portfolio, String display)
      implements Value {
    /** What the portfolio has beside its field where somebody fills the office for a time. */
    public static final String ACTING = "acting";

    /** How what the portfolio has of somebody's own country, or of his seat, begins. */
    public static final String OWN = "~of ";

    /** Copies the set into a sorted one: its order shows in reports. */
    public Office {
      portfolio = Collections.unmodifiableSortedSet(new TreeSet<>(portfolio));
    }

    /** Whether somebody fills it for a time, who may have another office. */
    public boolean acting() {
      return portfolio.contains(ACTING);
    }

    @Override
    public String normal() {
      StringBuilder words = new StringBuilder(below ? "deputy " : "");
      for (String word : portfolio) {
        words.append(word.startsWith(OWN) ? "" : word + " ");
      }
      return words.append(head).toString();
    }

    /** The country that somebody is of, or the town that an office is of; or null. */
    public @Nullable String own() {
      for (String word : portfolio) {
        if (word.startsWith(OWN)) {
          return word.substring(OWN.length());
        }
      }
      return null;
    }

    /** The portfolio without it. */
    public Set<String> field() {
      Set<String> field = new TreeSet<>(portfolio);
      field.removeIf(word -> word.startsWith(OWN));
      return field;
    }
  }

  /**
   * Words.
   *
   * @param words folded: lower case, straight quotes, no punctuation but for what was left out
   * @param opposite the same question's opposite answer, or null
   */
  record Wording(String words, @Nullable String opposite) implements Value {
    /** Stands where a report says itself that it left words out. */
    public static final String GAP = "\u2026";

    /** The words without what stands for those that were left out. */
    public String spoken() {
      return words.replace(" " + GAP, "");
    }

    /** What stands between the gaps. */
    public List<String> pieces() {
      return List.of(words.split(" " + GAP + " "));
    }

    @Override
    public String normal() {
      return words;
    }
  }
}
