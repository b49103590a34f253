package dev.twosource.kinds.duration;

import dev.twosource.lexicon.WordList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sorts of what lasts: "spoke", "the briefing" and "took questions" are all talk. */
public final class LastingSorts {
  /** Sorts of what lasts, with the nouns and verbs by which it is told. */
  private static final Map<String, String> SORTS =
      WordList.sorted(
          """
          talk: talks call meeting debate speech interview vote question answer brief briefing conference press assembly congress convention council cabinet session hearing discuss discussion speak address evidence testify testimony statement sermon lecture chat conversation
          wait: wait queue delay line standing
          stop: outage closure break halt interruption interrupt suspend suspension keep idle down shutdown stoppage silent offline impassable blockade block
          held: kidnapping siege trapped missing stay hospital adrift hold captive hide
          move: journey flight swim mission spacewalk race walk climb sail row cross drive ride fly travel crossing voyage trip arrive dive drift march run float water
          shake: quake shake tremble rumble sway tremor
          burn: fire burn control out contain
          show: concert match sing play perform dance show ceremony game performance recital film festival exhibition
          search: search hunt rescue look comb
          drill: exercise manoeuvre maneuver train practise practice drill
          rest: sleep rest recover nap doze
          work: work operation repair build mend operate
          """);

  /** What binds, or is a gap between two: a thing of its own, that no other length is held to. */
  private static final Set<String> OWN =
      Set.of(
          Contracts.HEAD,
          Tenures.HEAD,
          Terms.BAN,
          Terms.LEASE,
          Terms.EXTENSION,
          Margins.WON,
          Margins.AHEAD);

  private LastingSorts() {}

  /** Whether a head is a thing of its own: a contract, a ban, a margin. */
  public static boolean own(String head) {
    return OWN.contains(head);
  }

  /** Whether one of the words of a passage tells of a sort. */
  public static boolean tells(Set<String> words, String sort) {
    for (String word : words) {
      if (sort.equals(SORTS.get(word))) {
        return true;
      }
    }
    return false;
  }

  /** The sort of the head of a length; null for what only a verb or noun of its own tells. */
  public static @Nullable String of(String head) {
    String word = head.startsWith("~") ? head.substring(1) : head.split(" ")[0];
    String sort = SORTS.get(word);
    return sort != null || head.startsWith("~") ? sort : word;
  }
}
