package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/**
 * What the nouns and verbs make of a clause that stand over it without being its own: "fears of a
 * slump", "asked them to leave", "money to build a pier", "announced 300 job cuts".
 */
final class Governors {
  /** Words between a verb and the infinitive of its object: "asked the four banks to lend". */
  private static final int OBJECT = 6;

  /** Nouns that tell of what may come, with "of" or "that". */
  private static final WordSet OPEN =
      WordList.probed(
          """
              fear fears hope hopes risk risks threat threats prospect prospects chance chances
              possibility likelihood danger dangers worry worries speculation rumour rumours rumor
              rumors warning warnings spectre specter expectation expectations""");

  /** Nouns of what has not come about yet, with "for": "a call for an inquiry". */
  private static final WordSet WISHES =
      WordList.probed(
          """
              call calls hope hopes demand demands plea pleas appeal appeals proposal proposals bid
              bids request requests prospects""");

  /** Verbs with "for" or "of" whose object has not come about yet: "called for a rerun". */
  private static final WordSet CALLING =
      WordList.probed(
          """
              called calling calls call hoped hoping hopes pleaded pleading appealed appealing
              pressed pressing pushed pushing campaigned campaigning warned warns warning talked
              talking dreamed""");

  /** Nouns with an infinitive that nobody knows the end of: "an effort to save the yard". */
  private static final WordSet EFFORTS =
      WordList.probed(
          """
              effort efforts fight battle struggle race campaign drive push scramble talks
              negotiations attempt attempts hope hopes request requests appeal plea call calls
              chances threat threats desire ambition measures invitation invitations""");

  /**
   * Nouns of means and undertakings with an infinitive that lies ahead: "money to build a pier".
   */
  private static final WordSet MEANS =
      WordList.probed(
          """
              plan plans scheme project programme program promise pledge vow move moves steps step
              legislation law bill motion funds funding money cash loan grant package licence permit
              approval tender contract order""");

  /** Verbs that one tries with: "tried to land", "is fighting to stem the losses". */
  private static final WordSet TRYING =
      WordList.probed(
          """
              tried attempted fighting battling battled struggled racing raced scrambling scrambled
              fought endeavoured strove striving aspires longs yearns""");

  /** Verbs of choosing somebody and of making ready, with an infinitive ahead. */
  private static final WordSet CHOOSING =
      WordList.probed(
          """
              selected picked appointed nominated designated arranged authorised authorized mandated
              cleared primed geared commissioned earmarked assigned instructed directed pencilled""");

  /** Verbs whose object is to do what the infinitive says, and may not. */
  private static final WordSet ASKING =
      WordList.probed(
          """
              ask asks asked asking urge urges urged urging invite invites invited inviting beg
              begged begging want wants wanted advise advised advises advising encourage encouraged
              encourages call called calls calling challenged pressed lobbied implored warn warned
              warns recommended persuade petitioned""");

  /** Verbs whose object is going to do what the infinitive says. */
  private static final WordSet ORDERING =
      WordList.probed(
          """
              expect expects expected forecast forecasts predict predicts predicted tell tells told
              telling order orders ordered ordering instructs instructed directed intend intends
              intended commissioned chose picked selected""");

  /** What is announced before it is done. */
  private static final WordSet DEEDS =
      WordList.probed(
          """
              cut cuts cutbacks layoff layoffs lay-offs redundancies closure closures reduction
              reductions expansion takeover merger acquisition purchase strike strikes walkout
              boycott shutdown restructuring overhaul rerun tour plan plans""");

  /** Verbs that say of a noun behind them that it is ahead or asked for. */
  private static final WordSet ANNOUNCING =
      WordList.probed(
          """
              announced announces announcing unveiled unveils requests requested requesting
              negotiates negotiating""");

  private Governors() {}

  /** What the noun or verb at token {@code i} makes of a later noun or number. */
  static int noun(Tokens tokens, int i, int token, int high) {
    String word = tokens.lower(i);
    String next = tokens.lower(i + 1);
    boolean governs = next.equals("of") || next.equals("for") || ANNOUNCING.contains(word);
    if (!governs
        || i >= token
        || ModalCues.verb(tokens.lower(token)) && !DEEDS.contains(tokens.lower(token))) {
      return 0; // "a fear of heights kept him away"
    }
    switch (next) {
      case "of" -> {
        return (OPEN.contains(word) || word.equals("warned") || word.equals("warns"))
                && plain(tokens, i + 2, token)
            ? ModalCues.POSSIBLE
            : 0;
      }
      case "for" -> {
        boolean wish = WISHES.contains(word) || CALLING.contains(word) && !lasted(tokens, i);
        if (wish && plain(tokens, i + 2, token)) {
          return ModalCues.POSSIBLE;
        }
        return word.equals("plan") && plain(tokens, i + 2, token) ? ModalCues.PLANNED : 0;
      }
      default -> {}
    }
    return switch (word) {
      case "announced", "announces", "announcing", "unveiled", "unveils" ->
          ahead(tokens, i, token, high) ? ModalCues.PLANNED : 0;
      case "requests", "requested", "requesting", "negotiates", "negotiating" ->
          plain(tokens, i + 1, token)
                  && tokens.isWord(i + 1)
                  && !tokens.is(i + 1, "team", "teams", "side", "group", "party", "table")
              ? ModalCues.POSSIBLE
              : 0; // "the negotiating team" is there
      default -> 0;
    };
  }

