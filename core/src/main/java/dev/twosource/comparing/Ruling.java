package dev.twosource.comparing;

/** What a judge says of two claims: a verdict, or why there is none. */
public sealed interface Ruling permits Judgement, Silence {
  /** In one clause, why it is so. */
  String why();
}
