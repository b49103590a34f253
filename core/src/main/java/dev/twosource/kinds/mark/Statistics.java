package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Sorted;
import dev.twosource.kinds.count.CountFamilies;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks numbers of what somebody has or did with whose they are: how many children a parent has,
 * and what a player did in a match or a career ("Carlsen scored 14 points", "Dermott, who has 2,029
 * points in his career"). Two reports that count one player's points of one match count one thing,
 * and the points of two players are two.
 */
public final class Statistics {
  /** What a player is counted to have done. */
  private static final Set<String> COUNTED =
      WordList.set(
          """
              point goal rebound assist yard touchdown run wicket try save strikeout tackle
              interception block carry reception birdie ace homer penalty completion""");

  /** What is counted over more than a match. */
  private static final WordSet LONG =
      WordSet.of("career", "season", "seasons", "all-time", "tournament", "year", "now", "games");

  /** What is counted over more than a match, wherever in the sentence it says so. */
  private static final WordSet OVERALL = WordSet.of("career", "season", "seasons", "all-time");

  /** What is some of a match, or some of what a player did in it. */
  private static final WordSet SOME =
      WordList.probed(
          """
              half halves quarter quarters period periods inning innings over overtime set straight
              unanswered consecutive first second third fourth opening final last next stretch
              spell run-up lead deficit ahead behind clear up down game-high average averaged
              averages averaging more another needed needs needing short away within of
              off shy per""");

  /** What puts a match back in time. */
  private static final WordSet EARLIER =
      WordList.probed(
          """
              week weeks month months ago earlier previous previously prior before since after when if""");

  /** How far before a number its verb may stand. */
  private static final int NEAR = 8;

  /** How far before a number a word may stand that puts its match back in time. */
  private static final int FAR = 30;

  private Statistics() {}

  /** The same claims, in order, those of what somebody has or did with the mark of whose it is. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      String whose = whose(context, claim);
      marked.add(whose == null ? claim : claim.with(claim.slot().marked(Slot.PLAYER + whose)));
    }
    return marked;
  }

  /** Whose a number is, and of what; null where it is nobody's, or nobody is named. */
  private static @Nullable String whose(Context context, Claim claim) {
    if (claim.slot().measure().equals(CountFamilies.CHILDREN)) {
      String key = parent(context, claim);
      return key == null ? null : "child:" + key;
    }
    if (claim.detail().equals("count.other") && FIXTURES.contains(claim.slot().head())) {
      String key = banned(context, claim);
      return key == null ? null : "ban:" + key;
    }
    boolean counts =
        claim.detail().equals("count.other")
            && COUNTED.contains(claim.slot().head())
            && !claim.slot().part()
            && whole(claim);
    boolean match = claim.event() != null && claim.event().type().equals("match");
    boolean length = claim.detail().equals("distance") && match;
    if (!counts && !length) {
      return null;
    }
    Sentence sentence = sentence(context, claim);
    int number = number(context, sentence, claim);
    if (number < 0 || length && !context.tokens().is(number + 1, "yards", "yard")) {
      return null;
    }
    String player = player(context, claim, sentence, number);
    // yards of nobody known, or of some of a match, are no distance between two places either
    return player == null && length ? "?" + claim.document() : player;
  }

  /** What somebody is banned for so many of. */
  private static final Set<String> FIXTURES = Set.of("match", "game", "race", "fixture", "bout");

  private static final Set<String> BANS = Set.of("ban", "suspension");

  /**
   * The key of the one who is banned for a number of matches: "was given a five-match ban", "will
   * miss three matches", "has been suspended for four games"; null where it is no ban to come.
   */
  private static @Nullable String banned(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    Sentence sentence = sentence(context, claim);
    int number = number(context, sentence, claim);
    if (number < 0) {
      return null;
    }
    boolean ban = tokens.is(number + 1, "-") && BANS.contains(context.noun(number + 3));
    for (int i = number - 1; i >= Math.max(sentence.firstToken(), number - 6) && !ban; i--) {
      boolean out =
          context.verb(i).equals("miss")
              || context.verb(i).equals("sit") && tokens.is(i + 1, "out");
      boolean ahead = tokens.is(i - 1, "will", "must", "to", "would");
      boolean barred =
          (context.verb(i).equals("ban") || context.verb(i).equals("suspend"))
              && context.find(i, number, w -> w.equals("for")) > 0;
      ban = barred || out && ahead || BANS.contains(context.noun(i)) && tokens.isWord(i + 1);
    }
    String key = null;
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      String own = context.entity(name).key();
      if (ban && name.type() == Name.Type.PERSON && !own.equals(key)) {
        if (key != null) {
          // of several who are named it is the one of whom the clause tells
          Clause clause = before(context.clauses(sentence).clauses(), number);
          return clause == null ? null : subject(context, sentence, clause);
        }
        key = own;
      }
    }
    return key == null || key.isEmpty() ? null : key;
  }

  /**
   * The key of the one whose children are counted: "Zora Hort, 34, a mother of 12", "mother-of-two
   * Zora Hort".
   */
  private static @Nullable String parent(Context context, Claim claim) {
    int first = start(context.tokens(), claim);
    Sentence sentence = sentence(context, claim);
    Name before = null;
    for (Name name : context.names(Math.max(sentence.firstToken(), first - NEAR), first)) {
      before = name.type() == Name.Type.PERSON && name.proper() ? name : before;
    }
    Name after = null;
    for (Name name : context.names(first, Math.min(sentence.endToken(), first + NEAR))) {
      boolean next = context.find(first, name.firstToken(), w -> w.equals(",")) < 0;
      after = after == null && next && name.type() == Name.Type.PERSON ? name : after;
    }
    Clause clause = before(context.clauses(sentence).clauses(), first);
    if (clause != null && after == null && context.verb(clause.verb()).equals("be")) {
      return subject(context, sentence, clause);
    }
    Name whose = after != null ? after : before;
    String key = whose == null ? "" : context.entity(whose).key();
    return key.isEmpty() ? null : key;
  }

  /** The key of the one person who is named as the subject of a clause, or null. */
  private static @Nullable String subject(Context context, Sentence sentence, Clause clause) {
    List<Persons.Mention> subject =
        Persons.of(context).subject(sentence, Persons.of(context).in(sentence), clause.verb());
    return subject.size() == 1 && subject.get(0).named() ? subject.get(0).key() : null;
  }

  /** In which way a player gained yards, or "" where the words leave it open. */
  private static String way(Context context, int verb, int end) {
    for (int i = verb; i < end; i++) {
      String word = context.verb(i);
      String noun = context.noun(i);
      if (RAN.contains(word) || RAN.contains(noun)) {
        return "ran:";
      }
      if (THREW.contains(word)) {
        return "threw:";
      }
      if (CAUGHT.contains(word) || CAUGHT.contains(noun)) {
        return "caught:";
      }
    }
    return "";
  }

  private static final WordSet RAN = WordSet.of("run", "rush", "carry", "rushing");

  private static final WordSet THREW = WordSet.of("throw", "pass", "complete");

  private static final WordSet CAUGHT = WordSet.of("catch", "receive", "reception", "haul");

  /** Who did what a number tells, in a match or a career, or null. */
  private static @Nullable String player(
      Context context, Claim claim, Sentence sentence, int number) {
    String from = from(context, claim, sentence, number);
    if (from != null) {
      return from;
    }
    Clause clause = before(context.clauses(sentence).clauses(), number);
    if (clause == null || clause.negated() || clause.passive()) {
      return null;
    }
    int verb = clause.verb();
    int end = Math.min(number + NEAR, sentence.endToken());
    // "29 points, nine of them in the last quarter": what is said of the nine
    int comma = context.find(number, end, ","::equals);
    boolean some = context.find(verb, comma < 0 ? end : comma, SOME::contains) >= 0;
    // "came a week after he managed ten yards": of another match; "entered it with 2,282 points"
    boolean other =
        context.find(Math.max(sentence.firstToken(), number - FAR), number, EARLIER::contains) >= 0
            || context.verb(verb).equals("enter");
    boolean yards = claim.detail().equals("distance");
    String way = yards ? way(context, verb, end) : "";
    if (some || other || yards && way.isEmpty()) {
      return null;
    }
    // "rushed for 404 yards and two touchdowns and had 52 catches this season"
    boolean career =
        many(claim)
            || context.find(verb, end, LONG::contains) >= 0
            || context.find(end, sentence.endToken(), OVERALL::contains) >= 0;
    String key = subject(context, sentence, clause);
    return key == null ? null : (career ? "career:" : "match:") + way + key;
  }

  /** "Behind 27 points from A": who is named right behind what he did; or null. */
  private static @Nullable String from(
      Context context, Claim claim, Sentence sentence, int number) {
    int noun = number + 1;
    boolean told =
        claim.detail().equals("count.other")
            && context.tokens().is(noun + 1, "from", "by")
            && noun + 2 < sentence.endToken();
    Name name = told ? context.nameAt(noun + 2) : null;
    boolean person = name != null && name.type() == Name.Type.PERSON && name.proper();
    return person ? (many(claim) ? "career:" : "match:") + context.entity(name).key() : null;
  }

  /**
   * The last clause whose verb stands near before a number, or null; clauses come in text order.
   */
  private static @Nullable Clause before(List<Clause> clauses, int number) {
    int next = Sorted.first(clauses, clause -> clause.verb() >= number);
    Clause clause = next == 0 ? null : clauses.get(next - 1);
    return clause != null && number - clause.verb() <= NEAR ? clause : null;
  }

  /** Whether a number is whole: "logged 20.2 points" are what a player has on average. */
  private static boolean whole(Claim claim) {
    return !(claim.value() instanceof Value.Amount amount)
        || amount.stated() == Math.rint(amount.stated());
  }

  /** Whether so much is done in no single match: 2,129 points, 60 goals. */
  private static boolean many(Claim claim) {
    double most =
        switch (claim.slot().head()) {
          case "yard", "run" -> 600;
          case "point" -> 120;
          default -> claim.detail().equals("distance") ? 550 : 40; // metres of 600 yards
        };
    return claim.value() instanceof Value.Amount amount && amount.interval().low() > most;
  }

  private static int start(Tokens tokens, Claim claim) {
    return tokens.tokenAt(claim.span().start());
  }

  private static Sentence sentence(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    return context.sentences().get(tokens.sentenceOf(start(tokens, claim)));
  }

  /** The token of a claim's number, or -1. */
  private static int number(Context context, Sentence sentence, Claim claim) {
    if (!(claim.value() instanceof Value.Amount amount)) {
      return -1;
    }
    List<Quantity> quantities = context.quantities(sentence);
    int first = Sorted.first(quantities, q -> q.span().start() >= claim.span().start());
    for (int q = first; q < quantities.size(); q++) {
      Quantity quantity = quantities.get(q);
      if (quantity.span().start() >= claim.span().end()) {
        break;
      }
      boolean inside = quantity.span().end() <= claim.span().end();
      boolean measure = quantity.kind() == Quantity.Kind.MEASURE;
      if (inside && (measure || quantity.stated() == amount.stated())) {
        return quantity.firstToken();
      }
    }
    return -1;
  }
}
