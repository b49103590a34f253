package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence goes on telling of: "They met in Geneva" is about those whom the sentence before
 * names, so that its words are context of what is claimed here.
 */
public final class Anaphora {
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
  public static Slot widen(Context context, Sentence sentence, Slot slot) {
    if (sentence.index() == 0 || !pointsBack(context, sentence)) {
      return slot;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    if (sentence.block() - before.block() > 1) {
      return slot;
    }
    return goingOn(context, before, slot);
  }

  /**
   * "It happened at half past six": the slot with what the report opens with, which is what
   * happened.
   */
  public static Slot lead(Context context, Sentence sentence, @Nullable Clause clause, Slot slot) {
    boolean happened =
        clause != null
            && sentence.index() > 0
            && HAPPENING.contains(context.verb(clause.verb()))
            && clause.subjects().size() == 1
            && context.tokens().is(clause.subjects().get(0).head(), "it", "this", "that");
    return happened ? goingOn(context, context.sentences().get(0), slot) : slot;
  }

  private static final WordSet HAPPENING = WordSet.of("happen", "occur");

  /** The slot with the words and names of the sentence that is gone on with. */
  public static Slot goingOn(Context context, Sentence before, Slot slot) {
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
