package dev.twosource.index;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a report states so exactly that another one that states the same of these days hardly tells
 * of something else: "nine coaches", "a magnitude of 6.3", "at 4.50 a.m. on Tuesday". Reports that
 * share no name are known by it for reports of one story.
 */
final class Facts {
  /** What the key of a fact begins with. */
  static final String KEY = "f:";

  /** What stands behind all facts in the order of keys. */
  static final String END = "f;";

  /** What may stand beside any number in any report. */
  private static final Set<String> ANY =
      WordList.set(
          """
              people person man woman child year month week day hour minute time percent member
              case other resident worker victim part thing country state city town""");

  private Facts() {}

  /** Puts the facts of a report among its keys. */
  static void put(Context context, Map<String, Double> keys) {
    for (Quantity quantity : context.reading().quantities()) {
      counted(context, quantity, keys);
    }
    for (Sentence sentence : context.sentences()) {
      for (Timex timex : context.timexes(sentence)) {
        moment(timex, keys);
      }
    }
    for (Occurrence event : context.events().occurrences()) {
      TimeSpan when = event.when();
      if (!event.background()
          && when != null
          && when.withinOneDay()
          && EventTypes.harmful(event.type())) {
        keys.put(KEY + event.type() + " " + when.firstDay(), DAY);
      }
    }
  }

  /** A number with what it counts or is measured in. */
  private static void counted(Context context, Quantity quantity, Map<String, Double> keys) {
    double stated = quantity.stated();
    boolean exact = !Double.isNaN(stated) && quantity.interval().isExact();
    boolean whole = stated == Math.rint(stated);
    switch (quantity.kind()) {
      case COUNT -> {
        String noun = quantity.head() < 0 ? "" : context.noun(quantity.head());
        if (exact && stated >= LEAST && !noun.isEmpty() && !ANY.contains(noun)) {
          keys.put(key(stated, noun), round(stated) || stated <= FEW ? SMALL : FIRM);
        }
      }
      case MEASURE -> {
        if (exact && (!whole || stated > 100 && !round(stated))) {
          keys.put(key(stated, quantity.unit()), FIRM);
        }
      }
      case SHARE -> {
        if (exact && !whole) {
          keys.put(key(stated, quantity.unit()), FIRM);
        }
      }
      case SCORE -> {
        // "by 98 votes to 71": the other report may have the one side wrong
        if (quantity.other() != null && stated >= VOTES && quantity.other().isExact()) {
          keys.put(key(quantity.interval().low(), "vote"), FIRM);
          keys.put(key(quantity.other().low(), "vote"), FIRM);
        }
      }
      default -> {
        // amounts of money are known by their numbers, and places in an order by nothing
      }
    }
  }

  /** An hour to the minute on its day. */
  private static void moment(Timex timex, Map<String, Double> keys) {
    TimeSpan span = timex.interval();
    boolean minute =
        timex.type() == Timex.Type.TIME
            && span != null
            && Duration.between(span.from(), span.to()).toMinutes() <= 1;
    if (minute) {
      boolean hour = span.from().getMinute() % 30 == 0;
      keys.put(KEY + span.from(), hour ? HOUR : MOMENT);
    }
  }

  private static String key(double stated, String unit) {
    return KEY + BigDecimal.valueOf(stated).stripTrailingZeros().toPlainString() + " " + unit;
  }

  private static boolean round(double stated) {
    return stated % Math.pow(10, Math.floor(Math.log10(stated))) == 0;
  }

  private static final double LEAST = 5;

  /** Any two fires may have destroyed eleven houses each. */
  private static final double FEW = 20;

  /** Sides of a ballot have more votes than teams have goals. */
  private static final double VOTES = 20;

  private static final double HOUR = 0.8;

  private static final double SMALL = 0.5;

  private static final double FIRM = 1.0;

  private static final double MOMENT = 1.5;

  private static final double DAY = 0.6;

  /** Whether two reports share what hardly two stories do. */
  static boolean firm(SortedMap<String, Double> left, SortedMap<String, Double> right) {
    for (Map.Entry<String, Double> fact : left.subMap(KEY, END).entrySet()) {
      if (fact.getValue() >= FIRM && right.containsKey(fact.getKey())) {
        return true;
      }
    }
    return false;
  }
}
