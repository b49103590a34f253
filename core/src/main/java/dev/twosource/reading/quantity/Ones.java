package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;

/** Tells "one" that stands for something else, and number words in compounds, from counts. */
final class Ones {
  private Ones() {}

  /**
   * The token after a compound whose first word ends before {@code end} ("one-on-one",
   * "fifty-fifty").
   */
  static int compoundEnd(Tokens t, int end) {
    int at = end;
    while (at < end + 8 && Numerals.isHyphen(t.lower(at)) && t.glued(at) && t.glued(at + 1)) {
      at += 2;
    }
    return at;
  }

  /** Whether "one" stands for something said before, or in an idiom, and counts nothing. */
  static boolean isPronoun(Tokens t, int i) {
    switch (t.lower(i - 1)) {
      case "no",
      "any",
      "some",
      "the",
      "this",
      "that",
      "each",
      "every",
      "which",
      "another",
      "only",
      "not",
      "number",
      "a",
      "day",
      "first",
      "last",
      "next",
      "latest",
      "big",
      "new",
      "good",
      "whole",
      "loved",
      "square",
      "'s",
      "his",
      "her",
      "my",
      "its",
      "their",
      "our",
      "what":
        if (!(t.is(i - 1, "the", "some", "only", "not", "that", "'s", "his", "her", "their", "its")
            && headless(t, i))) {
          return true;
        }
        break;
      default:
    }
    int next = i + 1;
    if (Numerals.isHyphen(t.lower(next)) && t.glued(next)) {
      return !t.is(
          i + 2, "man", "woman", "person", "member", "seat", "vote", "goal", "point", "run");
    }
    if (t.is(next, "of")) {
      return ofWhich(t, i + 2);
    }
    return switch (t.lower(next)) {
      case "another",
          "thing",
          "way",
          "side",
          "hand",
          "other",
          "end",
          "point",
          "time",
          "step",
          "eye",
          "such",
          "by",
          "final",
          "last",
          "kind",
          "must",
          "can",
          "should",
          "could",
          "would",
          "might",
          "may",
          "needs",
          "'s",
          "day",
          "big",
          "direction",
          "reason",
          "part",
          "place",
          "issue",
          "option",
          "example",
          "area",
          "sense",
          "moment",
          "idea",
          "voice",
          "word",
          "major",
          "key",
          "possible",
          "potential",
          "single",
          "and",
          "in",
          "that",
          "who",
          "with",
          "which",
          "on",
          "to",
          "for",
          "at",
          "is",
          "was",
          "has",
          "had",
          "from",
          "thousand",
          "more",
          "about" ->
          !(t.is(next, "in", "single", "major", "word") && t.isNumber(next + 1));
      default ->
          !t.isWord(next) || NounWords.isStop(t.lower(next)) || HeadNouns.find(t, next, true) < 0;
    };
  }

  static boolean headless(Tokens t, int i) {
    return HeadNouns.find(t, i + 1, true) == i + 1
        && !t.is(i + 1, "who", "that", "thing", "day", "time", "way");
  }

  /** "one of them" and "one of the victims" count; "one of the best" does not. */
  static boolean ofWhich(Tokens t, int i) {
    if (t.is(i, "whom", "them")) {
      return false;
    }
    if (!NounWords.isDeterminer(t.lower(i))) {
      return true;
    }
    return switch (t.lower(i + 1)) {
      case "victims",
          "dead",
          "wounded",
          "injured",
          "attackers",
          "gunmen",
          "suspects",
          "hostages",
          "passengers",
          "killed",
          "survivors",
          "bombers",
          "prisoners",
          "detainees",
          "arrested",
          "men",
          "women",
          "children",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "two",
          "deceased",
          "pilots",
          "soldiers" ->
          false;
      default -> !t.isNumber(i + 1);
    };
  }

  /** Whether a compound with a number word counts nothing: "two-way", "one-off", "fifty-fifty". */
  static boolean isIdiom(Tokens t, Numeral n) {
    int dash = n.endToken();
    if (!Numerals.isHyphen(t.lower(dash)) || !t.glued(dash)) {
      return false;
    }
    return switch (t.lower(dash + 1)) {
      case "way",
          "fold",
          "faced",
          "sided",
          "off",
          "on",
          "up",
          "step",
          "dimensional",
          "handed",
          "liner",
          "some",
          "stop",
          "timer",
          "fifty",
          "upmanship",
          "ply",
          "by",
          "piece",
          "legged",
          "pronged",
          "nil-nil",
          "tone",
          "quarter",
          "final",
          "time",
          "hearted",
          "term",
          "speed",
          "tier",
          "track" ->
          true;
      default -> t.isNumber(dash + 1) && !n.digits();
    };
  }
}
