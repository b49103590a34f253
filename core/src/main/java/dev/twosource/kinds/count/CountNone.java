package dev.twosource.kinds.count;

import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.kinds.count.CountScan.Hit;
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

  /** "five tourers, none of whom was alive". */
  private static @Nullable Hit relative(CountScan scan, int end) {
    Tokens tokens = scan.tokens();
    boolean whom =
        tokens.is(end, ",")
            && tokens.is(end + 1, "none", "neither")
            && tokens.sequence(end + 2, "of", "whom");
    int to = Math.min(scan.sentence().endToken(), end + 9);
    int lived =
        whom
            ? scan.context()
                .find(
                    end + 4,
                    to,
                    w -> w.startsWith("surviv") || w.equals("alive") || w.equals("lived"))
            : -1;
    return lived < 0 ? null : new Hit(Measure.KILLED, "", null, end - 1, lived + 1, -1);
  }

  /** "There were no survivors of the plane, which had come down with five people aboard." */
  private static @Nullable Hit aboard(CountScan scan, int first, int end) {
    Tokens tokens = scan.tokens();
    int on = tokens.is(end, "people", "passengers", "crew", "men", "persons") ? end + 1 : end;
    boolean carried =
        tokens.is(first - 1, "with", "carrying")
            && (tokens.is(on, "aboard") || tokens.sequence(on, "on", "board"));
    int none =
        carried
            ? scan.context().findLast(scan.sentence().firstToken(), first, "survivors"::equals)
            : -1;
    boolean told =
        none >= 2
            && tokens.is(none - 1, "no")
            && tokens.is(none - 2, "are", "were", "was", "left", "leaving")
            && tokens.is(none + 1, "of", "from", "when", "after", "in", "aboard");
    return told ? new Hit(Measure.KILLED, "", null, none - 1, on + 1, -1) : null;
  }

  /** What befell all whom a number counts, or null where no such word stands before it. */
  static @Nullable Hit of(CountScan scan, int first, int end) {
    Tokens tokens = scan.tokens();
    Hit none = relative(scan, end);
    if (none != null) {
      return none;
    }
    Hit aboard = aboard(scan, first, end);
    if (aboard != null) {
      return aboard;
    }
    int of = first - 1;
    while (tokens.is(of, "the", "all", "its", "his", "her", "their", "those")) {
      of--;
    }
    if (!tokens.is(of, "of", "among", "amongst")) {
      return null;
    }
    int nobody = of - 1;
    if (tokens.is(nobody, "survivors") && tokens.is(nobody - 1, "no")) {
      return new Hit(Measure.KILLED, "", null, nobody - 1, end, -1);
    }
    boolean spared =
        tokens.is(nobody, "none", "nobody", "neither")
            || tokens.is(nobody, "one") && tokens.is(nobody - 1, "not", "no");
    if (!spared) {
      return null;
    }
    Sentence sentence = scan.sentence();
    int from = tokens.is(nobody, "one") ? nobody - 1 : nobody;
    for (int i = end; i < Math.min(sentence.endToken(), end + REACH); i++) {
      boolean lived =
          tokens.is(i, "survived", "survive", "survives", "lived")
              || tokens.is(i, "alive") && tokens.is(i - 1, "out", "off", "was", "were", "found");
      boolean sound =
          tokens.is(i, "unhurt", "unharmed", "uninjured", "unscathed")
              || tokens.is(i, "without") && tokens.is(i + 1, "injury", "injuries", "harm");
      if (lived || sound) {
        Measure measure = lived ? Measure.KILLED : Measure.INJURED;
        return new Hit(measure, "", null, from, i + 1, -1);
      }
      if (tokens.is(i, ";", "but", "said", "while")) {
        return null;
      }
    }
    return null;
  }
}
