package dev.twosource.kinds.score;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
              association federation stadium arena tournament shield conference series playoffs
              crown title""");

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
    Set<Name> players = players(context, sentence, first, end);
    boolean people = players.stream().allMatch(name -> name.type() == Name.Type.PERSON);
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
          name.type() == Name.Type.PERSON
                  && !sets
                  && !contestant(tokens, name)
                  && !(people && players.contains(name))
              || sets && name.type() == Name.Type.PLACE
              || context.entity(name).age() != null && !sets;
      boolean after = name.firstToken() >= end && !follows(tokens, name.firstToken(), end, level);
      if (!venue && !placed && !after && !origin(context, name) && !contest(context, name)) {
        names.add(name);
      }
    }
    names.sort(
        Comparator.<Name>comparingInt(name -> players.contains(name) ? 0 : 1)
            .thenComparingInt(name -> Math.max(first - name.endToken(), name.firstToken() - end)));
    Set<String> keys = new TreeSet<>();
    for (Name name : names) {
      if (keys.size() < 2) {
        keys.add(context.entity(name).key());
      }
    }
    boolean carried = before.size() == 2 && before.containsAll(keys);
    return carried ? before : keys;
  }

  /** Verbs of what one side does to the other, or what the two do together. */
  private static final WordSet PLAYING =
      WordList.probed(
          """
              beat defeat overcome edge down outlast stun win lose draw thrash rout crush hammer sink
              upset outclass outplay hold see knock dump eliminate oust send put sweep humble demolish
              pip topple dispatch trounce whip blank brush ease go fall crash succumb end finish
              lead trail share spring suffer reach""");

  /**
   * The names that clauses around a score have as who plays whom: "Halden, fresh from the Andes
   * cup, beat Porsgrunn 3-1", "Halden's trip to the cup ended with a 4-1 defeat by Porsgrunn".
   */
  private static Set<Name> players(Context context, Sentence sentence, int first, int end) {
    Set<Name> found = new LinkedHashSet<>();
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.first() > end || clause.end() + 1 < first || !plays(context, clause)) {
        continue;
      }
      add(context, clause.subjects(), found);
      add(context, clause.objects(), found);
      for (Adjunct adjunct : clause.adjuncts()) {
        boolean other =
            context.tokens().is(adjunct.preposition(), "by", "to", "against", "over", "with", "at")
                && adjunct.preposition() >= end;
        if (other) {
          add(context, adjunct.phrases(), found);
        }
      }
    }
    return found;
  }

  private static boolean plays(Context context, Clause clause) {
    return PLAYING.contains(context.verb(clause.verb()));
  }

  /**
   * The first name of each phrase: "Halden's first trip to the cup" is Halden's; where it is that
   * of a nation and another one follows, that one: "the Danish visitors Kolding Nord".
   */
  private static void add(Context context, List<Phrase> phrases, Set<Name> found) {
    for (Phrase phrase : phrases) {
      Name first = null;
      for (Name name : context.names(phrase.first(), phrase.end())) {
        if (!contest(context, name) && (first == null || first.demonym())) {
          first = name;
        }
      }
      if (first != null) {
        found.add(first);
      }
    }
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
            "for", "between")
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

  /** Whether a name is that of a competition, or stands before the word for one. */
  private static boolean contest(Context context, Name name) {
    return competition(context.entity(name).key())
        || NO_SIDE.contains(context.noun(name.endToken()));
  }

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
        || tokens.is(name.firstToken() - 1, "at", "by", "to", "for")
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
      boolean may = duels || name.type() != Name.Type.PERSON;
      if (may && keys.size() < 40 && !contest(context, name)) {
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

  /** The two people whom a report of sets names again and again: its players, or none. */
  static Set<String> players(Context context) {
    Set<String> once = new LinkedHashSet<>();
    Set<String> again = new LinkedHashSet<>();
    for (Name name : context.reading().names().mentions()) {
      if (name.type() == Name.Type.PERSON) {
        String key = context.entity(name).key();
        if (!once.add(key)) {
          again.add(key);
        }
      }
    }
    Set<String> both = once.size() == 2 ? once : again;
    return both.size() == 2 ? new TreeSet<>(both) : Set.of();
  }
}
