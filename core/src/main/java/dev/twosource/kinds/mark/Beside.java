package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Tokens;

/** The words of a claim and those that stand near them in its sentence. */
abstract sealed class Beside permits Bounds, SumBounds {
  /** How far from a number words may stand that say what it is of. */
  private static final int NEAR = 9;

  final Context context;
  final Tokens tokens;

  /** The first token of the claim. */
  final int from;

  /** The token after its last one. */
  final int to;

  /** The first token near it. */
  final int low;

  /** The token after the last one near it. */
  final int high;

  Beside(Context context, Claim claim) {
    this.context = context;
    this.tokens = context.tokens();
    this.from = tokens.tokenAt(claim.span().start());
    this.to = tokens.tokenAt(claim.span().end() - 1) + 1;
    this.low = Math.max(tokens.tokenAt(claim.sentence().start()), from - NEAR);
    this.high = Math.min(tokens.tokenAt(claim.sentence().end() - 1) + 1, to + NEAR);
  }
}
