package dev.twosource.kinds;

import dev.twosource.kinds.CountKind.Measure;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of whom nobody was spared, so that it befell them all: "none of the nine climbers
 * survived", "no survivors among the 14 aboard", "not one of the twelve got off without injury".
 */
final class CountNone {
  /** How far behind the number the verb may stand. */
  private static final int REACH = 10;

  private CountNone() {}

  /** What befell all whom a number counts, or null where no such word stands before it. */
  static CountScan.@Nullable Hit of(CountScan scan, int first, int end) {
    Tokens tokens = scan.tokens();
    int of = first - 1;
    while (tokens.is(of, "the", "all", "its", "his", "her", "their", "those")) {
      of--;
    }
    if (!tokens.is(of, "of", "among", "amongst")) {
      return null;
    }
    int none = of - 1;
    if (tokens.is(none, "survivors") && tokens.is(none - 1, "no")) {
      return new CountScan.Hit(Measure.KILLED, "", null, none - 1, end, -1);
    }
    boolean nobody =
        tokens.is(none, "none", "nobody", "neither")
            || tokens.is(none, "one") && tokens.is(none - 1, "not", "no");
    if (!nobody) {
      return null;
    }
    Sentence sentence = scan.sentence();
    int from = tokens.is(none, "one") ? none - 1 : none;
    for (int i = end; i < Math.min(sentence.endToken(), end + REACH); i++) {
      boolean lived =
          tokens.is(i, "survived", "survive", "survives", "lived")
              || tokens.is(i, "alive") && tokens.is(i - 1, "out", "off", "was", "were", "found");
      boolean sound =
          tokens.is(i, "unhurt", "unharmed", "uninjured", "unscathed")
              || tokens.is(i, "without") && tokens.is(i + 1, "injury", "injuries", "harm");
      if (lived || sound) {
        Measure measure = lived ? Measure.KILLED : Measure.INJURED;
        return new CountScan.Hit(measure, "", null, from, i + 1, -1);
      }
      if (tokens.is(i, ";", "but", "said", "while")) {
        return null;
      }
    }
    return null;
  }
}
