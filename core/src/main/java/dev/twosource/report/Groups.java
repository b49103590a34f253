package dev.twosource.report;

import java.util.HashMap;
import java.util.Map;

/** Disjoint groups of things in an order; a group's root is its first member. */
final class Groups<T extends Comparable<? super T>> {
  private final Map<T, T> parents = new HashMap<>();

  /** The first member of the group that a thing is in; itself where it is in none. */
  T root(T thing) {
    T at = thing;
    for (T parent = parents.get(at); parent != null; parent = parents.get(at)) {
      at = parent;
    }
    if (!at.equals(thing)) {
      parents.put(thing, at);
    }
    return at;
  }

  void join(T a, T b) {
    T x = root(a);
    T y = root(b);
    int order = x.compareTo(y);
    if (order < 0) {
      parents.put(y, x);
    } else if (order > 0) {
      parents.put(x, y);
    }
  }
}
