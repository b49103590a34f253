package dev.twosource.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form that all JSON output shares: two spaces of indent, line feeds, nulls written out. */
final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonOutput() {}

  static JsonGenerator to(OutputStream out) throws IOException {
    // By way of a writer, so that streams and writers get the same characters: the byte generator
    // escapes emoji.
    return to(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  static JsonGenerator to(Writer out) throws IOException {
    return pretty(FACTORY.createGenerator(out));
  }

  private static JsonGenerator pretty(JsonGenerator json) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(indent)
            .withArrayIndenter(indent));
  }

  /** A string or null. */
  static void string(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  /** A number without a needless fraction; null where it is infinite or not a number. */
  static void number(JsonGenerator json, String name, double value) throws IOException {
    if (!Double.isFinite(value)) {
      json.writeNullField(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(name, (long) value);
    } else {
      json.writeNumberField(name, round(value));
    }
  }

  /** A conversion of units leaves digits that nobody meant: 0.15239999999999998 metres. */
  private static double round(double value) {
    return new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }

  /** The fields of a claim. */
  static void quotation(JsonGenerator json, Quotation claim) throws IOException {
    LocalDate asOf = claim.asOf();
    json.writeStringField("document", claim.document());
    json.writeNumberField("start", claim.start());
    json.writeNumberField("end", claim.end());
    json.writeStringField("quote", claim.quote());
    json.writeStringField("sentence", claim.sentence());
    string(json, "attributedTo", claim.attributedTo());
    json.writeStringField("modality", claim.modality().name().toLowerCase(Locale.ROOT));
    string(json, "asOf", asOf == null ? null : asOf.toString());
  }
}
