package dev.twosource.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shelf that several finders ask for the same stories and documents, and that searches for each
 * once. Not safe for use by several threads.
 */
public final class Remembering implements Shelf {
  private final Shelf shelf;
  private final Set<String> several;
  private final Map<String, List<String>> stories = new HashMap<>();
  private final Map<String, Understood> documents = new HashMap<>();

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
        ? exactly(profile)
        : stories.computeIfAbsent(profile.document(), id -> exactly(profile));
  }

  private List<String> exactly(Profile profile) {
    List<String> found = new ArrayList<>();
    for (String id : shelf.story(profile)) {
      Understood held = shelf.exact() ? null : get(id);
      if (held == null || profile.sameStory(held.profile())) {
        found.add(id);
      }
    }
    return found;
  }

  @Override
  public boolean exact() {
    return true;
  }

  @Override
  public @Nullable Understood get(String id) {
    return documents.computeIfAbsent(id, shelf::get);
  }
}
