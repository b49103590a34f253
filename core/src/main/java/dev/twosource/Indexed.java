package dev.twosource;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Archive;
import dev.twosource.index.ArchiveException;
import dev.twosource.index.Batches;
import dev.twosource.index.Snapshot;
import dev.twosource.report.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Writes to an index, and says what is wrong with one in the terms of this package. */
final class Indexed {
  private static final int LONGEST_ID = 4000;

  private Indexed() {}

  /** What the work gives. */
  static <T> T of(Supplier<T> work) {
    try {
      return work.get();
    } catch (ArchiveException e) {
      throw translated(e);
    }
  }

  /** Does the work. */
  static void run(Runnable work) {
    of(
        () -> {
          work.run();
          return true;
        });
  }

  private static RuntimeException translated(ArchiveException e) {
    String message = e.getMessage();
    return switch (e.problem()) {
      case DAMAGED -> new IndexDamagedException(message, e);
      case IN_USE -> new IndexInUseException(message, e);
      case OTHER_VERSION -> new IndexVersionException(message, e);
      case WRITE_FAILED -> new UncheckedIOException(message, new IOException(message, e));
      case CLOSED -> new IllegalStateException(message, e);
    };
  }

  /** Takes documents out and puts others in. */
  static Changes write(Archive archive, List<String> out, List<SourceDocument> in) {
    Set<String> ids = ids(in);
    return of(
        () -> {
          List<String> going = out.stream().filter(id -> !ids.contains(id)).toList();
          List<SourceDocument> fresh = fresh(archive, in);
          List<Archive.Item> items = Batches.items(fresh).toList();
          if (items.isEmpty() && going.isEmpty()) {
            return new Changes(List.of(), List.of(), List.of());
          }
          try (Archive.Written written = archive.write(going, items)) {
            return Desk.changes(
                written, going, items.stream().map(Archive.Item::understood).toList());
          }
        });
  }

  /**
   * Puts documents in and asks for no changes; each is read, written and let go.
   *
   * @param progress takes the number of documents done so far, from any thread
   * @return how many were not there yet as they are
   */
  static int write(Archive archive, Collection<SourceDocument> in, LongConsumer progress) {
    ids(in);
    return of(
        () -> {
          List<SourceDocument> fresh = fresh(archive, in);
          long known = (long) in.size() - fresh.size();
          AtomicLong done = new AtomicLong(known);
          if (known > 0) {
            progress.accept(known);
          }
          if (!fresh.isEmpty()) {
            archive.take();
            Batches.items(fresh)
                .forEach(
                    item -> {
                      archive.put(item);
                      progress.accept(done.incrementAndGet());
                    });
          }
          return fresh.size();
        });
  }

  /** The ids of documents that are to be written: each stands once, and none is too long. */
  private static Set<String> ids(Collection<SourceDocument> in) {
    Set<String> ids = new HashSet<>();
    for (SourceDocument document : in) {
      if (!ids.add(document.id())) {
        throw new IllegalArgumentException("two documents with the id " + document.id());
      }
      if (document.id().length() > LONGEST_ID) {
        throw new IllegalArgumentException(
            "an id of "
                + document.id().length()
                + " characters; at most "
                + LONGEST_ID
                + " are kept");
      }
    }
    return ids;
  }

  /** The documents that are not there yet as they are. */
  private static List<SourceDocument> fresh(Archive archive, Collection<SourceDocument> documents) {
    try (Snapshot snapshot = archive.snapshot()) {
      return documents.stream()
          .filter(document -> !document.equals(snapshot.given(document.id())))
          .toList();
    }
  }
}
