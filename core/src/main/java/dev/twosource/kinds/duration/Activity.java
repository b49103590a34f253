package dev.twosource.kinds.duration;

import dev.twosource.reading.event.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What took the time.
 *
 * @param name the type of event, the activity's head, or "~" and a verb or noun
 * @param owner the key of who did it where it is no event, or the empty string
 * @param first its first token
 * @param end the token after it
 * @param verb the token whose mood decides whether it happened
 * @param occurrence the event, or null where it is none of the document's
 */
record Activity(
    String name, String owner, int first, int end, int verb, @Nullable Occurrence occurrence) {
  /** The verb of what was so, though what the clause says is that something could not be. */
  static final int TOLD = -1;

  Activity spanning(int from, int to, int mood) {
    return new Activity(name, owner, from, to, mood, occurrence);
  }

  Activity by(String who) {
    return new Activity(name, who, first, end, verb, occurrence);
  }
}
