package dev.twosource.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Strict JSON with messages that name the place. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  /** The one value that the text holds. */
  static JsonNode read(String text) throws MalformedInputException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null
              ? ""
              : (at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "")
                  + "column "
                  + at.getColumnNr()
                  + ": ";
      String message = e.getOriginalMessage().replaceAll("\\s+", " ");
      throw new MalformedInputException("not JSON: " + place + shortened(message));
    }
  }

  /** A string field; null where it is missing or null. */
  static @Nullable String string(JsonNode node, String field) throws MalformedInputException {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new MalformedInputException(
          "\"" + field + "\" is " + kind(value) + "; expected a string");
    }
    return value.textValue();
  }

  /** A date or moment. */
  static Published published(String field, String value) throws MalformedInputException {
    Published published = Dates.published(value);
    if (published == null) {
      throw new MalformedInputException(
          "\""
              + field
              + "\" is \""
              + shortened(value)
              + "\"; expected a date or moment such as 2024-03-14 or 2024-03-14T10:00:00Z");
    }
    return published;
  }

  /** What a value is, in words. */
  static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case STRING -> "a string";
      case NULL -> "null";
      default -> "nothing";
    };
  }

  /** The beginning of what may be long. */
  static String shortened(String value) {
    return value.length() <= 200 ? value : value.substring(0, 200) + "…";
  }
}
