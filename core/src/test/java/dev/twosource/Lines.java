package dev.twosource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The lines of a file of examples beside a test. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a file, without empty ones and those that begin with "#".
   *
   * @throws IOException if the file cannot be read or is not there
   */
  public static List<String> of(Class<?> test, String file) throws IOException {
    try (InputStream in = test.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no " + file + " beside " + test.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  /**
   * The lines of a file as two arguments each, set apart by the first " | ".
   *
   * @throws IOException if the file cannot be read or is not there
   */
  public static Stream<Arguments> pairs(Class<?> test, String file) throws IOException {
    return of(test, file).stream().map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)));
  }
}
