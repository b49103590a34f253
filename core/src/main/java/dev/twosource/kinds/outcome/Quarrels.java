package dev.twosource.kinds.outcome;

import dev.twosource.lexicon.TextTable;
import dev.twosource.lexicon.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What parties quarrel over, by the words with which they do, read once from {@code quarrels.txt}
 * beside it, which describes its form.
 */
final class Quarrels {
  /**
   * One side of a question.
   *
   * @param question the question
   * @param positive whether it says yes to it
   * @param code the side in words
   * @param rest the lemmas that must follow the word, often none
   */
  record Side(String question, boolean positive, String code, List<String> rest) {}

  private static final class Holder {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final WordMap<List<Side>> BY_WORD = WordMap.of(read());
  }

  private Quarrels() {}

  /** The sides that a lemma may take, those of more words first; nothing for most words. */
  static List<Side> of(String lemma) {
    return Holder.BY_WORD.getOrDefault(lemma, List.of());
  }

  /** The name of a side. */
  static String code(String question, boolean positive) {
    String code = Holder.CODES.get(question + positive);
    return code != null ? code : "not " + Holder.CODES.get(question + !positive);
  }

  private static Map<String, List<Side>> read() {
    Map<String, List<Side>> byWord = new HashMap<>();
    for (String entry : TextTable.beside(Quarrels.class, "quarrels.txt").entries()) {
      String[] parts = entry.split("\\|");
      String question = parts[0].strip();
      boolean positive = parts[1].strip().equals("+");
      String code = parts[2].strip();
      Holder.CODES.put(question + positive, code);
      for (String phrase : parts[3].split(",")) {
        List<String> words = List.of(phrase.strip().split(" "));
        byWord
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Side(question, positive, code, words.subList(1, words.size())));
      }
    }
    for (List<Side> sides : byWord.values()) {
      sides.sort((a, b) -> b.rest().size() - a.rest().size());
    }
    return byWord;
  }
}
