package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is named in another sentence than the one that tells an age by a description. */
final class AgeAntecedents {
  /** How many sentences a name may lie before the description. */
  private static final int BACK = 4;

  private static final Set<String> SPEAKS = Set.of("said", "told", "says", "according", "added");

  private final Context context;
  private final Tokens tokens;

  AgeAntecedents(Context context) {
    this.context = context;
    this.tokens = context.tokens();
  }

  /** The one person whom the sentences before tell of, and who does not speak there. */
  @Nullable Name before(Sentence sentence) {
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - BACK); s--) {
      Sentence before = context.sentences().get(s);
      List<Name> people = people(before);
      if (people.isEmpty()) {
        continue;
      }
      boolean one = people.stream().allMatch(name -> name.entity() == people.get(0).entity());
      Name found =
          one ? people.get(people.size() - 1) : s == sentence.index() - 1 ? actor(before) : null;
      return found == null || speaks(before) || context.entity(found).given() == null
          ? null
          : found;
    }
    return null;
  }

  /** Those of a sentence's names that are of people. */
  private List<Name> people(Sentence sentence) {
    return context.names(sentence.firstToken(), sentence.endToken()).stream()
        .filter(name -> name.type() == Name.Type.PERSON)
        .toList();
  }

  /**
   * The subject of a sentence whose other people stand behind prepositions only: "A attacked below
   * the summit of Monte B".
   */
  private @Nullable Name actor(Sentence sentence) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean main =
          clause.own() && clause.form() == Clause.Form.FINITE && clause.subjects().size() == 1;
      Name name = main ? context.nameAt(clause.subjects().get(0).head()) : null;
      if (name == null || name.type() != Name.Type.PERSON || !name.proper()) {
        return null;
      }
      for (Name other : people(sentence)) {
        boolean own = other.entity() == name.entity();
        if (!own && !behind(clause, other)) {
          return null;
        }
      }
      return name;
    }
    return null;
  }

  private static boolean behind(Clause clause, Name other) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (other.firstToken() >= phrase.first() && other.endToken() <= phrase.whole()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody speaks in a sentence; who is said to have done something does not. */
  private boolean speaks(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (SPEAKS.contains(tokens.lower(i)) && !tokens.is(i - 1, "is", "was", "are", "were")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a description is the subject of a clause: "police say the 41-year-old had". */
  boolean subject(Sentence sentence, int first) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.own()
          && clause.subjects().size() == 1
          && clause.subjects().get(0).first() == first) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is named only in the next sentence: "A hiker of 22 was saved. Anna Berg was on her way to a
   * waterfall." Nobody else may be named in either, and whoever is named has no title.
   */
  @Nullable Name behind(Sentence sentence, AgePhrases.Age age) {
    int next = sentence.index() + 1;
    int from = Math.max(sentence.firstToken(), age.first() - 3);
    boolean any = context.find(from, age.first(), w -> w.equals("a") || w.equals("an")) >= 0;
    if (!any || next >= context.sentences().size() || !people(sentence).isEmpty()) {
      return null;
    }
    Sentence after = context.sentences().get(next);
    Name called = called(after);
    Name name = called == null ? context.nameAt(after.firstToken()) : called;
    boolean person =
        name != null
            && name.type() == Name.Type.PERSON
            && name.proper()
            && context.entity(name).given() != null
            && (called != null || tokens.isWord(name.endToken()))
            && people(after).stream()
                .allMatch(other -> !other.proper() || other.entity() == name.entity());
    return person && (called != null || !speaks(after)) && alone(sentence, age) ? name : null;
  }

  /** "Police identified her as A": whom a sentence says that somebody was, or null. */
  private @Nullable Name called(Sentence sentence) {
    int verb =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.equals("named") || word.equals("identified"));
    int as =
        verb < 0 ? -1 : context.find(verb, Math.min(verb + 6, sentence.endToken()), "as"::equals);
    return as < 0 ? null : context.nameAt(as + 1);
  }

  /** Whether the sentence has nobody else: no other person is told of by a noun. */
  private boolean alone(Sentence sentence, AgePhrases.Age age) {
    int others = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean noun =
          Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON
              && !tokens.is(i, "police", "officials", "authorities")
              && (i < age.first() - 4 || i > age.end() + 3)
              && tokens.is(i - 1, "a", "an", "the", "another", "two", "three");
      others += noun ? 1 : 0;
    }
    return others == 0;
  }
}
