package dev.twosource.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.document.Block;
import dev.twosource.document.Published;
import dev.twosource.document.Span;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.text.Tokenizer;
import dev.twosource.reading.time.TimeReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading of time expressions against the English MEANTIME corpus, on its closely
 * annotated part: the title and the first five sentences, of which the dateline is one. Scored as
 * in TempEval-3: strict and relaxed spans, the value over the relaxed matches. The path of
 * documents.jsonl is the first argument; with a second one, VERBOSE, the differences are listed.
 */
final class MeantimeTimex {
  private static final int CLOSE_SENTENCES = 5;

  private int gold;
  private int ours;
  private int strict;
  private int relaxed;
  private int types;
  private int values;
  private final boolean verbose;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private MeantimeTimex(boolean verbose) {
    this.verbose = verbose;
  }

  /** The figures; with {@code verbose} the differences go to the standard output. */
  static List<Figure> measure(Path documents, boolean verbose) throws IOException {
    MeantimeTimex measure = new MeantimeTimex(verbose);
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(documents)) {
      if (!line.isBlank()) {
        measure.document(mapper.readTree(line));
      }
    }
    return List.of(
        Figure.of("time expressions, exact span", measure.gold, measure.ours, measure.strict),
        Figure.of("time expressions, span that meets", measure.gold, measure.ours, measure.relaxed),
        Figure.of("time expressions, type", measure.gold, measure.ours, measure.types),
        Figure.of("time expressions, value", measure.gold, measure.ours, measure.values),
        Figure.of(
            "time expressions, value where found",
            measure.relaxed,
            measure.relaxed,
            measure.values));
  }

  private void document(JsonNode document) {
    String text = document.get("text").asText();
    Tokens tokens = Tokenizer.tokenize(text, lines(text));
    int close = closeEnd(text, tokens);
    List<Timex> found = new ArrayList<>();
    for (Timex timex : TimeReader.read(tokens, published(document.get("published")))) {
      if (timex.span().start() < close) {
        found.add(timex);
      }
    }
    List<JsonNode> wanted = new ArrayList<>();
    for (JsonNode timex : document.get("timexes")) {
      if (timex.get("start").asInt() < close) {
        wanted.add(timex);
      }
    }
    gold += wanted.size();
    ours += found.size();
    boolean[] used = new boolean[found.size()];
    for (JsonNode timex : wanted) {
      match(document.get("id").asText(), text, timex, found, used);
    }
    for (int i = 0; i < used.length && verbose; i++) {
      if (!used[i]) {
        say(
            document.get("id").asText(),
            "EXTRA",
            found.get(i).span().of(text),
            found.get(i).type() + " " + found.get(i).value(),
            around(text, found.get(i).span().start(), found.get(i).span().end()));
      }
    }
  }

  private void match(String id, String text, JsonNode wanted, List<Timex> found, boolean[] used) {
    int start = wanted.get("start").asInt();
    int end = wanted.get("end").asInt();
    int best = -1;
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      if (!used[i]
          && span.start() < end
          && start < span.end()
          && (best < 0 || span.start() == start && span.end() == end)) {
        best = i;
      }
    }
    String type = wanted.get("type").asText();
    String value = wanted.get("value").asText();
    if (best < 0) {
      if (verbose) {
        say(id, "MISSED", text.substring(start, end), type + " " + value, around(text, start, end));
      }
      return;
    }
    used[best] = true;
    relaxed++;
    Timex timex = found.get(best);
    if (timex.span().start() == start && timex.span().end() == end) {
      strict++;
    } else if (verbose) {
      say(id, "SPAN", text.substring(start, end), timex.span().of(text), around(text, start, end));
    }
    boolean sameType = timex.type().name().equals(type);
    boolean sameValue = timex.value().equals(value);
    types += sameType ? 1 : 0;
    values += sameValue ? 1 : 0;
    if (verbose && !(sameType && sameValue)) {
      say(
          id,
          sameValue ? "TYPE" : "VALUE",
          text.substring(start, end),
          type + " " + value + " / ours " + timex.type() + " " + timex.value(),
          around(text, start, end));
    }
  }

  private void say(String id, String kind, String words, String what, String context) {
    out.println(kind + "\t" + id + "\t" + words + "\t" + what + "\t" + context);
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 60), Math.min(text.length(), end + 40))
        .replace('\n', ' ');
  }

  /** The offset where the close annotation ends. */
  private static int closeEnd(String text, Tokens tokens) {
    int sentences = 0;
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.block() >= 1 && ++sentences == CLOSE_SENTENCES) {
        return sentence.span().end();
      }
    }
    return text.length();
  }

  private static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        blocks.add(
            new Block(new Span(start, end), blocks.isEmpty() ? Block.Role.TITLE : Block.Role.BODY));
      }
      start = end + 1;
    }
    return blocks;
  }

  private static @Nullable Published published(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    String day = node.asText();
    // one document has its day first
    return Published.on(
        LocalDate.parse(
            day.charAt(2) == '-'
                ? day.substring(6) + day.substring(2, 6) + day.substring(0, 2)
                : day));
  }
}
