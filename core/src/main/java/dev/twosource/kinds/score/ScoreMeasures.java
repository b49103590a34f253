package dev.twosource.kinds.score;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.outcome.OutcomeWinners;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a score is of: the match, a half of it, its penalties, a set, or no match at all. */
final class ScoreMeasures {
  /** How many tokens may lie between a score and the word that tells what it is. */
  private static final int REACH = 14;

  static final WordSet RESULT =
      WordList.probed(
          """
              won win wins winning winners beat beats beaten beating victory victories defeat
              defeated defeats lost lose loses losing loss drew draw drawn draws drawing ended
              ending ends finished finishing final triumph triumphed over thrashed edged downed
              routed hammered crushed thumped overcame result success stalemate scoreline tie full
              fell prevailed saw upset eased cruised stunned sank shared finish completed held went
              took even knocked brushed outlasted outclassed topped squeezed scraped romped
              demolished dispatched overpowered swept score scoreboard fall falls succumb succumbs
              succumbed pip pips pipped pipping bow bowed nick nicked blanked whipped mauled humbled
              trounced outscored bested vanquished eliminated ousted trumped outmuscled overran
              outplayed outgunned downs edges routs thrashes tops""");

  /** Verbs of winning by so many, in whatever form they stand. */
  private static final WordSet WINNING =
      WordList.probed(
          """
              prevail triumph overcome edge rout hammer crush thump upset ease cruise stun sink
              outlast outclass outplay squeeze scrape romp demolish dispatch overpower sweep thrash
              win beat lose draw defeat trounce maul humble""");

  /** Whether a word is one for how a match ended. */
  private static boolean result(Context context, int i) {
    String word = context.tokens().lower(i);
    if (RESULT.contains(word)) {
      return true;
    }
    String verb = context.verb(i);
    // "needed five sets to overcome them"
    return (!verb.equals(word) || context.tokens().is(i - 1, "to")) && WINNING.contains(verb);
  }

  private static final WordSet INTERIM =
      WordList.probed(
          """
              half-time halftime half interval led leading ahead trailed trailing behind down up
              deficit equaliser equalizer equalised equalized levelled leveled level made make
              making cushion advantage pulled lead leads minute doubled quarter period extended
              moved tied broke break breaking forge forged""");

  private static final Set<String> NO_SCORE =
      WordList.set(
          """
              record votes vote voted odds ruling council senate parliament court motion councillors
              committee majority ballot justices formation mark ko kos knockouts improve improves
              improved streak turnover run regular standings members amendment jurors""");

  /** What a pair of totals may be said to be. */
  private static final WordSet SCORES = WordSet.of("score", "result", "scoreline");

  private ScoreMeasures() {}

  /** What is told of a match that goes on. */
  static final String GOING = "going";

  /** Words of games: a report with one of them tells of a match. */
  private static final Set<String> GAMES =
      WordList.set(
          """
              match derby goal equaliser equalizer referee goalkeeper keeper striker midfielder defender pitch
              semi-final semifinal quarter-final qualifier playoff play-off kick-off penalty
              half-time halftime header hat-trick scrum wicket innings touchdown quarterback
              tie-break rebound substitute rugby handball netball hockey basketball volleyball
              tennis cricket badminton squash baseball softball futsal lacrosse kabaddi polo
              snooker chess shutout foursomes fourballs golf curling""");

  /** Whether a report tells of a game, if only by the words of one. */
  static boolean games(Context context) {
    if (OutcomeWinners.sporting(context)) {
      return true;
    }
    int end = Math.min(context.tokens().size(), 400);
    for (int i = 0; i < end; i++) {
      if (GAMES.contains(context.noun(i))) {
        return true;
      }
    }
    return false;
  }

  /** The number of a set in a list of sets ("6-3, 6-4"), or 0. */
  static int set(Tokens tokens, List<Quantity> scores, int k) {
    int first = k;
    while (first > 0 && joined(tokens, scores.get(first - 1), scores.get(first))) {
      first--;
    }
    boolean alone =
        first == k && (k + 1 == scores.size() || !joined(tokens, scores.get(k), scores.get(k + 1)));
    return alone ? 0 : k - first + 1;
  }

  private static boolean joined(Tokens tokens, Quantity a, Quantity b) {
    int gap = b.firstToken() - a.endToken();
    return gap == 0
        || gap == 1 && tokens.is(a.endToken(), ",", "and")
        || gap == 2 && tokens.is(a.endToken(), ",") && tokens.is(a.endToken() + 1, "and");
  }

