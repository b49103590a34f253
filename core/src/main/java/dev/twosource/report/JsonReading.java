package dev.twosource.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.twosource.document.Published;
import dev.twosource.document.Span;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Timex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/** Writes what was read of documents in the JSON form {@code twosource/reading/1}. */
public final class JsonReading {
  /** The contract that the form follows. */
  public static final String SCHEMA = "twosource/reading/1";

  private JsonReading() {}

  /**
   * Writes readings in UTF-8; the stream is flushed and stays open.
   *
   * @param readings asked for one by one, so that they need not all be kept
   */
  public static void write(Iterable<Reading> readings, OutputStream out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(readings, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes readings; the writer is flushed and stays open.
   *
   * @param readings asked for one by one, so that they need not all be kept
   */
  public static void write(Iterable<Reading> readings, Writer out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(readings, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Iterable<Reading> readings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("documents");
    for (Reading reading : readings) {
      write(reading, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void write(Reading reading, JsonGenerator json) throws IOException {
    String text = reading.document().text();
    Published published = reading.document().published();
    json.writeStartObject();
    json.writeStringField("id", reading.document().id());
    JsonOutput.string(json, "published", published == null ? null : published.toString());
    json.writeArrayFieldStart("timexes");
    for (Timex timex : reading.timexes()) {
      Timex.Mod mod = timex.mod();
      open(json, timex.span(), text);
      json.writeStringField("type", timex.type().name());
      json.writeStringField("value", timex.value());
      JsonOutput.string(json, "mod", mod == null ? null : mod.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : reading.quantities()) {
      // what only numbers a flight, a model or a house counts nothing
      if (quantity.kind() == Quantity.Kind.LABEL) {
        continue;
      }
      open(json, quantity.span(), text);
      JsonOutput.number(json, "low", quantity.interval().low());
      JsonOutput.number(json, "high", quantity.interval().high());
      json.writeStringField("unit", quantity.unit());
      Hedge hedge = quantity.hedge();
      JsonOutput.string(
          json, "hedge", hedge == Hedge.NONE ? null : hedge.name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    for (Name name : reading.names().mentions()) {
      // Names of which the text does not tell the type have no place in the contract.
      if (name.type() != Name.Type.OTHER) {
        open(json, name.span(), text);
        json.writeStringField("type", name.type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("canonical", reading.names().entity(name).canonical());
        JsonOutput.string(json, "title", name.role());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void open(JsonGenerator json, Span span, String text) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.of(text));
  }
}
