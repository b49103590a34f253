package dev.twosource.kinds;

import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.Map;

/** How exactly a number was said. */
public final class Amounts {
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("k", 1e3));

  private Amounts() {}

  /**
   * Half of the last place said: 50 million for "1.2 billion", 500 for "21,000", 0 for "12" and
   * "21,408".
   */
  public static double precision(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    boolean measure = quantity.kind() == Quantity.Kind.MEASURE;
    for (int i = quantity.firstToken(); i < quantity.endToken(); i++) {
      Double scale = SCALES.get(tokens.lower(i));
      boolean unit = measure && tokens.lower(i).length() == 1; // "74.10 m" is no million
      if (scale != null && !unit && i > quantity.firstToken()) {
        String number =
            tokens.text(i - 1).equals("-") && i > 1 ? tokens.text(i - 2) : tokens.text(i - 1);
        int point = number.indexOf('.');
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        return scale * Math.pow(10, -decimals) / 2;
      }
    }
    double stated = quantity.stated();
    if (Double.isNaN(stated)) {
      return 0;
    }
    if (quantity.kind() == Quantity.Kind.SHARE || quantity.kind() == Quantity.Kind.MEASURE) {
      return Math.pow(10, -decimals(tokens, quantity)) / 2;
    }
    if (stated >= 10_000 && stated % 1000 == 0) {
      return 500;
    }
    return stated >= 1000 && stated % 100 == 0 ? 50 : 0;
  }

  /** How many places behind the point the number was said with: 2 for "58.41", 1 for "a half". */
  private static int decimals(Tokens tokens, Quantity quantity) {
    for (int i = quantity.firstToken(); i < quantity.endToken(); i++) {
      String text = tokens.text(i);
      int point = text.lastIndexOf('.');
      if (point > 0 && tokens.isNumber(i)) {
        return text.length() - point - 1;
      }
    }
    double stated = quantity.stated();
    return Math.abs(stated - Math.rint(stated)) < 1e-9 ? 0 : 1;
  }
}
