package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand alone as what their subject has come to: "car output came to 14,800",
 * "membership stands at 45,000", "complaints rose to 1,480".
 */
final class CountLevels {
  /** Verbs of a level, and the word between them and the number; empty where there is none. */
  private static final Map<String, String> LEVEL =
      Map.ofEntries(
          Map.entry("come", "to"),
          Map.entry("amount", "to"),
          Map.entry("run", "to"),
          Map.entry("stand", "at"),
          Map.entry("put", "at"),
          Map.entry("estimate", "at"),
          Map.entry("total", ""),
          Map.entry("reach", ""),
          Map.entry("hit", ""),
          Map.entry("number", ""),
          Map.entry("exceed", ""),
          Map.entry("top", ""),
          Map.entry("pass", ""),
          Map.entry("be", ""));

  /** Verbs of a change to a level. */
  private static final Set<String> CHANGE =
      WordList.set(
          """
              rise fall climb drop grow jump sink slip decline increase decrease shrink swell go
              plunge soar slump recover dwindle double""");

  /** What is done with the things of which a noun is the sum: those the words beside it name. */
  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("output", "produce"),
          Map.entry("production", "produce"),
          Map.entry("sale", "sold"),
          Map.entry("sales", "sold"),
          Map.entry("order", "buy"),
          Map.entry("purchase", "buy"),
          Map.entry("delivery", "deliver"),
          Map.entry("registration", "register"),
          Map.entry("booking", "book"),
          Map.entry("export", "export"),
          Map.entry("import", "import"),
          Map.entry("shipment", "ship"));

  /** Nouns that count people of one sort, and what is counted. */
  private static final Map<String, String> FOLK =
      Map.of(
          "membership", "member",
          "ridership", "passenger",
          "patronage", "passenger",
          "readership", "reader",
          "viewership", "viewer");

  /** Levels of which the unit is left out, which is not one of things. */
  private static final Set<String> MEASURED =
      WordList.set(
          """
              share stock price temperature rate yield point high low gust wind wave level cost
              damage loss profit earning earnings revenue sale sales reserve deposit debt asset fine
              wage salary fee tariff bill payment pension rent taking takings proceeds odds hour
              score mark expense spending saving investment fund loan speed depth age future index
              side thing year day week month minute time result estimate forecast figure number
              charge duty tax donation bid offer""");

  /** "The queue of lorries had grown to 130": how many wait. */
  private static final Set<String> QUEUES =
      Set.of("queue", "line", "tailback", "backlog", "column", "jam");

  private CountLevels() {}

  /** What a number without a noun counts as the level of its subject, or null. */
  static CountScan.@Nullable Hit of(CountScan scan, Quantity quantity) {
    Tokens tokens = scan.tokens();
    int first = quantity.firstToken();
    boolean closed =
        quantity.endToken() >= scan.sentence().endToken()
            || !tokens.is(quantity.endToken(), "-", "of", "to", "per", "/", ":")
                && !tokens.isNumber(quantity.endToken());
    if (!closed) {
      return null;
    }
    for (Clause clause : scan.context().clauses(scan.sentence()).clauses()) {
      if (clause.form() == Clause.Form.FINITE
          && clause.subjects().size() == 1
          && clause.verb() < first
          && !clause.negated()
          && level(scan, clause, first)) {
        return subject(scan, clause, quantity);
      }
    }
    return null;
  }

  /** Whether a verb tells what its subject comes to with the number at a token. */
  private static boolean level(CountScan scan, Clause clause, int first) {
    Tokens tokens = scan.tokens();
    String verb = scan.context().verb(clause.verb());
    if (CHANGE.contains(verb)) {
      boolean near = first - clause.verb() <= 8;
      return near
          && tokens.is(first - 1, "to")
          && scan.context().find(clause.verb(), first, w -> w.equals(",") || w.equals("and")) < 0;
    }
    String word = LEVEL.get(verb);
    if (word == null) {
      return false;
    }
    int at = word.isEmpty() ? first : first - 1;
    boolean linked = word.isEmpty() || tokens.is(at, word);
    int between = at - clause.verb() - 1;
    return linked
        && (between == 0
            || between == 1 && tokens.is(at - 1, "only", "just", "already", "now", "nearly"));
  }

  private static CountScan.@Nullable Hit subject(CountScan scan, Clause clause, Quantity quantity) {
    Context context = scan.context();
    Phrase subject = clause.subjects().getFirst();
    int head = subject.head();
    String noun = context.noun(head);
    int first = subject.first();
    int end = quantity.endToken();
    if (noun.equals("enrolment") || noun.equals("enrollment")) {
      return new CountScan.Hit(Measure.PEOPLE, "#enrolled", "", first, end, clause.verb());
    }
    if (noun.equals("workforce") || noun.equals("headcount") || noun.equals("payroll")) {
      String said = CountFamilies.EMPLOYED;
      return new CountScan.Hit(Measure.PEOPLE, said, "", first, end, clause.verb());
    }
    String folk = FOLK.get(noun);
    if (folk != null) {
      return new CountScan.Hit(Measure.PEOPLE, "have", folk, first, end, clause.verb());
    }
    if (QUEUES.contains(noun)) {
      String waiting = thing(context, subject);
      if (waiting != null && CountScenes.queues(waiting)) {
        return new CountScan.Hit(Measure.OTHER, "#waiting", waiting, first, end, clause.verb());
      }
    }
    String done = DONE.get(noun);
    if (done != null) {
      String thing = thing(context, subject);
      if (thing != null) {
        return new CountScan.Hit(Measure.OTHER, done, thing, first, end, clause.verb());
      }
    }
    boolean several = scan.tokens().lower(head).endsWith("s") && context.nameAt(head) == null;
    boolean said = context.verb(clause.verb()).equals("be");
    return several && !said && !MEASURED.contains(noun) && Lexicon.get().isNoun(noun)
        ? new CountScan.Hit(
            scan.person(head) ? Measure.PEOPLE : Measure.OTHER,
            "number",
            noun,
            first,
            end,
            clause.verb())
        : null;
  }

  /** The things whose sales or output are told: "car output", "sales of electric cars"; or null. */
  private static @Nullable String thing(Context context, Phrase subject) {
    for (int i = subject.end(); i < subject.whole(); i++) {
      if (context.tokens().is(i - 1, "of")) {
        int last = i;
        while (last + 1 < subject.whole()
            && context.tokens().isWord(last + 1)
            && !Stopwords.contains(context.tokens().lower(last + 1))) {
          last++;
        }
        String noun = context.noun(last);
        return several(context, last, noun) ? noun : null;
      }
    }
    int before = subject.head() - 1;
    String noun = before < subject.first() ? "" : context.noun(before);
    boolean thing =
        before >= subject.first()
            && Lexicon.get().isNoun(noun)
            && !Lexicon.get().isAdjective(noun)
            && !MEASURED.contains(noun)
            && context.nameAt(before) == null;
    return thing ? noun : null;
  }

  private static boolean several(Context context, int i, String noun) {
    boolean one =
        context.tokens().is(i - 1, "the", "its")
            && context.tokens().is(i - 2, "of"); // "of the model"
    return (one || context.tokens().lower(i).endsWith("s"))
        && Lexicon.get().isNoun(noun)
        && !MEASURED.contains(noun);
  }
}
