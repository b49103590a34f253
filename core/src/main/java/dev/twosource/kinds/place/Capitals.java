package dev.twosource.kinds.place;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cities that are told as the capital of their country, and not by their names. */
public final class Capitals {
  /**
   * So many words stand at most between a country and the word: "the Malagasy port and capital".
   */
  private static final int REACH = 3;

  private Capitals() {}

  /** The keys of the cities that a text calls the capital of some country. */
  public static Set<String> of(Context context) {
    Set<String> cities = new TreeSet<>();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Name country = country(context, Math.max(sentence.firstToken(), i - REACH), i);
        Place city = country == null ? null : city(context, country);
        if (city != null) {
          cities.add(city.canonical());
        }
      }
    }
    return cities;
  }

  /**
   * The country of which a token is told to be the capital: "the Kenyan capital", "Kenya's
   * capital", "the capital of Kenya"; or null.
   *
   * @param from the first token at which the country may stand
   */
  static @Nullable Name country(Context context, int from, int token) {
    Tokens tokens = context.tokens();
    if (!tokens.is(token, "capital") || tokens.is(token + 1, "'s", "city")) {
      return null;
    }
    if (tokens.is(token + 1, "of")) {
      Name behind = context.nameAt(token + 2);
      return behind != null && behind.type() == Name.Type.PLACE ? behind : null;
    }
    for (int i = token - 1; i >= from; i--) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PLACE) {
        return name;
      }
    }
    return null;
  }

  /** The capital of a country, or null where it is none or has none that is known. */
  static @Nullable Place city(Context context, Name country) {
    Place place = Lexicon.get().place(context.entity(country).key());
    return place == null ? null : Lexicon.get().capital(place.canonical());
  }
}
