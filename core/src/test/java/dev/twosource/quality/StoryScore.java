package dev.twosource.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.twosource.CrossChecker;
import dev.twosource.document.DocumentReader;
import dev.twosource.document.Intake;
import dev.twosource.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the report on all documents of many stories, given in one run and in any order, against
 * their gold.
 *
 * <ul>
 *   <li>A finding covers a gold item where its claims overlap the quotes of both sides, or of two
 *       of them where there are more.
 *   <li>CONFLICT, DISPUTED and UPDATED are found where a finding of that verdict covers the item
 *       with two sides under different values; AGREES where the finding is one, or has two sides
 *       under one value.
 *   <li>COMPATIBLE is right where nothing calls the item a conflict, a dispute or an update;
 *       DIFFERENT_EVENT where nothing calls it a conflict.
 *   <li>A CONFLICT is right where gold has one that it touches on two sides, under different
 *       values. Gold is complete for CONFLICT, and a selection of the rest: the precision of the
 *       other verdicts is over the findings that touch two sides of any item.
 * </ul>
 */
final class StoryScore {
  static final List<String> VERDICTS =
      List.of("CONFLICT", "DISPUTED", "UPDATED", "DIFFERENT_EVENT", "COMPATIBLE", "AGREES");
  private static final Set<String> MILD = Set.of("COMPATIBLE", "AGREES");

  private final List<Reported> findings;
  private final List<Story.Gold> gold = new ArrayList<>();
  private final Set<Story.Gold> right = new HashSet<>();
  private final List<Reported> falseAlarms = new ArrayList<>();
  private final Map<String, Integer> calledConflict = new TreeMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final int documents;
  private final List<Story> stories;
  private int wrongQuotes;

  private StoryScore(List<Story> stories, Report report) {
    findings = report.findings().stream().map(Reported::new).toList();
    documents = report.documents().size();
    this.stories = stories;
    Map<String, String> texts = new HashMap<>();
    for (Story story : stories) {
      gold.addAll(story.gold());
      for (ObjectNode document : story.documents()) {
        storyOf.put(document.path("id").asText(), story.id());
        texts.put(document.path("id").asText(), document.path("text").asText());
      }
    }
    for (Reported finding : findings) {
      finding.claims().stream()
          .filter(c -> !texts.get(c.document()).substring(c.start(), c.end()).equals(c.quote()))
          .forEach(c -> wrongQuotes++);
      if (finding.verdict().equals("CONFLICT") && !rightConflict(finding)) {
        falseAlarms.add(finding);
      }
    }
    for (Story.Gold item : gold) {
      judge(item);
    }
  }

  /** Checks all documents of all stories in one run, shuffled with a fixed seed. */
  static StoryScore of(List<Story> stories) throws IOException {
    List<ObjectNode> documents = new ArrayList<>();
    stories.forEach(story -> documents.addAll(story.documents()));
    Collections.shuffle(documents, new Random(7));
    Path file = Files.createTempFile("stories", ".jsonl");
    try {
      Files.write(file, documents.stream().map(ObjectNode::toString).toList());
      Intake intake = new DocumentReader().read(List.of(file));
      if (!intake.failures().isEmpty()) {
        throw new IOException("the stories cannot be read: " + intake.failures());
      }
      try (CrossChecker checker = CrossChecker.builder().build()) {
        return new StoryScore(stories, checker.check(intake));
      }
    } finally {
      Files.delete(file);
    }
  }

  private boolean rightConflict(Reported finding) {
    return gold.stream()
        .anyMatch(
            item ->
                item.verdict().equals("CONFLICT")
                    && finding.sides(item) >= 2
                    && finding.apart(item));
  }

  private void judge(Story.Gold item) {
    if (right(findings, item)) {
      right.add(item);
    }
    if (!item.verdict().equals("CONFLICT")
        && findings.stream().anyMatch(f -> f.verdict().equals("CONFLICT") && split(f, item))) {
      calledConflict.merge(item.verdict(), 1, Integer::sum);
    }
  }

  private static boolean split(Reported finding, Story.Gold item) {
    return finding.touches(item) && finding.apart(item);
  }

  /** Whether findings say of an item what gold says. */
  static boolean right(List<Reported> findings, Story.Gold item) {
    Set<String> verdicts = new TreeSet<>();
    Set<String> apart = new TreeSet<>();
    boolean together = false;
    for (Reported finding : findings) {
      if (finding.touches(item)) {
        verdicts.add(finding.verdict());
        together |= finding.together(item);
        if (split(finding, item)) {
          apart.add(finding.verdict());
        }
      }
    }
    return switch (item.verdict()) {
      case "COMPATIBLE" -> Collections.disjoint(apart, Set.of("CONFLICT", "DISPUTED", "UPDATED"));
      case "DIFFERENT_EVENT" -> !apart.contains("CONFLICT");
      case "AGREES" -> verdicts.contains("AGREES") || together;
      default -> apart.contains(item.verdict());
    };
  }

