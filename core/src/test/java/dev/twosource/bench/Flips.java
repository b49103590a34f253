package dev.twosource.bench;

import dev.twosource.CrossChecker;
import dev.twosource.IndexException;
import dev.twosource.document.SourceDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Flips single bytes in every file of an index: each must be named as damage. Arguments: how many
 * bytes of each file.
 */
public final class Flips {
  private Flips() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    int each = args.length == 0 ? 40 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("twosource-flips").resolve("index");
    List<SourceDocument> documents = new ArrayList<>();
    new Corpus(5, 150).generate(60, story -> documents.addAll(story.documents()));
    try (CrossChecker checker = CrossChecker.builder().index(folder).build()) {
      checker.add(documents.subList(0, 40).toArray(SourceDocument[]::new));
      checker.commit();
      checker.add(documents.subList(40, documents.size()).toArray(SourceDocument[]::new));
      checker.withdraw(documents.get(3).id());
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    Random random = new Random(4);
    int flips = 0;
    int missed = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < each; i++) {
        int at = random.nextInt(bytes.length);
        byte[] broken = bytes.clone();
        broken[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, broken);
        flips++;
        try (CrossChecker checker = CrossChecker.builder().index(folder).build()) {
          checker.verify();
          missed++;
          System.out.println("not seen: byte " + at + " of " + file.getFileName());
        } catch (IndexException e) {
          if (!e.getMessage().contains(folder.toString())) {
            throw new IllegalStateException("does not name the folder", e);
          }
        }
      }
      Files.write(file, bytes);
    }
    System.out.println(
        files.size() + " files, " + flips + " bytes flipped, " + missed + " not seen");
  }
}
