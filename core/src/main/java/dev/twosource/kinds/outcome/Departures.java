package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.outcome.OutcomePhrases.Answer;
import dev.twosource.lexicon.WordList;
import java.util.Set;

/** Whether somebody left an office of his own accord or was made to leave it. */
final class Departures {
  private static final Set<String> GOING = Set.of("resign", "resignation", "quit");

  private static final Set<String> DISMISSAL = WordList.set("dismiss dismissal sack sacking fire");

  /** With what a report says that there was more to a resignation, or less to a dismissal. */
  private static final Set<String> PRESSURE =
      WordList.set(
          """
              force ask urge press pressure offer demand threat threaten push tell order refuse
              reject before accept call ultimatum agree oust""");

  private Departures() {}

  /** The code of an answer, for who is out of office with how it came to that. */
  static String code(Answer answer, Slot slot) {
    if (!answer.family().equals("office") || !answer.code().equals("out")) {
      return answer.code();
    }
    boolean went = told(slot, GOING);
    boolean dismissed = told(slot, DISMISSAL);
    if (went == dismissed || told(slot, PRESSURE)) {
      return answer.code();
    }
    return went ? "resigned" : "dismissed";
  }

  private static boolean told(Slot slot, Set<String> words) {
    return slot.context().stream().anyMatch(words::contains)
        || slot.focus().stream().anyMatch(words::contains);
  }
}
