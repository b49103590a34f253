package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.lexicon.WordSet;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Storms have names so that nobody takes one for another: reports of two of them tell of two. */
final class Storms {
  private static final WordSet SORTS = WordSet.of("typhoon", "hurricane", "storm", "cyclone");

  private Storms() {}

  /** Why two reports are of two storms, or null where one of them names none. */
  static @Nullable String apart(Entry a, Entry b) {
    Set<String> left = named(a);
    Set<String> right = left.isEmpty() ? left : named(b);
    return right.isEmpty() || !Collections.disjoint(left, right)
        ? null
        : "one is of the storm %s, the other of %s"
            .formatted(String.join(", ", left), String.join(", ", right));
  }

  private static Set<String> named(Entry entry) {
    Set<String> names = new TreeSet<>();
    for (String key : entry.profile().names().keySet()) {
      int blank = key.indexOf(' ');
      if (blank > 0 && SORTS.contains(key.substring(0, blank))) {
        names.add(key.substring(blank + 1));
      }
    }
    return names;
  }
}
