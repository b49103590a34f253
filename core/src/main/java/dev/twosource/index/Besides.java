package dev.twosource.index;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Whether a report says itself that it tells of one of several like things: "a separate attack",
 * "no relation of his namesake", "the second quake of the day", "hours earlier a bomb had". What
 * another report has of such a thing may be of the other one.
 */
final class Besides {
  /** The key of a profile of a report that sets what it tells apart from something else. */
  static final String APART = "~:apart";

  /** The key of a profile of a report that calls a happening the second, another or the next. */
  static final String AGAIN = "~:again";

  /** What the key begins with of a result that a report of a match leads with. */
  private static final String RESULT = "~:result ";

  /** So many sentences a result stands from the top. */
  private static final int TOP = 2;

  private static final Set<String> SETTING_APART =
      WordList.set("separate separately namesake namesakes unrelated different differently");

  private static final Set<String> ORDER =
      WordList.set("second third another previous earlier latest next other separate later return");

  private static final Set<String> STRETCHES = Set.of("hours", "hour", "minutes", "day", "days");

  private Besides() {}

  /** Whether words of the report set what it tells apart from something else. */
  static boolean apart(Context context) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        boolean same = tokens.is(i, "same") && tokens.is(i + 1, "name", "surname");
        boolean relation = tokens.is(i, "no", "not") && tokens.is(i + 1, "relation", "related");
        // "the second of the day", "the latest in a row of attacks"
        boolean count = tokens.is(i, "second", "third", "latest") && tokens.is(i + 1, "of", "in");
        if (same || relation || count || SETTING_APART.contains(tokens.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the report tells of a happening besides another one of which it tells. */
  static boolean again(Context context) {
    for (EventMention mention : context.events().mentions()) {
      if (mention.markers().stream().anyMatch(ORDER::contains)) {
        return true;
      }
    }
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      if (context.mentions(sentence).isEmpty()) {
        continue;
      }
      for (int i = sentence.firstToken() + 1; i < sentence.endToken() - 1; i++) {
        if (STRETCHES.contains(tokens.lower(i)) && tokens.is(i + 1, "earlier", "after", "before")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The results that a report of a match leads with, the higher number first. */
  static Set<String> results(Context context) {
    Set<String> results = new TreeSet<>();
    if (context.events().occurrences().stream().noneMatch(e -> e.type().equals("match"))) {
      return results;
    }
    for (Sentence sentence : context.sentences()) {
      if (sentence.index() >= TOP) {
        break;
      }
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() == Quantity.Kind.SCORE && quantity.other() != null) {
          long one = Math.round(quantity.interval().low());
          long other = Math.round(quantity.other().low());
          results.add(RESULT + Math.max(one, other) + "-" + Math.min(one, other));
        }
      }
    }
    return results;
  }

  /**
   * Whether two reports of matches lead with two results that have not even one number in common.
   */
  static boolean otherResults(SortedMap<String, Double> left, SortedMap<String, Double> right) {
    Set<String> a = numbers(left);
    Set<String> b = numbers(right);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static Set<String> numbers(SortedMap<String, Double> keys) {
    Set<String> numbers = new TreeSet<>();
    for (String result : keys.subMap(RESULT, RESULT + "~").keySet()) {
      numbers.addAll(List.of(result.substring(RESULT.length()).split("-")));
    }
    return numbers;
  }
}
