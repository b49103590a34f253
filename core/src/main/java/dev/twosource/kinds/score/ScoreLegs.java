package dev.twosource.kinds.score;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which of several matches of the same sides a score is of. */
final class ScoreLegs {
  private ScoreLegs() {}

  /** Which of several matches of the same sides words speak of. */
  static Set<String> of(Tokens tokens, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String leg = legAt(tokens, i);
      if (leg != null) {
        found.add(leg);
      }
    }
    return found;
  }

  static @Nullable String nearest(Tokens tokens, Sentence sentence, int first, int end) {
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
  static boolean taken(Context context, Sentence sentence, int first, int end) {
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

  /** With which the words for one of several matches begin. */
  private static final WordSet OPENING =
      WordList.probed(
          """
              singles doubles women men ladies women's men's first second third opening return last previous
              reverse under u19 u21 u18 u17 u20 u23 junior youth reserve""");

  private static final WordSet SEASONS =
      WordList.probed("season league championship tournament campaign group competition year cup");

  /** Whether "of the women's league" follows, before the clause goes on. */
  private static boolean seasoned(Tokens tokens, int from) {
    for (int i = from; i < from + 6; i++) {
      if (SEASONS.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.is(i, "on", "in", "at", ".", ",", "and", "two", "tie")) {
        return false;
      }
    }
    return false;
  }

  /** "The under-19 team", "the first team of the club": one of several teams. */
  private static @Nullable String team(Tokens tokens, int i) {
    int noun = i + 1;
    boolean young =
        tokens.is(i, "junior", "youth") || tokens.lower(i).startsWith("u") && isAge(tokens, i);
    if (tokens.is(i, "under") && tokens.is(i + 1, "-") && tokens.isNumber(i + 2)) {
      young = true;
      noun = tokens.is(i + 3, "s", "'s") ? i + 4 : i + 3;
    }
    boolean side = tokens.is(noun, "team", "side", "eleven", "squad");
    if (young && side) {
      return "youth team's";
    }
    if (tokens.is(i, "reserve") && side) {
      return "reserve team's";
    }
    // "the first team to win there"
    return tokens.is(i, "first") && tokens.is(noun, "team") && !tokens.is(noun + 1, "to", "since")
        ? "first team's"
        : null;
  }

  private static boolean isAge(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return word.length() == 3 && Character.isDigit(word.charAt(1));
  }

  private static @Nullable String legAt(Tokens tokens, int i) {
    if (!OPENING.contains(tokens.lower(i))) {
      return null;
    }
    if (tokens.is(i, "women", "men", "ladies") && tokens.is(i + 1, "'s", "\u2019s")
        || tokens.is(i, "women", "men") && tokens.is(i + 1, "of") && tokens.is(i - 1, "the")
        || tokens.is(i, "women's", "men's")) {
      return tokens.is(i, "men", "men's") ? "men's" : "women's";
    }
    String team = team(tokens, i);
    if (team != null) {
      return team;
    }
    if (tokens.is(i, "singles", "doubles")) {
      return tokens.lower(i);
    }
    // "the opening match of the season" is none of two
    boolean leg = tokens.is(i + 1, "leg"); // of two, whatever cup they are for
    boolean season = !leg && tokens.is(i + 2, "of", "in") && seasoned(tokens, i + 3);
    if (tokens.is(i, "first", "second", "third", "opening", "return")
        && !season
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
