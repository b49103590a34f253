package dev.twosource;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An index cannot be used. The message names its folder, what is the matter and what to do. */
public sealed class IndexException extends RuntimeException
    permits IndexDamagedException, IndexInUseException, IndexVersionException {
  @Serial private static final long serialVersionUID = 1L;

  IndexException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
