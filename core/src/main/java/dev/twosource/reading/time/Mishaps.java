package dev.twosource.reading.time;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;

/**
 * Sudden happenings, of which a report opens with one and comes back to it: "Friday's crash has now
 * claimed two lives. Her mother died on Sunday. The accident happened at 8:40 p.m." is of Friday.
 */
final class Mishaps {
  private static final Set<String> NOUNS =
      WordList.set(
          """
              accident crash collision wreck smash pile-up pileup derailment fire blaze blast
              explosion attack shooting stabbing robbery heist raid quake earthquake avalanche
              landslide capsizing breakout incident disaster tragedy""");

  private static final Set<String> DEEDS =
      WordList.set(
          """
              crashed collided overturned derailed exploded robbed stabbed capsized attacked
              ambushed escaped plunged ploughed plowed rammed""");

  private static final Set<String> BEGINNING =
      Set.of("happened", "occurred", "took", "struck", "began", "started", "broke", "unfolded");

  private Mishaps() {}

  /** Whether a sentence tells of a sudden happening. */
  static boolean told(Tokens tokens, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (NOUNS.contains(tokens.lower(i)) || DEEDS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence says of the happening that is the report's own when it was. */
  static boolean resumed(Tokens tokens, Sentence sentence) {
    int first = sentence.firstToken();
    return tokens.is(first, "the")
        && NOUNS.contains(tokens.lower(first + 1))
        && BEGINNING.contains(tokens.lower(first + 2));
  }
}
