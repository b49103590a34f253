package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a match ended. The slot's owner are the keys of the two sides, joined by "|"; its measure
 * tells the result of the match from that of its first half, of both legs together, of the
 * penalties and of each set.
 */
final class ScoreKind implements DetailKind {
  /** How many tokens may lie between a score and the word that tells what it is. */
  private static final int REACH = 14;

  private static final WordSet RESULT =
      WordList.probed(
          """
              won win wins winning winners beat beats beaten beating victory victories defeat
              defeated defeats lost lose loses losing loss drew draw drawn draws drawing ended
              ending ends finished finishing final triumph triumphed over thrashed edged downed
              routed hammered crushed thumped overcame result success stalemate scoreline tie full
              fell prevailed saw upset eased cruised stunned sank shared finish completed held went
              took even knocked brushed outlasted outclassed topped squeezed scraped romped
              demolished dispatched overpowered swept score""");

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

  /** Parts of the names of competitions and grounds: they are no side. */
  private static final WordSet NO_SIDE =
      WordList.probed(
          """
              league cup championship championships division liga bundesliga trophy open premiership
              association federation stadium arena park ground tournament shield conference series
              playoffs""");

  /** What a side, or the match, is called without its name. */
  private static final WordSet SIDE =
      WordList.probed(
          """
              hosts visitors side team they home guests club match game final tie sides""");

  @Override
  public String id() {
    return "score";
  }

  @Override
  public String summary() {
    return "How a match or a game ended.";
  }

