package dev.twosource.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads one document a line. A line that cannot be read fails alone. */
final class JsonLines {
  private final String file;
  private final DocumentReader.Sink sink;
  private long offset;
  private long number;
  private long used;

  JsonLines(String file, DocumentReader.Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Reads all lines. */
  void read(Path path) throws IOException, MalformedInputException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      byte[] chunk = new byte[1 << 16];
      for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
        int from = 0;
        for (int i = 0; i < size; i++) {
          if (chunk[i] == '\n') {
            line.write(chunk, from, i + 1 - from);
            from = i + 1;
            take(line);
          }
        }
        line.write(chunk, from, size - from);
      }
      if (line.size() > 0) {
        take(line);
      }
    }
    if (used == 0) {
      throw new MalformedInputException("empty file; expected one JSON object a line");
    }
  }

  private void take(ByteArrayOutputStream bytes) {
    number++;
    String where = file + ":" + number;
    try {
      String line = StrictText.decode(bytes.toByteArray(), offset, number);
      if (!line.isBlank()) {
        used++;
        sink.add(DocumentReader.filled(document(where, line), false), where);
      }
    } catch (MalformedInputException e) {
      used++;
      sink.fail(where, e.getMessage());
    }
    offset += bytes.size();
    bytes.reset();
  }

  private static SourceDocument document(String where, String line) throws MalformedInputException {
    JsonNode node = Json.read(line);
    if (!node.isObject()) {
      throw new MalformedInputException(
          "found " + Json.kind(node) + "; expected a JSON object with \"text\"");
    }
    String text = Json.string(node, "text");
    if (text == null) {
      throw new MalformedInputException("no \"text\"; expected a string");
    }
    if (text.isBlank()) {
      throw new MalformedInputException("\"text\" is empty; expected the document's words");
    }
    String id = Json.string(node, "id");
    if (id != null && id.isBlank()) {
      throw new MalformedInputException("\"id\" is blank; expected an id, or none");
    }
    String updated = Json.string(node, "updated");
    return SourceDocument.builder(id == null ? where : id, text)
        .source(Json.string(node, "source"))
        .published(published(node))
        .title(Json.string(node, "title"))
        .url(Json.string(node, "url"))
        .language(Json.string(node, "language"))
        .updated(updated == null ? null : instant(updated))
        .status(status(Json.string(node, "status")))
        .replaces(Json.string(node, "replaces"))
        .place(Json.string(node, "place"))
        .story(Json.string(node, "story"))
        .build();
  }

  private static @Nullable Published published(JsonNode node) throws MalformedInputException {
    String value = Json.string(node, "published");
    return value == null ? null : Json.published("published", value);
  }

  private static Instant instant(String value) throws MalformedInputException {
    return Json.published("updated", value).instant();
  }

  /** The status of a name, as JSON lines and ninjs spell it. */
  static SourceDocument.Status status(@Nullable String name) throws MalformedInputException {
    return switch (name) {
      case null -> SourceDocument.Status.USABLE;
      case "usable" -> SourceDocument.Status.USABLE;
      case "withheld" -> SourceDocument.Status.WITHHELD;
      case "canceled", "cancelled" -> SourceDocument.Status.CANCELED;
      default ->
          throw new MalformedInputException(
              "unknown status \""
                  + Json.shortened(name)
                  + "\"; expected usable, withheld or canceled");
    };
  }
}
