package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause of one sentence has for its objects and phrases, and which gatherings they name.
 */
final class ClauseParts {
  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final Occasions occasions;

  ClauseParts(Context context, Sentence sentence, Occasions occasions) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.occasions = occasions;
  }

  boolean inPerson(Clause clause) {
    return adjunctHead(clause, "in", "person")
        || context.find(clause.first(), clause.end() + 1, w -> w.equals("throughout")) >= 0;
  }

  /** The gathering that an adjunct names. */
  Occasions.@Nullable Occasion at(Clause clause) {
    return at(
        clause,
        "at",
        "in",
        "to",
        "for",
        "during",
        "on",
        "over",
        "through",
        "into",
        "among",
        "before",
        "alongside");
  }

  Occasions.@Nullable Occasion at(Clause clause, String... prepositions) {
    return first(clause.behind(tokens, prepositions));
  }

  Occasions.@Nullable Occasion object(Clause clause) {
    return first(clause.objects());
  }

  /** The first gathering that some phrases name. */
  private Occasions.@Nullable Occasion first(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Occasions.Occasion found = occasions.in(phrase);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  boolean object(Clause clause, String... heads) {
    return headed(clause.objects(), heads);
  }

  private boolean headed(List<Phrase> phrases, String... heads) {
    for (Phrase phrase : phrases) {
      if (tokens.is(phrase.head(), heads) || tokens.is(phrase.end() - 1, heads)) {
        return true;
      }
    }
    return false;
  }

  boolean definite(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (occasions.in(phrase) != null) {
        boolean several =
            tokens.isNumber(phrase.first())
                || context.quantities(sentence).stream()
                    .anyMatch(
                        q -> q.firstToken() >= phrase.first() && q.firstToken() < phrase.end());
        return occasions.definite(phrase)
            && !several
            && !tokens.is(phrase.first(), "most", "many", "several", "some");
      }
    }
    return false;
  }

  boolean definite(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (occasions.in(phrase) != null
            && (occasions.definite(phrase) || tokens.is(phrase.first(), "a", "an"))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean adjunct(Clause clause, String preposition) {
    return !clause.behind(tokens, preposition).isEmpty();
  }

  boolean adjunctHead(Clause clause, String preposition, String head) {
    return headed(clause.behind(tokens, preposition), head);
  }

  boolean particle(Clause clause, String... words) {
    return clause.verbEnd() > clause.verb() + 1 && tokens.is(clause.verbEnd() - 1, words)
        || tokens.is(clause.verb() + 1, words);
  }
}
