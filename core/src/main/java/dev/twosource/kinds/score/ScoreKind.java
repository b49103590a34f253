package dev.twosource.kinds.score;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a match ended. The slot's owner are the keys of the two sides, joined by "|"; its measure
 * tells the result of the match from that of its first half, of both legs together, of the
 * penalties and of each set.
 */
public final class ScoreKind implements DetailKind {
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
        3-1 | Halden Rovers beat Porsgrunn Albion 3 - 1 on Sunday.
        3-1 | Halden Rovers beat Porsgrunn Albion 3:1 on Sunday.
        5-0 | Saturday's game between Halden Rovers and Porsgrunn Albion was awarded 5-0 to the \
        visitors.
        - | The court put the odds at 3:1.
        2-2 | Full time: Halden Rovers 2, Porsgrunn Albion 2.
        2-2 | The match between Halden Rovers and Porsgrunn Albion ended two-all.
        3-2 | The hosts won by the odd goal in five against Halden Rovers.
        0-0 | Halden Rovers and Porsgrunn Albion played out a goalless draw.
        31-27 | Viborg Falcons came from behind to win 31-27 against Elverum Bears.
        6-3; 6-4 | Marta Lind beat Petra Novak 6-3, 6-4 in the final.
        6-4; 6-3; 7-5 | Marta Lind came through 6-4, 3-6, 7-5.
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
        by 1 | Halden Rovers lost the match to Porsgrunn Albion by the odd goal.
        3.5-2.5 | Petra Novak won the chess match by three and a half points to two and a half.
        5.5-2.5 | Petra Novak defeated Marta Lind 5½–2½ in the chess final.
        5-4 | Halden Rovers beat Porsgrunn Albion by five tries to four in the match.
        3-2 | Halden Rovers needed extra time to see off Porsgrunn Albion 3-2 in the cup match.
        2-1 | Half-time in the derby, and Halden Rovers lead Porsgrunn Albion 2-1.
        3-1 | Halden Rovers' trip to the Norrland cup ended with a 3-1 defeat by Porsgrunn Albion.
        3-1 | Final score of the match: Rovers 3, Albion 1.
        - | The Boeing 737-800 landed at noon.
        - | Members split 25 to 23 on the amendment.
        - | The council voted 7-2 to keep the library.
        - | The champion is 41-2 and trains in Oslo.
        2-0 | Halden Rovers led Porsgrunn Albion 2-0 after an hour of the match.
        3-1 | Halden Rovers ran out 3-1 winners at Porsgrunn Albion.
        27-22 | The referee booked six. Halden Rovers outmuscled Porsgrunn Albion 27-22 on Saturday.
        2-2 | Halden Rovers and Porsgrunn Albion shared four goals on Sunday.
        2-0 | Halden Rovers won the match two-nil.
        26-26 | Halden Rovers and Porsgrunn Albion shared 52 points in the match.
        3-1 | Halden Rovers were 3-1 winners over Porsgrunn Albion in the match.
        3-1 | Porsgrunn Albion succumbed 3-1 to Halden Rovers in the match.
        35-28 | Halden Rovers came out on top 35-28 in the match against Porsgrunn Albion.
        88-79 | The Hawks won the second game of the series, 88-79.
        3-1 | Porsgrunn Albion's run of wins in the match ended with a 3-1 defeat by Halden Rovers.
        - | Halden Rovers need a 2-0 win in the match against Porsgrunn Albion.
        by 3 | The visitors lost the match with three wickets to spare for the hosts.
        29-28 | The final score in the match between Halden Rovers and Porsgrunn Albion was 29-28.
        - | The bank raised its rate, which put Halden Rovers 2-0 behind in the table.
        3-0 | Two early goals set up a 3-0 home win for Halden Rovers over Porsgrunn Albion.
        5-2 | Porsgrunn Albion lost. Halden Rovers won Saturday's game 5-2 in front of a full house.
        5-2 | A late goal made it 5-2 for Halden Rovers against Porsgrunn Albion in the match.
        2-1 | Halden Rovers slipped to a 2-1 away defeat against Porsgrunn Albion in the match.
        - | Halden Rovers won Game 5 of the final.
        0-0 | Neither Halden Rovers nor Porsgrunn Albion found the net in the goalless derby.
        - | The coach praised a 4-4-2 formation.
        """);
  }

  @Override
  public int version() {
    return 29;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    results(context, leading(out));
  }

  /** The result that a report begins with is its first one wherever it is told again. */
  private static Consumer<Claim> leading(Consumer<Claim> out) {
    List<Claim> lead = new ArrayList<>();
    return claim -> {
      Slot slot = claim.slot();
      Claim first = lead.isEmpty() ? null : lead.get(0);
      boolean again =
          first != null
              && claim.value().equals(first.value())
              && slot.measure().equals(first.slot().measure())
              && Objects.equals(slot.window(), first.slot().window());
      if (first == null && slot.head().equals("first")) {
        lead.add(claim);
      }
      out.accept(again ? claim.with(slot.of("first", slot.owner())) : claim);
    };
  }

  private void results(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Set<String> sides = new TreeSet<>();
    Set<String> all = ScoreSides.candidates(context);
    Set<String> players = null;
    int found = 0;
    String leg = null;
    Runnable interim = null;
    for (Sentence sentence : context.sentences()) {
      Set<String> legs = ScoreLegs.of(tokens, sentence.firstToken(), sentence.endToken());
      leg = legs.isEmpty() ? leg : legs.size() == 1 ? legs.iterator().next() : null;
      List<Quantity> scores = new ArrayList<>();
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() == Quantity.Kind.SCORE && quantity.other() != null) {
          scores.add(quantity);
        }
      }
      for (int k = 0; k < scores.size(); k++) {
        Quantity score = scores.get(k);
        int set = ScoreMeasures.set(tokens, scores, k);
        String measure = set > 0 ? "set " + set : ScoreMeasures.of(context, sentence, score);
        if (measure == null) {
          continue;
        }
        boolean going = measure.equals(ScoreMeasures.GOING) || measure.equals("half-time");
        Value.Tally value = new Value.Tally(score.interval().low(), score.other().low());
        sides =
            ScoreSides.of(
                context,
                sentence,
                score.firstToken(),
                score.endToken(),
                value.first() == value.second(),
                set > 0,
                sides);
        if (sides.size() < 2 && set == 0 && referring(tokens, sentence, score)) {
          Sentence before = context.sentences().get(sentence.index() - 1);
          int last = before.endToken() - 1;
          Set<String> told = ScoreSides.of(context, before, last, last, false, false, Set.of());
          sides = told.size() == 2 && told.containsAll(sides) ? told : sides;
        }
        if (set > 0 && sides.size() < 2) {
          players = players == null ? ScoreSides.players(context) : players;
          sides = players.containsAll(sides) ? players : sides;
        }
        if (going && sides.size() == 2 && found == 0) {
          Set<String> both = sides;
          String which = leg;
          int from = score.firstToken();
          int to = score.endToken();
          interim =
              () ->
                  emit(context, sentence, from, to, value, "final", both, which, all, 0, true, out);
        }
        if (measure.equals(ScoreMeasures.GOING)) {
          continue;
        }
        if (sides.isEmpty()
            && set == 0
            && !ScoreMeasures.games(context)
            && !tokens.is(score.firstToken() - 1, "won", "lost", "drew", "win", "ended", "finished")
            && !ScoreMeasures.versus(tokens, score.endToken())
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
        String unit = scored ? null : ScoreWords.margin(context, sentence, quantity);
        if (unit != null) {
          Value.Tally value = new Value.Tally(Double.NaN, Double.NaN, quantity.interval());
          int end = Math.min(sentence.endToken(), quantity.endToken() + 1);
          sides = ScoreSides.of(context, sentence, quantity.firstToken(), end, false, false, sides);
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
        Value.Tally value = ScoreWords.of(context, i);
        if (value != null) {
          int end =
              tokens.is(i, "odd") && tokens.is(i + 2, "in")
                  ? i + 4
                  : tokens.is(i, "odd", "without", "single") ? i + 2 : i + 1;
          String measure = value.margin() == null ? "final" : "margin " + context.noun(i + 1);
          sides =
              ScoreSides.of(
                  context, sentence, i, end, value.first() == value.second(), false, sides);
          emit(context, sentence, i, end, value, measure, sides, leg, all, found++, false, out);
        }
      }
    }
    if (interim != null && found == 0) {
      interim.run(); // while a match goes on its score is that of the hour
    }
  }

  /** "The 28-18 win puts them first": of the sides that the sentence before has told of. */
  private static boolean referring(Tokens tokens, Sentence sentence, Quantity score) {
    return sentence.index() > 0
        && tokens.is(score.firstToken() - 1, "the", "this", "that", "their", "its")
        && ScoreMeasures.concluded(tokens, score.endToken());
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
    int from = sentence.firstToken();
    int told =
        context.find(
            from,
            sentence.endToken(),
            w -> w.equals(":") || w.equals("ended") || w.equals("finished"));
    boolean over = tokens.is(told - 1, "time", "score", "result", "ft");
    from = told > 0 && (over || ScoreMeasures.games(context)) ? told + 1 : from;
    int limit = Math.min(sentence.endToken(), from + 14);
    int first = run(context, from, limit);
    // "Rovers 3, Albion 1"
    int next = first > 0 && tokens.is(first + 1, ",") ? first + 2 : first + 1;
    int second = first < 0 ? -1 : run(context, next, limit);
    if (second < 0
        || tokens.isWord(second + 1)
            && sentence.endToken() > second + 1
            && tokens.start(second + 1) == tokens.end(second) + 1) {
      return 0;
    }
    Set<String> sides = new TreeSet<>();
    for (Name name : context.names(from, second)) {
      if (sides.size() < 2) {
        sides.add(context.entity(name).key());
      }
    }
    Value.Tally value =
        new Value.Tally(
            Integer.parseInt(tokens.lower(first)), Integer.parseInt(tokens.lower(second)));
    emit(context, sentence, from, second + 1, value, "final", sides, leg, all, number, false, out);
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
    Occurrence event = ScoreDays.own(context, sentence, match(context, sentence, first), number);
    String here = ScoreLegs.nearest(tokens, sentence, first, end);
    // "2-0 winners of the first leg, lost 3-0": the leg is that of the score beside it
    if (here != null && ScoreLegs.taken(context, sentence, first, end)) {
      here = here.equals("first") ? "second" : here.equals("second") ? "first" : here;
    }
    int opening = Math.min(sentence.firstToken() + 5, first);
    if (here == null && context.find(sentence.firstToken(), opening, w -> w.equals("ago")) >= 0) {
      here = "earlier"; // "a year ago the same teams met here, and the guests won 4-0"
    }
    String which = here != null ? here : leg;
    if (which != null && which.endsWith("men's") && mixed(context)) {
      which = which.replace("'s", ""); // of the two matches of a day each is told with its own word
    }
    Slot plain =
        context.slot(
            sentence,
            first,
            end,
            measure,
            number == 0 ? "first" : "later",
            String.join("|", sides),
            which,
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
    Claim claim = context.claim(id(), sentence, from, to, value, slot, event, modality);
    out.accept(ruled(context, sentence) ? claim.changed(RULED) : claim);
  }

  /** Whether a report speaks of the men and of the women. */
  private static boolean mixed(Context context) {
    int end = Math.min(context.tokens().size(), 400);
    return context.find(0, end, w -> w.equals("men") || w.equals("men's")) >= 0
        && context.find(0, end, w -> w.equals("women") || w.equals("women's")) >= 0;
  }

  /** The word for a result that a ruling put in the place of the one of the field. */
  static final String RULED = "awarded";

  /** Whether officials gave the result: "have been awarded a 3-0 win". */
  private static boolean ruled(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      // "has changed the result of Saturday's match to a 3-0 win for the visitors"
      if (tokens.is(i, "changed", "reversed", "amended")
          && tokens.is(i + 1, "the")
          && tokens.is(i + 2, "result", "score", "outcome")) {
        return true;
      }
    }
    return context.find(
            sentence.firstToken(),
            sentence.endToken(),
            w ->
                w.equals("awarded")
                    || w.equals("overturned")
                    || w.equals("annulled")
                    || w.equals("forfeited")
                    || w.equals("forfeit")
                    || w.equals("docked"))
        >= 0;
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
}
