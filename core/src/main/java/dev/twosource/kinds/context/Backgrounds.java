package dev.twosource.kinds.context;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import java.time.LocalDate;

/** Tells sentences of what was long before the report from those of its news. */
public final class Backgrounds {
  private static final int DAYS = 60;

  private Backgrounds() {}

  /**
   * Whether a sentence tells of something long past, by itself or by the sentence that it goes on
   * from.
   */
  public static boolean earlier(Context context, Sentence sentence) {
    return earlier(context, sentence, -1);
  }

  /**
   * The same for what one token tells of: "a bell that vanished in 1943 has come to light" is news.
   */
  public static boolean earlier(Context context, Sentence sentence, int token) {
    if (past(context, sentence, token)) {
      return true;
    }
    boolean anaphor =
        sentence.index() > 0
            && context.tokens().is(sentence.firstToken(), "that", "it", "they", "this", "then");
    return anaphor && past(context, context.sentences().get(sentence.index() - 1), -1);
  }

  /** Whether a sentence begins with a time long past: "In October 2019 a boat broke up". */
  public static boolean opens(Context context, Sentence sentence) {
    LocalDate now = context.asOf();
    if (now == null) {
      return false;
    }
    for (Timex timex : context.timexes(sentence)) {
      boolean first =
          context.tokens().tokenAt(timex.span().start()) <= sentence.firstToken() + 1
              && timex.type() == Timex.Type.DATE
              && timex.interval() != null;
      if (first) {
        return timex.interval().lastDay().isBefore(now.minusDays(DAYS));
      }
    }
    return false;
  }

  /** Whether a time stands in a clause that explains a noun, and what is told does not. */
  public static boolean aside(Context context, Sentence sentence, int token, int time) {
    if (token < 0) {
      return false;
    }
    if (matter(context, sentence, token, time)) {
      return true;
    }
    Clauses clauses = context.clauses(sentence);
    Clause there = clauses.clauseAt(time);
    // "a painting stolen in 1990 was found"
    boolean participle =
        there != null
            && there.form() == Clause.Form.PARTICIPLE
            && context.tokens().isWord(there.first() - 1);
    return there != null
        && !cleft(context, sentence, there)
        && (participle || Fronted.explains(context.tokens(), there))
        && (token < there.first() || token >= there.end());
  }

  /** "Acquitted him over an accident in 2022": when that was over which something is done now. */
  private static boolean matter(Context context, Sentence sentence, int token, int time) {
    Tokens tokens = context.tokens();
    int noun = tokens.is(time - 1, "in", "of", "on") ? time - 2 : time - 1;
    if (token >= noun || !tokens.isWord(noun) || Verbs.past(context, noun)) {
      return false;
    }
    for (int i = noun - 1; i > Math.max(sentence.firstToken(), noun - 7); i--) {
      if (tokens.is(i, "over", "about", "for", "concerning", "regarding")) {
        return i > token;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "-", "'s") || Verbs.finite(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** "it was in Lyon that he died": what is told, and no aside. */
  private static boolean cleft(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    int that = context.findLast(clause.first() - 4, clause.first(), w -> w.equals("that"));
    for (int i = Math.max(sentence.firstToken(), that - 10); i < that - 1; i++) {
      if (tokens.is(i, "it") && tokens.is(i + 1, "was", "is")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a day of the last days stands nearer to what is told than a time long past: "on
   * Wednesday acquitted the owner over an accident in 2022".
   */
  private static boolean nearer(Context context, Sentence sentence, int token, int past) {
    var published = context.reading().document().published();
    for (Timex timex : context.timexes(sentence)) {
      boolean day =
          token >= 0
              && published != null
              && timex.type() != Timex.Type.DURATION
              && timex.interval() != null
              && timex.interval().withinOneDay()
              && timex.interval().firstDay().isAfter(published.day().minusDays(DAYS));
      int at = day ? context.tokens().tokenAt(timex.span().start()) : -1;
      if (day && Math.abs(at - token) < Math.abs(past - token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean past(Context context, Sentence sentence, int token) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean ago =
          tokens.is(i, "year", "years", "months", "decade", "decades", "generation")
              && tokens.is(i + 1, "ago", "earlier", "before");
      boolean bygone =
          ago
              || tokens.is(i, "last", "previous")
                  && tokens.is(
                      i + 1,
                      "year",
                      "season",
                      "autumn",
                      "spring",
                      "summer",
                      "winter",
                      "term",
                      "century",
                      "administration",
                      "government",
                      "regime",
                      "presidency");
      // "has lost both of their earlier meetings"
      boolean record =
          tokens.is(i, "earlier", "previous", "past", "prior")
              && tokens.is(
                  i + 1,
                  "meetings",
                  "encounters",
                  "matches",
                  "games",
                  "clashes",
                  "duels",
                  "finals",
                  "bouts",
                  "fights",
                  "attempts");
      if (record) {
        return true;
      }
      // "the first call since she took office in January last year"
      // "more than in any previous year": no time that is told
      boolean any = tokens.is(i - 1, "any", "every", "all", "each", "no");
      if (bygone
          && !any
          && context.findLast(i - 9, i, word -> word.equals("since")) < sentence.firstToken()
          && !aside(context, sentence, token, i)) {
        return true;
      }
    }
    var published = context.reading().document().published();
    for (Timex timex : context.timexes(sentence)) {
      boolean point =
          timex.type() == Timex.Type.DATE
              && timex.interval() != null
              && timex.interval().firstDay().plusYears(20).isAfter(timex.interval().lastDay())
              && timex.relation() != Timex.Relation.SINCE;
      int at = tokens.tokenAt(timex.span().start());
      boolean since =
          context.findLast(at - 9, at, word -> word.equals("since")) >= sentence.firstToken();
      if (point
          && !since
          && !aside(context, sentence, token, at)
          && !nearer(context, sentence, token, at)
          && published != null
          && timex.interval().lastDay().isBefore(published.day().minusDays(DAYS))) {
        return true;
      }
    }
    return false;
  }
}
