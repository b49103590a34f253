package dev.twosource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.ExhaustiveFinder;
import dev.twosource.index.LuceneFinder;
import dev.twosource.quality.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index against the finder that looks at every claim. */
class IndexOracleTest {
  @Test
  void findsWhatLookingAtEverythingFinds() throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    for (Story story : Story.folder(Story.half("development"))) {
      documents.addAll(story.sources());
    }
    List<Entry> entries = CrossChecker.entries(documents);
    ExhaustiveFinder everything = new ExhaustiveFinder(entries);
    int candidates = 0;
    try (LuceneFinder index = new LuceneFinder(entries)) {
      for (Entry entry : entries) {
        List<Entry> expected = everything.candidates(entry);
        assertThat(index.candidates(entry)).as("%s", entry.claim()).isEqualTo(expected);
        candidates += expected.size();
      }
    }
    assertThat(candidates).as("candidates in all").isGreaterThan(entries.size());
  }
}