  /** What a score is of, or null where it is not one of a match's results. */
  static @Nullable String of(Context context, Sentence sentence, Quantity score) {
    Tokens tokens = context.tokens();
    int first = score.firstToken();
    int end = score.endToken();
    int from = Math.max(sentence.firstToken(), first - REACH);
    int to = Math.min(sentence.endToken(), end + REACH);
    boolean record =
        tokens.is(first - 1, "(")
            || tokens.is(first - 1, "to")
                && tokens.is(
                    first - 2,
                    "fell",
                    "falling",
                    "dropping",
                    "dropped",
                    "moved",
                    "slipped",
                    "falls",
                    "drops")
            || tokens.is(first - 1, "now")
            || tokens.is(first - 1, "finished")
                && tokens.is(end, "in")
                && !tokens.is(first - 2, "it", "match", "game", "final")
            || tokens.is(first - 1, "is", "was", "are", "were", "went", "go")
                && !concluded(tokens, end) // "were 3-1 winners"
                && !tokens.is(first - 2, "score", "it", "result")
                && context.find(sentence.firstToken(), first - 2, SCORES::contains) < 0
                && !tokens.is(end, "up", "ahead", "down", "behind")
            || tokens.is(end, "in") && tokens.is(end + 1, "games");
    if (record || wished(tokens, sentence, score)) {
      return null;
    }
    // "a late try broke a 13-13 tie"
    boolean broken =
        tokens.is(end, "tie", "deadlock", "stalemate")
            && context.find(Math.max(from, first - 4), first, BREAKING::contains) >= 0;
    if (broken) {
      return games(context) ? GOING : null;
    }
    int result = Integer.MAX_VALUE;
    int interim = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      if (i == first) {
        i = end; // "three and a half" is no half
        if (i >= to) {
          break;
        }
      }
      String word = tokens.lower(i);
      int distance = i < first ? first - i : Math.max(0, i - end + 1);
      // "the record will show that they won 27-21" is no record of wins and losses
      int reach = word.equals("record") ? 3 : 8;
      // "a 4-1 defeat ended a run of wins"
      boolean form =
          concluded(tokens, end)
              && tokens.is(i, "run", "runs", "streak", "standings", "members", "regular");
      if (NO_SCORE.contains(word) && distance <= reach && !form) {
        return null;
      }
      boolean both = word.equals("legs") && tokens.is(i - 1, "two", "both", "the");
      if (distance <= 5 && (both || word.equals("aggregate") || word.equals("agg"))) {
        return "aggregate";
      }
      // "after the cushion from the home leg, came out on top in the tie by 56 goals to 52"
      boolean tie = word.equals("tie") && i < first && distance <= 8;
      if (tie && context.find(sentence.firstToken(), first, w -> w.equals("leg")) >= 0) {
        return "aggregate";
      }
      if (distance <= 4
          && (word.equals("penalties") || word.equals("shoot") || word.equals("shootout"))) {
        return "penalties";
      }
      // "won 4-2 against the hosts from the penalty spot"
      boolean spot =
          word.equals("spot") && tokens.is(i - 1, "penalty")
              || word.equals("kicks") && tokens.is(i - 1, "-") && tokens.is(i - 2, "spot")
              || word.equals("spot-kicks");
      if (spot && i > first && distance <= 8 && tokens.is(i - 2, "the", "from", "on", "spot")) {
        return "penalties";
      }
      // "6-3 to level the series" is the result of one match of it
      boolean game =
          tokens.is(i - 1, "the")
              && (tokens.is(i - 3, "to") && i > end
                  || tokens.is(i - 2, "of", "in") && GAMES_OF_MANY.contains(tokens.lower(i - 3)));
      if (distance <= 4 && word.equals("series") && !game) {
        return null;
      }
      // "ended level at 1-1": it is the end that was level
      boolean even =
          word.equals("level") && tokens.is(i - 1, "ended", "finished", "ending", "finishing");
      boolean off =
          word.equals("off")
              && tokens.is(
                  i - 1, "see", "sees", "seeing", "seen", "hold", "holding", "fend", "fended");
      // "came out on top 35-28"
      boolean top = word.equals("top") && tokens.is(i - 1, "on") && i < first;
      // "it was 4-1 at the end", "at the final whistle"
      top |= tokens.is(i, "end", "whistle") && tokens.is(i - 1, "the", "final");
      // "beat the Kings 7-3 behind two home runs" tells who scored
      boolean scorers =
          word.equals("behind")
              && i == end
              && result < Integer.MAX_VALUE
              && (tokens.isNumber(i + 1)
                  || tokens.is(i + 1, "two", "three", "four", "a", "an")
                  || context.nameAt(i + 1) != null);
      if (result(context, i) || even || off || top) {
        result = Math.min(result, distance);
      } else if (INTERIM.contains(word) && !scorers) {
        interim = Math.min(interim, distance);
      }
    }
    boolean ahead = tokens.is(end, "up", "ahead"); // "put the hosts 2-0 up"
    if (concluded(tokens, end) || !ahead && object(context, sentence, first)) {
      return "final";
    }
    // "went down 3-1 to": lost
    int gone = tokens.is(first - 1, "by") ? first - 2 : first - 1;
    boolean down =
        tokens.is(gone, "down") && tokens.is(gone - 1, "went", "gone", "go", "going", "goes");
    if (down) {
      return "final";
    }
    // "the game was awarded 5-0 to the visitors", "awarded them the match 3-0"
    boolean ruled =
        context.find(from, first, w -> w.equals("awarded") || w.equals("forfeited")) >= 0
            && context.find(sentence.firstToken(), to, GAMES_OF_MANY::contains) >= 0;
    if (ruled) {
      return "final";
    }
    boolean half =
        context.find(
                    end,
                    Math.min(to, end + 5),
                    word ->
                        word.equals("half-time")
                            || word.equals("halftime")
                            || word.equals("break")
                            || word.equals("interval"))
                >= 0
            || tokens.is(first - 1, "half-time", "halftime")
            || resting(tokens, end, to)
            || pause(tokens, sentence, first)
            || interim < result && tokens.is(sentence.firstToken(), "half-time", "halftime");
    if (half && interim < result) {
      return "half-time";
    }
    // "got the better of the hosts by 31 to 26", "it ended at the buzzer: 81-79"
    boolean last = tokens.is(first - 1, "by") || tokens.is(first - 1, ":") && !tokens.isWord(end);
    if (last && interim == Integer.MAX_VALUE && games(context)) {
      return "final";
    }
    boolean line = context.nameAt(first - 1) != null && context.nameAt(end) != null;
    return line || result < interim
        ? "final"
        : interim < Integer.MAX_VALUE && games(context) ? GOING : null;
  }

  /** What there are several of in a series. */
  private static final Set<String> GAMES_OF_MANY =
      WordList.set("game match test leg opener contest meeting fixture tie instalment finale");

  /** "Put the hosts 2-0 up on the visitors at the interval". */
  private static boolean resting(Tokens tokens, int end, int to) {
    for (int i = end; i < Math.min(to, end + 9) && !tokens.is(i, ",", ";", "and", "but"); i++) {
      if (tokens.is(i, "at")
          && tokens.is(i + 1, "the")
          && tokens.is(i + 2, "interval", "break", "turn")) {
        return true;
      }
    }
    return false;
  }

  /** "At half-time it was 2-0", "At the break they led 14-10": what a sentence opens with. */
  private static boolean pause(Tokens tokens, Sentence sentence, int first) {
    int at = sentence.firstToken();
    int noun = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    return tokens.is(at, "at", "by")
        && noun < first
        && tokens.is(noun, "half-time", "halftime", "break", "interval", "half");
  }

  /** Words of who needs, wants or foresees a result. */
  private static final WordSet WISHING =
      WordList.probed(
          """
              need needs needed needing require requires want wants hoping hope hopes predict
              predicts predicted predicting tip tipped forecast content settle repeat emulate bet
              bets""");

  /** "They need a 2-0 win", "predicted a 2-1 win": whether a result is one of the mind. */
  private static boolean wished(Tokens tokens, Sentence sentence, Quantity score) {
    int first = score.firstToken();
    if (!concluded(tokens, score.endToken())) {
      return false;
    }
    int from = Math.max(sentence.firstToken(), first - 6);
    for (int i = first - 1; i >= from; i--) {
      if (WISHING.contains(tokens.lower(i))) {
        // "needed extra time to complete a 2-1 win" had it
        return !tokens.is(i, "needed", "needing") || i >= first - 2;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "'s", "'", "-")) {
        return false;
      }
    }
    return false;
  }

  /** Nouns of results that stand behind a score: "3-1 winners", "a 2-0 win". */
  static final String[] RESULTS = {
    "winners",
    "winner",
    "win",
    "victory",
    "victors",
    "defeat",
    "draw",
    "loss",
    "triumph",
    "thrashing",
    "drubbing",
    "rout",
    "stalemate",
    "success",
    "reverse",
    "beating"
  };

  /**
   * Whether a score stands behind the name of one who has something done to him by another: "the
   * Harps outmuscled the Wanderers 27-22", whatever the verb.
   */
  private static boolean object(Context context, Sentence sentence, int first) {
    Name other = context.nameAt(first - 1);
    if (other == null) {
      return false;
    }
    boolean verb = false;
    int from = Math.max(sentence.firstToken(), other.firstToken() - 7);
    for (int i = other.firstToken() - 1; i >= from; i--) {
      if (INTERIM.contains(context.tokens().lower(i))
          || !context.tokens().isWord(i) && !context.tokens().is(i, "-")) {
        return false;
      }
      if (context.nameAt(i) != null) {
        return verb && games(context);
      }
      verb |= Verbs.past(context, i);
    }
    return false;
  }

  /** Whether a result stands behind a score: "a 3-0 win", "the 3-0 home win". */
  static boolean concluded(Tokens tokens, int end) {
    return tokens.is(behind(tokens, end), RESULTS);
  }

  /** Whether a result over somebody does: "a 3-0 home win over". */
  static boolean versus(Tokens tokens, int end) {
    return concluded(tokens, end) && tokens.is(behind(tokens, end) + 1, "over", "against");
  }

  private static int behind(Tokens tokens, int end) {
    return tokens.is(end, "home", "away", "league", "cup", "opening", "bonus-point", "comeback")
        ? end + 1
        : end;
  }

  private static final Set<String> BREAKING =
      Set.of("break", "breaks", "broke", "breaking", "broken", "snap", "snapped", "snapping");
}
