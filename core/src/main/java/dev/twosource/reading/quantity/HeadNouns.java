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
      if (isDeterminer(t.lower(i))) {
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
      int noun = isDeterminer(t.lower(from)) ? from + 1 : from;
      return scan(t, noun, from, false);
    }
    if (!t.is(from, "of") || t.is(from + 1, "whom", "which", "them", "us", "it")) {
      return -1;
    }
    return scan(t, isDeterminer(t.lower(from + 1)) ? from + 2 : from + 1, from, true);
  }

  private static int scan(Tokens t, int at, int from, boolean singular) {
    int head = -1;
    int limit = limit(t, from);
    for (int i = at; i < limit; i++) {
      String word = t.lower(i);
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
      if (isStop(word)) {
        if (word.equals("and")
            && head >= 0
            && !isPlural(t.lower(head))
            && !singular
            && nextIsNoun(t, i)) {
          continue;
        }
        break;
      }
      boolean harmed = isHarmed(word);
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
      if (head < 0 && isFinite(word) && !startsNoun(t, i + 1, limit, singular)) {
        break; // "two-thirds said yes"
      }
      if (!harmed && head >= 0 && isVerb(word) || harmed && head >= 0) {
        break;
      }
      if (head >= 0
          && word.endsWith("ed")
          && word.length() > 4
          && !(singular && startsNoun(t, i + 1, limit, false))) {
        break;
      }
      if (head >= 0
          && isPlural(t.lower(head))
          && !(isPlural(word) && compounds(t, i, limit))
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
        || isStop(t.lower(i + 1)) && !isDeterminer(t.lower(i + 1));
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
          isPlural(t.lower(i));
      default -> false;
    };
  }

  private static boolean nextIsNoun(Tokens t, int i) {
    return t.isWord(i + 1)
        && !isStop(t.lower(i + 1))
        && !isVerb(t.lower(i + 1))
        && Numerals.at(t, i + 1) == null;
  }

  private static boolean startsNoun(Tokens t, int i, int limit, boolean singular) {
    return i < limit
        && t.isWord(i)
        && !isStop(t.lower(i))
        && !isVerb(t.lower(i))
        && !t.lower(i).endsWith("ly")
        && (singular
            || isPlural(t.lower(i))
            || i + 1 < limit && t.isWord(i + 1) && isPlural(t.lower(i + 1)));
  }

  /** Whether a word looks like a plural noun. */
  static boolean isPlural(String word) {
    switch (word) {
      case "people",
      "men",
      "women",
      "children",
      "police",
      "personnel",
      "staff",
      "troops",
      "aircraft",
      "spacecraft",
      "fish",
      "sheep",
      "cattle",
      "feet",
      "teeth",
      "mice",
      "geese",
      "lives",
      "percent",
      "media",
      "data",
      "crew",
      "others",
      "firemen",
      "policemen",
      "servicemen",
      "gunmen",
      "fishermen",
      "businessmen",
      "congressmen",
      "policewomen",
      "youth",
      "clergy",
      "infantry",
      "livestock",
      "salmon",
      "deer",
      "buffalo",
      "series",
      "species",
      "points",
      "servicewomen",
      "sportsmen",
      "militiamen",
      "countrymen",
      "spokesmen",
      "tribesmen",
      "clergymen",
      "criteria",
      "cacti",
      "alumni",
      "grandchildren",
      "schoolchildren",
      "countrywomen",
      "businesspeople",
      "townspeople",
      "mps",
      "pcs",
      "offspring":
        return true;
      case "has",
      "was",
      "is",
      "this",
      "us",
      "his",
      "its",
      "as",
      "does",
      "goes",
      "says",
      "gas",
      "bus",
      "plus",
      "thus",
      "less",
      "business",
      "across",
      "perhaps",
      "always",
      "gets",
      "makes",
      "takes",
      "yes",
      "afterwards",
      "towards",
      "overseas",
      "class",
      "virus",
      "campus",
      "chorus",
      "religious",
      "serious",
      "various",
      "previous",
      "famous",
      "anonymous",
      "dangerous",
      "indigenous",
      "crisis",
      "basis":
        return false;
      default:
        int n = word.length();
        return n > 2
                && word.charAt(n - 1) == 's'
                && word.charAt(n - 2) != 's'
                && !word.endsWith("ous")
            || n > 4 && word.endsWith("men");
    }
  }

  /** What befalls the people counted, said instead of a noun. */
  static boolean isHarmed(String word) {
    return switch (word) {
      case "killed",
          "injured",
          "wounded",
          "dead",
          "hurt",
          "missing",
          "arrested",
          "detained",
          "displaced",
          "hospitalised",
          "hospitalized",
          "homeless",
          "unaccounted",
          "evacuated",
          "rescued",
          "trapped",
          "sickened",
          "infected",
          "stranded",
          "maimed",
          "kidnapped",
          "abducted",
          "executed",
          "sentenced",
          "charged",
          "convicted",
          "drowned",
          "stabbed",
          "shot",
          "feared",
          "deceased",
          "survivors",
          "ill",
          "sick" ->
          true;
      default -> false;
    };
  }

  /** Verbs that follow a counted noun; other past forms are told by their ending. */
  private static boolean isVerb(String word) {
    return switch (word) {
      case "died",
          "die",
          "dies",
          "said",
          "say",
          "says",
          "took",
          "take",
          "takes",
          "left",
          "leave",
          "came",
          "come",
          "went",
          "go",
          "made",
          "make",
          "lost",
          "lose",
          "won",
          "win",
          "wins",
          "held",
          "hold",
          "got",
          "get",
          "gave",
          "give",
          "fell",
          "fall",
          "rose",
          "rise",
          "met",
          "meet",
          "voted",
          "vote",
          "saw",
          "see",
          "found",
          "find",
          "told",
          "tell",
          "set",
          "ran",
          "run",
          "fled",
          "flee",
          "spoke",
          "began",
          "stood",
          "sat",
          "lay",
          "became",
          "kept",
          "knew",
          "thought",
          "brought",
          "sent",
          "built",
          "lived",
          "live",
          "work",
          "remain",
          "remains",
          "remained",
          "seen",
          "taken",
          "given",
          "known",
          "born",
          "including",
          "using",
          "working",
          "living",
          "playing",
          "being",
          "having",
          "going",
          "coming",
          "carrying",
          "travelling",
          "traveling",
          "waiting",
          "taking",
          "trying",
          "fighting",
          "attending",
          "seeking",
          "held captive",
          "aged",
          "strong",
          "worth",
          "ago",
          "apiece",
          "each",
          "away",
          "long",
          "high",
          "tall",
          "wide",
          "deep",
          "old",
          "short",
          "ahead",
          "behind",
          "earlier",
          "later",
          "alone",
          "alive",
          "aboard",
          "overall",
          "nationwide",
          "worldwide",
          "today",
          "yesterday",
          "tomorrow",
          "altogether",
          "respectively" ->
          true;
      default -> false;
    };
  }

  /**
   * Words that are never a noun of their own, so that nothing is counted where they follow a
   * number.
   */
  private static boolean isFinite(String word) {
    return switch (word) {
      case "died",
          "said",
          "says",
          "took",
          "came",
          "went",
          "made",
          "lost",
          "won",
          "held",
          "got",
          "gave",
          "fell",
          "rose",
          "met",
          "saw",
          "found",
          "told",
          "ran",
          "fled",
          "spoke",
          "began",
          "stood",
          "sat",
          "became",
          "kept",
          "knew",
          "thought",
          "brought",
          "strong",
          "worth",
          "alone",
          "away",
          "apiece",
          "ago",
          "respectively",
          "overall",
          "altogether",
          "remain",
          "remained",
          "voting",
          "including" ->
          true;
      default -> false;
    };
  }

  static boolean isDeterminer(String word) {
    return switch (word) {
      case "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "all",
          "both",
          "some",
          "any",
          "each",
          "every" ->
          true;
      default -> false;
    };
  }

  /** Function words that no noun phrase goes on after. */
  static boolean isStop(String word) {
    return switch (word) {
      case "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "to",
          "into",
          "onto",
          "over",
          "under",
          "after",
          "before",
          "during",
          "since",
          "until",
          "against",
          "between",
          "among",
          "amid",
          "through",
          "throughout",
          "across",
          "near",
          "around",
          "about",
          "as",
          "than",
          "within",
          "without",
          "per",
          "via",
          "inside",
          "outside",
          "off",
          "up",
          "down",
          "out",
          "back",
          "along",
          "behind",
          "beyond",
          "despite",
          "following",
          "toward",
          "towards",
          "upon",
          "like",
          "and",
          "or",
          "but",
          "nor",
          "if",
          "because",
          "while",
          "when",
          "where",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "what",
          "how",
          "why",
          "so",
          "though",
          "although",
          "unless",
          "whether",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "am",
          "has",
          "have",
          "had",
          "do",
          "does",
          "did",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "shall",
          "should",
          "not",
          "n't",
          "'ve",
          "'ll",
          "'re",
          "'d",
          "i",
          "he",
          "she",
          "it",
          "we",
          "they",
          "you",
          "him",
          "them",
          "us",
          "me",
          "himself",
          "themselves",
          "itself",
          "there",
          "here",
          "then",
          "now",
          "also",
          "only",
          "just",
          "still",
          "already",
          "yet",
          "too",
          "even",
          "again",
          "once",
          "never",
          "ever",
          "well",
          "very",
          "more",
          "most",
          "the",
          "a",
          "an",
          "this",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "all",
          "both",
          "some",
          "any",
          "every",
          "either",
          "neither",
          "such",
          "no",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "last",
          "next",
          "early",
          "late",
          "percent" ->
          true;
      default -> false;
    };
  }
}
