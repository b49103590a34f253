package dev.twosource.document;

import java.nio.file.Path;

/** A file or folder that was named does not exist, so that there is nothing to go on with. */
public final class InputMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;

  /** Names the file or folder. */
  public InputMissingException(Path path) {
    super("no such file or folder: " + path);
    this.path = path;
  }

  /** The file or folder as it was named. */
  public Path path() {
    return path;
  }
}
