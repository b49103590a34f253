package dev.twosource.kinds;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A second party's number, whose verb and noun are left out beside those of the first: "put the
 * damage at 40 million euros, the insurers at 15 million", "police counted 6,500 marchers and the
 * unions 20,000".
 */
final class Elisions {
  private static final WordSet JOINING = WordSet.of(",", ";", "and", "but", "while");

  /** How many tokens before its number the party may begin. */
  private static final int REACH = 9;

  private Elisions() {}

  /** The number of the first party that a bare number of a second one goes with, or null. */
  static @Nullable Quantity before(Context context, Sentence sentence, Quantity bare) {
    Tokens tokens = context.tokens();
    boolean closing =
        bare.kind() == Quantity.Kind.COUNT && closes(tokens, bare.endToken(), sentence);
    Voice voice = closing ? context.voice(bare.number()) : null;
    if (voice == null) {
      return null;
    }
    Quantity last = null;
    for (Quantity quantity : context.quantities(sentence)) {
      last = quantity.endToken() < bare.firstToken() ? quantity : last;
    }
    if (last == null || bare.firstToken() - last.endToken() > REACH) {
      return null;
    }
    Voice other = context.voice(last.number());
    int joins = context.find(last.endToken(), bare.firstToken(), JOINING::contains);
    return joins >= 0
            && tokens.is(joins + 1, "the", "its", "their", "his", "her")
            && other != null
            && other.key() != null
            && !other.key().equals(voice.key())
        ? last
        : null;
  }

  /** A bare number in the unit of the number that it goes with, or as it is. */
  static Quantity full(Context context, Sentence sentence, Quantity bare) {
    Quantity last = before(context, sentence, bare);
    boolean measured =
        last != null
            && switch (last.kind()) {
              case MONEY, SHARE -> true;
              case MEASURE -> last.interval().isExact();
              default -> false;
            };
    return measured ? Amounts.inUnitOf(bare, last) : bare;
  }

  private static boolean closes(Tokens tokens, int end, Sentence sentence) {
    return end >= sentence.endToken() || tokens.is(end, ".", ",", ";", "and", "but");
  }
}
