package dev.twosource.reading.voice;

import dev.twosource.reading.Modality;

/**
 * Whether what a predicate tells has happened, with each mark apart: "will not attend" is planned
 * and negated.
 *
 * @param modality the one word for it: a negation counts before a possibility, a possibility before
 *     a plan
 * @param negated whether it is denied, did not happen, or was dropped
 * @param planned whether it is or was ahead of the speaker: scheduled, expected, promised
 * @param possible whether it is only possible, conditional or proposed
 */
public record Mood(Modality modality, boolean negated, boolean planned, boolean possible) {
  /** It happened or is so. */
  public static final Mood ACTUAL = of(false, false, false);

  /** The mood with these marks. */
  public static Mood of(boolean negated, boolean planned, boolean possible) {
    Modality modality =
        negated
            ? Modality.NEGATED
            : possible ? Modality.POSSIBLE : planned ? Modality.PLANNED : Modality.ACTUAL;
    return new Mood(modality, negated, planned, possible);
  }
}
