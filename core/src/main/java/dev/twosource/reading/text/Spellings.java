package dev.twosource.reading.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text had of late, each with its form in lower case: one that stands again is the
 * same string, so that a long text does not fill the memory with copies of "the". Used by one
 * thread.
 */
final class Spellings {
  /** One slot for so many characters of the text, but no more slots than {@link #MOST}. */
  private static final int EACH = 8;

  private static final int MOST = 4096;

  private final String text;
  private final @Nullable String[] words;
  private final String[] lower;

  Spellings(String text) {
    this.text = text;
    int slots = Integer.highestOneBit(Math.min(MOST, Math.max(16, text.length() / EACH)));
    words = new String[slots];
    lower = new String[slots];
  }

  /** Whether the slot has just these characters of the text; never of a word closed up since. */
  boolean has(int slot, int start, int end) {
    String word = words[slot];
    return word != null && word.length() == end - start && text.startsWith(word, start);
  }

  /** The slot of some characters of the text; others may have it as well. */
  int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & words.length - 1;
  }

  void put(int slot, String word, String lowered) {
    words[slot] = word;
    lower[slot] = lowered;
  }

  /** The word of a slot that {@link #has} one. */
  String word(int slot) {
    return Objects.requireNonNull(words[slot]);
  }

  /** The same in lower case. */
  String lower(int slot) {
    return lower[slot];
  }
}
