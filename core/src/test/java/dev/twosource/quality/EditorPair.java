package dev.twosource.quality;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two short articles with what an editor would say of one passage in each. They stand in {@code
 * pairs.txt}.
 *
 * @param number its number
 * @param why why an editor would say so
 * @param documents the two articles
 * @param gold the verdict on the two passages
 */
record EditorPair(int number, String why, List<SourceDocument> documents, Story.Gold gold) {
  private static final String PAIR = "=== ";
  private static final String ARTICLE = "--- ";

  /** All pairs, in order. */
  static List<EditorPair> all() throws IOException {
    List<EditorPair> pairs = new ArrayList<>();
    List<String> pair = new ArrayList<>();
    for (String line : resource("pairs.txt")) {
      if (line.startsWith(PAIR)) {
        add(pair, pairs);
        pair.clear();
      }
      pair.add(line);
    }
    add(pair, pairs);
    return pairs;
  }

  /** The numbers of the pairs that are known not to come out right. */
  static Set<Integer> knownMisses() throws IOException {
    return resource("known-misses.txt").stream()
        .map(line -> line.split(" ", 2)[0])
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The list of known misses as it should be now. */
  static String misses() throws IOException {
    StringBuilder lines =
        new StringBuilder("# Pairs of pairs.txt that do not come out right yet, by number.\n");
    for (EditorPair pair : all()) {
      if (pair.fault() != null) {
        lines.append(pair).append('\n');
      }
    }
    return lines.toString();
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream in = EditorPair.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static void add(List<String> lines, List<EditorPair> pairs) {
    if (lines.isEmpty()) {
      return;
    }
    String[] head = lines.get(0).substring(PAIR.length()).split(" ", 4);
    List<SourceDocument> documents = new ArrayList<>();
    List<Story.Side> sides = new ArrayList<>();
    for (int i = 1; i < lines.size(); ) {
      String[] about = lines.get(i).substring(ARTICLE.length()).split(" \\| ");
      StringBuilder words = new StringBuilder();
      for (i++; i < lines.size() && !lines.get(i).startsWith(ARTICLE); i++) {
        words.append(words.isEmpty() ? "" : " ").append(lines.get(i).strip());
      }
      int start = words.indexOf("[[");
      words.delete(start, start + 2);
      int end = words.indexOf("]]");
      words.delete(end, end + 2);
      String id = head[0] + (documents.isEmpty() ? "-a" : "-b");
      String option = about.length > 2 ? about[2] : "";
      sides.add(new Story.Side(id, start, end, words.substring(start, end)));
      documents.add(
          SourceDocument.builder(id, words.toString())
              .published(Published.at(Instant.parse(about[0])))
              .source(about[1])
              .replaces(option.equals("replaces") ? head[0] + "-a" : null)
              .status(
                  option.equals("canceled")
                      ? SourceDocument.Status.CANCELED
                      : SourceDocument.Status.USABLE)
              .build());
    }
    Story.Gold gold = new Story.Gold(head[0], head[1], head[2], true, List.copyOf(sides));
    int number = Integer.parseInt(head[0]);
    pairs.add(new EditorPair(number, head[3].substring(2), List.copyOf(documents), gold));
  }

  /** What is wrong with the report on the two articles, or null where it is right. */
  @Nullable String fault() {
    List<Reported> findings;
    try (CrossChecker checker = CrossChecker.builder().build()) {
      findings = checker.check(documents).findings().stream().map(Reported::new).toList();
    }
    String found = findings.stream().map(f -> "\n  " + f.line()).collect(Collectors.joining());
    if (!StoryScore.right(findings, gold)) {
      return "not " + gold.verdict() + " but" + (found.isEmpty() ? " nothing" : found);
    }
    boolean conflict = gold.verdict().equals("CONFLICT");
    boolean falseAlarm =
        findings.stream()
            .anyMatch(f -> f.verdict().equals("CONFLICT") && !(conflict && f.sides(gold) == 2));
    return falseAlarm ? "a false conflict among" + found : null;
  }

  @Override
  public String toString() {
    return number + " " + gold.verdict() + " " + gold.detail() + ": " + why;
  }
}
