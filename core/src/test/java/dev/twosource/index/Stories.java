package dev.twosource.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample stories that the rules were written with, as documents that do not say which story
 * they tell.
 */
public final class Stories {
  private static final String FOLDER = "/dev/twosource/testdata/development/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Stories() {}

  /** How many stories the tests of the index take: each pair of documents costs time. */
  private static final int MOST = 30;

  /** All documents of the first stories. */
  public static List<SourceDocument> all() {
    List<SourceDocument> documents = new ArrayList<>();
    new String(bytes("stories.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !name.isBlank() && !name.startsWith("#"))
        .limit(MOST)
        .forEach(name -> documents.addAll(read(name.strip())));
    return documents;
  }

  private static List<SourceDocument> read(String name) {
    List<SourceDocument> documents = new ArrayList<>();
    try {
      for (JsonNode node : JSON.readTree(bytes(name)).path("documents")) {
        String published = node.path("published").asText(null);
        documents.add(
            SourceDocument.builder(node.path("id").asText(), node.path("text").asText())
                .source(node.path("source").asText(null))
                .title(node.path("title").asText(null))
                .published(
                    published == null
                        ? null
                        : published.indexOf('T') < 0
                            ? Published.on(LocalDate.parse(published))
                            : Published.at(Instant.parse(published)))
                .build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Stories.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
