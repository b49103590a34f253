package dev.twosource;

import dev.twosource.document.Failure;
import dev.twosource.document.Intake;
import dev.twosource.document.Origins;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.LuceneFinder;
import dev.twosource.index.MemoryShelf;
import dev.twosource.index.Shelf;
import dev.twosource.index.Snapshot;
import dev.twosource.index.StoryShelf;
import dev.twosource.index.Understood;
import dev.twosource.kinds.Kinds;
import dev.twosource.report.Finding;
import dev.twosource.report.Findings;
import dev.twosource.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One check. Not safe for use by several threads. */
final class Checking {
  private final long started = System.nanoTime();
  private final List<Failure> failures;
  private final Map<String, Understood> checked = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** Reads the documents. */
  Checking(Intake intake) {
    failures = new ArrayList<>(intake.failures());
    for (SourceDocument given :
        intake.documents().stream().sorted(Comparator.comparing(SourceDocument::id)).toList()) {
      if (checked.containsKey(given.id())) {
        failures.add(
            new Failure(given.id(), "input", "a second document with this id; ids must be unique"));
        continue;
      }
      try {
        Understood understood = Understood.read(given);
        checked.put(given.id(), understood);
        entries.addAll(understood.entries());
        crowded(understood);
      } catch (RuntimeException e) {
        failures.add(new Failure(given.id(), "reading", "could not be read: " + e));
      }
    }
  }

  /** Names the kinds of which a document has more claims than are compared. */
  private void crowded(Understood understood) {
    Map<String, Integer> counts = new TreeMap<>();
    understood.claims().forEach(claim -> counts.merge(claim.detail(), 1, Integer::sum));
    counts.values().removeIf(count -> count < Kinds.MOST);
    if (!counts.isEmpty()) {
      failures.add(
          new Failure(
              understood.id(),
              "reading",
              "no more than the first "
                  + Kinds.MOST
                  + " claims are compared of "
                  + String.join(", ", counts.keySet())));
    }
  }

  /** Checks the documents against each other, and against the index where there is one. */
  Report report(@Nullable Snapshot index) {
    try (MemoryShelf own = new MemoryShelf(checked.values())) {
      List<Shelf> shelves = index == null ? List.of(own) : List.of(own, index);
      LuceneFinder finder = new LuceneFinder(shelves, checked.keySet());
      Crossing crossing = new Crossing(id -> finder.document(id).document());
      if (crossing.judge(entries, finder)) {
        among(finder, crossing);
      }
      return report(crossing, index != null);
    }
  }

  /**
   * The indexed claims that were linked to the checked ones against each other, as far as their
   * documents tell of a checked document's story.
   */
  private void among(LuceneFinder finder, Crossing crossing) {
    Map<String, Understood> story = new TreeMap<>(checked);
    for (Understood document : checked.values()) {
      for (String id : finder.story(document.profile())) {
        story.put(id, finder.document(id));
      }
    }
    Shelf shelf = new StoryShelf(story.values());
    crossing.spread(entries, new LuceneFinder(List.of(shelf), Set.of()));
  }

  private Report report(Crossing crossing, boolean indexed) {
    Map<String, SourceDocument> documents = new TreeMap<>();
    checked.forEach((id, understood) -> documents.put(id, understood.document()));
    documents.putAll(crossing.judged());
    Map<String, String> origins = Origins.group(List.copyOf(documents.values()));
    List<Finding> findings = new Findings(documents, origins).of(crossing.settled(documents));
    Set<String> named = new TreeSet<>(checked.keySet());
    if (indexed) {
      findings = findings.stream().filter(this::ofChecked).toList();
      findings.forEach(
          finding ->
              finding
                  .values()
                  .forEach(value -> value.claims().forEach(claim -> named.add(claim.document()))));
    }
    List<Report.Source> sources = new ArrayList<>();
    for (String id : named) {
      SourceDocument document = documents.get(id);
      sources.add(
          new Report.Source(
              id,
              document.source(),
              document.published() == null ? null : document.published().toString(),
              document.title(),
              origins.get(id)));
    }
    Set<String> subjects = new HashSet<>();
    findings.forEach(finding -> subjects.add(finding.subject().label()));
    failures.sort(
        Comparator.comparing(Failure::document)
            .thenComparing(Failure::stage)
            .thenComparing(Failure::message));
    return new Report(
        sources,
        findings,
        failures,
        new Report.Statistics(
            checked.size(),
            entries.size(),
            subjects.size(),
            crossing.comparisons(),
            (System.nanoTime() - started) / 1_000_000));
  }

  private boolean ofChecked(Finding finding) {
    return finding.values().stream()
        .flatMap(value -> value.claims().stream())
        .anyMatch(claim -> checked.containsKey(claim.document()));
  }
}
