package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.TextTable;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of acts by the verbs that tell of them; read once from {@code deeds.txt}. */
public final class Deeds {
  /** How many words behind the verb, itself included, may hold what is done it to. */
  private static final int REACH = 7;

  private final Map<String, List<Wording>> byVerb = new HashMap<>();
  private final Set<String> acts = new HashSet<>();

  /**
   * One way to tell of an act.
   *
   * @param particles the words right behind the verb
   * @param object words of which one stands among the next ones; empty for any
   * @param about words of which one stands in the sentence; empty for any
   */
  private record Wording(
      String act, List<String> particles, Set<String> object, Set<String> about) {
    int conditions() {
      return particles.size() + (object.isEmpty() ? 0 : 1) + (about.isEmpty() ? 0 : 1);
    }
  }

  private static final class Holder {
    private static final Deeds INSTANCE = new Deeds();
  }

  private Deeds() {
    TextTable table = TextTable.beside(Deeds.class, "deeds.txt");
    for (String entry : table.entries()) {
      int bar = entry.indexOf('|');
      String act = entry.substring(0, bar).strip();
      acts.add(act);
      for (String wording : entry.substring(bar + 1).split(",")) {
        put(act, wording.strip(), table.sets());
      }
    }
    // the fuller wording is asked for first
    byVerb
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(Wording::conditions).reversed()));
  }

  private void put(String act, String wording, Map<String, Set<String>> sets) {
    int bracket = end(wording, wording.indexOf('['));
    int brace = end(wording, wording.indexOf('{'));
    String[] verb = wording.substring(0, Math.min(bracket, brace)).strip().split(" ");
    byVerb
        .computeIfAbsent(verb[0], key -> new ArrayList<>())
        .add(
            new Wording(
                act,
                List.of(verb).subList(1, verb.length),
                words(wording, bracket, ']', sets),
                words(wording, brace, '}', sets)));
  }

  private static int end(String text, int found) {
    return found < 0 ? text.length() : found;
  }

  private static Set<String> words(
      String text, int open, char close, Map<String, Set<String>> sets) {
    Set<String> words = new HashSet<>();
    if (open < text.length()) {
      for (String word : text.substring(open + 1, text.indexOf(close, open)).split(" ")) {
        words.addAll(sets.getOrDefault(word, Set.of(word)));
      }
    }
    return Set.copyOf(words);
  }

  /** The act that the verb at a token tells of with the words around it, or null. */
  public static @Nullable String of(Context context, Sentence sentence, int verb) {
    for (Wording wording : Holder.INSTANCE.byVerb.getOrDefault(context.verb(verb), List.of())) {
      if (fits(context, sentence, verb, wording)) {
        String who = wording.act.equals("treaty") ? hired(context, sentence, verb) : null;
        return who == null ? wording.act : HIRE + who;
      }
    }
    return null;
  }

  /** What the act begins with by which a club signs somebody, whose name follows. */
  public static final String HIRE = "~hire ";

  /** Whom a club signs, which it does with one player and then with another; or null. */
  private static @Nullable String hired(Context context, Sentence sentence, int verb) {
    Clause clause = context.clauses(sentence).clauseAt(verb);
    if (clause == null || clause.passive() || clause.objects().size() != 1) {
      return null;
    }
    Name name = context.nameAt(clause.objects().get(0).head());
    return name != null && name.type() == Name.Type.PERSON
        ? context.reading().names().entity(name).key()
        : null;
  }

  /**
   * The act that the verb at a token tells of beside words that settle it, whatever else the verb
   * may mean: "walked into the bank", of armed men; or null.
   */
  public static @Nullable String settled(Context context, Sentence sentence, int verb) {
    for (Wording wording : Holder.INSTANCE.byVerb.getOrDefault(context.verb(verb), List.of())) {
      if (!wording.about.isEmpty() && fits(context, sentence, verb, wording)) {
        return wording.act;
      }
    }
    return null;
  }

  private static boolean fits(Context context, Sentence sentence, int verb, Wording wording) {
    Tokens tokens = context.tokens();
    int next = verb + 1;
    for (String particle : wording.particles) {
      if (!tokens.is(next++, particle)) {
        return false;
      }
    }
    int end = sentence.endToken();
    return (wording.object.isEmpty()
            || context.find(next, Math.min(end, verb + REACH), wording.object::contains) >= 0
            || suffers(context, sentence, verb, wording.object))
        && (wording.about.isEmpty()
            || context.find(sentence.firstToken(), end, wording.about::contains) >= 0
            || pronoun(context, sentence, verb, wording.about));
  }

  /** Whether the verb is passive and its subject one of the words: "the ribbon was cut". */
  private static boolean suffers(Context context, Sentence sentence, int verb, Set<String> words) {
    if (context.find(Math.max(sentence.firstToken(), verb - REACH), verb, words::contains) < 0) {
      return false;
    }
    Clause clause = context.clauses(sentence).clauseAt(verb);
    if (clause == null || clause.verb() != verb || !clause.passive()) {
      return false;
    }
    for (Phrase subject : clause.subjects()) {
      if (words.contains(context.tokens().lower(subject.head()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "it" or "they" stands before the verb, of what the sentence before calls by one of the
   * words: "it came ashore", of a storm.
   */
  private static boolean pronoun(Context context, Sentence sentence, int verb, Set<String> words) {
    if (sentence.index() == 0
        || context.find(Math.max(sentence.firstToken(), verb - NEAR), verb, POINTING::contains)
            < 0) {
      return false;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    return context.find(before.firstToken(), before.endToken(), words::contains) >= 0;
  }

  /** How many words may stand between a pronoun and its verb: "they had already been". */
  private static final int NEAR = 4;

  private static final Set<String> POINTING = Set.of("it", "they", "both");

  /** Whether an act is one of the table. */
  static boolean has(String act) {
    return Holder.INSTANCE.acts.contains(act);
  }
}
