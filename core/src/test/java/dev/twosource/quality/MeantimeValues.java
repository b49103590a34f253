package dev.twosource.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.QuantityReader;
import dev.twosource.reading.text.Tokenizer;
import dev.twosource.reading.time.TimeReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures which share of MEANTIME's value spans a quantity covers. */
final class MeantimeValues {
  private MeantimeValues() {}

  /** The figures; with {@code verbose} what no quantity touches goes to the standard output. */
  static List<Figure> measure(Path documents, boolean verbose) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ObjectMapper mapper = new ObjectMapper();
    int all = 0;
    int covered = 0;
    int labels = 0;
    for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
      JsonNode document = mapper.readTree(line);
      String text = document.get("text").asText();
      Tokens tokens = Tokenizer.tokenize(text, blocks(text));
      List<Quantity> quantities = QuantityReader.read(tokens, TimeReader.read(tokens, null));
      for (JsonNode value : document.path("values")) {
        Span gold = new Span(value.get("start").asInt(), value.get("end").asInt());
        all++;
        boolean hit = false;
        boolean label = false;
        for (Quantity quantity : quantities) {
          if (quantity.span().overlaps(gold)) {
            label |= quantity.kind() == Quantity.Kind.LABEL;
            hit = true;
          }
        }
        if (hit) {
          covered++;
          labels += label ? 1 : 0;
        }
        if (verbose && (!hit || label)) {
          int from = Math.max(0, gold.start() - 40);
          int to = Math.min(text.length(), gold.end() + 40);
          out.println(
              (hit ? "label   " : "missed  ")
                  + (text.substring(from, gold.start())
                          + "["
                          + gold.of(text)
                          + "]"
                          + text.substring(gold.end(), to))
                      .replace('\n', ' '));
        }
      }
    }
    return List.of(
        new Figure("values, touched by a quantity", all, covered, -1, 0),
        new Figure("values, as a number and no label", all, covered - labels, -1, 0));
  }

  /** One block a line, the first the title. */
  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        blocks.add(
            new Block(new Span(at, end), blocks.isEmpty() ? Block.Role.TITLE : Block.Role.BODY));
      }
      at = end + 1;
    }
    return blocks;
  }
}
