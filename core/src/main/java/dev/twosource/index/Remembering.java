package dev.twosource.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shelf that is asked for the same stories again and again, and searches for each once. Not safe
 * for use by several threads.
 */
public final class Remembering implements Shelf {
  private final Shelf shelf;
  private final Set<String> several;
  private final Map<String, List<String>> stories = new HashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param shelf where to look
   * @param several the ids under which more than one document will ask
   */
  public Remembering(Shelf shelf, Collection<String> several) {
    this.shelf = shelf;
    this.several = Set.copyOf(several);
  }

  @Override
  public List<String> story(Profile profile) {
    return several.contains(profile.document())
        ? shelf.story(profile)
        : stories.computeIfAbsent(profile.document(), id -> shelf.story(profile));
  }

  @Override
  public boolean exact() {
    return shelf.exact();
  }

  @Override
  public @Nullable Understood get(String id) {
    return shelf.get(id);
  }
}
