package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.NumberWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks claims beside whose number a report tells the one that it replaced: "22, up from 14", "cut
 * to six from nine", "three more than first reported", "an earlier figure of 12", "had planned
 * 400". What a period before had ("6 percent a year earlier") was right then and replaces nothing.
 */
public final class Formers {
  /** What a sentence must hold for it to be read for such numbers. */
  private static final WordSet SIGNS =
      WordSet.of(
          "from",
          "than",
          "not",
          "instead",
          "rather",
          "earlier",
          "previously",
          "initially",
          "originally",
          "first",
          "previous",
          "initial",
          "original",
          "preliminary",
          "provisional",
          "before",
          "against",
          "had",
          "correction",
          "clarification");

  private static final WordSet BEFORE =
      WordSet.of("earlier", "previously", "initially", "originally", "first", "before");

  private static final WordSet SAID =
      WordList.probed(
          """
              said told reported announced given gave put stated named published issued released
              mentioned quoted counted estimated thought believed feared forecast predicted expected
              planned planning intended promised approved agreed proposed offered listed recorded
              confirmed stood guided projected budgeted imposed handed set scheduled foreseen""");

  private static final WordSet HOPED =
      WordSet.of("aimed", "hoped", "targeted", "envisaged", "pledged", "foreseen");

  private static final WordSet FIGURES =
      WordSet.of(
          "toll",
          "figure",
          "estimate",
          "count",
          "tally",
          "number",
          "total",
          "forecast",
          "bid",
          "offer",
          "sentence",
          "term",
          "projection",
          "report",
          "target",
          "price");

  private static final WordSet OLD =
      WordSet.of(
          "earlier",
          "previous",
          "initial",
          "original",
          "first",
          "preliminary",
          "provisional",
          "old");

  private static final WordSet MOVED =
      WordList.probed(
          """
              up down rose risen rising rise increased increase grew grown grow climbed climb jumped
              raised raise raising revised revise revising revision lowered lower lowering cut cutting
              reduced reducing reduction trimmed extended extend widened widening doubled tripled
              fell fallen falling dropped changed corrected lifted lifting hiked upgraded
              downgraded shortened lengthened expanded enlarged went gone moved slashed halved""");

  /** How far from a number a word may stand that says of it that it was told before. */
  private static final int REACH = 8;

  /** A number that was replaced: where it stands, its lower bound and its unit. */
  private record Former(int first, int end, double low, String unit, int more) {}

  private final Context context;
  private final Tokens tokens;

  private Formers(Context context) {
    this.context = context;
    tokens = context.tokens();
  }

  /** The claims of a document, in order, those marked whose former values it tells. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    Formers formers = new Formers(context);
    List<Claim> marked = new ArrayList<>(claims);
    int begin = 0;
    while (begin < claims.size()) {
      int end = begin + 1;
      while (end < claims.size()
          && claims.get(end).sentence().equals(claims.get(begin).sentence())) {
        end++;
      }
      formers.sentence(marked.subList(begin, end));
      begin = end;
    }
    marked.removeIf(formers::wrong);
    return marked;
  }

  /** Whether a claim is only what a report puts right that told it before. */
  private boolean wrong(Claim claim) {
    int at = tokens.tokenAt(claim.sentence().start());
    return claim.value() instanceof Value.Amount
        && at >= 0
        && corrects(context.sentences().get(tokens.sentenceOf(at)));
  }

  private void sentence(List<Claim> claims) {
    int at = tokens.tokenAt(claims.get(0).sentence().start());
    if (at < 0) {
      return;
    }
    Sentence sentence = context.sentences().get(tokens.sentenceOf(at));
    if (!corrects(sentence)) {
      in(sentence).forEach(former -> mark(former, claims));
    }
    // "Nine are dead. Police had first spoken of seven."
    int next = sentence.index() + 1;
    if (next < context.sentences().size()) {
      Sentence after = context.sentences().get(next);
      List<Former> told = in(after);
      if (corrects(after)) {
        told.forEach(former -> mark(former, claims));
      } else if (told.size() == 1 && numbers(after).size() == 1 && told.get(0).more() == 0) {
        mark(told.get(0), claims);
      }
    }
  }

