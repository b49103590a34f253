package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** Tells which words begin a run: what capital is that of a name. */
final class Openers {
  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Runs runs;
  private final Lexicon lexicon = Lexicon.get();

  Openers(Tokens tokens, Evidence evidence, Known known, Runs runs) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = known;
    this.runs = runs;
  }

  boolean starts(int i, Sentence sentence) {
    boolean clock =
        tokens.is(i, "am", "pm", "a.m.", "p.m.") && tokens.isNumber(i - 1)
            || tokens.is(i - 1, "am", "pm", "a.m.", "p.m.")
                && Evidence.isAllCapitals(tokens.text(i))
                && tokens.isWord(i)
                && tokens.text(i).length() <= 4;
    if (clock || tokens.glued(i) && tokens.isNumber(i - 1) || money(i) || digits(tokens.text(i))) {
      return false; // "3G", "US$ 40", "A380"
    }
    if (!tokens.isCapitalised(i)) {
      return tokens.isWord(i) && camel(tokens.text(i));
    }
    String lower = tokens.lower(i);
    if (lower.length() == 1 && tokens.is(i + 1, "-") && tokens.isNumber(i + 2)) {
      return false; // "a K-2 centre"
    }
    if (lower.length() == 1 && !tokens.isCapitalised(i + 1) && !tokens.is(i + 1, "-", "&")) {
      return false;
    }
    if (lower.equals("i") || lower.startsWith("i'")) {
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
      return will
          || !(NameWords.FUNCTION.contains(lower) && !Evidence.isAllCapitals(tokens.text(i)));
    }
    return opener(i);
  }

  /** Words that begin the names of places and few sentences: "Port Antonio was flooded". */
  private static final WordSet NATURE =
      WordSet.of(
          "lake", "mount", "cape", "port", "fort", "san", "santa", "santo", "são", "sao", "saint",
          "puerto", "ras");

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
    return sign && tokens.text(i).length() <= 3 && Evidence.isAllCapitals(tokens.text(i));
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
      return lower.equals("us") && text.equals("US") || lower.equals("will") && next;
    }
    if (Evidence.isAllCapitals(text) && text.length() > 1) {
      return true;
    }
    if (NameWords.SPEECH.contains(lower) && NameWords.HONORIFICS.contains(tokens.lower(i + 1))) {
      return false; // "Said Mr Sharma"
    }
    if (evidence.nameAnyway(lower) || NameWords.seat(lower) != null) {
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
    if (NameWords.HONORIFICS.contains(lower)
        || known.role(lower)
        || lexicon.isGivenName(lower)
        || NameWords.THING_STARTS.contains(lower)
        || NATURE.contains(lower)
        || evidence.together(lower, tokens.lower(i + 1))
        || NameWords.ROLE_ACTIONS.contains(lower) && known.role(tokens.lower(i + 1))) {
      return true;
    }
    int end = runs.run(i, tokens.sentences().get(tokens.sentenceOf(i)).endToken());
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
