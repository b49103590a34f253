package dev.twosource.reading.quantity;

import dev.twosource.reading.Interval;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that belong together: ranges ("three to five", "$1.5-2m") and tallies ("28-24", "118
 * votes to 109").
 */
final class Pairs {
  /** How many tokens around a pair are asked for a contest. */
  private static final int REACH = 8;

  private Pairs() {}

  /**
   * A tally.
   *
   * @param other the second total
   * @param end the token after it
   * @param head the noun that both count, or -1
   */
  record Score(Interval other, int end, int head) {}

  // ---- tallies

  /** The tally that begins with a number, or null. */
  static @Nullable Score score(Tokens t, Amount a) {
    Numeral n = a.number();
    if (a.sign() != null || !total(n)) {
      return null;
    }
    int at = n.endToken();
    if (a.unit() == null && isDash(t, at) && t.glued(at) && t.glued(at + 1)) {
      return dashed(t, n, at);
    }
    if (a.unit() == null && isToDashed(t, at)) {
      // "on a 9-to-6 vote"
      Numeral less = Numerals.at(t, at + 3);
      boolean vote = less != null && total(less) && isContestNoun(t, less.endToken());
      return vote ? new Score(less.interval(), less.endToken(), -1) : null;
    }
    if (a.unit() == null && isDash(t, at) && !t.glued(at) && !t.glued(at + 1)) {
      // "beat Moss 3 - 1"
      Numeral less = Numerals.at(t, at + 1);
      boolean goals =
          n.digits()
              && beaten(t, n.firstToken())
              && less != null
              && less.digits()
              && total(less)
              && !NounWords.isPlural(t.lower(less.endToken()));
      return goals ? new Score(less.interval(), less.endToken(), -1) : null;
    }
    int noun = isTally(t.lower(at)) ? at + 1 : counted(t, n);
    boolean to = t.is(noun, "to", "against", "v");
    Numeral other = to ? Numerals.at(t, noun + 1) : null;
    if (other == null || !total(other) || !whole(n, other)) {
      return null;
    }
    if (noun > at) {
      boolean same = isTally(t.lower(other.endToken()));
      return new Score(other.interval(), same ? other.endToken() + 1 : other.endToken(), at);
    }
    boolean level = t.is(n.firstToken() - 1, "split", "divided", "tied", "deadlocked");
    boolean descends =
        other.value() < n.value() || level || t.is(n.firstToken() - 1, "voted", "by");
    // "decided on Monday by 214 to 190"
    boolean by =
        t.is(n.firstToken() - 1, "by") && other.value() < n.value() && !changes(t, n.firstToken());
    boolean counted = t.is(n.firstToken() - 1, "was", "is") && balloted(t, n.firstToken() - 2);
    boolean halves = n.value() != Math.rint(n.value()) && !t.is(n.firstToken() - 1, "from");
    boolean votes =
        halves
            || beaten(t, n.firstToken())
            || passed(t, n.firstToken())
            || told(t, n.firstToken())
            || t.is(
                n.firstToken() - 1,
                "voted",
                "vote",
                "by",
                "of",
                "passed",
                "split",
                "approved",
                "won",
                "lost",
                "rejected",
                "beaten",
                "defeated",
                "carried",
                "divided",
                "ruled",
                "decided",
                "backed",
                "adopted",
                "refused")
            || t.is(n.firstToken() - 1, "was", "is", "at")
                && (t.is(n.firstToken() - 2, "stood") || balloted(t, n.firstToken() - 2));
    int after = other.endToken();
    boolean bare = !t.isWord(after) || NounWords.isStop(t.lower(after)) || isTally(t.lower(after));
    if (a.unit() != null
        || !descends
        || !votes
        || !bare
        || !by
            && !counted
            && !t.is(n.firstToken() - 1, "divided", "split")
            && !told(t, n.firstToken())
            && !contest(t, n.firstToken(), after)
        || !t.is(noun, "to")) {
      return null;
    }
    return new Score(other.interval(), after, -1);
  }

  /**
   * Two totals in one token: "3:1", which is no time of day as its second number has one digit.
   *
   * @param first the total before the colon
   * @param second the total behind it
   */
  record Colon(int first, int second) {}

  /** "Won 3:1", "beat Odense 2:0 (1:0)": the totals at a token, or null. */
  static @Nullable Colon colon(Tokens t, int i) {
    String text = t.text(i);
    int colon = text.length() - 2;
    if (colon < 1 || colon > 2 || text.charAt(colon) != ':' || !t.isNumber(i)) {
      return null;
    }
    boolean ratio =
        t.is(i - 1, "of", "ratio", "odds") || !t.is(i - 1, "(") && text.charAt(0) == '0';
    if (ratio && !text.equals("0:0") || !contest(t, i, i + 1) && !beaten(t, i)) {
      return null;
    }
    return new Colon(Integer.parseInt(text.substring(0, colon)), text.charAt(colon + 1) - '0');
  }

  /** Whether a number may be one of two totals: a whole one, or one of points and half points. */
  private static boolean total(Numeral n) {
    boolean halves = n.value() < 100 && 2 * n.value() == Math.rint(2 * n.value());
    return !n.vague() && n.value() <= 99_999 && (halves || n.value() == Math.rint(n.value()));
  }

  /** Whether two totals have a whole sum, as all the points of a match have. */
  private static boolean whole(Numeral n, Numeral other) {
    return n.value() + other.value() == Math.rint(n.value() + other.value());
  }

  /** The token behind what "by five spot-kicks to four" counts, or the one behind the number. */
  private static int counted(Tokens t, Numeral n) {
    int at = n.endToken();
    for (int i = at; i < at + 3 && t.is(n.firstToken() - 1, "by"); i++) {
      if (!t.isWord(i) && !isDash(t, i)) {
        break;
      }
      boolean steps = t.is(i, "points") && t.is(i - 1, "basis", "percentage", "base");
      if (NounWords.isPlural(t.lower(i)) && t.is(i + 1, "to") && !steps) {
        return i + 1;
      }
    }
    return at;
  }

  /** "By the narrowest of margins, 16 to 15", "the vote: 16 to 15": what two totals are of. */
  private static boolean told(Tokens t, int number) {
    for (int i = number - 2; i > number - 5 && t.is(number - 1, ",", ":", "(", "—", "–"); i--) {
      if (t.is(i, "margin", "margins", "majority", "vote", "votes", "tally", "count", "score")) {
        return true;
      }
    }
    return t.is(number - 1, ",", "it", "them") && passed(t, number - 1);
  }

  /** Whether a number stands behind what was voted on: "passed the wolf bill 33 to 22". */
  private static boolean passed(Tokens t, int number) {
    for (int i = number - 1; i > number - 8 && (t.isWord(i) || isDash(t, i)); i--) {
      if (t.is(i, "passed", "approved", "adopted", "rejected", "backed", "cleared", "endorsed")
          || t.is(i, "carried", "ratified")) {
        return true;
      }
      boolean day = t.is(i, "on") && t.lower(i + 1).endsWith("day") && t.isCapitalised(i + 1);
      if (!day && t.is(i, "of", "by", "from", "for", "to", "in", "at", "on", "and", "with")) {
        return false;
      }
    }
    return false;
  }

  /** Whether what "was 62 to 58" is a vote: "the members' vote for leaving the union was". */
  private static boolean balloted(Tokens t, int at) {
    for (int k = at; k > at - 9 && k >= 0 && !t.is(k, ".", ",", ";", "and", "that"); k--) {
      boolean told =
          t.is(k, "vote", "count", "tally", "result", "score", "ballot", "scoreline")
              || t.is(k, "verdict", "ruling", "division", "decision");
      if (told) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Score scoreEnd(Tokens t, Numeral n) {
    return isDash(t, n.endToken()) && t.glued(n.endToken()) ? dashed(t, n, n.endToken()) : null;
  }

  private static @Nullable Score dashed(Tokens t, Numeral n, int dash) {
    if (t.is(dash + 1, "all") && n.value() < 20) {
      return new Score(n.interval(), dash + 2, -1);
    }
    Numeral other = Numerals.at(t, dash + 1);
    if (other == null || !total(other) || !whole(n, other)) {
      return null;
    }
    int end = other.endToken();
    boolean more = isDash(t, end) && t.glued(end) && t.isNumber(end + 1);
    boolean before = n.firstToken() > 0 && isDash(t, n.firstToken() - 1) && t.glued(n.firstToken());
    if (more || before || other.value() > 99_999 || isSeason(t, n, other)) {
      return null;
    }
    if (!n.digits()) {
      boolean words = !other.digits() && n.value() < 20 && other.value() < 20 && end == dash + 2;
      return words && n.value() >= other.value() ? new Score(other.interval(), end, -1) : null;
    }
    // "27-22 in Cork" is no length
    boolean unit = !t.is(end, "in") && Amount.unitAt(t, end, other.value()) != null;
    boolean time = ClockNumbers.isTime(t, other);
    if (unit || time) {
      return null;
    }
    boolean counted = HeadNouns.find(t, end, false) >= 0;
    boolean noun = counted && !isContestNoun(t, end);
    boolean plural = counted && NounWords.isPlural(t.lower(HeadNouns.find(t, end, false)));
    if (other.value() <= n.value() && (!noun || contest(t, n.firstToken(), end) || !plural)) {
      return new Score(other.interval(), end, isTally(t.lower(end)) ? end : -1);
    }
    boolean outcome =
        !plural && (contest(t, n.firstToken(), end) || noun || besideSet(t, n.firstToken(), end));
    return outcome ? new Score(other.interval(), end, -1) : null;
  }

  /** Whether a set that the other side took stands beside one that it lost: "6-4, 3-6, 7-5". */
  private static boolean besideSet(Tokens t, int first, int end) {
    int before = t.is(first - 1, ",", "and") ? first - 4 : -1;
    int behind = t.is(end, ",", "and") ? end + 1 : t.isNumber(end) ? end : -1;
    return before >= 0 && lostSet(t, before) || behind >= 0 && lostSet(t, behind);
  }

  private static boolean lostSet(Tokens t, int i) {
    return t.isNumber(i)
        && isDash(t, i + 1)
        && t.glued(i + 1)
        && t.glued(i + 2)
        && t.isNumber(i + 2)
        && t.text(i).length() <= 2
        && t.text(i + 2).length() <= 2
        && Numerals.parse(t.text(i)) > Numerals.parse(t.text(i + 2));
  }

  private static boolean isSeason(Tokens t, Numeral n, Numeral other) {
    String one = t.text(n.firstToken());
    String two = t.text(other.firstToken());
    return one.length() == 4
        && n.value() >= 1500
        && n.value() <= 2100
        && (two.length() == 2 || two.length() == 4);
  }

  private static boolean isContestNoun(Tokens t, int end) {
    return t.is(
        end,
        "win",
        "victory",
        "defeat",
        "loss",
        "draw",
        "vote",
        "lead",
        "decision",
        "margin",
        "score",
        "ruling",
        "majority",
        "home",
        "away",
        "triumph",
        "aggregate",
        "advantage",
        "at",
        "on");
  }

  /** Whether words of matches or ballots stand nearby. */
  private static boolean contest(Tokens t, int first, int end) {
    int from = Math.max(0, first - REACH);
    int to = Math.min(t.size(), end + 5);
    for (int i = from; i < to; i++) {
      switch (t.lower(i)) {
        case "won",
            "win",
            "wins",
            "winning",
            "beat",
            "beats",
            "beaten",
            "beating",
            "defeat",
            "defeated",
            "defeats",
            "lost",
            "lose",
            "losing",
            "draw",
            "drew",
            "vote",
            "votes",
            "voted",
            "voting",
            "score",
            "scored",
            "scoring",
            "lead",
            "led",
            "leading",
            "victory",
            "match",
            "passed",
            "approved",
            "rejected",
            "ruled",
            "ruling",
            "thrashed",
            "tie",
            "tied",
            "trailed",
            "trailing",
            "downed",
            "edged",
            "half-time",
            "halftime",
            "game",
            "set",
            "final",
            "goal",
            "goals",
            "aggregate",
            "series",
            "majority",
            "ballot",
            "split",
            "division",
            "council",
            "councillors",
            "committee",
            "justices",
            "jury",
            "amendment",
            "motion",
            "members",
            "verdict",
            "refused",
            "senate",
            "triumph",
            "record",
            "season",
            "seasons",
            "setback",
            "deadlock",
            "deadlocked",
            "coach",
            "club",
            "down",
            "ahead",
            "up",
            "loss",
            "crushed",
            "routed",
            "overcame",
            "outlasted",
            "outclassed",
            "hammered",
            "stunned",
            "squeezed",
            "upset",
            "winners",
            "defeating",
            "goalless",
            "quarter",
            "points",
            "margin",
            "tally",
            "panel",
            "chamber",
            "delegates",
            "judges",
            "budget",
            "bill" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether a number stands behind the name of a side that lost: "beat the Bears 24-17", "squeezed
   * past Halden 102 to 98".
   */
  static boolean beaten(Tokens t, int number) {
    if (!t.isCapitalised(number - 1)) {
      return false;
    }
    int k = number - 1;
    while (k > number - 5 && t.isCapitalised(k)) {
      k--;
    }
    // "the Harps outmuscled the Wanderers 27-22", whatever the verb
    int verb = t.is(k, "the") ? k - 1 : k;
    if (verb > 0
        && t.isWord(verb)
        && (t.lower(verb).endsWith("ed") || t.is(verb, "lead", "led"))
        && t.isCapitalised(verb - 1)
        && isDash(t, number + 1)
        && t.text(number).length() <= 3) {
      return true;
    }
    for (int i = number - 2; i >= Math.max(0, number - 5); i--) {
      if (t.is(
          i,
          "beat",
          "beats",
          "beating",
          "defeat",
          "defeated",
          "defeating",
          "downed",
          "edged",
          "thrashed",
          "routed",
          "crushed",
          "hammered",
          "stunned",
          "overcame",
          "outlasted",
          "upset",
          "topped",
          "over",
          "past",
          "against",
          "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTally(String word) {
    return switch (word) {
      case "vote",
          "votes",
          "goal",
          "goals",
          "point",
          "points",
          "seats",
          "runs",
          "frames",
          "sets",
          "games",
          "tries",
          "legs" ->
          true;
      default -> false;
    };
  }

  private static boolean isDash(Tokens t, int i) {
    return t.is(i, "-", "–", "‐", "‑", "—");
  }

  // ---- ranges

  /** The second amount of the range that begins with an amount, or null. */
  static @Nullable Amount range(Tokens t, Amount a) {
    Numeral n = a.number();
    if (n.vague()) {
      return null;
    }
    boolean between = t.is(a.first() - 1, "between") || hedgedBetween(t, a.first());
    int at = a.end();
    boolean dash = isDash(t, at) && t.glued(at);
    boolean joins =
        dash
                && (t.isNumber(at + 1)
                    || Currencies.isSymbolAt(t, at + 1)
                    || !n.digits() && NumberWords.small(t.lower(at + 1)) > 0)
            || between && t.is(at, "and")
            || t.is(at, "to")
                && (!changes(t, a.first())
                    || a.unit() == null && !t.is(a.first() - 1, "from") && unitOfSecond(t, at))
            || isToDashed(t, at)
            || t.is(at, "or");
    if (!joins) {
      return null;
    }
    int start = isToDashed(t, at) ? at + 3 : at + 1;
    Amount b = Amount.at(t, start);
    if (b == null
        || b.number().vague()
        || t.sentenceOf(start) != t.sentenceOf(a.first())
        || isSeason(t, n, b.number()) && dash) {
      return null;
    }
    if (dash
        && isDash(t, b.number().endToken())
        && t.glued(b.number().endToken())
        && t.isNumber(b.number().endToken() + 1)) {
      return null;
    }
    double low = n.value() * sharedScale(t, a, b);
    double high = b.number().value();
    boolean alternative = t.is(at, "or");
    if (!(low < high) || alternative && !nearby(low, high)) {
      return null;
    }
    if (alternative && (a.unit() != null || b.sign() != null)) {
      return null;
    }
    if (a.unit() != null && b.unit() != null && !a.unit().code().equals(b.unit().code())) {
      return null;
    }
    boolean plainSecond = a.unit() != null && b.unit() == null && !(a.sign() != null);
    return plainSecond && !between ? null : b;
  }

  /**
   * "fell 5 to 20 percent": a unit behind the second number alone makes a range even after a verb
   * of change.
   */
  private static boolean unitOfSecond(Tokens t, int at) {
    Amount second = Amount.at(t, at + 1);
    return second != null && second.sign() == null && second.unit() != null;
  }

  /** "three-to-five": the hyphens around "to". */
  private static boolean isToDashed(Tokens t, int at) {
    return Numerals.isHyphen(t.lower(at))
        && t.is(at + 1, "to")
        && Numerals.isHyphen(t.lower(at + 2))
        && t.glued(at + 1);
  }

  private static boolean nearby(double low, double high) {
    return high - low == 1 || high <= 2 * low && low >= 10;
  }

  static @Nullable Amount alternative(Tokens t, Amount a) {
    return t.is(a.end(), "or", "to") ? range(t, a) : null;
  }

  private static boolean hedgedBetween(Tokens t, int first) {
    HedgeMatch hedge = Hedges.before(t, first);
    return hedge != null && t.is(hedge.firstToken() - 1, "between");
  }

  /** "rose from 3 to 5" and "fell 5 to 20" tell of a change, not of a range. */
  private static boolean changes(Tokens t, int first) {
    HedgeMatch hedge = Hedges.before(t, first);
    int before = (hedge == null ? first : hedge.firstToken()) - 1;
    if (t.is(before, "from")) {
      return !t.is(
          before - 1, "ranging", "range", "ranged", "ranges", "anywhere", "anything", "sentences");
    }
    return isChange(t.lower(before)) || t.is(before, "by") && isChange(t.lower(before - 1));
  }

  private static boolean isChange(String word) {
    return switch (word) {
      case "rose",
          "rise",
          "rises",
          "rising",
          "risen",
          "fell",
          "fall",
          "falls",
          "falling",
          "fallen",
          "gained",
          "gain",
          "lost",
          "added",
          "up",
          "down",
          "climbed",
          "dropped",
          "drop",
          "slipped",
          "jumped",
          "grew",
          "increased",
          "decreased",
          "slid",
          "shed",
          "sank",
          "surged",
          "soared",
          "tumbled",
          "plunged",
          "declined",
          "advanced",
          "another" ->
          true;
      default -> false;
    };
  }

  /**
   * The scale that the first number takes from the second: 1,000,000 in "1.2 to 1.5 million", else
   * 1.
   */
  static double sharedScale(Tokens t, Amount a, Amount b) {
    Numeral n = a.number();
    Numeral m = b.number();
    if (!n.digits() && m.digits() || scaleOf(t, n) > 1 || n.value() >= 1000) {
      return 1;
    }
    double scale = scaleOf(t, m);
    return scale > 1 && n.value() < m.value() / scale ? scale : 1;
  }

  private static double scaleOf(Tokens t, Numeral n) {
    int last = n.endToken() - 1;
    if (last == n.firstToken()) {
      return 1;
    }
    double scale = NumberWords.scale(t.lower(last));
    if (scale >= 12) {
      return scale;
    }
    return switch (t.text(last)) {
      case "k", "K" -> 1e3;
      case "m", "M" -> 1e6;
      case "b", "B" -> 1e9;
      default -> 1;
    };
  }
}
