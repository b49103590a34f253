package dev.twosource.kinds.date;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;

/**
 * The last day for handing something in: "have until 23 May to comment", "offers must be lodged by
 * 15 August", "entries close on Friday". Whatever is to be handed in, each call for it has one such
 * day.
 */
final class DateLimits {
  /** The act of a last day. */
  static final String LIMIT = "~deadline";

  /** How far before the day the words for it stand at most. */
  private static final int REACH = 10;

  /** What is called for until a day. */
  private static final WordSet CALLED =
      WordList.probed(
          """
              submission submissions application applications nomination nominations entry entries
              consultation offer offers bid bids registration registrations comment comments tender
              tenders enrolment enrollment acceptance acceptances objection objections proposal
              proposals response responses subscription subscriptions petition candidature
              candidatures return returns claim claims""");

  private static final WordSet CLOSING =
      WordSet.of(
          "close", "closes", "end", "ends", "expire", "expires", "lapse", "lapses", "closed");

  private static final WordSet HANDED =
      WordList.probed(
          """
              in submitted lodged filed returned received paid sent handed made registered delivered
              entered tabled presented""");

  private static final WordSet MUST = WordSet.of("must", "should", "to", "shall", "can", "may");

  private DateLimits() {}

  /** The token at which the words for a last day begin, or -1 where the day is none. */
  static int of(Context context, Sentence sentence, Timex timex) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.max(sentence.firstToken(), first - REACH);
    if (tokens.is(first - 1, "until", "till") && tokens.is(first - 2, "have", "has", "had")) {
      return tokens.is(end, "to") ? first - 2 : -1; // "have until 23 May to comment"
    }
    if (tokens.is(first - 1, "until", "till") && accepted(tokens, from, first - 1)) {
      return first - 2;
    }
    if (tokens.is(first - 1, "by", "before") || tokens.is(first - 2, "than")) {
      for (int i = first - 2; i > from; i--) {
        boolean in = tokens.is(i, "in") && tokens.is(i - 1, "be");
        boolean handed = in || !tokens.is(i, "in") && HANDED.contains(tokens.lower(i));
        if (handed && tokens.is(i - 1, "be") && MUST.contains(tokens.lower(i - 2))) {
          return i - 2;
        }
      }
    }
    for (int i = first - 1; i > from && !tokens.is(i, ",", ";", "."); i--) {
      if (tokens.is(i, "deadline")) {
        return i;
      }
      if (CLOSING.contains(tokens.lower(i)) && called(context, sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether something is taken in up to a day: "is accepting comments until 13 June", "objections
   * may be sent to the agency until Friday", "old notes can be exchanged until 2027".
   */
  private static boolean accepted(Tokens tokens, int from, int until) {
    for (int i = until - 1; i > from && !tokens.is(i, ",", ";", "."); i--) {
      boolean passive = tokens.is(i - 1, "be") && MUST.contains(tokens.lower(i - 2));
      if (passive && (TAKEN.contains(tokens.lower(i)) || HANDED.contains(tokens.lower(i)))) {
        return true;
      }
      if (MUST.contains(tokens.lower(i - 1)) && SENDING.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.is(i, "open") && tokens.is(i - 1, "is", "are", "be", "remain", "stay")) {
        for (int k = i - 2; k >= from && !tokens.is(k, ",", ";"); k--) {
          if (CALLED.contains(tokens.lower(k))) {
            return true; // "applications for the race are open until 26 May"
          }
        }
      }
      boolean now = tokens.is(i - 1, "is", "are", "be", "will");
      if (now && tokens.is(i, "accepting", "accept", "taking", "inviting")
          || tokens.is(i, "accepts", "accepted") && CALLED.contains(tokens.lower(i - 2))) {
        return calls(tokens, i, until) || tokens.is(i, "accepted");
      }
    }
    return false;
  }

  private static boolean calls(Tokens tokens, int verb, int until) {
    for (int i = verb + 1; i < until; i++) {
      if (CALLED.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is done with that which is handed in or changed up to a day. */
  private static final WordSet TAKEN =
      WordList.probed(
          """
              exchanged swapped submitted lodged filed sent accepted redeemed claimed returned made
              entered registered posted emailed""");

  /** What people may do up to a day. */
  private static final WordSet SENDING =
      WordList.probed(
          """
              apply comment register object submit enter appeal enrol enroll bid nominate send file
              lodge respond exchange swap redeem""");

  /** Whether what closes is a call for something: "Applications for the grants close on". */
  private static boolean called(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), verb - REACH);
    if (context.find(from, verb, CALLED::contains) >= 0) {
      return true;
    }
    boolean they = tokens.is(verb - 1, "they", "it", "which");
    if (!they || sentence.index() == 0) {
      return false;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    return context.find(before.firstToken(), before.endToken(), CALLED::contains) >= 0;
  }
}
