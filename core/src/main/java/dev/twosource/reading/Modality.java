package dev.twosource.reading;

/** Whether what is told has happened. */
public enum Modality {
  /** It happened or is so. */
  ACTUAL,
  /** It is scheduled, expected or announced. */
  PLANNED,
  /** It may be so, is conditional, or was only proposed. */
  POSSIBLE,
  /** It is denied or did not happen. */
  NEGATED
}
