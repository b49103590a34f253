package dev.twosource.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the sample stories that come with the demo.
 *
 * @param id its slug
 * @param documents what was written about it
 * @param expected what must be found in it
 */
record SampleStory(String id, List<SourceDocument> documents, List<Expected> expected) {
  /**
   * A finding that must be there.
   *
   * @param verdict its verdict
   * @param detail the id of its kind of detail
   * @param sides the passages that it must quote from
   */
  record Expected(Verdict verdict, String detail, List<Side> sides) {
    /** Whether a finding is the one that is expected. */
    boolean matches(Finding finding) {
      return finding.verdict() == verdict
          && finding.detail().equals(detail)
          && sides.stream().allMatch(side -> side.quotedBy(finding));
    }
  }

  /**
   * One passage.
   *
   * @param document the document's id
   * @param start its first UTF-16 unit in the document's text
   * @param end the unit after its last one
   */
  record Side(String document, int start, int end) {
    private boolean quotedBy(Finding finding) {
      return finding.claimsIn(document).stream()
          .anyMatch(claim -> claim.start() < end && start < claim.end());
    }
  }

  private static final String FOLDER = "/dev/twosource/testdata/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The stories that the demo shows, in order. */
  static List<SampleStory> demo() throws IOException {
    List<SampleStory> stories = new ArrayList<>();
    for (String line : new String(bytes("demo.txt"), StandardCharsets.UTF_8).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        stories.add(read(line.strip()));
      }
    }
    return stories;
  }

  private static SampleStory read(String name) throws IOException {
    JsonNode story = JSON.readTree(bytes(name));
    String id = story.path("id").asText();
    List<SourceDocument> documents = new ArrayList<>();
    for (JsonNode document : story.path("documents")) {
      documents.add(
          SourceDocument.builder(document.path("id").asText(), document.path("text").asText())
              .source(text(document, "source"))
              .title(text(document, "title"))
              .place(text(document, "place"))
              .published(published(text(document, "published")))
              .story(id)
              .build());
    }
    List<Expected> expected = new ArrayList<>();
    for (JsonNode gold : story.path("gold")) {
      List<Side> sides = new ArrayList<>();
      for (JsonNode side : gold.path("sides")) {
        sides.add(side(documents, side.path("document").asText(), side.path("quote").asText()));
      }
      Verdict verdict = Verdict.valueOf(gold.path("verdict").asText());
      expected.add(new Expected(verdict, gold.path("detail").asText(), sides));
    }
    return new SampleStory(id, documents, expected);
  }

  private static Side side(List<SourceDocument> documents, String id, String quote)
      throws IOException {
    for (SourceDocument document : documents) {
      int start = document.text().indexOf(quote);
      if (document.id().equals(id) && start >= 0) {
        return new Side(id, start, start + quote.length());
      }
    }
    throw new IOException("the sample stories are wrong: " + id + " does not say: " + quote);
  }

  private static @Nullable String text(JsonNode document, String field) {
    return document.path(field).asText(null);
  }

  private static @Nullable Published published(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    return iso.length() > "2024-06-11".length()
        ? Published.at(Instant.parse(iso))
        : Published.on(LocalDate.parse(iso));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream resource = SampleStory.class.getResourceAsStream(FOLDER + name)) {
      if (resource == null) {
        throw new IOException("the sample stories are incomplete: no " + name);
      }
      return resource.readAllBytes();
    }
  }
}
