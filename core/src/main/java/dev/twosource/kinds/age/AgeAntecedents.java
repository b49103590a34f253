package dev.twosource.kinds.age;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds who is named in another sentence than the one that tells an age by a description. */
public final class AgeAntecedents {
  /** How many sentences a name may lie before the description. */
  private static final int BACK = 4;

  private static final Set<String> SPEAKS = Set.of("said", "told", "says", "according", "added");

  private final Context context;
  private final Tokens tokens;

  /** Whom the text is about, once it was asked, and how many questions it has. */
  private @Nullable Optional<Entity> principal;

  private @Nullable Integer questions;

  public AgeAntecedents(Context context) {
    this.context = context;
    this.tokens = context.tokens();
  }

  /** The one person whom the sentences before tell of, and who does not speak there. */
  public @Nullable Name before(Sentence sentence) {
    return before(sentence, false);
  }

  /**
   * The same, where he may speak there.
   *
   * @param spoken whether a speaker counts: of what is done to somebody he is as good as another
   */
  @Nullable Name before(Sentence sentence, boolean spoken) {
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - BACK); s--) {
      Sentence before = context.sentences().get(s);
      List<Name> people = people(before);
      if (people.isEmpty()) {
        continue;
      }
      boolean one = people.stream().allMatch(name -> name.entity() == people.get(0).entity());
      Name found =
          one ? people.get(people.size() - 1) : s == sentence.index() - 1 ? actor(before) : null;
      return found == null || speaks(before) && !spoken || context.entity(found).given() == null
          ? null
          : found;
    }
    return null;
  }

  /**
   * The one person whom the sentence before tells of by one name and an office: a bishop, a king.
   */
  @Nullable Name titled(Sentence sentence) {
    Sentence before = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    List<Name> people = before == null ? List.of() : people(before);
    boolean one =
        !people.isEmpty()
            && !speaks(before)
            && people.stream().allMatch(name -> name.entity() == people.get(0).entity());
    Entity entity = one ? context.entity(people.get(0)) : null;
    return entity != null && entity.given() == null && !entity.roles().isEmpty()
        ? people.get(0)
        : null;
  }

  /**
   * The one person whom a report is about, where he was told of just before: named more often than
   * anybody else, and by his whole name. Of others only the sentence before may speak, and no more
   * than one, whom the description must not fit.
   */
  @Nullable Name main(Sentence sentence, boolean speaks) {
    Entity first = principal();
    if (first == null) {
      return null;
    }
    Name found = null;
    int named = -1;
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - BACK); s--) {
      Sentence before = context.sentences().get(s);
      for (Name name : people(before)) {
        boolean own = context.entity(name) == first;
        boolean other = !own && name.proper();
        if (other && (s < sentence.index() - 1 || !speaks(before) || speaks)) {
          return null; // somebody else may be the one
        }
        if (own && s > named) {
          found = name;
          named = s;
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Who is asked in a report that is an interview, or null. */
  @Nullable Entity asked() {
    Integer asked = questions;
    if (asked == null) {
      asked = (int) IntStream.range(0, tokens.size()).filter(i -> tokens.is(i, "?")).count();
      questions = asked;
    }
    return asked < 3 ? null : principal();
  }

  /** The person who is named more often than anybody else, by the whole name, or null. */
  private @Nullable Entity principal() {
    Optional<Entity> known = principal;
    if (known == null) {
      known = Optional.ofNullable(foremost());
      principal = known;
    }
    return known.orElse(null);
  }

  private @Nullable Entity foremost() {
    Map<Entity, Integer> told = new HashMap<>();
    for (Name name : context.names(0, context.tokens().size())) {
      boolean whole = name.type() == Name.Type.PERSON && name.proper();
      if (whole && context.entity(name).given() != null) {
        told.merge(context.entity(name), 1, Integer::sum);
      }
    }
    int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Entity> first = told.keySet().stream().filter(one -> told.get(one) == most).toList();
    return first.size() == 1 && (most >= 2 || told.size() == 1) ? first.get(0) : null;
  }

  /**
   * Who has just spoken of his own: "'I have woven worse,' said A. The 36-year-old weaver": the
   * words quoted are of nobody else, and the text had no such person before.
   */
  @Nullable Name speaker(Sentence sentence, String noun) {
    Sentence before = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    List<Name> people = before == null ? List.of() : people(before);
    Name last = people.isEmpty() ? null : people.get(people.size() - 1);
    int first = last == null ? -1 : last.firstToken();
    int said = first >= 0 && tokens.is(first - 1, "said", "says") ? first - 1 : -1;
    boolean closing = last != null && !tokens.isWord(last.endToken()) && last.proper();
    if (said < 0 || !closing || tokens.isWord(said - 1) || context.entity(last).given() == null) {
      return null;
    }
    int end = before.endToken();
    boolean own = last.endToken() >= end - 1 || tokens.is(last.endToken(), ".");
    for (String role : context.entity(last).roles()) {
      own &= role.endsWith(noun);
    }
    for (int i = 0; i < said && own; i++) {
      own = !context.noun(i).equals(noun) || !tokens.lower(i).equals(noun);
    }
    for (int i = before.firstToken(); i < said && own; i++) {
      own =
          !tokens.is(i, "he", "him", "his", "her", "they", "them")
              && !Lexicon.get().isKin(context.noun(i));
    }
    return own && people.stream().noneMatch(n -> n.proper() && n.entity() != last.entity())
        ? last
        : null;
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
      if (clause.own() && clause.subjects().stream().anyMatch(s -> s.first() == first)) {
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
    boolean pronoun = pronoun(sentence, age);
    boolean any =
        pronoun || context.find(from, age.first(), w -> w.equals("a") || w.equals("an")) >= 0;
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
    // whom the pronoun stands for is told of by a noun
    boolean alone = others(sentence, age) <= (pronoun ? 1 : 0);
    return person && (called != null || !speaks(after)) && alone ? name : null;
  }

  /**
   * Whether "he" is told an age in a sentence that has before it one person and no more, of whom
   * nothing was told yet: "lawyers for a golfer who was sent home said that he was 17".
   */
  private boolean pronoun(Sentence sentence, AgePhrases.Age age) {
    int he = age.anchor() - 1;
    if (age.frame() != AgePhrases.Frame.SAID || !tokens.is(he, "he", "she")) {
      return false;
    }
    int told = 0;
    for (int i = sentence.firstToken(); i < he; i++) {
      boolean person =
          Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON
              && Lexicon.get().nounClass(context.noun(i + 1)) != NounClass.PERSON
              && !tokens.is(i - 1, "is", "was", "been", "being")
              && !tokens.lower(i).endsWith("s");
      int back = i - 1;
      while (person && back > i - 4 && back > 0 && !tokens.is(back, "a", "an", "the", "his")) {
        back--;
      }
      told += !person ? 0 : tokens.is(back, "a", "an") ? 1 : 2;
    }
    return told == 1;
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

  /** How many other people the sentence tells of by a noun. */
  private int others(Sentence sentence, AgePhrases.Age age) {
    int others = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean noun =
          Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON
              && !tokens.is(i, "police", "officials", "authorities")
              && (i < age.first() - 4 || i > age.end() + 3)
              && tokens.is(i - 1, "a", "an", "the", "another", "two", "three");
      others += noun ? 1 : 0;
    }
    return others;
  }
}
