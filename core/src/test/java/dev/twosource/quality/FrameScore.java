package dev.twosource.quality;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the ways to tell of one happening are read, and held against each other: single
 * sentences, each of which says the day, the place or the outcome in other words.
 */
final class FrameScore {
  private static final Instant NOW = Instant.parse("2025-03-14T18:00:00Z");

  private final List<Figure> figures = new ArrayList<>();

  private FrameScore() {}

  /** The figures of all frames. */
  static List<Figure> measure() throws IOException {
    FrameScore score = new FrameScore();
    Map<String, Map<String, List<String>>> happenings = read("happenings.txt");
    score.said(happenings, "date", "{DAY}", List.of("Wednesday", "11 March"), "2025-03-12");
    score.said(happenings, "place", "{PLACE}", List.of("Basel", "Zurich"), "Basel");
    score.opposites(read("opposites.txt"));
    return score.figures;
  }

  private static Map<String, Map<String, List<String>>> read(String file) throws IOException {
    Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Story.half("frames").resolve(file))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 3);
        read.computeIfAbsent(parts[0], key -> new LinkedHashMap<>())
            .computeIfAbsent(parts[1], key -> new ArrayList<>())
            .add(parts[2]);
      }
    }
    return read;
  }

  private void said(
      Map<String, Map<String, List<String>>> happenings,
      String what,
      String slot,
      List<String> values,
      String normal) {
    int all = 0;
    int told = 0;
    int pairs = 0;
    int found = 0;
    for (Map<String, List<String>> happening : happenings.values()) {
      List<String> frames = happening.get(what);
      for (String frame : frames) {
        String first = frame.replace(slot, values.get(0));
        all++;
        told += makes(first, "event." + what, normal) ? 1 : 0;
        for (String other : frames) {
          if (!other.equals(frame)) {
            pairs++;
            found += conflict(first, other.replace(slot, values.get(1))) ? 1 : 0;
          }
        }
      }
    }
    figures.add(new Figure("sentences that tell the " + what, all, told, -1, 0));
    figures.add(new Figure("pairs of these at odds over the " + what, pairs, found, -1, 0));
  }

  private void opposites(Map<String, Map<String, List<String>>> matters) {
    int pairs = 0;
    int found = 0;
    int same = 0;
    int silent = 0;
    for (Map<String, List<String>> matter : matters.values()) {
      List<String> yes = matter.get("A");
      List<String> no = matter.get("B");
      for (int i = 0; i < yes.size(); i++) {
        for (int k = 0; k < no.size(); k++) {
          pairs++;
          found += conflict(yes.get(i), no.get(k)) ? 1 : 0;
        }
        for (int k = i + 1; k < yes.size(); k++) {
          same += 2;
          silent += conflict(yes.get(i), yes.get(k)) ? 0 : 1;
          silent += conflict(no.get(i), no.get(k)) ? 0 : 1;
        }
      }
    }
    figures.add(new Figure("opposite outcomes at odds", pairs, found, -1, 0));
    figures.add(new Figure("one outcome in other words not at odds", same, silent, -1, 0));
  }

  private static boolean makes(String text, String detail, String normal) {
    return Understood.read(document("a", text)).entries().stream()
        .anyMatch(
            e -> e.claim().detail().equals(detail) && e.claim().value().normal().equals(normal));
  }

  private static boolean conflict(String text, String other) {
    return CrossChecker.compare(document("a", text), document("b", other)).findings().stream()
        .anyMatch(finding -> finding.verdict() == Verdict.CONFLICT);
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text).story("one").published(Published.at(NOW)).build();
  }
}
