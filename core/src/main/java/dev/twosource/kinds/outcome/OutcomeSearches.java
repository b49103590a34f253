package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Whether somebody who was lost has been found: "a walker is missing", "there is no trace of the
 * boy", "she turned up safe". The slot's measure is "search", its focus what the lost one is and
 * whom these sentences name. A search goes on until it ends, so that such claims tell of a change
 * and of nothing else.
 */
final class OutcomeSearches {
  /** The question. */
  static final String FAMILY = "search";

  /** How many sentences further on the name of the lost one may come. */
  private static final int NAMED = 2;

  private static final WordSet GATE =
      WordSet.of(
          "missing",
          "search",
          "searching",
          "searched",
          "looking",
          "hunt",
          "hunting",
          "trace",
          "sign",
          "word",
          "vanished",
          "disappeared",
          "seen",
          "heard",
          "found",
          "safe",
          "alive",
          "turned",
          "rescued",
          "located",
          "picked",
          "recovered",
          "retrieved",
          "traced",
          "spotted",
          "winched");

  /** Who is seen, heard or traced no more is lost, and found where he is. */
  private static final WordSet FINDING =
      WordSet.of("find", "rescue", "locate", "trace", "winch", "spot", "recover", "retrieve");

  private static final WordSet WELL =
      WordSet.of("safe", "alive", "well", "unharmed", "unhurt", "uninjured");

  /** What may follow where somebody was found: how, or where. */
  private static final WordSet FOUND =
      WordSet.union(
          WELL,
          WordSet.of(
              "dead",
              "in",
              "on",
              "at",
              "by",
              "near",
              "inside",
              "under",
              "after",
              "floating",
              "clinging",
              "wandering",
              "hiding",
              "sheltering",
              "shortly",
              "early",
              "late",
              "yesterday",
              "today"));

  /** What is looked for: somebody, or a thing, a beast, a boat that is gone. */
  private static final Set<NounClass> LOST =
      EnumSet.of(NounClass.PERSON, NounClass.ANIMAL, NounClass.VEHICLE, NounClass.OBJECT);

  private OutcomeSearches() {}

  static void find(Context context, Sentence sentence, Consumer<Claim> out) {
    if (context.find(sentence.firstToken(), sentence.endToken(), GATE::contains) < 0) {
      return;
    }
    int lost = lost(context, sentence);
    boolean ended = lost >= 0 && ended(context, sentence);
    if (lost >= 0 && !ended) {
      emit(context, sentence, lost, sentence.firstToken(), sentence.endToken(), false, out);
      return;
    }
    for (Clause clause : context.clauses(sentence).clauses()) {
      int who = found(context, clause);
      if (who >= 0) {
        emit(context, sentence, who, clause.first(), clause.end(), true, out);
        return;
      }
    }
  }

