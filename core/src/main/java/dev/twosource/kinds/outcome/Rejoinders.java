package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.Sorted;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text sets two parties against each other: one is said to disagree ("The union
 * rejects that: it counted 40"), two accounts are announced to differ, or the one negates in like
 * words what the other says.
 */
public final class Rejoinders {
  /** How many sentences may lie between what is said and its answer. */
  private static final int NEAR = 2;

  private Rejoinders() {}

  /**
   * What one party says, and what another answers.
   *
   * @param claim what is said
   * @param answer what the other says to it
   * @param how what shows that they are at odds
   */
  public record Rejoinder(Statement claim, Statement answer, How how) {
    /** Whether the text itself says that they are at odds. */
    public boolean outright() {
      return how == How.OUTRIGHT;
    }
  }

  /** What shows that two parties are at odds. */
  public enum How {
    /** The text says so. */
    OUTRIGHT,
    /** The one negates what the other says, in like words. */
    WORDS,
    /** The second gives its own number for what the first has given one for. */
    FIGURES
  }

  /** Words that say of a statement that it is not so. */
  private static final WordSet FALSE =
      WordSet.of(
          ("false wrong untrue nonsense fantasy fiction lie lies absurd exaggerated inflated "
                  + "invented misleading baseless unfounded ridiculous rubbish fabrication "
                  + "fabricated inaccurate incorrect mistaken overstated understated untenable "
                  + "groundless propaganda mythical myth invention guesswork laughable "
                  + "preposterous implausible distorted")
              .split(" "));

  /** Verbs that turn down what was said. */
  private static final WordSet TURNING =
      WordSet.of(
          ("reject dismiss dispute deny contradict contest refute rebut challenge question counter "
                  + "scorn ridicule mock disown")
              .split(" "));

  private static final WordSet LAUGHING = WordSet.of("laugh", "scoff", "sneer", "bristle", "balk");

  private static final WordSet TELLING =
      WordList.probed(
          """
              see view tell put remember recall think say give have offer paint present cite hold""");

  private static final WordSet CALLING =
      WordSet.of("call", "describe", "dismiss", "brand", "label");

  /** What somebody has said is called so. */
  private static final WordSet SAID =
      WordSet.of(
          ("claim claims allegation allegations accusation accusations charge charges suggestion "
                  + "suggestions account accounts report reports assertion assertions version "
                  + "versions figure figures number numbers estimate estimates count tally story "
                  + "finding findings conclusion conclusions statement statements total toll "
                  + "reading explanation reckoning calculation arithmetic view verdict notion idea")
              .split(" "));

  /** The verbs with which somebody may turn down what another says, or say otherwise. */
  private static final WordSet REPLYING =
      WordSet.union(
          TURNING,
          LAUGHING,
          CALLING,
          TELLING,
          WordSet.of("know", "disagree", "differ", "demur", "take", "fear", "have"));

  private static final WordSet POINTING =
      WordSet.of("this", "that", "it", "these", "those", "them", "such");

  private static final WordSet ADVERSE =
      WordSet.of(
          "different",
          "differing",
          "conflicting",
          "contradictory",
          "rival",
          "competing",
          "diverging",
          "divergent",
          "opposing",
          "opposite",
          "clashing");

  private static final WordSet DIVERGING =
      WordSet.of("differ", "diverge", "conflict", "vary", "contradict", "clash", "disagree");

  private static final WordSet ANNOUNCING =
      WordSet.union(
          ADVERSE,
          WordSet.of("depends", "depend", "disputed", "contested", "dispute", "odds", "agree"));

  /** Where the text says that somebody disagrees. */
  private record Marker(int first, int at, boolean ahead, @Nullable Voice who, Set<String> about) {
    Marker(int first, int at, boolean ahead, @Nullable Voice who) {
      this(first, at, ahead, who, Set.of());
    }
  }

  /**
   * Where a party is said to turn down what another says that the text does not give: the stretches
   * in which it gives its own ("disputes the police estimate. It lost 240,000").
   */
  public static List<Statement> alone(Context context) {
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Marker marker = marker(context, sentence, i);
        if (marker != null && !marker.ahead() && marker.who() != null) {
          int next = Math.min(sentence.index() + 1, context.sentences().size() - 1);
          boolean block = context.sentences().get(next).block() == sentence.block();
          int end = block ? context.sentences().get(next).endToken() : sentence.endToken();
          found.add(new Statement(marker.who(), marker.first(), end, true, false, true, true));
          break;
        }
      }
    }
    return found;
  }

  public static List<Rejoinder> of(Context context) {
    List<Statement> statements = Statements.of(context);
    List<Rejoinder> found = new ArrayList<>();
    if (statements.isEmpty()) {
      return found;
    }
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Marker marker = marker(context, sentence, i);
        if (marker == null) {
          continue;
        }
        Rejoinder pair =
            marker.ahead()
                ? ahead(context, sentence, marker, statements)
                : back(context, sentence, marker, statements);
        if (pair != null) {
          Statement whole = Retorts.before(context, statements, pair.claim());
          boolean goesOn = whole != null && Parties.two(whole.voice(), pair.answer().voice());
          // "disputes that number": of the two, what has one is what it answers
          boolean number =
              goesOn
                  && counted(context, whole, pair.answer())
                  && !counted(context, pair.claim(), pair.answer());
          if (!number) {
            found.add(pair);
          }
          if (goesOn) {
            found.add(new Rejoinder(whole, pair.answer(), How.OUTRIGHT));
          }
          break;
        }
      }
    }
    for (int k = 1; k < statements.size(); k++) {
      Rejoinder pair = opposed(context, statements, k);
      if (pair != null
          && found.stream().noneMatch(f -> f.answer().first() == pair.answer().first())) {
        found.add(pair);
      }
    }
    return found;
  }

  /** The number of the first statement that begins behind a token. */
  private static int behind(List<Statement> statements, int token) {
    return Sorted.first(statements, statement -> statement.first() > token);
  }

  private static int sentence(Context context, int token) {
    return context.tokens().sentenceOf(token);
  }

  /** Whether two values that parties give are of one sort. */
  public static boolean alike(Claim claim, Claim answer, How how) {
    boolean outright = how == How.OUTRIGHT;
    if (claim.value() instanceof Value.When && answer.value() instanceof Value.When) {
      return outright && claim.detail().equals(answer.detail());
    }
    if (!(claim.value() instanceof Value.Amount x) || !(answer.value() instanceof Value.Amount y)) {
      return false;
    }
    String p = claim.slot().head();
    String q = answer.slot().head();
    Lexicon lexicon = Lexicon.get();
    boolean heads =
        p.isEmpty()
            || q.isEmpty()
            || p.equals(q)
            || lexicon.related(p, q)
            || people(p) && people(q)
            || !x.unit().equals("1");
    return x.unit().equals(y.unit())
        && x.rivals(y.interval())
        && heads
        && !claim.slot().part()
        && (how != How.WORDS || claim.slot().measure().equals(answer.slot().measure()));
  }

  private static boolean people(String lemma) {
    return lemma.equals("people") || Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  // ---- what the text says outright

  /** With which a marker begins, as it is written. */
  private static final WordSet OPENING =
      WordSet.union(
          FALSE,
          ANNOUNCING,
          WordSet.of("not", "nothing", "far", "on", "is", "was", "are", "were", "'s"));

  /** The verbs that a marker may be. */
  private static final WordSet MARKING = WordSet.union(DIVERGING, REPLYING);

  private static @Nullable Marker marker(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    boolean may = OPENING.contains(tokens.lower(i)) || MARKING.contains(context.verb(i));
    if (!may || !tokens.isWord(i)) {
      return null;
    }
    int end = interjection(tokens, i);
    if (end >= 0 && (i == sentence.firstToken() || opensVoice(context, i))) {
      Voice voice = context.voice(tokens.span(i, i + 1));
      if (voice != null && voice.key() != null) {
        return new Marker(i, end, false, voice);
      }
    }
    if (announces(context, sentence, i)) {
      return new Marker(i, i, true, null);
    }
    boolean copula = tokens.is(i, "is", "was", "are", "were") || tokens.is(i, "'s");
    if (!copula && !REPLYING.contains(context.verb(i)) || unreal(tokens, i)) {
      return null;
    }
    boolean rejects = rejects(context, sentence, i);
    if (rejects || differs(context, sentence, i)) {
      Voice who = Statements.subject(context, sentence, i);
      return who == null
          ? null
          : new Marker(
              start(context, sentence, i), i, false, who, about(context, sentence, i, rejects));
    }
    if (untrue(context, sentence, i)) {
      Voice voice = context.voice(tokens.span(i, i + 1));
      return voice == null || voice.key() == null ? null : new Marker(i, i, false, voice);
    }
    return null;
  }

  private static boolean opensVoice(Context context, int i) {
    Voice voice = context.voice(context.tokens().span(i, i + 1));
    return voice != null && voice.span().start() == context.tokens().start(i);
  }

  private static final WordSet UNREAL =
      WordList.probed(
          """
              to not never nobody no cannot would could might may will should if few none""");

  /** "would dispute", "does not deny": nobody says that he disagrees. */
  private static boolean unreal(Tokens tokens, int i) {
    for (int k = i - 1; k >= i - 2; k--) {
      if (UNREAL.contains(tokens.lower(k)) || tokens.lower(k).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "Not so", "Nothing of the sort": the token after it, or -1. */
  private static int interjection(Tokens tokens, int i) {
    if (tokens.is(i, "not") && tokens.is(i + 1, "so", "true", "at") && !tokens.isWord(i + 2)) {
      return i + 2;
    }
    if (tokens.is(i, "nothing")
        && (tokens.sequence(i + 1, "of", "the", "sort")
            || tokens.sequence(i + 1, "of", "the", "kind")
            || tokens.sequence(i + 1, "like", "it")
            || tokens.sequence(i + 1, "like", "that"))) {
      return i + 3;
    }
    if (tokens.sequence(i, "far", "from", "it") || tokens.sequence(i, "on", "the", "contrary")) {
      return i + 3;
    }
    boolean word = FALSE.contains(tokens.lower(i)) && !tokens.isWord(i + 1);
    return word ? i + 1 : -1;
  }

  /** "rejects that", "disputed the figure", "laughed at that", "calls it a lie". */
  private static boolean rejects(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    int end = Math.min(sentence.endToken(), i + 8);
    // whoever rejected it may have rejected an offer, or a child
    boolean thing = verb.equals("reject") && tokens.is(i + 1, "it", "them");
    if (TURNING.contains(verb) && !thing && !tokens.is(i - 1, "the", "a", "an", "of", "to", "in")) {
      return points(context, i + 1, end) || taken(context, sentence, i);
    }
    if (groundless(context, i, end)) {
      return true;
    }
    if (LAUGHING.contains(verb) && tokens.is(i + 1, "at")) {
      return points(context, i + 2, end);
    }
    if (CALLING.contains(verb)) {
      boolean said =
          POINTING.contains(tokens.lower(i + 1))
              || points(context, i + 1, end)
              || context.findLast(i - 6, i, SAID::contains) >= 0;
      return said && context.find(i + 1, end, FALSE::contains) >= 0;
    }
    boolean none =
        tokens.is(i, "have", "has", "had")
            && context.find(i, i + 4, w -> w.equals("none")) >= 0
            && context.find(i, i + 6, POINTING::contains) >= 0;
    return none || verb.equals("know") && tokens.sequence(i + 1, "nothing", "of");
  }

  /** "..., which the firm denies", "something it disputes": what was said stands before. */
  private static boolean taken(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken() + 1, verb - 8);
    int which = context.findLast(from, verb, w -> w.equals("which") || w.equals("something"));
    return !tokens.isWord(verb + 1) && which > from && tokens.is(which - 1, ",");
  }

  /** "says there is no evidence for that", "sees no truth in it". */
  private static boolean groundless(Context context, int verb, int end) {
    Tokens tokens = context.tokens();
    int no = context.find(verb + 1, end, "no"::equals);
    if (no >= 0 && Retorts.none(context, no)) {
      return true;
    }
    return no >= 0
        && GROUNDS.contains(tokens.lower(no + 1))
        && tokens.is(no + 2, "for", "of", "to", "in")
        && POINTING.contains(tokens.lower(no + 3))
        && !tokens.isWord(no + 4);
  }

  private static final Set<String> GROUNDS =
      Set.of("evidence", "proof", "truth", "basis", "sign", "indication", "grounds", "foundation");

  /** Whether what follows points at something said: "that", "the figure", "her account". */
  private static boolean points(Context context, int from, int end) {
    Tokens tokens = context.tokens();
    if (POINTING.contains(tokens.lower(from)) && !SAID.contains(tokens.lower(from + 1))) {
      return !tokens.isWord(from + 1)
          || tokens.is(from + 1, "and", "as", "but", "in", "on", "saying", "outright", "flatly");
    }
    for (int k = from; k < end; k++) {
      if (SAID.contains(tokens.lower(k))) {
        return true;
      }
      if (tokens.is(k, "that", ",", ";", ":", ".", "to", "having", "any")) {
        return k == from && tokens.is(k, "that") && SAID.contains(tokens.lower(k + 1));
      }
    }
    return false;
  }

  /** "disagrees", "sees it differently", "tells another story", "fears worse". */
  private static boolean differs(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    if (verb.equals("disagree") || verb.equals("differ") || verb.equals("demur")) {
      return !tokens.is(i + 1, "from", "in") && !tokens.lower(i).endsWith("ing");
    }
    if (verb.equals("take") && tokens.is(i + 1, "issue")
        || verb.equals("fear") && tokens.is(i + 1, "worse", "more")) {
      return true;
    }
    if (!TELLING.contains(verb)) {
      return false;
    }
    int end = Math.min(sentence.endToken(), i + 6);
    int adverb = i + 1;
    while (adverb < end
        && tokens.is(
            adverb,
            "it",
            "things",
            "matters",
            "the",
            "matter",
            "quite",
            "very",
            "rather",
            "somewhat")) {
      adverb++;
    }
    if (tokens.is(adverb, "differently", "otherwise")) {
      return true;
    }
    int other =
        context.find(
            i + 1, end, w -> w.equals("different") || w.equals("another") || w.equals("other"));
    return other >= 0
        && !tokens.is(other - 1, "each", "no")
        && context.find(
                other + 1,
                other + 4,
                w ->
                    SAID.contains(w) && !w.endsWith("s") || w.equals("picture") || w.equals("tale"))
            >= 0;
  }

  /** "that is false", "the figure was not true", "it is wide of the mark". */
  private static boolean untrue(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.is(i, "is", "was", "are", "were", "'s")) {
      return false;
    }
    String subject = tokens.lower(i - 1);
    if (!POINTING.contains(subject) && !SAID.contains(subject)) {
      return false;
    }
    int at = i + 1;
    boolean not = tokens.is(at, "not", "n't");
    while (at < sentence.endToken()
        && (tokens.is(at, "not", "n't", "simply", "just", "a", "plain", "far", "much", "too")
            || tokens.lower(at).endsWith("ly"))) {
      at++;
    }
    return FALSE.contains(tokens.lower(at))
        || tokens.sequence(at, "wide", "of", "the", "mark")
        || tokens.is(at - 1, "too") && tokens.is(at, "low", "high")
        || not && tokens.is(at, "true", "so", "right", "correct")
        || not && tokens.is(at, "the") && REAL.contains(tokens.lower(at + 1));
  }

  /** "That is not the case"; "this was not the weather" says what it was not. */
  private static final WordSet REAL =
      WordSet.union(
          SAID, WordSet.of("case", "truth", "way", "reality", "whole", "full", "right", "real"));

  /** "gave different accounts", "their versions differ", "depends on whom you ask". */
  private static boolean announces(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (!ANNOUNCING.contains(word) && !DIVERGING.contains(context.verb(i))) {
      return false;
    }
    if (ADVERSE.contains(word)) {
      int noun = context.find(i + 1, Math.min(sentence.endToken(), i + 4), SAID::contains);
      // "the conflicting reports" are those that were told before
      return noun >= 0
          && tokens.lower(noun).endsWith("s")
          && !tokens.is(i - 1, "no", "the", "these", "those");
    }
    if (word.equals("depends") || word.equals("depend")) {
      return context.find(i + 1, i + 6, w -> w.equals("who") || w.equals("whom")) >= 0;
    }
    if (word.equals("disputed") || word.equals("contested")) {
      return tokens.is(i - 1, "is", "are", "remains", "remain", "was") && !tokens.is(i + 1, "by");
    }
    if (word.equals("dispute") || word.equals("odds")) {
      return tokens.is(i - 1, "in", "at") && !unreal(tokens, i - 1) && !unreal(tokens, i - 2);
    }
    if (word.equals("agree")) {
      return tokens.is(i - 1, "not", "n't", "cannot")
          && tokens.is(i - 2, "do", "did", "can", "could");
    }
    return DIVERGING.contains(context.verb(i))
        && !unreal(tokens, i)
        && context.findLast(
                Math.max(sentence.firstToken(), i - 6),
                i,
                w ->
                    SAID.contains(w) && w.endsWith("s")
                        || w.equals("sides")
                        || w.equals("parties")
                        || w.equals("two")
                        || w.equals("both"))
            >= 0;
  }

  /** What the statement that is turned down is about: "the estimate of his loss". */
  private static Set<String> about(Context context, Sentence sentence, int verb, boolean rejects) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), verb + 8);
    // "know nothing of any injured marchers": of whoever has spoken of them
    if (context.verb(verb).equals("know") && !POINTING.contains(tokens.lower(verb + 3))) {
      return context.contentWords(verb + 3, end);
    }
    int said = rejects ? context.find(verb + 1, end, SAID::contains) : -1;
    boolean told = said >= 0 && tokens.is(said + 1, "of", "that", "about", "given", "by");
    return told
        ? context.contentWords(said + 1, OutcomeMatter.end(context, sentence, said + 2, 14))
        : Set.of();
  }

  /** Where the clause of a verb begins. */
  private static int start(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int first = verb;
    while (first > sentence.firstToken()
        && first > verb - 12
        && !tokens.is(first - 1, ";", ":", ",", "but", "and", "\u2014")) {
      first--;
    }
    return first;
  }

  /** What a party answers to what was said before. */
  private static @Nullable Rejoinder back(
      Context context, Sentence sentence, Marker marker, List<Statement> statements) {
    Voice who = marker.who();
    Statement answer = answer(context, sentence, marker, statements);
    if (who == null || answer == null) {
      return null;
    }
    Set<String> words = context.contentWords(answer.first(), answer.end());
    Rejoinder found = null;
    int most = 0;
    for (int k = behind(statements, marker.first()) - 1; k >= 0; k--) {
      Statement claim = statements.get(k);
      boolean before = claim.first() < marker.first() && claim.first() < answer.first();
      if (sentence.index() - sentence(context, claim.first()) > NEAR) {
        break;
      }
      if (!before || claim.voice().equals(who)) {
        continue;
      }
      // "denied the charges": those of a prosecutor, or of who accuses somebody
      boolean charged =
          context.find(
                  marker.at() + 1, Math.min(sentence.endToken(), marker.at() + 4), CHARGED::equals)
              >= 0;
      if (charged
          && !claim.accuses()
          && !Parties.head(String.valueOf(claim.voice().key())).equals("prosecution")) {
        continue;
      }
      boolean other =
          !Parties.one(claim.voice(), who) && !Parties.one(claim.voice(), answer.voice());
      if (other && claim.end() - claim.first() >= 2) {
        if (found == null && between(context, sentence, claim, marker)) {
          return null;
        }
        Statement whole = whole(context, statements, k).upTo(marker.first());
        Set<String> said = context.contentWords(whole.first(), whole.end());
        if (found == null && !marker.about().isEmpty() && shared(said, marker.about()) == 0) {
          return null;
        }
        // of what was said before, the answer is to that with which it shares its words
        int shared = shared(said, words);
        if (found == null || shared > most) {
          found = new Rejoinder(whole, answer, How.OUTRIGHT);
          most = shared;
        }
      }
    }
    return found;
  }

  /**
   * Whether the text tells what is turned down between a statement and the words that do so,
   * without giving it to a party: "The capital has sent a complaint, accusing the north of arming
   * rebels. The president denied those claims", "After speculation that the two would part, the
   * chairman denied the reports".
   */
  private static boolean between(
      Context context, Sentence sentence, Statement claim, Marker marker) {
    int end = Math.min(sentence.endToken(), marker.at() + 5);
    if (context.find(marker.at() + 1, end, CHARGES::contains) < 0) {
      return false;
    }
    return told(context, claim, marker.first(), marker.at());
  }

  /** The same of a statement that itself turns down what was said. */
  static boolean between(Context context, Statement claim, Statement answer) {
    int end = Math.min(answer.end(), answer.first() + 9);
    return answer.denies()
        && context.find(answer.first(), end, CHARGES::contains) >= 0
        && told(context, claim, answer.first(), answer.first() + 4);
  }

  private static boolean told(Context context, Statement claim, int first, int at) {
    Tokens tokens = context.tokens();
    Sentence own = context.sentences().get(sentence(context, claim.first()));
    Sentence sentence = context.sentences().get(sentence(context, first));
    for (int i = Math.max(claim.end(), own.endToken()); i < first; i++) {
      boolean accusing = tokens.is(i, "accusing", "alleging", "blaming", "claiming");
      boolean rumoured =
          RUMOURS.contains(tokens.lower(i)) && tokens.is(i + 1, "that", "of", "about");
      if (accusing || rumoured) {
        return true;
      }
    }
    for (int i = sentence.firstToken(); i < at; i++) {
      if (SPECULATING.contains(tokens.lower(i)) && tokens.is(i + 1, "that", "of", "about")) {
        return true;
      }
    }
    return false;
  }

  private static final String CHARGED = "charges";

  private static final WordSet CHARGES =
      WordSet.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "charge",
          "charges",
          "report",
          "reports",
          "suggestion",
          "suggestions");

  private static final WordSet SPECULATING =
      WordSet.of("speculation", "rumour", "rumours", "rumor", "rumors", "gossip");

  private static final WordSet RUMOURS =
      WordSet.union(
          CHARGES, SPECULATING, WordSet.of("complaint", "complaints", "suspicion", "suspicions"));

  /** A statement with what its party says before it in the same sentence. */
  private static Statement whole(Context context, List<Statement> statements, int number) {
    Statement last = statements.get(number);
    if (number == 0) {
      return last;
    }
    Statement before = statements.get(number - 1);
    boolean one =
        sentence(context, before.first()) == sentence(context, last.first())
            && Parties.one(before.voice(), last.voice());
    return one
        ? new Statement(
            before.voice(), before.first(), last.end(), last.denies(), last.accuses(), true, false)
        : last;
  }

  /** What the party that disagrees says instead, or else the words with which it does. */
  private static @Nullable Statement answer(
      Context context, Sentence sentence, Marker marker, List<Statement> statements) {
    Tokens tokens = context.tokens();
    Voice who = marker.who();
    if (who == null) {
      return null;
    }
    // a statement in whose midst the marker stands began before it
    int from = Math.max(0, behind(statements, marker.first()) - 3);
    for (Statement next : statements.subList(from, statements.size())) {
      boolean own = next.first() <= marker.first() && marker.first() < next.end();
      int far = sentence(context, next.first()) - sentence.index();
      if (far > 1) {
        break;
      }
      if (far < 0 || !own && next.first() < marker.at()) {
        continue;
      }
      if (own) {
        if (next.voice().equals(who) && next.end() - marker.at() >= 3) {
          return next; // "It is false that ...", "Wrong, they never came"
        }
        continue;
      }
      if (far == 1 && named(context, sentence, marker, next)) {
        return next;
      }
      if (far == 0 && next.first() >= marker.at() || theirs(context, next, who)) {
        return next;
      }
    }
    Statement told = told(context, sentence, who);
    if (told != null) {
      return told;
    }
    int end = Math.min(sentence.endToken(), marker.at() + 14);
    for (int k = marker.at() + 1; k < end; k++) {
      if (tokens.is(k, ".", ";", "but")) {
        end = k;
      }
    }
    return new Statement(who, marker.first(), end, true, false, true, true);
  }

  /** "Not so, says the contractor. Harbour Works told us ...": who it is comes behind. */
  private static boolean named(
      Context context, Sentence sentence, Marker marker, Statement statement) {
    Voice who = marker.who();
    String key = who == null ? null : who.key();
    String name = statement.voice().key();
    Sentence next = context.sentences().get(sentence(context, statement.first()));
    boolean bare = marker.first() == sentence.firstToken() && marker.at() <= marker.first() + 3;
    return bare
        && next.block() == sentence.block()
        && key != null
        && name != null
        && who.speaker() != null
        && who.speaker().startsWith("the ")
        && key.indexOf(' ') < 0
        && key.indexOf(':') < 0
        && name.indexOf(':') < 0
        && context.nameAt(next.firstToken()) != null;
  }

  /** "The negotiator laughed at that. She had 140 names on her list": told for her, or null. */
  private static @Nullable Statement told(Context context, Sentence sentence, Voice who) {
    Tokens tokens = context.tokens();
    if (sentence.index() + 1 >= context.sentences().size()) {
      return null;
    }
    Sentence next = context.sentences().get(sentence.index() + 1);
    boolean pronoun =
        next.block() == sentence.block()
            && tokens.is(next.firstToken(), "its", "their", "it", "they", "he", "she", "his", "her")
            && context.voice(next.span()) == null;
    return pronoun
        ? new Statement(who, next.firstToken(), next.endToken(), true, false, true, true)
        : null;
  }

  /** Whether a statement is a party's own: by its key, or by one of "its" people. */
  private static boolean theirs(Context context, Statement statement, Voice who) {
    if (Parties.one(statement.voice(), who)) {
      return true;
    }
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(sentence(context, statement.first()));
    if (tokens.is(sentence.firstToken(), "its", "their", "it", "they", "he", "she", "his", "her")) {
      return true;
    }
    String speaker = statement.voice().speaker();
    String[] words = speaker == null ? new String[0] : speaker.toLowerCase(Locale.ROOT).split(" ");
    for (int k = 0; k < words.length; k++) {
      if (OWNING.contains(words[k])) {
        return true;
      }
    }
    // "The Friends of the Pool disagree. The group says": a name taken up by what it is
    return words.length == 2 && words[0].equals("the") && Parties.body(words[1]);
  }

  private static final Set<String> OWNING = Set.of("its", "their", "his", "her");

  /** The two accounts that a text announces to differ. */
  private static @Nullable Rejoinder ahead(
      Context context, Sentence sentence, Marker marker, List<Statement> statements) {
    Statement claim = null;
    for (Statement next : statements.subList(behind(statements, marker.at()), statements.size())) {
      int at = sentence(context, next.first());
      if (claim == null) {
        if (at - sentence.index() > NEAR) {
          return null;
        }
        claim = next;
      } else if (at - sentence(context, claim.first()) > NEAR) {
        return null;
      } else if (Parties.two(claim.voice(), next.voice())) {
        return new Rejoinder(claim, next, How.OUTRIGHT);
      }
    }
    return null;
  }

  // ---- what the words of two statements show

  private static @Nullable Rejoinder opposed(
      Context context, List<Statement> statements, int number) {
    Statement answer = statements.get(number);
    for (int k = number - 1; k >= 0; k--) {
      Statement claim = statements.get(k);
      if (sentence(context, answer.first()) - sentence(context, claim.first()) > NEAR) {
        return null;
      }
      if (claim.end() > answer.first()
          || within(context, claim, answer)
          || !Parties.two(claim.voice(), answer.voice())
          || Parties.takenUp(claim.voice(), answer.voice())) {
        continue;
      }
      String speaker = String.valueOf(answer.voice().speaker()).toLowerCase(Locale.ROOT);
      if (speaker.startsWith("its ") || speaker.startsWith("their ")) {
        return null; // one of its own people
      }
      boolean next = sentence(context, answer.first()) - sentence(context, claim.first()) <= 1;
      int shared = shared(context, claim, answer);
      boolean refers = refers(context, answer);
      boolean negates =
          next
              && (claim.denies() != answer.denies() && (shared >= 2 || shared == 1 && refers)
                  || answer.denies() && refers && pronoun(context, answer)
                  || claim.accuses() && accused(context, claim, answer)
                  || answer.insists() && answer.denies() && denied(context, answer)
                  || paid(context, claim, answer));
      // "insists that it is a copy ... says it is genuine"
      boolean topic =
          claim.insists()
              && context.tokens().is(answer.first(), "it", "they", "he", "she")
              && context.tokens().is(answer.first() + 1, "is", "was", "are", "were");
      boolean insists =
          topic
              || (claim.insists() || answer.insists())
                  && shared >= 1
                  && next
                  && !answer.demands(context);
      // two who say in turn that it is not so are of one mind
      if (claim.denies() && answer.denies() && !claim.accuses() && !answer.insists()) {
        continue;
      }
      if (negates || insists || emphatic(context, claim, answer) && next) {
        // that nothing was paid and that so much was paid are at odds, whatever the words
        return new Rejoinder(
            claim, answer, paid(context, claim, answer) ? How.OUTRIGHT : How.WORDS);
      }
      if (next && Retorts.is(context, claim, answer)) {
        return new Rejoinder(claim, answer, How.OUTRIGHT);
      }
      return next && own(context, answer) ? new Rejoinder(claim, answer, How.FIGURES) : null;
    }
    return null;
  }

  /**
   * Whether the one tells what the other says, with nothing between the two: "prosecutors allege
   * that he fired after she told him that she was leaving".
   */
  static boolean within(Context context, Statement claim, Statement answer) {
    boolean one = sentence(context, claim.first()) == sentence(context, answer.first());
    boolean joined = context.tokens().is(claim.end() - 1, "after", "when", "because", "that");
    boolean since = context.tokens().is(claim.end() - 1, "before", "until", "since", "if");
    return one
        && claim.end() <= answer.first()
        && (claim.end() == answer.first() || joined || since);
  }

  /** "denied having had any warning", "denied that it ever called". */
  private static boolean denied(Context context, Statement answer) {
    return context.find(
            answer.first(),
            Math.min(answer.end(), answer.first() + 9),
            w -> w.equals("any") || w.equals("ever") || w.equals("anybody") || w.equals("anyone"))
        >= 0;
  }

  private static boolean pronoun(Context context, Statement answer) {
    return context.tokens().is(answer.first(), "he", "she", "they", "it");
  }

  /** Whether the one who is blamed speaks: "blamed the pilot ... the pilots' guild said". */
  private static boolean accused(Context context, Statement claim, Statement answer) {
    int end = blamed(context, claim);
    Set<String> blamed = context.contentWords(claim.first(), end);
    blamed.addAll(context.nameKeys(claim.first(), end));
    Set<String> bodies = new HashSet<>();
    for (int i = claim.first(); i < end; i++) {
      bodies.add(String.valueOf(Parties.noun(context.tokens().lower(i))));
    }
    Voice voice = answer.voice();
    Set<String> marks = Parties.marks(String.valueOf(voice.key()));
    if (voice.body() != null) {
      marks.addAll(Parties.marks(voice.body()));
    }
    for (String mark : marks) {
      if (blamed.contains(mark) || blamed.contains(Lemmas.fold(Lexicon.get(), mark))) {
        return true;
      }
    }
    // "accused officers of charging ... the police commander said"
    String speaker = String.valueOf(voice.speaker()).toLowerCase(Locale.ROOT);
    for (String word : speaker.split("[ ,'\u2019]+")) {
      String noun = Parties.noun(word);
      if (noun != null && bodies.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token behind those that tell who is blamed: of what somebody is alleged to have done,
   * whoever is told of once the deed has its time or its reason is not blamed for it ("allege that
   * the guard fired after she had called").
   */
  private static int blamed(Context context, Statement claim) {
    int at =
        context.find(
            claim.first() + 1,
            claim.end(),
            w -> w.equals("after") || w.equals("because") || w.equals("when") || w.equals("while"));
    return at < 0 ? claim.end() : at;
  }

  /** "There will be no job losses at all": said against what somebody has said. */
  private static boolean emphatic(Context context, Statement claim, Statement answer) {
    Tokens tokens = context.tokens();
    if (claim.denies() || !answer.denies()) {
      return false;
    }
    for (int i = answer.first(); i < answer.end(); i++) {
      if (tokens.is(i, "no", "not", "nothing", "never", "none", "nobody")) {
        boolean strong = false;
        for (int k = i + 1; k < Math.min(answer.end() + 1, i + 7); k++) {
          strong |=
              tokens.is(k, "whatsoever")
                  || tokens.sequence(k, "at", "all")
                  || tokens.sequence(k, "of", "any", "kind")
                  || tokens.sequence(k, "of", "any", "sort");
        }
        // who saw nothing at all does not gainsay
        boolean senses = SENSING.contains(context.verb(i - 1));
        if (strong && !senses) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<String> SENSING =
      Set.of("see", "hear", "notice", "feel", "know", "find", "remember");

  /** Whether a statement gives a number of its own for something told before. */
  private static boolean own(Context context, Statement answer) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(sentence(context, answer.first()));
    for (int k = answer.first() - 1;
        k >= Math.max(sentence.firstToken(), answer.first() - 7);
        k--) {
      boolean account =
          tokens.is(k, "reckoning", "tally", "count", "estimate", "calculation", "log", "figures");
      if (account || tokens.is(k, "put", "puts") && k >= answer.first() - 2) {
        return true;
      }
    }
    int first = answer.first();
    Quantity quantity = null;
    for (Quantity each : context.quantities(sentence)) {
      if (quantity == null && each.firstToken() >= first && each.firstToken() < answer.end()) {
        quantity = each;
      }
    }
    int number = quantity != null ? quantity.firstToken() : timed(context, sentence, answer);
    if (number < 0) {
      return false;
    }
    boolean equation = false;
    for (int k = first; k < Math.min(number, first + 6); k++) {
      // "the gap was under 48 hours", "it was nearer 40"
      equation |=
          (tokens.is(k, "was", "is", "were", "are", "stood", "came")
                  || tokens.is(k, "be") && tokens.is(k - 1, "would", "will", "may", "must"))
              && (tokens.is(first, "the", "it", "that", "they") && k <= first + 4)
              && number - k <= 4;
    }
    // "1,240 had failed to report": of what the first has counted
    boolean elided =
        quantity != null
            && number == first
            && quantity.head() < 0
            && quantity.kind() == Quantity.Kind.COUNT;
    boolean admits =
        number <= first + 2
            && ADMITTING.contains(context.verb(tokens.is(first, "to") ? first - 1 : first - 1));
    return equation || elided || admits || quantity != null && multiple(tokens, quantity);
  }

  /** "a quarter of that", "three times as many". */
  public static boolean multiple(Tokens tokens, Quantity quantity) {
    int end = quantity.endToken();
    return quantity.kind() == Quantity.Kind.SHARE
            && tokens.is(end, "of")
            && tokens.is(end + 1, "that", "this", "it")
            && !tokens.isWord(end + 2)
        || tokens.is(end, "times") && tokens.is(end + 1, "as", "that", "this");
  }

  private static final Set<String> ADMITTING =
      Set.of("admit", "concede", "acknowledge", "grant", "allow", "own");

  private static int timed(Context context, Sentence sentence, Statement answer) {
    for (Timex timex : context.timexes(sentence)) {
      int token = context.tokens().tokenAt(timex.span().start());
      if (timex.type() == Timex.Type.DURATION && token >= answer.first() && token < answer.end()) {
        return token;
      }
    }
    return -1;
  }

  /** Whether two statements each have a number of one unit. */
  public static boolean counted(Context context, Statement a, Statement b) {
    for (Quantity x : context.quantities(context.sentences().get(sentence(context, a.first())))) {
      for (Quantity y : context.quantities(context.sentences().get(sentence(context, b.first())))) {
        boolean inside =
            x.firstToken() >= a.first() - 1
                && x.firstToken() < a.end()
                && y.firstToken() >= b.first() - 1
                && y.firstToken() < b.end();
        if (inside && x.unit().equals(y.unit())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one says that nothing was paid, and the other names a sum. */
  private static boolean paid(Context context, Statement a, Statement b) {
    Statement denial = a.denies() ? a : b;
    Statement other = denial == a ? b : a;
    int paid = context.find(denial.first(), denial.end(), PAYING::contains);
    int none = context.find(denial.first(), denial.end(), NONE::contains);
    boolean sum = context.tokens().is(none, "no") && paid > none + 2;
    if (a.denies() == b.denies() || paid < 0 || none < 0 || sum) {
      return false;
    }
    Sentence sentence = context.sentences().get(sentence(context, other.first()));
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.kind() == Quantity.Kind.MONEY && quantity.firstToken() >= other.first() - 1) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NONE = Set.of("nothing", "nobody", "none", "not", "never", "no");

  private static final Set<String> PAYING =
      Set.of(
          "paid",
          "pay",
          "ransom",
          "bribe",
          "bribes",
          "payment",
          "payments",
          "money",
          "handed",
          "given",
          "gave");

  /** Whether two statements are about one thing, by their words. */
  static boolean meet(Context context, Statement claim, Statement answer) {
    return refers(context, answer) || shared(context, claim, answer) >= 1;
  }

  /** How many content words two statements share, or have of one stem. */
  private static int shared(Context context, Statement a, Statement b) {
    return shared(
        context.contentWords(a.first(), a.end()), context.contentWords(b.first(), b.end()));
  }

  private static int shared(Set<String> left, Set<String> right) {
    int shared = 0;
    for (String word : right) {
      if (left.contains(word)
          || left.stream().anyMatch(other -> Lexicon.get().related(word, other))) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether a statement points back at what was said before. */
  private static boolean refers(Context context, Statement statement) {
    Tokens tokens = context.tokens();
    for (int i = statement.first(); i < Math.min(statement.end(), statement.first() + 14); i++) {
      boolean points =
          tokens.is(i, "them", "it") && i > statement.first()
              || tokens.is(i, "that", "this")
                  && (!tokens.isWord(i + 1) || tokens.is(i + 1, "is", "was", "under", "in"));
      if (points) {
        return true;
      }
    }
    return false;
  }
}
