package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Nationalities as owners. */
final class Demonyms {
  private Demonyms() {}

  /** The key of the country that a word such as "Kenyan" stands for, or null. */
  static @Nullable String country(Context context, int token) {
    return Lexicon.get().demonym(context.tokens().lower(token));
  }

  /** The key of the country that a person's title names somewhere in the document, or null. */
  static @Nullable String countryOf(Context context, int entity) {
    Tokens tokens = context.tokens();
    for (Name name : context.reading().names().mentions()) {
      if (name.entity() != entity || !name.proper()) {
        continue;
      }
      int first = tokens.tokenAt(name.whole().start());
      for (int i = first - 3; i < name.firstToken(); i++) {
        if (i < 0 || tokens.sentenceOf(i) != tokens.sentenceOf(name.firstToken())) {
          continue;
        }
        Name place = context.nameAt(i);
        if (place != null && place.type() == Name.Type.PLACE && context.entity(place).country()) {
          return context.entity(place).key();
        }
        String country = country(context, i);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }
}
