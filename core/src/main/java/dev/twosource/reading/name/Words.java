package dev.twosource.reading.name;

import dev.twosource.reading.Tokens;

/** Words of a text put together again. */
final class Words {
  private Words() {}

  /** The tokens in lower case, a space where the text has white space. */
  static String join(Tokens tokens, int first, int end) {
    if (end - first == 1) {
      return tokens.lower(first); // most names are one word, and need no copy of it
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && !tokens.glued(i)) {
        out.append(' ');
      }
      out.append(tokens.lower(i));
    }
    return out.toString();
  }

  /** The tokens as written, with single spaces. */
  static String written(Tokens tokens, int first, int end) {
    if (end - first == 1) {
      return tokens.text(first);
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && !tokens.glued(i)) {
        out.append(' ');
      }
      out.append(tokens.text(i));
    }
    return out.toString();
  }
}
