package dev.twosource.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a document.
 *
 * @param mentions in text order
 * @param occurrences what they mention, by number
 * @param main the number of the event that the document is about, or -1
 * @param occurrenceOf for each mention the number of its occurrence
 */
public record Events(
    List<EventMention> mentions,
    List<Occurrence> occurrences,
    int main,
    List<Integer> occurrenceOf) {
  /** Copies the lists. */
  public Events {
    mentions = List.copyOf(mentions);
    occurrences = List.copyOf(occurrences);
    occurrenceOf = List.copyOf(occurrenceOf);
  }

  /** What the document is about, or null where it tells of no event. */
  public @Nullable Occurrence mainOccurrence() {
    return main < 0 ? null : occurrences.get(main);
  }

  /** Whether the document tells of an event of one of these types as news. */
  public boolean tells(Set<String> types) {
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.background() && types.contains(occurrence.type())) {
        return true;
      }
    }
    return false;
  }

  /** The event that a mention is about. */
  public Occurrence of(int mention) {
    return occurrences.get(occurrenceOf.get(mention));
  }
}
