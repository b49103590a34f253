package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second party whose verb is left out beside that of the first: "police say 60 were held and the
 * union 200", "the Crown says over 400, the defence half as many".
 */
final class Elided {
  private Elided() {}

  /** What the party says that stands behind the conjunction or comma at a token, or null. */
  static @Nullable Attribution of(
      Tokens tokens, SpeakerReader speakers, int i, Sentence sentence, List<Attribution> found) {
    boolean joins = tokens.is(i, "and", "but", "while", ",", ";");
    if (!joins || found.isEmpty() || !tokens.is(i + 1, "the", "its", "their", "his", "her")) {
      return null;
    }
    Attribution last = found.get(found.size() - 1);
    boolean told =
        last.contentFirst() >= 0
            && i > last.contentFirst()
            && (last.contentEnd() < 0 || i < last.contentEnd())
            && number(tokens, last.contentFirst(), i)
            && !acts(tokens, last.contentFirst(), i);
    int end = sentence.endToken();
    int stop = i + 2;
    while (told && stop < Math.min(end, i + 7) && tokens.isWord(stop) && !opens(tokens, stop)) {
      stop++;
    }
    if (!told || stop <= i + 2 && !tokens.isWord(i + 2) || !opens(tokens, stop)) {
      return null;
    }
    // "speaks of 11 dead, the committee of 27"; "clings to its 7,000 and the organisers to 40,000"
    boolean linked = stop > i + 3 && tokens.is(stop - 1, "of", "to", "at", "by");
    stop -= linked ? 1 : 0;
    Speaker party = speakers.after(i + 1, stop);
    boolean body =
        party != null
            && party.end() == stop
            && party.like()
            && SpeakerNouns.party(tokens.lower(stop - 1));
    boolean closes =
        body
            && Content.number(tokens, stop, end, 6)
            && !Content.finite(tokens, stop, comma(tokens, stop, end));
    return closes ? new Attribution(party, i, stop, stop, -1, -1, false) : null;
  }

  /**
   * Whether what the first party says has somebody act who is set against the second: "the north
   * had received 40 trucks, the south 12" is said by one party of both.
   */
  private static boolean acts(Tokens tokens, int from, int to) {
    for (int i = from; i < to && !tokens.isNumber(i); i++) {
      if (AttributionReader.isFinite(tokens.lower(i))) {
        String subject = tokens.lower(i - 1);
        return ACTING.contains(subject) || SpeakerNouns.party(subject);
      }
    }
    return false;
  }

  private static final WordSet ACTING =
      WordSet.of("it", "he", "she", "they", "we", "i", "north", "south", "east", "west");

  /** Where the clause ends: what is joined behind a comma is another. */
  private static int comma(Tokens tokens, int from, int end) {
    int at = from;
    while (at < end && !tokens.is(at, ",", ";")) {
      at++;
    }
    return at;
  }

  private static boolean number(Tokens tokens, int from, int to) {
    return Content.number(tokens, from, to, to - from);
  }

  /** Whether a number may begin at a token. */
  private static boolean opens(Tokens tokens, int i) {
    return tokens.isNumber(i)
        || tokens.is(i, "$", "£", "€", "about", "around", "only", "just", "some", "nearly", "over")
        || tokens.is(
            i, "almost", "barely", "fewer", "more", "less", "half", "a", "at", "no", "under")
        || Content.number(tokens, i, i + 1, 1);
  }
}
