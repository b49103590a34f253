package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody held a post: "had held the post for six years", "spent seven months in office",
 * "after 11 years behind the bar".
 */
final class Tenures extends LastingPart {
  static final String HEAD = "tenure";

  private static final Set<String> POSTS =
      WordList.set("post job office position role portfolio ministry chair seat");

  private static final Set<String> IN = WordList.set("office power charge post job role position");

  private static final Set<String> ON = Set.of("throne", "bench");

  private static final Set<String> HOLDING = Set.of("hold", "occupy", "fill");

  private static final Set<String> SERVING = Set.of("serve", "work", "act");

  /** What one does who is at the head of something. */
  private static final Set<String> LEADING =
      WordList.set("run lead head chair manage coach govern rule edit direct captain");

  private static final Set<String> NAMES =
      Set.of("tenure", "reign", "stewardship", "incumbency", "premiership", "presidency");

  Tenures(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** Whose post a length is that of, with the token before it and its small words; or null. */
  @Nullable Activity find(int before) {
    boolean lasting = context.find(first, end, w -> w.contains("year") || w.contains("month")) >= 0;
    if (!lasting) {
      return null;
    }
    boolean own = tokens.is(first - 1, "his", "her");
    boolean named = NAMES.contains(tokens.lower(end)) || own && posted(end);
    if (tokens.is(before, "after", "following") && posted(end) || named) {
      return told(Activity.TOLD, end);
    }
    Clause clause = clauses.clauseAt(before);
    if (clause == null || clause.verb() >= first || clause.negated() || clause.passive()) {
      return null;
    }
    String verb = context.verb(clause.verb());
    if (verb.equals("spend") && posted(end)) {
      return told(clause.verb(), clause.verb());
    }
    return tokens.is(before, "for") && holds(clause, verb)
        ? told(clause.verb(), clause.verb())
        : null;
  }

  /** "held the post", "served as mayor", "was in office", "coached the side". */
  private boolean holds(Clause clause, String verb) {
    Phrase object = clause.objects().isEmpty() ? null : clause.objects().get(0);
    if (HOLDING.contains(verb)) {
      return object != null && POSTS.contains(context.noun(object.head()));
    }
    if (SERVING.contains(verb)) {
      return posted(clause.verbEnd());
    }
    if (verb.equals("be")) {
      return posted(clause.verbEnd());
    }
    boolean years = context.find(first, end, w -> w.contains("year")) >= 0;
    boolean led = LEADING.contains(verb) && years && tokens.is(end, ".", ",", ";", "and", "until");
    return led && (object != null || verb.equals("rule") || verb.equals("govern"));
  }

  /** "in office", "in the job", "at the helm", "behind the bar", "as mayor". */
  private boolean posted(int at) {
    int next = tokens.is(at + 1, "the", "a", "an", "his", "her", "that", "this") ? at + 2 : at + 1;
    String word = tokens.lower(next);
    return switch (tokens.lower(at)) {
      case "in" -> IN.contains(word);
      case "on" -> ON.contains(word);
      case "at" -> word.equals("helm");
      case "behind" -> word.equals("bar") || word.equals("counter");
      case "as" -> {
        Phrase phrase = clauses.phraseAt(next);
        yield phrase != null && person(context, phrase.head());
      }
      default -> false;
    };
  }

  private @Nullable Activity told(int mood, int near) {
    Entity owner = Contracts.owner(context, sentence, near);
    int from = mood == Activity.TOLD ? first : Math.min(first, mood);
    return owner == null
        ? null
        : new Activity(HEAD, owner.key(), from, Math.max(end, from + 1), mood, null);
  }
}
