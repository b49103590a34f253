package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.TextTable;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions that events leave open and the phrases that answer them, read once from {@code
 * outcomes.txt} beside it, which describes its form.
 */
public final class OutcomePhrases {
  /** How far before a phrase a word that it asks for may stand. */
  private static final int BEFORE = 16;

  /** How far behind a phrase a word that it asks for may stand. */
  private static final int BEHIND = 9;

  private static final int GAP = 7;

  /** Stands in a set for whoever is named or called by what people are. */
  private static final String PERSON = "PERSON";

  /**
   * One answer to a question.
   *
   * @param family the question
   * @param positive whether the answer is yes
   * @param code the answer in words
   */
  public record Answer(String family, boolean positive, String code) {}

  /**
   * A phrase that was found.
   *
   * @param answer what it tells
   * @param end the token after it
   * @param verb whether it begins with a verb, so that mood and voice of that verb count
   * @param length how many of its words are fixed
   * @param object whether it asks for a word of what is decided, as object or subject
   */
  record Found(Answer answer, int end, boolean verb, int length, boolean object) {}

  /**
   * A phrase.
   *
   * @param words what stands at each of its places, null for a gap
   * @param length how many of its words are fixed
   */
  private record Phrase(
      Answer answer,
      boolean verb,
      List<@Nullable Options> words,
      int length,
      List<Demand> demands) {}

  /** Words that must stand on a side of a phrase, or must not. */
  private record Demand(char side, Options words) {}

  /**
   * The words that may stand at one place.
   *
   * @param words the words
   * @param classes the classes of nouns whose words may stand there too
   * @param person whether whoever is named or called by what people are may stand there too
   * @param particle whether a verb's particle is among them
   */
  private record Options(WordSet words, Set<NounClass> classes, boolean person, boolean particle) {
    static Options of(Set<String> words) {
      return new Options(
          WordSet.of(words.toArray(String[]::new)),
          Endings.classes(words),
          words.contains(PERSON),
          !Collections.disjoint(words, PARTICLES));
    }
  }

  private static final class Holder {
    private static final OutcomePhrases INSTANCE = new OutcomePhrases();
  }

  private final WordMap<List<Phrase>> byFirst;
  private final Map<String, Answer> opposites = new HashMap<>();

  /** What a verb may have behind its object. */
  private static final Set<String> PARTICLES =
      Set.of("through", "out", "off", "down", "up", "back", "on", "in", "over", "aside");

