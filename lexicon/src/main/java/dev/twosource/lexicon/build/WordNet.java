package dev.twosource.lexicon.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The WordNet database files as they lie on the class path, read into memory. */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** A link from a synset, or from one of its words, to another. */
  record Link(String type, String target, int sourceWord, int targetWord) {}

  /** A set of synonyms; its id is the part of speech and the offset. */
  record Synset(String id, char pos, int file, List<String> words, List<Link> links) {
    boolean instance() {
      return links.stream().anyMatch(link -> link.type().equals("@i"));
    }
  }

  /** One sense of a lemma. */
  record Sense(Synset synset, int number, int count) {}

  final Map<String, Synset> synsets = new LinkedHashMap<>();

  /** Senses by part of speech and lower-case lemma ("n:minister"), the commonest first. */
  final Map<String, List<Sense>> senses = new LinkedHashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();

  WordNet() {
    lines(
        "cntlist.rev",
        line -> {
          String[] parts = line.split(" ");
          counts.put(parts[0], Integer.parseInt(parts[2]));
        });
    for (String name : List.of("noun", "verb", "adj", "adv")) {
      lines("data." + name, line -> synset(line));
    }
    lines("index.sense", line -> sense(line));
    senses.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.number(), b.number())));
  }

  /** The irregular forms of a part of speech: form to lemma. */
  Map<String, String> exceptions(String part) {
    Map<String, String> result = new LinkedHashMap<>();
    lines(
        part + ".exc",
        line -> {
          String[] parts = line.trim().split(" ");
          if (parts.length >= 2 && !parts[0].contains("_")) {
            result.putIfAbsent(parts[0], parts[1]);
          }
        });
    return result;
  }

  private void synset(String line) {
    if (line.startsWith("  ")) {
      return;
    }
    String[] f =
        line.substring(0, line.indexOf('|') < 0 ? line.length() : line.indexOf('|'))
            .trim()
            .split(" ");
    char pos = f[2].charAt(0) == 's' ? 'a' : f[2].charAt(0);
    int at = 4;
    int words = Integer.parseInt(f[3], 16);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words; i++, at += 2) {
      String word = f[at];
      int mark = word.indexOf('(');
      names.add(mark > 0 ? word.substring(0, mark) : word);
    }
    int links = Integer.parseInt(f[at++]);
    List<Link> targets = new ArrayList<>();
    for (int i = 0; i < links; i++, at += 4) {
      char targetPos = f[at + 2].charAt(0) == 's' ? 'a' : f[at + 2].charAt(0);
      targets.add(
          new Link(
              f[at],
              targetPos + f[at + 1],
              Integer.parseInt(f[at + 3].substring(0, 2), 16),
              Integer.parseInt(f[at + 3].substring(2), 16)));
    }
    String id = pos + f[0];
    synsets.put(id, new Synset(id, pos, Integer.parseInt(f[1]), names, targets));
  }

  private void sense(String line) {
    String[] f = line.split(" ");
    int percent = f[0].indexOf('%');
    char pos = " nvara".charAt(f[0].charAt(percent + 1) - '0');
    pos = f[0].charAt(percent + 1) == '4' ? 'r' : pos == 'r' ? 'a' : pos;
    String lemma = f[0].substring(0, percent);
    Synset synset = synsets.get(pos + f[1]);
    if (synset == null) {
      throw new IllegalStateException("no synset for " + line);
    }
    int count = counts.getOrDefault(f[0], 0);
    senses
        .computeIfAbsent(pos + ":" + lemma.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
        .add(new Sense(synset, Integer.parseInt(f[2]), count));
  }

  private static void lines(String file, Consumer<String> use) {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("WordNet is not on the class path: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          use.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
