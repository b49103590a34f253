package dev.twosource.reading;

import dev.twosource.document.Layout;
import dev.twosource.document.SourceDocument;
import java.util.List;

/**
 * What was marked in one document. Immutable and safe to share between threads.
 *
 * @param document the document, with the date, title and source that its page names where they were
 *     not given
 * @param layout what its look says
 * @param tokens its tokens and sentences
 * @param timexes its time expressions in text order
 * @param quantities its quantities in text order; none overlaps a time expression
 * @param names its people, organisations and places
 * @param voices who says what, in text order
 */
public record Reading(
    SourceDocument document,
    Layout layout,
    Tokens tokens,
    List<Timex> timexes,
    List<Quantity> quantities,
    Names names,
    List<Voice> voices) {
  /** Copies the lists. */
  public Reading {
    timexes = List.copyOf(timexes);
    quantities = List.copyOf(quantities);
    voices = List.copyOf(voices);
  }
}
