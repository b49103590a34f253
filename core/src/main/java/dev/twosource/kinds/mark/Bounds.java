package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numerals;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The bounds within which something was counted or measured, where the words beside the number tell
 * them: different people rather than arrests, offences of all sorts, the days from one to another,
 * a straight line, those who came along with somebody.
 */
final class Bounds {
  /** How far from a number such words may stand. */
  private static final int NEAR = 9;

  private final Tokens tokens;
  private final Context context;
  private final String detail;
  private final int from;
  private final int to;
  private final int low;
  private final int high;

  private Bounds(Context context, Claim claim) {
    this.context = context;
    this.tokens = context.tokens();
    this.detail = claim.detail();
    this.from = tokens.tokenAt(claim.span().start());
    this.to = tokens.tokenAt(claim.span().end() - 1) + 1;
    this.low = Math.max(tokens.tokenAt(claim.sentence().start()), from - NEAR);
    this.high = Math.min(tokens.tokenAt(claim.sentence().end() - 1) + 1, to + NEAR);
  }

  /** The marks of the bounds of a claim. */
  static Set<String> of(Context context, Claim claim) {
    Set<String> marks = new TreeSet<>();
    Bounds bounds = new Bounds(context, claim);
    switch (claim.detail()) {
      case "count.arrested" -> bounds.arrests(marks);
      case "event.attendance" -> {
        if (claim.value() instanceof Value.Presence) {
          bounds.present(marks);
        } else if (bounds.allDays()) {
          marks.add(Steps.ALL_DAYS);
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
      case "percent" -> bounds.shares(claim.slot(), marks);
      case "money.amount" -> {
        if (RESULTS.contains(claim.slot().topic()) && bounds.lastYear()) {
          marks.add(Marks.PERIOD + "12");
        }
        bounds.payments(claim.slot(), marks);
      }
      case "vote.tally" -> {
        String resolved = Resolved.by(context, claim);
        if (!resolved.isEmpty()) {
          marks.add(Steps.RESOLVED + resolved);
        }
      }
      case "distance" -> {
        if (bounds.straight()) {
          marks.add(Steps.STEP + "straight line");
        }
        if (Progress.soFar(context, claim)) {
          marks.add(Steps.STEP + "so far");
        }
        if (Progress.byHour(context, claim)) {
          marks.add(Steps.STEP + "by an hour");
        }
      }
      default -> {}
    }
    return marks;
  }

  private void arrests(Set<String> marks) {
    days(marks);
    if (allDays()) {
      marks.add(Steps.ALL_DAYS);
    }
    for (int i = from; i < high; i++) {
      // "arrested 27 different people": some of them more than once
      if (tokens.is(i, "different") && i < to && tokens.isNumber(i - 1)
          || tokens.is(i, "different") && i < to && tokens.isWord(i + 1) && i > from) {
        marks.add(Steps.STEP + "different people");
      }
      // "for offences from speeding to driving while drunk"
      boolean several =
          OFFENCE.contains(tokens.lower(i))
              && tokens.is(i - 1, "for", "of", "various", "other", "different")
              && tokens.is(i + 1, "from", "ranging", "including", "such");
      if (several) {
        marks.add(Steps.OFFENCES);
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
        marks.add(Steps.DAYS + tokens.lower(i + 1) + " to " + tokens.lower(i + 3));
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

  /** "Was missing on Saturday": the one day that a sentence tells of somebody's presence. */
  private void present(Set<String> marks) {
    Set<String> days = new TreeSet<>();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(from));
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      boolean told = context.find(Math.max(0, at - 4), at, SAYING::contains) >= 0;
      TimeSpan when = timex.type() == Timex.Type.DURATION ? null : timex.interval();
      if (!told && when != null) {
        days.add(when.withinOneDay() ? when.firstDay().toString() : "");
      }
    }
    if (days.size() == 1 && !days.contains("")) {
      marks.add(Steps.PRESENT + days.iterator().next());
    }
  }

  private static final WordSet SAYING = WordSet.of("said", "told", "announced", "reported", "says");

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
        marks.add(Steps.FATE + "shot down");
      } else if (context.find(low, Math.min(high, to + 4), SENT::contains) >= 0) {
        marks.add(Steps.FATE + "sent");
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
        marks.add(Steps.LOCAL);
      }
    }
  }

  private static final WordSet COMMUNITIES =
      WordList.probed(
          """
              town village parish district county municipality commune suburb borough hamlet province""");

  /** What a share is of: a month, a town or a country, or the goods that a duty is on. */
  private void shares(Slot slot, Set<String> marks) {
    for (int i = low; i < high; i++) {
      // "fell to 84 percent in September"
      boolean rate = MONTHLY.contains(slot.topic()); // a rate is that of its month anyway
      if (!rate && tokens.is(i, "in") && i >= from && Months.number(tokens.lower(i + 1)) > 0) {
        marks.add(Marks.PERIOD + "1");
      }
      boolean of = what(slot, i - 1);
      boolean near = i >= from && i <= to + 1 && !said(i) || i < from && of;
      if (tokens.is(i, "in") && near && town(i + 1)) {
        marks.add(Steps.LOCAL);
      }
      // "Portugal's rents rose by 5 percent"
      Place country = place(i);
      if (country != null
          && country.country()
          && i < from + 1
          && tokens.is(i + 1, "'s", "’s")
          && tokens.isNoun(i + 2)
          && (what(slot, i + 2) || tokens.is(i - 1, "in", "of"))) {
        marks.add(Steps.COUNTRY);
      }
    }
    if (slot.topic().equals("tax")) {
      goods(marks);
    }
  }

