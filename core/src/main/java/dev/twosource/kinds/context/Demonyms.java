package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Nationalities as owners. */
public final class Demonyms {
  private Demonyms() {}

  /** The key of the country that a word such as "Kenyan" stands for, or null. */
  public static @Nullable String country(Context context, int token) {
    return Lexicon.get().demonym(context.tokens().lower(token));
  }
}
