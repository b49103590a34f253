package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What part an amount plays in which clause.
 *
 * @param part its part
 * @param clause the clause
 * @param phrase the phrase that it stands in
 */
record AmountRole(Part part, Clause clause, Phrase phrase) {
  /** The parts of a clause. */
  enum Part {
    /** "62 percent stayed at home", "rings worth 4,000 euros were taken". */
    SUBJECT,
    /** "has lost 4,000 euros". */
    OBJECT,
    /** "the test was taken by 92 percent". */
    AGENT,
    /** "came to 4,000 euros". */
    ADJUNCT
  }

  /** Verbs that say nothing without what follows them. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              be have get make see give show become remain do keep find come go take put feel seem
              want need say let leave stand""");

  /** The part of an amount, or null where no clause is found that it stands in. */
  static @Nullable AmountRole of(Context context, Sentence sentence, Quantity quantity) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    AmountRole found = null;
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (context.verb(clause.verb()).equals("compare") && clause.first() >= end) {
        continue; // "had climbed 11 percent, compared with the year before"
      }
      AmountRole here = in(context.tokens(), clause, first, end);
      boolean nearer =
          here != null
              && (found == null
                  || here.part != Part.ADJUNCT
                  || found.part == Part.ADJUNCT && clause.verb() < first);
      if (nearer) {
        found = here;
      }
    }
    return found;
  }

  private static @Nullable AmountRole in(Tokens tokens, Clause clause, int first, int end) {
    Phrase subject = clause.own() ? holding(clause.subjects(), first, end, false) : null;
    if (subject != null) {
      return new AmountRole(Part.SUBJECT, clause, subject);
    }
    Phrase object = holding(clause.objects(), first, end, true);
    if (object != null) {
      return new AmountRole(Part.OBJECT, clause, object);
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      Phrase phrase = holding(adjunct.phrases(), first, end, false);
      boolean hedge = adjunct.preposition() >= first && adjunct.preposition() < end;
      if (phrase != null && hedge) {
        // "about 62 percent of the staff came": what looks like a preposition is the number's
        boolean before = phrase.first() < clause.first();
        return new AmountRole(before ? Part.SUBJECT : Part.OBJECT, clause, phrase);
      }
      if (phrase != null) {
        boolean agent = clause.passive() && tokens.is(adjunct.preposition(), "by");
        return new AmountRole(agent ? Part.AGENT : Part.ADJUNCT, clause, phrase);
      }
    }
    return null;
  }

  /**
   * The phrase that an amount stands in.
   *
   * @param whole whether the phrases with "of" behind it count: "pay the parents of the girl 90,000
   *     euros"
   */
  private static @Nullable Phrase holding(List<Phrase> phrases, int first, int end, boolean whole) {
    for (Phrase phrase : phrases) {
      int last = whole ? Math.max(phrase.end(), phrase.whole()) : phrase.end();
      if (phrase.first() < end && last > first) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether an amount that ends before a token is of those who do what the clause tells. */
  boolean does(int end) {
    // "a 5 percent rise" does something, and no 5 percent
    return (part == Part.SUBJECT || part == Part.AGENT) && phrase.head() < end;
  }

  /** The lemma of what is done, or the empty string where the verb says nothing by itself. */
  String deed(Context context) {
    String verb = context.verb(clause.verb());
    boolean light = LIGHT.contains(verb) && !(clause.passive() && !verb.equals("say"));
    return light ? undergone(context) : halves(context, clause.verb(), verb);
  }

  /**
   * "had their pain halved", "saw their debts cut in half": what was done for those who have it.
   */
  private String undergone(Context context) {
    int to = Math.min(sentence(context, clause.verb()).endToken(), clause.verb() + 9);
    for (int i = clause.verb() + 2; i < to && context.tokens().isWord(i); i++) {
      if (context.tokens().is(i, "who", "that", "which", "to", "for", "and")) {
        break;
      }
      if (Verbs.past(context, i) && !context.tokens().is(i - 1, "the", "a", "their", "its")) {
        String done = halves(context, i, context.verb(i));
        return LIGHT.contains(done) ? "" : done;
      }
    }
    return "";
  }

  /** The verb, or "halve" where it says so in other words: "cut in half", "fell by half". */
  private static String halves(Context context, int at, String verb) {
    Tokens tokens = context.tokens();
    int to = Math.min(sentence(context, at).endToken(), at + 6);
    for (int i = at + 1; i < to; i++) {
      if (tokens.is(i, "in", "by") && tokens.is(i + 1, "half", "two")) {
        return "halve";
      }
    }
    return verb;
  }

  /** Verbs by which something gets another owner, or is made, for a sum. */
  private static final Set<String> DEALS =
      WordList.set(
          """
              buy sell purchase acquire auction build construct repair restore renovate replace mend
              order rent lease insure refurbish rebuild""");

  /** Verbs of those who part with a sum. */
  private static final Set<String> SPENDING =
      WordList.set("pay spend give put invest offer bid splash provide earmark");

  /** The lemma of the noun that a sum goes for or a length is that of, or the empty string. */
  String thing(Context context, int first, int end) {
    if (phrase.head() >= end) {
      return noun(context, phrase); // "a 14-metre crack"
    }
    Tokens tokens = context.tokens();
    String verb = context.verb(clause.verb());
    if (AmountWords.length(tokens.lower(end - 1)) || SHORT.contains(tokens.lower(end - 1))) {
      boolean behind = part == Part.SUBJECT && phrase.first() < first;
      if (part == Part.SUBJECT) {
        return behind && context.nameAt(first - 1) == null
            ? context.noun(first - 1) // "a crack 40 metres long"
            : "";
      }
      return EXTENT.contains(verb) ? subject(context) : "";
    }
    if (DEALS.contains(verb) && part == Part.ADJUNCT) {
      return clause.passive() ? subject(context) : object(context);
    }
    if (part == Part.OBJECT && (verb.equals("cost") || verb.equals("fetch"))) {
      return subject(context);
    }
    if (part == Part.OBJECT && SPENDING.contains(verb)) {
      for (Phrase behind : clause.behind(tokens, "for", "on", "into")) {
        String noun = noun(context, behind);
        // what is put on the table is no price of it
        if (!noun.isEmpty() && !noun.equals("table")) {
          return noun;
        }
      }
    }
    return "";
  }

  /** The lemma of the noun of what rose or fell by a share, or the empty string. */
  String moved(Context context, int end) {
    Tokens tokens = context.tokens();
    if (tokens.is(end, "more", "less") && tokens.is(end + 1, "likely", "apt", "prone")) {
      return prospect(context, end + 2); // "40 percent less likely to be admitted"
    }
    if (tokens.is(end, "fewer", "more", "less") && context.nameAt(end + 1) == null) {
      Phrase behind = context.clauses(sentence(context, end)).phraseAt(end + 1);
      return behind == null ? "" : noun(context, behind); // "sold 12 percent fewer drills"
    }
    int noun = phrase.head();
    boolean named =
        noun >= end && AmountWords.strong(AmountKind.Sort.PERCENT, tokens.lower(noun)) != null;
    if (named && tokens.is(noun + 1, "in")) {
      Phrase behind = context.clauses(sentence(context, end)).phraseAt(noun + 2);
      return behind == null ? "" : context.noun(behind.head()); // "a 12 percent rise in profit"
    }
    String way = AmountWords.strong(AmountKind.Sort.PERCENT, tokens.lower(clause.verb()));
    boolean up =
        clause.verb() < end
            && context.find(clause.verb() + 1, end, UP::contains) >= 0
            && BEING.contains(context.verb(clause.verb()));
    if (!up && !"rise".equals(way) && !"fall".equals(way)) {
      return ""; // "ended the year on a weak note, with output 1.1 percent lower"
    }
    String object = object(context);
    String thing = object.isEmpty() || clause.passive() ? subject(context) : object;
    return Lexicon.get().nounClass(thing) == NounClass.PERSON ? "" : thing;
  }

  private static final Set<String> UP = Set.of("up", "down", "ahead");

  private static final Set<String> BEING = Set.of("be", "come", "end", "finish", "go", "stay");

  /** The lemma of what somebody is the likelier to do: of the infinitive that follows. */
  private static String prospect(Context context, int from) {
    Tokens tokens = context.tokens();
    int to = Math.min(sentence(context, from).endToken(), from + 12);
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "to")) {
        int verb = tokens.is(i + 1, "be", "have", "get") ? i + 2 : i + 1;
        return context.verb(tokens.is(verb, "been") ? verb + 1 : verb);
      }
    }
    return "";
  }

  /** Verbs of what has a length. */
  private static final Set<String> EXTENT =
      WordList.set("be measure run stretch have extend reach span");

  /** Units of what is too short to lie between places. */
  private static final Set<String> SHORT = WordList.set("cm centimetres centimeters inches inch");

  private static String noun(Context context, Phrase phrase) {
    int head = phrase.head();
    boolean plain =
        context.nameAt(head) == null
            && !context.tokens().is(head, "it", "them", "this", "that", "these", "those", "they")
            && !context.tokens().isNumber(head)
            && context.timexes(sentence(context, head)).stream()
                .noneMatch(
                    timex -> {
                      var span = timex.span();
                      int at = context.tokens().tokenAt(span.start());
                      return at <= head && head < at + 3;
                    });
    boolean sum = AmountWords.strong(AmountKind.Sort.MONEY, context.tokens().lower(head)) != null;
    return plain && !sum ? context.noun(head) : ""; // "a 30 million contract": no thing of its own
  }

  private static Sentence sentence(Context context, int token) {
    return context.tokens().sentences().get(context.tokens().sentenceOf(token));
  }

  /** The lemma of the head of the subject, where it is none of the amount. */
  String subject(Context context) {
    if (part == Part.SUBJECT || clause.subjects().isEmpty()) {
      return "";
    }
    int head = clause.subjects().getFirst().head();
    boolean pronoun = context.tokens().is(head, PRONOUNS);
    return context.nameAt(head) == null && !pronoun ? context.noun(head) : "";
  }

  private static final String[] PRONOUNS = {
    "it", "that", "this", "they", "these", "those", "he", "she", "we", "you", "i", "which", "what"
  };

  /** The lemma of the first object that is not the amount, where it is no name. */
  String object(Context context) {
    for (Phrase object : clause.objects()) {
      if (object != phrase && context.nameAt(object.head()) == null) {
        return context.noun(object.head());
      }
    }
    return "";
  }
}
