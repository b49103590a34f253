package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moment up to which a text has counted, where it says so: "by noon on Wednesday"; and whether
 * its number was the highest.
 */
final class CountMoments {
  private static final int REACH = 16;

  private CountMoments() {}

  /**
   * "At its height", "at the peak of the fire", "in its best years": the most that there were at
   * any time.
   */
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
      boolean heyday =
          tokens.is(i, "in", "during")
              && tokens.is(i + 1, "its", "the", "their")
              && (tokens.is(i + 2, "heyday", "prime")
                  || BEST.contains(tokens.lower(i + 2))
                      && tokens.is(i + 3, "year", "years", "days", "times", "season", "seasons"));
      if (top || heyday || tokens.is(i, "peaked") && tokens.is(i + 1, "at")) {
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
      // "up to Friday cholera had killed 91", told on a later day
      boolean day = until || tokens.is(at - 1, "to") && tokens.is(at - 2, "up");
      boolean past =
          near
              && day
              && span != null
              && span.withinOneDay()
              && context.asOf() != null
              && context.asOf().isAfter(span.firstDay());
      if (past && context.find(sentence.firstToken(), sentence.endToken(), "had"::equals) >= 0) {
        return span.firstDay().toString();
      }
    }
    return null;
  }

  /**
   * Whether a number is told of all whom something had befallen by then: "had lost supply", "were
   * treated in hospital", and not "were still in hospital", "had yet to be found".
   */
  static boolean bygone(Tokens tokens, Sentence sentence, Counted counted) {
    if (!CountFamilies.known(counted.predicate())) {
      return false;
    }
    boolean over = false;
    int end = Math.min(sentence.endToken(), counted.end() + 2);
    for (int i = counted.at(); i < end; i++) {
      if (STAYING.contains(tokens.lower(i))) {
        return false;
      }
      over |= tokens.is(i, "had") && HAD.contains(tokens.lower(i + 1));
      over |= tokens.is(i, "was", "were") && tokens.is(i + 1, "treated", "admitted");
    }
    return over;
  }

  private static final Set<String> BEST =
      Set.of("best", "golden", "glory", "boom", "busiest", "peak", "record");

  private static final Set<String> HAD = Set.of("been", "lost", "got", "become", "spent", "needed");

  private static final Set<String> STAYING =
      WordList.set("still yet remain remained remaining left only now not never");
}