  /**
   * "Correction: an item of Tuesday gave the profit as 48 million and the increase as 33 percent":
   * whether a sentence says what an earlier report said, so that none of its numbers holds.
   */
  private boolean corrects(Sentence sentence) {
    int first = sentence.firstToken();
    if (!tokens.is(first, "correction", "clarification") || !tokens.is(first + 1, ":", "-", "–")) {
      return false;
    }
    boolean report = false;
    boolean said = false;
    for (int i = first + 2; i < sentence.endToken(); i++) {
      String word = tokens.lower(i);
      if (tokens.is(
          i, "not", "should", "instead", "rather", "correct", "wrong", "is", "are", "now")) {
        return false; // what is right stands there as well
      }
      report |= !said && REPORTS.contains(word);
      said |= report && SAID.contains(word);
    }
    return said;
  }

  private static final WordSet REPORTS =
      WordSet.of("report", "item", "article", "story", "version", "dispatch", "bulletin", "piece");

  /** Marks the claims of the number that stands nearest. */
  private void mark(Former former, List<Claim> claims) {
    Claim nearest = null;
    int least = Integer.MAX_VALUE;
    for (Claim claim : claims) {
      if (claim.value() instanceof Value.Amount amount
          && (amount.unit().equals(former.unit()) || scale(claim, former) > 0)
          && (former.more() != 0 || amount.interval().low() != former.low())
          && !claim.slot().measure().equals("from")) {
        int start = tokens.tokenAt(claim.span().start());
        int distance = Math.abs(start - former.first());
        if (distance < least) {
          nearest = claim;
          least = distance;
        }
      }
    }
    if (nearest == null) {
      return;
    }
    Value.Amount value = (Value.Amount) nearest.value();
    double low = value.interval().low();
    double scale = value.unit().equals(former.unit()) ? 1 : scale(nearest, former);

    double was = former.more() == 0 ? former.low() * scale : low - former.more() * former.low();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean one =
          claim.value() instanceof Value.Amount amount
              && amount.interval().low() == low
              && amount.unit().equals(value.unit());
      if (one && was != low && was > 0) {
        claims.set(i, claim.with(claim.slot().marked(Slot.was(was))));
      }
    }
  }

  /**
   * By how much a number without a unit grows where it is told in that of a claim: "460 kilometres
   * and not 640", "five years and not fifteen"; 0 where the claim's own number cannot be seen.
   */
  private double scale(Claim claim, Former former) {
    Value.Amount amount = (Value.Amount) claim.value();
    boolean share = amount.unit().equals("%") && former.low() >= 1000;
    if (!former.unit().equals("1") || amount.unit().equals("1") || share || !bare(former)) {
      return 0;
    }
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1);
    double own = 0;
    double million = 1;
    for (int i = from; i <= to && own <= 0; i++) {
      double scale =
          NumberWords.isCardinal(tokens.lower(i + 1)) ? NumberWords.value(tokens.lower(i + 1)) : 0;
      double half = tokens.sequence(i + 1, "and", "a", "half") ? 0.5 : 0;
      own = number(i) > 0 ? (number(i) + half) * (scale >= 100 ? scale : 1) : 0;
      // "comes to 53 million euros; in May there had been talk of 48"
      million = own > 0 && scale >= 1000 && former.low() < 1000 ? scale : million;
    }
    return own > 0 ? million * amount.interval().low() / own : 0;
  }

  /** Whether a number has no noun of its own behind it. */
  private boolean bare(Former former) {
    String next = tokens.lower(former.end());
    return !tokens.isWord(former.end())
        || tokens.is(former.end(), "as", "that", "which")
        || tokens.is(former.end(), "and") && !tokens.isNumber(former.end() + 1)
        || tokens.is(former.end(), "to") && tokens.isNumber(former.end() + 1) // "from 3.8 to 4.5"
        || tokens.is(former.end(), "to", "for", "of") && tokens.is(former.end() + 1, "which")
        || BEFORE.contains(next)
        || SAID.contains(next);
  }

  /** The number at a token, in digits or one word; 0 where there is none. */
  private double number(int token) {
    if (!tokens.isNumber(token)) {
      return NumberWords.isCardinal(tokens.lower(token))
          ? NumberWords.value(tokens.lower(token))
          : 0;
    }
    double value = 0;
    double part = 0;
    for (char c : tokens.text(token).toCharArray()) {
      if (c >= '0' && c <= '9') {
        value = part > 0 ? value + (c - '0') * part : value * 10 + c - '0';
        part /= 10;
      } else if (c == '.' && part == 0) {
        part = 0.1;
      } else if (c != ',') {
        return 0;
      }
    }
    return value;
  }

  /** The numbers of a sentence, with their units as claims have them. */
  private List<Former> numbers(Sentence sentence) {
    List<Former> numbers = new ArrayList<>();
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.kind() != Quantity.Kind.ORDINAL && quantity.kind() != Quantity.Kind.LABEL) {
        numbers.add(
            new Former(
                quantity.firstToken(),
                quantity.endToken(),
                quantity.interval().low() > 0
                    ? quantity.interval().low()
                    : quantity.interval().high(),
                quantity.unit(),
                0));
      }
    }
    for (Timex timex : context.timexes(sentence)) {
      if (timex.type() == Timex.Type.DURATION && timex.minutes() != null) {
        int first = tokens.tokenAt(timex.span().start());
        int end = tokens.tokenAt(timex.span().end() - 1) + 1;
        numbers.add(new Former(first, end, timex.minutes().low(), "min", 0));
      }
    }
    return numbers;
  }

  private List<Former> in(Sentence sentence) {
    boolean sign = false;
    for (int i = sentence.firstToken(); i < sentence.endToken() && !sign; i++) {
      sign = SIGNS.contains(tokens.lower(i));
    }
    if (!sign) {
      return List.of();
    }
    List<Former> found = new ArrayList<>();
    List<Former> numbers = numbers(sentence);
    if (corrects(sentence)) {
      return numbers;
    }
    for (Former number : numbers) {
      Former former = former(sentence, number, numbers);
      if (former != null) {
        found.add(former);
      }
    }
    return found;
  }

  private @Nullable Former former(Sentence sentence, Former number, List<Former> numbers) {
    int from = Math.max(sentence.firstToken(), number.first() - REACH);
    int to = Math.min(sentence.endToken(), number.end() + REACH);
    int more = more(number, to);
    if (more != 0) {
      return number.unit().equals("1")
          ? new Former(number.first(), number.end(), number.low(), "1", more)
          : null;
    }
    if (period(number.end(), to)) {
      return null;
    }
    int before = number.first() - 1;
    while (before > from
        && tokens.is(
            before,
            "the",
            "a",
            "an",
            "about",
            "around",
            "some",
            "nearly",
            "roughly",
            "just",
            "only",
            "almost",
            "planned",
            "expected")) {
      before--;
    }
    before = aside(before, from);
    boolean held =
        tokens.is(before, "from") && moved(sentence, number, before, numbers)
            || tokens.is(before, "not") && tokens.is(before - 1, ",", "and", "-", "–", "—")
            || tokens.is(before, "of") && tokens.is(before - 1, "instead")
            || tokens.is(before, "than") && tokens.is(before - 1, "rather")
            || tokens.is(before, "of") && figure(before - 1)
            || tokens.is(before, "than", "against", "with", "to") && told(number.end(), to)
            || announced(number.end(), to)
            || said(from, number.first())
            || spoken(sentence, before);
    return held ? number : null;
  }

  /** "not, as a clerk had said, fifteen": the token before what stands between commas. */
  private int aside(int before, int from) {
    if (!tokens.is(before, ",")) {
      return before;
    }
    for (int i = before - 1; i > Math.max(0, from - REACH); i--) {
      if (tokens.is(i, ",")) {
        return tokens.is(i - 1, "not") && tokens.is(i + 1, "as") ? i - 1 : before;
      }
    }
    return before;
  }

  /** "three more than police had first reported": 1; "two fewer": -1; otherwise 0. */
  private int more(Former number, int to) {
    int at = number.end();
    for (int i = at; i < Math.min(to, at + 2); i++) {
      if (tokens.is(i, "more", "fewer", "less") && tokens.is(i + 1, "than")) {
        boolean told =
            told(i + 2, Math.min(to + 2, i + 2 + REACH))
                || lately(i + 2, Math.min(to + 2, i + 2 + REACH));
        return !told ? 0 : tokens.is(i, "more") ? 1 : -1;
      }
    }
    return 0;
  }

  /** "More than last week", "fewer than on Monday", "more than at the meeting in August". */
  private boolean lately(int first, int to) {
    boolean found = false;
    for (int i = first; i < to && !tokens.is(i, ".", ";", ","); i++) {
      if (tokens.is(i, "year", "years", "season", "average", "usual")) {
        return false;
      }
      found |=
          tokens.is(i, "yesterday", "earlier", "ago")
              || tokens.is(i, "week", "night", "month") && tokens.is(i - 1, "last")
              || tokens.is(i, "before") && tokens.is(i - 1, "day", "night", "week")
              || tokens.lower(i).endsWith("day") && tokens.is(i - 1, "on", "than")
              || tokens.is(first, "at", "in") && Months.is(tokens.lower(i));
    }
    return found;
  }

  /** "from 14 to 22", "to 22 from 14", "22, up from 14". */
  private boolean moved(Sentence sentence, Former number, int from, List<Former> numbers) {
    if (MOVED.contains(tokens.lower(from - 1))) {
      return true;
    }
    boolean moving = false;
    for (int i = sentence.firstToken(); i < from && !moving; i++) {
      moving = MOVED.contains(tokens.lower(i));
    }
    if (!moving) {
      return false;
    }
    if (tokens.is(number.end(), "to")
        || tokens.is(number.end() + 1, "to") && !tokens.isNumber(number.end())) {
      return true;
    }
    for (Former other : numbers) {
      int gap = from - other.end();
      if (other != number && gap >= 0 && gap <= 3 && other.unit().equals(number.unit())) {
        return true;
      }
    }
    return false;
  }

  /** "an earlier figure", "a first, provisional estimate". */
  private boolean figure(int noun) {
    if (!FIGURES.contains(tokens.lower(noun))) {
      return false;
    }
    for (int i = noun - 3; i < noun; i++) {
      if (OLD.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "than the 31 first announced", "against 14 that police had reported" or had hoped for. */
  private boolean told(int first, int to) {
    boolean said = false;
    boolean before = false;
    for (int i = first; i < to && !tokens.is(i, ".", ";", ","); i++) {
      said |= SAID.contains(tokens.lower(i)) || HOPED.contains(tokens.lower(i));
      before |= BEFORE.contains(tokens.lower(i)) || tokens.is(i, "had", "was", "were");
    }
    return said && before;
  }

  /** "12 as first thought", "the 12 originally announced", "12 at first". */
  private boolean announced(int first, int to) {
    for (int i = first; i < Math.min(to, first + 3); i++) {
      int next = tokens.is(i + 1, "been") ? i + 2 : i + 1;
      if (BEFORE.contains(tokens.lower(i)) && SAID.contains(tokens.lower(next))
          || SAID.contains(tokens.lower(i))
              && tokens.is(i + 1, "earlier", "previously", "initially", "originally")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "police had first spoken of 12", "initially planned for two days", "a day earlier it was 46".
   */
  private boolean said(int from, int first) {
    for (int i = first - 1; i >= from && !tokens.is(i, ".", ";", ",", "and", "but"); i--) {
      if (tokens.is(i, "day", "days", "hours", "week", "weeks")) {
        if (tokens.is(i + 1, "earlier", "before")) {
          return true;
        }
        continue;
      }
      if (!BEFORE.contains(tokens.lower(i)) || tokens.is(i - 1, "year", "years", "month")) {
        continue;
      }
      for (int k = Math.max(from, i - 2); k < first; k++) {
        if (SAID.contains(tokens.lower(k))) {
          return !tokens.is(i, "before") || k > i;
        }
      }
      if (i == first - 1 && !tokens.is(i, "first", "before", "earlier")) {
        return true; // "originally 400"
      }
    }
    return false;
  }

  /** "In May there had been talk of 48", "on Monday he had put it at 30 million". */
  private boolean spoken(Sentence sentence, int before) {
    if (!tokens.is(before, "of", "at", "about", "with")) {
      return false;
    }
    boolean had = false;
    boolean said = false;
    for (int i = before; i >= Math.max(sentence.firstToken(), before - REACH - 2); i--) {
      String word = tokens.lower(i);
      if (tokens.is(i, ";", ":", ".", "when", "if", "which", "who")) {
        return false;
      }
      said |= SPOKEN.contains(word);
      had |= said && tokens.is(i, "had");
      boolean day = Months.is(word) || tokens.isCapitalised(i) && word.endsWith("day");
      if (had && day && tokens.is(i - 1, "in", "on", "last")) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet SPOKEN =
      WordSet.of("talk", "spoken", "put", "estimated", "reckoned", "given", "counted", "mentioned");

  /** "a year earlier", "in the same period", "in May": right for another time. */
  private boolean period(int end, int to) {
    for (int i = end; i < Math.min(to, end + 6) && !tokens.is(i, ".", ";"); i++) {
      String word = tokens.lower(i);
      if (SAID.contains(word)) {
        return false;
      }
      if (tokens.is(i, "year", "quarter", "period", "season", "decade")
          || Months.is(word) && tokens.is(i - 1, "in", "for")
          || tokens.is(i, "month") && tokens.is(i - 1, "last", "previous", "a")) {
        return true;
      }
    }
    return false;
  }
}
