package dev.twosource.document;

/** A short stretch of text with the steps that reading numbers and words takes. */
abstract class Scan {
  /** The text. */
  final String text;

  /** The unit after the last one that may be read. */
  final int end;

  Scan(String text, int end) {
    this.text = text;
    this.end = end;
  }

  final int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  final int digits(int i) {
    int p = i;
    while (p < end && p - i < 12 && text.charAt(p) >= '0' && text.charAt(p) <= '9') {
      p++;
    }
    return p;
  }

  final int letters(int i) {
    int p = i;
    while (p < end && Character.isLetter(text.charAt(p))) {
      p++;
    }
    return p;
  }

  final int skip(int i, String chars) {
    int p = i;
    while (p < end && (chars.indexOf(text.charAt(p)) >= 0 || text.charAt(p) == '\u00a0')) {
      p++;
    }
    return p;
  }
}
