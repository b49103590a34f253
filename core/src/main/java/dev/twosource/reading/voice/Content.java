package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/** Finds where what is said begins after a verb of speech. */
final class Content {
  private Content() {}

  /**
   * The first token of what is said after a verb, or -1 where the verb says nothing here.
   *
   * @param verb the verb
   * @param form what the verb needs
   * @param end the end of the sentence
   * @param quoted which tokens stand in quotations
   */
  static int start(Tokens tokens, int verb, SpeechVerbs.Form form, int end, boolean[] quoted) {
    int at = skip(tokens, verb, form, end);
    if (at >= end || tokens.is(at, ".", ";", ")")) {
      return -1;
    }
    if (tokens.is(at, ",", ":")) {
      boolean quote = at + 1 < end && quoted[at + 1];
      return quote || tokens.is(at, ":") ? at + 1 : -1;
    }
    if (tokens.is(at, "that") && !form.kind().counts()) {
      return at + 1;
    }
    boolean counts = form.kind().counts();
    if (quoted[at] || at > verb + 1 && tokens.is(at - 1, "that") && !counts) {
      return at;
    }
    return switch (form.kind()) {
      case SAY ->
          tokens.is(at, "of", "so", "to", "nothing", "no", "yes", "goodbye", "farewell", "about")
                  && !clause(tokens, at, end)
                  && !none(tokens, at, end)
              ? -1
              : at;
      case TELL ->
          tokens.is(at, "to", "about", "of", "at", "in", "on", "from", "by", "with")
                  || !clause(tokens, at, end) && !told(tokens, at, end)
              ? -1
              : at;
      case STATE ->
          insists(tokens, verb, at, end)
                  || tokens.is(at, "to")
                      && (tokens.is(at + 1, "have", "be") || number(tokens, at + 1, end, 5))
                  || tokens.is(verb, "estimated")
                      && tokens.is(verb - 1, "has", "have", "had")
                      && tokens.is(at, "at")
                      && number(tokens, at + 1, end, 5)
                  || tokens.is(verb, "reckon", "reckons", "reckoned")
                      && tokens.is(at, "with", "on")
                      && number(tokens, at + 1, end, 4)
                  || tokens.is(verb, "deny", "denies", "denied", "denying")
                      && tokens.lower(tokens.is(at, "ever", "even") ? at + 1 : at).endsWith("ing")
                  || !preposition(tokens, at)
                      && (clause(tokens, at, end)
                          || number(tokens, at, end, 9)
                          || put(tokens, at, end))
              ? at
              : -1;
      case DECLARE -> !preposition(tokens, at) && clause(tokens, at, end) ? at : -1;
      case FIND -> tokens.is(verb, "find", "finds", "found") && bare(tokens, at, end) ? at : -1;
      case COUNT -> counts(tokens, verb, at, end) ? at : -1;
      case BARE -> bare(tokens, at, end) ? at : -1;
      // "spoke of 40 dead"
      case LABEL ->
          tokens.is(verb, "speak", "speaks", "spoke", "spoken")
                  && tokens.is(at, "of")
                  && number(tokens, at + 1, end, 4)
              ? at
              : -1;
    };
  }

  /** "The union claims the owner left early": what nobody insists on but a clause. */
  private static boolean insists(Tokens tokens, int verb, int at, int end) {
    if (!AttributionReader.insists(tokens.lower(verb))
        || !SpeakerNouns.PLAIN.contains(tokens.lower(at))
        || preposition(tokens, at)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(end, at + 6) && tokens.isWord(i); i++) {
      String word = tokens.lower(i);
      String lemma = Lexicon.get().lemma(word, true);
      boolean past =
          !word.endsWith("s")
              && !word.endsWith("ing")
              && !lemma.equals(word)
              && Lexicon.get().isVerb(lemma);
      if (past && !SpeakerReader.PREPOSITIONS.contains(tokens.lower(i - 1))) {
        return !tokens.is(i + 1, "by", "in", "on", "at", "of");
      }
    }
    return false;
  }

  /** "said no such letter existed", but not "said no to the plan". */
  private static boolean none(Tokens tokens, int at, int end) {
    return tokens.is(at, "no")
        && tokens.isWord(at + 1)
        && !SpeakerReader.PREPOSITIONS.contains(tokens.lower(at + 1))
        && tokens.isWord(at + 2)
        && at + 3 < end;
  }

