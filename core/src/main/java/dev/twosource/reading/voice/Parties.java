package dev.twosource.reading.voice;

import dev.twosource.reading.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two voices are those of one party. */
public final class Parties {
  private Parties() {}

  /**
   * Whether two voices are one party's: one key has all the marks of the other
   * ("palace:jakarta+presidential" and "palace:presidential"), or one speaks for the other, or both
   * for a third.
   */
  public static boolean one(Voice a, Voice b) {
    return one(a.key(), b.key())
        || one(a.body(), b.key())
        || one(a.key(), b.body())
        || one(a.body(), b.body())
        || holds(a, b)
        || holds(b, a);
  }

  /** "the local governor" and "regional governor Ada Hill": one is told by the other's office. */
  private static boolean holds(Voice office, Voice holder) {
    String key = office.key();
    String speaker = holder.speaker();
    if (key == null || speaker == null) {
      return false;
    }
    int colon = key.indexOf(':');
    String head = colon < 0 ? key : key.substring(0, colon);
    return SpeakerNouns.person(head)
        && List.of(speaker.toLowerCase(Locale.ROOT).split("[ ,]+")).contains(head);
  }

  private static boolean one(@Nullable String p, @Nullable String q) {
    if (p == null || q == null) {
      return false;
    }
    Set<String> left = marks(p);
    Set<String> right = marks(q);
    return left.containsAll(right) || right.containsAll(left);
  }

  /** Whether a noun may take up the name of a body: "the group", "the firm". */
  public static boolean body(String noun) {
    return SpeakerNouns.body(noun) != null;
  }

  /** The words of a key. */
  public static Set<String> marks(String key) {
    return new HashSet<>(List.of(key.split("[:+ ]")));
  }

  /** Whether two voices are those of two parties, each known. */
  public static boolean two(@Nullable Voice a, @Nullable Voice b) {
    return a != null && b != null && a.key() != null && b.key() != null && !one(a, b);
  }
}
