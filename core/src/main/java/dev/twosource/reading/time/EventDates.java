package dev.twosource.reading.time;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a document stood in a sentence with a date, so that "the day before the calls" can
 * be counted.
 */
final class EventDates {
  private final Tokens tokens;
  private final Map<String, Integer> dates = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<TimeSpan> spans = new ArrayList<>();
  private int indexed;

  EventDates(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Notes the first day that a sentence tells. */
  void note(Sentence sentence, TimeSpan day) {
    if (sentences.isEmpty() || sentences.get(sentences.size() - 1).index() != sentence.index()) {
      sentences.add(sentence);
      spans.add(day);
    }
  }

  /**
   * The day of the event that the tokens name, or null; each dated sentence is read once, when
   * first asked.
   */
  @Nullable TimeSpan find(int first, int end) {
    while (indexed < sentences.size()) {
      Sentence sentence = sentences.get(indexed);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (tokens.isWord(i) && tokens.lower(i).length() > 3) {
          dates.put(EventWords.key(tokens.lower(i)), indexed);
        }
      }
      indexed++;
    }
    for (int i = end - 1; i >= first; i--) {
      Integer found = tokens.isWord(i) ? dates.get(EventWords.key(tokens.lower(i))) : null;
      if (found != null) {
        // a sentence does not date the event that it counts from
        return sentences.get(found).index() == tokens.sentenceOf(first) ? null : spans.get(found);
      }
      if (i == end - 1 && tokens.isWord(i)) {
        return null; // the head of the phrase must be the known event
      }
    }
    return null;
  }
}
