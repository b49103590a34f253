package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Demonyms;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import org.jspecify.annotations.Nullable;

/** Who goes the way that a distance tells: two people's falls are two distances. */
final class Movers {
  private static final WordSet MOVING =
      WordList.probed(
          """
              fall plunge plummet drop tumble slip slide walk run swim climb jump leap ride row cycle
              travel trek hike march drift crawl ski sail drive fly""");

  private Movers() {}

  /** The key of the person, or the nation of somebody without a name, or null. */
  static @Nullable String of(Context context, Sentence sentence, int number) {
    if (!moves(context, sentence)) {
      return null;
    }
    Clause clause = context.clauses(sentence).clauseAt(number);
    if (clause == null
        || clause.subjects().size() != 1
        || !MOVING.contains(context.verb(clause.verb()))) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    // "another climber, 36-year-old Ada Hill, died after falling"
    String key = null;
    for (Name name : context.names(subject.first(), clause.verb())) {
      if (name.type() == Name.Type.PERSON && name.proper()) {
        String here = context.entity(name).key();
        if (key != null && !key.equals(here)) {
          return null;
        }
        key = here;
      }
    }
    if (key != null) {
      return key;
    }
    if (Lexicon.get().nounClass(context.noun(subject.head())) != NounClass.PERSON) {
      return null;
    }
    for (int i = subject.first(); i < subject.head(); i++) {
      String country = Demonyms.country(context, i);
      if (country != null) {
        return "~" + country;
      }
    }
    return null;
  }

  private static boolean moves(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (MOVING.contains(context.verb(i))) {
        return true;
      }
    }
    return false;
  }
}
