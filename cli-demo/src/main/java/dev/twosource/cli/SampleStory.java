package dev.twosource.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
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
 */
record SampleStory(String id, List<SourceDocument> documents) {
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
    return new SampleStory(id, documents);
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
