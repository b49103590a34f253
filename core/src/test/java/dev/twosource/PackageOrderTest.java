package dev.twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to their order: each imports only from those before it. */
class PackageOrderTest {
  /** From the first to the last. Packages below one of these belong to it. */
  private static final List<String> ORDER =
      List.of(
          "document",
          "lexicon",
          "reading",
          "kinds",
          "index",
          "linking",
          "comparing",
          "report",
          "",
          "testing");

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?dev\\.twosource\\.([a-z]*)", Pattern.MULTILINE);

  @Test
  void eachPackageImportsOnlyFromThoseBeforeIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String from = packageOf(sourceFolder().relativize(file));
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        String to = imports.group(1);
        String line = sourceFolder().relativize(file) + " imports from " + to;
        if (ORDER.indexOf(to) > ORDER.indexOf(from)) {
          wrong.add(line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasItsPlace() throws IOException {
    assertThat(sources())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(ORDER).contains(packageOf(sourceFolder().relativize(file))));
  }

  @Test
  void importsAreSeen() {
    Matcher imports =
        IMPORT.matcher(
            """
            import static dev.twosource.document.Span.of;
            import dev.twosource.reading.time.TimeReader;
            import dev.twosource.CrossChecker;
            """);
    assertThat(imports.results().map(result -> result.group(1)))
        .containsExactly("document", "reading", "");
  }

  private static String packageOf(Path relative) {
    return relative.getNameCount() == 1 ? "" : relative.getName(0).toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sourceFolder())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path sourceFolder() {
    Path fromModule = Path.of("src/main/java/dev/twosource");
    return Files.isDirectory(fromModule) ? fromModule : Path.of("core").resolve(fromModule);
  }
}
