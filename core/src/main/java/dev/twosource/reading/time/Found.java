package dev.twosource.reading.time;

import dev.twosource.reading.Hedge;
import dev.twosource.reading.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that the grammar found, not resolved yet.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param meaning what it says
 * @param mod the TIMEX3 modifier
 * @param hedge its qualification
 * @param anchorFirst the first token of the event that it counts from, or -1
 * @param anchorEnd the token after that event, or -1
 */
record Found(
    int first,
    int end,
    Meaning meaning,
    Timex.@Nullable Mod mod,
    Hedge hedge,
    int anchorFirst,
    int anchorEnd) {
  static Found of(int first, int end, Meaning meaning) {
    return new Found(first, end, meaning, null, Hedge.NONE, -1, -1);
  }

  Found with(Timex.@Nullable Mod other) {
    return new Found(first, end, meaning, other, hedge, anchorFirst, anchorEnd);
  }

  Found with(Hedge other) {
    return new Found(first, end, meaning, mod, other, anchorFirst, anchorEnd);
  }

  Found from(int token) {
    return new Found(token, end, meaning, mod, hedge, anchorFirst, anchorEnd);
  }

  Found anchored(int from, int to) {
    return new Found(first, end, meaning, mod, hedge, from, to);
  }
}
