package dev.twosource.kinds.count;

import dev.twosource.kinds.amount.Amounts;
import dev.twosource.kinds.amount.Elisions;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun whose noun stands in the sentence before: "They counted the dead by
 * nightfall. There were 17."
 */
final class CountAnaphora {
  private CountAnaphora() {}

  /** Whether a noun that was counted before stands for people. */
  static boolean person(String noun) {
    return noun.equals("people") || Lexicon.get().nounClass(noun) == NounClass.PERSON;
  }

  /** The toll that a number without a noun takes up, or null. */
  static CountScan.@Nullable Hit toll(CountScan scan, Quantity quantity) {
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    int index = scan.sentence().index();
    if (index == 0 || !takesUp(tokens, first, scan.sentence())) {
      return null;
    }
    Sentence before = scan.context().sentences().get(index - 1);
    if (before.block() != scan.sentence().block()) {
      return null;
    }
    int from = Math.max(before.firstToken(), before.endToken() - 30);
    for (int i = before.endToken() - 1; i >= from; i--) {
      Measure here = CountWords.noun(tokens.lower(i));
      boolean group =
          tokens.is(i - 1, "the", "of", "our", "their", "more")
              || tokens.is(i, "deaths", "fatalities", "arrests", "injuries");
      if (here != null && group && !tokens.is(i, "lives", "death")) {
        return new CountScan.Hit(here, "", null, first, quantity.endToken(), -1);
      }
    }
    return null;
  }

