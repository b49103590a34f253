package dev.twosource.lexicon;

import java.util.Collection;
import java.util.Set;

/**
 * Lemmas by what they mean: whether a word is related to one of many is found by its meanings, at
 * the cost of one look and not of one for each of them. Immutable.
 */
public final class Relatives {
  private final Lexicon lexicon = Lexicon.get();
  private final String[] words;
  private final int[] numbers;

  /** The meanings of all words, by hash. */
  private final int[] meanings;

  /** Whose meaning stands in each place, counted from 1; 0 where the place is free. */
  private final int[] owners;

  /** Of these lemmas. */
  public Relatives(Collection<String> lemmas) {
    words = new String[lemmas.size()];
    numbers = new int[lemmas.size()];
    int count = 0;
    int total = 0;
    for (String word : lemmas) {
      int number = lexicon.number(word);
      if (number >= 0) {
        words[count] = word;
        numbers[count++] = number;
        total += lexicon.meanings().end(number) - lexicon.meanings().start(number);
      }
    }
    meanings = new int[Integer.highestOneBit(total + 4) << 2];
    owners = new int[meanings.length];
    for (int k = 0; k < count; k++) {
      for (int i = lexicon.meanings().start(numbers[k]);
          i < lexicon.meanings().end(numbers[k]);
          i++) {
        int meaning = lexicon.meanings().value(i);
        int slot = slot(meaning);
        while (owners[slot] != 0) {
          slot = (slot + 1) & (owners.length - 1);
        }
        meanings[slot] = meaning;
        owners[slot] = k + 1;
      }
    }
  }

  private int slot(int meaning) {
    return ((meaning & ~Lexicon.DERIVED) * 0x9E3779B9 >>> 12) & (owners.length - 1);
  }

  /**
   * Whether a word is {@linkplain Lexicon#related related} to one of the lemmas.
   *
   * @param word none of the lemmas
   * @param without those of the lemmas that do not count
   */
  public boolean any(String word, Set<String> without) {
    int number = lexicon.number(word);
    if (number < 0) {
      return false;
    }
    for (int i = lexicon.meanings().start(number); i < lexicon.meanings().end(number); i++) {
      int meaning = lexicon.meanings().value(i);
      for (int slot = slot(meaning); owners[slot] != 0; slot = (slot + 1) & (owners.length - 1)) {
        int owner = owners[slot] - 1;
        if (Lexicon.meet(meaning, meanings[slot])
            && !lexicon.opposite(number, numbers[owner])
            && !without.contains(words[owner])) {
          return true;
        }
      }
    }
    return false;
  }
}
