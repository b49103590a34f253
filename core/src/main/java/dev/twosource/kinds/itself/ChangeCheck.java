package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A rise or fall against the two values between which it lies. */
final class ChangeCheck implements SelfCheck {
  /** By how many points a change may be off beyond the rounding of what is written. */
  private static final double SLACK = 0.6;

  private static final Set<String> VERBS =
      WordList.set(
          """
              rise fall grow increase decrease drop climb jump decline cut gain lose slip surge
              plunge shrink soar leap slump raise reduce lift tumble edge sink dip advance swell
              expand widen narrow""");

  private static final Set<String> NOUNS =
      WordList.set(
          """
              rise fall growth increase decrease drop jump decline cut gain loss surge plunge leap
              slump reduction hike dip climb""");

  /** With these a change may be counted in another way than from the two values. */
  private static final Set<String> OTHERWISE =
      WordList.set(
          """
              adjusted constant currency currencies like real inflation annualised annualized
              organic organically comparable seasonally average averaged annually annual yearly
              monthly underlying compound each every excluding including respectively local
              respective""");

  /** How many times as much a verb says, and what may still be called so. */
  private record Factor(double least, double most) {}

  private static final Map<String, Factor> FACTORS =
      Map.of(
          "doubled", new Factor(1.6, 2.6),
          "doubling", new Factor(1.6, 2.6),
          "tripled", new Factor(2.4, 3.7),
          "trebled", new Factor(2.4, 3.7),
          "quadrupled", new Factor(3.3, 4.8),
          "halved", new Factor(0.36, 0.64),
          "halving", new Factor(0.36, 0.64));

  @Override
  public String id() {
    return "change";
  }

  @Override
  public String summary() {
    return "A rise or fall against the two values between which it lies.";
  }

  @Override
  public String explanation() {
    return "Where a change stands with the value before it and the value after it (\"rose from 200 to"
        + " 300, an increase of 50 percent\", \"fell 25 percent to 90 from 120\", \"doubled from 200"
        + " to 400\"), it is worked out from the two, as a share, in points or in the same unit. Each"
        + " number may be rounded to what is written, and a share by half a point more. It stays"
        + " silent where the change may be counted otherwise (adjusted for prices or the season, on"
        + " average, in constant currency, each year), where a share changes by a share, and where"
        + " anything else stands between the three.";
  }