  /**
   * What a sentence says is not known or agreed on, so that a figure behind it is of that: "Brazil
   * cannot agree on how many people died"; or null.
   */
  static @Nullable Counted asked(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 2; i++) {
      boolean number =
          tokens.is(i, "number", "population", "numbers")
              && tokens.is(i + 1, "of")
              && context.quantities(sentence).isEmpty();
      if (number) {
        return numbered(context, sentence, i, i + 2);
      }
      if (!tokens.is(i, "how") || !tokens.is(i + 1, "many")) {
        continue;
      }
      for (int k = i + 2; k < Math.min(sentence.endToken(), i + 8); k++) {
        Measure measure = CountWords.predicate(tokens, k);
        if (measure != null) {
          return Counted.atLeast(measure, 0, Double.NaN, i, k + 1, k);
        }
      }
      return numbered(context, sentence, i, i + 2);
    }
    return null;
  }

  /**
   * What is counted by a number that is asked for: "the number of brown bears", "how many ballots";
   * or null where no noun in the plural stands there.
   */
  private static @Nullable Counted numbered(
      Context context, Sentence sentence, int from, int noun) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken(), noun + 4);
    for (int i = noun; i < limit && tokens.isWord(i); i++) {
      String lemma = context.noun(i);
      boolean plural =
          Lexicon.get().isNoun(lemma) && (!tokens.lower(i).equals(lemma) || lemma.equals("people"));
      if (plural) {
        return new Counted(
            person(lemma) ? Measure.PEOPLE : Measure.OTHER,
            "number",
            lemma,
            "",
            false,
            null,
            Interval.atLeast(0),
            Double.NaN,
            0,
            Hedge.AT_LEAST,
            from,
            from,
            i + 1,
            -1);
      }
      if (Stopwords.contains(tokens.lower(i))) {
        return null;
      }
    }
    return null;
  }

  /** Stands for the verb of a number that takes up what another one counted. */
  static final int GIVEN = -2;

  /** Verbs with which a party gives its figure, right before it. */
  private static final Set<String> GIVING =
      WordList.set(
          """
              said says say saying estimated estimates estimate counted counts count reckoned
              reckons reckon claimed claims claim insisted insists insist concedes conceded
              acknowledges acknowledged admits admitted admit reported reports gave gives give
              speaks speak spoke talks talked suggested
              suggests believes believed thinks thought recorded maintains maintained saw listed
              lists cited cites announced confirmed found finds""");

  private static final Set<String> FIGURES =
      Set.of("figure", "number", "total", "toll", "tally", "count", "estimate", "headcount");

  /** Words that may stand between the verb and the figure. */
  private static final Set<String> BETWEEN =
      WordList.set(
          """
              only just nearer closer more like to it was were are that there is be at has had of as
              them those not actually with on around about by""");

  /**
   * The count that a number without a noun takes up: "The council says 212 of its men are held. The
   * ministry puts the figure at 140.", "That makes six."
   */
  static @Nullable Counted resumed(CountScan scan, Quantity quantity, Hedge hedge, Interval span) {
    CountScan.Earlier earlier = scan.earlier();
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    if (earlier == null || quantity.stated() >= 1900 && quantity.stated() < 2100) {
      return null;
    }
    Quantity beside = Elisions.before(scan.context(), scan.sentence(), quantity);
    if (beside != null) {
      Counted counted = earlier.counted();
      return beside.firstToken() == counted.at()
          ? again(scan, counted, quantity, hedge, span, first)
          : null;
    }
    int back = scan.sentence().index() - earlier.sentence().index();
    int verb = first - 1;
    boolean makes =
        tokens.is(verb, "makes", "leaves", "made", "left", "leaving", "making")
            && (tokens.is(verb - 1, "that", "which", "this", ",") || tokens.is(verb - 1, "would"))
            && closes(tokens, end, scan.sentence());
    boolean total =
        (tokens.is(verb, "to") || tokens.is(verb, "at"))
            && (brought(tokens, verb) || risen(tokens, verb, scan.sentence()));
    if (makes || total) {
      // "that number", "the figure": of what was counted last, and not of the dead further up
      int figure = total && !brought(tokens, verb) ? figure(tokens, verb, scan.sentence()) : -1;
      boolean last = figure >= 0 && !tokens.is(figure, "toll", "total", "tally") && back <= 2;
      Counted toll =
          !last && (tokens.is(verb, "makes", "made", "making") || total)
              ? earlier.toll()
              : earlier.counted();
      toll = toll == null ? earlier.counted() : toll;
      if (toll.toll() && total && FALLEN.contains(tokens.lower(verb - 1))) {
        return null; // the dead do not become fewer: what fell is another figure
      }
      return back > 12 ? null : again(scan, toll, quantity, hedge, span, verb);
    }
    if (back > 2
        || back > 1 && earlier.sentence().block() != scan.sentence().block()
        || !closes(tokens, end, scan.sentence())) {
      return null;
    }
    int i = verb;
    boolean at = false;
    boolean figure = false;
    while (i > scan.sentence().firstToken() && i > first - 5) {
      String word = tokens.lower(i);
      at |= word.equals("at");
      figure |= FIGURES.contains(word);
      if (!BETWEEN.contains(word) && !FIGURES.contains(word) && !tokens.is(i, "the", "a")) {
        break;
      }
      i--;
    }
    boolean given =
        GIVING.contains(tokens.lower(i)) || GIVING.contains(tokens.lower(first)) && first < end - 1;
    // "the gendarmerie makes it 110,000", "its own list runs to over 300"
    boolean made =
        tokens.is(i, "makes", "made", "make") && tokens.is(i + 1, "it", "them", "that")
            || tokens.is(verb, "to") && tokens.is(verb - 1, "runs", "ran", "comes", "came");
    boolean put = made || at && tokens.is(i, "put", "puts", "putting") || figure && given;
    // "the police's figure of seven thousand", "the figure was closer to 300"
    boolean told = figure;
    if (!given && !put && !told) {
      return null;
    }
    Counted counted = earlier.counted();
    double ratio = quantity.stated() / counted.stated();
    boolean near = Double.isNaN(ratio) || ratio > 0.02 && ratio < 50;
    boolean named = counted.toll() || CountFamilies.known(counted.predicate());
    return near && (named || !counted.head().isEmpty())
        ? again(scan, counted, quantity, hedge, span, i)
        : null;
  }

  /** "bringing the total to nine", "bringing the number in custody to 41". */
  private static boolean brought(Tokens tokens, int to) {
    for (int i = to - 1; i > to - 5 && i > 1; i--) {
      if (FIGURES.contains(tokens.lower(i))) {
        return tokens.is(i - 2, "brings", "bringing", "brought", "takes", "taking", "took")
            && (i == to - 1 || tokens.is(i + 1, "in", "under", "behind"));
      }
    }
    return false;
  }

  /**
   * "The number rose to 14", "by Monday that figure had fallen to six": the figure of what was
   * counted before.
   */
  private static boolean risen(Tokens tokens, int to, Sentence sentence) {
    boolean verb = MOVED.contains(tokens.lower(to - 1)) || gone(tokens, to);
    return verb && figure(tokens, to, sentence) >= 0;
  }

  private static boolean gone(Tokens tokens, int to) {
    return tokens.is(to - 1, "up", "down")
        && tokens.is(to - 2, "gone", "went", "is", "was", "come");
  }

  private static final Set<String> MOVED =
      WordList.set(
          """
              rose risen climbed grew grown jumped increased swelled swollen mounted doubled tripled
              trebled fell fallen dropped shrunk declined dwindled decreased soared""");

  private static final Set<String> FALLEN =
      WordList.set("fell fallen dropped shrunk declined dwindled decreased down");

  /** How far before "to" the figure may stand that rose. */
  private static final int BACK = 6;

  /** The figure that "the count had risen to" is of, where nothing says what it counts; or -1. */
  private static int figure(Tokens tokens, int to, Sentence sentence) {
    int first = sentence.firstToken();
    boolean leads =
        to - first <= BACK
            && tokens.is(first, "the", "that", "their", "its")
            && FIGURES.contains(tokens.lower(first + 1));
    if (leads) {
      return first + 1;
    }
    for (int i = to - 2; i > Math.max(first, to - BACK); i--) {
      if (FIGURES.contains(tokens.lower(i))) {
        return tokens.is(i - 1, "the", "that", "their", "its", "this") ? i : -1;
      }
      if (!tokens.is(
          i, "had", "has", "have", "since", "then", "now", "already", "gone", "went", "is", "was",
          "come", "later", "soon")) {
        return -1;
      }
    }
    return -1;
  }

  private static Counted again(
      CountScan scan, Counted counted, Quantity quantity, Hedge hedge, Interval span, int from) {
    return new Counted(
        counted.measure(),
        counted.predicate(),
        counted.head(),
        counted.owner(),
        false,
        counted.window(),
        span,
        quantity.stated(),
        Amounts.precision(scan.context(), quantity),
        hedge,
        quantity.firstToken(),
        Math.max(scan.sentence().firstToken(), Math.min(from, quantity.firstToken())),
        quantity.endToken(),
        GIVEN);
  }

  /** Whether nothing is said of the number beyond where and when. */
  private static boolean closes(Tokens tokens, int end, Sentence sentence) {
    return end >= sentence.endToken()
        || tokens.is(
            end, ",", ".", ";", "—", "–", ")", "and", "but", "at", "in", "on", "when", "while",
            "as", "from", "\u201d", "\"")
        || tokens.is(end, "had", "have", "were", "was")
            && (tokens.is(end + 1, "come", "there", "present", "involved", "taken")
                || tokens.is(end + 1, "been") && tokens.is(end + 2, "taken", "there", "involved"));
  }

  /** Whether a clause says no more than that there were so many. */
  private static boolean takesUp(Tokens tokens, int first, Sentence sentence) {
    boolean are = tokens.is(first - 1, "were", "are", "was", "is", "now", "reached", "at");
    int begin = tokens.is(first - 1, "now", "at") ? first - 3 : first - 2;
    if (!are || begin < sentence.firstToken()) {
      return false;
    }
    return tokens.is(begin, "there", "figure", "number", "count", "total", "tally");
  }
}
