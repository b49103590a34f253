package dev.twosource.reading;

import dev.twosource.document.Span;
import dev.twosource.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens and sentences of a document's readable blocks, in columns: a large document has many
 * tokens, and an object for each would cost more than the reading. Immutable and safe to share
 * between threads.
 *
 * <p>Hyphens, slashes, dashes, quotes and currency signs are tokens of their own ("30", "-",
 * "day"); "Orlov’s" is two ("Orlov", "’s"); abbreviations keep their full stop ("U.S.", "a.m.",
 * "Mr."); a number keeps its inner commas, points and colons ("1,000", "6.40", "23:14"); letters
 * that follow a number directly are a token of their own ("6.40", "am").
 */
public final class Tokens {
  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lower;

  /** The hashes of the words in lower case: most comparisons need nothing else. */
  private final int[] hashes;

  private final Lexicon.@Nullable Lemmas[] lemmas;
  private final int[] sentenceOf;
  private final List<Sentence> sentences;

  /** Takes over the columns; {@code size} may be less than their length. */
  public Tokens(
      String text,
      int size,
      int[] starts,
      int[] ends,
      String[] words,
      String[] lower,
      int[] sentenceOf,
      List<Sentence> sentences) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.lower = lower;
    this.hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = lower[i].hashCode();
    }
    this.lemmas = new Lexicon.Lemmas[size];
    this.sentenceOf = sentenceOf;
    this.sentences = List.copyOf(sentences);
  }

  /** The document's text as given. */
  public String document() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} begins. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** The token as written. */
  public String text(int i) {
    return words[i];
  }

  /**
   * The token in lower case (root locale), with curly apostrophes straightened; the empty string
   * out of range.
   */
  public String lower(int i) {
    return i < 0 || i >= size ? "" : lower[i];
  }

  /** Whether token {@code i} is one of the given lower-case words. */
  public boolean is(int i, String... options) {
    int hash = hash(i);
    for (String option : options) {
      if (same(i, hash, option)) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} is this lower-case word. */
  public boolean is(int i, String option) {
    return same(i, hash(i), option);
  }

  /** Whether token {@code i} is one of two lower-case words. */
  public boolean is(int i, String first, String second) {
    int hash = hash(i);
    return same(i, hash, first) || same(i, hash, second);
  }

  /** Whether token {@code i} is one of three lower-case words. */
  public boolean is(int i, String first, String second, String third) {
    int hash = hash(i);
    return same(i, hash, first) || same(i, hash, second) || same(i, hash, third);
  }

  /** Whether token {@code i} is one of four lower-case words. */
  public boolean is(int i, String first, String second, String third, String fourth) {
    int hash = hash(i);
    return same(i, hash, first)
        || same(i, hash, second)
        || same(i, hash, third)
        || same(i, hash, fourth);
  }

  /** Whether token {@code i} is one of five lower-case words. */
  public boolean is(int i, String first, String second, String third, String fourth, String fifth) {
    int hash = hash(i);
    return same(i, hash, first)
        || same(i, hash, second)
        || same(i, hash, third)
        || same(i, hash, fourth)
        || same(i, hash, fifth);
  }

  /** Whether token {@code i} is one of six lower-case words. */
  public boolean is(
      int i, String first, String second, String third, String fourth, String fifth, String sixth) {
    int hash = hash(i);
    return same(i, hash, first)
        || same(i, hash, second)
        || same(i, hash, third)
        || same(i, hash, fourth)
        || same(i, hash, fifth)
        || same(i, hash, sixth);
  }

  /** Whether token {@code i} is one of seven lower-case words. */
  public boolean is(
      int i,
      String first,
      String second,
      String third,
      String fourth,
      String fifth,
      String sixth,
      String seventh) {
    int hash = hash(i);
    return same(i, hash, first)
        || same(i, hash, second)
        || same(i, hash, third)
        || same(i, hash, fourth)
        || same(i, hash, fifth)
        || same(i, hash, sixth)
        || same(i, hash, seventh);
  }

  /** Whether token {@code i} is one of eight lower-case words. */
  public boolean is(
      int i,
      String first,
      String second,
      String third,
      String fourth,
      String fifth,
      String sixth,
      String seventh,
      String eighth) {
    int hash = hash(i);
    return same(i, hash, first)
        || same(i, hash, second)
        || same(i, hash, third)
        || same(i, hash, fourth)
        || same(i, hash, fifth)
        || same(i, hash, sixth)
        || same(i, hash, seventh)
        || same(i, hash, eighth);
  }

  /** The hash of a token in lower case; outside of the text stands the empty string. */
  private int hash(int i) {
    return i < 0 || i >= size ? 0 : hashes[i];
  }

  private boolean same(int i, int hash, String option) {
    return hash == option.hashCode() && lower(i).equals(option);
  }

  /**
   * The token's dictionary form as a noun. Found once: each word is asked for by many readers, and
   * two threads that find it at once find the same.
   */
  public String noun(int i) {
    return i < 0 || i >= size ? "" : lemmas(i).noun();
  }

  /** The token's dictionary form as a verb. */
  public String verb(int i) {
    return i < 0 || i >= size ? "" : lemmas(i).verb();
  }

  /** Whether the token's dictionary form as a noun is one. */
  public boolean isNoun(int i) {
    return i >= 0 && i < size && lemmas(i).isNoun();
  }

  /** Whether the token's dictionary form as a verb is one. */
  public boolean isVerb(int i) {
    return i >= 0 && i < size && lemmas(i).isVerb();
  }

  /** Whether the token as it stands is an adjective. */
  public boolean isAdjective(int i) {
    return i >= 0 && i < size && lemmas(i).isAdjective();
  }

  private Lexicon.Lemmas lemmas(int i) {
    Lexicon.Lemmas known = lemmas[i];
    if (known == null) {
      known = Lexicon.get().lemmas(lower[i]);
      lemmas[i] = known;
    }
    return known;
  }

  /** Whether the tokens from {@code i} are exactly these lower-case words. */
  public boolean sequence(int i, String... phrase) {
    for (int k = 0; k < phrase.length; k++) {
      if (!is(i + k, phrase[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tokens from {@code i} are exactly these two lower-case words. */
  public boolean sequence(int i, String first, String second) {
    return is(i, first) && is(i + 1, second);
  }

  /** Whether the tokens from {@code i} are exactly these three lower-case words. */
  public boolean sequence(int i, String first, String second, String third) {
    return is(i, first) && is(i + 1, second) && is(i + 2, third);
  }

  /** Whether the tokens from {@code i} are exactly these four lower-case words. */
  public boolean sequence(int i, String first, String second, String third, String fourth) {
    return sequence(i, first, second) && sequence(i + 2, third, fourth);
  }

  // asked of every token by many readers: the text lies in one piece, and its words do not

  /** Whether token {@code i} begins with a letter. */
  public boolean isWord(int i) {
    return i >= 0 && i < size && Character.isLetter(text.codePointAt(starts[i]));
  }

  /** Whether token {@code i} begins with a digit. */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && text.charAt(starts[i]) >= '0' && text.charAt(starts[i]) <= '9';
  }

  /** Whether token {@code i} begins with an upper-case letter. */
  public boolean isCapitalised(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Whether token {@code i} has no letter in lower case. */
  public boolean isAllCapitals(int i) {
    if (i >= 0 && i < size) {
      for (int k = starts[i]; k < ends[i]; k++) {
        if (Character.isLowerCase(text.charAt(k))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether token {@code i} stands directly after the one before it, without white space. */
  public boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** The range of text that the tokens from {@code first} to before {@code end} cover. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** The number of the sentence that token {@code i} belongs to. */
  public int sentenceOf(int i) {
    return sentenceOf[i];
  }

  /** The sentences in text order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The first token that ends after the given offset, or {@link #size()}. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
