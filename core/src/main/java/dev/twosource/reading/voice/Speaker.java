package dev.twosource.reading.voice;

import org.jspecify.annotations.Nullable;

/**
 * A party that says something.
 *
 * @param first the first token of its words
 * @param end the token after them
 * @param words the party in words; null for unnamed sources
 * @param key its key for other documents; null for unnamed sources and for pronouns that stay open
 * @param body the key of the party it speaks for, or null
 * @param type what it is
 * @param like whether the words themselves show a party: a name, or a noun that can speak
 * @param gender 'm', 'f', or ' ' where the words do not tell
 */
record Speaker(
    int first,
    int end,
    @Nullable String words,
    @Nullable String key,
    @Nullable String body,
    Type type,
    boolean like,
    char gender) {
  /** What a party is. */
  enum Type {
    PERSON,
    BODY,
    PRONOUN,
    UNNAMED,
    /** The outlet itself: "our reporter". */
    NARRATOR
  }

  /** The same party at another place. */
  Speaker at(int newFirst, int newEnd) {
    return new Speaker(newFirst, newEnd, words, key, body, type, like, gender);
  }
}
