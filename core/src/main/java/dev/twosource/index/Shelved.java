package dev.twosource.index;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were read from an index lately, as the reports of one story are asked for
 * again and again. A record of a segment never changes, so that what is kept under its place can
 * never be out of date. Safe for use by several threads.
 */
final class Shelved {
  /**
   * By the bytes of the record; what is understood of it takes some five times as much. It holds
   * the reports of a few stories: each collection of the heap copies what is kept, so that of
   * sixteen times as much every fiftieth check took 55 ms longer.
   */
  private static final long BYTES = 1 << 19;

  private final Cache<Place, Held> cache =
      CacheBuilder.newBuilder()
          .maximumWeight(BYTES)
          .concurrencyLevel(2)
          .<Place, Held>weigher((place, held) -> held.bytes())
          .build();

  /**
   * Where a record stands.
   *
   * @param segment stands for the segment
   * @param document its number there
   */
  private record Place(IndexReader.CacheKey segment, int document) {}

  private record Held(Understood understood, int bytes) {}

  @Nullable Understood get(LeafReaderContext leaf, int document) {
    Place place = place(leaf, document);
    Held held = place == null ? null : cache.getIfPresent(place);
    return held == null ? null : held.understood();
  }

  void put(LeafReaderContext leaf, int document, Understood understood, int bytes) {
    Place place = place(leaf, document);
    if (place != null) {
      cache.put(place, new Held(understood, bytes));
    }
  }

  private static @Nullable Place place(LeafReaderContext leaf, int document) {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    return helper == null ? null : new Place(helper.getKey(), document);
  }
}
