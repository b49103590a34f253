package dev.twosource.kinds.count;

import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that begin with what became of those who are counted behind the verb: "Killed in the
 * attack were two officers", "Left with minor injuries were the four on board".
 */
final class CountInversions {
  /** How far from its participle the verb may stand. */
  private static final int REACH = 14;

  private static final WordSet INJURIES =
      WordSet.of("injuries", "burns", "cuts", "bruises", "wounds", "fractures", "concussion");

  private static final WordSet FRONTED =
      WordSet.of(
          "dead", "hurt", "left", "stolen", "taken", "lost", "burnt", "shot", "found", "held");

  private CountInversions() {}

  /** The participle that a sentence begins with whose subject begins at a token, or -1. */
  static int participle(CountScan scan, int first) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    int be = tokens.is(first - 1, "the", "all", "also", "some") ? first - 2 : first - 1;
    int start = sentence.firstToken();
    start = tokens.is(start, "also", "both", "reported", "confirmed") ? start + 1 : start;
    if (!tokens.is(be, "were", "was", "are", "is") || be - start > REACH || be <= start) {
      return -1;
    }
    boolean word = FRONTED.contains(tokens.lower(start)) || tokens.lower(start).endsWith("ed");
    for (int i = start + 1; i < be && word; i++) {
      word = !tokens.is(i, ",", ";", ":", "who", "that", "which", "when", "by");
    }
    return word ? start : -1;
  }

  /** What befell those whom the words between two tokens count, or null. */
  static CountScan.@Nullable Hit of(CountScan scan, int first, int end) {
    int at = participle(scan, first);
    if (at < 0) {
      return null;
    }
    Tokens tokens = scan.tokens();
    boolean left = tokens.is(at, "left") && tokens.is(at + 1, "with");
    Measure measure = CountWords.predicate(tokens, at);
    if (left) {
      measure =
          scan.context().find(at + 2, Math.min(first, at + 6), INJURIES::contains) >= 0
              ? Measure.INJURED
              : null;
    }
    return measure == null ? null : new CountScan.Hit(measure, "", null, at, end, at);
  }
}
