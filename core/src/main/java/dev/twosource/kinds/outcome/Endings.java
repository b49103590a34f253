package dev.twosource.kinds.outcome;

import dev.twosource.kinds.outcome.OutcomePhrases.Answer;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.TextTable;
import dev.twosource.lexicon.WordMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What verbs tell of how matters end, by their lemmas, read once from {@code endings.txt} beside
 * the kinds, which describes its form.
 */
public final class Endings {
  /**
   * One thing that a verb may tell.
   *
   * @param answer what it tells
   * @param prepositions what stands before the matter, the empty set where it is an object or a
   *     subject
   * @param object whether the matter is the object where no such preposition is there
   * @param subject whether it is the subject
   * @param matter the heads of which the matter's must be one, or null where it may be any
   * @param classes the classes of nouns whose words may be its head as well
   * @param person whether the matter is a person
   * @param particle the particle or preposition behind the verb, or the empty string
   * @param with the heads of which the object must have one, or what follows the preposition, or
   *     the empty set
   */
  public record Ending(
      Answer answer,
      Set<String> prepositions,
      boolean object,
      boolean subject,
      @Nullable Set<String> matter,
      Set<NounClass> classes,
      boolean person,
      String particle,
      Set<String> with,
      boolean active) {
    /** Whether a noun may be the head of its matter. */
    boolean takes(String noun) {
      return matter == null
          || matter.contains(noun)
          || !classes.isEmpty() && classes.contains(Lexicon.get().nounClass(noun));
    }
  }

  private static final class Holder {
    private static final Map<String, Answer> ANSWERS = new HashMap<>();
    private static final WordMap<List<Ending>> BY_VERB = WordMap.of(read());
  }

  private Endings() {}

  /** What a verb may tell, the narrower before the wider; nothing for most verbs. */
  public static List<Ending> of(String verb) {
    return Holder.BY_VERB.getOrDefault(verb, List.of());
  }

  /** What is told where an answer is denied, or null where there is no name for it. */
  static @Nullable Answer opposite(Answer answer) {
    return Holder.ANSWERS.get(answer.family() + !answer.positive());
  }

  private static Map<String, List<Ending>> read() {
    TextTable table = TextTable.beside(Endings.class, "endings.txt");
    Map<String, List<Ending>> byVerb = new HashMap<>();
    for (String entry : table.entries()) {
      add(entry.split("\\|"), table.sets(), byVerb);
    }
    // "gave it the green light" before "gave it": what asks for more is tried first
    for (List<Ending> endings : byVerb.values()) {
      endings.sort((a, b) -> weight(b) - weight(a));
    }
    return byVerb;
  }

  private static int weight(Ending ending) {
    return (ending.with().isEmpty() ? 0 : 2)
        + (ending.particle().isEmpty() ? 0 : 2)
        + (ending.matter() == null ? 0 : 1);
  }

  private static void add(
      String[] parts, Map<String, Set<String>> sets, Map<String, List<Ending>> byVerb) {
    Answer answer = new Answer(parts[0].strip(), parts[1].strip().equals("+"), parts[2].strip());
    Holder.ANSWERS.put(answer.family() + answer.positive(), answer);
    Set<String> of = Set.of(parts[3].strip().split("[ /]+"));
    Set<String> prepositions = new HashSet<>(of);
    prepositions.removeAll(Set.of("object", "subject"));
    String words = parts[4].strip();
    Set<String> matter = words.equals("any") || words.equals("person") ? null : set(words, sets);
    for (String text : parts[5].split(",")) {
      String entry = text.strip();
      boolean active = entry.startsWith("!");
      String[] tokens = (active ? entry.substring(1) : entry).split(" ");
      String particle = "";
      Set<String> with = Set.of();
      for (int k = 1; k < tokens.length; k++) {
        if (tokens[k].startsWith("[")) {
          with = set(tokens[k].substring(1, tokens[k].length() - 1), sets);
        } else {
          particle = tokens[k];
        }
      }
      byVerb
          .computeIfAbsent(tokens[0], key -> new ArrayList<>())
          .add(
              new Ending(
                  answer,
                  Set.copyOf(prepositions),
                  of.contains("object"),
                  of.contains("subject"),
                  matter,
                  matter == null ? Set.of() : classes(matter),
                  words.equals("person"),
                  particle,
                  with,
                  active));
    }
  }

  /** The classes among the words of a set: "=building" stands for all that is built. */
  static Set<NounClass> classes(Set<String> words) {
    Set<NounClass> found = EnumSet.noneOf(NounClass.class);
    for (String word : words) {
      if (word.startsWith("=")) {
        found.add(NounClass.valueOf(word.substring(1).toUpperCase(Locale.ROOT)));
      }
    }
    return found;
  }

  private static Set<String> set(String words, Map<String, Set<String>> sets) {
    Set<String> all = new HashSet<>();
    for (String name : words.split("\\+")) {
      all.addAll(sets.getOrDefault(name, Set.of(name)));
    }
    return Set.copyOf(all);
  }
}
