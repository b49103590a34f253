package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are known by the verb or the noun that makes them one, whatever words they share
 * with what they answer: "The cutter's crew say they fired twice. The navy replied that its guns
 * had been silent", "said no such reports existed".
 */
final class Retorts {
  /** Verbs of saying that need somebody who says otherwise. */
  private static final WordSet AGAINST =
      WordSet.of("insist", "maintain", "contend", "counter", "retort");

  /** Verbs of saying that need somebody who has spoken. */
  private static final WordSet REPLYING = WordSet.of("reply", "answer", "respond");

  /** How far from what is said its verb may stand. */
  private static final int NEAR = 3;

  /** A statement of fewer words says too little to be at odds with. */
  private static final int LEAST = 4;

  /** How many words of a statement tell whether it is of what is to come. */
  private static final int BEGINNING = 8;

  /** What is said not to exist where somebody has told of it. */
  private static final Set<String> TOLD =
      WordList.set(
          """
              claim report request complaint warning order evidence agreement deal promise incident
              attack meeting call conversation offer threat payment accusation allegation statement
              instruction letter document message record plan decision problem fault breach bribe
              contract contact discussion undertaking pledge assurance approach demand""");

  private static final Set<String> GROUNDS =
      Set.of("record", "records", "knowledge", "trace", "sign", "evidence", "proof", "memory");

  private Retorts() {}

  /**
   * Whether the second of two neighbouring statements is told by a verb with which one party meets
   * another, and both are of what was or is: who is asked for more and replies that he will pay no
   * more is at odds over what is to be.
   */
  static boolean is(Context context, Statement claim, Statement answer) {
    return claim.voice().kind() == Voice.Kind.REPORTED
        && answer.voice().kind() == Voice.Kind.REPORTED
        && claim.end() - claim.first() >= LEAST
        && answer.end() - answer.first() >= LEAST
        && meets(context, claim, answer)
        && !ahead(context, claim)
        && !ahead(context, answer);
  }

  private static boolean meets(Context context, Statement claim, Statement answer) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(answer.first()));
    for (int i = Math.max(sentence.firstToken(), answer.first() - NEAR); i < answer.first(); i++) {
      String verb = context.verb(i);
      // "insists on a new count", "a reply that"
      boolean that = tokens.is(answer.first() - 1, "that") && i == answer.first() - 2;
      boolean next = i == answer.first() - 1;
      boolean finite = tokens.lower(i).endsWith("ed") || tokens.lower(i).endsWith("s");
      if (finite
          // in court each side contends one thing after the other
          && !(verb.equals("contend") && !Rejoinders.meet(context, claim, answer))
          && (AGAINST.contains(verb) && (that || next) && !tokens.is(answer.first(), "on", "upon")
              || REPLYING.contains(verb) && that)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement is of what is to be, or should. */
  private static boolean ahead(Context context, Statement statement) {
    Tokens tokens = context.tokens();
    int end = Math.min(statement.end(), statement.first() + BEGINNING);
    for (int i = statement.first(); i < end; i++) {
      if (COMING.contains(tokens.lower(i))
          || tokens.lower(i).endsWith("'ll")
          || context.modality(i) == Modality.PLANNED
          || context.modality(i) == Modality.POSSIBLE) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet COMING =
      WordList.probed(
          """
              will would shall should must ought need needs want wants wanted hope hopes hoped let
              may might could if""");

  /** "no such reports existed", "no record of any complaint", from the token of "no". */
  static boolean none(Context context, int no) {
    Tokens tokens = context.tokens();
    if (!tokens.is(no, "no")) {
      return false;
    }
    if (tokens.is(no + 1, "such")) {
      return TOLD.contains(context.noun(no + 2)) || TOLD.contains(context.noun(no + 3));
    }
    return GROUNDS.contains(tokens.lower(no + 1))
        && tokens.is(no + 2, "of")
        && (tokens.is(no + 3, "such")
            || tokens.is(no + 3, "any", "this", "that", "these", "those")
                && (TOLD.contains(context.noun(no + 4)) || TOLD.contains(context.noun(no + 5))));
  }

  /**
   * The statement of which a quotation is the rest, or null: "The prosecutor believes that a driver
   * gave the route away. 'It took help from inside,' Ada Holm said."
   */
  static @Nullable Statement before(
      Context context, List<Statement> statements, Statement quotation) {
    int at = statements.indexOf(quotation);
    if (at < 1 || quotation.voice().kind() != Voice.Kind.QUOTED) {
      return null;
    }
    Statement last = statements.get(at - 1);
    int sentences =
        context.tokens().sentenceOf(quotation.first()) - context.tokens().sentenceOf(last.first());
    return last.voice().kind() == Voice.Kind.REPORTED
            && sentences == 1
            && last.end() - last.first() >= LEAST
            && going(last.voice(), quotation.voice())
        ? last
        : null;
  }

  /** Whether a name may be that of somebody who has been called by what he is. */
  private static boolean going(Voice first, Voice named) {
    String noun = first.key();
    String name = named.key();
    if (noun == null || name == null) {
      return false;
    }
    return noun.equals(name)
        || Parties.one(first, named)
        || Lexicon.get().isNoun(Parties.head(noun))
            && name.indexOf(':') < 0
            && !Lexicon.get().isNoun(name);
  }
}
