package dev.twosource.reading.text;

import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts the readable blocks of a document into tokens and sentences in one pass. Written here
 * because the grammar over tokens needs cuts that no general tokenizer makes: "Orlov’s" in two,
 * "30-day" in three, "6.40am" in two, "U.S." whole.
 */
public final class Tokenizer {
  /** Words that end in a full stop without ending a sentence. */
  private static final WordSet ABBREVIATIONS =
      WordList.probed(
          """
              mr mrs ms dr prof gen lt col maj capt sgt cpl cmdr adm brig sen rep gov rev hon st mt
              ft jr sr vs no nos art vol fig sec jan feb mar apr jun jul aug sep sept oct nov dec
              mon tue tues wed thu thur thurs fri inc ltd corp co bros dept est approx al messrs
              supt insp det pres vt va pa calif conn mass fla ga tenn ill mich minn wis wash ariz
              colo nev tex okla ala ky md del neb rs tk rp""");

  /** Abbreviations after which a sentence may well end: they are followed by a name otherwise. */
  private static final WordSet MAY_END =
      WordList.probed(
          """
              no inc ltd corp co jr sr al a.m. p.m. u.s. u.k. u.n. e.u. d.c.""");

  /**
   * A sentence is cut where it has so many tokens, or characters. No sentence of the news is as
   * long; without the limit, work for each mark on its sentence would make a text without a full
   * stop cost the square of its length.
   */
  private static final int MOST_TOKENS = 250;

  private static final int MOST_CHARACTERS = 3_000;

