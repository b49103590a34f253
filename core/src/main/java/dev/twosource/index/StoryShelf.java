package dev.twosource.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a story, taken from an index to be held against each other: some dozens, for
 * which an index of their own would cost more than the search. Not safe for use by several threads.
 */
public final class StoryShelf implements Shelf {
  private final Map<String, Understood> documents = new TreeMap<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, Holders> holders = new HashMap<>();
  private final double[] shared;
  private final int[] signs;

  /** The documents that hold a key, by their numbers, with its weight in each. */
  private static final class Holders {
    private int[] numbers = new int[2];
    private double[] weights = new double[2];
    private int size;

    void add(int number, double weight) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      numbers[size] = number;
      weights[size++] = weight;
    }
  }

  /** Holds these documents; no two have one id. */
  public StoryShelf(Collection<Understood> held) {
    held.forEach(document -> documents.put(document.id(), document));
    for (Understood document : documents.values()) {
      int number = profiles.size();
      profiles.add(document.profile());
      document
          .profile()
          .keys()
          .forEach(
              (key, weight) ->
                  holders.computeIfAbsent(key, none -> new Holders()).add(number, weight));
    }
    shared = new double[profiles.size()];
    signs = new int[profiles.size()];
  }

  @Override
  public List<String> story(Profile profile) {
    Arrays.fill(shared, 0);
    Arrays.fill(signs, 0);
    // in the order in which Profile.shared adds, as sums of decimals depend on it
    profile
        .keys()
        .forEach(
            (key, weight) -> {
              Holders with = holders.get(key);
              int sign = Bar.sign(key, weight);
              for (int i = 0; with != null && i < with.size; i++) {
                shared[with.numbers[i]] += Math.min(weight, with.weights[i]);
                signs[with.numbers[i]] += sign;
              }
            });
    List<String> found = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      Profile other = profiles.get(i);
      if (profile.sameStory(other, profile.shared(other, shared[i], signs[i]))) {
        found.add(other.document());
      }
    }
    return found;
  }

  @Override
  public boolean exact() {
    return true;
  }

  @Override
  public @Nullable Understood get(String id) {
    return documents.get(id);
  }
}