  @Override
  public String explanation() {
    return """
        How a match, a set or a tie ended, for its two sides; the higher number is written first. \
        Half-time scores, penalties, sets and the total of two legs are claims of their own. The \
        score while a match goes on counts only in a report that has no result yet. What is told \
        apart: votes, records of wins and losses, and line-ups. Two results of one match agree where both totals are the same, whichever side \
        is named first; otherwise they contradict each other.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        3-1 | Halden Rovers beat Porsgrunn Albion 3-1 on Sunday.
        2-2 | The match between Halden Rovers and Porsgrunn Albion ended two-all.
        3-2 | The hosts won by the odd goal in five against Halden Rovers.
        0-0 | Halden Rovers and Porsgrunn Albion played out a goalless draw.
        31-27 | Viborg Falcons came from behind to win 31-27 against Elverum Bears.
        6-3; 6-4 | Marta Lind beat Petra Novak 6-3, 6-4 in the final.
        3-1 | Halden Rovers went down 3-1 to Porsgrunn Albion.
        2-2 | The match between Halden Rovers and Porsgrunn Albion ended two goals apiece.
        by 14 | Halden Rovers beat Porsgrunn Albion by 14 runs in the match.
        by 2 | Halden Rovers won the final by two goals.
        3-1 | HALDEN ROVERS 3 PORSGRUNN ALBION 1
        1-1 | Halden Rovers drew 1-1 with Porsgrunn Albion.
        4-3 | The hosts lost 4-3 in the cup match.
        24-17 | Halden Rovers held off Porsgrunn Albion to win 24-17.
        24-17 | The Lions beat the Bears 24-17 in the final.
        102-98 | The Lions squeezed past the Bears 102 to 98 in the game.
        1-1 | The match ended level at 1-1.
        3-0 | Halden Rovers put three past Porsgrunn Albion without reply in the match.
        by 1 | Halden Rovers won by a single goal in the match against Porsgrunn Albion.
        - | The Boeing 737-800 landed at noon.
        - | Members split 25 to 23 on the amendment.
        - | The council voted 7-2 to keep the library.
        - | The champion is 41-2 and trains in Oslo.
        2-0 | Halden Rovers led Porsgrunn Albion 2-0 after an hour of the match.
        3-1 | Halden Rovers ran out 3-1 winners at Porsgrunn Albion.
        27-22 | The referee booked six. Halden Rovers outmuscled Porsgrunn Albion 27-22 on Saturday.
        2-2 | Halden Rovers and Porsgrunn Albion shared four goals on Sunday.
        2-0 | Halden Rovers won the match two-nil.
        by 3 | The visitors lost the match with three wickets to spare for the hosts.
        - | The bank raised its rate, which put Halden Rovers 2-0 behind in the table.
        - | The coach praised a 4-4-2 formation.
        """);
  }

  @Override
  public int version() {
    return 4;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Set<String> sides = new TreeSet<>();
    Set<String> all = candidates(context);
    int found = 0;
    String leg = null;
    Runnable interim = null;
    for (Sentence sentence : context.sentences()) {
      Set<String> legs = legs(tokens, sentence.firstToken(), sentence.endToken());
      leg = legs.isEmpty() ? leg : legs.size() == 1 ? legs.iterator().next() : null;
      List<Quantity> scores = new ArrayList<>();
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() == Quantity.Kind.SCORE && quantity.other() != null) {
          scores.add(quantity);
        }
      }
      for (int k = 0; k < scores.size(); k++) {
        Quantity score = scores.get(k);
        int set = set(tokens, scores, k);
        String measure = set > 0 ? "set " + set : measure(context, sentence, score);
        if (measure == null) {
          continue;
        }
        boolean going = measure.equals(GOING) || measure.equals("half-time");
        Value.Tally value = new Value.Tally(score.interval().low(), score.other().low());
        sides =
            sides(
                context,
                sentence,
                score.firstToken(),
                score.endToken(),
                value.first() == value.second(),
                set > 0,
                sides);
        if (going && sides.size() == 2 && found == 0) {
          Set<String> both = sides;
          String which = leg;
          int from = score.firstToken();
          int to = score.endToken();
          interim =
              () ->
                  emit(context, sentence, from, to, value, "final", both, which, all, 0, true, out);
        }
        if (measure.equals(GOING)) {
          continue;
        }
        if (sides.isEmpty()
            && !games(context)
            && !tokens.is(score.firstToken() - 1, "won", "lost", "drew", "win")
            && context.find(sentence.firstToken(), sentence.endToken(), SIDE::contains) < 0) {
          continue;
        }
        emit(
            context,
            sentence,
            score.firstToken(),
            score.endToken(),
            value,
            measure,
            sides,
            leg,
            all,
            found++,
            false,
            out);
      }
      found += line(context, sentence, leg, all, found, out);
      boolean scored = !scores.isEmpty();
      for (Quantity quantity : context.quantities(sentence)) {
        String unit = scored ? null : margin(context, sentence, quantity);
        if (unit != null) {
          Value.Tally value = new Value.Tally(Double.NaN, Double.NaN, quantity.interval());
          int end = Math.min(sentence.endToken(), quantity.endToken() + 1);
          sides = sides(context, sentence, quantity.firstToken(), end, false, false, sides);
          emit(
              context,
              sentence,
              quantity.firstToken(),
              end,
              value,
              unit,
              sides,
              leg,
              all,
              found++,
              false,
              out);
        }
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Value.Tally value = worded(context, i);
        if (value != null) {
          int end = tokens.is(i, "odd") ? i + 4 : tokens.is(i, "without", "single") ? i + 2 : i + 1;
          String measure = value.margin() == null ? "final" : "margin " + context.noun(i + 1);
          sides = sides(context, sentence, i, end, value.first() == value.second(), false, sides);
          emit(context, sentence, i, end, value, measure, sides, leg, all, found++, false, out);
        }
      }
    }
    if (interim != null && found == 0) {
      interim.run(); // while a match goes on its score is that of the hour
    }
  }

  /** What is told of a match that goes on. */
  private static final String GOING = "going";

  /** Words of games: a report with one of them tells of a match. */
  private static final Set<String> GAMES =
      WordList.set(
          """
              match derby goal referee goalkeeper keeper striker midfielder defender pitch
              semi-final semifinal quarter-final qualifier playoff play-off kick-off penalty
              half-time halftime header hat-trick scrum wicket innings touchdown quarterback
              tie-break rebound substitute rugby handball netball hockey basketball volleyball
              tennis cricket""");

  /** Whether a report tells of a game, if only by the words of one. */
  private static boolean games(Context context) {
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

  /**
   * "by the odd goal in five" is 3-2, "a goalless draw" 0-0, "three without reply" 3-0, "by a
   * single goal" a margin.
   */
  private static Value.@Nullable Tally worded(Context context, int i) {
    Tokens tokens = context.tokens();
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
    if (tokens.is(i, "shared")
        && tokens.is(i + 2, "goals", "goal")
        && GOALS.indexOf(tokens.lower(i + 1)) > 1) {
      int goals = GOALS.indexOf(tokens.lower(i + 1));
      return goals % 2 == 0 ? new Value.Tally(goals / 2, goals / 2) : null;
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
        tokens.is(i + 1, "draw", "tie", "stalemate") || tokens.is(i - 1, "ended", "finished");
    return tokens.is(i, "goalless", "scoreless", "pointless") && draw
        ? new Value.Tally(0, 0)
        : null;
  }

  private static final List<String> GOALS =
      List.of("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Units that nothing but games have. */
  private static final WordSet PLAIN = WordSet.of("goal", "run", "wicket", "try");

  private static final WordSet UNITS =
      WordSet.of(
          "run", "wicket", "goal", "point", "shot", "stroke", "length", "try", "frame", "set");

  /** What "by 14 runs", "by six wickets", "14 short of their total" counts, or null. */
  private static @Nullable String margin(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    if (quantity.kind() != Quantity.Kind.COUNT || !quantity.interval().isExact()) {
      return null;
    }
    String noun = context.noun(end);
    boolean by =
        tokens.is(first - 1, "by")
            && UNITS.contains(noun)
            && context.findLast(
                    Math.max(sentence.firstToken(), first - 12),
                    Math.min(sentence.endToken(), end + 4),
                    w ->
                        RESULT.contains(w)
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
    by |= spare;
    boolean plain =
        PLAIN.contains(noun)
            || context.findLast(first - 9, first, w -> w.equals("beat") || w.equals("defeated"))
                >= sentence.firstToken();
    if (!plain && !OutcomeWinners.sporting(context) || !by && !fell) {
      return null;
    }
    return "margin " + (UNITS.contains(noun) ? noun : "run");
  }

  /** "DUNBEG 1 LARKMUIR ROVERS 1": a line of two sides, each with its goals. */
  private int line(
      Context context,
      Sentence sentence,
      @Nullable String leg,
      Set<String> all,
      int number,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken(), sentence.firstToken() + 14);
    int first = run(context, sentence.firstToken(), limit);
    int second = first < 0 ? -1 : run(context, first + 1, limit);
    if (second < 0
        || tokens.isWord(second + 1)
            && sentence.endToken() > second + 1
            && tokens.start(second + 1) == tokens.end(second) + 1) {
      return 0;
    }
    Set<String> sides = new TreeSet<>();
    for (Name name : context.names(sentence.firstToken(), second)) {
      if (sides.size() < 2) {
        sides.add(context.entity(name).key());
      }
    }
    Value.Tally value =
        new Value.Tally(
            Integer.parseInt(tokens.lower(first)), Integer.parseInt(tokens.lower(second)));
    emit(
        context,
        sentence,
        sentence.firstToken(),
        second + 1,
        value,
        "final",
        sides,
        leg,
        all,
        number,
        false,
        out);
    return 1;
  }

  /** The token of the number of at most two digits that ends a run of capitalised words, or -1. */
  private static int run(Context context, int from, int limit) {
    Tokens tokens = context.tokens();
    int i = from;
    while (i < limit && tokens.isWord(i) && tokens.isCapitalised(i)) {
      i++;
    }
    boolean goals =
        i > from
            && i < limit
            && i - from <= 4
            && tokens.lower(i).length() <= 2
            && tokens.lower(i).chars().allMatch(Character::isDigit);
    return goals ? i : -1;
  }

  /** The number of a set in a list of sets ("6-3, 6-4"), or 0. */
  private static int set(Tokens tokens, List<Quantity> scores, int k) {
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
  private static @Nullable String measure(Context context, Sentence sentence, Quantity score) {
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
                && !tokens.is(first - 2, "score", "it", "result")
                && !tokens.is(end, "up", "ahead", "down", "behind")
            || tokens.is(end, "in") && tokens.is(end + 1, "games");
    if (record) {
      return null;
    }
    int result = Integer.MAX_VALUE;
    int interim = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      int distance = i < first ? first - i : Math.max(0, i - end + 1);
      // "the record will show that they won 27-21" is no record of wins and losses
      int reach = word.equals("record") ? 3 : 8;
      if (NO_SCORE.contains(word) && distance <= reach) {
        return null;
      }
      if (distance <= 5 && (word.equals("aggregate") || word.equals("agg"))) {
        return "aggregate";
      }
      if (distance <= 4
          && (word.equals("penalties") || word.equals("shoot") || word.equals("shootout"))) {
        return "penalties";
      }
      if (distance <= 4 && word.equals("series")) {
        return null;
      }
      // "ended level at 1-1": it is the end that was level
      boolean even =
          word.equals("level") && tokens.is(i - 1, "ended", "finished", "ending", "finishing");
      if (RESULT.contains(word) || even) {
        result = Math.min(result, distance);
      } else if (INTERIM.contains(word)) {
        interim = Math.min(interim, distance);
      }
    }
    if (tokens.is(end, RESULTS) || object(context, sentence, first)) {
      return "final";
    }
    // "went down 3-1 to": lost
    boolean down =
        tokens.is(first - 1, "down") && tokens.is(first - 2, "went", "gone", "go", "going", "goes");
    if (down) {
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
            || tokens.is(first - 1, "half-time", "halftime");
    if (half && interim < result) {
      return "half-time";
    }
    boolean line = context.nameAt(first - 1) != null && context.nameAt(end) != null;
    return line || result < interim
        ? "final"
        : interim < Integer.MAX_VALUE && games(context) ? GOING : null;
  }

  /**
   * The two sides of a score: those named by it; else those spoken of before, where one of them is
   * named or none.
   */
  private static Set<String> sides(
      Context context,
      Sentence sentence,
      int first,
      int end,
      boolean level,
      boolean sets,
      Set<String> before) {
    Tokens tokens = context.tokens();
    List<Name> names = new ArrayList<>();
    for (Name name :
        context.names(
            Math.max(sentence.firstToken(), first - 24), Math.min(sentence.endToken(), end + 16))) {
      boolean away =
          tokens.is(name.firstToken() - 1, "at")
              && name.firstToken() >= end
              && name.firstToken() <= end + 3;
      boolean venue =
          !away && tokens.is(name.firstToken() - 1, "in", "at")
              || tokens.is(name.firstToken() - 1, "of")
                  && name.firstToken() >= end
                  && tokens.is(name.firstToken() - 4, "in")
                  && Lexicon.get().isPlace(context.entity(name).key())
              || tokens.is(name.firstToken() - 1, "the")
                  && tokens.is(name.firstToken() - 2, "in", "at");
      boolean placed =
          name.type() == Name.Type.PERSON && !sets && !contestant(tokens, name)
              || sets && name.type() == Name.Type.PLACE
              || context.entity(name).age() != null && !sets;
      boolean after = name.firstToken() >= end && !follows(tokens, name.firstToken(), end, level);
      if (!venue
          && !placed
          && !after
          && !origin(context, name)
          && !competition(context.entity(name).key())) {
        names.add(name);
      }
    }
    names.sort(
        Comparator.comparingInt(
            name -> Math.max(first - name.endToken(), name.firstToken() - end)));
    Set<String> keys = new TreeSet<>();
    for (Name name : names) {
      if (keys.size() < 2) {
        keys.add(context.entity(name).key());
      }
    }
    boolean carried = before.size() == 2 && before.containsAll(keys);
    return carried ? before : keys;
  }

  /**
   * Whether a name behind a score is the other side's: next to it, or after "against", "over",
   * "by".
   */
  private static boolean follows(Tokens tokens, int name, int end, boolean level) {
    int before = tokens.is(name - 1, "the") ? name - 2 : name - 1;
    return name == end
        || tokens.is(
            before, "against", "over", "to", "at", "by", "v", "vs", "versus", "past", "of", "from")
        || level && tokens.is(before, "with", "and");
  }

  /** Whether a land is only where something is from: "the Belgian qualifier", "Cole of Canada". */
  private static boolean origin(Context context, Name name) {
    Tokens tokens = context.tokens();
    int next = name.endToken();
    if (tokens.is(next, "'s", "\u2019s")
        && context.entity(name).country()
        && context.nameAt(next + 1) != null) {
      return true; // "Norway's Kaia Nyborg"
    }
    if (name.demonym()) {
      return tokens.isWord(next)
          && !TEAMS.contains(tokens.lower(next))
          && (context.nameAt(next) != null || Lexicon.get().isNoun(context.noun(next)));
    }
    int first = name.firstToken();
    int before = tokens.is(first - 1, "the") ? first - 2 : first - 1;
    return context.entity(name).country()
        && tokens.is(before, "of", "from")
        && context.nameAt(before - 1) != null;
  }

  private static final WordSet TEAMS =
      WordSet.of(
          "side", "team", "men", "women", "eleven", "squad", "hosts", "visitors", "champions");

  private static boolean competition(String key) {
    for (String word : key.split(" ")) {
      if (NO_SIDE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person is told of as one of two who play each other. */
  private static boolean contestant(Tokens tokens, Name name) {
    return tokens.is(
            name.endToken(),
            "beat",
            "defeated",
            "overcame",
            "edged",
            "beats",
            "downed",
            "outlasted",
            "stunned",
            "drew",
            "ran",
            "won",
            "lost",
            "went",
            "finished")
        || tokens.is(name.firstToken() - 1, "against", "past", "with", "between")
        || tokens.is(name.firstToken() - 1, "and") && tokens.is(name.firstToken() - 4, "between")
        || tokens.is(name.firstToken() - 1, "at") && tokens.is(name.firstToken() - 2, RESULTS)
        || beaten(tokens, name.firstToken());
  }

  /** Nouns of results that stand behind a score: "3-1 winners", "a 2-0 win". */
  private static final String[] RESULTS = {
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

  /** Whether who stands at a token is beaten: "beat Cole", "defeating third seed Maria Cole". */
  private static boolean beaten(Tokens tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (tokens.is(
          i,
          "beat",
          "defeated",
          "overcame",
          "edged",
          "beats",
          "downed",
          "outlasted",
          "stunned",
          "beating",
          "defeating")) {
        return true;
      }
      if (i == first - 1 && tokens.is(i, "over")) {
        return true;
      }
      if (!tokens.isWord(i) || tokens.is(i, "in", "at", "to", "and", "of", "for", "by")) {
        return false;
      }
    }
    return false;
  }

  private void emit(
      Context context,
      Sentence sentence,
      int first,
      int end,
      Value.Tally value,
      String measure,
      Set<String> sides,
      @Nullable String leg,
      Set<String> all,
      int number,
      boolean interim,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Occurrence event = match(context, sentence, first);
    String here = nearestLeg(tokens, sentence, first, end);
    // "2-0 winners of the first leg, lost 3-0": the leg is that of the score beside it
    if (here != null && taken(context, sentence, first, end)) {
      here = here.equals("first") ? "second" : here.equals("second") ? "first" : here;
    }
    Slot plain =
        context.slot(
            sentence,
            first,
            end,
            measure,
            number == 0 ? "first" : "later",
            String.join("|", sides),
            here != null ? here : leg,
            interim);
    // all who may be sides: whoever calls the other side by another name may still name it
    // somewhere
    Slot slot = plain.about(all);
    Modality mood = context.modality(first);
    Modality modality = mood == Modality.NEGATED ? Modality.ACTUAL : mood;
    int from = first;
    while (from > Math.max(sentence.firstToken(), first - 4) && tokens.isWord(from - 1)) {
      from--;
    }
    int to = end;
    while (to < Math.min(sentence.endToken(), end + 3) && tokens.isWord(to)) {
      to++;
    }
    out.accept(context.claim(id(), sentence, from, to, value, slot, event, modality));
  }

  private static @Nullable Occurrence match(Context context, Sentence sentence, int token) {
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.type().equals("match") || mention.type().equals("race")) {
        return context.eventNear(
            sentence, token, type -> type.equals("match") || type.equals("race"));
      }
    }
    Occurrence main = context.events().mainOccurrence();
    return main != null && main.type().equals("match") ? main : null;
  }

  /** The keys of all names that may be a side's. */
  private static Set<String> candidates(Context context) {
    Set<String> keys = new TreeSet<>();
    for (Name name : context.reading().names().mentions()) {
      String key = context.entity(name).key();
      if (name.type() != Name.Type.PERSON && keys.size() < 40 && !competition(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Which of several matches of the same sides words speak of. */
  private static Set<String> legs(Tokens tokens, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String leg = legAt(tokens, i);
      if (leg != null) {
        found.add(leg);
      }
    }
    return found;
  }

  private static @Nullable String nearestLeg(Tokens tokens, Sentence sentence, int first, int end) {
    String found = null;
    int best = 9;
    for (int i = Math.max(sentence.firstToken(), first - 20);
        i < Math.min(sentence.endToken(), end + 9);
        i++) {
      int distance = i < first ? first - i : i - end;
      String leg = distance < best ? legAt(tokens, i) : null;
      if (leg != null) {
        found = leg;
        best = distance;
      }
    }
    return found;
  }

  /** Whether the words that tell the leg stand nearer to another score of the sentence. */
  private static boolean taken(Context context, Sentence sentence, int first, int end) {
    for (Quantity other : context.quantities(sentence)) {
      if (other.kind() != Quantity.Kind.SCORE || other.firstToken() == first) {
        continue;
      }
      int own = Integer.MAX_VALUE;
      int their = Integer.MAX_VALUE;
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (legAt(context.tokens(), i) != null) {
          own = Math.min(own, i < first ? first - i : i - end);
          int at = other.firstToken();
          their = Math.min(their, i < at ? at - i : i - other.endToken());
        }
      }
      if (their < own) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String legAt(Tokens tokens, int i) {
    if (tokens.is(i, "women", "men", "ladies") && tokens.is(i + 1, "'s", "\u2019s")
        || tokens.is(i, "women's", "men's")) {
      return tokens.is(i, "men", "men's") ? "men's" : "women's";
    }
    if (tokens.is(i, "first", "second", "third", "opening", "return")
        && (tokens.is(i + 1, "leg", "game", "meeting", "test", "match", "fixture")
            || tokens.is(i + 1, "-") && tokens.is(i + 2, "leg"))) {
      int before = tokens.is(i - 1, "the") ? i - 2 : i - 1;
      // "a one-goal advantage from the first leg": it is the second that is told of
      boolean gone =
          tokens.is(before, "from", "after", "following", "since")
              && !tokens.is(i, "second", "third", "return");
      return gone || tokens.is(i, "return")
          ? "second"
          : tokens.is(i, "opening") ? "first" : tokens.lower(i);
    }
    boolean before =
        tokens.is(i, "last", "previous")
            && tokens.is(i + 1, "season", "year", "term", "meeting", "encounter");
    return before || tokens.is(i, "reverse") && tokens.is(i + 1, "fixture") ? "earlier" : null;
  }
}
