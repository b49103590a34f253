package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.quantity.Numerals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bounds within which something was counted or measured, where the words beside the number tell
 * them: different people rather than arrests, offences of all sorts, the days from one to another,
 * a straight line, those who came along with somebody.
 */
public final class Bounds extends Beside {
  /** The mark of a number of people held for several sorts of offences. */
  public static final String OFFENCES = "~offences";

  /** The mark of what is counted over all the days of something: "over its five days". */
  public static final String ALL_DAYS = "~all-days";

  /** The first letters of the mark of the days over which people were held. */
  public static final String DAYS = "~days:";

  /** The mark of what is told of one town: "in the parish of Trell", "41 percent in Riga". */
  public static final String LOCAL = "~local";

  /** The first letters of the mark of whether what flies was sent or shot down. */
  public static final String FATE = "~fate:";

  /** The first letters of the mark of what was resolved by a vote, in words apart by spaces. */
  public static final String RESOLVED = "~resolved:";

  /** The first letters of all marks that are made here, and beside. */
  private static final List<String> ALL =
      List.of(
          OFFENCES,
          ALL_DAYS,
          DAYS,
          LOCAL,
          FATE,
          RESOLVED,
          SumBounds.COUNTRY,
          SumBounds.TAXED,
          SumBounds.PURPOSE,
          DayParts.PART);

  private Bounds(Context context, Claim claim) {
    super(context, claim);
  }

  /** Whether a word of a focus is a mark of bounds: they bar links, and make none likelier. */
  public static boolean marks(String word) {
    if (word.charAt(0) != '~') {
      return false;
    }
    for (String letters : ALL) {
      if (word.startsWith(letters)) {
        return true;
      }
    }
    return false;
  }

  /** The marks of the bounds of a claim. */
  static Set<String> of(Context context, Claim claim) {
    Set<String> marks = new TreeSet<>();
    Bounds bounds = new Bounds(context, claim);
    switch (claim.detail()) {
      case "count.arrested" -> bounds.arrests(marks);
      case "event.attendance" -> {
        if (!(claim.value() instanceof Value.Presence) && bounds.allDays()) {
          marks.add(ALL_DAYS);
        }
      }
      case "count.people" -> {
        bounds.community(marks);
        if (bounds.companions()) {
          marks.add(Steps.STEP + "companions");
        }
      }
      case "count.other" -> {
        bounds.things(claim.slot(), marks);
        bounds.community(marks);
      }
      case "percent", "money.amount" -> marks.addAll(SumBounds.of(context, claim));
      case "vote.tally" -> {
        String resolved = Resolved.by(context, claim);
        if (!resolved.isEmpty()) {
          marks.add(RESOLVED + resolved);
        }
      }
      case "distance" -> {
        if (bounds.straight()) {
          marks.add(Steps.STEP + "straight line");
        }
        if (Progress.soFar(context, claim)) {
          marks.add(Steps.STEP + "so far");
        }
      }
      default -> {}
    }
    return marks;
  }

  private void arrests(Set<String> marks) {
    days(marks);
    if (allDays()) {
      marks.add(ALL_DAYS);
    }
    for (int i = from; i < high; i++) {
      // "arrested 27 different people": some of them more than once
      if (tokens.is(i, "different") && i > from && i < to) {
        marks.add(Steps.STEP + "different people");
      }
      // "for offences from speeding to driving while drunk"
      boolean several =
          OFFENCE.contains(tokens.lower(i))
              && tokens.is(i - 1, "for", "of", "various", "other", "different")
              && tokens.is(i + 1, "from", "ranging", "including", "such");
      if (several) {
        marks.add(OFFENCES);
      }
    }
  }

  private static final WordSet OFFENCE =
      WordSet.of("offences", "offenses", "crimes", "charges", "violations", "suspicions");

