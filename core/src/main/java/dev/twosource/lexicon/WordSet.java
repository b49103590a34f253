package dev.twosource.lexicon;

import java.util.Arrays;
import java.util.Objects;

/**
 * A few words that every token of a text is held against: whether one is among them costs a probe,
 * a third of what a set of the platform takes. Immutable.
 */
public final class WordSet {
  private final String[] slots;

  private WordSet(String[] slots) {
    this.slots = slots;
  }

  /** The words, each once or more often. */
  public static WordSet of(String... words) {
    // a quarter full at most, so that most words that are not there meet an empty slot
    String[] slots = new String[Integer.highestOneBit(Math.max(4, words.length)) * 8];
    WordSet set = new WordSet(slots);
    for (String word : words) {
      int slot = set.slot(word);
      while (slots[slot] != null && !slots[slot].equals(word)) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = word;
    }
    return set;
  }

  /** The words of several sets. */
  public static WordSet union(WordSet... sets) {
    return of(
        Arrays.stream(sets)
            .flatMap(set -> Arrays.stream(set.slots))
            .filter(Objects::nonNull)
            .toArray(String[]::new));
  }

  private int slot(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 16) ^ (hash >>> 7)) & (slots.length - 1);
  }

  /** Whether a word is among them. */
  public boolean contains(String word) {
    return find(word) >= 0;
  }

  /** The slot of a word, or -1. */
  int find(String word) {
    int slot = slot(word);
    while (slots[slot] != null) {
      if (slots[slot].equals(word)) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** How many slots there are. */
  int capacity() {
    return slots.length;
  }
}
