package dev.twosource.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that were understood, and the search for those that tell of one story. */
public interface Shelf {
  /**
   * The ids of the documents that may tell of the same story as this one, in any order; the
   * document itself is among them where it stands here.
   */
  List<String> story(Profile profile);

  /** Whether {@link #story} hands over all documents of the story and no other. */
  default boolean exact() {
    return false;
  }

  /** A document by its id, or null where it does not stand here. */
  @Nullable Understood get(String id);
}
