package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Months;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stretch of time that a number is for. */
public final class NumberWindows {
  /** Since whatever is told of began. */
  public static final String SINCE = "since";

  private NumberWindows() {}

  /**
   * The stretch, folded to what tells it from others; null for a total.
   *
   * @param once whether what is counted happens once, so that "last week" is when it happened and
   *     no stretch
   */
  public static @Nullable String of(Context context, Quantity quantity, boolean once) {
    Tokens tokens = context.tokens();
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(quantity.firstToken()));
    String alone = alone(tokens, sentence, quantity);
    if (alone != null) {
      return alone;
    }
    int until = Math.max(quantity.endToken(), quantity.head() + 1);
    int from = Math.max(sentence.firstToken(), quantity.firstToken() - 4);
    int regular = context.find(from, until, w -> w.equals("daily") || w.equals("weekly"));
    if (regular >= 0) {
      return fold(tokens.lower(regular)); // "a daily crowd of 32,000"
    }
    if (broken(context, sentence, quantity.firstToken())) {
      return "old record";
    }
    // "held over last week's robbery": when that was
    int behind = quantity.per() == null ? -1 : tokens.tokenAt(quantity.per().end() - 1) + 1;
    if (quantity.per() == null
        || brought(tokens, quantity)
        || tokens.is(behind, "'s", "\u2019s", "'")) {
      int end = Math.max(quantity.endToken(), quantity.head() + 1);
      if (!once && tokens.is(end, "since") && Months.is(tokens.lower(end + 1))) {
        return "since " + tokens.lower(end + 1);
      }
      String stretch =
          stretch(tokens, sentence, Math.max(quantity.endToken(), quantity.head() + 1));
      return stretch != null ? stretch : leading(context, sentence, quantity.firstToken());
    }
    String words = quantity.per().of(tokens.document()).toLowerCase(Locale.ROOT);
    if (words.startsWith("since the")
        && words.endsWith("of the month")
        && !words.contains("mid")
        && !words.contains("end")) {
      return "this month";
    }
    if (!once && words.equals("this year") && context.says(YEARLY)) {
      return null; // "1.4 million pilgrims had come this year": to the one feast of the year
    }
    if (words.startsWith("since")
        || words.startsWith("so far")
        || words.startsWith("to date")
        || words.contains("this year")) {
      if (!once && words.startsWith("since ") && Months.is(words.substring(6))) {
        // how often since October: of a stretch that others may begin elsewhere
        return words.endsWith("january") ? "since-year-start" : words;
      }
      if (once && SEASONS.stream().anyMatch(words::contains)) {
        return "since-season";
      }
      return opened(words) ? "since-year-start" : once ? SINCE : null;
    }
    if (once && words.startsWith("in the first")) {
      return null; // a toll of the first hours is the toll as of then
    }
    boolean plain = words.startsWith("this ") || words.startsWith("last ");
    if (plain
        && (once
            || words.contains("morning")
            || words.contains("evening")
            || words.contains("night"))) {
      return null;
    }
    if (words.contains("minute") && words.startsWith("in the ")) {
      return null; // "a crowd of 8,347 watched them lose it in the last five minutes"
    }
    if (words.startsWith("within ") && (words.contains("hour") || words.contains("minute"))) {
      return null; // "4,200 residents fled within a few hours": how quickly it went
    }
    return fold(words);
  }

  /** "Broke the school's record of 2,116 points": what had been the record until then. */
  private static boolean broken(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    return tokens.is(first - 1, "of")
        && tokens.is(first - 2, "record", "mark", "best")
        && context.find(Math.max(sentence.firstToken(), first - 12), first, BREAKING::contains)
            >= 0;
  }

  private static final Set<String> BREAKING =
      WordList.set(
          """
              broke breaks broken breaking beat beats beaten beating surpassed surpasses surpassing
              eclipsed topped passed smashed shattered bettered exceeded exceeding""");

  /** Whether a stretch begins with the year, and not in the middle of its first month. */
  private static boolean opened(String words) {
    boolean within = words.contains("mid") || words.contains("late") || words.contains("end of");
    return words.contains("year") || words.contains("january") && !within;
  }

  /** "Seized 300 kilos, bringing the haul this year to four tonnes": a stretch of the sum alone. */
  private static boolean brought(Tokens tokens, Quantity quantity) {
    int stretch = tokens.tokenAt(quantity.per().start());
    for (int i = quantity.endToken(); i < stretch; i++) {
      if (tokens.is(i, "bringing", "taking", "raising", "lifting", "pushing")
          || Ranked.is(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "In the second quarter alone", "on Monday alone": a stretch within a longer one, or null. */
  public static @Nullable String alone(Tokens tokens, Sentence sentence, Quantity quantity) {
    int to = Math.min(sentence.endToken(), quantity.endToken() + 9);
    for (int i = Math.max(sentence.firstToken() + 1, quantity.firstToken() - 12); i < to; i++) {
      if (tokens.is(i, "alone")
          && (PERIODS.contains(tokens.lower(i - 1)) || Months.is(tokens.lower(i - 1)))) {
        return "alone " + tokens.lower(i - 1);
      }
    }
    return null;
  }

  /** Stretches in which many like happenings are counted together. */
  private static final Set<String> SEASONS =
      Set.of("winter", "summer", "spring", "autumn", "season", "monsoon");

  private static final Set<String> PERIODS =
      WordList.set(
          """
              quarter half month week day year night morning afternoon evening monday tuesday
              wednesday thursday friday saturday sunday""");

  /** "in the same seven days", "in the week to Thursday". */
  private static @Nullable String stretch(Tokens tokens, Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.endToken() - 3, end + 7); i++) {
      if (!tokens.is(i, "in", "over", "during") || !tokens.is(i + 1, "the", "that")) {
        continue;
      }
      boolean same = tokens.is(i + 2, "same");
      if (same && tokens.is(i + 4, "days", "hours", "weeks", "months")) {
        return fold(tokens.lower(i + 3) + " " + tokens.lower(i + 4));
      }
      int period = same ? i + 3 : i + 2;
      if (tokens.is(period, "week", "month", "year", "quarter", "period")
          && (same || tokens.is(period + 1, "to", "ending", "ended"))) {
        return tokens.lower(period);
      }
    }
    return null;
  }

  /** "Since the start of the year there have been 48 cases": a stretch that opens the sentence. */
  private static @Nullable String leading(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      // "officials gave figures: since the start of the year 48 have been held"
      boolean opens = at <= sentence.firstToken() + 5 || begins(tokens, at);
      if (at > first) {
        break;
      }
      if (!opens) {
        continue;
      }
      String words = timex.span().of(tokens.document()).toLowerCase(Locale.ROOT);
      if (timex.relation() == Timex.Relation.SINCE) {
        return opened(words) ? "since-year-start" : null;
      }
      boolean quick = words.contains("minute") || words.contains("second");
      if (timex.type() == Timex.Type.DURATION
          && !quick // "In four minutes they made off with 17 coins": how long the deed took
          && (tokens.is(at - 1, "in", "over", "past", "last", "within")
              || tokens.is(at - 1, "the") && tokens.is(at - 2, "in", "over", "during", "within"))) {
        return fold(words);
      }
    }
    return null;
  }

  /** Whether a time opens a clause, with "since" before it or in it. */
  private static boolean begins(Tokens tokens, int at) {
    int before = tokens.is(at - 1, "since") ? at - 2 : at - 1;
    return tokens.is(before, ":", ";", "that");
  }

  private static String fold(String words) {
    if (words.contains("24 hours")
        || words.contains("day") && !words.contains("days")
        || words.contains("daily")
        || words.contains("overnight")) {
      return "day";
    }
    if (words.contains("seven days")
        || words.contains("7 days")
        || words.equals("a week")
        || words.equals("weekly")
        || words.endsWith("past week")
        || words.endsWith("last week")) {
      return "week";
    }
    Matcher stretch = STRETCH.matcher(words);
    return stretch.matches() ? stretch.group(1) : words;
  }

  /** "Over eight days", "in those eight days": so long, whatever leads up to it. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?:(?:over|in|during|for|within|across) )?(?:the |those |these |all |its )?"
              + "([\\w-]+ (?:days|weeks|months|hours|nights))");

  /** What is held once a year. */
  private static final Set<String> YEARLY =
      WordList.set(
          """
              feast festival pilgrimage carnival parade marathon regatta procession fiesta
              fete hajj haj jamboree""");
}
