package dev.twosource.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads IPTC ninjs items of versions 1, 2 and 3, whose field names differ in case and shape. The
 * item's date is that of its version, since its text is as of then.
 */
final class Ninjs {
  private Ninjs() {}

  /** Reads a single item, an array of items, or one item a line. */
  static void read(String file, String text, DocumentReader.Sink sink)
      throws MalformedInputException {
    JsonNode root;
    try {
      root = Json.read(text);
    } catch (MalformedInputException e) {
      if (!readLines(file, text, sink)) {
        throw e;
      }
      return;
    }
    if (root.isArray()) {
      if (!root.isEmpty() && !anyItem(root)) {
        throw new MalformedInputException(
            "no ninjs item in this array; expected objects with a text and a headline");
      }
      int index = 0;
      for (JsonNode item : root) {
        add(file + "#" + index++, item, sink);
      }
      if (index == 0) {
        throw new MalformedInputException("an empty array; expected ninjs items");
      }
    } else {
      add(file, root, sink);
    }
  }

  /** Whether one of the values has a field that makes it an item. */
  private static boolean anyItem(JsonNode array) {
    for (JsonNode each : array) {
      Fields fields = new Fields(each);
      if (fields.get("uri") != null
          || fields.get("bodies") != null
          || fields.get("body_text") != null
          || fields.get("body_xhtml") != null
          || fields.get("body_html") != null) {
        return true;
      }
    }
    return false;
  }

  /** Items on lines of their own; false where not even the first line is one. */
  private static boolean readLines(String file, String text, DocumentReader.Sink sink) {
    int number = 0;
    boolean any = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode item = Json.read(line);
        any = true;
        add(file + ":" + number, item, sink);
      } catch (MalformedInputException e) {
        if (!any) {
          return false;
        }
        sink.fail(file + ":" + number, e.getMessage());
      }
    }
    return any;
  }

  private static void add(String where, JsonNode item, DocumentReader.Sink sink) {
    try {
      sink.add(DocumentReader.filled(document(where, item), false), where);
    } catch (MalformedInputException e) {
      sink.fail(where, e.getMessage());
    }
  }

  private static SourceDocument document(String where, JsonNode item)
      throws MalformedInputException {
    if (!item.isObject()) {
      throw new MalformedInputException("found " + Json.kind(item) + "; expected a ninjs item");
    }
    Fields fields = new Fields(item);
    String text = body(item, fields);
    if (text == null || text.isBlank()) {
      throw new MalformedInputException(
          "no text; expected a ninjs item with \"body_text\", \"body_xhtml\" or \"bodies\"");
    }
    String uri = fields.string("uri");
    Published first = fields.date("firstcreated");
    Published version = fields.date("versioncreated");
    Published content = fields.date("contentcreated");
    Published published = version != null ? version : content != null ? content : first;
    return SourceDocument.builder(uri == null || uri.isBlank() ? where : uri, text)
        .source(source(item, fields))
        .published(published)
        .title(headline(item, fields))
        .url(uri != null && uri.startsWith("http") ? uri : null)
        .language(fields.string("language"))
        .updated(version != null && !version.equals(first) ? version.instant() : null)
        .status(JsonLines.status(fields.string("pubstatus")))
        .replaces(fields.string("evolvedfrom"))
        .place(fields.string("located"))
        .build();
  }

  private static @Nullable String body(JsonNode item, Fields fields)
      throws MalformedInputException {
    String plain = fields.string("body_text");
    if (plain != null && !plain.isBlank()) {
      return plain;
    }
    JsonNode bodies = fields.get("bodies");
    String html = null;
    if (bodies != null && bodies.isArray()) {
      for (JsonNode body : bodies) {
        Fields parts = new Fields(body);
        String value = parts.string("value");
        String type = parts.string("contenttype");
        if (value == null) {
          continue;
        }
        if (type == null ? value.indexOf('<') < 0 : type.startsWith("text/plain")) {
          return value;
        }
        html = html == null ? value : html;
      }
    }
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      if (html == null
          && (name.startsWith("body_") || name.equals("body"))
          && field.getValue().isTextual()) {
        html = field.getValue().textValue();
      }
    }
    return html == null ? null : HtmlPage.textOf(html);
  }

  private static @Nullable String headline(JsonNode item, Fields fields)
      throws MalformedInputException {
    String headline = fields.string("headline");
    JsonNode headlines = fields.get("headlines");
    if (headline == null && headlines != null && headlines.isArray()) {
      for (JsonNode each : headlines) {
        Fields parts = new Fields(each);
        String value = parts.string("value");
        if (value != null && (headline == null || "main".equals(parts.string("role")))) {
          headline = value;
        }
      }
    }
    return headline != null ? HtmlPage.plain(headline) : fields.string("title");
  }

  private static @Nullable String source(JsonNode item, Fields fields)
      throws MalformedInputException {
    for (String name : List.of("source", "provider", "copyrightholder")) {
      JsonNode value = fields.get(name);
      if (value != null && value.isTextual()) {
        return value.textValue();
      }
      if (value != null && value.isObject() && new Fields(value).string("name") != null) {
        return new Fields(value).string("name");
      }
    }
    JsonNode infosources = fields.get("infosources");
    if (infosources == null) {
      infosources = fields.get("infosource");
    }
    if (infosources != null && infosources.isArray()) {
      for (JsonNode each : infosources) {
        String name = each.isObject() ? new Fields(each).string("name") : null;
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The fields of an object by name, whatever the case of their letters: versions differ in it. */
  private static final class Fields {
    private final Map<String, JsonNode> byName = new java.util.HashMap<>();

    Fields(JsonNode node) {
      List<Map.Entry<String, JsonNode>> entries =
          new ArrayList<>(node.isObject() ? node.properties() : List.of());
      entries.forEach(
          entry -> byName.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
    }

    @Nullable JsonNode get(String name) {
      return byName.get(name);
    }

    @Nullable String string(String name) throws MalformedInputException {
      JsonNode value = byName.get(name);
      if (value == null || value.isNull()) {
        return null;
      }
      if (!value.isTextual()) {
        throw new MalformedInputException(
            "\"" + name + "\" is " + Json.kind(value) + "; expected a string");
      }
      return value.textValue();
    }

    @Nullable Published date(String name) throws MalformedInputException {
      String value = string(name);
      return value == null ? null : Json.published(name, value);
    }
  }
}
