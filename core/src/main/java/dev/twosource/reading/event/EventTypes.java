package dev.twosource.reading.event;

import dev.twosource.lexicon.TextTable;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words tell of which type of event; read once from {@code types.txt} beside this class. */
public final class EventTypes {
  private static final class Holder {
    private static final EventTypes INSTANCE = new EventTypes();
  }

  /** Types that can kill, hurt or drive people out. */
  private static final Set<String> HARMFUL =
      WordList.set(
          """
              attack blast crash sinking fire quake storm flood collapse outbreak leak war murder
              protest rescue""");

  /** Types that different writers give to one event. */
  private static final Map<String, String> FAMILY =
      Map.ofEntries(
          Map.entry("blast", "attack"),
          Map.entry("murder", "attack"),
          Map.entry("sinking", "crash"),
          Map.entry("storm", "flood"),
          Map.entry("sale", "deal"),
          Map.entry("visit", "meeting"),
          Map.entry("debate", "vote"),
          Map.entry("race", "match"),
          Map.entry("ceremony", "opening"));

  private final WordMap<String> nouns;
  private final WordMap<String> verbs;

  private EventTypes() {
    Map<String, String> byNoun = new HashMap<>();
    Map<String, String> byVerb = new HashMap<>();
    for (String entry : TextTable.beside(EventTypes.class, "types.txt").entries()) {
      String[] parts = entry.split("\\|", -1);
      put(byNoun, parts[1], parts[0].strip());
      put(byVerb, parts[2], parts[0].strip());
    }
    nouns = WordMap.of(byNoun);
    verbs = WordMap.of(byVerb);
  }

  private static void put(Map<String, String> map, String words, String type) {
    for (String word : words.split(",")) {
      if (!word.isBlank()) {
        map.put(word.strip(), type);
      }
    }
  }

  /** The type that a noun tells of, or null. */
  public static @Nullable String noun(String lemma) {
    return Holder.INSTANCE.nouns.get(lemma);
  }

  /** The type that a verb tells of, or null. */
  public static @Nullable String verb(String lemma) {
    return Holder.INSTANCE.verbs.get(lemma);
  }

  /** Whether an event goes on for weeks, so that days told of it are days within it. */
  public static boolean lasting(String type) {
    return type.equals("war") || type.equals("outbreak");
  }

  /** Whether events of this type can kill or hurt. */
  public static boolean harmful(String type) {
    return HARMFUL.contains(type);
  }

  /** The family that this type is told in: a blast may be told as an attack. */
  public static String family(String type) {
    return FAMILY.getOrDefault(type, type);
  }

  /** Whether two types may be one event. */
  public static boolean compatible(String a, String b) {
    return a.equals(b) || family(a).equals(family(b));
  }
}
