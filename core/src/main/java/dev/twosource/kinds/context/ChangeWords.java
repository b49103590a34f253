package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numerals;
import org.jspecify.annotations.Nullable;

/** Words that say that a value moved since it was last told. */
public final class ChangeWords {
  private static final WordSet MENDING =
      WordList.probed(
          """
              revised revise revises revising lowered lowers corrected correction corrects
              correcting apologise apologize apologises wrongly incorrectly updated downgraded
              trimmed downwards downward recount erroneously misstated retracted retracts amended
              misquoted mistakenly""");

  private static final WordSet BEFORE =
      WordSet.of("earlier", "first", "previously", "originally", "initially", "before");

  private static final WordSet SAID =
      WordSet.of(
          "given",
          "gave",
          "stated",
          "named",
          "announced",
          "published",
          "reported",
          "issued",
          "released",
          "mentioned",
          "quoted");

  private static final WordSet OTHER =
      WordSet.of("higher", "lower", "earlier", "previous", "old", "original", "first", "wrong");

  /**
   * "not 12, as first reported", "rather than the higher figure announced earlier", "than the sum
   * it had first named": what was said before does not hold.
   */
  private static boolean replaced(Tokens tokens, int i) {
    boolean other =
        tokens.is(i, "than") && tokens.is(i - 1, "rather")
            || tokens.is(i, "of") && tokens.is(i - 1, "instead")
            || tokens.is(i, "not") && tokens.is(i - 1, ",", "and");
    if (!other) {
      return false;
    }
    boolean before = false;
    boolean said = false;
    for (int k = i + 1; k < Math.min(tokens.size(), i + 10) && !tokens.is(k, ".", ";"); k++) {
      before |= BEFORE.contains(tokens.lower(k));
      said |= SAID.contains(tokens.lower(k));
      if (OTHER.contains(tokens.lower(k)) && FIGURES.contains(tokens.lower(k + 1))) {
        return true;
      }
    }
    return before && said;
  }

