package dev.twosource.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes the claims of documents in the shape that findings use, in the JSON form {@code
 * twosource/claims/1}.
 */
public final class JsonClaims {
  /** The contract that the form follows. */
  public static final String SCHEMA = "twosource/claims/1";

  /**
   * One claim with what it is about.
   *
   * @param detail the id of the kind of detail
   * @param value the normalised value
   * @param display the value in an editor's words
   * @param claim where it stands
   */
  public record Entry(String detail, String value, String display, Quotation claim) {}

  private JsonClaims() {}

  /** Writes claims in the order given, in UTF-8; the stream is flushed and stays open. */
  public static void write(Iterable<Entry> claims, OutputStream out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(claims, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes claims in the order given; the writer is flushed and stays open. */
  public static void write(Iterable<Entry> claims, Writer out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(claims, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Iterable<Entry> claims, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("claims");
    for (Entry entry : claims) {
      json.writeStartObject();
      json.writeStringField("detail", entry.detail());
      json.writeStringField("value", entry.value());
      json.writeStringField("display", entry.display());
      JsonOutput.quotation(json, entry.claim());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
