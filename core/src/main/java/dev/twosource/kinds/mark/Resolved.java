package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * What a body resolved by a vote whose numbers are told: "voted by 17 to 12 to close two schools".
 * One sitting has votes on many matters.
 */
final class Resolved {
  /** How many tokens behind the numbers the matter may begin. */
  private static final int NEAR = 8;

  /** So many words tell a matter. */
  private static final int WORDS = 3;

  private Resolved() {}

  /** The verb and the nouns of what was resolved, or the empty string where no infinitive tells. */
  static String by(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.sentence().start());
    int end = tokens.tokenAt(claim.sentence().end() - 1) + 1;
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    int verb = context.find(Math.max(first, from - NEAR), to, VOTING::contains);
    if (verb < 0) {
      return "";
    }
    for (int i = to; i < Math.min(end - 1, to + NEAR); i++) {
      if (tokens.is(i, ",", ";", "that", "who", "which", "and", "but")) {
        return "";
      }
      if (tokens.is(i, "to") && tokens.isVerb(i + 1) && !tokens.isNumber(i + 1)) {
        return words(context, i + 1, end);
      }
    }
    return "";
  }

  private static String words(Context context, int verb, int end) {
    Tokens tokens = context.tokens();
    List<String> words = new ArrayList<>();
    words.add(tokens.verb(verb));
    for (int i = verb + 1; i < end && words.size() <= WORDS; i++) {
      if (tokens.is(i, ",", ";", ".", "after", "because", "although", "while", "when")) {
        break;
      }
      if (tokens.isNoun(i) && !tokens.isNumber(i) && !Stopwords.contains(tokens.lower(i))) {
        words.add(tokens.noun(i));
      }
    }
    return words.size() < 2 ? "" : String.join(" ", words);
  }

  private static final WordSet VOTING =
      WordSet.of("voted", "decided", "agreed", "resolved", "chose", "opted", "votes", "voting");
}
