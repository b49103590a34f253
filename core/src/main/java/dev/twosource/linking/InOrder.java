package dev.twosource.linking;

import java.util.ArrayList;
import java.util.List;

/** What two lines of words have in common in the same order. */
public final class InOrder {
  /**
   * A word that both lines have.
   *
   * @param first its number in the first line
   * @param second its number in the second line
   */
  public record Pair(int first, int second) {}

  private InOrder() {}

  /** How many words the rest of two lines have in common, from each pair of places on. */
  public static int[][] table(String[] p, String[] q) {
    int[][] common = new int[p.length + 1][q.length + 1];
    for (int i = p.length - 1; i >= 0; i--) {
      for (int k = q.length - 1; k >= 0; k--) {
        common[i][k] =
            p[i].equals(q[k])
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    return common;
  }

  /** The words that two lines have in common, as many as there are. */
  public static List<Pair> words(String[] p, String[] q) {
    int[][] common = table(p, q);
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < p.length && k < q.length) {
      if (p[i].equals(q[k])) {
        pairs.add(new Pair(i++, k++));
      } else if (common[i + 1][k] >= common[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
    return pairs;
  }
}
