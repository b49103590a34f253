package dev.twosource.kinds.sentencing;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those whom a court punished and whom a sentence calls by a noun alone: "a former treasurer". */
final class Convicts {
  /** Verbs whose object, or passive subject, has the sentence. */
  private static final Set<String> GIVEN =
      WordList.set("sentence jail imprison give hand send lock condemn order put incarcerate");

  /** Verbs whose subject has the sentence. */
  private static final Set<String> OWN =
      WordList.set("receive get spend serve face begin start draw go");

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
        || !context.names(one.first(), one.end()).stream().allMatch(Name::demonym)
        || fresh && !tokens.is(one.first(), "a", "an", "another")) {
      return null;
    }
    return mark(context, one.head());
  }

  /**
   * "A nurse was convicted of theft. The judge gave her two years": the mark of who was on trial in
   * the sentences before, where the one who is punished is but a pronoun; null elsewhere.
   */
  static @Nullable String tried(Context context, Sentence sentence, int token) {
    Clause clause = context.clauses(sentence).clauseAt(token);
    if (clause == null) {
      return null;
    }
    boolean own = OWN.contains(context.verb(clause.verb())) && !clause.passive();
    List<Phrase> whom = own || clause.passive() ? clause.subjects() : clause.objects();
    if (whom.isEmpty()
        || !own && !GIVEN.contains(context.verb(clause.verb()))
        || !context.tokens().is(whom.get(0).head(), "he", "she", "him", "her")) {
      return null;
    }
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - 2); s--) {
      for (Clause trial : context.clauses(context.sentences().get(s)).clauses()) {
        String verb = context.verb(trial.verb());
        boolean pleads = PLEADING.contains(verb) && !trial.passive();
        if (!pleads && !TRYING.contains(verb)) {
          continue;
        }
        List<Phrase> who = pleads || trial.passive() ? trial.subjects() : trial.objects();
        Phrase one = who.size() == 1 ? who.get(0) : null;
        if (one != null && context.names(one.first(), one.end()).stream().allMatch(Name::demonym)) {
          return mark(context, one.head());
        }
      }
    }
    return null;
  }

  /**
   * Whether a sentence names somebody beside the one of whom the one before it told: "the driver,
   * A, was tried with her", "charged alongside him".
   */
  static boolean beside(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
      boolean tried =
          tokens.is(i - 1, "tried", "charged", "sentenced", "convicted", "accused", "dock", "trial")
              || tokens.is(i - 1, "jailed", "arrested", "court");
      if (tried
          && tokens.is(i, "with", "alongside", "beside")
          && tokens.is(i + 1, "him", "her", "them")) {
        return true;
      }
    }
    return false;
  }

  /** Verbs whose object is on trial. */
  private static final Set<String> TRYING =
      WordList.set("convict find try sentence jail accuse charge imprison condemn");

  /** Verbs whose subject is on trial. */
  private static final Set<String> PLEADING = WordList.set("plead admit confess deny");

  /** The mark of one person whom a noun stands for, or null where it stands for none. */
  private static @Nullable String mark(Context context, int head) {
    Tokens tokens = context.tokens();
    String noun = context.noun(head);
    boolean person =
        Lexicon.get().nounClass(noun) == NounClass.PERSON
            || Lexicon.get().isRole(noun)
            || tokens.is(head, "old") && tokens.is(head - 1, "-"); // "the 22-year-old"
    return person && noun.equals(tokens.lower(head)) ? Slot.UNNAMED + noun : null;
  }

  /**
   * "Handed down an 18-month term to a student", "cut the courier's sentence to seven years": the
   * mark of one who is not named and stands behind or before the words for the sentence, or null.
   */
  static @Nullable String behind(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first + 1; i < Math.min(sentence.endToken() - 2, first + REACH); i++) {
      Phrase phrase = tokens.is(i, "to", "on") ? context.clauses(sentence).phraseAt(i + 1) : null;
      boolean nameless =
          phrase != null
              && context.names(phrase.first(), phrase.end()).stream().allMatch(Name::demonym);
      String mark = nameless ? mark(context, phrase.head()) : null;
      if (mark != null) {
        return mark;
      }
    }
    for (int i = first - 1; i > Math.max(sentence.firstToken(), first - REACH); i--) {
      boolean own = tokens.is(i, "'s") && PUNISHMENT.contains(tokens.lower(i + 1));
      own |= tokens.is(i, "'s") && PUNISHMENT.contains(tokens.lower(i + 2));
      if (own && context.nameAt(i - 1) == null) {
        return mark(context, i - 1);
      }
    }
    return null;
  }

  /** How far from a length whose it is may stand. */
  private static final int REACH = 22;

  private static final Set<String> PUNISHMENT =
      WordList.set("sentence term punishment imprisonment ban");
}
