package dev.twosource.index;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.place.Capitals;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.name.NameKeys;
import dev.twosource.reading.quantity.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  /**
   * Where a text has more words than this that no dictionary has, it is set in a language or a
   * jargon of its own, and that one of them is not known says nothing of the story.
   */
  private static final int MOST_COINED = 12;

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
    for (String city : Capitals.of(context)) {
      keys.putIfAbsent("n:" + city, CAPITAL);
    }
    words(context, keys);
    parts(names, keys);
    title(context, keys);
    happenings(context, keys);
    numbers(context, keys);
    Facts.put(context, keys);
    if (Besides.apart(context)) {
      keys.put(Besides.APART, LEAST);
    }
    for (String result : Besides.results(context)) {
      keys.put(result, NOTHING);
    }
    if (Besides.again(context)) {
      keys.put(Besides.AGAIN, LEAST);
    }
    var document = context.reading().document();
    return new Profile(
        document.id(), document.story(), document.published(), keys, names, Towns.of(context));
  }

  /** What a key weighs that tells no story from others. */
  private static final double LEAST = 0.1;

  /** What a key weighs that is there to be asked for alone. */
  private static final double NOTHING = 0.01;

  /**
   * Names are kept without their type, on which documents and readers differ; the weight is by
   * type.
   */
  private static void put(TreeMap<String, Double> keys, Entity entity) {
    boolean wide = wide(entity);
    double weight =
        wide
            ? WIDE
            : switch (entity.type()) {
              case PERSON -> 3.0;
              case ORGANISATION -> 2.5;
              case PLACE -> 2.0;
              case OTHER -> 1.5;
            };
    keys.merge((wide ? "c:" : "n:") + entity.key(), weight, Math::min);
  }

  /** What a city weighs that is told as the capital of its country. */
  private static final double CAPITAL = 1.5;

  /** What a name weighs that many stories share. */
  private static final double WIDE = 0.75;

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
   * The rare words that names are made of: one report has "Larkin Falls City Council", another the
   * "Larkin Falls pool". What they weigh the whole name weighs the less, so that reports that share
   * it share no more for that.
   */
  private static void parts(TreeMap<String, String> names, TreeMap<String, Double> keys) {
    for (String name : names.keySet()) {
      Double whole = keys.get("n:" + name);
      int rare = 0;
      for (String part : name.split(" ")) {
        boolean known = Lexicon.get().isPlace(name) || Lexicon.get().isPlace(part);
        String lemma = Lemmas.fold(Lexicon.get(), part);
        if (part.length() > 3 && !known && Lexicon.get().rarity(lemma) == 1) {
          part(part, keys);
          rare++;
        }
      }
      if (rare > 0 && whole != null) {
        keys.put("n:" + name, Math.max(WIDE, Math.max(whole, RARE_NAME) - rare * (PART - COINED)));
      }
    }
  }

  /** What a name at least weighs that no dictionary and no gazetteer has, whatever it names. */
  private static final double RARE_NAME = 2.3;

  /** The words of a headline that stands apart from the text. */
  private static void title(Context context, TreeMap<String, Double> keys) {
    String title = context.reading().document().title();
    if (title == null) {
      return;
    }
    Lexicon lexicon = Lexicon.get();
    for (String word : title.split("[^\\p{L}\\p{N}-]+")) {
      String lower = Folding.key(word);
      if (lower.length() <= 3 || Stopwords.contains(lower)) {
        continue;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      Place place = lexicon.place(lower);
      if (place != null && capital) {
        boolean wide = place.country() || CONTINENTS.contains(place.canonical());
        boolean known = lexicon.commonness(lower) > 0;
        if (wide) {
          keys.putIfAbsent("c:" + place.canonical(), WIDE);
        } else if (place.kind() == Place.Kind.CITY || !known) {
          keys.putIfAbsent("n:" + place.canonical(), 2.0);
        }
        continue;
      }
      Place nation = lexicon.demonymPlace(lower);
      if (nation != null && capital) {
        keys.putIfAbsent((nation.country() ? "c:" : "n:") + nation.canonical(), WIDE);
        continue;
      }
      String lemma = Lemmas.fold(lexicon, lower);
      double weight = weight(lexicon, lemma);
      boolean known = lexicon.commonness(lemma) > 0 || weight < 1;
      if (!known && capital) {
        // in capitals for no other reason than that it is a name, in whatever manner titles are set
        part(NameKeys.surname(word), keys);
      } else if (weight > 0) {
        keys.putIfAbsent("w:" + lemma, weight);
      }
    }
  }

  /**
   * What a rare word of a name weighs beside the word itself: with it, as much as a place. One
   * report has "Samar", the other the "Samar Rural Bank"; they share no name, and might as well.
   */
  private static final double PART = 1.3;

  /** What a word that somebody coined weighs beside the word itself. */
  private static final double COINED = 0.4;

  /** A rare word of a name. */
  private static void part(String word, TreeMap<String, Double> keys) {
    keys.putIfAbsent("w:" + word, 0.7);
    keys.put("p:" + word, PART);
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
    List<String> coined = new ArrayList<>();
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      boolean open = word.getValue() >= 1 && coined.size() <= MOST_COINED;
      if (open && coined(lexicon, word.getKey())) {
        coined.add(NameKeys.surname(word.getKey()));
      }
    }
    if (coined.size() <= MOST_COINED) {
      coined.forEach(word -> keys.putIfAbsent("p:" + word, COINED));
    }
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

  /**
   * Whether a word is one that no dictionary has and that is not put together of two: the name of a
   * drug or a make tells a story as that of a person does, in whatever letters it is set.
   */
  private static boolean coined(Lexicon lexicon, String word) {
    if (word.length() < 6 || lexicon.rarity(word) < 1 || lexicon.commonness(word) > 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && known(lexicon, word.substring(prefix.length()))) {
        return false; // "unaccounted", "gigawatt"
      }
    }
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      if (known(lexicon, word.substring(0, cut)) && known(lexicon, word.substring(cut))) {
        return false;
      }
    }
    return true;
  }

  private static final List<String> PREFIXES =
      List.of(
          "un", "re", "non", "pre", "anti", "giga", "mega", "kilo", "micro", "nano", "multi",
          "inter", "over", "under", "out", "post", "sub", "super", "trans", "counter", "co",
          "ultra", "mini", "semi", "hydro", "photo", "bio", "eco", "geo", "electro", "thermo");

  private static boolean known(Lexicon lexicon, String word) {
    return lexicon.commonness(Lemmas.fold(lexicon, word)) > 0 || Stopwords.contains(word);
  }

  /** The rarer a word, the more it says; numbers in words are weighed as numbers. */
  private static double weight(Lexicon lexicon, String word) {
    if (word.indexOf('.') >= 0 || NumberWords.isCardinal(word)) {
      return 0;
    }
    double rarity = lexicon.rarity(word);
    // folded to the American spelling, though the lexicon may have the British one alone
    return word.endsWith("ize")
        ? Math.min(rarity, lexicon.rarity(word.substring(0, word.length() - 3) + "ise"))
        : word.endsWith("or")
            ? Math.min(rarity, lexicon.rarity(word.substring(0, word.length() - 2) + "our"))
            : rarity;
  }
}
