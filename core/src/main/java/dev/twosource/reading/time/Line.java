package dev.twosource.reading.time;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/** The tokens of one sentence: no expression reaches over its ends. */
record Line(Tokens tokens, Sentence sentence) {
  int from() {
    return sentence.firstToken();
  }

  int to() {
    return sentence.endToken();
  }

  /** The token in lower case, or the empty string outside the sentence. */
  String lower(int i) {
    return i < from() || i >= to() ? "" : tokens.lower(i);
  }

  boolean is(int i, String... options) {
    return i >= from() && i < to() && tokens.is(i, options);
  }

  boolean is(int i, String option) {
    return i >= from() && i < to() && tokens.is(i, option);
  }

  boolean is(int i, String first, String second) {
    return i >= from() && i < to() && tokens.is(i, first, second);
  }

  boolean is(int i, String first, String second, String third) {
    return i >= from() && i < to() && tokens.is(i, first, second, third);
  }

  boolean isCapitalised(int i) {
    return i >= from() && i < to() && tokens.isCapitalised(i);
  }

  boolean isNumber(int i) {
    return i >= from() && i < to() && tokens.isNumber(i);
  }

  boolean isWord(int i) {
    return i >= from() && i < to() && tokens.isWord(i);
  }

  boolean glued(int i) {
    return i > from() && i < to() && tokens.glued(i);
  }

  /** Whether nothing stands at {@code i}, or something that is no word and no number. */
  boolean closes(int i) {
    return i >= to() || (!isWord(i) && !isNumber(i) && !lower(i).startsWith("'"));
  }

  /** The year of four digits at {@code i}, or 0. */
  int year(int i) {
    if (!isNumber(i) || tokens.text(i).length() != 4) {
      return 0;
    }
    int value = CalendarWords.digits(tokens.text(i));
    return value >= 1000 && value <= 2199 ? value : 0;
  }
}
