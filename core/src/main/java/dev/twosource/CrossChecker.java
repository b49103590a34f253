package dev.twosource;

import dev.twosource.document.Intake;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Archive;
import dev.twosource.index.Entry;
import dev.twosource.index.Rebuild;
import dev.twosource.index.Snapshot;
import dev.twosource.index.Understood;
import dev.twosource.kinds.Kinds;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Displays;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.reading.Reading;
import dev.twosource.reading.pipeline.Reader;
import dev.twosource.report.Changes;
import dev.twosource.report.DetailSummary;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Explanation;
import dev.twosource.report.Finding;
import dev.twosource.report.Findings;
import dev.twosource.report.Report;
import dev.twosource.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents against each other and against an index: the library's entry point. Safe for use
 * by several threads: checks run side by side, each on the index as it was when it began; writes to
 * the index take turns. Holds nothing open but its index.
 */
public final class CrossChecker implements AutoCloseable {
  private final @Nullable Archive archive;

  private CrossChecker(@Nullable Archive archive) {
    this.archive = archive;
  }

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

  /**
   * Checks texts against each other; they are called "1", "2" and so on, are taken to tell of one
   * story, and relative dates in them stay open.
   */
  public static Report compare(String... texts) {
    List<SourceDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      documents.add(
          SourceDocument.builder(String.valueOf(i + 1), texts[i])
              .page(true)
              .story("texts")
              .build());
    }
    return compare(documents.toArray(SourceDocument[]::new));
  }

  /** The kinds of detail that are compared, in the order of the documentation. */
  public static List<DetailSummary> details() {
    List<DetailSummary> details = new ArrayList<>();
    for (DetailKind kind : Kinds.all()) {
      Severity severity = kind.minor() ? Severity.WARNING : Severity.ERROR;
      details.add(new DetailSummary(kind.id(), kind.summary(), severity, kind.explanation()));
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

  /**
   * Checks documents as they came in, against each other and against what is indexed. What could
   * not be read is named in the report, and the rest goes on. A document stands in the place of an
   * indexed one with its id. Never writes the index.
   *
   * @return the findings in which a checked document has a part
   * @throws IndexException where the index cannot be read
   */
  public Report check(Intake intake) {
    return archive == null
        ? new Checking(intake).report(null)
        : Indexed.of(
            () -> {
              try (Snapshot snapshot = archive.snapshot()) {
                return new Checking(intake).report(snapshot);
              }
            });
  }

  /**
   * Puts documents into the index, each in the place of the one with its id. They show in the next
   * check, and are durable once {@link #commit} has returned. The order in which documents are
   * added does not matter, and a document that is there already changes nothing. Texts are read
   * outside of any lock, so that several threads can add.
   *
   * @return what this did to the findings of the index
   * @throws IndexException where the index cannot be written
   * @throws IllegalArgumentException where two of the documents have one id
   * @throws IllegalStateException where there is no index
   */
  public Changes add(SourceDocument... documents) {
    return Indexed.write(archive(), List.of(), List.of(documents));
  }

  /**
   * Puts many documents into the index, as {@link #add} does one, without working out what this
   * does to the findings: the fastest way to fill an index. They are read on all processors; the
   * result is the same on any number of them. Where it fails, some of the documents are in the
   * index and others are not.
   *
   * @param progress takes the number of documents done so far, one call at a time or several
   * @return how many of them were not there yet as they are
   * @throws IndexException where the index cannot be written
   * @throws IllegalArgumentException where two of the documents have one id
   * @throws IllegalStateException where there is no index
   */
  public int addAll(Collection<SourceDocument> documents, LongConsumer progress) {
    return Indexed.write(archive(), documents, progress);
  }

  /**
   * Puts a document in the place of the one with another id, which goes.
   *
   * @param id the id of the document that goes
   * @param with the document that comes; it may have the same id
   * @return what this did to the findings of the index
   */
  public Changes replace(String id, SourceDocument with) {
    return Indexed.write(archive(), List.of(id), List.of(with));
  }

  /**
   * Takes a document out of the index. Does nothing where it is not there.
   *
   * @return what this did to the findings of the index
   */
  public Changes withdraw(String id) {
    return Indexed.write(archive(), List.of(id), List.of());
  }

  /**
   * Makes all writes durable: when this returns they survive the end of the process and of the
   * power.
   */
  public void commit() {
    Indexed.run(archive()::commit);
  }

  /**
   * Merges the index into as few files as possible and commits; it takes a while and up to twice
   * the space.
   */
  public void compact() {
    Indexed.run(archive()::compact);
  }

  /**
   * Holds every byte of the index against its checksums.
   *
   * @throws IndexDamagedException where one is not what was written
   */
  public void verify() {
    Indexed.run(archive()::verify);
  }

  /** How many documents the index holds. */
  public int size() {
    return Indexed.of(
        () -> {
          try (Snapshot snapshot = archive().snapshot()) {
            return snapshot.size();
          }
        });
  }

  /** A document of the index as it was given, or null where it is not there. */
  public @Nullable SourceDocument document(String id) {
    return Indexed.of(
        () -> {
          try (Snapshot snapshot = archive().snapshot()) {
            return snapshot.given(id);
          }
        });
  }

  /**
   * All findings of the index, gravest first: as if all its documents were checked at once, which
   * is what happens.
   */
  public List<Finding> findings() {
    return Indexed.of(
        () -> {
          try (Snapshot snapshot = archive().snapshot()) {
            return Desk.all(snapshot);
          }
        });
  }

  /**
   * Makes an index anew from the documents kept in it: after damage, or where another version made
   * it. No checker may have it open.
   *
   * @param folder the folder of the index
   * @param progress takes the number of documents done so far, now and then
   * @return how many documents were kept and lost, and where the old index is now
   * @throws IndexException where it is in use, or where nothing of it can be read
   */
  public static Rebuilt rebuild(Path folder, LongConsumer progress) {
    return Indexed.of(
        () -> {
          Rebuild.Result result = Rebuild.run(folder, progress);
          return new Rebuilt(result.documents(), result.lost(), result.old());
        });
  }

  private Archive archive() {
    if (archive == null) {
      throw new IllegalStateException(
          "no index: name its folder with CrossChecker.builder().index(folder)");
    }
    return archive;
  }

  /** What is marked in a document. */
  public Reading read(SourceDocument document) {
    return Reader.read(document);
  }

  /** What a document claims, in text order. */
  public List<DocumentClaim> claims(SourceDocument document) {
    Understood understood = Understood.read(document);
    SourceDocument read = understood.document();
    Findings findings = new Findings(Map.of(read.id(), read), Map.of());
    List<DocumentClaim> claims = new ArrayList<>();
    for (Claim claim : understood.claims()) {
      claims.add(
          new DocumentClaim(
              claim.detail(),
              claim.value().normal(),
              Displays.of(claim.value()),
              findings.quotation(claim)));
    }
    return claims;
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

  /** The claims of documents with their profiles, in order. */
  static List<Entry> entries(List<SourceDocument> documents) {
    return documents.stream()
        .flatMap(document -> Understood.read(document).entries().stream())
        .sorted()
        .toList();
  }

  /** Commits what was written to the index and closes it. */
  @Override
  public void close() {
    if (archive != null) {
      Indexed.run(archive::close);
    }
  }

  /** Collects settings. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Path index;

    private Builder() {}

    /**
     * The folder of the index to check against and to write; it is made where it does not exist.
     * The first write takes it: one checker at a time can write an index, and any number can check
     * against it meanwhile, and see what was committed last.
     */
    public Builder index(Path folder) {
      index = folder;
      return this;
    }

    /**
     * The checker.
     *
     * @throws IndexException where the index cannot be opened
     */
    public CrossChecker build() {
      Path folder = index;
      return new CrossChecker(folder == null ? null : Indexed.of(() -> Archive.open(folder)));
    }
  }
}