  private OutcomePhrases() {
    TextTable table = TextTable.beside(OutcomePhrases.class, "outcomes.txt");
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String entry : table.entries()) {
      String[] parts = entry.split("\\|");
      Answer answer = new Answer(parts[0].strip(), parts[1].strip().equals("+"), parts[2].strip());
      opposites.put(answer.family() + !answer.positive(), answer);
      for (String phrase : parts[3].split(",")) {
        add(answer, phrase.strip(), table.sets(), phrases);
      }
    }
    byFirst = WordMap.of(phrases);
  }

  private static void add(
      Answer answer,
      String text,
      Map<String, Set<String>> sets,
      Map<String, List<Phrase>> byFirst) {
    List<@Nullable Options> words = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    Set<String> starts = Set.of();
    int length = 0;
    boolean verb = !text.startsWith("*");
    for (String word : (verb ? text : text.substring(1)).split(" +")) {
      char first = word.charAt(0);
      if ("<>?@!".indexOf(first) >= 0) {
        demands.add(new Demand(first, Options.of(options(word.substring(1), sets))));
      } else if (first == '~') {
        words.add(null);
      } else {
        Set<String> here =
            first == '[' ? sets.get(word.substring(1, word.length() - 1)) : Set.of(word.split("/"));
        starts = words.isEmpty() ? here : starts;
        words.add(Options.of(here));
        length++;
      }
    }
    Phrase phrase = new Phrase(answer, verb, words, length, demands);
    for (String start : starts) {
      byFirst.computeIfAbsent(start, key -> new ArrayList<>()).add(phrase);
    }
  }

  private static Set<String> options(String word, Map<String, Set<String>> sets) {
    return sets.getOrDefault(word, Set.of(word.split("/")));
  }

  /** The answer that is told where an answer is denied. */
  static @Nullable Answer opposite(Answer answer) {
    // of several answers ("rejected", "deferred", "withdrawn") the plain one
    Answer plain = Endings.opposite(answer);
    return plain != null
        ? plain
        : Holder.INSTANCE.opposites.get(answer.family() + answer.positive());
  }

  /** The phrase that begins at a token, the longest of several, or null. */
  static @Nullable Found at(Context context, Sentence sentence, int i) {
    return Holder.INSTANCE.find(context, sentence, i);
  }

  private @Nullable Found find(Context context, Sentence sentence, int i) {
    String word = context.tokens().lower(i);
    String verb = context.verb(i);
    String noun = context.noun(i);
    if (context.tokens().is(i - 1, "-")) {
      // "the go-ahead was given"
      String whole = context.tokens().lower(i - 2) + "-" + noun;
      Found dashed = best(context, sentence, i, whole, null);
      if (dashed != null) {
        return dashed;
      }
    }
    Found best = best(context, sentence, i, word, null);
    best = verb.equals(word) ? best : best(context, sentence, i, verb, best);
    return noun.equals(word) || noun.equals(verb) ? best : best(context, sentence, i, noun, best);
  }

  private @Nullable Found best(
      Context context, Sentence sentence, int i, String first, @Nullable Found before) {
    Found best = before;
    List<Phrase> phrases = byFirst.get(first);
    if (phrases == null) {
      return best;
    }
    for (Phrase phrase : phrases) {
      int length = phrase.length();
      boolean longer =
          best == null
              || length > best.length()
              || length == best.length() && !phrase.demands().isEmpty() && !best.object();
      int end = longer ? match(context, sentence, i + 1, phrase.words(), 1) : -1;
      if (end > 0 && demanded(context, sentence, i, end, phrase.demands())) {
        boolean object = phrase.demands().stream().anyMatch(demand -> demand.side() != '!');
        best = new Found(phrase.answer(), end, phrase.verb(), length, object);
      }
    }
    return best;
  }

  /** The token after the words of a phrase from {@code k} on, or -1. */
  private static int match(
      Context context, Sentence sentence, int from, List<@Nullable Options> words, int k) {
    int i = from;
    for (int w = k; w < words.size(); w++) {
      Options word = words.get(w);
      if (word != null) {
        if (i >= sentence.endToken() || !is(context, i, word)) {
          return -1;
        }
        i++;
        continue;
      }
      Options next = words.get(w + 1);
      int limit = Math.min(sentence.endToken(), i + GAP + 1);
      boolean found = false;
      for (; i < limit && !found; i++) {
        if (is(context, i, next)) {
          int end = match(context, sentence, i + 1, words, w + 2);
          if (end > 0) {
            return end;
          }
        }
        // "push to have it thrown out": an infinitive stands between no verb and its particle
        boolean infinitive = context.tokens().is(i, "to") && next.particle();
        if (ends(context.tokens(), i) || infinitive) {
          return -1;
        }
      }
      return -1;
    }
    return i;
  }

  private static boolean person(Context context, int i) {
    Name name = context.nameAt(i);
    Lexicon lexicon = Lexicon.get();
    String noun = context.noun(i);
    return name != null
        ? name.type() == Name.Type.PERSON
        : lexicon.isRole(noun) || lexicon.nounClass(noun) == NounClass.PERSON;
  }

  private static boolean is(Context context, int i, Options options) {
    Tokens tokens = context.tokens();
    WordSet words = options.words();
    return words.contains(tokens.lower(i))
        || options.person() && person(context, i)
        || !options.classes().isEmpty()
            && context.nameAt(i) == null
            && options.classes().contains(Lexicon.get().nounClass(context.noun(i)))
        || words.contains(context.verb(i))
        || words.contains(context.noun(i))
        // "the go-ahead", "a cease-fire", "the by-elections"
        || tokens.is(i - 1, "-") && words.contains(tokens.lower(i - 2) + "-" + context.noun(i));
  }

  private static final WordSet ENDS =
      WordList.probed(
          """
              , ; : . ? ! but who which while because although though — – ( )""");

  public static boolean ends(Tokens tokens, int i) {
    return ENDS.contains(tokens.lower(i));
  }

  private static boolean demanded(
      Context context, Sentence sentence, int first, int end, List<Demand> demands) {
    for (Demand demand : demands) {
      boolean fits =
          switch (demand.side()) {
            case '<' -> before(context, sentence, first, demand.words());
            case '>' -> behind(context, sentence, end, demand.words());
            case '?' ->
                before(context, sentence, first, demand.words())
                    || behind(context, sentence, end, demand.words());
            case '@' ->
                behind(context, sentence, infinitive(context, sentence, end), end, demand.words())
                    || passive(context, sentence, first, demand.words())
                        && before(context, sentence, first, demand.words());
            default ->
                !is(context, end, demand.words())
                    && !is(context, first - 1, demand.words())
                    && !is(context, first - 2, demand.words());
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** "A deal was finally reached", "the deal reached on Sunday": the object stands before. */
  private static boolean passive(Context context, Sentence sentence, int first, Options objects) {
    Tokens tokens = context.tokens();
    int i = first - 1;
    while (i > sentence.firstToken()
        && (tokens.lower(i).endsWith("ly")
            || tokens.is(i, "not", "never", "also", "then", "later", "now", "yet", "n't", "all"))) {
      i--;
    }
    boolean auxiliary =
        tokens.is(i, "was", "were", "been", "be", "being", "is", "are", "got", "gets")
            || tokens.lower(i).endsWith("n't");
    int subject = i - 1;
    while (auxiliary && subject > sentence.firstToken() && Verbs.auxiliary(tokens, subject)) {
      subject--;
    }
    // "one juror was dismissed" tells nothing of the case that was named before
    boolean other =
        auxiliary
            && !objects.person()
            && !is(context, subject, objects)
            && !tokens.is(subject - 1, "of", "against", "by", "for", "with", "from")
            && !tokens.is(subject - 2, "of", "against", "by", "for", "with", "from")
            && !tokens.is(subject - 3, "of", "against", "by", "for", "with", "from")
            && (Lexicon.get().isRole(context.noun(subject))
                || tokens.is(subject, "he", "she", "they", "who", "i"));
    return auxiliary && !other
        || is(context, i, objects) && !context.verb(first).equals(tokens.lower(first));
  }

  /** Commas are passed over: "the plan, drawn up in March, was approved". */
  private static boolean before(Context context, Sentence sentence, int first, Options words) {
    Tokens tokens = context.tokens();
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - BEFORE); i--) {
      if (tokens.is(i, ";", ":", "but", "while", "because", "although", "though")) {
        return false;
      }
      if (is(context, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(Context context, Sentence sentence, int end, Options words) {
    return behind(context, sentence, sentence.endToken(), end, words);
  }

  /** "Authorised the minister to revoke the rule": where what somebody is to do begins. */
  private static int infinitive(Context context, Sentence sentence, int end) {
    for (int i = end + 1; i < Math.min(sentence.endToken(), end + BEHIND); i++) {
      if (context.tokens().is(i, "to") && context.tokens().isVerb(i + 1)) {
        return i;
      }
    }
    return sentence.endToken();
  }

  private static boolean behind(
      Context context, Sentence sentence, int limit, int end, Options words) {
    for (int i = end; i < Math.min(limit, end + BEHIND); i++) {
      if (is(context, i, words)) {
        return true;
      }
      if (ends(context.tokens(), i)
          || context.tokens().is(i, "after", "before", "that", "when", "if", "as", "until")) {
        return false;
      }
    }
    return false;
  }
}
