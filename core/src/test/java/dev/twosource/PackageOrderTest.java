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

  /** The packages of the kinds, from what all of them read with to the list of all. */
  private static final List<String> KINDS =
      List.of(
          "claim",
          "context",
          "act",
          "age",
          "amount",
          "outcome",
          "quote",
          "sentencing",
          "count",
          "date",
          "place",
          "score",
          "tally",
          "duration",
          "presence",
          "clock",
          "delegation",
          "role",
          "mark",
          "itself",
          "");

  private static final Pattern KIND_IMPORT =
      Pattern.compile("^import (?:static )?dev\\.twosource\\.kinds\\.([a-z]*)", Pattern.MULTILINE);

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?dev\\.twosource\\.([a-z]*)", Pattern.MULTILINE);

  @Test
  void eachPackageImportsOnlyFromThoseBeforeIt() throws IOException {
    assertThat(wrong(sourceFolder(), ORDER, IMPORT)).isEmpty();
  }

  @Test
  void eachKindImportsOnlyFromThoseBeforeIt() throws IOException {
    assertThat(wrong(kindsFolder(), KINDS, KIND_IMPORT)).isEmpty();
  }

  /** What stands in a folder and imports from a package of the folder that comes behind its own. */
  private static List<String> wrong(Path folder, List<String> order, Pattern pattern)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources(folder)) {
      Path relative = folder.relativize(file);
      Matcher imports = pattern.matcher(Files.readString(file));
      while (imports.find()) {
        String to = imports.group(1);
        if (order.indexOf(to) > order.indexOf(packageOf(relative))) {
          wrong.add(relative + " imports from " + to);
        }
      }
    }
    return wrong;
  }

  @Test
  void everyPackageHasItsPlace() throws IOException {
    assertThat(sources(sourceFolder()))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(ORDER).contains(packageOf(sourceFolder().relativize(file))));
    assertThat(sources(kindsFolder()))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(KINDS).contains(packageOf(kindsFolder().relativize(file))));
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

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path sourceFolder() {
    Path fromModule = Path.of("src/main/java/dev/twosource");
    return Files.isDirectory(fromModule) ? fromModule : Path.of("core").resolve(fromModule);
  }

  private static Path kindsFolder() {
    return sourceFolder().resolve("kinds");
  }
}
