package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How exactly a number was said. */
public final class Amounts {
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("k", 1e3));

  private Amounts() {}

  /**
   * Half of the last place said: 50 million for "1.2 billion", 500 for "21,000", 0 for "12" and
   * "21,408".
   */
  public static double precision(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    boolean measure = quantity.kind() == Quantity.Kind.MEASURE;
    for (int i = quantity.firstToken(); i < quantity.endToken(); i++) {
      Double scale = SCALES.get(tokens.lower(i));
      boolean unit = measure && tokens.lower(i).length() == 1; // "74.10 m" is no million
      if (scale != null && !unit && i > quantity.firstToken()) {
        String number =
            tokens.text(i - 1).equals("-") && i > 1 ? tokens.text(i - 2) : tokens.text(i - 1);
        if (number.equalsIgnoreCase("a") && tokens.is(i - 2, "half")) {
          return scale / 20; // "half a million" is hardly 460,000
        }
        int point = number.indexOf('.');
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        return scale * Math.pow(10, -decimals) / 2;
      }
    }
    double stated = quantity.stated();
    if (Double.isNaN(stated)) {
      return 0;
    }
    if (quantity.kind() == Quantity.Kind.SHARE && worded(tokens, quantity)) {
      return Math.min(SPREAD, stated / 10);
    }
    if (quantity.kind() == Quantity.Kind.SHARE || quantity.kind() == Quantity.Kind.MEASURE) {
      return Math.pow(10, -decimals(tokens, quantity)) / 2;
    }
    if (stated >= 10_000 && stated % 1000 == 0) {
      return 500;
    }
    return stated >= 1000 && stated % 100 == 0 ? 50 : 0;
  }

  /** How far off a share in words may be, in percent: "four in five" for 81 per cent. */
  private static final double SPREAD = 2;

  /** Whether a share is told as "one in five" or "a third", which round it. */
  private static boolean worded(Tokens tokens, Quantity quantity) {
    int first = quantity.firstToken();
    if (first + 1 == quantity.endToken() && Character.isDigit(tokens.text(first).charAt(0))) {
      return false; // "and 40.3 for the other", where "per cent" is left off
    }
    for (int i = first; i < quantity.endToken(); i++) {
      if (tokens.is(i, "%", "percent", "per", "percentage", "pc", "point", "points")) {
        return false;
      }
    }
    return true;
  }

  /** The currency of all sums of a document, or null where it has none or several. */
  static @Nullable String currency(Context context) {
    String found = null;
    for (Sentence sentence : context.sentences()) {
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() != Quantity.Kind.MONEY) {
          continue;
        }
        if (found != null && !found.equals(quantity.unit())) {
          return null;
        }
        found = quantity.unit();
      }
    }
    return found;
  }

  /**
   * A number of millions that counts nothing is a sum in the currency of its document where its
   * clause tells of one: "sales were flat at 1.1 billion". Where the document has several, it is in
   * that of the sum told right before, for which it is another figure.
   */
  static Quantity inCurrency(Context context, Quantity quantity, @Nullable String currency) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    boolean millions =
        quantity.kind() == Quantity.Kind.COUNT
            && SCALES.getOrDefault(tokens.lower(end - 1), 0.0) >= 1e6
            && end - quantity.firstToken() >= 2;
    boolean bare =
        millions
            && (!tokens.isWord(end)
                || tokens.is(
                    end, "in", "from", "for", "after", "last", "this", "to", "on", "over", "by"));
    // "the consortium said four million would be generous"
    boolean judged = millions && tokens.is(end, "would", "will", "was", "is");
    if (!bare && !judged) {
      return quantity;
    }
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(quantity.firstToken()));
    if (judged && !given(context, sentence, quantity.firstToken())) {
      return quantity;
    }
    String before =
        given(context, sentence, quantity.firstToken())
            ? told(context, sentence, quantity.firstToken())
            : null;
    if (before != null) {
      return money(quantity, before);
    }
    if (currency == null) {
      return quantity;
    }
    if (summed(context, sentence, quantity.firstToken()) || priced(context, quantity)) {
      return money(quantity, currency);
    }
    boolean red = tokens.is(end, "in") && tokens.is(end + 1, "the") && tokens.is(end + 2, "red");
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean here = clause.first() < quantity.firstToken() && quantity.firstToken() < clause.end();
      for (Phrase subject : here ? clause.subjects() : List.<Phrase>of()) {
        String word = tokens.lower(subject.head());
        if (red || SUMS.contains(word) || SUMS.contains(context.noun(subject.head()))) {
          return money(quantity, currency);
        }
      }
    }
    return quantity;
  }

  /** "The buyer pays 2.9 million", "put the estimate at 1.8 million". */
  private static boolean priced(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int before = quantity.firstToken() - 1;
    if (tokens.is(before, "pay", "pays", "paid", "paying", "cost", "costs", "fetched", "owes")) {
      return true;
    }
    String noun = tokens.is(before, "at", "of", "to") ? context.noun(before - 1) : "";
    return PRICES.contains(noun);
  }

  private static final Set<String> PRICES = Set.of("price", "estimate", "cost", "fine", "bid");

  private static Quantity money(Quantity quantity, String currency) {
    return of(quantity, currency, Quantity.Kind.MONEY);
  }

  /**
   * A bare number in the unit of another quantity, of which a measure must be exact, or about as
   * much more as less than what is stated.
   */
  static Quantity inUnitOf(Quantity bare, Quantity measured) {
    boolean scaled = measured.kind() == Quantity.Kind.MEASURE;
    Interval told = measured.interval();
    double factor = scaled ? (told.low() + told.high()) / 2 / measured.stated() : 1;
    return of(bare, bare.interval().times(factor), measured.unit(), measured.kind());
  }

  private static Quantity of(Quantity quantity, String unit, Quantity.Kind kind) {
    return of(quantity, quantity.interval(), unit, kind);
  }

  private static Quantity of(
      Quantity quantity, Interval interval, String unit, Quantity.Kind kind) {
    return new Quantity(
        quantity.span(),
        quantity.number(),
        interval,
        quantity.stated(),
        unit,
        quantity.hedge(),
        kind,
        quantity.firstToken(),
        quantity.endToken(),
        quantity.head(),
        quantity.per());
  }

  /** "estimated the cost at 15 million", "put the loss nearer 3 million". */
  private static boolean summed(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    if (!tokens.is(first - 1, "at", "nearer", "to")) {
      return false;
    }
    int put =
        context.findLast(Math.max(sentence.firstToken(), first - 12), first - 1, PUTTING::contains);
    return put >= 0 && context.find(put + 1, first - 1, SUMS::contains) >= 0;
  }

  /** "spoke of at least 100 million": another figure for what the sum told right before is of. */
  private static boolean given(Context context, Sentence sentence, int first) {
    int from = Math.max(sentence.firstToken(), first - 5);
    int giving = context.findLast(from, first, GIVING::contains);
    if (giving < 0) {
      return false;
    }
    // "put the peak at 550 million"
    if (PUTTING.contains(context.tokens().lower(giving))
        && context.tokens().is(giving + 1, "the", "that", "its")
        && context.find(giving + 2, first, w -> w.equals("at")) >= 0) {
      return true;
    }
    for (int i = giving + 1; i < first; i++) {
      if (!BETWEEN.contains(context.tokens().lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** The currency, if the sentence up to a token, or the one before it, tells a sum last. */
  private static @Nullable String told(Context context, Sentence sentence, int first) {
    Quantity last =
        last(
            context,
            sentence,
            first,
            quantity ->
                quantity.kind() == Quantity.Kind.MONEY
                    || quantity.kind() == Quantity.Kind.COUNT && quantity.stated() >= 1e5);
    return last != null && last.kind() == Quantity.Kind.MONEY ? last.unit() : null;
  }

  /** The last of some quantities that is told before a token, in its sentence or the one before. */
  private static @Nullable Quantity last(
      Context context, Sentence sentence, int first, Predicate<Quantity> some) {
    Quantity last = null;
    for (int index = Math.max(0, sentence.index() - 1); index <= sentence.index(); index++) {
      for (Quantity quantity : context.quantities(context.sentences().get(index))) {
        last = quantity.endToken() <= first && some.test(quantity) ? quantity : last;
      }
    }
    return last;
  }

  private static final Set<String> PUTTING =
      Set.of("put", "puts", "estimated", "estimates", "estimate", "reckons", "reckoned", "values");

  /** Verbs with which somebody gives a sum that was given before. */
  private static final Set<String> GIVING =
      WordList.set(
          """
              spoke speaks speak talked talks arrives arrived estimated estimates reckons reckoned
              says said claims claimed calculates calculated puts put offered offers wants asked
              demanded demands bid insists insisted figure reckon estimate give gives gave expect
              expects expected predicts predicted forecasts counts counted admits admitted
              concedes conceded acknowledges acknowledged""");

  private static final Set<String> BETWEEN =
      WordList.set(
          """
              of at to it is was be that only just nearer closer more than like about some around least
              most up over under for nearly almost roughly no less with the as on them""");

  /**
   * A bare number with a decimal, behind a share and in a report of a vote, is a share too: "the
   * Greens took 41.5 percent, and the Centre 40.3".
   */
  static Quantity inShares(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    boolean decimal =
        quantity.kind() == Quantity.Kind.COUNT
            && tokens.isNumber(end - 1)
            && tokens.text(end - 1).indexOf('.') > 0
            && quantity.stated() >= 1
            && quantity.stated() < 100;
    boolean bare = !tokens.isWord(end) || tokens.is(end, "for", "in", "and", "to", "on", "after");
    if (!decimal || !bare || !context.events().tells(AmountBallots.VOTES)) {
      return quantity;
    }
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
    Quantity last = last(context, sentence, first, other -> other.kind() != Quantity.Kind.COUNT);
    return last != null && last.kind() == Quantity.Kind.SHARE
        ? of(quantity, "%", Quantity.Kind.SHARE)
        : quantity;
  }

  /** Nouns of what is told in sums alone. */
  private static final Set<String> SUMS =
      WordList.set(
          """
              turnover revenue profit loss cost budget price debt deficit bill earnings income takings
              sales damage fine bid offer investment proceeds salary wage expense outlay""");

  /** How many places behind the point the number was said with: 2 for "58.41", 1 for "a half". */
  private static int decimals(Tokens tokens, Quantity quantity) {
    for (int i = quantity.firstToken(); i < quantity.endToken(); i++) {
      String text = tokens.text(i);
      int point = text.lastIndexOf('.');
      if (point > 0 && tokens.isNumber(i)) {
        return text.length() - point - 1;
      }
    }
    double stated = quantity.stated();
    return Math.abs(stated - Math.rint(stated)) < 1e-9 ? 0 : 1;
  }
}
