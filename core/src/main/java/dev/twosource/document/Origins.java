package dev.twosource.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups copies of one wire text. Two texts are copies where most of the word sequences of the
 * shorter stand in the other; the sequences are compared by a sample of their hashes (bottom-k
 * sketches after Broder, "On the resemblance and containment of documents", 1997), and only texts
 * that share a sampled sequence are compared at all.
 */
public final class Origins {
  private static final int WORDS = 5;
  private static final int SAMPLE = 96;
  private static final double COPY = 0.5;

  private Origins() {}

  /**
   * For each document's id the id of its copy group, which is the id of the group's first document.
   */
  public static Map<String, String> group(List<SourceDocument> documents) {
    List<SourceDocument> sorted =
        documents.stream().sorted(Comparator.comparing(SourceDocument::id)).toList();
    int[] parent = new int[sorted.size()];
    List<long[]> sketches = new ArrayList<>();
    Map<Long, List<Integer>> holders = HashMap.newHashMap(SAMPLE * sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      parent[i] = i;
      long[] sketch = sketch(sorted.get(i).text());
      sketches.add(sketch);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long hash : sketch) {
        List<Integer> others = holders.computeIfAbsent(hash, key -> new ArrayList<>());
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
        others.add(i);
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        int least = Math.min(sketch.length, sketches.get(entry.getKey()).length);
        if (least >= 10 && entry.getValue() >= COPY * least) {
          int a = root(parent, i);
          int b = root(parent, entry.getKey());
          parent[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    Map<String, String> groups = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      groups.put(sorted.get(i).id(), sorted.get(root(parent, i)).id());
    }
    return groups;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  private static long[] sketch(String text) {
    Least least = new Least();
    long[] last = new long[WORDS];
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      last[words++ % WORDS] = hash(text, at, end);
      at = end;
      if (words >= WORDS) {
        long hash = 1125899906842597L;
        for (int k = 0; k < WORDS; k++) {
          hash = mix(hash * 31 + last[(words + k) % WORDS]);
        }
        least.add(hash);
      }
    }
    return least.sorted();
  }

  /** The least of many numbers, each once. */
  private static final class Least {
    private long[] held = new long[4 * SAMPLE];
    private int size;
    private long bound = Long.MAX_VALUE;

    void add(long number) {
      if (number > bound) {
        return;
      }
      if (size == held.length) {
        trim();
      }
      held[size++] = number;
    }

    private void trim() {
      Arrays.sort(held, 0, size);
      int kept = 0;
      for (int i = 0; i < size && kept < SAMPLE; i++) {
        if (kept == 0 || held[kept - 1] != held[i]) {
          held[kept++] = held[i];
        }
      }
      size = kept;
      if (kept == SAMPLE) {
        bound = held[kept - 1];
      }
    }

    long[] sorted() {
      trim();
      return Arrays.copyOf(held, size);
    }
  }

  /** What {@link String#hashCode} has for a word in lower case. */
  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).hashCode();
      }
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return hash;
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
