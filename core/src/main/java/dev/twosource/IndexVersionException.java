package dev.twosource;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An index was made by another version of this library, or the folder is no index of it. */
public final class IndexVersionException extends IndexException {
  @Serial private static final long serialVersionUID = 1L;

  IndexVersionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
