package dev.twosource.kinds;

import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;

/** How many are said to be on a delegation: "a five-member delegation", "a delegation of five". */
final class DelegationSize {
  private static final Set<String> MEMBER =
      Set.of("member", "person", "man", "woman", "strong", "people");

  private static final Set<String> AFTER =
      Set.of("to", "from", "for", "in", "at", "led", "headed", "under", "and", "that", "which");

  private DelegationSize() {}

  /** The word for the delegation whose size a number tells, or -1. */
  static int body(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    if (quantity.kind() != Quantity.Kind.COUNT || !quantity.interval().isExact()) {
      return -1;
    }
    int end = quantity.endToken();
    if (tokens.is(end, "-") && MEMBER.contains(tokens.lower(end + 1))) {
      for (int i = end + 2; i < Math.min(end + 6, sentence.endToken()); i++) {
        if (Delegations.BODY.contains(tokens.lower(i))) {
          return i;
        }
        if (!tokens.isWord(i)) {
          return -1;
        }
      }
      return -1;
    }
    int of = quantity.firstToken() - 1;
    boolean alone =
        quantity.head() < 0 && (!tokens.isWord(end) || AFTER.contains(tokens.lower(end)))
            || quantity.head() == end && tokens.is(end, "members", "people", "officials", "envoys");
    return alone && tokens.is(of, "of") && Delegations.BODY.contains(tokens.lower(of - 1))
        ? of - 1
        : -1;
  }
}
