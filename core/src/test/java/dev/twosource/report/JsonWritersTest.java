package dev.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.twosource.document.Block;
import dev.twosource.document.Layout;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.document.Span;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Timex;
import dev.twosource.reading.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWritersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Set<ValidationMessage> faults(String schema, String json) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/schema"))) {
      folder = folder.getParent();
    }
    String text = Files.readString(folder.resolve("docs/schema/" + schema));
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    return compiled.validate(json, InputFormat.JSON);
  }

  private static String json(Report report) {
    StringWriter out = new StringWriter();
    JsonReport.write(report, out);
    return out.toString();
  }

  @Test
  void writesReportsByTheirSchema() throws IOException {
    assertThat(faults("report-1.schema.json", json(Samples.report()))).isEmpty();
    Report empty =
        new Report(List.of(), List.of(), List.of(), new Report.Statistics(0, 0, 0, 0, 0));
    assertThat(faults("report-1.schema.json", json(empty))).isEmpty();
    assertThat(faults("report-1.schema.json", json(Samples.report()).replace("CONFLICT", "CLASH")))
        .isNotEmpty();
  }

  @Test
  void writesFieldsInAFixedOrder() throws IOException {
    JsonNode root = MAPPER.readTree(json(Samples.report()));
    assertThat(root.fieldNames())
        .toIterable()
        .containsExactly("schema", "documents", "findings", "failures", "statistics");
    assertThat(root.at("/documents/1").toString())
        .isEqualTo(
            "{\"id\":\"a-2\",\"source\":null,\"published\":null,\"title\":null,\"origin\":\"a-2\"}");
    assertThat(root.at("/findings/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id", "verdict", "severity", "detail", "subject", "values", "why", "evidence");
    assertThat(root.at("/findings/0/values/0/claims/0").fieldNames())
        .toIterable()
        .containsExactly(
            "document", "start", "end", "quote", "sentence", "attributedTo", "modality", "asOf");
    assertThat(root.at("/findings/0/severity").asText()).isEqualTo("error");
    assertThat(root.at("/findings/0/values/0/claims/0/modality").asText()).isEqualTo("actual");
  }

  @Test
  void writesTheSameBytesToStreamsAndWriters() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonReport.write(Samples.report(), bytes);
    String json = bytes.toString(StandardCharsets.UTF_8);
    assertThat(json)
        .isEqualTo(json(Samples.report()))
        .endsWith("}\n")
        .doesNotContain("\r")
        .contains("Ligação — 😀");
  }

  @Test
  void writesReadingsByTheirSchema() throws IOException {
    String text = "Over 30 people met Dr. Ada Roe on Monday.";
    SourceDocument document =
        SourceDocument.builder("d", text)
            .published(Published.on(LocalDate.of(2024, 3, 14)))
            .build();
    Block block = new Block(new Span(0, text.length()), Block.Role.BODY);
    Interval over = new Interval(30, true, Double.POSITIVE_INFINITY, false);
    Interval half = Interval.between(0.5, 1.5);
    Reading reading =
        new Reading(
            document,
            new Layout(List.of(block), null, null, null, null, null),
            Tokenizer.tokenize(text, List.of(block)),
            List.of(
                new Timex(
                    new Span(34, 40),
                    Timex.Type.DATE,
                    "2024-03-11",
                    null,
                    List.of(),
                    null,
                    Hedge.NONE,
                    Timex.Relation.AT,
                    null)),
            List.of(
                new Quantity(
                    new Span(0, 7),
                    new Span(5, 7),
                    over,
                    30,
                    "1",
                    Hedge.OVER,
                    Quantity.Kind.COUNT,
                    0,
                    2,
                    2,
                    null),
                new Quantity(
                    new Span(5, 7),
                    new Span(5, 7),
                    half,
                    1,
                    "EUR",
                    Hedge.NONE,
                    Quantity.Kind.MONEY,
                    1,
                    2,
                    -1,
                    null)),
            new Names(
                List.of(
                    new Name(
                        new Span(23, 30), new Span(19, 30), Name.Type.PERSON, 0, "dr.", 4, 6, true),
                    new Name(
                        new Span(8, 14), new Span(8, 14), Name.Type.OTHER, 0, null, 2, 3, true)),
                List.of(
                    new Entity(
                        0,
                        Name.Type.PERSON,
                        "Ada Roe",
                        "roe",
                        "ada",
                        List.of("dr."),
                        null,
                        List.of(),
                        false))),
            List.of());
    StringWriter out = new StringWriter();
    JsonReading.write(List.of(reading), out);
    assertThat(faults("reading-1.schema.json", out.toString())).isEmpty();
    JsonNode root = MAPPER.readTree(out.toString());
    assertThat(root.at("/documents/0/quantities/0").toString())
        .isEqualTo(
            "{\"start\":0,\"end\":7,\"text\":\"Over"
                + " 30\",\"low\":30,\"high\":null,\"unit\":\"1\",\"hedge\":\"over\"}");
    assertThat(root.at("/documents/0/quantities/1/low").asText()).isEqualTo("0.5");
    assertThat(root.at("/documents/0/timexes/0").toString())
        .isEqualTo(
            "{\"start\":34,\"end\":40,\"text\":\"Monday\",\"type\":\"DATE\",\"value\":\"2024-03-11\",\"mod\":null}");
    assertThat(root.at("/documents/0/names").toString())
        .isEqualTo(
            "[{\"start\":23,\"end\":30,\"text\":\"Ada Roe\",\"type\":\"person\",\"canonical\":\"Ada"
                + " Roe\",\"title\":\"dr.\"}]");
  }

  @Test
  void writesClaimsByTheirSchema() throws IOException {
    StringWriter out = new StringWriter();
    JsonClaims.write(
        List.of(
            new JsonClaims.Entry(
                "call.duration", "PT30M", "30 minutes", Samples.quotation("a", "q", "s q", null))),
        out);
    assertThat(faults("claims-1.schema.json", out.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"One.\"}",
        "{\"id\": \"a01-1\", \"source\": \"Harbour Gazette\", \"published\":"
            + " \"2024-03-14T10:00:00Z\", \"title\": \"T\", \"text\": \"x\"}",
        "{\"text\": \"One.\", \"published\": \"2024-03-14\", \"status\": \"canceled\", \"story\":"
            + " null, \"extra\": 5}"
      })
  void describesDocuments(String line) throws IOException {
    assertThat(faults("document-1.schema.json", line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\": \" \"}",
        "{\"text\": 5}",
        "{\"text\": \"a\", \"published\": \"soon\"}",
        "{\"text\": \"a\", \"status\": \"gone\"}"
      })
  void describesWhatIsNoDocument(String line) throws IOException {
    assertThat(faults("document-1.schema.json", line)).isNotEmpty();
  }
}
