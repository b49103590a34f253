package dev.twosource.bench;

import dev.twosource.CrossChecker;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a process that writes an index, again and again, at random moments of adding, replacing and
 * compacting. After each kill the index must open, every byte must fit its checksum, and every
 * document that a commit acknowledged must be there whole. Arguments: how many kills.
 */
public final class Kills {
  /** Document n in its kth wording; each is told apart by its numbers. */
  private static SourceDocument document(int number, int wording) {
    return SourceDocument.builder(
            "d" + number,
            "A fire in "
                + Invented.town(number)
                + " killed "
                + (12 + wording)
                + " people on Monday. Mayor "
                + Invented.person(number)
                + " came at noon, in wording "
                + wording
                + ".")
        .title("Report " + number)
        .build();
  }

  private Kills() {}

  /** Runs; with the name of a folder and two numbers it is the process that is killed. */
  public static void main(String[] args) throws Exception {
    if (args.length == 3) {
      write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      return;
    }
    int kills = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("twosource-kills").resolve("index");
    int acknowledged = 0;
    int wording = 0;
    int compactions = 0;
    Random random = new Random(9);
    for (int kill = 1; kill <= kills; kill++) {
      List<String> said = killed(folder, acknowledged, wording, random.nextInt(2000));
      int begun = wording + 1;
      for (String line : said) {
        if (line.startsWith("committed ")) {
          String[] parts = line.split(" ");
          acknowledged = Integer.parseInt(parts[1]);
          wording = Integer.parseInt(parts[2]);
          begun = wording + 1;
        } else if (line.equals("compacted")) {
          compactions++;
        }
      }
      check(folder, acknowledged, wording, begun);
      System.out.println(
          "kill " + kill + ": " + acknowledged + " documents acknowledged, all there");
    }
    System.out.println(
        kills + " kills, " + compactions + " compactions done before one; nothing lost");
  }

  private static List<String> killed(Path folder, int number, int wording, int millis)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("twosource-kills", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Kills.class.getName(),
                folder.toString(),
                String.valueOf(number),
                String.valueOf(wording))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (!Files.readString(said).startsWith("ready\n")) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the writer could not start");
      }
      Thread.sleep(5);
    }
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    // a line without its end may be half a line
    String all = Files.readString(said);
    Files.delete(said);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }

  /**
   * Adds documents, puts others in the place of older ones, compacts now and then, and says what
   * was committed.
   */
  private static void write(Path folder, int number, int wording) {
    int next = number;
    int round = wording;
    try (CrossChecker checker = CrossChecker.builder().index(folder).build()) {
      System.out.print("ready\n");
      while (true) {
        round++;
        List<SourceDocument> batch = new ArrayList<>();
        for (int i = Math.max(0, next - 5); i < next + 5; i++) {
          batch.add(document(i, round));
        }
        checker.add(batch.toArray(SourceDocument[]::new));
        checker.commit();
        next += 5;
        System.out.print("committed " + next + " " + round + "\n");
        if (round % 7 == 0) {
          checker.compact();
          System.out.print("compacted\n");
        }
      }
    }
  }

  private static void check(Path folder, int acknowledged, int wording, int begun) {
    try (CrossChecker checker = CrossChecker.builder().index(folder).build()) {
      checker.verify();
      int size = checker.size();
      // the last batch may have been committed without having been acknowledged
      if (size != acknowledged && size != acknowledged + 5) {
        throw new IllegalStateException(size + " documents, " + acknowledged + " acknowledged");
      }
      for (int i = 0; i < size; i++) {
        SourceDocument found = checker.document("d" + i);
        if (found == null) {
          throw new IllegalStateException("document " + i + " is gone");
        }
        int told = Integer.parseInt(found.text().replaceAll(".* wording ([0-9]+)\\.", "$1"));
        boolean whole = found.equals(document(i, told));
        boolean newest = i < acknowledged - 10 || told >= wording && told <= begun;
        if (!whole || !newest) {
          throw new IllegalStateException(
              "document " + i + " has wording " + told + " of " + wording);
        }
      }
    }
  }
}