  private static final WordSet MONTHLY = WordSet.of("inflation", "rise", "fall", "jobless");

  /** Whether a noun is that of what a share is of: "rents", "turnout". */
  private boolean what(Slot slot, int i) {
    String noun = tokens.noun(i);
    return noun.equals(slot.mark(Slot.THING)) || noun.equals(slot.topic());
  }

  private @Nullable Place place(int i) {
    Name name = context.nameAt(i);
    return name == null ? null : Lexicon.get().place(context.entity(name).key());
  }

  private boolean town(int i) {
    Name name = context.nameAt(i);
    return name != null
        && name.type() == Name.Type.PLACE
        && !Lexicon.get().isArea(context.entity(name).key());
  }

  private boolean said(int i) {
    return tokens.is(i - 1, "said", "announced", "told", "reported", "published");
  }

  /** "A duty of 25 percent on steel", "aluminium will carry a 10 percent duty". */
  private void goods(Set<String> marks) {
    for (int i = low; i < high; i++) {
      boolean on =
          i >= from && tokens.is(i, "on") && tokens.isNoun(i + 1) && !tokens.isCapitalised(i + 1);
      if (on) {
        good(i + 1, marks);
      }
      boolean carries =
          i < from + 4
              && tokens.is(i, "carry", "carries", "face", "faces", "bear", "attract", "pay")
              && tokens.is(i - 1, "will", "would", "now", "to", "must", "should");
      if (carries && tokens.isNoun(i - 2)) {
        good(i - 2, marks);
      }
    }
  }

  private void good(int i, Set<String> marks) {
    String noun = tokens.noun(i);
    if (Lexicon.get().nounClass(noun) != NounClass.PERSON && !GOODS.contains(noun)) {
      marks.add(Steps.TAXED + noun);
    }
  }

  /** Words for goods of any sort. */
  private static final WordSet GOODS =
      WordList.probed("good goods import product export sale shipment item article country order");

  /** What is paid at once, what it is lent for, and in whose contest it was won. */
  private void payments(Slot slot, Set<String> marks) {
    int behind = Math.min(high, to + 5);
    for (int i = from; i < behind; i++) {
      boolean first =
          tokens.is(i, "at") && tokens.is(i + 1, "once")
              || tokens.is(i, "upfront", "initially")
              || tokens.is(i, "up") && tokens.is(i + 1, "front");
      if (first) {
        marks.add(Steps.STEP + "part");
      }
    }
    // "brought him his third victory and a cheque for 5,500 euros"
    for (int i = low; i < from; i++) {
      boolean won = tokens.is(i + 1, "win", "victory", "title") || ranked(i + 1);
      if (won && tokens.is(i, "his", "her")) {
        marks.add(Marks.FIELD + (tokens.is(i, "his") ? "men" : "women"));
      }
    }
    if (LENT.contains(slot.topic())) {
      purpose(marks);
    }
  }

  private boolean ranked(int i) {
    return tokens.is(i, "first", "second", "third", "fourth", "fifth")
        && tokens.is(i + 1, "win", "victory", "title");
  }

  private static final WordSet LENT = WordSet.of("loan", "grant", "credit");

  /** "A loan of 90 million for rural roads": the nouns of what it is for. */
  private void purpose(Set<String> marks) {
    for (int i = from; i < Math.min(high, to + 4); i++) {
      boolean goal = tokens.is(i, "for") && !tokens.isNumber(i + 1) && !tokens.isCapitalised(i + 1);
      for (int k = i + 1; goal && k < i + 8 && (tokens.isWord(k) || tokens.is(k, "-")); k++) {
        if (tokens.is(k, "that", "which", "in", "and", "at", "on", "by", "from", "to")) {
          break;
        }
        if (tokens.isNoun(k) && !PLAIN.contains(tokens.noun(k))) {
          marks.add(Steps.PURPOSE + tokens.noun(k));
        }
      }
      if (goal) {
        return;
      }
    }
  }

  private static final WordSet PLAIN =
      WordList.probed("repair construction work project year time country people new building");

  private static final WordSet RESULTS = WordSet.of("profit", "loss", "sales", "revenue");

  /** "Earned 212 million last year", and not "more than last year". */
  private boolean lastYear() {
    for (int i = from; i < high; i++) {
      if (tokens.is(i, "last")
          && tokens.is(i + 1, "year")
          && !tokens.is(i + 2, "'s", "’s")
          && !tokens.is(i - 1, "than", "from", "of", "on", "over", "in", "the", "with", "to")
          && context.find(from, i, AGAINST::contains) < 0) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet AGAINST =
      WordSet.of("than", "from", "against", "after", "compared", "versus", "quarter", "half");

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
