package dev.twosource.reading;

import java.util.List;

/**
 * The names of a document.
 *
 * @param mentions in text order, never overlapping
 * @param entities what they name, by number
 */
public record Names(List<Name> mentions, List<Entity> entities) {
  /** Copies the lists. */
  public Names {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }

  /** What a mention names. */
  public Entity entity(Name mention) {
    return entities.get(mention.entity());
  }
}
