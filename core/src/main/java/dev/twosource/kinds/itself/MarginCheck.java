package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** By how much one side is ahead against the two totals. */
final class MarginCheck implements SelfCheck {
  private static final Set<String> MARGINS = Set.of("margin", "majority", "lead", "difference");

  /** What totals are counted in, and their difference too; cricket and tennis have others. */
  private static final Set<String> UNITS = Set.of("vote", "point", "goal", "seat", "");

  @Override
  public String id() {
    return "margin";
  }

  @Override
  public String summary() {
    return "By how much one side is ahead against the two totals.";
  }

  @Override
  public String explanation() {
    return "Where two totals and their difference stand beside each other (\"by 61 votes to 45, a"
        + " majority of 16\", \"won by 12 points, 92-80\"), the difference is worked out. It stays"
        + " silent on other units than votes, points, goals and seats, since runs, wickets, sets and"
        + " legs are counted otherwise, where \"majority\" is the larger total itself, where a"
        + " sentence has more than one score, and where anything else stands between the two.";
  }

  @Override
  public String why() {
    return "the margin is not the difference of the totals that it gives";
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        20; 16 | The motion was passed by 61 votes to 45, a majority of 20.
        20; 16 | The bill passed 61-45, a margin of 20 votes.
        12; 8 | The home side won by 12 points, 88-80.
        3; 2 | The visitors won by three goals, 4-2.
        15; 20 | The amendment fell by 15 votes, 110-130.
        30; 25 | The council backed the plan 60-35, a majority of 30.
        10; 6 | They beat the champions 76-70, a 10-point win.
        5; 7 | Members voted 32 to 25 for the strike, a margin of five.
        9; 11 | The judges ruled by a margin of nine votes, 15-4.
        14; 12 | The Tigers won by 14 points (102-90).
        40; 30 | The treaty was ratified by 230 votes to 200, a majority of 40 votes.
        4; 5 | The rowers of the two towns met again, and the hosts won by four points, 13-8.
        25; 35 | The senate rejected it 60-25, a difference of 25 votes.
        8; 6 | The board kept its chairman by a majority of eight, 14-8.
        21; 20 | The Hawks lost by 21 points, 70-90.
        - | The motion was passed by 61 votes to 45, a majority of 16.
        - | The motion was passed by 61 votes to 45, a majority of 61.
        - | The home side won by eight points, 88-80.
        - | They beat the champions 76-70, a six-point win.
        - | The bowlers won by 20 runs, 188-180.
        - | She won by two sets, 6-4 6-3.
        - | They won 3-1, their 20th win in a row.
        - | They won 3-1, four points ahead of the champions.
        - | The home side led 40-20 and won by eight points, 88-80.
        - | The motion passed 61-45, with a majority of 70 needed.
        - | The bill passed 61-45, more than the two-thirds majority.
        - | The motion was passed by 61 votes to 45, a large majority.
        - | The Hawks lost by about 20 points, 70-90.
        - | They won 3-2 on penalties, a lead of five points in the table.
        - | The party won 61-45 in the count, a lead of 20 points in the polls.
        """);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      Quantity score = score(context.quantities(sentence));
      if (score == null || score.other() == null) {
        continue;
      }
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity != score
            && quantity.kind() == Quantity.Kind.COUNT
            && quantity.interval().isExact()
            && margin(context, sentence, score, quantity)) {
          check(sentence, score, quantity, out);
        }
      }
    }
  }

  /** The only score of a sentence, or null. */
  private static @Nullable Quantity score(List<Quantity> quantities) {
    Quantity found = null;
    for (Quantity quantity : quantities) {
      if (quantity.kind() == Quantity.Kind.SCORE) {
        if (found != null) {
          return null;
        }
        found = quantity;
      }
    }
    return found;
  }

  private static void check(
      Sentence sentence, Quantity score, Quantity margin, Consumer<Slip> out) {
    double first = score.interval().low();
    double second = score.other() == null ? Double.NaN : score.other().low();
    double difference = Math.abs(first - second);
    double said = margin.stated();
    if (difference != said && said != Math.max(first, second) && said > 0 && difference > 0) {
      out.accept(
          new Slip(
              null,
              Slip.Side.of(sentence, margin.firstToken(), margin.endToken(), said, "1"),
              Slip.Side.of(sentence, score.firstToken(), score.endToken(), difference, "1")));
    }
  }

  /** Whether a number stands beside a score as its margin. */
  private static boolean margin(
      Context context, Sentence sentence, Quantity score, Quantity margin) {
    Tokens tokens = context.tokens();
    int before = margin.firstToken() - 1;
    boolean named = tokens.is(before, "of") && MARGINS.contains(tokens.lower(before - 1));
    int end = margin.endToken();
    boolean hyphen = tokens.is(end, "-") && tokens.glued(end);
    int noun = hyphen ? end + 1 : end;
    boolean unit = tokens.isWord(noun) && noun < sentence.endToken();
    String thing = unit ? context.noun(noun) : "";
    if (!UNITS.contains(thing) && !(named && !unit)) {
      return false;
    }
    int stop = unit ? noun + 1 : end;
    boolean by = tokens.is(before, "by");
    if (margin.firstToken() < score.firstToken()) {
      // "by 12 points, 88-80", "by a margin of nine votes, 15-4"
      boolean mark = tokens.is(stop, ",", "(") || tokens.is(stop, "–", "—");
      return (by && unit || named) && mark && score.firstToken() == stop + 1;
    }
    int comma = score.endToken();
    comma = tokens.is(comma, "votes") ? comma + 1 : comma;
    // "Members voted 32 to 25 for the strike, a margin of five"
    for (int i = 0; i < 4 && tokens.isWord(comma) && named; i++) {
      comma++;
    }
    boolean over = stop >= sentence.endToken() || tokens.is(stop, ".", ",", ";", ")");
    int article = named ? before - 2 : before;
    boolean won =
        hyphen && tokens.is(stop, "win", "victory", "defeat", "lead", "margin", "majority");
    return tokens.is(comma, ",")
        && article == comma + 1
        && tokens.is(article, "a", "an")
        && (named && over || won);
  }
}
