package dev.twosource.reading.quantity;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words before and after a number that qualify it, and the interval that they make of it by a
 * {@link HedgeTable}. "Only", "just" (alone), "a record" and "a total of" say nothing about the
 * value and are no hedges.
 */
public final class Hedges {
  private Hedges() {}

  /**
   * The hedge that ends directly before a number. Words that add nothing ("another", "a total of")
   * may stand between.
   *
   * @param tokens the document's tokens
   * @param numberToken the first token of the number, or of the currency sign before it
   * @return the hedge, or null where there is none
   */
  public static @Nullable HedgeMatch before(Tokens tokens, int numberToken) {
    int sentenceStart =
        numberToken > 0 && numberToken < tokens.size()
            ? tokens.sentences().get(tokens.sentenceOf(numberToken)).firstToken()
            : numberToken;
    HedgeMatch match = ending(tokens, numberToken, sentenceStart);
    if (match == null) {
      int filler = fillerStart(tokens, numberToken);
      if (filler < numberToken && filler > sentenceStart) {
        match = ending(tokens, filler, sentenceStart);
        if (match != null) {
          match = new HedgeMatch(match.hedge(), match.firstToken(), numberToken);
        }
      }
    }
    return match != null && match.firstToken() >= sentenceStart ? match : null;
  }

  /**
   * Where "another", "a further", "a total of", "a record" begins that ends before the token; else
   * the token itself.
   */
  static int fillerStart(Tokens t, int end) {
    return switch (t.lower(end - 1)) {
      case "another", "further", "additional", "combined", "record", "extra", "estimated" ->
          t.is(end - 2, "a", "an") ? end - 2 : end - 1;
      case "of" ->
          t.is(end - 2, "total", "combined", "sum", "average", "record")
                  && t.is(end - 3, "a", "an", "the")
              ? end - 3
              : end;
      default -> end;
    };
  }

  private static @Nullable HedgeMatch ending(Tokens t, int end, int floor) {
    int j = end - 1;
    if (j < floor) {
      return null;
    }
    return switch (t.lower(j)) {
      case "about" ->
          isTopic(t.lower(j - 1))
              ? null
              : at(Hedge.ABOUT, t.is(j - 1, "just", "only") ? j - 1 : j, end);
      case "around",
          "approximately",
          "roughly",
          "circa",
          "approx",
          "approx.",
          "perhaps",
          "maybe",
          "probably",
          "~",
          "barely",
          "scarcely",
          "broadly",
          "ca." ->
          at(Hedge.ABOUT, j, end);
      case "some" -> at(Hedge.ABOUT, j, end);
      case "estimated" -> at(Hedge.ABOUT, t.is(j - 1, "an", "the") ? j - 1 : j, end);
      case "nearly", "almost", "nigh", "approaching", "nearing", "virtually", "practically" ->
          at(Hedge.NEARLY, j, end);
      case "quite" -> t.is(j - 1, "not") ? at(Hedge.NEARLY, j - 1, end) : null;
      case "exactly", "precisely" -> at(Hedge.EXACT, j, end);
      case "over", "above" -> over(t, j, end);
      case "beyond",
          "exceeding",
          "exceeded",
          "exceeds",
          "exceed",
          "topping",
          "topped",
          "surpassed",
          "surpassing" ->
          denied(t, j) ? at(Hedge.AT_MOST, j - 1, end) : at(Hedge.OVER, j, end);
      case "under", "below" -> {
        if (t.is(j - 1, "never")) {
          yield at(Hedge.AT_LEAST, j - 1, end);
        }
        int slight = slightly(t, j);
        yield slight < j
            ? at(Hedge.NEARLY, slight, end)
            : at(Hedge.UNDER, t.is(j - 1, "well", "far") ? j - 1 : j, end);
      }
      case "within" -> at(Hedge.AT_MOST, j, end);
      case "than" -> than(t, j, end);
      case "least" -> {
        int very = t.is(j - 1, "very") ? j - 1 : j;
        int the = t.is(very - 1, "the") ? very - 1 : very;
        yield t.is(the - 1, "at") ? at(Hedge.AT_LEAST, the - 1, end) : null;
      }
      case "most" -> {
        int the = t.is(j - 1, "the") ? j - 1 : j;
        yield t.is(the - 1, "at") ? at(Hedge.AT_MOST, the - 1, end) : null;
      }
      case "minimum" -> at(Hedge.AT_LEAST, j, end);
      case "maximum" -> at(Hedge.AT_MOST, j, end);
      case "of" -> of(t, j, end);
      case "to" -> to(t, j, end);
      case "as" -> as(t, j, end);
      case ">" -> at(Hedge.OVER, j, end);
      case "<" -> at(Hedge.UNDER, j, end);
      case "≥" -> at(Hedge.AT_LEAST, j, end);
      case "≤" -> at(Hedge.AT_MOST, j, end);
      default -> null;
    };
  }

