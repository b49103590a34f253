package dev.twosource.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses candidates in two steps: the documents of the same story, by a query for the keys that
 * both profiles hold, and their claims of the same group of kinds. It remembers what it has found
 * and is meant for one check; not safe for use by several threads.
 */
public final class LuceneFinder implements CandidateFinder {
  private final List<Shelf> shelves;
  private final Set<String> hidden;
  private final Map<String, List<String>> stories = new HashMap<>();
  private final Map<String, Map<String, List<Entry>>> claims = new HashMap<>();
  private final Map<String, Understood> documents = new HashMap<>();

  /**
   * A finder over several shelves. Where two hold one id, the first one's document stands for it.
   *
   * @param shelves where to look, in order
   * @param hidden ids that are looked for on the first shelf only
   */
  public LuceneFinder(List<Shelf> shelves, Set<String> hidden) {
    this.shelves = List.copyOf(shelves);
    this.hidden = Set.copyOf(hidden);
  }

  @Override
  public List<Entry> candidates(Entry entry) {
    String group = CandidateFinder.group(entry.claim().detail());
    List<Entry> found = new ArrayList<>();
    // ids and the claims of each are in order, and so are the candidates
    for (String id : story(entry.profile())) {
      for (Entry other : claims(id).getOrDefault(group, List.of())) {
        // that the documents may tell of one story was decided once for all their claims
        if (!CandidateFinder.itself(entry, other)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /** The ids of the documents that may tell of the same story, the document itself among them. */
  public List<String> story(Profile profile) {
    List<String> known = stories.get(profile.document());
    if (known != null) {
      return known;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < shelves.size(); i++) {
      Shelf shelf = shelves.get(i);
      for (String id : shelf.story(profile)) {
        if ((i == 0 || !hidden.contains(id))
            && (shelf.exact() || profile.sameStory(document(id).profile()))) {
          ids.add(id);
        }
      }
    }
    List<String> sorted = ids.stream().sorted().toList();
    stories.put(profile.document(), sorted);
    return sorted;
  }

  /** A document by its id; it must stand on a shelf. */
  public Understood document(String id) {
    Understood known = documents.get(id);
    for (int i = 0; known == null && i < shelves.size(); i++) {
      if (i == 0 || !hidden.contains(id)) {
        known = shelves.get(i).get(id);
      }
    }
    if (known == null) {
      throw new IllegalArgumentException("no document " + id);
    }
    documents.put(id, known);
    return known;
  }

  private Map<String, List<Entry>> claims(String id) {
    Map<String, List<Entry>> known = claims.get(id);
    if (known == null) {
      known = new HashMap<>();
      for (Entry entry : document(id).entries()) {
        known
            .computeIfAbsent(
                CandidateFinder.group(entry.claim().detail()), group -> new ArrayList<>())
            .add(entry);
      }
      claims.put(id, known);
    }
    return known;
  }
}
