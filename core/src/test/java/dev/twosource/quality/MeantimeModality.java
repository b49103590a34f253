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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures modality on the events of the MEANTIME corpus, within each article's title and first
 * five sentences, where it is annotated closely. Events without the attribute, or with
 * "UNDERSPECIFIED", are left out of that attribute's figure.
 */
public final class MeantimeModality {
  private static final int SENTENCES = 5;

  private final Map<String, int[]> tables = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private MeantimeModality() {}

  /**
   * Prints accuracy, baseline, and precision and recall of the rarer value.
   *
   * @param args the path of documents.jsonl; "errors" as a second word lists the errors
   * @throws IOException where the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    MeantimeModality measure = new MeantimeModality();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        measure.document(json.readTree(line));
      }
    }
    measure.tables.forEach(
        (name, table) -> {
          int all = table[0] + table[1] + table[2] + table[3];
          System.out.printf(
              Locale.ROOT,
              "%-22s n=%d accuracy %.3f  majority %.3f  rarer value: precision %.3f recall %.3f"
                  + " (%d)%n",
              name,
              all,
              (table[0] + table[3]) / (double) all,
              Math.max(table[0] + table[1], table[2] + table[3]) / (double) all,
              table[3] / (double) Math.max(1, table[3] + table[1]),
              table[3] / (double) Math.max(1, table[3] + table[2]),
              table[3] + table[2]);
        });
    if (args.length > 1) {
      measure.errors.forEach(System.out::println);
    }
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
