package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Voice;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks for a public body, and who has a stake in what is said. */
public final class Stakes {
  /** Bodies whose word a narrator passes on as fact. */
  private static final Set<String> OFFICIAL =
      WordList.set(
          """
              police officials official authorities authority ministry hospital hospitals doctors
              court firefighters rescuers coroner prosecutors agency office department government
              governor mayor spokesman spokeswoman medics service coastguard army military state
              control observatory commission commissioner""");

  /** Those who have a stake in a number. */
  private static final Set<String> PARTISAN =
      WordList.set(
          """
              union unions rebels rebel opposition prosecution defence defense lawyer lawyers
              counsel campaigners organisers militants protesters critics activists strikers
              separatists insurgents guerrillas plaintiffs employers federation local stewards""");

  private Stakes() {}

  /** Whether a party's head word, which its key begins with, is that of a public body. */
  public static boolean official(@Nullable String key) {
    return key != null && OFFICIAL.contains(key.split("[: +]", 2)[0]);
  }

  /** Whether a voice is that of one side in a quarrel. */
  public static boolean has(@Nullable Voice voice) {
    String key = voice == null ? null : voice.key();
    if (key == null) {
      return false;
    }
    for (String part : key.split("[: +]")) {
      if (PARTISAN.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
