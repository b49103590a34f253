package dev.twosource.kinds.date;

import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** What the words of a day tell: whether they are a day at all, the page's own, or a bound. */
final class DateWords {

  private DateWords() {}

  /** What is published itself, so that its day is news: "a study published on Friday". */
  private static final String[] PAPERS = {
    "report", "study", "survey", "figures", "paper", "data", "statement", "book", "findings",
    "review", "poll", "list", "letter", "results", "forecast", "index", "interview", "research"
  };

  /**
   * Whether a date is that of the page and not of what it tells: "Released 2013-09-28 05:08 GMT A
   * jury", "posted in Accidents on 18 September 2013".
   */
  static boolean stamp(Tokens tokens, Sentence sentence, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = Math.max(sentence.firstToken(), first - 6); i < first; i++) {
      boolean told =
          tokens.is(i - 1, PAPERS)
              || tokens.is(i - 1, "was", "were", "is", "be", "been", "being", "are");
      if (tokens.is(i, "posted", "published", "updated", "modified", "uploaded") && !told) {
        return true;
      }
    }
    boolean year = false;
    for (int i = first; i < end; i++) {
      year |= tokens.isNumber(i) && tokens.text(i).length() >= 4;
    }
    int next = tokens.is(end, ",") ? end + 1 : end;
    boolean clock = timex.type() == Timex.Type.TIME;
    while (next < sentence.endToken()
        && next < end + 8
        && (tokens.isNumber(next)
            || tokens.is(next, ":", "am", "pm", "a.m.", "p.m.", "at", "gmt")
            || tokens.lower(next).endsWith("am") && tokens.isNumber(next - 1))) {
      clock |= tokens.isNumber(next);
      next++;
    }
    // a date with its year and a time of day, and then the first word of something else
    return year
        && clock
        && next < sentence.endToken()
        && !tokens.is(next - 1, ",")
        && tokens.isCapitalised(next)
        && !tokens.is(next, "edt", "est", "et", "bst", "cet", "ist", "utc");
  }

  /** "By Friday the toll had risen": up to when something had come about, and not when. */
  static boolean reached(Context context, Sentence sentence, Timex timex) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int word = tokens.is(first - 1, "just", "well", "even") ? first - 2 : first - 1;
    if (tokens.is(word, "beyond")) {
      return true; // "will run beyond next week"
    }
    if (timex.relation() != Timex.Relation.BY) {
      return false;
    }
    int from = Math.max(sentence.firstToken(), first - 10);
    int to = Math.min(sentence.endToken(), first + 20);
    return context.find(from, to, "had"::equals) >= 0;
  }

  /** Whether something is, and stays, shut up to a day, or people go without it. */
  static boolean shut(Context context, int verb, int first) {
    if (lacking(context, verb, first)) {
      return true;
    }
    boolean closed =
        context.find(verb, first, CLOSED::contains) >= 0 || CLOSED.contains(context.verb(verb));
    return closed
        && context.find(
                verb - 5,
                first,
                word -> STAYING.contains(word) || word.equals("closed") || word.equals("shut"))
            >= 0;
  }

  /** "must do without their ferry until Friday", "will have no trains", "is out of service". */
  private static boolean lacking(Context context, int verb, int first) {
    Tokens tokens = context.tokens();
    for (int i = verb; i < first; i++) {
      boolean without = tokens.is(i, "without") && i <= verb + 2;
      boolean out =
          tokens.sequence(i, "out", "of") && tokens.is(i + 2, "service", "action", "use", "order");
      boolean none =
          tokens.is(i, "no")
              && LACKING.contains(context.verb(verb))
              && Lexicon.get().isNoun(context.noun(i + 1))
              && !tokens.is(i + 1, "time", "one", "plans", "decision", "comment", "date");
      boolean off = tokens.is(i, "cut") && tokens.is(i + 1, "off") && i <= verb + 1;
      boolean ground =
          tokens.sequence(i, "on", "the")
              && tokens.is(i + 2, "ground")
              && tokens.is(i - 1, "stay", "stays", "remain", "remains", "kept", "stayed");
      if (without || out || none || off || ground) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LACKING = Set.of("be", "have", "run", "get", "see");

  private static final Set<String> CLOSED =
      Set.of(
          "closed",
          "shut",
          "close",
          "suspended",
          "cordoned",
          "grounded",
          "off-limits",
          "cancelled",
          "canceled");

  private static final Set<String> STAYING =
      Set.of("stay", "stays", "remain", "remains", "keep", "kept", "be", "is", "are", "stayed");

  static boolean dates(Timex timex) {
    return (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
        && timex.interval() != null
        && !Undated.dayless(timex)
        && (timex.relation() == Timex.Relation.AT
            || timex.relation() == Timex.Relation.BY
            || timex.relation() == Timex.Relation.UNTIL
            || timex.relation() == Timex.Relation.BEFORE
            || timex.relation() == Timex.Relation.SINCE);
  }

  /** "will not be ready before 5 July": the day is the first one on which it may happen. */
  static boolean notBefore(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    boolean not = false;
    boolean will = false;
    for (int i = Math.max(sentence.firstToken(), first - 9); i < first; i++) {
      boolean doubtful = tokens.is(i, "unlikely", "doubts", "doubtful", "doubt");
      boolean longer = tokens.is(i, "no") && tokens.is(i + 1, "longer");
      boolean none = tokens.is(i, "no") && i == sentence.firstToken();
      not |= doubtful || longer || none;
      not |= tokens.is(i, "not", "n't", "never", "won't", "cannot");
      will |=
          doubtful
              || tokens.is(
                  i,
                  "will",
                  "would",
                  "won't",
                  "cannot",
                  "expected",
                  "expects",
                  "expect",
                  "likely",
                  "due",
                  "foresees",
                  "anticipates",
                  "reckons");
    }
    return not && will;
  }

  /** Whether the words name a day: "at noon" alone is of a day that is only understood. */
  static boolean day(Tokens tokens, Timex timex) {
    int first = tokens.tokenAt(timex.span().start());
    if (timex.type() == Timex.Type.DATE) {
      // "its monthly Patch Tuesday", "the victims of Bloody Sunday": the name of another thing
      return !tokens.is(first - 1, "patch", "bloody", "cyber", "giving", "taco", "ruby");
    }
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (word.endsWith("day") && !word.equals("midday")
          || tokens.is(i, "yesterday", "tomorrow", "tonight", "overnight")
          || !spoken(tokens, first)
              && (tokens.sequence(i, "last", "night")
                  || tokens.is(i, "this")
                      && tokens.is(i + 1, "morning", "afternoon", "evening", "lunchtime"))
          || Months.is(word)) {
        return true;
      }
    }
    return false;
  }

  /** "I watched it last night": whoever says so may have said it on any day. */
  private static boolean spoken(Tokens tokens, int time) {
    for (int i = Math.max(0, time - SPOKEN); i < time; i++) {
      if (tokens.is(i, "i", "we", "you")) {
        return true;
      }
    }
    return false;
  }

  /** So many words at most stand between who speaks and the time. */
  private static final int SPOKEN = 7;
}
