package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Hedge;
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
public final class Elisions {
  private static final WordSet JOINING = WordSet.of(",", ";", "and", "but", "while");

  /** How many tokens before its number the party may begin. */
  private static final int REACH = 9;

  private Elisions() {}

  /** The number of the first party that a bare number of a second one goes with, or null. */
  public static @Nullable Quantity before(Context context, Sentence sentence, Quantity bare) {
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
  public static Quantity full(Context context, Sentence sentence, Quantity bare) {
    Quantity beside = before(context, sentence, bare);
    Quantity last = beside == null ? asked(context, sentence, bare) : beside;
    boolean measured =
        last != null
            && switch (last.kind()) {
              case MONEY, SHARE -> true;
              case MEASURE ->
                  last.interval().isExact() || beside == null && last.hedge() == Hedge.ABOUT;
              default -> false;
            };
    return measured ? Amounts.inUnitOf(bare, last) : bare;
  }

  /**
   * "The firm said that 90 cubic metres had escaped. The prosecutor said that the quantity was at
   * least 400": the measured number of the sentence before that another party answers, or null.
   */
  private static @Nullable Quantity asked(Context context, Sentence sentence, Quantity bare) {
    Tokens tokens = context.tokens();
    boolean closing =
        bare.kind() == Quantity.Kind.COUNT
            && sentence.index() > 0
            && closes(tokens, bare.endToken(), sentence)
            && context.quantities(sentence).size() == 1;
    int noun =
        closing
            ? context.findLast(
                Math.max(sentence.firstToken(), bare.firstToken() - 6),
                bare.firstToken() + 1,
                MUCH::contains)
            : -1;
    Voice voice = noun < 0 ? null : context.voice(bare.number());
    if (voice == null || !tokens.is(noun + 1, "was", "is", "had", "at", "came")) {
      return null;
    }
    Quantity only = null;
    Sentence told = context.sentences().get(sentence.index() - 1);
    for (Quantity quantity : context.quantities(told)) {
      if (quantity.kind() == Quantity.Kind.MEASURE) {
        if (only != null) {
          return null;
        }
        only = quantity;
      }
    }
    Voice other = only == null ? null : context.voice(only.number());
    return other != null && other.key() != null && !other.key().equals(voice.key()) ? only : null;
  }

  private static final WordSet MUCH =
      WordSet.of("quantity", "amount", "volume", "figure", "total", "weight", "size");

  private static boolean closes(Tokens tokens, int end, Sentence sentence) {
    return end >= sentence.endToken() || tokens.is(end, ".", ",", ";", "and", "but");
  }
}
