package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.quantity.NumberWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a sentence tells of one of several like happenings: "the first of her two concerts",
 * "a second bomb", "hours after a drone attack", "this time". What another report tells of the one
 * may not be of the other.
 */
public final class Series {
  private static final WordSet LATER =
      WordSet.of("second", "third", "fourth", "fifth", "another", "repeat");

  private static final WordSet OWNERS =
      WordSet.of("a", "the", "his", "her", "its", "their", "this", "that", "'s", "’s");

  /** What goes off, or is sent, more than once, and is no happening by its name. */
  private static final WordSet SENT =
      WordSet.of(
          "bomb",
          "device",
          "missile",
          "rocket",
          "shell",
          "grenade",
          "tremor",
          "shock",
          "spacewalk");

  /** What comes in a series, each with a strength of its own. */
  private static final WordSet SHAKEN =
      WordSet.of("tremor", "quake", "earthquake", "shock", "aftershock", "eruption");

  /** What follows a rank and is a part of one happening, or no happening at all. */
  private static final WordSet PARTS =
      WordSet.of(
          "half", "quarter", "place", "time", "day", "round", "stage", "phase", "term", "try",
          "leg", "attempt", "bid", "go", "chance", "effort", "split", "look", "reading", "hand");

  /** Within so short a time it is the news of the day, and not a tradition. */
  private static final WordSet SPELLS =
      WordSet.of("day", "hours", "days", "night", "week", "weeks", "morning");

  private static final WordSet SHORT = WordSet.of("hours", "minutes", "day", "days", "week");

  /** So many words may stand between a rank and what it ranks. */
  private static final int CLOSE = 3;

  /** "The first of the singer Lale Oruc's two concerts". */
  private static final int WIDE = 8;

  private Series() {}

