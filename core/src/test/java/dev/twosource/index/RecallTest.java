package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.bench.Corpus;
import dev.twosource.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the exhaustive finder finds, the index must find. */
class RecallTest {
  @Test
  void onTheSampleStories() {
    holdAgainstEachOther(understood(Stories.all()), 4);
  }

  @Test
  void onTheSampleStoriesWithSlugs() {
    List<SourceDocument> slugged = new ArrayList<>();
    for (SourceDocument document : Stories.all()) {
      // every other story has a slug, and two share one
      int hash = document.id().replaceAll("-[0-9]+$", "").hashCode();
      slugged.add(
          SourceDocument.builder(document.id(), document.text())
              .published(document.published())
              .story((hash & 1) == 0 ? null : "slug " + (hash >> 1 & 3))
              .build());
    }
    holdAgainstEachOther(understood(slugged), 16);
  }

  @Test
  void onGeneratedStoriesWithOtherSpellings() {
    List<SourceDocument> documents = new ArrayList<>();
    new Corpus(7, 250).generate(200, story -> documents.addAll(story.documents()));
    holdAgainstEachOther(understood(documents), 4);
  }

  private static List<Understood> understood(List<SourceDocument> documents) {
    return documents.stream().map(Understood::read).toList();
  }

  private static void holdAgainstEachOther(List<Understood> documents, int everySo) {
    for (Understood document : documents) {
      List<String> same =
          documents.stream()
              .filter(other -> document.profile().sameStory(other.profile()))
              .map(Understood::id)
              .sorted()
              .toList();
      try (MemoryShelf shelf = new MemoryShelf(documents)) {
        assertThat(new LuceneFinder(List.of(shelf), Set.of()).story(document.profile()))
            .as(document.id())
            .containsAll(same);
      }
      assertThat(new StoryShelf(documents).story(document.profile())).isEqualTo(same);
    }
    List<Entry> entries = documents.stream().flatMap(one -> one.entries().stream()).toList();
    ExhaustiveFinder oracle = new ExhaustiveFinder(entries);
    try (MemoryShelf shelf = new MemoryShelf(documents)) {
      LuceneFinder finder = new LuceneFinder(List.of(shelf), Set.of());
      for (int i = 0; i < entries.size(); i += everySo) {
        assertThat(finder.candidates(entries.get(i))).isEqualTo(oracle.candidates(entries.get(i)));
      }
    }
  }
}
