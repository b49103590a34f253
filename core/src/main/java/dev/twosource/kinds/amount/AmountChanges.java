package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around an amount say that it took the place of another one. Many words that
 * tell so of a toll are said of a sum itself: "raised 4,000 euros", "a new bridge", "was put at".
 */
final class AmountChanges {
  private static final Set<String> AMBIGUOUS =
      WordList.set(
          """
              raised raises new put takes reached passed final later earlier longer brought moved
              rose risen rises rise rising climbed grew grown jumped increased extended now
              previously initially originally instead improved""");

  private static final Set<String> STANDING =
      Set.of("offer", "bid", "estimate", "figure", "total", "budget", "forecast", "proposal");

  /** What says of a length that it was told wrongly; the others are done to ropes and skirts. */
  private static final Set<String> WRONG =
      Set.of("correction", "corrects", "corrected", "wrongly", "mistakenly", "erroneously");

  /** "Widened the cordon to 800 metres": until then it was another. */
  private static final Set<String> WIDENING =
      Set.of("widened", "extended", "expanded", "enlarged", "narrowed", "reduced", "shrank");

  private static final Set<String> ZONES =
      Set.of("cordon", "zone", "radius", "perimeter", "exclusion", "ring", "belt");

  private static final Set<String> MORE =
      WordList.set("greater higher larger bigger more lower smaller less stronger weaker");

  private static final Set<String> BEFORE =
      WordList.set("first originally initially previously earlier");

  private static final Set<String> THOUGHT =
      WordList.set(
          """
              thought expected announced estimated reported said stated forecast believed planned
              feared assumed calculated""");

  private AmountChanges() {}

  /**
   * "Savings would be greater than first thought, at 110 million": another sum was told before it.
   */
  private static boolean thought(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), first - NEAR);
    int to = Math.min(sentence.endToken(), end + NEAR);
    for (int i = from; i < to - 2; i++) {
      if (tokens.is(i, "than")
          && BEFORE.contains(tokens.lower(i + 1))
          && THOUGHT.contains(tokens.lower(i + 2))
          && context.find(Math.max(from, i - 3), i, MORE::contains) >= 0) {
        return i > first || context.find(i, first, w -> w.equals("but") || w.equals("and")) < 0;
      }
    }
    return false;
  }

  private static final int NEAR = 9;

  /** "The relief fund has grown to 21 million": what is given to it adds up. */
  private static boolean swelled(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    return tokens.is(first - 1, "to", "past", "beyond")
        && GROWING.contains(tokens.lower(first - 2))
        && context.find(Math.max(sentence.firstToken(), first - 9), first - 2, POTS::contains) >= 0;
  }

  private static final Set<String> GROWING =
      WordList.set("grown grew risen rose climbed swollen swelled soared mounted");

  private static final Set<String> POTS =
      WordList.set(
          "fund funds appeal collection pot kitty donations pledges fundraiser fundraising bill");

  /** What is said of a sum that stands as it was told before. */
  static final String KEPT = "kept";

  /**
   * "The price of 40 euros stays as it was", "the fare, 3 euros, has not changed": whether behind a
   * sum stands that it is still the one that was told before.
   */
  private static boolean kept(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    int to = Math.min(sentence.endToken(), end + 12);
    for (int i = end; i < to; i++) {
      boolean stays =
          tokens.is(i, "stays", "stay", "stayed", "remains", "remain", "remained", "is", "was");
      boolean same =
          tokens.is(i + 1, "unchanged")
              || tokens.is(i + 1, "the") && tokens.is(i + 2, "same")
              || tokens.is(i + 1, "as") && tokens.is(i + 2, "it", "announced", "planned", "before");
      boolean not =
          tokens.is(i, "has", "have", "had", "does", "will")
              && tokens.is(i + 1, "not")
              && tokens.is(i + 2, "changed", "change", "moved");
      if (stays && same || not) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word that says so, or null; {@link #KEPT} where the words say that it took nobody's place.
   *
   * @param found what is said around any number
   */
  static @Nullable String of(
      Context context, Sentence sentence, int first, int end, @Nullable String found) {
    if (kept(context, sentence, end)) {
      return KEPT;
    }
    boolean length =
        AmountWords.length(context.tokens().lower(end - 1))
            || context.tokens().is(end - 1, "half", "quarter");
    // "orders fell by 12 percent" tells how far they fell, and of no number that fell
    boolean step = context.tokens().is(first - 1, "by");
    if (step && found != null && !WRONG.contains(found) && !found.equals("revised")) {
      return null;
    }
    if (found != null && !AMBIGUOUS.contains(found) && (!length || WRONG.contains(found))) {
      return found;
    }
    if (!length && thought(context, sentence, first, end)) {
      return "revised";
    }
    Tokens tokens = context.tokens();
    if (tokens.is(first - 1, "passed", "topped", "exceeded", "reached")
        && tokens.is(first - 2, "now", "has", "have", "since", "already")) {
      return "rose";
    }
    if (swelled(context, sentence, first)) {
      return "rose";
    }
    if (tokens.is(end, ",") && tokens.is(end + 1, "up") && tokens.is(end + 2, "from")) {
      return "rose";
    }
    int from = Math.max(sentence.firstToken(), first - 10);
    for (int i = from; i < first; i++) {
      if (tokens.is(i, "now") && !tokens.is(i - 1, "can") && first - i <= 7) {
        return "now";
      }
      if (tokens.is(i, "new") && STANDING.contains(tokens.lower(i + 1))) {
        return "new";
      }
      boolean wider =
          WIDENING.contains(tokens.lower(i))
              && context.find(i + 1, Math.min(first, i + 5), ZONES::contains) >= 0
              && tokens.is(first - 1, "to");
      if (wider) {
        return "widened";
      }
      boolean moved = tokens.is(i, "raised", "raises", "improved", "increased", "sweetened");
      if (moved
          && context.find(i + 1, Math.min(first, i + 5), STANDING::contains) >= 0
          && tokens.is(first - 1, "to", "at")) {
        return "raised";
      }
    }
    return null;
  }
}
