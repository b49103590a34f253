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

  /** Whether the word of a slot was asked for again: another takes its place at the second try. */
  private final boolean[] again;

  Spellings(String text) {
    this.text = text;
    int slots = Integer.highestOneBit(Math.min(MOST, Math.max(16, text.length() / EACH)));
    words = new String[slots + 1];
    lower = new String[slots + 1];
    again = new boolean[slots];
  }

  /** The slot that has some characters of the text, until the next one is asked for. */
  int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & again.length - 1;
    String known = words[slot];
    if (known != null && known.length() == end - start && text.startsWith(known, start)) {
      again[slot] = true;
      return slot;
    }
    boolean keep = again[slot];
    again[slot] = false;
    int free = keep ? again.length : slot;
    String word = SpacedMarks.closed(text.substring(start, end));
    words[free] = word;
    lower[free] = Tokenizer.lowerCase(word);
    return free;
  }

  /** The word of a slot, closed up. */
  String word(int slot) {
    return Objects.requireNonNull(words[slot]);
  }

  /** The same in lower case. */
  String lower(int slot) {
    return lower[slot];
  }
}
