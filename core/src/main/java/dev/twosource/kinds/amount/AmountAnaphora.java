package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Anaphora;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A share that goes on with what the sentence before is of: "Inflation slowed again in July. The
 * rate stood at 12.1 percent", "Growth was stronger than first thought. The office revised its
 * figure to 0.8 percent".
 *
 * @param topic what the share is of
 * @param before the sentence that says so
 */
record AmountAnaphora(String topic, Sentence before) {
  /** How far before its number a figure may stand that is revised to it. */
  private static final int REACH = 20;

  private static final Set<String> RATES =
      WordList.set("rate figure share proportion percentage level reading");

  private static final Set<String> STANDING =
      WordList.set(
          """
              stood stands was is came comes reached hit fell dropped slipped eased slowed rose climbed
              jumped""");

  private static final Set<String> REVISING =
      WordList.set(
          """
              revised revises revise corrected corrects adjusted adjusts lowered lowers raised raises
              lifted lifts cut changed upgraded downgraded""");

  private static final Set<String> FIGURES =
      WordList.set("figure estimate number reading calculation");

  /** Gauges, and what shares of them are of. */
  private static final Map<String, String> GAUGES =
      Map.of(
          "inflation", "inflation",
          "unemployment", "jobless",
          "joblessness", "jobless",
          "turnout", "turnout",
          "growth", "rise");

  /** What a share of the gauge at a token is of, or null where none is named there. */
  private static @Nullable String gauge(Context context, int i) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    String gauge = GAUGES.get(word);
    if (gauge != null) {
      return gauge;
    }
    String noun = tokens.isWord(i - 1) ? context.noun(i - 1) : "";
    boolean named =
        word.equals("rate")
            && RATED.contains(noun)
            && AmountWords.strong(AmountKind.Sort.PERCENT, tokens.lower(i - 1)) == null;
    return named ? "~" + noun : null;
  }

  /** What there is a rate of that needs no other name. */
  private static final Set<String> RATED =
      WordList.set(
          """
              vacancy pass occupancy approval survival conviction recovery literacy poverty birth
              divorce dropout infection vaccination employment savings clearance""");

  /** What a share that is said to be of nothing goes on with, or null. */
  static @Nullable AmountAnaphora of(Context context, Sentence sentence, Quantity quantity) {
    if (sentence.index() == 0
        || quantity.kind() != Quantity.Kind.SHARE
        || !(rate(context.tokens(), sentence, quantity)
            || figure(context, sentence, quantity.firstToken()))) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    if (context.quantities(before).stream().anyMatch(q -> q.kind() == Quantity.Kind.SHARE)) {
      return null; // which of two rates is gone on with is not known
    }
    String topic = null;
    for (int i = before.firstToken(); i < before.endToken(); i++) {
      String here = gauge(context, i);
      if (here != null && topic != null && !here.equals(topic)) {
        return null;
      }
      topic = here != null ? here : topic;
    }
    return topic == null ? null : new AmountAnaphora(topic, before);
  }

  /** "The rate stood at 12.1 percent", "It came to 12.1 percent". */
  private static boolean rate(Tokens tokens, Sentence sentence, Quantity quantity) {
    int at = sentence.firstToken();
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    boolean definite = tokens.is(at, "the") && RATES.contains(tokens.lower(at + 1));
    int verb = definite ? at + 2 : tokens.is(at, "it") ? at + 1 : -1;
    if (verb < 0 || first - verb > 5 || first <= verb || !STANDING.contains(tokens.lower(verb))) {
      return false;
    }
    for (int i = verb + 1; i < first; i++) {
      if (!tokens.isWord(i) || tokens.is(i, "by", "than", "for", "among", "with")) {
        return false; // "fell by 12 percent": how far, and not to what
      }
    }
    return !tokens.is(end, "of", "more", "less", "higher", "lower", "above", "below", "up", "down");
  }

  /** "Revised its figure for the fourth quarter to 0.8 percent from an initial 0.2 percent". */
  private static boolean figure(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first - 2; i > Math.max(sentence.firstToken(), first - REACH); i--) {
      if (FIGURES.contains(tokens.lower(i))
          && context.find(Math.max(sentence.firstToken(), i - 4), i, REVISING::contains) >= 0) {
        return tokens.is(first - 1, "to") || AmountClauses.compared(tokens, first);
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, "%", "-")) {
        return false;
      }
    }
    return false;
  }

  /** The slot with the names of the sentence before, and its words around the share as well. */
  Slot with(Context context, Slot slot) {
    Set<String> focus = new TreeSet<>(slot.focus());
    context.contentWords(before.firstToken(), before.endToken(), focus);
    return Anaphora.goingOn(context, before, slot).about(focus);
  }
}
