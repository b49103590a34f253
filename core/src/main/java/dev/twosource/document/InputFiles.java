package dev.twosource.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the files that paths stand for. */
final class InputFiles {
  /** The endings of files that are read. */
  static final List<String> ENDINGS = List.of(".txt", ".md", ".jsonl", ".html", ".htm", ".json");

  /**
   * One file.
   *
   * @param path where it is
   * @param id its name, below the folder that was named, with slashes
   * @param ending its ending in lower case, or "" for an unknown one
   */
  record Entry(Path path, String id, String ending) {}

  private InputFiles() {}

  /**
   * The files in the order of their ids, none twice; unreadable and empty folders go to the sink.
   */
  static List<Entry> list(List<Path> paths, DocumentReader.Sink sink) {
    Map<Path, Entry> byPath = new HashMap<>();
    List<Path> sorted =
        paths.stream().sorted(Comparator.comparing(Path::toString)).distinct().toList();
    for (Path path : sorted) {
      if (Files.isDirectory(path)) {
        walk(path, byPath, sink);
      } else {
        Path name = path.getFileName();
        keep(
            byPath,
            new Entry(path, name == null ? path.toString() : name.toString(), ending(path)));
      }
    }
    List<Entry> entries = new ArrayList<>(byPath.values());
    entries.sort(Comparator.comparing(Entry::id).thenComparing(entry -> entry.path().toString()));
    return entries;
  }

  /** A file that is reached in two ways is read once, under the shorter id. */
  private static void keep(Map<Path, Entry> byPath, Entry entry) {
    Path key = entry.path().toAbsolutePath().normalize();
    try {
      key = entry.path().toRealPath();
    } catch (IOException e) {
      // What cannot be resolved keeps its own name; reading it will say why.
    }
    byPath.merge(key, entry, (a, b) -> byIdLength(a, b) <= 0 ? a : b);
  }

  private static int byIdLength(Entry a, Entry b) {
    int byLength = Integer.compare(a.id().length(), b.id().length());
    return byLength != 0 ? byLength : a.id().compareTo(b.id());
  }

  private static void walk(Path root, Map<Path, Entry> byPath, DocumentReader.Sink sink) {
    int[] found = {0};
    int[] failed = {0};
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(root) && isHidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String ending = ending(file);
              if (attributes.isRegularFile() && !ending.isEmpty() && !isHidden(file)) {
                found[0]++;
                keep(byPath, new Entry(file, id(root, file), ending));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failed[0]++;
              sink.fail(file.equals(root) ? root.toString() : id(root, file), reason(e));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
              if (e != null) {
                failed[0]++;
                sink.fail(dir.equals(root) ? root.toString() : id(root, dir), reason(e));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failed[0]++;
      sink.fail(root.toString(), reason(e));
    }
    if (found[0] == 0 && failed[0] == 0) {
      sink.fail(
          root.toString(),
          "no documents in this folder; expected files that end in " + String.join(", ", ENDINGS));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to a folder above it";
    }
    return e instanceof AccessDeniedException
        ? "may not be read: access denied"
        : "could not be read: " + e.getMessage();
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static String id(Path root, Path file) {
    StringBuilder id = new StringBuilder();
    for (Path part : root.relativize(file)) {
      id.append(id.isEmpty() ? "" : "/").append(part);
    }
    return id.toString();
  }

  private static String ending(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }
}
