package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a moment and is what a report is about: a crash, a blast, a launch. Writers tell
 * of it by its own name, or by what those felt who were near ("the windows rattled").
 */
public final class Sudden {
  /** The head of what was felt, where the report has no other name for it. */
  public static final String FELT = "~felt";

  private static final Set<String> TYPES =
      WordList.set(
          """
              attack blast crash sinking fire quake flood collapse outage launch eruption""");

  /** What comes down is a wall to one writer and a slope to the other. */
  private static final Set<String> FALLING = Set.of("collapse", "flood");

  /** What things do that are shaken, by whatever it is. */
  private static final Set<String> SHAKEN =
      WordList.set(
          """
              rattle shudder tremble sway vibrate quiver shatter wobble jolt clatter""");

  private static final Set<String> SENSING = Set.of("feel", "hear");

  private static final Set<String> SOUNDS =
      WordList.set(
          """
              bang roar crash thud rumble jolt shudder shock boom bump shake thump crack shaking
              rumbling crunch tremor""");

  private Sudden() {}

  /** Whether a slot's head is that of something sudden. */
  public static boolean is(String head) {
    return TYPES.contains(head) || head.equals(FELT);
  }

  /** Whether two heads may be those of one sudden happening. */
  public static boolean one(String p, String q) {
    return is(p)
        && is(q)
        && (p.equals(FELT)
            || q.equals(FELT)
            || EventTypes.compatible(p, q)
            || FALLING.contains(p) && FALLING.contains(q));
  }

  /** The event of a document that was felt, or null where it is about none that is sudden. */
  public static @Nullable Occurrence event(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && !main.background() && TYPES.contains(main.type()) ? main : null;
  }

  /**
   * Whether a clause says what was felt of it: "the windows rattled", "they heard a bang"; of a
   * document whose own event is of another sort it is not asked.
   */
  public static boolean felt(Context context, Sentence sentence, @Nullable Clause clause) {
    Occurrence main = context.events().mainOccurrence();
    boolean other = main != null && !main.background() && !TYPES.contains(main.type());
    if (clause == null || clause.negated() || clause.form() != Clause.Form.FINITE || other) {
      return false;
    }
    String verb = context.verb(clause.verb());
    if (SENSING.contains(verb)) {
      for (int i = clause.verbEnd(); i < Math.min(sentence.endToken(), clause.verbEnd() + 6); i++) {
        if (SOUNDS.contains(context.noun(i))) {
          return true;
        }
      }
      return false;
    }
    return SHAKEN.contains(verb) && things(context, clause);
  }

  /** Whether the subject of a clause are things. */
  private static boolean things(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      String noun = context.noun(subject.head());
      NounClass sort = Lexicon.get().nounClass(noun);
      Name name = context.nameAt(subject.head());
      if (name != null && name.type() == Name.Type.PERSON
          || sort == NounClass.PERSON
          || sort == NounClass.GROUP
          || !Lexicon.get().isNoun(noun)) {
        return false;
      }
    }
    return !clause.subjects().isEmpty();
  }
}
