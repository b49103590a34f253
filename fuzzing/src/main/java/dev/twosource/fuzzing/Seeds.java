package dev.twosource.fuzzing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the fuzzer starts from: sample stories. */
final class Seeds {
  /** Longer stories are no seeds, in UTF-16 units. */
  private static final int LONGEST = 3_000;

  /** One of so many short stories is a seed: all are run at each start. */
  private static final int EVERY = 3;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Seeds() {}

  /** Arguments: the target, and the folder for its seeds. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    int count = 0;
    for (JsonNode story : stories()) {
      List<String> seeds = args[0].equals("Inputs") ? inputs(story) : List.of(texts(story));
      for (String seed : seeds) {
        Files.writeString(folder.resolve("seed-" + count++), seed);
      }
    }
  }

  private static List<JsonNode> stories() throws IOException {
    List<JsonNode> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        JsonNode story = MAPPER.readTree(Files.readString(file));
        if (texts(story).length() < LONGEST) {
          stories.add(story);
        }
      }
    }
    List<JsonNode> some = new ArrayList<>();
    for (int i = 0; i < stories.size(); i += EVERY) {
      some.add(stories.get(i));
    }
    return some;
  }

  private static Path folder() {
    try {
      return Path.of(Seeds.class.getResource("/dev/twosource/testdata/development").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String texts(JsonNode story) {
    List<String> texts = new ArrayList<>();
    story.path("documents").forEach(document -> texts.add(document.path("text").asText()));
    return String.join("\n\n", texts);
  }

  /** A document of the story in each form; the first byte says which. */
  private static List<String> inputs(JsonNode story) throws IOException {
    JsonNode document = story.path("documents").path(0);
    String text = document.path("text").asText();
    String title = document.path("title").asText();
    String published = document.path("published").asText();
    String page =
        "<html><head><title>%s</title><meta property='article:published_time' content='%s'>"
                .formatted(title, published)
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}"
            + "</script></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                .formatted(title, text.replace("\n\n", "</p><p>"));
    String ninjs =
        MAPPER.writeValueAsString(
            MAPPER
                .createObjectNode()
                .put("uri", "urn:seed")
                .put("headline", title)
                .put("versioncreated", published)
                .put("body_text", text));
    List<String> forms =
        List.of(title + "\n" + published + "\n\n" + text, document + "\n", page, ninjs);
    List<String> seeds = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      // the fuzzer's first byte: a letter that is i of the four
      seeds.add((char) ('d' + i) + forms.get(i));
    }
    return seeds;
  }
}
