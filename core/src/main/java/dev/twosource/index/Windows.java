package dev.twosource.index;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the documents of a segment came out, roughly: documents are mostly indexed in
 * the order of their days, so that those near a day stand in a few stretches of a segment. Never
 * changes, as the segment does not.
 */
final class Windows {
  /** How many documents a stretch has. */
  static final int SIZE = 1 << 12;

  /** A stretch's days, each as one of 64 bits that stand for eight days in every 512. */
  private static final int SHIFT = 3;

  private static final long ANY_DAY = -1;

  private static final Cache<IndexReader.CacheKey, Windows> KNOWN =
      CacheBuilder.newBuilder().weakKeys().build();

  private final long[] days;

  private Windows(long[] days) {
    this.days = days;
  }

  static Windows of(LeafReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
    Windows known = helper == null ? null : KNOWN.getIfPresent(helper.getKey());
    if (known == null) {
      known = read(reader);
      if (helper != null) {
        KNOWN.put(helper.getKey(), known);
      }
    }
    return known;
  }

  private static Windows read(LeafReader reader) throws IOException {
    long[] days = new long[(reader.maxDoc() + SIZE - 1) / SIZE];
    NumericDocValues values = reader.getNumericDocValues(Schema.DAY);
    for (int document = 0; document < reader.maxDoc(); document++) {
      // a document that does not say its day may be near any
      boolean dated = values != null && values.advanceExact(document);
      days[document / SIZE] |= dated ? bit(values.longValue()) : ANY_DAY;
    }
    return new Windows(days);
  }

  /** The stretches that may hold documents from near a day, or any where the day is not known. */
  boolean[] near(@Nullable LocalDate day) {
    long mask = ANY_DAY;
    if (day != null) {
      mask = 0;
      for (int away = -Bar.NEAR; away <= Bar.NEAR; away++) {
        mask |= bit(day.toEpochDay() + away);
      }
    }
    boolean[] near = new boolean[days.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = (days[i] & mask) != 0;
    }
    return near;
  }

  private static long bit(long day) {
    return 1L << (day >> SHIFT);
  }
}
