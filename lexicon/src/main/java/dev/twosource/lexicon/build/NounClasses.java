package dev.twosource.lexicon.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a noun stands for, by its lexicographer file and a few hypernyms. */
final class NounClasses {
  /** In the order of {@code dev.twosource.lexicon.NounClass}. */
  static final List<String> NAMES =
      List.of(
          "NONE",
          "PERSON",
          "GROUP",
          "ANIMAL",
          "VEHICLE",
          "BUILDING",
          "MONEY",
          "PLACE",
          "EVENT",
          "TIME",
          "PLANT",
          "FOOD",
          "SUBSTANCE",
          "TEXT",
          "OBJECT",
          "BODY",
          "QUANTITY",
          "ABSTRACT");

  static final int PERSON = NAMES.indexOf("PERSON");

  private final Map<String, Integer> special = new HashMap<>();

  NounClasses(WordNet net) {
    spread(net, "n:vehicle", 6, "VEHICLE");
    spread(net, "n:vessel", 6, "VEHICLE");
    spread(net, "n:aircraft", 6, "VEHICLE");
    spread(net, "n:structure", 6, "BUILDING");
    spread(net, "n:housing", 6, "BUILDING");
  }

  private void spread(WordNet net, String root, int file, String name) {
    Deque<String> open = new ArrayDeque<>();
    for (WordNet.Sense sense : net.senses.getOrDefault(root, List.of())) {
      if (sense.synset().file() == file) {
        open.add(sense.synset().id());
      }
    }
    while (!open.isEmpty()) {
      String id = open.poll();
      if (special.putIfAbsent(id, NAMES.indexOf(name)) == null) {
        for (WordNet.Link link : net.synsets.get(id).links()) {
          if (link.type().equals("~")) {
            open.add(link.target());
          }
        }
      }
    }
  }

  int of(WordNet.Synset synset) {
    Integer known = special.get(synset.id());
    if (known != null) {
      return known;
    }
    return NAMES.indexOf(
        switch (synset.file()) {
          case 18 -> "PERSON";
          case 14 -> "GROUP";
          case 5 -> "ANIMAL";
          case 21 -> "MONEY";
          case 15 -> "PLACE";
          case 4, 11 -> "EVENT";
          case 28 -> "TIME";
          case 20 -> "PLANT";
          case 13 -> "FOOD";
          case 27 -> "SUBSTANCE";
          case 10 -> "TEXT";
          case 6, 17 -> "OBJECT";
          case 8 -> "BODY";
          case 23 -> "QUANTITY";
          default -> "ABSTRACT";
        });
  }
}
