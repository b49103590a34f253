package dev.twosource.kinds.context;

import java.util.List;
import java.util.function.Predicate;

/** Looks things up in lists that are in text order. */
public final class Sorted {
  private Sorted() {}

  /** The number of the first element from which on a test holds, or the size of the list. */
  public static <T> int first(List<T> list, Predicate<T> reached) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(list.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
