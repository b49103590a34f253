package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;

/**
 * Two reports of one story of which each gives one number of killed, of hurt, of passengers: that
 * is the story's number, whatever each calls what happened.
 */
final class Chief {
  private Chief() {}

  /** How sure it is that two numbers are the one of the story; 0 where it is not. */
  static int strength(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean toll =
        a.detail().equals("count.killed")
            || a.detail().equals("count.injured")
            || a.detail().equals("count.arrested");
    boolean counted =
        toll || a.slot().measure().startsWith("#") && a.slot().measure().equals(b.slot().measure());
    if (!counted
        || a.document().equals(b.document())
        || !sole(a)
        || !sole(b)
        || !left.profile().near(right.profile())) {
      return 0;
    }
    int strength = 1;
    strength += common.names() >= 2 ? 1 : 0;
    strength += common.score() >= 7 ? 1 : 0;
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    names.removeIf(Chief::wide);
    strength += names.isEmpty() ? 0 : 1;
    return common.names() >= 1 ? strength : 0;
  }

  private static boolean sole(Claim claim) {
    Occurrence event = claim.event();
    boolean news = event == null || !event.background() && event.id() >= 0;
    return claim.slot().has(Slot.SOLE) && news;
  }

  /** Whether a name is that of a country, which is no evidence. */
  private static boolean wide(String key) {
    Place place = Lexicon.get().place(key);
    return place != null && place.country();
  }

  /**
   * Whether one number is the other with its digits in another order, as a hurried hand types them:
   * 118 and 181, 48,000 and 84,000. That is a sign that the two are meant to be one.
   */
  static boolean slip(Value a, Value b) {
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
