package dev.twosource.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with something that is known of each, which every token of a text is held against: like
 * {@link WordSet}, most words that are not there cost one probe. Immutable, as far as the values
 * are.
 *
 * @param <V> what is known of a word
 */
public final class WordMap<V> {
  private final WordSet words;
  private final @Nullable Object[] values;

  private WordMap(WordSet words) {
    this.words = words;
    this.values = new Object[words.capacity()];
  }

  /** The words and values of a map. */
  public static <V> WordMap<V> of(Map<String, V> map) {
    WordMap<V> made = new WordMap<>(WordSet.of(map.keySet().toArray(String[]::new)));
    map.forEach((word, value) -> made.values[made.words.find(word)] = value);
    return made;
  }

  /** What is known of a word, or null. */
  @SuppressWarnings("unchecked") // nothing but values of this type is put in
  public @Nullable V get(String word) {
    int slot = words.find(word);
    return slot < 0 ? null : (V) values[slot];
  }

  /** What is known of a word, or what is given where nothing is. */
  public V getOrDefault(String word, V other) {
    V value = get(word);
    return value == null ? other : value;
  }

  /** Whether a word is among them. */
  public boolean containsKey(String word) {
    return words.contains(word);
  }
}
