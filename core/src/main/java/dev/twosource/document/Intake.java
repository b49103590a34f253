package dev.twosource.document;

import java.util.List;

/**
 * What came in from files and folders.
 *
 * @param documents what could be read, in the order of their files and lines; no two with one id
 * @param failures what could not, each with its file and line
 */
public record Intake(List<SourceDocument> documents, List<Failure> failures) {
  /** Copies the lists. */
  public Intake {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }
}
