package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.NumberWindows;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is reckoned by ("per share", "per family") or which bygone stretch of time it is
 * of ("in 2023-06"); null for the news of the day.
 */
final class AmountWindows {
  /** How old what is told may be to be news. */
  private static final int NEWS = 60;

  private AmountWindows() {}

  /**
   * The stretch of an amount of a topic.
   *
   * @param before what its sentence goes on with, or null
   */
  static @Nullable String of(
      Context context,
      Sentence sentence,
      Quantity quantity,
      String topic,
      @Nullable AmountAnaphora before) {
    if (LASTING.contains(topic)
        && context.find(sentence.firstToken(), sentence.endToken(), BUILT::contains) >= 0) {
      return null; // "the tunnel, 22 kilometres long, was dug in 1867": it is so still
    }
    if (topic.equals("away")
        && context.find(sentence.firstToken(), sentence.endToken(), LYING::contains) >= 0) {
      return null; // "the tomb, which lies 14 kilometres south of it, was found in August"
    }
    if (topic.equals("rain")) {
      return spell(context, sentence);
    }
    int first = quantity.firstToken();
    boolean monthly = topic.equals("inflation");
    String month = monthly ? month(context, sentence, first) : null;
    String told = month != null ? month : of(context, sentence, quantity, topic);
    if (told != null || before == null) {
      return told;
    }
    Sentence last = before.before();
    String was = monthly ? month(context, last, last.endToken()) : null;
    return was != null ? was : blank(past(context, last, last.firstToken(), last.firstToken()));
  }

