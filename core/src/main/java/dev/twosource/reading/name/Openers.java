package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Tells which words begin a run: what capital is that of a name. */
final class Openers {
  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Runs runs;
  private final Abroad abroad;
  private final Lexicon lexicon = Lexicon.get();

  Openers(Tokens tokens, Evidence evidence, Known known, Runs runs, Abroad abroad) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = known;
    this.runs = runs;
    this.abroad = abroad;
  }

  boolean starts(int i, Sentence sentence) {
    boolean capital = tokens.isCapitalised(i);
    if (!capital && !(tokens.isWord(i) && camel(tokens.text(i)))) {
      return false;
    }
    boolean clock =
        tokens.is(i, "am", "pm", "a.m.", "p.m.") && tokens.isNumber(i - 1)
            || tokens.is(i - 1, "am", "pm", "a.m.", "p.m.")
                && tokens.isAllCapitals(i)
                && tokens.isWord(i)
                && tokens.text(i).length() <= 4;
    if (clock || tokens.glued(i) && tokens.isNumber(i - 1) || money(i) || digits(tokens.text(i))) {
      return false; // "3G", "US$ 40", "A380"
    }
    if (!capital) {
      return true; // "eBay"
    }
    String lower = tokens.lower(i);
    if (lower.length() == 1 && tokens.is(i + 1, "-") && tokens.isNumber(i + 2)) {
      return false; // "a K-2 centre"
    }
    if (lower.length() == 1 && !tokens.isCapitalised(i + 1) && !tokens.is(i + 1, "-", "&")) {
      return false;
    }
    if (lower.equals("i") || lower.startsWith("i'") || SCALES.contains(lower)) {
      return false;
    }
    if (NameWords.TIMES.contains(lower)) {
      boolean person =
          lexicon.isGivenName(lower)
              && tokens.isCapitalised(i + 1)
              && !tokens.isNumber(i + 1)
              && !NameWords.TIMES.contains(tokens.lower(i + 1))
              && evidence.capital(tokens.lower(i + 1)) > 0;
      boolean day =
          tokens.is(i - 1, "on", "last", "next", "this", "every", "by", "since", "until", "from");
      return person && !day && !evidence.opens(i, sentence);
    }
    if (evidence.style(tokens.sentenceOf(i)) != Evidence.Style.NORMAL) {
      return (!tokens.is(i - 1, "a", "an") || !evidence.common(lower)) && runs.headlineName(i);
    }
    if (!evidence.opens(i, sentence)) {
      boolean will = lower.equals("will") && tokens.isCapitalised(i + 1);
      return will || !(NameWords.FUNCTION.contains(lower) && !tokens.isAllCapitals(i));
    }
    return opener(i);
  }

  /** Words that begin the names of places and few sentences: "Port Antonio was flooded". */
  private static final WordSet NATURE =
      WordSet.of(
          "lake", "mount", "cape", "port", "fort", "san", "santa", "santo", "são", "sao", "saint",
          "puerto", "ras");

  /** Scales, which bear the names of people and name nobody: "12 degrees Celsius". */
  private static final WordSet SCALES = WordSet.of("celsius", "fahrenheit", "kelvin", "richter");

  private boolean money(int i) {
    if (tokens.isNumber(i + 1) && NameWords.MONEY_SIGNS.contains(tokens.lower(i))) {
      return true;
    }
    String next = tokens.lower(i + 1);
    boolean sign =
        next.equals("$")
            || next.equals("£")
            || next.equals("€")
            || next.equals("¥")
            || next.equals("#");
    return sign && tokens.text(i).length() <= 3 && tokens.isAllCapitals(i);
  }

  private static boolean digits(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "iPhone", "eBay": a capital inside. */
  static boolean camel(String word) {
    return word.length() > 3
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  /** Whether the first word of a sentence begins a name. */
  private boolean opener(int i) {
    String lower = tokens.lower(i);
    String text = tokens.text(i);
    boolean next =
        tokens.isCapitalised(i + 1)
            && tokens.sentenceOf(i + 1) == tokens.sentenceOf(i)
            && !tokens.glued(i + 1);
    if (NameWords.FUNCTION.contains(lower)) {
      return lower.equals("us") && text.equals("US")
          || lower.equals("will") && next
          || next
              && PLAIN_FAMILIES.contains(lower)
              && (Syllables.at(tokens, evidence, i + 1) || lower.equals("he") && rare(i + 1));
    }
    if (tokens.isAllCapitals(i) && text.length() > 1) {
      return true;
    }
    if (NameWords.SPEECH.contains(lower) && NameWords.HONORIFICS.contains(tokens.lower(i + 1))) {
      return false; // "Said Mr Sharma"
    }
    if (evidence.nameAnyway(i) || NameWords.seat(lower) != null) {
      return true;
    }
    if (next && Syllables.at(tokens, evidence, i + 1)) {
      return true; // "Park Geun-hye"
    }
    if (abroad.opens(i) || aged(i)) {
      return true;
    }
    if (!next) {
      String after = tokens.lower(i + 1);
      boolean joined =
          NameWords.PARTICLES.contains(after) && !after.equals("do") && tokens.isCapitalised(i + 2);
      boolean of =
          (after.equals("of") || after.equals("for") && Runs.office(lower))
              && (NameWords.BODY_HEADS.contains(lower)
                  || NameWords.PLACE_HEADS.contains(lower)
                  || known.role(lower))
              && (tokens.isCapitalised(i + 2) || tokens.is(i + 2, "the"));
      boolean hyphen = tokens.is(i + 1, "-") && tokens.glued(i + 2) && tokens.isCapitalised(i + 2);
      return joined && lexicon.isGivenName(lower) || of || hyphen && lexicon.isGivenName(lower);
    }
    int end = runs.run(i, tokens.sentences().get(tokens.sentenceOf(i)).endToken());
    if (TELLING.contains(lower) && !hasRole(i, end)) {
      return false;
    }
    if (NameWords.HONORIFICS.contains(lower)
        || known.role(lower)
        || lexicon.isGivenName(lower)
        || NameWords.THING_STARTS.contains(lower)
        || NATURE.contains(lower)
        || PROUD.contains(lower)
        || rare(i + 1) && thing(lower)
        || NameWords.ROLE_ACTIONS.contains(lower) && known.role(tokens.lower(i + 1))) {
      return true;
    }
    String last = tokens.lower(end - 1);
    boolean body =
        NameWords.BODY_ENDS.contains(last)
            || NameWords.TRADES.contains(last)
            || NameWords.placeEnd(last)
            || NameWords.OTHER_ENDS.contains(
                NameWords.GENERATIONS.contains(last) ? tokens.lower(end - 2) : last)
            || known.demonymEnd(i, end) > i + 1;
    return (body || known.placeEnd(i, end) > i) && !adverb(lower)
        || (lexicon.isAdjective(lower) || lexicon.isNoun(lower)) && hasRole(i, end);
  }

  /** Family names that are plain words of the language, too: "He Jiankui", "So Hyun-woo". */
  private static final WordSet PLAIN_FAMILIES =
      WordSet.of("he", "you", "so", "no", "an", "do", "my");

  /** Adjectives that begin the names of bodies and few sentences with a name behind them. */
  private static final WordSet PROUD =
      WordList.probed(
          """
              air united royal imperial holy saudi social christian democratic standard iron
              grand deutsche national international federal""");

  /** Adjectives that say something of a name behind them: "Former Kutztown University". */
  private static final WordSet TELLING =
      WordList.probed(
          """
              former outgoing incoming rival fellow local nearby neighbouring neighboring
              embattled troubled disgraced veteran longtime ousted retired ailing fired sacked
              jailed suspended beleaguered leading senior struggling loss-making giant
              visiting newly fallen bankrupt""");

  /** Whether a word with a capital is none of the language. */
  private boolean rare(int i) {
    String lower = tokens.lower(i);
    return tokens.isWord(i)
        && !evidence.common(lower)
        && !NameWords.TIMES.contains(lower)
        && lexicon.demonym(lower) == null;
  }

  /**
   * Whether a noun before a name is a part of it rather than what is said of its bearer: "Xi
   * Jinping", "Bank Indonesia", but not "Striker Diatta".
   */
  private boolean thing(String lower) {
    NounClass of = lexicon.nounClass(lower);
    return lexicon.isSurname(lower) && of != NounClass.PERSON
        || lexicon.isNoun(lower)
            && !lexicon.isVerb(lower)
            && !lexicon.isAdjective(lower)
            && !evidence.plural(lower)
            && of != NounClass.PERSON
            && of != NounClass.GROUP
            && of != NounClass.EVENT;
  }

  /** "Ana, 7, won": nobody but a person is followed by an age. */
  private boolean aged(int i) {
    String years = tokens.text(i + 2 < tokens.size() ? i + 2 : i);
    return tokens.is(i + 1, ",")
        && tokens.isNumber(i + 2)
        && tokens.is(i + 3, ",")
        && years.length() <= 2
        && tokens.sentenceOf(i) == tokens.sentenceOf(i + 2)
        && !evidence.plural(tokens.lower(i))
        && lexicon.commonness(tokens.lower(i)) < 4;
  }

  private static boolean adverb(String lower) {
    return lower.endsWith("ly");
  }

  private boolean hasRole(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (known.role(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
