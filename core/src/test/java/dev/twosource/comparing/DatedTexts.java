package dev.twosource.comparing;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reports as the tests write them: "2025-03-04T09:00:00Z | text / 2025-03-05T12:00:00Z | text", or
 * without a date "text / text".
 */
public final class DatedTexts {
  private DatedTexts() {}

  /** The report on some texts, of one story where a slug is given. */
  public static Report compare(String texts, @Nullable String story) {
    String[] text = texts.split(" / ");
    SourceDocument[] documents = new SourceDocument[text.length];
    for (int i = 0; i < text.length; i++) {
      documents[i] = document("d" + i, text[i], story);
    }
    return CrossChecker.compare(documents);
  }

  /** The verdicts on details that fit an expression. */
  static Set<String> verdicts(String texts, @Nullable String story, String details) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : compare(texts, story).findings()) {
      if (finding.detail().matches(details)) {
        found.add(finding.verdict().name());
      }
    }
    return found;
  }

  /** The document of one text. */
  static SourceDocument document(String id, String dated, @Nullable String story) {
    String[] parts = dated.split(" \\| ");
    SourceDocument.Builder document =
        SourceDocument.builder(id, parts[parts.length - 1]).story(story);
    if (parts.length > 1) {
      document.published(Published.at(Instant.parse(parts[0])));
    }
    return document.build();
  }
}
