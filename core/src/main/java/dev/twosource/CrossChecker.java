package dev.twosource;

import dev.twosource.comparing.Judge;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Settlement;
import dev.twosource.document.Failure;
import dev.twosource.document.Intake;
import dev.twosource.document.Origins;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.index.LuceneFinder;
import dev.twosource.index.Profile;
import dev.twosource.index.ProfileReader;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Context;
import dev.twosource.kinds.DetailKind;
import dev.twosource.kinds.Displays;
import dev.twosource.kinds.Kinds;
import dev.twosource.linking.Link;
import dev.twosource.linking.Linker;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Reading;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.pipeline.Reader;
import dev.twosource.report.DetailSummary;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Explanation;
import dev.twosource.report.Finding;
import dev.twosource.report.Findings;
import dev.twosource.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents against each other: the library's entry point. Safe for use by several threads; holds nothing open but
 * its index.
 */
public final class CrossChecker implements AutoCloseable {
  private CrossChecker() {}

  /** Starts a checker with other than the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks documents against each other. */
  public static Report compare(SourceDocument... documents) {
    try (CrossChecker checker = builder().build()) {
      return checker.check(List.of(documents));
    }
  }

  /** Checks texts against each other; they are called "1", "2" and so on, and relative dates in them stay open. */
  public static Report compare(String... texts) {
    List<SourceDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      documents.add(SourceDocument.of(String.valueOf(i + 1), texts[i]));
    }
    return compare(documents.toArray(SourceDocument[]::new));
  }

  /** The kinds of detail that are compared, in the order of the documentation. */
  public static List<DetailSummary> details() {
    List<DetailSummary> details = new ArrayList<>();
    for (DetailKind kind : Kinds.all()) {
      details.add(new DetailSummary(kind.id(), kind.summary()));
    }
    return details;
  }

  /** Checks one document against the index. */
  public Report check(SourceDocument draft) {
    return check(List.of(draft));
  }

  /** Checks documents against each other and against the index. Never writes the index. */
  public Report check(List<SourceDocument> documents) {
    return check(new Intake(documents, List.of()));
  }

  /** Checks documents as they came in; what could not be read is named in the report, and the rest goes on. */
  public Report check(Intake intake) {
    long started = System.nanoTime();
    List<Failure> failures = new ArrayList<>(intake.failures());
    Map<String, SourceDocument> documents = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    for (SourceDocument given :
        intake.documents().stream().sorted(Comparator.comparing(SourceDocument::id)).toList()) {
      if (documents.containsKey(given.id())) {
        failures.add(new Failure(given.id(), "input", "a second document with this id; ids must be unique"));
        continue;
      }
      try {
        Understood understood = understand(given);
        documents.put(given.id(), understood.reading().document());
        understood.claims().forEach(claim -> entries.add(new Entry(claim, understood.profile())));
      } catch (RuntimeException e) {
        documents.remove(given.id());
        failures.add(new Failure(given.id(), "reading", "could not be read: " + e));
      }
    }
    Map<String, String> origins = Origins.group(List.copyOf(documents.values()));
    List<Judgement> judgements = new ArrayList<>();
    long comparisons = 0;
    try (LuceneFinder finder = new LuceneFinder(entries)) {
      Judge judge = new Judge(documents);
      Set<List<Entry>> seen = new HashSet<>();
      for (Entry entry : entries) {
        for (Entry other : finder.candidates(entry)) {
          if (entry.compareTo(other) >= 0 || !seen.add(List.of(entry, other))) {
            continue;
          }
          comparisons++;
          Link link = Linker.link(entry, other);
          Judgement judgement = judge.judge(entry, other, link);
          if (judgement != null) {
            judgements.add(judgement);
          }
        }
      }
    }
    List<Judgement> settled = Settlement.settle(judgements, documents, entries);
    List<Finding> findings = new Findings(documents, origins).of(settled);
    List<Report.Source> sources = new ArrayList<>();
    for (SourceDocument document : documents.values()) {
      sources.add(
          new Report.Source(
              document.id(),
              document.source(),
              document.published() == null ? null : document.published().toString(),
              document.title(),
              origins.get(document.id())));
    }
    Set<String> subjects = new HashSet<>();
    findings.forEach(finding -> subjects.add(finding.subject().label()));
    failures.sort(Comparator.comparing(Failure::document).thenComparing(Failure::stage).thenComparing(Failure::message));
    return new Report(
        sources,
        findings,
        failures,
        new Report.Statistics(
            documents.size(), entries.size(), subjects.size(), comparisons, (System.nanoTime() - started) / 1_000_000));
  }

  /** What is marked in a document. */
  public Reading read(SourceDocument document) {
    return Reader.read(document);
  }

  /** What a document claims, in text order. */
  public List<DocumentClaim> claims(SourceDocument document) {
    Understood understood = understand(document);
    SourceDocument read = understood.reading().document();
    Findings findings = new Findings(Map.of(read.id(), read), Map.of());
    List<DocumentClaim> claims = new ArrayList<>();
    for (Claim claim : understood.claims()) {
      claims.add(
          new DocumentClaim(
              claim.detail(), claim.value().normal(), Displays.of(claim.value()), findings.quotation(claim)));
    }
    return claims;
  }

  private record Understood(Reading reading, Profile profile, List<Claim> claims) {}

  private static Understood understand(SourceDocument given) {
    Reading reading = Reader.read(given);
    Context context =
        new Context(
            reading,
            EventReader.read(
                reading.tokens(), reading.names(), reading.timexes(), reading.document().published()));
    List<Claim> claims = new ArrayList<>();
    if (reading.document().status() != SourceDocument.Status.WITHHELD) {
      for (Claim claim : Kinds.claims(context)) {
        // what is denied is no claim of the value that is denied
        if (claim.modality() != Modality.NEGATED) {
          claims.add(claim);
        }
      }
    }
    return new Understood(reading, ProfileReader.read(context), claims);
  }

  /**
   * Why a finding is one, or how two passages stand to each other.
   *
   * @param documents the documents that the passages stand in
   * @param findingIdOrPassageA the id of a finding, or words of the first passage
   * @param passageB words of the second passage, or null where the first argument is an id
   */
  public Explanation explain(
      List<SourceDocument> documents, String findingIdOrPassageA, @Nullable String passageB) {
    return new Explainer(this, documents).explain(findingIdOrPassageA, passageB);
  }

  /** What a document is about. */
  static Profile profile(SourceDocument document) {
    return understand(document).profile();
  }

  /** The claims of documents with their profiles, in order. */
  static List<Entry> entries(List<SourceDocument> documents) {
    List<Entry> entries = new ArrayList<>();
    for (SourceDocument document : documents) {
      Understood understood = understand(document);
      understood.claims().forEach(claim -> entries.add(new Entry(claim, understood.profile())));
    }
    return entries.stream().sorted().toList();
  }

  @Override
  public void close() {}

  /** Collects settings. Not safe for use by several threads. */
  public static final class Builder {
    private Builder() {}

    /** The folder of the index to check against. */
    public Builder index(Path folder) {
      return this;
    }

    /** The checker. */
    public CrossChecker build() {
      return new CrossChecker();
    }
  }
}