  private final String text;
  private final Spellings spellings;
  private int[] starts;
  private int[] ends;
  private String[] words;
  private String[] lower;
  private int[] sentenceOf;
  private int size;
  private final List<Sentence> sentences = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
    this.spellings = new Spellings(text);
    int guess = Math.max(16, text.length() / 5);
    starts = new int[guess];
    ends = new int[guess];
    words = new String[guess];
    lower = new String[guess];
    sentenceOf = new int[guess];
  }

  /**
   * Cuts a document.
   *
   * @param text its text
   * @param blocks its blocks in text order
   */
  public static Tokens tokenize(String text, List<Block> blocks) {
    Tokenizer tokenizer = new Tokenizer(text);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).readable()) {
        tokenizer.block(i, blocks.get(i));
      }
    }
    return new Tokens(
        text,
        tokenizer.size,
        tokenizer.starts,
        tokenizer.ends,
        tokenizer.words,
        tokenizer.lower,
        tokenizer.sentenceOf,
        tokenizer.sentences);
  }

  private void block(int number, Block block) {
    int first = size;
    int at = block.span().start();
    int end = block.span().end();
    while (at < end) {
      int code = text.codePointAt(at);
      if (Character.isWhitespace(code)
          || Character.isSpaceChar(code)
          || Character.isIdentifierIgnorable(code)) {
        at += Character.charCount(code);
        continue;
      }
      int next = next(at, end, code);
      if (size > first && (size - first >= MOST_TOKENS || next - starts[first] > MOST_CHARACTERS)) {
        sentence(first, number, block.role());
        first = size;
      }
      add(at, next);
      at = next;
      if (size - 1 > first && endsSentence(first, at, end)) {
        // closing quotes and brackets belong to the sentence that they close
        while (at < end && isCloser(text.charAt(at))) {
          add(at, at + 1);
          at++;
        }
        sentence(first, number, block.role());
        first = size;
      }
    }
    sentence(first, number, block.role());
  }

  private void sentence(int first, int block, Block.Role role) {
    if (first == size) {
      return;
    }
    int index = sentences.size();
    Arrays.fill(sentenceOf, first, size, index);
    sentences.add(
        new Sentence(index, first, size, new Span(starts[first], ends[size - 1]), block, role));
  }

  private int next(int at, int end, int code) {
    if (code >= '0' && code <= '9') {
      return number(at, end);
    }
    if (Character.isLetter(code)) {
      return word(at, end);
    }
    if ((code == '\'' || code == '’') && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return clitic(at, end);
    }
    if (code == '.' && text.startsWith("...", at) && at + 3 <= end) {
      return at + 3;
    }
    return at + Character.charCount(code);
  }

  /**
   * "'s", "'re", "'ll": the part of a contraction after its apostrophe, or the apostrophe alone.
   */
  private int clitic(int at, int end) {
    int next = at + 1;
    while (next < end && Character.isLetter(text.charAt(next))) {
      next++;
    }
    int length = next - at - 1;
    if (length == 0) {
      int spaced = SpacedMarks.clitic(text, at, end);
      return spaced > at ? spaced : at + 1;
    }
    return length == 1 || length == 2 ? next : at + 1;
  }

  private int number(int at, int end) {
    int next = at;
    while (next < end) {
      char c = text.charAt(next);
      boolean joins =
          (c == ',' || c == '.' || c == ':')
              && next + 1 < end
              && isDigit(text.charAt(next + 1))
              && next > at;
      if (c == ',' && joins) {
        joins = thousands(next, end);
      }
      if (!isDigit(c) && !joins) {
        int spaced = SpacedMarks.number(text, at, next, end, lastWord());
        if (spaced > next) {
          next = spaced;
          continue;
        }
        break;
      }
      next++;
    }
    return next;
  }

  /** The word before the one that is being cut, in lower case, or the empty string. */
  private String lastWord() {
    return size == 0 ? "" : lower[size - 1];
  }

  /** Whether exactly three digits follow the comma, as they do inside a number. */
  private boolean thousands(int comma, int end) {
    int digits = 0;
    while (comma + 1 + digits < end && isDigit(text.charAt(comma + 1 + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private int word(int at, int end) {
    int sign = MoneyLetters.length(text, at, end);
    if (sign > 0) {
      return at + sign;
    }
    int next = at;
    while (next < end) {
      int code = text.codePointAt(next);
      if (Character.isLetterOrDigit(code)
          || Character.getType(code) == Character.NON_SPACING_MARK) {
        next += Character.charCount(code);
      } else if ((code == '\'' || code == '’') && innerApostrophe(at, next, end)) {
        next++;
      } else if (SpacedMarks.negation(text, next, end)) {
        next += 3;
      } else if (code == '&'
          && next - at <= 2
          && next + 1 < end
          && Character.isUpperCase(text.charAt(next + 1))) {
        next++; // AT&T, R&D
      } else {
        break;
      }
    }
    if (next < end && text.charAt(next) == '.') {
      return abbreviation(at, next, end);
    }
    return next;
  }

  /** "O'Neill" and "don't" go on; "Orlov's" and "they'll" do not. */
  private boolean innerApostrophe(int at, int apostrophe, int end) {
    if (apostrophe + 1 >= end || !Character.isLetter(text.charAt(apostrophe + 1))) {
      return false;
    }
    int stop = apostrophe + 1;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    int length = stop - apostrophe - 1;
    if (length == 1 && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't') {
      return true;
    }
    return length > 2 || Character.isUpperCase(text.charAt(apostrophe + 1));
  }

  private int abbreviation(int at, int dot, int end) {
    // U.S., a.m., J.D.: single letters with a full stop each
    if (dot - at == 1) {
      int next = dot + 1;
      while (next + 1 < end
          && Character.isLetter(text.charAt(next))
          && text.charAt(next + 1) == '.') {
        next += 2;
      }
      if (next == dot + 1) {
        next = SpacedMarks.initials(text, at, end);
      }
      // the unit of "It was 38.5C." and "40°C." is no initial
      boolean unit = at > 0 && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '°');
      // "his son is in Block C. The committee says": no surname follows
      boolean last = next == dot + 1 && opens(next, end);
      if (next > dot + 1 || Character.isUpperCase(text.charAt(at)) && !unit && !last) {
        return next;
      }
      return dot;
    }
    String word = text.substring(at, dot).toLowerCase(Locale.ROOT);
    boolean known = ABBREVIATIONS.contains(word) && Character.isUpperCase(text.charAt(at));
    if (known && MAY_END.contains(word) && !followedByLower(dot + 1, end)) {
      return dot;
    }
    return known ? dot + 1 : dot;
  }

  /** Whether a word follows that begins a sentence and no name. */
  private boolean opens(int at, int end) {
    int next = at;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int stop = next;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return next > at && STARTING.contains(text.substring(next, stop));
  }

  /** Words that begin a sentence and are nobody's surname. */
  private static final WordSet STARTING =
      WordSet.of(
          "The", "It", "They", "This", "That", "These", "Those", "There", "But", "And", "She",
          "When", "While", "After", "Before", "His", "Her", "Their");

  private boolean followedByLower(int at, int end) {
    int next = at;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < end
        && (Character.isLowerCase(text.charAt(next))
            || isDigit(text.charAt(next))
            || text.charAt(next) == ',');
  }

  private boolean endsSentence(int first, int at, int end) {
    String last = words[size - 1];
    char c = last.charAt(last.length() - 1);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = at;
    while (next < end && isCloser(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    int code = text.codePointAt(next);
    if (Character.isLowerCase(code)) {
      return false;
    }
    if (last.length() > 1 && c == '.' && !last.equals("...")) {
      return abbreviationEnds(first, next, end);
    }
    return true;
  }

  /** After an abbreviation a sentence ends only where a common sentence opener follows. */
  private boolean abbreviationEnds(int first, int next, int end) {
    if (!MAY_END.contains(lower[size - 1])) {
      return false;
    }
    int stop = next;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    String follower = text.substring(next, stop);
    return OPENERS.contains(follower) && size - first > 3;
  }

  private static final WordSet OPENERS =
      WordList.probed(
          """
              The A An It He She They We I In On At But And This That These Those There His Her
              Their Its As After Before When While For From With By If No Not One Two Some Many Most
              All Both Police Officials However Meanwhile Earlier Later Then To What Who How Why
              Since Until About More""");

  private void add(int start, int end) {
    if (size == starts.length) {
      int grown = size + (size >> 1) + 16;
      starts = Arrays.copyOf(starts, grown);
      ends = Arrays.copyOf(ends, grown);
      words = Arrays.copyOf(words, grown);
      lower = Arrays.copyOf(lower, grown);
      sentenceOf = Arrays.copyOf(sentenceOf, grown);
    }
    starts[size] = start;
    ends[size] = end;
    int slot = spellings.slot(start, end);
    words[size] = spellings.word(slot);
    lower[size] = spellings.lower(slot);
    size++;
  }

  /**
   * In lower case, with curly apostrophes straightened; the word itself where that changes nothing.
   */
  static String lowerCase(String word) {
    String straight = word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
    return straight.toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
  }
}