  /** "told them twice" tells nothing; "told the paper robbers took 9 million" does. */
  private static boolean told(Tokens tokens, int at, int end) {
    return number(tokens, at, end, 16) || end - at > 4;
  }

  private static boolean preposition(Tokens tokens, int at) {
    return SpeakerReader.PREPOSITIONS.contains(tokens.lower(at))
        && !tokens.is(at, "about", "around", "over", "between", "under");
  }

  /** "put the crowd at 20,000", not "put 20 people on a bus". */
  private static boolean put(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 14); i++) {
      if (tokens.is(i, "at")
          && (number(tokens, i, end, 7) || tokens.is(i + 1, "dozens", "hundreds", "thousands"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is what somebody gives with a verb of counting. */
  private static boolean counts(Tokens tokens, int verb, int at, int end) {
    return switch (tokens.lower(verb)) {
      case "assign", "assigns", "assigned", "rate", "rates", "rated" -> figure(tokens, at, end);
      case "put", "puts", "putting", "measure", "measures", "measured", "measuring", "valued" ->
          put(tokens, at, end);
      default -> number(tokens, at, end, 12);
    };
  }

  /** "Assigned a preliminary magnitude of 6.2", "rated it at magnitude 6". */
  private static boolean figure(Tokens tokens, int at, int end) {
    for (int i = at; i < Math.min(end, at + 5); i++) {
      if (tokens.is(i, "magnitude", "intensity", "strength", "probability", "chance")) {
        return number(tokens, i + 1, end, 3);
      }
    }
    return false;
  }

  /** "The army gives nine", "the unions have found 31": a number of what was told before. */
  private static boolean bare(Tokens tokens, int at, int end) {
    int i = at;
    while (i < Math.min(end, at + 4) && tokens.isWord(i) && !number(tokens, i, end, 1)) {
      i++;
    }
    int first = i;
    while (i < end && (number(tokens, i, end, 1) || tokens.is(i, "hundred", "thousand"))) {
      i++;
    }
    return i > first && (i >= end || tokens.is(i, ".", ",", ";", "and", "but", "while"));
  }

  /** "The pieces to be worth 900,000 euros". */
  static boolean worth(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 9); i++) {
      if (tokens.is(i, "worth")) {
        return number(tokens, i + 1, end, 5);
      }
    }
    return false;
  }

  /** "An attendance of", "the time as": whether a noun of what is counted opens the words. */
  static boolean given(Tokens tokens, int at) {
    return tokens.is(at, "a", "an", "the", "its", "their")
        && (COUNTED.contains(tokens.lower(at + 1)) || COUNTED.contains(tokens.lower(at + 2)));
  }

  private static final WordSet COUNTED =
      WordList.probed(
          """
              attendance figure number toll count total estimate crowd turnout damage loss losses
              cost value price sum bill time length duration speed distance weight share proportion
              age""");

  /**
   * The token after the verb's listener, day and medium: "told reporters in a statement on Monday".
   */
  static int skip(Tokens tokens, int verb, SpeechVerbs.Form form, int end) {
    int at = verb + 1;
    if (form.kind() == SpeechVerbs.Kind.TELL) {
      at = listener(tokens, at, end);
    }
    for (int round = 0; round < 4 && at < end; round++) {
      int next = adverbial(tokens, at, end);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static int listener(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 12) && !tokens.is(i, ",", ".", ";"); i++) {
      if (tokens.is(i, "that")) {
        return i;
      }
    }
    for (int i = from; i < Math.min(end, from + 6) && !tokens.is(i, ",", ".", ";"); i++) {
      if (AttributionReader.listener(tokens.lower(i))
          && !tokens.is(i + 1, "agency", "conference", "briefing")) {
        boolean owner =
            tokens.is(i, "her")
                && tokens.isWord(i + 1)
                && !tokens.is(i + 1, "the", "that", "it", "he", "she", "they");
        if (!owner || i + 2 >= end) {
          return i + 1;
        }
      }
    }
    int at = from;
    while (at < end
        && (tokens.isCapitalised(at)
            || at == from && tokens.is(at, "the", "a", "his", "her", "its", "their"))) {
      at++;
    }
    // "the skipper told investigators.": whoever they are, nothing else follows
    int last = at;
    while (last < Math.min(end, at + 3) && tokens.isWord(last) && !tokens.is(last, "that", "of")) {
      last++;
    }
    boolean closes = last >= end || tokens.is(last, ",", ".", ";");
    return last > at && closes && hears(tokens.lower(last - 1)) ? last : at;
  }

  /** Whether a noun is of people or bodies, who can be told something. */
  private static boolean hears(String word) {
    NounClass sort = Lexicon.get().nounClass(Lexicon.get().lemma(word, false));
    return sort == NounClass.PERSON || sort == NounClass.BODY || sort == NounClass.GROUP;
  }

  private static int adverbial(Tokens tokens, int at, int end) {
    String word = tokens.lower(at);
    if (SpeakerReader.day(word) && !genitive(tokens, at + 1)
        || word.equals("later")
        || word.equals("earlier")
        || word.equals("again")
        || word.equals("afterwards")) {
      return hour(tokens, at + 1);
    }
    if (!SpeakerReader.PREPOSITIONS.contains(word)
        && !word.equals("late")
        && !word.equals("early")
        && !word.equals("after")
        && !word.equals("of")) {
      return at;
    }
    if (word.equals("to")) {
      return at;
    }
    if (SpeakerReader.day(tokens.lower(at + 1))) {
      return genitive(tokens, at + 2) ? at : hour(tokens, at + 2);
    }
    if (SpeakerReader.day(tokens.lower(at + 2)) && (word.equals("late") || word.equals("early"))) {
      return at + 3;
    }
    for (int i = at + 1; i < Math.min(end, at + 14) && !tokens.is(i, ",", ".", ";", ":"); i++) {
      if (tokens.is(i, "that") && !AttributionReader.isFinite(tokens.lower(i + 1))) {
        return i;
      }
    }
    for (int i = at + 1; i < Math.min(end, at + 6) && !tokens.is(i, ",", ".", ";", ":"); i++) {
      boolean medium =
          AttributionReader.medium(tokens.lower(i))
              && !AttributionReader.medium(tokens.lower(i + 1));
      if (medium) {
        return i + 1;
      }
    }
    return at;
  }

  /** The token after the part of a day: "on Wednesday evening". */
  private static int hour(Tokens tokens, int i) {
    return tokens.is(i, "morning", "afternoon", "evening", "night", "lunchtime") ? i + 1 : i;
  }

  /** "After Monday's failure" says of what it was said, not when. */
  private static boolean genitive(Tokens tokens, int i) {
    return tokens.is(i, "'s", "’s");
  }

  /** Whether a finite verb stands before the next mark. */
  static boolean finite(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 40); i++) {
      if (AttributionReader.isFinite(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Forms of the past that are no participle, so that a subject stands before them. */
  private static final WordSet PAST =
      WordList.probed(
          """
              tore wore stole froze chose woke rang swam drank swore knew fell rose grew drew took
              went came gave ran became flew threw wrote saw spoke broke began sank shook ate blew
              withdrew overtook underwent forgot hid drove fled""");

  /**
   * Whether a form of the past at a token has a name for its subject: "claims Holm attended", not
   * "confirmed the plans announced".
   */
  private static boolean past(Tokens tokens, int i) {
    String word = tokens.lower(i);
    if (!tokens.isCapitalised(i - 1)
        || tokens.isCapitalised(i)
        || tokens.is(i + 1, "by")
        || word.endsWith("s")
        || word.endsWith("ing")) {
      return false;
    }
    String lemma = Lexicon.get().lemma(word, true);
    return !lemma.equals(word) && Lexicon.get().isVerb(lemma);
  }

  private static boolean clause(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 16) && !tokens.is(i, ",", ";", ":", "."); i++) {
      if (tokens.is(
          i, "who", "which", "whose", "where", "when", "after", "before", "because", "while")) {
        return false;
      }
      if (AttributionReader.isFinite(tokens.lower(i))
          || i > from && (PAST.contains(tokens.lower(i)) || past(tokens, i))) {
        return true;
      }
    }
    return tokens.is(from, "he", "she", "it", "they", "there", "we", "i", "whether", "how", "why");
  }

  /** Whether a number stands within reach, before the next mark. */
  static boolean number(Tokens tokens, int from, int end, int reach) {
    for (int i = from; i < Math.min(end, from + reach) && !tokens.is(i, ",", ";", ":", "."); i++) {
      if (tokens.isNumber(i)) {
        return true;
      }
      switch (tokens.lower(i)) {
        case "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozens",
            "hundreds",
            "thousands",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "half",
            "quarter",
            "third",
            "thirds",
            "quarters",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