  /** One figure for each verdict that gold or the report has. */
  List<Figure> byVerdict() {
    List<Figure> figures = new ArrayList<>();
    for (String verdict : VERDICTS) {
      List<Story.Gold> items = gold.stream().filter(g -> g.verdict().equals(verdict)).toList();
      int reported = 0;
      int good = 0;
      for (Reported finding : findings) {
        if (!finding.verdict().equals(verdict)) {
          continue;
        }
        boolean conflict = verdict.equals("CONFLICT");
        boolean fits =
            conflict ? rightConflict(finding) : gold.stream().anyMatch(g -> fits(finding, g));
        if (conflict || fits || gold.stream().anyMatch(g -> covers(finding, g))) {
          reported++;
          good += fits ? 1 : 0;
        }
      }
      figures.add(new Figure(verdict, items.size(), right(items), reported, good));
    }
    return figures;
  }

  private static boolean covers(Reported finding, Story.Gold item) {
    return finding.touches(item) && (MILD.contains(finding.verdict()) || finding.apart(item));
  }

  /** AGREES and COMPATIBLE can often both be said of a pair, and either is right. */
  private static boolean fits(Reported finding, Story.Gold item) {
    boolean same =
        item.verdict().equals(finding.verdict())
            || MILD.contains(item.verdict()) && MILD.contains(finding.verdict());
    return same && covers(finding, item);
  }

  private int right(List<Story.Gold> items) {
    return (int) items.stream().filter(right::contains).count();
  }

  /** CONFLICT for each kind of detail that gold or the report has one of. */
  List<Figure> conflictsByKind() {
    Set<String> details = new TreeSet<>();
    gold.stream().filter(g -> g.verdict().equals("CONFLICT")).forEach(g -> details.add(g.detail()));
    findings.stream()
        .filter(f -> f.verdict().equals("CONFLICT"))
        .forEach(f -> details.add(f.detail()));
    List<Figure> figures = new ArrayList<>();
    for (String detail : details) {
      List<Story.Gold> items =
          gold.stream()
              .filter(g -> g.verdict().equals("CONFLICT") && g.detail().equals(detail))
              .toList();
      List<Reported> ours =
          findings.stream()
              .filter(f -> f.verdict().equals("CONFLICT") && f.detail().equals(detail))
              .toList();
      int good = (int) ours.stream().filter(f -> !falseAlarms.contains(f)).count();
      figures.add(new Figure(detail, items.size(), right(items), ours.size(), good));
    }
    return figures;
  }

  /** All verdicts together for each kind of detail; precision over what touches gold. */
  List<Figure> byKind() {
    Set<String> details = new TreeSet<>();
    gold.forEach(g -> details.add(g.detail()));
    List<Figure> figures = new ArrayList<>();
    for (String detail : details) {
      List<Story.Gold> items = gold.stream().filter(g -> g.detail().equals(detail)).toList();
      int reported = 0;
      int good = 0;
      for (Reported finding : findings) {
        if (finding.detail().equals(detail) && gold.stream().anyMatch(g -> covers(finding, g))) {
          reported++;
          good += gold.stream().anyMatch(g -> fits(finding, g)) ? 1 : 0;
        }
      }
      figures.add(new Figure(detail, items.size(), right(items), reported, good));
    }
    return figures;
  }

  /** The run in one line. */
  String summary() {
    long cross =
        falseAlarms.stream()
            .filter(f -> f.documents().stream().map(storyOf::get).distinct().count() > 1)
            .count();
    return documents
        + " documents, "
        + findings.size()
        + " findings, "
        + wrongQuotes
        + " quotes that are not verbatim, "
        + cross
        + " conflicts that join two stories; called CONFLICT: "
        + (calledConflict.isEmpty() ? "none of another verdict" : calledConflict);
  }

  /** For each kind of detail, how many of gold's passages make a claim of that kind. */
  List<Figure> readByKind() {
    return losses().read(gold);
  }

  private Losses losses() {
    Losses losses = new Losses();
    stories.forEach(story -> story.sources().forEach(losses::add));
    return losses;
  }

  /** What was missed, and at which step, and what was reported falsely. */
  List<String> faults() {
    List<String> lines = new ArrayList<>();
    Losses losses = losses();
    for (Story.Gold item : gold) {
      if (!right.contains(item)) {
        StringBuilder line = new StringBuilder("MISSED " + item.verdict() + " " + item.detail());
        item.sides()
            .forEach(
                s -> line.append(" ").append(s.document()).append(" \u201c").append(s.quote()));
        lines.add(line.toString());
        lines.add("    " + losses.of(item));
      }
    }
    falseAlarms.forEach(f -> lines.add("FALSE " + f.line()));
    return lines;
  }
}
