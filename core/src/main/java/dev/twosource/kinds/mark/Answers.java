package dev.twosource.kinds.mark;

import dev.twosource.document.Span;
import dev.twosource.kinds.amount.Amounts;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Sorted;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.duration.DurationKind;
import dev.twosource.kinds.outcome.OutcomeAccounts;
import dev.twosource.kinds.outcome.Rejoinders;
import dev.twosource.kinds.outcome.Rejoinders.Rejoinder;
import dev.twosource.kinds.outcome.Statement;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figure with which one party answers another: "The council says 212 of its fighters are held.
 * The ministry puts the figure at 140." The second number has no noun of its own, and is read as
 * being of what the first was said of.
 */
public final class Answers {
  /** How many sentences may lie between the two. */
  private static final int REACH = 2;

  /** What stands for the thing counted before, or says no more than that it is a number. */
  private static final Set<String> STANDS_FOR =
      WordList.set(
          """
              figure number total toll count estimate tally sum loss cost amount crowd turnout
              attendance it them that price bill damage rate share size""");

  /** Nouns that any count of people may have. */
  private static final Set<String> PLAIN = Set.of("people", "person", "other", "more", "one");

  private Answers() {}

  /** The claims that answers make, given those that the document makes outright, in order. */
  public static List<Claim> of(Context context, List<Claim> claims) {
    List<Claim> found = bare(context, claims);
    for (Rejoinder pair : Rejoinders.of(context)) {
      boolean answered = figures(context, pair, claims, found);
      boolean told =
          pair.how() != Rejoinders.How.FIGURES
              || Rejoinders.counted(context, pair.claim(), pair.answer());
      if (!answered && told) {
        boolean first = !pair.claim().denies() || pair.answer().denies();
        account(context, pair.claim(), first, null, claims, found);
        Statement to = pair.outright() ? pair.claim() : null;
        account(context, pair.answer(), !first, to, claims, found);
        if (pair.outright() && first) {
          turned(context, pair, claims, found);
        }
      }
    }
    contested(context, claims, found);
    return found;
  }

  /** Marks the numbers that a party sets against what the text does not give. */
  private static void contested(Context context, List<Claim> claims, List<Claim> out) {
    for (Statement statement : Rejoinders.alone(context)) {
      Span span = context.tokens().span(statement.first(), statement.end());
      for (Claim claim : near(claims, span)) {
        boolean number =
            claim.value() instanceof Value.Amount
                && !claim.detail().equals("person.age")
                && covers(claim.span(), span);
        boolean own =
            claim.voice() != null
                && claim.voice().key() != null
                && out.stream().noneMatch(other -> twice(other, claim));
        if (number && own) {
          out.add(claim.with(claim.slot().marked(Slot.CONTESTED)));
        }
      }
    }
  }

  /**
   * Says that a statement is made or denied, where nothing has said so yet.
   *
   * @param to what it answers outright, or null
   */
  private static void account(
      Context context,
      Statement statement,
      boolean positive,
      @Nullable Statement to,
      List<Claim> claims,
      List<Claim> out) {
    Claim told = OutcomeAccounts.claim(context, statement, positive);
    Claim claim =
        told != null && to != null
            ? told.with(
                told.slot()
                    .marked(Slot.CONTESTED)
                    .marked(Slot.ANSWERS + context.tokens().start(to.first())))
            : told;
    // of what answers another outright the mark is kept, whoever has read it without
    boolean marked = claim != null && claim.slot().has(Slot.CONTESTED);
    for (int k = Math.max(0, out.size() - 4); k < out.size() && marked; k++) {
      Claim before = out.get(k);
      if (same(before, claim) && before.slot().has(Slot.CONTESTED)) {
        // it answers both
        String other = Slot.ANSWERS + claim.slot().mark(Slot.ANSWERS);
        out.set(k, before.with(before.slot().marked(other)));
        return;
      }
    }
    if (claim != null
        && near(claims, claim.span()).stream()
            .noneMatch(c -> same(c, claim) && (!marked || c.slot().has(Slot.CONTESTED)))
        && out.subList(Math.max(0, out.size() - 4), out.size()).stream()
            .noneMatch(c -> same(c, claim))) {
      out.add(claim);
    }
  }

