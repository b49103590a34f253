package dev.twosource.document;

/**
 * Stands for the words of a block whatever their case, spacing and punctuation. Two hashes of 64
 * bits with the length: different words do not meet by chance.
 *
 * @param first one hash
 * @param second another
 * @param length how many letters and digits
 */
record Fingerprint(long first, long second, int length) {
  /** The fingerprint of a range. */
  static Fingerprint of(String text, Span span) {
    long first = 1125899906842597L;
    long second = 7046029254386353131L;
    int length = 0;
    boolean gap = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        c = (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
      } else {
        c = Character.toLowerCase(c);
      }
      if ((c < 'a' || c > 'z') && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = length > 0;
        continue;
      }
      if (gap) {
        first = 31 * first + ' ';
        second = (second ^ ' ') * 0x9E3779B97F4A7C15L;
        gap = false;
      }
      first = 31 * first + c;
      second = (second ^ c) * 0x9E3779B97F4A7C15L;
      second ^= second >>> 29;
      length++;
    }
    return new Fingerprint(first, second, length);
  }
}
