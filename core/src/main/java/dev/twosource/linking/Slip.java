package dev.twosource.linking;

import dev.twosource.kinds.Value;

/** Numbers that differ as a hurried hand makes them differ. */
final class Slip {
  private Slip() {}

  /**
   * Whether one number is the other with its digits in another order, as a hurried hand types them:
   * 118 and 181, 48,000 and 84,000. That is a sign that the two are meant to be one.
   */
  static boolean swapped(Value a, Value b) {
    if (!(a instanceof Value.Amount x)
        || !(b instanceof Value.Amount y)
        || !x.unit().equals(y.unit())
        || !x.unit().equals("1")) {
      return false;
    }
    String p = digits(x.stated());
    String q = digits(y.stated());
    if (p.length() < 2 || p.length() != q.length() || p.equals(q)) {
      return false;
    }
    // two neighbours change places, and nothing else
    int first = -1;
    int last = -1;
    for (int i = 0; i < p.length(); i++) {
      if (p.charAt(i) != q.charAt(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return last - first == 1
        && p.charAt(first) == q.charAt(last)
        && p.charAt(last) == q.charAt(first);
  }

  /** The digits of a whole number up to the zeros at its end. */
  private static String digits(double stated) {
    if (Double.isNaN(stated) || stated < 10 || stated != Math.rint(stated) || stated > 1e12) {
      return "";
    }
    return Long.toString((long) stated);
  }
}
