package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import java.util.Set;

/** Nouns of what is counted by the head, the swarm or the flock. */
public final class Animals {
  private static final Set<String> MORE =
      WordList.set(
          """
              bird poultry hive colony swarm animal livestock cattle herd flock whale seal donkey cub
              tiger turtle tortoise alligator ostrich emu sloth yak gull lynx beaver otter octopus
              chicken""");

  private Animals() {}

  /** Whether a noun, given its lemma, stands for animals. */
  public static boolean is(String lemma) {
    return Lexicon.get().nounClass(lemma) == NounClass.ANIMAL || MORE.contains(lemma);
  }
}
