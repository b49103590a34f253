package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is at the wheel of something, by what is done with it. */
final class Wheel {
  /** So many words behind a captain's name stands what is steered. */
  private static final int REACH = 7;

  private Wheel() {}

  /** "Captain A brought the ferry in": whether the clause that a name opens handles a vehicle. */
  static boolean handles(Context context, Sentence sentence, Name name) {
    int verb = name.endToken();
    int end = Math.min(sentence.endToken(), verb + REACH);
    for (int i = verb; i < end && context.tokens().isWord(i); i++) {
      if (vehicle(context, i)) {
        return Verbs.finite(context.tokens(), verb);
      }
    }
    return false;
  }

  /** "A was driving the tram", "A, who drove the bus,": the driver at the time, or null. */
  static Posts.@Nullable Post driver(Context context, Clause clause) {
    Phrase object = clause.objects().size() == 1 ? clause.objects().get(0) : null;
    if (object == null
        || clause.passive()
        || clause.negated()
        || !context.verb(clause.verb()).equals("drive")
        || !vehicle(context, object.head())) {
      return null;
    }
    Value.Office office = new Value.Office("driver", false, Set.of(), "driver");
    return new Posts.Post(office, Set.of(), false, clause.verb(), object.head() + 1);
  }

  private static boolean vehicle(Context context, int i) {
    return Lexicon.get().nounClass(context.noun(i)) == NounClass.VEHICLE;
  }
}
