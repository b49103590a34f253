package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What was merged takes no space for long, though nobody commits again. */
class MergesTest {
  private static final int SECONDS = 60;

  @Test
  void filesThatWereMergedGo() throws IOException, InterruptedException {
    Directory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(Path.of("memory"), directory)) {
      for (int i = 0; i < 30; i++) {
        SourceDocument given = SourceDocument.builder("d" + i, "Ann Marsh spoke.").build();
        archive.write(List.of(), List.of(new Archive.Item(given, Understood.read(given)))).close();
        archive.commit();
      }
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      while (!files(directory).equals(needed(directory)) && System.nanoTime() < end) {
        Thread.sleep(50);
        // readers of an older state keep its files as well
        archive.snapshot().close();
      }
      assertThat(files(directory)).isEqualTo(needed(directory));
    }
  }

  private static Set<String> files(Directory directory) throws IOException {
    Set<String> files = new TreeSet<>(Arrays.asList(directory.listAll()));
    files.remove(IndexWriter.WRITE_LOCK_NAME);
    return files;
  }

  private static Set<String> needed(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new TreeSet<>(reader.getIndexCommit().getFileNames());
    }
  }
}
