package dev.twosource.lexicon.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which concepts a word stands for and which it touches. Two words are related where one stands for
 * what the other stands for or touches; two that only touch the same concept are not.
 */
final class Relations {
  /** A concept with more kinds than this is too wide to tell that its kinds are alike. */
  private static final int MOST_KINDS = 8;

  /** Marks a concept that a word only touches. */
  private static final int TOUCHED = 1 << 23;

  /** The concepts of one word. */
  static final class Concepts {
    private final Set<Integer> own = new TreeSet<>();
    private final Set<Integer> touched = new TreeSet<>();
    private final Set<Integer> wider = new TreeSet<>();

    /** The concepts of which it stands for a kind. */
    int[] wider() {
      return wider.stream().limit(40).mapToInt(i -> i).toArray();
    }

    /** The numbers as the lexicon keeps them. */
    int[] numbers() {
      touched.removeAll(own);
      List<Integer> all = new ArrayList<>(own);
      touched.forEach(id -> all.add(id | TOUCHED));
      return all.stream().limit(120).mapToInt(i -> i).toArray();
    }
  }

  private final WordNet net;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> groups = new HashMap<>();

  Relations(WordNet net) throws IOException {
    this.net = net;
    net.synsets.keySet().forEach(id -> numbers.put(id, numbers.size()));
    try (InputStream in = Relations.class.getResourceAsStream("related.txt")) {
      if (in == null) {
        throw new IllegalStateException("related.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = numbers.size();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        for (String word : line.strip().split("\\s+")) {
          groups.computeIfAbsent(word, key -> new ArrayList<>()).add(number);
        }
        number++;
      }
    }
  }

  /** The concepts of a word before its senses are known: those of the groups that list it. */
  Concepts of(String lemma) {
    Concepts concepts = new Concepts();
    concepts.own.addAll(groups.getOrDefault(lemma, List.of()));
    return concepts;
  }

  /**
   * Adds one of the usual senses of a word, which stands at {@code index} in it.
   *
   * @param first whether it is one of the first two senses, the only ones whose wider concept
   *     counts
   */
  void add(Concepts concepts, WordNet.Synset synset, int index, boolean first) {
    concepts.own.add(number(synset.id()));
    for (WordNet.Link link : synset.links()) {
      boolean mine = link.sourceWord() == 0 || link.sourceWord() == index + 1;
      if (!mine) {
        continue;
      }
      switch (link.type()) {
        case "+", "\\", "$" -> concepts.touched.add(number(link.target()));
        case "@" -> {
          if (first && wider(synset, link.target())) {
            concepts.touched.add(number(link.target()));
          }
        }
        default -> {}
      }
    }
  }

  /** How many steps up a kind of something may be told as that. */
  private static final int STEPS = 4;

  /** A concept with more kinds below it than this says nothing of any of them. */
  private static final int MOST_BELOW = 2500;

  /** People, animals, things, plants and food: what is counted one by one. */
  private static final Set<Integer> COUNTED = Set.of(5, 6, 13, 17, 18, 20);

  private final Map<String, Integer> below = new HashMap<>();

  /** Adds what a sense of a noun is a kind of: a barn is a building, a lecturer an educator. */
  void widen(Concepts concepts, WordNet.Synset synset) {
    if (COUNTED.contains(synset.file())) {
      widen(concepts, synset, STEPS);
    }
  }

  private void widen(Concepts concepts, WordNet.Synset synset, int steps) {
    if (steps == 0) {
      return;
    }
    for (WordNet.Link link : synset.links()) {
      WordNet.Synset wide = link.type().equals("@") ? net.synsets.get(link.target()) : null;
      boolean tells =
          wide != null && wide.file() == synset.file() && below(wide.id()) <= MOST_BELOW;
      if (tells && concepts.wider.add(number(wide.id()))) {
        widen(concepts, wide, steps - 1);
      }
    }
  }

  private int below(String id) {
    Integer known = below.get(id);
    if (known != null) {
      return known;
    }
    int count = 0;
    for (WordNet.Link link : net.synsets.get(id).links()) {
      if (link.type().equals("~")) {
        count += 1 + below(link.target());
      }
    }
    below.put(id, count);
    return count;
  }

  /** Whether a concept's next wider one is so near that texts use one for the other. */
  private boolean wider(WordNet.Synset synset, String target) {
    WordNet.Synset wide = net.synsets.get(target);
    if (wide == null || synset.pos() != 'v' || wide.file() != synset.file()) {
      return false;
    }
    long kinds = wide.links().stream().filter(link -> link.type().equals("~")).count();
    return kinds <= MOST_KINDS;
  }

  private int number(String id) {
    return numbers.get(id);
  }
}
