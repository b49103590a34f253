package dev.twosource.reading.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The examples of the rules of one layer, as a file holds them: "== Class.method" opens a rule, "+
 * text => reading" is what it must say yes to, "- text => reading" what looks like it and is none,
 * and "~ Class.method reason" names a rule for which no text is found. In a text "\n" is a new
 * line; before it "@undated" leaves out the day of publication, which is 20 May 2025 else, and
 * "@early" and "@late" put it at two and at 23 hours.
 *
 * @param path the file
 * @param head its comment
 * @param without the rules without examples, with the reason
 * @param byRule the examples of each rule
 */
record RuleExamples(
    Path path,
    List<String> head,
    Map<String, String> without,
    Map<String, List<RuleExamples.Example>> byRule) {
  private static final Path FOLDER = Path.of("src/test/resources/dev/twosource/reading/rules");

  /**
   * One example.
   *
   * @param right whether the rule says yes to it
   * @param text the text
   * @param reading what the layer reads in it
   */
  record Example(boolean right, String text, String reading) {}

  /** The examples of a layer. */
  static RuleExamples of(String layer) {
    Path path = FOLDER.resolve(layer + ".txt");
    List<String> head = new ArrayList<>();
    Map<String, String> without = new LinkedHashMap<>();
    Map<String, List<Example>> byRule = new LinkedHashMap<>();
    List<Example> rule = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(path)) {
        if (line.isBlank()) {
          continue;
        }
        String rest = line.substring(line.indexOf(' ') + 1);
        switch (line.charAt(0)) {
          case '#' -> head.add(line);
          case '~' ->
              without.put(
                  rest.substring(0, rest.indexOf(' ')), rest.substring(rest.indexOf(' ') + 1));
          case '=' -> {
            rule = new ArrayList<>();
            if (byRule.put(rest, rule) != null) {
              throw new IllegalStateException(rest + " twice in " + path);
            }
          }
          default -> {
            int arrow = rest.lastIndexOf(" =>");
            rule.add(
                new Example(
                    line.charAt(0) == '+',
                    rest.substring(0, arrow),
                    rest.substring(arrow + 3).strip()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleExamples(path, head, without, byRule);
  }

  /** Writes the file again with the readings that the layer makes now. */
  void write(UnaryOperator<String> reader) throws IOException {
    List<String> lines = new ArrayList<>(head);
    lines.add("");
    without.forEach((rule, reason) -> lines.add("~ " + rule + " " + reason));
    byRule.forEach(
        (rule, examples) -> {
          lines.add("");
          lines.add("== " + rule);
          for (Example one : examples) {
            String reading = reader.apply(one.text());
            lines.add(
                ((one.right() ? "+ " : "- ") + one.text() + " => " + reading).stripTrailing());
          }
        });
    Files.write(path, lines);
  }
}