  /**
   * Marks the words with which a party turns down what was said, where they stand before those that
   * say what it holds against it: "The chief rejected that account. 'He was warned.'"
   */
  private static void turned(Context context, Rejoinder pair, List<Claim> claims, List<Claim> out) {
    if (pair.claim().end() >= pair.answer().first()) {
      return;
    }
    Span between = context.tokens().span(pair.claim().end(), pair.answer().first());
    for (Claim claim : near(claims, between)) {
      boolean denial =
          claim.slot().measure().equals("account")
              && claim.value() instanceof Value.Outcome outcome
              && !outcome.positive()
              && covers(claim.span(), between)
              && claim.voice() != null
              && Parties.one(claim.voice(), pair.answer().voice())
              && !claim.slot().has(Slot.CONTESTED);
      if (denial && out.stream().noneMatch(other -> same(other, claim))) {
        out.add(claim.with(claim.slot().marked(Slot.CONTESTED)));
      }
    }
  }

  private static boolean same(Claim a, Claim b) {
    return a.detail().equals(b.detail())
        && a.slot().measure().equals(b.slot().measure())
        && a.value().equals(b.value())
        && covers(a.span(), b.span());
  }

  /**
   * The values with which a party answers: of each that the first has given, the one that the
   * answer gives of the same sort stands against it. Tells whether there is one.
   */
  private static boolean figures(
      Context context, Rejoinder pair, List<Claim> claims, List<Claim> out) {
    List<Claim> given = within(context, pair.claim(), claims);
    List<Claim> offered = within(context, pair.answer(), claims);
    for (Claim claim : given) {
      Claim answer = null;
      for (Claim other : offered) {
        if (answer == null && Rejoinders.alike(claim, other, pair.how())) {
          answer = against(claim, other, pair.answer().voice());
        }
      }
      if (answer == null && claim.value() instanceof Value.Amount amount) {
        answer = multiple(context, pair, claim, amount);
      }
      if (answer == null && claim.value() instanceof Value.Amount amount) {
        Quantity quantity = quantity(context, pair.answer(), amount.unit(), offered);
        answer =
            quantity == null
                ? null
                : claim(
                    context,
                    context.sentences().get(context.tokens().sentenceOf(quantity.firstToken())),
                    quantity,
                    pair.answer().voice(),
                    claim);
      }
      if (answer == null && claim.detail().endsWith(".duration")) {
        answer = length(context, pair, claim);
      }
      if (answer != null) {
        Claim told = pair.outright() ? answer.with(answer.slot().marked(Slot.CONTESTED)) : answer;
        Claim read = answer;
        // a number that has been read as the answer already is not told twice
        out.removeIf(other -> twice(other, read));
        if (pair.outright() || offered.stream().noneMatch(other -> twice(other, read))) {
          out.add(told);
        }
        return true;
      }
    }
    return false;
  }

  /** Whether two claims say of one sort of thing what stands at one place. */
  private static boolean twice(Claim a, Claim b) {
    return a.detail().equals(b.detail())
        && a.slot().measure().equals(b.slot().measure())
        && a.slot().head().equals(b.slot().head())
        && a.slot().owner().equals(b.slot().owner())
        && a.slot().part() == b.slot().part()
        && covers(a.span(), b.span());
  }

