package dev.twosource.kinds.outcome;

import dev.twosource.document.Span;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What something is put down to: "the operator blamed the track", "a spark set off the fire", "the
 * crash was due to fog". The slot's measure is "cause", its head what came of it where that is
 * told, and its focus the words of the cause. A cause is held only against another party's.
 */
final class OutcomeCauses {
  private OutcomeCauses() {}

  /** What a clause tells of a cause. */
  private record Told(
      int first,
      int end,
      @Nullable Phrase cause,
      String code,
      String effect,
      boolean weak,
      boolean denied,
      @Nullable String party) {
    /** The same, told by a party. */
    Told by(@Nullable String who) {
      return new Told(first, end, cause, code, effect, weak, denied, who);
    }

    /** The same of what is said not to be the cause. */
    Told asDenied() {
      return new Told(first, end, cause, code, effect, weak, true, party);
    }

    /** The same of what only failed, which need not be the cause. */
    Told asWeak() {
      return new Told(first, end, cause, code, effect, true, denied, party);
    }
  }

  static void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      if (!may(context, sentence)) {
        continue;
      }
      Clauses clauses = context.clauses(sentence);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Told told = context.tokens().is(i, "put", "puts") ? putDown(context, sentence, i) : null;
        if (told != null) {
          emit(context, sentence, i, told, out);
        }
      }
      for (Clause clause : clauses.clauses()) {
        boolean denied = clause.negated() || given(context, sentence, clause);
        Told told =
            denied
                ? denied(context, sentence, clauses, clause)
                : told(context, sentence, clauses, clause);
        if (told != null) {
          emit(context, sentence, clause.verb(), told.by(says(context, clause)), out);
        }
      }
    }
  }

  /** The key of the one who blames, where it is the subject of another verb before: or null. */
  private static @Nullable String says(Context context, Clause clause) {
    if (!context.verb(clause.verb()).equals("blame")
        || clause.passive()
        || clause.subjects().size() != 1) {
      return null;
    }
    Name name = context.nameAt(clause.subjects().get(0).head());
    return name == null ? null : context.entity(name).key();
  }

  /** "Put the collision down to fog", where the words of the verb may be read in many ways. */
  private static @Nullable Told putDown(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken() - 2, i + 9);
    int down = context.find(i + 1, limit, word -> word.equals("down"));
    if (down < 0
        || !tokens.is(down + 1, "to")
        || context.modality(i) == Modality.POSSIBLE
        || tokens.isNumber(down + 2)) {
      return null;
    }
    int end = down + 2;
    while (end < Math.min(sentence.endToken(), down + 9)
        && tokens.isWord(end)
        && !OutcomePhrases.ends(tokens, end)
        && !tokens.is(end, "that", "which", "who", "on", "in", "at", "and", "when", "after")) {
      end++;
    }
    if (end <= down + 2) {
      return null;
    }
    Phrase cause = new Phrase(down + 2, end, end - 1, end);
    String effect = down > i + 1 ? context.noun(down - 1) : "";
    return new Told(
        i,
        end,
        cause,
        context.noun(end - 1),
        CauseWords.EFFECTS.contains(effect) ? effect : "",
        false,
        false,
        null);
  }

  private static boolean may(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (CauseWords.GATE.contains(context.tokens().lower(i))
          || CauseWords.GATE.contains(context.verb(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Was not caused by dust", "it was no tremor": what is said not to have been the cause. */
  private static @Nullable Told denied(
      Context context, Sentence sentence, Clauses clauses, Clause clause) {
    Tokens tokens = context.tokens();
    Phrase object = clause.objects().isEmpty() ? null : clause.objects().get(0);
    boolean pointing =
        context.verb(clause.verb()).equals("be")
            && !clause.subjects().isEmpty()
            && tokens.is(clause.subjects().get(0).head(), "it", "this", "that")
            && object != null
            && CauseWords.FORCES.contains(context.noun(object.head()));
    Told told =
        pointing
            ? told(context, clause, object, null, true)
            : told(context, sentence, clauses, clause);
    return told == null || told.weak() || told.cause() == null ? null : told.asDenied();
  }

  /** "No longer believe that dust caused the fire": what was held before is given up. */
  private static boolean given(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), clause.first() - 9); i < clause.verb(); i++) {
      boolean longer = tokens.is(i, "no") && tokens.is(i + 1, "longer");
      if ((longer || tokens.is(i, "not"))
          && CauseWords.HOLDING.contains(context.verb(longer ? i + 2 : i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Told told(
      Context context, Sentence sentence, Clauses clauses, Clause clause) {
    Tokens tokens = context.tokens();
    int at = clause.verb();
    String verb = context.verb(at);
    boolean blamed = tokens.sequence(clause.verbEnd(), "to", "blame") || toBlame(tokens, clause);
    if (context.modality(at) == Modality.PLANNED && !blamed
        || context.modality(at) == Modality.POSSIBLE) {
      return null;
    }
    Phrase subject =
        clause.subjects().isEmpty() ? fitted(tokens, clauses, clause) : clause.subjects().get(0);
    Phrase object = clause.objects().isEmpty() ? null : clause.objects().get(0);
    if (blamed) {
      return told(context, clause, subject, first(clause.behind(tokens, "for")), true);
    }
    if (verb.equals("blame")) {
      Phrase on = first(clause.behind(tokens, "on"));
      Phrase effect = on != null ? object : first(clause.behind(tokens, "for"));
      Phrase cause = on != null ? on : clause.passive() ? subject : object;
      // "the union blamed bad weather" looks like a union that was blamed
      boolean active =
          clause.form() == Clause.Form.PARTICIPLE
              && tokens.isWord(clause.verbEnd())
              && !tokens.is(clause.verbEnd(), "for", "by", "on", "in", "and", "as");
      if (on == null && (cause == null || active)) {
        cause = bare(context, sentence, clause.verbEnd());
      }
      boolean infinitive = clause.form() == Clause.Form.INFINITIVE;
      if (infinitive && object != null) {
        return null; // "no right to blame others"
      }
      return told(context, clause, infinitive ? subject : cause, effect, true);
    }
    Phrase named = named(context, sentence, clauses, clause, object);
    if (named != null) {
      return told(context, clause, named, null, true);
    }
    if (CauseWords.TRACING.contains(verb)) {
      Phrase cause = first(clause.behind(tokens, "to"));
      return told(context, clause, cause, clause.passive() ? subject : object, false);
    }
    boolean purpose =
        clause.passive()
            && (CauseWords.CAUSING.contains(verb) || verb.equals("set") || verb.equals("light"))
            && (CauseWords.PURPOSE.contains(tokens.lower(clause.verbEnd()))
                || tokens.sequence(clause.verbEnd(), "on", "purpose"));
    if (purpose) {
      return deliberate(clause);
    }
    if (verb.equals("set") && alight(tokens, object)) {
      return told(context, clause, subject, null, true);
    }
    boolean off =
        verb.equals("set") && tokens.is(at + 1, "off")
            || verb.equals("bring")
                && (tokens.is(at + 1, "down", "about") || tokens.is(at + 2, "down"))
            || verb.equals("lead") && tokens.is(at + 1, "to");
    if (CauseWords.CAUSING.contains(verb) || off) {
      Phrase effect =
          clause.passive()
              ? subject
              : object != null ? object : first(clause.behind(tokens, "down", "to", "off"));
      Phrase cause = clause.passive() ? first(clause.behind(tokens, "by", "with")) : subject;
      boolean down = verb.equals("bring") && !tokens.is(at + 1, "about");
      // "a cigarette started it"
      boolean known = cause != null && CauseWords.CULPRITS.contains(context.noun(cause.head()));
      return told(context, clause, cause, effect, down || known && party(context, at));
    }
    boolean begins =
        verb.equals("begin")
            || verb.equals("start")
            || verb.equals("break")
            || verb.equals("originate");
    Phrase in = begins && !clause.passive() ? first(clause.behind(tokens, "in")) : null;
    // "the fire started in the wiring": what it began in is what failed
    if (in != null && CauseWords.IGNITING.contains(context.noun(in.head()))) {
      return told(context, clause, in, subject, false);
    }
    if (begins && !clause.passive()) {
      return told(context, clause, first(clause.behind(tokens, "inside", "with")), subject, false);
    }
    if (CauseWords.COMING.contains(verb)) {
      return told(context, clause, first(clause.behind(tokens, "from")), subject, false);
    }
    if (CauseWords.ATTACKING.contains(verb) || verb.equals("shoot") && tokens.is(at + 1, "down")) {
      Phrase struck = clause.passive() ? subject : object;
      boolean single = struck != null && CauseWords.STRUCK.contains(tokens.lower(struck.head()));
      return single ? deliberate(clause) : null;
    }
    boolean someone =
        subject != null && tokens.is(subject.head(), "somebody", "someone", "arsonists");
    if (verb.equals("light") && someone) {
      return deliberate(clause);
    }
    if (verb.equals("point") && voiced(context, sentence, at)) {
      // "points to worn insulation", "pointed the finger at the brakes"
      Phrase finger = first(clause.behind(tokens, "to", "at"));
      return finger == null
              || personal(context, finger)
              || CauseWords.SHOWING.contains(context.noun(finger.head()))
          ? null
          : told(context, clause, finger, null, true);
    }
    if (verb.equals("be")) {
      return being(context, clauses, clause, subject, object);
    }
    // what a party names that went wrong
    // "says lightning did": what was just asked about
    boolean did =
        verb.equals("do")
            && subject != null
            && object == null
            && CauseWords.FORCES.contains(context.noun(subject.head()));
    if (did) {
      return told(context, clause, subject, null, true);
    }
    boolean broken =
        CauseWords.FAILING.contains(verb) && !tokens.is(clause.verbEnd(), "to")
            || verb.equals("give") && tokens.is(at + 1, "way");
    boolean party = party(context, at);
    if (CauseWords.SWALLOWING.contains(verb) && party && object != null && !clause.passive()) {
      return personal(context, object) ? null : weak(told(context, clause, object, null, true));
    }
    if (CauseWords.HARMING.contains(verb) && party) {
      Phrase agent = clause.passive() ? first(clause.behind(tokens, "by")) : subject;
      Phrase struck = clause.passive() ? subject : object;
      boolean figure = struck != null && CauseWords.ABSTRACT.contains(context.noun(struck.head()));
      if (agent == null
          || figure
          || personal(context, agent)
          || !clause.passive() && struck == null) {
        return null;
      }
      // wind and waves do harm of themselves; what else hit or tore a thing need not be the cause
      Told harm = told(context, clause, agent, null, true);
      return CauseWords.FORCES.contains(context.noun(agent.head())) ? harm : weak(harm);
    }
    return broken && party && !clause.passive()
        ? weak(told(context, clause, subject, null, true))
        : null;
  }

  /** Whether what stands at a token is a party's word. */
  private static boolean party(Context context, int at) {
    Voice voice = context.voice(context.tokens().span(at, at + 1));
    return voice != null && voice.key() != null;
  }

  /**
   * What a party names as the cause: "suspects arson", "spoke of a gas leak", "held the driver
   * responsible", "laid the blame on the driver"; or null.
   */
  private static @Nullable Phrase named(
      Context context, Sentence sentence, Clauses clauses, Clause clause, @Nullable Phrase object) {
    Tokens tokens = context.tokens();
    int at = clause.verb();
    String verb = context.verb(at);
    if (CauseWords.NAMING.contains(verb) && !clause.passive()) {
      boolean of = verb.equals("speak") || verb.equals("talk");
      Phrase cause = of ? first(clause.behind(tokens, "of")) : object;
      return cause != null
              && CauseWords.CULPRITS.contains(context.noun(cause.head()))
              && voiced(context, sentence, at)
          ? cause
          : null;
    }
    if (verb.equals("hold") && object != null) {
      return tokens.is(object.whole(), "responsible", "accountable")
              && voiced(context, sentence, at)
          ? object
          : null;
    }
    if (CauseWords.LAYING.contains(verb)
        && object != null
        && CauseWords.BLAME.contains(context.noun(object.head()))) {
      return first(clause.behind(tokens, "on", "with"));
    }
    return null;
  }

  /** "Set the hillside alight", "set it on fire". */
  private static boolean alight(Tokens tokens, @Nullable Phrase object) {
    return object != null
        && (tokens.is(object.whole(), "alight", "ablaze", "afire")
            || tokens.sequence(object.whole(), "on", "fire"));
  }

  /**
   * "A valve fitted in June was to blame": the subject that a participle behind it has taken for
   * its own, or null.
   */
  private static @Nullable Phrase fitted(Tokens tokens, Clauses clauses, Clause clause) {
    for (Clause before : clauses.clauses()) {
      int gap = clause.first() - before.end();
      if (gap >= 0
          && gap <= 2
          && before.subjects().size() == 1
          && before.verb() == before.subjects().get(0).end()
          && tokens.lower(before.verb()).endsWith("ed")
          && joined(tokens, before.verb(), clause.first())) {
        return before.subjects().get(0);
      }
    }
    return null;
  }

  /** Whether nothing parts two tokens: no mark, and no word that joins two clauses. */
  private static boolean joined(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) && !tokens.isNumber(i)
          || tokens.is(i, "and", "but", "or", "that", "which", "who", "when", "as", "because")) {
        return false;
      }
    }
    return true;
  }

  /** "A faulty oven was to blame", where the whole is taken for one group of verbs. */
  private static boolean toBlame(Tokens tokens, Clause clause) {
    int end = clause.verbEnd();
    // "no right to blame others": who would do so has a subject and an object
    boolean object = tokens.isWord(end) && !tokens.is(end, "for", "in", "and", "but", "when");
    return tokens.is(end - 1, "blame") && tokens.is(end - 2, "to") && !object;
  }

  /** Whether the subject of a verb is a party, whose word it is then. */
  private static boolean voiced(Context context, Sentence sentence, int verb) {
    return Statements.subject(context, sentence, verb) != null;
  }

  /** Whether what is named is somebody, who would be accused rather than be the cause. */
  private static boolean personal(Context context, Phrase phrase) {
    NounClass sort = Lexicon.get().nounClass(context.noun(phrase.head()));
    return context.nameAt(phrase.head()) != null
        || sort == NounClass.PERSON
        || sort == NounClass.GROUP
        || Lexicon.get().isRole(context.noun(phrase.head()));
  }

  private static @Nullable Told weak(@Nullable Told told) {
    return told == null ? null : told.asWeak();
  }

  private static Told deliberate(Clause clause) {
    return new Told(clause.first(), clause.end(), null, "a deliberate act", "", false, false, null);
  }

  /** "A spark was to blame", "hackers were behind it", "the cause was fog", "was due to fog". */
  private static @Nullable Told being(
      Context context,
      Clauses clauses,
      Clause clause,
      @Nullable Phrase subject,
      @Nullable Phrase object) {
    Tokens tokens = context.tokens();
    int end = clause.verbEnd();
    if (tokens.sequence(end, "to", "blame")
        || tokens.sequence(end, "at", "fault")
        || tokens.is(end, "behind", "responsible")) {
      Phrase effect = first(clause.behind(tokens, "behind", "for"));
      return told(context, clause, subject, effect, true);
    }
    // "is convinced that it was arson"
    boolean pointed =
        subject != null
            && tokens.is(subject.head(), "it", "this")
            && object != null
            && CauseWords.CULPRITS.contains(context.noun(object.head()))
            && !tokens.is(object.head(), "error", "fault", "mistake")
            && party(context, clause.verb());
    if (pointed) {
      return told(context, clause, object, null, true);
    }
    boolean fault =
        object != null && tokens.is(object.head(), "fault") && tokens.is(object.head() + 1, "of");
    if (fault) {
      return told(context, clause, clauses.phraseAt(object.head() + 2), subject, true);
    }
    if (tokens.sequence(end, "due", "to")
        || tokens.sequence(end, "down", "to")
        || tokens.sequence(end, "because", "of")) {
      return told(context, clause, clauses.phraseAt(end + 2), subject, false);
    }
    // "the update is not the cause", "a valve was the culprit"
    boolean turned =
        object != null
            && subject != null
            && tokens.is(object.head(), "cause", "culprit")
            && tokens.is(object.first(), "the");
    if (turned) {
      boolean of = tokens.is(object.head() + 1, "of");
      Phrase effect = of ? clauses.phraseAt(object.head() + 2) : null;
      return of && effect == null ? null : told(context, clause, subject, effect, !of);
    }
    boolean named =
        subject != null
            && tokens.is(subject.head(), "cause", "culprit", "reason")
            && tokens.is(subject.first(), "the", "its", "their");
    return named ? told(context, clause, object, null, true) : null;
  }

  /** "Overloading", "worn wiring": what is blamed, which looks like a verb; or null. */
  private static @Nullable Phrase bare(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    int end = from;
    while (end < Math.min(sentence.endToken(), from + 4)
        && tokens.isWord(end)
        && !Stopwords.contains(tokens.lower(end))
        && context.nameAt(end) == null) {
      end++;
    }
    boolean thing =
        end > from
            && (tokens.lower(end - 1).endsWith("ing")
                || Lexicon.get().isNoun(context.noun(end - 1)))
            && !tokens.lower(end - 1).endsWith("ly");
    return thing ? new Phrase(from, end, end - 1, end) : null;
  }

  private static @Nullable Phrase first(List<Phrase> phrases) {
    return phrases.isEmpty() ? null : phrases.get(0);
  }

  private static @Nullable Told told(
      Context context,
      Clause clause,
      @Nullable Phrase cause,
      @Nullable Phrase effect,
      boolean open) {
    if (cause == null) {
      return null;
    }
    Tokens tokens = context.tokens();
    String noun = effect == null ? "" : context.noun(effect.head());
    boolean event = CauseWords.EFFECTS.contains(noun);
    boolean pointing =
        effect == null || tokens.is(effect.head(), "it", "this", "that", "them", "which");
    if (!event && !(open && (pointing || effect != null && tokens.is(effect.first(), "the")))) {
      return null;
    }
    String code = context.noun(cause.head());
    if (code.equals("responsible")
        || tokens.is(
            cause.head(), "it", "this", "that", "he", "she", "they", "who", "which", "them")
        || CauseWords.EFFECTS.contains(code) && cause.head() == cause.first()) {
      return null;
    }
    int first = Math.min(clause.first(), cause.first());
    int end = Math.max(clause.end(), cause.whole());
    return new Told(first, end, cause, code, event ? noun : "", false, false, null);
  }

  private static void emit(
      Context context, Sentence sentence, int verb, Told told, Consumer<Claim> out) {
    Set<String> words = new TreeSet<>();
    Phrase cause = told.cause();
    if (cause == null) {
      words.add("arson");
      words.add("attack");
    } else {
      words.addAll(context.contentWords(cause.first(), cause.whole()));
      words.addAll(context.nameKeys(cause.first(), cause.whole()));
    }
    if (words.isEmpty()) {
      return;
    }
    int end = Math.min(sentence.endToken(), told.end());
    Slot slot =
        context
            .slot(sentence, told.first(), end, "cause", told.effect(), "", null, told.weak())
            .about(words);
    Tokens tokens = context.tokens();
    boolean says =
        context.verb(verb).equals("blame")
            || context.verb(verb).equals("point")
            || tokens.is(verb, "put", "puts", "attributes", "attributed");
    Voice party = says ? Statements.subject(context, sentence, verb) : null;
    if (party == null && told.party() != null) {
      Span span = tokens.span(verb, verb + 1);
      party = new Voice(span, told.party(), told.party(), Voice.Kind.REPORTED);
    }
    Claim claim =
        context.claim(
            "event.outcome",
            sentence,
            told.first(),
            end,
            new Value.Outcome("cause", (told.denied() ? "not " : "") + told.code(), !told.denied()),
            slot,
            null,
            Modality.ACTUAL);
    out.accept(party == null || claim.voice() != null ? claim : claim.voiced(party));
  }
}
