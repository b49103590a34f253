package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was decided, agreed or held: the words that tell one question from another like it. */
public final class OutcomeMatter {
  /**
   * Stands among the words of an outcome whose object is only referred to: "turned the application
   * down".
   */
  private static final String REFERRING = "~it";

  private static final int REACH = 16;

  private OutcomeMatter() {}

  /**
   * The words of the clause of a verb, without those who decide and without the decision.
   *
   * @param end the token after the verb's object
   */
  static Set<String> words(Context context, Sentence sentence, int verb, int end) {
    int from = Math.max(sentence.firstToken(), verb - REACH);
    int boundary =
        context.findLast(
            from,
            verb,
            w -> w.equals(";") || w.equals("but") || w.equals("while") || w.equals("after"));
    Set<String> words =
        new TreeSet<>(context.contentWords(boundary < 0 ? from : boundary + 1, end));
    words.removeAll(GENERAL);
    words.removeIf(DECIDING::contains);
    if (referring(context.tokens(), verb, end)) {
      words.add(REFERRING);
    }
    return words;
  }

  /**
   * What is held or called off, one word for all that mean the same, or the empty string: the last
   * such noun before the verb, else the first behind it.
   */
  static String show(Context context, Sentence sentence, int verb, int end) {
    for (int k = verb; k < Math.min(sentence.endToken(), end + 9); k++) {
      String show = show(context, k);
      if (show != null) {
        return show;
      }
      if (k > end && OutcomePhrases.ends(context.tokens(), k)) {
        break;
      }
    }
    for (int k = verb - 1; k >= Math.max(sentence.firstToken(), verb - REACH); k--) {
      String show = show(context, k);
      if (show != null) {
        return show;
      }
    }
    return "";
  }

  private static @Nullable String show(Context context, int i) {
    String noun = context.noun(i);
    for (Set<String> alike : SHOWS) {
      if (alike.contains(noun)) {
        return new TreeSet<>(alike).first();
      }
    }
    return null;
  }

  private static final List<Set<String>> SHOWS =
      List.of(
          Set.of("strike", "walkout", "stoppage", "picket", "walk", "tool"),
          Set.of("march", "rally", "protest", "demonstration", "parade", "procession"),
          Set.of("match", "game", "tie", "fixture", "derby", "semi-final", "final"),
          Set.of("race", "marathon", "regatta", "prix"),
          Set.of("concert", "gig", "performance", "festival", "show", "fair", "carnival"),
          Set.of("meeting", "talk", "talks", "summit", "conference", "session"),
          Set.of("visit", "trip", "tour", "journey"),
          Set.of("launch", "flight", "liftoff", "lift-off"),
          Set.of("election", "vote", "referendum", "ballot", "poll"),
          Set.of("wedding"),
          Set.of("auction", "sale"),
          Set.of("trial", "hearing"),
          Set.of("merger", "takeover", "deal", "merge"),
          Set.of("ceremony", "opening", "unveiling"),
          Set.of("exercise", "drill", "manoeuvre", "maneuver"),
          Set.of("execution"));

  /**
   * One word for all that mean one sort of matter, with the mark of what is said to be of a sort,
   * or the empty string.
   */
  static String sort(String noun) {
    for (Set<String> alike : SORTS) {
      if (alike.contains(noun)) {
        return "~" + new TreeSet<>(alike).first();
      }
    }
    return "";
  }

  private static final List<Set<String>> SORTS =
      List.of(
          Set.of("merger", "takeover", "sale", "acquisition", "buyout", "purchase", "tie-up"),
          Set.of("bill", "act", "law", "legislation", "statute", "reform", "amendment"),
          Set.of("contract", "deal", "agreement", "accord", "pact", "settlement", "treaty"),
          Set.of("permit", "licence", "license", "permission", "consent", "application"),
          Set.of("levy", "tax", "duty", "surcharge", "toll", "charge"),
          Set.of("strike", "walkout", "stoppage", "dispute"),
          Set.of("ship", "vessel", "trawler", "ferry", "freighter", "tanker", "boat"));

