package dev.twosource;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of an index are not what was written. {@link CrossChecker#rebuild} makes it anew from the
 * documents kept in it.
 */
public final class IndexDamagedException extends IndexException {
  @Serial private static final long serialVersionUID = 1L;

  IndexDamagedException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
