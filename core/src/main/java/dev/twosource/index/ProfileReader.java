package dev.twosource.index;

import dev.twosource.kinds.Context;
import dev.twosource.kinds.Lemmas;
import dev.twosource.kinds.Stopwords;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.quantity.NumberWords;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws up what a document is about. */
public final class ProfileReader {
  /** Words beyond these say little of what a document is about. */
  private static final int MOST_WORDS = 150;

  private ProfileReader() {}

  /** The profile of a document. */
  public static Profile read(Context context) {
    TreeMap<String, Double> keys = new TreeMap<>();
    TreeMap<String, String> names = new TreeMap<>();
    for (Entity entity : context.reading().names().entities()) {
      if (entity.key().length() > 1 && !FEASTS.contains(entity.key())) {
        put(keys, entity);
        names.putIfAbsent(entity.key(), entity.canonical());
      }
    }
    words(context, keys);
    parts(names, keys);
    unread(context, keys);
    title(context, keys);
    happenings(context, keys);
    numbers(context, keys);
    var document = context.reading().document();
    return new Profile(document.id(), document.story(), document.published(), keys, names);
  }

  /**
   * Names are kept without their type, on which documents and readers differ; the weight is by
   * type.
   */
  private static void put(TreeMap<String, Double> keys, Entity entity) {
    double weight =
        wide(entity)
            ? 0.75
            : switch (entity.type()) {
              case PERSON -> 3.0;
              case ORGANISATION -> 2.5;
              case PLACE -> 2.0;
              case OTHER -> 1.5;
            };
    keys.merge((wide(entity) ? "c:" : "n:") + entity.key(), weight, Math::min);
  }

  /** Whether a name is that of a country, a continent or a sea, which many stories share. */
  private static boolean wide(Entity entity) {
    Place place = entity.country() ? null : Lexicon.get().place(entity.key());
    return entity.country()
        || place != null
            && !place.country()
            && (place.kind() == Place.Kind.WATER || CONTINENTS.contains(place.canonical()));
  }

  /** Days of the year that read like the names of people. */
  private static final Set<String> FEASTS =
      Set.of("easter", "christmas", "ramadan", "eid", "diwali", "passover", "thanksgiving", "lent");

  private static final Set<String> CONTINENTS =
      Set.of(
          "africa",
          "asia",
          "europe",
          "north america",
          "south america",
          "latin america",
          "antarctica",
          "australasia",
          "oceania",
          "middle east",
          "southeast asia",
          "central asia",
          "eastern europe",
          "western europe");

  /**
   * The rare words that names are made of, as keys of their own: one report has "Larkin Falls City
   * Council", another the "Larkin Falls pool".
   */
  private static void parts(TreeMap<String, String> names, TreeMap<String, Double> keys) {
    for (String name : names.keySet()) {
      for (String part : name.split(" ")) {
        boolean known = Lexicon.get().isPlace(name) || Lexicon.get().isPlace(part);
        if (part.length() > 3 && !known && Lexicon.get().rarity(Lemmas.fold(Lexicon.get(), part)) == 1) {
          keys.put("p:" + part, 0.8);
        }
      }
    }
  }

