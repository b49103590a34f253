package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;

/**
 * Finds the noun that a number counts, without a part-of-speech tagger: the noun phrase ends before
 * a function word, a verb that news often puts there, or punctuation, and its first plural is the
 * counted noun.
 */
final class HeadNouns {
  /** No noun phrase is followed further than this many tokens. */
  private static final int REACH = 9;

  private HeadNouns() {}

  /**
   * The counted noun.
   *
   * @param t the document's tokens
   * @param from the token after the number
   * @param singular whether only one is counted
   * @return its token, or -1
   */
  static int find(Tokens t, int from, boolean singular) {
    int i = from;
    if (t.is(i, "of")) {
      i++;
      if (t.is(i, "whom", "which", "them", "us", "you", "these", "those") && !t.isWord(i + 1)) {
        return -1;
      }
      if (t.is(i, "whom", "which", "them", "us", "you", "it")) {
        return -1;
      }
      if (NounWords.isDeterminer(t.lower(i))) {
        i++;
      }
      if (t.isNumber(i) || NumberWords.small(t.lower(i)) > 0) {
        i++;
      }
      singular = false;
    }
    if (t.is(i, "more", "other", "further", "additional", "extra", "separate", "different")) {
      int next = scan(t, i + 1, from, singular);
      return next;
    }
    return scan(t, i, from, singular);
  }

  /**
   * The noun that a share is of: "a third of the vote"; -1 where none follows; {@code bare} also
   * without "of".
   */
  static int ofShare(Tokens t, int from, boolean bare) {
    if (bare && !t.is(from, "of") && t.isWord(from)) {
      int noun = NounWords.isDeterminer(t.lower(from)) ? from + 1 : from;
      return scan(t, noun, from, false);
    }
    if (!t.is(from, "of") || t.is(from + 1, "whom", "which", "them", "us", "it")) {
      return -1;
    }
    return scan(t, NounWords.isDeterminer(t.lower(from + 1)) ? from + 2 : from + 1, from, true);
  }

  private static int scan(Tokens t, int at, int from, boolean singular) {
    int head = -1;
    int limit = limit(t, from);
    for (int i = at; i < limit; i++) {
      String word = t.lower(i);
      if ((head < 0 || !NounWords.isPlural(t.lower(head))) && tailed(t, i)) {
        i += 2;
        continue; // "30 white-tailed eagles"
      }
      if (Numerals.isHyphen(word) && t.glued(i) && t.glued(i + 1) && t.isWord(i + 1)) {
        continue;
      }
      if (word.equals("'s") || word.equals("'") && head >= 0) {
        head = -1; // "12 people's homes": the homes are counted
        continue;
      }
      if (t.isNumber(i)) {
        // "50 787s", "12 Boeing 787 Dreamliners"
        boolean plural = t.glued(i + 1) && t.is(i + 1, "s");
        if (plural) {
          return i;
        }
        if (head < 0 || t.isCapitalised(i - 1)) {
          continue;
        }
        break;
      }
      if (!t.isWord(i)) {
        break;
      }
      if (NounWords.isStop(word)) {
        if (word.equals("and")
            && head >= 0
            && !NounWords.isPlural(t.lower(head))
            && !singular
            && nextIsNoun(t, i)) {
          continue;
        }
        break;
      }
      boolean harmed = NounWords.isHarmed(word);
      if (harmed && head < 0 && !startsNoun(t, i + 1, limit, singular)) {
        return i; // "21 killed or injured", "12 dead"
      }
      if (head < 0
          && word.endsWith("ed")
          && word.length() > 4
          && !harmed
          && !startsNoun(t, i + 1, limit, singular)) {
        break; // "Thousands marched"
      }
      if (head < 0 && NounWords.isAdverb(word) && !startsNoun(t, i + 1, limit, singular)) {
        break; // "rose to nine overnight", and not "nine overnight trains"
      }
      if (head < 0 && NounWords.isFinite(word) && !startsNoun(t, i + 1, limit, singular)) {
        break; // "two-thirds said yes"
      }
      if (!harmed && head >= 0 && NounWords.isVerb(word) || harmed && head >= 0) {
        break;
      }
      if (head >= 0
          && word.endsWith("ed")
          && word.length() > 4
          && !(singular && startsNoun(t, i + 1, limit, false))) {
        break;
      }
      if (head >= 0
          && NounWords.isPlural(t.lower(head))
          && !(NounWords.isPlural(word) && compounds(t, i, limit))
          && !(compound(t, head, i))) {
        break;
      }
      if (word.endsWith("ly")
          && word.length() > 5
          && !word.equals("family")
          && !word.equals("supply")) {
        if (head >= 0) {
          break;
        }
        continue; // "their third officially confirmed call"
      }
      head = i;
    }
    return head >= 0 && t.isWord(head) ? head : -1;
  }

  /** Whether an adjective of two parts begins here, behind which a noun stands: "twin-engined". */
  private static boolean tailed(Tokens t, int i) {
    return Numerals.isHyphen(t.lower(i + 1))
        && t.glued(i + 1)
        && t.glued(i + 2)
        && t.lower(i + 2).endsWith("ed")
        && t.lower(i + 2).length() > 3
        && t.isWord(i + 3)
        && !NounWords.isStop(t.lower(i + 3));
  }

  private static int limit(Tokens t, int from) {
    if (from >= t.size()) {
      return from;
    }
    int sentence = t.sentences().get(t.sentenceOf(from)).endToken();
    if (from > 0 && t.sentenceOf(from - 1) != t.sentenceOf(from)) {
      return from;
    }
    return Math.min(from + REACH, sentence);
  }

  /**
   * A plural after a plural belongs to it ("sports fans") unless the sentence goes on after it as
   * after a verb.
   */
  private static boolean compounds(Tokens t, int i, int limit) {
    return i + 1 >= limit
        || !t.isWord(i + 1)
        || NounWords.isStop(t.lower(i + 1)) && !NounWords.isDeterminer(t.lower(i + 1));
  }

  /** "arms dealer", "sports club": a plural that is used as the first part of a compound. */
  private static boolean compound(Tokens t, int head, int i) {
    return switch (t.lower(head)) {
      case "sports",
          "arms",
          "sales",
          "customs",
          "news",
          "savings",
          "human",
          "police",
          "rights",
          "drugs",
          "operations" ->
          NounWords.isPlural(t.lower(i));
      default -> false;
    };
  }

  private static boolean nextIsNoun(Tokens t, int i) {
    return t.isWord(i + 1)
        && !NounWords.isStop(t.lower(i + 1))
        && !NounWords.isVerb(t.lower(i + 1))
        && Numerals.at(t, i + 1) == null;
  }

  private static boolean startsNoun(Tokens t, int i, int limit, boolean singular) {
    return i < limit
        && t.isWord(i)
        && !NounWords.isStop(t.lower(i))
        && !NounWords.isVerb(t.lower(i))
        && !t.lower(i).endsWith("ly")
        && (singular
            || NounWords.isPlural(t.lower(i))
            || i + 1 < limit && t.isWord(i + 1) && NounWords.isPlural(t.lower(i + 1)));
  }
}
