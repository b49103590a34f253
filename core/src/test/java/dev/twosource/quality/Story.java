package dev.twosource.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Some documents and what must be found in them.
 *
 * @param id its slug
 * @param documents the documents as the input contract has them
 * @param gold what an editor would say; complete for CONFLICT
 */
public record Story(String id, List<ObjectNode> documents, List<Gold> gold) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What an editor would say on one detail.
   *
   * @param story the slug of its story
   * @param verdict the verdict's name
   * @param detail the id of the kind of detail
   * @param must whether it has to be found; where not, it only must not be called a conflict
   * @param sides the passages, one for each document that takes a side
   */
  public record Gold(String story, String verdict, String detail, boolean must, List<Side> sides) {}

  /**
   * One passage.
   *
   * @param document the document's id
   * @param start its first UTF-16 unit
   * @param end the unit after its last one
   * @param quote its words
   */
  public record Side(String document, int start, int end, String quote) {
    /** Whether words of a document stand where these do, at least in part. */
    public boolean meets(String other, int first, int last) {
      return other.equals(document) && first < end && start < last;
    }
  }

  /** The folder of one half of the project's own stories, found from the working directory up. */
  public static Path half(String name) throws IOException {
    String folder = "testdata/src/main/resources/dev/twosource/testdata/" + name;
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(folder))) {
        return at.resolve(folder);
      }
    }
    throw new IOException("not inside a checkout: no " + folder);
  }

  /** The stories of a folder, one a file, in the order of their names. */
  public static List<Story> folder(Path folder) throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        stories.add(story(MAPPER.readTree(Files.readAllBytes(file))));
      }
    }
    return stories;
  }

  /** The stories of a file, one a line. */
  static List<Story> lines(Path file) throws IOException {
    List<Story> stories = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        stories.add(story(MAPPER.readTree(line)));
      }
    }
    return stories;
  }

  /** The documents for a checker, without slugs. */
  public List<SourceDocument> sources() {
    return documents.stream()
        .map(
            document ->
                SourceDocument.builder(document.path("id").asText(), document.path("text").asText())
                    .source(document.path("source").asText(null))
                    .title(document.path("title").asText(null))
                    .published(
                        document.hasNonNull("published")
                            ? Published.at(Instant.parse(document.path("published").asText()))
                            : null)
                    .build())
        .toList();
  }

  private static Story story(JsonNode node) throws IOException {
    List<ObjectNode> documents = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (JsonNode document : node.path("documents")) {
      ObjectNode copy = document.deepCopy();
      // linking is a part of what is measured
      copy.remove("story");
      documents.add(copy);
      texts.put(copy.path("id").asText(), copy.path("text").asText());
    }
    String id = node.path("id").asText();
    return new Story(id, List.copyOf(documents), gold(id, node.path("gold"), texts));
  }

  /** The gold of a list, with the places of its quotes in the texts. */
  static List<Gold> gold(String story, JsonNode list, Map<String, String> texts)
      throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (JsonNode item : list) {
      List<Side> sides = new ArrayList<>();
      for (JsonNode side : item.path("sides")) {
        String document = side.path("document").asText();
        String quote = side.path("quote").asText();
        int start = texts.getOrDefault(document, "").indexOf(quote);
        if (start < 0) {
          throw new IOException("the gold of " + story + " quotes what " + document + " lacks");
        }
        sides.add(new Side(document, start, start + quote.length(), quote));
      }
      gold.add(
          new Gold(
              story,
              item.path("verdict").asText(),
              item.path("detail").asText(),
              item.path("must").asBoolean(true),
              List.copyOf(sides)));
    }
    return List.copyOf(gold);
  }
}
