package dev.twosource.kinds;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sentence goes on telling of: "They met in Geneva" is about those whom the sentence before
 * names, so that its words are context of what is claimed here.
 */
final class Anaphora {
  /** How far into a sentence the word may stand that points back: "On Tuesday they met". */
  private static final int OPENING = 5;

  private static final WordSet POINTING =
      WordSet.of(
          "it", "they", "he", "she", "its", "their", "his", "her", "both", "this", "that", "these",
          "those");

  private static final WordSet GROUPS =
      WordSet.of("two", "three", "four", "pair", "sides", "trio", "couple", "latter");

  private Anaphora() {}

  /** The same slot with what the sentence before says, where this one goes on telling of it. */
  static Slot widen(Context context, Sentence sentence, Slot slot) {
    if (sentence.index() == 0 || !pointsBack(context, sentence)) {
      return slot;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    if (sentence.block() - before.block() > 1) {
      return slot;
    }
    return goingOn(context, before, slot);
  }

  /** The slot with the words and names of the sentence that is gone on with. */
  static Slot goingOn(Context context, Sentence before, Slot slot) {
    Set<String> words = new TreeSet<>(slot.context());
    context.contentWords(before.firstToken(), before.endToken(), words);
    Set<String> names = new TreeSet<>(slot.names());
    names.addAll(context.nameKeys(before.firstToken(), before.endToken()));
    return new Slot(
        slot.measure(),
        slot.head(),
        slot.owner(),
        slot.window(),
        slot.part(),
        slot.focus(),
        words,
        names,
        slot.places());
  }

  /** Whether a sentence begins with a word for what was told before, and names nobody first. */
  private static boolean pointsBack(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), sentence.firstToken() + OPENING);
    for (int i = sentence.firstToken(); i < end; i++) {
      if (context.nameAt(i) != null) {
        return false;
      }
      String word = tokens.lower(i);
      if (POINTING.contains(word)
          || GROUPS.contains(word) && tokens.is(i - 1, "the", "these", "those")) {
        return true;
      }
    }
    return false;
  }
}
