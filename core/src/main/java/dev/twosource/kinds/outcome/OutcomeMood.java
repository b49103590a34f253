package dev.twosource.kinds.outcome;

import dev.twosource.document.Block;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a verb tells that what it names came about, came to nothing or lies ahead. */
final class OutcomeMood {
  /** Verbs whose infinitive came about: "managed to save". */
  private static final Set<String> BROUGHT_ABOUT =
      Set.of("manage", "force", "oblige", "compel", "go", "proceed", "help", "continue", "live");

  /** Verbs whose infinitive is settled: "voted to close". */
  private static final Set<String> SETTLED =
      Set.of("vote", "decide", "agree", "choose", "opt", "resolve", "elect", "move", "rule");

  private static final Set<String> DENIED =
      WordList.set(
          """
              fail refuse decline unable neglect unwilling reluctant powerless forget failure
              refusal enough""");

  private static final Set<String> AHEAD =
      WordList.set(
          """
              plan intend due set schedule expect prepare promise pledge vow ready about prepared
              order ordered instruct undertake deal agreement decision mean is are was were""");

  private OutcomeMood() {}

  /**
   * The mood of a verb, or null where it is none, only names a thing ("the rejected plan") or only
   * an aim ("a bid to oust her").
   */
  static @Nullable Modality of(Context context, Sentence sentence, int i, boolean settles) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    String lemma = context.verb(i);
    if (tokens.is(i - 1, "to")) {
      return infinitive(context, sentence, i, settles);
    }
    if (obliged(tokens, sentence, i)) {
      return null; // what should be done is not done
    }
    boolean past = word.endsWith("ed") || !lemma.equals(word) && !word.endsWith("s") && !ing(word);
    boolean bare = lemma.equals(word);
    boolean fixed =
        tokens.is(
            i, "put", "cost", "burst", "quit", "shut", "cut", "let", "set", "hit", "beat", "split");
    if (ing(word)) {
      return participle(context, i);
    }
    if (past || fixed && !auxiliaryBefore(tokens, i)) {
      boolean named =
          tokens.is(
                  i - 1,
                  "a",
                  "an",
                  "the",
                  "this",
                  "that",
                  "these",
                  "those",
                  "its",
                  "their",
                  "his",
                  "her",
                  "any",
                  "previously",
                  "newly",
                  "recently",
                  "of",
                  "for",
                  "no",
                  "long",
                  "-")
              && !tokens.is(i, "quit");
      if (named) {
        return null;
      }
      return finite(context, sentence, i);
    }
    if (bare) {
      return auxiliaryBefore(tokens, i) ? context.modality(i) : headline(context, sentence, i);
    }
    // third person: a plural noun looks the same
    boolean noun =
        tokens.is(
                i - 1, "'s", "the", "a", "of", "its", "their", "his", "her", "and", "or", "for",
                "by", "to", "in", "with", "no", "all", "these", "those", "some", "more", "any",
                "from", "on", "at", "about")
            || tokens.isNumber(i - 1)
            || Lexicon.get().isAdjective(tokens.lower(i - 1))
                && !Lexicon.get().isNoun(tokens.lower(i - 1));
    if (noun || i == sentence.firstToken()) {
      return null;
    }
    return awaited(tokens, sentence, i) ? Modality.POSSIBLE : context.modality(i);
  }

  /** "Until a judge approves it", "if the board backs the plan": nobody has done so yet. */
  private static boolean awaited(Tokens tokens, Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 7) && tokens.isWord(k); k--) {
      if (tokens.is(k, "until", "till", "unless", "if", "whether", "once", "before")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The mood of a past form: behind "has been" or "was" the verb tells what happened, whatever plan
   * its subject names ("the bid to build a quarry has been refused").
   */
  private static Modality finite(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    Modality modality = context.modality(i);
    int k = i - 1;
    // "was lost", "collapsed": what ends a plan is no part of it
    boolean told = tokens.is(i, "was", "were", "has", "had") || ENDING.contains(context.verb(i));
    while (k >= sentence.firstToken()
        && tokens.is(k, "was", "were", "has", "have", "been", "had")) {
      told |= !tokens.is(k, "been");
      k--;
    }
    boolean open =
        tokens.is(k, "to", "would", "could", "may", "might", "will", "should", "not", "never")
            || context.find(sentence.firstToken(), i, OPEN::contains) >= 0;
    boolean plan = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
    return plan && told && !open ? Modality.ACTUAL : modality;
  }

  private static final Set<String> ENDING =
      Set.of("collapse", "fail", "founder", "fall", "stall", "fizzle", "unravel", "succeed");

  private static final Set<String> OPEN =
      Set.of("if", "unless", "whether", "would", "may", "might", "could", "until", "once");

  /** "should be rejected", "must resign", "ought to be scrapped". */
  private static boolean obliged(Tokens tokens, Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 4); k--) {
      if (tokens.is(k, "should", "must", "ought", "needs")) {
        return true;
      }
      if (!tokens.is(k, "be", "have", "been", "not", "to", "never", "now")
          && !tokens.lower(k).endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  private static boolean ing(String word) {
    return word.endsWith("ing") && word.length() > 5;
  }

  /**
   * "The council, rejecting the plan, ..." tells what was done; "a vote on closing it" does not.
   */
  private static @Nullable Modality participle(Context context, int i) {
    Tokens tokens = context.tokens();
    if (tokens.is(i - 1, "of") && tokens.is(i - 2, "short")
        || tokens.is(i - 1, "at") && tokens.is(i - 2, "balked", "baulked")) {
      return Modality.NEGATED;
    }
    if (tokens.is(i - 1, "without") || tokens.is(i - 2, "without") && tokens.is(i - 1, "ever")) {
      return Modality.NEGATED;
    }
    boolean told =
        tokens.is(i - 1, ",", "after", "by", "is", "are", "was", "were") && i > 0
            || tokens.is(i - 1, "still", "now", "then");
    Modality modality = context.modality(i);
    return told ? modality : WEIGHING.contains(context.verb(i - 1)) ? Modality.POSSIBLE : null;
  }

  private static final Set<String> WEIGHING =
      Set.of("consider", "weigh", "ponder", "mull", "contemplate", "debate", "discuss");

  /** Whether those who are to do it are said to think about it: "is weighing whether to". */
  static boolean weighed(Context context, Sentence sentence, int i) {
    int from = Math.max(sentence.firstToken(), i - 5);
    return context.findLast(from, i, w -> WEIGHING.contains(Lexicon.get().lemma(w, true))) >= 0;
  }

  private static boolean auxiliaryBefore(Tokens tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (tokens.is(
              k,
              "did",
              "does",
              "do",
              "will",
              "would",
              "shall",
              "'ll",
              "'d",
              "won't",
              "could",
              "can",
              "cannot",
              "can't",
              "couldn't",
              "wouldn't",
              "may",
              "might",
              "must",
              "should")
          || tokens.lower(k).endsWith("n't")) {
        return true;
      }
      if (!tokens.is(k, "not", "never", "also", "now", "then", "finally", "n't", "yet", "soon")
          && !tokens.lower(k).endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  /** "Shareholders reject merger": a plain form after a plural that begins the heading. */
  private static @Nullable Modality headline(Context context, Sentence sentence, int i) {
    boolean plural =
        i > sentence.firstToken()
            && i <= sentence.firstToken() + 3
            && context.tokens().lower(i - 1).endsWith("s")
            && !Lexicon.get().isPlace(context.tokens().lower(i - 1)) // "Texas convict John Doe"
            && Lexicon.get().isVerb(context.tokens().lower(i))
            && !context.tokens().is(i + 1, "of", "to", "in", "and", "for", "on", "by", ".", ",");
    return plural ? context.modality(i) : null;
  }

  private static @Nullable Modality infinitive(
      Context context, Sentence sentence, int i, boolean settles) {
    Tokens tokens = context.tokens();
    int last = Math.max(sentence.firstToken(), i - 9);
    for (int k = i - 2; k >= last; k--) {
      String verb = context.verb(k);
      String noun = context.noun(k);
      if (took(tokens, sentence, k)) {
        return context.modality(i) == Modality.NEGATED ? Modality.NEGATED : Modality.ACTUAL;
      }
      if (tokens.is(k, "enough") && tokens.is(k - 1, "was", "were", "been", "proved")) {
        // "was enough to cost him his job": it did
        return tokens.is(k - 1, "been") ? context.modality(i) : Modality.ACTUAL;
      }
      if (DENIED.contains(verb) || DENIED.contains(noun)) {
        return Modality.NEGATED;
      }
      if (SETTLED.contains(verb) && !Lexicon.get().isNoun(tokens.lower(k))
          || tokens.is(k, "voted", "ruled", "moved", "vote") && k == i - 2) {
        Modality own = context.modality(k);
        return own != Modality.ACTUAL ? own : settles ? Modality.ACTUAL : Modality.PLANNED;
      }
      if (BROUGHT_ABOUT.contains(verb)) {
        return context.modality(k);
      }
      if (tokens.is(k, "whether") && weighed(context, sentence, i)) {
        return Modality.POSSIBLE;
      }
      if (AHEAD.contains(verb) || AHEAD.contains(tokens.lower(k))) {
        if (verb.equals("expect") && context.modality(i) == Modality.NEGATED) {
          return null; // "no longer expects to close the deal before May": nobody knows when
        }
        return context.modality(i) == Modality.NEGATED ? Modality.NEGATED : Modality.PLANNED;
      }
      boolean between =
          BETWEEN.contains(tokens.lower(k))
              || tokens.isNumber(k)
              || tokens.is(k, "to") && tokens.isNumber(k - 1) && tokens.isNumber(k + 1)
              || tokens.is(k, "-", "by", "votes", "vote", "overwhelmingly", "again", "unanimously")
              || context.nameAt(k) != null
              || tokens.lower(k).endsWith("day")
              || tokens.lower(k).endsWith("ly");
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** "A jury took three hours to convict him": whether a token ends how long somebody took. */
  private static boolean took(Tokens tokens, Sentence sentence, int unit) {
    if (!tokens.is(
        unit, "minutes", "minute", "hours", "hour", "days", "day", "weeks", "months", "years")) {
      return false;
    }
    for (int k = unit - 1; k >= Math.max(sentence.firstToken(), unit - 7); k--) {
      if (tokens.is(k, "took")) {
        return !tokens.is(k - 1, "it");
      }
      if (!tokens.isWord(k) && !tokens.isNumber(k) && !tokens.is(k, "-")) {
        return false;
      }
    }
    return false;
  }

  /** What stands between a verb and its infinitive: "voted late on Tuesday evening to close it". */
  private static final WordSet BETWEEN =
      WordList.probed(
          """
              not her him them it the his their on in at late early night evening morning afternoon
              last a narrow wide large clear slim overwhelming margin majority week month session""");

  /** Whether a sentence is a heading, in which every word may have a capital. */
  static boolean heading(Context context, Sentence sentence) {
    return sentence.role() == Block.Role.HEADING || sentence.role() == Block.Role.TITLE;
  }
}
