package dev.twosource.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much two documents must share to be thought to tell of one story: the less the further apart
 * they came out, and the more their names are the same. In an archive, hundreds of documents of any
 * few days share the words of a domain ("police", "protest", "arrest"), and any two towns have each
 * their own.
 */
final class Bar {
  /** So many days at most lie between documents that came out near each other. */
  static final int NEAR = 4;

  /** So many days at most lie between a report and one that follows it up a week later. */
  private static final int WEEK = 8;

  /** Further apart than so many days, one name is chance. */
  private static final int WEEKS = 30;

  /** How much more a story needs whose reports lie weeks apart, or lie nobody knows how far. */
  private static final double FURTHER = 2;

  /** How much more a story needs a week later that shares a name with a rare word in it. */
  private static final double FOLLOWING = 1.4;

  /** What documents that share no name must share instead. */
  private static final double WORDS_ALONE = 3;

  private static final int NAME = 1 << 20;

  private static final int PART = 1 << 10;

  private Bar() {}

  /** How far apart two documents came out. */
  enum Gap {
    NEAR,
    WEEK,
    WEEKS,
    FAR,
    UNKNOWN;

    static Gap between(@Nullable LocalDate a, @Nullable LocalDate b) {
      return a == null || b == null ? UNKNOWN : of(Math.abs(ChronoUnit.DAYS.between(a, b)));
    }

    private static Gap of(long days) {
      return days <= Bar.NEAR ? NEAR : days <= Bar.WEEK ? WEEK : days <= Bar.WEEKS ? WEEKS : FAR;
    }
  }

  /**
   * What a shared key is a sign of, to be added up: names of people, bodies and places and the rare
   * words in them count on their own; two countries or an unusual number tell a story from others as well.
   */
  static int sign(String key, double weight) {
    return switch (key.charAt(0)) {
      case 'n' -> NAME;
      case 'p' -> PART;
      case 'c' -> 1;
      case '#' -> weight >= 1 ? 2 : 0;
      default -> 0;
    };
  }

  /**
   * How many names are shared: where no name is the same throughout, a rare word that two names
   * share stands for one.
   */
  static int names(int signs) {
    int names = signs / NAME;
    return names > 0 ? names : Math.min(1, signs % NAME / PART);
  }

  /** Whether a name with a rare word in it is shared. */
  private static boolean rare(int signs) {
    return signs >= NAME && signs % NAME >= PART;
  }

  /** Whether signs tell a story from others. */
  static boolean telling(int signs) {
    return names(signs) > 0 || signs % PART >= 2;
  }

  /** What must be shared by documents whose shared keys have these signs. */
  static double of(int signs, Gap gap) {
    int names = names(signs);
    return switch (gap) {
      case NEAR ->
          names > 0 ? Profile.SAME_STORY : telling(signs) ? Profile.SAME_STORY + 0.1 : WORDS_ALONE;
      case UNKNOWN -> Profile.SAME_STORY + FURTHER + (names > 0 ? 0 : 0.1);
      case WEEK -> rare(signs) ? Profile.SAME_STORY + FOLLOWING : of(signs, Gap.WEEKS);
      case WEEKS -> names > 0 ? Profile.SAME_STORY + FURTHER : Double.POSITIVE_INFINITY;
      case FAR -> names > 1 ? Profile.SAME_STORY + FURTHER : Double.POSITIVE_INFINITY;
    };
  }
}
