package dev.twosource.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.twosource.document.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a report in the JSON form {@code twosource/report/1}. The same report gives the same bytes
 * everywhere: UTF-8, fields in a fixed order, line feeds only.
 */
public final class JsonReport {
  private JsonReport() {}

  /** Writes a report in UTF-8; the stream is flushed and stays open. */
  public static void write(Report report, OutputStream out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(report, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a report; the writer is flushed and stays open. */
  public static void write(Report report, Writer out) {
    try (JsonGenerator json = JsonOutput.to(out)) {
      write(report, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", Report.SCHEMA);
    json.writeArrayFieldStart("documents");
    for (Report.Source source : report.documents()) {
      json.writeStartObject();
      json.writeStringField("id", source.id());
      JsonOutput.string(json, "source", source.source());
      JsonOutput.string(json, "published", source.published());
      JsonOutput.string(json, "title", source.title());
      json.writeStringField("origin", source.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      write(finding, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (Failure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringField("document", failure.document());
      json.writeStringField("stage", failure.stage());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    Report.Statistics statistics = report.statistics();
    json.writeObjectFieldStart("statistics");
    json.writeNumberField("documents", statistics.documents());
    json.writeNumberField("claims", statistics.claims());
    json.writeNumberField("subjects", statistics.subjects());
    json.writeNumberField("comparisons", statistics.comparisons());
    json.writeNumberField("elapsedMillis", statistics.elapsedMillis());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("verdict", finding.verdict().name());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("detail", finding.detail());
    json.writeObjectFieldStart("subject");
    json.writeStringField("kind", finding.subject().kind());
    json.writeStringField("label", finding.subject().label());
    json.writeEndObject();
    json.writeArrayFieldStart("values");
    for (ReportedValue value : finding.values()) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeStringField("display", value.display());
      json.writeNumberField("independentSources", value.independentSources());
      json.writeArrayFieldStart("claims");
      for (Quotation claim : value.claims()) {
        json.writeStartObject();
        JsonOutput.quotation(json, claim);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("why", finding.why());
    json.writeObjectFieldStart("evidence");
    json.writeArrayFieldStart("sameSubject");
    for (String reason : finding.evidence().sameSubject()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeStringField("rule", finding.evidence().rule());
    JsonOutput.string(json, "wouldAgreeIf", finding.evidence().wouldAgreeIf());
    json.writeEndObject();
    json.writeEndObject();
  }
}