  /** "Would not exceed 480,000 tonnes", "never above 20": so many at most. */
  private static boolean denied(Tokens t, int j) {
    return t.is(j - 1, "not", "never", "n't");
  }

  private static HedgeMatch at(Hedge hedge, int first, int end) {
    return new HedgeMatch(hedge, first, end);
  }

  private static @Nullable HedgeMatch over(Tokens t, int j, int end) {
    if (denied(t, j)) {
      return at(Hedge.AT_MOST, j - 1, end);
    }
    int slight = slightly(t, j);
    if (slight < j) {
      return at(Hedge.JUST_OVER, slight, end);
    }
    String before = t.lower(j - 1);
    // "the stage was run over 118 kilometres"
    boolean course =
        t.is(j - 1, "run", "held", "fought", "played", "staged", "waged")
            && t.is(j - 2, "be", "been", "was", "is", "were", "are", ",");
    if (t.lower(j).equals("over") && (course || isContested(before))) {
      return null;
    }
    return at(
        Hedge.OVER,
        before.equals("well") || before.equals("far") || before.equals("way") ? j - 1 : j,
        end);
  }

  private static @Nullable HedgeMatch than(Tokens t, int j, int end) {
    int compared = j - 1;
    boolean more = false;
    switch (t.lower(compared)) {
      case "more",
          "greater",
          "higher",
          "bigger",
          "larger",
          "longer",
          "older",
          "better",
          "heavier",
          "faster",
          "farther",
          "further" ->
          more = true;
      case "fewer", "less", "lower", "smaller", "shorter", "younger", "lighter", "worse" -> {}
      default -> {
        return null;
      }
    }
    String before = t.lower(compared - 1);
    if (t.is(compared - 1, "no") || denied(t, compared)) {
      return at(more ? Hedge.AT_MOST : Hedge.AT_LEAST, compared - 1, end);
    }
    if (before.equals("little") || before.equals("bit")) {
      int article = t.is(compared - 2, "a") ? compared - 2 : compared - 1;
      return at(more ? Hedge.JUST_OVER : Hedge.NEARLY, article, end);
    }
    if (before.equals("slightly") || before.equals("just") || before.equals("marginally")) {
      return at(more ? Hedge.JUST_OVER : Hedge.NEARLY, compared - 1, end);
    }
    boolean stressed =
        switch (before) {
          case "much", "far", "well", "significantly", "considerably", "substantially" -> true;
          default -> false;
        };
    return at(more ? Hedge.OVER : Hedge.UNDER, stressed ? compared - 1 : compared, end);
  }

  /**
   * The first token of "just", "slightly", "a little" before {@code j}; {@code j} itself where
   * there is none.
   */
  private static int slightly(Tokens t, int j) {
    return switch (t.lower(j - 1)) {
      case "just", "slightly", "marginally", "fractionally" -> j - 1;
      case "little", "bit", "fraction", "shade", "tad", "touch", "whisker" ->
          t.is(j - 2, "a") ? j - 2 : j;
      default -> j;
    };
  }

  private static @Nullable HedgeMatch of(Tokens t, int j, int end) {
    String noun = t.lower(j - 1);
    int article = t.is(j - 2, "a", "an", "the") ? j - 2 : j - 1;
    return switch (noun) {
      case "minimum" -> at(Hedge.AT_LEAST, article, end);
      case "maximum" -> at(Hedge.AT_MOST, article, end);
      case "upwards", "upward" -> at(Hedge.OVER, j - 1, end);
      case "north", "south" -> compass(t, j, end);
      case "excess" -> t.is(j - 2, "in") ? at(Hedge.OVER, j - 2, end) : null;
      case "short", "shy" -> {
        if (t.is(
            j - 2, "is", "are", "was", "were", "be", "been", "run", "runs", "ran", "running",
            "leaves", "left")) {
          yield null; // "the country is short of 7,000 flats": so many are missing
        }
        int first = t.is(j - 2, "just", "only", "little") ? j - 2 : j - 1;
        int a = t.sequence(j - 3, "a", "little") ? j - 3 : first;
        yield at(Hedge.NEARLY, a, end);
      }
      case "region", "vicinity", "neighbourhood", "neighborhood" ->
          t.sequence(j - 3, "in", "the") ? at(Hedge.ABOUT, j - 3, end) : null;
      case "order" ->
          t.is(j - 2, "the") && t.is(j - 3, "of", "on", "in") ? at(Hedge.ABOUT, j - 3, end) : null;
      default -> null;
    };
  }

