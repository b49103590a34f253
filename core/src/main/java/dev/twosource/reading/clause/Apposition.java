package dev.twosource.reading.clause;

/**
 * A phrase that says who or what another one is: "Gil Mondlane, her editor," "her editor, Gil
 * Mondlane,".
 *
 * @param of the phrase that comes first
 * @param by the phrase that explains it
 */
public record Apposition(Phrase of, Phrase by) {}