  /** The same claims, in order, those of one of several happenings with their mark. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    int known = -1;
    String mark = null;
    for (Claim claim : claims) {
      int sentence = sentence(context, claim);
      if (sentence != known) {
        known = sentence;
        mark = of(context, context.sentences().get(sentence));
      }
      String own = mark == null && followed(context, claim, sentence) ? Slot.LATER : mark;
      // what was said of "a second vote" was said once
      boolean words = claim.detail().equals("quote.wording");
      marked.add(own == null || words ? claim : claim.with(claim.slot().marked(own)));
    }
    return spread(context, marked);
  }

  /**
   * "They spoke on Wednesday. This second call took an hour": the day is that of the second; "was
   * shelled for the second time. Nine were hurt": so is the toll.
   */
  private static List<Claim> spread(Context context, List<Claim> claims) {
    Map<Integer, Integer> later = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.event() != null && claim.slot().has(Slot.LATER)) {
        later.putIfAbsent(sentence(context, claim), claim.event().id());
      }
    }
    if (later.isEmpty()) {
      return claims;
    }
    List<Claim> spread = new ArrayList<>(claims);
    spread.replaceAll(
        claim ->
            claim.event() != null
                    && !claim.slot().has(Slot.LATER)
                    && (claim.detail().equals("event.date") && of(later, context, claim, 1)
                        || claim.toll() && of(later, context, claim, -1))
                ? claim.with(claim.slot().marked(Slot.LATER))
                : claim);
    return spread;
  }

  /** Whether the sentence so many on tells of the claim's event as a later one of several. */
  private static boolean of(
      Map<Integer, Integer> later, Context context, Claim claim, int distance) {
    return Objects.equals(later.get(sentence(context, claim) + distance), claim.event().id());
  }

  private static int sentence(Context context, Claim claim) {
    return context.tokens().sentenceOf(context.tokens().tokenAt(claim.span().start()));
  }

  /** The mark of what a sentence tells, or null where it tells of no series. */
  private static @Nullable String of(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    String mark = null;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = tokens.lower(i);
      // "was shelled for the second time in a day"
      boolean again =
          tokens.is(i, "second", "third", "fourth", "fifth")
              && tokens.is(i + 1, "time")
              && tokens.is(i - 1, "the", "a")
              && tokens.is(i - 2, "for")
              && (tokens.is(i + 2, "in") && context.find(i + 3, i + 6, SPELLS::contains) >= 0
                  || tokens.is(i + 2, "this") && tokens.is(i + 3, "week", "month"));
      // "a day after another woman had been hurt there"
      boolean after =
          SHORT.contains(word) && tokens.is(i + 1, "after") && tokens.is(i + 2, "another");
      // "three other bombs", "one of the tremors"
      boolean others =
          word.equals("other")
              && i > sentence.firstToken()
              && (tokens.isNumber(i - 1) || NumberWords.isCardinal(tokens.lower(i - 1)))
              && SENT.contains(context.noun(i + 1));
      int rest = tokens.sequence(i + 1, "of", "the") ? i + 3 : i + 1;
      boolean one = word.equals("one") && shaken(context, rest, sentence);
      if (again
          || after
          || others
          || one
          || LATER.contains(word) && ranked(context, i, sentence)
          || word.equals("this") && tokens.is(i + 1, "time") && !tokens.is(i + 2, "last", "next")) {
        return Slot.LATER;
      }
      if (word.equals("first")
          && !rare(context, i)
          && !opening(context, i)
          && OWNERS.contains(tokens.lower(i - 1))) {
        boolean several = tokens.is(i + 1, "of") && happening(context, i + 2, sentence, WIDE);
        mark = several || happening(context, i + 1, sentence, CLOSE) ? Slot.FIRST : mark;
      }
    }
    return mark;
  }

  /** "The first blasts came at four": the beginning of what goes on, and no first one of two. */
  private static boolean opening(Context context, int first) {
    return context.tokens().is(first + 1, "explosions", "blasts", "detonations", "strikes");
  }

  /** "The first such accord in 30 years", "the first since May": others lie far behind. */
  private static boolean rare(Context context, int first) {
    Tokens tokens = context.tokens();
    int end = Math.min(tokens.size() - 2, first + 8);
    for (int i = first + 1; i < end && !tokens.is(i, ",", ".", ";"); i++) {
      boolean years = tokens.is(i + 2, "years", "decades", "months") && tokens.is(i, "in", "for");
      if (years || tokens.is(i, "since", "such", "ever")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quake is named within a few words. */
  private static boolean shaken(Context context, int from, Sentence sentence) {
    for (int i = from; i < Math.min(from + CLOSE + 1, sentence.endToken()); i++) {
      if (SHAKEN.contains(context.noun(i))) {
        return true;
      }
      if (context.tokens().is(i, ",", ".", "was", "and", "of", "in", "to")) {
        return false;
      }
    }
    return false;
  }

  private static boolean ranked(Context context, int i, Sentence sentence) {
    boolean inside = i > sentence.firstToken();
    boolean determined =
        context.tokens().is(i, "another", "repeat")
            || inside && OWNERS.contains(context.tokens().lower(i - 1));
    // "the Second World War" is a name
    boolean named = inside && context.tokens().isCapitalised(i);
    // "the second marathon of her life"
    boolean own =
        context.tokens().is(i + 2, "of")
            && context.tokens().is(i + 3, "her", "his", "their", "its", "my", "our");
    // "came home with a date for a second meeting": it is still to come
    boolean ahead =
        inside && context.tokens().is(i - 2, "for", "of") && COMING.contains(context.noun(i - 3));
    return determined
        && !named
        && !ahead
        && !own
        && !streak(context.tokens(), i, sentence)
        && happening(context, i + 1, sentence, CLOSE);
  }

  /** What there is of a meeting that has not been held. */
  private static final WordSet COMING =
      WordSet.of("date", "plan", "venue", "agenda", "invitation", "proposal", "prospect", "hope");

  /** "Their fourth defeat in a row", "a third straight loss": the last of several, and the news. */
  private static boolean streak(Tokens tokens, int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(i + 6, sentence.endToken()); k++) {
      if (tokens.is(k, "straight", "consecutive", "successive", "running")
          || tokens.is(k, "in") && tokens.is(k + 1, "a") && tokens.is(k + 2, "row")
          || tokens.is(k, "in") && tokens.is(k + 1, "succession")) {
        return true;
      }
    }
    return false;
  }

  /** "Hours after a drone attack": one that is no news any more, and not the one told of. */
  private static boolean followed(Context context, Claim claim, int index) {
    if (claim.event() == null) {
      return false;
    }
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(index);
    for (int i = sentence.firstToken(); i + 3 < sentence.endToken(); i++) {
      if (SHORT.contains(tokens.lower(i))
          && tokens.is(i + 1, "after")
          && tokens.is(i + 2, "a", "an", "another")
          && claim.event().type().equals(type(context, i + 3, sentence))) {
        return true;
      }
    }
    return false;
  }

  /** The type of the first event that one of the next words names, or null. */
  private static @Nullable String type(Context context, int from, Sentence sentence) {
    for (int k = from; k < Math.min(from + CLOSE, sentence.endToken()); k++) {
      String type = EventTypes.noun(context.noun(k));
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** Whether one of the next words names a happening, with nothing but its attributes before it. */
  private static boolean happening(Context context, int from, Sentence sentence, int most) {
    Tokens tokens = context.tokens();
    for (int k = from; k < Math.min(from + most, sentence.endToken()); k++) {
      String noun = context.noun(k);
      if (PARTS.contains(noun)
          || tokens.is(k, "of", "in", "at", "on", "to", "for", "and", "who", "that")
          || !tokens.isWord(k) && !tokens.is(k, "'s", "’s") && !(tokens.is(k, ",") && k == from)) {
        return false;
      }
      boolean named =
          EventTypes.noun(noun) != null
              || SENT.contains(noun)
              || Lexicon.get().nounClass(noun) == NounClass.EVENT;
      // "a second fire engine" is no fire
      boolean last = k + 1 == sentence.endToken() || Stopwords.contains(tokens.lower(k + 1));
      if (named && (last || !tokens.isNoun(k + 1))) {
        return true;
      }
    }
    return false;
  }
}