  @Override
  public String why() {
    return "the change is not that between the two values that it gives";
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        20 %; 50 % | Visits rose from 200 to 300, an increase of 20 per cent.
        20 %; 33.3333 % | Profit rose 20% to $120 million from $90 million.
        10 %; 25 % | Output fell by 10 percent from 1,200 tonnes to 900 tonnes.
        50 %; 20 % | The number of cases went from 500 to 600, up 50%.
        3 pp; 1 pp | Support rose from 41 percent to 42 percent, up 3 percentage points.
        60; 100 | Membership grew by 60 from 200 to 300 last year.
        2; 1.5 | Visits doubled from 200 to 300 last year.
        3; 1.6667 | Fares have tripled from $3 to $5 since the strike.
        0.5; 0.75 | The herd halved from 400 to 300 in the drought.
        30 %; 10 % | The club cut prices by 30 percent, from $50 to $45.
        15 %; 50 % | A rise of 15 percent from 20 to 30 cases was recorded.
        5 %; 50 % | Rents climbed from €800 to €1,200, a 5 percent increase.
        80; 70 | The death toll rose by 80, from 120 to 190.
        40 %; 25 % | Staff numbers were reduced from 80 to 60, a drop of 40 percent.
        25 %; 12.5 % | Ticket sales rose 25 percent to 45,000 from 40,000.
        - | Visits rose from 200 to 300, an increase of 50 per cent.
        - | Profit rose 33% to $120 million from $90 million.
        - | Profit rose 31% to $1.2 billion from $0.9 billion.
        - | Output fell by a quarter from 1,200 tonnes to 900 tonnes.
        - | The inflation rate rose from 4 percent to 5 percent, up 25 percent.
        - | Support rose from 41 percent to 43 percent, up 2 percentage points.
        - | Visits more than doubled from 200 to 500 last year.
        - | Visits nearly doubled from 200 to 370 last year.
        - | Profit rose 20% in constant currency to $120 million from $90 million.
        - | Sales rose an average of 5 percent a year from 200 to 300.
        - | Visits rose from 200 to 300 and prices by 20 per cent.
        - | The trains run from 200 to 300 kilometres an hour, an increase of 20 percent on the old ones.
        - | Prices of $200 to $300 are up 20 percent.
        - | The price was raised from $20 to $30, of which 10 percent goes to charity.
        - | The trip from 5 to 9 cost 20 percent more.
        - | Visits rose from about 200 to about 300, an increase of some 60 per cent.
        """);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      List<Quantity> quantities = context.quantities(sentence);
      for (int q = 0; q + 1 < quantities.size(); q++) {
        Quantity a = quantities.get(q);
        Quantity b = quantities.get(q + 1);
        boolean up = range(context, a, "from", b, "to");
        boolean back = !up && range(context, b, "from", a, "to");
        if (!up && !back || !alike(a, b) || otherwise(context, sentence)) {
          continue;
        }
        Quantity before = up ? a : b;
        Quantity after = up ? b : a;
        Quantity change = q == 0 ? null : quantities.get(q - 1);
        if (change == null || !leads(context, sentence, change, a)) {
          change = q + 2 < quantities.size() ? quantities.get(q + 2) : null;
          change = change != null && follows(context, b, change) ? change : null;
        }
        if (change != null) {
          check(context, sentence, change, before, after, out);
        } else if (up) {
          factor(context, sentence, a, b, out);
        }
      }
    }
  }

  /** Whether two numbers stand as "from A to B", in either order, with a few words in between. */
  private static boolean range(Context context, Quantity a, String x, Quantity b, String y) {
    Tokens tokens = context.tokens();
    return tokens.is(a.firstToken() - 1, x)
        && tokens.is(b.firstToken() - 1, y)
        && plain(
            tokens,
            Math.min(a.endToken(), b.endToken()),
            Math.max(a.firstToken(), b.firstToken()) - 1,
            5);
  }

  /** Whether only words stand between two tokens, and few. */
  private static boolean plain(Tokens tokens, int from, int to, int most) {
    if (to - from > most) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || tokens.is(i, "and", "or", "but", "while")) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(Quantity a, Quantity b) {
    boolean sort =
        a.kind() == b.kind()
            && (a.kind() == Quantity.Kind.COUNT
                || a.kind() == Quantity.Kind.MONEY
                || a.kind() == Quantity.Kind.MEASURE
                || a.kind() == Quantity.Kind.SHARE);
    return sort && a.unit().equals(b.unit()) && a.interval().low() > 0 && b.interval().low() > 0;
  }

  private static boolean otherwise(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), OTHERWISE::contains) >= 0
        || context.find(sentence.firstToken(), sentence.endToken(), w -> w.equals("per")) >= 0
            && context.find(sentence.firstToken(), sentence.endToken(), w -> w.equals("year")) >= 0;
  }

  /** "Rose (by) 20 percent(,) from A to B", "a rise of 20 percent from A to B". */
  private static boolean leads(Context context, Sentence sentence, Quantity change, Quantity a) {
    Tokens tokens = context.tokens();
    int end = change.endToken();
    end = tokens.is(end, ",") ? end + 1 : end;
    if (end != a.firstToken() - 1) {
      return false;
    }
    int i = change.firstToken() - 1;
    if (tokens.is(i, "of")) {
      return NOUNS.contains(context.noun(i - 1));
    }
    boolean by = tokens.is(i, "by");
    // "cut prices by 30 percent, from A to B"
    for (int k = i; k >= Math.max(sentence.firstToken(), i - (by ? 5 : 1)); k--) {
      if (VERBS.contains(context.verb(k)) || by && tokens.is(k, "up", "down")) {
        return true;
      }
    }
    return false;
  }

  /** "To B, an increase of 20 percent", "to B, up 20 percent", "to B (+20 %)". */
  private static boolean follows(Context context, Quantity b, Quantity change) {
    Tokens tokens = context.tokens();
    int i = b.head() == b.endToken() ? b.head() + 1 : b.endToken();
    if (!tokens.is(i, ",", "(", "-", "–") && !tokens.is(i, "—")) {
      return false;
    }
    i++;
    int last =
        change.head() == change.endToken() && change.kind() == Quantity.Kind.COUNT
            ? change.head() + 1
            : change.endToken();
    boolean alone =
        tokens.is(last, ",", ".", ")", ";")
            || last >= tokens.size()
            || tokens.sentenceOf(last) != tokens.sentenceOf(i);
    if (tokens.is(i, "up", "down")) {
      return change.firstToken() == i + 1 && alone;
    }
    if (tokens.is(i, "or") && tokens.is(i + 1, "by")) {
      return change.firstToken() == i + 2 && alone;
    }
    if (!tokens.is(i, "a", "an")) {
      return false;
    }
    if (NOUNS.contains(context.noun(i + 1)) && tokens.is(i + 2, "of")) {
      return change.firstToken() == i + 3 && alone;
    }
    int noun = change.endToken();
    return (change.firstToken() == i + 1 || change.firstToken() == i)
        && NOUNS.contains(context.noun(noun))
        && tokens.is(noun + 1, ",", ".", ")", ";");
  }

  private static void check(
      Context context,
      Sentence sentence,
      Quantity change,
      Quantity before,
      Quantity after,
      Consumer<Slip> out) {
    Interval a = Rounded.of(context, before);
    Interval b = Rounded.of(context, after);
    boolean shares = before.kind() == Quantity.Kind.SHARE;
    boolean exact = before.interval().isExact() && after.interval().isExact();
    Interval said = Rounded.of(context, change);
    Interval found;
    Interval shown;
    double slack;
    double difference = Math.abs(after.interval().low() - before.interval().low());
    if (change.kind() == Quantity.Kind.SHARE && !shares && change.unit().equals("%")) {
      double low = (b.low() / a.high() - 1) * 100;
      double high = (b.high() / a.low() - 1) * 100;
      found = absolute(low, high);
      shown = Interval.exactly(difference / before.interval().low() * 100);
      slack = fraction(change) ? 4 : SLACK;
    } else if (change.kind() == Quantity.Kind.POINTS && shares
        || change.kind() == before.kind() && change.unit().equals(before.unit()) && !shares) {
      found = absolute(b.low() - a.high(), b.high() - a.low());
      shown = Interval.exactly(difference);
      slack = change.kind() == Quantity.Kind.POINTS ? 0.11 : 0;
    } else {
      return;
    }
    if (Double.isFinite(found.high()) && !Rounded.wider(said, slack).meets(found)) {
      out.accept(
          new Slip(
              change.kind() == Quantity.Kind.SHARE || change.kind() == Quantity.Kind.POINTS
                  ? "percent"
                  : null,
              Slip.Side.of(sentence, change.firstToken(), change.endToken(), change),
              Slip.Side.of(
                  sentence,
                  Math.min(before.firstToken(), after.firstToken()) - 1,
                  Math.max(before.endToken(), after.endToken()),
                  exact ? shown : found,
                  change.unit())));
    }
  }

  private static boolean fraction(Quantity change) {
    double stated = change.stated();
    return Math.abs(stated - Math.rint(stated)) > 1e-9 && Math.abs(stated * 10 % 1) > 1e-9
        || change.hedge() != Hedge.NONE && change.hedge() != Hedge.EXACT;
  }

  private static Interval absolute(double low, double high) {
    if (low >= 0) {
      return Interval.between(low, high);
    }
    return high <= 0 ? Interval.between(-high, -low) : Interval.between(0, Math.max(-low, high));
  }

  /** "Doubled from A to B". */
  private static void factor(
      Context context, Sentence sentence, Quantity a, Quantity b, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int verb = a.firstToken() - 2;
    Factor factor = FACTORS.get(tokens.lower(verb));
    if (factor == null || !a.interval().isExact() || !b.interval().isExact()) {
      return;
    }
    boolean more = tokens.is(verb - 1, "than");
    boolean nearly = tokens.is(verb - 1, "nearly", "almost", "roughly", "about");
    boolean down = factor.least() < 1;
    double ratio = b.stated() / a.stated();
    double least = down && more ? 0.1 : nearly ? factor.least() * 0.9 : factor.least();
    double most =
        !down && more ? factor.most() * 1.5 : nearly ? factor.most() * 1.1 : factor.most();
    if (ratio < least || ratio > most) {
      double times = down ? 0.5 : Math.rint((factor.least() + factor.most()) / 2);
      out.accept(
          new Slip(
              "count.other",
              Slip.Side.of(sentence, verb, verb + 1, times, "1"),
              Slip.Side.of(sentence, a.firstToken() - 1, b.endToken(), ratio, "1")));
    }
  }
}
