import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks that all Java sources below a folder are formatted, or formats them. */
final class Format {
  private Format() {}

  /**
   * Runs the formatter.
   *
   * @param args "check" or "apply", and the folder
   */
  public static void main(String[] args) throws IOException {
    boolean apply = args[0].equals("apply");
    Path top = Path.of(args[1]);
    Formatter formatter = new Formatter();
    int different = 0;
    for (Path file : sources(top)) {
      String source = Files.readString(file);
      String formatted = format(formatter, file, source);
      if (formatted.equals(source)) {
        continue;
      }
      different++;
      System.err.println((apply ? "formatted " : "not formatted: ") + top.relativize(file));
      if (apply) {
        Files.writeString(file, formatted);
      }
    }
    if (different > 0 && !apply) {
      System.err.println("mvn -N verify -Dformat=apply formats all sources");
      System.exit(1);
    }
  }

  private static String format(Formatter formatter, Path file, String source) {
    try {
      String used = RemoveUnusedImports.removeUnusedImports(source);
      String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
      return formatter.formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> sources(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !top.relativize(file).toString().contains("target"))
          .sorted()
          .toList();
    }
  }
}
