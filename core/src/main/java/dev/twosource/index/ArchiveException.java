package dev.twosource.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An index cannot be used. The message names its folder, what is the matter and what to do. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** Bytes are not what was written. */
    DAMAGED,
    /** Another process, or another checker of this one, writes it. */
    IN_USE,
    /** Another version made it, or another program. */
    OTHER_VERSION,
    /** The disk is full, or may not be written. */
    WRITE_FAILED,
    /** It was closed. */
    CLOSED
  }

  private final Problem problem;

  ArchiveException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  static ArchiveException damaged(Path folder, Throwable cause) {
    return new ArchiveException(
        Problem.DAMAGED,
        "the index " + folder + " is damaged (" + reason(cause) + "); " + remedy(folder),
        cause);
  }

  /** What to do where the documents are kept in the index. */
  static String remedy(Path folder) {
    return "make it anew from the documents kept in it: twosource rebuild --index " + folder;
  }

  private static String reason(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    int line = message.indexOf('\n');
    String first = line < 0 ? message : message.substring(0, line);
    return first.length() <= 160 ? first : first.substring(0, 160) + "…";
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }
}
