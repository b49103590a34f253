package dev.twosource.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.text.Tokenizer;
import dev.twosource.reading.voice.ModalityReader;
import dev.twosource.reading.voice.Mood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures modality on the events of the MEANTIME corpus, within each article's title and first
 * five sentences, where it is annotated closely. Events without the attribute, or with
 * "UNDERSPECIFIED", are left out of that attribute's figure.
 */
final class MeantimeModality {
  private static final int SENTENCES = 5;

  private final Map<String, int[]> tables = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private MeantimeModality() {}

  /** The figures of the rarer value; with {@code verbose} the errors go to the standard output. */
  static List<Figure> measure(Path documents, boolean verbose) throws IOException {
    MeantimeModality measure = new MeantimeModality();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        measure.document(json.readTree(line));
      }
    }
    if (verbose) {
      measure.errors.forEach(System.out::println);
    }
    List<Figure> figures = new ArrayList<>();
    measure.tables.forEach(
        (name, table) -> {
          int all = table[0] + table[1] + table[2] + table[3];
          int right = table[0] + table[3];
          figures.add(
              Figure.of("events, " + name, table[3] + table[2], table[3] + table[1], table[3]));
          figures.add(Figure.of("events, " + name + ", both answers", all, all, right));
        });
    return figures;
  }

  private void document(JsonNode document) {
    String text = document.get("text").asText();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(
            new Block(
                new Span(at, at + line.length()),
                blocks.isEmpty() ? Block.Role.TITLE : Block.Role.BODY));
      }
      at += line.length() + 1;
    }
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    // the title and the date stand before the first five sentences
    int last = Math.min(tokens.sentences().size(), SENTENCES + 2) - 1;
    int close = last < 0 ? 0 : tokens.sentences().get(last).span().end();
    for (JsonNode event : document.get("events")) {
      int start = event.get("start").asInt();
      if (start >= close || event.path("certainty").asText("").isEmpty()) {
        continue;
      }
      int token = tokens.tokenAt(start);
      if (token >= tokens.size()) {
        continue;
      }
      Mood mood = ModalityReader.mood(tokens, token);
      String context =
          text.substring(Math.max(0, start - 90), start).replace('\n', ' ')
              + "["
              + event.get("text").asText()
              + "]"
              + text.substring(
                      Math.min(text.length(), event.get("end").asInt()),
                      Math.min(text.length(), event.get("end").asInt() + 50))
                  .replace('\n', ' ');
      count(
          "certainty (uncertain)",
          event.get("certainty").asText(),
          "CERTAIN",
          mood.possible(),
          context);
      count("polarity (NEG)", event.get("polarity").asText(), "POS", mood.negated(), context);
      count(
          "time (FUTURE)",
          event.get("time").asText(),
          "NON_FUTURE",
          mood.planned() || mood.possible(),
          context);
    }
  }

  /** Table: true negative, false positive, false negative, true positive of the rarer value. */
  private void count(String name, String gold, String common, boolean ours, String context) {
    if (gold.isEmpty()
        || gold.equals("null")
        || gold.equals("UNDERSPECIFIED") && !name.startsWith("certainty")) {
      return;
    }
    boolean rare = !gold.equals(common);
    tables.computeIfAbsent(name, key -> new int[4])[(rare ? 2 : 0) + (ours ? 1 : 0)]++;
    if (rare != ours) {
      errors.add(name + (ours ? " FALSE " : " MISSED ") + context);
    }
  }
}
