package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Documents and their claims in a folder. The first write takes the folder: one writer at a time
 * holds it, and any number of readers beside it see what was committed last. What is written here
 * shows in the next {@link #snapshot}, and is durable once {@link #commit} has returned. A document
 * is there as a whole or not at all.
 *
 * <p>Safe for use by several threads: {@link #put} goes on in as many as like; all else comes one
 * after the other, snapshots in between.
 */
public final class Archive implements AutoCloseable {
  private static final double BUFFER_MB = 48;

  /** Fewer segments than usual: every search looks up each key in every segment. */
  private static final double SEGMENTS_PER_TIER = 5;

  private final Path folder;
  private final Directory directory;

  /** Each put on its own takes the shared side, so that several go on at once. */
  private final ReentrantReadWriteLock locks = new ReentrantReadWriteLock();

  private final Lock lock = locks.writeLock();
  private final Shelved shelved = new Shelved();
  private @Nullable IndexWriter writer;
  private @Nullable DirectoryReader current;
  private boolean closed;

  /** Whether something was written since the last commit. */
  private volatile boolean written;

  private Archive(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /**
   * Opens the index of a folder; a folder that does not exist is made, and an empty one is an empty
   * index.
   *
   * @throws ArchiveException where it cannot be used
   */
  public static Archive open(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArchiveException(
          ArchiveException.Problem.OTHER_VERSION,
          "the index " + folder + " is a file; name a folder",
          null);
    }
    try {
      return open(folder, FSDirectory.open(folder));
    } catch (IOException e) {
      throw ArchiveFailures.of(folder, e);
    }
  }

  /** Opens the index of a directory; for tests with directories that fail. */
  static Archive open(Path folder, Directory directory) {
    Archive archive = new Archive(folder, directory);
    try {
      boolean indexed = DirectoryReader.indexExists(directory);
      // a writer that was cut off before its first commit leaves files of an index that holds
      // nothing
      boolean foreign =
          !indexed
              && Arrays.stream(directory.listAll())
                  .anyMatch(
                      file ->
                          !file.startsWith("_")
                              && !file.startsWith("pending_")
                              && !file.equals(IndexWriter.WRITE_LOCK_NAME));
      if (foreign) {
        throw new ArchiveException(
            ArchiveException.Problem.OTHER_VERSION,
            "the folder " + folder + " holds other files and no index; name a folder of its own",
            null);
      }
      archive.snapshot().close();
      return archive;
    } catch (IOException | RuntimeException e) {
      archive.abandon();
      throw ArchiveFailures.of(folder, e);
    }
  }

  /** The index as it is now. To be closed after use. */
  public Snapshot snapshot() {
    lock.lock();
    try {
      requireOpen();
      return new Snapshot(this, refreshed());
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** The newest reader, with one reference for the caller. */
  private IndexReader refreshed() throws IOException {
    DirectoryReader newer = null;
    if (current == null) {
      if (writer != null) {
        newer = DirectoryReader.open(writer);
      } else if (DirectoryReader.indexExists(directory)) {
        newer = checked(DirectoryReader.open(directory));
      }
    } else if (writer != null) {
      newer = DirectoryReader.openIfChanged(current, writer);
    } else {
      newer = DirectoryReader.openIfChanged(current);
      newer = newer == null ? null : checked(newer);
    }
    if (newer != null) {
      replaceCurrent(newer);
    }
    if (current == null) {
      return new MultiReader();
    }
    current.incRef();
    return current;
  }

  private void replaceCurrent(@Nullable DirectoryReader newer) throws IOException {
    DirectoryReader older = current;
    current = newer;
    if (older != null) {
      older.decRef();
    }
  }

  private DirectoryReader checked(DirectoryReader reader) throws IOException {
    Map<String, String> found = reader.getIndexCommit().getUserData();
    String difference = Schema.difference(found);
    if (difference == null) {
      return reader;
    }
    reader.close();
    throw new ArchiveException(
        ArchiveException.Problem.OTHER_VERSION,
        "the index "
            + folder
            + " cannot be used: "
            + difference
            + "; "
            + (Schema.ours(found) ? ArchiveException.remedy(folder) : "name a folder of its own"),
        null);
  }

  /** What a write did: the index before it and after it. To be closed after use. */
  public record Written(Snapshot before, Snapshot after) implements AutoCloseable {
    @Override
    public void close() {
      before.close();
      after.close();
    }
  }

  /**
   * One document to be written.
   *
   * @param given as it was given
   * @param understood what was understood of it
   */
  public record Item(SourceDocument given, Understood understood) {}

  /**
   * Takes documents out and puts others in, each in the place of the one with its id.
   *
   * @param out the ids of those that go; unknown ones do not matter
   * @param in those that come
   * @return the index before and after
   */
  public Written write(Collection<String> out, Collection<Item> in) {
    // the costly part, before any lock
    List<Document> documents =
        in.stream().map(item -> Schema.archived(item.given(), item.understood())).toList();
    lock.lock();
    try {
      IndexWriter to = writer();
      written = true;
      Snapshot before = new Snapshot(this, refreshed());
      try {
        for (String id : out) {
          to.deleteDocuments(new Term(Schema.ID, Schema.term(id)));
        }
        int next = 0;
        for (Item item : in) {
          to.updateDocument(
              new Term(Schema.ID, Schema.term(item.given().id())), documents.get(next++));
        }
        return new Written(before, new Snapshot(this, refreshed()));
      } catch (IOException | RuntimeException e) {
        before.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** Takes the folder, where that was not done yet. */
  public void take() {
    lock.lock();
    try {
      writer();
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Puts one document in the place of the one with its id, by as many threads as like and without
   * making it show before the next snapshot. The folder must have been {@linkplain #take taken}.
   */
  public void put(Item item) {
    // the costly part, before any lock
    Document document = Schema.archived(item.given(), item.understood());
    locks.readLock().lock();
    try {
      requireOpen();
      IndexWriter to = writer;
      if (to == null) {
        throw new IllegalStateException("the folder was not taken");
      }
      written = true;
      to.updateDocument(new Term(Schema.ID, Schema.term(item.given().id())), document);
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      locks.readLock().unlock();
    }
  }

  /** What was read from the index lately. */
  Shelved shelved() {
    return shelved;
  }

  /** The writer; takes the folder where that was not done yet. */
  private IndexWriter writer() throws IOException {
    requireOpen();
    if (writer == null) {
      TieredMergePolicy merges = new TieredMergePolicy();
      merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
      IndexWriterConfig config =
          new IndexWriterConfig(null)
              .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
              .setRAMBufferSizeMB(BUFFER_MB)
              .setMergePolicy(merges)
              .setMergeScheduler(new Merges(this::merged));
      IndexWriter opened = new IndexWriter(directory, config);
      // what was committed since this archive was opened shows from here on
      replaceCurrent(null);
      opened.setLiveCommitData(Schema.versions().entrySet());
      writer = opened;
    }
    return writer;
  }

  /**
   * Lets go of the files that were merged into others, where nothing else waits for a commit. The
   * next commit does it otherwise.
   */
  private void merged() {
    if (!lock.tryLock()) {
      return; // whoever holds it may wait for this merge
    }
    try {
      if (writer != null && !closed && !written) {
        writer.commit();
      }
    } catch (IOException | RuntimeException e) {
      // nothing was lost: what is wrong shows in the next write or commit
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes what was written durable. When this returns, it survives the end of the process and of
   * the power.
   */
  public void commit() {
    lock.lock();
    try {
      requireOpen();
      if (writer != null) {
        writer.commit();
        written = false;
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** Merges everything into as little as possible and commits. */
  public void compact() {
    lock.lock();
    try {
      IndexWriter to = writer();
      to.forceMerge(1);
      to.commit();
      written = false;
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Reads every file and holds it against its checksum.
   *
   * @throws ArchiveException where a byte is not what was written
   */
  public void verify() {
    lock.lock();
    try {
      requireOpen();
      IndexReader reader = refreshed();
      try {
        for (LeafReaderContext leaf : reader.leaves()) {
          if (leaf.reader() instanceof CodecReader codec) {
            codec.checkIntegrity();
          }
        }
      } finally {
        reader.decRef();
      }
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** Commits what was written and closes. Does nothing a second time. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        replaceCurrent(null);
        if (writer != null) {
          writer.close();
        }
        directory.close();
      }
    } catch (IOException | RuntimeException e) {
      abandon();
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** Closes without writing anything more: what was not committed is gone. Does not fail. */
  void abandon() {
    lock.lock();
    try {
      closed = true;
      DirectoryReader reader = current;
      current = null;
      // what went wrong before is to be reported, not what goes wrong now
      IOUtils.closeWhileHandlingException(
          reader, writer == null ? null : writer::rollback, directory);
    } finally {
      lock.unlock();
    }
  }

  ArchiveException failed(Exception e) {
    return ArchiveFailures.of(folder, e);
  }

  private void requireOpen() {
    if (closed) {
      throw new ArchiveException(
          ArchiveException.Problem.CLOSED, "the index " + folder + " was closed", null);
    }
  }
}
