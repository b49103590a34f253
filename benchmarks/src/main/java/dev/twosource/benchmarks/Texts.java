package dev.twosource.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The documents of the sample stories that the demo shows. */
final class Texts {
  private static final String FOLDER = "/dev/twosource/testdata/";

  private Texts() {}

  static List<SourceDocument> documents() {
    List<SourceDocument> documents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String name : new String(bytes("demo.txt"), StandardCharsets.UTF_8).lines().toList()) {
      if (name.isBlank() || name.startsWith("#")) {
        continue;
      }
      try {
        for (JsonNode node : mapper.readTree(bytes(path(name.strip()))).path("documents")) {
          documents.add(
              SourceDocument.builder(String.valueOf(documents.size()), node.path("text").asText())
                  .published(Published.on(LocalDate.of(2025, 5, 20)))
                  .build());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }

  private static String path(String name) {
    return (name.contains("/") ? name : "development/" + name)
        + (name.endsWith(".json") ? "" : ".json");
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Texts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
