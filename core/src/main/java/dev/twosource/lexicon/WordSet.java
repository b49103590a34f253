package dev.twosource.lexicon;

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

  private int slot(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 16) ^ (hash >>> 7)) & (slots.length - 1);
  }

  /** Whether a word is among them. */
  public boolean contains(String word) {
    int slot = slot(word);
    while (slots[slot] != null) {
      if (slots[slot].equals(word)) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }
}
