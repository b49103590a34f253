package dev.twosource.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/kinds} to the code. After a change to a kind, rewrite the pages with {@code mvn
 * -pl core -am test -Dtest=KindPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 * and look at what changed.
 */
class KindPagesTest {
  @Test
  void pagesAreThoseOfTheCode() throws IOException {
    Path folder = folder();
    Map<String, String> pages = KindPages.all();
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(folder);
      for (String name : names(folder)) {
        if (!pages.containsKey(name)) {
          Files.delete(folder.resolve(name));
        }
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
      }
    }
    assertThat(names(folder)).isEqualTo(pages.keySet());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      String text = Files.readString(folder.resolve(page.getKey())).replace("\r\n", "\n");
      assertThat(text)
          .as("docs/kinds/%s; see KindPagesTest", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private static Path folder() {
    Path top = Files.isDirectory(Path.of("core")) ? Path.of("") : Path.of("..");
    return top.resolve("docs/kinds");
  }
}
