package dev.twosource.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Decision trees whose answers are added up. Each is a line of a text: a question "? SIGN 0.25
 * 0.1", which is a sign, the bound below which the answer is yes and what the trees below it say on
 * average, followed by the tree for yes and the tree for no; or "= -0.03", a leaf's answer.
 * Immutable.
 */
final class Trees {
  /** The sign asked for at each node; -1 at a leaf. */
  private final int[] signs;

  /**
   * The bound below which the answer is yes, compared as a float as those are who grew the tree.
   */
  private final float[] bounds;

  /** What a leaf says, and what the leaves below a question say on average. */
  private final double[] says;

  /** The node to go on with where the answer is no; for yes it is the next one. */
  private final int[] others;

  private final int[] roots;

  private Trees(List<String> lines) {
    int count = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        count += line.charAt(i) == '=' || line.charAt(i) == '?' ? 1 : 0;
      }
    }
    signs = new int[count];
    bounds = new float[count];
    says = new double[count];
    others = new int[count];
    roots = new int[lines.size()];
    int node = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = node;
      node = read(new StringTokenizer(lines.get(i)), node);
    }
  }

  private int read(StringTokenizer words, int node) {
    if (words.nextToken().equals("=")) {
      signs[node] = -1;
      says[node] = Double.parseDouble(words.nextToken());
      return node + 1;
    }
    signs[node] = Sign.valueOf(words.nextToken()).ordinal();
    bounds[node] = Float.parseFloat(words.nextToken());
    says[node] = Double.parseDouble(words.nextToken());
    int next = read(words, node + 1);
    others[node] = next;
    return read(words, next);
  }

  /** The trees of these lines. */
  static Trees of(List<String> lines) {
    return new Trees(lines);
  }

  /**
   * Reads the trees of a resource.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static Trees load(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
      return new Trees(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What all trees together say, as log odds. */
  double sum(double[] values) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (signs[node] >= 0) {
        node = (float) values[signs[node]] < bounds[node] ? node + 1 : others[node];
      }
      sum += says[node];
    }
    return sum;
  }

  /**
   * What each value adds to the sum: along a tree's path, what an answer changes of what the tree
   * says on average (Saabas 2014).
   */
  double[] weights(double[] values) {
    double[] weights = new double[values.length];
    for (int root : roots) {
      int node = root;
      while (signs[node] >= 0) {
        int next = (float) values[signs[node]] < bounds[node] ? node + 1 : others[node];
        weights[signs[node]] += says[next] - says[node];
        node = next;
      }
    }
    return weights;
  }

  /** The probability that log odds stand for. */
  static double logistic(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
