package dev.twosource.reading;

import dev.twosource.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says a stretch of text, and as what. A document's voices do not overlap; what no voice covers
 * is told by the narrator as fact.
 *
 * @param span the words that are said
 * @param speaker the party in words ("the miners' union", "police", "Kremlin spokesman Dmitry
 *     Peskov"), or null for the narrator and for unnamed sources
 * @param key a key that is the same for the same party in other documents ("police", "peskov",
 *     "union:miners"), or null
 * @param kind how it is said
 * @param body the key of the party that a person speaks for ("kremlin" for Kremlin spokesman Dmitry
 *     Peskov), or null where he speaks for himself or the party is no person
 */
public record Voice(
    Span span, @Nullable String speaker, @Nullable String key, Kind kind, @Nullable String body) {
  /** A voice that speaks for itself. */
  public Voice(Span span, @Nullable String speaker, @Nullable String key, Kind kind) {
    this(span, speaker, key, kind, null);
  }

  /** How a stretch is said. */
  public enum Kind {
    /** Told in the outlet's own voice. */
    NARRATED,
    /** Reported as a party's words: "police said five were held". */
    REPORTED,
    /** Between quotation marks. */
    QUOTED,
    /** From sources that are not named: "reportedly", "sources said". */
    UNNAMED
  }
}
