package dev.twosource.kinds.score;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.OutcomeWinners;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores and margins that are told in words, without two totals. */
final class ScoreWords {
  /** The words by which {@link #of} knows a score or margin. */
  private static final WordSet OPENING =
      WordList.probed(
          """
              apiece each odd shared single solitary lone without goalless scoreless pointless""");

  private ScoreWords() {}

  /**
   * "by the odd goal in five" is 3-2, "a goalless draw" 0-0, "three without reply" 3-0, "by a
   * single goal" a margin.
   */
  static Value.@Nullable Tally of(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!OPENING.contains(tokens.lower(i))) {
      return null;
    }
    if (tokens.is(i, "apiece", "each")
        && (tokens.is(i - 1, "goals", "goal", "points", "tries") || tokens.is(i, "apiece"))
        && (OutcomeWinners.sporting(context)
            || context.findLast(
                    i - 8, i, w -> w.equals("ended") || w.equals("finished") || w.equals("drew"))
                >= 0)) {
      int number = tokens.is(i - 1, "goals", "goal", "points", "tries") ? i - 2 : i - 1;
      int goals = tokens.is(number, "a") ? 1 : GOALS.indexOf(tokens.lower(number));
      return goals > 0 ? new Value.Tally(goals, goals) : null;
    }
    if (tokens.is(i, "odd") && tokens.is(i + 1, "goal") && tokens.is(i + 2, "in")) {
      int goals = GOALS.indexOf(tokens.lower(i + 3));
      return goals % 2 == 1 && goals > 1 ? new Value.Tally(goals / 2 + 1, goals / 2) : null;
    }
    if (tokens.is(i, "shared") && tokens.is(i + 2, "goals", "points", "tries", "runs")) {
      int goals = goals(tokens, i + 1);
      return goals > 1 && goals % 2 == 0 ? new Value.Tally(goals / 2, goals / 2) : null;
    }
    if (tokens.is(i, "odd") && tokens.is(i + 1, "goal") && tokens.is(i - 2, "by")) {
      return new Value.Tally(Double.NaN, Double.NaN, Interval.exactly(1));
    }
    boolean single =
        tokens.is(i, "single", "solitary", "lone")
            && tokens.is(i - 1, "a")
            && tokens.is(i - 2, "by")
            && PLAIN.contains(context.noun(i + 1));
    if (single) {
      return new Value.Tally(Double.NaN, Double.NaN, Interval.exactly(1));
    }
    if (tokens.is(i, "without") && tokens.is(i + 1, "reply", "answer")) {
      for (int k = i - 1; k > i - 9; k--) {
        int goals = GOALS.indexOf(tokens.lower(k));
        if (goals > 0
            && tokens.is(k - 1, "put", "scored", "hit", "fired", "score", "scoring", "by")) {
          return new Value.Tally(goals, 0);
        }
      }
    }
    boolean draw =
        tokens.is(i + 1, "draw", "tie", "stalemate", "derby")
            || tokens.is(i - 1, "ended", "finished");
    return tokens.is(i, "goalless", "scoreless", "pointless") && draw
        ? new Value.Tally(0, 0)
        : null;
  }

  private static final List<String> GOALS =
      List.of("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** How many a word or a number of at most three digits stands for, or -1. */
  private static int goals(Tokens tokens, int i) {
    String word = tokens.lower(i);
    boolean digits = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && tokens.isNumber(i) ? Integer.parseInt(word) : GOALS.indexOf(word);
  }

  /** Units that nothing but games have. */
  private static final WordSet PLAIN = WordSet.of("goal", "run", "wicket", "try");

  private static final WordSet UNITS =
      WordSet.of(
          "run", "wicket", "goal", "point", "shot", "stroke", "length", "try", "frame", "set");

  /** What "by 14 runs", "by six wickets", "14 short of their total" counts, or null. */
  static @Nullable String margin(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    if (quantity.kind() != Quantity.Kind.COUNT || !quantity.interval().isExact()) {
      return null;
    }
    boolean dashed = tokens.is(end, "-") && tokens.is(end + 2, ScoreMeasures.RESULTS);
    String noun = context.noun(dashed ? end + 1 : end);
    // "the margin was eleven goals"
    boolean margin =
        UNITS.contains(noun)
            && tokens.is(first - 1, "was", "of", "is")
            && tokens.is(first - 2, "margin");
    boolean by =
        tokens.is(first - 1, "by")
            && UNITS.contains(noun)
            && context.findLast(
                    Math.max(sentence.firstToken(), first - 12),
                    Math.min(sentence.endToken(), end + 4),
                    w ->
                        ScoreMeasures.RESULT.contains(w)
                            || w.equals("home")
                            || w.equals("way")
                            || w.equals("final"))
                >= 0;
    boolean fell =
        tokens.is(end, "short")
                && (tokens.is(first - 1, "falling", "fell", "finished", "ended", "fall")
                    || tokens.is(end + 1, "of"))
            || UNITS.contains(noun) && tokens.is(end + 1, "short");
    // "with three wickets and a ball to spare"
    boolean spare =
        noun.equals("wicket")
            && tokens.is(first - 1, "with")
            && context.find(
                    end,
                    Math.min(sentence.endToken(), end + 9),
                    w -> w.equals("spare") || w.equals("hand") || w.equals("remaining"))
                >= 0;
    by |= spare || margin || dashed && UNITS.contains(noun);
    boolean plain =
        PLAIN.contains(noun)
            || context.findLast(first - 9, first, w -> w.equals("beat") || w.equals("defeated"))
                >= sentence.firstToken();
    if (!plain && !OutcomeWinners.sporting(context) || !by && !fell) {
      return null;
    }
    return "margin " + (UNITS.contains(noun) ? noun : "run");
  }
}