  /** "north of $5m" is an amount, "20 km north of 3 villages" a direction. */
  private static @Nullable HedgeMatch compass(Tokens t, int j, int end) {
    boolean amount =
        Currencies.isSymbol(t.text(end < t.size() ? end : j))
            || t.isNumber(end) && !t.isWord(j - 2);
    boolean verb =
        t.is(
            j - 2,
            "well",
            "just",
            "somewhere",
            "is",
            "was",
            "be",
            "at",
            "to",
            "worth",
            "cost",
            "costs");
    if (!amount && !verb) {
      return null;
    }
    int first = t.is(j - 2, "well", "just", "somewhere") ? j - 2 : j - 1;
    boolean north = t.lower(j - 1).equals("north");
    if (t.is(j - 2, "just")) {
      return at(north ? Hedge.JUST_OVER : Hedge.NEARLY, first, end);
    }
    return at(north ? Hedge.OVER : Hedge.UNDER, first, end);
  }

  private static @Nullable HedgeMatch to(Tokens t, int j, int end) {
    if (t.is(j - 1, "up")) {
      if (moved(t, j - 1)) {
        return null; // "is going up to 2.15", "put its rate up to 9.75": no bound, the new level
      }
      return at(Hedge.AT_MOST, t.is(j - 2, "anything", "anywhere") ? j - 2 : j - 1, end);
    }
    if (t.is(j - 1, "close", "closer")) {
      return at(Hedge.NEARLY, j - 1, end);
    }
    return null;
  }

