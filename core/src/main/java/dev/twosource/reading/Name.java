package dev.twosource.reading;

import dev.twosource.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a named person, organisation or place.
 *
 * @param span the words of the name, without title and role
 * @param whole the words with title, role and age ("Deputy Defense Minister Alexander Fomin", "Igor
 *     Kostyukov, head of military intelligence")
 * @param type what is named
 * @param entity the number of the entity in {@link Names#entities()}
 * @param role the title or role in words ("deputy defense minister"), or null
 * @param firstToken the first token of the name
 * @param endToken the token after its last one
 * @param proper false where the entity is meant by a pronoun or by its title alone ("he", "the
 *     minister")
 * @param demonym true where a place is meant by its adjective or people ("Russian", "the Danes"):
 *     it tells whose the thing is, not where it is
 */
public record Name(
    Span span,
    Span whole,
    Type type,
    int entity,
    @Nullable String role,
    int firstToken,
    int endToken,
    boolean proper,
    boolean demonym) {
  /** A mention that is no adjective or people of a place. */
  public Name(
      Span span,
      Span whole,
      Type type,
      int entity,
      @Nullable String role,
      int firstToken,
      int endToken,
      boolean proper) {
    this(span, whole, type, entity, role, firstToken, endToken, proper, false);
  }

  /** What is named. */
  public enum Type {
    /** A person. */
    PERSON,
    /** A company, party, agency, team or other body. */
    ORGANISATION,
    /** A place of any size. */
    PLACE,
    /** A name whose type the text does not tell. */
    OTHER
  }
}
