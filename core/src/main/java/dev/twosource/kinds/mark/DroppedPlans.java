package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;

/**
 * Marks claims that look back on a plan that is no more: "it would have cost 84 jobs". What they
 * tell is the plan that was told before, and no new one.
 */
public final class DroppedPlans {
  private DroppedPlans() {}

  /** The same claims, in order, those of dropped plans with their mark. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                claim.modality() == Modality.PLANNED && wouldHave(context, claim)
                    ? claim.with(claim.slot().marked(Slot.DROPPED))
                    : claim)
        .toList();
  }

  private static boolean wouldHave(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int at = tokens.tokenAt(claim.span().start());
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(at));
    for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
      if (tokens.is(i, "would") && tokens.is(i + 1, "have") && !tokens.is(i + 2, "to")) {
        return true;
      }
    }
    return false;
  }
}
