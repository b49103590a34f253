package dev.twosource.report;

/** How much an editor should mind. */
public enum Severity {
  /** Nothing to mend. */
  NOTE,
  /** Worth a look. */
  WARNING,
  /** One of the sources is wrong. */
  ERROR
}
