package dev.twosource.kinds.claim;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the months. */
public final class Months {
  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (Month month : Month.values()) {
      NAMES.add(month.getDisplayName(TextStyle.FULL, Locale.ROOT).toLowerCase(Locale.ROOT));
      NAMES.add(month.name().toLowerCase(Locale.ROOT));
      NAMES.add(month.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
  }

  private Months() {}

  /** The number of a month in lower case, from 1, or -1. */
  public static int number(String word) {
    for (Month month : Month.values()) {
      if (month.name().equalsIgnoreCase(word)) {
        return month.getValue();
      }
    }
    return -1;
  }

  public static boolean is(String word) {
    return NAMES.contains(word) || word.equals("sept");
  }
}
