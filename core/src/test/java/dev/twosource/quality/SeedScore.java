package dev.twosource.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.CrossChecker;
import dev.twosource.document.DocumentReader;
import dev.twosource.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds the report on a folder of pages saved as text against its {@code expected.json}: each item
 * that must be there is found by a finding of its verdict and kind of detail that covers all its
 * sides; the others are not called conflicts; and there is no conflict beyond those listed.
 */
final class SeedScore {
  private int must;
  private int found;
  private int falseConflicts;
  private int otherFaults;
  private final List<String> faults = new ArrayList<>();

  private SeedScore() {}

  /** Checks the {@code .txt} files of a folder. */
  static SeedScore of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      texts.put(String.valueOf(file.getFileName()), Files.readString(file));
    }
    List<Story.Gold> gold =
        Story.gold(
            folder.toString(),
            new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("expected.json"))),
            texts);
    List<Finding> findings;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      findings = checker.check(new DocumentReader().read(files)).findings();
    }
    SeedScore score = new SeedScore();
    score.hold(findings.stream().map(Reported::new).toList(), gold);
    return score;
  }

  private void hold(List<Reported> findings, List<Story.Gold> gold) {
    for (Story.Gold item : gold) {
      List<Reported> covering =
          findings.stream().filter(f -> f.sides(item) == item.sides().size()).toList();
      boolean conflict = covering.stream().anyMatch(f -> f.verdict().equals("CONFLICT"));
      if (item.must()) {
        must++;
        boolean good =
            covering.stream()
                .anyMatch(
                    f -> f.verdict().equals(item.verdict()) && f.detail().equals(item.detail()));
        found += good ? 1 : 0;
        if (!good) {
          faults.add("MISSED " + item.verdict() + " " + item.detail() + " " + item.sides());
        }
      } else if (conflict) {
        otherFaults++;
        faults.add("CONFLICT on what can be right: " + item.detail() + " " + item.sides());
      }
    }
    for (Reported finding : findings) {
      if (finding.verdict().equals("CONFLICT")
          && gold.stream()
              .noneMatch(g -> g.verdict().equals("CONFLICT") && finding.sides(g) >= 2)) {
        falseConflicts++;
        faults.add("FALSE " + finding.line());
      }
    }
  }

  /** The figures in one line. */
  String summary() {
    return found
        + " of "
        + must
        + " must-items, "
        + falseConflicts
        + " false conflicts, "
        + otherFaults
        + " other faults";
  }

  /** What was missed and what was reported falsely, a line each. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
