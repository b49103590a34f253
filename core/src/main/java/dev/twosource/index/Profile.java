package dev.twosource.index;

import dev.twosource.document.Published;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Iterator;
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
 */
public record Profile(
    String document,
    @Nullable String story,
    @Nullable Published published,
    SortedMap<String, Double> keys,
    SortedMap<String, String> names) {
  /** How much two documents must share to be thought to tell of the same story. */
  public static final double SAME_STORY = 1.9;

  /** A document with more keys than this is long. */
  private static final double LONG = 90;

  /** Copies the maps. */
  public Profile {
    keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
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
    double sum = 0;
    // side by side, as both are in order: much less work than looking each key up
    Iterator<Map.Entry<String, Double>> left = keys.entrySet().iterator();
    Iterator<Map.Entry<String, Double>> right = other.keys.entrySet().iterator();
    Map.Entry<String, Double> a = next(left);
    Map.Entry<String, Double> b = next(right);
    while (a != null && b != null) {
      int order = a.getKey().compareTo(b.getKey());
      if (order == 0) {
        sum += Math.min(a.getValue(), b.getValue());
      }
      a = order <= 0 ? next(left) : a;
      b = order >= 0 ? next(right) : b;
    }
    return sum;
  }

  private static Map.@Nullable Entry<String, Double> next(
      Iterator<Map.Entry<String, Double>> entries) {
    return entries.hasNext() ? entries.next() : null;
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
    int shared = 0;
    // the keys that begin with this letter stand together
    for (String key : keys.subMap("n", "o").keySet()) {
      if (other.keys.containsKey(key)) {
        shared++;
      }
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
    LocalDate day = other.published == null ? null : other.published.day();
    boolean near = near(day);
    double shared = known < 0 ? shared(other) : known;
    double score = scaled(shared, Math.min(keys.size(), other.keys.size()));
    // the names are looked at only where they decide
    return score >= needed(true, near) && (score >= needed(false, near) || sharedNames(other) > 0);
  }

  /**
   * What one story needs: reports of one day less than those of different weeks, and names less
   * than words.
   */
  static double needed(boolean name, boolean near) {
    return SAME_STORY + (name ? 0 : 0.1) + (near ? 0 : 2);
  }

  /** Whether two documents are known to have come out within a few days of each other. */
  public boolean near(Profile other) {
    return near(other.published == null ? null : other.published.day());
  }

  /** Whether a day is known to lie close to this document's. */
  boolean near(@Nullable LocalDate day) {
    return published != null
        && day != null
        && Math.abs(ChronoUnit.DAYS.between(published.day(), day)) <= 4;
  }
}
