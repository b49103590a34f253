package dev.twosource.kinds;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moment up to which a text has counted, where it says so: "by noon on Wednesday"; and whether
 * its number was the highest.
 */
final class CountMoments {
  private static final int REACH = 16;

  private CountMoments() {}

  /** "At its height", "at the peak of the fire": the most that there were at any time. */
  static boolean peak(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), counted.first() - REACH);
    int to = Math.min(sentence.endToken() - 2, counted.end() + REACH);
    for (int i = from; i < to; i++) {
      boolean top =
          tokens.is(i, "at")
              && (tokens.is(i + 1, "its", "the", "their", "his", "her")
                      && tokens.is(i + 2, "height", "peak", "worst", "fullest", "busiest")
                  || tokens.is(i + 1, "one") && tokens.is(i + 2, "point", "stage", "time"));
      if (top || tokens.is(i, "peaked") && tokens.is(i + 1, "at")) {
        return true;
      }
    }
    return false;
  }

  /** The moment, or null where none is told. */
  static @Nullable String of(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    List<Timex> timexes = context.timexes(sentence);
    for (Timex timex : timexes) {
      int at = tokens.tokenAt(timex.span().start());
      boolean near = at > counted.at() - REACH && at < counted.end() + REACH;
      TimeSpan span = timex.interval();
      boolean until =
          tokens.is(at - 1, "by", "until", "till", "before")
              || tokens.is(at, "by", "until")
              || tokens.is(at - 1, "of") && tokens.is(at - 2, "as");
      if (near && until && span != null && timex.type() == Timex.Type.TIME) {
        return span.from().toString();
      }
    }
    return null;
  }
}
