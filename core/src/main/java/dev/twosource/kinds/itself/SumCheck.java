package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A total against the sum of the parts that the text tells with it. */
final class SumCheck implements SelfCheck {
  private static final int MOST = 12;

  @Override
  public String id() {
    return "sum";
  }

  @Override
  public String summary() {
    return "A total against the parts that are told with it.";
  }

  @Override
  public String explanation() {
    return "The parts are added up where the text sets them against their total: behind a colon or"
        + " dash (\"12 people died: seven men and six women\"), behind \"of the 30 arrested\", with"
        + " \"the other six\" or \"the remaining six\", as a vote with its abstentions and all who"
        + " voted, and as shares of one whole that end in \"undecided\" or \"the remaining 20"
        + " percent\". Parts must be such as cannot overlap: men and women, passengers and crew, or"
        + " named sides behind the same preposition. Parts that come to less are a slip only where"
        + " they are said to be all, or leave nobody out. Hedges are intervals, and numbers may be"
        + " rounded to what is written. It stays silent on parts of parts (\"six of them\","
        + " \"including\"), on rates, and where one of the numbers may be of something else.";
  }

  @Override
  public String why() {
    return "the parts that it gives do not add up to the total";
  }

  @Override
  public List<Example> examples() {
    return Example.list(SumTexts.EXAMPLES);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      List<Quantity> quantities = context.quantities(sentence);
      if (quantities.size() >= 2) {
        boolean found = split(context, sentence, quantities, out);
        found = found || ofThe(context, sentence, quantities, out);
        found = found || inAll(context, sentence, quantities, out);
        found = found || rest(context, sentence, quantities, out);
        found = found || before(context, sentence, quantities, out);
        if (!found) {
          vote(context, sentence, quantities, out);
          shares(context, sentence, quantities, out);
        }
      }
    }
    aboard(context, out);
  }

  /**
   * "With 162 people on board", and further on "148 passengers and six crew": the one load of a
   * report that tells of no other.
   */
  private static void aboard(Context context, Consumer<Slip> out) {
    Slip.Side whole = null;
    Slip.Side parts = null;
    Interval total = null;
    Interval sum = null;
    for (Sentence sentence : context.sentences()) {
      List<Quantity> quantities = context.quantities(sentence);
      for (int q = 0; q < quantities.size(); q++) {
        Quantity here = quantities.get(q);
        Quantity next = q + 1 < quantities.size() ? quantities.get(q + 1) : null;
        boolean load = next != null && load(context, here, next);
        boolean all = onBoard(context, sentence, here);
        if ((load || all) && several(context, sentence)) {
          return;
        }
        if (load && parts != null || all && total != null && !total.meets(here.interval())) {
          return;
        }
        if (load) {
          sum = sum(List.of(here.interval(), next.interval()));
          parts = Slip.Side.of(sentence, here.firstToken(), next.endToken() + 1, sum, "1");
        } else if (all) {
          total = here.interval();
          whole = Slip.Side.of(sentence, here);
        }
      }
    }
    // what one sentence tells of both has been added up already
    boolean told =
        whole != null
            && parts != null
            && total != null
            && sum != null
            && whole.sentence() != parts.sentence();
    if (told && total.isExact() && sum.isExact() && !total.meets(sum)) {
      out.accept(new Slip(null, whole, parts));
    }
  }

  /** "148 passengers and six crew". */
  private static boolean load(Context context, Quantity passengers, Quantity crew) {
    Tokens tokens = context.tokens();
    int noun = passengers.endToken();
    return tokens.is(noun, "passengers")
        && tokens.is(noun + 1, "and")
        && crew.firstToken() == noun + 2
        && tokens.is(crew.endToken(), "crew", "cabin", "crewmembers");
  }

  /** "162 people on board", "carrying 162 people". */
  private static boolean onBoard(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int noun = quantity.endToken();
    int end = Math.min(sentence.endToken(), noun + 4);
    return quantity.kind() == Quantity.Kind.COUNT
        && tokens.is(noun, "people", "persons", "souls")
        && !outOf(tokens, quantity)
        && (tokens.is(quantity.firstToken() - 1, "carrying", "carried")
            || context.find(noun, end, "aboard"::equals) >= 0
            || context.find(noun, end, "board"::equals) >= 0);
  }

  /** Whether a sentence may tell of a load beside another one. */
  private static boolean several(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), OTHER_LOAD::contains) >= 0;
  }

  private static final Set<String> OTHER_LOAD =
      WordList.set(
          """
              another other second both each two earlier previous last year years capacity carry
              can normally usually up including included excluding""");

  /** "12 people died: seven men and six women". */
  private static boolean split(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    for (int q = 0; q + 1 < quantities.size(); q++) {
      Quantity whole = quantities.get(q);
      int mark = mark(context, sentence, whole);
      if (mark < 0 || !countable(whole)) {
        continue;
      }
      // another number before the colon may be the total just as well
      if (q > 0 && quantities.get(q - 1).kind() == whole.kind()) {
        return false;
      }
      Parts parts = Parts.read(context, sentence.endToken(), quantities, whole, mark + 1);
      boolean comma = tokens.is(mark, ",");
      if (parts == null || parts.items().size() < 2 || parts.items().size() > MOST) {
        return false;
      }
      // behind a comma some may be left out: "14 people, nine men and two women among them"
      boolean all = !comma && parts.complete() && !childless(context, sentence, parts);
      return told(context, sentence, whole, parts.items(), all, mark + 1, parts.end(), out);
    }
    return false;
  }

  private static boolean countable(Quantity quantity) {
    return (quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.MONEY)
        && quantity.per() == null
        && quantity.interval().low() >= 2
        && Double.isFinite(quantity.interval().high());
  }

  /** The colon or dash that a total's parts stand behind, or -1. */
  private static int mark(Context context, Sentence sentence, Quantity whole) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken(), whole.endToken() + 14);
    for (int i = whole.endToken(); i < limit; i++) {
      boolean dash = tokens.is(i, "–", "—") || tokens.is(i, "-") && !tokens.glued(i);
      if (tokens.is(i, ":") || dash) {
        return i;
      }
      if (tokens.is(i, "(") && i - whole.endToken() <= 4) {
        return i;
      }
      if (tokens.is(i, ",") && Numerals.at(tokens, i + 1) != null) {
        return i;
      }
      if (!tokens.isWord(i)
          || tokens.is(i, "in", "between") && tokens.is(i + 1, "addition")
          || tokens.is(i, "and", "or", "including", "among")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether men and women are told of while a child is, too, in the next sentence. */
  private static boolean childless(Context context, Sentence sentence, Parts parts) {
    if (!parts.family().contains("woman") || sentence.index() + 1 >= context.sentences().size()) {
      return false;
    }
    Sentence next = context.sentences().get(sentence.index() + 1);
    return context.find(
            next.firstToken(),
            next.endToken(),
            word -> Parts.YOUNG.contains(Lexicon.get().lemma(word, false)))
        >= 0;
  }

  /** Tells a slip where the parts do not come to the total. */
  private static boolean told(
      Context context,
      Sentence sentence,
      Quantity whole,
      List<Interval> parts,
      boolean all,
      int first,
      int end,
      Consumer<Slip> out) {
    Interval sum = sum(parts);
    Interval total = Rounded.of(context, whole);
    boolean more = total.before(sum);
    boolean less = all && sum.before(total);
    if (!more && !less) {
      return false;
    }
    out.accept(
        new Slip(
            whole.kind() == Quantity.Kind.COUNT ? null : "money.amount",
            Slip.Side.of(sentence, whole),
            Slip.Side.of(sentence, first, end, sum, whole.unit())));
    return true;
  }

  private static Interval sum(List<Interval> parts) {
    double low = 0;
    double high = 0;
    boolean lowOpen = false;
    boolean highOpen = false;
    for (Interval part : parts) {
      low += part.low();
      high += part.high();
      lowOpen |= part.lowOpen();
      highOpen |= part.highOpen();
    }
    return new Interval(low, lowOpen, high, highOpen);
  }

  /** "Of the 30 arrested, 18 were men and 14 women". */
  private static boolean ofThe(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    Quantity whole = quantities.get(0);
    int of = whole.firstToken() - 1;
    of = tokens.is(of, "the", "these", "its") || tokens.is(of, "their") ? of - 1 : of;
    if (!tokens.is(of, "of") || of > sentence.firstToken() + 1 || !countable(whole)) {
      return false;
    }
    int comma =
        context.find(
            whole.endToken(),
            Math.min(sentence.endToken(), whole.endToken() + 8),
            word -> word.equals(","));
    if (comma < 0 || quantities.get(1).firstToken() < comma) {
      return false;
    }
    Parts parts = Parts.read(context, sentence.endToken(), quantities, whole, comma + 1);
    return parts != null
        && parts.items().size() >= 2
        && !parts.family().isEmpty()
        && told(context, sentence, whole, parts.items(), parts.rest(), comma + 1, parts.end(), out);
  }

  /** "There were 52 passengers and five crew, 57 people in all". */
  private static boolean inAll(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    Quantity whole = quantities.get(quantities.size() - 1);
    int end = whole.head() == whole.endToken() ? whole.head() + 1 : whole.endToken();
    boolean all =
        tokens.is(end, "in") && tokens.is(end + 1, "all", "total")
            || tokens.is(end, "all") && tokens.is(end + 1, "told")
            || tokens.is(end, "altogether");
    int comma = whole.firstToken() - 1;
    if (!all
        || !countable(whole)
        || !tokens.is(comma, ",", "-", "–", "—")
        || quantities.size() < 3
        || quantities.get(0).kind() != whole.kind()) {
      return false;
    }
    int first = quantities.get(0).firstToken();
    Parts parts =
        Parts.read(context, comma, quantities.subList(0, quantities.size() - 1), whole, first);
    return parts != null
        && parts.items().size() >= 2
        && told(context, sentence, whole, parts.items(), true, first, parts.end(), out);
  }

  /** "Seven of the 12 boats sank; the remaining six were towed away". */
  private static boolean rest(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    Quantity last = quantities.get(quantities.size() - 1);
    if (!Parts.remaining(tokens, last)
        || last.kind() != Quantity.Kind.COUNT && last.kind() != Quantity.Kind.MONEY) {
      return false;
    }
    List<Quantity> told = quantities;
    boolean next = last == quantities.get(0);
    if (next || quantities.size() > 4) {
      return false;
    }
    Quantity whole = null;
    for (int q = 0; q + 1 < told.size(); q++) {
      Quantity a = told.get(q);
      if (a.kind() != last.kind() || !a.unit().equals(last.unit()) || !related(context, a, last)) {
        return false;
      }
      if (whole == null && (outOf(tokens, a) || q == 0 && split(tokens, a, told.get(1)))) {
        whole = a;
      }
    }
    if (whole == null
        || !countable(whole)
        || context.find(sentence.firstToken(), sentence.endToken(), Parts.NESTED::contains) >= 0) {
      return false;
    }
    List<Interval> parts = new ArrayList<>();
    for (Quantity quantity : told) {
      if (quantity != whole) {
        parts.add(quantity.interval());
      }
    }
    Quantity first = told.get(0) == whole ? told.get(1) : told.get(0);
    boolean around = first.firstToken() < whole.firstToken();
    return parts.size() >= 2
        && told(
            context,
            sentence,
            whole,
            parts,
            true,
            around ? last.firstToken() : first.firstToken(),
            last.endToken(),
            out);
  }

  /** "Twelve boats were caught in the storm. Seven sank; the other six were towed away." */
  private static boolean before(
      Context context, Sentence sentence, List<Quantity> parts, Consumer<Slip> out) {
    Sentence told = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    if (told == null || told.block() != sentence.block()) {
      return false;
    }
    Tokens tokens = context.tokens();
    List<Quantity> totals = context.quantities(told);
    Quantity whole = totals.size() == 1 ? totals.get(0) : null;
    Quantity first = parts.get(0);
    int of = sentence.firstToken();
    boolean these =
        tokens.is(of, "of")
            && tokens.is(of + 1, "these", "them", "those", "the")
            && (tokens.is(of + 2, ",") || first.firstToken() == of + 2);
    boolean rest = Parts.remaining(tokens, parts.get(parts.size() - 1));
    if (whole == null
        || whole.kind() != Quantity.Kind.COUNT
        || whole.head() < 0
        || outOf(tokens, whole)
        || !countable(whole)
        || !these && !(rest && first.firstToken() == of)) {
      return false;
    }
    int from = these ? first.firstToken() : of;
    List<Interval> items = new ArrayList<>();
    if (these) {
      Parts split = Parts.read(context, sentence.endToken(), parts, whole, from);
      if (split == null || split.family().isEmpty() && !split.rest()) {
        return false;
      }
      items.addAll(split.items());
    } else {
      for (Quantity part : parts) {
        boolean own = part == first || part == parts.get(parts.size() - 1);
        if (part.kind() != Quantity.Kind.COUNT || part.per() != null || !own) {
          return false;
        }
        items.add(part.interval());
      }
    }
    boolean nested =
        context.find(sentence.firstToken(), sentence.endToken(), Parts.NESTED::contains) >= 0;
    if (items.size() < 2 || nested || elsewhere(context, told, sum(items))) {
      return false;
    }
    Interval sum = sum(items);
    Interval total = Rounded.of(context, whole);
    if (!total.before(sum) && !(rest && sum.before(total))) {
      return false;
    }
    out.accept(
        new Slip(
            null,
            Slip.Side.of(told, whole),
            Slip.Side.of(sentence, from, parts.get(parts.size() - 1).endToken(), sum, "1")));
    return true;
  }

  /** Whether what the parts come to is told shortly before, of which they may be the parts. */
  private static boolean elsewhere(Context context, Sentence told, Interval sum) {
    for (int s = Math.max(0, told.index() - 6); s < told.index(); s++) {
      for (Quantity quantity : context.quantities(context.sentences().get(s))) {
        if (quantity.interval().meets(sum)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a number is told as that of which another is: "seven of the 12". */
  private static boolean outOf(Tokens tokens, Quantity quantity) {
    int i = quantity.firstToken() - 1;
    i = tokens.is(i, "the", "these", "its") || tokens.is(i, "their", "all") ? i - 1 : i;
    return tokens.is(i, "of");
  }

  /** Whether "12 people, seven of them children" stands here. */
  private static boolean split(Tokens tokens, Quantity whole, Quantity part) {
    int comma = part.firstToken() - 1;
    if (tokens.is(comma, "which", "whom", "this", "that") && tokens.is(comma - 1, "of")) {
      return true; // "$300 million, of which $180 million"
    }
    return tokens.is(comma, ",", "–", "—", "-")
        && comma - whole.endToken() <= 6
        && tokens.is(part.endToken(), "of")
        && tokens.is(part.endToken() + 1, "them", "whom", "which");
  }

  /** Whether two numbers may be of one thing. */
  private static boolean related(Context context, Quantity a, Quantity b) {
    if (a.per() != null || b.per() != null) {
      return false;
    }
    if (a.head() < 0 || b.head() < 0) {
      return true;
    }
    String x = context.noun(a.head());
    String y = context.noun(b.head());
    return x.equals(y) || Parts.person(x) && Parts.person(y);
  }

  /** "Passed 61-45 with three abstentions, all 110 members voting". */
  private static void vote(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Quantity score = null;
    Quantity yes = null;
    Quantity no = null;
    Quantity abstained = null;
    Quantity whole = null;
    Tokens tokens = context.tokens();
    boolean none = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      none |= tokens.is(i, "no") && tokens.is(i + 1, "abstentions");
    }
    for (Quantity quantity : quantities) {
      if (quantity.kind() == Quantity.Kind.SCORE) {
        score = score == null ? quantity : null;
      } else if (side(context, sentence, quantity, "favour", "favor", "for")) {
        yes = quantity;
      } else if (side(context, sentence, quantity, "against", "no", "opposed")) {
        no = quantity;
      } else if (side(context, sentence, quantity, "abstentions", "abstention", "abstained")
          || tokens.is(quantity.endToken(), "abstaining")) {
        abstained = quantity;
      } else if (quantity.kind() == Quantity.Kind.COUNT && voted(context, sentence, quantity)) {
        whole = quantity;
      }
    }
    if (whole == null || abstained == null && !none) {
      return;
    }
    List<Interval> parts = new ArrayList<>();
    Quantity last = score;
    if (score != null && score.other() != null && score.interval().isExact()) {
      parts.addAll(List.of(score.interval(), score.other()));
    } else if (score == null && yes != null && no != null) {
      parts.addAll(List.of(yes.interval(), no.interval()));
      score = yes;
      last = no;
    } else {
      return;
    }
    if (abstained != null) {
      parts.add(abstained.interval());
    }
    told(context, sentence, whole, parts, true, score.firstToken(), last.endToken(), out);
  }

  /** Whether a number is of the votes on one side: "25 in favour", "18 votes against". */
  private static boolean side(
      Context context, Sentence sentence, Quantity quantity, String... words) {
    Tokens tokens = context.tokens();
    int i = quantity.endToken();
    i = tokens.is(i, "votes", "members", "voted") ? i + 1 : i;
    i = tokens.is(i, "voted", "in", "were") ? i + 1 : i;
    i = tokens.is(i, "in") ? i + 1 : i;
    return i < sentence.endToken() && tokens.is(i, words);
  }

  /** "All 110 members voted", "with all 110 members voting". */
  private static boolean voted(Context context, Sentence sentence, Quantity whole) {
    Tokens tokens = context.tokens();
    int before = tokens.is(whole.firstToken() - 1, "the") ? 2 : 1;
    boolean all = tokens.is(whole.firstToken() - before, "all");
    int noun = whole.head();
    return all
        && noun >= 0
        && VOTING.contains(context.noun(noun))
        && noun + 1 < sentence.endToken()
        && (tokens.is(noun + 1, "voting", "voted", "present")
                && !tokens.is(noun + 2, "for", "against", "in", "to")
            || tokens.is(noun + 2, "voting", "present")
            || tokens.sequence(noun + 1, "taking", "part"));
  }

  /** Those who vote, whatever their party. */
  private static final Set<String> VOTING =
      WordList.set(
          """
              member deputy lawmaker legislator senator councillor councilor delegate representative
              judge juror parliamentarian mp mps""");

  /** A word with which one answer rules out another. */
  private static final Set<String> OPPOSED =
      WordList.set(
          """
              against opposed oppose opposing no rejected reject disapproved disapprove disagreed
              disagree unfavourable unhappy dissatisfied""");

  private static final Set<String> OPEN =
      WordList.set(
          """
              undecided spoiled spoilt blank invalid unsure don't know abstain abstained opinion
              neither""");

  /** With these, shares are of other wholes or of another time. */
  private static final Set<String> CHANGED =
      WordList.set(
          """
              from up down compared than versus earlier last previous previously respectively points
              while whereas rose fell whom both also including which among would times""");

  /** "48 percent backed it, 41 percent opposed it and 20 percent were undecided". */
  private static void shares(
      Context context, Sentence sentence, List<Quantity> quantities, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    Quantity last = quantities.get(quantities.size() - 1);
    boolean rest = Parts.remaining(tokens, last);
    boolean open =
        rest
            || context.find(
                    last.endToken(),
                    Math.min(last.endToken() + 6, sentence.endToken()),
                    OPEN::contains)
                >= 0;
    boolean changed =
        context.find(sentence.firstToken(), sentence.endToken(), CHANGED::contains) >= 0;
    boolean answers =
        rest || context.find(sentence.firstToken(), sentence.endToken(), OPPOSED::contains) >= 0;
    if (!open || changed || !answers || quantities.size() < (rest ? 2 : 3)) {
      return;
    }
    List<Interval> parts = new ArrayList<>();
    String of = null;
    for (Quantity quantity : quantities) {
      if (quantity.kind() != Quantity.Kind.SHARE || !quantity.unit().equals("%")) {
        return;
      }
      parts.add(Rounded.of(context, quantity));
      String noun = of(context, quantity);
      if (noun != null && of != null && !noun.equals(of)) {
        return;
      }
      of = noun == null ? of : noun;
    }
    Interval sum = sum(parts);
    Interval hundred = Interval.between(99.5, 100.5);
    if (hundred.before(sum) || rest && sum.before(hundred)) {
      double exact = quantities.stream().mapToDouble(Quantity::stated).sum();
      Quantity first = quantities.get(0);
      out.accept(
          new Slip(
              "percent",
              Slip.Side.of(sentence, last.firstToken(), last.endToken(), 100, "%"),
              Slip.Side.of(sentence, first.firstToken(), last.endToken(), exact, "%")));
    }
  }

  /** The noun that a share is of, or null. */
  private static @Nullable String of(Context context, Quantity share) {
    Tokens tokens = context.tokens();
    int i = share.endToken();
    if (!tokens.is(i, "of") || tokens.is(i + 1, "them", "respondents", "voters", "people")) {
      return null;
    }
    i++;
    i = tokens.is(i, "the", "its", "all") ? i + 1 : i;
    return tokens.lower(i);
  }
}
