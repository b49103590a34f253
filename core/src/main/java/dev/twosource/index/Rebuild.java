package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * Makes an index anew from the documents kept in it: after damage, or for another version of this
 * library. It reads nothing but the kept documents, so that damage elsewhere loses none. The old
 * folder stays beside the new one.
 */
public final class Rebuild {
  private static final int BATCH = 200;

  private final Path folder;
  private long lost;

  private Rebuild(Path folder) {
    this.folder = folder;
  }

  /**
   * What came of it.
   *
   * @param documents how many documents the new index holds
   * @param lost how many could not be read any more
   * @param old where the old index is now
   */
  public record Result(long documents, long lost, Path old) {}

  /**
   * Makes the index of a folder anew.
   *
   * @param folder the folder of the index
   * @param progress takes the number of documents done so far, now and then
   * @throws ArchiveException where it is in use, or nothing of it can be read
   */
  public static Result run(Path folder, LongConsumer progress) {
    Rebuild rebuild = new Rebuild(folder.toAbsolutePath().normalize());
    try {
      return rebuild.run(progress);
    } catch (IOException | RuntimeException e) {
      throw ArchiveFailures.of(folder, e);
    }
  }

  private Result run(LongConsumer progress) throws IOException {
    Path fresh = beside("rebuilding");
    Path old = beside("old");
    if (Files.exists(fresh)) {
      IOUtils.rm(fresh);
    }
    for (int i = 2; Files.exists(old); i++) {
      old = beside("old-" + i);
    }
    long[] done = {0};
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        Archive archive = Archive.open(fresh)) {
      lock.ensureValid();
      archive.take();
      List<SourceDocument> batch = new ArrayList<>();
      read(
          directory,
          given -> {
            batch.add(given);
            if (batch.size() == BATCH) {
              done[0] += put(archive, batch);
              progress.accept(done[0]);
            }
          });
      done[0] += put(archive, batch);
      archive.commit();
    }
    Files.move(folder, old);
    Files.move(fresh, folder);
    return new Result(done[0], lost, old);
  }

  private Path beside(String ending) {
    return folder.resolveSibling(folder.getFileName() + "." + ending);
  }

  private static int put(Archive archive, List<SourceDocument> batch) {
    int size = batch.size();
    Batches.items(batch).forEach(archive::put);
    batch.clear();
    return size;
  }

  private void read(Directory directory, Consumer<SourceDocument> out) throws IOException {
    SegmentInfos segments = SegmentInfos.readLatestCommit(directory);
    for (SegmentCommitInfo segment : segments) {
      Codec codec = segment.info.getCodec();
      boolean compound = segment.info.getUseCompoundFile();
      Directory files = directory;
      try {
        Bits live =
            segment.hasDeletions()
                ? codec.liveDocsFormat().readLiveDocs(directory, segment, IOContext.DEFAULT)
                : null;
        if (compound) {
          files = codec.compoundFormat().getCompoundReader(directory, segment.info);
        }
        var fields = codec.fieldInfosFormat().read(files, segment.info, "", IOContext.DEFAULT);
        try (StoredFieldsReader stored =
            codec
                .storedFieldsFormat()
                .fieldsReader(files, segment.info, fields, IOContext.DEFAULT)) {
          for (int i = 0; i < segment.info.maxDoc(); i++) {
            if (live == null || live.get(i)) {
              document(stored, i, out);
            }
          }
        }
      } catch (IOException | IllegalArgumentException e) {
        lost += segment.info.maxDoc() - segment.getDelCount();
      } finally {
        if (compound && files != directory) {
          files.close();
        }
      }
    }
  }

  private void document(StoredFieldsReader stored, int number, Consumer<SourceDocument> out) {
    SourceDocument given;
    try {
      DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(Schema.GIVEN);
      stored.document(number, visitor);
      given = Schema.given(visitor.getDocument());
    } catch (IOException | RuntimeException e) {
      lost++;
      return;
    }
    out.accept(given);
  }
}
