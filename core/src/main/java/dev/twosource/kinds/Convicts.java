package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those whom a court punished and whom a sentence calls by a noun alone: "a former treasurer". */
final class Convicts {
  /** What the mark of one convict begins with who is not named. */
  static final String ONE = "~one ";

  /** Verbs whose object, or passive subject, has the sentence. */
  private static final Set<String> GIVEN =
      WordList.set("sentence jail imprison give hand send lock condemn order put incarcerate");

  /** Verbs whose subject has the sentence. */
  private static final Set<String> OWN =
      WordList.set("receive get spend serve face begin start draw");

  private Convicts() {}

  /**
   * The mark of the only one whom the clause around a token punishes, where no name tells who it
   * is; null where a name does, or where nobody or several are told of.
   *
   * @param fresh whether only somebody counts whom the sentence brings in: "a former treasurer"
   */
  static @Nullable String nameless(Context context, Sentence sentence, int token, boolean fresh) {
    Tokens tokens = context.tokens();
    Clause clause = context.clauses(sentence).clauseAt(token);
    if (clause == null) {
      return null;
    }
    String verb = context.verb(clause.verb());
    boolean own = OWN.contains(verb) && !clause.passive();
    if (!own && !GIVEN.contains(verb)) {
      return null;
    }
    List<Phrase> whom = own || clause.passive() ? clause.subjects() : clause.objects();
    Phrase one = whom.isEmpty() ? null : whom.get(0);
    if (one == null
        || whom.size() > 1 && (own || clause.passive())
        || !context.names(one.first(), one.end()).stream().allMatch(n -> n.demonym())
        || fresh && !tokens.is(one.first(), "a", "an", "another")) {
      return null;
    }
    String noun = context.noun(one.head());
    boolean person =
        Lexicon.get().nounClass(noun) == NounClass.PERSON || Lexicon.get().isRole(noun);
    boolean single = noun.equals(tokens.lower(one.head()));
    return person && single ? ONE + noun : null;
  }
}
