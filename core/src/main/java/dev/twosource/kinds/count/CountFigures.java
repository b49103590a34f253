package dev.twosource.kinds.count;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** Numbers that are told only as what somebody else gives, or as what held before. */
final class CountFigures {
  private static final Set<String> FIGURES =
      Set.of("claim", "figure", "number", "estimate", "count", "toll", "tally", "total", "version");

  /**
   * Whether a number is told as the one that somebody gives, beside another's: "the army's figure
   * of 35", "the rebels' claim of more than 50 dead".
   */
  static boolean given(Tokens tokens, Counted counted) {
    if (counted.verb() == CountAnaphora.GIVEN) {
      return true;
    }
    int of = counted.at() - 1;
    while (of > counted.at() - 4 && of > 0 && !tokens.is(of, "of")) {
      of--; // "more than", "at least"
    }
    return tokens.is(of, "of")
        && FIGURES.contains(tokens.lower(of - 1))
        && tokens.is(of - 2, "'s", "\u2019s", "'", "\u2019", "their", "his", "her", "its");
  }

  private CountFigures() {}

  /** Whether the number at a token is told only as what held before, or is denied. */
  static boolean superseded(Tokens tokens, int first) {
    if (tokens.is(first - 1, "than") && tokens.is(first - 2, "rather")
        || tokens.sequence(first - 2, "instead", "of")) {
      return true; // "hundreds, rather than thousands": the number that is not meant
    }
    if (tokens.is(first - 1, "not") && tokens.is(first - 2, ",", "and", "-", "–", "—")) {
      return true; // "ten suspects, not 12"
    }
    if (tokens.is(first - 1, "from")
        && tokens.is(
            first - 2,
            "up",
            "down",
            "rose",
            "risen",
            "rising",
            "revised",
            "climbed",
            "increased",
            "increase",
            "rise",
            "grew",
            "lowered",
            "raised",
            "jumped")) {
      return true;
    }
    return tokens.is(first - 1, "of")
        && tokens.is(first - 2, "toll", "figure", "estimate", "count", "tally", "number")
        && tokens.is(first - 3, "earlier", "previous", "initial", "original", "preliminary");
  }

  /**
   * Whether the number at a token only says who somebody is: "a mother of 12", and "a man of 29 was
   * held", of whom it is the age.
   */
  static boolean describes(Tokens tokens, int first) {
    return tokens.is(first - 1, "of")
        && tokens.is(
            first - 2,
            "mother",
            "father",
            "parent",
            "grandmother",
            "grandfather",
            "man",
            "woman",
            "boy",
            "girl",
            "child",
            "youth",
            "teenager");
  }

  /**
   * Whether a number is the last of the ages of those who were named before: "two brothers, 17 and
   * 22, were held".
   */
  static boolean aged(Tokens tokens, Quantity quantity) {
    int i = quantity.firstToken();
    if (at(tokens, quantity) || limit(tokens, i) && quantity.endToken() == i + 2) {
      return true;
    }
    if (!age(tokens, i) || !tokens.is(i + 1, ",") || !tokens.is(i - 1, "and")) {
      return false;
    }
    int k = i - 2;
    while (age(tokens, k) && tokens.is(k - 1, ",") && age(tokens, k - 2)) {
      k -= 2;
    }
    return age(tokens, k) && tokens.is(k - 1, ",") && people(tokens, k - 2);
  }

  /** "Eight teenagers under 16 were held": how old they are at most. */
  static boolean limit(Tokens tokens, int at) {
    return tokens.is(at, "under", "over", "above", "below")
        && people(tokens, at - 1)
        && age(tokens, at + 1)
        && !tokens.is(at + 2, "per", "percent", "%");
  }

  /**
   * "A boat-builder of 71 drowned", "the runner who fell at kilometre 35 is recovering": no number
   * of people, but an age or a place along the way.
   */
  private static boolean at(Tokens tokens, Quantity quantity) {
    int i = quantity.firstToken();
    boolean counted = quantity.head() >= 0 && !tokens.lower(quantity.head()).endsWith("ed");
    if (!age(tokens, i) || counted || quantity.endToken() != i + 1) {
      return false;
    }
    String noun = i < 2 ? "" : tokens.noun(i - 2);
    String who = noun.substring(noun.lastIndexOf('-') + 1);
    boolean one = tokens.is(i - 1, "of") && person(who) && noun.equals(tokens.lower(i - 2));
    return one || MARKS.contains(tokens.lower(i - 1));
  }

  /** What numbers stand behind that count nothing: "at kilometre 35". */
  private static final Set<String> MARKS =
      Set.of("kilometre", "kilometer", "km", "mile", "stage", "lap", "hole", "gate", "platform");

  private static boolean age(Tokens tokens, int i) {
    return tokens.isNumber(i) && tokens.text(i).length() <= 2;
  }

  private static boolean people(Tokens tokens, int i) {
    String noun = i < 0 ? "" : tokens.noun(i);
    return person(noun) && !noun.equals(tokens.lower(i));
  }

  private static boolean person(String noun) {
    return Lexicon.get().nounClass(noun) == NounClass.PERSON || Lexicon.get().isRole(noun);
  }

  /**
   * Whether a noun behind a number and a hyphen is part of the name of a move in a game, or says
   * how long a streak is: "a three-point play", "a two-run homer", "a ten-game winning streak"
   * count nothing else.
   */
  static boolean label(Tokens tokens, int head) {
    return tokens.is(head - 1, "-")
        && (tokens.is(head, "point") && SHOTS.contains(tokens.lower(head + 1))
            || tokens.is(head, "point")
                && tokens.is(head + 1, "field")
                && tokens.is(head + 2, "goal")
            || tokens.is(head, "game", "fight", "match", "win", "race")
                && (tokens.is(head + 1, "streak") || tokens.is(head + 2, "streak"))
            || tokens.is(head, "run") && HITS.contains(tokens.lower(head + 1)));
  }

  private static final Set<String> SHOTS =
      WordList.set(
          """
              play plays shot shots shooting shooter shooters basket baskets attempt attempts line arc
              range bucket buckets conversion conversions stance percentage specialist contest land
              territory jumper jumpers turn""");

  private static final Set<String> HITS =
      WordList.set("homer homers home single double triple shot blast drive");
}
