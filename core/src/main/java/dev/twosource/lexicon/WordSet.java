package dev.twosource.lexicon;

import java.util.Arrays;
import java.util.Objects;

/**
 * A few words that every token of a text is held against: whether one is among them costs a probe,
 * a third of what a set of the platform takes. Immutable.
 */
public final class WordSet {
  private final String[] slots;

  /** The hash of the word in each slot, 0 in an empty one: most look-ups touch nothing else. */
  private final int[] hashes;

  private WordSet(int capacity) {
    slots = new String[capacity];
    hashes = new int[capacity];
  }

  /** The words, each once or more often. */
  public static WordSet of(String... words) {
    // a quarter full at most, so that most words that are not there meet an empty slot
    WordSet set = new WordSet(Integer.highestOneBit(Math.max(4, words.length)) * 8);
    for (String word : words) {
      int hash = hash(word);
      int slot = set.slot(hash);
      while (set.slots[slot] != null && !set.slots[slot].equals(word)) {
        slot = (slot + 1) & (set.slots.length - 1);
      }
      set.slots[slot] = word;
      set.hashes[slot] = hash;
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

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16) ^ (hash >>> 7)) & (hashes.length - 1);
  }

  /** Whether a word is among them. */
  public boolean contains(String word) {
    return find(word) >= 0;
  }

  /** The slot of a word, or -1. */
  int find(String word) {
    int hash = hash(word);
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && slots[slot].equals(word)) {
        return slot;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return -1;
  }

  /** How many slots there are. */
  int capacity() {
    return slots.length;
  }
}
