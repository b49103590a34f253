package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value.Presence.State;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.OutcomeWinners;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who played in a match and who did not: a player who watches it from the stand is away from it,
 * while of all others that would tell that they were there.
 */
final class PresencePlayers {
  private static final WordSet PLAYING = WordSet.of("play", "skate", "captain", "bat", "bowl");

  /** What who takes part in a match or race is to do, or did not do. */
  private static final WordSet STARTING = WordSet.of("start", "play", "run", "ride", "race", "row");

  /** Taking part in a match or race, where that is still to come. */
  private static final WordSet COMPETING =
      WordList.probed(
          """
              compete feature appear participate captain skipper bat bowl skate swim box fight
              defend return open drive sail""");

  private static final WordSet RESTING = WordSet.of("rest", "bench", "drop", "omit", "sideline");

  private static final WordSet WATCHING =
      WordSet.of("watch", "sit", "look", "be", "follow", "cheer", "clap", "applaud", "shout");

  private static final WordSet OUTSIDE =
      WordList.probed(
          """
              stand stands bench sideline sidelines touchline dugout grandstand terraces""");

  /** What who plays takes: "took the floor". */
  private static final WordSet FIELDS =
      WordSet.of("floor", "field", "pitch", "ice", "court", "mat", "mound", "crease");

  private static final WordSet PLAYERS =
      WordList.probed(
          """
              captain skipper striker goalkeeper keeper forward midfielder defender winger player
              batsman bowler scorer playmaker fly-half scrum-half hooker lock quarterback pitcher""");

  private static final WordSet HURT =
      WordList.probed(
          """
              injury injured hamstring knee ankle finger shoulder groin thigh calf concussion
              suspended suspension banned crutches cast sling plaster operation surgery recovering
              fracture illness sprain strain""");

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final boolean match;

  PresencePlayers(Context context, Sentence sentence) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.match = OutcomeWinners.sporting(context);
  }

  /** Whether a clause tells that its subject plays in the match that the report is of. */
  boolean plays(Clause clause) {
    return match
        && !clause.passive()
        && clause.form() == Clause.Form.FINITE
        && PLAYING.contains(context.verb(clause.verb()))
        && !tokens.is(clause.verb(), "plays", "play")
        && (clause.behind(tokens, "for", "with", "since").isEmpty()
            || !clause.behind(tokens, "against").isEmpty()
                && clause.behind(tokens, "since").isEmpty()
                && !tokens.is(clause.verb() - 1, "once", "had", "have", "has"));
  }

  /** "A did not start": whether a clause denies that its subject took part, object or none. */
  boolean missing(Clause clause) {
    return match
        && clause.negated()
        && !clause.passive()
        && clause.form() == Clause.Form.FINITE
        && clause.objects().isEmpty()
        && tokens.is(clause.first(), "did")
        && STARTING.contains(context.verb(clause.verb()));
  }

  /** "is expected to start the match", "will run in Sunday's marathon". */
  boolean due(Clause clause, ClauseParts parts) {
    String verb = context.verb(clause.verb());
    boolean leads = verb.equals("lead") && !clause.objects().isEmpty();
    boolean stands = verb.equals("line") && parts.particle(clause, "up");
    boolean there =
        parts.at(clause, "in", "against", "for", "at") != null || parts.object(clause) != null;
    return match
        && !clause.passive()
        && (STARTING.contains(verb) || COMPETING.contains(verb) || leads || stands)
        && (there || clause.objects().isEmpty() && clause.adjuncts().isEmpty() && !leads);
  }

  /**
   * Whether somebody is to play in a match that is still to come: "has been passed fit for the
   * final", "is out of Saturday's game"; null where a clause does not say so, or has doubts.
   */
  @Nullable State fit(Clause clause, ClauseParts parts) {
    if (!match || clause.negated() || clause.subjects().size() != 1 || !clause.own()) {
      return null;
    }
    String verb = context.verb(clause.verb());
    int next = clause.verb() + 1;
    boolean ahead =
        tokens.is(clause.verb(), "is", "'s", "are")
            || tokens.is(clause.verb() - 1, "will", "would", "is", "been");
    if (tokens.is(clause.verb(), "fit") && tokens.is(clause.verb() - 1, "be")) {
      return match(next) ? State.PRESENT : null; // "will be fit", which looks like a verb
    }
    if (clause.passive() && ahead) {
      boolean ruled = verb.equals("rule") && parts.particle(clause, "out");
      if (ruled || verb.equals("sideline")) {
        return parts.at(clause, "of", "for", "from") == null ? null : State.ABSENT;
      }
      boolean passed = tokens.is(clause.verb(), "passed", "declared", "pronounced");
      return passed && tokens.is(next, "fit") ? State.PRESENT : null;
    }
    if (verb.equals("pass") && !clause.passive() && parts.object(clause, "test", "check")) {
      int fitness = context.find(next, clause.end() + 1, FITNESS::contains);
      return fitness >= 0 ? State.PRESENT : null;
    }
    if (!verb.equals("be") || !ahead) {
      return null;
    }
    boolean of = parts.at(clause, "of", "for") != null;
    if (tokens.is(next, "out", "unavailable")) {
      return of ? State.ABSENT : null;
    }
    boolean well = tokens.is(next, "fit", "available") && !tokens.is(next + 1, "again");
    return well
            && (of || match(next + 1) || tokens.is(next + 1, "to") && tokens.is(next + 2, "play"))
        ? State.PRESENT
        : null;
  }

  /** Whether "for" and the name of a match stand at a token. */
  private boolean match(int i) {
    return tokens.is(i, "for") && context.find(i + 1, i + 7, MATCHES::contains) >= 0;
  }

  private static final WordSet MATCHES =
      WordList.probed(
          """
              match game final semi-final semifinal quarter-final cup derby tie test opener clash
              race playoff play-off fixture""");

  private static final WordSet FITNESS = WordSet.of("fitness", "medical");

  /** What a clause tells of a player, or null. */
  @Nullable PresenceTold told(Clause clause) {
    if (!match || clause.negated() || clause.subjects().size() != 1) {
      return null;
    }
    if (plays(clause)) {
      return new PresenceTold(State.IN_PERSON, null, true);
    }
    String verb = context.verb(clause.verb());
    boolean took =
        verb.equals("take")
            && !clause.objects().isEmpty()
            && FIELDS.contains(tokens.lower(clause.objects().get(0).head()));
    boolean started = verb.equals("start") && !clause.behind(tokens, "against").isEmpty();
    if ((took || started) && clause.own() && clause.form() == Clause.Form.FINITE) {
      return new PresenceTold(State.IN_PERSON, null, true);
    }
    // "A, who was benched after two defeats, scored": of another match
    boolean left = clause.passive() && clause.own() && RESTING.contains(verb);
    boolean watches =
        WATCHING.contains(verb) && outside(clause) && player(clause.subjects().get(0));
    return left || watches ? new PresenceTold(State.AWAY, null, true) : null;
  }

  private boolean outside(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (OUTSIDE.contains(tokens.lower(phrase.head()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody is called a player, or is told to be hurt. */
  private boolean player(Phrase phrase) {
    return context.find(phrase.first(), phrase.whole(), PLAYERS::contains) >= 0
        || context.find(sentence.firstToken(), sentence.endToken(), HURT::contains) >= 0;
  }
}
