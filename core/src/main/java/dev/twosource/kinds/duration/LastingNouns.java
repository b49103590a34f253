package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a length stands with by a noun: "a two-day strike", "three hours of talks". */
abstract class LastingNouns extends LastingPart {

  /** Nouns that say only that something was a sitting or a part of time; what it was stands by. */
  private static final Set<String> SITTING =
      WordList.set(
          """
              session round sitting marathon effort exercise event affair spell stint period stretch
              bout spree episode slog""");

  LastingNouns(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** "a 40-minute call", "three days of talks", "a siege of nine days", "four hours on court". */
  @Nullable Activity noun(int before) {
    // "a three-hour-long siege"
    int from = tokens.is(end, "-") && tokens.is(end + 1, "long") ? end + 2 : end;
    Phrase phrase = clauses.phraseAt(from);
    boolean around = phrase != null && phrase.first() <= first && phrase.head() >= from;
    boolean attributive = from > end || attributive();
    if (around || phrase != null && phrase.first() == from && attributive) {
      Activity found = thing(phrase);
      Phrase next = clauses.phraseAt(phrase.end());
      boolean split =
          attributive
              && next != null
              && next.first() == phrase.end()
              && next.head() == next.first()
              && !tokens.isCapitalised(next.head());
      if (found == null && split) {
        found = thing(next); // "a six-hour power cut", its first noun taken for a verb
      }
      return found != null || !attributive ? found : deed(split ? next : phrase);
    }
    if (tokens.is(end, "of")) {
      return contents();
    }
    if (tokens.is(before, "of")) {
      int head = tokens.is(before - 1, ",") ? before - 2 : before - 1; // "The stoppage, of 23 days"
      Phrase container = clauses.phraseAt(head);
      return container == null
          ? at(context, sentence, head, true)
          : container.head() == head ? of(container) : null;
    }
    // "after 19 days in captivity", "five weeks as a prisoner"
    if (tokens.is(end, "in", "on", "at", "as", "under", "behind", "without")) {
      // "after eight hours behind closed doors"
      int opening = tokens.is(end, "behind") ? end : end + 1;
      for (int i = opening; i < Math.min(end + 5, sentence.endToken()); i++) {
        if (!tokens.isWord(i) || Verbs.finite(tokens, i)) {
          break;
        }
        String state = DurationWords.state(context, i);
        if (state != null) {
          return made(state, first, i + 1);
        }
      }
    }
    // "after nine hours aground", "after 30 hours underground", "after six hours outside"
    String bare =
        tokens.is(before, "after", "following") ? DurationWords.state(context, end) : null;
    if (bare != null) {
      return made(bare, first, end + 1);
    }
    // "the hearing, four hours on a folding chair"
    // or "the talks, at four hours,"
    int comma = tokens.is(before, "at") ? before - 1 : before;
    Phrase told = tokens.is(comma, ",") ? clauses.phraseAt(comma - 1) : null;
    if (told != null && tokens.is(end, ",", ".", "on", "long") && !tokens.is(end, "later")) {
      Activity found = at(context, sentence, told.head(), true);
      if (found == null && tokens.is(end, "long")) {
        return shown(told); // "The movie, an hour and 35 minutes long"
      }
      return found == null ? null : found.spanning(told.first(), end, found.verb());
    }
    // "after five days during which hundreds combed the woods"
    if (tokens.is(end, "during", "in") && tokens.is(end + 1, "which")) {
      for (Clause clause : clauses.clauses()) {
        if (clause.first() > end) {
          Activity act = at(context, sentence, clause.verb(), false);
          return act == null ? null : act.spanning(first, clause.verbEnd(), clause.verb());
        }
      }
    }
    return null;
  }

  /** "a strike of nine days", "a service of five hours". */
  private @Nullable Activity of(Phrase container) {
    Activity thing = thing(container);
    return thing == null ? shown(container) : thing;
  }

  /** What is shown, played or held for some hours: a film, a service, a game. */
  private @Nullable Activity shown(Phrase phrase) {
    String lemma = context.noun(phrase.head());
    return hours() && SHOWN.contains(lemma)
        ? made("~" + lemma, Math.min(first, phrase.first()), Math.max(end, phrase.end()))
        : null;
  }

  private static final Set<String> SHOWN =
      Set.of("service", "game", "film", "movie", "show", "mass", "opera", "play", "gala");

  /** "a six-hour traffic jam", "a two-hour count": any deed that takes hours. */
  private @Nullable Activity deed(Phrase phrase) {
    int head = phrase.head();
    String name = hours() && !tokens.is(first, "24") ? DurationWords.enduring(context, head) : null;
    return name == null || !Lexicon.get().isVerb(name.substring(1))
        ? null
        : made(name, Math.min(first, phrase.first()), Math.max(end, head + 1));
  }

  /** "the two-hour", "a 30-day": the length is a word before its noun. */
  private boolean attributive() {
    return tokens.text(first).contains("-")
        || tokens.is(end - 2, "-")
        || tokens.text(end - 1).contains("-")
        || tokens.is(end - 1, "long");
  }

  /**
   * "three hours of talks", "nineteen hours of haggling over pay", "an hour and a half of music".
   */
  @Nullable Activity contents() {
    boolean worst = tokens.is(end + 2, "worst") || tokens.lower(end + 2).endsWith("est");
    if (tokens.is(end + 1, "the", "its", "their", "his", "her", "which", "it") && !worst) {
      return null; // a part of it
    }
    Phrase phrase = clauses.phraseAt(end + 1);
    Activity found = phrase == null ? null : thing(phrase);
    // "after six hours of speeches Eugenia Rusnac is still": the name is the next clause's
    boolean named = phrase != null && context.nameAt(end + 1) == null;
    if (found == null && named && context.nameAt(phrase.head()) != null) {
      found = at(context, sentence, end + 1, true);
    }
    if (found == null && phrase == null && tokens.lower(end + 1).endsWith("ing")) {
      found = at(context, sentence, end + 1, false);
      String verb = context.verb(end + 1);
      if (found == null && Lexicon.get().isVerb(verb) && !BINDING.contains(verb)) {
        found = made("~" + verb, end + 1, end + 2);
      }
    }
    if (found == null && tokens.is(end + 1, "evidence")) {
      found = made("~evidence", first, end + 2);
    }
    found = found != null ? found : suffered();
    return found != null ? found : endured();
  }

  /** "endured three hours of heat": so long were those stuck of whom the report tells. */
  private @Nullable Activity suffered() {
    boolean bore = SUFFERING.contains(context.verb(before()));
    return bore && hours() && context.says(STUCK)
        ? made("trapped", first, end).spanning(before(), end, before())
        : null;
  }

  private static final Set<String> STUCK = Set.of("trapped", "stuck", "stranded", "marooned");

  private static final Set<String> SUFFERING = Set.of("endure", "suffer", "survive", "face");

  /**
   * "Three hours of fear came to an end when a gunman who held hostages gave up": whatever it was
   * for those who lived through it, it is the length of the state that the sentence tells of.
   */
  private @Nullable Activity endured() {
    Clause close = null;
    for (Clause clause : clauses.clauses()) {
      boolean ends =
          clause.first() >= end
              && (ENDING.contains(context.verb(clause.verb())) || closing(clause));
      close = close == null && ends ? clause : close;
    }
    for (int i = close == null ? sentence.endToken() : close.first();
        i < sentence.endToken();
        i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, first, close.end()).spanning(first, close.verbEnd(), close.verb());
      }
    }
    return null;
  }

  /** What a noun phrase tells of, or null where it is nothing that takes time. */
  @Nullable Activity thing(Phrase phrase) {
    int head = phrase.head();
    if (tokens.is(head, "it", "this", "that", "they", "which", "second", "first", "third", "other")
        || phrase.first() == head && tokens.is(head, "latest", "last")) {
      return null;
    }
    Activity found = at(context, sentence, head, true);
    if (found != null) {
      return found.spanning(Math.min(first, phrase.first()), Math.max(end, phrase.end()), head);
    }
    String lemma = context.noun(head);
    if (SITTING.contains(lemma)) {
      // "an emergency session", "a round of talks"
      for (int i = phrase.whole() - 1; i >= phrase.first(); i--) {
        Activity inner = i == head ? null : at(context, sentence, i, true);
        if (inner != null) {
          return inner.spanning(Math.min(first, phrase.first()), Math.max(end, head + 1), head);
        }
      }
      return sitting(lemma)
          ? made("meeting", Math.min(first, phrase.first()), Math.max(end, head + 1))
          : null;
    }
    String name = DurationWords.happening(context, head);
    return name == null
        ? null
        : made(name, Math.min(first, phrase.first()), Math.max(end, head + 1));
  }

  private static boolean sitting(String lemma) {
    return lemma.equals("session") || lemma.equals("sitting");
  }
}
