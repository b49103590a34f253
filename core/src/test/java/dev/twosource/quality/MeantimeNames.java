package dev.twosource.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.name.NameReader;
import dev.twosource.reading.text.Tokenizer;
import dev.twosource.reading.time.TimeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures the names on MEANTIME: precision, recall and F1 by span overlap and type within the
 * title and the first five sentences, and B-cubed over the instances of the whole corpus.
 */
final class MeantimeNames {
  private static final Map<String, Name.Type> TYPES =
      Map.of("PER", Name.Type.PERSON, "ORG", Name.Type.ORGANISATION, "LOC", Name.Type.PLACE);

  private record Gold(
      Span span, Name.@Nullable Type type, @Nullable String instance, boolean named) {}

  private record Item(String instance, String key) {}

  private final Map<Name.Type, int[]> counts = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final boolean list;

  private MeantimeNames(boolean list) {
    this.list = list;
    TYPES.values().forEach(type -> counts.put(type, new int[4]));
  }

  /** The figures; with {@code verbose} misses and false alarms go to the standard output. */
  static List<Figure> measure(Path documents, boolean verbose) throws IOException {
    MeantimeNames measure = new MeantimeNames(verbose);
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(documents)) {
      if (!line.isBlank()) {
        measure.document(mapper.readTree(line));
      }
    }
    return measure.figures();
  }

  private void document(JsonNode document) {
    String text = document.get("text").asText();
    int titleEnd = text.indexOf('\n');
    int dateEnd = text.indexOf('\n', titleEnd + 1);
    int bodyStart = dateEnd < 0 ? titleEnd : dateEnd;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, titleEnd), Block.Role.TITLE),
            new Block(new Span(bodyStart + 1, text.length()), Block.Role.BODY));
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    Names names = NameReader.read(tokens, TimeReader.read(tokens, null));
    int close = text.length();
    int body = 0;
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.role() == Block.Role.BODY && ++body == 5) {
        close = sentence.span().end();
      }
    }
    List<Gold> gold = new ArrayList<>();
    for (JsonNode entity : document.get("entities")) {
      Span span = new Span(entity.get("start").asInt(), entity.get("end").asInt());
      if (span.end() <= close) {
        String type = entity.path("type").asText("");
        String instance =
            entity.path("instance").isNull() ? null : entity.path("instance").asText();
        gold.add(new Gold(span, TYPES.get(type), instance, named(span.of(text))));
      }
    }
    String id = document.get("id").asText();
    for (Gold item : gold) {
      if (item.type() == null || !item.named()) {
        continue;
      }
      boolean found =
          names.mentions().stream()
              .anyMatch(
                  n -> n.proper() && n.type() == item.type() && n.span().overlaps(item.span()));
      counts.get(item.type())[found ? 0 : 1]++;
      if (!found) {
        say("MISS " + item.type(), id, item.span(), text);
      }
    }
    for (Name name : names.mentions()) {
      if (!name.proper() || name.span().end() > close || !counts.containsKey(name.type())) {
        continue;
      }
      boolean right =
          gold.stream().anyMatch(g -> g.type() == name.type() && g.span().overlaps(name.span()));
      counts.get(name.type())[right ? 2 : 3]++;
      if (!right) {
        say("FALSE " + name.type(), id, name.span(), text);
      }
      Gold smallest = null;
      for (Gold g : gold) {
        boolean smaller = smallest == null || length(g.span()) < length(smallest.span());
        if (g.type() != null
            && g.instance() != null
            && g.span().contains(name.span())
            && g.type() == name.type()
            && smaller) {
          smallest = g;
        }
      }
      if (smallest != null && smallest.instance() != null) {
        Entity entity = names.entity(name);
        String given = entity.given() == null ? "" : entity.given();
        items.add(new Item(smallest.instance(), entity.type() + " " + entity.key()));
        if (list) {
          System.out.println("LINK " + smallest.instance() + " " + entity.key() + " " + given);
        }
      }
    }
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private void say(String what, String id, Span span, String text) {
    if (list) {
      int from = Math.max(0, span.start() - 40);
      int to = Math.min(text.length(), span.end() + 40);
      System.out.println(
          (what + " " + id + " [" + span.of(text) + "] ..." + text.substring(from, to))
              .replace('\n', '|'));
    }
  }

  /**
   * Whether a mention holds a name: a capitalised word that is not only its opening article or
   * pronoun.
   */
  private static boolean named(String words) {
    Set<String> plain =
        new HashSet<>(
            List.of(
                "The",
                "A",
                "An",
                "He",
                "She",
                "It",
                "They",
                "We",
                "I",
                "His",
                "Her",
                "Its",
                "Their",
                "Our",
                "My",
                "You",
                "This",
                "That",
                "These",
                "Those",
                "Some",
                "Many",
                "Most",
                "All",
                "Both",
                "One",
                "Two",
                "President",
                "CEO",
                "Chairman"));
    boolean first = true;
    for (String word : words.split("[^\\p{L}.]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !plain.contains(word)) {
        boolean opener =
            first
                && words.length() > word.length()
                && word.length() > 2
                && words
                    .substring(word.length())
                    .equals(words.substring(word.length()).toLowerCase(Locale.ROOT))
                && words.indexOf(' ') > 0;
        if (!opener) {
          return true;
        }
      }
      first = false;
    }
    return false;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    int[] all = new int[4];
    for (Name.Type type : List.of(Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.PLACE)) {
      int[] count = counts.get(type);
      figures.add(figure("names, " + type.name().toLowerCase(Locale.ROOT), count));
      for (int i = 0; i < 4; i++) {
        all[i] += count[i];
      }
    }
    figures.add(figure("names, all three", all));
    Map<String, Map<String, Integer>> byKey = new HashMap<>();
    Map<String, Integer> instances = new HashMap<>();
    Map<String, Integer> keys = new HashMap<>();
    for (Item item : items) {
      byKey
          .computeIfAbsent(item.key(), k -> new HashMap<>())
          .merge(item.instance(), 1, Integer::sum);
      instances.merge(item.instance(), 1, Integer::sum);
      keys.merge(item.key(), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Item item : items) {
      double both = byKey.get(item.key()).get(item.instance());
      precision += both / keys.get(item.key());
      recall += both / instances.get(item.instance());
    }
    figures.add(
        new Figure(
            "names, who is who (B-cubed)",
            items.size(),
            (int) Math.round(recall),
            items.size(),
            (int) Math.round(precision)));
    return figures;
  }

  private static Figure figure(String name, int[] count) {
    return new Figure(name, count[0] + count[1], count[0], count[2] + count[3], count[2]);
  }
}