  /** Unknown words with a capital within a sentence, which are most often names not read as such. */
  private static void unread(Context context, TreeMap<String, Double> keys) {
    Lexicon lexicon = Lexicon.get();
    var tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
        if (tokens.isCapitalised(i) && context.nameAt(i) == null) {
          String word = tokens.lower(i);
          if (word.length() > 3
              && !lexicon.isPlace(word)
              && lexicon.commonness(word) == 0
              && !Stopwords.contains(word)
              && !FEASTS.contains(word)
              && lexicon.lemmas(word).verb().equals(word)
              && lexicon.lemmas(word).noun().equals(word)) {
            keys.put("p:" + word, 0.8);
            keys.remove("w:" + word);
          }
        }
      }
    }
  }

  /** The words of a headline that stands apart from the text. */
  private static void title(Context context, TreeMap<String, Double> keys) {
    String title = context.reading().document().title();
    if (title == null) {
      return;
    }
    Lexicon lexicon = Lexicon.get();
    for (String word : title.split("[^\\p{L}\\p{N}-]+")) {
      String lower = Folding.key(word);
      if (lower.length() > 3 && !Stopwords.contains(lower)) {
        String lemma = Lemmas.fold(lexicon, lower);
        double weight = weight(lexicon, lemma);
        if (weight > 0 && !keys.containsKey("p:" + lower)) {
          keys.putIfAbsent("w:" + lemma, weight);
        }
      }
    }
  }

  /** What happened, which the words for it differ on: "blaze", "inferno", "fire". */
  private static void happenings(Context context, TreeMap<String, Double> keys) {
    for (Occurrence occurrence : context.events().occurrences()) {
      if (!occurrence.background()) {
        keys.put("e:" + occurrence.type(), EVERYDAY.contains(occurrence.type()) ? 0.2 : 0.6);
      }
    }
  }

  /** What any document may tell of in passing. */
  private static final Set<String> EVERYDAY =
      Set.of("meeting", "visit", "call", "deal", "sale", "vote", "debate", "proposal", "closure");

  static String numberKey(double number) {
    return "#:" + BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** Numbers that say something: years, small numbers and round ones do not. */
  private static void numbers(Context context, TreeMap<String, Double> keys) {
    for (Quantity quantity : context.reading().quantities()) {
      double stated = quantity.stated();
      if (Double.isNaN(stated)
          || quantity.kind() == Quantity.Kind.ORDINAL
          || quantity.kind() == Quantity.Kind.LABEL
          || stated < 11) {
        continue;
      }
      boolean round = stated % Math.pow(10, Math.floor(Math.log10(stated))) == 0;
      keys.put(numberKey(stated), round ? 0.3 : stated < 100 ? 0.6 : 1.0);
    }
  }

  private static void words(Context context, TreeMap<String, Double> keys) {
    Lexicon lexicon = Lexicon.get();
    Map<String, Double> weights = new HashMap<>();
    Set<String> here = new HashSet<>();
    for (Sentence sentence : context.sentences()) {
      // each counts once for a sentence
      here.clear();
      context.contentWords(sentence.firstToken(), sentence.endToken(), here);
      for (String word : here) {
        Double known = weights.get(word);
        if (known == null) {
          weights.put(word, weight(lexicon, word));
        } else if (known > 0) {
          weights.put(word, Math.min(1.3, known + 0.1));
        }
      }
    }
    weights.values().removeIf(weight -> weight <= 0);
    List<Map.Entry<String, Double>> best =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Comparator.comparing(Map.Entry::getKey)))
            .limit(MOST_WORDS)
            .toList();
    for (Map.Entry<String, Double> entry : best) {
      keys.put("w:" + entry.getKey(), entry.getValue());
    }
  }

  /** The rarer a word, the more it says; numbers in words are weighed as numbers. */
  private static double weight(Lexicon lexicon, String word) {
    if (word.indexOf('.') >= 0 || NumberWords.isCardinal(word)) {
      return 0;
    }
    double rarity = lexicon.rarity(word);
    if (word.endsWith("est") && lexicon.isAdjective(positive(lexicon, word))) {
      rarity = lexicon.rarity(positive(lexicon, word));
    }
    // folded to the American spelling, though the lexicon may have the British one alone
    return word.endsWith("ize")
        ? Math.min(rarity, lexicon.rarity(word.substring(0, word.length() - 3) + "ise"))
        : word.endsWith("or")
            ? Math.min(rarity, lexicon.rarity(word.substring(0, word.length() - 2) + "our"))
            : rarity;
  }

  /** "big" for "biggest", "late" for "latest", "busy" for "busiest". */
  private static String positive(Lexicon lexicon, String word) {
    String stem = word.substring(0, word.length() - 3);
    if (lexicon.isAdjective(stem) || stem.length() < 3) {
      return stem;
    }
    int last = stem.length() - 1;
    return stem.charAt(last) == 'i'
        ? stem.substring(0, last) + "y"
        : stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem + "e";
  }
}
