package dev.twosource.reading.voice;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Voice;
import java.util.Locale;
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

  /** Those who stand for somebody, besides: what they count is their own count. */
  private static final WordSet SIDES =
      WordList.probed(
          """
              family families relatives residents villagers tenants neighbours farmers planters
              growers traders shopkeepers students teachers workers miners association committee
              guild league collective group campaign party promoter promoters organiser organizers
              organizer company firm operator owner owners insurer club developer contractor
              management centre center coalition movement front militia insurgent lawyer platform""");

  private Stakes() {}

  /**
   * Whether two parties stand on two sides, so that two numbers are no sign of time gone by: one of
   * them has a stake in what it counts.
   */
  public static boolean sides(@Nullable Voice a, @Nullable Voice b) {
    return Parties.two(a, b) && (has(a) || has(b) || stands(a) || stands(b));
  }

  /** Whether a word that tells who speaks is one for those who stand for somebody. */
  private static boolean stands(Voice voice) {
    String all = voice.key() + " " + voice.body() + " " + voice.speaker();
    return WORDS.splitToStream(all.toLowerCase(Locale.ROOT)).anyMatch(SIDES::contains);
  }

  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,:+'\u2019"));

  /** Whether a party's head word, which its key begins with, is that of a public body. */
  public static boolean official(@Nullable String key) {
    return key != null && OFFICIAL.contains(Parties.head(key));
  }

  /** Whether a voice is that of one side in a quarrel. */
  public static boolean has(@Nullable Voice voice) {
    String key = voice == null ? null : voice.key();
    if (key == null) {
      return false;
    }
    // a ministry of defence defends nobody in court, and civil defence counts for no side
    Set<String> marks = Parties.marks(key);
    boolean civil = marks.contains("civil");
    return marks.stream()
        .anyMatch(
            mark ->
                PARTISAN.contains(mark)
                    && (!mark.startsWith("defen") || Parties.head(key).equals(mark) && !civil));
  }
}
