package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;

/**
 * Disks that fail and fill up at every write: what was committed is there, and nothing by halves.
 */
class FailingDirectoryTest {
  private static final Path FOLDER = Path.of("index");

  /** Short texts, read once. */
  private static final List<Archive.Item> ITEMS = items();

  private static List<Archive.Item> items() {
    List<Archive.Item> items = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      SourceDocument given =
          SourceDocument.of("d" + i, "A fire in Norland killed " + (12 + i) + " people on Monday.");
      items.add(new Archive.Item(given, Understood.read(given)));
    }
    return items;
  }

  @Test
  void aDiskThatFailsFromTheNthAccessOn() throws IOException {
    int failures = 0;
    for (int n = 1; n < 400; n += 1 + n / 12) {
      failures += survives(n, false) ? 1 : 0;
    }
    assertThat(failures).as("how many of the runs met the failure").isGreaterThan(20);
  }

  @Test
  void aDiskThatIsFull() throws IOException {
    int failures = 0;
    for (int n = 1; n < 60; n += 2) {
      failures += survives(n, true) ? 1 : 0;
    }
    assertThat(failures).isGreaterThan(10);
  }

  /**
   * Adds, replaces, withdraws and merges until the disk fails, and looks at what is left; whether
   * it failed.
   */
  private static boolean survives(int after, boolean full) throws IOException {
    Directory disk = new ByteBuffersDirectory();
    Set<String> committed = new TreeSet<>();
    Set<String> begun = new TreeSet<>();
    boolean failed = false;
    MockDirectoryWrapper failing = new MockDirectoryWrapper(new Random(after), staying(disk));
    failing.setCheckIndexOnClose(false);
    failing.setAssertNoUnrefencedFilesOnClose(false);
    failing.setAllowRandomFileNotFoundException(false);
    failing.setFailOnCreateOutput(true);
    if (full) {
      failing.setMaxSizeInBytes(after * 500L);
    } else {
      failing.failOn(new FailAt(after));
    }
    Archive archive = null;
    try {
      archive = Archive.open(FOLDER, failing);
      for (int i = 0; i < ITEMS.size(); i++) {
        begun.add(ITEMS.get(i).given().id());
        archive.write(List.of(), ITEMS.subList(i, i + 1)).close();
        if (i == 3) {
          archive.write(List.of("d0"), List.of()).close();
          begun.remove("d0");
        }
        archive.commit();
        committed = new TreeSet<>(begun);
      }
      archive.compact();
    } catch (ArchiveException e) {
      failed = true;
      assertThat(e.getMessage()).contains("the index " + FOLDER);
      assertThat(e.problem())
          .isNotIn(ArchiveException.Problem.OTHER_VERSION, ArchiveException.Problem.IN_USE);
    } finally {
      if (archive != null) {
        archive.abandon();
      }
    }
    // the disk is well again, as after a restart
    try (Archive again = Archive.open(FOLDER, disk);
        Snapshot snapshot = again.snapshot()) {
      again.verify();
      Set<String> found = new TreeSet<>();
      snapshot.ids(found::add);
      assertThat(found.equals(committed) || found.equals(begun))
          .as("committed %s, begun %s, found %s after %s", committed, begun, found, after)
          .isTrue();
      for (String id : found) {
        Archive.Item item = ITEMS.get(id.charAt(1) - '0');
        assertThat(snapshot.given(id)).isEqualTo(item.given());
        assertThat(snapshot.get(id)).isEqualTo(item.understood());
      }
      again.write(List.of(), ITEMS).close();
      again.commit();
    }
    return failed;
  }

  /** The disk outlives what was opened on it. */
  private static Directory staying(Directory disk) {
    return new FilterDirectory(disk) {
      @Override
      public void close() {}
    };
  }

  /** Fails from the nth access on. */
  private static final class FailAt extends MockDirectoryWrapper.Failure {
    private int left;

    FailAt(int after) {
      left = after;
    }

    @Override
    public void eval(MockDirectoryWrapper directory) throws IOException {
      if (--left <= 0) {
        throw new IOException("a disk that fails");
      }
    }
  }
}
