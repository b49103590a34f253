package dev.twosource.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source document as JSON with named fields: the part of an index that every version can read, so
 * that claims can be found anew. The same document always gives the same bytes.
 */
final class DocumentForm {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private DocumentForm() {}

  static byte[] write(SourceDocument document) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", document.id());
    put(node, "source", document.source());
    put(node, "published", document.published());
    put(node, "title", document.title());
    put(node, "url", document.url());
    put(node, "language", document.language());
    put(node, "updated", document.updated());
    if (document.status() != SourceDocument.Status.USABLE) {
      node.put("status", document.status().name());
    }
    put(node, "replaces", document.replaces());
    put(node, "place", document.place());
    if (document.page()) {
      node.put("page", true);
    }
    put(node, "story", document.story());
    node.put("text", document.text());
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The document; {@link IllegalArgumentException} where the bytes are none. */
  static SourceDocument read(byte[] bytes, int from, int length) {
    try {
      JsonNode node = MAPPER.readTree(bytes, from, length);
      String updated = text(node, "updated");
      String status = text(node, "status");
      return SourceDocument.builder(node.required("id").asText(), node.required("text").asText())
          .source(text(node, "source"))
          .published(published(text(node, "published")))
          .title(text(node, "title"))
          .url(text(node, "url"))
          .language(text(node, "language"))
          .updated(updated == null ? null : Instant.parse(updated))
          .status(
              status == null ? SourceDocument.Status.USABLE : SourceDocument.Status.valueOf(status))
          .replaces(text(node, "replaces"))
          .place(text(node, "place"))
          .page(node.path("page").asBoolean())
          .story(text(node, "story"))
          .build();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("not a kept document", e);
    }
  }

  private static void put(ObjectNode node, String field, @Nullable Object value) {
    if (value != null) {
      node.put(field, value.toString());
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).asText(null);
  }

  private static @Nullable Published published(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    return iso.indexOf('T') < 0
        ? Published.on(LocalDate.parse(iso))
        : Published.at(Instant.parse(iso));
  }
}