  /**
   * In what time rain or snow fell: "within 24 hours", "since Thursday", "in two days",
   * "overnight"; null where nothing tells.
   */
  private static @Nullable String spell(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      if (tokens.is(at, "since") || tokens.is(at - 1, "since")) {
        return "since";
      }
      boolean length = timex.type() == Timex.Type.DURATION && timex.minutes() != null;
      if (length) {
        return "within " + Math.round(timex.minutes().high()) + " minutes";
      }
    }
    return null;
  }

  /** Measures of what is built or lies there. */
  private static final Set<String> LASTING = Set.of("length", "height", "width");

  private static final Set<String> LYING = Set.of("lies", "lie", "stands", "located", "situated");

  private static final Set<String> BUILT =
      Set.of("built", "dug", "bored", "constructed", "erected", "completed", "finished", "opened");

  private static @Nullable String blank(@Nullable String stretch) {
    return stretch == null || stretch.isEmpty() ? null : stretch;
  }

  private static @Nullable String of(
      Context context, Sentence sentence, Quantity quantity, String topic) {
    String rate = rate(context, sentence, quantity);
    if (rate != null) {
      return rate;
    }
    // "rents rose by 3 per cent in November alone": a rise is of its month anyway
    boolean month = topic.equals("rise") || topic.equals("fall");
    String alone = NumberWindows.alone(context.tokens(), sentence, quantity);
    if (alone != null && !(month && Months.is(alone.substring("alone ".length())))) {
      return alone;
    }
    String trading = trading(context.tokens(), sentence, quantity);
    if (trading != null) {
      return trading;
    }
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    if (old(context, sentence, first)) {
      return "earlier";
    }
    String told = past(context, sentence, first, end);
    if (told != null) {
      return blank(told);
    }
    // "That cost 2 million": of what the sentence before has told
    boolean goesOn =
        sentence.index() > 0
            && context.tokens().is(sentence.firstToken(), "that", "it", "they", "this", "then");
    if (!goesOn) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    return blank(past(context, before, before.firstToken(), before.firstToken()));
  }

  /** "Its shares were down 6 per cent at midday": a price of an hour, and not the day's. */
  private static @Nullable String trading(Tokens tokens, Sentence sentence, Quantity quantity) {
    boolean stock = false;
    boolean hour = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      stock |= tokens.is(i, "share", "shares", "stock", "stocks", "index");
      boolean early =
          tokens.is(
                  i, "early", "morning", "midday", "pre-market", "premarket", "mid-morning", "noon")
              || tokens.is(i, "lunchtime", "mid-afternoon");
      hour |=
          early && (tokens.is(i + 1, "trading", "trade", "deals") || tokens.is(i - 1, "at", "by"))
              || early && tokens.is(i + 1, "break") // "at the midday break"
              || tokens.is(i, "hour", "hours", "minutes")
                  && tokens.is(i + 1, "of")
                  && tokens.is(i + 2, "trading", "trade", "dealings")
              || tokens.is(i, "open", "opening") && tokens.is(i - 1, "at", "the");
    }
    return stock && hour && quantity.unit().equals("%") ? "hour of trading" : null;
  }

  private static @Nullable String rate(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    if (tokens.is(end, "-") && tokens.is(end + 1, "a", "per") && tokens.is(end + 2, "-")) {
      return "per " + unit(context, end + 3); // "a $47-a-share bid"
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + 6); i++) {
      boolean each = !tokens.isWord(i + 1) || tokens.is(i + 1, "in", "for", "as", "from", "by");
      if (tokens.is(i, "apiece") || tokens.is(i, "each") && each) {
        return "each";
      }
      if (tokens.is(i, "when", "once", "as", "because", "while", "if", "until")) {
        break; // "took 51 percent when every ballot had been counted"
      }
      if (tokens.is(i, "each", "every", "per")
          && tokens.isWord(i + 1)
          && !tokens.is(i + 1, "other")) {
        return "per " + unit(context, i + 1);
      }
      if (i == end
          && tokens.is(i, "a", "an")
          && (quantity.per() != null || RATED.contains(context.noun(i + 1)))) {
        return "per " + unit(context, i + 1);
      }
      if (!tokens.isWord(i) || tokens.is(i, "and", "but", "which", "who")) {
        break;
      }
    }
    String part = here(context, sentence, first);
    if (part != null) {
      return part;
    }
    int begin = sentence.firstToken();
    if (first > begin + 1
        && tokens.is(begin, "each", "every")
        && SPELLS.contains(tokens.lower(begin + 1))) {
      return "per " + unit(context, begin + 1); // "Each day of a standstill costs the port"
    }
    // "says every month of delay costs it 11 million"
    for (int i = first - 1; i >= Math.max(begin, first - 9) && tokens.isWord(i); i--) {
      if (tokens.is(i, "each", "every")
          && SPELLS.contains(tokens.lower(i + 1))
          && tokens.is(i + 2, "of", "that", "without")) {
        return "per " + unit(context, i + 1);
      }
    }
    // "the monthly grant goes up from 1,600 to 1,800 dollars"
    boolean range =
        tokens.is(first - 1, "to") && tokens.isNumber(first - 2) && tokens.is(first - 3, "from");
    int begun = range ? first - 3 : first;
    for (int i = begun - 1; i >= Math.max(sentence.firstToken(), begun - (range ? 8 : 5)); i--) {
      if (tokens.is(i, "each", "every") && tokens.isWord(i + 1) && !tokens.is(i + 1, "other")) {
        return "per " + unit(context, i + 1);
      }
      // "annual inflation of 4 percent", "annual sales": how inflation is always told, and what a
      // year brought
      boolean flow = quantity.unit().equals("%") || FLOWS.contains(tokens.lower(i + 1));
      if (tokens.is(i, "annual", "yearly") && !flow) {
        return "per year";
      }
      boolean pass = tokens.is(i + 1, "pass", "ticket", "card", "meeting", "report", "magazine");
      if (tokens.is(i, "monthly") && !pass) {
        return "per month"; // and not "the monthly pass costs 40"
      }
      if (tokens.is(i, "weekly")) {
        return "per week";
      }
      if (!tokens.isWord(i) && !tokens.is(i, "-")) {
        break;
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + 3); i++) {
      if (tokens.is(i, "annually", "yearly")) {
        return "per year";
      }
    }
    if (quantity.per() == null) {
      return null;
    }
    String words = quantity.per().of(tokens.document()).toLowerCase(Locale.ROOT);
    boolean rate = words.startsWith("a ") || words.startsWith("per ") || words.startsWith("an ");
    return rate ? "per " + words.substring(words.indexOf(' ') + 1) : null;
  }

  /**
   * The one month of these days that a rate is told of, "21.2 percent in April", or null: such a
   * rate is told anew every month, and always over a year.
   */
  static @Nullable String month(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    var published = context.reading().document().published();
    String month = null;
    for (Timex timex : context.timexes(sentence)) {
      TimeSpan span = timex.interval();
      int at = tokens.tokenAt(timex.span().start());
      boolean whole =
          span != null
              && timex.type() == Timex.Type.DATE
              && timex.relation() == Timex.Relation.AT
              && span.firstDay().plusDays(27).isBefore(span.lastDay().plusDays(1))
              && span.lastDay().isBefore(span.firstDay().plusDays(31));
      if (!whole || published == null || reference(tokens, at, first) || from(tokens, at)) {
        continue;
      }
      if (month != null) {
        return null;
      }
      month =
          String.format(
              Locale.ROOT,
              "in %04d-%02d",
              span.firstDay().getYear(),
              span.firstDay().getMonthValue());
    }
    return month;
  }

  /** "down from 22.4 percent in March": the month of the old rate. */
  private static boolean from(Tokens tokens, int at) {
    for (int i = at - 1; i > at - 6; i--) {
      if (tokens.is(i, "from", "against", "after", "since", "by", "until")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "On Suduroy itself 83 per cent were in favour": of one place of all that is told of, or null.
   */
  private static @Nullable String here(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first - 1; i > Math.max(sentence.firstToken(), first - 5); i--) {
      Name name = context.nameAt(i - 1);
      if (tokens.is(i, "itself", "alone")
          && name != null
          && name.type() != Name.Type.PERSON
          && tokens.is(name.firstToken() - 1, "in", "on", "at")) {
        return "only " + context.entity(name).key();
      }
    }
    return null;
  }

  private static final Set<String> SPELLS =
      Set.of("day", "hour", "week", "month", "year", "night", "minute");

  private static final Set<String> RATED =
      Set.of(
          "share",
          "head",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "barrel",
          "tonne",
          "ton",
          "kilo",
          "kilogram",
          "ounce",
          "litre",
          "liter",
          "pound",
          "gallon",
          "night",
          "ticket",
          "person",
          "household",
          "pupil",
          "unit",
          "bottle",
          "bag",
          "copy",
          "seat",
          "dose",
          "trip",
          "ride",
          "lesson",
          "term",
          "match",
          "shift",
          "room",
          "bed",
          "page",
          "box",
          "sack",
          "bushel",
          "animal",
          "sheep",
          "loaf",
          "pint",
          "glass",
          "meal",
          "place",
          "acre",
          "hectare",
          "mile",
          "family");

  /** The noun of what the rate is for: "bereaved family" is "family". */
  private static String unit(Context context, int at) {
    Tokens tokens = context.tokens();
    int i = at;
    while (i < at + 2
        && tokens.isWord(i + 1)
        && Lexicon.get().isNoun(context.noun(i + 1)) // "each customer affected"
        && !tokens.is(
            i + 1, "of", "that", "who", "in", "on", "at", "from", "to", "and", "for", "as")
        && !RATED.contains(context.noun(i))) {
      i++;
    }
    String unit = context.noun(i);
    return PERSONS.contains(unit) ? "person" : unit;
  }

  /** For each of whom a sum is told as for each person. */
  private static final Set<String> PERSONS =
      Set.of("head", "person", "capita", "worker", "employee", "people");

  /** What a firm tells of each year. */
  private static final Set<String> FLOWS =
      Set.of("sales", "revenue", "revenues", "turnover", "earnings", "profit", "profits", "loss");

  private static boolean person(Context context, int from) {
    for (int i = from; i < from + 3 && context.tokens().isWord(i); i++) {
      if (Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** "the previous offer of", "an earlier bid": said to be old right at the amount. */
  private static boolean old(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 7); i--) {
      if (tokens.is(i, "previous", "earlier", "former", "previously", "originally", "original")
          && !tokens.is(i - 1, "days", "weeks", "hours", "week", "day", "month", "year")
          && !person(context, i + 1)) {
        return true; // and not "his former apprentice", "the former Leeds coach"
      }
      if (tokens.is(i, "used") && tokens.is(i + 1, "to")) {
        return true;
      }
      if (tokens.is(i, ",", ";", ".", "(")) {
        break;
      }
    }
    return false;
  }

  /**
   * The stretch that the amount between two tokens of a sentence is told of, the empty string where
   * it is one of these days, null where none is told.
   */
  private static @Nullable String past(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    var published = context.reading().document().published();
    int from = AmountClauses.from(context, sentence, first);
    int to = AmountClauses.to(context, sentence, end);
    TimeSpan best = null;
    int nearest = Integer.MAX_VALUE;
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      boolean opening = at <= sentence.firstToken() + 2;
      if (at < from && !opening || at >= to) {
        continue;
      }
      TimeSpan span = timex.interval();
      boolean point =
          (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
              && span != null
              && timex.relation() != Timex.Relation.SINCE
              && timex.relation() != Timex.Relation.UNTIL
              && !reference(tokens, at, first)
              && !modifies(context, at, first)
              && !age(context, timex)
              && !arrived(context, at, first)
              && (opening || !apart(tokens, Math.min(at, first), Math.max(at, first), at < first));
      int distance = Math.abs(at - first);
      // "July-September" is told by its end
      boolean runs = best != null && tokens.is(at - 1, "-", "to", "–") && at > first;
      if (point && (distance < nearest || runs)) {
        best = span;
        nearest = distance;
      }
    }
    // "made in Cremona in 1734": how old a thing is, and no sum of that year
    best = best != null && best.lastDay().getYear() < OLDEST ? null : best;
    if (best == null || published == null) {
      return ago(context, from, to, first) ? "earlier" : null;
    }
    LocalDate last = best.lastDay();
    if (!last.isBefore(published.day().minusDays(NEWS))) {
      return "";
    }
    boolean month = best.firstDay().plusDays(100).isAfter(last);
    String year = String.format(Locale.ROOT, "in %04d", last.getYear());
    return month ? year + String.format(Locale.ROOT, "-%02d", last.getMonthValue()) : year;
  }

  /** "The largest outlay since he arrived two years ago": since when it is the largest. */
  private static boolean arrived(Context context, int at, int first) {
    return at > first && context.find(Math.max(first, at - SINCE), at, "since"::equals) >= 0;
  }

  /** No sum of an earlier year is compared. */
  private static final int OLDEST = 1900;

  /** How far behind "since" the words may stand that say when that was. */
  private static final int SINCE = 5;

  /**
   * "Repairs to the 1934 lido", "six times the profit at last year's level": a year that only tells
   * which thing is meant.
   */
  private static boolean modifies(Context context, int at, int first) {
    Tokens tokens = context.tokens();
    boolean whose =
        at > first
            && tokens.is(at, "last", "this")
            && tokens.is(at + 2, "'s", "’s")
            && tokens.is(at - 1, "at", "of", "on", "in", "to", "than", "from")
            // "readers gave 900 pounds in last year's appeal": when they did
            && !(tokens.is(at - 1, "in") && GATHERINGS.contains(tokens.lower(at + 3)));
    return whose
        || tokens.is(at - 1, "the", "a", "an", "its", "their", "his", "her")
            && tokens.isNumber(at)
            && tokens.isWord(at + 1)
            && !Stopwords.contains(tokens.lower(at + 1))
            && Lexicon.get().isNoun(context.noun(at + 1));
  }

  /** What is held once a year, and brings in or costs as much as it does. */
  private static final Set<String> GATHERINGS =
      Set.of(
          "appeal",
          "auction",
          "sale",
          "campaign",
          "collection",
          "telethon",
          "fair",
          "festival",
          "draw",
          "drive",
          "round",
          "edition",
          "race",
          "marathon",
          "walk",
          "budget");

  /** "Pieces of eighteenth-century jewellery": how old a thing is. */
  private static boolean age(Context context, Timex timex) {
    Tokens tokens = context.tokens();
    int last = tokens.tokenAt(timex.span().end() - 1);
    return tokens.is(last, "century")
        && tokens.isWord(last + 1)
        && Lexicon.get().isNoun(context.noun(last + 1));
  }

  /** Whether another clause stands between a time and the amount. */
  private static boolean apart(Tokens tokens, int from, int to, boolean before) {
    for (int i = from; i < to; i++) {
      boolean clause =
          before
              ? tokens.is(i, ",", "and") && !tokens.is(i + 1, "when", "where")
              : tokens.is(
                  i, "that", "who", "whose", "which", "where", "when", "if", "after", "before");
      // "a penalty over the pollution of the river two years ago": when the river was polluted
      boolean cause =
          !before
              && i > from
              && (tokens.is(i, "over", "for") && tokens.is(i + 1, "the", "a", "an", "its", "his")
                  || tokens.is(i, "over", "for") && tokens.lower(i + 1).endsWith("ing"));
      // "has put in a bid and would like it settled by the end of the first quarter"
      boolean wish = !before && tokens.is(i, "and") && WISHES.contains(tokens.lower(i + 1));
      if (clause || wish || cause && i < to - 2) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> WISHES =
      Set.of("would", "will", "wants", "want", "hopes", "hope", "expects", "plans", "aims");

  /** "three years ago", where no day is told. */
  private static boolean ago(Context context, int from, int to, int first) {
    Tokens tokens = context.tokens();
    for (int i = from; i < to - 1; i++) {
      if (tokens.is(i, "years", "months", "decade", "decades", "generation")
          && tokens.is(i + 1, "ago", "earlier", "before")
          && !reference(tokens, i, first)
          && !apart(tokens, Math.min(i, first), Math.max(i, first), i < first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time is what the amount is held against: "than a year ago", "over last year". */
  private static boolean reference(Tokens tokens, int at, int first) {
    if (tokens.is(at, "more", "less") && tokens.is(at + 1, "than")) {
      return at > first; // "pay 9 percent more than a year ago"
    }
    // "an increase of 9 per cent on the same two months of 2024"
    if (tokens.is(at - 1, "of") && at > first) {
      for (int i = at - 2; i > Math.max(first, at - 7); i--) {
        if (tokens.is(i, "same")) {
          return true;
        }
      }
    }
    // "down 28 percent on a year ago", "up 4 percent on last year"
    boolean year =
        tokens.is(at - 1, "on")
            && (tokens.is(at, "a", "one") && tokens.is(at + 1, "year")
                || tokens.is(at, "last", "the") && tokens.is(at + 1, "year"));
    if (year) {
      return at > first;
    }
    // "down a third on 2015"
    if (tokens.is(at - 1, "on") && tokens.isNumber(at) && !Months.is(tokens.lower(at + 1))) {
      return at > first;
    }
    for (int i = at - 1; i >= Math.max(0, at - 7) && i != first - 1; i--) {
      if (tokens.is(i, "than", "from", "against", "over", "versus", "compared")
          || tokens.is(i, "short") && tokens.is(i + 1, "of")
          || tokens.is(i, "below", "above") && i == at - 1) {
        return at > first;
      }
      if (!tokens.isWord(i)) {
        break;
      }
    }
    return false;
  }
}
