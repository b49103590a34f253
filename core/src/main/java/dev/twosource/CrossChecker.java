package dev.twosource;

import dev.twosource.document.Intake;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Reading;
import dev.twosource.report.DetailSummary;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Explanation;
import dev.twosource.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library's entry point. */
public final class CrossChecker implements AutoCloseable {
  private CrossChecker() {}

  /** Starts a checker with other than the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks documents against each other. */
  public static Report compare(SourceDocument... documents) {
    throw new UnsupportedOperationException();
  }

  /** Checks texts against each other. */
  public static Report compare(String... texts) {
    throw new UnsupportedOperationException();
  }

  /** The kinds of detail that are compared, by id. */
  public static List<DetailSummary> details() {
    return List.of();
  }

  /** Checks documents against each other and against the index. Never writes the index. */
  public Report check(List<SourceDocument> documents) {
    throw new UnsupportedOperationException();
  }

  /** Checks one document against the index. */
  public Report check(SourceDocument draft) {
    return check(List.of(draft));
  }

  /** Checks documents as they came in; what could not be read is named in the report. */
  public Report check(Intake intake) {
    return check(intake.documents());
  }

  /** What is marked in a document. */
  public Reading read(SourceDocument document) {
    throw new UnsupportedOperationException();
  }

  /** What a document claims, in text order. */
  public List<DocumentClaim> claims(SourceDocument document) {
    throw new UnsupportedOperationException();
  }

  /** Why a finding is one, or how two passages stand to each other. */
  public Explanation explain(
      List<SourceDocument> documents, String findingIdOrPassageA, @Nullable String passageB) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}

  /** Collects settings. */
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
