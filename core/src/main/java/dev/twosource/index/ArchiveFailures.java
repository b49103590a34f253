package dev.twosource.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says in words what a failure of Lucene or of the disk means for an index. */
final class ArchiveFailures {
  private ArchiveFailures() {}

  static ArchiveException of(Path folder, Exception e) {
    return switch (e) {
      case ArchiveException known -> known;
      case LockObtainFailedException locked ->
          new ArchiveException(
              ArchiveException.Problem.IN_USE,
              "the index "
                  + folder
                  + " is being written by another process; wait until it is done, or only check"
                  + " against it",
              locked);
      case AlreadyClosedException closed ->
          new ArchiveException(
              ArchiveException.Problem.CLOSED,
              "the index "
                  + folder
                  + " was closed"
                  + (closed.getCause() == null
                      ? ""
                      : " by an earlier failure: " + closed.getCause().getMessage()),
              closed);
      case IndexFormatTooNewException newer -> version(folder, newer);
      case IndexFormatTooOldException older -> version(folder, older);
      case CorruptIndexException corrupt -> ArchiveException.damaged(folder, corrupt);
      case EOFException end -> ArchiveException.damaged(folder, end);
      case FileNotFoundException missing -> ArchiveException.damaged(folder, missing);
      case NoSuchFileException missing -> ArchiveException.damaged(folder, missing);
      case IOException io ->
          new ArchiveException(
              ArchiveException.Problem.WRITE_FAILED,
              "the index "
                  + folder
                  + " could not be read or written: "
                  + io.getMessage()
                  + "; what was committed before is safe",
              io);
      // wrong bytes that no checksum was held against show as all sorts of failures
      default -> ArchiveException.damaged(folder, e);
    };
  }

  private static ArchiveException version(Path folder, Exception e) {
    return new ArchiveException(
        ArchiveException.Problem.OTHER_VERSION,
        "the index " + folder + " was made by another version of Lucene; index the documents again",
        e);
  }
}