  /** Whether "up" belongs to a verb of moving before it. */
  private static boolean moved(Tokens t, int up) {
    if (t.is(
        up - 1, "go", "goes", "going", "went", "gone", "moves", "moved", "moving", "crept", "edged",
        "inched", "shot")) {
      return true;
    }
    for (int i = up - 1; i >= up - 5 && i >= 0 && t.isWord(i); i--) {
      if (t.is(i, "put", "puts", "putting", "pushed", "pushing", "pushes", "bumped")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable HedgeMatch as(Tokens t, int j, int end) {
    if (!t.is(j - 2, "as")) {
      return null;
    }
    return switch (t.lower(j - 1)) {
      case "many", "much", "high", "long", "late", "far", "large", "big" ->
          at(Hedge.AT_MOST, j - 2, end);
      case "few", "little", "low", "small" -> at(Hedge.AT_LEAST, j - 2, end);
      default -> null;
    };
  }

  /** Words after which "about" says what something deals with. */
  private static boolean isTopic(String word) {
    return switch (word) {
      case "talk",
          "talks",
          "talked",
          "talking",
          "speak",
          "spoke",
          "speaks",
          "speaking",
          "asked",
          "ask",
          "think",
          "thinking",
          "thought",
          "worry",
          "worries",
          "worried",
          "concern",
          "concerns",
          "concerned",
          "warn",
          "warned",
          "learn",
          "learned",
          "know",
          "knew",
          "known",
          "hear",
          "heard",
          "question",
          "questions",
          "questioned",
          "detail",
          "details",
          "information",
          "story",
          "stories",
          "joke",
          "joked",
          "book",
          "film",
          "movie",
          "complain",
          "complained",
          "complaints",
          "wrote",
          "write",
          "written",
          "reports",
          "doubts",
          "tell",
          "told",
          "what",
          "how",
          "something",
          "nothing",
          "anything",
          "all",
          "lied",
          "debate" ->
          true;
      default -> false;
    };
  }

  /** Words after which "over" is no bound: things handed or knocked over and things fought over. */
  private static boolean isContested(String word) {
    return switch (word) {
      case "race",
          "raced",
          "ridden",
          "contested",
          "spread",
          "spreads",
          "stretch",
          "stretches",
          "stretched",
          "extends",
          "pushed",
          "pushing",
          "knocked",
          "knocking",
          "tipped",
          "kicked",
          "bowled",
          "flipped",
          "blew",
          "blown",
          "hand",
          "hands",
          "handed",
          "handing",
          "turn",
          "turns",
          "turned",
          "turning",
          "row",
          "dispute",
          "disputes",
          "war",
          "fight",
          "battle",
          "clash",
          "clashed",
          "feud",
          "concern",
          "concerns",
          "fears",
          "anger",
          "outrage",
          "arrested",
          "charged",
          "sued",
          "convicted",
          "protests",
          "protest",
          "controversy",
          "criticism",
          "divided",
          "preside",
          "presided",
          "presiding",
          "control",
          "jurisdiction",
          "victory",
          "win",
          "triumph",
          "wins",
          "lead",
          "advantage",
          "sovereignty" ->
          true;
      default -> false;
    };
  }

  /**
   * The hedge that begins directly after a number.
   *
   * @param tokens the document's tokens
   * @param endToken the token after the number (and after its unit where one stands there)
   * @return the hedge, or null where there is none
   */
  public static @Nullable HedgeMatch after(Tokens tokens, int endToken) {
    int i = endToken;
    if (i <= 0 || i >= tokens.size() || tokens.sentenceOf(i) != tokens.sentenceOf(i - 1)) {
      return null;
    }
    return switch (tokens.lower(i)) {
      case "or", "and" -> orSo(tokens, i);
      case "-", "‐", "‑" -> {
        if (!tokens.glued(i) || !tokens.glued(i + 1)) {
          yield null;
        }
        yield switch (tokens.lower(i + 1)) {
          case "odd", "ish", "something" -> at(Hedge.ABOUT, i, i + 2);
          case "plus" -> at(Hedge.AT_LEAST, i, i + 2);
          default -> null;
        };
      }
      case "odd" -> tokens.isWord(i + 1) ? at(Hedge.ABOUT, i, i + 1) : null;
      case "ish" -> tokens.glued(i) ? at(Hedge.ABOUT, i, i + 1) : null;
      case "+" -> tokens.isNumber(i + 1) ? null : at(Hedge.AT_LEAST, i, i + 1);
      case "plus" ->
          tokens.is(i + 1, "or")
                  || NumberWords.small(tokens.lower(i + 1)) >= 0
                  || tokens.isNumber(i + 1)
                  || tokens.is(i + 1, "a", "an", "the")
              ? null
              : at(Hedge.AT_LEAST, i, i + 1);
      case "at" -> bound(tokens, i);
      case "so" ->
          tokens.is(i + 1, "far") && !tokens.is(i + 2, "this", "as", "from")
              ? at(Hedge.AT_LEAST, i, i + 2)
              : null;
      case "," -> tokens.sequence(i + 1, "give", "or", "take") ? at(Hedge.ABOUT, i, i + 4) : null;
      case "give" -> tokens.sequence(i + 1, "or", "take") ? at(Hedge.ABOUT, i, i + 3) : null;
      default -> null;
    };
  }

  private static @Nullable HedgeMatch orSo(Tokens t, int i) {
    boolean or = t.lower(i).equals("or");
    return switch (t.lower(i + 1)) {
      case "so", "thereabouts" -> or ? at(Hedge.ABOUT, i, i + 2) : null;
      case "more" -> or ? at(Hedge.AT_LEAST, i, i + 2) : null;
      case "over", "above", "older", "greater", "higher" ->
          t.isNumber(i + 2) || NumberWords.small(t.lower(i + 2)) >= 0
              ? null
              : at(Hedge.AT_LEAST, i, i + 2);
      case "up", "upwards", "counting" -> or ? null : at(Hedge.AT_LEAST, i, i + 2);
      case "fewer", "less" -> or ? at(Hedge.AT_MOST, i, i + 2) : null;
      case "under", "below", "younger" ->
          t.isNumber(i + 2) || NumberWords.small(t.lower(i + 2)) >= 0
              ? null
              : at(Hedge.AT_MOST, i, i + 2);
      default -> null;
    };
  }

  /** "at least", "at the most" after a number, unless it belongs to a number that follows. */
  private static @Nullable HedgeMatch bound(Tokens t, int i) {
    int word = i + 1;
    if (t.is(word, "the")) {
      word++;
    }
    if (t.is(word, "very")) {
      word++;
    }
    Hedge hedge = t.is(word, "least") ? Hedge.AT_LEAST : t.is(word, "most") ? Hedge.AT_MOST : null;
    if (hedge == null || Numerals.at(t, word + 1) != null || Currencies.isSymbolAt(t, word + 1)) {
      return null;
    }
    return at(hedge, i, word + 1);
  }

  /**
   * What a hedged number may stand for, by the default table.
   *
   * @param hedge how it is qualified
   * @param bare the values of the number alone, in any unit
   * @param duration whether it is a length of time
   * @param whole whether only whole numbers make sense (things counted)
   */
  public static Interval interval(Hedge hedge, Interval bare, boolean duration, boolean whole) {
    return HedgeTable.DEFAULT.interval(hedge, bare, duration, whole);
  }
}
