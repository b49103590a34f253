package dev.twosource.reading.voice;

import dev.twosource.document.Span;
import dev.twosource.reading.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks voices up. */
public final class Voices {
  private Voices() {}

  /**
   * The voice in which a stretch of text is told.
   *
   * @param voices a document's voices in text order, as {@link VoiceReader} gives them
   * @param span the stretch; where two voices share it, the one that covers its start counts, and
   *     where none covers the start, the first one inside
   * @return the voice, or null where the narrator tells it
   */
  public static @Nullable Voice at(List<Voice> voices, Span span) {
    int low = 0;
    int high = voices.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (voices.get(middle).span().end() > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (low < voices.size()) {
      Voice voice = voices.get(low);
      if (voice.span().overlaps(span) || voice.span().contains(span)) {
        return voice;
      }
    }
    return null;
  }
}
