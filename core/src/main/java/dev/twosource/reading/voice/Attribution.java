package dev.twosource.reading.voice;

/**
 * One place where a text names who says something.
 *
 * @param speaker the party
 * @param first the first token of the attribution itself ("police" in "police said")
 * @param wordsEnd the token after the attribution's own words
 * @param contentFirst the first token of what is said after it, or -1
 * @param contentEnd the token after what is said, or -1 for the end of the sentence
 * @param beforeFirst the first token of what is said before it, or -1
 * @param previousSentence whether it voices the sentence before its own
 */
record Attribution(
    Speaker speaker,
    int first,
    int wordsEnd,
    int contentFirst,
    int contentEnd,
    int beforeFirst,
    boolean previousSentence) {}
