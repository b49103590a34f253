package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a share or a sum, where the words beside it tell them: a month, a town or a
 * country, the goods that a duty is on, what a loan is for, what is paid at once.
 */
public final class SumBounds extends Beside {
  /** The mark of a share that is told of a whole country: "Portugal's rents". */
  public static final String COUNTRY = "~country";

  /** The first letters of the mark of the goods that a duty is on. */
  public static final String TAXED = "~taxed:";

  /** The first letters of the marks of what a loan is for. */
  public static final String PURPOSE = "~purpose:";

  private SumBounds(Context context, Claim claim) {
    super(context, claim);
  }

  /** The marks of the bounds of a share or a sum. */
  static Set<String> of(Context context, Claim claim) {
    Set<String> marks = new TreeSet<>();
    SumBounds bounds = new SumBounds(context, claim);
    if (claim.detail().equals("percent")) {
      bounds.shares(claim.slot(), marks);
      return marks;
    }
    if (RESULTS.contains(claim.slot().topic()) && bounds.lastYear()) {
      marks.add(Marks.PERIOD + "12");
    }
    bounds.payments(claim.slot(), marks);
    return marks;
  }

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
        marks.add(Bounds.LOCAL);
      }
      // "Portugal's rents rose by 5 percent"
      Place country = place(i);
      if (country != null
          && country.country()
          && i < from + 1
          && tokens.is(i + 1, "'s", "’s")
          && tokens.isNoun(i + 2)
          && (what(slot, i + 2) || tokens.is(i - 1, "in", "of"))) {
        marks.add(COUNTRY);
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
      marks.add(TAXED + noun);
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
    // "the sale of 63 lots brought in 9.8 million": and not what one of them went for
    int lots = context.find(low, from + 1, "lots"::equals);
    if (lots >= 0 && context.find(lots, from + 2, SELLING::contains) >= 0) {
      marks.add(Steps.STEP + "all lots");
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

  private static final WordSet SELLING =
      WordSet.of(
          "brought", "raised", "made", "fetched", "totalled", "totaled", "earned", "realised");

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
          marks.add(PURPOSE + tokens.noun(k));
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
}