  /** "talked for an hour and a half on the phone": how long, and not what for. */
  private static boolean lasted(Tokens tokens, int talked) {
    for (int i = talked + 2; tokens.is(talked, "talked", "talking") && i < talked + 8; i++) {
      if (tokens.is(i, "minutes", "hours", "hour", "minute", "days", "seconds")) {
        return true;
      }
    }
    return false;
  }

  /** What governs the infinitive after "to", when the word before it says nothing itself. */
  static int infinitive(Tokens tokens, int governor, int to, int low) {
    String word = tokens.lower(governor);
    boolean noun = !tokens.is(governor - 1, "to", "will", "would", "not", "they", "we", "who");
    if (TRYING.contains(word) || noun && EFFORTS.contains(word)) {
      return ModalCues.POSSIBLE;
    }
    boolean passive =
        ModalCues.auxiliary(tokens.lower(governor - 1)) || tokens.isCapitalised(governor - 1);
    if (passive && CHOOSING.contains(word)
        || noun && MEANS.contains(word)
        || tokens.sequence(governor - 1, "in", "order")
        || tokens.sequence(governor - 1, "so", "as")) {
      return ModalCues.PLANNED;
    }
    if (!object(tokens, governor)) {
      return 0;
    }
    if (tokens.is(governor - 1, "too")) {
      return ModalCues.NEGATED; // "too ill to travel"
    }
    for (int k = governor - 1; k >= low && k >= governor - OBJECT; k--) {
      String verb = tokens.lower(k);
      boolean active = !ModalCues.auxiliary(tokens.lower(k - 1)) || !ModalCues.verb(verb);
      if (ASKING.contains(verb)) {
        return active || tokens.is(k - 1, "has", "have", "had") ? ModalCues.POSSIBLE : 0;
      }
      if (ORDERING.contains(verb)) {
        return active || tokens.is(k - 1, "has", "have", "had") ? ModalCues.PLANNED : 0;
      }
      if (verb.equals("for") && OPEN.contains(tokens.lower(k - 1))) {
        return ModalCues.POSSIBLE; // "some hope for the yard to recover"
      }
      if (!object(tokens, k) && !tokens.is(k, "for", "of", "on", "'s", "-", "and")) {
        return 0;
      }
    }
    return 0;
  }

  /** What the noun before "that" makes of its clause. */
  static int clause(String word) {
    return OPEN.contains(word)
            || word.equals("concern")
            || word.equals("concerns")
            || word.equals("assumption")
            || word.equals("suspicion")
            || word.equals("suspicions")
            || word.equals("fearing")
            || word.equals("worried")
        ? ModalCues.POSSIBLE
        : 0;
  }

  /** Whether a word may belong to the object of a verb: no verb and no joint of a clause. */
  private static boolean object(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return tokens.isNumber(i)
        || tokens.isWord(i)
            && !ModalCues.auxiliary(word)
            && (!ModalCues.verb(word) || tokens.isCapitalised(i))
            && !JOINTS.contains(word);
  }

  private static final WordSet JOINTS =
      WordList.probed(
          """
              that which who but and or if when while as because by after before with from at in to
              up out on off behind back""");

  /** Whether nothing but the words of one noun phrase stands before a token. */
  private static boolean plain(Tokens tokens, int from, int token) {
    for (int i = from; i < token; i++) {
      boolean owner = tokens.is(i, "'s", "-", "of", "and");
      if (!owner && !object(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token belongs to a deed that is announced: "announced 300 [job] cuts". */
  private static boolean ahead(Tokens tokens, int verb, int token, int high) {
    int head = verb;
    for (int i = verb + 1; i < high && object(tokens, i) && !tokens.is(i, "of", "for"); i++) {
      head = i;
    }
    return token <= head && DEEDS.contains(tokens.lower(head))
        || token > head
            && head > verb
            && DEEDS.contains(tokens.lower(head))
            && tokens.is(head + 1, "of")
            && plain(tokens, head + 2, token);
  }

  /** "nearly drowned", "almost lost": it did not come to that. */
  static boolean nearly(Tokens tokens, int i, int token) {
    if (i != token - 1 || !ModalCues.verb(tokens.lower(token))) {
      return false;
    }
    String lemma = Lexicon.get().lemma(tokens.lower(token), true);
    return switch (lemma) {
      // what goes by degrees was done to that degree
      case "double",
          "treble",
          "triple",
          "quadruple",
          "halve",
          "finish",
          "complete",
          "fill",
          "sell",
          "deplete",
          "exhaust",
          "match",
          "pack",
          "empty",
          "gut",
          "destroy",
          "reach",
          "say" ->
          false;
      default -> !tokens.isNumber(token + 1) || lemma.equals("kill");
    };
  }
}
