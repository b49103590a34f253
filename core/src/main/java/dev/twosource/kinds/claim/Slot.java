package dev.twosource.kinds.claim;

import com.google.common.collect.ImmutableSortedSet;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is said of a subject: two claims are compared only where their slots meet.
 *
 * @param measure what is measured: "killed", "speech", "start"; the empty string where the kind
 *     says it all
 * @param head the lemma of the counted noun or of the activity, or the empty string
 * @param owner the key of whose it is: the side of a delegation, the person of an age, or the empty
 *     string
 * @param window the stretch that a rate or partial count is for, folded, or null for a total
 * @param part whether the words say that it is a part of a larger whole
 * @param focus the lemmas of the content words around the value
 * @param context the lemmas of the content words of the whole sentence
 * @param names the keys of the names in the sentence
 * @param places the keys of the places named near the value
 */
public record Slot(
    String measure,
    String head,
    String owner,
    @Nullable String window,
    boolean part,
    Set<String> focus,
    Set<String> context,
    Set<String> names,
    Set<String> places) {
  /** Copies the sets into sorted ones: their order shows in reports. */
  public Slot {
    focus = sorted(focus);
    context = sorted(context);
    names = sorted(names);
    places = sorted(places);
  }

  /** Its head, whether the words say it or only suggest it ("?price"). */
  public String topic() {
    return head.replace("?", "");
  }

  /** The same with another measure. */
  public Slot measured(String other) {
    return new Slot(other, head, owner, window, part, focus, context, names, places);
  }

  /** The same slot with other words for what it is about. */
  public Slot about(Set<String> words) {
    return new Slot(measure, head, owner, window, part, words, context, names, places);
  }

  /** The mark of a share of votes all of which were counted. */
  public static final String COUNTED = "~counted";

  /** The mark of a number that counts a whole group: "all 48 hens", "the flock's 84 birds". */
  public static final String ENTIRE = "~entire";

  /** The mark of a share that an exit poll gave. */
  public static final String EXIT = "exit";

  /** The mark of the highest that a number was, which it is no longer: "at its height". */
  public static final String PEAK = "~peak";

  /** The mark of the first number of its sort that a document tells as news. */
  public static final String FOREMOST = "~foremost";

  /** The mark of a number that is said to be of a larger one: "twenty-two of the birds". */
  public static final String SOME = "~some";

  /** The measure of an amount that is told to hold no more: "up from 12 million". */
  public static final String FROM = "from";

  /** The measure of a place to which something was moved from the place that it had. */
  public static final String MOVED = "moved";

  /** The mark of what the text itself says to be at odds with what another party says. */
  public static final String CONTESTED = "~contested";

  /** The mark of whose way or doing a number tells, by the key of a name or "~" and a nation. */
  public static final String WHO = "~who:";

  /** Whom a mark names as the one of whom a number is told, or null. */
  public @Nullable String who() {
    for (String word : focus) {
      if (word.startsWith(WHO)) {
        return word.substring(WHO.length());
      }
    }
    return null;
  }

  /** The mark of a word that a denial says not to hold. */
  public static final String NOT = "!";

  /** Whether a denial, told by "not" or "no", is of something that another says. */
  public boolean negates(Slot other) {
    boolean marked = false;
    for (String word : focus) {
      if (!word.startsWith(NOT)) {
        continue;
      }
      marked = true;
      String denied = word.substring(NOT.length());
      for (String said : other.focus) {
        if (Lexicon.get().related(denied, said)) {
          return true;
        }
      }
    }
    return !marked;
  }

  /** The mark, with where it stands, of the statement that an outspoken answer is to. */
  public static final String ANSWERS = "~answers:";

  /** The mark of the only day, or hour, that a report gives to anything sudden. */
  public static final String LONE = "~lone";

  /**
   * The mark of the only hour or place that a report gives to anything that was done, and of
   * whether somebody was there, where it says nothing else of them.
   */
  public static final String SINGLE = "~single";

  /**
   * The mark of a number of all whom something had befallen, and not of those whom it still has:
   * "580 people had been stuck in the snow".
   */
  public static final String BYGONE = "~bygone";

  /** The mark of the toll of what happened long ago, which grows no more. */
  public static final String SETTLED = "~settled";

  /** The mark of what is told of the first of several like happenings. */
  public static final String FIRST = "~first";

  /** The mark of what is told of a second or later one of several like happenings. */
  public static final String LATER = "~later";

  /** What stands before whose match or career a number is of. */
  public static final String PLAYER = "~player:";

  /** The mark of a length of what still went on: "have been talking for three hours". */
  public static final String SO_FAR = "~so-far";

  /** The mark of a day for which something is planned, where the report has no other such day. */
  public static final String PLAN = "~plan";

  /**
   * The mark of a number, by its lower bound, of which the text says that it does not hold: "ten,
   * not 12".
   */
  public static String was(double low) {
    return WAS + low;
  }

  /** The mark of a day of which the text says that the plan is no longer for it. */
  public static String was(TimeSpan day) {
    return WAS + day.firstDay();
  }

  private static final String WAS = "~was:";

  /**
   * The first letters of the mark of what those do of whom a share is told: "62 percent passed".
   */
  public static final String DEED = "~does:";

  /** The first letters of the mark of what a sum goes for, or a length is that of. */
  public static final String THING = "~of:";

  /** The mark of a number that its own report says further down to have risen. */
  public static final String FORMER = "~former";

  /** The mark of what a plan that is no more would have brought. */
  public static final String DROPPED = "~dropped";

  /** The first letters of the mark of the prize that was won: "main", "silver heron". */
  public static final String PRIZE = "~prize:";

  /** The first letters of the mark of an event before which it happened: "before the derby". */
  public static final String AHEAD_OF = "~before:";

  /** The first letters of the mark of an event after which it happened. */
  public static final String BEHIND = "~after:";

  /**
   * The first letters of the mark of the day just past of which a passage tells as news, with "#"
   * and the document behind it.
   */
  public static final String FRESH = "~fresh:";

  /**
   * The first letters of the mark of the day just past on which was decided what is to be, with "#"
   * and the document behind it: "the board voted on Monday to shut the pool".
   */
  public static final String DECIDED = "~decided:";

  /** The mark of what is told of somebody whose name another person bears as well. */
  public static final String NAMESAKE = "~namesake";

  /** The first letters of the owner of what somebody has who is called by a noun alone. */
  public static final String UNNAMED = "~one ";

  /** The owner of a delegation that the words leave open: it may be anybody's. */
  public static final String ANYBODY = "?";

  /** The mark of what is told in a clause that names nobody and nothing, whatever stands beside. */
  public static final String NAMELESS = "~nameless";

  /** The first letters of the mark of the moment up to which was counted. */
  public static final String UNTIL = "~until:";

  /** The first letters of the marks of days that are told with what was held or called off. */
  public static final String ON = "~on:";

  /** The first letters of the mark of whom a toll is of, where its report counts nobody else. */
  public static final String GROUP = "~group:";

  /** The first letters of the mark of the noun of a toll, where it says who they were. */
  public static final String SORT = "~sort:";

  /** The first letters of the mark of the town that a toll is told of: "in the town of Luhe". */
  public static final String TOWN = "~town:";

  /** What stands behind the first letters of a mark of its focus, or the empty string. */
  public String mark(String letters) {
    for (String word : focus) {
      if (word.startsWith(letters)) {
        return word.substring(letters.length());
      }
    }
    return "";
  }

  /** Whether a word of the focus is the mark of a report's own day, which no two reports share. */
  public static boolean marksDay(String word) {
    return word.startsWith(FRESH) || word.startsWith(DECIDED);
  }

  /** The day just past of which a passage tells as news, or null. */
  public @Nullable LocalDate fresh() {
    return day(FRESH);
  }

  /** The day just past on which was decided what a passage tells of, or null. */
  public @Nullable LocalDate decided() {
    return day(DECIDED);
  }

  private @Nullable LocalDate day(String letters) {
    String mark = mark(letters);
    return mark.isEmpty() ? null : LocalDate.parse(mark.substring(0, mark.indexOf('#')));
  }

  /** Whether it says of an amount that it does not hold, or no longer. */
  public boolean replaces(Value.Amount amount) {
    return has(was(amount.interval().low()))
        || has(was(amount.interval().high()))
        || has(was(amount.stated())); // "not the thirty": of about thirty
  }

  /** Whether it says of a day, or of one of a few days, that the plan is no longer for it. */
  public boolean replaces(TimeSpan days) {
    return replaces(days, FEW);
  }

  /** Whether the day for which the plan is no longer lies in a month: "in May", "a week late". */
  public boolean replacesIn(TimeSpan month) {
    return replaces(month, MONTH);
  }

  private boolean replaces(TimeSpan days, int most) {
    if (days.lastDay().isAfter(days.firstDay().plusDays(most))) {
      return false;
    }
    for (LocalDate day = days.firstDay(); !day.isAfter(days.lastDay()); day = day.plusDays(1)) {
      if (has(WAS + day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both say of one day that the plan is no longer for it. */
  public boolean movedFrom(Slot other) {
    String day = mark(WAS);
    return day.length() == "2000-01-01".length() && day.equals(other.mark(WAS));
  }

  /** Whether both say of one number that it holds no longer: "cut from 163 kilometres". */
  public boolean changedFrom(Slot other) {
    String number = mark(WAS);
    return number.indexOf('.') > 0 && number.equals(other.mark(WAS));
  }

  /** How many days "the start of June" may be. */
  private static final int FEW = 10;

  private static final int MONTH = 31;

  /** The same slot with a mark in its focus. */
  public Slot marked(String mark) {
    return marked(Set.of(mark));
  }

  /** The same slot with marks in its focus. */
  public Slot marked(Set<String> marks) {
    Set<String> words = new TreeSet<>(focus);
    words.addAll(marks);
    return about(words);
  }

  /** Whether a mark is in its focus. */
  public boolean has(String mark) {
    return focus.contains(mark);
  }

  /** The same slot in another window. */
  public Slot in(String other) {
    return new Slot(measure, head, owner, other, part, focus, context, names, places);
  }

  /** The same slot of a part of what it is about. */
  public Slot asPart() {
    return new Slot(measure, head, owner, window, true, focus, context, names, places);
  }

  /** The same slot with another head and owner. */
  public Slot of(String otherHead, String otherOwner) {
    return new Slot(measure, otherHead, otherOwner, window, part, focus, context, names, places);
  }

  private static Set<String> sorted(Set<String> set) {
    return ImmutableSortedSet.copyOf(set); // those of another slot are taken as they are
  }
}
