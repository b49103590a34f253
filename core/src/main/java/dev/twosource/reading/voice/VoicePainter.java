package dev.twosource.reading.voice;

import dev.twosource.document.Span;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for each token in which voice it is told, so that voices never overlap, and reads them off
 * at the end.
 */
final class VoicePainter {
  private record Paint(
      @Nullable String speaker, @Nullable String key, Voice.Kind kind, @Nullable String body) {}

  private final Tokens tokens;
  private final int[] paint;
  private final List<Paint> paints = new ArrayList<>();

  VoicePainter(Tokens tokens) {
    this.tokens = tokens;
    this.paint = new int[tokens.size()];
  }

  /** Gives the tokens that have no voice yet to a party. */
  void fill(int first, int end, Speaker speaker) {
    paint(
        first,
        end,
        speaker,
        speaker.type() == Speaker.Type.UNNAMED ? Voice.Kind.UNNAMED : Voice.Kind.REPORTED,
        false);
  }

  /** Gives a quotation to a party, or to nobody in particular, whatever it was before. */
  void quote(int first, int end, @Nullable Speaker speaker) {
    paint(first, end, speaker, Voice.Kind.QUOTED, true);
  }

  /** Takes tokens back for the narrator. */
  void clear(int first, int end) {
    for (int i = first; i < end; i++) {
      paint[i] = 0;
    }
  }

  private void paint(int first, int end, @Nullable Speaker speaker, Voice.Kind kind, boolean over) {
    if (first >= end) {
      return;
    }
    paints.add(
        speaker == null
            ? new Paint(null, null, kind, null)
            : new Paint(speaker.words(), speaker.key(), kind, speaker.body()));
    int number = paints.size();
    for (int i = first; i < end; i++) {
      if (over || paint[i] == 0) {
        paint[i] = number;
      }
    }
  }

  /** The voices in text order; marks and commas at their edges are left out. */
  List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    int i = 0;
    while (i < paint.length) {
      int number = paint[i];
      int end = i + 1;
      while (end < paint.length && paint[end] == number) {
        end++;
      }
      if (number != 0) {
        Paint told = paints.get(number - 1);
        int first = i;
        int last = end;
        while (first < last && edge(first, told)) {
          first++;
        }
        while (last > first && edge(last - 1, told)) {
          last--;
        }
        if (first < last) {
          Span span = tokens.span(first, last);
          voices.add(new Voice(span, told.speaker(), told.key(), told.kind(), told.body()));
        }
      }
      i = end;
    }
    return voices;
  }

  private boolean edge(int token, Paint told) {
    if (told.kind() != Voice.Kind.QUOTED && tokens.is(token, "and", "but", "that")) {
      return !tokens.is(token, "that")
          || token + 1 < paint.length && paint[token + 1] == paint[token];
    }
    return switch (tokens.lower(token)) {
      case ",",
          ".",
          ";",
          ":",
          "!",
          "?",
          "\"",
          "“",
          "”",
          "‘",
          "'",
          "«",
          "»",
          "„",
          "`",
          "—",
          "–",
          "-",
          ")",
          "(",
          "…",
          "..." ->
          true;
      default -> false;
    };
  }
}
