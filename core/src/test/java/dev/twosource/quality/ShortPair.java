package dev.twosource.quality;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two short reports, known to be of one story, with what an editor would say of one sort of detail
 * in them; one a line, its six fields set apart by " | ".
 *
 * @param detail the kind of detail
 * @param verdict the verdict; "not CONFLICT" where any other will do
 * @param documents the two reports
 */
public record ShortPair(String detail, String verdict, List<SourceDocument> documents) {
  private static final Set<String> COUNTS =
      Set.of("count.people", "count.other", "event.attendance");

  private static final Set<String> SETTLED = Set.of("CONFLICT", "DISPUTED", "UPDATED");

  /** The pairs of all files of a folder, in the order of their names. */
  public static List<ShortPair> folder(Path folder) throws IOException {
    List<ShortPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pairs.addAll(file(file));
      }
    }
    return pairs;
  }

  /** The pairs of a file; lines that begin with # are remarks. */
  public static List<ShortPair> file(Path file) throws IOException {
    List<ShortPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        pairs.add(of(file, line));
      }
    }
    return pairs;
  }

  private static ShortPair of(Path file, String line) throws IOException {
    String[] fields = line.split(" \\| ");
    if (fields.length != 6) {
      throw new IOException(file + " has a line of " + fields.length + " fields, not 6: " + line);
    }
    return new ShortPair(
        fields[0],
        fields[1],
        List.of(document("1", fields[2], fields[3]), document("2", fields[4], fields[5])));
  }

  private static SourceDocument document(String id, String published, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.at(Instant.parse(published)))
        .story("pair")
        .build();
  }

  /**
   * How often each verdict is found where gold has it, and how often it is right where it is
   * reported: a pair counts once, however many findings of one verdict it has.
   */
  static List<Figure> measure(List<ShortPair> pairs) {
    List<Set<String>> verdicts = pairs.stream().map(ShortPair::verdicts).toList();
    List<Figure> figures = new ArrayList<>();
    for (String verdict : StoryScore.VERDICTS) {
      boolean open = !SETTLED.contains(verdict);
      int gold = 0;
      int found = 0;
      int reported = 0;
      int right = 0;
      for (int i = 0; i < pairs.size(); i++) {
        ShortPair pair = pairs.get(i);
        boolean here = pair.is(verdict);
        gold += here ? 1 : 0;
        found += here && pair.right(verdicts.get(i)) ? 1 : 0;
        boolean told = verdicts.get(i).contains(verdict);
        reported += told ? 1 : 0;
        right += told && here ? 1 : 0;
      }
      // a pair has many details, and gold is of one: that others agree is no fault
      figures.add(new Figure(verdict, gold, found, open ? -1 : reported, right));
    }
    return figures;
  }

  /** The pairs that do not come out right, each with its two reports and where it was lost. */
  static List<String> faults(List<ShortPair> pairs) {
    List<String> faults = new ArrayList<>();
    for (ShortPair pair : pairs) {
      Set<String> found = pair.verdicts();
      if (!pair.right(found)) {
        SourceDocument first = pair.documents.get(0);
        SourceDocument second = pair.documents.get(1);
        faults.add(
            "PAIR %s %s %s | %s | %s%n    %s"
                .formatted(
                    pair.verdict,
                    pair.detail,
                    found,
                    first.text().strip(),
                    second.text().strip(),
                    Losses.of(first, second, pair.detail)));
      }
    }
    return faults;
  }

  /** What must be no conflict may be anything else. */
  private boolean is(String name) {
    return verdict.equals(name) || verdict.startsWith("not ") && name.equals("DIFFERENT_EVENT");
  }

  private boolean right(Set<String> found) {
    return switch (verdict) {
      case "COMPATIBLE" -> found.stream().noneMatch(SETTLED::contains);
      case "AGREES", "CONFLICT", "DISPUTED", "UPDATED" -> found.contains(verdict);
      default -> !found.contains("CONFLICT");
    };
  }

  /**
   * The verdicts on this detail in the report on the two; conflicts of any other detail as well.
   */
  private Set<String> verdicts() {
    Set<String> verdicts = new TreeSet<>();
    for (Finding finding : CrossChecker.compare(documents.get(0), documents.get(1)).findings()) {
      String name = finding.verdict().name();
      if (alike(finding.detail(), detail)) {
        verdicts.add(name);
      } else if (name.equals("CONFLICT") && !verdict.equals("CONFLICT")) {
        verdicts.add(name);
      }
    }
    return verdicts;
  }

  /** Kinds that share their claims: what one writer counts as people another counts as a crowd. */
  private static boolean alike(String a, String b) {
    return a.equals(b)
        || COUNTS.contains(a) && COUNTS.contains(b)
        || a.endsWith(".duration") && b.endsWith(".duration");
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s: %s", verdict, detail, documents.get(0).text());
  }
}