  /**
   * The paper of whose purpose a phrase is the object, or the phrase itself: "the bill to cap
   * permits was defeated" tells what became of the bill.
   */
  static Phrase governor(Context context, Sentence sentence, Phrase phrase) {
    Tokens tokens = context.tokens();
    int low = Math.max(sentence.firstToken(), phrase.first() - DEEP);
    for (int i = phrase.head() - 1; i >= low; i--) {
      if (OutcomePhrases.ends(tokens, i) || tokens.is(i, "and", "or", "that")) {
        break;
      }
      if (!PAPERS.contains(context.noun(i))) {
        continue;
      }
      int verb = tokens.is(i + 1, "to") ? i + 2 : i + 1;
      if (purpose(context, i + 1) && verb < phrase.head() && phrase.first() <= verb + 2) {
        return new Phrase(i, i + 1, i, phrase.whole());
      }
    }
    return phrase;
  }

  /** Whether what stands at a token tells what a paper is for: "to cap permits", "banning pets". */
  static boolean purpose(Context context, int i) {
    String word = context.tokens().lower(i);
    return word.equals("to")
        ? Lexicon.get().isVerb(context.tokens().lower(i + 1))
        : word.endsWith("ing") && !context.verb(i).equals(word);
  }

  /** Whether a noun stands for what bodies decide on: a bill, a motion, a budget. */
  public static boolean paper(String noun) {
    return PAPERS.contains(noun);
  }

  /** How far before the object of its purpose a paper may stand. */
  private static final int DEEP = 5;

  /** What bodies decide on that has a purpose. */
  private static final WordSet PAPERS =
      WordList.probed(
          """
              bill act law legislation statute reform amendment plan proposal motion scheme measure
              resolution referendum petition ordinance bylaw by-law decree policy initiative budget
              ban levy tax deal agreement treaty pact accord bid offer application request project
              package""");

  /** The token after the object that begins at a token. */
  static int end(Context context, Sentence sentence, int from, int reach) {
    Tokens tokens = context.tokens();
    int end = from;
    for (int i = from; i < Math.min(sentence.endToken(), from + reach); i++) {
      if (tokens.is(
          i, ",", ".", ";", "after", "when", "but", "because", "despite", "amid", "—", "–",
          "which")) {
        break;
      }
      end = i + 1;
    }
    return Math.max(end, from);
  }

  private static boolean referring(Tokens tokens, int verb, int end) {
    for (int k = verb + 1; k < Math.min(end, verb + 4); k++) {
      if (tokens.is(k, "it")
          || tokens.is(k, "the")
              && tokens.is(
                  k + 1,
                  "application",
                  "plan",
                  "plans",
                  "proposal",
                  "scheme",
                  "motion",
                  "bill",
                  "request")) {
        return !tokens.is(k + 2, "for", "to", "of", "by", "from");
      }
    }
    return false;
  }

  /**
   * Words that stand with any decision, verdict or accord, and tell nothing of what it is about.
   */
  static final Set<String> GENERAL =
      Set.of(
          ("approve reject refuse vote give turn throw back go-ahead light green plan proposal bid "
                  + "permission agreement deal agree reach strike talk fail end break collapse find "
                  + "guilty convict acquit clear walk free call ahead cancel abandon borough city "
                  + "town county night morning approval down through pass adopt decision decide "
                  + "application scheme meeting member win lose keep stay remain sign signed accept "
                  + "support oppose announce report say tell late early long")
              .split(" "));

  private static final Set<String> DECIDING =
      Set.of(
          ("council committee parliament councillor councilor lawmaker senate board court assembly "
                  + "voter deputy minister commission senator congress planner shareholder judge "
                  + "regulator jury legislator government leader union company side negotiator "
                  + "worker resident spokesman spokeswoman")
              .split(" "));
}
