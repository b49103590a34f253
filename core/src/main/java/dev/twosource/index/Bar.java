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

  /** Further apart than so many days, one name that others may have is chance. */
  private static final int WEEKS = 30;

  /** How much more a story needs whose reports lie weeks apart, or lie nobody knows how far. */
  private static final double FURTHER = 2.3;

  /**
   * What documents that lie months apart must share with one name, which has a word of its own: a
   * minister's forecast of spring and the next one of autumn.
   */
  private static final double ONE_RARE_NAME = 5;

  /** What documents that share no name must share instead. */
  private static final double WORDS_ALONE = 3;

  private static final int NAME = 1 << 16;

  /** Leaves room for the other signs below it. */
  private static final int PART = 1 << 10;

  /** Whether signs are those of a name, or of a rare word of one. */
  static boolean named(int signs) {
    return signs >= PART;
  }

  private Bar() {}

  /** How far away a document is that shares keys of these signs. */
  static Gap gap(int signs, Gap days) {
    return days == Gap.FAR && names(signs) <= 1 ? Gap.FAR_BY_ONE_NAME : days;
  }

  /** How far apart two documents came out. */
  enum Gap {
    NEAR(48),
    WEEKS(16),
    FAR(32),
    /** The same, with no more than one name in common. */
    FAR_BY_ONE_NAME(4),
    UNKNOWN(96);

    private final int most;

    Gap(int most) {
      this.most = most;
    }

    /**
     * How many documents that far away, those that share most, one is held against: all reports of
     * nearly any story, while a name that is in the news for years leads to thousands.
     */
    int most() {
      return most;
    }

    static Gap between(@Nullable LocalDate a, @Nullable LocalDate b) {
      return a == null || b == null ? UNKNOWN : of(Math.abs(ChronoUnit.DAYS.between(a, b)));
    }

    private static Gap of(long days) {
      return days <= Bar.NEAR ? NEAR : days <= Bar.WEEKS ? WEEKS : FAR;
    }
  }

  /**
   * What a shared key is a sign of, to be added up: names of people, bodies and places count on
   * their own; two countries, an unusual number or a rare word that a name is made of tell a story
   * from others as well.
   */
  static int sign(String key, double weight) {
    return switch (key.charAt(0)) {
      case 'n' -> NAME;
      // a rare word that names of both are made of, or that somebody coined
      case 'p' -> PART | 2;
      case 'c' -> 1;
      // a number of thousands beside the country that both name
      case 'f' -> weight >= 1 ? 2 : 1;
      case '#' -> weight >= 1 ? 2 : key.length() >= "#:1000".length() ? 1 : 0;
      default -> 0;
    };
  }

  /** How many of the keys are names. */
  static int names(int signs) {
    return signs / NAME;
  }

  /** How many of the keys are rare words that names of both are made of, or that were coined. */
  static int parts(int signs) {
    return signs % NAME / PART;
  }

  /** Whether signs tell a story from others: two countries, an unusual number, a name. */
  static boolean telling(int signs) {
    return signs >= 2;
  }

  /** What must be shared by documents whose shared keys have these signs. */
  static double of(int signs, Gap gap) {
    int names = names(signs);
    return switch (gap) {
      case NEAR ->
          names > 0 ? Profile.SAME_STORY : telling(signs) ? Profile.SAME_STORY + 0.1 : WORDS_ALONE;
      case UNKNOWN -> Profile.SAME_STORY + FURTHER + (names > 0 ? 0 : 0.1);
      case WEEKS -> named(signs) ? Profile.SAME_STORY + FURTHER : Double.POSITIVE_INFINITY;
      case FAR, FAR_BY_ONE_NAME ->
          names > 1
              ? Profile.SAME_STORY + FURTHER
              : names > 0 && named(signs % NAME) ? ONE_RARE_NAME : Double.POSITIVE_INFINITY;
    };
  }
}