  /** "Five more than in the afternoon", "twelve more than on Monday": it rose within days. */
  private static boolean since(Tokens tokens, int i) {
    if (!tokens.is(i, "than") || !tokens.is(i - 1, "more") || !tokens.isNumber(i - 2)) {
      return false;
    }
    for (int k = i + 1; k < i + 4 && tokens.isWord(k); k++) {
      if (DAYS.contains(tokens.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet DAYS =
      WordList.probed(
          """
              yesterday morning afternoon evening noon midday monday tuesday wednesday thursday
              friday saturday sunday""");

  /** "far more than was guessed", "a shade less than it predicted in spring". */
  private static boolean guessed(Tokens tokens, int i) {
    if (!tokens.is(i, "than") || !tokens.is(i - 1, "more", "less", "fewer", "higher", "lower")) {
      return false;
    }
    for (int k = i + 1; k < i + 6 && tokens.isWord(k); k++) {
      if (GUESSED.contains(tokens.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet GUESSED =
      WordSet.of(
          "guessed", "estimated", "predicted", "forecast", "assumed", "reckoned", "supposed");

  private static final WordSet STATED =
      WordSet.of(
          "statement",
          "figure",
          "report",
          "number",
          "announcement",
          "claim",
          "version",
          "age",
          "letter",
          "message",
          "post",
          "notice");

  /** "she withdrew a statement": what was said before does not hold. */
  public static boolean withdrawn(Tokens tokens, int i) {
    if (!tokens.is(i, "withdrew", "withdrawn", "retracted", "withdraws", "retracts")) {
      return false;
    }
    for (int k = i + 1; k < i + 4; k++) {
      if (STATED.contains(tokens.lower(k))) {
        return true;
      }
    }
    return false;
  }

  /** "Four victims had been counted twice": the number told before was too high. */
  static boolean twice(Tokens tokens, int i) {
    return tokens.is(i, "counted", "listed", "entered", "recorded")
            && tokens.is(i + 1, "twice", "double")
        || tokens.is(i, "double") && tokens.is(i + 1, "counting", "counted");
  }

  private static final WordSet MOVING =
      WordList.probed(
          """
              rose risen rises rise rising climbed climbs climb climbing growing spread spreading
              swelling widened grown grew jumped increased raised raises mounted swelled doubled
              postponed postpone rescheduled moved delayed brought sweetened improved initially
              originally instead longer later earlier passed takes reached now previously shifted
              pushed deferred slipped switched extended prolonged lengthened shortened put final new
              shrank shrunk dwindled narrowed""");

  /** Verbs of what leaps over a wall as well as of numbers. */
  private static final WordSet LEAPS =
      WordSet.of("jumped", "climbed", "climbs", "climb", "climbing");

  /** "The boat that reached El Hierro": a place, and no number. */
  private static boolean arrived(Tokens tokens, int reached) {
    return tokens.isCapitalised(reached + 1)
        && !tokens.isNumber(reached + 1)
        && Numerals.at(tokens, reached + 1) == null;
  }

  /** What is reached and counts nothing: "the agreement reached on Tuesday". */
  private static final WordSet PACTS =
      WordSet.of(
          "agreement",
          "deal",
          "accord",
          "settlement",
          "verdict",
          "decision",
          "compromise",
          "pact",
          "understanding",
          "consensus",
          "conclusion",
          "truce",
          "ceasefire");

  /** What follows a final that is played: "lost the final on penalties", and no final count. */
  private static final WordSet FOLLOWING =
      WordSet.of(
          "on", "in", "at", "by", "to", "of", "after", "against", "between", "and", "was", "is",
          "will", "had", "has", ",", ".", ";", "");

  private static final WordSet FIGURES =
      WordList.probed(
          """
              toll number figure count estimate total tally sum bill offer result age score bid
              sentence term""");

  private static final WordSet RAISING =
      WordList.probed(
          """
              brings bringing brought takes taking took pushing pushes pushed lifting lifts lifted
              raising driving drove""");

  /** With which what is looked for begins, so that all other words are passed over. */
  private static final WordSet OPENING =
      WordSet.union(
          MENDING,
          MOVING,
          RAISING,
          WordList.probed(
              """
                  than of not come cut cuts reduced reduces scaled counted double that which this
                  gone went goes crept edged up down become became becomes becoming"""));

  private ChangeWords() {}

  /** "up from 12", "up from an earlier count": and not up from a ravine. */
  private static boolean earlier(Tokens tokens, int i) {
    for (int k = i; k < i + 4; k++) {
      if (tokens.isNumber(k)
          || BEFORE.contains(tokens.lower(k))
          || FIGURES.contains(tokens.lower(k))) {
        return true;
      }
    }
    return tokens.is(i, "the", "a", "an") && OTHER.contains(tokens.lower(i + 1));
  }

  /** Whether one of the next three words stands for a number. */
  private static boolean figure(Tokens tokens, int i) {
    return FIGURES.contains(tokens.lower(i + 1))
        || FIGURES.contains(tokens.lower(i + 2))
        || FIGURES.contains(tokens.lower(i + 3));
  }

  /** "A new date", "the new official toll": and neither a new parliament nor New Orleans. */
  private static boolean anew(Tokens tokens, int i) {
    return !tokens.isCapitalised(i + 1)
        && (figure(tokens, i)
            || ANEW.contains(tokens.lower(i + 1))
            || ANEW.contains(tokens.lower(i + 2)));
  }

  private static final WordSet CLIMBING =
      WordSet.of("rise", "climb", "grow", "increase", "spread", "jump");

  /** Whether what a verb tells is only feared or may be: "could still rise", "likely to climb". */
  private static boolean open(Tokens tokens, int i) {
    int at = i - 1;
    while (tokens.is(at, "still", "yet", "well", "further", "also", "even")) {
      at--;
    }
    return tokens.is(at, "could", "may", "might", "would", "can")
        || tokens.is(at, "to")
            && tokens.is(at - 1, "likely", "feared", "expected", "sure", "bound", "thought");
  }

  /** What follows "later" and "earlier" where they only say in which part of a day or a year. */
  private static final WordSet SOON =
      WordSet.of("this", "today", "tonight", "that", "in", "on", "next", "during", "when");

  private static final WordSet ANEW =
      WordList.probed(
          """
              date dates day time venue site place location deadline start plan plans schedule timetable
              price forecast estimate target record high peak home budget data figures numbers""");

  /**
   * The word between two tokens that says that the value moved, or null. One that says that it was
   * wrong comes before one that says that it grew. Turns of phrase stand for a word: "cut the toll
   * to" for "lowered", "that makes 19" for "rose".
   */
  static @Nullable String of(Tokens tokens, int first, int end) {
    String moving = null;
    for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
      String word = tokens.lower(i);
      if (!OPENING.contains(word)) {
        continue;
      }
      if (MENDING.contains(word)) {
        return word;
      }
      if (replaced(tokens, i)) {
        return "corrected";
      }
      if (since(tokens, i)) {
        return "rose";
      }
      if (guessed(tokens, i)) {
        return "revised";
      }
      if (tokens.is(i, "come")
          && tokens.is(i + 1, "to")
          && tokens.is(i - 1, "has", "have", "now")) {
        return "reached"; // "the fuel lost has come to 75 tonnes"
      }
      if (tokens.is(i, "cut", "cuts", "reduced", "reduces", "scaled") && figure(tokens, i)
          || twice(tokens, i)) {
        return "lowered";
      }
      if (RAISING.contains(word)
              && (figure(tokens, i) || tokens.is(i + 1, "to") && figure(tokens, i + 2))
          || tokens.is(i, "that", "which", "this")
              && tokens.is(i + 1, "makes", "brings", "takes")
              && (figure(tokens, i) || tokens.isNumber(i + 2))
          || tokens.is(i, "gone", "went", "goes", "crept", "edged") && tokens.is(i + 1, "up")
          || tokens.is(i, "up") && tokens.is(i + 1, "from") && earlier(tokens, i + 2)) {
        return "rose";
      }
      boolean down =
          tokens.is(i, "down")
              && tokens.is(i + 1, "to")
              && tokens.is(i - 1, "is", "was", "are", "were", "now", "been", "came", "come");
      if (down && moving == null) {
        moving = "dwindled"; // "the number of homes without power was down to 3,500"
      }
      if (tokens.is(i, "become", "became", "becomes", "becoming")
          && tokens.is(i + 1, "the")
          && (tokens.lower(i + 2).endsWith("th")
              || tokens.is(i + 2, "second", "third", "twenty-first"))) {
        return "rose"; // "has become the eighth to die"
      }
      // "was put at 3 million" moves nothing
      boolean put =
          (word.equals("put") || word.equals("pushed"))
              && !tokens.is(i + 1, "back", "off", "forward", "to");
      boolean name = word.equals("new") && !anew(tokens, i);
      boolean leap =
          LEAPS.contains(word)
              && tokens.is(
                  i + 1, "the", "a", "an", "over", "into", "onto", "out", "down", "off", "through");
      boolean pact =
          word.equals("reached") && (PACTS.contains(tokens.lower(i - 1)) || arrived(tokens, i));
      boolean contest = word.equals("final") && FOLLOWING.contains(tokens.lower(i + 1));
      // "in a final that lasted": a match, and nothing that is final
      contest |=
          word.equals("final")
              && (tokens.is(i - 1, "-")
                  || tokens.is(i - 1, "a", "the") && !Lexicon.get().isNoun(tokens.noun(i + 1)));
      // "brought 153 people ashore" moves nothing but them
      boolean carried =
          word.equals("brought")
              && !tokens.is(i + 1, "forward", "back", "down", "up")
              && !tokens.is(i + 2, "forward", "back")
              && !tokens.is(i + 3, "forward", "back");
      // "later this year", "earlier in the day": when it is, and not when it is instead
      boolean within =
          (word.equals("later") || word.equals("earlier")) && SOON.contains(tokens.lower(i + 1));
      // "the fire, now in its third day": how long it has been, and nothing that moved
      within |=
          word.equals("now")
              && tokens.is(i + 1, "in")
              && tokens.is(i + 2, "its", "his", "her", "their", "a")
              && !tokens.is(i + 3, "hundreds", "thousands", "millions");
      // "1,150 euros, spread over three years": how it is paid
      within |=
          word.equals("spread")
              && tokens.is(i + 1, "over", "across")
              && tokens.is(i + 3, "years", "months", "weeks", "instalments", "installments");
      // "the toll could rise": it has not
      boolean feared = CLIMBING.contains(word) && open(tokens, i);
      if (moving == null
          && !feared
          && MOVING.contains(word)
          && !put
          && !name
          && !leap
          && !contest
          && !pact
          && !carried
          && !within) {
        moving = word;
      }
    }
    return moving;
  }
}
