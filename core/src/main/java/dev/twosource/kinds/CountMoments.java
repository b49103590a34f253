package dev.twosource.kinds;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moment up to which a text has counted, where it says so: "by noon on Wednesday". */
final class CountMoments {
  private static final int REACH = 16;

  private CountMoments() {}

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
