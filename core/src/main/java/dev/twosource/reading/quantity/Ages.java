package dev.twosource.reading.quantity;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Tokens;
import java.util.Set;

/**
 * Tells a person's age from other numbers: "aged 24", "at the age of 56", "a woman of 33",
 * "Verster, 57,".
 */
final class Ages {
  private static final Set<String> PEOPLE =
      WordList.set("man woman boy girl child youth widow teenager youngster pensioner");

  private Ages() {}

  /**
   * The token after the age.
   *
   * @param t the document's tokens
   * @param i the number's first token
   * @param end the token after the number
   * @return the token after the age with its words ("years old"), or -1 where the number is none
   */
  static int end(Tokens t, int i, int end) {
    if (t.is(end, "-")
        && t.is(end + 1, "year", "years")
        && t.is(end + 2, "-")
        && t.is(end + 3, "old", "olds")) {
      return end + 4;
    }
    // "a 34-year old man", "a 34 year-old man"
    if (t.is(end, "-") && t.is(end + 1, "year") && t.is(end + 2, "old", "olds")
        || t.is(end, "year") && t.is(end + 1, "-") && t.is(end + 2, "old", "olds")) {
      return end + 3;
    }
    if (t.is(end, "year", "years", "yrs")
        && (t.is(end + 1, "old") || t.sequence(end + 1, "of", "age"))) {
      return t.is(end + 1, "old") ? end + 2 : end + 3;
    }
    if (t.is(end, "yrs") && (t.is(end + 1, ",", ")", ";") || t.is(i - 1, "aged"))) {
      return end + 1; // "Reid, 27 yrs,"
    }
    if (t.is(
            end, "-", "year", "years", "month", "months", "%", "percent", "per", "day", "days",
            "week", "weeks")
        || t.isNumber(end)) {
      return -1;
    }
    int before = i - 1;
    HedgeMatch hedge = Hedges.before(t, i);
    if (hedge != null) {
      before = hedge.firstToken() - 1;
    }
    if (t.is(before, "aged", "age") && !t.is(before - 1, "the", "ice")
        || t.is(before, "of") && t.is(before - 1, "age", "ages")) {
      return end;
    }
    if (t.is(before, "as", "was", "is", "at") && t.is(before - 1, "age")) {
      return end;
    }
    if (listed(t, before)) {
      return end;
    }
    // "a Frenchman of 44 and a Belgian of 39 were detained"
    if (t.is(before, "of")
        && t.is(before - 2, "a", "an", "another")
        && t.text(i).length() == 2
        && t.isNumber(i)
        && (PEOPLE.contains(t.lower(before - 1)) || t.isCapitalised(before - 1))
        && t.is(end, "and", "were", "was", "who", "has", "had", "is", "are", "from")) {
      return end;
    }
    boolean closed =
        t.is(end, ",", ".", ")", ";", "—", "–")
            || end >= t.size()
            || t.sentenceOf(end) != t.sentenceOf(i);
    if (!closed) {
      return -1;
    }
    if (t.is(before, "is", "was", "turned", "turns", "'s")
        && t.is(before - 1, "he", "she", "who")
        && t.isNumber(i)) {
      return end;
    }
    if (t.is(before, "of") && PEOPLE.contains(t.lower(before - 1))) {
      return end;
    }
    if (hedge != null
        || !t.isNumber(i)
        || t.text(i).length() > 3
        || t.sentenceOf(i - (i > 0 ? 1 : 0)) != t.sentenceOf(i)) {
      return hedge != null
              && t.is(before, "children", "adults", "those", "anyone", "women", "men", "youngsters")
          ? end
          : -1;
    }
    boolean role =
        NounWords.isDeterminer(t.lower(before - 2))
            && t.text(i).length() == 2
            && !NounWords.isPlural(t.lower(before - 1));
    boolean named =
        t.is(before, ",", "(")
            && (t.isCapitalised(before - 1) || role)
            && !ClockNumbers.isMonth(t.lower(before - 1))
            && t.isWord(before - 1)
            && (t.is(end, ",", ")", ";") || t.is(end, "."))
            && t.text(before - 1).length() > 2
            && personal(t, before - 1);
    return named ? end : -1;
  }

  /** So many tokens at most are looked at: a list of numbers may be as long as a document. */
  private static final int MOST_AGES = 48;

  /** "Two men aged 39 and 44 were held", "three boys aged 9, 11 and 14". */
  private static boolean listed(Tokens t, int before) {
    int i = before;
    while (i > Math.max(0, before - MOST_AGES) && t.is(i, ",", "and") && t.isNumber(i - 1)) {
      i -= 2;
    }
    return i < before && t.is(i, "aged", "ages");
  }

  /**
   * Whether the word before the comma can end a person's name: with a capital word or a lower-case
   * role before it.
   */
  private static boolean personal(Tokens t, int i) {
    return i == 0 || !t.isNumber(i - 1);
  }
}
