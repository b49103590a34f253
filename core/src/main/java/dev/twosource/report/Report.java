package dev.twosource.report;

import dev.twosource.document.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found. The same documents give the same report whatever their order, apart from the
 * elapsed time.
 *
 * @param documents what was checked, by id
 * @param findings gravest verdict first, then by detail and text order
 * @param failures what could not be read
 * @param statistics how much was done
 */
public record Report(
    List<Source> documents, List<Finding> findings, List<Failure> failures, Statistics statistics) {
  /** The contract that the JSON form follows. */
  public static final String SCHEMA = "twosource/report/1";

  /** Copies the lists. */
  public Report {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /**
   * One document of the check.
   *
   * @param id its id
   * @param source its outlet, or null
   * @param published its publication date or moment in ISO form, or null
   * @param title its headline, or null
   * @param origin the id of its copy group: the id of the group's first document
   */
  public record Source(
      String id,
      @Nullable String source,
      @Nullable String published,
      @Nullable String title,
      String origin) {}

  /**
   * How much was done.
   *
   * @param documents documents read
   * @param claims claims found in them
   * @param subjects subjects that claims of several passages are about
   * @param comparisons pairs of claims compared
   * @param elapsedMillis how long it took
   */
  public record Statistics(
      int documents, int claims, int subjects, long comparisons, long elapsedMillis) {}
}
