package dev.twosource;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Another process, or another checker of this one, writes the index; it can be checked against
 * meanwhile.
 */
public final class IndexInUseException extends IndexException {
  @Serial private static final long serialVersionUID = 1L;

  IndexInUseException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
