package dev.twosource.index;

import dev.twosource.kinds.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws up what a document is about. */
public final class ProfileReader {
  /** Words beyond these say little of what a document is about. */
  private static final int MOST_WORDS = 60;

  /** By {@link Lexicon#commonness}. */
  private static final double[] WEIGHTS = {0.9, 0.8, 0.65, 0.5, 0.35, 0.2};

  private ProfileReader() {}

  /** The profile of a document. */
  public static Profile read(Context context) {
    TreeMap<String, Double> keys = new TreeMap<>();
    for (Entity entity : context.reading().names().entities()) {
      if (entity.key().length() > 1) {
        put(keys, entity);
      }
    }
    words(context, keys);
    var document = context.reading().document();
    return new Profile(
        document.id(),
        document.story(),
        document.published() == null ? null : document.published().day(),
        keys);
  }

  private static void put(TreeMap<String, Double> keys, Entity entity) {
    if (entity.type() == Name.Type.PERSON) {
      keys.merge("p:" + entity.key(), 3.0, Math::max);
    } else if (entity.type() == Name.Type.ORGANISATION && !entity.country()) {
      keys.merge("o:" + entity.key(), 2.5, Math::max);
    } else if (entity.type() == Name.Type.PLACE || entity.country()) {
      keys.merge((entity.country() ? "c:" : "l:") + entity.key(), entity.country() ? 0.75 : 2.0, Math::max);
    } else {
      keys.merge("o:" + entity.key(), 1.5, Math::max);
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
          weights.merge(word, weight, (a, b) -> Math.min(1.2, a + 0.1));
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
    return commonness > 5 ? 0 : WEIGHTS[commonness];
  }
}
