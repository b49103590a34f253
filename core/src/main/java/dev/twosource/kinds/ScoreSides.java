package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The two sides of a score. */
final class ScoreSides {
  /** Parts of the names of competitions and grounds: they are no side. */
  private static final WordSet NO_SIDE =
      WordList.probed(
          """
              league cup championship championships division liga bundesliga trophy open premiership
              association federation stadium arena park ground tournament shield conference series
              playoffs""");

  private ScoreSides() {}

  /**
   * The two sides of a score: those named by it; else those spoken of before, where one of them is
   * named or none.
   */
  static Set<String> of(
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
            before, "against", "over", "to", "at", "by", "v", "vs", "versus", "past", "of", "from",
            "between")
        || tokens.is(before, "on") && tokens.is(before - 1, "up") && before - 1 == end
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

  /** What the one who wins does to the other. */
  private static final String[] BEATING = {
    "beat", "defeated", "overcame", "edged", "beats", "downed", "outlasted", "stunned"
  };

  /** Whether a person is told of as one of two who play each other. */
  private static boolean contestant(Tokens tokens, Name name) {
    return tokens.is(name.endToken(), BEATING)
        || tokens.is(
            name.endToken(),
            "drew",
            "ran",
            "won",
            "lost",
            "went",
            "finished",
            "lead",
            "leads",
            "led",
            "trails",
            "took")
        || tokens.is(name.firstToken() - 1, "against", "past", "with", "between")
        || tokens.is(name.firstToken() - 1, "and") && tokens.is(name.firstToken() - 4, "between")
        || tokens.is(name.firstToken() - 1, "at")
            && tokens.is(name.firstToken() - 2, ScoreMeasures.RESULTS)
        || beaten(tokens, name.firstToken());
  }

  /** Whether who stands at a token is beaten: "beat Cole", "defeating third seed Maria Cole". */
  private static boolean beaten(Tokens tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (tokens.is(i, BEATING) || tokens.is(i, "beating", "defeating")) {
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

  /** The keys of all names that may be a side's. */
  static Set<String> candidates(Context context) {
    Set<String> keys = new TreeSet<>();
    boolean duels = duels(context);
    for (Name name : context.reading().names().mentions()) {
      String key = context.entity(name).key();
      boolean may = duels ? name.type() == Name.Type.PERSON : name.type() != Name.Type.PERSON;
      if (may && keys.size() < 40 && !competition(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Games of one against one. */
  private static final WordSet DUELS =
      WordSet.of("chess", "tennis", "snooker", "darts", "squash", "badminton", "draughts");

  /** Whether a report tells of a game of one against one, in which people are the sides. */
  private static boolean duels(Context context) {
    return context.find(0, Math.min(context.tokens().size(), 400), DUELS::contains) >= 0;
  }
}
