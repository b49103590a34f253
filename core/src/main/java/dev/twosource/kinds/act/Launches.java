package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;

/**
 * What a report of a rocket calls its launch: "the maiden flight", "the next attempt", "they will
 * try again", "it rose at nine". Each writer has another word, and only what the report is about
 * says that all of them are one.
 */
public final class Launches {
  /** What a rocket does when it is launched. */
  private static final Set<String> RISING =
      Set.of("~rise", "~lift", "~climb", "~soar", "~fly", "~roar", "~leave", "~depart");

  /** What an attempt is told with. */
  private static final Set<String> MAKING = Set.of("~make", "~try", "~attempt", "trial");

  private static final Set<String> ATTEMPTS = Set.of("attempt", "attempts", "try", "tries");

  /** Of these words one stands in a report where flights are those of rockets. */
  private static final Set<String> ROCKETS =
      WordList.set("rocket rockets spaceport launchpad launcher orbit suborbital spacecraft");

  private Launches() {}

  /** The act that a word tells of, which in a report of a launch may be the launch. */
  public static String of(Context context, Sentence sentence, int trigger, String type) {
    boolean flight = type.equals("flight");
    boolean rising = RISING.contains(type);
    boolean making =
        MAKING.contains(type)
            && context.find(
                    Math.max(sentence.firstToken(), trigger - REACH),
                    Math.min(sentence.endToken(), trigger + REACH),
                    ATTEMPTS::contains)
                >= 0;
    if (!flight && !rising && !making) {
      return type;
    }
    boolean rocket =
        context.find(sentence.firstToken(), sentence.endToken(), ROCKETS::contains) >= 0;
    return flight && rocket || about(context) && !(rising && people(context, sentence, trigger))
        ? "launch"
        : type;
  }

  /** How many words from a verb its attempt may stand. */
  private static final int REACH = 6;

  /** Whether a report is about a launch, or about a flight and a rocket. */
  private static boolean about(Context context) {
    Occurrence main = context.events().mainOccurrence();
    if (main == null || main.background()) {
      return false;
    }
    if (!main.type().equals("flight")) {
      return main.type().equals("launch");
    }
    for (Sentence sentence : context.sentences()) {
      if (context.find(sentence.firstToken(), sentence.endToken(), ROCKETS::contains) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is people of whom a verb tells, who leave and rise like anybody. */
  private static boolean people(Context context, Sentence sentence, int verb) {
    Clause clause = DateClauses.of(context, sentence, verb);
    if (clause == null || clause.subjects().size() != 1) {
      return true;
    }
    Phrase subject = clause.subjects().get(0);
    NounClass sort = Lexicon.get().nounClass(context.noun(subject.head()));
    Name name = context.nameAt(subject.head());
    // "the Nordlys rose": no person has an article
    boolean article = context.tokens().is(subject.first(), "the", "its", "a", "an");
    return sort == NounClass.PERSON
        || sort == NounClass.GROUP
        || name != null && name.type() == Name.Type.PERSON && !article
        || context.tokens().is(subject.head(), "he", "she", "they", "i", "we", "who");
  }
}
