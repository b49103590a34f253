package dev.twosource.kinds.sentencing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds how long somebody was banned for, by the clause: "was banned for two years", "a two-year
 * ban for A", "A must sit out two years".
 */
final class Bans {
  /** The measure of a ban: it is held against bans only. */
  static final String MEASURE = "ban";

  private static final Set<String> BANNING = Set.of("ban", "disqualify", "bar", "suspend");

  private static final Set<String> NOUNS = Set.of("ban", "suspension", "disqualification");

  private static final Set<String> GETTING =
      Set.of("get", "receive", "serve", "face", "have", "earn", "accept", "incur", "escape");

  private Bans() {}

  /** Whether a sentence may tell of a ban. */
  static boolean told(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (NOUNS.contains(context.noun(i))
          || BANNING.contains(context.verb(i))
          || context.tokens().is(i, "ineligible")
          || context.tokens().is(i, "sit", "sits") && context.tokens().is(i + 1, "out")) {
        return true;
      }
    }
    return false;
  }

  /** The ban whose length an expression gives, if it is one. */
  static void find(
      Context context,
      List<Persons.Mention> mentions,
      Sentence sentence,
      Timex timex,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    Clauses clauses = context.clauses(sentence);
    Clause clause = clauses.clauseAt(first);
    if (clause == null || clause.negated() || tokens.is(end, "ago", "later", "earlier")) {
      return;
    }
    Persons.Mention whom = null;
    int from = Math.min(clause.first(), first);
    Phrase phrase = clauses.phraseAt(end);
    boolean noun =
        phrase != null && phrase.first() <= first && NOUNS.contains(context.noun(phrase.head()));
    if (!noun && tokens.is(first - 1, "of")) {
      phrase = clauses.phraseAt(first - 2);
      noun = phrase != null && NOUNS.contains(context.noun(phrase.head()));
    }
    String verb = context.verb(clause.verb());
    boolean sits = verb.equals("sit") && tokens.is(clause.verbEnd() - 1, "out");
    if (noun) {
      boolean gets = clause.passive() || GETTING.contains(verb);
      whom = gets ? named(mentions, clause.subjects()) : given(tokens, mentions, clause, end);
    } else if (BANNING.contains(verb) && tokens.is(first - 1, "for")) {
      whom = named(mentions, clause.passive() ? clause.subjects() : clause.objects());
    } else if (sits || verb.equals("be") && tokens.is(clause.verbEnd(), "ineligible")) {
      whom = named(mentions, clause.subjects());
    }
    if (whom == null) {
      return;
    }
    int to = Math.max(end, noun ? phrase.end() : clause.verbEnd());
    Value.Amount value =
        new Value.Amount(
            timex.minutes(), SentenceKind.months(timex.minutes()), 0, "min", timex.hedge());
    Slot slot = context.slot(sentence, from, to, MEASURE, "", whom.key(), null, false);
    boolean suspended =
        context.find(end, Math.min(end + 6, sentence.endToken()), "suspended"::equals) >= 0;
    if (suspended || timex.hedge() == Hedge.VAGUE) {
      return;
    }
    Modality mood = context.modality(clause.verb());
    out.accept(
        context.claim(
            "sentence.length",
            sentence,
            from,
            to,
            value,
            slot,
            null,
            mood == Modality.PLANNED ? Modality.ACTUAL : mood));
  }

  /** "handed the sprinter a two-year ban", "imposed a ban of two years on her". */
  private static Persons.@Nullable Mention given(
      Tokens tokens, List<Persons.Mention> mentions, Clause clause, int end) {
    Persons.Mention object = named(mentions, clause.objects());
    if (object != null) {
      return object;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "on", "for", "to", "against")) {
        Persons.Mention mention = named(mentions, adjunct.phrases());
        if (mention != null) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The one person whom some phrases name, or null. */
  static Persons.@Nullable Mention named(List<Persons.Mention> mentions, List<Phrase> phrases) {
    Persons.Mention found = null;
    for (Phrase phrase : phrases) {
      for (Persons.Mention mention : mentions) {
        boolean inside = mention.end() > phrase.first() && mention.first() < phrase.whole();
        if (inside && mention.named()) {
          if (found != null && !found.key().equals(mention.key())) {
            return null; // of two, it is not said whose
          }
          found = mention;
        }
      }
    }
    return found;
  }
}
