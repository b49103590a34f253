package dev.twosource.index;

import dev.twosource.kinds.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws up what a document is about. */
public final class ProfileReader {
  /** Words beyond these say little of what a document is about. */
  private static final int MOST_WORDS = 150;

  /** By {@link Lexicon#commonness}. */
  private static final double[] WEIGHTS = {1.2, 1.2, 1.0, 0.85, 0.65, 0.45, 0.25};

  private ProfileReader() {}

  /** The profile of a document. */
  public static Profile read(Context context) {
    TreeMap<String, Double> keys = new TreeMap<>();
    TreeMap<String, String> names = new TreeMap<>();
    for (Entity entity : context.reading().names().entities()) {
      if (entity.key().length() > 1) {
        put(keys, entity);
        names.putIfAbsent(entity.key(), entity.canonical());
      }
    }
    words(context, keys);
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
        entity.country()
            ? 0.75
            : switch (entity.type()) {
              case PERSON -> 3.0;
              case ORGANISATION -> 2.5;
              case PLACE -> 2.0;
              case OTHER -> 1.5;
            };
    keys.merge((entity.country() ? "c:" : "n:") + entity.key(), weight, Math::min);
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
      keys.put(
          "#:" + BigDecimal.valueOf(stated).stripTrailingZeros().toPlainString(),
          round ? 0.3 : stated < 100 ? 0.6 : 1.0);
    }
  }

  private static void words(Context context, TreeMap<String, Double> keys) {
    Lexicon lexicon = Lexicon.get();
    Map<String, Double> weights = new HashMap<>();
    for (Sentence sentence : context.sentences()) {
      for (String word : context.contentWords(sentence.firstToken(), sentence.endToken())) {
        int commonness = lexicon.commonness(word);
        double weight = weight(commonness);
        if (weight > 0) {
          weights.merge(word, weight, (a, b) -> Math.min(1.3, a + 0.1));
        }
      }
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

  /** The rarer a word, the more it says. */
  private static double weight(int commonness) {
    return commonness > 6 ? 0 : WEIGHTS[commonness];
  }
}
