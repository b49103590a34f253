package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Documents that are read together, on one thread. */
public final class Batches {
  /** More would fill the processor's cache with what was read of them. */
  private static final int MOST = 32;

  /** How much text is read together, in UTF-16 units; a longer document is read by itself. */
  private static final int LENGTH = 200_000;

  private Batches() {}

  /** Reads documents, a batch on each of as many threads as there are. */
  public static Stream<Archive.Item> items(Collection<SourceDocument> documents) {
    return of(documents).parallelStream().flatMap(batch -> read(batch).stream());
  }

  private static List<List<SourceDocument>> of(Collection<SourceDocument> documents) {
    List<List<SourceDocument>> batches = new ArrayList<>();
    List<SourceDocument> batch = new ArrayList<>();
    int length = 0;
    for (SourceDocument document : documents) {
      length += document.text().length();
      if (!batch.isEmpty() && (batch.size() == MOST || length > LENGTH)) {
        batches.add(batch);
        batch = new ArrayList<>();
        length = document.text().length();
      }
      batch.add(document);
    }
    batches.add(batch);
    return batches;
  }

  private static List<Archive.Item> read(List<SourceDocument> batch) {
    List<Understood> understood = Understood.read(batch);
    List<Archive.Item> items = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      items.add(new Archive.Item(batch.get(i), understood.get(i)));
    }
    return items;
  }
}
