package dev.twosource.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes lists of plain records; reports, readings and claims have writers of their own. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .build();

  private Json() {}

  /** Writes one object that names its schema and holds a list. */
  static void write(String schema, String name, List<?> items, PrintWriter out) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("schema", schema);
    object.put(name, items);
    try {
      out.print(MAPPER.writeValueAsString(object).replace("\r\n", "\n"));
      out.println();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not to be written as JSON: " + name, e);
    }
  }
}
