package dev.twosource.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each line of the two corpora: a sentence and what is read in it, or a sentence that makes no
 * claim of quantity.
 */
class QuantityCorpusTest {
  static Stream<String> quantities() throws IOException {
    return lines("quantities.tsv");
  }

  static Stream<String> nearMisses() throws IOException {
    return lines("no-quantities.txt");
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(QuantityCorpusTest.class.getResourceAsStream(name));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("## "))
          .toList()
          .stream();
    }
  }

  private static List<Quantity> read(String text) {
    return QuantityReader.read(NumeralsTest.tokens(text), List.of());
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void reads(String line) {
    int tab = line.indexOf('\t');
    String text = line.substring(0, tab);
    Tokens tokens = NumeralsTest.tokens(text);
    String found =
        read(text).stream()
            .map(quantity -> show(quantity, tokens))
            .collect(Collectors.joining("\t"));
    assertThat(found).isEqualTo(line.substring(tab + 1));
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void claimsNothing(String text) {
    assertThat(read(text))
        .allMatch(
            quantity ->
                quantity.kind() == Quantity.Kind.LABEL || quantity.kind() == Quantity.Kind.ORDINAL);
  }

  @Test
  void hasEnoughExamples() throws IOException {
    assertThat(quantities().count()).isGreaterThanOrEqualTo(300);
    assertThat(nearMisses().count()).isGreaterThanOrEqualTo(80);
  }

  @Test
  void quantitiesNeverOverlap() throws IOException {
    String text =
        quantities()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.joining(" "));
    int end = 0;
    for (Quantity quantity : read(text)) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
      end = quantity.span().end();
    }
  }

  @Test
  void workGrowsWithTheLength() {
    // one endless sentence of numbers; what is quadratic would not come to an end here
    String text = "nearly 3 to 5 million, between 20 and $30 hundred and ".repeat(40_000);
    assertThat(read(text)).isNotEmpty();
    assertThat(read("million ".repeat(200_000))).isNotNull();
    assertThat(read("1-".repeat(200_000))).isNotNull();
    assertThat(read("3, ".repeat(200_000))).isNotNull();
  }

  private static String show(Quantity quantity, Tokens tokens) {
    Interval interval = quantity.interval();
    String text = tokens.document();
    return quantity.kind()
        + " "
        + quantity.unit()
        + " "
        + (interval.lowOpen() ? "(" : "[")
        + number(interval.low())
        + ","
        + number(interval.high())
        + (interval.highOpen() ? ")" : "]")
        + " "
        + quantity.hedge()
        + " head="
        + (quantity.head() < 0 ? "-" : tokens.text(quantity.head()))
        + (quantity.per() == null ? "" : " per=" + quantity.per().of(text))
        + (quantity.other() == null ? "" : " other=" + number(quantity.other().low()));
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}
