package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A share against the two numbers that it is of. */
final class ShareCheck implements SelfCheck {
  /** By how many points a share may be off beyond the rounding of what is written. */
  private static final double SLACK = 0.5;

  /** By how many points "a third" or "half" may be off. */
  private static final double FRACTION = 4;

  @Override
  public String id() {
    return "share";
  }

  @Override
  public String summary() {
    return "A share against the part and the whole that are told with it.";
  }

  @Override
  public String explanation() {
    return "Where a share, its part and its whole stand in one phrase (\"80 percent of the 60"
        + " members, or 45\", \"45 of 60 members (80 %)\", \"two-thirds, or 75 of 90\"), the part is"
        + " worked out from the other two. Each number may be rounded to what is written, a share by"
        + " half a point more, and a fraction such as \"a third\" by four. A part that is larger than"
        + " its whole (\"70 of the 60 members\") is a slip too. It stays silent where anything but"
        + " the counted noun stands between the three, and where a hedge leaves room.";
  }

  @Override
  public String why() {
    return "the share is not that of the part and the whole that it gives";
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        66.6667 %; 83.3333 % | Two-thirds of the 90 members, or 75, voted for it.
        80 %; 75 % | Forty-five of the 60 members (80 percent) backed the plan.
        80 %; 75 % | 45 out of 60 members, or 80 per cent, backed the plan.
        33.3333 %; 50 % | A third of the 90 schools, or 45, are shut.
        62 %; 52 % | The plan won 62 percent (26 of 50) of the votes.
        25 %; 40 % | Tests show that 25% of the 2,000 samples (800) held traces of lead.
        50 %; 30 % | Half of the 40 lifeboats (12) were out of order.
        12 %; 20 % | Of the bridges, 9 of 45 (12 percent) need work.
        70; 60 | Seventy of the 60 members voted for the plan.
        30; 24 | The storm sank 30 of the 24 boats in the harbour.
        90 %; 80 % | He has won 40 of his 50 races (90 %).
        75 %; 60 % | Three-quarters of the 20 wells, or 12, have run dry.
        40 %; 4 % | 12 of the 300 tests, or 40 percent, failed.
        10 %; 20 % | One in ten of the 500 trees (100) were felled.
        35 %; 40 % | Only 20 of 50 pupils (35%) came to class.
        - | Two-thirds of the 90 members, or 60, voted for it.
        - | Nearly half of the 90 members, or 42, voted for it.
        - | Forty-five of the 60 members (75 percent) backed the plan.
        - | 45 out of 61 members, or 74 per cent, backed the plan.
        - | A third of the 91 schools, or 30, are shut.
        - | Some 25% of the 2,000 samples (about 500) held traces of lead.
        - | Sixty percent of voters backed 45 of the 60 candidates.
        - | About 80 percent of the 60 members, or 50, voted for it.
        - | Half of the 40 lifeboats were out of order, 12 of them badly.
        - | He has won 40 of his 50 races (80 % on clay).
        - | 80 percent of the 60 members voted, 45 of them by post.
        - | 12 of the 300 tests failed, and 40 percent were late.
        - | Turnout was 61 percent, or 6,100 of the 10,000 on the roll.
        - | More than 80 percent of the 60 members, or 51, voted for it.
        - | Six of the three-man crews reached the finish.
        - | Sixty of the 12 million voters wrote in.
        - | The flood drove 430 people out of three villages.
        - | The union wants 40 people out of 12 offices moved.
        42; 40 | Some of the crew stayed, but 42 sailors out of 40 sailors wanted to go.
        """);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      List<Quantity> quantities = context.quantities(sentence);
      for (int q = 0; q + 1 < quantities.size(); q++) {
        Quantity a = quantities.get(q);
        Quantity b = quantities.get(q + 1);
        if (more(context, a, b)) {
          out.accept(
              new Slip(
                  null,
                  Slip.Side.of(sentence, a.firstToken(), a.endToken(), a),
                  Slip.Side.of(sentence, b)));
        } else if (ratio(context, a) && added(context, sentence, a, b)) {
          compare(
              context,
              b,
              a.interval(),
              Slip.Side.of(sentence, b.firstToken(), b.endToken(), b),
              Slip.Side.of(sentence, a.firstToken(), a.endToken(), a),
              out);
        } else if (q + 2 < quantities.size()) {
          three(context, sentence, a, b, quantities.get(q + 2), out);
        }
      }
    }
  }

  /** "70 of the 60 members". */
  private static boolean more(Context context, Quantity a, Quantity b) {
    return part(context, a, b)
        && a.interval().low() > b.interval().high()
        && a.interval().isExact()
        && b.interval().isExact()
        && b.head() == b.endToken()
        && b.stated() >= 2
        && context.tokens().lower(b.head()).endsWith("s")
        && !context.tokens().is(b.head() + 1, "'", "’", "'s")
        && !(a.head() == a.endToken()
            && !context.tokens().is(a.head(), "of", "out")
            && !Lexicon.get().akin(context.noun(a.head()), context.noun(b.head())));
  }

  /** Whether the one is said to be of the other: "45 of the 60", "45 out of 60". */
  private static boolean part(Context context, Quantity a, Quantity b) {
    Tokens tokens = context.tokens();
    int i = a.endToken();
    if (a.kind() != Quantity.Kind.COUNT
        || b.kind() != Quantity.Kind.COUNT
        || tokens.is(b.endToken(), "-")
        || tokens.is(a.firstToken() - 1, "-", "$")) {
      return false;
    }
    // "seven members of the 12"
    i = a.head() == i && !tokens.is(i, "of") && a.head() < b.firstToken() ? i + 1 : i;
    i = tokens.is(i, "out") ? i + 1 : i;
    return tokens.is(i, "of") && article(tokens, i + 1) == b.firstToken();
  }

  private static int article(Tokens tokens, int i) {
    boolean article =
        tokens.is(i, "the", "its", "their", "all")
            || tokens.is(i, "his", "her", "those", "these")
            || tokens.is(i, "our", "a", "some");
    return article ? article(tokens, i + 1) : i;
  }

  /** A share, its part and its whole, in three orders. */
  private static void three(
      Context context, Sentence sentence, Quantity a, Quantity b, Quantity c, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    boolean first = a.kind() == Quantity.Kind.SHARE;
    if (first
        && b.kind() == Quantity.Kind.COUNT
        && c.kind() == Quantity.Kind.COUNT
        && tokens.is(a.endToken(), "of")
        && article(tokens, a.endToken() + 1) == b.firstToken()
        && added(context, sentence, b, c)) {
      check(context, sentence, a, c, b, out);
    } else if (c.kind() == Quantity.Kind.SHARE
        && part(context, a, b)
        && added(context, sentence, b, c)) {
      check(context, sentence, c, a, b, out);
    } else if (c.kind() == Quantity.Kind.SHARE
        && ofThe(context, sentence, a, b)
        && added(context, sentence, b, c)) {
      check(context, sentence, c, b, a, out);
    } else if (first && part(context, b, c) && added(context, sentence, a, b, c)) {
      check(context, sentence, a, b, c, out);
    }
  }

  /** "Of the 200 villagers, 150". */
  private static boolean ofThe(Context context, Sentence sentence, Quantity a, Quantity b) {
    Tokens tokens = context.tokens();
    int of = tokens.is(a.firstToken() - 1, "the", "those", "its") ? 2 : 1;
    int comma = a.head() == a.endToken() ? a.head() + 1 : a.endToken();
    return a.kind() == Quantity.Kind.COUNT
        && b.kind() == Quantity.Kind.COUNT
        && tokens.is(a.firstToken() - of, "of")
        && a.firstToken() - of <= sentence.firstToken() + 1
        && tokens.is(comma, ",")
        && b.firstToken() == comma + 1;
  }

  /**
   * Whether the second stands alone behind the first: "60 members, or 45," or "60 members (45)".
   */
  private static boolean added(Context context, Sentence sentence, Quantity a, Quantity b) {
    return added(context, sentence, a, b, b);
  }

  private static boolean added(
      Context context, Sentence sentence, Quantity a, Quantity b, Quantity last) {
    Tokens tokens = context.tokens();
    int i = a.head() == a.endToken() && a.head() < b.firstToken() ? a.head() + 1 : a.endToken();
    int end = last.endToken();
    boolean over =
        end >= sentence.endToken()
            || tokens.is(end, ",", ")", ".", ";")
            || tokens.is(end, "-", "–", "—") && !tokens.glued(end);
    if (tokens.is(i, "(")) {
      int noun = last.head() == end ? end + 1 : end;
      return b.firstToken() == i + 1 && (tokens.is(end, ")") || tokens.is(noun, ")"));
    }
    // "150 of the 200 villagers, 60 percent, have left"
    if (tokens.is(i, ",")
        && b.firstToken() == i + 1
        && b == last
        && b.kind() == Quantity.Kind.SHARE) {
      return tokens.is(end, ",");
    }
    boolean or = tokens.is(i, ",", "-", "–", "—") && tokens.is(i + 1, "or");
    int noun = last.head() == end ? end + 1 : end;
    return or && b.firstToken() == i + 2 && (over || tokens.is(noun, ",", "."));
  }

  /** Whether a share is told as "45 out of 60", which is exact. */
  private static boolean ratio(Context context, Quantity share) {
    return share.kind() == Quantity.Kind.SHARE
        && context.find(share.firstToken(), share.endToken(), word -> word.equals("out")) >= 0
        && context.tokens().isNumber(share.endToken() - 1)
        && context.tokens().text(share.endToken() - 1).length() >= 2;
  }

  private static void check(
      Context context,
      Sentence sentence,
      Quantity share,
      Quantity part,
      Quantity whole,
      Consumer<Slip> out) {
    Interval p = Rounded.of(context, part);
    Interval w = Rounded.of(context, whole);
    if (!(w.low() > 0) || Double.isInfinite(w.high())) {
      return;
    }
    Interval found =
        new Interval(100 * p.low() / w.high(), p.lowOpen(), 100 * p.high() / w.low(), p.highOpen());
    boolean exact = part.interval().isExact() && whole.interval().isExact();
    Interval shown = exact ? Interval.exactly(100 * part.stated() / whole.stated()) : found;
    int first = Math.min(part.firstToken(), whole.firstToken());
    int end = Math.max(part.endToken(), whole.endToken());
    boolean around = share.firstToken() > first && share.firstToken() < end;
    compare(
        context,
        share,
        found,
        Slip.Side.of(sentence, share.firstToken(), share.endToken(), share),
        Slip.Side.of(
            sentence,
            around ? part.firstToken() : first,
            around ? part.endToken() : end,
            shown,
            "%"),
        out);
  }

  private static void compare(
      Context context,
      Quantity share,
      Interval found,
      Slip.Side stated,
      Slip.Side worked,
      Consumer<Slip> out) {
    if (share.kind() != Quantity.Kind.SHARE || !share.unit().equals("%")) {
      return;
    }
    double slack = fraction(context, share) ? FRACTION : SLACK + 0.1;
    Interval said = Rounded.of(context, share);
    if (!Rounded.wider(said, slack).meets(found)) {
      out.accept(new Slip("percent", stated, worked));
    }
  }

  private static final Set<String> SIGNS = Set.of("%", "percent", "pc", "cent");

  /** Whether a share was said in words such as "a third". */
  private static boolean fraction(Context context, Quantity share) {
    for (int i = share.firstToken(); i < share.endToken(); i++) {
      if (SIGNS.contains(context.tokens().lower(i))) {
        return share.hedge() != Hedge.NONE && share.hedge() != Hedge.EXACT;
      }
    }
    return true;
  }
}