  /** "Who vanished on Sunday was found alive": whether the sentence tells how it ended as well. */
  private static boolean ended(Context context, Sentence sentence) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean told =
          clause.passive() && FINDING.contains(context.verb(clause.verb())) && !clause.negated();
      if (told && context.modality(clause.verb()) == Modality.ACTUAL) {
        return true;
      }
    }
    return false;
  }

  /** The one of whom a sentence says that he is lost, or -1. */
  private static int lost(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int from = sentence.firstToken();
    for (int i = from; i < sentence.endToken(); i++) {
      boolean none =
          tokens.is(i, "no", "without")
              || tokens.is(i - 1, "no", "without")
              || tokens.is(i - 2, "no");
      int of =
          none && tokens.is(i, "trace", "sign", "word")
              ? context.find(i + 1, i + 5, w -> w.equals("of") || w.equals("from"))
              : searching(tokens, i) && tokens.is(i + 1, "for") ? i + 1 : -1;
      int behind = of < 0 ? -1 : of + 1;
      if (behind >= 0) {
        int who = ahead(context, behind, Math.min(sentence.endToken(), behind + 7));
        if (who >= 0) {
          return who;
        }
      }
      boolean seen =
          tokens.is(i, "seen", "heard")
              && context.find(Math.max(from, i - 4), i, w -> w.equals("not") || w.equals("nobody"))
                  >= 0
              && context.find(i, Math.min(sentence.endToken(), i + 5), w -> w.equals("since")) >= 0;
      boolean gone =
          tokens.is(i, "vanished", "disappeared")
              || tokens.is(i, "missing")
                  && tokens.is(i - 1, "is", "still", "been", "went", "gone", "was", "remains");
      if (seen || gone) {
        int who = back(context, from, i);
        if (who >= 0 && current(context, i)) {
          return who;
        }
      }
    }
    return -1;
  }

  private static boolean searching(Tokens tokens, int i) {
    return tokens.is(i, "searching", "looking", "hunting")
        && tokens.is(i - 1, "are", "is", "still", "been", "continued", "keep");
  }

  /** Whether a verb tells what is so still. */
  private static boolean current(Context context, int i) {
    Tokens tokens = context.tokens();
    boolean past = tokens.is(i - 1, "was", "went") || tokens.is(i - 2, "had", "having");
    return !past
        || tokens.is(i, "vanished", "disappeared")
        || context.find(i, i + 4, w -> w.equals("since")) >= 0;
  }

  /** The one of whom a clause says that he was found, or -1. */
  private static int found(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    if (clause.negated() || clause.subjects().isEmpty()) {
      return -1;
    }
    Phrase subject = clause.subjects().get(0);
    int end = clause.verbEnd();
    String verb = context.verb(clause.verb());
    boolean told =
        clause.passive()
                && (FINDING.contains(verb) || verb.equals("pick") && tokens.is(end - 1, "up"))
            || verb.equals("turn")
                && (tokens.is(end - 1, "up") || tokens.is(end, "up"))
                && !clause.passive()
                && !tokens.is(end, "late", "early", "at", "to", "for", "drunk")
            || verb.equals("be")
                && (WELL.contains(tokens.lower(end))
                    || WELL.contains(tokens.lower(end + 1))
                        && tokens.is(end, "alive", "safe", "back"));
    // "was found guilty", "was found to have lied"
    boolean place =
        !verb.equals("find") || !tokens.isWord(end) || FOUND.contains(tokens.lower(end));
    boolean mood = place && context.modality(clause.verb()) == Modality.ACTUAL;
    return told && mood && single(context, subject) ? subject.head() : -1;
  }

  private static int ahead(Context context, int from, int end) {
    for (int i = from; i < end; i++) {
      if (context.tokens().isNumber(i)) {
        return -1;
      }
      if (person(context, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int back(Context context, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 16); i--) {
      if (context.tokens().is(i, ";", ":")) {
        return -1;
      }
      if (person(context, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean person(Context context, int i) {
    Name name = context.nameAt(i);
    if (name != null) {
      return name.type() == Name.Type.PERSON;
    }
    String noun = context.noun(i);
    // one alone: "walkers" are several, and told by their number
    return noun.equals(context.tokens().lower(i))
        && context.tokens().isWord(i)
        && LOST.contains(Lexicon.get().nounClass(noun));
  }

  private static boolean single(Context context, Phrase subject) {
    for (int i = subject.first(); i < subject.head(); i++) {
      if (context.tokens().isNumber(i)) {
        return false;
      }
    }
    return person(context, subject.head()) || context.tokens().is(subject.head(), "he", "she");
  }

  private static void emit(
      Context context,
      Sentence sentence,
      int who,
      int first,
      int end,
      boolean found,
      Consumer<Claim> out) {
    Set<String> words = new TreeSet<>();
    if (context.nameAt(who) == null && !context.tokens().is(who, "he", "she")) {
      words.add(context.noun(who));
    }
    int last = Math.min(context.sentences().size() - 1, sentence.index() + NAMED);
    int before = Math.max(0, sentence.index() - (found ? NAMED : 0));
    for (int k = before; k <= last; k++) {
      Sentence near = context.sentences().get(k);
      for (int i = near.firstToken(); i < near.endToken(); i++) {
        Name name = context.nameAt(i);
        if (name != null && name.type() == Name.Type.PERSON) {
          words.add(context.entity(name).key());
        }
      }
    }
    Slot slot = context.slot(sentence, first, end, FAMILY, "", "", null, false).about(words);
    out.accept(
        context.claim(
            "event.outcome",
            sentence,
            first,
            end,
            new Value.Outcome(FAMILY, found ? "found" : "missing", found),
            slot,
            null,
            Modality.ACTUAL));
  }
}
