package dev.twosource.index;

import com.google.common.collect.ImmutableSortedMap;
import dev.twosource.document.Published;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about, in keys that other documents of the same story share: names and unusual
 * words.
 *
 * @param document the document's id
 * @param story the story's slug, or null
 * @param published when it was published, or null
 * @param keys the keys with their weights
 * @param names the names that keys stand for, as the document writes them
 * @param towns the keys of towns with the state, province or country that the document puts each in
 */
public record Profile(
    String document,
    @Nullable String story,
    @Nullable Published published,
    SortedMap<String, Double> keys,
    SortedMap<String, String> names,
    SortedMap<String, String> towns) {
  /** The least that two documents must share to be thought to tell of the same story. */
  static final double SAME_STORY = 1.9;

  /** A document with more keys than this is long. */
  private static final double LONG = 90;

  /** Copies the maps. */
  public Profile {
    keys = ImmutableSortedMap.copyOfSorted(keys);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    towns = Collections.unmodifiableSortedMap(new TreeMap<>(towns));
  }

  /**
   * A name as the document writes it, given its key without the letter for its sort; the key in
   * capitals otherwise.
   */
  public String named(String key) {
    String name = names.get(key);
    if (name != null) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : key.split(" ")) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ")
            .append(Character.toUpperCase(word.charAt(0)))
            .append(word.substring(1));
      }
    }
    return out.toString();
  }

  /** How much two documents share. */
  public double shared(Profile other) {
    // side by side, as both are in order: much less work than looking each key up
    ImmutableSortedMap<String, Double> left = (ImmutableSortedMap<String, Double>) keys;
    ImmutableSortedMap<String, Double> right = (ImmutableSortedMap<String, Double>) other.keys;
    List<String> a = left.keySet().asList();
    List<String> b = right.keySet().asList();
    List<Double> x = left.values().asList();
    List<Double> y = right.values().asList();
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < a.size() && k < b.size()) {
      int order = a.get(i).compareTo(b.get(k));
      if (order == 0) {
        sum += Math.min(x.get(i), y.get(k));
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /**
   * How far two documents are thought to tell of the same story; chance makes long documents share
   * more.
   */
  public double score(Profile other) {
    return scaled(shared(other), Math.min(keys.size(), other.keys.size()));
  }

  /** What is shared, by the number of keys of the shorter profile. */
  static double scaled(double shared, int least) {
    return shared * Math.min(1, Math.sqrt(LONG / Math.max(1, least)));
  }

  /** How many names of people, bodies and places (not countries) two documents share. */
  public int sharedNames(Profile other) {
    return shared(other, "n", "o");
  }

  /** How many keys between two letters, which stand together, two documents share. */
  private int shared(Profile other, String from, String to) {
    int shared = 0;
    for (String key : keys.subMap(from, to).keySet()) {
      shared += other.keys.containsKey(key) ? 1 : 0;
    }
    return shared;
  }

  /** Whether two documents may tell of the same story. */
  public boolean sameStory(Profile other) {
    return sameStory(other, -1);
  }

  /**
   * Whether two documents may tell of the same story.
   *
   * @param known how much they share, or less than 0 where that is to be found out
   */
  boolean sameStory(Profile other, double known) {
    if (document.equals(other.document)) {
      return true;
    }
    if (story != null && other.story != null) {
      return story.equals(other.story);
    }
    double shared = known < 0 ? shared(other) : known;
    double score = scaled(shared, Math.min(keys.size(), other.keys.size()));
    // the signs are looked at only where they can decide
    return score >= SAME_STORY && score >= needed(other);
  }

  /**
   * How much the two must share to be thought to tell of one story; without bound where they came
   * out too far apart for the names that they share.
   */
  public double needed(Profile other) {
    return Bar.of(signs(other), gap(other));
  }

  /** What the keys that two documents share are signs of. */
  private int signs(Profile other) {
    int signs = 0;
    // the keys that begin with other letters are signs of nothing
    for (Map.Entry<String, Double> key : keys.subMap("#", "d").entrySet()) {
      signs += other.keys.containsKey(key.getKey()) ? Bar.sign(key.getKey(), key.getValue()) : 0;
    }
    return signs
        + sharedNames(other) * Bar.sign("n", 0)
        + shared(other, "p", "q") * Bar.sign("p", 0);
  }

  /** Whether the document holds a number, if it is one that says something. */
  public boolean holds(double number) {
    return !Double.isNaN(number) && keys.containsKey(ProfileReader.numberKey(number));
  }

  /**
   * Whether the two share a name, two countries or an unusual number: what tells one story from
   * others of its domain.
   */
  public boolean telling(Profile other) {
    return Bar.telling(signs(other));
  }

  private Bar.Gap gap(Profile other) {
    return Bar.Gap.between(
        published == null ? null : published.day(),
        other.published == null ? null : other.published.day());
  }

  /** Whether two documents are known to have come out within a few days of each other. */
  public boolean near(Profile other) {
    return gap(other) == Bar.Gap.NEAR;
  }
}