  /** "a quarter of that", "three times as many": told by what the other has said, or null. */
  private static @Nullable Claim multiple(
      Context context, Rejoinder pair, Claim claim, Value.Amount amount) {
    Statement answer = pair.answer();
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(answer.first()));
    for (Quantity quantity : context.quantities(sentence)) {
      int token = quantity.firstToken();
      if (token < answer.first() - 1
          || token >= answer.end()
          || !Rejoinders.multiple(context.tokens(), quantity)) {
        continue;
      }
      double by = quantity.kind() == Quantity.Kind.SHARE ? 0.01 : 1;
      Interval times = quantity.interval();
      Interval whole = amount.interval();
      Interval product =
          new Interval(
              whole.low() * times.low() * by,
              whole.lowOpen() || times.lowOpen(),
              whole.high() * times.high() * by,
              whole.highOpen() || times.highOpen());
      Value value =
          new Value.Amount(
              product, product.low(), amount.precision(), amount.unit(), quantity.hedge());
      return said(claim, quantity.span(), sentence.span(), value, answer.voice());
    }
    return null;
  }

  /** How far before a place a claim may begin that reaches to it, in UTF-16 units. */
  private static final int LONGEST = 600;

  /** The claims, of a list in text order, that may overlap a stretch. */
  private static List<Claim> near(List<Claim> claims, Span span) {
    int from = at(claims, span.start() - LONGEST);
    return claims.subList(from, Math.max(from, at(claims, span.end())));
  }

  /** The number of the first claim that begins at a place or behind it. */
  private static int at(List<Claim> claims, int start) {
    return Sorted.first(claims, claim -> claim.span().start() >= start);
  }

  /** "The gap was under 48 hours": a length that is told of nothing by name, or null. */
  private static @Nullable Claim length(Context context, Rejoinder pair, Claim claim) {
    Statement answer = pair.answer();
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(answer.first()));
    for (Timex timex : context.timexes(sentence)) {
      int token = context.tokens().tokenAt(timex.span().start());
      if (timex.type() == Timex.Type.DURATION && token >= answer.first() && token < answer.end()) {
        return said(
            claim, timex.span(), sentence.span(), DurationKind.length(timex), answer.voice());
      }
    }
    return null;
  }

  /** The claims with a value that a statement makes. */
  private static List<Claim> within(Context context, Statement statement, List<Claim> claims) {
    Span span = context.tokens().span(statement.first(), statement.end());
    List<Claim> found = new ArrayList<>();
    for (Claim claim : near(claims, span)) {
      boolean value =
          claim.value() instanceof Value.Amount && !claim.detail().equals("person.age")
              || claim.value() instanceof Value.When;
      if (value && covers(claim.span(), span)) {
        found.add(claim);
      }
    }
    return found;
  }

  /** The value of one claim as the answer to another. */
  private static Claim against(Claim claim, Claim answer, Voice voice) {
    return said(claim, answer.span(), answer.sentence(), answer.value(), voice);
  }

  /** What a party says of that which a claim is about. */
  private static Claim said(Claim claim, Span span, Span sentence, Value value, Voice voice) {
    return new Claim(
        claim.document(),
        claim.detail(),
        span,
        sentence,
        value,
        claim.slot(),
        claim.event(),
        claim.main(),
        Standing.OTHER,
        voice,
        claim.modality(),
        null,
        claim.asOf());
  }

  /** The first number of a unit in a statement that counts nothing of its own, or null. */
  private static @Nullable Quantity quantity(
      Context context, Statement statement, String unit, List<Claim> told) {
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(statement.first()));
    for (Quantity quantity : context.quantities(sentence)) {
      boolean inside =
          quantity.firstToken() >= statement.first() - 1 && quantity.firstToken() < statement.end();
      boolean noun =
          quantity.kind() == Quantity.Kind.COUNT
              && quantity.head() >= 0
              && !PLAIN.contains(context.noun(quantity.head()));
      // "the growers speak of half a million": of the same money
      boolean money =
          unit.length() == 3
              && quantity.kind() == Quantity.Kind.COUNT
              && quantity.head() < 0
              && quantity.interval().low() >= 1000;
      boolean own = told.stream().anyMatch(claim -> covers(claim.span(), quantity.span()));
      if (inside && (quantity.unit().equals(unit) || money) && !noun && !own) {
        return quantity;
      }
    }
    return null;
  }

  private static List<Claim> bare(Context context, List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : context.sentences()) {
      int earliest = context.sentences().get(Math.max(0, sentence.index() - REACH)).span().start();
      while (from < claims.size() && claims.get(from).span().end() <= earliest) {
        from++;
      }
      for (Quantity quantity : context.quantities(sentence)) {
        Claim last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean goesOn = last != null && last.span().start() >= earliest;
        Claim answer = answer(context, sentence, quantity, claims, from, goesOn ? last : null);
        if (answer != null) {
          found.add(answer);
        }
      }
    }
    return found;
  }

  private static @Nullable Claim answer(
      Context context,
      Sentence sentence,
      Quantity quantity,
      List<Claim> claims,
      int from,
      @Nullable Claim before) {
    Voice voice = context.voice(quantity.span());
    if (voice == null || voice.key() == null || !bare(context, sentence, quantity)) {
      return null;
    }
    boolean people = quantity.kind() == Quantity.Kind.COUNT && quantity.head() >= 0;
    Claim best =
        before != null && answered(before, voice, quantity) && (!people || persons(before))
            ? before
            : null;
    for (int k = from;
        k < claims.size() && claims.get(k).span().start() < quantity.span().start();
        k++) {
      Claim claim = claims.get(k);
      // a number that a party says is in what it says
      if (claim.value() instanceof Value.Outcome) {
        continue;
      }
      if (covers(claim.span(), quantity.span())) {
        return null;
      }
      if (answered(claim, voice, quantity)
          && (!people || persons(claim))
          && reaches(context, claim, sentence)) {
        best = claim;
      }
    }
    for (int k = from; k < claims.size() && best != null; k++) {
      Span span = claims.get(k).span();
      if (span.start() >= quantity.span().end()) {
        break;
      }
      // the number already says something of its own
      if (covers(span, quantity.span())
          && claims.get(k).value() instanceof Value.Amount amount
          && amount.unit().equals(quantity.unit())) {
        return null;
      }
    }
    return best == null ? null : claim(context, sentence, quantity, voice, best);
  }

  /** Whether an answer may be to a claim: what stands in another paragraph is to be next to it. */
  private static boolean reaches(Context context, Claim claim, Sentence sentence) {
    Tokens tokens = context.tokens();
    Sentence told =
        context.sentences().get(tokens.sentenceOf(tokens.tokenAt(claim.span().start())));
    return told.block() == sentence.block() || sentence.index() - told.index() <= 1;
  }

  /** Whether a claim counts people: "5,000 people" is no answer to "300 tents". */
  private static boolean persons(Claim claim) {
    return !claim.detail().equals("count.other");
  }

  private static boolean covers(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static boolean answered(Claim claim, Voice voice, Quantity quantity) {
    return claim.value() instanceof Value.Amount amount
        && amount.unit().equals(quantity.unit())
        && claim.voice() != null
        && claim.voice().key() != null
        && !Parties.one(claim.voice(), voice)
        && !claim.slot().part()
        && !claim.detail().equals("person.age")
        && amount.rivals(quantity.interval());
  }

  /** Whether a number counts nothing by a noun of its own. */
  private static boolean bare(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    boolean kind =
        switch (quantity.kind()) {
          case COUNT, MONEY, SHARE, MEASURE -> true;
          default -> false;
        };
    if (tokens.is(quantity.firstToken() - 1, "no", "no.", "number", "nr", "#")) {
      return false;
    }
    if (Rejoinders.multiple(tokens, quantity)) {
      return false;
    }
    boolean broken = quantity.kind() == Quantity.Kind.COUNT && quantity.stated() % 1 > 0;
    if (!kind || broken || quantity.per() != null) {
      return false;
    }
    if (quantity.kind() == Quantity.Kind.COUNT && quantity.head() >= 0) {
      String noun = context.noun(quantity.head());
      if (!PLAIN.contains(noun)) {
        return false;
      }
    }
    int next = quantity.endToken();
    boolean ends =
        next >= sentence.endToken()
            || !tokens.isWord(next)
            || quantity.kind() != Quantity.Kind.COUNT
            || quantity.head() >= 0
            || Stopwords.contains(tokens.lower(next));
    if (!ends) {
      return false;
    }
    // "put it at 40", "the figure was nearer 40", "estimated 200", "admits to 15"
    for (int i = quantity.firstToken() - 1;
        i >= Math.max(sentence.firstToken(), quantity.firstToken() - 7);
        i--) {
      if (STANDS_FOR.contains(tokens.lower(i)) || SAYING.contains(context.verb(i))) {
        return true;
      }
      if (tokens.is(i, ",", ";", ":", ".")) {
        break;
      }
    }
    int close = Math.min(sentence.endToken(), quantity.endToken() + 5);
    return context.find(quantity.endToken(), close, w -> SAYING_PAST.contains(w)) >= 0
        && quantity.firstToken() - sentence.firstToken() <= 6;
  }

  private static final Set<String> SAYING =
      WordList.set(
          """
              estimate count admit concede claim speak talk reckon put say acknowledge insist
              counter find report give believe confirm""");

  private static final Set<String> SAYING_PAST =
      Set.of("said", "says", "insisted", "insists", "counters", "replied", "claims", "according");

  private static Claim claim(
      Context context, Sentence sentence, Quantity quantity, Voice voice, Claim answered) {
    Value.Amount first = (Value.Amount) answered.value();
    double precision = Amounts.precision(context, quantity);
    Value value =
        new Value.Amount(
            quantity.interval(), stated(quantity), precision, first.unit(), quantity.hedge());
    return said(answered, quantity.span(), sentence.span(), value, voice);
  }

  /** The number in the unit of its interval, where its hedge leaves it there. */
  private static double stated(Quantity quantity) {
    boolean base = quantity.kind() != Quantity.Kind.MEASURE;
    return base || quantity.interval().isExact() ? plain(quantity) : Double.NaN;
  }

  private static double plain(Quantity quantity) {
    return quantity.interval().isExact() ? quantity.interval().low() : quantity.stated();
  }
}
