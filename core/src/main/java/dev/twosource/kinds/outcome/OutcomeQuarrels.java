package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.outcome.Quarrels.Side;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What each party says, in a form in which two reports can be held against each other: the words of
 * a statement with those marked that it denies (the slot's measure is "said"), and the side it
 * takes in questions that parties quarrel over (the measure is "quarrel", the head the question).
 * Such claims are held only against the word of another party.
 */
final class OutcomeQuarrels {
  /** How many words of its statement name it. */
  private static final int NAMING = 6;

  /** Verbs and nouns that any two sentences may have. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              make take get have give go come see use do put let bring keep try begin help want way
              thing people time say tell add claim insist maintain believe think there be become
              spokesman spokeswoman spokesperson call ask need leave stand other case place member
              reporter minister president chief official state government year month week""");

  private OutcomeQuarrels() {}

  static void find(Context context, Consumer<Claim> out) {
    for (Statement statement : Statements.of(context)) {
      Sentence sentence = context.sentences().get(context.tokens().sentenceOf(statement.first()));
      int end = Math.min(statement.end(), sentence.endToken());
      if (end - statement.first() < 3) {
        continue;
      }
      Set<String> words = new TreeSet<>();
      StringBuilder name = new StringBuilder();
      Map<String, Boolean> sides = new TreeMap<>();
      Set<String> split = new TreeSet<>();
      Map<String, Set<String>> taking = new HashMap<>();
      Set<String> core = new TreeSet<>();
      read(context, statement, end, words, name, sides, split, taking, core);
      if (words.size() >= 2) {
        Value value = new Value.Outcome("said", name.toString(), !statement.denies());
        out.accept(claim(context, sentence, statement, end, "said", "", value, words, core));
      }
      for (Map.Entry<String, Boolean> side : sides.entrySet()) {
        if (!split.contains(side.getKey())) {
          String question = side.getKey();
          String code = Quarrels.code(question, side.getValue());
          Value value = new Value.Outcome("quarrel " + question, code, side.getValue());
          // what they share must be more than the question
          Set<String> rest = new TreeSet<>(words);
          Set<String> own = new TreeSet<>(taking.getOrDefault(question, Set.of()));
          rest.removeAll(own);
          own.removeIf(word -> word.startsWith(Slot.NOT));
          out.accept(
              claim(context, sentence, statement, end, "quarrel", question, value, rest, own));
        }
      }
    }
  }

  private static void read(
      Context context,
      Statement statement,
      int end,
      Set<String> words,
      StringBuilder name,
      Map<String, Boolean> sides,
      Set<String> split,
      Map<String, Set<String>> taking,
      Set<String> core) {
    Tokens tokens = context.tokens();
    boolean denying = false;
    Map<String, Integer> at = new HashMap<>();
    for (int i = statement.first(); i < end; i++) {
      if (!tokens.isWord(i) || context.nameAt(i) != null) {
        continue;
      }
      String word = tokens.lower(i);
      String verb = context.verb(i);
      Collection<Side> taken = sides(context, i, end, word, verb);
      boolean content = word.length() > 2 && !Stopwords.contains(word);
      if (taken.isEmpty() && !content || Polarity.open(context, statement, i)) {
        continue;
      }
      boolean denied = Polarity.denied(context, statement, i);
      String lemma = Lemmas.fold(Lexicon.get(), word);
      for (Side side : taken) {
        boolean yes = side.positive() != denied;
        Boolean before = sides.put(side.question(), yes);
        if (before != null && before != yes) {
          split.add(side.question());
        }
        Set<String> own = taking.computeIfAbsent(side.question(), key -> new TreeSet<>());
        own.add(lemma);
        own.add("!" + lemma);
      }
      if (content && !LIGHT.contains(lemma)) {
        words.add(denied ? "!" + lemma : lemma);
        if (denied && !denying) {
          core.add(lemma);
        }
        denying = denied;
        at.put(lemma, i);
        if (at.size() <= NAMING) {
          name.append(name.length() > 0 ? " " : "").append(denied ? "not " + lemma : lemma);
        }
      }
    }
  }

  /**
   * The sides that a word takes, one of each question, with the words that belong to it nearest.
   */
  private static Collection<Side> sides(Context context, int i, int end, String word, String verb) {
    String noun = context.noun(i);
    if (Quarrels.of(word).isEmpty() && Quarrels.of(verb).isEmpty() && Quarrels.of(noun).isEmpty()) {
      return List.of();
    }
    Map<String, Side> best = new LinkedHashMap<>();
    Map<String, Integer> nearest = new HashMap<>();
    for (String lemma : List.of(word, verb, noun)) {
      for (Side side : Quarrels.of(lemma)) {
        int to = idle(context, i) ? -1 : follows(context, i, end, side.rest());
        Side before = best.get(side.question());
        boolean first = before == null;
        boolean nearer =
            before != null
                && !side.rest().isEmpty()
                && (before.rest().isEmpty() || to < nearest.get(side.question()));
        if (to > i && (first || nearer)) {
          best.put(side.question(), side);
          nearest.put(side.question(), to);
        }
      }
    }
    return best.values();
  }

  /** Whether somebody is working on something, where nothing is said to be in order. */
  private static boolean idle(Context context, int i) {
    return context.tokens().is(i, "working")
        && context.tokens().is(i + 1, "to", "on", "with", "for", "as", "at", "in", "towards");
  }

  /**
   * The token after words that follow a token with at most three others between them ("switched the
   * alarm off"), or -1.
   */
  private static int follows(Context context, int i, int end, List<String> rest) {
    int at = i + 1;
    for (String word : rest) {
      int limit = Math.min(end, at + 4);
      while (at < limit && !context.tokens().is(at, word)) {
        at++;
      }
      if (at >= limit) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static Claim claim(
      Context context,
      Sentence sentence,
      Statement statement,
      int end,
      String measure,
      String head,
      Value value,
      Set<String> words,
      Set<String> question) {
    // what is said is known by its own words alone; an archive keeps many statements
    Slot slot =
        new Slot(
            measure,
            head,
            "",
            null,
            false,
            words,
            question,
            context.nameKeys(sentence.firstToken(), sentence.endToken()),
            Set.of());
    return context
        .claim(
            "event.outcome", sentence, statement.first(), end, value, slot, null, Modality.ACTUAL)
        .voiced(statement.voice());
  }
}