  /** "Between Monday and Friday", "from Monday to Friday": on those days together. */
  private void days(Set<String> marks) {
    for (int i = low; i < high; i++) {
      boolean between = tokens.is(i, "between") && tokens.is(i + 2, "and");
      boolean run = tokens.is(i, "from") && tokens.is(i + 2, "to", "until", "through");
      if ((between || run) && weekday(i + 1) && weekday(i + 3)) {
        marks.add(DAYS + tokens.lower(i + 1) + " to " + tokens.lower(i + 3));
      }
    }
  }

  /** "Over its five days", "during the four days of the fair". */
  private boolean allDays() {
    for (int i = low; i < high; i++) {
      boolean days =
          tokens.is(i, "days", "weeks", "weekends") && Numerals.at(tokens, i - 1) != null;
      boolean over =
          tokens.is(i - 2, "over", "in", "during", "across")
              || tokens.is(i - 2, "its", "the", "all", "those")
                  && tokens.is(i - 3, "over", "in", "during", "across", "on");
      if (days && over) {
        return true;
      }
    }
    return false;
  }

  private boolean weekday(int i) {
    return tokens.isCapitalised(i) && WEEKDAYS.contains(tokens.lower(i));
  }

  private static final WordSet WEEKDAYS =
      WordList.probed("monday tuesday wednesday thursday friday saturday sunday");

  /** "Had come with just two companions": those beside the one who is named. */
  private boolean companions() {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "companions", "aides", "colleagues", "escorts")) {
        int number = context.find(Math.max(low, from - 3), i, "with"::equals);
        return number >= 0 && i - number <= 4;
      }
    }
    return false;
  }

  private void things(Slot slot, Set<String> marks) {
    if (FLYING.contains(slot.head())) {
      if (downed()) {
        marks.add(FATE + "shot down");
      } else if (context.find(low, Math.min(high, to + 4), SENT::contains) >= 0) {
        marks.add(FATE + "sent");
      }
    }
    // "a draft of 22 articles": the text that was adopted may have fewer
    if (tokens.is(from - 1, "of") && tokens.is(from - 2, "draft")
        || tokens.is(from, "of") && tokens.is(from - 1, "draft")) {
      marks.add(Steps.STEP + "draft");
    }
  }

  private static final WordSet SENT =
      WordSet.of("launched", "fired", "launching", "firing", "sent", "unleashed");

  private static final WordSet FLYING =
      WordSet.of("drone", "missile", "rocket", "plane", "aircraft", "jet", "helicopter", "bomb");

  /** "Brought down 71 drones", "71 drones were shot down", "intercepted 71 drones". */
  private boolean downed() {
    for (int i = Math.max(low, from - 4); i < Math.min(high, to + 4); i++) {
      boolean down =
          tokens.is(i, "down") && tokens.is(i - 1, "shot", "brought", "shooting", "bringing");
      if (down || tokens.is(i, "downed", "intercepted", "intercepting", "downing")) {
        return true;
      }
    }
    return false;
  }

  /** "In the parish of Trell", "residents of the village of Skalna". */
  private void community(Set<String> marks) {
    for (int i = low; i < high; i++) {
      if (tokens.is(i, "the")
          && tokens.is(i - 1, "in", "of")
          && COMMUNITIES.contains(tokens.lower(i + 1))
          && tokens.is(i + 2, "of")
          && tokens.isCapitalised(i + 3)) {
        marks.add(LOCAL);
      }
    }
  }

  private static final WordSet COMMUNITIES =
      WordList.probed(
          """
              town village parish district county municipality commune suburb borough hamlet province""");

  /** "In a straight line", "as the crow flies". */
  private boolean straight() {
    for (int i = low; i < high; i++) {
      if (tokens.is(i, "straight") && tokens.is(i + 1, "line") && tokens.is(i - 1, "a")
          || tokens.is(i, "crow") && tokens.is(i + 1, "flies", "flew")) {
        return true;
      }
    }
    return false;
  }
}
