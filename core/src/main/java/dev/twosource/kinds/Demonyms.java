package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Nationalities as owners. */
final class Demonyms {
  private Demonyms() {}

  /** The key of the country that a word such as "Kenyan" stands for, or null. */
  static @Nullable String country(Context context, int token) {
    return Lexicon.get().demonym(context.tokens().lower(token));
  }
}
