package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who go somewhere together without a word for a delegation: "ten growers from Murcia came
 * to Brussels", "Danish officers visited the base". What the next sentences say of "them", "their
 * leader" or "the growers" is said of these.
 */
final class DelegationParties {
  /** What people who are sent somewhere do there. */
  private static final WordSet GOING =
      WordList.probed(
          """
              travel visit arrive land fly tour inspect come return sail journey be call begin start
              hand deliver meet examine study attend go leave spend""");

  /** What those do who have them as guests. */
  private static final WordSet RECEIVING =
      WordList.probed(
          """
              receive welcome host greet examine inspect visit""");

  private DelegationParties() {}

  /** Whether a word for several people stands at a token, and where they come from behind it. */
  static boolean from(Context context, int head) {
    Tokens tokens = context.tokens();
    Name place = several(context, head) && tokens.is(head + 1, "from") ? at(context, head) : null;
    return place != null && place.type() != Name.Type.PERSON && !place.demonym();
  }

  private static @Nullable Name at(Context context, int head) {
    Tokens tokens = context.tokens();
    return context.nameAt(tokens.is(head + 2, "the") ? head + 3 : head + 2);
  }

  /** Whether a word for several people stands at a token: "growers". */
  static boolean several(Context context, int head) {
    Tokens tokens = context.tokens();
    boolean opens = head == 0 || tokens.sentenceOf(head) != tokens.sentenceOf(head - 1);
    boolean many =
        tokens.lower(head).endsWith("s")
            || tokens.lower(head).endsWith("men")
            || tokens.is(head, "people");
    return many
        && tokens.isWord(head)
        && (opens || !tokens.isCapitalised(head))
        && context.nameAt(head) == null
        && (tokens.is(head, "people", "men", "women")
            || Lexicon.get().nounClass(context.noun(head)) == NounClass.PERSON);
  }

  /** Whether a sentence tells of people by where they come from. */
  static boolean told(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (from(context, i)) {
        return true;
      }
    }
    return false;
  }

  /** The word for the people who go somewhere, or who are received, in a sentence; or -1. */
  static int sent(Context context, Sentence sentence) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      String verb = context.verb(clause.verb());
      List<Phrase> who =
          clause.negated()
              ? List.of()
              : !clause.passive() && GOING.contains(verb)
                  ? clause.subjects()
                  : !RECEIVING.contains(verb)
                      ? List.of()
                      : clause.passive() ? clause.behind(context.tokens(), "by") : clause.objects();
      int head = who.size() == 1 ? who.get(0).head() : -1;
      if (head >= 0 && several(context, head) && whose(context, sentence, head) != null) {
        return head;
      }
    }
    return -1;
  }

  /** How many people a word stands for that tells of those who go somewhere; or -1. */
  static int number(Context context, Sentence sentence, int head) {
    Phrase phrase = context.clauses(sentence).phraseAt(head);
    return phrase == null ? -1 : new DelegationSizes(context, sentence).stated(phrase);
  }

  /** Whether a sentence goes on with those whom the one before told of: "The delegation will". */
  static boolean goesOn(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int first = sentence.firstToken();
    return tokens.is(first, "the")
        && tokens.is(first + 1, "delegation", "mission", "group", "team", "visitors", "guests")
        && !tokens.is(first + 2, "of", "from", "that", "which", "'s");
  }

  /** Where people come from whom a word stands for: a country, or a place in it; or null. */
  static @Nullable String whose(Context context, Sentence sentence, int head) {
    if (Delegations.people(context, head)) {
      return Delegations.owner(context, sentence, head);
    }
    Name place = from(context, head) ? at(context, head) : null;
    return place == null ? null : Delegations.key(context, place);
  }
}
