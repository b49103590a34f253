package dev.twosource.comparing;

/** How the claims of a finding stand to each other, the gravest first. */
public enum Verdict {
  /** Same subject, detail, scope, time and voice, and the values cannot both be right. */
  CONFLICT,
  /** The values belong to different named parties. */
  DISPUTED,
  /** The value moved on: a later toll, a new date, a correction. */
  UPDATED,
  /** It looks alike but belongs to another occurrence. */
  DIFFERENT_EVENT,
  /** Not the same, yet both can be right. */
  COMPATIBLE,
  /** The same value, whatever the wording. */
  AGREES,
  /** The reader cannot tell. Never in a report unless asked for. */
  UNDECIDED
}
